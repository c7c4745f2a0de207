package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestTwinsAreAsked: that two complaints are the same is asked before they are joined: the one that is said to be the other's duplicate, else the later with
// the earlier.
func TestTwinsAreAsked(t *testing.T) {
	for text, later := range map[string]bool{"1 aur 2 same hain": true, "1 and 2 are the same": true, "2 is duplicate of 1": true, "2 1 ka duplicate hai": true, "1 2 same hai": true, "1 और 2 एक ही हैं": true,
		"1 aur 2 ek hi shikayat hai": true, "2 ko 1 me jod do": true, "merge 1 and 2": true, "2 wahi hai jo 1": true, "1 is duplicate of 2": false, "1 2 ka duplicate hai": false} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		w.clock.Advance(1)
		ask := w.say("anil", text)
		require.Equal(t, []string{"officer.doubt.join"}, kinds(ask), text)
		require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status}, text)
		told := w.say("anil", "haan")
		joined, master := a, b
		if later {
			joined, master = b, a
		}
		assert.Equal(t, models.Duplicate, w.now(joined).Status, "%s %v", text, kinds(told))
		assert.Equal(t, master.ID, w.now(joined).Master, text)
	}
	for _, text := range []string{"1 aur 2 same nahi hain", "1 aur 2 same feeder se hain", "1 ka taar jod do", "kya 1 aur 2 same hain", "2 same hai", "1 aur 2 me same lineman bheja", "1 aur 2 ho gaya", "1 aur 2 le liya"} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		told := w.say("anil", text)
		require.NotContains(t, kinds(told), "officer.doubt.join", text)
		require.NotContains(t, []models.Status{w.now(a).Status, w.now(b).Status}, models.Duplicate, text)
	}
	w, a, b := twoFaults(t)
	w.say("anil", "list")
	w.say("anil", "1 aur 2 same hain")
	w.say("anil", "nahi")
	require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status})
	require.Equal(t, []string{"officer.doubt.join"}, kinds(w.say("anil", a.Number.Short()+" aur "+b.Number.Short()+" ek hi hai")))
	require.Equal(t, "officer.joined_with", to(w.say("anil", "duplicate 2 of 1"), "anil")[0].Kind, "the command itself")
}
