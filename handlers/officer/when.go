package officer

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// partHours are the hours that people mean by a part of the day.
func partHours() map[string]int {
	return map[string]int{"morning": 10, "noon": 13, "evening": 18, "night": 21}
}

// said is a time as people say it, read so far.
type said struct {
	at   time.Time // a span from now: "2 घंटे में"
	days int       // days ahead
	day  bool      // a day was named
	hour int       // of the day, -1: none was named
	part string    // of the day
	rest []string  // the words that name no time
}

// whenSaid reads by when something will be from anywhere in the words: "1 ghante me", "2 दिन", "kal shaam tak", "by 6 pm", "30/11", "18:30".
// Without an hour it is the close of the office on that day. rest are the words that name no time.
func whenSaid(t *handlers.Turn, text string, closes time.Duration) (at time.Time, rest []string, ok bool) {
	s := said{hour: -1}
	words := withoutPresent(t, timeWords(text))
	for i := 0; i < len(words); {
		n := s.take(t, words[i:])
		if n == 0 {
			s.rest = append(s.rest, words[i])
			n = 1
		}
		i += n
	}
	at, ok = s.moment(t.Now, closes)
	return at, s.rest, ok
}

// withoutPresent leaves out that a part of the day has come: "raat ho gayi hai" is no time by which anything will be done, and no report.
func withoutPresent(t *handlers.Turn, words []string) (out []string) {
	for i := 0; i < len(words); i++ {
		part, _ := t.Deps.Words.Answer("unit", strings.Trim(words[i], ",.।"))
		n := 0
		if partHours()[part] > 0 && !ofOtherDay(t, words[:i]) {
			n = t.Deps.Words.Leading("hascome", strings.Join(words[i+1:], " "))
		}
		if n == 0 {
			out = append(out, words[i])
		}
		i += n
	}
	return out
}

// ofOtherDay reports whether words end with a day that is not this one: "kal subah hai".
func ofOtherDay(t *handlers.Turn, words []string) bool {
	if len(words) == 0 {
		return false
	}
	in, is := t.Deps.Words.Answer("day", words[len(words)-1])
	return is && in != "0"
}

// timeWords parts what people write together: "2ghante", "1-2 din".
func timeWords(text string) (out []string) {
	for _, field := range strings.Fields(fold.Digits(text)) {
		field = strings.Trim(field, ",.!?।()\"'")
		if strings.ContainsAny(field, "/:") || strings.Count(field, "-") > 1 || strings.Count(field, ".") > 1 && unicode.IsDigit(rune(field[0])) {
			out = append(out, field) // a date, a clock
			continue
		}
		start, digits := 0, false
		for i, r := range field {
			if is := unicode.IsDigit(r); i > 0 && is != digits {
				out = append(out, field[start:i])
				start = i
			}
			digits = unicode.IsDigit(r)
		}
		out = append(out, field[start:])
	}
	return out
}

// take reads one piece of a time at the beginning of the words and says how many they are; 0: none is there.
func (s *said) take(t *handlers.Turn, words []string) int {
	unit := func(i int) string { return unitAt(t, words, i) }
	if n, _ := vagueAt(t, words); n > 0 {
		return n // which day of it is not said
	}
	if len(words) > 2 && limits(t, words[0], "next") { // "agle 2 din me"
		if n, is := amount(t, words[1]); is && s.count(t, n, unit(2)) {
			return 3
		}
	}
	whole := func(i int) bool { return len(words) > i && limits(t, words[i], "whole") }
	if whole(1) && s.count(t, 1, unit(0)) {
		return 2 // "घंटे भर में"
	}
	if n, is := amount(t, orSo(words[0])); is {
		if next := unit(1); next != "" && !(n > 1 && whole(2)) && s.count(t, n, next) { // "OTP do ghante bhar me": it counts none
			return 2
		}
		if unit(3) != "" && (words[1] == "-" || isTo(t, words[1]) || isOr(t, words[1])) {
			return 2 // "1-2 घंटे", "1 से 2 दिन": the second counts
		}
	}
	if len(words) > 1 && (s.day || s.hour >= 0) && isOr(t, words[0]) {
		later := said{hour: -1}
		if later.take(t, words[1:]) > 0 {
			return 1 // "kal ya parso tak"
		}
	}
	switch name := unit(0); {
	case name == "half" && unit(1) == "hour":
		s.at = t.Now.Add(30 * time.Minute)
		return 2
	case partHours()[name] > 0:
		s.part = name
		return 1
	}
	if name, is := t.Deps.Words.Answer("day", words[0]); is {
		s.days, _ = strconv.Atoi(name)
		s.day = true
		return 1
	}
	if n, end := periodEnds(t, words); n > 0 {
		s.until(end, t.Now.In(models.IST()))
		return n
	}
	if n := s.date(t, words); n > 0 {
		return n
	}
	if since, is := clockTime(words[0]); is && strings.Contains(words[0], ":") {
		s.hour, s.at = int(since.Hours()), time.Time{}
		if at, ok := hourIn(words[0], t.Now); ok {
			s.at = at
		}
		return 1
	}
	return 0
}

// unitAt is the unit of time that a word is, "" when it is none.
func unitAt(t *handlers.Turn, words []string, i int) string {
	if i >= len(words) {
		return ""
	}
	name, _ := t.Deps.Words.Answer("unit", words[i])
	return name
}

// date reads a date in digits and says how many words it is; 0: none is there. A weekday, a date by its month or "the 15th" is read where it is
// named as a limit, or where nothing else is said but that it will be done: "somvar ko lineman aayega" names none, "somvar tak" and "somvar ko hoga"
// do.
func (s *said) date(t *handlers.Turn, words []string) int {
	if end, is := day(words[0], t.Now); is && strings.ContainsAny(words[0], "/-") {
		s.until(end, t.Now.In(models.IST()))
		return 1
	}
	r, before := dateReader{t: t, words: words}, 0
	if limits(t, words[0], "before") {
		r.words, before = words[1:], 1
	}
	d, ok := r.limit()
	if len(r.words) > 1 && limits(t, r.words[1], "behind") && isTo(t, r.words[0]) {
		r.words = r.words[1:] // "5 dec se pehle"
	}
	if !ok || before == 0 && (len(r.words) == 0 || !limits(t, r.words[0], "behind")) && !onlyWill(t, slices.Concat(s.rest, r.words)) {
		return 0
	}
	s.until(d.end, t.Now.In(models.IST()))
	return len(words) - len(r.words)
}

// onlyWill reports whether words say no more than that something will be done.
func onlyWill(t *handlers.Turn, words []string) bool {
	names, left := t.Deps.Words.Heard("speech", strings.Join(words, " "))
	return len(left) == 0 && !slices.ContainsFunc(names, func(n string) bool { return n != "will" && n != "done" })
}

// limits reports whether a word makes a day a limit, behind or before it.
func limits(t *handlers.Turn, word, where string) bool {
	name, is := t.Deps.Words.Answer("limit", word)
	return is && name == where
}

// until takes a day by the beginning of the next one.
func (s *said) until(end, local time.Time) {
	today := time.Date(local.Year(), local.Month(), local.Day(), 0, 0, 0, 0, models.IST())
	s.days, s.day = int(end.Sub(today).Hours()/24)-1, true
}

func isTo(t *handlers.Turn, word string) bool {
	_, is := t.Deps.Words.Answer("span", word)
	return is
}

// isOr reports whether a word stands between two days of which either is meant.
func isOr(t *handlers.Turn, word string) bool {
	name, is := t.Deps.Words.Answer("joins", word)
	return is && name == "or"
}

// amount reads how many: digits or a word.
func amount(t *handlers.Turn, word string) (int, bool) {
	if limits(t, word, "one") {
		return 1, true // "within a week"
	}
	if n, err := strconv.Atoi(word); err == nil {
		return n, n > 0 && n < 100
	}
	return t.Deps.Words.Ordinal(word)
}

// mostOrSo is up to what "2/3" is two or three of what follows.
const mostOrSo = 10

// orSo is the second number of "2/3", which of days is two or three and no date.
func orSo(word string) string {
	first, second, _ := strings.Cut(word, "/")
	a, errA := strconv.Atoi(first)
	b, errB := strconv.Atoi(second)
	if errA != nil || errB != nil || b != a+1 || b > mostOrSo {
		return word
	}
	return second
}

// count takes an amount of a unit; false when the word beside it is none.
func (s *said) count(t *handlers.Turn, n int, unit string) bool {
	switch unit {
	case "minute":
		s.at = t.Now.Add(time.Duration(n) * time.Minute)
	case "hour":
		s.at = t.Now.Add(time.Duration(n) * time.Hour)
	case "day":
		s.days, s.day = n, true
	case "week":
		s.days, s.day = 7*n, true
	case "month":
		s.days, s.day = 30*n, true
	case "clock":
		s.hour = n
		return n <= 24
	default:
		return false
	}
	return true
}

// moment is the time that was said.
func (s *said) moment(now time.Time, closes time.Duration) (time.Time, bool) {
	if !s.at.IsZero() && !s.day {
		return s.at, true
	}
	hour := s.hour
	if hour < 0 && s.part != "" {
		hour = partHours()[s.part]
	}
	if !s.day && hour < 0 {
		return time.Time{}, false
	}
	if hour >= 0 && hour < 12 && (s.part == "evening" || s.part == "night" || s.part == "noon") {
		hour += 12
	}
	since := time.Duration(hour) * time.Hour
	if hour < 0 {
		since = closes
	}
	local := now.In(models.IST())
	midnight := time.Date(local.Year(), local.Month(), local.Day()+s.days, 0, 0, 0, 0, models.IST())
	at := midnight.Add(since)
	if !at.After(now) && hour >= 0 && hour < 12 && s.part == "" {
		at = at.Add(12 * time.Hour) // "6 बजे तक", said at noon
	}
	if !at.After(now) && s.day && s.days == 0 && hour < 0 {
		at = midnight.AddDate(0, 0, 1).Add(-time.Minute) // "आज", said after the office has closed
	}
	if !at.After(now) {
		return time.Time{}, false
	}
	return at.UTC(), true
}
