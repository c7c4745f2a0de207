package store

import (
	"context"
	"database/sql"
	"errors"
	"time"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// keepMoment keeps every ten minutes how the wall stands, by department and by district: what is shown a week later beside the
// figures of that day.
func (f *fold) keepMoment(ctx context.Context) error {
	slot := slotOf(f.now)
	before := f.mark.Slot
	f.mark.Slot = slot
	if before == slot || f.mark.Filled >= 0 {
		return nil
	}
	places, err := readPlaces(ctx, f, models.DayOf(f.now))
	if err != nil {
		return err
	}
	r, err := rows.FromFigures(slot, byScope(places))
	if err != nil {
		return err
	}
	if _, err := f.insert(ctx, []rows.RollupMoment{r}, `ON CONFLICT (slot) DO UPDATE SET body = excluded.body`); err != nil {
		return err
	}
	_, err = f.exec(ctx, `DELETE FROM rollup_moments WHERE slot < $1`, slot-int64(momentsKept/momentLength))
	return err
}

// byScope sums figures by department and by district, under the names of models.WallFigures.Before.
func byScope(places map[models.Place]models.Figures) map[string]models.Figures {
	out := map[string]models.Figures{}
	for at, f := range places {
		for _, name := range []string{"d:" + at.Department, "z:" + at.District} {
			sum := out[name]
			sum.Add(f)
			out[name] = sum
		}
	}
	return out
}

// momentAt is how the wall stood nearest to a moment; nil when nobody looked within a slot's length of it.
func (s *Store) momentAt(ctx context.Context, at time.Time) (map[string]models.Figures, error) {
	slot := slotOf(at.Add(momentLength / 2)) // the nearest
	var r rows.RollupMoment
	err := s.readDB().QueryRowContext(ctx, `SELECT slot, body FROM rollup_moments WHERE slot = $1`, slot).Scan(&r.Slot, &r.Body)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	return r.Figures()
}
