package store

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
	"time"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

const (
	// windowRows is how many entries of the index by department a window has, about. Windows are spans of IDs, so that how far was
	// looked is a place to go on from.
	windowRows = 50_000
	// maxWindows bounds how many are looked through for one page: 200,000 entries at some 0.2 µs.
	maxWindows = 4
	// maxCandidates bounds how many complaints are read for one page, of which each might not match.
	maxCandidates = 8_000
	// countWindows and countCandidates are the same for counting, which comes beside a page.
	countWindows, countCandidates = 2, 4_000
	firstBatch                    = 128
	largestBatch                  = 4_000
)

// walk reads candidates in the order of the list, one part after the other: what matches by facets.
type walk struct {
	s           *Store
	a           asked
	parts       []stretch
	departments []string // whose entries are read
	at          int      // the part
	from        key      // the last one read of it; zero id: its beginning
	back        bool
	batch       int
	windows     int
	read        int
	span        models.ID // of a window of IDs
	low, high   models.ID // all IDs there are
	window      models.ID // the end of the window under way; 0: none
	further     key       // where looking was ended; zero id: it was not
}

// walkFrom begins behind a cursor.
func (s *Store) walkFrom(ctx context.Context, a asked) (*walk, error) {
	w := &walk{s: s, a: a, parts: a.parts(), back: a.At.Back, batch: firstBatch, departments: a.departments}
	if !a.At.IsZero() {
		if a.At.Part >= len(w.parts) {
			return nil, models.ErrCursor
		}
		w.at, w.from = a.At.Part, key{part: a.At.Part, id: a.At.ID, due: a.At.Due}
	} else if w.back {
		w.at = len(w.parts) - 1
	}
	if err := w.measure(ctx); err != nil {
		return nil, err
	}
	if w.departments != nil {
		return w, nil
	}
	found, err := s.readDB().QueryContext(ctx, `WITH RECURSIVE d(code) AS (
			SELECT (SELECT min(department) FROM complaints)
			UNION ALL SELECT (SELECT min(department) FROM complaints WHERE department > d.code) FROM d WHERE d.code IS NOT NULL)
		SELECT code FROM d WHERE code IS NOT NULL`)
	if err != nil {
		return nil, err
	}
	w.departments, err = collect[string](found)
	return w, err
}

// measure finds how many IDs a window has, from what the database believes to hold. SQLite, which is not for millions, has one.
func (w *walk) measure(ctx context.Context) error {
	var low, high sql.NullInt64
	if err := w.s.readDB().QueryRowContext(ctx, `SELECT (SELECT min(id) FROM complaints), (SELECT max(id) FROM complaints)`).Scan(&low, &high); err != nil {
		return err
	}
	from, to := w.a.between()
	w.low, w.high = max(from, models.ID(low.Int64)), min(to, models.ID(high.Int64)+1)
	w.span = models.ID(high.Int64 - low.Int64 + 1)
	if w.s.dialect == bulk.SQLite {
		return nil
	}
	text, args := `SELECT id FROM complaints`, []any{}
	if w.departments != nil {
		text, args = text+` WHERE department = ANY($1)`, []any{w.departments}
	}
	total, err := w.s.expected(ctx, text, args...)
	if err != nil {
		return err
	}
	if n := int64(total) / windowRows; n > 1 {
		w.span = w.span/models.ID(n) + 1
	}
	return nil
}

// next returns candidates in order; none when the list ends or was looked through long enough.
func (w *walk) next(ctx context.Context) ([]key, error) {
	for w.at >= 0 && w.at < len(w.parts) && w.further.id == 0 {
		p := w.parts[w.at]
		if p.none(w.a) || len(w.departments) == 0 {
			w.turn()
			continue
		}
		if w.from.id != 0 && (w.read >= w.a.candidates || w.windows >= w.a.windows) {
			w.further = w.from
			return nil, nil
		}
		found, more, err := w.some(ctx, p)
		if err != nil {
			return nil, err
		}
		if !more && p.order >= newest && w.nextWindow() {
			more = true
		}
		if !more {
			w.turn()
		}
		if len(found) > 0 {
			w.read += len(found)
			w.batch = min(2*w.batch, largestBatch)
			return found, nil
		}
	}
	return nil, nil
}

// turn goes to the next part.
func (w *walk) turn() {
	w.from, w.window = key{}, 0
	if w.back {
		w.at--
		return
	}
	w.at++
}

// some reads one batch of a part; more says whether there may be others.
func (w *walk) some(ctx context.Context, p stretch) (out []key, more bool, err error) {
	text, args := w.statement(p)
	err = w.s.byIndex(ctx, func(t *sql.Tx) error {
		found, err := t.QueryContext(ctx, text, args...)
		if err != nil {
			return err
		}
		defer found.Close()
		for found.Next() {
			k := key{part: w.at}
			var due *time.Time
			into := []any{&k.id, &due}
			if p.order >= newest {
				into = into[:1]
			}
			if err := found.Scan(into...); err != nil {
				return err
			}
			if due != nil {
				k.due = due.UTC()
			}
			out = append(out, k)
		}
		return found.Err()
	})
	if len(out) > 0 {
		w.from = out[len(out)-1]
	}
	return out, len(out) == w.batch, err
}

// byIndex reads in a transaction in which Postgres goes through an index in its order. It knows nothing of what facets are
// like, expects one row of every statement, and would gather, sort, and start workers.
func (s *Store) byIndex(ctx context.Context, read func(*sql.Tx) error) error {
	t, err := s.readDB().BeginTx(ctx, &sql.TxOptions{ReadOnly: true})
	if err != nil {
		return err
	}
	defer func() { _ = t.Rollback() }() // nothing was written
	if s.dialect == bulk.Postgres {
		if _, err := t.ExecContext(ctx, `SET LOCAL enable_bitmapscan = off; SET LOCAL enable_sort = off; SET LOCAL max_parallel_workers_per_gather = 0`); err != nil {
			return err
		}
	}
	return read(t)
}

// complaints is the table, read by an index: SQLite is told, Postgres finds it.
func (w *walk) complaints(index string) string {
	if w.s.dialect == bulk.SQLite {
		return "complaints INDEXED BY " + index
	}
	return "complaints"
}

const (
	listIndex = "complaints_list"
	dueIndex  = "complaints_list_due"
)

// statement reads the next batch of a part.
func (w *walk) statement(p stretch) (text string, args []any) {
	return map[order]func(stretch) (string, []any){byDue: w.due, undue: w.undue, newest: w.byID, oldest: w.byID}[p.order](p)
}

// way is how to compare with the last key of an order, and how to sort.
func (w *walk) way(o order) (compare, sort string) {
	if (o == newest) != w.back {
		return " < ", " DESC"
	}
	return " > ", ""
}

// due reads what is open by due time.
func (w *walk) due(p stretch) (string, []any) {
	c := clause{s: w.s}
	op, dir := w.way(byDue)
	c.and("open AND resolution_due IS NOT NULL")
	if w.from.id != 0 {
		c.and("(resolution_due, id)", op, "(", c.arg(rows.Stamp(w.from.due)), ", ", c.arg(int64(w.from.id)), ")")
	}
	if !w.a.Overdue.IsZero() {
		c.and("resolution_due < ", c.arg(rows.Stamp(w.a.Overdue)))
	}
	w.a.facets(&c, p)
	return fmt.Sprintf(`SELECT id, resolution_due FROM %s WHERE %s ORDER BY resolution_due%s, id%s LIMIT %d`, w.complaints(dueIndex), c.where(), dir, dir, w.batch), c.args
}

// undue reads what is open and has no due time yet.
func (w *walk) undue(p stretch) (string, []any) {
	c := clause{s: w.s}
	op, dir := w.way(undue)
	c.and("open AND resolution_due IS NULL")
	if w.from.id != 0 {
		c.and("id", op, c.arg(int64(w.from.id)))
	}
	w.a.facets(&c, p)
	return fmt.Sprintf(`SELECT id, resolution_due FROM %s WHERE %s ORDER BY resolution_due%s, id%s LIMIT %d`, w.complaints(dueIndex), c.where(), dir, dir, w.batch), c.args
}

// byID reads one window of IDs: of each department its own stretch of the index, merged.
func (w *walk) byID(p stretch) (string, []any) {
	if !w.a.Overdue.IsZero() {
		return w.overdueByID(p)
	}
	_, dir := w.way(p.order)
	lo, hi := w.bounds(dir)
	c := clause{s: w.s}
	shared := "id >= " + c.arg(int64(lo)) + " AND id < " + c.arg(int64(hi))
	if !w.a.From.IsZero() && w.a.By == "" {
		shared += " AND (id >= " + c.arg(int64(models.FirstID(w.a.From.Add(-time.Hour)))) + " OR facets = 0 OR (facets & " + c.arg(rows.LateFacet.Mask()) + ") <> 0)"
	}
	w.a.facets(&c, p)
	shared += " AND " + c.where()
	arms := make([]string, len(w.departments))
	for i, d := range w.departments {
		arms[i] = "SELECT id FROM " + w.complaints(listIndex) + " WHERE department = " + c.arg(d) + " AND " + shared
	}
	tail := fmt.Sprintf(" ORDER BY id%s LIMIT %d", dir, w.batch)
	if w.s.dialect == bulk.SQLite {
		return strings.Join(arms, " UNION ALL ") + tail, c.args
	}
	// Only so does Postgres merge what is in order already.
	return "SELECT id FROM ((" + strings.Join(arms, " ORDER BY id"+dir+") UNION ALL (") + " ORDER BY id" + dir + ")) AS merged" + tail, c.args
}

// bounds are the window under way, without what was read of it.
func (w *walk) bounds(dir string) (lo, hi models.ID) {
	lo, hi = w.low, w.high
	if dir != "" { // downwards
		if w.from.id != 0 {
			hi = min(hi, w.from.id)
		}
		if w.window == 0 {
			w.window = max(lo, hi-w.span)
		}
		return w.window, hi
	}
	if w.from.id != 0 {
		lo = max(lo, w.from.id+1)
	}
	if w.window == 0 {
		w.window = min(hi, lo+w.span)
	}
	return lo, w.window
}

// nextWindow goes on to the next one, if there is one.
func (w *walk) nextWindow() bool {
	if !w.a.Overdue.IsZero() || w.window == 0 {
		return false
	}
	_, dir := w.way(w.parts[w.at].order)
	edge := w.window
	w.windows++
	w.window = 0
	if dir != "" {
		w.from = key{part: w.at, id: edge}
		return edge > w.low
	}
	w.from = key{part: w.at, id: edge - 1}
	return edge < w.high
}

// overdueByID reads the index by due time up to now and sorts: few are overdue, and all of them are open.
func (w *walk) overdueByID(p stretch) (string, []any) {
	op, dir := w.way(p.order)
	c := clause{s: w.s}
	c.and("open AND resolution_due < ", c.arg(rows.Stamp(w.a.Overdue)))
	if w.from.id != 0 {
		c.and("id", op, c.arg(int64(w.from.id)))
	}
	w.a.facets(&c, p)
	// "+ 0" keeps the planner from going through all complaints by their IDs instead.
	return fmt.Sprintf(`SELECT id FROM %s WHERE %s ORDER BY id + 0%s LIMIT %d`, w.complaints(dueIndex), c.where(), dir, w.batch), c.args
}

// collect reads rows of one column.
func collect[T any](found *sql.Rows) ([]T, error) {
	defer found.Close()
	var out []T
	for found.Next() {
		var v T
		if err := found.Scan(&v); err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, found.Err()
}
