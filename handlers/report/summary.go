package report

import (
	"fmt"

	"github.com/xuri/excelize/v2"

	"sunwai/models"
)

// lines are the figures of a report one below the other: a name and a value. An empty name is a heading.
func (f *figures) lines() [][2]any {
	t := f.all
	median, ok := t.Response(50)
	slow, _ := t.Response(90)
	share, counted := t.Share()
	title, place := f.scope(f.spec.Scope)
	out := [][2]any{
		{f.word("report.title." + string(f.spec.Period.Kind)), f.period(f.spec.Period)},
		{title, place},
		{f.word("report.as_of_short"), stamp(f.ledger.Now)},
		{f.word("report.received"), t.Received},
		{f.word("report.response"), f.duration(median, ok)},
		{f.word("report.response_p90"), f.duration(slow, ok)},
		{f.word("report.claimed"), t.Resolved},
		{f.word("report.confirmed"), t.Confirmed()},
		{f.word("report.closed"), t.Closed},
		{f.word("report.closed_on_time"), t.OnTime},
		{f.word("report.on_time"), percent(share, counted)},
		{f.word("report.open"), t.Open},
		{f.word("report.late"), t.Late},
		{f.word("report.appeals"), t.Appeals},
		{f.word("report.handed_over"), t.HandedOn},
		{f.word("report.rejected"), t.Rejected},
		{f.word("report.hidden"), t.Hidden},
	}
	for _, c := range []models.Closure{models.ByCode, models.Confirmed, models.Unconfirmed, models.Disputed, models.Dismissed} {
		out = append(out, [2]any{f.word("report.closures") + ": " + f.word("report.closure."+string(c)), t.Closures[c]})
	}
	for _, r := range []models.Rating{models.Good, models.Fair, models.Poor} {
		out = append(out, [2]any{f.word("report.ratings") + ": " + f.word("button."+string(r)), t.Ratings[r]})
	}
	out = append(out, [2]any{f.word("report.ratings") + ": " + f.word("report.aside"), t.Aside})
	for l, level := range levels() {
		for a, key := range ageKeys() {
			out = append(out, [2]any{f.word("report.overdue") + ": " + f.word("level."+string(level)) + ", " + f.word(key), t.Overdue[l][a]})
		}
	}
	for _, c := range channelFigures(t) {
		out = append(out, [2]any{f.word("report.channels") + ": " + f.channel(models.PlatformName(c.Code)), c.Count})
	}
	for _, c := range top(t.Category, len(t.Category)) {
		out = append(out, [2]any{f.word("report.categories") + ": " + f.category(c.Code), c.Count})
	}
	for _, c := range top(f.ledger.places(f.dir, f.spec.Scope), len(f.ledger.leaves)) {
		out = append(out, [2]any{f.word("report.places") + ": " + f.area(c.Code), c.Count})
	}
	return out
}

func ageKeys() [ages]string {
	return [ages]string{"report.age.1", "report.age.3", "report.age.7", "report.age.more"}
}

func channelFigures(t *Tally) []Figure {
	counts := map[string]int{}
	for p, n := range t.Channels {
		counts[string(p)] = n
	}
	return top(counts, len(counts))
}

// summary is the sheet with the figures, and with whom they are compared.
func (f *figures) summary(book *excelize.File) error {
	name := f.word("report.sheet.figures")
	if err := book.SetSheetName(book.GetSheetName(0), name); err != nil {
		return err
	}
	if err := book.SetColWidth(name, "A", "A", 60); err != nil {
		return err
	}
	if err := book.SetColWidth(name, "B", "F", 22); err != nil {
		return err
	}
	n := 0
	row := func(cells ...any) error {
		n++
		return book.SetSheetRow(name, fmt.Sprintf("A%d", n), &cells)
	}
	for _, l := range f.lines() {
		if err := row(l[0], l[1]); err != nil {
			return err
		}
	}
	key, groups := f.ledger.ranking(f.dir, f.spec.Scope)
	for _, g := range groups {
		n++
		if err := row(f.word(key)+": "+f.word(g.Key), f.word("report.received"), f.word("report.claimed"), f.word("report.confirmed"),
			f.word("report.on_time")); err != nil {
			return err
		}
		for _, r := range g.Ranked {
			named := f.department(r.Code)
			if key == "report.rank.districts" {
				named = f.area(r.Code)
			}
			if err := row(named, r.Tally.Received, r.Tally.Resolved, r.Tally.Confirmed(), percent(r.Share, true)); err != nil {
				return err
			}
		}
	}
	return f.err
}
