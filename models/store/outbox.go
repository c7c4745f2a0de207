package store

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// PendingOutbox returns the head of each conversation, by priority, then age. A row held back for later (Tries 0,
// NotBefore ahead) blocks nothing; one being retried blocks what follows it. Broadcasts come after all else of
// their conversation, and only the oldest so many of them are looked at: a million cost no more than a few. Heads that
// the caller knows are left out: they are neither read nor opened again and do not count for the limit.
func (s *Store) PendingOutbox(ctx context.Context, accounts []string, limit int, known ...int64) ([]models.OutboxRow, error) {
	var found []rows.Outbox
	args := []any{s.texts(accounts), s.now(), limit, ids(s, known)}
	err := s.reader(ctx).Raw(pendingOutbox(s, "outbox.*"), args...).Scan(&found).Error
	if errors.Is(err, seal.ErrSealed) {
		found, err = oneByOne[rows.Outbox](ctx, s, pendingOutbox(s, "outbox.id"), args, func(id int64) error {
			return s.Delivered(ctx, []models.Delivery{{ID: id, State: models.OutboxDead, Code: unreadable, At: s.now()}})
		})
	}
	if err != nil {
		return nil, doing("reading the outbox", err)
	}
	out := make([]models.OutboxRow, len(found))
	for i, r := range found {
		out[i] = r.Model()
	}
	return out, nil
}

func pendingOutbox(s *Store, columns string) string {
	from := `outbox AS b WHERE b.account ` + s.in("$1") + ` AND ` + castDue + ` ORDER BY b.id LIMIT $3`
	if s.dialect == bulk.Postgres {
		// Account by account, so that those of other replicas are not gone through.
		from = `unnest($1::text[]) AS mine(account) CROSS JOIN LATERAL (
			SELECT * FROM outbox AS b WHERE b.account = mine.account AND ` + castDue + ` ORDER BY b.id LIMIT $3) AS b`
	}
	return `
		WITH ready AS (
			SELECT id, priority, not_before, row_number() OVER (PARTITION BY account, peer_bix ORDER BY id) AS nth
			FROM outbox WHERE state = 'waiting' AND priority < 3 AND account ` + s.in("$1") + `
				AND (tries > 0 OR not_before IS NULL OR not_before <= $2)
		), casts AS (
			SELECT id, priority, not_before, row_number() OVER (PARTITION BY account, peer_bix ORDER BY id) AS nth
			FROM (SELECT b.id, b.priority, b.not_before, b.account, b.peer_bix FROM ` + from + `) AS oldest
		)
		SELECT ` + columns + ` FROM (
			SELECT id, min(priority) AS priority FROM (
				SELECT id, priority FROM (SELECT * FROM ready UNION ALL SELECT * FROM casts) AS heads
					WHERE nth = 1 AND (not_before IS NULL OR not_before <= $2)
				UNION ALL SELECT id, -1 FROM ` + s.each("$4") + `
			) AS marked GROUP BY id HAVING min(priority) >= 0 ORDER BY 2, 1 LIMIT $3
		) AS head JOIN outbox ON outbox.id = head.id ORDER BY head.priority, head.id`
}

// castDue is a broadcast whose time has come, and nothing else of its conversation goes before it.
const castDue = `b.state = 'waiting' AND b.priority = 3 AND (b.not_before IS NULL OR b.not_before <= $2)
	AND NOT EXISTS (SELECT 1 FROM outbox AS e WHERE e.state = 'waiting' AND e.priority < 3
		AND e.account = b.account AND e.peer_bix = b.peer_bix AND (e.tries > 0 OR e.not_before IS NULL OR e.not_before <= $2))`

const (
	deliveredPostgres = `WITH done AS (UPDATE outbox AS o SET state = v.state, not_before = v.not_before, sent_ref = v.sent_ref, code = v.code,
			tries = o.tries + 1, done_at = CASE WHEN v.state = 'waiting' THEN NULL ELSE v.at END,
			args = CASE WHEN v.state <> 'waiting' AND o.id <= (SELECT id FROM purge_marks WHERE queue = 'outbox') THEN NULL ELSE o.args END,
			buttons = CASE WHEN v.state <> 'waiting' AND o.id <= (SELECT id FROM purge_marks WHERE queue = 'outbox') THEN NULL ELSE o.buttons END
		FROM unnest($1::bigint[], $2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::timestamptz[])
			AS v(id, state, not_before, sent_ref, code, at)
		WHERE o.id = v.id AND o.state = 'waiting'
		RETURNING o.id, o.at, o.done_at, o.state, o.public_to, o.complaint, o.conversation) ` + untoldPostgres
	deliveredSQLite = `UPDATE outbox SET state = $2, not_before = $3, sent_ref = $4, code = $5, tries = tries + 1,
			done_at = CASE WHEN $2 = 'waiting' THEN NULL ELSE $6 END,
			args = CASE WHEN $2 <> 'waiting' AND id <= (SELECT id FROM purge_marks WHERE queue = 'outbox') THEN NULL ELSE args END,
			buttons = CASE WHEN $2 <> 'waiting' AND id <= (SELECT id FROM purge_marks WHERE queue = 'outbox') THEN NULL ELSE buttons END
		WHERE id = $1 AND state = 'waiting'`

	// An answer in public that is given up leaves an author who does not know the number of his complaint: the hub looks at it.
	// What is no complaint is there already, as a post. The triage's id is made as models.IDs makes them, of when the row was written and, in
	// place of randomness, of the row's own: so one row is there once, and in its place in time.
	untoldPostgres = `INSERT INTO triage (id, at, kind, complaint, conversation, inbox, post)
		SELECT ((floor(extract(epoch FROM at) * 1000)::bigint - 1735689600000) << 22) | (id & 4194303), done_at, '` + models.AnswerRefused + `', complaint, conversation, 0, 0
		FROM done WHERE state = 'dead' AND public_to IS NOT NULL AND complaint <> 0 ON CONFLICT DO NOTHING`
	untoldSQLite = `INSERT INTO triage (id, at, kind, complaint, conversation, inbox, post)
		SELECT ((CAST(round(unixepoch(at, 'subsec') * 1000) AS integer) - 1735689600000) << 22) | (id & 4194303), done_at, '` + models.AnswerRefused + `', complaint, conversation, 0, 0
		FROM outbox WHERE id = $1 AND state = 'dead' AND public_to IS NOT NULL AND complaint <> 0 ON CONFLICT DO NOTHING`
)

// Delivered records what became of rows; each counts a try. Rows that do not wait any more are left alone.
func (s *Store) Delivered(ctx context.Context, done []models.Delivery) error {
	if len(done) == 0 {
		return nil
	}
	if s.dialect == bulk.Postgres {
		return doing("recording deliveries", s.deliveredAtOnce(ctx, done))
	}
	return doing("recording deliveries", s.inTx(ctx, func(ctx context.Context, t tx) error {
		st, err := s.plans.Prepared(ctx, t.Tx, deliveredSQLite)
		if err != nil {
			return err
		}
		for _, d := range done {
			if _, err := st.ExecContext(ctx, d.ID, string(d.State), nullTime(d.NotBefore), storable(d.SentRef), storable(d.Code),
				nullTime(d.At)); err != nil {
				return err
			}
			if d.State != models.OutboxDead {
				continue
			}
			if _, err := t.exec(ctx, untoldSQLite, d.ID); err != nil {
				return err
			}
		}
		return nil
	}))
}

func (s *Store) deliveredAtOnce(ctx context.Context, done []models.Delivery) error {
	done = slices.SortedFunc(slices.Values(done), func(a, b models.Delivery) int { return cmp.Compare(a.ID, b.ID) }) // rows are locked in this order
	n := len(done)
	id, state, notBefore := make([]int64, n), make([]string, n), make([]*time.Time, n)
	sentRef, code, at := make([]string, n), make([]string, n), make([]*time.Time, n)
	for i, d := range done {
		id[i], state[i], notBefore[i] = d.ID, string(d.State), nullTime(d.NotBefore)
		sentRef[i], code[i], at[i] = storable(d.SentRef), storable(d.Code), nullTime(d.At)
	}
	_, err := s.sql.ExecContext(ctx, deliveredPostgres, id, state, notBefore, sentRef, code, at)
	return err
}

func nullTime(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	t = rows.Stamp(t)
	return &t
}

// StillWaiting returns those of the rows that still wait to be sent, in any order.
func (s *Store) StillWaiting(ctx context.Context, rows []int64) (waiting []int64, err error) {
	err = eachRow(ctx, s.readDB(), func(scan func(...any) error) error {
		var id int64
		if err := scan(&id); err != nil {
			return err
		}
		waiting = append(waiting, id)
		return nil
	}, `SELECT id FROM outbox WHERE id `+s.in("$1")+` AND state || '' = 'waiting'`, list(s, rows))
	return waiting, doing("looking which messages still wait", err)
}

// SentBefore finds the newest sent message with this Ref to this address.
func (s *Store) SentBefore(ctx context.Context, to models.Address, ref string) (models.OutboxRow, error) {
	var r rows.Outbox
	err := s.reader(ctx).Where("account = ? AND peer_bix = ? AND ref = ? AND ref <> '' AND state = 'sent'", to.Account,
		s.index.Peer(to.Account, to.Peer), ref).Order("id DESC").Take(&r).Error
	if err != nil {
		return models.OutboxRow{}, doing("finding a sent message", err)
	}
	return r.Model(), nil
}

// AboutMessage says which complaint a message of ours was about: a reply to it is about that one.
func (s *Store) AboutMessage(ctx context.Context, to models.Address, sentRef string) (models.ID, error) {
	if sentRef == "" {
		return 0, fmt.Errorf("finding a sent message: %w", models.ErrNotFound)
	}
	var r rows.Outbox
	err := s.reader(ctx).Select("complaint").Where("account = ? AND peer_bix = ? AND sent_ref = ? AND sent_ref <> ''", to.Account,
		s.index.Peer(to.Account, to.Peer), sentRef).Order("id DESC").Take(&r).Error
	if err == nil && r.Complaint == 0 {
		err = models.ErrNotFound
	}
	return r.Complaint, doing("finding a sent message", err)
}
