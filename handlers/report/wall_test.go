package report

import (
	"fmt"
	mathrand "math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// history is a made-up life of many complaints: every legal move, and every change that figures hang on, in any order.
type history struct {
	*house
	rnd  *mathrand.Rand
	all  []models.Complaint
	deps []string
	area []string
}

func newHistory(t *testing.T, h *house, seed uint64) *history {
	d := state(t)
	y := &history{house: h, rnd: mathrand.New(mathrand.NewPCG(seed, 7)), area: []string{"", "162", "118"}}
	for _, dep := range d.Departments()[:3] {
		y.deps = append(y.deps, dep.Code)
	}
	for _, a := range d.Children("162") {
		y.area = append(y.area, a.Code) // below a district: they count as the district's
		if len(y.area) > 5 {
			break
		}
	}
	return y
}

func pick[T any](rnd *mathrand.Rand, list []T) T { return list[rnd.IntN(len(list))] }

func (y *history) born() models.ChangeSet {
	now := y.clock.Now()
	c := models.Complaint{ID: y.ids.Next(), Number: models.Number(fmt.Sprintf("26%09d", len(y.all))), Status: models.Assigned, Department: pick(y.rnd, y.deps),
		Category: "X", Area: pick(y.rnd, y.area), Account: pick(y.rnd, []string{"one", "two"}), Danger: models.NoDanger, RegisteredAt: now, AssignedAt: now,
		ResolutionDue: now.Add(time.Duration(1+y.rnd.IntN(30)) * time.Hour), Answerable: models.Post{Level: models.L1}}
	if y.rnd.IntN(12) == 0 {
		c.Status, c.Number, c.RegisteredAt = models.Draft, "", time.Time{} // becomes one later, or never
	}
	y.all = append(y.all, c)
	return models.ChangeSet{Complaints: []models.Complaint{c}, Written: 1,
		Conversation: &models.Conversation{ID: y.ids.Next(), Address: models.Address{Platform: models.Telegram, Account: c.Account, Peer: models.Peer(fmt.Sprint(len(y.all)))}}}
}

// lived changes one complaint in some way.
func (y *history) lived(t *testing.T) models.ChangeSet {
	now := y.clock.Now()
	c := &y.all[y.rnd.IntN(len(y.all))]
	var cs models.ChangeSet
	switch y.rnd.IntN(12) {
	case 0:
		c.Department = pick(y.rnd, y.deps)
	case 1:
		c.Area = pick(y.rnd, y.area)
	case 2:
		c.ResolutionDue = now.Add(time.Duration(y.rnd.IntN(40)-5) * time.Hour)
	case 3:
		c.PausedAt = pick(y.rnd, []time.Time{{}, now})
	case 4:
		if c.Number != "" {
			c.Rating, c.RatingAside = pick(y.rnd, []models.Rating{models.Good, models.Fair, models.Poor}), y.rnd.IntN(4) == 0
			cs.Events = []models.Event{{ID: y.ids.Next(), Complaint: c.ID, At: now, Kind: models.EventRated, Code: string(c.Rating)}}
		}
	case 5:
		c.Respond(now)
	default:
		y.moved(t, c)
	}
	cs.Complaints = []models.Complaint{*c}
	c.Version++
	if cs.Complaints[0].Version == 0 {
		cs.Complaints[0].Version = 1
		c.Version = 2
	}
	return cs
}

func (y *history) moved(t *testing.T, c *models.Complaint) {
	now := y.clock.Now()
	var to []models.Status
	for _, s := range []models.Status{models.Registered, models.Assigned, models.InProgress, models.NeedsInfo, models.Reported, models.Resolved, models.Closed,
		models.Appealed, models.Flagged, models.Rejected, models.Duplicate, models.Withdrawn, models.Void} {
		if c.Status.CanBecome(s) {
			to = append(to, s)
		}
	}
	if len(to) == 0 {
		return
	}
	was := c.Status
	if i := slices.IndexFunc(to, func(s models.Status) bool { return s == models.Resolved || s == models.Closed }); i >= 0 && y.rnd.IntN(3) > 0 {
		to = to[i : i+1] // work is done more often than not
	}
	_, err := c.Move(models.Move{To: pick(y.rnd, to), At: now, NewID: y.ids.Next()})
	require.NoError(t, err)
	switch c.Status {
	case models.Registered:
		if c.Number == "" {
			c.Number = models.Number(fmt.Sprintf("27%09d", c.ID%1e9))
		}
	case models.Resolved, models.Rejected:
		c.Respond(now)
	case models.Closed:
		c.Closure, c.OnTime = pick(y.rnd, models.Closures()), y.rnd.IntN(2) == 0
	}
	if was == models.Appealed && c.Status.Open() { // upheld: all begins anew
		c.RespondedAt, c.OnTime, c.Overturned, c.Watch.PlannedAt = time.Time{}, false, true, now
	}
}

// The wall's figures are kept by moving differences; a report counts from one end to the other. Both must say the same of any
// history, for every department, every district and every day; and so must figures that are built anew.
func TestTheWallCountsAsReportsDo(t *testing.T) {
	onBoth(t, func(t *testing.T, h *house) {
		y := newHistory(t, h, 1)
		begin := PeriodOf(Day, now).From.Add(20 * time.Hour)
		h.clock.Set(begin)
		for step := range 900 {
			h.clock.Advance(time.Second + time.Duration(y.rnd.Int64N(int64(10*time.Minute))))
			if len(y.all) < 5 || y.rnd.IntN(4) == 0 {
				h.apply(t, y.born())
			} else {
				h.apply(t, y.lived(t))
			}
			if y.rnd.IntN(5) == 0 {
				y.fold(t)
			}
			if step%300 == 299 {
				y.compare(t, begin)
			}
		}
		require.Greater(t, models.DayOf(h.clock.Now())-models.DayOf(begin), int64(2), "it goes over several days")
		whole, err := h.Districts(t.Context(), models.DistrictQuery{From: models.DayOf(begin), To: models.DayOf(h.clock.Now()), Today: models.DayOf(h.clock.Now())})
		require.NoError(t, err)
		for _, at := range []string{"", "162", "118"} {
			f := whole[at].Flow
			require.Positive(t, min(f.Received, f.Resolved, f.Closed(), f.Confirmed(), f.OnTime, f.Rated(), f.Aside, f.Responses.Count()), at)
			require.Positive(t, min(whole[at].Stock.Open, whole[at].Stock.Overdue), at)
		}
		kept, err := h.Wall(t.Context())
		require.NoError(t, err)

		require.NoError(t, h.Rebuild(t.Context()))
		y.compare(t, begin)
		anew, err := h.Wall(t.Context())
		require.NoError(t, err)
		require.False(t, anew.Filling)
		require.Equal(t, living(kept.Places), living(anew.Places))
	})
}

// living are the places where there is anything: rebuilding makes no rows of nothing.
func living(places map[models.Place]models.Figures) map[models.Place]string {
	out := map[models.Place]string{}
	for at, f := range places {
		if f.Stock.Open > 0 || f.Flow.Received > 0 || f.Flow.Resolved > 0 || f.Flow.Closed() > 0 || f.Flow.Rated() > 0 {
			out[at] = fmt.Sprint(f.Stock, f.Flow.Received, f.Flow.Resolved, f.Flow.Closures, f.Flow.Ratings, f.Flow.Aside, f.Flow.OnTime)
		}
	}
	return out
}

// fold folds until nothing is left to do.
func (y *history) fold(t *testing.T) {
	t.Helper()
	dir := state(t)
	for {
		y.clock.Advance(time.Second)
		done, err := y.Fold(t.Context(), func(area string) string { d, _ := dir.District(area); return d.Code })
		require.NoError(t, err)
		if done.Version == 0 && !done.More {
			return
		}
	}
}

// compare asks both for every day since the beginning.
func (y *history) compare(t *testing.T, begin time.Time) {
	t.Helper()
	y.fold(t)
	now, dir := y.clock.Now(), state(t)
	today := models.DayOf(now)
	for day := models.DayOf(begin); day <= today; day++ {
		p := PeriodOf(Day, models.DayStart(day))
		require.Equal(t, day, models.DayOf(p.From))
		l, err := fill(t.Context(), y.Store, p, now)
		require.NoError(t, err)
		for _, department := range append([]string{""}, y.deps...) {
			got, err := y.Districts(t.Context(), models.DistrictQuery{Department: department, From: day, To: day, Today: today})
			require.NoError(t, err)
			want := l.groups(dir, Scope{Department: department}, byPlace(dir, Scope{}))
			for code, w := range want {
				g := got[code]
				name := fmt.Sprint("day ", day-today, " department ", department, " district ", code)
				require.Equal(t, flowOf(w), flowOf(tallyOf(g.Flow)), name)
				requireNear(t, w, g.Flow, name)
				if day == today {
					require.Equal(t, [2]int{w.Open, w.Late}, [2]int{g.Stock.Open, g.Stock.Overdue}, name)
				}
				share, ok := w.Share()
				gotShare, gotOK := g.Flow.Share(w.Late)
				require.Equal(t, []any{share, ok}, []any{gotShare, gotOK}, name)
			}
		}
	}
	y.compareHandles(t)
}

func flowOf(t *Tally) string {
	return fmt.Sprint(t.Received, t.Resolved, t.Closed, t.OnTime, t.Closures, t.Ratings, t.Aside, t.Confirmed(), t.Responses())
}

func tallyOf(f models.Flow) *Tally {
	t := &Tally{Received: f.Received, Resolved: f.Resolved, Closed: f.Closed(), OnTime: f.OnTime, Closures: f.Closures, Ratings: f.Ratings, Aside: f.Aside}
	t.responses = make([]time.Duration, f.Responses.Count())
	return t
}

// requireNear holds what buckets say to what really occurred.
func requireNear(t *testing.T, want *Tally, got models.Flow, name string) {
	t.Helper()
	for _, percent := range []int{50, 90} {
		w, ok := want.Response(percent)
		g, gotOK := got.Responses.Within(percent)
		require.Equal(t, ok, gotOK, name)
		if w > time.Second {
			require.InEpsilon(t, w.Seconds(), g.Seconds(), 0.05, name)
		}
	}
}

// compareHandles counts each account's complaints from end to end.
func (y *history) compareHandles(t *testing.T) {
	t.Helper()
	now := y.clock.Now()
	require.NoError(t, y.RememberAccounts(t.Context(), []models.Account{{Key: "one", Platform: models.Telegram}, {Key: "two", Platform: models.Twitter}}))
	w, err := y.Wall(t.Context())
	require.NoError(t, err)
	require.Len(t, w.Handles, 2)
	for _, h := range w.Handles {
		var want models.Stock
		messages := 0
		for _, c := range y.all {
			if c.Account != h.Account.Key {
				continue
			}
			if models.DayOf(c.ID.MadeAt()) == models.DayOf(now) {
				messages++
			}
			if c.Number == "" || c.Status == models.Void || !c.Status.Open() {
				continue
			}
			one := models.Stock{Open: 1}
			if c.Overdue(now) {
				one.Overdue = 1
			}
			if c.RespondedAt.IsZero() {
				one.Unanswered, one.Oldest = 1, c.RegisteredAt
				if c.Watch.PlannedAt.After(one.Oldest) {
					one.Oldest = c.Watch.PlannedAt
				}
			}
			want.Add(one)
		}
		want.Oldest = want.Oldest.Truncate(time.Microsecond)
		require.Equal(t, want, h.Stock, h.Account.Key)
		require.Equal(t, messages, h.Messages, h.Account.Key)
		require.Equal(t, messages, sum(h.Hours[:]))
	}
	require.True(t, slices.ContainsFunc(w.Handles, func(h models.HandleFigures) bool { return !h.LastResponse.IsZero() && !h.LastIn.IsZero() }))
}

func sum(list []int) (n int) {
	for _, x := range list {
		n += x
	}
	return n
}
