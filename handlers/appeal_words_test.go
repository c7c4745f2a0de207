package handlers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestADecisionInOneLine: a decision that says why is not asked for again; a letter is none; what was not understood names the appeal that
// waits.
func TestADecisionInOneLine(t *testing.T) {
	for text, want := range map[string]string{
		"appeal sahi hai, JE dubara jaye": "officer.decided", "अपील सही है, जेई दोबारा मौके पर जाए": "officer.decided", "appeal accepted, JE to visit site again": "officer.decided",
		"appeal sahi hai": "officer.ask_uphold", "appeal galat hai": "officer.ask_dismiss", "appeal galat, supply chalu mili": "officer.decided",
		"consumer ne apni galti maan li thi":    "officer.ask_uphold",
		"appeal galat hai ya sahi, JE batayega": "officer.decide", "appeal sahi lagti hai to JE jaye warna band karo": "officer.decide", "maan lete hain ki bill galat tha, JE se report lo": "officer.decide",
		"अपील सही है या गलत, जेई बताएगा": "officer.decide", "अपील सही लगती है, जेई देखे": "officer.decide", "if appeal accepted, JE will visit": "officer.decide", "appeal galat hai, agar bijli aa rahi hai": "officer.decide",
		"maan li maine baat, ab JE ko bhejo dekhne": "officer.doubt.uphold", "appeal sahi hai JE dubara jaye": "officer.doubt.uphold", "appeal galat hai to band karo isko": "officer.doubt.dismiss",
		"appeal sahi hai kyonki bijli nahi aayi": "officer.ask_uphold", "appeal galat hai kyonki supply chalu mili": "officer.decided", "appeal sahi hai. JE dobara jaye": "officer.decided",
		"JE ko bhejo dubara": "officer.decide", "recheck": "officer.decide", "report kya thi": "officer.decide", "rejected, supply found ok at site": "officer.doubt.dismiss", "mauke par sab theek mila": "officer.doubt.dismiss",
	} {
		w := staffed(t)
		c := w.in(w.complaint("mohan", outage), models.Appealed)
		got := to(w.say("sunita", text), "sunita")
		require.NotEmpty(t, got, text)
		assert.Equal(t, want, got[0].Kind, text)
		assert.Equal(t, want != "officer.decided", w.now(c).Status == models.Appealed, text)
	}
	w := staffed(t)
	c := w.in(w.complaint("mohan", outage), models.Appealed)
	w.say("sunita", "appeal sahi hai JE dubara jaye")
	require.Equal(t, []string{"officer.decided"}, kinds(to(w.say("sunita", "haan"), "sunita")))
	require.NotEqual(t, models.Appealed, w.now(c).Status)

	w = staffed(t)
	c = w.in(w.complaint("mohan", outage), models.Appealed)
	w.tap("sunita", "uphold", string(c.Number))
	require.Equal(t, "officer.ask_uphold", to(w.say("sunita", "S"), "sunita")[0].Kind)
	require.Equal(t, models.Appealed, w.now(c).Status)
}

// TestADecisionInSuperiorsWords: what they say at an appeal has its reason asked for, or is shown as the decision that it may be, and decides nothing by
// itself; said of what was flagged, where it may mean either, it names the decisions.
func TestADecisionInSuperiorsWords(t *testing.T) {
	for text, want := range map[string]string{
		"manjoor": "officer.ask_uphold", "मंजूर": "officer.ask_uphold", "approve": "officer.ask_uphold", "accepted": "officer.ask_uphold", "send back": "officer.ask_uphold", "wapas bhejo": "officer.ask_uphold",
		"वापस भेजो": "officer.ask_uphold", "reopen": "officer.ask_uphold", "फिर से काम कराओ": "officer.ask_uphold", "kaam sahi nahi hai": "officer.ask_uphold", "JE ko wapas bhejo": "officer.doubt.uphold",
		"khariz": "officer.ask_dismiss", "खारिज": "officer.ask_dismiss", "reject": "officer.ask_dismiss", "sahi hai kaam, band karo": "officer.ask_dismiss", "close it": "officer.ask_dismiss",
		"nagrik ki baat sahi hai, kaam nahi hua": "officer.doubt.uphold", "नागरिक की बात सही है, काम नहीं हुआ": "officer.doubt.uphold", "अपील मानी जाती है": "officer.ask_uphold",
		"work is fine, close": "officer.ask_dismiss", "जाँच में काम सही मिला": "officer.doubt.dismiss", "kaam sahi hai ya adhura hai": "officer.decide",
	} {
		w := staffed(t)
		c := w.in(w.complaint("mohan", outage), models.Appealed)
		assert.Equal(t, want, to(w.say("sunita", text), "sunita")[0].Kind, text)
		assert.Equal(t, models.Appealed, w.now(c).Status, text)
	}
	for _, text := range []string{"खारिज", "reject", "uphold", "accepted", "अपील मंजूर", "band karo", "wapas bhejo"} {
		w := staffed(t)
		c := w.in(w.complaint("mohan", outage), models.Flagged)
		assert.Equal(t, []string{"officer.decide"}, kinds(to(w.say("sunita", text), "sunita")), text)
		assert.Equal(t, models.Flagged, w.now(c).Status, text)
	}
	for _, text := range []string{"kaam sahi hai, band karo", "send back", "kaam adhura hai"} { // of his own work it means no appeal
		w := staffed(t)
		w.complaint("mohan", outage)
		told := to(w.say("anil", text), "anil")
		assert.NotContains(t, []string{"officer.ask_uphold", "officer.ask_dismiss", "officer.doubt.uphold", "officer.doubt.dismiss"}, told[0].Kind, text)
	}
}

// TestADecisionStands: what the citizen was told of his appeal is not taken back, and the superior is told so.
func TestADecisionStands(t *testing.T) {
	for _, decision := range []string{"uphold", "dismiss"} {
		w := staffed(t)
		c := w.in(w.complaint("mohan", outage), models.Appealed)
		w.say("sunita", decision+" "+string(c.Number)+" JE ki jaanch ke baad")
		was := w.now(c).Status
		told := to(w.say("sunita", "undo"), "sunita")
		require.Equal(t, "error.decision_stands", told[0].Args.Code, decision)
		require.Equal(t, was, w.now(c).Status)
		w.clock.Advance(11 * time.Minute)
		require.Equal(t, "error.nothing_back", to(w.say("sunita", "undo"), "sunita")[0].Args.Code, decision)
	}
}
