package wall

import (
	"cmp"
	"html/template"
	"slices"
	"strconv"
	"time"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// kinds of colour. A word always stands beside.
const (
	good = "good"
	warn = "warn"
	bad  = "bad"
)

// figure is one of the large numbers above.
type figure struct {
	ID, Label, Kind, Href string
	Value                 string
	Than                  string // how it was a week ago at this time; "" when nobody knows
	Beside                []part // what must stand with it
}

// part is a smaller number that stands with a large one.
type part struct{ Label, Value, Href string }

// tile is one handle.
type tile struct {
	ID, Name, Platform, Handle, Kind string
	Why                              string // it needs somebody; "": it does not
	Rests                            bool   // nothing is open there and nobody wrote today
	Open, Overdue                    int
	Oldest                           time.Duration // 0: nobody waits
	First                            time.Duration
	HasFirst                         bool
	Messages                         int
	Received                         int // registered today: what the list behind the messages has, for most of them are answers
	Spark                            template.HTML
	Followers                        int
	Grown                            int // followers since the first day that is known
	HasFollowers                     bool
	OpenRows, OldestRows, LateRows   string
	FirstRows, TodayRows             string
}

// section is a group of tiles.
type section struct {
	ID, Key string
	Tiles   []tile
}

// worst is a district with what is overdue there.
type worst struct {
	District           string
	Open, Overdue      int
	Share              int
	Kind, Rows, Lately string
}

// view is the page.
type view struct {
	Now      time.Time
	Own      bool // only the reader's own complaints
	Narrow   bool // the reader looks after a part of the state, and lists less than is counted
	Ours     bool // handles count what lies with the reader's departments
	Filling  bool
	Alarms   []tile
	Handles  bool // some are shown: only then can it be said that all are up
	Figures  []figure
	Sections []section
	Worst    []worst
	Limits   Limits
	None     string // key of what stands where there are no tiles
	Live     string // address of the stream
	Map      string // address of the map without its frame
}

// seen is what a reader sees of the figures.
type seen struct {
	figures models.WallFigures
	scope   models.HubScope
	dir     Directory
	limits  Limits
	now     time.Time
	say     speaker
}

func (s seen) view() view {
	v := view{Now: s.now, Filling: s.figures.Filling, Narrow: !s.scope.All(), Ours: len(s.scope.Departments) > 0, Limits: s.limits, None: "wall.none", Map: "/hub/map?part=1"}
	v.Figures = s.heads()
	v.Sections = s.sections()
	for _, sec := range v.Sections {
		for _, t := range sec.Tiles {
			v.Handles = v.Handles || t.Handled()
			if t.Why != "" {
				v.Alarms = append(v.Alarms, t)
			}
		}
	}
	v.Worst = s.worst()
	return v
}

// before is how the reader's part of the state stood a week ago at this time. A part that is narrowed both ways was not kept.
func (s seen) before() (models.Figures, bool) {
	var out models.Figures
	if s.figures.Before == nil || len(s.scope.Departments) > 0 && len(s.scope.Districts) > 0 {
		return out, false
	}
	if len(s.scope.Districts) > 0 {
		for _, d := range s.scope.Districts {
			out.Add(s.figures.Before["z:"+d])
		}
		return out, true
	}
	for name, f := range s.figures.Before {
		if code, ok := cutDepartment(name); ok && s.scope.Has(code, "") {
			out.Add(f)
		}
	}
	return out, true
}

func cutDepartment(name string) (string, bool) {
	if len(name) < 2 || name[:2] != "d:" {
		return "", false
	}
	return name[2:], true
}

func (s seen) heads() []figure {
	f := s.figures.Sum(s.scope)
	was, known := s.before()
	than := func(n int) string {
		if !known {
			return ""
		}
		return s.say.number(n)
	}
	percent := func(n int, ok bool) string {
		if !ok {
			return "–"
		}
		return s.say.number(n) + "%"
	}
	thanPercent := func(n int, ok bool) string {
		if !known || !ok {
			return ""
		}
		return s.say.number(n) + "%"
	}
	share, hasShare := f.Flow.Share(f.Stock.Overdue)
	shareWas, hasShareWas := was.Flow.Share(was.Stock.Overdue)
	satisfied, hasRatings := f.Flow.Satisfied()
	satisfiedWas, hasRatingsWas := was.Flow.Satisfied()
	list := []figure{
		{ID: "overdue", Value: s.say.number(f.Stock.Overdue), Than: than(was.Stock.Overdue), Href: rows("overdue", "1"), Kind: s.lateKind(f.Stock)},
		{ID: "open", Value: s.say.number(f.Stock.Open), Than: than(was.Stock.Open), Href: rows("status", "open"),
			Beside: []part{{s.say.text("wall.unanswered"), s.say.number(f.Stock.Unanswered), rows("unanswered", "1")}}},
		{ID: "received", Value: s.say.number(f.Flow.Received), Than: than(was.Flow.Received), Href: rows(on("registered", s.now)...)},
		{ID: "resolved", Value: s.say.number(f.Flow.Resolved), Than: than(was.Flow.Resolved), Href: rows(on("resolved", s.now)...),
			Beside: []part{
				{s.say.text("wall.code"), s.say.number(f.Flow.Closures[models.ByCode]), rows(on("closed", s.now, "closure", "code")...)},
				{s.say.text("wall.confirmed"), s.say.number(f.Flow.Closures[models.Confirmed]), rows(on("closed", s.now, "closure", "confirmed")...)},
				{s.say.text("wall.unconfirmed"), s.say.number(f.Flow.Closures[models.Unconfirmed]), rows(on("closed", s.now, "closure", "unconfirmed")...)},
				{s.say.text("wall.disputed"), s.say.number(f.Flow.Closures[models.Disputed]), rows(on("closed", s.now, "closure", "disputed")...)}}},
		{ID: "on_time", Value: percent(share, hasShare), Than: thanPercent(shareWas, hasShareWas), Href: rows(on("closed", s.now)...),
			Kind: s.shareKind(share, hasShare)},
		{ID: "satisfied", Value: percent(satisfied, hasRatings), Than: thanPercent(satisfiedWas, hasRatingsWas), Href: rows(on("rated", s.now)...),
			Kind: s.shareKind(satisfied, hasRatings), Beside: []part{{s.say.text("wall.ratings"), s.say.number(f.Flow.Rated()), rows(on("rated", s.now)...)}}},
	}
	for i := range list {
		list[i].Label = s.say.text("wall." + list[i].ID)
	}
	return list
}

func (s seen) shareKind(percent int, known bool) string {
	switch {
	case !known:
		return ""
	case percent >= s.limits.GoodShare:
		return good
	case percent >= s.limits.FairShare:
		return warn
	}
	return bad
}

func (s seen) lateKind(k models.Stock) string {
	share, ok := k.OverdueShare()
	switch {
	case k.Overdue == 0:
		return good
	case ok && share >= s.limits.LateShare:
		return bad
	}
	return warn
}

// urgent is how soon somebody should look at a tile, the least first: an alarm, over the limit, overdue at all, at work, at rest.
func (t tile) urgent() int {
	switch {
	case t.Why != "":
		return 0
	case t.Kind == bad:
		return 1
	case t.Kind == warn:
		return 2
	case !t.Rests:
		return 3
	}
	return 4
}

// sections are the departments in a reader's districts, and the handles of departments, of districts, and all others: what is urgent first, else in the directory's order.
func (s seen) sections() []section {
	order := map[string]int{}
	for i, d := range s.dir.AllDepartments() {
		order[d.Code] = i
	}
	for i, d := range s.dir.Districts() {
		order["district:"+d.Code] = i
	}
	list := slices.Clone(s.figures.Handles)
	slices.SortStableFunc(list, func(a, b models.HandleFigures) int {
		return cmp.Or(cmp.Compare(order[string(a.Account.Office)], order[string(b.Account.Office)]), cmp.Compare(a.Account.Office, b.Account.Office))
	})
	out := []section{{ID: "departments", Key: "wall.departments"}, {ID: "districts", Key: "wall.districts"}, {ID: "others", Key: "wall.others"}}
	for _, h := range list {
		department, isDepartment := h.Account.Office.Department()
		district, isDistrict := h.Account.Office.District()
		switch {
		case isDepartment && s.scope.Has(department, "") && len(s.scope.Districts) == 0:
			out[0].Tiles = append(out[0].Tiles, s.tile(h.In(s.scope)))
		case isDistrict && len(s.scope.Departments) == 0 && s.scope.Has("", district):
			out[1].Tiles = append(out[1].Tiles, s.tile(h.In(s.scope)))
		case !isDepartment && !isDistrict && s.scope.All():
			out[2].Tiles = append(out[2].Tiles, s.tile(h))
		}
	}
	out = append([]section{s.byDepartment()}, out...)
	for _, sec := range out {
		slices.SortStableFunc(sec.Tiles, func(a, b tile) int { return cmp.Compare(a.urgent(), b.urgent()) })
	}
	return slices.DeleteFunc(out, func(x section) bool { return len(x.Tiles) == 0 })
}

func (s seen) tile(h models.HandleFigures) tile {
	key := h.Account.Key
	t := tile{ID: "handle-" + key, Name: web.Office(s.say.lang, s.say.dir, h.Account.Office), Platform: web.Platform(s.say.lang, h.Account.Platform), Handle: h.Account.Shown(), Open: h.Stock.Open, Overdue: h.Stock.Overdue,
		Why: s.say.why(alarmOf(h, calendarOf(h.Account.Office, s.dir), s.limits.Silent, s.now)), Messages: h.Messages, Received: h.Flow.Received,
		OpenRows: rows("account", key, "status", "open"), OldestRows: rows("account", key, "unanswered", "1"),
		LateRows: rows("account", key, "overdue", "1"), FirstRows: rows(on("responded", s.now, "account", key)...), TodayRows: rows(on("registered", s.now, "account", key)...)}
	if !h.Stock.Oldest.IsZero() {
		t.Oldest = max(time.Minute, s.now.Sub(h.Stock.Oldest))
	}
	t.First, t.HasFirst = h.Flow.Responses.Within(50)
	t.First = t.First.Round(time.Minute)
	hour := s.now.In(models.IST()).Hour()
	t.Spark = spark(h.Hours[:hour+1], s.say.hours(h.Hours[:hour+1]))
	if n := len(h.Followers); n > 0 {
		t.HasFollowers, t.Followers, t.Grown = true, h.Followers[n-1].Count, h.Followers[n-1].Count-h.Followers[0].Count
	}
	t.Kind = s.lateKind(h.Stock)
	if t.Why != "" {
		t.Kind = bad
	}
	t.Rests = t.Why == "" && t.Open == 0 && t.Messages == 0
	return t
}

// most districts that are named as those where most is overdue.
const mostWorst = 12

// worst are the districts in which the largest part of what is open is overdue, and how much; each is over the limit or within it.
func (s seen) worst() []worst {
	sums := map[string]models.Stock{}
	for at, f := range s.figures.Places {
		if at.District != "" && s.scope.Has(at.Department, at.District) {
			sum := sums[at.District]
			sum.Add(f.Stock)
			sums[at.District] = sum
		}
	}
	var out []worst
	for code, k := range sums {
		if share, ok := k.OverdueShare(); ok && k.Overdue > 0 {
			out = append(out, worst{District: code, Open: k.Open, Overdue: k.Overdue, Share: share, Kind: s.lateKind(k), Rows: rows("district", code, "overdue", "1")})
		}
	}
	slices.SortFunc(out, func(a, b worst) int {
		return cmp.Or(cmp.Compare(b.Share, a.Share), cmp.Compare(b.Overdue, a.Overdue), cmp.Compare(a.District, b.District))
	})
	return out[:min(len(out), mostWorst)]
}

// spark draws the hours of a day as columns in whole numbers: a wall has hundreds of them, so each is one short path.
func spark(hours []int, label string) template.HTML {
	const tall = 20
	most := max(1, slices.Max(hours))
	path := ""
	for i, n := range hours {
		if n > 0 {
			high := max(1, n*tall/most)
			path += "M" + strconv.Itoa(i*4) + " " + strconv.Itoa(tall-high) + "h3v" + strconv.Itoa(high) + "h-3z"
		}
	}
	//nolint:gosec // numbers of ours, and a label that is escaped
	return template.HTML(`<svg class="hours" viewBox="0 0 95 20" preserveAspectRatio="none" role="img" aria-label="` +
		template.HTMLEscapeString(label) + `"><path d="` + path + `"/></svg>`)
}
