package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// Danger that nobody heard can be marked by whoever sees the complaint; who must act is told at once, and once.
func TestMarkingDanger(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	told := w.tap("sunita", "danger", string(c.Number)+" तार पानी में गिरा है")
	require.Equal(t, []string{"officer.card"}, kinds(to(told, "anil")))
	require.Equal(t, "worse", to(told, "anil")[0].Args.Code)
	require.Equal(t, []string{"officer.danger_marked"}, kinds(to(told, "sunita")))
	require.Equal(t, models.OtherDanger, w.now(c).Danger)
	require.False(t, w.now(c).Watch.DangerAt.IsZero(), "its limits run from now")
	require.Equal(t, []string{"officer.danger_known"}, kinds(w.tap("sunita", "danger", string(c.Number))), "marked already")
	require.Equal(t, []string{"officer.danger_known", "officer.noted"}, kinds(w.tap("sunita", "danger", string(c.Number)+" अब चिंगारी भी है")))
	said, err := w.Messages(t.Context(), c.ID)
	require.NoError(t, err)
	require.Equal(t, "अब चिंगारी भी है", said[len(said)-1].Text, "what is said beside a known danger is kept")
	require.Equal(t, "error", w.tap("farid", "danger", string(c.Number)+" x")[0].Kind, "another department's")

	other := w.complaint("asha", outage)
	w.tap("anil", "danger", string(other.Number)+" आग लग सकती है")
	require.Equal(t, models.Fire, w.now(other).Danger, "what kind is read out of the words")
}
