package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestAColleagueIsNamed: whoever writes that a colleague sees to it is offered to give it to him, and has taken nothing with it.
func TestAColleagueIsNamed(t *testing.T) {
	withMukesh := func() (*world, models.Complaint) {
		w := readingWorld(t)
		w.officers = append(w.officers, models.Officer{ID: 91, Name: "मुकेश कुमार", Lang: models.Hindi, Address: at("mukesh"),
			Postings: []models.Posting{{Officer: 91, Post: models.Post{Department: "POWER", Area: "162", Level: models.L1}}}})
		c := w.put(w.complaint("mohan", outage), func(c *models.Complaint) { c.DoerOfficer, c.AnswerableOfficer = 1, 1 })
		return w, c
	}
	for _, text := range []string{"ye kaam Mukesh ji dekhte hain", "mukesh ko de do", "mukesh dekhenge", "मुकेश जी देखते हैं", "mukesh ke area ka hai", "ye mere area ka nahi, mukesh ka hai", "transfer to mukesh", "forward to mukesh",
		"mukesh ko bhej do", "मुकेश को भेज दो", "this belongs to mukesh", "mukesh handles this", "isko mukesh sambhalte hain"} {
		w, c := withMukesh()
		told := w.say("anil", text)
		require.Equal(t, []string{"officer.assign_there"}, kinds(told), text)
		require.Equal(t, models.Assigned, w.now(c).Status, text)
		w.press("anil", told[0].Buttons, 1)
		assert.Equal(t, models.ID(91), w.now(c).DoerOfficer, text)
	}
	for _, yes := range []string{"haan", "1"} {
		w, c := withMukesh()
		w.say("anil", "mukesh ko de do")
		w.say("anil", yes)
		assert.Equal(t, models.ID(91), w.now(c).DoerOfficer, yes)
	}
	for text, want := range map[string]string{
		"mukesh ko bhej diya": "officer.doubt.words", "mukesh ne fuse badal diya": "officer.resolved", "dekhte hain": "officer.accepted", "ji sir dekhte hain": "officer.accepted", "ye Sharma ji dekhte hain": "officer.doubt.words",
		"शर्मा जी देखते हैं": "officer.doubt.words", "kal dekhenge": "officer.accepted", "mukesh ko nahi dena": "officer.doubt.words",
	} {
		w, c := withMukesh()
		assert.Equal(t, want, to(w.say("anil", text), "anil")[0].Kind, text)
		assert.Equal(t, models.ID(1), w.now(c).DoerOfficer, text)
	}
}
