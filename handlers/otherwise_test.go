package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestACommandIsNoAnswer: while words are awaited, a command with a place in the list stands for itself: no citizen reads it, and it is nobody's note.
func TestACommandIsNoAnswer(t *testing.T) {
	for _, asked := range []string{"tell 2 please", "ask 2", "note 2", "escalate 2", "later 2"} {
		for text, want := range map[string]string{"list": "officer.list", "ask 1 kahan hai": "officer.asked", "resolve 1 bulb badla": "officer.which", "tell 1 bulb badal rahe": "officer.which",
			"accept 1": "officer.accepted", "help": "officer.help", "open 1": "officer.open", "tell 1": "officer.ask_tell"} {
			w, _, b := twoFaults(t)
			w.say("anil", "list")
			w.say("anil", asked)
			n := len(w.messages[b.ID])
			told := w.say("anil", text)
			require.Empty(t, to(told, "asha"), asked+", "+text)
			require.Len(t, w.messages[b.ID], n, asked+", "+text)
			require.Contains(t, kinds(told), want, asked+", "+text)
		}
	}
	for _, text := range []string{"note 2 baje tak rukiye", "open 2 se 5 baje tak rahega", "2 ghante me hoga", "2 lineman bheje hain", "kal tak ho jayega", "aadhar card lekar aaiye",
		"sabko supply milegi", "lineman chhutti par hai"} {
		w, _, _ := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", "tell 2")
		require.Contains(t, texts(to(w.say("anil", text), "asha")), text)
	}
}

// TestAnotherMeaningIsAsked: an answer in free words that speaks of another complaint by its place, takes all work or tells of a leave may be none: it is asked,
// and no "yes" sends it to the citizen.
func TestAnotherMeaningIsAsked(t *testing.T) {
	for _, asked := range []string{"tell 2", "ask 2", "note 2", "escalate 2"} {
		for text, other := range map[string]string{"1 ho gaya": "officer.ask_resolve", "1 le liya": "officer.accepted", "sab le liya": "officer.all_taken", "main kal chhutti par hoon": "officer.leave_till.day"} {
			w, _, b := twoFaults(t)
			w.say("anil", "list")
			w.say("anil", asked)
			n := len(w.messages[b.ID])
			ask := w.say("anil", text)
			require.Equal(t, []string{"officer.doubt.other"}, kinds(ask), asked+", "+text)
			require.Empty(t, to(w.say("anil", "haan"), "asha"), asked+", "+text)
			require.Len(t, w.messages[b.ID], n, asked+", "+text)
			w.say("anil", asked)
			ask = w.say("anil", text)
			require.Contains(t, kinds(w.press("anil", ask[0].Buttons, 1)), other, asked+", "+text)
			require.True(t, w.now(b).Status == models.Assigned || text == "sab le liya")
		}
	}
	w, _, _ := twoFaults(t)
	w.say("anil", "list")
	w.say("anil", "tell 2")
	require.Contains(t, texts(to(w.press("anil", w.say("anil", "1 ho gaya")[0].Buttons, 2), "asha")), "1 ho gaya")
}

// TestAReportBesideAProof: while a proof is awaited, a report that begins with another one's place is no note on the first.
func TestAReportBesideAProof(t *testing.T) {
	w, _, b := twoFaults(t)
	w.say("anil", "list")
	w.say("anil", "2 ka khamba seedha kar diya")
	require.Equal(t, models.Reported, w.now(b).Status)
	n := len(w.messages[b.ID])
	told := w.say("anil", "1 meter badal diya")
	require.Len(t, w.messages[b.ID], n, kinds(told))
	require.Empty(t, to(told, "asha"))
	require.NotContains(t, kinds(told), "officer.proof_waits")
}
