package report

import (
	"slices"
	"time"

	"sunwai/models"
)

// hidden is the group under which sensitive complaints and those against staff are counted, in place of their category.
const hidden = "sensitive"

// ages are how long a limit has passed: under a day, up to three, up to seven, longer.
const ages = 4

func ageOf(since time.Duration) int {
	const day = 24 * time.Hour
	for i, most := range [ages - 1]time.Duration{day, 3 * day, 7 * day} {
		if since < most {
			return i
		}
	}
	return ages - 1
}

// levels are who answers for what is overdue, from below.
func levels() [5]models.Level {
	return [5]models.Level{models.Desk, models.L1, models.L2, models.L3, models.L4}
}

// levelAt is the place of a level among them. A worker's superior answers for him; where nobody answers yet, the desk does.
func levelAt(l models.Level) int {
	if l == models.L0 {
		l = models.L1
	}
	if l == models.AA { // stands beside the secretary
		l = models.L3
	}
	if i := slices.Index(levelList(), l); i >= 0 {
		return i
	}
	return 0
}

func levelList() []models.Level { all := levels(); return all[:] }

// Tally is what is counted. docs/reports.md says what each figure means.
type Tally struct {
	Received  int // registered in the time
	Resolved  int // reported as done, with what proof the category needs, in the time: the officers' claim
	Closed    int // closed in the time, by whatever
	OnTime    int // of these, on time
	Rejected  int // out of remit, of those registered in the time
	Appeals   int // made in the time
	Open      int // now, of those registered before the time was over
	Late      int // now, of these: those whose limit had passed by then
	Hidden    int // of those received, sensitive or against staff
	Danger    int // of those received, with danger to life
	HandedOn  int // handed over in the time, at least once
	Aside     int // ratings in the time that do not count: too many by one person on one officer
	Closures  map[models.Closure]int
	Ratings   map[models.Rating]int
	Channels  map[models.PlatformName]int // received by
	Category  map[string]int              // received, by code or hidden
	Overdue   [5][ages]int                // by level and age
	responses []time.Duration             // first responses in the time
	sorted    bool
}

func newTally() *Tally {
	return &Tally{Closures: map[models.Closure]int{}, Ratings: map[models.Rating]int{}, Channels: map[models.PlatformName]int{},
		Category: map[string]int{}}
}

// count adds one complaint as it stands at a moment.
func (t *Tally) count(r models.ReportRow, p Period, now time.Time) {
	if p.holds(r.RegisteredAt) {
		t.received(r)
	}
	if p.holds(r.RespondedAt) {
		t.responses = append(t.responses, max(0, r.RespondedAt.Sub(r.RegisteredAt)))
		t.sorted = false
	}
	if p.holds(r.ResolvedAt) {
		t.Resolved++
	}
	if r.Status == models.Closed && p.holds(r.ClosedAt) {
		t.Closed++
		t.Closures[r.Closure]++
		t.OnTime += one(r.OnTime)
	}
	t.Appeals += r.Appealed
	t.HandedOn += one(r.HandedOn > 0)
	switch {
	case !r.Rated || r.Rating == models.NotRated:
	case r.Aside:
		t.Aside++
	default:
		t.Ratings[r.Rating]++
	}
	t.Open += one(p.leaves(r))
	if p.late(r, now) {
		t.Late++
		t.Overdue[levelAt(r.Answerable)][ageOf(now.Sub(r.ResolutionDue))]++
	}
}

func (t *Tally) received(r models.ReportRow) {
	t.Received++
	t.Channels[r.Channel]++
	t.Rejected += one(r.Status == models.Rejected)
	t.Hidden += one(r.Hidden())
	t.Danger += one(r.Danger != models.NoDanger && r.Danger != "")
	category := r.Category
	if r.Hidden() {
		category = hidden
	}
	t.Category[category]++
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// add adds another tally's figures.
func (t *Tally) add(o *Tally) {
	t.Received += o.Received
	t.Resolved += o.Resolved
	t.Closed += o.Closed
	t.OnTime += o.OnTime
	t.Rejected += o.Rejected
	t.Appeals += o.Appeals
	t.Open += o.Open
	t.Late += o.Late
	t.Hidden += o.Hidden
	t.Danger += o.Danger
	t.HandedOn += o.HandedOn
	t.Aside += o.Aside
	addAll(t.Closures, o.Closures)
	addAll(t.Ratings, o.Ratings)
	addAll(t.Channels, o.Channels)
	addAll(t.Category, o.Category)
	for l := range o.Overdue {
		for a, n := range o.Overdue[l] {
			t.Overdue[l][a] += n
		}
	}
	t.responses = append(t.responses, o.responses...)
	t.sorted = false
}

func addAll[K comparable](into, from map[K]int) {
	for k, n := range from {
		into[k] += n
	}
}

// Empty reports whether there is nothing to tell.
func (t *Tally) Empty() bool {
	return t.Received == 0 && t.Resolved == 0 && t.Closed == 0 && t.Open == 0 && t.Appeals == 0 && len(t.responses) == 0 && len(t.Ratings) == 0
}

// Confirmed is how many were closed by the complainant's own word or code: what stands beside Resolved.
func (t *Tally) Confirmed() int { return t.Closures[models.ByCode] + t.Closures[models.Confirmed] }

// Share is closed on time / (closed + overdue and open), in per cent; false when there is nothing to divide by.
func (t *Tally) Share() (int, bool) {
	all := t.Closed + t.Late
	if all == 0 {
		return 0, false
	}
	return (100*t.OnTime + all/2) / all, true
}

// Response is the time within which a share (50, 90) of first responses came; false when there was none. It is the nearest
// rank: always a time that really occurred.
func (t *Tally) Response(percent int) (time.Duration, bool) {
	n := len(t.responses)
	if n == 0 {
		return 0, false
	}
	if !t.sorted {
		slices.Sort(t.responses)
		t.sorted = true
	}
	return t.responses[max(0, (percent*n+99)/100-1)], true
}

// Responses is how many first responses there were.
func (t *Tally) Responses() int { return len(t.responses) }
