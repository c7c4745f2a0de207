package report

import (
	"context"
	"fmt"
	"time"

	"sunwai/handlers/report/draw"
	"sunwai/models"
)

// ScreenSpec says which report is to be shown on a screen.
type ScreenSpec struct {
	Kind       Kind
	Day        time.Time // a moment in its time
	Department string
	Area       string
	Lang       models.Lang
}

// Screen counts a periodic report and the one before it, to be shown on a screen as they stand at a moment.
func (r *Reports) Screen(ctx context.Context, s ScreenSpec, now time.Time) (models.ReportSheet, error) {
	spec := Spec{Period: PeriodOf(s.Kind, s.Day), Scope: Scope{Department: s.Department, Area: s.Area}, Lang: s.Lang}
	before := spec
	before.Period = spec.Period.Before()
	was, err := r.Ledger(ctx, before.Period, now)
	if err != nil {
		return models.ReportSheet{}, err
	}
	is, err := r.Ledger(ctx, spec.Period, now)
	if err != nil {
		return models.ReportSheet{}, err
	}
	f, err := r.figures(is, spec, draw.A4Width, draw.A4Height)
	if err != nil {
		return models.ReportSheet{}, err
	}
	b, err := r.figures(was, before, draw.A4Width, draw.A4Height)
	if err != nil {
		return models.ReportSheet{}, err
	}
	out := f.screen(b)
	if f.err != nil {
		return out, fmt.Errorf("writing a report for a screen: %w", f.err)
	}
	return out, nil
}

func (f *figures) screen(before *figures) models.ReportSheet {
	title, place := f.scope(f.spec.Scope)
	out := models.ReportSheet{Title: f.word("report.title." + string(f.spec.Period.Kind)), Scope: title, Place: place, Period: f.period(f.spec.Period)}
	now, was, named := f.headline(), before.headline(), before.period(before.spec.Period)
	for i := range now {
		if now[i].Code != "open" && now[i].Code != "late" { // these are of this moment
			now[i].Before, now[i].BeforePeriod = was[i].Value, named
		}
		out.Figures = append(out.Figures, now[i])
	}
	t := f.all
	for _, c := range []models.Closure{models.ByCode, models.Confirmed, models.Unconfirmed, models.Disputed, models.Dismissed} {
		out.Closures = append(out.Closures, models.SheetCount{Code: string(c), Name: f.word("report.closure." + string(c)), Count: t.Closures[c]})
	}
	for _, r := range []models.Rating{models.Good, models.Fair, models.Poor} {
		out.Ratings = append(out.Ratings, models.SheetCount{Code: string(r), Name: f.word("button." + string(r)), Count: t.Ratings[r]})
	}
	out.Channels = counted(channelFigures(t), func(c string) string { return f.channel(models.PlatformName(c)) })
	out.Categories = counted(top(t.Category, mostShown), f.category)
	out.Places = counted(top(f.ledger.places(f.dir, f.spec.Scope), mostShown), f.area)
	for l, level := range levels() {
		n := 0
		for _, c := range t.Overdue[l] {
			n += c
		}
		out.Levels = append(out.Levels, models.SheetCount{Code: string(level), Name: f.word("level." + string(level)), Count: n})
	}
	out.Rankings, out.Rows = f.compared(), t.Received+t.Open
	return out
}

// mostShown is how many categories and places a screen names.
const mostShown = 15

// headline are the figures that stand out, always in the same order.
func (f *figures) headline() []models.SheetFigure {
	t := f.all
	median, ok := t.Response(50)
	share, some := t.Share()
	count := func(code, key string, n int) models.SheetFigure {
		return models.SheetFigure{Code: code, Name: f.word(key), Value: f.number(n)}
	}
	return []models.SheetFigure{
		count("received", "report.received", t.Received),
		{Code: "response", Name: f.word("report.response"), Value: f.duration(median, ok)},
		count("claimed", "report.claimed", t.Resolved),
		count("confirmed", "report.confirmed", t.Confirmed()),
		{Code: "on_time", Name: f.word("report.on_time"), Value: percent(share, some)},
		count("late", "report.late", t.Late),
		count("open", "report.open", t.Open),
		count("appeals", "report.appeals", t.Appeals),
	}
}

func counted(list []Figure, name func(string) string) (out []models.SheetCount) {
	for _, c := range list {
		out = append(out, models.SheetCount{Code: c.Code, Name: name(c.Code), Count: c.Count})
	}
	return out
}

// compared is whom the scope compares, within groups of like volume.
func (f *figures) compared() (out []models.SheetRanking) {
	key, groups := f.ledger.ranking(f.dir, f.spec.Scope)
	of, name := "department", f.department
	if key == "report.rank.districts" {
		of, name = "district", f.area
	}
	for _, g := range groups {
		r := models.SheetRanking{Of: of, Name: f.word(g.Key)}
		for _, x := range g.Ranked {
			r.Rows = append(r.Rows, models.SheetRank{Code: x.Code, Name: name(x.Code), Received: x.Tally.Received, Claimed: x.Tally.Resolved,
				Confirmed: x.Tally.Confirmed(), OnTime: x.Share})
		}
		out = append(out, r)
	}
	return out
}
