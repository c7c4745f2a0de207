package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestWhatIsNeverAReport: an order, what was only made safe, a refusal and a judgement on the complainant are no report and are not told
// unasked.
func TestWhatIsNeverAReport(t *testing.T) {
	for kind, all := range map[string][]string{
		"officer.accepted":  {"line isolate kar di gayi", "लाइन आइसोलेट कर दी गई", "line isolated", "barricade laga diya", "बैरिकेड लगा दिया", "WO issued"},
		"officer.ask_later": {"nahi hoga", "kaam nahi karenge", "abhi staff nahi hai nahi hoga aaj", "नहीं होगा", "काम नहीं करेंगे", "will not be done"},
		"officer.doubt.words": {"kripya nistarit karein", "kripya nistarit kare", "कृपया निस्तारित करें", "kindly get it resolved", "samadhan karein",
			"phone kiya, consumer jhooth bol raha hai", "mauke par gaye, complainant nashe me tha", "मौके पर जाँच की गई, शिकायत निराधार है", "aarop galat paye gaye", "site visited, complaint is false"},
		"officer.resolved": {"supply chalu, jumper joda", "nistarit kar diya, fuse badla", "fuse badal diya, kripya check karein", "line isolate karke khamba badal diya"},
	} {
		for _, text := range all {
			w := staffed(t)
			c := w.complaint("mohan", outage)
			got := to(w.say("anil", text), "anil")
			require.NotEmpty(t, got, text)
			assert.Equal(t, kind, got[0].Kind, text)
			if kind != "officer.resolved" {
				assert.NotEqual(t, models.Resolved, w.now(c).Status, text)
			}
		}
	}
}

// TestAnswersWithoutWork: after "what was done?" an order, a start and a judgement are not the report.
func TestAnswersWithoutWork(t *testing.T) {
	for _, text := range []string{"JE se pucho", "WO issued", "जेई से पूछो", "kripya nistarit karein", "शिकायत निराधार है", "consumer jhooth bol raha hai"} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		w.say("anil", "done")
		w.say("anil", text)
		assert.NotEqual(t, models.Resolved, w.now(c).Status, text)
	}
	for _, text := range []string{"fuse badla", "line jodi", "फ्यूज़ बदला", "jumper tight", "supply aa gayi"} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		w.say("anil", "done")
		w.say("anil", text)
		assert.Equal(t, models.Resolved, w.now(c).Status, text)
	}
}

// TestThatItWorksIsTold: the citizen reads that it works again, not only by what.
func TestThatItWorksIsTold(t *testing.T) {
	w := staffed(t)
	w.complaint("mohan", outage)
	require.Equal(t, "supply chalu, jumper joda", to(w.say("anil", "supply chalu, jumper joda"), "mohan")[0].Args.Text)
}

// TestMoreThanTaken: words that say more than that the work is taken are kept.
func TestMoreThanTaken(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	got := to(w.say("anil", "SE sahab dekhenge"), "anil")
	require.Equal(t, "officer.accepted", got[0].Kind)
	require.Equal(t, models.InProgress, w.now(c).Status)
}
