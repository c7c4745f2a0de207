package handlers_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// twoDark are two complaints of the same kind.
func twoDark(t *testing.T) (w *world, a, b models.Complaint) {
	w = readingWorld(t)
	return w, w.complaint("mohan", outage), w.complaint("asha", outage)
}

// TestTwinsAreAsked: that two complaints are the same is asked before they are joined: the one that is said to be the other's duplicate, else the later with
// the earlier.
func TestTwinsAreAsked(t *testing.T) {
	for text, later := range map[string]bool{"1 aur 2 same hain": true, "1 and 2 are the same": true, "2 is duplicate of 1": true, "2 1 ka duplicate hai": true, "1 2 same hai": true, "1 और 2 एक ही हैं": true,
		"1 aur 2 ek hi shikayat hai": true, "2 ko 1 me jod do": true, "merge 1 and 2": true, "2 wahi hai jo 1": true, "1 is duplicate of 2": false, "1 2 ka duplicate hai": false} {
		w, a, b := twoDark(t)
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
		w, a, b := twoDark(t)
		w.say("anil", "list")
		told := w.say("anil", text)
		require.NotContains(t, kinds(told), "officer.doubt.join", text)
		require.NotContains(t, []models.Status{w.now(a).Status, w.now(b).Status}, models.Duplicate, text)
	}
	w, a, b := twoDark(t)
	w.say("anil", "list")
	w.say("anil", "1 aur 2 same hain")
	w.say("anil", "nahi")
	require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status})
	require.Equal(t, []string{"officer.doubt.join"}, kinds(w.say("anil", a.Number.Short()+" aur "+b.Number.Short()+" ek hi hai")))
	require.Equal(t, "officer.joined_with", to(w.say("anil", "duplicate 2 of 1"), "anil")[0].Kind, "the command itself")
}

// TestADangerStaysTheMaster: in whatever order it is said, the danger stays what is worked, and the question names that the two differ; the bare command asks too.
func TestADangerStaysTheMaster(t *testing.T) {
	for _, text := range []string{"D aur B same hain", "B aur D same hain", "D is duplicate of B", "B is duplicate of D", "duplicate D of B", "D B same hai"} {
		w := readingWorld(t)
		wire := w.complaint("asha", "Gomti nagar lucknow me bijli ka taar toot kar sadak par gira hai, karant aa raha hai")
		bill := w.complaint("mohan", "Gomti nagar lucknow me bijli ka bill bahut zyada aaya hai")
		require.NotEqual(t, models.NoDanger, wire.Danger)
		require.Equal(t, models.NoDanger, bill.Danger)
		ask := w.say("anil", strings.NewReplacer("D", wire.Number.Short(), "B", bill.Number.Short()).Replace(text))
		require.Equal(t, []string{"officer.doubt.join.differ"}, kinds(ask), text)
		require.Equal(t, models.Assigned, w.now(wire).Status, text)
		require.Equal(t, models.Assigned, w.now(bill).Status, text)
		require.Contains(t, kinds(w.say("anil", "haan")), "officer.joined_with", text)
		assert.Equal(t, models.Assigned, w.now(wire).Status, text)
		assert.Equal(t, wire.ID, w.now(bill).Master, text)
	}
	w := readingWorld(t) // of two things without danger, the one that is due sooner
	bill := w.complaint("mohan", "Gomti nagar lucknow me bijli ka bill bahut zyada aaya hai")
	w.clock.Advance(time.Minute)
	dark := w.complaint("asha", outage)
	require.True(t, dark.ResolutionDue.Before(bill.ResolutionDue))
	require.Equal(t, []string{"officer.doubt.join.differ"}, kinds(w.say("anil", bill.Number.Short()+" aur "+dark.Number.Short()+" same hain")))
	w.say("anil", "haan")
	require.Equal(t, dark.ID, w.now(bill).Master)
}
