package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestAMatterInCourt: words that say that a court has the matter lead to the flag that a superior decides on; the case or its date is asked
// for, unless it was said.
func TestAMatterInCourt(t *testing.T) {
	for text, evidence := range map[string]bool{"मामला न्यायालय में है": false, "mamla court me hai": false, "matter is sub judice": false,
		"मामला न्यायालय में विचाराधीन है, वाद संख्या 123/2024": true, "civil court me case no 45 pending hai": true} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		told := to(w.say("anil", text), "anil")
		require.Equal(t, "officer.doubt.court", told[0].Kind, text)
		told = to(w.say("anil", "1"), "anil")
		if !evidence {
			require.Equal(t, "officer.ask_evidence", told[0].Kind, text)
			require.Equal(t, models.Assigned, w.now(c).Status)
			told = to(w.say("anil", "वाद संख्या 12/2025"), "anil")
		}
		require.Equal(t, "officer.flag_sent", told[0].Kind, text)
		require.Equal(t, models.Flagged, w.now(c).Status)
		require.Equal(t, models.SubJudice, w.now(c).RejectReason)
	}
	w := staffed(t)
	c := w.complaint("mohan", outage)
	w.say("anil", "असमर्थ")
	require.Equal(t, "officer.ask_evidence", to(w.say("anil", "मामला न्यायालय में है"), "anil")[0].Kind, "the reason was asked for")
	w.say("anil", "वाद संख्या 12/2025")
	require.Equal(t, models.Flagged, w.now(c).Status)
}

// TestAReportKeepsItsFirstWord: the word of the command stays where the sentence needs it.
func TestAReportKeepsItsFirstWord(t *testing.T) {
	for text, told := range map[string]string{"Restored supply at 5 pm": "Restored supply at 5 pm", "Restored the supply and replaced the fuse": "Restored the supply and replaced the fuse",
		"restored supply by replacing fuse": "restored supply by replacing fuse",
		"done wire changed at pole 5":       "wire changed at pole 5", "हो गया, फ्यूज बदल दिया": "फ्यूज बदल दिया", "resolve fuse badal diya": "fuse badal diya", "restored: supply at 5 pm": "supply at 5 pm",
		"/restored supply at 5 pm": "supply at 5 pm"} {
		w := staffed(t)
		w.complaint("mohan", outage)
		said := to(w.say("anil", text), "mohan")
		require.NotEmpty(t, said, text)
		assert.Equal(t, told, said[0].Args.Text, text)
	}
}
