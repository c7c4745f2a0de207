package report

import (
	"sunwai/handlers/report/draw"
	"sunwai/models"
)

// figures is a periodic report on its way to paper.
type figures struct {
	*sheet
	ledger *Ledger
	spec   Spec
	all    *Tally
}

func (r *Reports) figures(l *Ledger, spec Spec, width, height float64) (*figures, error) {
	s, err := r.sheet(spec.Lang, l.Now, width, height)
	if err != nil {
		return nil, err
	}
	return &figures{sheet: s, ledger: l, spec: spec, all: l.Sum(s.dir, spec.Scope)}, nil
}

// pages is a periodic report to print.
func (r *Reports) pages(l *Ledger, spec Spec) (draw.Document, error) {
	f, err := r.figures(l, spec, draw.A4Width, draw.A4Height)
	if err != nil {
		return draw.Document{}, err
	}
	f.head()
	f.tiles()
	f.halves(f.channels, f.closures)
	f.overdue()
	f.halves(f.ratings, f.sundries)
	f.notes()
	f.turn(draw.A4Width, draw.A4Height)
	f.trends()
	f.halves(f.categories, f.places)
	f.rankings()
	f.feet()
	title, place := f.scope(spec.Scope)
	return f.document(f.word("report.title."+string(spec.Period.Kind)) + ": " + title + ", " + place + ", " + f.period(spec.Period))
}

// head is whose report it is, of which days.
func (f *figures) head() {
	const height = 92
	f.page.Rect(0, 0, f.page.Width, height, navy)
	f.emblem(margin, 24, 46, white, navy)
	title, place := f.scope(f.spec.Scope)
	x := margin + 62
	f.put(f.word("report.title."+string(f.spec.Period.Kind)), bold(19, white), x, 40, 300)
	f.put(title, bold(11.5, white), x, 60, 330)
	f.put(place, regular(10.5, 0xd6e4f2), x, 77, 330)
	right := f.page.Width - margin
	f.putRight(f.period(f.spec.Period), bold(11.5, white), right, 40)
	f.putRight(f.word("app.name"), regular(10.5, 0xd6e4f2), right, 60)
	f.y = height + 20
}

// tile is one figure that stands out.
type tile struct {
	key   string
	value string
	below string
	color draw.Color
}

// tiles are the six figures that a head reads first. What officers claim and what citizens confirm stand side by side.
func (f *figures) tiles() {
	t := f.all
	median, ok := t.Response(50)
	slow, _ := t.Response(90)
	share, counted := t.Share()
	list := []tile{
		{"report.received", f.number(t.Received), f.say("report.of_danger", f.count(t.Danger)), navy},
		{"report.response", f.duration(median, ok), f.say("report.p90", map[string]string{"text": f.duration(slow, ok)}), blue},
		{"report.on_time", percent(share, counted), f.say("report.of_closed", f.count(t.Closed)), green},
		{"report.claimed", f.number(t.Resolved), f.word("report.by_officers"), amber},
		{"report.confirmed", f.number(t.Confirmed()), f.word("report.by_citizens"), green},
		{"report.late", f.number(t.Late), f.say("report.of_open", f.count(t.Open)), red},
	}
	const gap, height, row = 10.0, 68.0, 3
	width := (f.width() - gap*(row-1)) / row
	for i, c := range list {
		x := margin + float64(i%row)*(width+gap)
		y := f.y + float64(i/row)*(height+gap)
		f.page.Round(x, y, width, height, 6, paper)
		f.page.Rect(x, y+10, 4, height-20, c.color)
		f.put(f.word(c.key), regular(9.5, soft), x+14, y+18, width-20)
		f.put(c.value, bold(21, c.color), x+14, y+43, width-20)
		f.put(c.below, regular(8.5, soft), x+14, y+59, width-20)
	}
	f.y += 2*height + gap + 30
}

func (f *figures) count(n int) map[string]string { return map[string]string{"count": f.number(n)} }

// halves puts two parts side by side and goes on below the longer one.
func (f *figures) halves(left, right func(x, y, width float64) float64) {
	const gap = 26
	width := (f.width() - gap) / 2
	f.y = max(left(margin, f.y, width), right(margin+width+gap, f.y, width)) + 24
}

func (f *figures) chart(key string, list []bar, x, y, width, names float64) float64 {
	f.heading(f.word(key), x, y, width)
	if len(list) == 0 {
		f.put(f.word("report.none"), regular(9.5, soft), x, y+22, width)
		return y + 26
	}
	return f.bars(list, x, y+10, width, names)
}

func (f *figures) channels(x, y, width float64) float64 {
	counts := map[string]int{}
	for p, n := range f.all.Channels {
		counts[string(p)] = n
	}
	var list []bar
	for _, c := range top(counts, 8) {
		list = append(list, bar{name: f.channel(models.PlatformName(c.Code)), value: c.Count, color: blue})
	}
	return f.chart("report.channels", list, x, y, width, 84)
}

// closures are never added up: by code, by the complainant's yes, by silence are three different things.
func (f *figures) closures(x, y, width float64) float64 {
	var list []bar
	for _, c := range []struct {
		closure models.Closure
		color   draw.Color
	}{{models.ByCode, green}, {models.Confirmed, green}, {models.Unconfirmed, amber}, {models.Disputed, red}, {models.Dismissed, soft}} {
		list = append(list, bar{name: f.word("report.closure." + string(c.closure)), value: f.all.Closures[c.closure], color: c.color})
	}
	return f.chart("report.closures", list, x, y, width, 116)
}

func (f *figures) ratings(x, y, width float64) float64 {
	var list []bar
	for _, c := range []struct {
		rating models.Rating
		color  draw.Color
	}{{models.Good, green}, {models.Fair, amber}, {models.Poor, red}} {
		list = append(list, bar{name: f.word("button." + string(c.rating)), value: f.all.Ratings[c.rating], color: c.color})
	}
	if f.all.Aside > 0 {
		list = append(list, bar{name: f.word("report.aside"), value: f.all.Aside, color: soft})
	}
	return f.chart("report.ratings", list, x, y, width, 96)
}

// sundries are figures without a chart of their own.
func (f *figures) sundries(x, y, width float64) float64 {
	t := f.all
	return f.chart("report.sundries", []bar{
		{name: f.word("report.appeals"), value: t.Appeals, color: red},
		{name: f.word("report.handed_over"), value: t.HandedOn, color: blue},
		{name: f.word("report.rejected"), value: t.Rejected, color: soft},
		{name: f.word("report.hidden"), value: t.Hidden, color: soft},
	}, x, y, width, 132)
}

// overdue is a table: who must answer now, and for how long the limit has passed.
func (f *figures) overdue() {
	f.heading(f.word("report.overdue"), margin, f.y, f.width())
	const first, height = 190.0, 18.0
	column := (f.width() - first) / (ages + 1)
	right := func(i int) float64 { return margin + first + float64(i+1)*column - 8 }
	y := f.y + 10
	f.page.Rect(margin, y, f.width(), height, paper)
	for a, key := range [ages + 1]string{"report.age.1", "report.age.3", "report.age.7", "report.age.more", "report.sum"} {
		f.putRight(f.word(key), bold(9, soft), right(a), y+12.5)
	}
	y += height
	for l, level := range levels() {
		sum := 0
		f.put(f.word("level."+string(level)), regular(9.5, ink), margin+8, y+12.5, first-8)
		for a, n := range f.all.Overdue[l] {
			sum += n
			f.putRight(f.number(n), regular(9.5, weigh(n, a)), right(a), y+12.5)
		}
		f.putRight(f.number(sum), bold(9.5, ink), right(ages), y+12.5)
		y += height
		f.page.Line(margin, y, margin+f.width(), y, 0.5, rule)
	}
	f.y = y + 28
}

// weigh is the colour of a figure: none is pale, an old one is red.
func weigh(n, age int) draw.Color {
	switch {
	case n == 0:
		return rule
	case age == ages-1:
		return red
	}
	return ink
}
