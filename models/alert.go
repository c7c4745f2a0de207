package models

import "time"

// Alert is what an officer hears of one overdue complaint: singly, or in his next digest. One row per complaint and step.
type Alert struct {
	ID        ID
	At        time.Time
	Officer   ID
	Day       string    // local date, for Nth
	Nth       int       // the how-many-eth single message of the day, from 1; 0: told in a digest, or for danger, which counts for nothing
	DueAt     time.Time // of the digest it goes into
	ToldAt    time.Time // zero: waits for its digest
	Complaint ID
	Lapse     Lapse
	Level     Level // who had to answer from then on
	Storm     ID    // complaints of one storm are one line of a digest
}

// Vacancy is a post that had to get a complaint and that nobody holds who can be told.
type Vacancy struct {
	Post    Post
	At      time.Time
	Waiting int // open complaints that are with it, only where they are counted
}

// Reassignment asks the clock to give away everything open that an officer has, because he was revoked or posted elsewhere.
type Reassignment struct {
	ID      ID
	At      time.Time
	Officer ID
	To      ID // a named successor; 0: whoever routing finds
}

// DigestHours are the hours of the day, IST, at which L3 and L4 hear of what is overdue.
func DigestHours() [2]int { return [2]int{10, 16} }

// DigestAt is when an officer of a level hears of something that is overdue since now and is not told singly: L3 and L4 at
// the next of DigestHours, everybody below at the next full hour. UTC.
func DigestAt(level Level, now time.Time) time.Time {
	local := now.In(ist)
	y, m, d := local.Date()
	if level != L3 && level != AA && level != L4 {
		return time.Date(y, m, d, local.Hour()+1, 0, 0, 0, ist).UTC()
	}
	for _, h := range DigestHours() {
		if at := time.Date(y, m, d, h, 0, 0, 0, ist); at.After(now) {
			return at.UTC()
		}
	}
	return time.Date(y, m, d+1, DigestHours()[0], 0, 0, 0, ist).UTC()
}

// LocalDate is the date of a moment in IST.
func LocalDate(at time.Time) string { return at.In(ist).Format(time.DateOnly) }
