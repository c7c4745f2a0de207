package store

import (
	"context"
	"errors"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// Conversation returns a conversation.
func (s *Store) Conversation(ctx context.Context, id models.ID) (models.Conversation, error) {
	r, err := s.conversation(ctx, func(db *gorm.DB) *gorm.DB { return db.Where("id = ?", id) })
	if err == nil && r.lost["Peer"] {
		err = seal.ErrSealed // where he is to be written to is not known without it
	}
	return r.Model(), doing("reading a conversation", err)
}

// ConversationAt returns the conversation with an address.
func (s *Store) ConversationAt(ctx context.Context, a models.Address) (models.Conversation, error) {
	r, err := s.conversation(ctx, func(db *gorm.DB) *gorm.DB {
		return db.Where("account = ? AND peer_bix = ?", a.Account, s.index.Peer(a.Account, a.Peer))
	})
	r.Peer = seal.Text(a.Peer)
	return r.Model(), doing("reading a conversation", err)
}

// conversationsAt reads conversations by the blind index of their peer, which differs from account to account.
func (s *Store) conversationsAt(ctx context.Context, keys []models.TurnKey) (map[string]models.Conversation, error) {
	accounts, peers := make([]string, len(keys)), make([][]byte, len(keys))
	for i, k := range keys {
		accounts[i], peers[i] = k.Address.Account, s.index.Peer(k.Address.Account, k.Address.Peer)
	}
	from := ` FROM conversations AS c WHERE c.account ` + s.in("$1") + ` AND c.peer_bix ` + s.inBlobs("$2")
	if s.dialect == bulk.Postgres {
		from = ` FROM unnest($1::text[], $2::bytea[]) AS k(account, peer_bix)
			JOIN conversations AS c ON c.account = k.account AND c.peer_bix = k.peer_bix`
	}
	var list []rows.Conversation
	err := s.reader(ctx).Raw(`SELECT c.*`+from, s.texts(accounts), s.blobs(peers)).Scan(&list).Error
	if errors.Is(err, seal.ErrSealed) {
		list, err = s.conversationsOneByOne(ctx, `SELECT c.id`+from, s.texts(accounts), s.blobs(peers))
	}
	if err != nil {
		return nil, err
	}
	out := make(map[string]models.Conversation, len(list))
	for _, r := range list {
		out[string(r.PeerBix)] = r.Model()
	}
	return out, nil
}

func (s *Store) conversationsOneByOne(ctx context.Context, idsOnly string, args ...any) (list []rows.Conversation, err error) {
	var found []keyed
	if err := s.reader(ctx).Raw(idsOnly, args...).Scan(&found).Error; err != nil {
		return nil, err
	}
	for _, f := range found {
		r, err := s.conversation(ctx, func(db *gorm.DB) *gorm.DB { return db.Where("id = ?", f.ID) })
		if errors.Is(err, gorm.ErrRecordNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		list = append(list, r.Conversation)
	}
	return list, nil
}

// openedConversation is a conversation and which of its fields cannot be opened any more.
type openedConversation struct {
	rows.Conversation
	lost map[string]bool
}

// conversation reads one. What was damaged of it is read as if it were empty: else nobody could write to us from there ever again, for the want of an
// old question or of where somebody lives. What is written back is whole again. What a process with a newer key has sealed is not lost.
func (s *Store) conversation(ctx context.Context, which func(*gorm.DB) *gorm.DB) (r openedConversation, err error) {
	err = which(s.reader(ctx)).Take(&r.Conversation).Error
	if !errors.Is(err, seal.ErrSealed) {
		return r, err
	}
	sealed := []string{"Peer", "Ask", "LastPlace"}
	r = openedConversation{lost: map[string]bool{}}
	if err := which(s.reader(ctx)).Omit(sealed...).Take(&r.Conversation).Error; err != nil {
		return r, err
	}
	for _, field := range sealed {
		one := rows.Conversation{}
		err := s.reader(ctx).Select(field).Where("id = ?", r.ID).Take(&one).Error
		switch {
		case errors.Is(err, seal.ErrNewer):
			return r, err
		case errors.Is(err, seal.ErrSealed):
			s.noteUnreadable(ctx, "conversation: "+field, int64(r.ID), err)
			r.lost[field] = true
		case err != nil:
			return r, err
		case field == "Peer":
			r.Peer = one.Peer
		case field == "Ask":
			r.Ask = one.Ask
		case field == "LastPlace":
			r.LastPlace = one.LastPlace
		}
	}
	return r, nil
}
