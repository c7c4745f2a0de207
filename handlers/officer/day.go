package officer

import (
	"strconv"
	"strings"
	"time"

	"sunwai/i18n/fold"
	"sunwai/models"
)

// day reads a date as officers write it: "30/11", "30-11-2026", "30.11.26", "5" (days from now). It returns the
// beginning of the following day in IST: leave until the 30th includes the 30th.
func day(words string, now time.Time) (time.Time, bool) {
	parts := strings.FieldsFunc(fold.Digits(words), func(r rune) bool { return r < '0' || r > '9' })
	var n []int
	for _, p := range parts {
		v, err := strconv.Atoi(p)
		if err != nil {
			return time.Time{}, false
		}
		n = append(n, v)
	}
	local := now.In(models.IST())
	switch len(n) {
	case 1:
		if n[0] < 1 || n[0] > 365 {
			return time.Time{}, false
		}
		return midnight(local.Year(), local.Month(), local.Day()+n[0]+1), true
	case 2:
		at := dayEnds(local.Year(), time.Month(n[1]), n[0])
		if at.Before(now) {
			at = dayEnds(local.Year()+1, time.Month(n[1]), n[0])
		}
		return at, valid(n[0], n[1])
	case 3:
		year := n[2]
		if year < 100 {
			year += 2000
		}
		return dayEnds(year, time.Month(n[1]), n[0]), valid(n[0], n[1])
	}
	return time.Time{}, false
}

func midnight(y int, m time.Month, d int) time.Time {
	return time.Date(y, m, d, 0, 0, 0, 0, models.IST()).UTC()
}

// dayEnds is the beginning of the day after one. "31 November" is said of the last of November, and is no day of December.
func dayEnds(y int, m time.Month, d int) time.Time {
	return midnight(y, m, min(d, midnight(y, m+1, 0).In(models.IST()).Day())+1)
}

func valid(day, month int) bool { return day >= 1 && day <= 31 && month >= 1 && month <= 12 }
