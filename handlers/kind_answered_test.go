package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestTheSubjectIsAnswered: what names one of the subjects answers which is right, also where that something does not come is what is wrong; and what tells how the work goes,
// denies only, or may be of another complaint changes nothing.
func TestTheSubjectIsAnswered(t *testing.T) {
	for text, want := range map[string]string{
		"ye bijli nahi aane ka hai": "POWER.SUPPLY", "bijli nahi aa rahi": "POWER.SUPPLY", "बिजली नहीं आने का है": "POWER.SUPPLY", "ye bill nahi, meter ka hai": "POWER.METER", "meter": "POWER.METER", "meter ka hai": "POWER.METER",
		"ye bill ka nahi meter ka hai": "POWER.METER", "मीटर": "POWER.METER", "it is about the meter": "POWER.METER", "naya connection nahi milne ka hai": "POWER.CONNECTION",
		"ye meter ka nahi hai": "POWER.BILL", "bill theek kar diya": "POWER.BILL", "kal dekhte hain": "POWER.BILL", "lineman bhej diya": "POWER.BILL", "list": "POWER.BILL", "chai pi lo": "POWER.BILL", "kya meter ka hai?": "POWER.BILL",
		"meter nahi badla": "POWER.BILL", "मीटर नहीं बदला": "POWER.BILL", "meter par kaam": "POWER.BILL", "मीटर पर काम": "POWER.BILL", "aaj meter": "POWER.BILL", "voltage ke liye": "POWER.BILL",
		"meter me": "POWER.BILL", "meter theek hai": "POWER.BILL", "meter room me hu": "POWER.BILL", "meter photo": "POWER.BILL", "voltage 2 din baad": "POWER.BILL",
		"aaj lineman nahi hai": "POWER.BILL", "ok": "POWER.BILL", "mujhe nahi pata": "POWER.BILL",
	} {
		w := readingWorld(t)
		c := w.complaint("mohan", tooHighABill)
		require.Equal(t, []string{"officer.ask_retitle"}, kinds(w.say("anil", "category galat hai")))
		for _, in := range w.say("anil", text) {
			if in.Kind == "officer.retitle_there" {
				w.say("anil", "1")
			}
		}
		assert.Equal(t, want, w.now(c).Category, text)
	}
	w := readingWorld(t)
	c := w.complaint("mohan", tooHighABill)
	w.complaint("asha", "voltage bahut kam aata hai, Indira Nagar Lucknow")
	w.say("anil", c.Number.Short()+" category galat hai")
	w.say("anil", "voltage")
	require.Equal(t, c.Category, w.now(c).Category, "it may be said of the other one: it is asked")
}

// TestATheftIsNoTrafficJam: what was taken from somebody is filed as nothing else by a word or a tap of those who have to look for it, unless its words say so.
func TestATheftIsNoTrafficJam(t *testing.T) {
	w := readingWorld(t)
	c := w.complaint("mohan", "meri bike chori ho gayi, Aliganj Lucknow")
	require.Equal(t, "POLICE.THEFT", c.Category)
	w.tap("shanti", "retitle", string(c.Number)+" POLICE.TRAFFIC")
	assert.Equal(t, "POLICE.THEFT", w.now(c).Category)
	w.say("shanti", "category galat hai, traffic")
	w.say("shanti", "1")
	assert.NotEqual(t, "POLICE.TRAFFIC", w.now(c).Category)
	c.Named = "POLICE.TRAFFIC"
	w.complaints[c.ID] = c
	w.tap("shanti", "retitle", string(c.Number)+" POLICE.TRAFFIC")
	assert.Equal(t, "POLICE.TRAFFIC", w.now(c).Category, "a guess is put right")
	w = readingWorld(t)
	c = w.complaint("mohan", "traffic jam laga rahta hai, Aliganj Lucknow")
	require.Equal(t, "POLICE.TRAFFIC", c.Category)
	w.tap("shanti", "retitle", string(c.Number)+" POLICE.THEFT")
	assert.Equal(t, "POLICE.THEFT", w.now(c).Category)
}

// TestAnotherSubjectWins: what is said of a thing of another complaint's subject is asked about, or said of that one, and never of the one that was spoken of last.
func TestAnotherSubjectWins(t *testing.T) {
	for text, own := range map[string]bool{
		"leak wali pipe jod di": false, "leakage theek kar di": false, "leak wali jagah pipe badal di": false, "रिसाव वाली पाइप जोड़ दी": false, "leaking pipe joined": false,
		"handle badal diya": true, "handpump theek kar diya": true, "chain badal di": true, "handpump wali pipe badal di": true,
	} {
		w := readingWorld(t)
		pump := w.complaint("mohan", "gaon Rampur Lucknow me handpump kharab hai")
		w.complaint("asha", "Lucknow gaon Dharampur me pani ki pipe leak ho rahi hai")
		w.complaint("ravi", "gaon Nagla Lucknow tanki se pani nahi aa raha")
		w.say("farid", "handpump wali le li")
		require.Equal(t, models.InProgress, w.now(pump).Status)
		w.say("farid", text)
		assert.Equal(t, own, w.now(pump).Status == models.Reported, "%s: %s", text, w.now(pump).Status)
	}
}

// TestWhoDidNotComeIsNoComplaint: "the man of the bill did not come" calls no complaint, and nothing is offered to be told on one.
func TestWhoDidNotComeIsNoComplaint(t *testing.T) {
	for _, text := range []string{"bill wala babu aaj nahi aaya", "meter wala abhi nahi aaya", "बिल वाला बाबू आज नहीं आया", "voltage wala bhi chala gaya", "transformer wala babu chhutti par hai", "meter wala aadmi aaya tha"} {
		for _, before := range []string{"", " le liya"} {
			w, listed := fourFaults(t)
			if before != "" {
				w.say("anil", listed[0].Number.Short()+before)
			}
			was := changed(w, listed)
			for _, in := range w.say("anil", text) {
				if listed[0].Category != "POWER.TRANSFORMER" || text != "transformer wala babu chhutti par hai" {
					assert.NotContains(t, []string{"officer.doubt.words", "officer.unsure"}, in.Kind, text+before)
				}
			}
			assert.Equal(t, was, changed(w, listed), text)
		}
	}
	for text, category := range map[string]string{"meter wala ho gaya, badal diya": "POWER.METER", "meter wala bhai le liya": "POWER.METER", "bill wala aaj hi le liya": "POWER.BILL", "voltage wala abhi le liya": "POWER.VOLTAGE"} {
		w, listed := fourFaults(t)
		w.say("anil", text)
		assert.Equal(t, []int{placeOfKind(listed, category)}, changed(w, listed), text)
	}
}

// TestANumberAndItsSubject: a number behind a command names the place of the list where the words behind it are of the subject of the complaint there alone; a question begins there too.
func TestANumberAndItsSubject(t *testing.T) {
	for text, category := range map[string]string{"resolve N bill sahi kiya": "POWER.BILL", "resolve N meter badla": "POWER.METER", "ask N is the bill correct now": "POWER.BILL",
		"ask N has it come back": "POWER.VOLTAGE", "ask N क्या अब ठीक है": "POWER.METER", "ask N does it work": "POWER.BILL"} {
		w, listed := fourFaults(t)
		at := placeOfKind(listed, category)
		said := w.say("anil", replaced(text, at))
		assert.NotContains(t, kinds(said), "officer.which", text)
		assert.True(t, len(said) > 0 && said[0].Complaint == listed[at-1].ID, text)
	}
	for _, text := range []string{"resolve 2 pole badle", "resolve 2 fuse badla", "ask 3 phase hai ya single", "ask 2 bill ki photo bhejo", "ask 2 aur bill bhejo", "पूछो 3 बिल भेजो", "ask 3 do bill bhejo", "ask 2 can", "resolve 3 bill", "resolve 2 voltage", "resolve 3 bill wali",
		"resolve 1 transformer", "ask 3 bill", "tell 3 bill", "resolve 1 transformer badle", "resolve 3 bill banaye", "tell 3 bill kal milenge", "resolve 2 ghante me theek kiya", "ask 2 din se band hai kya"} {
		w, listed := fourFaults(t)
		w.say("anil", text)
		assert.Empty(t, changed(w, listed), text)
	}
}

// TestHowSomethingIsNamesNoOther: "pehli wali ho gayi, naya transformer laga diya" speaks of no new connection.
func TestHowSomethingIsNamesNoOther(t *testing.T) {
	w := readingWorld(t)
	w.complaint("mohan", "transformer jal gaya hai, Aliganj Lucknow")
	w.complaint("asha", "naya bijli connection nahi mila 1 mahine se, Alambagh Lucknow")
	w.say("anil", "list")
	told := w.say("anil", "pehli wali ho gayi, naya transformer laga diya")
	assert.NotContains(t, kinds(told), "officer.which")
}

// TestAPlaceIsSpokenWithItsNumber: "dusre number wali" is the second of the list.
func TestAPlaceIsSpokenWithItsNumber(t *testing.T) {
	for _, text := range []string{"dusre number wali le li", "दूसरे नंबर वाली ले ली", "दूसरे नंबर वाली में फ्यूज बदल दिया"} {
		w, listed := fourFaults(t)
		w.say("anil", text)
		assert.Equal(t, []int{2}, changed(w, listed), text)
	}
	for _, text := range []string{"dusre number par phone kiya", "pehle number lagaya tha", "doosre number se baat ki"} {
		w, listed := fourFaults(t)
		w.say("anil", text)
		assert.Empty(t, changed(w, listed), text)
	}
}

// TestALongReportIsOffered: a letter on what was done is too long to be taken for the report; whether it is, is asked. A long one that only tells what is planned is not.
func TestALongReportIsOffered(t *testing.T) {
	long := "Mahoday, aapke dwara prapt shikayat ke kram me avagat karana hai ki Aliganj sthit 250 kva ka transformer jo ki overload ke karan kshatigrast ho gaya tha, "
	end := " tatha is sambandh me vidyut upkendra Aliganj ke samast karmchariyon ko aavashyak nirdesh de diye gaye hain taki bhavishya me is prakar ki asuvidha upbhoktaon ko na ho."
	for text, want := range map[string]string{"use aaj badal kar naya transformer laga diya gaya hai": "officer.doubt.resolve", "uska prastav bheja jayega": "officer.doubt.words"} {
		w := readingWorld(t)
		c := w.complaint("mohan", "transformer jal gaya hai, Aliganj Lucknow")
		assert.Contains(t, kinds(w.say("anil", long+text+end)), want, text)
		assert.Equal(t, models.Assigned, w.now(c).Status)
		if want == "officer.doubt.resolve" {
			w.say("anil", "1")
			assert.Equal(t, models.Reported, w.now(c).Status)
		}
	}
}
