package handlers_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// saidOf is the kind of the complaint that an officer's words are taken to be of, and what he is answered; "" if of none.
func saidOf(w *world, text string) (category string, told []string) {
	said := to(w.say("anil", text), "anil")
	for _, in := range said {
		if in.Complaint != 0 {
			category = w.complaints[in.Complaint].Category
		}
	}
	return category, kinds(said)
}

// TestANewOneIsSentFor: what is new, and was sent for, has come or will be fitted, is of the complaint that was spoken of last, and takes no complaint about a new connection; where none
// was spoken of it is asked.
func TestANewOneIsSentFor(t *testing.T) {
	for text, kind := range map[string]string{
		"naya wala mangwaya hai kal tak lagega": "officer.later_named", "naya wala mangwaya hai": "officer.told", "नया वाला मंगवाया है": "officer.told", "new one ordered": "officer.told", "naya wala aa gaya hai": "officer.doubt.resolve",
		"naya wala kal lagega": "officer.ask_why_later", "नया वाला कल लगेगा": "officer.ask_why_later", "naya wala kal shaam tak lagega": "officer.ask_why_later", "the new one will be installed tomorrow": "officer.ask_why_later", "नया वाला आ गया है": "officer.doubt.resolve",
	} {
		w, list := listOf(t, "transformer jal gaya hai, Aliganj Lucknow", fastMeter, noConnection, tooHighABill)
		w.say("anil", "transformer wali le li")
		category, told := saidOf(w, text)
		assert.Equal(t, "POWER.TRANSFORMER", category, "%s: %v", text, told)
		assert.Contains(t, told, kind, text)
		assert.Equal(t, models.Assigned, w.now(list[2]).Status, text)
		w, list = listOf(t, fastMeter, noConnection, tooHighABill)
		w.say("anil", text)
		assert.Empty(t, changed(w, list), text)
	}
	for _, text := range []string{"naya wali le li", "naya wala ho gaya", "naya wala kal dekhenge", "naya connection wali le li", "naya wala theek kar diya, kal line laga denge"} { // how it goes with a new connection is of that, as ever
		w, _ := listOf(t, "transformer jal gaya hai, Aliganj Lucknow", fastMeter, noConnection, tooHighABill)
		w.say("anil", "transformer wali le li")
		category, told := saidOf(w, text)
		assert.Equal(t, "POWER.CONNECTION", category, "%s: %v", text, told)
	}
}

// TestWhatComesMayBeTheThing: voltage, a bill and a meter come, too: only a person who is named, or who did not come, or what nothing but a man does, is no complaint.
func TestWhatComesMayBeTheThing(t *testing.T) {
	for text, want := range map[string]string{
		"meter wala kal aayega": "POWER.METER", "मीटर वाला कल आएगा": "POWER.METER", "voltage wala ab aata hai theek": "POWER.VOLTAGE", "वोल्टेज वाला अब आता है ठीक": "POWER.VOLTAGE", "bill wala phir aaya hai": "POWER.BILL", "बिल वाला फिर आया है": "POWER.BILL",
		"meter wali kal aayegi": "POWER.METER", "bill wala babu kal aayega": "", "बिल वाला बाबू कल आएगा": "", "meter wala aadmi kal aayega": "", "meter wala abhi nahi aaya": "", "मीटर वाला अभी नहीं आया": "", "voltage wala bhi chala gaya": "",
		"meter wala bola kal aana": "", "bill wala aaya tha": "", "bill wala chhutti par hai": "", "the meter guy came": "",
	} {
		for _, before := range []string{"", "transformer wali le li"} {
			w, listed := fourFaults(t)
			if before != "" {
				w.say("anil", before)
			}
			was := changed(w, listed)
			category, told := saidOf(w, text)
			if text == "the meter guy came" && before != "" {
				continue // he is spoken of beside the work at hand
			}
			assert.Equal(t, want, category, "%s %s: %v", before, text, told)
			if want == "" || !slices.Contains(told, "officer.accepted") {
				assert.Equal(t, was, changed(w, listed), text)
			}
		}
	}
}
