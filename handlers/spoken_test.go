package handlers_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestOfficersWrittenWords: what officers write as people write, in three scripts, and what it comes to for the one complaint they have.
func TestOfficersWrittenWords(t *testing.T) {
	for kind, all := range map[string][]string{
		"officer.ask_taken": {"ok", "OK sir", "👍", "👍🏽", "ठीक है", "theek hai", "thik h", "जी", "ji", "noted", "ok ji", "हाँ", "okay",
			"note kar liya", "नोट कर लिया है", "received", "प्राप्त हुआ", "शिकायत प्राप्त हुई सर", "mil gaya", "mil gayi ji", "दिख गया", "देखा"},
		"officer.accepted": {"ok dekhte hain", "dekhte hai", "theek hai sir kar dete hain", "ji haan dekh raha hu", "site pe ja raha hu", "JE ko bola hai", "transformer order kiya hai", "जाँच कर ली", "दिखवाते हैं", "dikhwata hu", "asept", "स्वीकृत", "swikrit", "approved", "sangyan liya",
			"will check", "looking into it", "ji dekh lete hain", "देख लेंगे", "le liya sir",
			"lineman bhej diya", "लाइनमैन भेज दिया है", "लाइन काट दी है", "line kaat di", "team bheji hai", "team sent", "kaam chal raha hai", "kaam chalu hai", "line ka kaam chalu hai", "काम चालू है", "kaam chalu kar diya", "काम चालू करा दिया है", "काम चल रहा है",
			"lineman bhej diya hai 1 ghante me theek ho jayega", "1 ghante me", "१ घंटे में", "आधे घंटे में हो जाएगा", "will be done in 2 hours", "30 minute lagenge",
			"shaam tak ho jayega", "mauke par pahunch gaye", "ट्रांसफार्मर ओवरलोड हो गया, कल शाम तक बदल देंगे", "transformer overload ho gaya, aaj badal denge", "mazdoor laga diye", "JCB laga di hai", "सफाईकर्मी लगा दिए", "list bana di", "nali saaf karne ko kaha hai", "आरोप पत्र न्यायालय में भेज दिया", "आधा काम हो गया", "aadha kaam ho gaya",
			"half done", "transformer is being replaced", "line getting repaired", "pole replaced, wiring pending", "काम पूरा होने वाला है", "kaam pura hone wala hai", "हो गया लगभग पूरा, तार बाकी है", "done, almost", "JE ko bol diya", "aaj ho jayega", "in progress", "2ghante me", "kal subah 9 baje tak"},
		"officer.ask_later": {"time lagega", "समय लगेगा", "samay lagega", "der lagegi", "samaan nahi hai", "सामान उपलब्ध नहीं है", "material not available", "will take time"},
		"officer.not_ours":  {"not ours", "hamara kaam nahi", "galat vibhag", "wrong department", "not my department", "mere vibhag ka nahi hai", "ye hamare yahan ka nahi"},
		"officer.not_here": {"not my area", "mera kshetra nahi", "यह मेरा क्षेत्र नहीं है", "hamare area me nahi aata", "mere thane ka nahi", "मेरे थाने का नहीं", "hamari chauki ka nahi",
			"not of my area", "mere ward me nahi aata", "not my jurisdiction"},
		"officer.hand_there": {"nagar nigam ko bhej do", "ye bijli ka nahi nagar nigam ka hai", "नगर निगम को भेज दें", "jal nigam ka kaam hai", "यह जल निगम का है",
			"belongs to jal nigam"},
		"officer.no_means":   {"budget nahi hai", "बजट नहीं है", "no budget", "no funds available"},
		"officer.ask_leave":  {"sick leave", "bimar hu", "छुट्टी पर हूँ", "i am on leave", "hum chutti par hain", "मैं छुट्टी पर हूँ"},
		"officer.leave_till": {"छुट्टी पर हूँ 3 दिन", "3 din ki chutti", "2 days leave", "आज छुट्टी पर हूँ"},
		"officer.leave_till.day": {"kal chutti par hu", "kal chhutti hai", "on leave tomorrow", "मैं कल छुट्टी पर रहूँगा", "i will be on leave tomorrow", "छुट्टी 25 से 25",
			"chutti 25 se 25", "leave from 25/11 to 25/11"},
		"officer.leave_till.from": {"छुट्टी 25 से 26", "chutti 25 se 26", "leave from 25/11 to 27/11"},
		"officer.ask_resolve":     {"ok done", "done", "ho gaya", "हो गया", "bahal", "theek ho gaya", "ho gaya sab", "ठीक कर दिया", "work done sir"},
		"officer.doubt.resolve":   {"nali saaf kar di thi fir bhar gayi", "logon ne nali saaf kar di", "लाइन में फॉल्ट हो गया है", "line me fault ho gaya hai", "transformer overload ho gaya", "lineman bhej diya, fault ho gaya hai"},
		"officer.resolved": {"line theek kar di gayi", "लाइन ठीक कर दी गई", "fuse badal diya", "तार जोड़ दिया", "transformer replaced", "supply chalu kar di feeder se",
			"meter repaired", "the pending complaint is fixed, fuse replaced", "line repaired, consumer getting supply", "आधे घंटे में लाइन जोड़ दी", "pole badal diya number 45678",
			"nali saaf kar di", "ward no 5 ki nali saaf kar di", "meter no 12345 replaced", "नालियाँ साफ कर दीं", "kooda uthwa diya", "pole seedha kar diya", "खंभा सीधा कर दिया", "bill sahi kar diya", "राशन दे दिया गया", "ration de diya", "bill corrected",
			"potholes filled", "jhadi kaat di gayi", "leakage band kar di", "nali jaam ho gayi thi saaf kar di"},
		"officer.doubt.court": {"मामला न्यायालय में है", "mamla court me hai", "case court me chal raha hai", "matter is sub judice", "high court ka stay hai"},
		"officer.doubt.words": {"kuch bhi", "lineman nahi bheja", "abhi theek nahi hua", "mere ghar ka transformer kharab ho gaya", "तार टूट गया",
			"poora nahi hua", "हो गया नहीं", "pole to be replaced", "transformer badalna hai", "ट्रांसफार्मर बदलना है", "सड़क बनानी है",
			"need to replace transformer", "Dr sahab leave par hain", "डॉक्टर साहब अवकाश पर हैं", "JE sahab kal chutti par hain", "Dr. Sharma is on leave",
			"chutti par hain doctor sahab", "school me chutti hai", "main court me hu"},
		"officer.doubt.question": {"line kab theek hogi", "क्या करना है"},
	} {
		for _, text := range all {
			w := staffed(t)
			w.complaint("mohan", outage)
			told := to(w.say("anil", text), "anil")
			require.NotEmpty(t, told, text)
			require.Equal(t, kind, told[0].Kind, text)
		}
	}
}

// TestTimesInWords: by when something will be, as officers name it. It is half past three in the afternoon.
func TestTimesInWords(t *testing.T) {
	day := func(d, h, m int) time.Time { return time.Date(2026, 11, d, h, m, 0, 0, models.IST()).UTC() }
	w := staffed(t)
	w.clock.Set(day(24, 15, 30))
	c := w.complaint("mohan", outage)
	for text, want := range map[string]time.Time{
		"1 ghante me": day(24, 16, 30), "आधे घंटे में": day(24, 16, 0), "in 2 hours": day(24, 17, 30), "1-2 ghante me": day(24, 17, 30),
		"6 baje tak": day(24, 18, 0), "शाम 7 बजे तक": day(24, 19, 0), "kal subah tak": day(25, 10, 0), "18:30": day(24, 18, 30), "aaj raat tak": day(24, 21, 0),
	} {
		told := to(w.say("anil", text), "mohan")
		require.NotEmpty(t, told, text)
		last := told[len(told)-1]
		require.Equal(t, "citizen.expected", last.Kind, text)
		require.Equal(t, want, last.Args.At.UTC(), text)
	}
	require.Equal(t, "officer.ask_why_later", to(w.say("anil", "2 din"), "anil")[0].Kind)
	require.Equal(t, "officer.later_named", to(w.say("anil", "खंभा मँगाया है"), "anil")[0].Kind)
	require.Equal(t, models.InProgress, w.now(c).Status)
}

// TestADateByItsName: "5 dec" is a day and not five days, a weekday is the next one.
func TestADateByItsName(t *testing.T) {
	day := func(d, h, m int) time.Time { return time.Date(2026, 11, d, h, m, 0, 0, models.IST()).UTC() }
	for text, want := range map[string]time.Time{
		"later 5 dec vehicle breakdown": day(35, 17, 0), "later till 5 december vehicle breakdown": day(35, 17, 0), "समय 5 दिसंबर गाड़ी खराब है": day(35, 17, 0), "later 5 vehicle breakdown": day(29, 17, 0),
		"later monday vehicle breakdown": day(30, 17, 0), "समय शुक्रवार गाड़ी खराब है": day(27, 17, 0), "later tuesday no staff": day(31, 17, 0),
	} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		told := to(w.say("anil", text), "mohan")
		require.Equal(t, want, w.now(c).ResolutionDue.UTC(), text)
		require.NotEmpty(t, told, text)
		for _, date := range []string{"dec", "5", "till"} {
			require.NotContains(t, told[len(told)-1].Args.Text, date, text)
		}
	}
}

// TestHowManyIsNoChoice: after "which one?" a number at the beginning chooses only when what follows it says more of what was held.
func TestHowManyIsNoChoice(t *testing.T) {
	for _, text := range []string{"एक लाइनमैन भेज दिया है", "2 आदमी भेजे हैं", "1 lineman bheja hai", "ek din lagega"} {
		for _, held := range []string{"हो गया", "handover", "काम पूरा"} {
			w := staffed(t)
			a, b := w.complaint("mohan", outage), w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
			require.Equal(t, "officer.which", to(w.say("anil", held), "anil")[0].Kind, held)
			require.Equal(t, "officer.which", to(w.say("anil", text), "anil")[0].Kind, text)
			require.Equal(t, a, w.now(a), text)
			require.Equal(t, b, w.now(b), text)
		}
	}
	w := staffed(t)
	a := w.complaint("mohan", outage)
	w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
	w.say("anil", "हो गया")
	require.Equal(t, []string{"officer.resolved"}, kinds(to(w.say("anil", "१ फ्यूज़ बदल दिया"), "anil")))
	require.Equal(t, models.Resolved, w.now(a).Status)
}

// TestWhatIsNoReport: "what was done?" takes no "no", no consent and no words on what is still to come.
func TestWhatIsNoReport(t *testing.T) {
	for text, want := range map[string]string{"नहीं": "officer.cancelled", "no": "officer.cancelled", "ok": "officer.ask_resolve", "हाँ": "officer.ask_resolve", "👍": "officer.ask_resolve",
		"1 घंटे में हो जाएगा": "officer.accepted", "दिखवाते हैं": "officer.accepted", "लाइनमैन भेज दिया": "officer.accepted", "बजट नहीं है": "officer.no_means",
		"sick leave": "officer.ask_leave", "जल निगम का काम है": "officer.hand_there",
		"बजट नहीं था फिर भी तार जोड़ दिया": "officer.resolved", "तार ठीक": "officer.resolved", "हो गया": "officer.resolved"} {
		w := staffed(t)
		c := w.complaint("mohan", outage)
		require.Equal(t, "officer.ask_resolve", to(w.say("anil", "ok done"), "anil")[0].Kind)
		require.Equal(t, want, to(w.say("anil", text), "anil")[0].Kind, text)
		require.Equal(t, want == "officer.resolved", w.now(c).Status == models.Resolved, text)
	}
	for _, asked := range []string{"dismiss", "uphold"} {
		for text, want := range map[string]string{"नहीं": "officer.cancelled", "ok": "officer.ask_" + asked, "जी": "officer.ask_" + asked, "मौके पर जाँच की, लाइन चालू है": "officer.decided"} {
			w := staffed(t)
			c := w.in(w.complaint("mohan", outage), models.Appealed)
			w.tap("sunita", asked, string(c.Number))
			require.Equal(t, want, to(w.say("sunita", text), "sunita")[0].Kind, text)
			require.Equal(t, want != "officer.decided", w.now(c).Status == models.Appealed, text)
		}
	}
}

// TestAnAppealIsNotWhatIsSpokenOf: who has work of his own, and an appeal to decide, speaks of the work.
func TestAnAppealIsNotWhatIsSpokenOf(t *testing.T) {
	both := func() (w *world, appeal, work models.Complaint) {
		w = staffed(t)
		appeal = w.in(w.complaint("mohan", outage), models.Appealed)
		work = w.put(w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है"), func(c *models.Complaint) {
			c.DoerOfficer, c.AnswerableOfficer = superiorOf(c), superiorOf(c)
			c.Doer.Level, c.Answerable.Level = models.L2, models.L2
		})
		return w, appeal, work
	}
	w, _, work := both()
	require.Equal(t, "officer.ask_taken", to(w.say("sunita", "👍"), "sunita")[0].Kind)
	require.Equal(t, "officer.accepted", to(w.say("sunita", "हाँ"), "sunita")[0].Kind)
	require.Equal(t, models.InProgress, w.now(work).Status)

	var appeal models.Complaint
	w, appeal, work = both()
	require.Equal(t, "officer.ask_taken", to(w.say("sunita", "ok"), "sunita")[0].Kind)
	require.NotEqual(t, "officer.ask_dismiss", to(w.say("sunita", "no"), "sunita")[0].Kind)
	require.Equal(t, "officer.accepted", to(w.say("sunita", "लाइनमैन भेज दिया"), "sunita")[0].Kind)
	require.Equal(t, models.Appealed, w.now(appeal).Status)
	require.Equal(t, models.InProgress, w.now(work).Status)
}

// TestHeldWordsAreNotLost: what was asked about by "which one?" and is nothing to be done of the complaint chosen is kept with it.
func TestHeldWordsAreNotLost(t *testing.T) {
	for _, text := range []string{"उपभोक्ता नहीं मान रहा", "उपभोक्ता ने मान लिया", "बिजली विभाग को भेज दिया"} {
		for _, choose := range []func(*world, [][]models.Button) []models.Intent{
			func(w *world, offered [][]models.Button) []models.Intent { return w.press("anil", offered, 1) },
			func(w *world, _ [][]models.Button) []models.Intent { return w.say("anil", "1") },
		} {
			w := staffed(t)
			c := w.complaint("mohan", outage)
			w.complaint("asha", "लखनऊ में बिजली का खंभा टेढ़ा है")
			asked := to(w.say("anil", text), "anil")[0]
			require.Equal(t, "officer.which", asked.Kind, text)
			require.Equal(t, []string{"officer.noted"}, kinds(choose(w, asked.Buttons)), text)
			require.Equal(t, text, w.messages[c.ID][len(w.messages[c.ID])-1].Text)
		}
	}
}
