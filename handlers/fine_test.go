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

// TestThatSheIsWellReachesWhoHasIt: "ab theek hu" of who was beaten was thanked for, and nobody who goes there knew of it. Nothing is ended by it, nobody is asked anything,
// and no number to call is named.
func TestThatSheIsWellReachesWhoHasIt(t *testing.T) {
	for text := range strings.SplitSeq("sab theek hai|ab theek hu|ab sab theek hai|अब मैं ठीक हूं|i am fine now|koi dikkat nahi", "|") {
		for _, before := range []string{"", "haan", "nahi"} {
			w := accountOf(t, "POLICE")
			c := w.complaint("mohan", "mera pati roz marta hai, bahut chot lagi hai, Gomti Nagar Lucknow")
			status := w.now(c).Status
			if before != "" {
				w.say("mohan", before)
			}
			w.clock.Advance(time.Hour)
			assert.Equal(t, []string{"citizen.right"}, kinds(to(w.say("mohan", text), "mohan")), text)
			assert.Equal(t, status, w.now(c).Status, text)
			assert.Contains(t, w.addedTo(c), text)
		}
	}
	w := accountOf(t, "POLICE")
	of := w.complaint("mohan", "mera pati roz marta hai, bahut chot lagi hai, Gomti Nagar Lucknow")
	w.office = models.Office("POWER")
	w.complaint("mohan", "Gomti Nagar Lucknow me bijli nahi aa rahi")
	w.say("mohan", "sab theek hai")
	assert.Empty(t, w.addedTo(of), "what she spoke of last is the light")
	for text := range strings.SplitSeq("theek hai|ok|shukriya", "|") { // no more than that it was read
		w := accountOf(t, "POLICE")
		c := w.complaint("mohan", "mera pati roz marta hai, bahut chot lagi hai, Gomti Nagar Lucknow")
		w.say("mohan", text)
		assert.Empty(t, w.addedTo(c), text)
	}
}

// TestWhoHasNoTimeHasNotSaidNo: "dekhta hu, time nahi hai abhi" at "is it really done?" was a no.
func TestWhoHasNoTimeHasNotSaidNo(t *testing.T) {
	done := scene{noLight.department, noLight.complaint, "resolve feeder theek kiya"}
	for text := range strings.SplitSeq("dekhta hu, time nahi hai abhi|time nahi mila dekhne ka|abhi fursat nahi hai|abhi busy hu|समय नहीं है अभी|अभी टाइम नहीं है, देखता हूं|"+
		"i have no time right now|mere paas time nahi hai abhi", "|") {
		_, c, told := done.play(t, text)
		assert.Equal(t, []string{"citizen.look_later"}, told, text)
		assert.Equal(t, models.Resolved, c.Status, text)
	}
	for text := range strings.SplitSeq("unhe fursat nahi|bola abhi samay nahi hai baad me aaunga|phone kiya to bola busy hu|pani aane ka koi time nahi hai|पानी आने का समय नहीं है|"+
		"you people have no time|the phone was busy|i have no time for your lies|time nahi hai abhi kaam nahi hua|lineman ke paas time nahi hai|kisi ke paas time nahi hai hamare liye|haan time nahi laga, ho gaya|"+
		"लाइनमैन के पास समय नहीं है|they have no time for us|abhi busy hu, light nahi aayi", "|") {
		_, _, told := done.play(t, text)
		assert.NotContains(t, told, "citizen.look_later", text)
	}
}

// addedTo is what was added to a complaint after its first words.
func (w *world) addedTo(c models.Complaint) string {
	var said []string
	for _, m := range w.messages[c.ID] {
		if m.Kind == models.AddedWords {
			said = append(said, m.Text)
		}
	}
	return strings.Join(said, "\n")
}
