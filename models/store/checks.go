package store

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"time"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// AccountChecks are what was found when accounts were last looked at, by key.
func (s *Store) AccountChecks(ctx context.Context) (map[string]models.AccountCheck, error) {
	var list []rows.AccountCheck
	if err := s.reader(ctx).Find(&list).Error; err != nil {
		return nil, doing("reading the checks of accounts", err)
	}
	out := make(map[string]models.AccountCheck, len(list))
	for _, r := range list {
		out[r.Account] = models.AccountCheck{Account: r.Account, At: r.At.UTC(), Mark: r.Mark, Said: r.Said,
			Sent: models.Sent{Citizens: r.Citizens, Officers: r.Officers, Public: r.Public}}
	}
	return out, nil
}

// NoteChecks keeps what was found, in the place of what was found before.
func (s *Store) NoteChecks(ctx context.Context, found []models.AccountCheck) error {
	list := make([]rows.AccountCheck, len(found))
	for i, c := range found {
		list[i] = rows.AccountCheck{Account: c.Account, At: rows.Stamp(c.At), Mark: c.Mark, Said: storable(c.Said),
			Citizens: c.Sent.Citizens, Officers: c.Sent.Officers, Public: c.Sent.Public}
	}
	return doing("noting the checks of accounts", s.inTx(ctx, func(ctx context.Context, t tx) error {
		_, err := t.insert(ctx, list, `ON CONFLICT (account) DO UPDATE SET at = excluded.at, mark = excluded.mark, said = excluded.said,
			citizens = excluded.citizens, officers = excluded.officers, public = excluded.public`)
		return err
	}))
}

// SentSince counts what each account has sent since a time; edits of messages are not counted. It goes through all messages since then, so that it takes a second for each
// million: for who asks now and then.
func (s *Store) SentSince(ctx context.Context, since time.Time) (map[string]models.Sent, error) {
	first, err := s.firstMessageSince(ctx, since)
	if err != nil {
		return nil, doing("finding the first message of the month", err)
	}
	out := map[string]models.Sent{}
	err = eachRow(ctx, s.readDB(), func(scan func(...any) error) error {
		var account, kind string
		var public bool
		var n int
		if err := scan(&account, &kind, &public, &n); err != nil {
			return err
		}
		sent := out[account]
		switch {
		case public:
			sent.Public += n
		case strings.HasPrefix(kind, "officer."):
			sent.Officers += n
		default:
			sent.Citizens += n
		}
		out[account] = sent
		return nil
	}, `SELECT account, kind, public_to IS NOT NULL, count(*) FROM outbox WHERE id >= $1 AND state = 'sent' AND NOT edit GROUP BY account, kind, public_to IS NOT NULL`, first)
	return out, doing("counting what was sent", err)
}

// firstMessageSince is the id of the first outgoing message since a time. Ids grow with time, so that it is found by halving: no index of times is needed, which every
// message would have to be written to.
func (s *Store) firstMessageSince(ctx context.Context, since time.Time) (int64, error) {
	var low, high int64
	if err := s.readDB().QueryRowContext(ctx, `SELECT COALESCE(MIN(id), 0), COALESCE(MAX(id), 0) FROM outbox`).Scan(&low, &high); err != nil {
		return 0, err
	}
	for high++; low < high; { // the one looked for is low, high or between
		middle := low + (high-low)/2
		var id int64
		var at time.Time
		err := s.readDB().QueryRowContext(ctx, `SELECT id, at FROM outbox WHERE id >= $1 ORDER BY id LIMIT 1`, middle).Scan(&id, &at)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			high = middle
		case err != nil:
			return 0, err
		case at.Before(since):
			low = id + 1
		default:
			high = middle
		}
	}
	return low, nil
}
