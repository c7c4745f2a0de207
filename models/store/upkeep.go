package store

import (
	"context"
	"database/sql"
	"fmt"
	"time"

	"sunwai/models/store/bulk"
)

// Depth is how much of one account waits.
type Depth struct {
	Account      string
	Inbox        int       // rows that wait for their turn
	InboxOldest  time.Time // zero: none
	Parked       int
	Outbox       int // messages that wait, those held back for later apart
	OutboxOldest time.Time
	Later        int // messages held back for later
	Dead         int // given up and not purged yet
}

// QueueDepths says how much waits, for metrics. It reads indexes of what waits only.
func (s *Store) QueueDepths(ctx context.Context) ([]Depth, error) {
	oldest := func(column string) string {
		if s.dialect == bulk.Postgres {
			return `to_char(min(` + column + `) AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') || '+00:00'`
		}
		return `CAST(min(` + column + `) AS text)`
	}
	due := `(tries > 0 OR not_before IS NULL OR not_before <= $1)`
	found, err := s.readDB().QueryContext(ctx, `
		SELECT 'inbox', account, count(*), coalesce(`+oldest("stored_at")+`, '') FROM inbox WHERE state = 'waiting' GROUP BY account
		UNION ALL SELECT 'parked', account, count(*), '' FROM inbox WHERE state = 'parked' GROUP BY account
		UNION ALL SELECT 'outbox', account, count(*), coalesce(`+oldest("at")+`, '') FROM outbox
			WHERE state = 'waiting' AND priority < 3 AND `+due+` GROUP BY account
		UNION ALL SELECT 'outbox', account, count(*), coalesce(`+oldest("at")+`, '') FROM outbox
			WHERE state = 'waiting' AND priority = 3 AND `+due+` GROUP BY account
		UNION ALL SELECT 'later', account, count(*), '' FROM outbox WHERE state = 'waiting' AND priority < 3 AND NOT `+due+` GROUP BY account
		UNION ALL SELECT 'later', account, count(*), '' FROM outbox WHERE state = 'waiting' AND priority = 3 AND NOT `+due+` GROUP BY account
		UNION ALL SELECT 'dead', account, count(*), '' FROM outbox WHERE state = 'dead' GROUP BY account
		ORDER BY 2, 1`, s.now())
	if err != nil {
		return nil, doing("measuring the queues", err)
	}
	defer found.Close()
	out, err := depths(found)
	return out, doing("measuring the queues", err)
}

func depths(found *sql.Rows) ([]Depth, error) {
	var out []Depth
	for found.Next() {
		var what, account, oldest string
		var n int
		if err := found.Scan(&what, &account, &n, &oldest); err != nil {
			return nil, err
		}
		if len(out) == 0 || out[len(out)-1].Account != account {
			out = append(out, Depth{Account: account})
		}
		out[len(out)-1].take(what, n, parseTime(oldest))
	}
	return out, found.Err()
}

func (d *Depth) take(what string, n int, oldest time.Time) {
	switch what {
	case "inbox":
		d.Inbox, d.InboxOldest = n, oldest
	case "parked":
		d.Parked = n
	case "outbox":
		d.Outbox += n
		if d.OutboxOldest.IsZero() || oldest.Before(d.OutboxOldest) {
			d.OutboxOldest = oldest
		}
	case "later":
		d.Later += n
	case "dead":
		d.Dead += n
	}
}

// readDB is where plain SQL reads.
func (s *Store) readDB() *sql.DB {
	if s.readSQL != nil {
		return s.readSQL
	}
	return s.sql
}

// What ends a row of a queue sets these too: when the purge has passed the row already, nobody else takes its words away.
const (
	inboxWordsGo  = `payload = CASE WHEN id <= (SELECT id FROM purge_marks WHERE queue = 'inbox') THEN NULL ELSE payload END`
	outboxWordsGo = `args = CASE WHEN id <= (SELECT id FROM purge_marks WHERE queue = 'outbox') THEN NULL ELSE args END,
		buttons = CASE WHEN id <= (SELECT id FROM purge_marks WHERE queue = 'outbox') THEN NULL ELSE buttons END`
)

// purgeBatch is how many rows of a queue are looked at in one transaction.
const purgeBatch = 2000

// Purge deletes the words of inbox and outbox rows that were stored before a time and are done, and returns how many
// rows lost theirs. How far messages have come that were marked before it goes with them, and where files were that could not be fetched. It goes on from where it stopped last time, so its cost grows with what is new only;
// rows that were not done yet when it passed lose their words when they are.
func (s *Store) Purge(ctx context.Context, before time.Time) (int64, error) {
	var sum int64
	for _, q := range []struct{ table, column, words, done string }{
		{"inbox", "stored_at", "payload = NULL", "state = 'done' AND payload IS NOT NULL"},
		// What went another way keeps the time when it was first said, before that of rows older than itself.
		{"outbox", "CASE WHEN moved THEN done_at ELSE at END", "args = NULL, buttons = NULL", "state <> 'waiting' AND args IS NOT NULL"},
	} {
		for {
			n, more, err := s.purgeSome(ctx, q.table, q.column, q.words, q.done, before)
			if err != nil {
				return sum, doing("purging "+q.table, err)
			}
			sum += n
			if !more {
				break
			}
		}
	}
	n, err := s.purgeParked(ctx, before)
	if sum += n; err != nil {
		return sum, err
	}
	// Where a file was that a platform did not give goes with the words: until then somebody may have it tried again.
	if _, err := s.exec(ctx, `UPDATE attachments SET source = NULL WHERE state = 'failed' AND source IS NOT NULL AND at < $1`, before.UTC()); err != nil {
		return sum, doing("purging attachments", err)
	}
	return sum, s.purgeMarks(ctx, before)
}

// purgeParked deletes the words of what could not be handled, once somebody has seen it and let it be, or when nobody has for very long.
func (s *Store) purgeParked(ctx context.Context, before time.Time) (int64, error) {
	n, err := s.exec(ctx, `UPDATE inbox SET payload = NULL WHERE state = 'parked' AND payload IS NOT NULL AND (done_at < $2 OR done_at < $1
		AND id IN (SELECT inbox FROM triage WHERE kind = 'parked' AND done_at < $1)
		AND id NOT IN (SELECT inbox FROM triage WHERE kind = 'parked' AND done_at IS NULL))`, before.UTC(), before.Add(KeepWords-KeepParked).UTC())
	return n, doing("purging inbox", err)
}

// purgeMarks deletes what platforms said before a time of how far messages have come, bit by bit.
func (s *Store) purgeMarks(ctx context.Context, before time.Time) error {
	for {
		n, err := s.exec(ctx, `DELETE FROM delivery_marks WHERE (account, ref, state) IN
			(SELECT account, ref, state FROM delivery_marks WHERE at < $1 ORDER BY at LIMIT $2)`, before.UTC(), purgeBatch)
		if err != nil {
			return doing("purging delivery_marks", err)
		}
		if n < purgeBatch {
			return nil
		}
	}
}

func (s *Store) purgeSome(ctx context.Context, table, column, words, done string, before time.Time) (n int64, more bool, err error) {
	err = s.inTx(ctx, func(ctx context.Context, t tx) error {
		var mark int64
		lock := ""
		if s.dialect == bulk.Postgres {
			lock = " FOR UPDATE"
		}
		if err := t.QueryRowContext(ctx, `SELECT id FROM purge_marks WHERE queue = $1`+lock, table).Scan(&mark); err != nil {
			return err
		}
		// Only as far as rows are old one after the other: ids grow with time.
		var top sql.NullInt64
		var seen int64
		err := t.QueryRowContext(ctx, fmt.Sprintf(`SELECT max(CASE WHEN at IS NOT NULL THEN id END), count(*) FROM (SELECT id, %[2]s AS at FROM %[1]s
			WHERE id > $1 ORDER BY id LIMIT $2) AS next WHERE at < $3 OR at IS NULL`, table, column), mark, purgeBatch, before.UTC()).Scan(&top, &seen)
		if err != nil || !top.Valid {
			return err
		}
		more = seen == purgeBatch
		if n, err = t.exec(ctx, fmt.Sprintf(`UPDATE %s SET %s WHERE id > $1 AND id <= $2 AND %s`, table, words, done), mark, top.Int64); err != nil {
			return err
		}
		_, err = t.exec(ctx, `UPDATE purge_marks SET id = $2 WHERE queue = $1`, table, top.Int64)
		return err
	})
	return n, more, err
}
