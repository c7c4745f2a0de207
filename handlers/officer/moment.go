package officer

import (
	"strconv"
	"strings"
	"time"

	"sunwai/i18n/fold"
	"sunwai/models"
)

// longestHours is how far ahead "+4" may reach.
const longestHours = 72

// moment reads a date and perhaps an hour from the beginning of the words: "30/11", "30/11 18:30", "5" (days from now). Without
// an hour it is the close of the office on that day. The rest is the reason.
func moment(words string, now time.Time, closes time.Duration) (at time.Time, rest string, ok bool) {
	first, rest, _ := strings.Cut(strings.TrimSpace(words), " ")
	next, ok := day(first, now)
	if !ok {
		return time.Time{}, words, false
	}
	next = next.In(models.IST()) // the beginning of the following day
	hour, after, _ := strings.Cut(strings.TrimSpace(rest), " ")
	since := closes
	if t, is := clockTime(hour); is && strings.ContainsAny(hour, ":.") {
		since, rest = t, after
	}
	local := time.Date(next.Year(), next.Month(), next.Day()-1, 0, 0, 0, 0, models.IST()).Add(since)
	return local.UTC(), strings.TrimSpace(rest), true
}

// hourIn reads by when something is expected: "+2" and "+2h" hours from now, "18:30" or "18" today, or tomorrow when that is past.
func hourIn(words string, now time.Time) (time.Time, bool) {
	text := strings.TrimSpace(fold.Digits(words))
	if rest, plus := strings.CutPrefix(text, "+"); plus {
		n, err := strconv.Atoi(strings.TrimSpace(strings.TrimRight(rest, "hH ")))
		return now.Add(time.Duration(n) * time.Hour), err == nil && n > 0 && n <= longestHours
	}
	since, ok := clockTime(text)
	if !ok {
		return time.Time{}, false
	}
	local := now.In(models.IST())
	at := time.Date(local.Year(), local.Month(), local.Day(), 0, 0, 0, 0, models.IST()).Add(since)
	if !at.After(now) {
		at = at.AddDate(0, 0, 1)
	}
	return at.UTC(), true
}

// clockTime reads "18:30", "18.30" or "18" as time since midnight.
func clockTime(text string) (time.Duration, bool) {
	h, m, _ := strings.Cut(strings.ReplaceAll(fold.Digits(text), ".", ":"), ":")
	hour, err := strconv.Atoi(h)
	if err != nil || hour < 0 || hour > 23 {
		return 0, false
	}
	minute := 0
	if m != "" {
		if minute, err = strconv.Atoi(m); err != nil || minute < 0 || minute > 59 {
			return 0, false
		}
	}
	return time.Duration(hour)*time.Hour + time.Duration(minute)*time.Minute, true
}
