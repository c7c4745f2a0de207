package store

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"slices"

	"gorm.io/gorm"

	"sunwai/models"
	"sunwai/models/store/rows"
)

const postLimit = 50

// Posts returns what was said in public, oldest first: of some threads, or of an author, or both.
func (s *Store) Posts(ctx context.Context, q models.PostQuery) ([]models.PublicPost, error) {
	refs := make([][]byte, 0, len(q.Refs))
	for _, r := range q.Refs {
		if b := s.index.Post(q.Platform, r); b != nil {
			refs = append(refs, b)
		}
	}
	limit := q.Limit
	if limit == 0 {
		limit = postLimit
	}
	// Each by its own index, whatever the planner thinks of OR.
	from := `id IN (SELECT id FROM posts WHERE ref_bix ` + s.inBlobs("$1") + ` UNION SELECT id FROM posts WHERE thread_bix ` + s.inBlobs("$1") + `)
		AND ($2 OR author_bix = $3)`
	args := []any{s.blobs(refs), q.Author == "", s.index.Author(q.Platform, q.Author), q.Complaints, limit}
	if len(q.Refs) == 0 {
		from, args = `author_bix = $1`, []any{s.index.Author(q.Platform, q.Author), q.Complaints, limit}
	}
	n := len(args)
	list, err := readable[rows.Post](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Raw(`SELECT * FROM posts WHERE `+from+fmt.Sprintf(` AND (state IN ('registered', 'added') OR NOT $%d)
			ORDER BY id DESC LIMIT $%d`, n-1, n), args...)
	})
	slices.Reverse(list)
	return posts(list), doing("reading what was said in public", err)
}

func posts(list []rows.Post) []models.PublicPost {
	out := make([]models.PublicPost, len(list))
	for i, r := range list {
		out[i] = r.Model()
	}
	return out
}

// Post returns something said in public.
func (s *Store) Post(ctx context.Context, id models.ID) (models.PublicPost, error) {
	var r rows.Post
	err := s.reader(ctx).Where("id = ?", id).Take(&r).Error
	return r.Model(), doing("reading what was said in public", err)
}

// DoubtfulPosts returns what was said in public and waits for a human to decide, oldest first, and how much that is.
func (s *Store) DoubtfulPosts(ctx context.Context, limit int) ([]models.PublicPost, int, error) {
	var total int64
	list, err := readable[rows.Post](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where("state = 'triage'").Order("id").Limit(limit)
	})
	if err != nil {
		return nil, 0, doing("reading doubtful posts", err)
	}
	err = s.reader(ctx).Model(&rows.Post{}).Where("state = 'triage'").Count(&total).Error
	return posts(list), int(total), doing("counting doubtful posts", err)
}

// Untold returns the triage of complaints whose authors could not be answered in public and have not written in private since, oldest
// first, and how many there are.
func (s *Store) Untold(ctx context.Context, limit int) ([]models.TriageItem, int, error) {
	untold := func(db *gorm.DB) *gorm.DB {
		return db.Model(&rows.Triage{}).Joins("LEFT JOIN conversations AS v ON v.id = triage.conversation").
			Where("triage.done_at IS NULL AND triage.kind IN ? AND (v.last_in_at IS NULL OR v.last_in_at < triage.at)",
				[]string{models.Unanswered, models.AnswerRefused})
	}
	list, err := readable[rows.Triage](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return untold(db).Select("triage.*").Order("triage.at, triage.complaint").Limit(limit)
	})
	if err != nil {
		return nil, 0, doing("reading who was told nothing", err)
	}
	var total int64
	err = untold(s.reader(ctx)).Count(&total).Error
	out := make([]models.TriageItem, len(list))
	for i, r := range list {
		out[i] = r.Model()
	}
	return out, int(total), doing("counting who was told nothing", err)
}

// MeToos counts who said in public that he has the same trouble.
func (s *Store) MeToos(ctx context.Context, complaint models.ID) (n int, err error) {
	if complaint == 0 {
		return 0, nil
	}
	err = s.readDB().QueryRowContext(ctx, `SELECT count(*) FROM posts WHERE complaint = $1 AND complaint <> 0 AND state = 'metoo'`, int64(complaint)).Scan(&n)
	return n, doing("counting who has the same trouble", err)
}

// AboutAnswer says which complaint an answer in public of an account of ours was about.
func (s *Store) AboutAnswer(ctx context.Context, account, sentRef string) (models.ID, error) {
	var r rows.Outbox
	err := s.reader(ctx).Select("complaint").Where("account = ? AND sent_ref = ? AND sent_ref <> '' AND public_to IS NOT NULL AND complaint <> 0",
		account, sentRef).Order("id DESC").Take(&r).Error
	return r.Complaint, doing("finding an answer in public", err)
}

// Conversations returns all addresses of a person, the one that he wrote to last first.
func (s *Store) Conversations(ctx context.Context, person models.ID) ([]models.Conversation, error) {
	if person == 0 {
		return nil, nil
	}
	list, err := readable[rows.Conversation](ctx, s, s.reader(ctx), func(db *gorm.DB) *gorm.DB {
		return db.Where("person = ?", person).Order("last_in_at IS NULL, last_in_at DESC, id").Limit(20)
	})
	out := make([]models.Conversation, len(list))
	for i, r := range list {
		out[i] = r.Model()
	}
	return out, doing("reading a person's conversations", err)
}

// LinkCode returns the code that joins an address to a person, and whether the one given is it; models.ErrNotFound: none.
func (s *Store) LinkCode(ctx context.Context, person models.ID, code string) (models.LinkCode, error) {
	var r rows.LinkCode
	err := s.reader(ctx).Where("person = ?", person).Take(&r).Error
	return models.LinkCode{Person: r.Person, Expires: r.Expires.UTC(), Tries: r.Tries,
		Right: err == nil && bytes.Equal(r.CodeBix, s.index.Link(person, code))}, doing("reading a code", err)
}

// PersonByPhone returns who a platform vouches for to have a phone; 0: nobody known.
func (s *Store) PersonByPhone(ctx context.Context, phone string) (models.ID, error) {
	var r rows.Identity
	err := doing("finding a person", s.reader(ctx).Where("peer_bix = ?", s.index.Scoped(phoneScope, models.Peer(phone))).Take(&r).Error)
	if errors.Is(err, models.ErrNotFound) {
		return 0, nil
	}
	return r.Person, err
}
