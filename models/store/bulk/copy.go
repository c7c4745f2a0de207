package bulk

import (
	"bytes"
	"context"
	"encoding/binary"
	"fmt"
	"io"
	"math"
	"reflect"
	"sync"
	"time"
)

// Copier is a Postgres transaction that takes COPY … FROM STDIN. It returns how many rows were written.
type Copier interface {
	Queryer
	Copy(ctx context.Context, text string, data io.Reader) (int64, error)
}

// copyRows is from how many rows on COPY is cheaper than INSERT … SELECT FROM unnest. A row of sixty columns costs the
// server a third, and us no arrays; but each COPY is parsed anew and is one more round trip.
const copyRows = 8

// The binary form of COPY, https://www.postgresql.org/docs/15/sql-copy.html#id-1.9.3.55.9.4.
const (
	copyHead = "PGCOPY\n\xff\r\n\x00" + "\x00\x00\x00\x00" + "\x00\x00\x00\x00" // signature, flags, length of an extension
	copyEnd  = "\xff\xff"
	copyNull = "\xff\xff\xff\xff"
)

// copyEpoch is what Postgres counts times from.
var copyEpoch = time.Date(2000, 1, 1, 0, 0, 0, 0, time.UTC)

// widths are the bytes of a table's integer columns, which COPY must be given exactly: name -> 2, 4 or 8.
type widths map[string]int

// widthsOf asks the database once for each table.
func (w *Writer) widthsOf(ctx context.Context, q Queryer, t *Table) (widths, error) {
	if known, ok := w.widths.Load(t); ok {
		return known.(widths), nil
	}
	found, err := q.QueryContext(ctx, `SELECT attname, attlen FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0`, t.Name)
	if err != nil {
		return nil, err
	}
	defer found.Close()
	out := widths{}
	for found.Next() {
		var name string
		var width int
		if err := found.Scan(&name, &width); err != nil {
			return nil, err
		}
		out[name] = width
	}
	if err := found.Err(); err != nil {
		return nil, err
	}
	w.widths.Store(t, out)
	return out, nil
}

var copyBuffers = sync.Pool{New: func() any { return new([]byte) }}

// copyIn writes the rows with COPY.
func (w *Writer) copyIn(ctx context.Context, q Copier, t *Table, cols []*column, rows reflect.Value) (int64, error) {
	wide, err := w.widthsOf(ctx, q, t)
	if err != nil {
		return 0, err
	}
	buffer := copyBuffers.Get().(*[]byte)
	defer copyBuffers.Put(buffer)
	b := append((*buffer)[:0], copyHead...)
	for i := range rows.Len() {
		row := rows.Index(i)
		b = binary.BigEndian.AppendUint16(b, uint16(len(cols)))
		for _, c := range cols {
			if b, err = c.appendCopy(ctx, b, row.FieldByIndex(c.field.StructField.Index), wide[c.name]); err != nil {
				return 0, err
			}
		}
	}
	b = append(b, copyEnd...)
	*buffer = b
	text := w.text(textKey{t, "copy", cols[0].name}, func() string {
		return fmt.Sprintf("COPY %s (%s) FROM STDIN (FORMAT binary)", t.Name, names(cols, ""))
	})
	return q.Copy(ctx, text, bytes.NewReader(b))
}

// appendCopy appends one value with its length before it.
func (c *column) appendCopy(ctx context.Context, b []byte, v reflect.Value, width int) ([]byte, error) {
	switch c.kind {
	case integers:
		return appendInteger(b, v.Int(), width, c.place)
	case floats:
		return binary.BigEndian.AppendUint64(append(b, 0, 0, 0, 8), math.Float64bits(v.Float())), nil
	case texts:
		s := v.String()
		return append(binary.BigEndian.AppendUint32(b, uint32(len(s))), s...), nil
	case bools:
		bit := byte(0)
		if v.Bool() {
			bit = 1
		}
		return append(b, 0, 0, 0, 1, bit), nil
	case times:
		at := timeOf(v)
		if at == nil {
			return append(b, copyNull...), nil
		}
		return binary.BigEndian.AppendUint64(append(b, 0, 0, 0, 8), uint64(at.Sub(copyEpoch).Microseconds())), nil
	case blobs:
		return appendBytes(b, v.Bytes()), nil
	}
	sealed, err := c.seal(ctx, v)
	return appendBytes(b, sealed), err
}

func appendInteger(b []byte, n int64, width int, place string) ([]byte, error) {
	switch {
	case width == 8:
		return binary.BigEndian.AppendUint64(append(b, 0, 0, 0, 8), uint64(n)), nil
	case width == 4 && n == int64(int32(n)):
		return binary.BigEndian.AppendUint32(append(b, 0, 0, 0, 4), uint32(n)), nil
	case width == 2 && n == int64(int16(n)):
		return binary.BigEndian.AppendUint16(append(b, 0, 0, 0, 2), uint16(n)), nil
	}
	return nil, fmt.Errorf("%s: a number does not fit into %d bytes", place, width)
}

func appendBytes(b, value []byte) []byte {
	if value == nil {
		return append(b, copyNull...)
	}
	return append(binary.BigEndian.AppendUint32(b, uint32(len(value))), value...)
}

// number draws ids for the rows from the table's own counter and writes them into the rows. They rise.
func (w *Writer) number(ctx context.Context, q Queryer, t *Table, id *column, rows reflect.Value) ([]int64, error) {
	// OFFSET keeps the counter from being looked up by name for every row, which takes longer than the number itself.
	found, err := q.QueryContext(ctx, `SELECT nextval(c.id) FROM (SELECT pg_get_serial_sequence($1, $2)::regclass AS id OFFSET 0) AS c, generate_series(1, $3::int)`,
		t.Name, id.name, rows.Len())
	if err != nil {
		return nil, err
	}
	defer found.Close()
	ids := make([]int64, 0, rows.Len())
	for found.Next() {
		var n int64
		if err := found.Scan(&n); err != nil {
			return nil, err
		}
		rows.Index(len(ids)).FieldByIndex(id.field.StructField.Index).SetInt(n)
		ids = append(ids, n)
	}
	return ids, found.Err()
}
