package officer

import (
	"strconv"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// span is the days a leave names, and the words after them.
type span struct {
	from  time.Time // beginning of the first day; zero: from now on
	until time.Time // beginning of the day after the last one
	rest  string
}

// longestSince is how long ago a leave may have begun when it is said; earlier the days are misread.
const longestSince = 15 * 24 * time.Hour

// days reads the time of a leave as officers write it: "30/11", "5" (days from now), "5 दिसंबर तक", "from 5 dec to 9 dec",
// "5 से 9 दिसंबर", "kal se 9/12", "5-9 dec". One date alone is the last day.
func days(t *handlers.Turn, words string) (s span, ok bool) {
	r := dateReader{t: t, words: strings.Fields(fold.Digits(opened(words)))}
	lead := r.between()
	first, found := r.date()
	if !found {
		return s, false
	}
	sep := r.between()
	second, found := r.date()
	if !found {
		s.until = first.end
		if lead == "to" || sep == "to" { // "30 tak": until the 30th; "30" alone is for so many days
			on, is := r.onDay(first.alone)
			if is && on.start().In(models.IST()).Day() != first.alone {
				return s, false // of the 31st in a month of 30 days nobody knows which day is meant
			}
			if is {
				s.until = on.end
			}
		}
		if lead == "from" || sep == "from" { // "5 दिसंबर से" and no end
			return s, false
		}
		s.rest = r.left()
		return s, s.valid(t.Now)
	}
	r.between()
	if on, is := r.onDay(second.alone); is { // "28 se 30 tak"
		second = on
	}
	s.from, s.until, s.rest = first.in(second).start(), second.end, r.left()
	if !s.from.After(t.Now) {
		s.from = time.Time{}
		if t.Now.Sub(first.in(second).start()) > longestSince {
			return s, false
		}
	}
	return s, s.valid(t.Now)
}

func (s span) valid(now time.Time) bool {
	return handlers.Leave{From: s.from, Till: s.until}.Valid(now)
}

// opened puts spaces around a dash between two days ("5-9 dec"), which in one date ("30-11") is none: there a month's name follows.
func opened(words string) string {
	fields := strings.Fields(words)
	for i := range fields[:max(0, len(fields)-1)] {
		a, b, dash := strings.Cut(strings.ReplaceAll(fields[i], "–", "-"), "-")
		if _, err := strconv.Atoi(fold.Digits(b)); dash && a != "" && err == nil && !strings.ContainsAny(fields[i+1], "0123456789०१२३४५६७८९") {
			fields[i] = a + " - " + b
		}
	}
	return strings.Join(fields, " ")
}

// dateReader reads dates out of words, one after the other.
type dateReader struct {
	t     *handlers.Turn
	words []string
}

// named is a date that was read.
type named struct {
	end   time.Time // beginning of the day after it
	alone int       // it was a bare number: the day of the month, if another date names that; 0: it was not
}

func (d named) start() time.Time {
	return d.end.In(models.IST()).AddDate(0, 0, -1).UTC()
}

// in gives a bare number the month of the date that follows: "5 से 9 दिसंबर".
func (d named) in(last named) named {
	if d.alone == 0 || last.alone != 0 {
		return d
	}
	to := last.start().In(models.IST())
	month := to.Month()
	if d.alone > to.Day() { // "28 से 3 दिसंबर"
		month--
	}
	return named{end: dayEnds(to.Year(), month, d.alone)}
}

// between skips the words that stand around dates and says which of them was the last.
func (r *dateReader) between() (last string) {
	for len(r.words) > 0 {
		word := strings.Trim(r.words[0], ",")
		name, ok := r.t.Deps.Words.Answer("span", word)
		if word == "-" || word == "–" {
			name, ok = "to", true
		}
		if !ok {
			return last
		}
		last, r.words = name, r.words[1:]
	}
	return last
}

// date takes one date off the words.
func (r *dateReader) date() (named, bool) { return r.later(r.oneDate) }

func (r *dateReader) oneDate() (named, bool) {
	if len(r.words) == 0 {
		return named{}, false
	}
	word := strings.Trim(r.words[0], ",")
	if name, ok := r.t.Deps.Words.Answer("day", word); ok {
		ahead, err := strconv.Atoi(name)
		local := r.t.Now.In(models.IST())
		if err != nil {
			return named{}, false
		}
		return r.took(1, named{end: midnight(local.Year(), local.Month(), local.Day()+ahead+1)})
	}
	if d, taken, ok := r.withMonth(word); ok {
		return r.took(taken, d)
	}
	if d, taken, ok := r.ofMonth(word); ok {
		return r.took(taken, d)
	}
	n, err := strconv.Atoi(word)
	if end, ok := day(word, r.t.Now); ok && strings.ContainsAny(word, "0123456789") {
		d := named{end: end}
		if err == nil {
			d.alone = n
		}
		return r.took(1, d)
	}
	return named{}, false
}

// limit takes one date that is said in words off the words: "15 dec", "सोमवार", "15 तारीख", "क्रिसमस", "दिसंबर के अंत".
func (r *dateReader) limit() (named, bool) { return r.later(r.oneLimit) }

// later is the later one of several dates of which either is meant, "10 dec ya 12 dec": by then it will be over in any case.
func (r *dateReader) later(read func() (named, bool)) (named, bool) {
	before := r.words
	if len(before) > 2 && isOr(r.t, before[1]) && strings.Trim(before[0], "0123456789") == "" { // "10 ya 12 dec"
		r.words = before[2:]
		if d, ok := read(); ok {
			return d, true
		}
		r.words = before
	}
	d, ok := read()
	for ok && len(r.words) > 1 && isOr(r.t, r.words[0]) {
		behind := r.words
		r.words = behind[1:]
		other, is := read()
		if !is {
			r.words = behind
			break
		}
		if other.end.After(d.end) {
			d = other
		}
	}
	return d, ok
}

func (r *dateReader) oneLimit() (named, bool) {
	if len(r.words) == 0 {
		return named{}, false
	}
	for _, read := range []func(string) (named, int, bool){r.withMonth, r.weekday, r.ofMonth, r.holiday, r.monthsEnd, r.weekend} {
		if d, taken, ok := read(strings.Trim(r.words[0], ",")); ok {
			return r.took(taken, d)
		}
	}
	return named{}, false
}

// weekend reads the coming Saturday, till which a working week lasts; on a weekend nobody knows which one is meant.
func (r *dateReader) weekend(string) (d named, taken int, ok bool) {
	n := weekendAt(r.t, r.words)
	local := r.t.Now.In(models.IST())
	if n == 0 || local.Weekday() == time.Saturday || local.Weekday() == time.Sunday {
		return d, 0, false
	}
	return named{end: midnight(local.Year(), local.Month(), local.Day()+int(time.Saturday-local.Weekday())+1)}, n, true
}

// ofMonth reads "15 तारीख": the next day of that number.
func (r *dateReader) ofMonth(word string) (d named, taken int, ok bool) {
	n, err := strconv.Atoi(word)
	if err != nil || len(r.words) < 2 || !limits(r.t, r.words[1], "date") {
		return d, 0, false
	}
	d, ok = r.onDay(n)
	return d, 2, ok
}

// onDay is the next day of a month that has a number.
func (r *dateReader) onDay(n int) (d named, ok bool) {
	local := r.t.Now.In(models.IST())
	month := local.Month()
	if n < local.Day() {
		month++
	}
	year := local.Year()
	if month > time.December {
		month, year = time.January, year+1
	}
	if !valid(n, int(month)) {
		return d, false
	}
	return named{end: dayEnds(year, month, n)}, true
}

// took takes the words of a date off.
func (r *dateReader) took(n int, d named) (named, bool) {
	r.words = r.words[n:]
	return d, true
}

// withMonth reads "5 dec", "dec 5", "5 दिसंबर 2026".
func (r *dateReader) withMonth(word string) (d named, taken int, ok bool) {
	if len(r.words) < 2 {
		return d, 0, false
	}
	next, nth := strings.Trim(r.words[1], ","), 0
	n, err := strconv.Atoi(word)
	if err == nil && len(r.words) > 2 && limits(r.t, next, "date") { // "10th december"
		next, nth = strings.Trim(r.words[2], ","), 1
	}
	month, is := r.month(next)
	if err != nil || !is {
		if n, err = strconv.Atoi(next); err != nil {
			return d, 0, false
		}
		if month, is = r.month(word); !is {
			return d, 0, false
		}
	}
	if !valid(n, month) {
		return d, 0, false
	}
	text, taken := strconv.Itoa(n)+"/"+strconv.Itoa(month), 2+nth
	if len(r.words) > taken && len(r.words[taken]) == 4 {
		if year, err := strconv.Atoi(r.words[taken]); err == nil {
			text, taken = text+"/"+strconv.Itoa(year), taken+1
		}
	}
	end, ok := day(text, r.t.Now)
	return named{end: end}, taken, ok
}

// weekday reads the next day of that name; today's means that of next week: else he would say "today".
func (r *dateReader) weekday(word string) (d named, taken int, ok bool) {
	name, ok := r.t.Deps.Words.Answer("weekday", word)
	n, err := strconv.Atoi(name)
	if !ok || err != nil {
		return d, 0, false
	}
	local := r.t.Now.In(models.IST())
	ahead := (n-int(local.Weekday())+6)%7 + 1
	return named{end: midnight(local.Year(), local.Month(), local.Day()+ahead+1)}, 1, true
}

func (r *dateReader) month(word string) (int, bool) {
	name, ok := r.t.Deps.Words.Answer("month", word)
	n, err := strconv.Atoi(name)
	return n, ok && err == nil
}

// left is what stands after the dates.
func (r *dateReader) left() string { return strings.Join(r.words, " ") }
