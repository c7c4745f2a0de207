package wall

import (
	"time"

	"sunwai/models"
)

// Limits are what the wall's colours hang on: never on who is better or worse than others.
type Limits struct {
	// Silent is for how many office hours somebody may wait at a handle without that anybody there answers.
	Silent time.Duration
	// GoodShare and FairShare are the shares on time from which on a figure is good, or not yet bad, in per cent.
	GoodShare, FairShare int
	// LateShare is the share of open complaints that may be overdue before that is bad, in per cent.
	LateShare int
}

// DefaultLimits are those of a state that has set none.
func DefaultLimits() Limits {
	return Limits{Silent: 4 * time.Hour, GoodShare: 90, FairShare: 75, LateShare: 10}
}

// alarm says why a handle needs somebody now.
type alarm struct {
	Down   bool          // the way to the platform is broken
	Code   string        // how, as bot.Health says it
	For    time.Duration // since when it has been broken, or nobody has answered (office hours)
	Waits  int           // complaints and posts that wait
	Silent bool
}

// calendars give the office hours of an account's office.
type calendars interface {
	Calendar(area string) models.Calendar
	Secretariat() models.Calendar
}

// alarmOf looks at a handle: is the way to its platform broken, or has nobody answered for so many office hours while somebody waits?
// Hours in which the office is closed do not count, and what the bot says by itself is no answer.
func alarmOf(h models.HandleFigures, cal models.Calendar, limit time.Duration, now time.Time) alarm {
	var a alarm
	if h.Connection.Known && !h.Connection.OK {
		a.Down, a.Code, a.For = true, h.Connection.Code, now.Sub(h.Connection.Since)
	}
	a.Waits = h.Stock.Unanswered + h.Posts
	since := earlier(h.Stock.Oldest, h.OldestPost)
	if a.Waits == 0 || since.IsZero() {
		return a
	}
	if h.LastResponse.After(since) {
		since = h.LastResponse
	}
	if quiet := cal.Between(since, now); quiet >= limit {
		a.Silent = true
		if !a.Down {
			a.For = quiet
		}
	}
	return a
}

func earlier(a, b time.Time) time.Time {
	if a.IsZero() || !b.IsZero() && b.Before(a) {
		return b
	}
	return a
}

// calendarOf is whose hours count: a district's offices', the capital's for departments and all others.
func calendarOf(o models.Office, c calendars) models.Calendar {
	if district, ok := o.District(); ok {
		return c.Calendar(district)
	}
	return c.Secretariat()
}
