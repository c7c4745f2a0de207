package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestAnAppealIsTakenBackWithoutDone: who lets an appeal be says nothing of the work; only who says that it is over is asked with it.
func TestAnAppealIsTakenBackWithoutDone(t *testing.T) {
	for text, over := range map[string]bool{"rehne do": false, "leave it": false, "cancel": false, "appeal wapas leni hai": false, "nahi rehne do": false, "रहने दो": false,
		"nahi rehne do, ab aa gayi": true, "kaam ho gaya, appeal wapas le lo": true} {
		w := readingWorld(t)
		c := w.resolved("mohan", outage)
		w.appealed(c, 1)
		kind, closure := "citizen.unappeal_ask.back", models.Disputed
		if over {
			kind, closure = "citizen.unappeal_ask", models.Confirmed
		}
		require.Equal(t, []string{kind}, kinds(to(w.say("mohan", text), "mohan")), text)
		told := kinds(w.say("mohan", "haan"))
		assert.Equal(t, models.Closed, w.now(c).Status, text)
		assert.Equal(t, closure, w.now(c).Closure, text)
		assert.Equal(t, over, w.now(c).Truth == models.Yes, text)
		assert.Contains(t, told, "officer.unappealed", text)
		if !over {
			assert.NotContains(t, told, "citizen.rating", text)
		}
	}
	w := readingWorld(t)
	c := w.resolved("mohan", outage)
	w.appealed(c, 1)
	w.say("mohan", "rehne do")
	w.say("mohan", "nahi")
	require.Equal(t, models.Appealed, w.now(c).Status)
}
