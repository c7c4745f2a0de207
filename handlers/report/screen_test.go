package report

import (
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestAScreenSaysWhatThePagesSay(t *testing.T) {
	rows := busy(t, 2000)
	r := reports(t, rows)
	for _, lang := range []models.Lang{models.Hindi, models.English} {
		sheet, err := r.Screen(t.Context(), ScreenSpec{Kind: Day, Day: yesterday().From, Lang: lang}, now)
		require.NoError(t, err)
		l, err := r.Ledger(t.Context(), yesterday(), now)
		require.NoError(t, err)
		all := l.Sum(state(t), Scope{})
		require.Equal(t, "received", sheet.Figures[0].Code)
		words, err := r.sheet(lang, now, 1, 1)
		require.NoError(t, err)
		require.Equal(t, words.number(all.Received), sheet.Figures[0].Value)
		require.NotEmpty(t, sheet.Figures[0].Before)
		closed := 0
		for _, c := range sheet.Closures {
			closed += c.Count
		}
		require.Equal(t, all.Closed, closed, "every closing by what it was closed")
		require.NotEmpty(t, sheet.Rankings)
		require.NotEmpty(t, sheet.Categories)
	}
}

func TestTheSampleCanBeDrawnAgain(t *testing.T) {
	var rows []models.ReportRow
	closed := PeriodOf(Month, now).Before().From.Add(50 * time.Hour)
	for i := range 300 {
		row := models.ReportRow{Number: models.Number(fmt.Sprintf("26%09d", i)), Status: models.Closed, ClosedAt: closed, Sensitive: i%10 == 0}
		if i%7 == 0 {
			row.ClosedAt = closed.AddDate(0, 1, 0)
		}
		rows = append(rows, row)
	}
	month := closed.In(models.IST()).Format("2006-01")
	first, err := reports(t, rows).Sample(t.Context(), month, []byte("seed"))
	require.NoError(t, err)
	require.Len(t, first.Numbers, SampleSize)
	slices.Reverse(rows)
	again, err := reports(t, rows).Sample(t.Context(), month, []byte("seed"))
	require.NoError(t, err)
	require.Equal(t, first, again, "the order in which they are read says nothing")
	other, err := reports(t, rows).Sample(t.Context(), month, []byte("another"))
	require.NoError(t, err)
	require.NotEqual(t, first.Numbers, other.Numbers)
	for _, row := range rows {
		if slices.Contains(first.Numbers, row.Number) {
			require.False(t, row.Sensitive)
			require.Equal(t, closed, row.ClosedAt)
		}
	}
	_, err = reports(t, nil).Sample(t.Context(), "2026-13", nil)
	require.Error(t, err)
}
