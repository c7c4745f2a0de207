package report

import (
	"sunwai/handlers/report/draw"
	"sunwai/models"
	"sunwai/models/directory"
)

// trendDays is how many days a day's report compares with as many before them.
const trendDays = 7

// trends are what happened day by day in a report's time and in as much time before it, by leaf.
type trends struct {
	before, now Period // the days compared; now ends with the report's time
	leaves      map[leaf]*daily
}

// daily counts by kind and day, from the beginning of the earlier time.
type daily map[models.Trend][]int

// comparedWith are the days of a report's charts: a week's and a month's are its own and the last one's, a day's are the seven up to it
// and the seven before those.
func comparedWith(p Period) (before, now Period) {
	if p.Kind != Day {
		return p.Before(), p
	}
	now = Period{Kind: Day, From: p.To.AddDate(0, 0, -trendDays), To: p.To}
	return Period{Kind: Day, From: now.From.AddDate(0, 0, -trendDays), To: now.From}, now
}

func newTrends(p Period) *trends {
	t := &trends{leaves: map[leaf]*daily{}}
	t.before, t.now = comparedWith(p)
	return t
}

func (t *trends) days() int { return t.before.days() + t.now.days() }

func (t *trends) query() models.ReportQuery {
	return models.ReportQuery{From: t.before.From, To: t.now.To}
}

func (t *trends) count(r models.TrendRow) {
	if r.Day < 0 || r.Day >= t.days() {
		return
	}
	at := leaf{r.Department, r.Area}
	d, ok := t.leaves[at]
	if !ok {
		d = &daily{}
		t.leaves[at] = d
	}
	if (*d)[r.What] == nil {
		(*d)[r.What] = make([]int, t.days())
	}
	(*d)[r.What][r.Day] += r.Count
}

// Series is what happened day by day, now and before.
type Series struct {
	Before, Now []int
}

// sum adds up a kind for what lies in a scope.
func (t *trends) sum(dir *directory.Directory, s Scope, what models.Trend) Series {
	all := make([]int, t.days())
	for at, d := range t.leaves {
		if !s.holds(dir, at.department, at.area) {
			continue
		}
		for i, n := range (*d)[what] {
			all[i] += n
		}
	}
	return Series{Before: all[:t.before.days()], Now: all[t.before.days():]}
}

// Trend is what happened day by day in a scope.
func (l *Ledger) Trend(dir *directory.Directory, s Scope, what models.Trend) Series {
	return l.trends.sum(dir, s, what)
}

func total(list []int) (n int) {
	for _, x := range list {
		n += x
	}
	return n
}

// trendColors are those of the same figures elsewhere.
func trendColors() map[models.Trend]draw.Color {
	return map[models.Trend]draw.Color{models.TrendReceived: navy, models.TrendClosed: green, models.TrendLate: red}
}

// trends shows three small charts side by side: each day's bar, and in pale behind it that of the time before.
func (f *figures) trends() {
	const height, gap = 64.0, 22.0
	f.heading(f.word("report.trend."+string(f.spec.Period.Kind)), margin, f.y, f.width())
	width := (f.width() - 2*gap) / 3
	for i, what := range models.Trends() {
		x := margin + float64(i)*(width+gap)
		s := f.ledger.Trend(f.dir, f.spec.Scope, what)
		f.put(f.word("report.trend."+string(what)), bold(9.5, ink), x, f.y+20, width)
		f.put(f.say("report.trend.sums", map[string]string{"count": f.number(total(s.Now)), "total": f.number(total(s.Before))}),
			regular(8.5, soft), x, f.y+33, width)
		f.spark(s, x, f.y+40, width, height, trendColors()[what])
		first, last := f.ledger.trends.now.From, f.ledger.trends.now.To.Add(-1)
		f.put(f.short(first), regular(8, soft), x, f.y+40+height+11, width/2)
		f.putRight(f.short(last), regular(8, soft), x+width, f.y+40+height+11)
	}
	f.y += 40 + height + 34
}

// spark draws the bars of a series in a box: the days of now, each before the pale one of the same day of the time before.
func (f *figures) spark(s Series, x, y, width, height float64, color draw.Color) {
	most := 1
	for _, list := range [][]int{s.Before, s.Now} {
		for _, n := range list {
			most = max(most, n)
		}
	}
	days := max(len(s.Now), len(s.Before))
	step := width / float64(days)
	up := func(n int) float64 { return height * float64(n) / float64(most) }
	f.page.Line(x, y+height, x+width, y+height, 0.7, rule)
	for i := range days {
		left := x + float64(i)*step
		if i < len(s.Before) && s.Before[i] > 0 {
			f.page.Rect(left+step*0.08, y+height-up(s.Before[i]), step*0.84, up(s.Before[i]), rule)
		}
		if i < len(s.Now) && s.Now[i] > 0 {
			f.page.Rect(left+step*0.28, y+height-up(s.Now[i]), step*0.44, up(s.Now[i]), color)
		}
	}
}
