package handlers_test

import (
	"testing"
	"time"

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

// TestGivenByAPlace: whoever writes where a complaint belongs, and no name, is offered whoever is in charge there, or told that nobody else is.
func TestGivenByAPlace(t *testing.T) {
	post := func(id models.ID, name, area string) models.Officer {
		return models.Officer{ID: id, Name: name, Lang: models.Hindi, Address: at(name),
			Postings: []models.Posting{{Officer: id, Post: models.Post{Department: "POWER", Area: area, Level: models.L1}}}}
	}
	played := func(text string, more ...models.Officer) (*world, models.Complaint, []models.Intent) {
		w := readingWorld(t)
		w.officers = append(w.officers, more...)
		c := w.put(w.complaint("mohan", outage), func(c *models.Complaint) { c.DoerOfficer, c.AnswerableOfficer = 1, 1 })
		return w, c, to(w.say("anil", text), "anil")
	}
	for _, text := range []string{"Malihabad ka hai", "AE Malihabad ko do", "यह मलिहाबाद का है", "ye malihabad ke area ka hai", "मलिहाबाद को भेज दो", "transfer to malihabad", "assign malihabad", "handover malihabad", "ye mera nahi malihabad ka hai"} {
		w, c, told := played(text, post(91, "मुकेश कुमार", "tehsil:819"), post(92, "रमेश", "tehsil:822"))
		require.Equal(t, []string{"officer.assign_where"}, kinds(told), text)
		require.Len(t, told[0].Buttons, 1, text)
		w.press("anil", told[0].Buttons, 1)
		assert.Equal(t, models.ID(91), w.now(c).DoerOfficer, text)
		assert.Equal(t, "tehsil:819", w.now(c).Doer.Area, text)
	}
	for _, text := range []string{"Chinhat ka hai", "AE Indira Nagar ko do", "यह गोमती नगर का है", "malihabad ka hai"} {
		w, c, told := played(text)
		require.Equal(t, []string{"officer.nobody_stationed"}, kinds(told), text)
		assert.Equal(t, models.ID(1), w.now(c).DoerOfficer, text)
		w, c, told = played(text, post(91, "मुकेश कुमार", "162"), post(92, "रमेश", "162"))
		require.Equal(t, []string{"officer.assign_where"}, kinds(told), text)
		require.Len(t, told[0].Buttons, 2, text)
		w.say("anil", "2")
		assert.Equal(t, models.ID(92), w.now(c).DoerOfficer, text)
	}
	away := post(91, "मुकेश कुमार", "162")
	away.LeaveTill = time.Date(2026, 12, 1, 0, 0, 0, 0, time.UTC)
	_, _, told := played("malihabad ka hai", away)
	require.Equal(t, []string{"officer.nobody_stationed"}, kinds(told), "who is on leave gets it only by his name")
	_, _, told = played("malihabad ka hai", away, post(92, "रमेश", "162"))
	require.Len(t, told[0].Buttons, 1)
	for _, text := range []string{"Kindly transfer this to Urban Development", "nagar nigam ko bhej do", "इसे नगर निगम को भेज दो"} {
		_, _, told := played(text)
		require.Equal(t, []string{"officer.hand_there"}, kinds(told), text)
	}
	w, c, told := played("ye Barabanki ka hai")
	require.Equal(t, []string{"officer.send_there"}, kinds(told))
	assert.Equal(t, models.ID(1), w.now(c).DoerOfficer)
	for text, want := range map[string]string{
		"malihabad se lineman bhej diya": "officer.accepted", "malihabad ka kaam ho gaya, line jod di": "officer.resolved", "ye nagar nigam ka hai": "officer.hand_there",
		"malihabad ka hai, dekhte hain": "officer.accepted", "malihabad me 2 ghante me ho jayega": "officer.accepted",
		"kya malihabad ka hai?": "officer.doubt.question", "lineman malihabad gaya hai": "officer.doubt.words", "mukesh ko do din baad": "officer.doubt.words",
	} {
		w, c, told := played(text, post(91, "मुकेश कुमार", "tehsil:819"))
		assert.Equal(t, want, told[0].Kind, text)
		assert.Equal(t, models.ID(1), w.now(c).DoerOfficer, text)
	}
}
