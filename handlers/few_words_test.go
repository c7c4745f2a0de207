package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestWhoSomebodyIsIsNoComplaint: he is asked what is wrong, and that is one complaint.
func TestWhoSomebodyIsIsNoComplaint(t *testing.T) {
	for _, text := range []string{
		"main vidhwa hun beta", "मैं विधवा हूँ", "I am a widow", "main student hun", "main viklang hun", "I run a shop in Hazratganj Lucknow", "meri dukan hai aliganj me",
	} {
		w := accountOf(t, "SOCIAL")
		told := kinds(to(w.say("mohan", text), "mohan"))
		assert.Contains(t, told, "citizen.draft_what", text)
		w.say("mohan", "pension nahi aa rahi 6 mahine se")
		numbered := 0
		for _, c := range w.complaints {
			if c.Number != "" {
				numbered++
			}
		}
		assert.Equal(t, 1, numbered, text)
	}
}

// TestALoneWordGoesOnWithTheLast: who writes word by word has hardly read the question about the first.
func TestALoneWordGoesOnWithTheLast(t *testing.T) {
	w := accountOf(t, "URBAN")
	assert.Contains(t, kinds(to(w.say("mohan", "nali"), "mohan")), "citizen.draft")
	w.say("mohan", "jaam")
	c := w.newest()
	assert.NotEmpty(t, c.Number)
	assert.Equal(t, "URBAN.SEWER", c.Category)
}

// TestWhoWillNotGiveHisNameIsHeard: in plain words, and what is wrong with a name is no wish.
func TestWhoWillNotGiveHisNameIsHeard(t *testing.T) {
	for text, secret := range map[string]bool{
		"I don't want to give my name": true, "naam nahi dena chahta": true, "मैं अपना नाम नहीं देना चाहता": true,
		"lineman bola apna naam nahi bataunga": false, "I don't want my name on that bill": false,
		"my name is not on the bill": false, "bill me mera naam nahi likha": false, "mere naam se bill nahi aata": false,
	} {
		w := accountOf(t, "POWER")
		c := w.complaint("mohan", "mera bijli ka bill galat aaya hai, gomti nagar lucknow")
		w.say("mohan", text)
		assert.Equal(t, secret, w.now(c).Anonymous, text)
	}
}

// TestANewMatterIsNotTheAccountsByItsAccount: it goes to whose work it names.
func TestANewMatterIsNotTheAccountsByItsAccount(t *testing.T) {
	w := accountOf(t, "POWER")
	w.complaint("mohan", "bijli nahi aa rahi gomti nagar lucknow")
	assert.Contains(t, kinds(to(w.say("mohan", "humare yahan paani bhi nahi aa raha"), "mohan")), "citizen.same_or_new")
	w.say("mohan", "nayi")
	assert.NotEqual(t, "POWER", w.newest().Department)
}

// TestWordsOnWorkThatWereAskedTwice: what says plainly whether it is done is an answer.
func TestWordsOnWorkThatWereAskedTwice(t *testing.T) {
	for text, answer := range map[string]models.Truth{
		"it's working now": models.Yes, "बन गइल बा": models.Yes, "होय गवा": models.Yes, "they lied": models.No, "not really sure": models.NoAnswer, "ho nahi paya dekhna": models.NoAnswer,
		"abhi kahan hai lineman": models.NoAnswer,
		"abhi kahan hua":         models.No, "kahan hua?": models.NoAnswer, "it was working": models.NoAnswer, "kab ho gaya": models.NoAnswer,
	} {
		w := staffed(t)
		c := w.resolved("mohan", outage)
		w.say("mohan", text)
		assert.Equal(t, answer, w.now(c).Truth, text)
	}
}
