package report

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestDaysCompared: a day stands before the seven that end with it and the seven before those, a week and a month before the last one.
func TestDaysCompared(t *testing.T) {
	for kind, want := range map[Kind][4]string{
		Day:   {"2026-11-13", "2026-11-20", "2026-11-20", "2026-11-27"},
		Week:  {"2026-11-16", "2026-11-23", "2026-11-23", "2026-11-30"},
		Month: {"2026-10-01", "2026-11-01", "2026-11-01", "2026-12-01"},
	} {
		p := PeriodOf(kind, yesterday().From)
		before, now := comparedWith(p)
		got := [4]string{}
		for i, at := range []time.Time{before.From, before.To, now.From, now.To} {
			got[i] = at.In(models.IST()).Format(time.DateOnly)
		}
		require.Equal(t, want, got, kind)
		require.Equal(t, before.days()+now.days(), newTrends(p).days())
	}
}

// TestTrend: what happened day by day in a scope, now and before.
func TestTrend(t *testing.T) {
	last := yesterday().From
	row := func(daysAgo int, department, area string) models.ReportRow {
		at := last.AddDate(0, 0, -daysAgo).Add(10 * time.Hour)
		return models.ReportRow{Number: "26000000001", Status: models.Closed, Closure: models.Confirmed, Department: department, Category: department + ".OTHER", Area: area,
			RegisteredAt: at, ResolutionDue: at.Add(24 * time.Hour), ResolvedAt: at.Add(26 * time.Hour), ClosedAt: at.Add(48 * time.Hour)}
	}
	rows := []models.ReportRow{row(0, "POWER", "162"), row(6, "POWER", "162"), row(7, "POWER", "162"), row(7, "JAL", "162"), row(13, "POWER", "187"), row(14, "POWER", "162")}
	r := reports(t, rows)
	l, err := r.Ledger(t.Context(), yesterday(), now)
	require.NoError(t, err)
	power := Scope{Department: "POWER"}
	require.Equal(t, Series{Before: []int{1, 0, 0, 0, 0, 0, 1}, Now: []int{1, 0, 0, 0, 0, 0, 1}}, l.Trend(state(t), power, models.TrendReceived))
	require.Equal(t, Series{Before: []int{0, 0, 0, 0, 0, 0, 1}, Now: []int{1, 0, 0, 0, 0, 0, 1}},
		l.Trend(state(t), Scope{Department: "POWER", Area: "162"}, models.TrendReceived))
	require.Equal(t, Series{Before: []int{1, 1, 0, 0, 0, 0, 0}, Now: []int{1, 1, 0, 0, 0, 0, 0}}, l.Trend(state(t), power, models.TrendLate))
	require.Equal(t, []int{0, 2, 1, 0, 0, 0, 0}, l.Trend(state(t), Scope{}, models.TrendClosed).Now, "two days after it was registered")
}
