package handlers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestAReportByMistake: an officer who says that the work he has just reported is not done has the complainant told, and the question asked
// once more. His own words do not reach who is to answer it.
func TestAReportByMistake(t *testing.T) {
	for text, heard := range map[string]bool{"nahi abhi nahi hua hai, galti se likh diya": true, "नहीं, अभी नहीं हुआ है, गलती से लिख दिया": true, "not done yet, reported by mistake": true, "abhi nahi hua": true,
		"काम नहीं हुआ": true, "report galat chali gayi sir": true, "galti se likh diya": true,
		"नहीं": false, "consumer ne galti se phone kiya tha": false, "naam galti se likh diya tha": false, "upbhokta ghar par nahi mila": false} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		w.say("anil", "fuse badal diya")
		require.Equal(t, models.Resolved, w.now(c).Status)
		told := to(w.say("anil", text), "mohan")
		if !heard {
			assert.Empty(t, told, text)
			continue
		}
		require.Len(t, told, 2, text)
		assert.Equal(t, "citizen.report_mistaken", told[0].Kind, text)
		assert.Empty(t, told[0].Args.Text, text)
		assert.Equal(t, "citizen.truth", told[1].Kind, text)
	}
	w := staffed(t)
	w.complaint("mohan", outage)
	w.say("anil", "fuse badal diya")
	w.clock.Set(w.clock.Now().Add(time.Minute))
	w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
	assert.Empty(t, to(w.say("anil", "abhi nahi hua"), "mohan"), "it is said of the new one")

	w = staffed(t)
	w.complaint("mohan", outage)
	w.say("anil", "fuse badal diya")
	w.clock.Set(w.clock.Now().Add(time.Hour))
	assert.Empty(t, to(w.say("anil", "abhi nahi hua"), "mohan"), "too late")
}
