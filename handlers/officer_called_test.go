package handlers_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// placeOfKind is the place in the list of the complaint of a kind.
func placeOfKind(listed []models.Complaint, category string) int {
	return slices.IndexFunc(listed, func(c models.Complaint) bool { return c.Category == category }) + 1
}

// TestAThingIsCalledByASubject: "meter wali reading" is a reading, and what is said of it changes no complaint on a meter; nor is one of two that are called taken
// for both, nor one changed where the words tell of another's subject or place.
func TestAThingIsCalledByASubject(t *testing.T) {
	for _, text := range []string{
		"transformer wali line theek kar di, voltage sahi hai", "meter wali reading se naya bill bana diya", "मीटर वाली रीडिंग से नया बिल बना दिया", "voltage wala tar badal diya",
		"transformer wali aur voltage wali le li", "bill wali, meter wali, voltage wali sab le li", "meter wali aur bill wali band karo, dono theek kar di",
		"aliganj wala aur alambagh wala dono ho gaya", "meter complaint register me likh diya, bill bana diya", "transformer wali le li, voltage wali bhi", "transformer wali ho gayi, bill sudhar diya", "voltage wali ho gayi, Alambagh me jod diya",
		"the transformer one and the voltage one are done, repaired", "बिल वाली और मीटर वाली ले ली", "pehli wali me team bhej di, meter badla",
	} {
		w, listed := fourFaults(t)
		w.say("anil", text)
		assert.Empty(t, changed(w, listed), text)
	}
	w, listed := fourFaults(t)
	at := placeOfKind(listed, "POWER.VOLTAGE")
	w.say("anil", listed[at-1].Number.Short()+" le liya")
	was := changed(w, listed)
	w.say("anil", "transformer wali line theek kar di, voltage sahi hai")
	require.Equal(t, was, changed(w, listed), "the one at hand")
	require.NotEqual(t, models.InProgress, w.now(listed[at-1]).Status)
	w.say("anil", "voltage wali aur transformer wali ho gayi, fuse badla")
	require.Equal(t, was, changed(w, listed))
	for text, category := range map[string]string{
		"meter wali ho gayi, naya laga diya": "POWER.METER", "transformer wali bhi le li": "POWER.TRANSFORMER", "बिल वाली आज ही ले ली": "POWER.BILL", "the meter one is done, replaced it": "POWER.METER",
		"sir transformer wali le li": "POWER.TRANSFORMER", "transformer wali shikayat kal tak": "POWER.TRANSFORMER", "meter wala badal diya": "POWER.METER", "accept bill wali": "POWER.BILL", "meter wali ka ho gaya, badal diya": "POWER.METER", "voltage wali, le li": "POWER.VOLTAGE",
		"transformer wali ho gayi, bijli chalu kar di": "POWER.TRANSFORMER",
	} {
		w, listed := fourFaults(t)
		w.say("anil", text)
		assert.Equal(t, []int{placeOfKind(listed, category)}, changed(w, listed), text)
	}
}

// TestTheSubjectIsCorrected: a sentence on what a complaint is about calls no other one, and no number stands in what a citizen reads.
func TestTheSubjectIsCorrected(t *testing.T) {
	for text, category := range map[string]string{"ye bill ki shikayat hai, meter ki nahi": "POWER.METER", "meter ki shikayat hai ye, bill ki nahi": "POWER.BILL", "this is a meter complaint, not bill": "POWER.BILL",
		"ye meter wali hai, bill wali nahi": "POWER.BILL", "this is a meter complaint": "POWER.BILL"} {
		for _, first := range []string{" le liya", ""} {
			w, listed := fourFaults(t)
			at := placeOfKind(listed, category)
			if first == "" {
				w.say("anil", "open "+listed[at-1].Number.Short())
			} else {
				w.say("anil", listed[at-1].Number.Short()+first)
			}
			was := changed(w, listed)
			said := w.say("anil", text)
			said = append(said, w.say("anil", "1")...)
			require.Equal(t, was, changed(w, listed), text)
			for _, in := range said {
				require.False(t, slices.ContainsFunc(listed, func(c models.Complaint) bool { return strings.Contains(in.Args.Text, string(c.Number)) }), text)
				require.False(t, in.Complaint != 0 && in.Complaint != listed[at-1].ID, text)
			}
		}
	}
}

// TestFewerAreTapped: the buttons of "which of them?" take one.
func TestFewerAreTapped(t *testing.T) {
	for _, text := range []string{"tino le liye", "dono le liye", "accept both", "दोनों ले ली"} {
		w, listed := fourFaults(t)
		asked := w.say("anil", text)
		require.Equal(t, []string{"officer.which"}, kinds(asked), text)
		w.press("anil", asked[0].Buttons, 2)
		require.Equal(t, []int{2}, changed(w, listed), text)
	}
}

// TestAPlaceIsContradicted: a report at a place whose words are of another one's subject is asked about.
func TestAPlaceIsContradicted(t *testing.T) {
	for _, text := range []string{"pehli wali ho gayi, bill sudhar diya", "पहली वाली हो गई, बिल सुधार दिया", "pehli wali ka meter badal diya", "the first one is done, bill corrected"} {
		w, listed := fourFaults(t)
		require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", text)), text)
		require.Empty(t, changed(w, listed), text)
	}
	for _, text := range []string{"pehli wali ho gayi, transformer badal diya", "pehli wali ho gayi, transformer sahi kar diya", "first one done, transformer replaced"} {
		w, listed := fourFaults(t)
		w.say("anil", text)
		require.Equal(t, []int{1}, changed(w, listed), text)
	}
}

// TestThePlaceWins: what is said of a place of the list is said of the complaint there, whichever subject is asked of another one.
func TestThePlaceWins(t *testing.T) {
	for _, first := range []string{"3 category galat hai", "resolve 3"} {
		for text, place := range map[string]int{"2 le liya": 2, "1 me lineman bhej diya": 1, "1 ka transformer badal diya": 1, "2 ho gaya, voltage theek kar diya": 2} {
			w, listed := fourFaults(t)
			w.say("anil", first)
			w.say("anil", text)
			if first == "resolve 3" && strings.HasPrefix(text, "2 ho gaya") {
				require.Empty(t, changed(w, listed)) // it may be the answer: that is asked
				continue
			}
			assert.Equal(t, []int{place}, changed(w, listed), first+" / "+text)
		}
	}
	for _, text := range []string{"citizen ne mana kar diya tha phir maan gaya, bill sudhar diya", "नागरिक ने मना कर दिया था, फिर बिल सुधार दिया"} {
		w, listed := fourFaults(t)
		w.say("anil", "resolve "+listed[placeOfKind(listed, "POWER.BILL")-1].Number.Short())
		w.say("anil", text)
		require.Equal(t, []int{placeOfKind(listed, "POWER.BILL")}, changed(w, listed), text)
	}
}
