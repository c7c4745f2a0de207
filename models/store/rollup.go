package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

const (
	// foldSpace is how long after one fold the next one may begin, on whichever replica: a change is on the wall within a second,
	// and many changes cost one fold.
	foldSpace = 400 * time.Millisecond
	// foldRows is how many complaints are counted in one transaction.
	foldRows = 2000
	// momentLength is how often it is kept how the wall stands.
	momentLength = 10 * time.Minute
	// momentsKept is for how long: a week ago at the same time is what they are compared with.
	momentsKept = 8 * 24 * time.Hour
)

// Folded says what a fold did.
type Folded struct {
	Version int64 // of the figures after it; 0: nothing changed
	More    bool  // there is more to do at once
}

// Fold takes what turns said into the figures: it works out anew what each complaint counts as that was changed, or that has become
// overdue, or that nobody has counted yet, and moves the difference. Deltas are taken away in the transaction that moves it, so
// that each is in the figures once, whatever dies when. Only one replica folds at a time, and not more often than foldSpace;
// others find nothing to do. district says in which district an Area lies; "" for none.
func (s *Store) Fold(ctx context.Context, district func(area string) string) (done Folded, err error) {
	due, err := s.foldDue(ctx)
	if err != nil || !due {
		return Folded{}, doing("looking for changed figures", err)
	}
	err = s.inTx(ctx, func(ctx context.Context, t tx) error {
		done = Folded{}
		mark, ok, err := t.claimFold(ctx)
		if err != nil || !ok {
			s.stir() // soon again: the other one may have begun before this was written
			return err
		}
		f := newFold(t, mark, district)
		if err := f.run(ctx); err != nil {
			return err
		}
		done = Folded{More: f.more}
		if f.changed {
			done.Version = f.mark.Version
		}
		return nil
	})
	if err == nil && done.Version != 0 {
		err = s.NotifyWall(ctx)
	}
	return done, doing("bringing figures up to date", err)
}

// foldDue looks without writing whether there is anything to fold: most of the time there is not.
func (s *Store) foldDue(ctx context.Context) (bool, error) {
	now := s.now()
	var due bool
	err := s.readDB().QueryRowContext(ctx, `SELECT EXISTS (SELECT 1 FROM rollup_deltas)
		OR EXISTS (SELECT 1 FROM rollup_complaints WHERE overdue_at < $1 AND overdue_at IS NOT NULL AND NOT late)
		OR EXISTS (SELECT 1 FROM rollup_marks WHERE filled >= 0 OR day <> $2 OR slot <> $3)`,
		now, models.DayOf(now), slotOf(now)).Scan(&due)
	return due, err
}

func slotOf(t time.Time) int64 { return t.Unix() / int64(momentLength/time.Second) }

// claimFold locks the mark. On Postgres a replica that finds it locked does not wait: the other one does the work.
func (t tx) claimFold(ctx context.Context) (mark rows.RollupMark, ok bool, err error) {
	lock := ""
	if t.s.dialect == bulk.Postgres {
		lock = " FOR UPDATE SKIP LOCKED"
	}
	err = t.QueryRowContext(ctx, `SELECT id, version, folded_at, filled, day, slot FROM rollup_marks WHERE id = 1`+lock).
		Scan(&mark.ID, &mark.Version, &mark.FoldedAt, &mark.Filled, &mark.Day, &mark.Slot)
	if errors.Is(err, sql.ErrNoRows) {
		return mark, false, nil
	}
	// A clock that was set back must not stop the figures.
	since := t.s.now().Sub(mark.FoldedAt)
	return mark, err == nil && (mark.Filled >= 0 || since >= foldSpace || since < -time.Minute), err
}

// run does one fold.
func (f *fold) run(ctx context.Context) error {
	if err := f.endDay(ctx); err != nil {
		return err
	}
	for _, find := range []func(context.Context) error{f.takeDeltas, f.findLate, f.fillUp, f.recount, f.write, f.keepMoment} {
		if err := find(ctx); err != nil {
			return err
		}
	}
	if f.changed {
		f.mark.Version++
	}
	_, err := f.exec(ctx, `UPDATE rollup_marks SET version = $1, folded_at = $2, filled = $3, day = $4, slot = $5 WHERE id = 1`,
		f.mark.Version, f.now, f.mark.Filled, f.mark.Day, f.mark.Slot)
	return err
}

// endDay keeps how things stood when the day ended that the last fold was on. While older complaints are still being counted,
// that is not known.
func (f *fold) endDay(ctx context.Context) error {
	today := models.DayOf(f.now)
	before := f.mark.Day
	f.mark.Day = today
	if before == today {
		return nil
	}
	f.changed = true // a new day begins with nothing
	if before == 0 || f.mark.Filled >= 0 {
		return nil
	}
	_, err := f.exec(ctx, `INSERT INTO rollup_days (day, cell, `+flowColumns+`, responses, messages, hours, open, overdue)
		SELECT CAST($1 AS bigint), cell, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, '', 0, '', open, overdue FROM rollup_now WHERE open > 0 OR overdue > 0
		ON CONFLICT (day, cell) DO UPDATE SET open = excluded.open, overdue = excluded.overdue`, before)
	if err != nil {
		return err
	}
	_, err = f.exec(ctx, `UPDATE rollup_days SET open = 0, overdue = 0 WHERE day = $1 AND open < 0`, before)
	return err
}

// flowColumns are the counts of a day.
const flowColumns = `received, resolved, by_code, confirmed, unconfirmed, disputed, dismissed, on_time, good, fair, poor, aside`

// Rebuild has all complaints counted anew, by the folds that follow. Messages, and how things stood at the end of earlier days,
// cannot be worked out from complaints: they stay.
func (s *Store) Rebuild(ctx context.Context) error {
	err := s.inTx(ctx, func(ctx context.Context, t tx) error {
		if err := t.QueryRowContext(ctx, `UPDATE rollup_marks SET filled = 0, version = version + 1 WHERE id = 1 RETURNING id`).Scan(new(int)); err != nil {
			return err
		}
		for _, text := range []string{
			`DELETE FROM rollup_complaints`,
			`UPDATE rollup_now SET open = 0, unanswered = 0, overdue = 0, oldest = NULL`,
			`UPDATE rollup_days SET received = 0, resolved = 0, by_code = 0, confirmed = 0, unconfirmed = 0, disputed = 0, dismissed = 0,
				on_time = 0, good = 0, fair = 0, poor = 0, aside = 0, responses = ''`,
		} {
			if _, err := t.exec(ctx, text); err != nil {
				return err
			}
		}
		return nil
	})
	s.stir()
	return doing("counting complaints anew", err)
}
