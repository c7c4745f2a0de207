package handlers_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestNothingIsTheMatter: "main hi hu, koi dikkat nahi" of a woman who is beaten, perhaps not written by her, had the helplines named on her phone and was asked about as
// a new matter; of work that somebody has begun it is asked whether it is over; and a "very good" is a nod.
func TestNothingIsTheMatter(t *testing.T) {
	for text := range strings.SplitSeq("main hi hu koi dikkat nahi|koi dikkat nahi hai|sab theek hai koi baat nahi|मैं ठीक हूँ|everything is fine here", "|") {
		w := accountOf(t, "WCD")
		w.complaint("mohan", "pati marta hai moradabad me")
		w.clock.Advance(2 * time.Hour)
		assert.Equal(t, []string{"citizen.right"}, kinds(to(w.say("mohan", text), "mohan")), text)
	}
	for s, all := range map[string]map[string]string{
		"note x":                    {"sab theek hai": "citizen.fixed", "ab koi dikkat nahi": "citizen.fixed", "अब सब ठीक है": "citizen.fixed", "koi baat nahi": "citizen.right", "bahut badhiya": "citizen.right", "koi dikkat nahi sunta": "citizen.added"},
		"resolve feeder theek kiya": {"koi dikkat nahi hai": "citizen.rating"},
	} {
		for text, want := range all {
			_, _, told := scene{noLight.department, noLight.complaint, s}.play(t, text)
			assert.Equal(t, want, told[0], text)
		}
	}
	w := accountOf(t, "POWER")
	c := w.complaint("mohan", noLight.complaint)
	assert.Equal(t, []string{"citizen.right"}, kinds(to(w.say("mohan", "sab theek hai"), "mohan")), "it says that it was understood")
	assert.Equal(t, models.Assigned, w.now(c).Status)
}

// TestAWrongSubjectIsToldToWhoWorks: once somebody works on it the subject stays, and whether "the subject is wrong" is a new matter is not asked.
func TestAWrongSubjectIsToldToWhoWorks(t *testing.T) {
	for text := range strings.SplitSeq("vishay galat hai|subject is wrong|vishay galat hai, ye sadak ka mamla hai", "|") {
		_, _, told := scene{"URBAN", "nali jam hai shahjahanpur", "note x"}.play(t, text)
		assert.Equal(t, []string{"citizen.added"}, told, text)
	}
	for text, want := range map[string]string{"photo bhi bhej du?": "citizen.sending", "should i send a photo": "citizen.sending", "kahan shikayat karu": "citizen.how"} {
		_, _, told := wrongBill.play(t, "haan|"+text)
		assert.Contains(t, told, want, text)
	}
}
