package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestACommandsWordsBidTheDoer: a superior's "resolve it today" reports nothing, and his "tell JE to act fast" and "ask anil why" go to no citizen.
func TestACommandsWordsBidTheDoer(t *testing.T) {
	for text, kind := range map[string]string{
		"resolve it today": "officer.instructed", "resolve today": "officer.instructed", "resolve within 2 hours": "officer.instructed", "resolve by evening": "officer.instructed",
		"close it today": "officer.instructed", "close karo": "officer.instructed", "band karo": "officer.instructed", "resolve karwao": "officer.instructed",
		"resolve immediately": "officer.urged", "resolve at the earliest": "officer.urged", "kindly resolve": "officer.instructed", "please resolve at the earliest": "officer.urged",
		"kindly expedite": "officer.urged", "Kindly get the matter resolved and inform the complainant.": "officer.instructed",
		"Please contact the complainant and resolve.": "officer.instructed", "FIR darj karo": "officer.instructed", "do it by tomorrow": "officer.instructed",
		"कृत कार्यवाही से अवगत कराएं": "officer.instructed", "उपभोक्ता को अवगत कराएं": "officer.instructed", "aaj hi resolve karo": "officer.urged", "आज ही निस्तारण करें": "officer.urged",
		"tell JE to act fast": "officer.urged", "tell anil to go there": "officer.instructed", "tell lineman to go": "officer.instructed", "reply urgently": "officer.urged",
		"ask anil why": "officer.instructed", "ask JE for a report": "officer.instructed", "ask anil to call me": "officer.instructed",
	} {
		w := belowWorld(t)
		c := anils(w)
		told := w.say("sunita", c.Number.Short()+" "+text)
		require.Equal(t, []string{kind}, kinds(to(told, "anil")), text)
		require.Len(t, told, 2, text)
		require.Equal(t, models.Assigned, w.now(c).Status, text)
	}
	for _, text := range []string{"done?", "is it done", "kab tak hoga", "pucho kab tak hoga", "ask him why it is late", "ask mukesh for report", "tell the team to go", "tell anil", "resolve transformer by tomorrow",
		"resolve only after my approval", "resolve after site visit", "Please inform the complainant about the action taken."} {
		w := belowWorld(t)
		require.Equal(t, []string{"officer.doubt.below"}, kinds(w.say("sunita", anils(w).Number.Short()+" "+text)), text)
	}
	for text, kind := range map[string]string{ // what means what it says
		"resolve site visit ki": "citizen.resolved", "resolve fuse badla": "citizen.resolved", "restored at 5 pm": "citizen.resolved", "supply chalu hai": "citizen.resolved", "resolve line restored at 5 pm today": "citizen.resolved",
		"tell the consumer line will be restored by 6": "citizen.told", "tell JE will come tomorrow": "citizen.told", "tell him it will be done": "citizen.told",
		"ask meter number kya hai": "citizen.question", "ask when did the JE come": "citizen.question", "ask lineman aaya tha kya": "citizen.question",
	} {
		w := belowWorld(t)
		c := anils(w)
		require.Contains(t, kinds(w.say("sunita", c.Number.Short()+" "+text)), kind, text)
	}
	w := belowWorld(t)
	c := anils(w)
	require.Contains(t, kinds(w.say("chief", c.Number.Short()+" resolve today")), "officer.instructed", "he may bid it, though he reports nothing")
	require.Equal(t, []string{"officer.ask_resolve"}, kinds(w.say("sunita", c.Number.Short()+" resolve")), "a command alone is one")
	w.say("sunita", "accept "+c.Number.Short())
	require.Equal(t, []string{"officer.urged"}, kinds(to(w.say("sunita", c.Number.Short()+" anil ko yaad dilao"), "anil")))
	require.Equal(t, []string{"officer.ask_resolve"}, kinds(w.say("sunita", c.Number.Short()+" resolve today")), "she does it herself")
	for _, text := range []string{"jaldi karo", "report do"} {
		require.Empty(t, to(w.say("rao", c.Number.Short()+" "+text), "anil"), "%s: it is hers now", text)
	}
}

// TestNoCitizenIsCalled: words in English order that bid a colleague something go to no citizen, those that bid the complainant something do, and a time is no report.
func TestNoCitizenIsCalled(t *testing.T) {
	for text, kind := range map[string]string{
		"tell sunita to come": "officer.doubt.whom", "tell lineman to go": "officer.doubt.whom", "ask sunita for permission": "officer.no_colleague", "ask lineman to go": "officer.no_colleague",
		"resolve today": "officer.ask_resolve", "resolve it today": "officer.ask_resolve", "resolve by evening": "officer.ask_resolve", "resolve asap": "officer.ask_resolve",
		"bill galat jagah bheja hai": "officer.doubt.words", "team galat jagah bhej di": "officer.doubt.words", "aapne galat jagah bheja hai": "officer.not_ours",
		"consumer asked for 2 days time": "officer.doubt.words", "consumer ne 2 din aur time chahiye kaha": "officer.doubt.words",
		"प्रकरण इस कार्यालय से संबंधित नहीं है": "officer.not_ours", "is karyalay se sambandhit nahi hai": "officer.not_ours", "यह जल निगम से संबंधित है": "officer.hand_there",
		"jal nigam ko turant bhejo": "officer.hand_there", "जल निगम को तत्काल भेजें": "officer.hand_there", "nagar nigam ko jaldi bhej do": "officer.hand_there",
		"lineman ko turant bhejo": "officer.doubt.words", "nagar nigam bhejo": "officer.hand_there", "जल निगम भेजें": "officer.hand_there", "pwd": "officer.hand_there",
		"nagar nigam se baat hui": "officer.doubt.words", "police ki zarurat hai": "officer.doubt.words", "bijli vibhag": "officer.doubt.words",
	} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		require.Equal(t, []string{kind}, kinds(w.say("anil", text)), text)
	}
	for text, words := range map[string]string{
		"ask consumer for meter number": "meter number", "ask the complainant for a photo": "a photo", "ask him to call me": "call me", "tell consumer to pay the bill": "pay the bill", "ask consumer number": "consumer number", "ask the citizen if supply is ok": "if supply is ok",
		"tell him line will be joined by 5": "line will be joined by 5", "ask for how long": "for how long",
	} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		told := to(w.say("anil", text), "mohan")
		require.Len(t, told, 1, text)
		require.Equal(t, words, told[0].Args.Text, text)
	}
}

// TestDeniedAfterAReport: what is denied right after a report may be of it, though another complaint is the only one left to work on.
func TestDeniedAfterAReport(t *testing.T) {
	for text, kind := range map[string]string{"nahi hua abhi": "officer.doubt.reported", "sorry nahi hua": "officer.doubt.reported", "not done yet": "officer.doubt.reported",
		"abhi bijli nahi aayi": "officer.doubt.reported", "bill nahi sudhara": "officer.doubt.words", "abhi nahi hua": "officer.report_mistaken"} {
		w := belowWorld(t)
		var first, second models.Complaint
		for _, c := range w.complaints {
			if c.DoerOfficer == 1 && c.Category == "POWER.SUPPLY" {
				first = c
			} else if c.DoerOfficer == 1 {
				second = c
			}
		}
		w.say("anil", "resolve "+first.Number.Short()+" fuse badal diya")
		told := w.say("anil", text)
		require.Equal(t, kind, told[0].Kind, text)
		require.Equal(t, models.Assigned, w.now(second).Status, text)
	}
}

// TestWholeWork: no word gives over all of somebody's work, and how that is done is said.
func TestWholeWork(t *testing.T) {
	for text, kind := range map[string]string{
		"mera sara kaam mukesh ko de do": "officer.whole_how", "give all my work to mukesh": "officer.whole_how", "मेरा सारा काम मुकेश को दे दो": "officer.whole_how",
		"sab mukesh ko de do": "officer.whole_how", "mera kaam mukesh dekhega": "officer.whole_how",
		"mera kaam": "officer.list", "kya sara kaam mukesh dekhega": "error.officer_unknown",
	} {
		w := belowWorld(t)
		w.officers[len(w.officers)-2].Name = "Mukesh Rai"
		require.Equal(t, []string{kind}, kinds(w.say("anil", text)), text)
	}
	for text, kind := range map[string]string{
		"anil chutti par hai": "officer.away_how", "anil is on leave": "officer.away_how", "अनिल छुट्टी पर है": "officer.away_how", "anil aaj nahi aaya": "officer.away_how",
		"anil bimar hai": "officer.away_how", "anil ka transfer ho gaya": "officer.away_how", "anil ka sara kaam mukesh ko de do": "officer.away_how",
		"अनिल की सारी शिकायतें मुकेश को दे दो": "officer.away_how",
		"sab anil ko de do": "officer.whole_how", "main chhutti par hu anil dekhega": "officer.ask_leave", "anil ki sari shikayat dikhao": "officer.below",
		"anil ka kaam kaisa hai": "officer.below", "anil ke paas kitne pending hain": "officer.below", "main chhutti par hu": "officer.ask_leave",
	} {
		w := belowWorld(t)
		w.officers[len(w.officers)-2].Name = "Mukesh Rai"
		require.Equal(t, []string{kind}, kinds(w.say("sunita", text)), text)
	}
}
