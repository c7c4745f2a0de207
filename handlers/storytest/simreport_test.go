package storytest

import (
	"math"
	"slices"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/report"
	"sunwai/models"
)

// counted are a day's figures of one scope, worked out from what was written, by the words of docs/reports.md and by nothing of
// the reports' own code.
type counted struct {
	Received, Resolved, Closed, OnTime, Rejected, Appeals, Open, Late, Hidden, Danger, HandedOn, Aside int
	Confirmed, Share                                                                                   int
	Closures                                                                                           map[models.Closure]int
	Ratings                                                                                            map[models.Rating]int
	Overdue                                                                                            map[models.Level][4]int
	Half, NineOfTen                                                                                    time.Duration
	answered                                                                                           []time.Duration
}

// compare holds yesterday's report against what was written: the state's figures, and each department's, day after day.
func (m *simulation) compare() {
	now := m.clock.Now()
	period := report.PeriodOf(report.Day, now).Before()
	ledger, err := m.reports.Ledger(m.ctx, period, now)
	require.NoError(m.t, err)
	for _, department := range []string{"", "POWER", "JAL"} {
		said := ledger.Sum(m.dir, report.Scope{Department: department})
		require.Equal(m.t, m.own(department, models.LocalDate(period.From), now), asCounted(said), "%s of %s", department, period.Name())
		for _, what := range models.Trends() {
			s := ledger.Trend(m.dir, report.Scope{Department: department}, what)
			require.Equal(m.t, m.ownTrend(department, what, period, now), append(slices.Clone(s.Before), s.Now...), "%s of %s until %s", what, department, period.Name())
		}
	}
	m.compared++
}

// ownTrend counts day by day, for the fourteen days up to a report's own.
func (m *simulation) ownTrend(department string, what models.Trend, p report.Period, now time.Time) []int {
	out := make([]int, 14)
	first := p.From.AddDate(0, 0, -13)
	for _, c := range m.ledger.complaints {
		if c.Number == "" || c.Status == models.Draft || c.Status == models.Void || department != "" && c.Department != department {
			continue
		}
		at := c.RegisteredAt
		switch what {
		case models.TrendClosed:
			at = c.ClosedAt
			if c.Status != models.Closed {
				continue
			}
		case models.TrendLate:
			at = c.ResolutionDue
			done := !c.ResolvedAt.IsZero() && !c.ResolvedAt.After(at) || !c.ClosedAt.IsZero() && !c.ClosedAt.After(at)
			if at.IsZero() || done || !at.Before(now) || !c.PausedAt.IsZero() || c.Status == models.Withdrawn || c.Status == models.Rejected || c.Status == models.Duplicate {
				continue
			}
		}
		if !at.Before(first) && at.Before(p.To) {
			out[int(at.Sub(first).Hours()/24)]++
		}
	}
	return out
}

// own counts a local date's figures of a department, of all when it is empty.
func (m *simulation) own(department, day string, now time.Time) counted {
	out := counted{Closures: map[models.Closure]int{}, Ratings: map[models.Rating]int{}, Overdue: map[models.Level][4]int{}}
	for id, c := range m.ledger.complaints {
		if c.Number == "" || c.Status == models.Draft || c.Status == models.Void || department != "" && c.Department != department {
			continue
		}
		out.flows(c, day)
		out.Appeals += m.ledger.appeals[day][id]
		if m.ledger.handed[day][id] > 0 {
			out.HandedOn++
		}
		if m.ledger.rated[day][id] {
			if c.RatingAside {
				out.Aside++
			} else {
				out.Ratings[c.Rating]++
			}
		}
		if c.Status.Open() && models.LocalDate(c.RegisteredAt) <= day { // what came on a later day is not this day's
			out.Open++
			if models.LocalDate(c.ResolutionDue) <= day {
				out.late(c, now)
			}
		}
	}
	out.Confirmed = out.Closures[models.ByCode] + out.Closures[models.Confirmed]
	if all := out.Closed + out.Late; all > 0 {
		out.Share = int(math.Round(100 * float64(out.OnTime) / float64(all)))
	}
	slices.Sort(out.answered)
	if n := len(out.answered); n > 0 {
		out.Half = out.answered[int(math.Ceil(0.5*float64(n)))-1]
		out.NineOfTen = out.answered[int(math.Ceil(float64(n)*90/100))-1]
	}
	out.answered = nil
	return out
}

// flows counts what happened to a complaint on a day.
func (f *counted) flows(c models.Complaint, day string) {
	on := func(at time.Time) bool { return !at.IsZero() && models.LocalDate(at) == day }
	add := func(to *int, is bool) {
		if is {
			*to++
		}
	}
	came := on(c.RegisteredAt)
	add(&f.Received, came)
	add(&f.Rejected, came && c.Status == models.Rejected)
	add(&f.Hidden, came && (c.Sensitive || c.AgainstStaff))
	add(&f.Danger, came && c.Danger != models.NoDanger && c.Danger != "")
	add(&f.Resolved, on(c.ResolvedAt))
	if on(c.RespondedAt) {
		f.answered = append(f.answered, max(0, c.RespondedAt.Sub(c.RegisteredAt)))
	}
	if c.Status == models.Closed && on(c.ClosedAt) {
		f.Closed++
		f.Closures[c.Closure]++
		add(&f.OnTime, c.OnTime)
	}
}

// late counts an open complaint whose limit has passed and is not held, by who answers and since when.
func (f *counted) late(c models.Complaint, now time.Time) {
	if c.ResolutionDue.IsZero() || !c.PausedAt.IsZero() || !now.After(c.ResolutionDue) {
		return
	}
	f.Late++
	days, age := now.Sub(c.ResolutionDue).Hours()/24, 3
	switch {
	case days < 1:
		age = 0
	case days < 3:
		age = 1
	case days < 7:
		age = 2
	}
	level := c.Answerable.Level
	switch level { // docs/reports.md: the level that must answer now
	case models.L0:
		level = models.L1
	case models.AA:
		level = models.L3
	case "":
		level = models.Desk
	}
	ages := f.Overdue[level]
	ages[age]++
	f.Overdue[level] = ages
}

// asCounted puts a report's figures as we count them.
func asCounted(t *report.Tally) counted {
	out := counted{Received: t.Received, Resolved: t.Resolved, Closed: t.Closed, OnTime: t.OnTime, Rejected: t.Rejected, Appeals: t.Appeals,
		Open: t.Open, Late: t.Late, Hidden: t.Hidden, Danger: t.Danger, HandedOn: t.HandedOn, Aside: t.Aside, Confirmed: t.Confirmed(),
		Closures: t.Closures, Ratings: t.Ratings, Overdue: map[models.Level][4]int{}}
	out.Share, _ = t.Share()
	out.Half, _ = t.Response(50)
	out.NineOfTen, _ = t.Response(90)
	for i, level := range []models.Level{models.Desk, models.L1, models.L2, models.L3, models.L4} {
		if t.Overdue[i] != [4]int{} {
			out.Overdue[level] = t.Overdue[i]
		}
	}
	return out
}
