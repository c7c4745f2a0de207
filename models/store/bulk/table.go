// Package bulk writes many rows of a table at once. On PostgreSQL it uses COPY, or a single statement whose text does
// not depend on the number of rows (arrays and unnest), so that it is planned once. On SQLite, where a statement needs
// no round trip, it writes row by row with a prepared statement. Columns and how their values are written (above all
// sealed) come from GORM's reading of the row structs, so that each table is described once and nothing bypasses it.
package bulk

import (
	"context"
	"fmt"
	"reflect"
	"strings"
	"sync"
	"time"

	"gorm.io/gorm/schema"

	"sunwai/models/store/seal"
)

// Dialect is a kind of database.
type Dialect string

// The databases.
const (
	Postgres Dialect = "postgres"
	SQLite   Dialect = "sqlite"
)

// kind is how a column's values travel.
type kind int

const (
	integers kind = iota
	floats
	texts
	bools
	times
	blobs
	sealed
)

// arrayTypes are the Postgres types of the arrays.
var arrayTypes = [...]string{integers: "bigint[]", floats: "float8[]", texts: "text[]", bools: "boolean[]",
	times: "timestamptz[]", blobs: "bytea[]", sealed: "bytea[]"}

type column struct {
	name  string
	kind  kind
	field *schema.Field
	place string // table.column, for the seal
	auto  bool   // the database makes it
}

// Table is what is known of a row struct.
type Table struct {
	Name    string
	columns []column
}

// Tables reads row structs, each once. Safe for concurrent use.
type Tables struct {
	schemas sync.Map
	tables  sync.Map // reflect.Type -> *Table
}

// Of returns the table of a row struct.
func (ts *Tables) Of(row any) (*Table, error) {
	typ := reflect.TypeOf(row)
	if t, ok := ts.tables.Load(typ); ok {
		return t.(*Table), nil
	}
	sch, err := schema.Parse(row, &ts.schemas, schema.NamingStrategy{})
	if err != nil {
		return nil, fmt.Errorf("reading the columns of %s: %w", typ, err)
	}
	t := &Table{Name: sch.Table}
	for _, name := range sch.DBNames {
		f := sch.FieldsByDBName[name]
		k, err := kindOf(f)
		if err != nil {
			return nil, err
		}
		t.columns = append(t.columns, column{name: name, kind: k, field: f, place: sch.Table + "." + name,
			auto: f.PrimaryKey && f.AutoIncrement})
	}
	kept, _ := ts.tables.LoadOrStore(typ, t)
	return kept.(*Table), nil
}

func kindOf(f *schema.Field) (kind, error) {
	if reflect.PointerTo(f.FieldType).Implements(reflect.TypeFor[seal.Column]()) {
		return sealed, nil
	}
	if f.FieldType == reflect.TypeFor[*time.Time]() || f.FieldType == reflect.TypeFor[time.Time]() {
		return times, nil
	}
	switch f.FieldType.Kind() {
	case reflect.Int, reflect.Int64:
		return integers, nil
	case reflect.Float64:
		return floats, nil
	case reflect.String:
		return texts, nil
	case reflect.Bool:
		return bools, nil
	case reflect.Slice:
		if f.FieldType.Elem().Kind() == reflect.Uint8 {
			return blobs, nil
		}
	}
	return 0, fmt.Errorf("%s.%s: cannot write a %s", f.Schema.Table, f.DBName, f.FieldType)
}

// some returns the columns that keep says yes to.
func (t *Table) some(keep func(c *column) bool) []*column {
	out := make([]*column, 0, len(t.columns))
	for i := range t.columns {
		if c := &t.columns[i]; keep(c) {
			out = append(out, c)
		}
	}
	return out
}

func written(c *column) bool { return !c.auto }

func names(cols []*column, prefix string) string {
	var b strings.Builder
	for i, c := range cols {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(prefix)
		b.WriteString(c.name)
	}
	return b.String()
}

// unnest is "unnest($1::bigint[], …) AS v(id, …)".
func unnest(cols []*column) string {
	var b strings.Builder
	b.WriteString("unnest(")
	for i, c := range cols {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "$%d::%s", i+1, arrayTypes[c.kind])
	}
	return b.String() + ")"
}

// value is one column of one row, as the SQLite driver takes it.
func (c *column) value(ctx context.Context, row reflect.Value) (any, error) {
	v := row.FieldByIndex(c.field.StructField.Index)
	switch c.kind {
	case integers:
		return v.Int(), nil
	case floats:
		return v.Float(), nil
	case texts:
		return v.String(), nil
	case bools:
		return v.Bool(), nil
	case times:
		return timeOf(v), nil
	case blobs:
		return bytesOrNull(v.Bytes()), nil
	}
	b, err := c.seal(ctx, v)
	return bytesOrNull(b), err
}

// bytesOrNull keeps an empty column NULL on SQLite too, where an empty slice would be an empty blob.
func bytesOrNull(b []byte) any {
	if b == nil {
		return nil
	}
	return b
}

func timeOf(v reflect.Value) *time.Time {
	if v.CanAddr() && v.Kind() == reflect.Struct {
		v = v.Addr() // no copy
	}
	switch t := v.Interface().(type) {
	case *time.Time:
		return t
	case time.Time:
		return &t
	}
	return nil
}

func (c *column) seal(ctx context.Context, v reflect.Value) ([]byte, error) {
	plain, err := v.Addr().Interface().(seal.Column).Plain()
	if err != nil || plain == nil {
		return nil, err
	}
	s, err := seal.From(ctx)
	if err != nil {
		return nil, err
	}
	return s.Seal(c.place, plain), nil
}

// array is one column of all rows, as pgx takes it.
func (c *column) array(ctx context.Context, rows reflect.Value) (any, error) {
	n := rows.Len()
	at := func(i int) reflect.Value { return rows.Index(i).FieldByIndex(c.field.StructField.Index) }
	switch c.kind {
	case integers:
		return collect(n, func(i int) int64 { return at(i).Int() }), nil
	case floats:
		return collect(n, func(i int) float64 { return at(i).Float() }), nil
	case texts:
		return collect(n, func(i int) string { return at(i).String() }), nil
	case bools:
		return collect(n, func(i int) bool { return at(i).Bool() }), nil
	case times:
		return collect(n, func(i int) *time.Time { return timeOf(at(i)) }), nil
	case blobs:
		return collect(n, func(i int) []byte { return at(i).Bytes() }), nil
	}
	out := make([][]byte, n)
	for i := range out {
		b, err := c.seal(ctx, at(i))
		if err != nil {
			return nil, err
		}
		out[i] = b
	}
	return out, nil
}

func collect[T any](n int, get func(int) T) []T {
	out := make([]T, n)
	for i := range out {
		out[i] = get(i)
	}
	return out
}
