package handlers_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// listed is a world in which a list of four complaints was shown, of mohan, asha, ravi and sita.
func listed(t *testing.T) *world {
	w := readingWorld(t)
	w.complaint("mohan", "लखनऊ में बिजली नहीं आ रही, गोमती नगर में")
	w.complaint("asha", "Aliganj Lucknow me transformer kharab hai 2 din se")
	w.complaint("ravi", "Alambagh Lucknow me bijli ka bill galat aaya hai")
	w.complaint("sita", "Indira Nagar Lucknow me bijli ka khamba tedha hai")
	w.say("anil", "list")
	return w
}

// TestEachAtItsPlaceInOneBreath: places of the list that plainly begin what is said of another complaint divide a line without commas; what a number may
// count is not told to anybody as another's report.
func TestEachAtItsPlaceInOneBreath(t *testing.T) {
	for text, want := range map[string]string{
		"1 ho gya 2 me time lgega":            "officer.ask_later officer.ask_resolve",
		"१ हो गया २ में समय लगेगा":            "officer.ask_later officer.ask_resolve",
		"1 ho gaya 2 nahi":                    "officer.ask_resolve",
		"1 ka fuse badla 2 ka jumper joda":    "officer.resolved officer.proof_needed",
		"1 nahi hua, 2 ka fuse badla":         "officer.proof_needed",
		"1 ho gaya 2 ghante me":               "officer.ask_resolve",
		"1 ka fuse badla, 2 pole lagaye":      "officer.doubt.another",
		"1 jaanch jaari, 2 fuse badla":        "officer.doubt.another",
		"1 ka fuse badal diya 2 log lage the": "officer.resolved",
	} {
		w, _, _ := twoFaults(t)
		w.say("anil", "list")
		got := ""
		for _, k := range kinds(to(w.say("anil", text), "anil")) {
			got += " " + k
		}
		require.Equal(t, " "+want, got, text)
	}
	for text, want := range map[string][2]string{
		"1 ka fuse badla, 2 ka kal hoga": {"fuse badla", ""},
		"1 fuse badla 2 pole lagaye":     {"", ""},
		"1 nahi hua, 2 fuse badla":       {"", "fuse badla"},
	} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", "sab ho gaya")
		told := w.say("anil", text)
		for who, said := range map[string]string{"mohan": want[0], "asha": want[1]} {
			if said == "" {
				require.NotContains(t, kinds(to(told, who)), "citizen.resolved", text)
				continue
			}
			require.Contains(t, texts(to(told, who)), said, text)
		}
		require.Equal(t, want[0] != "", w.now(a).Status == models.Resolved, text)
		require.Equal(t, want[1] != "", w.now(b).Status == models.Reported, text)
	}
	w, a, b := twoFaults(t)
	require.Equal(t, "officer.ask_resolve", to(w.say("anil", named("A ho gaya B nahi", a, b)), "anil")[0].Kind)
	w, a, b = twoFaults(t)
	c := w.complaint("ravi", outage)
	w.say("anil", "list")
	w.say("anil", "1 2 le liya 3 kal hoga")
	for _, x := range []models.Complaint{a, b, c} {
		require.Equal(t, models.InProgress, w.now(x).Status)
	}
}

// TestWordsWrittenAsOne: two words that are written as one say the same.
func TestWordsWrittenAsOne(t *testing.T) {
	for text, want := range map[string]string{
		"kam hogya": "officer.ask_resolve", "hogaya": "officer.ask_resolve", "काम होगया": "officer.ask_resolve", "kardiya": "officer.ask_resolve", "nipta diye": "officer.ask_resolve",
		"bill sahi kardiya": "officer.resolved", "line change kra di": "officer.resolved", "lineman bhejdiya": "officer.accepted", "bijli hogayi": "officer.doubt.resolve",
		"fuse badla": "officer.doubt.resolve", "तार जोड़ा": "officer.doubt.resolve", "fuse badla nahi": "officer.doubt.words", "meter badalna hai": "officer.doubt.words",
	} {
		w := staffed(t)
		w.complaint("mohan", outage)
		require.Equal(t, want, to(w.say("anil", text), "anil")[0].Kind, text)
	}
}

// TestWhatWasDoneIsOfTheWork: what may not be of the department's matters at all is asked about before the citizen reads it as the report.
func TestWhatWasDoneIsOfTheWork(t *testing.T) {
	for text, want := range map[string]string{
		"chai pi lo": "officer.doubt.resolve", "abc": "officer.doubt.resolve", "namaste": "officer.ask_resolve", "dhanyavaad": "officer.ask_resolve",
		"तार ठीक": "officer.resolved", "jumper tight": "officer.resolved", "loose connection tha": "officer.resolved", "jaanch jaari": "officer.accepted",
	} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		w.say("anil", "ho gaya")
		require.Equal(t, want, to(w.say("anil", text), "anil")[0].Kind, text)
	}
}

// TestOneOfSeveralIsHandedOver: a command of one complaint that names several asks which; with the department named, each may go there.
func TestOneOfSeveralIsHandedOver(t *testing.T) {
	for _, text := range []string{"transfer 1 2", "1 2 transfer", "handover 1, 2", "1 aur 2 transfer karo"} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", text)), text)
		require.Equal(t, []string{"officer.ask_handover"}, kinds(w.say("anil", "2")), text)
		w.say("anil", "jal nigam")
		require.Equal(t, [2]string{"POWER", "JAL"}, [2]string{w.now(a).Department, w.now(b).Department}, text)
	}
	w, a, b := twoFaults(t)
	w.say("anil", "list")
	w.say("anil", "transfer 1 2 jal nigam")
	w.say("anil", "3")
	require.Equal(t, [2]string{"JAL", "JAL"}, [2]string{w.now(a).Department, w.now(b).Department})
}

// TestTheLastDayOfAShortMonth: of the 31st in a month of 30 days it is asked which day is meant.
func TestTheLastDayOfAShortMonth(t *testing.T) {
	for text, want := range map[string]string{"31 tak chhutti": "officer.ask_leave", "chhutti 31 tak": "error", "chhutti 30 tak": "officer.leave_till", "chhutti 31 dec tak": "officer.leave_till",
		"chhutti 31 din": "officer.leave_till"} {
		w := staffed(t)
		require.Equal(t, want, to(w.say("anil", text), "anil")[0].Kind, text)
	}
}

// TestTheCaseIsNotTheWork: a case of a theft is a step of the police, and no news of an outage unless he says so.
func TestTheCaseIsNotTheWork(t *testing.T) {
	w := readingWorld(t)
	w.complaint("mohan", outage)
	require.Equal(t, []string{"officer.doubt.resolve"}, kinds(w.say("anil", "FIR likh di, bijli chori ki")))
}

// TestADecisionIsReadWhole: the words of a decision that go on with the command's verb are told with it.
func TestADecisionIsReadWhole(t *testing.T) {
	for text, want := range map[string]string{
		"अपील स्वीकार की जाती है, फिर जाँच करें": "अपील स्वीकार की जाती है, फिर जाँच करें", "अपील खारिज की जाती है, काम सही मिला": "अपील खारिज की जाती है, काम सही मिला",
		"खारिज काम सही मिला": "काम सही मिला", "खारिज: काम सही मिला": "काम सही मिला",
	} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		w.say("anil", "fuse badal diya")
		w.say("mohan", "nahi")
		w.say("mohan", "kaam nahi hua")
		require.Equal(t, models.Appealed, w.now(c).Status)
		require.Contains(t, texts(to(w.say("sunita", text), "mohan")), want, text)
	}
}

// TestWhoIsLate: a superior who asks whose work is late is shown what those below him have.
func TestWhoIsLate(t *testing.T) {
	for _, text := range []string{"kis kis ka late hai", "किस किस का लेट है", "kaun kaun late hai", "lucknow ka status"} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		w.clock.Advance(c.ResolutionDue.Sub(w.clock.Now()) + time.Hour)
		require.Equal(t, "officer.below", to(w.say("rao", text), "rao")[0].Kind, text)
	}
}

// TestANoticeIsAStep: a notice that is issued is news, whatever the verb.
func TestANoticeIsAStep(t *testing.T) {
	for _, text := range []string{"शिक्षक को कारण बताओ नोटिस निर्गत किया गया", "notice nirgat kar diya", "notice has been issued"} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		w.say("anil", text)
		require.Equal(t, models.InProgress, w.now(c).Status, text)
	}
}

// TestWhatIsOpenDuringALeave: who goes on a long leave and names nobody is told that his open complaints stay with him, and may give them to a colleague.
func TestWhatIsOpenDuringALeave(t *testing.T) {
	beside := func() *world {
		w := staffed(t)
		w.complaint("mohan", outage)
		w.officers = append(w.officers, models.Officer{ID: 50, Name: "vijay", Lang: models.Hindi, Address: at("vijay"),
			Postings: []models.Posting{{Officer: 50, Post: models.Post{Department: "POWER", Area: "162", Level: models.L1}}}})
		return w
	}
	for _, answer := range []string{"1", "vijay", "vijay dekhenge"} {
		w := beside()
		require.Equal(t, []string{"officer.leave_till", "officer.leave_open"}, kinds(to(w.say("anil", "chhutti 30 din ki"), "anil")))
		require.Equal(t, []string{"officer.leave_with"}, kinds(to(w.say("anil", answer), "anil")), answer)
		o, _ := w.Officer(t.Context(), 1)
		require.Equal(t, models.ID(50), o.StandIn, answer)
	}
	require.NotContains(t, kinds(beside().say("anil", "kal chhutti par hu")), "officer.leave_open")
	w := staffed(t)
	w.complaint("mohan", outage)
	require.Equal(t, []string{"officer.leave_till"}, kinds(w.say("anil", "chhutti 30 din ki")), "nobody of his level is there")
}

// TestTheDoerHearsOfAnothersReport: who has the work is told that a colleague reported it, and is not asked what was done.
func TestTheDoerHearsOfAnothersReport(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	told := w.say("sunita", string(c.Number)+" fuse badal diya")
	require.Equal(t, []string{"officer.reported_by"}, kinds(to(told, "anil")))
	require.Equal(t, []string{"error.illegal_move"}, kinds(w.say("anil", string(c.Number)+" ho gaya")))
	require.NotContains(t, kinds(staffedSays(t, "fuse badal diya")), "officer.reported_by")
}

// staffedSays is what is told when the doer himself says something of the only complaint.
func staffedSays(t *testing.T, text string) []models.Intent {
	w := staffed(t)
	w.complaint("mohan", outage)
	return w.say("anil", text)
}

// TestAllBesides: all of the list but one are taken, or asked what was done.
func TestAllBesides(t *testing.T) {
	for _, text := range []string{"sab ho gaya 2 ko chhodkar", "2 ke alawa sab ho gaya", "2 को छोड़कर सब हो गया", "all done except 2"} {
		w, _, _ := twoFaults(t)
		w.complaint("ravi", outage)
		w.say("anil", "list")
		told := w.say("anil", text)
		require.Equal(t, []string{"officer.each_own"}, kinds(told), text)
		require.Len(t, told[0].Args.Items, 2, text)
		require.Equal(t, []int{1, 3}, []int{told[0].Args.Items[0].Count, told[0].Args.Items[1].Count}, text)
	}
	w, a, b := twoFaults(t)
	list := w.say("anil", "list")[0].Args.Items
	w.say("anil", "sab le liya 1 ko chhodkar")
	for _, c := range []models.Complaint{a, b} {
		require.Equal(t, c.Number != list[0].Number, w.now(c).Status == models.InProgress)
	}
}

// TestACommandBehindAPlace: a command that stands alone behind a place, or to whom it is given, is done with the complaint there.
func TestACommandBehindAPlace(t *testing.T) {
	for text, want := range map[string]string{"2 dikhao": "officer.open", "2 kholo": "officer.open", "2 handover": "officer.ask_handover", "2 note": "officer.ask_note",
		"2 sunita ko do": "officer.assign_there", "2 jal nigam ko bhejo": "officer.hand_there"} {
		w, _, _ := twoFaults(t)
		w.say("anil", "list")
		require.Equal(t, want, to(w.say("anil", text), "anil")[0].Kind, text)
	}
}

// TestADecisionHasAReason: "kharij kar do" decides nothing yet: the reason is asked, wherever the number stands.
func TestADecisionHasAReason(t *testing.T) {
	for _, text := range []string{"kharij kar do", "अपील खारिज की जाती है", "N kharij kar do", "kharij N kar do", "खारिज कर दिया"} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		w.say("anil", "fuse badal diya")
		w.say("mohan", "nahi")
		w.say("mohan", "kaam nahi hua")
		require.Equal(t, []string{"officer.ask_dismiss"}, kinds(w.say("sunita", strings.ReplaceAll(text, "N", c.Number.Short()))), text)
		require.Equal(t, models.Appealed, w.now(c).Status, text)
		require.Contains(t, texts(to(w.say("sunita", "mauke par kaam sahi mila"), "mohan")), "mauke par kaam sahi mila", text)
	}
}

// TestWhatOneBelowHas: a superior asks for the work of one below him, and has him reminded, in other words than a list's.
func TestWhatOneBelowHas(t *testing.T) {
	for text, want := range map[string]string{"anil ke paas kitne hai": "officer.below", "अनिल के कितने लेट हैं": "officer.below.none_late", "43084 ka kya status hai": "officer.open",
		"43084 reminder": "officer.urged_by_you", "anil ko reminder bhejo": "officer.which"} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		got := to(w.say("sunita", strings.ReplaceAll(text, "43084", c.Number.Short())), "sunita")[0]
		assert.Equal(t, want, got.Kind, text)
	}
	w := staffed(t)
	w.complaint("mohan", outage)
	require.Equal(t, "officer.doubt.question", to(w.say("anil", "kaun sa pole hai"), "anil")[0].Kind)
}
