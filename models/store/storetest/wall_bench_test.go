package storetest

import (
	"fmt"
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// spreadSeeds makes the seeded complaints those of 30 departments in 75 districts over four weeks, by 345 accounts. District codes of
// the test are those of Areas.
const spreadSeeds = `UPDATE complaints SET department = 'D' || id / 75 % 30, area = (100 + id % 75)::text, account = 'acc' || id % 345,
	registered_at = @at::timestamptz - (id % 40320) * interval '1 minute', planned_at = NULL,
	responded_at = CASE WHEN id % 9 <> 0 THEN @at::timestamptz - (id % 40320) * interval '1 minute' + (id % 977) * interval '1 minute' END,
	resolved_at = CASE WHEN NOT open THEN @at::timestamptz - (id % 40000) * interval '1 minute' END,
	closed_at = CASE WHEN NOT open THEN @at::timestamptz - (id % 39000) * interval '1 minute' END,
	resolution_due = @at::timestamptz + (id % 20000 - 3000) * interval '1 minute',
	closure = CASE WHEN open THEN '' WHEN id % 3 = 0 THEN 'code' WHEN id % 3 = 1 THEN 'confirmed' ELSE 'unconfirmed' END`

// BenchmarkWall measures what the wall reads, and what keeping its figures costs, with SUNWAI_BENCH_ROWS complaints on Postgres
// (10,000 without) and a few on SQLite.
func BenchmarkWall(b *testing.B) {
	for name, open := range dialects {
		b.Run(name, func(b *testing.B) {
			s := openAt(b, open(b), 0)
			s.clock.Set(start)
			n := 10_000
			if text := os.Getenv("SUNWAI_BENCH_ROWS"); text != "" && name == "postgres" {
				var err error
				n, err = strconv.Atoi(text)
				require.NoError(b, err)
			}
			s.seedFigures(b, n, name == "postgres")
			s.wallBenchmarks(b)
		})
	}
}

// seedFigures fills the database with complaints and accounts and has them counted.
func (b *bench) seedFigures(t testing.TB, n int, postgres bool) {
	accounts := make([]models.Account, 345)
	for i := range accounts {
		accounts[i] = models.Account{Key: fmt.Sprint("acc", i), Platform: models.Telegram, Office: models.Office(fmt.Sprint("D", i%30))}
	}
	require.NoError(t, b.RememberAccounts(t.Context(), accounts))
	if postgres {
		b.seedOnlyComplaints(t, n)
		conn, err := pgx.Connect(t.Context(), b.url)
		require.NoError(t, err)
		_, err = conn.Exec(t.Context(), spreadSeeds, pgx.NamedArgs{"at": start})
		require.NoError(t, err)
		_, err = conn.Exec(t.Context(), `VACUUM ANALYZE complaints`)
		require.NoError(t, err)
		require.NoError(t, conn.Close(t.Context()))
	} else {
		for from := 0; from < n; from += 1000 {
			b.someComplaints(t, from, 1000)
		}
	}
	began := time.Now()
	b.fold(t)
	took := time.Since(began)
	t.Logf("%d complaints counted in %s, %s each", n, took.Round(time.Millisecond), (took / time.Duration(n)).Round(time.Microsecond/10))
	if postgres {
		conn := b.connect(t)
		_, err := conn.ExecContext(t.Context(), `VACUUM ANALYZE`)
		require.NoError(t, err)
	}
}

func (b *bench) someComplaints(t testing.TB, from, n int) []models.Complaint {
	var cs models.ChangeSet
	for i := from; i < from+n; i++ {
		cs.Complaints = append(cs.Complaints, models.Complaint{ID: b.ids.Next(), Number: models.Number(fmt.Sprintf("29%09d", i)), Status: models.Assigned,
			Department: fmt.Sprint("D", i%30), Area: fmt.Sprint(100 + i%75), Account: fmt.Sprint("acc", i%345), RegisteredAt: b.clock.Now(),
			ResolutionDue: b.clock.Now().Add(time.Duration(i) * time.Minute)})
	}
	_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
	require.NoError(t, err)
	return cs.Complaints
}

func (b *bench) wallBenchmarks(t *testing.B) {
	today := models.DayOf(b.clock.Now())
	t.Run("Wall", func(t *testing.B) {
		spent := b.cpuSpent(t)
		for t.Loop() {
			_, err := b.Wall(t.Context())
			require.NoError(t, err)
		}
		t.ReportMetric(float64((b.cpuSpent(t)-spent).Microseconds())/float64(t.N), "cpu-us/op")
	})
	for _, days := range []int64{1, 7} {
		t.Run(fmt.Sprint("Districts/days=", days), func(t *testing.B) {
			for t.Loop() {
				_, err := b.Districts(t.Context(), models.DistrictQuery{From: today - days + 1, To: today, Today: today})
				require.NoError(t, err)
			}
		})
	}
	t.Run("FoldNothing", func(t *testing.B) {
		for t.Loop() {
			_, err := b.Fold(t.Context(), district)
			require.NoError(t, err)
		}
	})
	made := int(unique.Add(1) * 100_000)
	for _, n := range []int{1, 100, 1000} {
		t.Run(fmt.Sprint("Fold/complaints=", n), func(t *testing.B) {
			for t.Loop() {
				t.StopTimer()
				b.someComplaints(t, made, n)
				made += n
				b.clock.Advance(time.Second)
				t.StartTimer()
				done, err := b.Fold(t.Context(), district)
				require.NoError(t, err)
				require.NotZero(t, done.Version)
			}
		})
	}
}
