package handlers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestTheOneJustOpened: what is said right after a complaint was shown whole is asked about as that one's, and nothing is done with it before the answer.
func TestTheOneJustOpened(t *testing.T) {
	for text, done := range map[string]string{"lineman bheja": "citizen.told", "kal tak theek ho jayega": "", "bulb badal diya": "citizen.resolved", "le liya": "citizen.accepted", "resolve": "officer.ask_resolve"} {
		for shows, opens := range map[string]string{"2 kya hai": "2", "open 2": "2", "2 dikhao": "2"} {
			w, a, b := twoFaults(t)
			w.say("anil", "list")
			require.Contains(t, kinds(w.say("anil", shows)), "officer.open", opens)
			told := w.say("anil", text)
			require.Equal(t, []string{"officer.if_opened"}, kinds(told), shows+", "+text)
			require.Equal(t, b.Number, told[0].Args.Number)
			require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status}, text)
			told = w.say("anil", "haan")
			require.Empty(t, to(told, "mohan"), text)
			if done != "" && done != "citizen.resolved" { // a leaning pole needs its proof first
				require.Contains(t, kinds(told), done, text)
			}
		}
	}
	for _, other := range []string{"2", "nahi"} {
		w, a, _ := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", "2 kya hai")
		w.say("anil", "lineman bheja")
		require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", other)))
		require.Contains(t, texts(to(w.say("anil", "1"), "mohan")), "lineman bheja")
		require.Equal(t, models.InProgress, w.now(a).Status)
	}
}

// TestNotTheOneJustOpened: what names another by its place, its subject or its number is not asked about, nor what is said long after, or after a list.
func TestNotTheOneJustOpened(t *testing.T) {
	for _, text := range []string{"1 ka lineman bheja", "1 le liya"} {
		w, a, _ := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", "2 kya hai")
		w.say("anil", text)
		require.Equal(t, models.InProgress, w.now(a).Status, text)
	}
	w, _, _ := twoFaults(t)
	w.say("anil", "list")
	w.say("anil", "2 kya hai")
	w.say("anil", "list")
	require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", "lineman bheja")))
	w.say("anil", "2 kya hai")
	w.clock.Advance(time.Hour)
	require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", "lineman bheja")))
}

// TestReadAfterAllWereTaken: that all work was taken makes none of it the one that was acted on last: what is said after one of them was read is asked about.
func TestReadAfterAllWereTaken(t *testing.T) {
	w, _, b := twoFaults(t)
	w.say("anil", "list")
	w.say("anil", "sab le liya")
	w.clock.Advance(time.Minute)
	w.say("anil", "2 kya hai")
	told := w.say("anil", "lineman bheja")
	require.Equal(t, []string{"officer.if_opened"}, kinds(told))
	require.Equal(t, b.Number, told[0].Args.Number)
	require.Contains(t, texts(to(w.say("anil", "haan"), "asha")), "lineman bheja")
}

// TestAListAskedForIsNoName: what asks for the list is no name of a department or an officer, whichever is asked for.
func TestAListAskedForIsNoName(t *testing.T) {
	for _, asked := range []string{"handover 2", "assign 2", "reject 2"} {
		w, _, _ := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", asked)
		require.Contains(t, []string{"officer.list", "officer.figures"}, kinds(w.say("anil", "kitne pending hain"))[0], asked)
	}
}
