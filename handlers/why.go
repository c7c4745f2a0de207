package handlers

import (
	"time"

	"sunwai/models"
)

// mostClosed is how many closed days an explanation names.
const mostClosed = 12

// WhyDue explains a complaint's limit line by line, for a reader of a language. Nothing when there is no limit.
func (w *Work) WhyDue(c *models.Complaint, lang models.Lang) (items []models.Item) {
	cal, closed := w.Directory().Calendar(c.Area), 0
	for _, r := range c.ExplainDue(cal) {
		item := models.Item{Code: "why." + string(r.Kind), Due: r.At}
		switch r.Kind {
		case models.LengthReason:
			item.Code, item.Count = lengthOf(r.For, c.Watch.Clock, cal)
		case models.PausedReason:
			item.Count = int(r.For.Round(time.Minute) / time.Minute)
		case models.ClosedReason:
			if closed++; closed > mostClosed {
				continue
			}
			item.Code, item.Text = closedBy(r), r.Name.In(lang)
		}
		items = append(items, item)
	}
	return items
}

// lengthOf says a length in the largest unit that fits without rest: working days are those of the office.
func lengthOf(d time.Duration, clock models.ClockKind, cal models.Calendar) (code string, count int) {
	day := 24 * time.Hour
	if clock == models.OfficeClock {
		day = max(cal.Day(), time.Hour)
	} else {
		clock = models.RoundClock
	}
	for _, unit := range []struct {
		name string
		size time.Duration
	}{{"days", day}, {"hours", time.Hour}} {
		if d >= unit.size && d%unit.size == 0 && (unit.name != "days" || d > day) {
			return "why." + unit.name + "." + string(clock), int(d / unit.size)
		}
	}
	return "why.minutes." + string(clock), int(d.Round(time.Minute) / time.Minute)
}

func closedBy(r models.Reason) string {
	if r.Name != (models.Names{}) {
		return "why.holiday"
	}
	if r.At.In(models.IST()).Weekday() == time.Sunday {
		return "why.sunday"
	}
	return "why.saturday"
}
