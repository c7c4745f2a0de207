package report

import (
	"context"
	"crypto/rand"
	"io"
	"os"
	"runtime"
	"strconv"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/store"
	"sunwai/models/store/keys"
	"sunwai/models/store/pgtest"
	"sunwai/models/store/seal"
)

// months of complaints: most are over, one in ten is open, one in twelve of these is late; districts and departments have different shares.
const monthsOfComplaints = `INSERT INTO complaints (id, version, number, status, open, resume, department, category, area, place, location, pin, lang,
		confidence, fingerprint, account, office, conversation, at_platform, at_account, peer, person, complainant, doer_department, doer_area, doer_level,
		doer_officer, answerable_department, answerable_area, answerable_level, answerable_officer, danger, sensitive, against_staff, anonymous, show_phone,
		discreet, erase_at_close, registered_at, assigned_at, responded_at, resolved_at, closed_at, first_response_due, resolution_due, pause_used,
		handovers, appeals, closure, truth, rating, on_time, closing_code, code_tries, code_tries_day, proof_photo, master, reject_reason, next_action, touched_at)
	SELECT ((extract(epoch FROM at)::bigint * 1000 - 1735689600000) << 22) + i, 1, '26' || lpad(i::text, 9, '0'), CASE WHEN over THEN 'closed' ELSE 'assigned' END,
		NOT over, '', (@departments::text[])[1 + (i * i) % @departmentCount], '', (@districts::text[])[1 + (i * 7919) % 75], @sealed::bytea, NULL, '', 'hi', 0.9, '',
		'a', 'hub', i, CASE WHEN i % 3 = 0 THEN 'whatsapp' ELSE 'telegram' END, 'a', @sealed::bytea, i, i, 'POWER', '162', 'L1', i % 500, 'POWER', '162',
		CASE WHEN i % 4 = 0 THEN 'L2' ELSE 'L1' END, i % 500, 'none', i % 97 = 0, false, false, false, false, false, at, at, at + interval '2 hours',
		CASE WHEN over THEN at + (i % 60) * interval '1 hour' END, CASE WHEN over THEN at + (2 + i % 60) * interval '1 hour' END,
		at + interval '2 hours', at + interval '2 days', false, 0, 0, CASE WHEN over THEN 'confirmed' ELSE '' END, '', CASE WHEN over THEN 'good' ELSE '' END,
		over, @sealed::bytea, 0, '', 0, 0, '', '', at + CASE WHEN over THEN (2 + i % 60) * interval '1 hour' ELSE interval '2 hours' END
	FROM (SELECT i, i % 10 <> 0 AS over, @now::timestamptz - (i::float8 / @n) * interval '90 days' AS at FROM generate_series(1, @n::bigint) AS i) AS made`

// million makes SUNWAI_BENCH_ROWS complaints of 90 days, a million when that is not set, in a real PostgreSQL.
func million(b *testing.B) (*store.Store, int) {
	n := 1_000_000
	if text := os.Getenv("SUNWAI_BENCH_ROWS"); text != "" {
		var err error
		n, err = strconv.Atoi(text)
		require.NoError(b, err)
	}
	url := pgtest.New(b)
	ring, err := keys.New(rand.Reader)
	require.NoError(b, err)
	s, err := store.Open(b.Context(), store.Options{URL: url, Keys: ring, Clock: models.ClockFunc(func() time.Time { return now })})
	require.NoError(b, err)
	b.Cleanup(func() { require.NoError(b, s.Close()) })
	_, err = s.Migrate(b.Context())
	require.NoError(b, err)
	sealer, err := seal.New(ring)
	require.NoError(b, err)
	var departments, districts []string
	for _, d := range state(b).Departments() {
		departments = append(departments, d.Code)
	}
	for _, d := range state(b).Districts() {
		districts = append(districts, d.Code)
	}
	conn, err := pgx.Connect(b.Context(), url)
	require.NoError(b, err)
	defer conn.Close(context.WithoutCancel(b.Context()))
	_, err = conn.Exec(b.Context(), monthsOfComplaints, pgx.NamedArgs{"n": n, "now": now, "departments": departments, "departmentCount": len(departments),
		"districts": districts, "sealed": sealer.Seal("x", []byte("123456789"))})
	require.NoError(b, err)
	_, err = conn.Exec(b.Context(), "VACUUM ANALYZE complaints")
	require.NoError(b, err)
	return s, n
}

// BenchmarkMillion writes reports out of a million complaints: a month's, whose rows are a third of them, and a day's. The memory in use
// at the end of each, before anything is collected, says whether rows are kept.
func BenchmarkMillion(b *testing.B) {
	s, n := million(b)
	texts, err := theTexts()
	require.NoError(b, err)
	for _, p := range []Period{yesterday(), PeriodOf(Month, now)} {
		for _, f := range []Format{PDF, CSV} {
			b.Run(string(p.Kind)+"/"+string(f), func(b *testing.B) {
				for b.Loop() {
					r := New(Deps{Read: s, Texts: texts, Fonts: theLetters, Directory: func() *directory.Directory { return state(b) }})
					require.NoError(b, r.Write(b.Context(), io.Discard, Spec{Period: p, Lang: models.Hindi, Format: f}, now))
				}
				var m runtime.MemStats
				runtime.ReadMemStats(&m)
				b.ReportMetric(float64(m.HeapInuse)/(1<<20), "MB-in-use")
				b.ReportMetric(float64(n), "rows")
			})
		}
	}
}
