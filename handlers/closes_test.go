package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestClosingIsReporting: an officer who bids that a complaint be closed is asked what was done, and nothing is told to anybody; what says more than that is
// no such bid.
func TestClosingIsReporting(t *testing.T) {
	for text, want := range map[string]string{
		"close 1": "officer.ask_resolve", "band karo 1": "officer.ask_resolve", "1 close": "officer.ask_resolve", "1 band kar do": "officer.ask_resolve", "1 ko close kar do": "officer.ask_resolve",
		"shikayat 1 band karo": "officer.ask_resolve", "please close 1": "officer.ask_resolve", "1 बंद कर दो": "officer.ask_resolve", "बंद करें 1": "officer.ask_resolve", "complaint no 1 close kijiye sir": "officer.ask_resolve",
		"1 closed": "officer.ask_resolve", "dispose off 1": "officer.ask_resolve", "isko band karo": "officer.which", "close": "officer.which", "close all": "officer.each_own", "1 aur 2 close karo": "officer.each_own",
		"line band kar do": "", "1 band mat karo": "", "1 ki line band kar do": "", "2 pole close kiye": "", "nala band karo 1 baje": "", "closed road khulwa di": "", "bijli chori band karo": "",
	} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		told := w.say("anil", text)
		if want == "" {
			assert.NotContains(t, kinds(told), "officer.ask_resolve", text)
		} else {
			assert.Equal(t, []string{want}, kinds(told), text)
		}
		require.Empty(t, to(told, "mohan"), text)
		require.Empty(t, to(told, "asha"), text)
		require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status}, text)
	}
	for _, text := range []string{"close 1", "1 band karo"} { // no citizen reads it as the answer to another question
		w, a, _ := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", "tell 2")
		require.Equal(t, []string{"officer.ask_resolve"}, kinds(w.say("anil", text)), text)
		require.Contains(t, texts(to(w.say("anil", "fuse badal diya"), "mohan")), "fuse badal diya")
		require.Equal(t, models.Resolved, w.now(a).Status)
	}
}
