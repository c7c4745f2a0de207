package handlers_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// Who complains of a known problem is told so, and can wait with the complaint that stands for all.
func TestAKnownProblem(t *testing.T) {
	w := staffed(t)
	first := w.complaint("mohan", outage)
	w.deps.Problems = func() []models.Problem {
		return []models.Problem{{ID: 1, Category: first.Category, Area: first.Area, Master: first.ID, Since: w.clock.Now().Add(-time.Hour)}}
	}
	w.restart()
	told := to(w.say("asha", outage), "asha")
	i := slices.IndexFunc(told, func(in models.Intent) bool { return in.Kind == "citizen.registered" })
	require.GreaterOrEqual(t, i, 0)
	require.Contains(t, told[i].Args.Flags, "citizen.known")
	require.Contains(t, told[i].Args.Flags, "citizen.alike")
	require.Equal(t, w.clock.Now().Add(-time.Hour), told[i].Args.At)

	other := to(w.say("ravi", "लखनऊ में मीटर तेज़ चलता है"), "ravi")
	for _, in := range other {
		require.NotContains(t, in.Args.Flags, "citizen.known", "another thing")
	}
}
