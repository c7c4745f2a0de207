package models

import (
	"errors"
	"fmt"
	"slices"
	"time"
)

// Calendar is the office hours of an Area or an office. Sundays are closed; everything else is data.
type Calendar struct {
	Zone            *time.Location   // of the dates and hours; nil is read as IST
	Open, Close     time.Duration    // since local midnight: 10h, 17h
	ClosedSaturdays []int            // which Saturdays of the month, 1 to 5: {2} is the second one
	Holidays        map[string]Names // by local date, "2026-10-20"
}

const (
	// longestClosure is how many days in a row a calendar may be closed and still be believed.
	longestClosure = 60
	// searchLimit is how many closed days in a row end a search, so that an invalid calendar never
	// makes it go on for ever.
	searchLimit = 366
)

// Validate returns what is wrong with the calendar. With an invalid one every method still ends: Add
// counts wall-clock time, NextOpen stays where it is, Between finds nothing.
func (c Calendar) Validate() error {
	if c.Zone == nil {
		return errors.New("calendar: no time zone")
	}
	if c.Open < 0 || c.Close > 24*time.Hour || c.Close <= c.Open {
		return fmt.Errorf("calendar: open from %s to %s is no working day", c.Open, c.Close)
	}
	for _, n := range c.ClosedSaturdays {
		if n < 1 || n > 5 {
			return fmt.Errorf("calendar: a month has no Saturday number %d", n)
		}
	}
	for date := range c.Holidays {
		first, err := time.ParseInLocation(time.DateOnly, date, c.Zone)
		if err != nil {
			return fmt.Errorf("calendar: holiday %q is no date like 2026-10-20", date)
		}
		if c.closedFrom(first) {
			return fmt.Errorf("calendar: closed for over %d days from %s", longestClosure, date)
		}
	}
	return nil
}

// closedFrom reports whether no day opens within longestClosure days from the given one.
func (c Calendar) closedFrom(first time.Time) bool {
	y, m, d := first.Date()
	for i := range longestClosure + 1 {
		if _, _, open := c.hours(y, m, d+i); open {
			return false
		}
	}
	return true
}

// Day is the length of one working day.
func (c Calendar) Day() time.Duration { return max(0, c.Close-c.Open) }

// NextOpen returns t when the office is open at t, else the next opening. At the closing moment it is closed. UTC.
func (c Calendar) NextOpen(t time.Time) time.Time {
	t = plain(t)
	y, m, d := t.In(c.zone()).Date()
	for i := range searchLimit {
		opens, closes, open := c.hours(y, m, d+i)
		if open && t.Before(closes) {
			return later(t, opens).UTC()
		}
	}
	return t
}

// Add returns the moment when the office has been open for the given time since from, in UTC. Time that
// ends with a day ends at its close, not at the next opening. Nothing or less to add gives from.
func (c Calendar) Add(from time.Time, office time.Duration) time.Time {
	from = plain(from)
	if office <= 0 {
		return from
	}
	left, closed := office, 0
	y, m, d := from.In(c.zone()).Date()
	for ; closed < searchLimit; d++ {
		opens, closes, open := c.hours(y, m, d)
		if !open {
			closed++
			continue
		}
		closed = 0
		start := later(from, opens)
		room := closes.Sub(start)
		if room > 0 && left <= room {
			return start.Add(left).UTC()
		}
		left -= max(0, room)
	}
	return from.Add(office) // invalid: a promise by the wall clock is better than none
}

// Between returns how long the office is open from a to b; negative when b is before a.
func (c Calendar) Between(a, b time.Time) time.Duration {
	a, b = plain(a), plain(b)
	if b.Before(a) {
		return -c.Between(b, a)
	}
	b = a.Add(b.Sub(a)) // Sub stops at 292 years, all that a Duration holds
	var sum time.Duration
	y, m, d := a.In(c.zone()).Date()
	ly, lm, ld := b.In(c.zone()).Date()
	last := time.Date(ly, lm, ld, 12, 0, 0, 0, time.UTC)
	for ; !time.Date(y, m, d, 12, 0, 0, 0, time.UTC).After(last); d++ {
		opens, closes, open := c.hours(y, m, d)
		if !open {
			continue
		}
		if closes.After(b) {
			closes = b
		}
		sum += max(0, closes.Sub(later(a, opens)))
	}
	return sum
}

// Due returns when a limit of length d that starts at from is over, by the clock of the category, in
// UTC. An unknown clock counts day and night: too early is better than too late.
func Due(cal Calendar, kind ClockKind, from time.Time, d time.Duration) time.Time {
	if kind == OfficeClock {
		return cal.Add(from, d)
	}
	return plain(from).Add(d)
}

// hours returns when the office opens and closes on a local day, and false when it stays closed. The day
// may lie outside its month, as time.Date allows.
func (c Calendar) hours(y int, m time.Month, d int) (opens, closes time.Time, open bool) {
	if c.Close <= c.Open {
		return time.Time{}, time.Time{}, false
	}
	noon := time.Date(y, m, d, 12, 0, 0, 0, time.UTC) // only a date: no zone moves it
	if c.closedWeekday(noon) || c.holiday(noon) {
		return time.Time{}, time.Time{}, false
	}
	return c.at(noon, c.Open), c.at(noon, c.Close), true
}

func (c Calendar) closedWeekday(date time.Time) bool {
	switch date.Weekday() {
	case time.Sunday:
		return true
	case time.Saturday:
		return slices.Contains(c.ClosedSaturdays, (date.Day()+6)/7)
	}
	return false
}

func (c Calendar) holiday(date time.Time) bool {
	if len(c.Holidays) == 0 {
		return false
	}
	y, m, d := date.Date()
	digit := func(n int) byte { return byte('0' + n%10) }
	key := [...]byte{digit(y / 1000), digit(y / 100), digit(y / 10), digit(y), '-', digit(int(m) / 10), digit(int(m)), '-', digit(d / 10), digit(d)}
	_, ok := c.Holidays[string(key[:])] // AppendFormat was half the time that plans of due dates took
	return ok
}

// at returns the local time of a date.
func (c Calendar) at(date time.Time, since time.Duration) time.Time {
	y, m, d := date.Date()
	return atLocal(y, m, d, since, c.zone())
}

func (c Calendar) zone() *time.Location {
	if c.Zone == nil {
		return ist
	}
	return c.Zone
}

// atLocal returns the moment of a wall-clock time. By the clock's face, not by adding to midnight: a day
// may have 23 or 25 hours in some zones.
func atLocal(y int, m time.Month, d int, since time.Duration, zone *time.Location) time.Time {
	return time.Date(y, m, d, int(since/time.Hour), int(since%time.Hour/time.Minute),
		int(since%time.Minute/time.Second), int(since%time.Second), zone)
}

// plain returns t in UTC and without the monotonic reading, which would not survive the database.
func plain(t time.Time) time.Time { return t.Round(0).UTC() }

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}
