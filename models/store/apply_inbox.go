package store

import (
	"context"
	"fmt"

	"sunwai/models"
	"sunwai/models/store/bulk"
)

// finishInbox marks the rows done that the turns were about: only those that still wait, and only when nothing earlier of
// their conversation waits (another replica may have stored that). So a turn is done once and in order,
// whoever runs it. Words of rows that the purge has passed go at once.
func (b *batch) finishInbox(ctx context.Context, t tx) error {
	if len(b.inbox) == 0 {
		return nil
	}
	if t.s.dialect == bulk.Postgres {
		return b.finishPostgres(ctx, t)
	}
	done, behind, err := finishSQLite(ctx, t, b.inbox)
	if err != nil {
		return err
	}
	return b.finished(done, behind)
}

// finished looks at how many rows were finished and how many wait behind others.
func (b *batch) finished(done, behind int) error {
	switch {
	case done != len(b.inbox):
		return fmt.Errorf("%w: the message was handled already", models.ErrConflict)
	case behind > 0:
		return fmt.Errorf("%w: the message waits behind another one", models.ErrConflict)
	}
	return nil
}

// finishPostgres leaves the planner no choice: rows by their ids, in that order (the state is no bare column, so that no index on what
// waits fits); what waits before each of them by the index on conversations (LIMIT keeps the look-ups apart). Without that it believes
// its statistics that almost nothing waits, and goes through all that does, again and again. To lock the rows first would cost as much
// as to write them: who meets another replica in another order is refused and tried again.
func (b *batch) finishPostgres(ctx context.Context, t tx) error {
	done, behind := 0, 0
	return t.ask(ctx, scanned{
		each: func(scan func(...any) error) error { return scan(&done, &behind) },
		done: func() error { return b.finished(done, behind) },
	}, `WITH finished AS (
			UPDATE inbox AS i SET state = 'done', done_at = $2,
				payload = CASE WHEN i.id <= (SELECT id FROM purge_marks WHERE queue = 'inbox') THEN NULL ELSE i.payload END
			WHERE i.id = ANY($1) AND i.state || '' = 'waiting'
			RETURNING i.id, i.account, i.peer_bix
		)
		SELECT count(*), count(earlier.id) FROM finished AS f LEFT JOIN LATERAL (
			SELECT e.id FROM inbox AS e WHERE e.state = 'waiting' AND e.account = f.account AND e.peer_bix = f.peer_bix
				AND e.id < f.id AND e.id <> ALL($1) LIMIT 1
		) AS earlier ON true`, b.inbox, t.s.now())
}

func finishSQLite(ctx context.Context, t tx, list []int64) (done, behind int, err error) {
	n, err := t.exec(ctx, `UPDATE inbox SET state = 'done', done_at = $2, `+inboxWordsGo+`
		WHERE id `+t.s.in("$1")+` AND +state = 'waiting'`, ids(t.s, list), t.s.now())
	if err != nil {
		return 0, 0, err
	}
	err = t.QueryRowContext(ctx, `SELECT count(*) FROM inbox AS f WHERE f.id `+t.s.in("$1")+` AND EXISTS (
			SELECT 1 FROM inbox AS e WHERE e.state = 'waiting' AND e.account = f.account AND e.peer_bix = f.peer_bix AND e.id < f.id)`,
		ids(t.s, list)).Scan(&behind)
	return int(n), behind, err
}
