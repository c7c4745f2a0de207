package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestCommandWordsInSentences: a word that is a command, first in a sentence that says something else of the work, runs nothing.
func TestCommandWordsInSentences(t *testing.T) {
	for kind, all := range map[string][]string{
		"officer.doubt.resolve": {"हो गया फॉल्ट लाइन में", "ho gaya hai fault", "ho gaya fault line me", "ho gaya breakdown", "हो गया है ब्रेकडाउन 33 केवी में", "ho gaya hai line cut",
			"done with inspection", "completed 50 percent", "FIR darj kar li gayi", "मुकदमा पंजीकृत कर लिया गया", "आरोपी गिरफ्तार कर लिया गया", "आवेदन निरस्त कर दिया गया", "light lag gayi",
			"khatauni me naam darj ho gaya", "transformer badal diya tha fir jal gaya", "पड़ोसी ने दीवार बना दी है नाली पर", "upbhokta ne meter badal diya khud", "लाइन जोड़ दी थी, फिर टूट गई", "50 percent kaam ho gaya",
			"लाइट आ गई", "transformer me paani aa gaya", "ट्रांसफार्मर में पानी आ गया", "light aa gayi par voltage bahut kam hai", "padosi ke yahan bijli aa gayi", "sirf road light aa gayi",
			"gaon me baadh ka pani aa gaya", "naya bill issue kar diya", "नया बिल जारी कर दिया", "complaint attended by lineman, fault is in the cable",
			"supply ok from our side, fault in house wiring"},
		"officer.accepted": {"ठीक कर रहे हैं", "हो जाएगा", "पूरा करवा रहे हैं", "pura kara rahe hain", "काम हो गया शुरू", "kaam ho gaya hai start",
			"समाधान कराया जा रहा है", "समाधान किया जा रहा है", "kaam karaya ja raha hai", "poora transformer badalna padega", "पूरी लाइन बदलनी पड़ेगी", "मरम्मत चल रही है", "work in progress",
			"naya khambha lagana padega", "ट्रांसफार्मर बदला जा रहा है", "fixed tomorrow", "nistaran ki karyavahi ki ja rahi hai", "प्रमाण पत्र बनवाया जा रहा है", "प्रमाण पत्र जारी किया जा रहा है",
			"list bhej di hai", "forward kar diya hai", "रिपोर्ट लगा दी है", "report submitted", "शुरू कर दिया", "start kar diya", "सहायक अभियंता को बता दिया है", "upar ke adhikari ko bataya hai",
			"show cause notice issued", "reply kar diya hai", "उम्मीद है शाम तक हो जाएगा", "lineman ko phone kiya hai", "lineman raste me hai", "shutdown liya hai", "estimate bana diya hai",
			"संबंधित को अवगत करा दिया गया", "जाँच टीम गठित कर दी गई", "jaanch kara di gayi", "स्पष्टीकरण तलब किया गया है", "दोनों पक्षों को थाने बुलाया गया है", "विवेचना प्रचलित है",
			"sadak ka tender ho gaya hai", "ठेकेदार को नोटिस दिया", "प्रकरण अग्रसारित कर दिया गया", "जाँच शुरू करा दी गई", "मरीज को रेफर कर दिया गया", "raat me nahi ho payega", "लाइनमैन लगा दिया", "निरीक्षण कर दिया गया", "jaanch kar di gayi", "survey completed", "खुदाई कर दी गई", "issued directions",
			"काम शुरू कर दिया गया", "yaad dilaya gaya", "भरोसा दिला दिया", "report: team bheji hai", "रिपोर्ट: टीम भेजी गई", "work order issued", "board par notice laga diya",
			"kaam poora karne ka prayas kiya gaya", "काम पूरा करने का प्रयास किया गया", "karya purn karne hetu thekedar ko notice diya gaya", "कार्य पूर्ण करने हेतु ठेकेदार को नोटिस", "prarthi ka prakaran nistarit karne hetu lekhpal ko nirdeshit kiya gaya",
			"समाधान हेतु जेई को निर्देशित किया", "samadhan hetu prayas kiya gaya", "directed JE to get the work completed",
			"pump laga diya hai, pani nikal raha hai", "पंप लगा दिया है, पानी निकल रहा है", "pump chalu kar diya, pani utar raha hai", "pump installed, water is receding",
			"kharanja marammat karya purn, nali nirman agle vitt varsh me", "खड़ंजा मरम्मत पूर्ण, नाली निर्माण अगले वित्तीय वर्ष में", "road repair completed, drain in next financial year"},
		"officer.resolved": {"हो गया, फ्यूज बदल दिया", "कोटेदार को नोटिस दिया गया, राशन पूरा दिलाया गया", "notice diya gaya, ration dilaya gaya", "new doctor posted", "pension credited",
			"झोलाछाप पर कार्रवाई की गई, क्लीनिक सील", "अवैध शराब की दुकान बंद करा दी गई", "road ka patchwork kara diya", "report - fuse badal diya", "रिपोर्ट: फ्यूज बदल दिया गया", "काम पूरा तार जोड़ा", "done wire changed at pole 5", "done: line ok", "resolve - खंभा सीधा", "पूरा लाइन ठीक कर दी गई", "प्रमाण पत्र जारी कर दिया",
			"pramaan patra de diya", "aay praman patra jari", "certificate issued", "सूची में नाम जोड़ दिया", "सार्वजनिक शौचालय साफ करा दिया", "बहाल कर दी गई लाइन", "supply chalu ho gayi hai sir", "paimaish kara di gayi", "अतिक्रमण हटवा दिया गया", "aay praman patra nirgat",
			"दवा उपलब्ध करा दी गई", "nali saaf ho gayi", "फ्यूज उड़ गया था, लगा दिया", "kooda utha liya", "सांड पकड़ लिया गया", "गश्त बढ़ा दी गई है", "phir se chalu kar di line",
			"line theek karne ke baad supply chalu kar di", "लाइन ठीक करने के लिए फ्यूज बदल दिया", "prakaran nistarit kar diya gaya", "transformer badalne ka kaam purn", "naya pump laga diya, nal chalu hai", "meter badal gaya", "मीटर बदल गया", "mobile number badal diya", "fuse badal diya, IGRS par nistarit"},
		"officer.ask_resolve": {"लाइनमैन हटवा दिया", "lineman hatwa diya gaya hai", "हो गया सर", "शिकायत का निस्तारण कर दिया", "complaint resolved", "समाधान कराया गया", "स्थिति सामान्य है", "disposed of", "NCR darj", "kar diya sir", "कर दिया", "fixed kar diya", "kaam pura kar diya",
			"shikayat IGRS par nistarit ho chuki hai", "शिकायत आईजीआरएस पोर्टल पर निस्तारित कर दी गई"},
		"officer.ask_later":        {"समय नहीं है", "samay nahi hai", "abhi time nahi hai", "no time now", "डॉक्टर छुट्टी पर हैं", "doctor is on leave", "lekhpal chhutti par hai", "सर्वर डाउन है", "gadi nahi mil rahi", "no crane available", "पूरा होने में समय लगेगा"},
		"officer.doubt.escalate":   {"ऊपर से आदेश नहीं आया", "ऊपर वाली लाइन खराब है", "upar se order nahi hai", "ऊपर, फॉल्ट है", "isko upar bhejo", "kripya upar bhej dein", "senior ko batao"},
		"officer.ask_escalate":     {"ऊपर", "upar", "upar bhej dijiye", "ऊपर भेज दें"},
		"officer.escalated_by_you": {"ऊपर भेजें बजट नहीं", "escalate no staff", "ऊपर: ठेकेदार नहीं आया", "upar bhejo thekedar nahi aata"},
		"officer.doubt.words": {"राशन नहीं दिलाया गया", "no doctor posted here", "amount not credited", "seal lagana hai", "done nahi hua",
			"काम पूरा नहीं हुआ", "समाधान नहीं हुआ", "resolved nahi hai", "प्रमाण पत्र जारी नहीं हुआ", "खतरा नहीं है", "danger nahi hai", "कोड नहीं मिला",
			"शिकायत गलत है", "complaint is false", "सवाल ही नहीं उठता", "answer nahi mila", "बकाया जमा नहीं किया", "जगह पर गए थे", "अलग फीडर है",
			"पूरा खंभा झुका", "bijli aa gayi thi fir chali gayi", "लाइट आ गई थी चली गई", "shikayat asatya payi gayi", "complaint found false",
			"तार जोड़ दिया पर सप्लाई नहीं आई", "number badal gaya mera", "mera number badal gaya hai, naya 9876543210", "मेरा नंबर बदल गया",
			"मेरा क्षेत्र बदल गया है", "sim badal gaya mera", "my number has changed", "shikayat karta ka phone nahi lag raha",
			"शिकायत कर्ता का फोन नहीं लग रहा", "शिकायत करने वाले घर पर नहीं मिले", "Dr sahab leave par the, ab joined hain. OPD regular chal rahi hai",
			"डॉक्टर साहब छुट्टी पर थे, अब ओपीडी में हैं", "doctor was on leave, OPD is regular now", "doctor chutti par the, ab OPD me hain",
			"khamba bahut purana hai", "बहुत पुराना खंभा है", "resolve karna hai", "done se pehle check karna hai", "isko reject karna hai",
			"bill jama karna hai", "sahab se baat karni hai", "चेक करना है कि उपभोक्ता बकाएदार है", "charged Rs 500 as fine", "mobile charged",
			"complaint already disposed on IGRS portal", "complaint resolved on IGRS", "IGRS par nistarit", "शिकायत IGRS पर निस्तारित"},
		"officer.doubt.question": {"ho gaya kya", "हो गया क्या", "batao kya karna hai", "supply chalu hai kya", "kisne kaha theek ho gaya",
			"shikayat karta ka naam aur number chahiye"},
		"officer.card":           {"शिकायत करता हूँ कि मेरे घर में बिजली नहीं है, लखनऊ", "शिकायत IGRS पर बंद कर दी बिना बिजली के, लखनऊ"}, // his own
		"citizen.not_understood": {"शिकायत दूर गाँव की है", "shikayat door gaon ki hai", "shikayat karta hu ki mere ghar me kuch hua, Lucknow", "shikayat: karta dharta log nahi bana rahe, Lucknow"},
		"officer.danger_marked":  {"खतरा", "खतरा तार खुला", "danger: live wire"},
		"officer.told":           {"बताओ बिजली 2 घंटे बाद", "tell: hua nahi abhi"},
		"officer.handed_over":    {"भेज दो जल निगम", "forward jal nigam"},
		"officer.help":           {"madad chahiye", "help"},
		"officer.list":           {"list बिजली"},
		"officer.report":         {"report", "report kal ki", "report: is hafte", "रिपोर्ट: आज की"},
	} {
		for _, text := range all {
			w := staffed(t)
			w.complaint("mohan", outage)
			told := to(w.say("anil", text), "anil")
			require.NotEmpty(t, told, text)
			assert.Equal(t, kind, told[0].Kind, text)
		}
	}
}

// TestADoubtIsAnswered: the words that were asked about are the report, the news or the note, and nothing before that.
func TestADoubtIsAnswered(t *testing.T) {
	const words = "हो गया फॉल्ट लाइन में"
	var buttons [][]models.Button
	asked := func() (*world, models.Complaint) {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		told := to(w.say("anil", words), "anil")
		require.Equal(t, "officer.doubt.resolve", told[0].Kind)
		buttons = told[0].Buttons
		require.Equal(t, models.Assigned, w.now(c).Status)
		return w, c
	}
	for answer, want := range map[string]string{"हाँ": "officer.resolved", "1": "officer.resolved", "2": "officer.told", "३": "officer.noted", "नहीं": "officer.all_right",
		"1 घंटे में हो जाएगा": "officer.accepted", "सूची": "officer.list"} {
		w, c := asked()
		require.Equal(t, want, to(w.say("anil", answer), "anil")[0].Kind, answer)
		require.Equal(t, want == "officer.resolved", w.now(c).Status == models.Resolved, answer)
	}
	w, c := asked()
	told := w.press("anil", buttons, 2)
	require.Equal(t, words, to(told, "mohan")[0].Args.Text)
	require.Equal(t, "error", to(w.press("anil", buttons, 1), "anil")[0].Kind, "the question is gone")
	require.NotEqual(t, models.Resolved, w.now(c).Status)

	w, c = asked()
	w.tap("anil", "resolve", string(c.Number)) // of the card: not these words
	require.NotEqual(t, models.Resolved, w.now(c).Status)
}

// TestAQuestionIsShownAsOne: what the officer asks without a command he reads again, with whether the citizen is to be asked it; "yes" asks him.
func TestAQuestionIsShownAsOne(t *testing.T) {
	for _, text := range []string{"kya meter badla gaya hai?", "क्या पूरी कॉलोनी में बंद है", "which pole number", "fault kahan hai", "meter badla?", "bijli kyu nahi aa rahi"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		told := w.say("anil", text)
		require.Equal(t, []string{"officer.doubt.question"}, kinds(told), text)
		require.Equal(t, text, told[0].Args.Text)
		require.Equal(t, "button.ask_citizen", told[0].Buttons[0][0].Label, text)
		require.Contains(t, kinds(to(w.say("anil", "haan"), "mohan")), "citizen.question", text)
	}
	for _, text := range []string{"line me fault mila tha", "जाँच में मीटर सही था", "consumer not at home"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		require.NotContains(t, kinds(w.say("anil", text)), "officer.doubt.question", text)
	}
}

// TestWhatWasDoneIsHeardByItsVerb: an honest answer to "what was done?" is not asked about once more where it is of another department's matter.
func TestWhatWasDoneIsHeardByItsVerb(t *testing.T) {
	for text, taken := range map[string]bool{"ped kata": true, "pani nikala": true, "पेड़ काटे": true, "पानी निकाला": true, "tree trimmed": true, "water drained": true, "kachra uthaya": true,
		"gaddha bhara": true, "pani nikal raha hai": false, "पानी निकल रहा है": false, "ped kata nahi": false, "phone nahi uthaya": false, "safai ki zaroorat hai": false, "chai pi": false} {
		w := readingWorld(t)
		c := w.complaint("mohan", outage)
		w.say("anil", "ho gaya")
		w.say("anil", text)
		require.Equal(t, taken, w.now(c).Status == models.Resolved, text)
	}
	for _, text := range []string{"pani nikala", "ped kata", "water drained"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		require.Equal(t, []string{"officer.doubt.resolve"}, kinds(w.say("anil", text)), "%s: not asked for", text)
	}
}

// TestWhatIsNeededOfTheCitizenIsAsked: who lacks a number or a place can have the citizen asked for it.
func TestWhatIsNeededOfTheCitizenIsAsked(t *testing.T) {
	for text, asks := range map[string]bool{"sahi pata nahi mil raha, phone number do": true, "सही पता नहीं मिल रहा, मोबाइल नंबर दें": true, "correct address required": true,
		"shikayat karta ka naam aur number chahiye": true, "sahi pata nahi mil raha": false} {
		w := staffed(t)
		w.complaint("mohan", outage)
		told := to(w.say("anil", text), "anil")
		require.Equal(t, map[bool]string{true: "officer.doubt.question", false: "officer.doubt.words"}[asks], told[0].Kind, text)
		assert.Equal(t, asks, told[0].Buttons[0][0].Label == "button.ask_citizen", text)
	}
}

// TestADoubtIsOfTheNumberNamed: words behind a number are about that complaint, not about the one that was acted on last.
func TestADoubtIsOfTheNumberNamed(t *testing.T) {
	w := staffed(t)
	a, b := w.complaint("mohan", outage), w.complaint("asha", "लखनऊ में बिजली का मीटर ख़राब है")
	w.say("anil", "ले लिया "+string(a.Number))
	require.Equal(t, "officer.doubt.words", to(w.say("anil", string(b.Number)+" उपभोक्ता घर पर नहीं था"), "anil")[0].Kind)
	told := w.say("anil", "1")
	require.Empty(t, to(told, "mohan"))
	require.Equal(t, "उपभोक्ता घर पर नहीं था", to(told, "asha")[0].Args.Text)
}

// TestApprovalIsMeant: a rejection is approved by the word itself, not by a sentence that begins with it.
func TestApprovalIsMeant(t *testing.T) {
	for text, approved := range map[string]bool{"मंज़ूर": true, "approved sir": true, "मंज़ूर किया जाता है": true, "manzoor kar diya": true, "approve kar do": true, "स्वीकृत एस्टीमेट आया": false, "मंज़ूर नहीं": false, "approved estimate received": false} {
		w := staffed(t)
		c := w.in(w.complaint("mohan", outage), models.Flagged)
		w.say("sunita", text)
		assert.Equal(t, approved, w.now(c).Status == models.Rejected, text)
	}
}

// TestWhatWasDoneIsSaid: after "what was done?" a question is none, and what was not done or is broken is asked about before it is a report.
func TestWhatWasDoneIsSaid(t *testing.T) {
	for text, want := range map[string]string{
		"hua nahi abhi": "officer.doubt.resolve", "मौके पर कोई नहीं मिला": "officer.doubt.resolve", "tar toot gaya hai": "officer.doubt.resolve", "transformer kharab mila": "officer.doubt.resolve",
		"galti se likh diya": "officer.cancelled", "galti ho gayi": "officer.cancelled", "गलत लिख दिया, वापस लो": "officer.cancelled", "sorry": "officer.cancelled", "sorry wrong complaint": "officer.cancelled",
		"abhi baki hai": "officer.cancelled", "दूसरी शिकायत का था": "officer.cancelled", "galti ho gayi thi, bill sahi kar diya": "officer.resolved",
		"kya likhu": "officer.doubt.question", "what should i write": "officer.doubt.question", "samay lagega": "officer.ask_later",
		"तार जोड़ा": "officer.resolved", "bill bakaya tha": "officer.resolved", "तार टूट गया था, जोड़ दिया": "officer.resolved", "कोई फॉल्ट नहीं था, फ्यूज बदल दिया": "officer.resolved",
	} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		require.Equal(t, "officer.ask_resolve", to(w.say("anil", "हो गया"), "anil")[0].Kind)
		assert.Equal(t, want, to(w.say("anil", text), "anil")[0].Kind, text)
		assert.Equal(t, want == "officer.resolved", w.now(c).Status == models.Resolved, text)
	}
	for _, command := range []string{"ask", "tell", "escalate"} { // consent is no question and no reason
		w := staffed(t)
		w.complaint("mohan", outage)
		w.say("anil", command)
		assert.Equal(t, "officer.ask_"+command, to(w.say("anil", "ok"), "anil")[0].Kind)
	}
}

// TestWhatIsNoReason: what follows "why later?" is the reason only if it can be one.
func TestWhatIsNoReason(t *testing.T) {
	for text, want := range map[string]string{
		"kab tak dena hai": "officer.doubt.question", "क्यों पूछ रहे हो": "officer.doubt.question", "why do you ask?": "officer.doubt.question", "सूची": "officer.list", "नमस्ते": "officer.hello",
		"ok": "officer.ask_why_later", "👍": "officer.ask_why_later", "प्राप्त हुआ": "officer.ask_why_later", "3 din": "officer.ask_why_later", "परसों तक": "officer.ask_why_later",
		"fuse badal diya": "officer.doubt.resolve", "dekhte hain": "officer.accepted_before", "doosri shikayat ka fuse badal diya": "officer.doubt.words", "दूसरी शिकायत पर लाइनमैन भेज दिया": "officer.doubt.words",
		"26-8214-5093-9 ka fuse badal diya": "error", "जल निगम का काम है": "officer.hand_there", "नहीं": "officer.cancelled",
		"samaan nahi hai": "officer.later_named", "नया ट्रांसफार्मर मँगवाया है": "officer.later_named", "JE chhutti par hai": "officer.later_named", "budget nahi hai": "officer.later_named",
		"बारिश हो रही है": "officer.later_named", "staff kam hai": "officer.later_named", "jal nigam ki NOC chahiye": "officer.later_named", "waiting for contractor": "officer.later_named",
	} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		require.Equal(t, "officer.ask_why_later", to(w.say("anil", "2 din lagenge"), "anil")[1].Kind)
		due := w.now(c).ResolutionDue
		assert.Equal(t, want, to(w.say("anil", text), "anil")[0].Kind, text)
		assert.Equal(t, want == "officer.later_named", w.now(c).ResolutionDue != due, text)
		assert.NotEqual(t, models.Resolved, w.now(c).Status, text)
	}
	for text, reason := range map[string]bool{"dakhil kharij 15 din me ho jayega": false, "medicines will be supplied tomorrow": false, "मशीन का इंजीनियर कल आएगा": false,
		"2 din lagenge samaan nahi hai": true, "क्रेन नहीं है, कल शाम तक होगा": true, "transformer mangwaya hai, kal tak lagega": true, "कल होगा, बारिश के कारण": true} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		due := w.now(c).ResolutionDue
		w.say("anil", text)
		assert.Equal(t, reason, w.now(c).ResolutionDue != due, text)
	}
	for _, text := range []string{"2 din", "2 दिन", "kal tak"} { // a time alone is no reason either
		w := staffed(t)
		w.complaint("mohan", outage)
		w.say("anil", "समय")
		assert.Equal(t, "officer.ask_why_later", to(w.say("anil", text), "anil")[0].Kind, text)
		assert.Equal(t, "officer.later_named", to(w.say("anil", "सामान नहीं है"), "anil")[0].Kind, text)
	}
}

// TestWhoseIsAQuestion: "whose house is it near?" can be put to the citizen, like where and how many.
func TestWhoseIsAQuestion(t *testing.T) {
	for _, text := range []string{"खंभा किसके घर के पास है", "khambha kiske ghar ke paas hai", "whose house is the pole near"} {
		w := readingWorld(t)
		w.say("mohan", "गोमती नगर लखनऊ में बिजली नहीं आ रही")
		w.tap("anil", "accept", string(w.newest().Number))
		told := to(w.say("anil", text), "anil")
		require.Equal(t, "ask_citizen", buttonOf(told[0]), text)
	}
}
