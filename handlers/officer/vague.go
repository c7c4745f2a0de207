package officer

import (
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// longestLimit is how many words stand for one thing around a time at most: "khatam hone".
const longestLimit = 3

// limitAt says how many words at the beginning are one of the group: 0, none.
func limitAt(t *handlers.Turn, words []string, where string) int {
	for n := min(longestLimit, len(words)); n > 0; n-- {
		if limits(t, strings.Join(words[:n], " "), where) {
			return n
		}
	}
	return 0
}

// periodEnds reads the end of this week or month, and says how many words it is; 0: none is named. "Is hafte" alone is until its end too, unless something
// of it is spoken of: "is mahine ka bill".
func periodEnds(t *handlers.Turn, words []string) (n int, end time.Time) {
	first := limitAt(t, words, "end")
	at := first
	if first > 0 && at < len(words) && ofNumber(t, words[at]) {
		at++ // "end of the month"
	}
	this := limitAt(t, words[at:], "this")
	at += this
	unit := unitAt(t, words, at)
	if unit != "week" && unit != "month" {
		return 0, end
	}
	at++
	of := 0
	if at < len(words) && ofNumber(t, words[at]) {
		of = 1
	}
	last := 0
	if first == 0 {
		last = limitAt(t, words[at+of:], "end")
	}
	switch {
	case first > 0:
	case last > 0:
		at += of + last
	case this == 0 || of > 0 && !limits(t, words[at], "within"):
		return 0, end
	}
	local := t.Now.In(models.IST())
	if unit == "month" {
		return at, midnight(local.Year(), local.Month()+1, 1)
	}
	if local.Weekday() == time.Sunday || local.Weekday() == time.Saturday {
		return 0, end // the week that ends, or the one that begins?
	}
	return at, midnight(local.Year(), local.Month(), local.Day()+int(time.Saturday-local.Weekday())+1)
}

// monthsEnd reads the end of a month that is named: "मार्च के अंत", "end of december".
func (r *dateReader) monthsEnd(string) (d named, taken int, ok bool) {
	words := r.words
	first := limitAt(r.t, words, "end")
	at := first
	if first > 0 && at < len(words) && ofNumber(r.t, words[at]) {
		at++
	}
	if at >= len(words) {
		return d, 0, false
	}
	month, is := r.month(strings.Trim(words[at], ","))
	at++
	if first == 0 && is {
		of := at
		if of < len(words) && ofNumber(r.t, words[of]) {
			of++
		}
		last := limitAt(r.t, words[of:], "end")
		at, is = of+last, last > 0
	}
	if !is {
		return d, 0, false
	}
	return named{end: r.monthBegins(month).AddDate(0, 1, 0)}, at, true
}

// monthBegins is when the next month of that number begins, or this one began.
func (r *dateReader) monthBegins(month int) time.Time {
	local := r.t.Now.In(models.IST())
	year := local.Year()
	if month < int(local.Month()) {
		year++
	}
	return midnight(year, time.Month(month), 1).In(models.IST())
}

// holiday reads the name of a public holiday: its next day that the directory knows.
func (r *dateReader) holiday(string) (d named, taken int, ok bool) {
	for n := min(longestHoliday, len(r.words)); n > 0; n-- {
		if day, known := r.t.HolidayCalled(strings.Join(r.words[:n], " ")); known {
			y, m, day := day.Date()
			return named{end: midnight(y, m, day+1)}, n, true
		}
	}
	return d, 0, false
}

// longestHoliday is how many words a holiday is called by at most.
const longestHoliday = 4

// weekendAt says how many words at the beginning name the weekend: 0, none do.
func weekendAt(t *handlers.Turn, words []string) int {
	this := limitAt(t, words, "this")
	n := limitAt(t, words[this:], "weekend")
	if n == 0 {
		return 0
	}
	return this + n
}

// vagueAt says how many words name a time of which nobody knows which day is meant, 0: none do; and when it begins at the earliest. It is the next week or
// month, the next Monday, a month as a whole, and whatever comes after a day.
func vagueAt(t *handlers.Turn, words []string) (n int, begins time.Time) {
	local := t.Now.In(models.IST())
	if limits(t, words[0], "next") && len(words) > 1 {
		_, weekday := t.Deps.Words.Answer("weekday", words[1])
		switch unit := unitAt(t, words, 1); {
		case unit == "month":
			ends, _ := periodEnds(t, words[1:])
			return max(2, 1+ends), midnight(local.Year(), local.Month()+1, 1)
		case weekday, unit == "week":
			return 2, midnight(local.Year(), local.Month(), local.Day()+(7-int(local.Weekday()))%7+1)
		}
	}
	if n := weekendAt(t, words); n > 0 && (local.Weekday() == time.Saturday || local.Weekday() == time.Sunday) {
		return n, midnight(local.Year(), local.Month(), local.Day()+int(time.Saturday-local.Weekday())) // this one, or the next?
	}
	lead := limitAt(t, words, "after") // "after christmas"
	r := dateReader{t: t, words: words[lead:]}
	if len(r.words) > 1 || lead > 0 && len(r.words) > 0 {
		if month, is := r.month(r.words[0]); is && lead == 0 && limits(t, words[1], "within") {
			return 2, r.monthBegins(month)
		}
	}
	d, ok := r.limit()
	if !ok {
		d, ok = r.date()
	}
	behind := limitAt(t, r.words, "after")
	if !ok || lead == 0 && behind == 0 {
		return 0, begins
	}
	return len(words) - len(r.words) + behind, d.end
}

// nextPeriod is when the time that words name begins, of which nobody knows which day is meant.
func nextPeriod(t *handlers.Turn, text string) (begins time.Time, named bool) {
	words := timeWords(text)
	for i := range words {
		if n, begins := vagueAt(t, words[i:]); n > 0 {
			return begins, true
		}
	}
	return begins, false
}

// putOff reports whether words say no more than that something will be done after something: "diwali ke baad hoga", "barish ke baad". When that is, nobody
// knows.
func putOff(t *handlers.Turn, text string) bool {
	words := fold.Words(text)
	lead := limitAt(t, words, "after")
	if lead > 0 && len(words) <= lead+mostAwaited {
		return true
	}
	for i := 1; i < min(mostAwaited+1, len(words)); i++ {
		if n := limitAt(t, words[i:], "after"); n > 0 {
			return onlyWill(t, words[i+n:])
		}
	}
	return false
}

// mostAwaited is how many words stand for what is waited for.
const mostAwaited = 3
