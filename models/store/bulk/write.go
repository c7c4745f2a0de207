package bulk

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"sync"
)

// Queryer is a transaction or a connection.
type Queryer interface {
	ExecContext(ctx context.Context, query string, args ...any) (sql.Result, error)
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// Preparer keeps statements prepared over transactions (SQLite: there parsing is half of the work).
type Preparer interface {
	Prepared(ctx context.Context, q Queryer, query string) (*sql.Stmt, error)
}

// Writer writes rows. Safe for concurrent use.
type Writer struct {
	Tables
	dialect Dialect
	prepare Preparer
	texts   sync.Map // textKey -> string: statements are built once
	widths  sync.Map // *Table -> widths
}

type textKey struct {
	table *Table
	what  string
	extra string
}

// NewWriter makes a writer. prepare is needed for SQLite only.
func NewWriter(d Dialect, prepare Preparer) *Writer { return &Writer{dialect: d, prepare: prepare} }

// Insert writes the rows, a slice of row structs. suffix is what follows: an ON CONFLICT clause, or nothing.
// It returns how many rows were written.
func (w *Writer) Insert(ctx context.Context, q Queryer, rows any, suffix string) (int64, error) {
	return w.write(ctx, q, rows, written, "insert", suffix, insertText)
}

// Update writes the rows over those of the same id and of the version that they have, and counts the version up.
// It returns how many rows were found so.
func (w *Writer) Update(ctx context.Context, q Queryer, rows any) (int64, error) {
	return w.write(ctx, q, rows, written, "update", "", updateText)
}

// Copies reports whether Insert and InsertIDs write so many rows by COPY on Postgres.
func Copies(rows any, suffix string) bool {
	return suffix == "" && reflect.ValueOf(rows).Len() >= copyRows
}

// Insertion is the statement of Insert on Postgres with its arguments, for who sends it himself; "" when there are no rows.
func (w *Writer) Insertion(ctx context.Context, rows any, suffix string) (text string, args []any, err error) {
	return w.statement(ctx, rows, "insert", suffix, insertText)
}

// Updating is the statement of Update on Postgres with its arguments; "" when there are no rows.
func (w *Writer) Updating(ctx context.Context, rows any) (text string, args []any, err error) {
	return w.statement(ctx, rows, "update", "", updateText)
}

func (w *Writer) statement(ctx context.Context, rows any, what, extra string, build func(Dialect, *Table, []*column, string) string) (string, []any, error) {
	t, v, err := w.open(rows)
	if err != nil || v.Len() == 0 {
		return "", nil, err
	}
	cols := t.some(written)
	args, err := arrays(ctx, cols, v)
	if err != nil {
		return "", nil, fmt.Errorf("%s %s: %w", what, t.Name, err)
	}
	return w.text(textKey{t, what, extra}, func() string { return build(w.dialect, t, cols, extra) }), args, nil
}

func (w *Writer) write(ctx context.Context, q Queryer, rows any, keep func(*column) bool, what, extra string,
	build func(Dialect, *Table, []*column, string) string,
) (int64, error) {
	t, v, err := w.open(rows)
	if err != nil || v.Len() == 0 {
		return 0, err
	}
	cols := t.some(keep)
	if c, can := q.(Copier); can && w.dialect == Postgres && what == "insert" && Copies(rows, extra) {
		n, err := w.copyIn(ctx, c, t, cols, v)
		if err != nil {
			return 0, fmt.Errorf("copy into %s: %w", t.Name, err)
		}
		return n, nil
	}
	text := w.text(textKey{t, what, extra}, func() string { return build(w.dialect, t, cols, extra) })
	n, err := w.run(ctx, q, text, cols, v)
	if err != nil {
		return 0, fmt.Errorf("%s %s: %w", what, t.Name, err)
	}
	return n, nil
}

// InsertIDs writes rows whose ids the database makes, and returns these in the order of the rows; it may note them in the rows.
func (w *Writer) InsertIDs(ctx context.Context, q Queryer, rows any) ([]int64, error) {
	if c, can := q.(Copier); can && w.dialect == Postgres && Copies(rows, "") {
		return w.copyNumbered(ctx, c, rows)
	}
	var ids []int64
	err := w.InsertReturning(ctx, q, rows, "RETURNING id", func(scan func(...any) error) error {
		var id int64
		err := scan(&id)
		ids = append(ids, id)
		return err
	})
	// The rows were numbered in their order (ORDER BY), but RETURNING promises none.
	slices.Sort(ids)
	return ids, err
}

func (w *Writer) copyNumbered(ctx context.Context, q Copier, rows any) ([]int64, error) {
	t, v, err := w.open(rows)
	if err != nil {
		return nil, err
	}
	cols := t.some(func(*column) bool { return true })
	at := slices.IndexFunc(cols, func(c *column) bool { return c.auto })
	ids, err := w.number(ctx, q, t, cols[at], v)
	if err == nil {
		_, err = w.copyIn(ctx, q, t, cols, v)
	}
	if err != nil {
		return nil, fmt.Errorf("copy into %s: %w", t.Name, err)
	}
	return ids, nil
}

// InsertReturning writes rows and calls each for what the suffix (… RETURNING …) gives back: for every row
// that was written, in no promised order.
func (w *Writer) InsertReturning(ctx context.Context, q Queryer, rows any, suffix string, each func(scan func(...any) error) error) error {
	t, v, err := w.open(rows)
	if err != nil || v.Len() == 0 {
		return err
	}
	cols := t.some(written)
	text := w.text(textKey{t, "insert", suffix}, func() string { return insertText(w.dialect, t, cols, suffix) })
	if w.dialect == Postgres {
		err = w.returningAtOnce(ctx, q, text, cols, v, each)
	} else {
		err = w.returningOneByOne(ctx, q, text, cols, v, each)
	}
	if err != nil {
		return fmt.Errorf("insert %s: %w", t.Name, err)
	}
	return nil
}

func (w *Writer) open(rows any) (*Table, reflect.Value, error) {
	v := reflect.ValueOf(rows)
	t, err := w.Of(reflect.Zero(v.Type().Elem()).Interface())
	return t, v, err
}

func (w *Writer) text(k textKey, build func() string) string {
	if s, ok := w.texts.Load(k); ok {
		return s.(string)
	}
	s, _ := w.texts.LoadOrStore(k, build())
	return s.(string)
}

func (w *Writer) run(ctx context.Context, q Queryer, text string, cols []*column, rows reflect.Value) (int64, error) {
	if w.dialect == Postgres {
		args, err := arrays(ctx, cols, rows)
		if err != nil {
			return 0, err
		}
		return affected(q.ExecContext(ctx, text, args...))
	}
	st, err := w.prepare.Prepared(ctx, q, text)
	if err != nil {
		return 0, err
	}
	var sum int64
	for i := range rows.Len() {
		args, err := values(ctx, cols, rows.Index(i))
		if err != nil {
			return 0, err
		}
		n, err := affected(st.ExecContext(ctx, args...))
		if err != nil {
			return 0, err
		}
		sum += n
	}
	return sum, nil
}

func (w *Writer) returningAtOnce(ctx context.Context, q Queryer, text string, cols []*column, rows reflect.Value,
	each func(scan func(...any) error) error,
) error {
	args, err := arrays(ctx, cols, rows)
	if err != nil {
		return err
	}
	found, err := q.QueryContext(ctx, text, args...)
	if err != nil {
		return err
	}
	defer found.Close()
	for found.Next() {
		if err := each(found.Scan); err != nil {
			return err
		}
	}
	return found.Err()
}

func (w *Writer) returningOneByOne(ctx context.Context, q Queryer, text string, cols []*column, rows reflect.Value,
	each func(scan func(...any) error) error,
) error {
	st, err := w.prepare.Prepared(ctx, q, text)
	if err != nil {
		return err
	}
	for i := range rows.Len() {
		args, err := values(ctx, cols, rows.Index(i))
		if err != nil {
			return err
		}
		err = each(st.QueryRowContext(ctx, args...).Scan)
		if err != nil && !errors.Is(err, sql.ErrNoRows) { // no row: ON CONFLICT DO NOTHING did nothing
			return err
		}
	}
	return nil
}

func affected(r sql.Result, err error) (int64, error) {
	if err != nil {
		return 0, err
	}
	return r.RowsAffected()
}

func arrays(ctx context.Context, cols []*column, rows reflect.Value) ([]any, error) {
	args := make([]any, len(cols))
	for i, c := range cols {
		a, err := c.array(ctx, rows)
		if err != nil {
			return nil, err
		}
		args[i] = a
	}
	return args, nil
}

func values(ctx context.Context, cols []*column, row reflect.Value) ([]any, error) {
	args := make([]any, len(cols))
	for i, c := range cols {
		v, err := c.value(ctx, row)
		if err != nil {
			return nil, err
		}
		args[i] = v
	}
	return args, nil
}

func insertText(d Dialect, t *Table, cols []*column, suffix string) string {
	list := names(cols, "")
	if d == SQLite {
		marks := strings.TrimSuffix(strings.Repeat("?, ", len(cols)), ", ")
		return fmt.Sprintf("INSERT INTO %s (%s) VALUES (%s) %s", t.Name, list, marks, suffix)
	}
	return fmt.Sprintf("INSERT INTO %s (%s) SELECT %s FROM %s WITH ORDINALITY AS v(%s, ord) ORDER BY ord %s",
		t.Name, list, list, unnest(cols), list, suffix)
}

// updateText locks the rows in the order of their ids before it changes any: two batches that change the same
// rows then wait for each other instead of for each other's rows (a deadlock).
func updateText(d Dialect, t *Table, cols []*column, _ string) string {
	set := make([]string, 0, len(cols))
	for i, c := range cols {
		switch {
		case c.name == "id":
		case c.name == "version":
			set = append(set, "version = t.version + 1")
		case d == SQLite:
			set = append(set, fmt.Sprintf("%s = ?%d", c.name, i+1))
		default:
			set = append(set, c.name+" = v."+c.name)
		}
	}
	sets := strings.Join(set, ", ")
	if d == SQLite {
		return fmt.Sprintf("UPDATE %s AS t SET %s WHERE t.id = ?%d AND t.version = ?%d", t.Name, sets,
			position(cols, "id"), position(cols, "version"))
	}
	return fmt.Sprintf("WITH v AS MATERIALIZED (SELECT * FROM %s AS v(%s)), "+
		"l AS MATERIALIZED (SELECT id FROM %s WHERE id = ANY($%d::bigint[]) ORDER BY id FOR UPDATE) "+
		"UPDATE %s AS t SET %s FROM v JOIN l ON l.id = v.id WHERE t.id = v.id AND t.version = v.version",
		unnest(cols), names(cols, ""), t.Name, position(cols, "id"), t.Name, sets)
}

func position(cols []*column, name string) int {
	return 1 + slices.IndexFunc(cols, func(c *column) bool { return c.name == name })
}
