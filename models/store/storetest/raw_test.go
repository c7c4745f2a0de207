package storetest

import (
	"database/sql"
	"strings"
	"testing"

	_ "github.com/jackc/pgx/v5/stdlib"
	"github.com/stretchr/testify/require"
	_ "modernc.org/sqlite"
)

// connect opens the database past the store: to see what really lies there, and to try what the store would not do.
func (b *bench) connect(t testing.TB) *sql.DB {
	t.Helper()
	driver, dsn := "pgx", b.url
	if path, ok := strings.CutPrefix(b.url, "sqlite:"); ok {
		driver, dsn = "sqlite", "file:"+path+"?_pragma=busy_timeout(5000)"
	}
	db, err := sql.Open(driver, dsn)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, db.Close()) })
	return db
}

func (b *bench) raw(t testing.TB, query string, args ...any) [][]any {
	t.Helper()
	found, err := b.connect(t).QueryContext(t.Context(), query, args...)
	require.NoError(t, err)
	defer found.Close()
	cols, err := found.Columns()
	require.NoError(t, err)
	var out [][]any
	for found.Next() {
		row, into := make([]any, len(cols)), make([]any, len(cols))
		for i := range row {
			into[i] = &row[i]
		}
		require.NoError(t, found.Scan(into...))
		out = append(out, row)
	}
	require.NoError(t, found.Err())
	return out
}

func (b *bench) payload(t testing.TB, id int64) []byte {
	t.Helper()
	found := b.raw(t, `SELECT payload FROM inbox WHERE id = $1`, id)
	require.Len(t, found, 1)
	payload, _ := found[0][0].([]byte)
	return payload
}
