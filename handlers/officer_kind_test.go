package handlers_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestWhichSubjectIsAnsweredPlainly: only a subject's name, alone or framed as an answer, changes what a complaint is filed under; what may say how things stand is asked about first,
// and what denies, or says the opposite of a name, is no answer. None of them is sent to the citizen.
func TestWhichSubjectIsAnsweredPlainly(t *testing.T) {
	const once, asks, not = "officer.retitled", "officer.retitle_there", ""
	for want, texts := range map[string][]string{
		once: {"bijli nahi aa rahi", "Bijli chori", "No electricity", "वोल्टेज कम या ज़्यादा", "Naya connection ya connection kata", "meter", "मीटर", "meter ka", "meter ka hai", "मीटर का है", "ye meter ka hai", "meter ka hai ye", "यह मीटर का है", "मीटर का है ये", "it is about the meter", "it is about a meter", "meter complaint", "this is a meter complaint",
			"meter ki shikayat hai", "मीटर की शिकायत है", "meter ka mamla", "it should be meter", "should be meter", "naya connection ka hai", "नया कनेक्शन का है"},
		asks: {"meter tez hai", "मीटर तेज है", "meter is fast", "voltage kam hai", "वोल्टेज कम है", "voltage is low", "meter kharab hai", "meter hai", "बिजली नहीं आ रही है", "ye bijli nahi aane ka hai", "shayad meter ka hai", "bill nahi, meter ka hai",
			"na, meter ka hai", "its about a meter", "naya connection", "meter chahiye", "मीटर चाहिए", "meter hona chahiye", "मीटर होना चाहिए"},
		not: {"na bill ka na meter ka", "न बिल का न मीटर का", "ना बिल का ना मीटर का है", "na meter na bill", "na to meter hai na voltage", "neither bill nor meter", "neither the bill nor the meter", "bijli aa rahi hai", "बिजली आ रही है", "bijli aa rahi",
			"not meter", "meter nahi", "मीटर नहीं", "ye meter ka nahi hai", "meter ka bhi nahi", "meter ka nahi lagta", "meter ka babu chhutti par hai", "meter ki photo", "aaj meter"},
	} {
		for _, text := range texts {
			w := readingWorld(t)
			c := w.complaint("mohan", tooHighABill)
			w.say("anil", "category galat hai")
			said := w.say("anil", text)
			for _, kind := range []string{once, asks} {
				assert.Equal(t, kind == want, slices.Contains(kinds(said), kind), "%s: %v", text, kinds(said))
			}
			assert.Equal(t, want == once, w.now(c).Category != c.Category, text)
			assert.NotContains(t, kinds(said), "citizen.told", text)
			assert.Equal(t, models.Assigned, w.now(c).Status, text)
		}
	}
	for _, text := range []string{"meter should be replaced", "it should be ready by tomorrow", "kal tak ho jayega"} { // how the work goes is told, as ever
		w := readingWorld(t)
		c := w.complaint("mohan", tooHighABill)
		w.say("anil", "category galat hai")
		assert.NotContains(t, kinds(w.say("anil", text)), asks, text)
		assert.Equal(t, c.Category, w.now(c).Category, text)
	}
	for text, offers := range map[string]bool{"category galat hai, na bill ka na meter ka": false, "विषय गलत है, न बिल का न मीटर का": false, "wrong category, neither bill nor meter": false, "category galat hai, meter ka hai": true, "category galat hai, na bill hai, meter hai": true} {
		w := readingWorld(t)
		w.complaint("mohan", tooHighABill)
		assert.Equal(t, offers, slices.Contains(kinds(w.say("anil", text)), "officer.retitle_there"), text)
	}
}
