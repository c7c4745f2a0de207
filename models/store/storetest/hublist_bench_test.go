package storetest

import (
	"fmt"
	"os"
	"slices"
	"strconv"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store"
	"sunwai/models/store/rows"
	"sunwai/models/store/seal"
)

// seedList fills a Postgres database with n complaints of one year, of which every eighth is open, over 30 departments (one has
// a fifth of all, the smallest one in seventy), 75 districts and 2250 Areas, with words.
func (b *bench) seedList(t testing.TB, n int) {
	t.Helper()
	base := rows.FromComplaint(models.Complaint{}, start).Facets
	var kinds, codes []string
	var bits []int64
	learn := func(kind, code string, c models.Complaint) {
		kinds, codes, bits = append(kinds, kind), append(codes, code), append(bits, rows.FromComplaint(c, start).Facets^base)
	}
	areas := []rows.Area{{Code: "all"}}
	for d := range 75 {
		areas = append(areas, rows.Area{Code: fmt.Sprint("d", d), Parent: "all"})
	}
	for a := range 2250 {
		code := fmt.Sprint("t", a)
		areas = append(areas, rows.Area{Code: code, Parent: fmt.Sprint("d", a%75)})
		learn("area", code, models.Complaint{Area: code})
	}
	require.NoError(t, b.SaveDirectory(t.Context(), store.Directory{Version: "bench", Areas: areas}))
	for d := range 30 {
		learn("department", fmt.Sprint("D", d), models.Complaint{Department: fmt.Sprint("D", d)})
		learn("account", fmt.Sprint("acc", d), models.Complaint{Account: fmt.Sprint("acc", d)})
		for c := range 10 {
			code := fmt.Sprintf("D%d.C%d", d, c)
			learn("category", code, models.Complaint{Category: code})
		}
	}
	for _, s := range []models.Status{models.Registered, models.Assigned, models.InProgress, models.NeedsInfo, models.Closed} {
		learn("status", string(s), models.Complaint{Status: s})
	}
	for _, l := range []models.Lang{models.Hindi, models.English, models.HindiLatn} {
		learn("lang", string(l), models.Complaint{Lang: l})
	}
	for _, p := range []models.PlatformName{models.Telegram, models.Twitter, models.WhatsApp, models.Phone} {
		learn("platform", string(p), models.Complaint{Address: models.Address{Platform: p}})
	}
	for _, c := range append(models.Closures(), "") {
		learn("closure", string(c), models.Complaint{Closure: c})
	}
	for _, d := range []models.Danger{models.NoDanger, models.Fire} {
		learn("danger", string(d), models.Complaint{Danger: d})
	}
	learn("level", "L1", models.Complaint{Answerable: models.Post{Level: models.L1}})

	conn, err := pgx.Connect(t.Context(), b.url)
	require.NoError(t, err)
	defer conn.Close(t.Context())
	s, err := seal.New(b.keys)
	require.NoError(t, err)
	args := pgx.NamedArgs{"n": n, "base": base, "at": b.clock.Now(), "first": int64(models.FirstID(b.clock.Now().AddDate(-1, 0, 0))),
		"last": int64(models.FirstID(b.clock.Now())), "kinds": kinds, "codes": codes, "bits": bits, "text": s.Seal("messages.text", make([]byte, 200))}
	for _, text := range []string{
		`CREATE TEMP TABLE bits AS SELECT * FROM unnest(@kinds::text[], @codes::text[], @bits::bigint[]) AS t(kind, code, bits)`,
		`ANALYZE bits`, `SET enable_nestloop = off`, seedList,
		`INSERT INTO messages SELECT id, id, @at, 'original', 'citizen', 0, @text::bytea, false FROM complaints`,
		`INSERT INTO searches (complaint, words) SELECT id, CASE WHEN i % 3 = 0 THEN 'bijli ' ELSE '' END || 'w' || i % 5000 || ' nagar x' || i % 31
			FROM (SELECT id, row_number() OVER (ORDER BY id) AS i FROM complaints) AS c`,
		`VACUUM (ANALYZE)`,
	} {
		_, err := conn.Exec(t.Context(), text, args)
		require.NoError(t, err)
	}
}

const seedList = `INSERT INTO complaints (id, version, number, status, open, resume, department, category, area, place, location, pin, lang, confidence, fingerprint,
		account, office, conversation, at_platform, at_account, peer, person, complainant, doer_department, doer_area, doer_level, doer_officer,
		answerable_department, answerable_area, answerable_level, answerable_officer, danger, sensitive, against_staff, anonymous, show_phone,
		discreet, erase_at_close, registered_at, closed_at, assigned_at, first_response_due, resolution_due, pause_used, handovers, appeals, closure, truth,
		rating, on_time, closing_code, code_tries, code_tries_day, proof_photo, master, reject_reason, next_action, next_action_at, touched_at, facets)
	SELECT x.id, 1, '26' || lpad(i::text, 9, '0'), x.status, open, '', x.department, x.category, x.area, NULL, NULL, '', x.lang, 0.9, '',
		x.account, x.department, i, x.platform, x.account, NULL, i, i, x.department, x.area, 'L1', 1 + i % 3000,
		x.department, x.area, 'L1', 1 + i % 3000, x.danger, r[9] < 0.02, r[9] > 0.99, false, false,
		false, false, at, CASE WHEN NOT open THEN at + interval '2 days' END, at, at, at + r[1] * interval '20 days', false, 0, 0, x.closure, '',
		'', true, NULL, 0, '', 0, 0, '', CASE WHEN open THEN 'resolution' ELSE '' END, CASE WHEN open THEN at + interval '300 days' END, at,
		@base::bigint # ba.bits # bd.bits # bc.bits # bs.bits # bl.bits # bp.bits # bk.bits # bn.bits # bw.bits # bv.bits
	FROM (SELECT i, r, open, @at::timestamptz - interval '1 year' * (1 - i / @n::float8) AS at, @first + ((@last::bigint - @first::bigint) / @n::bigint) * i AS id,
			'D' || d AS department, 'D' || d || '.C' || floor(power(r[3], 1.5) * 10)::int AS category, 't' || floor(power(r[4], 1.6) * 2250)::int AS area, 'acc' || d AS account,
			CASE WHEN NOT open THEN 'closed' ELSE (array['registered', 'assigned', 'in_progress', 'needs_info'])[1 + i % 4] END AS status,
			CASE WHEN r[5] < 0.7 THEN 'hi' WHEN r[5] < 0.95 THEN 'hi-Latn' ELSE 'en' END AS lang,
			CASE WHEN r[6] < 0.5 THEN 'telegram' WHEN r[6] < 0.8 THEN 'whatsapp' WHEN r[6] < 0.99 THEN 'twitter' ELSE 'phone' END AS platform,
			CASE WHEN r[7] < 0.01 THEN 'fire' ELSE 'none' END AS danger,
			CASE WHEN open THEN '' WHEN r[8] < 0.3 THEN 'code' WHEN r[8] < 0.6 THEN 'confirmed' WHEN r[8] < 0.999 THEN 'unconfirmed' ELSE 'disputed' END AS closure
		FROM (SELECT i, r, floor(power(r[2], 2.2) * 30)::int AS d, r[10] < CASE WHEN i > 0.85 * @n THEN 0.5 ELSE 0.05 END AS open
			FROM (SELECT i, array[random(), random(), random(), random(), random(), random(), random(), random(), random(), random()] AS r
				FROM generate_series(1, @n::bigint) AS i OFFSET 0) AS s) AS d) AS x
	JOIN bits AS ba ON ba.kind = 'area' AND ba.code = x.area JOIN bits AS bd ON bd.kind = 'department' AND bd.code = x.department
	JOIN bits AS bc ON bc.kind = 'category' AND bc.code = x.category JOIN bits AS bs ON bs.kind = 'status' AND bs.code = x.status
	JOIN bits AS bl ON bl.kind = 'lang' AND bl.code = x.lang JOIN bits AS bp ON bp.kind = 'platform' AND bp.code = x.platform
	JOIN bits AS bk ON bk.kind = 'closure' AND bk.code = x.closure JOIN bits AS bn ON bn.kind = 'danger' AND bn.code = x.danger
	JOIN bits AS bw ON bw.kind = 'account' AND bw.code = x.account JOIN bits AS bv ON bv.kind = 'level' AND bv.code = 'L1'
	ORDER BY x.id`

// BenchmarkHubList lists complaints among SUNWAI_BENCH_ROWS (10,000); SUNWAI_BENCH_URL names an empty database to fill and keep.
func BenchmarkHubList(b *testing.B) {
	n := 10_000
	if text := os.Getenv("SUNWAI_BENCH_ROWS"); text != "" {
		n, _ = strconv.Atoi(text)
	}
	url := os.Getenv("SUNWAI_BENCH_URL")
	if url == "" {
		url = dialects["postgres"](b)
	}
	s := openAt(b, url, 0)
	s.clock.Set(time.Date(2026, 11, 27, 0, 0, 0, 0, time.UTC))
	there, err := s.NewestComplaints(b.Context(), 1)
	require.NoError(b, err)
	if len(there) == 0 {
		s.seedList(b, n)
	}
	now := s.clock.Now()
	open := []models.Status{models.Registered, models.Assigned, models.InProgress, models.NeedsInfo, models.Reported, models.Appealed, models.Flagged}
	for _, x := range []struct {
		name string
		q    models.HubQuery
	}{
		{"everything by due", models.HubQuery{}},
		{"everything newest", models.HubQuery{Sort: models.SortNewest}},
		{"open urgent", models.HubQuery{Sort: models.SortUrgent, Statuses: open}},
		{"overdue newest", models.HubQuery{Sort: models.SortNewest, Overdue: now}},
		{"overdue in a district", models.HubQuery{District: "d70", Overdue: now}},
		{"small department", models.HubQuery{Department: "D29", Sort: models.SortOldest}},
		{"district newest", models.HubQuery{District: "d7", Sort: models.SortNewest}},
		{"department and district, closed", models.HubQuery{Department: "D25", District: "d70", Statuses: []models.Status{models.Closed}}},
		{"category in a district", models.HubQuery{Department: "D20", Category: "D20.C9", District: "d70", Sort: models.SortNewest}},
		{"english by phone, disputed", models.HubQuery{Lang: models.English, Platform: models.Phone, Closures: []models.Closure{models.Disputed}, Sort: models.SortNewest}},
		{"a month", models.HubQuery{From: now.AddDate(0, -7, 0), To: now.AddDate(0, -6, 0), Sort: models.SortNewest, Lang: models.English}},
		{"closed in a week", models.HubQuery{By: models.ByClosed, From: now.AddDate(0, 0, -7), To: now, Closures: []models.Closure{models.ByCode, models.Confirmed}}},
		{"a common word", models.HubQuery{Text: "bijli", Sort: models.SortNewest}},
		{"a common word in a district, due", models.HubQuery{Text: "bijli", District: "d70"}},
		{"a rare word", models.HubQuery{Text: "w77"}},
		{"two words", models.HubQuery{Text: "bijli x3", Sort: models.SortNewest}},
		{"of a small department's admin", models.HubQuery{Viewer: models.HubViewer{Officer: 5, Scope: models.HubScope{Departments: []string{"D29"}}}, Sort: models.SortNewest}},
		{"of a district's admin", models.HubQuery{Viewer: models.HubViewer{Scope: models.HubScope{Districts: []string{"d70"}}}, Sort: models.SortNewest}},
	} {
		b.Run(x.name, func(b *testing.B) {
			var took []time.Duration
			spent := s.cpuSpent(b)
			for b.Loop() {
				began := time.Now()
				p, err := s.HubComplaints(b.Context(), x.q)
				took = append(took, time.Since(began))
				require.NoError(b, err)
				b.ReportMetric(float64(len(p.Rows)), "rows")
				if !p.Further.IsZero() {
					b.ReportMetric(1, "further")
				}
			}
			b.ReportMetric(float64((s.cpuSpent(b)-spent).Microseconds())/1000/float64(b.N), "cpu-ms") // of this process and the database
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
			b.ReportMetric(float64(took[0].Microseconds())/1000, "best-ms") // what it costs where nobody else works
		})
		b.Run(x.name+", counted", func(b *testing.B) {
			best := time.Hour
			for b.Loop() {
				began := time.Now()
				n, err := s.HubCount(b.Context(), x.q)
				best = min(best, time.Since(began))
				require.NoError(b, err)
				b.ReportMetric(float64(n.N), "counted")
			}
			b.ReportMetric(float64(best.Microseconds())/1000, "best-ms")
		})
	}
}
