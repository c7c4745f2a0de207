package handlers_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestNoDecisionIsHeardInANot: behind a number what says "not", or tells what somebody else says, shows both decisions, and the next words are no reason.
func TestNoDecisionIsHeardInANot(t *testing.T) {
	for _, text := range []string{
		"do not reject the appeal, the line is broken", "ki appeal kharij nahi karni", "appeal galat nahi hai, line tooti mili", "anil kehta hai appeal galat hai, main kal dekhunga",
		"ki appeal sahi nahi hai, bijli chalu mili", "appeal manzoor nahi, supply chalu", "I do not agree with the citizen, supply is on", "appeal kharij mat karo, line tooti hai",
		"अपील खारिज नहीं करनी है", "अनिल कहते हैं अपील गलत है", "JE says appeal is wrong, supply found on", "appeal ko reject mat karna", "never reject this appeal, work is not done",
		"dont reject the appeal, line is broken", "don't accept the appeal, supply is on", "appeal kharij na karein, line tooti hai", "appeal galat hai ya sahi dekhna hai",
	} {
		w := readingWorld(t)
		c := w.in(w.complaint("mohan", outage), models.Appealed)
		assert.Equal(t, []string{"officer.decide"}, kinds(to(w.say("sunita", c.Number.Short()+" "+text), "sunita")), text)
		w.say("sunita", "line tooti mili")
		assert.Equal(t, models.Appealed, w.now(c).Status, text)
	}
	for _, text := range []string{"kharij N nahi karni", "N ki appeal kharij karne ki zarurat nahi", "kharij N mat karo", "N kharij nahi"} {
		w := readingWorld(t)
		c := w.in(w.complaint("mohan", outage), models.Appealed)
		assert.Equal(t, []string{"officer.decide"}, kinds(to(w.say("sunita", strings.ReplaceAll(text, "N", c.Number.Short())), "sunita")), text)
		assert.Equal(t, models.Appealed, w.now(c).Status, text)
	}
	for text, want := range map[string]string{"kharij karo": "officer.ask_dismiss", "appeal manjoor": "officer.ask_uphold", "kharij": "officer.decide", "appeal galat hai, supply chalu mili": "officer.decided",
		"phir se kaam karao, bijli band hai": "officer.doubt.uphold"} {
		w := readingWorld(t)
		c := w.in(w.complaint("mohan", outage), models.Appealed)
		assert.Equal(t, []string{want}, kinds(to(w.say("sunita", c.Number.Short()+" "+text), "sunita")), text)
	}
	w := readingWorld(t)
	c := w.in(w.complaint("mohan", outage), models.Appealed)
	require.Equal(t, []string{"officer.noted"}, kinds(to(w.say("sunita", c.Number.Short()+" note anil se baat hui"), "sunita")))
}

// TestADecisionsFigureEnds: the number of a decision is the one of the complaint that it was asked of, and of no other that has come or was looked at since.
func TestADecisionsFigureEnds(t *testing.T) {
	for name, between := range map[string]func(w *world, c, other models.Complaint){
		"another appeal came": func(w *world, _, other models.Complaint) {
			w.clock.Advance(time.Minute)
			w.tap("asha", "truth", string(other.Number)+":no")
			w.tap("asha", "appeal", string(other.Number)+":nobody_came")
			require.Equal(w.t, models.Appealed, w.now(other).Status)
		},
		"another was shown": func(w *world, _, other models.Complaint) {
			w.clock.Advance(time.Minute)
			w.say("sunita", other.Number.Short())
		},
		"long ago": func(w *world, _, _ models.Complaint) { w.clock.Advance(30 * time.Hour) },
	} {
		for _, figure := range []string{"1", "2"} {
			w := readingWorld(t)
			c := w.resolved("mohan", outage)
			other := w.resolved("asha", outage)
			w.appealed(c, 1)
			require.Equal(t, []string{"officer.decide"}, kinds(to(w.say("sunita", c.Number.Short()+" dekhta hu"), "sunita")), name)
			between(w, c, other)
			assert.NotContains(t, []string{"officer.ask_uphold", "officer.ask_dismiss"}, to(w.say("sunita", figure), "sunita")[0].Kind, name)
			w.say("sunita", "bijli chalu mili")
			assert.Equal(t, models.Appealed, w.now(c).Status, name)
		}
	}
	w := readingWorld(t)
	c := w.resolved("mohan", outage)
	w.appealed(c, 1)
	w.say("sunita", c.Number.Short()+" dekhta hu")
	require.Equal(t, []string{"officer.ask_dismiss"}, kinds(w.say("sunita", "2")))
}

// TestClosingANamedAppealAsksWhy: "close 1" of an appeal is its decision, whose reason is asked for; of other work it is the report.
func TestClosingANamedAppealAsksWhy(t *testing.T) {
	for text, want := range map[string]string{"close 1": "officer.ask_dismiss", "1 close karo": "officer.decide", "1 band kar do": "officer.decide"} {
		w := readingWorld(t)
		w.in(w.complaint("mohan", outage), models.Appealed)
		w.say("sunita", "list")
		assert.Equal(t, []string{want}, kinds(to(w.say("sunita", text), "sunita")), text)
	}
	w := readingWorld(t)
	w.complaint("mohan", outage)
	w.say("anil", "list")
	require.Equal(t, []string{"officer.ask_resolve"}, kinds(w.say("anil", "close 1")))
}

// TestAReasonIsNoOtherDecision: while the reason of a decision is awaited, another number, the other decision and what is yet to be looked at are none.
func TestAReasonIsNoOtherDecision(t *testing.T) {
	for _, then := range []string{"N ka kya hua", "N manzoor, line tooti mili", "appeal manzoor, line tooti mili", "abhi jaanch baaki hai"} {
		w := readingWorld(t)
		c := w.in(w.complaint("mohan", outage), models.Appealed)
		other := w.in(w.complaint("asha", outage), models.Appealed)
		require.Equal(t, []string{"officer.ask_dismiss"}, kinds(to(w.say("sunita", "kharij "+c.Number.Short()), "sunita")), then)
		w.say("sunita", strings.ReplaceAll(then, "N", other.Number.Short()))
		assert.Equal(t, models.Appealed, w.now(c).Status, then)
	}
	w := readingWorld(t)
	c := w.in(w.complaint("mohan", outage), models.Appealed)
	w.say("sunita", "kharij "+c.Number.Short())
	w.say("sunita", "bijli chalu mili, koi kharabi nahi")
	assert.NotEqual(t, models.Appealed, w.now(c).Status)
}

// TestWhatIsProvedIsNotDoneByAnothersReport: of two that are said to be one, what has to be proved stays the one that is worked.
func TestWhatIsProvedIsNotDoneByAnothersReport(t *testing.T) {
	w := readingWorld(t)
	a := w.complaint("mohan", outage)
	b := w.complaint("asha", "transformer jal gaya hai, gomti nagar lucknow")
	w.say("anil", a.Number.Short()+" aur "+b.Number.Short()+" same hain")
	w.say("anil", "haan")
	assert.Equal(t, models.Duplicate, w.now(a).Status)
	assert.NotEqual(t, models.Duplicate, w.now(b).Status)
}
