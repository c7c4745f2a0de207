package store

import (
	"context"
	"fmt"
	"slices"

	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgconn"
	"github.com/jackc/pgx/v5/stdlib"

	"sunwai/models/store/bulk"
)

// pipe gathers statements of a transaction on Postgres that need nothing of each other's answers, so that they make one round
// trip together: a turn alone in its batch would wait for twelve. Whatever else the transaction does is done after them.
type pipe struct{ batch pgx.Batch }

// flush runs what was gathered, in order, and returns the first error: of a statement or of who looked at its answer.
func (t tx) flush(ctx context.Context) error {
	if t.pipe == nil || t.pipe.batch.Len() == 0 {
		return nil
	}
	batch := t.pipe.batch
	t.pipe.batch = pgx.Batch{}
	return t.conn.Raw(func(driver any) error {
		c, ok := driver.(*stdlib.Conn)
		if !ok {
			return fmt.Errorf("a %T has no pipeline", driver)
		}
		return c.Conn().SendBatch(ctx, &batch).Close()
	})
}

// looked takes the number of rows that a statement changed.
type looked func(n int64) error

// exactly is a conflict unless so many rows were changed.
func exactly(what string, want int) looked {
	return func(n int64) error { return must(what, want, n, nil) }
}

// anyNumber is content with what it was.
func anyNumber(int64) error { return nil }

// put writes row structs, together with what else is gathered where that pays.
func (t tx) put(ctx context.Context, list any, suffix string, look looked) error {
	if t.pipe == nil || bulk.Copies(list, suffix) {
		n, err := t.insert(ctx, list, suffix)
		if err != nil {
			return err
		}
		return look(n)
	}
	text, args, err := t.s.bulk.Insertion(ctx, list, suffix)
	return t.gather(text, args, look, err)
}

// part is what put takes.
type part struct {
	list   any
	suffix string
	look   looked
}

// putFresh writes rows that are new as far as their turns know: many by COPY, which costs half, and which one that is there already
// fails. The gateway then applies the turns one by one, and the suffix says what becomes of that one.
func (t tx) putFresh(ctx context.Context, p part) error {
	if t.pipe != nil && bulk.Copies(p.list, "") {
		p.suffix = ""
	}
	return t.put(ctx, p.list, p.suffix, p.look)
}

func (t tx) putAll(ctx context.Context, parts []part) error {
	for _, p := range parts {
		if err := t.put(ctx, p.list, p.suffix, p.look); err != nil {
			return err
		}
	}
	return nil
}

// update writes over the versions that were read.
func (t tx) update(ctx context.Context, what string, list any, want int) error {
	if t.pipe == nil {
		n, err := t.s.bulk.Update(ctx, t.Tx, list)
		return must(what+" has another version", want, n, err)
	}
	text, args, err := t.s.bulk.Updating(ctx, list)
	return t.gather(text, args, exactly(what+" has another version", want), err)
}

// run is exec, together with what else is gathered.
func (t tx) run(ctx context.Context, look looked, text string, args ...any) error {
	if t.pipe != nil {
		return t.gather(text, args, look, nil)
	}
	n, err := t.exec(ctx, text, args...)
	if err != nil {
		return err
	}
	return look(n)
}

func (t tx) gather(text string, args []any, look looked, err error) error {
	if err != nil || text == "" {
		return err
	}
	t.pipe.batch.Queue(text, args...).Exec(func(tag pgconn.CommandTag) error { return look(tag.RowsAffected()) })
	return nil
}

// scanned calls each for every row of an answer; done comes after the last.
type scanned struct {
	each func(scan func(...any) error) error
	done func() error
}

// ask is a question of Postgres, together with what else is gathered: the answer comes with flush.
func (t tx) ask(ctx context.Context, to scanned, text string, args ...any) error {
	if t.pipe == nil {
		found, err := t.QueryContext(ctx, text, args...)
		if err != nil {
			return err
		}
		defer found.Close()
		for found.Next() {
			if err := to.each(found.Scan); err != nil {
				return err
			}
		}
		if err := found.Err(); err != nil {
			return err
		}
		return to.done()
	}
	t.pipe.batch.Queue(text, args...).Query(func(found pgx.Rows) error {
		for found.Next() {
			if err := to.each(found.Scan); err != nil {
				return err
			}
		}
		if err := found.Err(); err != nil {
			return err
		}
		return to.done()
	})
	return nil
}

// numbered writes rows whose ids the database makes, and returns these in the order of the rows.
func (t tx) numbered(ctx context.Context, list any) (ids []int64, err error) {
	if t.pipe == nil || bulk.Copies(list, "") {
		if err := t.flush(ctx); err != nil {
			return nil, err
		}
		return t.s.bulk.InsertIDs(ctx, t.queryer(), list)
	}
	text, args, err := t.s.bulk.Insertion(ctx, list, "RETURNING id")
	if err != nil {
		return nil, err
	}
	take := scanned{
		each: func(scan func(...any) error) error {
			var id int64
			err := scan(&id)
			ids = append(ids, id)
			return err
		},
		// The rows were numbered in their order (ORDER BY), but RETURNING promises none.
		done: func() error { slices.Sort(ids); return nil },
	}
	if err := t.ask(ctx, take, text, args...); err != nil {
		return nil, err
	}
	return ids, t.flush(ctx)
}
