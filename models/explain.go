package models

import "time"

// ReasonKind says what a line of an explained due time is about. Stored: never rename.
type ReasonKind string

const (
	FromReason    ReasonKind = "from"    // At: the limit counts from here
	LengthReason  ReasonKind = "length"  // For: its length
	ClosedReason  ReasonKind = "closed"  // At: a day between on which the office is closed; Name says why
	PausedReason  ReasonKind = "paused"  // For: how long a question to the citizen held it
	InterimReason ReasonKind = "interim" // At: the later date that the officer named
	SetReason     ReasonKind = "set"     // the calendar was changed since: the promise stayed as it was
	DueReason     ReasonKind = "due"     // At: the result
)

// Reason is one line of an explained due time.
type Reason struct {
	Kind ReasonKind
	At   time.Time
	For  time.Duration // in hours of Clock
	Name Names         // of a holiday; empty for Sundays and Saturdays
}

// ExplainDue says why a complaint is due when it is: "registered Fri 16:30, 8 office hours, Mon holiday, due Tue 15:30". Nothing
// for a complaint that has no limit or is older than the reasons kept.
func (c Complaint) ExplainDue(cal Calendar) []Reason {
	w := c.Watch
	if c.ResolutionDue.IsZero() || w.PlannedAt.IsZero() || w.Resolution == 0 {
		return nil
	}
	out := []Reason{{Kind: FromReason, At: w.PlannedAt}, {Kind: LengthReason, For: w.Resolution}}
	if w.PausedFor.Round(time.Minute) > 0 {
		out = append(out, Reason{Kind: PausedReason, For: w.PausedFor})
	}
	due := Due(cal, w.Clock, w.PlannedAt, w.Resolution+w.PausedFor)
	if w.InterimDue.IsZero() && w.Clock == OfficeClock {
		out = append(out, cal.closedBetween(w.PlannedAt, due)...)
	}
	switch {
	case !w.InterimDue.IsZero():
		out = append(out, Reason{Kind: InterimReason, At: w.InterimDue})
	case due.Sub(c.ResolutionDue).Abs() >= time.Minute: // databases keep times less exactly than lengths
		out = append(out, Reason{Kind: SetReason})
	}
	return append(out, Reason{Kind: DueReason, At: c.ResolutionDue})
}

// closedBetween lists the days from a to b on which the office stays closed, in order.
func (c Calendar) closedBetween(a, b time.Time) (out []Reason) {
	y, m, d := a.In(c.zone()).Date()
	for i := range searchLimit {
		noon := time.Date(y, m, d+i, 12, 0, 0, 0, time.UTC)
		if c.at(noon, 0).After(b) {
			break
		}
		if c.closedWeekday(noon) || c.holiday(noon) {
			out = append(out, Reason{Kind: ClosedReason, At: c.at(noon, 12*time.Hour).UTC(), Name: c.Holidays[noon.Format(time.DateOnly)]})
		}
	}
	return out
}
