package handlers_test

import (
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/models"
)

// TestWhatSpeaksOfAnotherIsAsked: words that name no complaint and speak of another one's subject, and of nothing of the one that was spoken of last, are asked about
// before anybody reads them; what says something of that one's is its own.
func TestWhatSpeaksOfAnotherIsAsked(t *testing.T) {
	for text, asked := range map[string]bool{
		"जाम हटवा दिया": true, "jaam hatwa diya": true, "cleared the jam": true,
		"bike mil gayi, chor pakda gaya": false, "तफ्तीश जारी है": false, "sipahi bheja hai": false, "team sent": false,
	} {
		w := readingWorld(t)
		theft := w.complaint("mohan", "गोमती नगर लखनऊ में मेरी बाइक चोरी हो गई")
		jam := w.complaint("ravi", "Hazratganj Lucknow me roz jam lagta hai")
		w.say("shanti", "bike wali me FIR ho gayi")
		told := w.say("shanti", text)
		assert.Equal(t, asked, slices.Contains(kinds(told), "officer.which"), "%s: %v", text, kinds(told))
		if asked {
			assert.Empty(t, to(told, "mohan"), text)
			assert.Equal(t, models.InProgress, w.now(theft).Status, text)
			assert.Equal(t, models.Assigned, w.now(jam).Status, text)
		}
	}
}

// TestAPlaceAndAnothersSubject: a report that begins with a place is of that place, whatever else it speaks of.
func TestAPlaceAndAnothersSubject(t *testing.T) {
	for _, text := range []string{"1 ho gaya transformer badla", "1 हो गया, ट्रांसफार्मर बदला", "1 done, transformer replaced", "1 ho gaya, bill sahi kar diya", "1 ho gaya, meter bhi theek kiya",
		"1 ho gaya fuse badla", "1 हो गया, लाइन जोड़ी", "1 done, line joined", "1 ho gaya, bijli aa gayi", "1 ho gaya 9 transformer badle gaye"} {
		w := listed(t)
		told := w.say("anil", text)
		assert.NotContains(t, kinds(told), "officer.which", text)
		w = listed(t)
		told = w.send("anil", bot.Inbound{Text: text, Files: []bot.File{{Ref: "p", Kind: models.Photo}}})
		assert.NotContains(t, kinds(told), "officer.proof_whose", text)
	}
}

// TestAPlaceOfADanger: where it is of a danger and the words are of another's subject, whose it is is asked, with the one that was written first.
func TestAPlaceOfADanger(t *testing.T) {
	for text, asked := range map[string]bool{"2 ho gaya, transformer badla": true, "2 हो गया, ट्रांसफार्मर बदला": true, "2 done, transformer replaced": true, "1 ho gaya, transformer badla": false,
		"2 ho gaya, taar jod diya": false, "1 ho gaya, taar jod diya": false} {
		w := readingWorld(t)
		w.complaint("mohan", "chinhat lucknow me transformer jal gaya hai")
		wire := w.complaint("asha", "chinhat lucknow me bijli ka taar toot kar gir gaya hai, current aa raha hai")
		w.say("anil", "list")
		told := w.say("anil", text)
		assert.Equal(t, asked, slices.Contains(kinds(told), "officer.which"), "%s: %v", text, kinds(told))
		if asked && assert.NotEmpty(t, told[0].Args.Items, text) {
			assert.Equal(t, wire.Number, told[0].Args.Items[0].Number, text)
			assert.Empty(t, to(told, "asha"), text)
		}
	}
}

// TestWhatNoneIsCalledBy: a complaint that is called by what none of his is called by is not the one that was spoken of last.
func TestWhatNoneIsCalledBy(t *testing.T) {
	for _, text := range []string{"chinhat wali ho gayi", "pipe wali sunita ko wapas kar do", "हैंडपंप वाली हो गई"} {
		w, a, b := twoFaults(t)
		w.say("anil", "list")
		w.say("anil", "1 pe lineman bhej diya")
		before := []models.Complaint{w.now(a), w.now(b)}
		told := w.say("anil", text)
		assert.Equal(t, []string{"officer.which"}, kinds(told), text)
		assert.Equal(t, before, []models.Complaint{w.now(a), w.now(b)}, text)
	}
}

// TestAFraudIsNoTheft: a theft is filed as a fraud, which is begun as soon and given as long, by words or a button, and as nothing lighter.
func TestAFraudIsNoTheft(t *testing.T) {
	for _, text := range []string{"ye cyber ka mamla hai", "यह साइबर का मामला है, चोरी का नहीं", "it is a cyber fraud, not theft", "category galat hai, cyber thagi hai", "vishay badlo", "change subject cyber"} {
		w := readingWorld(t)
		c := w.complaint("mohan", "aliganj lucknow me mera mobile chori ho gaya, khate se paise bhi nikal gaye")
		require.Equal(t, "POLICE.THEFT", c.Category)
		told := w.say("shanti", text)
		require.NotEmpty(t, told[0].Buttons, "%s: %v", text, kinds(told))
		w.press("shanti", told[0].Buttons, 1)
		assert.Equal(t, "POLICE.CYBER", w.now(c).Category, text)
		assert.Equal(t, c.ResolutionDue, w.now(c).ResolutionDue, text)
	}
	for _, lighter := range []string{"TRAFFIC", "NOISE", "VERIFY", "OTHER", "LANDGRAB", "VICE"} {
		w := readingWorld(t)
		c := w.complaint("mohan", "meri bike chori ho gayi, Aliganj Lucknow")
		w.tap("shanti", "retitle", string(c.Number)+" POLICE."+lighter)
		assert.Equal(t, "POLICE.THEFT", w.now(c).Category, lighter)
	}
}

// TestWhoseAPlaceIs: a question that asks nothing but whose a complaint of the list is, or until when it is due, shows it, and is asked of no citizen.
func TestWhoseAPlaceIs(t *testing.T) {
	for _, text := range []string{"Is the second one mine?", "is 2 mine?", "kya dusri wali meri hai?", "2 meri hai kya", "क्या दूसरी मेरी है?", "2 kiski hai", "whose is 2", "2 ki samay seema kab tak hai",
		"2 की समय सीमा कब तक है", "when is 2 due", "2 ki deadline kab hai", "2 kab tak karni hai"} {
		w := listed(t)
		told := w.say("anil", text)
		require.Equal(t, []string{"officer.open"}, kinds(told), text)
		assert.Equal(t, w.talks[at("anil")].Ask.Shown.Numbers[1], told[0].Args.Number, text)
	}
	for _, text := range []string{"2 ki samay seema badha do", "kya 2 ghante me hoga", "2 ghante lagenge", "2 me kab se band hai poocho", "is 2 pole enough"} {
		w := listed(t)
		assert.NotContains(t, kinds(w.say("anil", text)), "officer.open", text)
	}
}

// TestPagesOfTheList: a page beyond the last is the last, and a place counted through all pages is the one there.
func TestPagesOfTheList(t *testing.T) {
	w := readingWorld(t)
	for i := range 12 {
		w.complaint(fmt.Sprintf("c%d", i), "Lucknow Aliganj me bijli ka bill galat aaya hai")
	}
	first := to(w.say("anil", "list"), "anil")[0].Args.Items
	require.Len(t, first, 10)
	for _, page := range []string{"list 2", "list 3", "list 9"} {
		second := to(w.say("anil", page), "anil")[0].Args.Items
		require.Len(t, second, 2, page)
	}
	second := to(w.say("anil", "list 2"), "anil")[0].Args.Items
	told := to(w.say("anil", "12 le liya"), "anil")
	require.Equal(t, []string{"officer.accepted"}, kinds(told))
	require.Equal(t, second[1].Number, told[0].Args.Number)
	told = to(w.say("anil", "1 le liya"), "anil")
	require.Equal(t, second[0].Number, told[0].Args.Number)
}

// TestNobodyOfThatName: who named no one colleague for his leave is asked who stands in, and nothing is noted before.
func TestNobodyOfThatName(t *testing.T) {
	for _, text := range []string{"chhutti 28/11 ramesh dekhenge", "kal se 5 din ki chhutti, kaam ramesh dekhega", "3 din chhutti, mera kaam suresh ji dekhenge", "छुट्टी 28/11 तक, काम रमेश देखेंगे",
		"on leave till 28/11, Ramesh will look after my work", "leave 28/11 Ramesh"} {
		w := staffed(t)
		w.complaint("mohan", outage)
		told := to(w.say("anil", text), "anil")
		require.Equal(t, []string{"officer.leave_whom"}, kinds(told), text)
		assert.Contains(t, kinds(to(w.press("anil", told[0].Buttons, len(told[0].Buttons)), "anil"))[0], "officer.leave_till", text)
	}
	for text, want := range map[string]string{"chhutti 28/11": "officer.leave_till", "3 din ki chhutti par hu": "officer.leave_till", "lineman 3 din ki chhutti par hai, kaam ramesh dekhega": "",
		"kal chhutti hai, somvar ko dekhenge": "", "3 din chhutti hai, uske baad dekhenge": "", "3 दिन छुट्टी है, उसके बाद देखेंगे": "", "कल छुट्टी है, सोमवार को देखेंगे": ""} {
		w := staffed(t)
		w.complaint("mohan", outage)
		told := kinds(to(w.say("anil", text), "anil"))
		assert.NotContains(t, told, "officer.leave_whom", text)
		assert.True(t, want == "" || told[0] == want, "%s: %v", text, told)
	}
}

// TestABareBidIsNoReason: what only asks for more time, for a number or that somebody do something is not told the complainant as why his work is late.
func TestABareBidIsNoReason(t *testing.T) {
	for text, told := range map[string]bool{
		"need more time": false, "aur samay chahiye": false, "और समय चाहिए": false, "transformer wale ka number do": false, "sunita ko bhejo": false, "kal 5 baje tak pakka": false,
		"saman nahi hai": true, "store ki chabi nahi mili": true, "सामान नहीं है": true, "parts are on the way": true, "crane kal aayegi": true,
	} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		require.Contains(t, kinds(w.say("anil", "3 din lagenge")), "officer.ask_why_later")
		assert.Equal(t, told, slices.Contains(kinds(to(w.say("anil", text), "mohan")), "citizen.later"), text)
	}
}

// TestNothingWaitsToBeDecided: who has nothing to decide is told so, and is not asked which.
func TestNothingWaitsToBeDecided(t *testing.T) {
	for _, text := range []string{"approve", "manzoor", "मंज़ूर", "kharij", "uphold"} {
		w := staffed(t)
		w.complaint("mohan", outage)
		assert.Equal(t, []string{"officer.nothing_waits"}, kinds(w.say("sunita", text)), text)
	}
	for text, again := range map[string]bool{"anil ko wapas karo": true, "kaam nahi hua, dobara jaanch ho": false} {
		w := staffed(t)
		w.complaint("mohan", outage)
		w.say("anil", "fuse badal diya")
		w.say("mohan", "nahi")
		w.say("mohan", "kaam nahi hua")
		w.say("sunita", "manzoor")
		told := w.say("sunita", text)
		assert.Equal(t, again, len(to(told, "mohan")) == 0, "%s: %v", text, kinds(told))
	}
}

// TestWhoIsNew: who says that he has only come is shown the words; what came new is no such thing.
func TestWhoIsNew(t *testing.T) {
	for text, shown := range map[string]bool{"namaste main naya JE hu": true, "नमस्ते मैं आज ही आया हूँ": true, "hi i joined today": true, "aaj pehla din hai": true,
		"naya transformer aaya hai": false, "joined the line today": false, "नया मीटर आज लगाया": false} {
		w, _, _ := twoFaults(t)
		assert.Equal(t, shown, slices.Contains(kinds(w.say("anil", text)), "officer.help"), text)
	}
}

// TestCommandsBesideHisOwn: while a complaint of his own is asked for its place, news, a new date, a note of work and a question since when are of the one complaint of his
// posting.
func TestCommandsBesideHisOwn(t *testing.T) {
	for text, want := range map[string]string{"batao kal tak hoga": "citizen.told", "samay 5 material nahi hai": "citizen.later", "note pole check kiya": "", "poocho kab se hai": "citizen.asked",
		"tell it will be done tomorrow": "citizen.", "बताओ कल तक होगा": "citizen."} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		own := w.complaint("anil", "complaint: mere ghar ke samne kooda nahi uth raha")
		n := len(w.messages[own.ID])
		told := w.say("anil", text)
		assert.Len(t, w.messages[own.ID], n, text)
		if want != "" {
			assert.NotEmpty(t, to(told, "mohan"), "%s: %v", text, kinds(told))
		}
	}
}

// TestWhatIsSentAstray: that a complaint came to the wrong place is told nobody who complained; where it belongs is asked.
func TestWhatIsSentAstray(t *testing.T) {
	for _, text := range []string{"aapne galat jagah bheja", "आपने गलत जगह भेजा", "ye mere under nahi hai", "यह मेरे अधीन नहीं है", "this is not under me", "this comes under nagar nigam", "cannot find the place",
		"ye doosre thane ka hai", "यह दूसरे थाने का है", "this is of another police station"} {
		w := readingWorld(t)
		c := w.complaint("mohan", outage)
		told := w.say("anil", text)
		assert.Empty(t, to(told, "mohan"), "%s: %v", text, kinds(told))
		assert.Equal(t, models.Assigned, w.now(c).Status, text)
		assert.NotContains(t, kinds(told), "officer.ask_reject", text)
	}
}

// TestMoreDays: how many days more are needed is a new date, and no reason for it.
func TestMoreDays(t *testing.T) {
	for _, text := range []string{"2 din aur chahiye", "दो दिन और चाहिए", "samay 2 din aur", "3 din ka time chahiye"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		told := w.say("anil", text)
		assert.Contains(t, kinds(told), "officer.ask_why_later", text)
		assert.NotContains(t, kinds(told), "citizen.later", text)
	}
	w := readingWorld(t)
	w.complaint("mohan", outage)
	assert.Contains(t, kinds(w.say("anil", "2 din aur chahiye, saman nahi hai")), "citizen.later")
}

// TestBothAreTheSame: of two that were shown "dono same hain" asks whether they are joined; of more it does not.
func TestBothAreTheSame(t *testing.T) {
	for _, text := range []string{"dono same hain", "दोनों एक ही हैं", "both are same"} {
		w, _, _ := twoFaults(t)
		w.say("anil", "list")
		assert.Contains(t, kinds(w.say("anil", text))[0], "officer.doubt.join", text)
		w = listed(t)
		assert.NotContains(t, kinds(w.say("anil", text))[0], "officer.doubt.join", text)
	}
}

// TestNothingBeforeTheDecision: what is said of work of which a superior is to decide is answered with how it stands.
func TestNothingBeforeTheDecision(t *testing.T) {
	for _, text := range []string{"fuse badal diya", "लाइन जोड़ दी", "kal tak ho jayega"} {
		w := staffed(t)
		w.complaint("mohan", outage)
		w.say("anil", "jumper joda, bijli chalu kar di")
		w.say("mohan", "nahi")
		w.say("mohan", "kaam nahi hua")
		told := w.say("anil", text)
		assert.Equal(t, []string{"error.illegal_move"}, kinds(told), text)
		assert.Empty(t, to(told, "mohan"), text)
	}
}

// TestWhatSpeaksOfAnotherThana: that somebody or something is of another police station, or that a photo was sent wrongly, asks for no other department.
func TestWhatSpeaksOfAnotherThana(t *testing.T) {
	for _, text := range []string{"doosre thane se jankari mangi hai", "accused is of another police station, team sent", "bike doosre thane me mili", "chor doosre thane ka hai", "दूसरे थाने से जानकारी मांगी है",
		"चोर दूसरे थाने का है", "dusri tehsil se lekhpal aaya", "aapne galat jagah ki photo bheji", "aapne galat jagah bataya, sahi pata dijiye", "aapne galat bhej diya bill number"} {
		w := readingWorld(t)
		w.complaint("mohan", "aliganj lucknow me mera mobile chori ho gaya")
		told := w.say("shanti", text)
		assert.NotContains(t, kinds(told), "officer.not_here", text)
		assert.NotContains(t, kinds(told), "officer.hand_there", text)
	}
	w := readingWorld(t)
	w.complaint("mohan", "aliganj lucknow me mera mobile chori ho gaya")
	assert.Contains(t, kinds(w.say("shanti", "ye doosre thane ka hai")), "officer.not_here")
}

// TestAFaultIsDescribed: what a fault is called by, "fuse wali dikkat", calls no complaint.
func TestAFaultIsDescribed(t *testing.T) {
	for _, text := range []string{"fuse wali dikkat theek kar di", "fuse wali kharabi theek kar di", "फ्यूज वाली दिक्कत ठीक कर दी", "oil wali samasya door kar di"} {
		w := listed(t)
		w.say("anil", "transformer wali le li")
		assert.NotContains(t, kinds(w.say("anil", text)), "officer.which", text)
	}
	w := listed(t)
	w.say("anil", "transformer wali le li")
	assert.Contains(t, kinds(w.say("anil", "kanpur wali dikkat theek kar di")), "officer.which", "a place is no fault")
}
