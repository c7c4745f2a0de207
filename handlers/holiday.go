package handlers

import (
	"strings"
	"time"

	"sunwai/i18n/fold"
	"sunwai/models"
)

// shortestHoliday is how many bytes the name of a holiday has at least.
const shortestHoliday = 3

// HolidayCalled is the next day of the public holiday that is called so. The names of all are read once in a turn: an officer's message is compared
// with them word by word.
func (t *Turn) HolidayCalled(said string) (day time.Time, known bool) {
	if len(said) < shortestHoliday {
		return day, false
	}
	if t.feasts == nil {
		t.feasts = nextHolidays(t.Directory().Calendar(models.StateArea), t.Now)
	}
	day, known = t.feasts[sounding(said)]
	return day, known
}

func nextHolidays(calendar models.Calendar, now time.Time) map[string]time.Time {
	next, today := map[string]time.Time{}, models.LocalDate(now)
	for date, names := range calendar.Holidays {
		at, err := time.Parse(time.DateOnly, date)
		if err != nil || date <= today {
			continue
		}
		for _, name := range []string{names.Hi, names.En, names.Latn} {
			if key := sounding(name); key != "" && (next[key].IsZero() || at.Before(next[key])) {
				next[key] = at
			}
		}
	}
	return next
}

// sounding is how words sound, each by itself.
func sounding(text string) string {
	var b strings.Builder
	for _, w := range fold.Words(text) {
		b.Write(fold.AppendSkeleton(nil, w))
		b.WriteByte(' ')
	}
	return strings.TrimSpace(b.String())
}
