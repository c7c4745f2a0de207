package store

import (
	"context"
	"database/sql"
	"errors"
	"strings"
	"time"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// StoreInbound commits the events and returns the rows that are new, in order. What the database refuses in one
// event (it never should) does not fail the others: they are stored one by one then.
func (s *Store) StoreInbound(ctx context.Context, events []models.InboxEvent) ([]models.InboxRow, error) {
	if len(events) == 0 {
		return nil, nil
	}
	stored, err := s.storeInbound(ctx, events)
	if err == nil || len(events) == 1 || ctx.Err() != nil {
		return stored, doing("storing what came in", err)
	}
	s.log.WarnContext(ctx, "storing events one by one", "events", len(events), "error", clean(err).Error())
	var all []models.InboxRow
	var failed error
	for i := range events {
		one, err := s.storeInbound(ctx, events[i:i+1])
		if err != nil {
			failed = err // the others still go in; the platform repeats all, and those are repeats then
			continue
		}
		all = append(all, one...)
	}
	return all, doing("storing what came in", failed)
}

type eventKey struct{ account, event string }

func (s *Store) storeInbound(ctx context.Context, events []models.InboxEvent) ([]models.InboxRow, error) {
	now := s.now()
	list := make([]rows.Inbox, len(events))
	at := make(map[eventKey]int, len(events))
	for i, e := range events {
		list[i] = rows.FromEventIn(tidy(e), now, s.index)
		if _, twice := at[eventKey{list[i].Account, list[i].EventID}]; !twice {
			at[eventKey{list[i].Account, list[i].EventID}] = i
		}
	}
	ids := make([]int64, len(events))
	take := func(id int64, account, event string) { ids[at[eventKey{account, event}]] = id }
	if err := s.insertInbox(ctx, list, take); err != nil {
		return nil, err
	}
	out := make([]models.InboxRow, 0, len(events))
	for i, id := range ids {
		if id != 0 {
			list[i].ID = id
			out = append(out, list[i].Model())
		}
	}
	return out, nil
}

const inboxConflict = "ON CONFLICT DO NOTHING RETURNING id, account, event_id"

// insertInbox is one statement on Postgres: it commits by itself, which saves two round trips. Many events are first
// taken to be new, as nearly all are: looking for repeats before writing costs as much as writing. If one is not, none of
// them is written, and they are written again by the statement that leaves repeats out.
func (s *Store) insertInbox(ctx context.Context, list []rows.Inbox, take func(id int64, account, event string)) error {
	if s.dialect == bulk.Postgres && bulk.Copies(list, "") {
		err := s.copyInbox(ctx, list, take)
		if !duplicate(err) {
			return err
		}
	}
	if s.dialect == bulk.Postgres {
		return s.bulk.InsertReturning(s.sealed(ctx), s.sql, list, inboxConflict, func(scan func(...any) error) error {
			return scanInbox(scan, take)
		})
	}
	return s.inTx(ctx, func(ctx context.Context, t tx) error {
		return s.bulk.InsertReturning(ctx, t.Tx, list, inboxConflict, func(scan func(...any) error) error {
			return scanInbox(scan, take)
		})
	})
}

func (s *Store) copyInbox(ctx context.Context, list []rows.Inbox, take func(id int64, account, event string)) error {
	conn, err := s.sql.Conn(ctx)
	if err != nil {
		return err
	}
	defer conn.Close() // back into the pool
	ids, err := s.bulk.InsertIDs(s.sealed(ctx), alone{conn}, list)
	if err != nil {
		return err
	}
	for i, id := range ids {
		take(id, list[i].Account, list[i].EventID)
	}
	return nil
}

func scanInbox(scan func(...any) error, take func(id int64, account, event string)) error {
	var id int64
	var account, event string
	if err := scan(&id, &account, &event); err != nil {
		return err
	}
	take(id, account, event)
	return nil
}

// tidy makes texts storable: Postgres takes neither U+0000 nor bytes that are no UTF-8, and would refuse the whole
// batch for one. The payload is sealed bytes: there everything may stay as it came.
func tidy(e models.InboxEvent) models.InboxEvent {
	for _, text := range []*string{&e.Account, &e.EventID, &e.MessageID, &e.Kind} {
		*text = storable(*text)
	}
	return e
}

func storable(text string) string {
	return strings.ReplaceAll(strings.ToValidUTF8(text, ""), "\x00", "")
}

// PendingInbox returns waiting rows whose time has come, oldest first. Its cost grows with what waits, not with
// what was ever stored. Rows that the caller knows are left out: they are neither read nor opened again and do not count for the limit.
func (s *Store) PendingInbox(ctx context.Context, accounts []string, limit int, known ...int64) ([]models.InboxRow, error) {
	var found []rows.Inbox
	args := []any{s.texts(accounts), s.now(), limit, ids(s, known)}
	err := s.reader(ctx).Raw(pendingInbox(s, "inbox.*"), args...).Scan(&found).Error
	if errors.Is(err, seal.ErrSealed) {
		found, err = oneByOne[rows.Inbox](ctx, s, pendingInbox(s, "inbox.id"), args, func(id int64) error {
			return s.ParkInbox(ctx, id, unreadable)
		})
	}
	if err != nil {
		return nil, doing("reading the inbox", err)
	}
	out := make([]models.InboxRow, len(found))
	for i, r := range found {
		out[i] = r.Model()
	}
	return out, nil
}

func pendingInbox(s *Store, columns string) string {
	return `SELECT ` + columns + ` FROM (
			SELECT id FROM (
				SELECT id, max(CASE WHEN not_before > $2 THEN 1 ELSE 0 END)
					OVER (PARTITION BY account, peer_bix ORDER BY id) AS held
				FROM inbox WHERE state = 'waiting' AND account ` + s.in("$1") + `) AS waiting
			WHERE held = 0 AND id NOT IN (SELECT id FROM ` + s.each("$4") + `) ORDER BY id LIMIT $3
		) AS due JOIN inbox ON inbox.id = due.id ORDER BY inbox.id`
}

// RetryInbox puts a waiting row back for later and counts a try.
func (s *Store) RetryInbox(ctx context.Context, id int64, notBefore time.Time, code string) error {
	_, err := s.exec(ctx, `UPDATE inbox SET tries = tries + 1, not_before = $2, code = $3 WHERE id = $1 AND state = 'waiting'`,
		id, rows.Stamp(notBefore), storable(code))
	return doing("putting back an inbox row", err)
}

// InboxWaits reports whether a row still waits. On Postgres a commit whose answer was lost may be under way: its lock is waited for.
func (s *Store) InboxWaits(ctx context.Context, id int64) (bool, error) {
	text := `SELECT id FROM inbox WHERE id = $1 AND state = 'waiting'`
	db := s.readDB()
	if s.dialect == bulk.Postgres {
		db, text = s.sql, text+` FOR UPDATE`
	}
	err := db.QueryRowContext(ctx, text, id).Scan(&id)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, doing("looking whether an event still waits", err)
}

// ParkInbox gives a waiting row up: the hub sees it.
func (s *Store) ParkInbox(ctx context.Context, id int64, code string) error {
	_, err := s.exec(ctx, `UPDATE inbox SET state = 'parked', tries = tries + 1, code = $2, done_at = $3
		WHERE id = $1 AND state = 'waiting'`, id, storable(code), s.now())
	return doing("parking an inbox row", err)
}

// MarkLate notes once that the person was told of a delay, together with the telling.
func (s *Store) MarkLate(ctx context.Context, id int64, tell models.Intent) (out []models.OutboxRow, err error) {
	err = s.inTx(ctx, func(ctx context.Context, t tx) error {
		out = nil
		n, err := t.exec(ctx, `UPDATE inbox SET late = true WHERE id = $1 AND state = 'waiting' AND NOT late`, id)
		if err != nil || n == 0 {
			return err
		}
		out, err = t.say(ctx, []models.Intent{tell})
		return err
	})
	if err != nil {
		return nil, doing("telling of a delay", err)
	}
	return out, nil
}
