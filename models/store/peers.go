package store

import (
	"context"
	"errors"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// PeerStopped notes that a person cannot be written to and gives up what waits for that address.
func (s *Store) PeerStopped(ctx context.Context, to models.Address) error {
	bix := s.index.Peer(to.Account, to.Peer)
	return doing("marking an address", s.inTx(ctx, func(ctx context.Context, t tx) error {
		// A turn under way read the conversation before this: its version makes it run again.
		_, err := t.exec(ctx, `UPDATE conversations SET stopped = true, version = version + 1
			WHERE account = $1 AND peer_bix = $2 AND NOT stopped`, to.Account, bix)
		if err != nil {
			return err
		}
		_, err = t.exec(ctx, `UPDATE outbox SET state = 'dead', code = 'peer_gone', done_at = $3, `+outboxWordsGo+`
			WHERE account = $1 AND peer_bix = $2 AND state = 'waiting'`, to.Account, bix, s.now())
		return err
	}))
}

// PeerMoved lets everything follow a chat to its new id: the conversation, who is behind it, what waits to be said or
// handled, the officer who is told there. When the new chat has been written from already, its conversation stays
// and what waits goes there.
func (s *Store) PeerMoved(ctx context.Context, from models.Address, to models.Peer) error {
	if from.Peer == to {
		return nil
	}
	return doing("moving an address", s.inTx(ctx, func(ctx context.Context, t tx) error {
		return t.movePeer(ctx, from, to)
	}))
}

func (t tx) movePeer(ctx context.Context, from models.Address, to models.Peer) error {
	x := t.s.index
	move := map[string]any{"peer": seal.Text(to), "peer_bix": x.Peer(from.Account, to)}
	was := t.gorm(ctx).Where("account = ? AND peer_bix = ?", from.Account, x.Peer(from.Account, from.Peer))
	for _, q := range []*gorm.DB{
		was.Session(&gorm.Session{}).Model(&rows.Outbox{}).Where("state = 'waiting'"),
		was.Session(&gorm.Session{}).Model(&rows.Inbox{}).Where("state = 'waiting'"),
		was.Session(&gorm.Session{}).Model(&rows.Officer{}),
	} {
		if err := q.Updates(move).Error; err != nil {
			return err
		}
	}
	if err := t.rosterChanged(ctx); err != nil {
		return err
	}
	var old, taken rows.Conversation
	err := was.Session(&gorm.Session{}).Take(&old).Error
	if errors.Is(err, gorm.ErrRecordNotFound) {
		return nil
	}
	if err != nil {
		return err
	}
	err = t.gorm(ctx).Where("account = ? AND peer_bix = ?", from.Account, x.Peer(from.Account, to)).Take(&taken).Error
	switch {
	case errors.Is(err, gorm.ErrRecordNotFound):
		return t.moveConversation(ctx, old, to, move)
	case err != nil:
		return err
	}
	return t.joinConversation(ctx, old, taken)
}

// moveConversation gives the conversation and its open complaints the new peer.
func (t tx) moveConversation(ctx context.Context, old rows.Conversation, to models.Peer, move map[string]any) error {
	move["version"] = gorm.Expr("version + 1")
	if err := t.gorm(ctx).Model(&rows.Conversation{}).Where("id = ?", old.ID).Updates(move).Error; err != nil {
		return err
	}
	err := t.gorm(ctx).Model(&rows.Complaint{}).Where("conversation = ? AND peer IS NOT NULL", old.ID).
		Updates(map[string]any{"peer": seal.Text(to), "version": gorm.Expr("version + 1")}).Error
	if err != nil || old.Person == 0 {
		return err
	}
	_, err = t.insert(ctx, []rows.Identity{{PeerBix: t.s.index.Scoped(old.Scope, to), Scope: old.Scope, Person: old.Person}},
		"ON CONFLICT (peer_bix) DO UPDATE SET person = excluded.person")
	return err
}

// joinConversation points complaints and waiting messages at the conversation that the new chat has already. Whose person was forgotten stay nobody's.
func (t tx) joinConversation(ctx context.Context, old, taken rows.Conversation) error {
	err := t.gorm(ctx).Model(&rows.Complaint{}).Where("conversation = ? AND peer IS NOT NULL", old.ID).Updates(map[string]any{
		"conversation": taken.ID, "peer": taken.Peer, "person": taken.Person, "version": gorm.Expr("version + 1")}).Error
	if err != nil {
		return err
	}
	if _, err := t.exec(ctx, `UPDATE outbox SET conversation = $2 WHERE conversation = $1 AND state = 'waiting'
		AND account = $3 AND peer_bix = $4`, int64(old.ID), int64(taken.ID), taken.Account, taken.PeerBix); err != nil {
		return err
	}
	_, err = t.exec(ctx, `UPDATE conversations SET stopped = true, version = version + 1 WHERE id = $1`, int64(old.ID))
	return err
}
