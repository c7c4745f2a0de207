package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestTheCommandsOwnName: "resolve" begins no sentence, so that what follows it is the report; a word for "done" before news has it asked
// whether they are one.
func TestTheCommandsOwnName(t *testing.T) {
	for text, want := range map[string]string{
		"resolve dawai bhej di gayi hai": "officer.resolved", "resolve medicines sent to PHC": "officer.resolved", "resolve राशन भेज दिया गया": "officer.resolved", "resolve जाँच हुई": "officer.resolved",
		"पूरा आदेश की प्रति भेज दी गई": "officer.doubt.resolve", "पूरा छात्रवृत्ति स्वीकृत कर खाते में भेज दी गई": "officer.doubt.resolve", "पूरा जाँच हुई, पैसा खाते में भेज दिया": "officer.doubt.resolve", "पूरा छात्रवृत्ति स्वीकृत हुई": "officer.doubt.resolve",
		"resolve pension chalu kar di gayi, agle mahine khate me aayegi": "officer.doubt.resolve", "resolve lineman bhej diya": "officer.doubt.resolve",
		"resolve karna hai": "officer.doubt.words", "resolve abhi nahi hua": "officer.doubt.words", "पूरा राशन बाँट दिया गया": "officer.doubt.words", "काम पूरा होने वाला है": "officer.accepted", "पूरा स्टाफ भेज दिया": "officer.accepted",
	} {
		w := staffed(t)
		w.complaint("mohan", outage)
		told := w.say("anil", text)
		assert.Equal(t, want, to(told, "anil")[0].Kind, text)
		if want == "officer.resolved" {
			require.NotContains(t, to(told, "mohan")[0].Args.Text, "resolve", text)
		}
	}
	w := staffed(t)
	c := w.complaint("mohan", outage)
	w.say("anil", "पूरा राशन बाँट दिया गया")
	w.say("anil", "1")
	require.Equal(t, models.Resolved, w.now(c).Status, "the command was said: it is among the choices")
}

// TestWhatIsStillToDo: after "what was done?" what is still to do, how something is, and what was only sent are asked about; regret beside work
// is no cancelling.
func TestWhatIsStillToDo(t *testing.T) {
	for text, want := range map[string]string{
		"abhi wahan jana baki hai": "officer.doubt.resolve", "bahut door hai": "officer.doubt.resolve", "बहुत दूर है": "officer.doubt.resolve", "bijli ka khamba lagana hai": "officer.doubt.resolve",
		"kist khate me bhej di gayi 2000": "officer.doubt.resolve", "naya meter bhej diya": "officer.doubt.resolve", "patra bheja gaya": "officer.doubt.resolve", "नोटिस दिया गया": "officer.doubt.resolve",
		"sorry late hua, kar diya": "officer.doubt.resolve", "dusri shikayat ka tha wo bhi kar diya": "officer.doubt.resolve", "galat hai wapas line jodi": "officer.doubt.resolve",
		"lineman bhej diya": "officer.accepted", "taar badla hai": "officer.resolved", "line chalu hai": "officer.resolved", "tar theek": "officer.resolved",
	} {
		w := staffed(t)
		w.complaint("mohan", outage)
		w.say("anil", "ho gaya")
		assert.Equal(t, want, to(w.say("anil", text), "anil")[0].Kind, text)
	}
}

// TestThePartOfTheDayThatHasCome is no time by which something will be, and nothing that was done.
func TestThePartOfTheDayThatHasCome(t *testing.T) {
	for text, want := range map[string]string{"abhi raat hai": "officer.doubt.words", "abhi subah hai": "officer.doubt.words", "raat ho gayi hai": "officer.doubt.words", "shaam ho gayi ab": "officer.doubt.words", "रात हो गई है": "officer.doubt.words",
		"dopahar ho gayi": "officer.doubt.words", "raat ho gayi thi, fuse badal diya": "officer.resolved", "raat tak": "officer.accepted", "raat ko karenge": "officer.accepted", "शाम तक हो जाएगा": "officer.accepted"} {
		w := staffed(t)
		w.complaint("mohan", outage)
		told := w.say("anil", text)
		assert.Equal(t, want, to(told, "anil")[0].Kind, text)
		if want == "officer.doubt.words" {
			require.Empty(t, to(told, "mohan"), text)
		}
	}
}

// TestWhomTheWordsAreFor: what is meant for a colleague does not go to the citizen before it is asked.
func TestWhomTheWordsAreFor(t *testing.T) {
	for text, asks := range map[string]bool{"tell sunita madam transformer store me nahi hai": true, "tell SDO sahab mauke par jaye": true, "tell JE anil ko bolo jaldi kare": true, "batao anil ko kal tak kare": true, "tell lineman ko bhejo": true,
		"tell anil ko ki varanasi se mangwaye": true, "tell Gupta dairy wale ko ki licence lekar aaye": true, "बताओ सुनीता मैडम ट्रांसफार्मर स्टोर में नहीं है": true,
		"tell lineman kal aayega": false, "tell kal SDO sahab aayenge": false, "tell sunita madam kal aayengi": false, "tell lineman ko bhej diya hai": false, "tell somvar ko camp lagega": false, "tell mam kal aaiye": false, "tell 5 tareekh ko aana hai": false,
		"tell aap bill jama karein": false, "tell meter ko dhyan se dekhein": false, "tell sunita madam mauke par pahunch gayi": false, "tell bhai sahab light aa jayegi": false, "tell ji haan theek hai": false} {
		w := staffed(t)
		w.complaint("mohan", outage)
		told := w.say("anil", text)
		assert.Equal(t, asks, len(to(told, "mohan")) == 0, text)
		if asks {
			require.Equal(t, "officer.doubt.whom", to(told, "anil")[0].Kind, text)
			require.Equal(t, []string{"citizen.told"}, kinds(to(w.say("anil", "1"), "mohan")), text)
		}
	}
	for text, reads := range map[string]string{"batao ki ekyc karwa le": "ekyc karwa le", "tell nagrik ko ki light aa gayi": "light aa gayi"} {
		w := staffed(t)
		w.complaint("mohan", outage)
		require.Equal(t, reads, to(w.say("anil", text), "mohan")[0].Args.Text, text)
	}
}

// TestARefusalIsAsked: what refuses the work, puts it off or makes it hang on the citizen does not take it and is not told unasked, nor is what
// speaks of the complainant as of somebody else.
func TestARefusalIsAsked(t *testing.T) {
	for text, asks := range map[string]bool{"kaam nahi hoga jo karna hai kar lo": true, "pehle bill jama karo phir hoga": true, "पहले बिल जमा करो फिर होगा": true, "baad me dekhenge": true, "बाद में देखेंगे": true,
		"complainant se phone par baat ho gayi santusht hai": true, "शिकायतकर्ता से फोन पर बात हो गई": true,
		"kal dekhte hain": false, "1 ghante baad me karenge": false, "aaj nahi hoga kal karenge": false, "dekhte hain": false, "consumer se baat ho gayi, fuse badal diya": false} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		told := w.say("anil", text)
		assert.Equal(t, asks, w.now(c).Status == models.Assigned, text)
		assert.Equal(t, asks, len(to(told, "mohan")) == 0, text)
	}
	w := staffed(t)
	c := w.complaint("mohan", outage)
	w.say("anil", "kal dekhte hain")
	require.Equal(t, models.NoteWords, w.messages[c.ID][len(w.messages[c.ID])-1].Kind, "when he will look is kept")
}
