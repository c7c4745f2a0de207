package report

import (
	"strconv"

	"sunwai/handlers/report/draw"
)

// listed is how many categories and places a page shows.
const listed = 10

func (f *figures) categories(x, y, width float64) float64 {
	var list []bar
	for _, c := range top(f.all.Category, listed) {
		list = append(list, bar{name: f.category(c.Code), value: c.Count, color: blue})
	}
	return f.chart("report.categories", list, x, y, width, 136)
}

func (f *figures) places(x, y, width float64) float64 {
	var list []bar
	for _, c := range top(f.ledger.places(f.dir, f.spec.Scope), listed) {
		list = append(list, bar{name: f.area(c.Code), value: c.Count, color: navy})
	}
	return f.chart("report.places", list, x, y, width, 116)
}

const (
	rankHeight = 16.0 // of a line
	groupRest  = 36.0 // what a group takes beside its lines: its head, the gap below, the sign that some are left out
	lastRanks  = 3    // shown of a group that is too long
)

// rankRoom is how many lines of so many groups the page has room for from here on.
func (f *figures) rankRoom(groups int) int {
	const foot, heading = 44, 22
	return int((f.page.Height - foot - heading - f.y - groupRest*float64(groups)) / rankHeight)
}

func ranked(groups []Group) (n int) {
	for _, g := range groups {
		n += len(g.Ranked)
	}
	return n
}

// rankings compares departments, or districts, of like volume.
func (f *figures) rankings() {
	key, groups := f.ledger.ranking(f.dir, f.spec.Scope)
	if key == "" {
		return
	}
	if ranked(groups) > f.rankRoom(len(groups)) {
		f.turn(draw.A4Width, draw.A4Height)
	}
	most := f.rankRoom(len(groups))
	f.heading(f.word(key), margin, f.y, f.width())
	f.y += 12
	if len(groups) == 0 {
		f.put(f.word("report.none"), regular(9.5, soft), margin, f.y+10, f.width())
		f.y += 30
		return
	}
	name := f.department
	if key == "report.rank.districts" {
		name = f.area
	}
	for _, g := range groups {
		f.group(g, name, max(2*lastRanks+1, most/len(groups)))
	}
}

// group writes the ranks of a group in at most so many lines: the best and the last.
func (f *figures) group(g Group, name func(string) string, most int) {
	const height = rankHeight
	columns := []float64{margin + 350, margin + 400, margin + 455, margin + f.width() - 8}
	f.page.Rect(margin, f.y, f.width(), height, paper)
	f.put(f.word(g.Key), bold(9, soft), margin+8, f.y+11.5, 240)
	for i, key := range []string{"report.received", "report.claimed_short", "report.confirmed_short", "report.on_time"} {
		f.putRight(f.word(key), bold(8.5, soft), columns[i], f.y+11.5)
	}
	f.y += height
	for i, r := range g.Ranked {
		long, last := len(g.Ranked) > most, len(g.Ranked)-lastRanks
		if long && i >= most-lastRanks-1 && i < last {
			continue
		}
		if long && i == last {
			f.putMiddle("…", bold(10, soft), margin+19, f.y+7)
			f.y += 12
		}
		f.putRight(strconv.Itoa(i+1), regular(9, soft), margin+24, f.y+11.5)
		f.put(name(r.Code), regular(9.5, ink), margin+34, f.y+11.5, 250)
		for j, n := range []int{r.Tally.Received, r.Tally.Resolved, r.Tally.Confirmed()} {
			f.putRight(f.number(n), regular(9.5, ink), columns[j], f.y+11.5)
		}
		f.putRight(percent(r.Share, true), bold(9.5, ink), columns[3], f.y+11.5)
		f.y += height
		f.page.Line(margin, f.y, margin+f.width(), f.y, 0.5, rule)
	}
	f.y += 8
}

// notes say what the figures mean: who reads a figure must be able to check it.
func (f *figures) notes() {
	y := f.y
	f.heading(f.word("report.meaning"), margin, y, f.width())
	y += 4
	for _, key := range []string{"report.note.on_time", "report.note.claimed", "report.note.confirmed", "report.note.response", "report.note.hidden"} {
		y = f.paragraph(f.word(key), regular(8.5, soft), margin, y, f.width(), 2) + 1
	}
	f.y = y
}

// feet number the pages and say of which moment what is open and overdue is.
func (f *figures) feet() {
	for i, p := range f.pages {
		f.page = p
		y := p.Height - 26
		p.Line(margin, y-12, p.Width-margin, y-12, 0.5, rule)
		f.put(f.say("report.as_of", map[string]string{"at": f.at(f.ledger.Now)}), regular(8.5, soft), margin, y, 400)
		f.putRight(strconv.Itoa(i+1)+" / "+strconv.Itoa(len(f.pages)), regular(8.5, soft), p.Width-margin, y)
	}
}
