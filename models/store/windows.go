package store

import (
	"context"
	"time"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

// windowClosed is the code of what waits until its reader writes again (bot.WindowClosed).
const windowClosed = "window_closed"

// LastIn is when somebody wrote to us from an address; models.ErrNotFound: never.
func (s *Store) LastIn(ctx context.Context, from models.Address) (time.Time, error) {
	c, err := s.ConversationAt(ctx, from)
	if err == nil && c.LastInAt.IsZero() {
		err = doing("reading when somebody wrote", models.ErrNotFound)
	}
	return c.LastInAt, err
}

// WindowsOpened notes that these people have written just now and makes what is held for them due at once. Broadcasts are left out: they come by themselves, and a million
// of them must not be searched for each message.
func (s *Store) WindowsOpened(ctx context.Context, people []models.Address) error {
	byAccount := map[string][][]byte{}
	for _, a := range people {
		byAccount[a.Account] = append(byAccount[a.Account], s.index.Peer(a.Account, a.Peer))
	}
	return doing("opening windows", s.inTx(ctx, func(ctx context.Context, t tx) error {
		for account, peers := range byAccount {
			// The version stays: a turn under way writes a time of its own.
			_, err := t.exec(ctx, `UPDATE conversations SET last_in_at = $3
				WHERE account = $1 AND peer_bix `+s.inBlobs("$2")+` AND (last_in_at IS NULL OR last_in_at < $3)`, account, s.blobs(peers), s.now())
			if err != nil {
				return err
			}
			_, err = t.exec(ctx, `UPDATE outbox SET not_before = NULL WHERE account = $1 AND peer_bix `+s.inBlobs("$2")+`
				AND state = 'waiting' AND priority < 3 AND code = '`+windowClosed+`'`, account, s.blobs(peers))
			if err != nil {
				return err
			}
		}
		return nil
	}))
}

// SentAs finds a sent message by the platform's id of it, as long as its words are kept.
func (s *Store) SentAs(ctx context.Context, to models.Address, sentRef string) (models.OutboxRow, error) {
	var r rows.Outbox
	err := s.reader(ctx).Where("account = ? AND peer_bix = ? AND sent_ref = ? AND sent_ref <> '' AND state = 'sent' AND args IS NOT NULL",
		to.Account, s.index.Peer(to.Account, to.Peer), sentRef).Order("id DESC").Take(&r).Error
	if err != nil {
		return models.OutboxRow{}, doing("finding a sent message", err)
	}
	return r.Model(), nil
}

// Bounced records that a sent message did not arrive: it is dead, or waits again. What was said before the person it is about was forgotten is
// neither: nobody says it again, and its words go.
func (s *Store) Bounced(ctx context.Context, d models.Delivery) error {
	return doing("recording what did not arrive", s.inTx(ctx, func(ctx context.Context, t tx) error {
		forgotten, err := t.forgottenSince(ctx, d.ID)
		switch {
		case err != nil:
			return err
		case forgotten:
			_, err = t.exec(ctx, `UPDATE outbox SET state = 'cancelled', code = '`+erasedRow+`', args = NULL, buttons = NULL WHERE id = $1 AND state = 'sent'`, d.ID)
			return err
		}
		_, err = t.exec(ctx, `UPDATE outbox SET state = $2, not_before = $3, code = $4,
				sent_ref = CASE WHEN $2 = 'waiting' THEN '' ELSE sent_ref END, done_at = CASE WHEN $2 = 'waiting' THEN NULL ELSE done_at END
			WHERE id = $1 AND state = 'sent' AND args IS NOT NULL`, d.ID, string(d.State), nullTime(d.NotBefore), storable(d.Code))
		return err
	}))
}

// forgottenSince reports whether the person that a message is about was forgotten after it was said: nothing else happens to a complaint after
// that. What the forgetting itself said (the complaint is withdrawn) is as late as that. Who is being forgotten just now is waited for.
func (t tx) forgottenSince(ctx context.Context, id int64) (since bool, err error) {
	about := `SELECT p.id FROM complainants AS p WHERE p.id = (SELECT c.complainant FROM complaints AS c JOIN outbox AS o ON o.complaint = c.id WHERE o.id = $1)`
	if t.s.dialect == bulk.Postgres {
		if _, err := t.exec(ctx, about+` FOR SHARE`, id); err != nil {
			return false, err
		}
	}
	err = t.QueryRowContext(ctx, `SELECT EXISTS (`+about+` AND p.erased
		AND EXISTS (SELECT 1 FROM events AS e JOIN outbox AS o ON o.complaint = e.complaint WHERE o.id = $1 AND e.at > o.at))`, id).Scan(&since)
	return since, err
}
