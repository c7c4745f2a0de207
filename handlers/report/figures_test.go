package report

import (
	"bytes"
	"encoding/csv"
	"image/png"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"github.com/xuri/excelize/v2"

	"sunwai/models"
)

func TestPeriods(t *testing.T) {
	ist := func(s string) time.Time {
		at, err := time.ParseInLocation("2006-01-02 15:04", s, models.IST())
		require.NoError(t, err)
		return at.UTC()
	}
	for _, c := range []struct {
		kind         Kind
		at, from, to string
	}{
		{Day, "2026-11-26 00:00", "2026-11-26 00:00", "2026-11-27 00:00"},
		{Day, "2026-11-26 23:59", "2026-11-26 00:00", "2026-11-27 00:00"},
		{Week, "2026-11-29 12:00", "2026-11-23 00:00", "2026-11-30 00:00"}, // a Sunday
		{Week, "2026-11-30 00:00", "2026-11-30 00:00", "2026-12-07 00:00"},
		{Month, "2028-02-29 12:00", "2028-02-01 00:00", "2028-03-01 00:00"},
	} {
		require.Equal(t, Period{c.kind, ist(c.from), ist(c.to)}, PeriodOf(c.kind, ist(c.at)), c.at)
	}
	require.Equal(t, "2026-10-01", PeriodOf(Month, ist("2026-11-01 08:00")).Before().Name())
	require.Equal(t, 29, PeriodOf(Month, ist("2028-02-29 12:00")).days())
}

func TestRefs(t *testing.T) {
	for _, k := range Kinds() {
		for _, f := range Formats() {
			s := Spec{Period: PeriodOf(k, now), Scope: Scope{Department: "POWER", Area: "tehsil:766"}, Lang: models.Hindi, Format: f}
			got, err := parseSpec(s.Ref())
			require.NoError(t, err)
			require.Equal(t, s, got)
			require.NotContains(t, s.FileName(), ":")
		}
	}
	for _, wrong := range []string{"", "action/hi", "periodic/year/2026-01-01///hi/pdf", "periodic/day/26///hi/pdf", "periodic/day/2026-01-01///hi/exe"} {
		_, err := parseSpec(wrong)
		require.Error(t, err, wrong)
	}
}

// A figure by figure count of a few complaints: docs/reports.md says the same in words.
func TestTally(t *testing.T) {
	day := yesterday()
	noon := day.From.Add(12 * time.Hour)
	open := models.ReportRow{Status: models.Assigned, Department: "POWER", Category: "POWER.SUPPLY", Area: "162", Channel: models.Telegram,
		Answerable: models.L1, RegisteredAt: noon, ResolutionDue: now.Add(-time.Hour)}
	rows := []models.ReportRow{open}
	add := func(change func(r *models.ReportRow)) {
		r := open
		change(&r)
		rows = append(rows, r)
	}
	// An old one that two levels up must answer, four days overdue.
	add(func(r *models.ReportRow) {
		r.RegisteredAt, r.ResolutionDue, r.Answerable = noon.Add(-9*24*time.Hour), now.Add(-4*24*time.Hour), models.L3
	})
	// One whose clock is held is not overdue.
	add(func(r *models.ReportRow) { r.Status, r.PausedAt = models.NeedsInfo, noon })
	closed := func(c models.Closure, onTime bool, response time.Duration) func(*models.ReportRow) {
		return func(r *models.ReportRow) {
			r.Status, r.Closure, r.OnTime = models.Closed, c, onTime
			r.RespondedAt, r.ResolvedAt, r.ClosedAt = noon.Add(response), noon.Add(2*time.Hour), noon.Add(3*time.Hour)
			r.Rated, r.Rating = true, models.Good
		}
	}
	add(closed(models.ByCode, true, 10*time.Minute))
	add(closed(models.Confirmed, true, 20*time.Minute))
	add(closed(models.Unconfirmed, false, 30*time.Minute))
	rows[len(rows)-1].Aside = true
	// Said to be done, but the answer is not there yet.
	add(func(r *models.ReportRow) {
		r.Status, r.ResolvedAt, r.Sensitive, r.Danger = models.Resolved, noon, true, models.Crime
	})
	add(func(r *models.ReportRow) {
		r.Status, r.AgainstStaff, r.Appealed, r.Handovers, r.HandedOn = models.Rejected, true, 2, 3, 1
	})
	rows[0].Handovers = 1 // on another day
	// Of the day after: registered in the night before the report is written.
	add(func(r *models.ReportRow) { r.RegisteredAt, r.ResolutionDue = day.To, now.Add(time.Hour) })

	l, err := fill(t.Context(), listReader(rows), day, now)
	require.NoError(t, err)
	got := l.Sum(state(t), Scope{Department: "POWER", Area: "162"})
	median, _ := got.Response(50)
	slow, _ := got.Response(90)
	require.Equal(t, []time.Duration{20 * time.Minute, 30 * time.Minute}, []time.Duration{median, slow})
	share, ok := got.Share()
	require.True(t, ok)
	require.Equal(t, 50, share, "2 on time of 3 closed + 1 overdue: the limit of the other passed after the day")
	got.responses, got.sorted = nil, false
	require.Equal(t, &Tally{Received: 7, Resolved: 4, Closed: 3, OnTime: 2, Rejected: 1, Appeals: 2, Open: 3, Late: 1, Hidden: 2, Danger: 1, HandedOn: 1,
		Closures: map[models.Closure]int{models.ByCode: 1, models.Confirmed: 1, models.Unconfirmed: 1},
		Ratings:  map[models.Rating]int{models.Good: 2}, Aside: 1, Channels: map[models.PlatformName]int{models.Telegram: 7},
		Category: map[string]int{"POWER.SUPPLY": 5, hidden: 2}, Overdue: [5][ages]int{3: {0, 0, 1, 0}}}, got)
	require.Equal(t, 2, got.Confirmed())
	require.True(t, l.Sum(state(t), Scope{Area: "118"}).Empty())
}

// A day ends at midnight in India, half past six in the evening of UTC: what happens a minute later is the next day's, in every figure.
func TestNothingOfALaterDayIsCounted(t *testing.T) {
	midnight := time.Date(2026, 11, 26, 18, 30, 0, 0, time.UTC)
	day := PeriodOf(Day, midnight.Add(-time.Minute))
	require.Equal(t, midnight, day.To)
	for at, want := range map[time.Time]int{midnight.Add(-time.Minute): 1, midnight: 0, midnight.Add(time.Minute): 0} {
		registered := models.ReportRow{Status: models.Assigned, RegisteredAt: at, ResolutionDue: at.Add(48 * time.Hour)}
		late := models.ReportRow{Status: models.Assigned, RegisteredAt: at.Add(-48 * time.Hour), ResolutionDue: at}
		closed := models.ReportRow{Status: models.Closed, Closure: models.Confirmed, OnTime: true, RegisteredAt: at.Add(-48 * time.Hour), RespondedAt: at,
			ResolvedAt: at, ClosedAt: at}
		for _, written := range []time.Time{midnight.Add(2 * time.Hour), midnight.Add(96 * time.Hour)} {
			l, err := fill(t.Context(), listReader{registered, late, closed}, day, written)
			require.NoError(t, err)
			got := l.Sum(state(t), Scope{})
			require.Equal(t, []int{want, 1 + want, want, want, want, want, want}, []int{got.Received, got.Open, got.Late, got.Resolved, got.Closed, got.OnTime, got.Responses()},
				"%s, written at %s", at, written)
			require.Equal(t, want == 1, belongs(registered, day))
		}
	}
}

func TestAges(t *testing.T) {
	const day = 24 * time.Hour
	for since, want := range map[time.Duration]int{0: 0, day - 1: 0, day: 1, 3*day - 1: 1, 3 * day: 2, 7*day - 1: 2, 7 * day: 3, 99 * day: 3} {
		require.Equal(t, want, ageOf(since), since)
	}
}

// Whatever is counted by parts adds up to the whole: departments, districts with what is not placed, categories.
func TestPartsAddUp(t *testing.T) {
	d := state(t)
	l, err := fill(t.Context(), listReader(busy(t, 4000)), yesterday(), now)
	require.NoError(t, err)
	whole := l.Sum(d, Scope{})
	require.Positive(t, whole.Received)
	for name, parts := range map[string]map[string]*Tally{
		"departments": l.groups(d, Scope{}, byDepartment), "districts": l.groups(d, Scope{}, byPlace(d, Scope{})),
	} {
		sum := newTally()
		for _, p := range parts {
			sum.add(p)
		}
		for _, x := range []*Tally{sum, whole} {
			slices.Sort(x.responses)
			x.sorted = true
		}
		require.Equal(t, whole, sum, name)
	}
	inCategories := 0
	for _, n := range whole.Category {
		inCategories += n
	}
	require.Equal(t, whole.Received, inCategories)
}

func TestRankingComparesLikeWithLike(t *testing.T) {
	tally := func(received, closed, onTime int) *Tally {
		x := newTally()
		x.Received, x.Closed, x.OnTime = received, closed, onTime
		return x
	}
	groups := rank(map[string]*Tally{"": tally(900, 10, 10), "LARGE": tally(200, 100, 50), "SLOW": tally(199, 10, 2), "GOOD": tally(20, 10, 9),
		"SMALL": tally(19, 1, 1), "IDLE": tally(50, 0, 0)}, 1)
	var got []string
	for _, g := range groups {
		for _, r := range g.Ranked {
			got = append(got, g.Key+" "+r.Code)
		}
	}
	require.Equal(t, []string{"report.volume.large LARGE", "report.volume.middle GOOD", "report.volume.middle SLOW", "report.volume.small SMALL"}, got)
	require.Len(t, rank(map[string]*Tally{"LARGE": tally(200, 100, 50)}, 30), 1)
	require.Equal(t, "report.volume.small", rank(map[string]*Tally{"LARGE": tally(200, 100, 50)}, 30)[0].Key)
}

func spec(f Format) Spec { return Spec{Period: yesterday(), Lang: models.Hindi, Format: f} }

// Rows name nothing of what is hidden but its group and its district.
func TestRows(t *testing.T) {
	rows := busy(t, 300)
	rows = append(rows, models.ReportRow{Number: "26999999999", Status: models.Closed, ClosedAt: yesterday().From.Add(-time.Hour)})
	list, err := csv.NewReader(bytes.NewReader(bytes.TrimPrefix(written(t, reports(t, rows), spec(CSV)), []byte(byteOrderMark)))).ReadAll()
	require.NoError(t, err)
	want, hiddenWant := 0, 0
	for _, r := range rows {
		if belongs(r, yesterday()) {
			want++
			hiddenWant += one(r.Hidden())
		}
	}
	require.Len(t, list, want+1)
	require.Equal(t, "नंबर", list[0][0])
	hiddenGot := 0
	for _, r := range list[1:] {
		require.NotEqual(t, "26-9999-9999-9", r[0], "nothing happened to it in the time")
		if r[2] == "संवेदनशील" {
			hiddenGot++
			require.Empty(t, r[0])
			require.Empty(t, r[4])
		} else {
			require.NotEmpty(t, r[0])
		}
	}
	require.Equal(t, hiddenWant, hiddenGot)
	require.Positive(t, hiddenGot)
}

func TestWorkbook(t *testing.T) {
	rows := busy(t, 200)
	book, err := excelize.OpenReader(bytes.NewReader(written(t, reports(t, rows), spec(XLSX))))
	require.NoError(t, err)
	defer book.Close()
	require.Equal(t, []string{"आँकड़े", "शिकायतें"}, book.GetSheetList())
	figures, err := book.GetRows("आँकड़े")
	require.NoError(t, err)
	require.Equal(t, []string{"दैनिक रिपोर्ट", "26 नवंबर 2026"}, figures[0])
	require.Equal(t, "दर्ज शिकायतें", figures[3][0])
	list, err := book.GetRows("शिकायतें")
	require.NoError(t, err)
	received := 0
	for _, r := range rows {
		received += one(yesterday().holds(r.RegisteredAt))
	}
	require.Equal(t, received, atoi(t, figures[3][1]))
	require.Greater(t, len(list), received)
}

func atoi(t *testing.T, s string) (n int) {
	t.Helper()
	for _, r := range s {
		require.True(t, r >= '0' && r <= '9', s)
		n = 10*n + int(r-'0')
	}
	return n
}

func TestPictureIsMadeToPost(t *testing.T) {
	img, err := png.Decode(bytes.NewReader(written(t, reports(t, busy(t, 300)), spec(PNG))))
	require.NoError(t, err)
	require.Equal(t, []int{1200, 675}, []int{img.Bounds().Dx(), img.Bounds().Dy()})
}

// All kinds of periods, scopes and languages are written, with nothing to tell too.
func TestEveryKindOfPage(t *testing.T) {
	for name, rows := range map[string][]models.ReportRow{"busy": busy(t, 200), "empty": nil} {
		r := reports(t, rows)
		for i, scope := range []Scope{{}, {Department: "POWER"}, {Area: "162"}, {Department: "POWER", Area: "162"}} {
			for j, lang := range []models.Lang{models.Hindi, models.English, models.HindiLatn} {
				s := Spec{Period: PeriodOf(Kinds()[(i+j)%3], now).Before(), Scope: scope, Lang: lang, Format: PDF}
				b := written(t, r, s)
				require.True(t, bytes.HasPrefix(b, []byte("%PDF")), name)
				require.Contains(t, []int{2, 3}, strings.Count(string(b), "/Type/Page/"), name) // a long comparison has a page of its own
				require.Equal(t, b, written(t, r, s), "the same figures give the same file")
			}
		}
	}
	require.Error(t, reports(t, nil).Write(t.Context(), &bytes.Buffer{}, Spec{Format: "doc"}, now))
}

// A day with 20,000 complaints.
func BenchmarkDay(b *testing.B) {
	rows := busy(b, 20_000)
	for _, f := range Formats() {
		b.Run(string(f), func(b *testing.B) {
			for b.Loop() {
				var out bytes.Buffer
				require.NoError(b, reports(b, rows).Write(b.Context(), &out, spec(f), now))
			}
		})
	}
}
