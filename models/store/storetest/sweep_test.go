package storetest

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"gorm.io/gorm/schema"

	"sunwai/models"
	"sunwai/models/store/bulk"
	"sunwai/models/store/rows"
)

// multiply makes n more open complaints of one, whose limits run out one second after the other from a time on.
func (b *bench) multiply(t testing.TB, like models.Complaint, n int, from time.Time) {
	t.Helper()
	sch, err := schema.Parse(rows.Complaint{}, &sync.Map{}, schema.NamingStrategy{})
	require.NoError(t, err)
	series, later := `generate_series(1, %d) AS s(i)`, `CAST('%s+00' AS timestamptz) + i * interval '1 second'` // the server may live in another zone
	if b.Dialect() == bulk.SQLite {
		series, later = `(WITH RECURSIVE s(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM s WHERE i < %d) SELECT i FROM s) AS s`,
			`strftime('%%Y-%%m-%%d %%H:%%M:%%S', '%s', '+' || i || ' seconds') || '+00:00'`
	}
	own := map[string]string{"id": "id + i", "number": "'9' || i", "watch_at": fmt.Sprintf(later, from.UTC().Format("2006-01-02 15:04:05"))}
	names, values := make([]string, len(sch.DBNames)), make([]string, len(sch.DBNames))
	for i, name := range sch.DBNames {
		names[i], values[i] = name, name
		if v, ok := own[name]; ok {
			values[i] = v
		}
	}
	_, err = b.connect(t).ExecContext(t.Context(), fmt.Sprintf(`INSERT INTO complaints (%s) SELECT %s FROM complaints CROSS JOIN `+series+` WHERE id = %d`,
		strings.Join(names, ", "), strings.Join(values, ", "), n, int64(like.ID)))
	require.NoError(t, err)
	_, err = b.connect(t).ExecContext(t.Context(), `ANALYZE`)
	require.NoError(t, err)
}

// The sweep finds what is due by the index of what runs; it goes through no open complaints.
func TestTheSweepReadsWhatIsDueOnly(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		c := b.made(t, 0, func(c *models.Complaint) { c.Watch.At = start })
		b.multiply(t, c, 3000, start.Add(time.Hour))
		due, _, err := b.WatchedComplaints(t.Context(), start, models.DueMark{}, 100)
		require.NoError(t, err)
		require.Len(t, due, 1)
		due, _, err = b.WatchedComplaints(t.Context(), start.Add(time.Hour+10*time.Second), models.DueMark{}, 100)
		require.NoError(t, err)
		require.Len(t, due, 11)

		explain := `EXPLAIN QUERY PLAN `
		if b.Dialect() == bulk.Postgres {
			explain = `EXPLAIN `
		}
		plan := fmt.Sprint(b.raw(t, explain+`SELECT * FROM complaints WHERE watch_at <= $1 AND watch_at IS NOT NULL ORDER BY watch_at LIMIT 100`, start))
		require.Contains(t, plan, "complaints_watch")
		require.NotContains(t, plan, "Seq Scan on complaints")
	})
}

// BenchmarkSweep is a look for what is due among open complaints none of which is: SUNWAI_BENCH_OPEN says among how many.
func BenchmarkSweep(b *testing.B) {
	open := 50_000
	if text := os.Getenv("SUNWAI_BENCH_OPEN"); text != "" {
		n, err := strconv.Atoi(text)
		require.NoError(b, err)
		open = n
	}
	for name, dialect := range dialects {
		b.Run(fmt.Sprintf("%s/%d", name, open), func(b *testing.B) {
			s := openAt(b, dialect(b), 0)
			c := s.made(b, 0, func(c *models.Complaint) { c.Watch.At = start.Add(time.Hour) })
			s.multiply(b, c, open, start.Add(time.Hour))
			for b.Loop() {
				due, _, err := s.WatchedComplaints(b.Context(), start, models.DueMark{}, 100)
				require.NoError(b, err)
				require.Empty(b, due)
			}
		})
	}
}
