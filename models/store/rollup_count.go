package store

import (
	"cmp"
	"slices"
	"time"

	"sunwai/models"
	"sunwai/models/store/rows"
)

// dayCell is a cell on a day.
type dayCell struct {
	day  int64
	cell string
}

func (a dayCell) compare(b dayCell) int {
	return cmp.Or(cmp.Compare(a.day, b.day), cmp.Compare(a.cell, b.cell))
}

// dayChange is what is added to a day.
type dayChange struct {
	flow     models.Flow
	messages int
	hours    [24]int
}

// hasTexts reports whether more than counts changes.
func (c *dayChange) hasTexts() bool { return len(c.flow.Responses) > 0 || c.messages != 0 }

// stockChange is what is added to how things stand.
type stockChange struct {
	open, unanswered, overdue int
	oldest                    time.Time   // an unanswered one that was added: the oldest of them
	gone                      []time.Time // unanswered ones that were taken away
	lastResponse, lastIn      time.Time
}

// fold is one fold under way.
type fold struct {
	tx
	mark     rows.RollupMark
	now      time.Time
	district func(area string) string
	changed  bool
	more     bool

	which map[models.ID]bool // to be counted anew
	stock map[string]*stockChange
	days  map[dayCell]*dayChange
}

func newFold(t tx, mark rows.RollupMark, district func(string) string) *fold {
	return &fold{tx: t, mark: mark, now: t.s.now(), district: district, which: map[models.ID]bool{},
		stock: map[string]*stockChange{}, days: map[dayCell]*dayChange{}}
}

func (f *fold) stockOf(cell string) *stockChange {
	c, ok := f.stock[cell]
	if !ok {
		c = &stockChange{}
		f.stock[cell] = c
	}
	return c
}

func (f *fold) dayOf(day int64, cell string) *dayChange {
	at := dayCell{day, cell}
	c, ok := f.days[at]
	if !ok {
		c = &dayChange{}
		f.days[at] = c
	}
	return c
}

// written counts messages that people wrote to an account.
func (f *fold) written(d rows.RollupDelta) {
	if d.Account == "" || d.Messages == 0 {
		return
	}
	cell := rows.AccountCell(d.Account)
	c := f.dayOf(models.DayOf(d.At), cell)
	c.messages += d.Messages
	c.hours[d.At.In(models.IST()).Hour()] += d.Messages
	s := f.stockOf(cell)
	s.lastIn = latest(s.lastIn, d.At)
}

func latest(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// replace moves the figures from what a complaint was counted as to what it counts as now. Whose account it came by never changes.
func (f *fold) replace(was, is rows.RollupComplaint, office models.Office, respondedAt time.Time) {
	f.count(was, office, -1)
	f.count(is, office, 1)
	if is.Account != "" {
		s := f.stockOf(rows.AccountCell(is.Account))
		s.lastResponse = latest(s.lastResponse, respondedAt)
	}
}

// count adds what a complaint counts as, or takes it away (by -1). A row without a complaint counts as nothing.
func (f *fold) count(c rows.RollupComplaint, office models.Office, by int) {
	if c.Complaint == 0 || c.Registered == 0 {
		return
	}
	at := models.Place{Department: c.Department, District: c.District}
	cells := []string{rows.PlaceCell(at)}
	if c.Account != "" {
		cells = append(cells, rows.WayCell(c.Account, office, at))
	}
	for _, cell := range cells {
		f.countStock(f.stockOf(cell), c, by)
		for day, flow := range flows(c, by) {
			f.dayOf(day, cell).flow.Add(flow)
		}
	}
}

func (f *fold) countStock(s *stockChange, c rows.RollupComplaint, by int) {
	if c.Open {
		s.open += by
	}
	if c.Late {
		s.overdue += by
	}
	if c.Since == nil {
		return
	}
	s.unanswered += by
	switch {
	case by < 0:
		s.gone = append(s.gone, *c.Since)
	case s.oldest.IsZero() || c.Since.Before(s.oldest):
		s.oldest = *c.Since
	}
}

// flows are what happened to a complaint, by day.
func flows(c rows.RollupComplaint, by int) map[int64]models.Flow {
	out := map[int64]models.Flow{}
	add := func(day int64, change models.Flow) {
		if day != 0 {
			f := out[day]
			f.Add(change)
			out[day] = f
		}
	}
	add(c.Registered, models.Flow{Received: by})
	add(c.Responded, models.Flow{Responses: models.Spread{c.Response: by}})
	add(c.Resolved, models.Flow{Resolved: by})
	closed := models.Flow{Closures: map[models.Closure]int{c.Closure: by}}
	if c.OnTime {
		closed.OnTime = by
	}
	add(c.Closed, closed)
	rated := models.Flow{Ratings: map[models.Rating]int{models.Rating(c.Rating): by}}
	if c.Rating == rows.AsideRating {
		rated = models.Flow{Aside: by}
	}
	for _, day := range c.RatedDays() {
		add(day, rated)
	}
	return out
}

// counted is what figures need to know of a complaint. None of it is personal.
type counted struct {
	ID                                                            models.ID
	Number                                                        models.Number
	Status                                                        models.Status
	Account, Department, Area                                     string
	Office                                                        models.Office
	Registered, Planned, Responded, Resolved, Closed, Due, Paused *time.Time
	Closure                                                       models.Closure
	OnTime                                                        bool
	Rating                                                        models.Rating
	Aside                                                         bool
	Rated                                                         []int64 // days
}

// row is what a complaint counts as now: the rules of handlers/report, which a test holds it to.
func (c counted) row(now time.Time, district func(string) string) rows.RollupComplaint {
	out := rows.RollupComplaint{Complaint: c.ID}
	if c.Number == "" || c.Status == models.Draft || c.Status == models.Void || c.Registered == nil {
		return out
	}
	out.Account, out.Department, out.District = c.Account, c.Department, district(c.Area)
	out.Open = c.Status.Open()
	out.Registered, out.Resolved = day(c.Registered), day(c.Resolved)
	if c.Responded != nil {
		out.Responded, out.Response = day(c.Responded), models.Bucket(max(0, c.Responded.Sub(*c.Registered)))
	} else if out.Open {
		out.Since = c.waitsSince()
	}
	if out.Open && c.Due != nil && c.Paused == nil {
		out.OverdueAt, out.Late = c.Due, now.After(*c.Due)
	}
	if c.Status == models.Closed {
		out.Closed, out.Closure, out.OnTime = day(c.Closed), c.Closure, c.OnTime
	}
	if c.Rating != models.NotRated && len(c.Rated) > 0 {
		out.Rating, out.Rated = string(c.Rating), rows.Days(c.Rated)
		if c.Aside {
			out.Rating = rows.AsideRating
		}
	}
	return out
}

// waitsSince is since when the complainant waits for an answer: since he wrote, or since his appeal was upheld and all begins anew.
func (c counted) waitsSince() *time.Time {
	if c.Planned != nil && c.Planned.After(*c.Registered) {
		return c.Planned
	}
	return c.Registered
}

func day(t *time.Time) int64 {
	if t == nil {
		return 0
	}
	return models.DayOf(*t)
}

// same reports whether two rows count as the same.
func same(a, b rows.RollupComplaint) bool {
	return sameTime(a.Since, b.Since) && sameTime(a.OverdueAt, b.OverdueAt) && bare(a) == bare(b)
}

func bare(r rows.RollupComplaint) rows.RollupComplaint {
	r.Since, r.OverdueAt = nil, nil
	return r
}

func sameTime(a, b *time.Time) bool {
	if a == nil || b == nil {
		return a == b
	}
	return a.Equal(*b)
}

// goneOldest reports whether the oldest unanswered one may be among those taken away.
func (s *stockChange) goneOldest(oldest *time.Time) bool {
	return oldest != nil && slices.ContainsFunc(s.gone, func(t time.Time) bool { return !t.After(*oldest) })
}
