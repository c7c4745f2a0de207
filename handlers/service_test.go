package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestQuestionsAboutTheService: what is asked of the bot itself is answered, whether or not a complaint was just written, and is nothing
// that an officer reads.
func TestQuestionsAboutTheService(t *testing.T) {
	for kind, all := range map[string][]string{
		"citizen.welcome": {"yeh bot hai ya insaan", "क्या यह बॉट है", "is this a chatbot or a human?", "रोबोट है या इंसान",
			"is this an AI or a human?", "आप इंसान हो या मशीन"},
		"citizen.government": {"kya ye asli hai ya fraud", "क्या यह असली है या फ्रॉड", "is this real or fake?", "kya ye sarkari hai", "kya ye sarkari hai? paise lagenge?", "ye asli hai kya bhai"},
		"citizen.privacy": {"kya koi padhta hai ye messages", "क्या कोई पढ़ता है", "does anyone read this?", "kaun kaun dekhega ye",
			"मेरी शिकायत कौन पढ़ेगा", "who will see my complaint?"},
		"citizen.anywhere":       {"delhi se shikayat kar sakta hu kya", "mujhe aana padega kya", "क्या मुझे दफ्तर आना पड़ेगा", "can I complain from Dubai?", "do I have to come to the office?"},
		"citizen.stopped":        {"ab mujhe message mat bhejo", "band karo sab msg", "मुझे मैसेज मत भेजो अब", "please stop sending me messages"},
		"citizen.hours":          {"kya raat me bhi shikayat kar sakte hain", "क्या रविवार को भी शिकायत होती है", "can I complain at night?", "kya chhutti ke din bhi shikayat kar sakte hain"},
		"citizen.tongues":        {"hindi me likh sakte hain?", "क्या भोजपुरी में लिख सकते हैं", "do you understand Hindi?"},
		"citizen.sending":        {"photo bhej sakte hain?", "क्या फोटो भेज सकते हैं", "can I send a video?"},
		"citizen.others":         {"kya main doosre ki taraf se shikayat kar sakta hu?", "क्या पड़ोसी के लिए शिकायत कर सकते हैं", "can I complain on behalf of my mother?"},
		"citizen.officer_number": {"CM ka number kya hai", "डीएम का नंबर क्या है", "what is the CM's phone number"},
		"citizen.asked": {"naya connection kaise milega", "नया कनेक्शन कैसे मिलेगा", "how do I apply for a new connection", "is vibhag me kitni shikayat pending hai",
			"pichle mahine kitni shikayat aayi lucknow me", "इस महीने कितनी शिकायतें आईं और कितनी निपटीं", "How many complaints has the department received this month?"},
	} {
		for _, text := range all {
			w := readingWorld(t)
			require.Equal(t, kind, kinds(to(w.say("mohan", text), "mohan"))[0], text)
			require.False(t, w.registered(), text)

			w = readingWorld(t)
			w.say("mohan", "गोमती नगर लखनऊ में बिजली नहीं आ रही")
			c := w.newest()
			told := w.say("mohan", text)
			require.Equal(t, kind, kinds(to(told, "mohan"))[0], text)
			require.Empty(t, to(told, "anil"), text)
			require.Len(t, w.messages[c.ID], 1, text)
		}
	}
}

// TestQuestionsThatComplain: what only sounds like a question of the bot is the complaint's, or one of its own.
func TestQuestionsThatComplain(t *testing.T) {
	for _, text := range []string{"ab bachche kaise padhenge", "बच्चे अँधेरे में कैसे पढ़ें", "who will listen to us", "raat me bhi bijli nahi aati", "रात में भी बिजली नहीं आती",
		"ye nali sarkari hai toot gayi", "यह जमीन सरकारी है", "kaun sa adhikari rishwat leta hai sab jante hain", "adhikari ka naam Ramesh hai wo paise mangta hai", "receipt nahi di aur paise le liye",
		"रसीद नहीं देते", "officer's name is Ramesh, he asks for money", "lineman photo bhej kar chala gaya", "transformer ki photo bhej raha hu", "kya koi sunne wala hai", "meter asli hai par reading galat hai",
		"kitni baar daftar jana padega", "aur kitni shikayat karni padegi", "hamari samasya kaun dekhega"} {
		w := readingWorld(t)
		w.say("mohan", "गोमती नगर लखनऊ में बिजली नहीं आ रही")
		w.say("mohan", text)
		kept := 0
		for _, list := range w.messages {
			kept += len(list)
		}
		require.Equal(t, 2, kept, text)
	}
}

// TestMattersBesideQuestions: what is told with words of a question to us, or only sounds like them, is no question.
func TestMattersBesideQuestions(t *testing.T) {
	for _, text := range []string{"padosi ke liye shikayat paani nahi aata uske ghar", "पड़ोसी के लिए शिकायत की तो मारपीट की", "padosi ki taraf se shikayat hai bachche ko maarte hain",
		"i want to complain on behalf of colony, no water", "doodh real or fake nobody checks", "is anybody reading this? teachers are absent", "24 ghante shikayat ko ho gaye",
		"रविवार को भी शिकायत की कोई नहीं आया", "raat ko bhi shikayat ki koi nahi aaya", "kis adhikari ne line kaati", "we complain at night, nobody comes",
		"यह सरकारी है इस पर कब्जा", "kya ye fake hai police bharti ka message",
		"ladka baar baar message bhej kar pareshan karta hai", "jio ke message band karo bahut pareshan hu", "bina kaam ke har hafte tehsil aana padta hai",
		"how many complaints do I have to make, no water for a week"} {
		w := readingWorld(t)
		for _, kind := range kinds(to(w.say("mohan", text), "mohan")) {
			require.NotContains(t, []string{"citizen.hours", "citizen.others", "citizen.government", "citizen.privacy", "citizen.status", "citizen.no_complaints",
				"citizen.anywhere", "citizen.stopped", "citizen.asked"}, kind, text)
		}
	}
}

// TestMayIComplainWithoutMyName: who asks whether he may is told that he may, and has it.
func TestMayIComplainWithoutMyName(t *testing.T) {
	for _, text := range []string{"bina naam bataye shikayat ho sakti hai?", "क्या बिना नाम के शिकायत कर सकते हैं", "can I complain anonymously?"} {
		w := readingWorld(t)
		require.Equal(t, []string{"citizen.secret"}, kinds(to(w.say("mohan", text), "mohan")), text)
		w.say("mohan", "गोमती नगर लखनऊ में बिजली नहीं आ रही")
		require.Empty(t, kinds(to(w.say("mohan", text), "anil"))[1:], text)
		require.True(t, w.newest().Anonymous, text)
	}
	for _, text := range []string{"मेरा नाम किसी को बताओगे तो नहीं", "will anyone know my name?"} { // who only asks is told who reads it, and asked
		w := readingWorld(t)
		require.Equal(t, []string{"citizen.secret"}, kinds(to(w.say("mohan", text), "mohan")), text)
		w.say("mohan", "गोमती नगर लखनऊ में बिजली नहीं आ रही")
		require.Equal(t, []string{"citizen.ask_hide"}, kinds(to(w.say("mohan", text), "mohan")), text)
		require.False(t, w.newest().Anonymous, text)
		w.say("mohan", "1")
		require.True(t, w.newest().Anonymous, text)
	}
}

// registered reports whether any complaint has a number.
func (w *world) registered() bool {
	for _, c := range w.complaints {
		if c.Number != "" {
			return true
		}
	}
	return false
}

// TestQuestionsOfAComplaint: who has it, what comes if nothing is done, and a paper of it, are no more of it.
func TestQuestionsOfAComplaint(t *testing.T) {
	for kind, all := range map[string][]string{
		"citizen.status":      {"kaun sa adhikari dekh raha hai iska naam batao", "अधिकारी का नाम क्या है", "which officer has my complaint?", "kaam nahi hua to kya hoga", "अगर नहीं हुआ तो क्या होगा"},
		"citizen.report_file": {"receipt do", "PDF chahiye shikayat ki", "शिकायत की रसीद चाहिए", "copy of my complaint"},
	} {
		for _, text := range all {
			w := readingWorld(t)
			w.say("mohan", "गोमती नगर लखनऊ में बिजली नहीं आ रही")
			c := w.newest()
			told := w.say("mohan", text)
			require.Equal(t, kind, kinds(to(told, "mohan"))[0], text)
			require.Empty(t, to(told, "anil"), text)
			require.Len(t, w.messages[c.ID], 1, text)
		}
	}
}
