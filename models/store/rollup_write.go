package store

import (
	"context"
	"database/sql"
	"fmt"
	"maps"
	"slices"
	"time"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

// takeDeltas takes away what turns said, up to so many rows.
func (f *fold) takeDeltas(ctx context.Context) error {
	row := "ctid"
	if f.s.dialect == bulk.SQLite {
		row = "rowid"
	}
	found, err := f.QueryContext(ctx, fmt.Sprintf(`DELETE FROM rollup_deltas WHERE %[1]s IN (SELECT %[1]s FROM rollup_deltas LIMIT %d)
		RETURNING complaint, account, messages, at`, row, foldRows))
	if err != nil {
		return err
	}
	defer found.Close()
	n := 0
	for ; found.Next(); n++ {
		var d rows.RollupDelta
		if err := found.Scan(&d.Complaint, &d.Account, &d.Messages, &d.At); err != nil {
			return err
		}
		if d.Complaint != 0 {
			f.which[d.Complaint] = true
		}
		f.written(d)
	}
	f.more = f.more || n == foldRows
	return found.Err()
}

// findLate finds complaints that became overdue because time passed. Each is found once.
func (f *fold) findLate(ctx context.Context) error {
	return f.find(ctx, `SELECT complaint FROM rollup_complaints WHERE overdue_at < $1 AND overdue_at IS NOT NULL AND NOT late
		ORDER BY overdue_at LIMIT $2`, f.now, foldRows)
}

// fillUp counts complaints from before there were figures, by their ids.
func (f *fold) fillUp(ctx context.Context) error {
	if f.mark.Filled < 0 {
		return nil
	}
	f.changed = true
	var last sql.NullInt64
	var n int
	err := f.QueryRowContext(ctx, `SELECT max(id), count(*) FROM (SELECT id FROM complaints WHERE id > $1 ORDER BY id LIMIT $2) AS next`,
		f.mark.Filled, foldRows).Scan(&last, &n)
	if err != nil {
		return err
	}
	err = f.find(ctx, `SELECT id FROM complaints WHERE id > $1 ORDER BY id LIMIT $2`, f.mark.Filled, foldRows)
	f.mark.Filled = last.Int64
	if n < foldRows {
		f.mark.Filled = -1
	}
	return err
}

func (f *fold) find(ctx context.Context, text string, args ...any) error {
	found, err := f.QueryContext(ctx, text, args...)
	if err != nil {
		return err
	}
	defer found.Close()
	n := 0
	for ; found.Next(); n++ {
		var id models.ID
		if err := found.Scan(&id); err != nil {
			return err
		}
		f.which[id] = true
	}
	f.more = f.more || n == foldRows
	return found.Err()
}

// recount works out what the complaints count as now and writes that down.
func (f *fold) recount(ctx context.Context) error {
	if len(f.which) == 0 {
		return nil
	}
	which := ids(f.s, slices.Sorted(maps.Keys(f.which)))
	was := map[models.ID]rows.RollupComplaint{}
	var before []rows.RollupComplaint
	if err := f.gorm(ctx).Raw(`SELECT * FROM rollup_complaints WHERE complaint `+f.s.in("$1"), which).Scan(&before).Error; err != nil {
		return err
	}
	for _, r := range before {
		was[r.Complaint] = r
	}
	list, err := f.readCounted(ctx, which)
	if err != nil {
		return err
	}
	var write fresh[rows.RollupComplaint]
	for _, c := range list {
		is := c.row(f.now, f.district)
		if same(was[c.ID], is) || was[c.ID].Complaint == 0 && is.Registered == 0 {
			continue
		}
		responded := time.Time{}
		if c.Responded != nil {
			responded = *c.Responded
		}
		f.replace(was[c.ID], is, c.Office, responded)
		write.add(int64(was[c.ID].Complaint), is)
	}
	// Only who holds the mark writes here, so that what was not there is new: most of it, and written by COPY.
	if _, err := f.insert(ctx, write.created, ""); err != nil {
		return err
	}
	_, err = f.insert(ctx, write.changed, `ON CONFLICT (complaint) DO UPDATE SET account = excluded.account, department = excluded.department,
		district = excluded.district, open = excluded.open, since = excluded.since, overdue_at = excluded.overdue_at, late = excluded.late,
		registered = excluded.registered, responded = excluded.responded, response = excluded.response, resolved = excluded.resolved,
		closed = excluded.closed, closure = excluded.closure, on_time = excluded.on_time, rating = excluded.rating, rated = excluded.rated`)
	return err
}

func (f *fold) readCounted(ctx context.Context, which any) ([]counted, error) {
	found, err := f.QueryContext(ctx, `SELECT id, number, status, account, office, department, area, registered_at, planned_at, responded_at, resolved_at,
			closed_at, resolution_due, paused_at, closure, on_time, rating, rating_aside
		FROM complaints WHERE id `+f.s.in("$1")+` ORDER BY id`, which)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	var out []counted
	var rated []models.ID
	for found.Next() {
		var c counted
		err := found.Scan(&c.ID, &c.Number, &c.Status, &c.Account, &c.Office, &c.Department, &c.Area, &c.Registered, &c.Planned, &c.Responded, &c.Resolved,
			&c.Closed, &c.Due, &c.Paused, &c.Closure, &c.OnTime, &c.Rating, &c.Aside)
		if err != nil {
			return nil, err
		}
		for _, t := range []*time.Time{c.Registered, c.Planned, c.Responded, c.Resolved, c.Closed, c.Due, c.Paused} {
			if t != nil {
				*t = t.UTC()
			}
		}
		if c.Rating != models.NotRated {
			rated = append(rated, c.ID)
		}
		out = append(out, c)
	}
	if err := found.Err(); err != nil {
		return nil, err
	}
	days, err := f.ratedDays(ctx, rated)
	for i := range out {
		out[i].Rated = days[out[i].ID]
	}
	return out, err
}

// ratedDays says on which days complaints were rated. Reports count by when the event was made, so this does too.
func (f *fold) ratedDays(ctx context.Context, which []models.ID) (map[models.ID][]int64, error) {
	if len(which) == 0 {
		return nil, nil
	}
	found, err := f.QueryContext(ctx, `SELECT complaint, id FROM events WHERE complaint `+f.s.in("$1")+` AND kind = 'rated' ORDER BY complaint, id`,
		ids(f.s, which))
	if err != nil {
		return nil, err
	}
	defer found.Close()
	out := map[models.ID][]int64{}
	for found.Next() {
		var complaint, event models.ID
		if err := found.Scan(&complaint, &event); err != nil {
			return nil, err
		}
		if day := models.DayOf(event.MadeAt()); !slices.Contains(out[complaint], day) {
			out[complaint] = append(out[complaint], day)
		}
	}
	return out, found.Err()
}
