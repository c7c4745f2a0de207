package handlers_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// going is a storm that counts how often it is read.
type going struct {
	stormsOf
	storm models.Storm
	reads *int
}

func (g going) Likes(_ context.Context, _ time.Time, of ...models.Likeness) ([]models.Likes, error) {
	*g.reads++
	list := make([]models.Likes, len(of))
	for i := range list {
		list[i].Storm = g.storm
	}
	return list, nil
}

func (g going) Storm(context.Context, models.ID) (models.Storm, error) {
	*g.reads++
	return g.storm, nil
}

// TestAStormIsReadOnceAMoment: whoever joins a storm joins the one that was read for somebody else just before, until it changes.
func TestAStormIsReadOnceAMoment(t *testing.T) {
	w := staffed(t)
	first := w.complaint("mohan", outage)
	reads := 0
	storm := models.Storm{ID: 77, Category: first.Category, Area: first.Area, Lead: first.ID, Number: first.Number, Doer: first.Doer, DoerOfficer: 1, Active: true,
		StartedAt: w.clock.Now(), Count: 5, Version: 1, WaveDone: true}
	w.deps.Storms = &handlers.Storms{Read: going{storm: storm, reads: &reads}}
	w.restart()
	for _, who := range []string{"asha", "ravi", "geeta", "salim"} {
		require.Equal(t, storm.ID, w.complaint(who, outage).Watch.Storm)
	}
	require.Equal(t, 1, reads)

	w.clock.Advance(time.Second)
	require.Equal(t, storm.ID, w.complaint("kiran", outage).Watch.Storm)
	require.Equal(t, 2, reads, "it may have changed elsewhere")

	handlers.NewWork(w.deps, models.Actor{}).ChangeStorm(storm)
	require.Equal(t, storm.ID, w.complaint("john", outage).Watch.Storm)
	require.Equal(t, 3, reads, "it was changed here")
}
