package modelstest_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/modelstest"
)

func TestClockMovesOnlyWhenTold(t *testing.T) {
	start := time.Date(2026, 6, 1, 12, 0, 0, 0, models.IST())
	c := modelstest.NewClock(start)
	var clock models.Clock = models.ClockFunc(c.Now)
	require.Equal(t, start.UTC(), clock.Now())
	require.Equal(t, start.Add(time.Hour).UTC(), c.Advance(time.Hour))
	require.Equal(t, start.Add(time.Hour).UTC(), clock.Now())
	c.Set(start)
	require.Equal(t, start.UTC(), clock.Now())
}
