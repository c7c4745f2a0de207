package store

import (
	"context"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"time"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// tokenBytes is how many random bytes a token has: nobody guesses one of 2^256.
const tokenBytes = 32

// TokenLen is how many characters a token has.
const TokenLen = 43

// newToken draws a token.
func newToken() string {
	secret := make([]byte, tokenBytes)
	_, _ = rand.Read(secret) // never fails: crypto/rand ends the program instead
	return base64.RawURLEncoding.EncodeToString(secret)
}

// seenEvery is how often it is noted that a session is in use: once a minute is a write a minute, not one per page.
const seenEvery = time.Minute

// What tokens are indexed as. Stored in effect: never rename.
const (
	sessionToken = "session"
	deviceToken  = "device"
)

// StartSession begins a session and returns its token, which is told to the browser and kept nowhere.
func (s *Store) StartSession(ctx context.Context, w models.WebSession) (token string, err error) {
	token = newToken()
	row := rows.WebSession{ID: w.ID, TokenBix: s.index.Token(sessionToken, token), Who: w.Who, Officer: w.Officer, How: w.By, Agent: w.Agent,
		MadeAt: rows.Stamp(w.MadeAt), SeenAt: rows.Stamp(w.MadeAt), EndsAt: rows.Stamp(w.EndsAt)}
	return token, doing("starting a session", s.inTx(ctx, func(ctx context.Context, t tx) error {
		if _, err := t.insert(ctx, []rows.WebSession{row}, ""); err != nil {
			return conflict(err)
		}
		_, err := t.exec(ctx, `UPDATE web_users SET signed_in_at = $2 WHERE id = $1`, int64(w.Who), row.MadeAt) // an officer's, by a link, has no row there
		return err
	}))
}

// Session finds the session of a token that was in use within the idle time and has not ended, and notes, once a minute, that it is;
// models.ErrNotFound when there is none.
func (s *Store) Session(ctx context.Context, token string, idle time.Duration) (models.WebSession, error) {
	now := s.now()
	var r rows.WebSession
	err := s.reader(ctx).Where("token_bix = ? AND ends_at > ? AND seen_at > ?", s.index.Token(sessionToken, token), now, now.Add(-idle)).
		Take(&r).Error
	if err != nil {
		return models.WebSession{}, doing("finding a session", err)
	}
	if now.Sub(r.SeenAt) >= seenEvery {
		if _, err := s.exec(ctx, `UPDATE web_sessions SET seen_at = $2 WHERE id = $1 AND seen_at < $2`, int64(r.ID), now); err != nil {
			return models.WebSession{}, doing("noting that a session is in use", err)
		}
		r.SeenAt = now
	}
	return r.Model(), nil
}

// SessionsOf returns the sessions of a user, or of an officer, that have not ended, the newest first.
func (s *Store) SessionsOf(ctx context.Context, who models.ID, idle time.Duration) ([]models.WebSession, error) {
	now := s.now()
	var found []rows.WebSession
	err := s.reader(ctx).Where("who = ? AND ends_at > ? AND seen_at > ?", int64(who), now, now.Add(-idle)).Order("id DESC").Find(&found).Error
	list := make([]models.WebSession, len(found))
	for i, r := range found {
		list[i] = r.Model()
	}
	return list, doing("reading sessions", err)
}

// SessionsHold says which of some sessions have not ended, each with the version of its user; 0 for an officer's by a link.
func (s *Store) SessionsHold(ctx context.Context, which []models.ID, idle time.Duration) (versions map[models.ID]int64, err error) {
	now := s.now()
	var found []struct {
		ID      models.ID
		Version int64
	}
	err = s.reader(ctx).Raw(`SELECT s.id, coalesce(u.version, 0) AS version FROM web_sessions AS s LEFT JOIN web_users AS u ON u.id = s.who
		WHERE s.id `+s.in("$1")+` AND s.ends_at > $2 AND s.seen_at > $3`, ids(s, which), now, now.Add(-idle)).Scan(&found).Error
	versions = make(map[models.ID]int64, len(found))
	for _, r := range found {
		versions[r.ID] = r.Version
	}
	return versions, doing("looking at sessions", err)
}

// EndSession ends one session of somebody; models.ErrNotFound when he has none of that id.
func (s *Store) EndSession(ctx context.Context, who, id models.ID) error {
	n, err := s.exec(ctx, `DELETE FROM web_sessions WHERE who = $1 AND id = $2`, int64(who), int64(id))
	if err == nil && n == 0 {
		err = models.ErrNotFound
	}
	return doing("ending a session", err)
}

// EndSessions ends all sessions of somebody, and what he had begun to sign in with.
func (s *Store) EndSessions(ctx context.Context, who models.ID) error {
	return doing("ending sessions", s.inTx(ctx, func(ctx context.Context, t tx) error { return t.endSessions(ctx, who, 0) }))
}

// RememberDevice remembers that a user has signed in at a browser, and returns the token by which it is known.
func (s *Store) RememberDevice(ctx context.Context, who models.ID) (token string, err error) {
	token = newToken()
	return token, doing("remembering a device", s.inTx(ctx, func(ctx context.Context, t tx) error {
		_, err := t.insert(ctx, []rows.WebDevice{{TokenBix: s.index.Token(deviceToken, token), Who: who, SeenAt: s.now()}}, "")
		return err
	}))
}

// KnownDevice reports whether a user has signed in at the browser with this token.
func (s *Store) KnownDevice(ctx context.Context, who models.ID, token string) (bool, error) {
	var n int
	err := s.readDB().QueryRowContext(ctx, `SELECT count(*) FROM web_devices WHERE token_bix = $1 AND who = $2`,
		s.index.Token(deviceToken, token), int64(who)).Scan(&n)
	return n > 0, doing("looking for a device", err)
}

// KeepDevices is how long a browser is known without being signed in at.
const KeepDevices = 365 * 24 * time.Hour

// SweepDoor deletes sessions, tickets, tries and devices whose time is over, who looked at a complaint, and wrong answers at the desk of days
// before yesterday.
func (s *Store) SweepDoor(ctx context.Context, idle time.Duration) error {
	now := s.now()
	for _, old := range []struct {
		table, over string
		at          any
	}{
		{"web_sessions", "ends_at <= $1", now}, {"web_sessions", "seen_at <= $1", now.Add(-idle)}, {"web_tickets", "expires <= $1", now},
		{"web_tries", "forget_at <= $1", now}, {"web_devices", "seen_at <= $1", now.Add(-KeepDevices)},
		{"presences", "until < $1", now.UnixMilli()}, {"desk_tries", "day < $1", models.LocalDate(now.Add(-24 * time.Hour))},
	} {
		if _, err := s.exec(ctx, fmt.Sprintf(`DELETE FROM %s WHERE %s`, old.table, old.over), old.at); err != nil {
			return doing("deleting what is over in "+old.table, err)
		}
	}
	return nil
}
