package report

import (
	"bytes"
	"context"
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/report/draw"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
)

// now is 27 November 2026, 08:00 IST: the daily report is about the 26th.
var now = time.Date(2026, 11, 27, 2, 30, 0, 0, time.UTC)

func yesterday() Period { return PeriodOf(Day, now).Before() }

// listReader gives rows from memory.
type listReader []models.ReportRow

func (l listReader) ReportRows(_ context.Context, _ models.ReportQuery, each func(models.ReportRow) error) error {
	for _, r := range l {
		if err := each(r); err != nil {
			return err
		}
	}
	return nil
}

// ReportTrend counts the rows of the list, as the store does in its database.
func (l listReader) ReportTrend(_ context.Context, q models.ReportQuery, now time.Time, each func(models.TrendRow) error) error {
	for _, r := range l {
		late := r.ResolutionDue
		if !late.Before(now) || !r.PausedAt.IsZero() || !r.ResolvedAt.IsZero() && !r.ResolvedAt.After(late) {
			late = time.Time{}
		}
		closed := r.ClosedAt
		if r.Status != models.Closed {
			closed = time.Time{}
		}
		for what, at := range map[models.Trend]time.Time{models.TrendReceived: r.RegisteredAt, models.TrendClosed: closed, models.TrendLate: late} {
			if at.Before(q.From) || !at.Before(q.To) {
				continue
			}
			row := models.TrendRow{What: what, Department: r.Department, Area: r.Area, Day: int(at.Sub(q.From) / (24 * time.Hour)), Count: 1}
			if err := each(row); err != nil {
				return err
			}
		}
	}
	return nil
}

// What costs time to read is read once.
var (
	theState   = sync.OnceValues(directory.UttarPradesh)
	theTexts   = sync.OnceValues(i18n.New)
	theLetters = sync.OnceValues(draw.LoadFonts)
)

func state(t testing.TB) *directory.Directory {
	t.Helper()
	d, err := theState()
	require.NoError(t, err)
	return d
}

func reports(t testing.TB, rows []models.ReportRow) *Reports {
	t.Helper()
	texts, err := theTexts()
	require.NoError(t, err)
	d := state(t)
	return New(Deps{Read: listReader(rows), Texts: texts, Fonts: theLetters, Directory: func() *directory.Directory { return d }})
}

// busy makes a day's complaints and older open ones, always the same.
func busy(t testing.TB, n int) []models.ReportRow {
	d := state(t)
	rnd := rand.New(rand.NewPCG(1, 2))
	day := yesterday()
	areas := d.Areas()
	var out []models.ReportRow
	for i := range n {
		dep := d.Departments()[int(rnd.Float64()*rnd.Float64()*float64(len(d.Departments())))]
		cat := dep.Categories[rnd.IntN(len(dep.Categories))]
		at := day.From.Add(time.Duration(rnd.Int64N(int64(24 * time.Hour))))
		if i%4 == 0 {
			at = at.Add(-time.Duration(rnd.Int64N(int64(20 * 24 * time.Hour))))
		}
		r := models.ReportRow{Number: models.Number(fmt.Sprintf("26%09d", i)), Status: models.Assigned, Department: dep.Code, Category: cat.Code,
			Area: areas[rnd.IntN(len(areas))].Code, Channel: []models.PlatformName{models.Telegram, models.Telegram, models.WhatsApp, "phone"}[rnd.IntN(4)],
			Answerable: []models.Level{models.L1, models.L1, models.L2, models.L3, models.Desk}[rnd.IntN(5)], Danger: models.NoDanger,
			Sensitive: cat.Sensitive, AgainstStaff: i%97 == 0, RegisteredAt: at, ResolutionDue: at.Add(time.Duration(2+rnd.IntN(72)) * time.Hour)}
		if rnd.IntN(3) > 0 {
			r.RespondedAt, r.Status = at.Add(time.Duration(rnd.ExpFloat64()*90)*time.Minute), models.InProgress
		}
		if rnd.IntN(2) == 0 {
			r.ResolvedAt = day.From.Add(time.Duration(rnd.IntN(24)) * time.Hour)
			r.Status, r.OnTime = models.Resolved, r.ResolvedAt.Before(r.ResolutionDue)
			if rnd.IntN(4) > 0 {
				r.Status, r.ClosedAt = models.Closed, r.ResolvedAt.Add(time.Minute)
				r.Closure = []models.Closure{models.ByCode, models.Confirmed, models.Unconfirmed, models.Disputed}[rnd.IntN(4)]
				r.Rating, r.Rated = []models.Rating{models.Good, models.Fair, models.Poor}[rnd.IntN(3)], true
			}
		}
		out = append(out, r)
	}
	return out
}

func written(t testing.TB, r *Reports, s Spec) []byte {
	t.Helper()
	var b bytes.Buffer
	require.NoError(t, r.Write(t.Context(), &b, s, now))
	return b.Bytes()
}
