package report

import (
	"sunwai/handlers/report/draw"
	"sunwai/models"
)

// The picture's size is what platforms show whole: 16 to 9, at least 1200 wide.
const (
	cardWidth  = 1200
	cardHeight = 675
)

// card is a picture to post with a period's figures: few, large, with what was confirmed beside what was claimed.
func (r *Reports) card(l *Ledger, spec Spec) (draw.Document, error) {
	f, err := r.figures(l, spec, cardWidth, cardHeight)
	if err != nil {
		return draw.Document{}, err
	}
	const side = 60.0
	f.page.Rect(0, 0, cardWidth, 176, navy)
	f.emblem(side, 42, 96, white, navy)
	title, place := f.scope(spec.Scope)
	f.put(f.word("report.title."+string(spec.Period.Kind)), bold(46, white), side+124, 82, 600)
	f.put(title+" · "+place, regular(27, 0xd6e4f2), side+124, 130, 700)
	f.putRight(f.period(spec.Period), bold(30, white), cardWidth-side, 82)
	f.putRight(f.word("app.name"), regular(25, 0xd6e4f2), cardWidth-side, 130)

	share, ok := f.all.Share()
	const gap, top, height = 24.0, 208.0, 172.0
	width := (cardWidth - 2*side - 3*gap) / 4
	for i, c := range []tile{
		{"report.received", f.number(f.all.Received), "", navy},
		{"report.claimed", f.number(f.all.Resolved), f.word("report.by_officers"), amber},
		{"report.confirmed", f.number(f.all.Confirmed()), f.word("report.by_citizens"), green},
		{"report.on_time", percent(share, ok), "", blue},
	} {
		x := side + float64(i)*(width+gap)
		f.page.Round(x, top, width, height, 14, paper)
		f.page.Round(x, top, width, 8, 4, c.color)
		f.putMiddle(c.value, bold(60, c.color), x+width/2, top+84)
		f.middle(f.word(c.key), bold(23, ink), x, top+122, width)
		f.middle(c.below, regular(18, soft), x, top+150, width)
		if i == 0 { // day by day, before the pale bars of the time before
			f.spark(l.Trend(f.dir, spec.Scope, models.TrendReceived), x+24, top+132, width-48, 30, c.color)
		}
	}
	f.cardCharts(side, top+height+48)
	f.put(f.say("report.as_of", map[string]string{"at": f.at(l.Now)}), regular(19, soft), side, cardHeight-24, 700)
	return f.document(title)
}

// middle writes a line in the middle of a box.
func (f *figures) middle(text string, style draw.Style, x, baseline, width float64) {
	l := f.set.Fit(text, style, width-16)
	f.page.Text(l, x+(width-l.Width)/2, baseline)
}

// cardCharts shows by which ways complaints came and what most of them are about.
func (f *figures) cardCharts(x, y float64) {
	var came []bar
	counts := map[string]int{}
	for p, n := range f.all.Channels {
		counts[f.channel(p)] += n
	}
	for _, c := range top(counts, 3) {
		came = append(came, bar{name: c.Code, value: c.Count, color: blue})
	}
	var about []bar
	for _, c := range top(f.all.Category, 4) {
		if c.Code != hidden && len(about) < 3 { // what is sensitive is not held up in public
			about = append(about, bar{name: f.category(c.Code), value: c.Count, color: navy})
		}
	}
	width := (cardWidth - 2*x - 60) / 2
	f.wide("report.channels", came, x, y, width)
	f.wide("report.categories", about, x+width+60, y, width)
}

// wide is a chart in the letters of a picture.
func (f *figures) wide(key string, list []bar, x, y, width float64) {
	f.put(f.word(key), bold(23, navy), x, y, width)
	const names, figures = 264.0, 76.0
	most := 1
	for _, b := range list {
		most = max(most, b.value)
	}
	for i, b := range list {
		line := y + 20 + float64(i)*46
		f.put(b.name, regular(22, ink), x, line+25, names-10)
		room := width - names - figures
		f.page.Round(x+names, line+8, room, 22, 5, paper)
		f.page.Round(x+names, line+8, max(5, room*float64(b.value)/float64(most)), 22, 5, b.color)
		f.putRight(f.number(b.value), bold(22, ink), x+width, line+27)
	}
}
