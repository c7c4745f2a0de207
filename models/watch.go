package models

import "time"

// Lapse says in which way a complaint is overdue. Stored: never rename.
type Lapse string

const (
	NotPlaced     Lapse = "not_placed"     // the desk has not found where it belongs
	NotAssigned   Lapse = "not_assigned"   // its post is vacant
	NotAnswered   Lapse = "not_answered"   // nobody accepted it or asked about it
	NotResolved   Lapse = "not_resolved"   // the limit for the work passed
	NotRedone     Lapse = "not_redone"     // an appeal was upheld, and the work was not done again
	InterimPassed Lapse = "interim_passed" // the later date that the officer named himself
	NotDecided    Lapse = "not_decided"    // an appeal, or a complaint flagged as out of remit
	ByHand        Lapse = "by_hand"        // no limit passed: somebody who has to do with it asked for the next level
)

// Watch is what is kept of a complaint's limits: from when they count, what moved them, who was told that they passed.
// Times are UTC, zero means "has not happened".
type Watch struct {
	PlannedAt  time.Time     // the limits count from here: registered, or an appeal upheld
	Clock      ClockKind     // by which they were counted; empty for complaints older than this
	First      time.Duration // the promised lengths, in hours of that clock
	Resolution time.Duration
	PausedFor  time.Duration // how long a question to the citizen held the limit, in hours of that clock

	InterimDue  time.Time // the later date the officer named: the limit since then
	Interims    int       // how often a later date became the limit
	InterimWish time.Time // a further one, which a superior has not decided on

	// DangerAt is when danger was spoken of that nobody had spoken of when the complaint was registered. The first answer after it
	// empties it.
	DangerAt time.Time

	Climbed   Level     // the highest level that had to answer because a limit passed; handing over does not lower it
	Lapse     Lapse     // for what it climbed last
	LapseDue  time.Time // the limit that had passed then: what was due up to it is told already
	AnswerDue time.Time // until when the one answerable now has time, before the next step
	WarnedDue time.Time // the latest limit of which the doer was warned

	At time.Time // when the clock looks next; set by NextLook, zero when no limit runs

	Storm     ID  // the storm the complaint belongs to; 0: none
	StormWave int // the last of the storm's waves that has reached it
}

// Ladder is how long each step has after it was told, until the next one is told.
type Ladder struct {
	L2, L3, L4 time.Duration
}

// Step returns the time of a level; what stands below L2 has L2's, the desk's superior is the hub.
func (l Ladder) Step(level Level) time.Duration {
	switch level {
	case L3, AA:
		return l.L3
	case L4:
		return l.L4
	}
	return l.L2
}

// Rules is what the directory says of the limits of one complaint.
type Rules struct {
	Clock       ClockKind // of the steps; day and night in danger
	Calendar    Calendar  // of the complaint's Area
	Secretariat Calendar  // of L3 and L4
	Ladder      Ladder
	DangerFirst time.Duration // until somebody must have answered in danger; 0: no danger
	Desk        time.Duration // until the desk must have found department and place, where no category sets a limit yet
	Decide      time.Duration // for who decides an appeal or what was flagged
	WarnAt      int           // per cent of a limit after which the doer is warned
}

// StepDue is when a level that was told at a moment has had its time.
func (r Rules) StepDue(level Level, told time.Time) time.Time {
	return Due(r.calendarOf(level), r.Clock, told, r.Ladder.Step(level))
}

// DecideDue is when a decision that is asked for at a moment must have been made.
func (r Rules) DecideDue(level Level, asked time.Time) time.Time {
	return Due(r.calendarOf(level), r.Clock, asked, r.Decide)
}

func (r Rules) calendarOf(level Level) Calendar {
	if level == L3 || level == AA || level == L4 {
		return r.Secretariat
	}
	return r.Calendar
}

// Limit is a time until which something must have happened.
type Limit struct {
	Lapse Lapse     // what it is when it passes
	From  time.Time // zero: nobody is warned of it
	Due   time.Time
	Clock ClockKind // by which it is counted; "": by the complaint's
}

// Running are the limits that run, the earlier kind first: for an answer, then for the work. While a question to the citizen
// holds the clock there is none, but for the answer to danger that was spoken of since.
func (c Complaint) Running(r Rules) []Limit {
	if !c.Status.Open() {
		return nil
	}
	if !c.PausedAt.IsZero() {
		if l, ok := c.dangerLimit(r); ok {
			return []Limit{l}
		}
		return nil
	}
	if c.Status == Flagged || c.Status == Appealed {
		return []Limit{{Lapse: NotDecided, Due: c.Watch.AnswerDue}}
	}
	var out []Limit
	if l, ok := c.answerLimit(r); ok {
		out = append(out, l)
	}
	if l, ok := c.dangerLimit(r); ok {
		out = append(out, l)
	}
	if !c.ResolutionDue.IsZero() {
		out = append(out, Limit{Lapse: c.workLapse(), From: c.plannedAt(), Due: c.ResolutionDue})
	}
	return out
}

// answerLimit is the limit for the first word of whoever has the complaint: the desk that must place it, or the doer.
func (c Complaint) answerLimit(r Rules) (Limit, bool) {
	l := Limit{From: c.plannedAt(), Due: c.FirstResponseDue}
	if l.Due.IsZero() {
		l.Due = l.From.Add(r.Desk)
	}
	switch c.Status {
	case Registered:
		l.Lapse = NotAssigned
		if c.Area == "" || c.Department == "" {
			l.Lapse = NotPlaced
		}
		return c.hurried(l, r), true
	case Assigned:
		l.Lapse = NotAnswered
	default:
		return Limit{}, false
	}
	placedLate := c.Watch.Lapse == NotPlaced || c.Watch.Lapse == NotAssigned
	switch {
	case !c.RespondedAt.IsZero() && !c.RespondedAt.Before(c.AssignedAt):
		return Limit{}, false // he answered, and it was not given to anybody since
	case !c.RespondedAt.IsZero() || placedLate:
		// Somebody else answered before it came here, or the desk was late: who has it now gets the time of an answer.
		from := later(c.AssignedAt, l.From)
		if due := Due(r.Calendar, c.clock(r), from, c.Watch.First); due.After(l.Due) {
			l.From, l.Due = from, due
		}
	}
	return c.hurried(l, r), true
}

// FirstAnswer is the limit for the first word on a complaint as it runs now, or, where none runs, as it was promised: shorter in danger than
// what stands in FirstResponseDue. A zero Due: none was promised.
func (c Complaint) FirstAnswer(r Rules) Limit {
	found := Limit{}
	for _, l := range c.Running(r) {
		if l.Answers() && (found.Due.IsZero() || l.Due.Before(found.Due)) {
			found = l
		}
	}
	if !found.Due.IsZero() {
		return found
	}
	promised := Limit{From: c.plannedAt(), Due: c.FirstResponseDue}
	found = c.hurried(promised, r)
	if c.RespondedAt.After(found.Due) && c.Watch.LapseDue.Before(found.Due) {
		return promised // answered later and never late: the danger was spoken of after that
	}
	return found
}

// Answers reports whether a limit is for an answer, or for finding who answers, and not for the work or a decision.
func (l Limit) Answers() bool {
	return l.Lapse == NotAnswered || l.Lapse == NotPlaced || l.Lapse == NotAssigned
}

// dangerLimit is the time of an answer to danger that was spoken of only later: it counts from when that was said, or from when the
// complaint was given to who has it now, also where the complaint itself was answered long ago.
func (c Complaint) dangerLimit(r Rules) (Limit, bool) {
	if c.Watch.DangerAt.IsZero() || r.DangerFirst == 0 {
		return Limit{}, false
	}
	l := Limit{Lapse: NotAnswered, From: later(c.Watch.DangerAt, c.AssignedAt)}
	if c.Status == Registered {
		l.Lapse, l.From = NotAssigned, c.Watch.DangerAt
		if c.Area == "" || c.Department == "" {
			l.Lapse = NotPlaced
		}
	}
	l.Due, l.Clock = l.From.Add(r.DangerFirst), RoundClock
	return l, true
}

// hurried shortens the limit for an answer in danger that was known from the beginning.
func (c Complaint) hurried(l Limit, r Rules) Limit {
	if !c.Watch.DangerAt.IsZero() {
		return l
	}
	if first := l.From.Add(r.DangerFirst); r.DangerFirst > 0 && first.Before(l.Due) {
		l.Due, l.Clock = first, RoundClock // danger keeps no office hours
	}
	return l
}

func (c Complaint) workLapse() Lapse {
	switch {
	case !c.Watch.InterimDue.IsZero():
		return InterimPassed
	case c.Appeals > 0:
		return NotRedone
	}
	return NotResolved
}

func (c Complaint) plannedAt() time.Time {
	if c.Watch.PlannedAt.IsZero() {
		return c.RegisteredAt
	}
	return c.Watch.PlannedAt
}

func (c Complaint) clock(r Rules) ClockKind {
	if c.Watch.Clock == "" {
		return r.Clock
	}
	return c.Watch.Clock
}

// NextLook is when the clock must look at the complaint's limits: to warn, or because one passes. Zero when none runs.
func (c Complaint) NextLook(r Rules) time.Time {
	var next time.Time
	for _, l := range c.Running(r) {
		at := c.lookAt(l, r)
		if next.IsZero() || at.Before(next) {
			next = at
		}
	}
	return next
}

func (c Complaint) lookAt(l Limit, r Rules) time.Time {
	if c.told(l) {
		return c.Watch.AnswerDue
	}
	if c.warnable(l) {
		return c.warnAt(l, r)
	}
	return l.Due
}

// told reports whether it has climbed for this limit already; what is left is the step of the one answerable now.
func (c Complaint) told(l Limit) bool {
	return l.Lapse != NotDecided && !l.Due.After(c.Watch.LapseDue) && !c.Watch.AnswerDue.IsZero()
}

func (c Complaint) warnable(l Limit) bool {
	return !l.From.IsZero() && l.Due.After(c.Watch.WarnedDue) && l.Due.After(l.From)
}

// warnAt is when WarnAt per cent of a limit are over, counted as the limit is.
func (c Complaint) warnAt(l Limit, r Rules) time.Time {
	clock, length := l.Clock, l.Due.Sub(l.From)
	if clock == "" {
		clock = c.clock(r)
	}
	if clock == OfficeClock {
		length = r.Calendar.Between(l.From, l.Due)
	}
	at := Due(r.Calendar, clock, l.From, length*time.Duration(r.WarnAt)/100)
	if at.After(l.Due) {
		return l.Due
	}
	return at
}

// Lapsed is the limit for which the answerable must climb now: of several that have passed, the last, so that what was missed
// while nobody looked is told once.
func (c Complaint) Lapsed(r Rules, now time.Time) (Limit, bool) {
	var found Limit
	for _, l := range c.Running(r) {
		due := l.Due
		if c.told(l) {
			due = c.Watch.AnswerDue
		}
		if !due.After(now) && !l.Due.Before(found.Due) {
			found = l
		}
	}
	return found, found.Lapse != ""
}

// ToWarn is the limit of which the doer is to be warned now.
func (c Complaint) ToWarn(r Rules, now time.Time) (Limit, bool) {
	for _, l := range c.Running(r) {
		if !c.told(l) && c.warnable(l) && l.Due.After(now) && !c.warnAt(l, r).After(now) {
			return l, true
		}
	}
	return Limit{}, false
}

// Climb notes that the answerable is now a post above, because a limit passed.
func (c *Complaint) Climb(l Limit, post Post, officer ID, r Rules, now time.Time) {
	c.Answerable, c.AnswerableOfficer = post, officer
	c.Watch.Lapse, c.Watch.LapseDue = l.Lapse, later(l.Due, c.Watch.LapseDue)
	if higher(post.Level, c.Watch.Climbed) {
		c.Watch.Climbed = post.Level
	}
	c.Watch.AnswerDue = r.StepDue(post.Level, now)
}

// DecideBy gives whoever decides now his time.
func (c *Complaint) DecideBy(r Rules, now time.Time) {
	c.Watch.AnswerDue = r.DecideDue(c.Answerable.Level, now)
}

// Replan begins the limits anew from a moment, as a whole new promise: registered, corrected, an appeal upheld.
func (c *Complaint) Replan(cal Calendar, clock ClockKind, l Limits, from time.Time) {
	begun := c.Watch.PlannedAt
	c.Watch.PlannedAt, c.Watch.Clock = plain(from), clock
	c.Watch.First, c.Watch.Resolution = l.FirstResponse, l.Resolution
	c.FirstResponseDue = Due(cal, clock, from, l.FirstResponse)
	c.ResolutionDue = Due(cal, clock, from, l.Resolution+c.Watch.PausedFor)
	if !begun.IsZero() && plain(from).After(begun) { // done again: an earlier promise does not bind any more
		c.Watch.PausedFor, c.Watch.InterimDue, c.Watch.InterimWish, c.Watch.AnswerDue = 0, time.Time{}, time.Time{}, time.Time{}
		c.RespondedAt = time.Time{}
		c.ResolutionDue = Due(cal, clock, from, l.Resolution)
	}
	if !c.Watch.InterimDue.IsZero() {
		c.ResolutionDue = c.Watch.InterimDue
	}
}

// rank orders the levels; the desk stands where the field does.
func rank(l Level) int {
	return map[Level]int{L0: 0, L1: 1, Desk: 1, L2: 2, L3: 3, AA: 3, L4: 4}[l]
}

func higher(a, b Level) bool { return b == "" || rank(a) > rank(b) }

// Higher reports whether a level stands above another.
func (l Level) Higher(than Level) bool { return rank(l) > rank(than) }

// Endangered notes that danger was spoken of only now. Whoever answers for what is late already has the time of danger from here on.
func (c *Complaint) Endangered(r Rules, now time.Time) {
	c.Watch.DangerAt = plain(now)
	if due := r.StepDue(c.Answerable.Level, now); !c.Watch.AnswerDue.IsZero() && due.Before(c.Watch.AnswerDue) {
		c.Watch.AnswerDue = due
	}
}
