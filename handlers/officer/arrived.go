package officer

import (
	"time"

	"sunwai/models"
)

// arrived says how far the last message to the complainant has come on each platform that tells: an officer who waits for
// an answer sees whether the question was read at all.
func arrived(sent []models.Sending) (lines []models.Item) {
	last := map[models.PlatformName]models.Sending{}
	var order []models.PlatformName
	for _, s := range sent {
		if s.DeliveredAt.IsZero() && s.ReadAt.IsZero() && s.FailedAt.IsZero() {
			continue // this platform does not tell, or has not told yet
		}
		if _, known := last[s.To.Platform]; !known {
			order = append(order, s.To.Platform)
		}
		last[s.To.Platform] = s
	}
	for _, name := range order {
		code, at := farthest(last[name])
		lines = append(lines, models.Item{Code: code, Due: at, Channel: string(name)})
	}
	return lines
}

// farthest is the catalogue key and the time of how far a message has come. Read counts more than what went before it.
func farthest(s models.Sending) (key string, at time.Time) {
	switch {
	case !s.ReadAt.IsZero():
		return "event.sent.read", s.ReadAt
	case !s.DeliveredAt.IsZero():
		return "event.sent.delivered", s.DeliveredAt
	}
	return "event.sent.failed", s.FailedAt
}
