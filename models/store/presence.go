package store

import (
	"context"
	"database/sql"
	"time"

	"sunwai/models"
)

// Present notes that somebody looks at a complaint, and returns who else does, longest first by id.
func (s *Store) Present(ctx context.Context, p models.Presence) (others []models.Presence, err error) {
	err = s.inTx(ctx, func(ctx context.Context, t tx) error {
		others = nil
		if _, err := t.exec(ctx, `DELETE FROM presences WHERE complaint = $1 AND until < $2`, p.Complaint, p.At.UnixMilli()); err != nil {
			return err
		}
		if _, err := t.exec(ctx, `INSERT INTO presences (complaint, who, doing, until) VALUES ($1, $2, $3, $4)
			ON CONFLICT (complaint, who) DO UPDATE SET doing = excluded.doing, until = excluded.until`,
			p.Complaint, p.User, string(p.Doing), p.Until.UnixMilli()); err != nil {
			return err
		}
		found, err := t.QueryContext(ctx, `SELECT who, doing, until FROM presences WHERE complaint = $1 AND who <> $2 ORDER BY who`, p.Complaint, p.User)
		if err != nil {
			return err
		}
		defer found.Close()
		for found.Next() {
			other, until := models.Presence{Complaint: p.Complaint, At: p.At}, int64(0)
			if err := found.Scan(&other.User, &other.Doing, &until); err != nil {
				return err
			}
			other.Until = time.UnixMilli(until).UTC()
			others = append(others, other)
		}
		return found.Err()
	})
	return others, doing("noting who looks at a complaint", err)
}

// Unsent returns the messages to a complaint's person about it that no platform has taken, oldest first.
func (s *Store) Unsent(ctx context.Context, complaint models.ID) (list []models.Unsent, err error) {
	found, err := s.readDB().QueryContext(ctx, `
		SELECT o.kind, o.platform, o.state, o.at, o.not_before, o.code, o.id
		FROM complaints AS c
		JOIN conversations AS v ON v.id = c.conversation OR c.person <> 0 AND v.person = c.person
		JOIN outbox AS o ON o.account = v.account AND o.peer_bix = v.peer_bix AND o.state = 'waiting' AND o.priority < 3 AND o.complaint = c.id
		WHERE c.id = $1
		UNION ALL SELECT o.kind, o.platform, o.state, o.at, o.not_before, o.code, o.id FROM outbox AS o
		JOIN complaints AS c ON c.id = o.complaint
		JOIN conversations AS v ON (v.id = c.conversation OR c.person <> 0 AND v.person = c.person) AND v.account = o.account AND v.peer_bix = o.peer_bix
		WHERE o.complaint = $1 AND o.state = 'dead'
		ORDER BY 7`, complaint)
	if err != nil {
		return nil, doing("reading what was not sent", err)
	}
	defer found.Close()
	for found.Next() {
		var u models.Unsent
		var at, notBefore sql.NullTime
		var id int64
		if err := found.Scan(&u.Kind, &u.Platform, &u.State, &at, &notBefore, &u.Code, &id); err != nil {
			return nil, doing("reading what was not sent", err)
		}
		u.At = at.Time.UTC()
		if notBefore.Valid {
			u.NotBefore = notBefore.Time.UTC()
		}
		list = append(list, u)
	}
	return list, doing("reading what was not sent", found.Err())
}

// PublicAnswers returns what was said in public about a complaint, or is about to be, oldest first. What was not worth saying any more is
// not among it.
func (s *Store) PublicAnswers(ctx context.Context, complaint models.ID) (list []models.PublicAnswer, err error) {
	found, err := s.readDB().QueryContext(ctx, `SELECT kind, platform, state, at, done_at FROM outbox
		WHERE complaint = $1 AND public_to IS NOT NULL AND state <> 'cancelled' ORDER BY complaint, id`, complaint)
	if err != nil {
		return nil, doing("reading what was said in public", err)
	}
	defer found.Close()
	for found.Next() {
		var a models.PublicAnswer
		var at, done sql.NullTime
		if err := found.Scan(&a.Kind, &a.Platform, &a.State, &at, &done); err != nil {
			return nil, doing("reading what was said in public", err)
		}
		a.At = at.Time.UTC()
		if done.Valid {
			a.DoneAt = done.Time.UTC()
		}
		list = append(list, a)
	}
	return list, doing("reading what was said in public", found.Err())
}
