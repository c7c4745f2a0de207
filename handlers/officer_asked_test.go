package handlers_test

import (
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// faultsInTurn are fourFaults registered one after the other: of a transformer, the voltage, a bill and a meter, and so listed.
func faultsInTurn(t *testing.T) (w *world, listed []models.Complaint) {
	w = readingWorld(t)
	for i, text := range []string{"transformer jal gaya hai, Aliganj Lucknow", "voltage bahut kam aata hai, Indira Nagar Lucknow", tooHighABill, "meter tez chal raha hai, Alambagh Lucknow"} {
		listed = append(listed, w.complaint([]string{"mohan", "asha", "ravi", "geeta"}[i], text))
		w.clock.Advance(time.Second)
	}
	for i, item := range w.say("anil", "list")[0].Args.Items {
		require.Equal(t, listed[i].Number, item.Number)
	}
	return w, listed
}

// TestAPlaceWithACommandIsOfTheList: while it is asked which subject a complaint is of, a place that is said with a command is one of the list that was shown, and only a place alone
// chooses a subject.
func TestAPlaceWithACommandIsOfTheList(t *testing.T) {
	for _, text := range []string{"accept 2", "le liya 2", "2 le liya", "doosri wali le li", "2 ko le liya", "handover 2 police", "2 ka kaam ho gaya, voltage theek kiya",
		"reject 2 court me vaad 45/2025"} {
		w, listed := faultsInTurn(t)
		require.Equal(t, []string{"officer.ask_retitle"}, kinds(w.say("anil", "4 category galat hai")), text)
		events, of := len(w.events[listed[3].ID]), len(w.events[listed[1].ID])
		w.say("anil", text)
		assert.Equal(t, listed[3].Status, w.now(listed[3]).Status, text)
		assert.Equal(t, listed[3].Department, w.now(listed[3]).Department, text)
		assert.Len(t, w.events[listed[3].ID], events, text)
		assert.Greater(t, len(w.events[listed[1].ID]), of, text)
	}
	for _, text := range []string{"resolve 2", "open 2", "reject 2", "assign 2", "ask 2"} {
		w, listed := faultsInTurn(t)
		w.say("anil", "4 category galat hai")
		told := to(w.say("anil", text), "anil")
		require.Equal(t, listed[1].Number, told[0].Args.Number, text)
	}
	w, listed := faultsInTurn(t)
	told := w.say("anil", "4 category galat hai")
	second := told[0].Buttons[1][0].Arg
	w.say("anil", "2")
	require.Equal(t, second, string(listed[3].Number)+" "+w.now(listed[3]).Category)
	w, listed = faultsInTurn(t)
	w.say("anil", "4 category galat hai")
	w.say("anil", "voltage theek kiya")
	require.Empty(t, changed(w, listed[3:]), "what is asked about need not be what he tells of")
	w, listed = faultsInTurn(t)
	require.Equal(t, []string{"officer.retitle_there"}, kinds(w.say("anil", "4 bill ka mamla hai, meter ka nahi")))
	w.say("anil", "accept 1")
	require.Equal(t, []int{1}, changed(w, listed))
}

// TestNothingIsAsked: that somebody be asked nothing, or what asks nothing, is no question to the citizen.
func TestNothingIsAsked(t *testing.T) {
	for _, text := range []string{"3 se mat pucho", "3 से मत पूछिए", "3 se kuch mat puchiye", "4 wale se puchiye mat", "3 wale se pucho nahi", "2 वाले से अभी न पूछें", "3 se pehle puch liya jaye",
		"3 se abhi kuch na puchein", "nagrik se mat pucho", "3 se ek baar puch lo", "teesri wali se mat pucho", "mat pucho 3 se", "pucho mat 3 se", "नागरिक से कुछ मत पूछिए", "3 se pucho",
		"ask 3 nothing now", "3 se meter number mat pucho", "3 से बिल संख्या न पूछी जाए", "3 pucho mat", "3 se puchna nahi hai"} {
		w, listed := faultsInTurn(t)
		told := w.say("anil", text)
		assert.Empty(t, changed(w, listed), text)
		for _, s := range told {
			assert.NotEqual(t, "citizen.question", s.Kind, text)
		}
	}
	for text, question := range map[string]string{
		"3 se pucho kab se bill zyada aa raha hai": "kab se bill zyada aa raha hai", "3 se account number puch liya jaye": "account number", "3 se meter number pucho": "meter number",
		"3 wale se bill sahi hua ya nahi puch lo": "bill sahi hua ya nahi", "3 se pucho bill mila ki nahi": "bill mila ki nahi",
		"3 से पूछो बिल नहीं मिला क्या": "बिल नहीं मिला क्या", "3 से बिल संख्या पूछिए": "बिल संख्या", "3 se pucho kab": "kab",
		"3 se pehle bill number puch liya jaye": "pehle bill number",
	} {
		w, listed := faultsInTurn(t)
		told := w.say("anil", text)
		at := slices.IndexFunc(told, func(in models.Intent) bool { return in.Kind == "citizen.question" })
		require.GreaterOrEqual(t, at, 0, text)
		assert.Equal(t, question, told[at].Args.Text, text)
		assert.Equal(t, []int{3}, changed(w, listed), text)
	}
}

// TestWhatIsRightIsNotWrong: that a subject is not wrong, that a complaint is not to be rejected, and how often something was done, change and ask nothing of the kind.
func TestWhatIsRightIsNotWrong(t *testing.T) {
	for _, text := range []string{"3 category galat nahi hai", "3 का विषय गलत नहीं, बिल गलत था", "3 ki category galat nahi", "teesri ki category galat nahi thi", "3 not a wrong category", "3 ki shreni galat nahi hai, bill galat hai",
		"category galat nahi hai", "3 kharij hone layak nahi hai", "3 खारिज करने योग्य नहीं है", "3 kharij karne ki zarurat nahi hai", "3 ko kharij nahi karna", "3 kharij karna uchit nahi hoga"} {
		w, listed := faultsInTurn(t)
		told := w.say("anil", text)
		assert.Empty(t, changed(w, listed), text)
		for _, kind := range []string{"officer.ask_retitle", "officer.retitle_there", "officer.ask_reject"} {
			assert.NotContains(t, kinds(told), kind, text)
		}
	}
	for text, kind := range map[string]string{"3 category galat hai": "officer.ask_retitle", "3 category galat hai, meter nahi bill nahi": "officer.ask_retitle", "3 ka vishay galat hai, ye bill nahi": "officer.ask_retitle",
		"3 category galat hai, nahi badli to gadbad hogi": "officer.ask_retitle", "3 kharij karein": "officer.ask_reject", "3 kharij, koi kharabi nahi mili": "officer.ask_reject",
		"3 shikayat asatya paayi gayi, kharij karein": "officer.ask_reject", "reject 2 baar jaanch ho chuki hai": "officer.which", "reject 2 बार जाँच हो चुकी है": "officer.which", "reject 2 times checked": "officer.which"} {
		w, listed := faultsInTurn(t)
		assert.Equal(t, []string{kind}, kinds(w.say("anil", text)), text)
		assert.Empty(t, changed(w, listed), text)
	}
}

// TestWordsThatProveNothing: what only repeats the reason is no evidence of it; it is asked for.
func TestWordsThatProveNothing(t *testing.T) {
	for _, text := range []string{"reject 4 RTI hai", "reject 2 court case hai", "reject 2 court me chal raha hai", "2 खारिज न्यायालय में विचाराधीन है", "reject 4 RTI ka mamla hai", "reject 3 court case"} {
		w, listed := faultsInTurn(t)
		told := w.say("anil", text)
		assert.Equal(t, []string{"officer.ask_evidence"}, kinds(told), text)
		assert.Empty(t, changed(w, listed), text)
		w.say("anil", "hai")
		assert.Empty(t, changed(w, listed), text)
		w.say("anil", "vaad 45/2025")
		assert.Len(t, changed(w, listed), 1, text)
	}
	for _, text := range []string{"reject 2 court me vaad 45/2025", "reject 4 RTI aavedan 12/2025 ka jawab", "reject 2 court civil judge ke yahan sthagan aadesh"} {
		w, listed := faultsInTurn(t)
		w.say("anil", text)
		assert.Len(t, changed(w, listed), 1, text)
	}
}

// TestARefusalKeepsItsSubject: that an office does not do its duty is filed elsewhere by nobody whom it is about.
func TestARefusalKeepsItsSubject(t *testing.T) {
	w := readingWorld(t)
	fir := w.complaint("mohan", "thana FIR nahi likh raha, Aliganj Lucknow")
	told := w.say("shanti", fir.Number.Short()+" category galat hai, ye jam ka mamla hai")
	require.Equal(t, "error.retitle_refusal", to(told, "shanti")[0].Args.Code)
	w.tap("shanti", "retitle", string(fir.Number)+" POLICE.TRAFFIC")
	require.Equal(t, "POLICE.FIR", w.now(fir).Category)
	for _, text := range []string{"N category galat hai, ye bill ka mamla hai", "N category galat hai", "N ye bill ka mamla hai, meter ka nahi", "retitle N"} {
		w := readingWorld(t)
		c := w.complaint("mohan", "meter tez chal raha hai, Alambagh Lucknow")
		c.Named = "POLICE.FIR"
		w.complaints[c.ID] = c
		said := numbered(text, c)
		if text == "retitle N" {
			said = "retitle " + c.Number.Short()
		}
		told := w.say("anil", said)
		require.Len(t, told, 1, text)
		assert.Equal(t, "error.retitle_refusal", told[0].Args.Code, text)
		w.say("anil", "haan")
		w.tap("anil", "retitle", string(c.Number)+" POWER.BILL")
		assert.Equal(t, c.Category, w.now(c).Category, text)
	}
}

// TestASubjectThatMayBeTwo: a word that more than one subject is called by asks which of them is meant; and what the question is of is what the answer is of.
func TestASubjectThatMayBeTwo(t *testing.T) {
	w := readingWorld(t)
	c := w.complaint("mohan", "gaon me handpump kharab hai, Malihabad Lucknow")
	told := w.say("farid", c.Number.Short()+" handpump nahi, pipe ka mamla hai")
	require.Equal(t, []string{"officer.ask_retitle"}, kinds(told))
	require.Greater(t, len(told[0].Buttons), 1)
	require.Equal(t, c.Category, w.now(c).Category)
	v, listed := faultsInTurn(t)
	v.say("anil", "4 category galat hai")
	v.say("anil", "ye bill ka mamla hai, meter ka nahi")
	v.say("anil", "haan")
	require.Equal(t, "POWER.BILL", v.now(listed[3]).Category)
}

// TestLeaveOfAnotherDay: who is absent tomorrow is not answered by who is today.
func TestLeaveOfAnotherDay(t *testing.T) {
	for _, text := range []string{"kal kaun chutti par rahega", "कल कौन छुट्टी पर है", "parso kaun chutti par hoga", "who will be on leave tomorrow", "agle hafte kaun chutti par hai"} {
		w := readingWorld(t)
		assert.NotContains(t, kinds(w.say("anil", text)), "officer.leaves.none", text)
	}
	for _, text := range []string{"aaj kaun chutti par hai", "कौन छुट्टी पर है", "who is on leave today"} {
		w := readingWorld(t)
		assert.Equal(t, []string{"officer.leaves.none"}, kinds(w.say("anil", text)), text)
	}
}

// TestNoHalfASentence: where a complaint is named within a sentence, the citizen reads no half of that.
func TestNoHalfASentence(t *testing.T) {
	for _, text := range []string{"voltage ki shikayat hai, theek kar diya", "voltage ki shikayat thi, theek kar diya", "वोल्टेज की शिकायत है, ठीक कर दिया", "voltage ki shikayat mili thi, theek kar diya"} {
		w, _ := faultsInTurn(t)
		for _, in := range w.say("anil", text) {
			assert.NotContains(t, in.Args.Text, "hai, theek", text)
			assert.NotContains(t, in.Args.Text, "thi, theek", text)
			assert.NotContains(t, in.Args.Text, "है, ठीक", text)
		}
	}
	w, listed := faultsInTurn(t)
	w.say("anil", "voltage wali shikayat me theek kar diya, fuse badla")
	require.Equal(t, []int{2}, changed(w, listed))
}
