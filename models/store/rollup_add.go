package store

import (
	"context"
	"database/sql"
	"errors"
	"maps"
	"slices"
	"strings"
	"time"

	"sunwai/models/store/rows"
)

// write moves the figures by what was worked out. Counts are added where they lie: a busy fold changes as many cells as
// complaints, and reading each before costs as much as writing it. Read is only what no sum can say.
func (f *fold) write(ctx context.Context) error {
	if len(f.stock) == 0 && len(f.days) == 0 {
		return nil
	}
	f.changed = true
	for _, part := range []func(context.Context) error{f.addStock, f.seekOldest, f.addDays, f.addTexts} {
		if err := part(ctx); err != nil {
			return err
		}
	}
	return nil
}

// addStock adds to how things stand. The newest of two times wins, and of the oldest the older one.
func (f *fold) addStock(ctx context.Context) error {
	list := make([]rows.RollupNow, 0, len(f.stock))
	for _, cell := range slices.Sorted(maps.Keys(f.stock)) {
		c := f.stock[cell]
		list = append(list, rows.RollupNow{Cell: cell, Open: c.open, Unanswered: c.unanswered, Overdue: c.overdue, Oldest: stamp(c.oldest),
			LastResponse: stamp(c.lastResponse), LastIn: stamp(c.lastIn)})
	}
	_, err := f.insert(ctx, list, `ON CONFLICT (cell) DO UPDATE SET open = rollup_now.open + excluded.open,
		unanswered = rollup_now.unanswered + excluded.unanswered, overdue = rollup_now.overdue + excluded.overdue,
		oldest = CASE WHEN rollup_now.oldest IS NULL OR excluded.oldest < rollup_now.oldest THEN excluded.oldest ELSE rollup_now.oldest END,
		last_response = CASE WHEN rollup_now.last_response IS NULL OR excluded.last_response > rollup_now.last_response
			THEN excluded.last_response ELSE rollup_now.last_response END,
		last_in = CASE WHEN rollup_now.last_in IS NULL OR excluded.last_in > rollup_now.last_in THEN excluded.last_in ELSE rollup_now.last_in END`)
	return err
}

func stamp(t time.Time) *time.Time {
	if t.IsZero() {
		return nil
	}
	t = rows.Stamp(t)
	return &t
}

// seekOldest finds anew who waits longest in cells where he may have been answered.
func (f *fold) seekOldest(ctx context.Context) error {
	var cells []string
	for cell, c := range f.stock {
		if len(c.gone) > 0 {
			cells = append(cells, cell)
		}
	}
	if len(cells) == 0 {
		return nil
	}
	slices.Sort(cells)
	oldest, err := f.oldestOf(ctx, cells)
	if err != nil {
		return err
	}
	for _, cell := range cells {
		if !f.stock[cell].goneOldest(oldest[cell]) {
			continue
		}
		at, err := f.oldest(ctx, cell)
		if err != nil {
			return err
		}
		if _, err := f.exec(ctx, `UPDATE rollup_now SET oldest = $2 WHERE cell = $1`, cell, at); err != nil {
			return err
		}
	}
	return nil
}

func (f *fold) oldestOf(ctx context.Context, cells []string) (map[string]*time.Time, error) {
	found, err := f.QueryContext(ctx, `SELECT cell, oldest FROM rollup_now WHERE cell `+f.s.in("$1"), f.s.texts(cells))
	if err != nil {
		return nil, err
	}
	defer found.Close()
	out := make(map[string]*time.Time, len(cells))
	for found.Next() {
		var cell string
		var oldest *time.Time
		if err := found.Scan(&cell, &oldest); err != nil {
			return nil, err
		}
		out[cell] = oldest
	}
	return out, found.Err()
}

// oldest looks by an index since when the oldest unanswered complaint of a cell waits. What this fold counted is written already.
func (f *fold) oldest(ctx context.Context, cell string) (*time.Time, error) {
	text, args := `SELECT since FROM rollup_complaints WHERE account = $1 AND department = $2 AND since IS NOT NULL ORDER BY since LIMIT 1`, []any{}
	if account, at, apart, ok := rows.OfWay(cell); ok {
		args = append(args, account, at.Department)
		if apart {
			text = strings.Replace(text, "AND since", "AND district = $3 AND since", 1)
			args = append(args, at.District)
		}
	} else {
		p, _ := rows.OfPlace(cell)
		text = `SELECT since FROM rollup_complaints WHERE department = $1 AND district = $2 AND since IS NOT NULL ORDER BY since LIMIT 1`
		args = append(args, p.Department, p.District)
	}
	var at time.Time
	err := f.QueryRowContext(ctx, text, args...).Scan(&at)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, nil
	}
	at = at.UTC()
	return &at, err
}

// sortedDays are the days' cells in one order.
func (f *fold) sortedDays() []dayCell {
	return slices.SortedFunc(maps.Keys(f.days), dayCell.compare)
}

// addDays adds the counts of what happened.
func (f *fold) addDays(ctx context.Context) error {
	list := make([]rows.RollupDay, 0, len(f.days))
	for _, at := range f.sortedDays() {
		r := rows.RollupDay{Day: at.day, Cell: at.cell, Open: -1, Overdue: -1}
		r.Add(f.days[at].flow, f.days[at].messages)
		list = append(list, r)
	}
	_, err := f.insert(ctx, list, `ON CONFLICT (day, cell) DO UPDATE SET received = rollup_days.received + excluded.received,
		resolved = rollup_days.resolved + excluded.resolved, by_code = rollup_days.by_code + excluded.by_code,
		confirmed = rollup_days.confirmed + excluded.confirmed, unconfirmed = rollup_days.unconfirmed + excluded.unconfirmed,
		disputed = rollup_days.disputed + excluded.disputed, dismissed = rollup_days.dismissed + excluded.dismissed,
		on_time = rollup_days.on_time + excluded.on_time, good = rollup_days.good + excluded.good, fair = rollup_days.fair + excluded.fair,
		poor = rollup_days.poor + excluded.poor, aside = rollup_days.aside + excluded.aside, messages = rollup_days.messages + excluded.messages`)
	return err
}

// addTexts adds what is kept as a text, spreads of times and counts by hour: to rows that addDays has made, where they were not.
func (f *fold) addTexts(ctx context.Context) error {
	var days []int64
	var cells []string
	for _, at := range f.sortedDays() {
		if f.days[at].hasTexts() {
			days, cells = append(days, at.day), append(cells, at.cell)
		}
	}
	if len(cells) == 0 {
		return nil
	}
	list, err := f.daysAt(ctx, days, cells)
	if err != nil {
		return err
	}
	for i := range list {
		c := f.days[dayCell{list[i].Day, list[i].Cell}]
		list[i].AddTexts(c.flow.Responses, c.hours)
	}
	_, err = f.insert(ctx, list, `ON CONFLICT (day, cell) DO UPDATE SET responses = excluded.responses, hours = excluded.hours`)
	return err
}

// daysAt reads the texts of those rows of these days and cells whose texts change.
func (f *fold) daysAt(ctx context.Context, days []int64, cells []string) ([]rows.RollupDay, error) {
	found, err := f.QueryContext(ctx, `SELECT day, cell, responses, hours FROM rollup_days WHERE day `+f.s.in("$1")+` AND cell `+f.s.in("$2"),
		ids(f.s, slices.Compact(days)), f.s.texts(cells))
	if err != nil {
		return nil, err
	}
	defer found.Close()
	var list []rows.RollupDay
	for found.Next() {
		var r rows.RollupDay
		if err := found.Scan(&r.Day, &r.Cell, &r.Responses, &r.Hours); err != nil {
			return nil, err
		}
		if c := f.days[dayCell{r.Day, r.Cell}]; c != nil && c.hasTexts() {
			list = append(list, r)
		}
	}
	return list, found.Err()
}
