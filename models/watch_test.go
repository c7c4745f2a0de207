package models

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// offices are those of a district: 10 to 17, the second Saturday closed.
func offices(holidays ...string) Calendar {
	c := Calendar{Zone: IST(), Open: 10 * time.Hour, Close: 17 * time.Hour, ClosedSaturdays: []int{2}, Holidays: map[string]Names{}}
	for _, h := range holidays {
		c.Holidays[h] = Names{Hi: "छुट्टी", En: "Holiday"}
	}
	return c
}

func local(t testing.TB, text string) time.Time {
	t.Helper()
	at, err := time.ParseInLocation("2006-01-02 15:04", text, IST())
	require.NoError(t, err)
	return at.UTC()
}

func written(at time.Time) string { return at.In(IST()).Format("2006-01-02 15:04") }

// TestOfficeHours is the clock as an official would count it.
func TestOfficeHours(t *testing.T) {
	const day = 7 * time.Hour
	for name, tc := range map[string]struct {
		from     string
		length   time.Duration
		holidays []string
		want     string
	}{
		"Friday 16:30, 8 hours, Monday a holiday": {"2026-11-20 16:30", 8 * time.Hour, []string{"2026-11-23"}, "2026-11-24 10:30"},
		"within the day":                       {"2026-11-24 10:00", 2 * time.Hour, nil, "2026-11-24 12:00"},
		"to the close":                         {"2026-11-24 10:00", day, nil, "2026-11-24 17:00"},
		"a minute more":                        {"2026-11-24 10:00", day + time.Minute, nil, "2026-11-25 10:01"},
		"before it opens":                      {"2026-11-24 06:00", time.Hour, nil, "2026-11-24 11:00"},
		"after it closed":                      {"2026-11-24 22:00", time.Hour, nil, "2026-11-25 11:00"},
		"at the close":                         {"2026-11-24 17:00", time.Hour, nil, "2026-11-25 11:00"},
		"over a Sunday":                        {"2026-11-28 16:00", 2 * time.Hour, nil, "2026-11-30 11:00"},
		"over a second Saturday and a Sunday":  {"2026-11-13 16:00", 2 * time.Hour, nil, "2026-11-16 11:00"},
		"a first Saturday is worked":           {"2026-11-06 16:00", 2 * time.Hour, nil, "2026-11-07 11:00"},
		"a fifth Saturday is worked":           {"2026-10-30 16:00", 2 * time.Hour, nil, "2026-10-31 11:00"},
		"over the end of a month":              {"2026-11-30 16:00", 2 * time.Hour, nil, "2026-12-01 11:00"},
		"over the end of the year":             {"2026-12-31 16:00", 2 * time.Hour, []string{"2027-01-01"}, "2027-01-02 11:00"},
		"holidays in a row before a Sunday":    {"2026-10-15 16:00", 2 * time.Hour, []string{"2026-10-16", "2026-10-17"}, "2026-10-19 11:00"},
		"a holiday on a Sunday costs nothing":  {"2026-11-28 16:00", 2 * time.Hour, []string{"2026-11-29"}, "2026-11-30 11:00"},
		"a leap day is worked":                 {"2028-02-28 16:00", 2 * time.Hour, nil, "2028-02-29 11:00"},
		"over a leap day":                      {"2028-02-29 16:00", 2 * time.Hour, nil, "2028-03-01 11:00"},
		"no leap day, a Sunday":                {"2027-02-27 16:00", 2 * time.Hour, nil, "2027-03-01 11:00"},
		"a week of working days":               {"2026-11-16 10:00", 7 * day, nil, "2026-11-23 17:00"},
		"the March of other countries' clocks": {"2026-03-27 16:00", 2 * time.Hour, nil, "2026-03-28 11:00"},
		"and their October":                    {"2026-10-24 16:00", 2 * time.Hour, nil, "2026-10-26 11:00"},
	} {
		t.Run(name, func(t *testing.T) {
			got := Due(offices(tc.holidays...), OfficeClock, local(t, tc.from), tc.length)
			require.Equal(t, tc.want, written(got))
			require.Equal(t, tc.length, offices(tc.holidays...).Between(local(t, tc.from), got), "counted back")
		})
	}
}

// TestWhyAComplaintIsDue: what is told adds up to what was promised.
func TestWhyAComplaintIsDue(t *testing.T) {
	cal := offices("2026-11-23")
	c := Complaint{Status: Assigned, RegisteredAt: local(t, "2026-11-20 16:30")}
	c.Replan(cal, OfficeClock, Limits{FirstResponse: time.Hour, Resolution: 8 * time.Hour}, c.RegisteredAt)
	require.Equal(t, "2026-11-24 10:30", written(c.ResolutionDue))
	require.Equal(t, []Reason{
		{Kind: FromReason, At: c.RegisteredAt}, {Kind: LengthReason, For: 8 * time.Hour},
		{Kind: ClosedReason, At: local(t, "2026-11-22 12:00")},
		{Kind: ClosedReason, At: local(t, "2026-11-23 12:00"), Name: Names{Hi: "छुट्टी", En: "Holiday"}},
		{Kind: DueReason, At: c.ResolutionDue},
	}, c.ExplainDue(cal))

	kinds := func(c Complaint, cal Calendar) (out []ReasonKind) {
		for _, r := range c.ExplainDue(cal) {
			out = append(out, r.Kind)
		}
		return out
	}
	require.Equal(t, []ReasonKind{FromReason, LengthReason, ClosedReason, SetReason, DueReason}, kinds(c, offices()), "the calendar was changed since: said, not hidden")
	paused := c
	paused.Watch.PausedFor, paused.ResolutionDue = time.Hour, cal.Add(c.ResolutionDue, time.Hour)
	require.Equal(t, []ReasonKind{FromReason, LengthReason, PausedReason, ClosedReason, ClosedReason, DueReason}, kinds(paused, cal))
	paused.ResolutionDue = paused.ResolutionDue.Add(-900 * time.Nanosecond) // as a database keeps it
	require.NotContains(t, kinds(paused, cal), SetReason)
	paused.Watch.PausedFor, paused.ResolutionDue = time.Second, cal.Add(c.ResolutionDue, time.Second)
	require.NotContains(t, kinds(paused, cal), PausedReason, "nobody is told of 0 minutes")
	named := c
	named.Watch.InterimDue = local(t, "2026-12-01 17:00")
	named.ResolutionDue = named.Watch.InterimDue
	require.Equal(t, []ReasonKind{FromReason, LengthReason, InterimReason, DueReason}, kinds(named, cal))
	require.Empty(t, Complaint{}.ExplainDue(cal), "no limit, no reasons")
}

// roundRules are those of a category of the round clock.
func roundRules() Rules {
	return Rules{Clock: RoundClock, Calendar: offices(), Secretariat: offices(), Ladder: Ladder{L2: 4 * time.Hour, L3: 12 * time.Hour, L4: 24 * time.Hour},
		Desk: 2 * time.Hour, Decide: 24 * time.Hour, WarnAt: 80}
}

// fresh is a complaint of a moment: an answer within 2 hours, the work within 10.
func fresh(at time.Time) Complaint {
	c := Complaint{Status: Assigned, Department: "POWER", Area: "162", RegisteredAt: at, AssignedAt: at, DoerOfficer: 1, AnswerableOfficer: 1,
		Doer: Post{"POWER", "162", L1}, Answerable: Post{"POWER", "162", L1}, Danger: NoDanger}
	c.Replan(offices(), RoundClock, Limits{FirstResponse: 2 * time.Hour, Resolution: 10 * time.Hour}, at)
	return c
}

// TestEveryWayOfBeingOverdueClimbs, and each is told once for its limit.
func TestEveryWayOfBeingOverdueClimbs(t *testing.T) {
	at := local(t, "2026-11-24 10:00")
	hours := func(n int) time.Time { return at.Add(time.Duration(n) * time.Hour) }
	for name, tc := range map[string]struct {
		change func(c *Complaint)
		want   Lapse
		at     time.Time
	}{
		"not placed": {func(c *Complaint) { c.Status, c.Area = Registered, "" }, NotPlaced, hours(2)},
		"no department yet": {func(c *Complaint) {
			c.Status, c.Department, c.FirstResponseDue, c.ResolutionDue = Registered, "", time.Time{}, time.Time{}
		}, NotPlaced, hours(2)},
		"unassigned":           {func(c *Complaint) { c.Status, c.DoerOfficer = Registered, 0 }, NotAssigned, hours(2)},
		"unacknowledged":       {func(*Complaint) {}, NotAnswered, hours(2)},
		"unresolved":           {func(c *Complaint) { c.Status, c.RespondedAt = InProgress, hours(1) }, NotResolved, hours(10)},
		"reported, not proved": {func(c *Complaint) { c.Status, c.RespondedAt = Reported, hours(1) }, NotResolved, hours(10)},
		"a second question":    {func(c *Complaint) { c.Status, c.RespondedAt, c.PauseUsed = NeedsInfo, hours(1), true }, NotResolved, hours(10)},
		"reopened":             {func(c *Complaint) { c.Status, c.RespondedAt, c.Appeals = InProgress, hours(1), 1 }, NotRedone, hours(10)},
		"interim date passed": {func(c *Complaint) {
			c.Status, c.RespondedAt, c.Watch.InterimDue, c.ResolutionDue = InProgress, hours(1), hours(30), hours(30)
		}, InterimPassed, hours(30)},
		"handed back":           {func(c *Complaint) { c.RespondedAt, c.AssignedAt = hours(1), hours(3) }, NotAnswered, hours(5)},
		"handed on, unanswered": {func(c *Complaint) { c.RespondedAt, c.AssignedAt = hours(1), hours(6) }, NotAnswered, hours(8)},
		"an appeal undecided":   {func(c *Complaint) { c.Status = Appealed; c.DecideBy(roundRules(), at) }, NotDecided, hours(24)},
		"a flag undecided":      {func(c *Complaint) { c.Status = Flagged; c.DecideBy(roundRules(), at) }, NotDecided, hours(24)},
		"danger at the desk":    {func(c *Complaint) { c.Status, c.Area, c.Danger = Registered, "", Fire }, NotPlaced, at.Add(15 * time.Minute)},
		"danger":                {func(c *Complaint) { c.Danger = Fire }, NotAnswered, at.Add(15 * time.Minute)},
		"danger said later":     {func(c *Complaint) { c.Danger, c.Watch.DangerAt = Fire, hours(1) }, NotAnswered, hours(1).Add(15 * time.Minute)},
		"danger said after the answer": {func(c *Complaint) {
			c.Status, c.RespondedAt, c.Danger, c.Watch.DangerAt = InProgress, hours(1), Fire, hours(5)
		}, NotAnswered, hours(5).Add(15 * time.Minute)},
		"danger said later, then given to somebody else": {func(c *Complaint) {
			c.RespondedAt, c.Danger, c.Watch.DangerAt, c.AssignedAt = hours(1), Fire, hours(1), hours(1).Add(10*time.Minute)
		}, NotAnswered, hours(1).Add(25 * time.Minute)},
		"danger said later at the desk": {func(c *Complaint) {
			c.Status, c.Area, c.Danger, c.Watch.DangerAt = Registered, "", Fire, hours(1)
		}, NotPlaced, hours(1).Add(15 * time.Minute)},
	} {
		t.Run(name, func(t *testing.T) {
			c, r := fresh(at), roundRules()
			tc.change(&c)
			if c.Danger == Fire {
				r.DangerFirst = 15 * time.Minute
			}
			_, early := c.Lapsed(r, tc.at.Add(-time.Second))
			require.False(t, early)
			l, ok := c.Lapsed(r, tc.at)
			require.True(t, ok)
			require.Equal(t, tc.want, l.Lapse)
			require.Equal(t, tc.at, l.Due)
			require.False(t, c.NextLook(r).IsZero())
			require.False(t, c.NextLook(r).After(tc.at), "the clock looks in time")

			up := c.Answerable
			for _, level := range []Level{L2, L3, L4} { // and goes on climbing by each step's own time
				up.Level = level
				c.Climb(l, up, ID(level[1]), r, l.Due)
				_, again := c.Lapsed(r, c.Watch.AnswerDue.Add(-time.Second))
				if tc.at != hours(2) && tc.want != NotAnswered && tc.want != NotPlaced {
					require.False(t, again, "%s is told once", level)
				}
				l, ok = c.Lapsed(r, c.Watch.AnswerDue)
				require.True(t, ok, "after the time of %s it is the next one's", level)
				l.Due = c.Watch.AnswerDue
			}
		})
	}
}

// TestMissedWhileNobodyLookedIsToldOnce: the process was down over both limits and a step.
func TestMissedWhileNobodyLookedIsToldOnce(t *testing.T) {
	at, r := local(t, "2026-11-24 10:00"), roundRules()
	c := fresh(at)
	now := at.Add(72 * time.Hour)
	_, warn := c.ToWarn(r, now)
	require.False(t, warn, "nobody is warned of what has passed")
	l, ok := c.Lapsed(r, now)
	require.True(t, ok)
	require.Equal(t, NotResolved, l.Lapse)
	c.Climb(l, Post{"POWER", "162", L2}, 2, r, now)
	_, again := c.Lapsed(r, now)
	require.False(t, again)
	require.Equal(t, now.Add(4*time.Hour), c.NextLook(r), "the step's time begins when it is told")
}

func TestTheDoerIsWarnedOnceAtEightyPerCent(t *testing.T) {
	at, r := local(t, "2026-11-24 10:00"), roundRules()
	c := fresh(at)
	first := at.Add(96 * time.Minute)
	require.Equal(t, first, c.NextLook(r))
	l, ok := c.ToWarn(r, first)
	require.True(t, ok)
	c.Watch.WarnedDue = l.Due
	_, ok = c.ToWarn(r, first)
	require.False(t, ok)
	require.Equal(t, at.Add(2*time.Hour), c.NextLook(r))
	c.Status, c.RespondedAt = InProgress, first
	require.Equal(t, at.Add(8*time.Hour), c.NextLook(r), "then of the work")

	office := fresh(local(t, "2026-11-24 10:00"))
	office.Replan(offices(), OfficeClock, Limits{FirstResponse: 7 * time.Hour, Resolution: 70 * time.Hour}, office.RegisteredAt)
	office.Status, office.RespondedAt = InProgress, office.RegisteredAt
	require.Equal(t, "2026-12-02 17:00", written(office.NextLook(r)), "56 of 70 office hours")
}

// TestDangerKeepsNoOfficeHours: of an answer due in fifteen minutes the doer is warned after twelve, also on a day when the office is
// closed.
func TestDangerKeepsNoOfficeHours(t *testing.T) {
	for _, day := range []string{"2026-11-22 10:00", "2026-11-24 10:00", "2026-11-24 22:00"} {
		at, r := local(t, day), roundRules()
		r.Clock, r.Calendar, r.DangerFirst = OfficeClock, offices(), 15*time.Minute
		c := fresh(at)
		c.Danger = SelfHarm
		c.Replan(offices(), OfficeClock, Limits{FirstResponse: 7 * time.Hour, Resolution: 70 * time.Hour}, at)
		require.Equal(t, at.Add(12*time.Minute), c.NextLook(r), day)
		_, early := c.ToWarn(r, at)
		require.False(t, early, "%s: with the card itself", day)
	}
}

// TestCommentsMoveNothing: a due time is changed by nothing that is not a promise anew; and it never moves back.
func TestCommentsMoveNothing(t *testing.T) {
	rnd := rand.New(rand.NewPCG(1, 2))
	r := roundRules()
	for range 2000 {
		at := local(t, "2026-11-20 00:00").Add(time.Duration(rnd.IntN(14*24*60)) * time.Minute)
		c := fresh(at)
		clock := []ClockKind{RoundClock, OfficeClock}[rnd.IntN(2)]
		c.Replan(offices("2026-11-24"), clock, Limits{FirstResponse: time.Hour, Resolution: time.Duration(1+rnd.IntN(200)) * time.Hour}, at)
		first, due := c.FirstResponseDue, c.ResolutionDue
		now := at
		for range 12 {
			now = now.Add(time.Duration(rnd.IntN(600)) * time.Minute)
			before := c.Watch
			switch rnd.IntN(5) {
			case 0: // looked at, warned, climbed
				if l, ok := c.Lapsed(r, now); ok {
					level, _ := c.Answerable.Level.Above()
					if level == "" {
						level = L4
					}
					c.Climb(l, Post{"POWER", "162", level}, 2, r, now)
					require.True(t, c.Watch.AnswerDue.After(now))
				} else if l, ok := c.ToWarn(r, now); ok {
					c.Watch.WarnedDue = l.Due
				}
			case 1:
				c.Respond(now)
			case 2:
				c.RemindedAt = now
			case 3:
				c.AssignedAt, c.DoerOfficer = now, ID(rnd.IntN(9)+1)
			case 4:
				c.Status = []Status{Assigned, InProgress, Reported}[rnd.IntN(3)]
			}
			require.Equal(t, first, c.FirstResponseDue)
			require.Equal(t, due, c.ResolutionDue)
			require.False(t, c.Watch.LapseDue.Before(before.LapseDue), "what was told stays told")
			require.False(t, c.NextLook(r).IsZero(), "an open complaint is never out of sight")
		}
	}
}

// TestAPauseMovesTheLimitByWhatItStood, in the hours that the limit is counted in, and only then.
func TestAPauseHoldsTheWatch(t *testing.T) {
	at, r := local(t, "2026-11-24 10:00"), roundRules()
	c := fresh(at)
	c.Status, c.PausedAt, c.RespondedAt = NeedsInfo, at.Add(time.Hour), at.Add(time.Hour)
	require.Empty(t, c.Running(r))
	require.True(t, c.NextLook(r).IsZero())
	c.PausedAt = time.Time{}
	require.Len(t, c.Running(r), 1)
}

// TestDangerWaitsForNoAnswer: danger that is spoken of while the citizen is asked something, in a complaint that joins this one, is answered in
// its own time and not three days later.
func TestDangerWaitsForNoAnswer(t *testing.T) {
	at, r := local(t, "2026-11-24 10:00"), roundRules()
	r.DangerFirst = 15 * time.Minute
	c := fresh(at)
	c.Status, c.PausedAt, c.RespondedAt = NeedsInfo, at.Add(time.Hour), at.Add(time.Hour)
	c.Endangered(r, at.Add(2*time.Hour))
	require.Equal(t, at.Add(2*time.Hour+12*time.Minute), c.NextLook(r), "the doer is warned")
	l, ok := c.Lapsed(r, at.Add(2*time.Hour+15*time.Minute))
	require.True(t, ok)
	require.Equal(t, NotAnswered, l.Lapse)
	c.Respond(at.Add(2*time.Hour + 5*time.Minute))
	require.True(t, c.NextLook(r).IsZero(), "and the question holds the rest as before")
}

// TestDoneAgainIsANewPromise: an upheld appeal begins the limits anew and forgets the later date of before.
func TestDoneAgainIsANewPromise(t *testing.T) {
	at := local(t, "2026-11-24 10:00")
	c := fresh(at)
	c.RespondedAt = at.Add(time.Hour)
	c.Watch.InterimDue, c.ResolutionDue, c.Watch.PausedFor = at.Add(50*time.Hour), at.Add(50*time.Hour), time.Hour
	c.Replan(offices(), RoundClock, Limits{FirstResponse: 2 * time.Hour, Resolution: 10 * time.Hour}, at)
	require.Equal(t, at.Add(50*time.Hour), c.ResolutionDue, "a correction keeps the date that the complainant was told")
	later := at.Add(100 * time.Hour)
	c.Replan(offices(), RoundClock, Limits{FirstResponse: 2 * time.Hour, Resolution: 10 * time.Hour}, later)
	require.Equal(t, later.Add(10*time.Hour), c.ResolutionDue)
	require.Zero(t, c.RespondedAt, "an answer is owed again")
	require.Zero(t, c.Watch.InterimDue)
}

func TestDigestTimes(t *testing.T) {
	for _, tc := range []struct{ level, now, want string }{
		{"L2", "2026-11-24 10:00", "2026-11-24 11:00"}, {"L2", "2026-11-24 10:59", "2026-11-24 11:00"}, {"L2", "2026-11-30 23:30", "2026-12-01 00:00"},
		{"L3", "2026-11-24 09:59", "2026-11-24 10:00"}, {"L3", "2026-11-24 10:00", "2026-11-24 16:00"}, {"L4", "2026-11-24 16:00", "2026-11-25 10:00"},
	} {
		require.Equal(t, tc.want, written(DigestAt(Level(tc.level), local(t, tc.now))), "%v", tc)
	}
}

func TestAStandIn(t *testing.T) {
	now := local(t, "2026-11-24 10:00")
	post := Post{"POWER", "162", L1}
	officers := []Officer{
		{ID: 1, Address: Address{Peer: "1"}, LeaveTill: now.Add(time.Hour), StandIn: 2, Postings: []Posting{{1, post}}},
		{ID: 2, Address: Address{Peer: "2"}, Postings: []Posting{{2, Post{"POWER", "all", L1}}}},
		{ID: 3, Address: Address{Peer: "3"}, LeaveTill: now.Add(time.Hour), StandIn: 4, Postings: []Posting{{3, post}}},
		{ID: 4, Address: Address{Peer: "4"}, LeaveTill: now.Add(time.Hour)}, // away himself
	}
	at := now
	r := NewRoster(officers, func() time.Time { return at })
	s, ok := r.StandIn(officers[0])
	require.True(t, ok)
	require.EqualValues(t, 2, s.ID)
	_, ok = r.StandIn(officers[2])
	require.False(t, ok)
	require.Equal(t, []ID{1}, r.StandsFor(2))
	got, who, told := r.Route(flatTree{}, "POWER", "162", L1, nil)
	require.True(t, told)
	require.Equal(t, post, got, "the post that the officer on leave holds")
	require.EqualValues(t, 2, who.ID)
	at = now.Add(2 * time.Hour) // back
	require.Empty(t, r.StandsFor(2))
	_, who, _ = r.Route(flatTree{}, "POWER", "162", L1, nil)
	require.EqualValues(t, 1, who.ID)

	officers[0].LeaveFrom = now.Add(30 * time.Minute) // begins later
	at = now
	r = NewRoster(officers, func() time.Time { return at })
	require.Empty(t, r.StandsFor(2))
	_, who, _ = r.Route(flatTree{}, "POWER", "162", L1, nil)
	require.EqualValues(t, 1, who.ID)
	at = now.Add(30 * time.Minute)
	require.Equal(t, []ID{1}, r.StandsFor(2))
	_, who, _ = r.Route(flatTree{}, "POWER", "162", L1, nil)
	require.EqualValues(t, 2, who.ID)
}

// flatTree is a district in the state.
type flatTree struct{}

func (flatTree) Ancestors(code string) []Area {
	if code == StateArea {
		return []Area{{Code: StateArea, Kind: State}}
	}
	return []Area{{Code: code, Kind: District, Parent: StateArea}, {Code: StateArea, Kind: State}}
}

func TestAVacantPostIsNamed(t *testing.T) {
	now := local(t, "2026-11-24 10:00")
	r := NewRoster([]Officer{
		{ID: 1, Address: Address{Peer: "1"}, Postings: []Posting{{1, Post{"POWER", "163", L1}}}},
		{ID: 2, Address: Address{Peer: "2"}, Postings: []Posting{{2, Post{"POWER", "all", L2}}}},
	}, func() time.Time { return now })
	p, vacant := r.Vacant(flatTree{}, "POWER", "162", L1)
	require.True(t, vacant)
	require.Equal(t, Post{"POWER", "162", L1}, p)
	_, vacant = r.Vacant(flatTree{}, "POWER", "163", L1)
	require.False(t, vacant)
	_, vacant = r.Vacant(flatTree{}, "POWER", "162", L2)
	require.False(t, vacant, "one for the whole state is enough")
}

// TestAnAnswerToDangerEndsItsOwnTime, and a step that runs already gets the time of danger.
func TestAnAnswerToDangerEndsItsOwnTime(t *testing.T) {
	at, r := local(t, "2026-11-24 10:00"), roundRules()
	r.DangerFirst = 15 * time.Minute
	c := fresh(at)
	c.Status, c.RespondedAt, c.Danger = InProgress, at.Add(time.Hour), Fire
	c.Watch.AnswerDue = at.Add(72 * time.Hour)
	c.Endangered(r, at.Add(2*time.Hour))
	require.Equal(t, r.StepDue(c.Answerable.Level, at.Add(2*time.Hour)), c.Watch.AnswerDue)
	require.Len(t, c.Running(r), 2)
	c.Respond(at.Add(2*time.Hour + time.Minute))
	require.Equal(t, at.Add(time.Hour), c.RespondedAt, "the first answer stays the first")
	require.Len(t, c.Running(r), 1, "what is left is the work")
}
