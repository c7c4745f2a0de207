package clock

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestTheMorningThatComes: who is in danger and asked at one at night for the place is asked again at eight, and not a day later; also over the end
// of the year.
func TestTheMorningThatComes(t *testing.T) {
	for at := time.Date(2026, 12, 30, 0, 0, 0, 0, models.IST()); at.Year() == 2026 || at.Day() < 3; at = at.Add(7 * time.Minute) {
		next := nextMorning(at.UTC())
		local := next.In(models.IST())
		require.Equal(t, "08:00", local.Format("15:04"), at)
		require.Positive(t, next.Sub(at), at)
		require.LessOrEqual(t, next.Sub(at), 24*time.Hour, at)
	}
}

// TestTheLastDigest is a Monday whose ten o'clock is past, and never older than a week.
func TestTheLastDigest(t *testing.T) {
	for at := time.Date(2026, 12, 20, 0, 0, 0, 0, models.IST()); at.Year() == 2026 || at.Day() < 15; at = at.Add(37 * time.Minute) {
		monday := lastDigest(at.UTC())
		require.Equal(t, time.Monday, monday.Weekday(), at)
		since := at.Sub(monday.Add(digestHour * time.Hour))
		require.GreaterOrEqual(t, since, time.Duration(0), at)
		require.Less(t, since, 7*24*time.Hour, at)
	}
}
