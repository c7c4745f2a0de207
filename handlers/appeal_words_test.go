package handlers_test

import (
	"testing"

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
		"JE ko bhejo dubara": "officer.decide", "recheck": "officer.decide", "report kya thi": "officer.decide", "rejected, supply found ok at site": "officer.decide", "mauke par sab theek mila": "officer.decide",
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
