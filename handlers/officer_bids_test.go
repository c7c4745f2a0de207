package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestNoBidIsAReport: a command said out of politeness, or once more, is none of the words that the citizen reads.
func TestNoBidIsAReport(t *testing.T) {
	for _, text := range []string{"1 resolve", "1 resolve please", "1 resolve karo", "1 resolve kar do sir", "resolve 1 please"} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		told := w.say("anil", text)
		require.Equal(t, []string{"officer.ask_resolve"}, kinds(told), text)
		require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status}, text)
	}
	for _, text := range []string{"resolve please", "please resolve", "kripya resolve", "कृपया resolve", "plz resolve karo", "resolve sir"} {
		w, a, b := twoFaults(t)
		require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", text)), text)
		require.Equal(t, []string{"officer.ask_resolve"}, kinds(w.say("anil", "2 resolve")), text)
		require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status}, text)
	}
	for _, text := range []string{"resolve bulb badla", "resolve: bulb badla", "Resolve - bulb badla", "bulb badla"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		w.say("anil", "resolve")
		require.Equal(t, []string{"officer.ask_resolve"}, kinds(w.say("anil", "resolve")), "it is asked once more")
		require.Contains(t, texts(to(w.say("anil", text), "mohan")), "bulb badla", text)
	}
	w := readingWorld(t)
	c := w.complaint("mohan", outage)
	require.Contains(t, texts(to(w.say("anil", "resolve fuse badal diya sir"), "mohan")), "fuse badal diya sir")
	require.Equal(t, models.Resolved, w.now(c).Status)
}

// TestNoPlaceIsAQuestion: where no list is, a place says nothing that a citizen could be asked, and whom something is asked is no part of it.
func TestNoPlaceIsAQuestion(t *testing.T) {
	w, _, _ := twoFaults(t)
	require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", "ask 2")))
	require.Equal(t, []string{"officer.ask_ask"}, kinds(w.say("anil", "1")))
	w, a, b := twoFaults(t)
	w.say("anil", "list")
	w.say("anil", "1 pucho kaunsa khamba hai")
	w.say("anil", "2 se pucho kab se hai")
	require.Equal(t, []models.Status{models.NeedsInfo, models.NeedsInfo}, []models.Status{w.now(a).Status, w.now(b).Status})
	w, a, b = twoFaults(t)
	w.say("anil", "list")
	w.say("anil", "2 se 3 din lagenge")
	require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status})
}

// TestWhatStandsInIt: who asks what stands in one of his complaints is shown it, and nothing else is done.
func TestWhatStandsInIt(t *testing.T) {
	for text, place := range map[string]int{"1 pe kya likha hai": 1, "2 ka detail batao": 2, "pehle wale me kya likha hai": 1, "dusri shikayat dikhao": 2, "2 kya hai": 2, "1 me kya shikayat hai": 1,
		"पहली वाली में क्या लिखा है": 1, "2 का विवरण दिखाइए": 2, "दूसरी शिकायत क्या है?": 2, "show me the second one": 2, "what does the first say": 1, "details of 2": 2, "batao 2 me kya likha hai": 2} {
		w, a, b := twoFaults(t)
		listed := w.say("anil", "list")[0].Args.Items
		told := w.say("anil", text)
		require.Equal(t, []string{"officer.open"}, kinds(told), text)
		require.Equal(t, listed[place-1].Number, told[0].Args.Number, text)
		require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status}, text)
		require.Equal(t, []string{"officer.open"}, kinds(w.say("anil", "1 me kya likha hai")), "the list stands")
	}
	w, _, _ := twoFaults(t)
	require.Equal(t, []string{"officer.list"}, kinds(w.say("anil", "2 ka detail batao")), "which is which only the list says")
	for _, text := range []string{"1 ko jankari di", "2 me kya kiya", "1 poocho kya samasya hai", "2 pehle dekhta hu", "1 ko batao kya likha hai bill me", "pehle wale ka kya hua bill me", "kya hai", "1 ka detail le liya"} {
		w, _, _ := twoFaults(t)
		w.say("anil", "list")
		require.NotContains(t, kinds(w.say("anil", text)), "officer.open", text)
	}
	w = readingWorld(t)
	w.complaint("mohan", outage)
	w.say("anil", "ask")
	require.Contains(t, kinds(w.say("anil", "kya samasya hai")), "citizen.question", "that is what was asked for")
}

// TestOfBothOrAll: what is said of both or of all, and of none by name, is said of those that are chosen, and nobody reads that there are others.
func TestOfBothOrAll(t *testing.T) {
	for _, text := range []string{"dono me lineman bhej diya", "dono shikayat me lineman bhej diya", "दोनों में लाइनमैन भेज दिया", "sab me lineman bhej diya", "lineman sent for both"} {
		w, a, b := twoFaults(t)
		told := w.say("anil", text)
		require.Equal(t, []string{"officer.several"}, kinds(told), text)
		require.Equal(t, []models.Status{models.Assigned, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status}, text)
		for _, said := range texts(to(w.say("anil", "1"), "mohan")) {
			require.NotRegexp(t, "dono|दोनों|sab|both", said)
		}
		require.ElementsMatch(t, []models.Status{models.InProgress, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status}, text)
	}
	w, a, b := twoFaults(t)
	c := w.complaint("ravi", outage)
	require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", "dono me lineman bhej diya")), "which two?")
	told := w.say("anil", "1 aur 3")
	require.Equal(t, []string{"officer.several"}, kinds(told))
	w.press("anil", told[0].Buttons, 3)
	require.ElementsMatch(t, []models.Status{models.InProgress, models.InProgress, models.Assigned}, []models.Status{w.now(a).Status, w.now(b).Status, w.now(c).Status})
	for _, text := range []string{"dono taraf lineman bhej diya", "lineman bhej diya"} {
		w, _, _ := twoFaults(t)
		require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", text)), text)
	}
}

// TestNobodyIsThere: a "no" before that nobody is there denies what was reported; that nobody is there any more may be what was asked for.
func TestNobodyIsThere(t *testing.T) {
	for text, denies := range map[string]bool{"nahi koi nahi dikha": true, "नहीं कोई नहीं आता": true, "no nobody sits there": true, "nahi koi bhi nahi aata": true, "ji nahi koi doctor nahi baithta": true, "nahi abhi koi nahi baithta hai": true,
		"nahi ab koi nahi baithta": false, "nahi koi dikkat nahi aati ab": false, "ab koi nahi baithta": false, "ha koi nahi baitha tha kal, aaj baithe hain": false} {
		w := readingWorld(t)
		c := w.complaint("mohan", outage)
		w.say("anil", "resolve fuse badal diya")
		w.say("mohan", text)
		assert.Equal(t, denies, w.now(c).Truth == models.No, text)
	}
}
