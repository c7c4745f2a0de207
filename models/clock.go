package models

import "time"

// Clock tells the time of the domain. It is injected everywhere, so that tests and replicas agree.
type Clock interface {
	Now() time.Time
}

// ClockFunc makes a Clock of a function.
type ClockFunc func() time.Time

// Now calls the function.
func (f ClockFunc) Now() time.Time { return f() }

// istOffset is Indian Standard Time: +5:30 the whole year, since 1945.
const istOffset = 5*60*60 + 30*60

// ist is made once and never assigned again.
var ist = time.FixedZone("IST", istOffset)

// IST is Indian Standard Time as a fixed zone, which needs no zone files on the machine.
func IST() *time.Location { return ist }
