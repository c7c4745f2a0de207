package districts

import (
	"cmp"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/models"
)

const (
	daysShown  = 14
	weeksShown = 8
	week       = 7
	// longName is how many letters of a name stand in a cell at their usual size.
	longName = 10
	// longestBack is how many days back may be asked for.
	longestBack = 366
)

// asked is what the page was asked for.
type asked struct {
	measure    measure
	department string
	weekly     bool
	day        int64 // the last of the time
	today      int64
}

func ask(q url.Values, today int64, departments []models.Department) asked {
	a := asked{measure: measures()[0], day: today, today: today, weekly: q.Get("period") == "week"}
	for _, m := range measures() {
		if m.Code == q.Get("measure") {
			a.measure = m
		}
	}
	if slices.ContainsFunc(departments, func(d models.Department) bool { return d.Code == q.Get("department") }) {
		a.department = q.Get("department")
	}
	if at, err := time.ParseInLocation(time.DateOnly, q.Get("on"), models.IST()); err == nil {
		a.day = min(today, max(today-longestBack, models.DayOf(at)))
	}
	if a.weekly {
		a.day = min(today, monday(a.day)+week-1)
	}
	return a
}

// monday is the first day of the week that holds a day. 1 January 1970 was a Thursday.
func monday(day int64) int64 { return day - ((day+3)%week+week)%week }

func (a asked) from() int64 {
	if a.weekly {
		return monday(a.day)
	}
	return a.day
}

func (a asked) query() url.Values {
	q := url.Values{"measure": {a.measure.Code}}
	if a.department != "" {
		q.Set("department", a.department)
	}
	if a.weekly {
		q.Set("period", "week")
	}
	if a.day != a.today {
		q.Set("on", dateOf(a.day))
	}
	return q
}

func (a asked) address() string { return "/hub/map?" + a.query().Encode() }

func dateOf(day int64) string { return models.DayStart(day).In(models.IST()).Format(time.DateOnly) }

// cell is a district on the map.
type cell struct {
	Code, Name     string
	Lines          []line
	Class, Value   string
	Path           string
	X, Y           int
	Rows, Spoken   string
	Known, Outside bool
}

type line struct {
	Text string
	Long bool // it needs smaller letters
	Y    int
}

// row is a district in the table.
type row struct {
	Code, Name string
	Values     []value
}

type value struct {
	Text, Class, Rows string
	Here              bool // of the measure that is shown: a phone's table has it alone
}

// choice is a link among several.
type choice struct {
	Text, Short, Href string
	Here              bool
}

type view struct {
	Measure      string
	Department   string
	Weekly       bool
	On           string // of the form
	Measures     []choice
	Departments  []choice
	Periods      []choice
	Times        []choice
	Earlier      string
	Later        string
	When         string
	Cells        []cell
	Others       []cell // districts that have no place in the drawing
	Heads        []string
	Rows         []row
	Legend       []value
	Unknown      bool // how things stood at the end of that day is not known
	Width, Tall  int
	Today        bool
	Narrow       bool   // the reader lists less than is counted
	Own          bool   // only the reader's own complaints
	Filling      bool   // complaints from before are still being counted
	Text         string // what the map shows, in a sentence
	Here         string // address of this
	Departmented string
}

// drawing puts figures together with places, in a reader's language.
type drawing struct {
	asked
	filling bool
	figures map[string]models.DistrictFigures
	scope   models.HubScope
	own     bool
	dir     Directory
	say     speaker
}

func (d drawing) view() view {
	v := view{Measure: d.measure.Code, Department: d.department, Weekly: d.weekly, When: d.when(d.asked), Today: d.day == d.today, Own: d.own, Filling: d.filling, Narrow: !d.own && !d.scope.All(), Here: d.address()}
	if d.day != d.today {
		v.On = dateOf(d.day)
	}
	places := cells()
	for _, a := range d.dir.Districts() {
		c := d.cell(a)
		if at, ok := places[a.Code]; ok {
			x, y := middle(at)
			c.X, c.Y, c.Path = int(x), int(y), hexagon(x, y)
			for i := range c.Lines {
				c.Lines[i].Y = c.Y + 13 + 11*i
			}
			v.Width, v.Tall = max(v.Width, int(x+cellWidth/2)+1), max(v.Tall, int(y+cellWidth/1.7320508)+1)
			v.Cells = append(v.Cells, c)
		} else {
			v.Others = append(v.Others, c)
		}
		if !c.Outside {
			v.Rows = append(v.Rows, d.row(a))
		}
	}
	slices.SortStableFunc(v.Cells, func(a, b cell) int { return cmp.Or(cmp.Compare(a.Y, b.Y), cmp.Compare(a.X, b.X)) })
	slices.SortStableFunc(v.Rows, func(a, b row) int { return strings.Compare(a.Name, b.Name) })
	for _, m := range measures() {
		v.Heads = append(v.Heads, d.say.text("map.measure."+m.Code))
	}
	v.Unknown = !slices.ContainsFunc(v.Cells, func(c cell) bool { return c.Known })
	d.choices(&v)
	v.Legend = d.legend()
	v.Text = d.say.text("map.shows", "measure", d.say.text("map.measure."+d.measure.Code), "when", v.When)
	return v
}

func (d drawing) cell(a models.Area) cell {
	f := d.figures[a.Code]
	c := cell{Code: a.Code, Name: a.Names.In(d.say.lang), Outside: len(d.scope.Districts) > 0 && !slices.Contains(d.scope.Districts, a.Code), Class: "c-none", Value: "–"}
	f.Stocked = f.Stocked || d.stocked()
	spoken := c.Value
	for _, part := range twoLines(c.Name) {
		c.Lines = append(c.Lines, line{Text: part, Long: len([]rune(part)) > longName})
	}
	if n, ok := d.measure.value(f); ok && !c.Outside {
		c.Known, c.Value, c.Class = true, d.measure.show(d.say, n), d.measure.class(n)
		spoken = c.Value
		if d.measure.tell != nil {
			c.Value = d.measure.tell(d.say, n)
		}
	}
	c.Rows = d.rows(a.Code, d.measure)
	c.Spoken = d.say.text("map.cell", "name", c.Name, "measure", d.say.text("map.measure."+d.measure.Code), "value", spoken)
	return c
}

// stocked reports whether anybody kept how things stood: then a district without figures has nothing open.
func (d drawing) stocked() bool {
	if d.day == d.today {
		return true
	}
	for _, f := range d.figures {
		return f.Stocked
	}
	return false
}

func (d drawing) row(a models.Area) row {
	f := d.figures[a.Code]
	f.Stocked = f.Stocked || d.stocked()
	r := row{Code: a.Code, Name: a.Names.In(d.say.lang)}
	for _, m := range measures() {
		v := value{Text: "–", Rows: d.rows(a.Code, m), Here: m.Code == d.measure.Code}
		if n, ok := m.value(f); ok {
			v.Text, v.Class = m.show(d.say, n), m.class(n)
		}
		r.Values = append(r.Values, v)
	}
	return r
}

func (d drawing) rows(district string, m measure) string {
	q := url.Values{"district": {district}}
	if d.department != "" {
		q.Set("department", d.department)
	}
	m.rows(q, dateOf(d.from()), dateOf(d.day))
	return "/hub/complaints?" + q.Encode()
}

// twoLines breaks a name in two where it is long.
func twoLines(name string) []string {
	words := strings.Fields(name)
	if len(words) < 2 || len([]rune(name)) < 9 {
		return []string{name}
	}
	half := (len(words) + 1) / 2
	return []string{strings.Join(words[:half], " "), strings.Join(words[half:], " ")}
}

func (d drawing) when(a asked) string {
	at := func(day int64) string { return d.say.date(models.DayStart(day)) }
	if a.weekly {
		return d.say.text("map.from_to", "from", at(a.from()), "to", at(a.day))
	}
	if a.day == a.today {
		return d.say.text("map.today")
	}
	return at(a.day)
}

// short is a day on the line of days: its number, on the first of a month with the month's name.
func (d drawing) short(day int64) string {
	if at := models.DayStart(day).In(models.IST()).Day(); at != 1 {
		return strconv.Itoa(at)
	}
	return d.named(day)
}

// named is a day with its month's name, for weeks and for both ends of the line of days.
func (d drawing) named(day int64) string { return d.say.date(models.DayStart(day)) }

func (d drawing) choices(v *view) {
	for _, m := range measures() {
		other := d.asked
		other.measure = m
		v.Measures = append(v.Measures, choice{Text: d.say.text("map.measure." + m.Code), Short: m.Code, Href: other.address(), Here: m.Code == d.measure.Code})
	}
	for _, dep := range d.dir.Departments() {
		if d.scope.Has(dep.Code, "") || len(d.scope.Departments) == 0 {
			v.Departments = append(v.Departments, choice{Text: dep.Names.In(d.say.lang), Short: dep.Code, Here: dep.Code == d.department})
		}
	}
	slices.SortStableFunc(v.Departments, func(a, b choice) int { return strings.Compare(a.Text, b.Text) })
	for _, weekly := range []bool{false, true} {
		other := d.asked
		other.weekly = weekly
		if other.day = d.day; weekly {
			other.day = min(d.today, monday(d.day)+week-1)
		}
		key := map[bool]string{false: "map.day", true: "map.week"}[weekly]
		v.Periods = append(v.Periods, choice{Text: d.say.text(key), Href: other.address(), Here: weekly == d.weekly})
	}
	d.times(v)
}

// times are the days or weeks to choose from, oldest first, those around the chosen one when it lies further back.
func (d drawing) times(v *view) {
	n, step := int64(daysShown), int64(1)
	if d.weekly {
		n, step = weeksShown, week
	}
	last := d.today
	if d.weekly {
		last = min(d.today, monday(d.today)+week-1)
	}
	if back := (last - d.day) / step; back >= n {
		last = min(last, d.day+step*(n/2))
	}
	for i := n - 1; i >= 0; i-- {
		other := d.asked
		other.day = last - i*step
		if d.weekly {
			other.day = min(d.today, monday(other.day)+week-1)
		}
		label := d.short
		if d.weekly || i == n-1 || i == 0 {
			label = d.named
		}
		v.Times = append(v.Times, choice{Text: d.when(other), Short: label(other.from()), Href: other.address(), Here: other.day == d.day})
	}
	earlier, later := d.asked, d.asked
	earlier.day = max(d.today-longestBack, d.from()-1)
	v.Earlier = earlier.address()
	if d.day < d.today {
		later.day = min(d.today, d.day+step)
		v.Later = later.address()
	}
}

// legend says what the colours mean.
func (d drawing) legend() []value {
	l := d.measure.limits
	show := func(n int) string { return d.measure.show(d.say, n) }
	out := []value{{Text: d.say.text("map.below", "n", show(l.from[0])), Class: l.kind[0]}}
	if l.from[0] == 1 {
		out[0].Text = show(0) // what is counted in ones and is below one
	}
	for i, n := range l.from {
		out = append(out, value{Text: d.say.text("map.from", "n", show(n)), Class: l.kind[i+1]})
	}
	return append(out, value{Text: d.say.text("map.none"), Class: "c-none"})
}
