package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestHurriedWords: what officers write in a hurry, and what it comes to for the one complaint they have. A bidding reports nothing, and what is to come is
// not done, whichever verb says it.
func TestHurriedWords(t *testing.T) {
	for kind, all := range map[string][]string{
		"officer.ask_resolve":   {"resolve karo", "resolve kar do", "closed", "resolve kar dijiye"},
		"officer.accepted":      {"roster bana diya hai kal se daily baithenge", "रोस्टर बना दिया है, कल से बैठेंगे", "list bana di kal baantenge"},
		"officer.ask_later":     {"nahi ho payega aaj", "aaj nahi ho payega", "आज नहीं हो पाएगा"},
		"officer.why":           {"due kab hai", "last date kya hai", "समय सीमा क्या है", "when is it due", "deadline"},
		"officer.doubt.resolve": {"doctor sahab aaj se aa gaye hain", "wages credited", "डॉक्टर आ गए हैं"},
		"officer.resolved":      {"wire jod diya ab dikkat nahi hogi", "manrega wali light jod di"},
		"officer.doubt.words":   {"closed the gate for repair", "fuse badal diya ab nahi jalega", "nistarit karein"},
		"officer.not_here":      {"mere thana kshetra ka nahi hai, Kakori ka hai", "ye mere feeder ka nhi h"},
		"officer.hand_there":    {"ye nagar nigam ka matter hai"},
	} {
		for _, text := range all {
			w := readingWorld(t)
			c := w.complaint("mohan", outage)
			told := to(w.say("anil", text), "anil")
			require.NotEmpty(t, told, text)
			require.Equal(t, kind, told[0].Kind, text)
			require.Equal(t, kind == "officer.resolved", w.now(c).Status == models.Resolved, text)
		}
	}
}

// TestInRegardTo: what only joins a sentence to the place before it is not read by the citizen.
func TestInRegardTo(t *testing.T) {
	for _, text := range []string{"1 ke liye lineman bheja", "1 के लिए लाइनमैन भेजा", "1 ke bare me lineman bheja"} {
		w, _, _ := twoFaults(t)
		w.say("anil", "list")
		said := texts(to(w.say("anil", text), "mohan"))
		require.Subset(t, []string{"lineman bheja", "लाइनमैन भेजा", ""}, said, text)
	}
}
