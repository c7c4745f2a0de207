package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWhatAChoiceHolds: of a choice that is open only what can be its answer goes to the complainant with the words held, and no place, nor what leads from it.
func TestWhatAChoiceHolds(t *testing.T) {
	for text, want := range map[string]string{"2": "lineman bhej diya", "2 ka": "lineman bhej diya", "2 wala": "lineman bhej diya", "2 ka hai": "lineman bhej diya",
		"2 number": "lineman bhej diya"} {
		w := listed(t)
		require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", "lineman bhej diya")))
		require.Contains(t, texts(to(w.say("anil", text), "asha")), want, text)
	}
	w := listed(t)
	w.say("anil", "lineman bhej diya")
	told := w.say("anil", "1 ka feeder trip tha chalu kar diya")
	require.Contains(t, texts(to(told, "mohan")), "feeder trip tha chalu kar diya", "it is said of the first, and is no choice")
	w = listed(t)
	w.say("anil", "lineman bhej diya")
	require.Empty(t, to(w.say("anil", "4 ka photo bhejta hu"), "sita"), "nor is this")
	w = listed(t)
	w.say("anil", "lineman bhej diya")
	require.Empty(t, to(w.say("anil", "2 consumer is on leave, shop closed"), "asha"), "what is held is not told with another sentence")
	w = listed(t)
	require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", "2 lineman bhej diya")))
	require.Contains(t, texts(to(w.say("anil", "2"), "asha")), "lineman bhej diya", "the place that the words begin with is left out")
}

// TestPlacesBesideOtherQuestions: what begins with a place is said of the complaint there, whatever was asked before.
func TestPlacesBesideOtherQuestions(t *testing.T) {
	for _, x := range [][3]string{
		{"accept 3", "4 is not my work it belongs to jal nigam", "officer.hand_there"},
		{"accept 3", "4 ka budget nahi hai", "officer.no_means"},
		{"list", "1 noted will get it checked", "officer.accepted"},
		{"list", "which one is overdue", "officer.overdue.none"},
		{"list", "1 bill sahi kar diya", "officer.which"},
		{"list", "शिकायत संख्या तीन में बिल सही कर दिया", "officer.which"},
		{"list", "बाकी सब शिकायतें परसों तक निपटा देंगे", "officer.several"},
		{"list", "इस महीने में कितनी शिकायतें निस्तारित हुईं इसकी रिपोर्ट चाहिए", "officer.report"},
		{"list", "शिकायत मेरे घर की बिजली नहीं आ रही लखनऊ आलमबाग", "officer.card"},
		{"1 ho gaya", "sipahi", "officer.doubt.resolve"},
		{"1 ho gaya", "repaired", "officer.resolved"},
		{"list", "1. ho gaya 2. consumer ghar par nahi mila", "officer.doubt.another"},
		{"list", "2.5 km line kheenchi", "error.officer_unknown"},
		{"3 bill section ko bhej do", "4 me samay lagega samaan nahi hai", "officer.ask_later"},
		{"list", "4 pehle dekhta hu", "officer.accepted"},
		{"list", "time badha do 2 ka", "officer.ask_later"},
		{"list", "mere paas kitne hain", "officer.list"},
		{"accept 1", "mere je ka phone nahi lag raha", "officer.doubt.words"},
		{"accept 1", "mere area ka kaam nahi hai", "officer.not_here"},
		{"meri chutti kal se", "good morning", "officer.hello"},
		{"meri chutti kal se", "3 din", "officer.leave_till.from"},
		{"1 line chalu", "1 line chalu 2 transformer laga", "officer.doubt.another"},
	} {
		w := listed(t)
		w.say("anil", x[0])
		require.Equal(t, x[2], kinds(to(w.say("anil", x[1]), "anil"))[0], "%s, %s", x[0], x[1])
	}
	w := listed(t)
	w.say("anil", "accept 3")
	require.Contains(t, raw(t, w.say("anil", "4 is not my work it belongs to jal nigam")[0]), string(w.newest().Number), "it is the fourth that is given away")
	w = listed(t)
	told := w.say("anil", "1. fuse badla 2. jumper joda 3. bill sahi kiya")
	for who, want := range map[string]string{"mohan": "fuse badla", "asha": "jumper joda", "ravi": "bill sahi kiya"} {
		require.Contains(t, texts(to(told, who)), want, "a list with marks")
	}
	w = listed(t)
	w.say("anil", "3 bhejo")
	require.NotContains(t, kinds(w.say("anil", "1 jal nigam")), "officer.handed_over", "no department is called by a digit")
	w = listed(t)
	for _, text := range []string{"3 ka bill sahi kar diya", "accept 2"} {
		w.say("anil", text)
	}
	told = w.say("anil", "alambagh ka bill sahi karwa diya")
	require.Empty(t, to(told, "asha"), "neither her place nor her matter")
}

// TestWhatIsSaidOfAllAndOfOthers: a colleague cannot be asked from here, and it is said what can be done; a time for the rest is asked about, and figures of
// a month are said to be elsewhere.
func TestWhatIsSaidOfAllAndOfOthers(t *testing.T) {
	for text, want := range map[string]string{
		"anil se pucho": "officer.no_colleague", "sunita se poocho kya karna hai": "officer.no_colleague", "सुनीता से पूछो": "officer.no_colleague",
		"ask sunita": "officer.no_colleague", "pucho sunita se": "officer.no_colleague", "lineman se pucho": "officer.no_colleague",
		"nagrik se pucho": "officer.which", "shikayatkarta se poocho kab se band hai": "officer.which", "ask which pole": "officer.which", "kal se pucho": "error.officer_unknown",
		"baki sab kal": "officer.several", "बाकी सब कल": "officer.several", "rest tomorrow": "officer.several", "bache hue kal tak": "officer.several",
		"बची हुई शिकायतें कल तक": "officer.several", "baki sab kal karenge": "officer.several", "kaam baki hai kal hoga": "officer.which", "sab kal tak": "officer.which",
		"is mahine ki report": "officer.report", "इस महीने की रिपोर्ट": "officer.report", "monthly report": "officer.report", "pichle hafte ka report": "officer.report",
		"this month's report": "officer.report", "report kal tak bhej denge": "officer.which", "mahine ka bill galat hai": "error.officer_unknown"} {
		w := listed(t)
		told := w.say("anil", text)
		require.Equal(t, []string{want}, kinds(told), text)
		if want == "officer.report" {
			require.Contains(t, raw(t, told[0]), "officer.report.period", text)
		}
	}
	w := listed(t)
	require.NotContains(t, raw(t, w.say("anil", "report")[0]), "officer.report.period")
	told := w.say("anil", "baki sab 2 ghante me")
	told = w.press("anil", told[0].Buttons, len(told[0].Buttons))
	for _, who := range []string{"mohan", "asha", "ravi", "sita"} {
		require.Contains(t, kinds(to(told, who)), "citizen.expected", who)
	}
	w = readingWorld(t)
	w.complaint("mohan", outage)
	require.Contains(t, kinds(to(w.say("anil", "nagrik se poocho kab se band hai"), "mohan")), "citizen.question")
}

// TestNobodyReadsWhatIsAnothers: in one line of several numbers each complainant is told only what is said of his own; where a number may begin what is
// said of another one, or count, it is asked.
func TestNobodyReadsWhatIsAnothers(t *testing.T) {
	for _, text := range []string{"1 ho gaya 2 abhi baki hai 3 kal tak", "1 हो गया 2 अभी बाकी है 3 कल तक", "1 done 2 pending 3 tomorrow", "1- ho gaya 2- kaam abhi baki hai 3- kal tak"} {
		w := listed(t)
		told := w.say("anil", text)
		require.Empty(t, append(to(told, "mohan"), to(told, "asha")...), text)
		require.Equal(t, []string{"citizen.accepted", "citizen.expected"}, kinds(to(told, "ravi")), text)
		require.Contains(t, kinds(to(told, "anil")), "officer.ask_resolve", text)
	}
	w := listed(t)
	require.Contains(t, texts(to(w.say("anil", "1 fuse badal diya 2 abhi baki hai 3 kal tak"), "mohan")), "fuse badal diya")
	for _, text := range []string{"1 ho gaya 2 transformer badle gaye", "1 हो गया 2 ट्रांसफार्मर बदले गए", "1 done 2 transformers replaced", "1 ho gaya 2 dekh lo 3 kal tak",
		"1 light chalu kar di 2 transformer badla", "1 ho gaya 2 lineman bhej diya", "1 fuse badla 2 jumper joda 3 kal tak"} {
		w := listed(t)
		told := w.say("anil", text)
		require.Equal(t, []string{"officer.doubt.another"}, kinds(told), text)
		require.Equal(t, 2, told[0].Args.Count, text)
	}
	for text, want := range map[string]string{"2 ho gaya 4 transformer badle gaye": "officer.proof_needed", "1 ho gaya 9 transformer badle gaye": "officer.resolved",
		"1 ka fuse badal diya 2 log lage the": "officer.resolved", "1 ho gaya 2 ghante me": "officer.ask_resolve", "1 ho gaya 2 ghante pehle": "officer.doubt.resolve"} {
		w := listed(t)
		require.Equal(t, want, kinds(to(w.say("anil", text), "anil"))[0], "%s: only one reading", text)
	}
}

// TestThePlaceIsLeftOut: the place that words begin with is not read by the complainant, where he whose it is is meant.
func TestThePlaceIsLeftOut(t *testing.T) {
	for text, want := range map[string]string{"1 light chalu kar di": "light chalu kar di", "1 लाइट चालू कर दी": "लाइट चालू कर दी", "1 power restored": "power restored"} {
		w := listed(t)
		told := w.say("anil", text)
		require.Equal(t, []string{"officer.doubt.resolve"}, kinds(told), text)
		require.Equal(t, want, told[0].Args.Text)
		for _, before := range []string{"1 ho gaya", "accept 1"} {
			w = listed(t)
			w.say("anil", before)
			require.Contains(t, texts(to(w.say("anil", text), "mohan")), want, "%s, %s", before, text)
		}
	}
	w := listed(t)
	w.say("anil", "1 ho gaya")
	told := w.say("anil", "2 light chalu kar di")
	require.Equal(t, []string{"officer.doubt.another"}, kinds(told), "of the second, or two")
	w = listed(t)
	w.say("anil", "1 ho gaya")
	require.Contains(t, texts(to(w.say("anil", "2 jagah line jodi"), "mohan")), "2 jagah line jodi", "it counts")
	for _, text := range []string{"1 ghante me ho jayega", "1 jagah line jod di", "1 se 2 ghante me ho jayega"} {
		w = listed(t)
		w.say("anil", "accept 1")
		require.Contains(t, texts(to(w.say("anil", text), "mohan")), text, "it counts")
	}
}

// TestPlacesSpokenOf: whoever dictates calls a place of the list "दो नंबर"; the number of a ward or a pole is none.
func TestPlacesSpokenOf(t *testing.T) {
	for text, want := range map[string]string{"दो नंबर में ट्रांसफार्मर बदल दिया": "ट्रांसफार्मर बदल दिया", "2 नंबर वाली शिकायत में ट्रांसफार्मर बदल दिया गया": "ट्रांसफार्मर बदल दिया गया",
		"एक नंबर में लाइन जोड़ दी और दो नंबर में ट्रांसफार्मर बदल दिया": "ट्रांसफार्मर बदल दिया", "do number wali ka transformer badal diya": "transformer badal diya"} {
		w := listed(t)
		require.Contains(t, texts(to(w.say("anil", text), "asha")), want, text)
	}
	for _, text := range []string{"ward number 2 me line jod di", "pole number 2 ka fuse badal diya", "ek number kaam kiya hai"} {
		w := listed(t)
		w.say("anil", "accept 3")
		told := w.say("anil", text)
		require.Empty(t, append(to(told, "asha"), to(told, "mohan")...), text)
	}
}

// TestOfSeveralEachReasonIsItsOwn: of several whose limit is earlier than the time that is named one question cannot ask why: each is to be written by itself.
func TestOfSeveralEachReasonIsItsOwn(t *testing.T) {
	w := listed(t)
	asked := w.say("anil", "baki sab kal")
	told := w.press("anil", asked[0].Buttons, len(asked[0].Buttons))
	require.Contains(t, kinds(to(told, "anil")), "officer.late_each")
	require.NotContains(t, kinds(to(told, "anil")), "officer.ask_why_later")
	require.Contains(t, kinds(to(told, "ravi")), "citizen.expected", "his limit is later")
	require.Empty(t, to(told, "mohan"))
	require.Equal(t, "officer.ask_why_later", kinds(to(w.say("anil", "1 kal tak"), "anil"))[1], "of one it is asked")
}
