package models

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// upCalendar is like the one of Uttar Pradesh: 10 to 17, second Saturdays closed. October 2026: the 2nd
// is a Friday, the 20th a Tuesday; the 10th is the second Saturday.
func upCalendar() Calendar {
	return Calendar{
		Zone: IST(), Open: 10 * time.Hour, Close: 17 * time.Hour, ClosedSaturdays: []int{2},
		Holidays: map[string]Names{
			"2026-10-02": {En: "Gandhi Jayanti"},
			"2026-10-19": {En: "Maha Navami"}, "2026-10-20": {En: "Dussehra"}, "2026-10-21": {En: "made up"},
			"2027-01-01": {En: "New Year"},
		},
	}
}

func at(t *testing.T, s string) time.Time {
	t.Helper()
	x, err := time.ParseInLocation("2006-01-02 15:04", s, IST())
	require.NoError(t, err)
	return x
}

func TestISTNeedsNoZoneFiles(t *testing.T) {
	name, offset := time.Date(2026, 7, 1, 0, 0, 0, 0, IST()).Zone()
	require.Equal(t, "IST", name)
	require.Equal(t, 19800, offset)
}

func TestIsOpenAndNextOpen(t *testing.T) {
	cal := upCalendar()
	for _, c := range []struct{ name, at, next string }{
		{"in hours", "2026-10-05 12:00", "2026-10-05 12:00"},
		{"at open", "2026-10-05 10:00", "2026-10-05 10:00"},
		{"before open", "2026-10-05 09:59", "2026-10-05 10:00"},
		{"last minute", "2026-10-05 16:59", "2026-10-05 16:59"},
		{"at close", "2026-10-05 17:00", "2026-10-06 10:00"},
		{"midnight", "2026-10-06 00:00", "2026-10-06 10:00"},
		{"first Saturday works", "2026-10-03 11:00", "2026-10-03 11:00"},
		{"second Saturday", "2026-10-10 11:00", "2026-10-12 10:00"},
		{"Friday evening before it", "2026-10-09 18:00", "2026-10-12 10:00"},
		{"Sunday", "2026-10-11 11:00", "2026-10-12 10:00"},
		{"holidays in a row after a Sunday", "2026-10-17 17:00", "2026-10-22 10:00"},
		{"month end", "2026-10-31 17:30", "2026-11-02 10:00"},
		{"year end into a holiday", "2026-12-31 20:00", "2027-01-02 10:00"},
		{"leap day works", "2028-02-29 11:00", "2028-02-29 11:00"},
		{"night before leap day", "2028-02-28 23:00", "2028-02-29 10:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			now := at(t, c.at)
			got := cal.NextOpen(now)
			require.Equal(t, at(t, c.next).UTC(), got)
			require.Equal(t, time.UTC, got.Location())
			require.Equal(t, got, cal.NextOpen(now.UTC()), "the zone of the argument does not matter")
		})
	}
}

func TestAdd(t *testing.T) {
	cal := upCalendar()
	day := cal.Day()
	require.Equal(t, 7*time.Hour, day)
	for _, c := range []struct {
		name, from string
		add        time.Duration
		want       string
	}{
		{"nothing", "2026-10-05 20:00", 0, "2026-10-05 20:00"},
		{"less than nothing", "2026-10-05 12:00", -time.Hour, "2026-10-05 12:00"},
		{"in a day", "2026-10-05 12:00", 2 * time.Hour, "2026-10-05 14:00"},
		{"up to the close", "2026-10-05 12:00", 5 * time.Hour, "2026-10-05 17:00"},
		{"a minute over the close", "2026-10-05 12:00", 5*time.Hour + time.Minute, "2026-10-06 10:01"},
		{"a day from open", "2026-10-05 10:00", day, "2026-10-05 17:00"},
		{"a day from close", "2026-10-05 17:00", day, "2026-10-06 17:00"},
		{"from the night", "2026-10-05 03:00", time.Hour, "2026-10-05 11:00"},
		{"from a Sunday", "2026-10-11 12:00", time.Hour, "2026-10-12 11:00"},
		{"over a second Saturday", "2026-10-09 16:00", 2 * time.Hour, "2026-10-12 11:00"},
		{"over a working Saturday", "2026-10-02 16:00", 8 * time.Hour, "2026-10-05 11:00"},
		{"over three holidays", "2026-10-17 16:00", 2 * time.Hour, "2026-10-22 11:00"},
		{"over the month end", "2026-10-31 16:00", 2 * time.Hour, "2026-11-02 11:00"},
		{"over the leap day", "2028-02-28 16:00", 2*time.Hour + day, "2028-03-01 11:00"},
		{"no leap day", "2027-02-27 16:00", 2 * time.Hour, "2027-03-01 11:00"},
		{"a week", "2026-11-02 10:00", 6 * day, "2026-11-07 17:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			from := at(t, c.from)
			got := cal.Add(from, c.add)
			require.Equal(t, at(t, c.want).UTC(), got)
			require.Equal(t, time.UTC, got.Location())
			require.Equal(t, got, cal.Add(from.UTC(), c.add))
			require.Equal(t, got, Due(cal, OfficeClock, from, c.add))
			require.Equal(t, max(0, c.add), cal.Between(from, got))
		})
	}
}

func TestBetween(t *testing.T) {
	cal := upCalendar()
	for _, c := range []struct {
		name, a, b string
		want       time.Duration
	}{
		{"in a day", "2026-10-05 11:00", "2026-10-05 12:30", 90 * time.Minute},
		{"a night", "2026-10-05 17:00", "2026-10-06 10:00", 0},
		{"over a night", "2026-10-05 16:00", "2026-10-06 11:00", 2 * time.Hour},
		{"a Sunday", "2026-10-11 00:00", "2026-10-12 00:00", 0},
		{"holidays", "2026-10-18 00:00", "2026-10-22 10:00", 0},
		{"before open to after close", "2026-10-05 01:00", "2026-10-05 23:00", 7 * time.Hour},
		{"October", "2026-10-01 00:00", "2026-11-01 00:00", 22 * 7 * time.Hour}, // 31 - 4 Sundays - 1 Saturday - 4 holidays
	} {
		t.Run(c.name, func(t *testing.T) {
			require.Equal(t, c.want, cal.Between(at(t, c.a), at(t, c.b)))
			require.Equal(t, -c.want, cal.Between(at(t, c.b), at(t, c.a)))
		})
	}
}

func TestAddAndBetweenAgree(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	fiveDays := upCalendar()
	fiveDays.ClosedSaturdays = []int{1, 2, 3, 4, 5}
	wholeDay := Calendar{Zone: time.UTC, Close: 24 * time.Hour}
	newYear := upCalendar()
	newYear.Holidays = map[string]Names{}
	for day := 24; day <= 35; day++ { // with the second Saturday and the Sundays around it
		newYear.Holidays[time.Date(2026, 12, day, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)] = Names{En: "Closed"}
	}
	for _, cal := range []Calendar{upCalendar(), fiveDays, wholeDay, newYear} {
		require.NoError(t, cal.Validate())
		start := at(t, "2026-09-01 00:00")
		for range 3000 {
			a := start.Add(time.Duration(rnd.Int64N(int64(200 * 24 * time.Hour))))
			d := time.Duration(rnd.Int64N(int64(300 * time.Hour)))
			end := cal.Add(a, d)
			require.Equal(t, d, cal.Between(a, end), "from %s by %s", a, d)
			require.False(t, end.Before(a))
			if d > 0 {
				require.Equal(t, end, cal.NextOpen(end.Add(-1)).Add(1), "it ends while the office is open, or as it closes: %s", end)
			}

			more := time.Duration(rnd.Int64N(int64(10 * time.Hour)))
			require.False(t, cal.Add(a, d+more).Before(end), "more time ends no earlier: %s %s %s", a, d, more)
			require.False(t, cal.Add(a.Add(more), d).Before(end), "a later start ends no earlier: %s %s %s", a, d, more)

			mid := cal.Add(a, d/2)
			require.Equal(t, end, cal.Add(mid, d-d/2), "in two steps: %s %s", a, d)
		}
	}
}

func TestDueRound(t *testing.T) {
	from := at(t, "2026-10-10 23:00")
	require.Equal(t, at(t, "2026-10-11 03:00").UTC(), Due(upCalendar(), RoundClock, from, 4*time.Hour))
	require.Equal(t, at(t, "2026-10-11 03:00").UTC(), Due(upCalendar(), "", from, 4*time.Hour), "unknown: by the wall clock")
}

func TestNoMonotonicReading(t *testing.T) {
	now := time.Now()
	cal := Calendar{Zone: time.UTC, Close: 24 * time.Hour}
	for _, got := range []time.Time{cal.Add(now, 0), cal.Add(now, 1), cal.NextOpen(now), Due(cal, RoundClock, now, 1), QuietHours{}.Next(now)} {
		require.Equal(t, got.Round(0), got) // == on the struct: a monotonic reading would differ
	}
}

func TestValidate(t *testing.T) {
	closedFor := func(days int) func(*Calendar) {
		return func(c *Calendar) {
			for i := range days {
				c.Holidays[time.Date(2026, 3, 1+i, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)] = Names{En: "x"}
			}
		}
	}
	for name, c := range map[string]struct {
		change func(*Calendar)
		says   string
	}{
		"good":                    {func(*Calendar) {}, ""},
		"no zone":                 {func(c *Calendar) { c.Zone = nil }, "zone"},
		"close before open":       {func(c *Calendar) { c.Close = 9 * time.Hour }, "working day"},
		"close is open":           {func(c *Calendar) { c.Close = c.Open }, "working day"},
		"open before midnight":    {func(c *Calendar) { c.Open = -time.Hour }, "working day"},
		"close after midnight":    {func(c *Calendar) { c.Close = 25 * time.Hour }, "working day"},
		"sixth Saturday":          {func(c *Calendar) { c.ClosedSaturdays = []int{2, 6} }, "Saturday"},
		"holiday is no date":      {func(c *Calendar) { c.Holidays["2026-02-30"] = Names{} }, "2026-02-30"},
		"holiday in another form": {func(c *Calendar) { c.Holidays["20-10-2026"] = Names{} }, "20-10-2026"},
		"closed for a month":      {closedFor(31), ""},
		"closed for a year":       {closedFor(365), "closed for over"},
	} {
		t.Run(name, func(t *testing.T) {
			cal := upCalendar()
			c.change(&cal)
			err := cal.Validate()
			if c.says == "" {
				require.NoError(t, err)
				return
			}
			require.ErrorContains(t, err, c.says)
		})
	}
}

func TestInvalidCalendarEnds(t *testing.T) {
	shut := upCalendar()
	for i := range 3000 {
		shut.Holidays[time.Date(2026, 1, 1+i, 0, 0, 0, 0, time.UTC).Format(time.DateOnly)] = Names{}
	}
	now := at(t, "2026-10-05 12:00")
	for _, cal := range []Calendar{{}, {Open: 17 * time.Hour, Close: 10 * time.Hour}, shut} {
		require.Error(t, cal.Validate())
		require.Equal(t, now.UTC(), cal.NextOpen(now))
		require.Equal(t, now.Add(time.Hour).UTC(), cal.Add(now, time.Hour))
		require.Zero(t, cal.Between(now, now.AddDate(1, 0, 0)))
	}
}

func TestExtremesEnd(t *testing.T) {
	cal := upCalendar()
	require.True(t, cal.Add(at(t, "2026-10-05 12:00"), 1<<62).After(at(t, "2500-01-01 00:00")))
	require.Positive(t, cal.Between(time.Time{}, at(t, "2026-10-05 12:00")))
}

func TestSummerTimeZones(t *testing.T) {
	// Our zones have none, but a calendar is data: hours go by the clock on the wall.
	zone, err := time.LoadLocation("Europe/Berlin")
	if err != nil {
		t.Skip("no zone files here")
	}
	cal := Calendar{Zone: zone, Open: 10 * time.Hour, Close: 17 * time.Hour}
	sat := time.Date(2026, 3, 28, 16, 0, 0, 0, zone) // the clock goes forward on Sunday
	require.Equal(t, time.Date(2026, 3, 30, 11, 0, 0, 0, zone).UTC(), cal.Add(sat, 2*time.Hour))
}

func TestQuietHours(t *testing.T) {
	night, noon := Nights(), QuietHours{From: 12 * time.Hour, To: 14 * time.Hour}
	for _, c := range []struct {
		name     string
		q        QuietHours
		at, next string
	}{
		{"day", night, "2026-10-05 12:00", "2026-10-05 12:00"},
		{"a minute before", night, "2026-10-05 20:59", "2026-10-05 20:59"},
		{"begins", night, "2026-10-05 21:00", "2026-10-06 07:00"},
		{"month end", night, "2026-10-31 23:30", "2026-11-01 07:00"},
		{"midnight", night, "2026-10-06 00:00", "2026-10-06 07:00"},
		{"early", night, "2026-10-06 06:59", "2026-10-06 07:00"},
		{"over", night, "2026-10-06 07:00", "2026-10-06 07:00"},
		{"within a day", noon, "2026-10-06 13:00", "2026-10-06 14:00"},
		{"within a day, over", noon, "2026-10-06 14:00", "2026-10-06 14:00"},
		{"within a day, night", noon, "2026-10-06 23:00", "2026-10-06 23:00"},
		{"none", QuietHours{}, "2026-10-06 00:00", "2026-10-06 00:00"},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := c.q.Next(at(t, c.at).UTC())
			require.Equal(t, at(t, c.next).UTC(), got)
			require.Equal(t, c.at != c.next, c.q.Contains(at(t, c.at)))
			require.False(t, c.q.Contains(got))
		})
	}
	require.Equal(t, at(t, "2026-10-06 07:00").UTC(), night.Next(at(t, "2026-10-06 06:59").Add(59*time.Second+1)))
}

func BenchmarkCalendarAddYear(b *testing.B) {
	cal := upCalendar()
	from := time.Date(2026, 1, 5, 6, 0, 0, 0, time.UTC)
	b.ReportAllocs()
	for b.Loop() {
		cal.Add(from, 300*7*time.Hour)
	}
}
