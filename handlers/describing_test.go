package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// listOf is an officer's world with what some people wrote to his department, in that order.
func listOf(t *testing.T, said ...string) (w *world, list []models.Complaint) {
	w = readingWorld(t)
	for i, s := range said {
		list = append(list, w.complaint([]string{"mohan", "asha", "ravi", "geeta"}[i], s))
	}
	return w, list
}

const (
	noConnection = "naya bijli connection nahi mila 1 mahine se, Aliganj Lucknow"
	fastMeter    = "meter tez chal raha hai, Alambagh Lucknow"
)

// TestHowSomethingIsCallsOne: "galat wali" is the one complaint that has it in its name, whichever was spoken of last.
func TestHowSomethingIsCallsOne(t *testing.T) {
	for text, want := range map[[2]string]string{
		{"meter wali le li", "galat wali theek kar di"}: "POWER.BILL", {"bill wali le li", "tez wali theek kar di"}: "POWER.METER", {"bill wali le li", "kam wali theek kar di"}: "POWER.VOLTAGE",
		{"bill wali le li", "jala wala badal diya"}: "POWER.TRANSFORMER", {"meter wali le li", "zyada wali theek kar di"}: "POWER.VOLTAGE", {"", "tez wali le li"}: "POWER.METER", {"", "jala wali le li"}: "POWER.TRANSFORMER",
		{"", "zyada wali le li"}: "POWER.VOLTAGE", {"", "kam wali le li"}: "POWER.VOLTAGE", {"", "galat wali le li"}: "POWER.BILL",
	} {
		w, listed := fourFaults(t)
		if text[0] != "" {
			w.say("anil", text[0])
		}
		said := to(w.say("anil", text[1]), "anil")
		at := listed[placeOfKind(listed, want)-1]
		if assert.NotEmpty(t, said, text) {
			assert.Equal(t, at.ID, said[0].Complaint, "%v: %v", text, kinds(said))
		}
		for _, c := range listed {
			if c.ID != at.ID {
				assert.Contains(t, []models.Status{models.Assigned, models.InProgress}, w.now(c).Status, text)
			}
		}
	}
	w, listed := fourFaults(t)
	for _, text := range []string{"2 le liya", "3 le liya", "4 le liya", "kam wali le li"} {
		w.say("anil", text)
	}
	assert.Equal(t, []int{2, 3, 4}, changed(w, listed), "the one that has it in its name is taken already")
	w, list := listOf(t, noConnection, fastMeter, tooHighABill)
	w.say("anil", "naya wali le li")
	assert.Equal(t, []int{1}, changed(w, list))
}

// TestHowSomethingIsCallsOneElsewhere: "ganda wala" is the dirty water.
func TestHowSomethingIsCallsOneElsewhere(t *testing.T) {
	for _, text := range []string{"ganda wala saaf kar diya", "गंदा वाला ठीक कर दिया", "ganda wali le li"} {
		w, list := listOf(t, "gaon Rampur Lucknow me handpump kharab hai", "gaon Semra Lucknow nal se ganda pani aa raha hai", "gaon Nagla Lucknow tanki se pani nahi aa raha")
		w.say("farid", "handpump wali le li")
		said := to(w.say("farid", text), "farid")
		assert.True(t, len(said) > 0 && said[0].Complaint == list[1].ID, "%s: %v", text, kinds(said))
		assert.Equal(t, models.InProgress, w.now(list[0]).Status, text)
	}
}

// TestHowSeveralAreIsAsked: "kharab wala" may be any of them; it is not the bill because that was spoken of last.
func TestHowSeveralAreIsAsked(t *testing.T) {
	w, list := listOf(t, "transformer jal gaya hai, Aliganj Lucknow", noConnection, tooHighABill, "meter kharab hai band pada hai, Indira Nagar Lucknow")
	w.say("anil", "bill wali le li")
	w.say("anil", "kharab wala badal diya")
	assert.Equal(t, models.InProgress, w.now(list[2]).Status)
}

// TestANewOneWasPutIn: "naya wala laga diya" is said of what was spoken of last, or asked about, and never of a new connection; whatever else is said of the new one may be.
func TestANewOneWasPutIn(t *testing.T) {
	for _, text := range []string{"naya wala laga diya", "nayi wali laga di", "नया वाला लगा दिया", "नई वाली लगा दी", "naya wala badal diya", "naya wala bhi laga diya", "the new one has been installed"} {
		w, list := listOf(t, noConnection, fastMeter, tooHighABill)
		w.say("anil", text)
		assert.Empty(t, changed(w, list), text)
		w.say("anil", "meter wali le li")
		w.say("anil", text)
		assert.Equal(t, models.Resolved, w.now(list[1]).Status, text)
		assert.Equal(t, models.Assigned, w.now(list[0]).Status, text)
	}
	for _, text := range []string{"naya wala ho gaya", "naya wala theek kar diya", "naya wali ho gayi"} {
		w, list := listOf(t, noConnection, fastMeter, tooHighABill)
		w.say("anil", "meter wali le li")
		w.say("anil", text)
		assert.Equal(t, models.InProgress, w.now(list[1]).Status, text)
	}
	for text, category := range map[string]string{"connection wali le li": "POWER.CONNECTION", "naya connection wali le li": "POWER.CONNECTION", "kharab meter wali le li": "POWER.METER", "galat bill wali le li": "POWER.BILL"} {
		w, list := listOf(t, noConnection, fastMeter, tooHighABill)
		w.say("anil", text)
		assert.Equal(t, []int{placeOfKind(list, category)}, changed(w, list), text)
	}
}

// TestATapChangerIsOfTheLast: a part of two kinds of work names neither of them.
func TestATapChangerIsOfTheLast(t *testing.T) {
	for _, first := range []string{"voltage wali le li", "transformer wali le li"} {
		w, listed := fourFaults(t)
		w.say("anil", first)
		was := changed(w, listed)
		assert.NotContains(t, kinds(w.say("anil", "tap changer theek kiya")), "officer.which", first)
		assert.Contains(t, []models.Status{models.Reported, models.Resolved}, w.now(listed[was[0]-1]).Status, first)
	}
}

// TestWhatHeSaysOfHimselfIsOfHisOwn: what an officer says of himself, or of where he lives, while his own complaint is asked about is of that, though it begins as a command does.
func TestWhatHeSaysOfHimselfIsOfHisOwn(t *testing.T) {
	for _, text := range []string{"tell them I live in Aliganj", "note Aliganj me ghar hai", "note mera makan number 12 hai", "note Aliganj Sector K", "pucho unse kab aayega", "ask when will they come",
		"note our house is near the temple", "नोट मेरा घर अलीगंज में है", "note 2 ghar Aliganj me hai", "note 2 number gali Aliganj", "note 1 mera ghar mandir ke paas"} {
		w, work, own := atHomeWithWork(t)
		said := to(w.say("anil", text), "anil")
		assert.NotContains(t, kinds(said), "officer.which", text)
		for _, c := range work {
			assert.Len(t, w.messages[c.ID], 1, text)
		}
		if assert.NotEmpty(t, said, text) {
			assert.Equal(t, own.ID, said[0].Complaint, "%s: %v", text, kinds(said))
		}
		w.say("anil", "1")
		for _, c := range work {
			assert.Equal(t, models.Assigned, w.now(c).Status, text)
			assert.Len(t, w.messages[c.ID], 1, text)
		}
	}
}
