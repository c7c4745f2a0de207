package models

import "time"

// QuietHours are the hours of the day, in IST, in which nobody is written to unasked. From after To runs
// over midnight; From equal to To is no quiet hours at all.
type QuietHours struct {
	From, To time.Duration // since midnight
}

// Nights are the quiet hours 21:00 to 07:00.
func Nights() QuietHours { return QuietHours{From: 21 * time.Hour, To: 7 * time.Hour} }

// Contains reports whether t lies in the quiet hours. Their end does not.
func (q QuietHours) Contains(t time.Time) bool {
	since := sinceMidnight(t.In(ist))
	if q.From <= q.To {
		return q.From <= since && since < q.To
	}
	return q.From <= since || since < q.To
}

// Next returns the moment from t on at which sending is allowed: t itself outside the quiet hours, else
// their end. UTC.
func (q QuietHours) Next(t time.Time) time.Time {
	t = plain(t)
	if !q.Contains(t) {
		return t
	}
	local := t.In(ist)
	y, m, d := local.Date()
	if sinceMidnight(local) >= q.To {
		d++
	}
	return atLocal(y, m, d, q.To, ist).UTC()
}

func sinceMidnight(local time.Time) time.Duration {
	h, m, s := local.Clock()
	return time.Duration(h)*time.Hour + time.Duration(m)*time.Minute + time.Duration(s)*time.Second +
		time.Duration(local.Nanosecond())
}
