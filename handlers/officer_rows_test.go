package handlers_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// fourFaults are complaints of four kinds at four places, in the order in which the list shows them.
func fourFaults(t *testing.T) (w *world, listed []models.Complaint) {
	w = readingWorld(t)
	for _, said := range [][2]string{{"mohan", "transformer jal gaya hai, Aliganj Lucknow"}, {"asha", "voltage bahut kam aata hai, Indira Nagar Lucknow"},
		{"ravi", "bijli ka bill bahut zyada aaya hai, Gomti Nagar Lucknow"}, {"geeta", "meter tez chal raha hai, Alambagh Lucknow"}} {
		w.complaint(said[0], said[1])
	}
	for _, item := range w.say("anil", "list")[0].Args.Items {
		for _, c := range w.complaints {
			if c.Number == item.Number {
				listed = append(listed, c)
			}
		}
	}
	require.Len(t, listed, 4)
	return w, listed
}

// changed are the places in the list of what is no longer as it was.
func changed(w *world, listed []models.Complaint) (places []int) {
	for i, c := range listed {
		if w.now(c).Status != c.Status {
			places = append(places, i+1)
		}
	}
	return places
}

// TestAPlaceIsSpokenOf: the place of a complaint in the list is named in many ways, and what only sounds like one names none.
func TestAPlaceIsSpokenOf(t *testing.T) {
	for text, place := range map[string]int{
		"pehli wali le li": 1, "teesri shikayat le li": 3, "le liya dusri wali": 2, "accept the third one": 3, "accept first complaint": 1, "शिकायत संख्या 3 ले ली": 3,
		"क्रमांक ४ में लाइनमैन भेज दिया": 4, "complaint no 3 le liya": 3, "अंतिम शिकायत ले ली": 4, "aakhri wali le li": 4, "dusre wale me lineman bhej diya": 2, "pehla le liya": 1,
		"दूसरी शिकायत के संबंध में अवगत कराना है कि लाइनमैन भेज दिया गया है, कल तक ठीक हो जाएगा": 2, "sir last one le liya": 4, "kram sankhya 2 me team bhej di": 2,
		"3rd: lineman sent, will be done by evening": 3, "teesri: lineman bhej diya": 3,
	} {
		w, listed := fourFaults(t)
		w.say("anil", text)
		assert.Equal(t, []int{place}, changed(w, listed), text)
	}
	for _, text := range []string{"pehle dekhta hu", "dusra lineman bhej diya", "pehle wali line jod di", "teesri baar shikayat aayi hai", "first check the meter then tell", "pole number 2 badla gaya",
		"doosra le lo", "ward no 3 me light jal rahi hai"} {
		w, listed := fourFaults(t)
		w.say("anil", text)
		assert.Empty(t, changed(w, listed), text)
	}
}

// TestCalledByItsSubject: what is said of the one complaint that is called by its subject is said of that one, whichever was spoken of last.
func TestCalledByItsSubject(t *testing.T) {
	place := func(listed []models.Complaint, category string) int {
		return slices.IndexFunc(listed, func(c models.Complaint) bool { return c.Category == category }) + 1
	}
	for text, category := range map[string]string{
		"meter wale me lineman bhej diya": "POWER.METER", "voltage ki shikayat le li": "POWER.VOLTAGE", "बिल वाली शिकायत का संशोधन कर दिया गया है, नया बिल बना दिया": "POWER.BILL",
		"the transformer one is done, new transformer installed": "POWER.TRANSFORMER", "kripya transformer wali shikayat le li": "POWER.TRANSFORMER", "alambagh wala le liya": "POWER.METER",
	} {
		w, listed := fourFaults(t)
		w.say("anil", "3 le liya")
		was := changed(w, listed)
		w.say("anil", text)
		now := slices.DeleteFunc(changed(w, listed), func(n int) bool { return slices.Contains(was, n) && n != place(listed, category) })
		if place(listed, category) == 3 {
			continue
		}
		assert.Equal(t, []int{place(listed, category)}, now, text)
	}
	w, listed := fourFaults(t)
	w.say("anil", "resolve meter wala")
	w.say("anil", "transformer wala ho gaya, naya laga diya")
	for _, c := range listed {
		require.False(t, c.Category == "POWER.METER" && w.now(c).Status != models.Assigned, "it is no report of the meter")
	}
	for _, text := range []string{"I will look into the meter one, engineer is coming tomorrow", "lineman bhej diya meter wale me", "kal tak ho jayega, voltage wali shikayat ka"} {
		w, listed := fourFaults(t)
		at := slices.IndexFunc(listed, func(c models.Complaint) bool { return c.Category == "POWER.BILL" })
		w.say("anil", listed[at].Number.Short()+" le liya")
		assert.NotContains(t, kinds(to(w.say("anil", text), "ravi")), "citizen.told", text)
	}
	for _, text := range []string{"bijli wale aaye the", "ghar wale nahi mile", "naya wala laga diya", "bijli wala ho gaya"} {
		w, listed := fourFaults(t)
		w.say("anil", text)
		assert.Empty(t, changed(w, listed), text)
	}
}

// TestFewerAreCounted: "all three" of four are not all of them.
func TestFewerAreCounted(t *testing.T) {
	for _, text := range []string{"tino le liye", "तीनों ले ली", "dono le liye", "accept both", "दोनों देख लेते हैं"} {
		w, listed := fourFaults(t)
		require.Equal(t, []string{"officer.which"}, kinds(w.say("anil", text)), text)
		require.Empty(t, changed(w, listed), text)
		w.say("anil", "2")
		require.Equal(t, []int{2}, changed(w, listed), text)
	}
	for _, text := range []string{"charo le liye", "sab le liye", "चारों ले ली"} {
		w, listed := fourFaults(t)
		require.Contains(t, kinds(w.say("anil", text)), "officer.all_taken", text)
		require.Len(t, changed(w, listed), 4, text)
	}
}

// TestAnotherIsNoReport: what is said of another complaint, or of somebody who would not have the work, is not told as what was done.
func TestAnotherIsNoReport(t *testing.T) {
	for _, text := range []string{"citizen ne mana kiya", "नागरिक ने मना कर दिया", "upbhokta nahi maan raha", "the citizen refused", "pehle wale ka ho gaya", "pehli wali ho gayi", "1 le liya",
		"मीटर वाला हो गया", "voltage wali shikayat me kaam ho gaya"} {
		w, listed := fourFaults(t)
		at := slices.IndexFunc(listed, func(c models.Complaint) bool { return c.Category == "POWER.BILL" })
		w.say("anil", "resolve "+listed[at].Number.Short())
		w.say("anil", text)
		assert.Equal(t, models.Assigned, w.now(listed[at]).Status, text)
	}
}

// TestANameIsAsked: where a name was asked for, a sentence is none and goes its own way.
func TestANameIsAsked(t *testing.T) {
	for _, text := range []string{"transformer wala le liya", "iska IMEI number pucho", "2 le liya", "le liya"} {
		w, _ := fourFaults(t)
		require.Equal(t, []string{"officer.ask_assign"}, kinds(w.say("anil", "assign 1")), text)
		require.NotContains(t, kinds(w.say("anil", text)), "error.unknown_officer", text)
	}
	for text, department := range map[string]string{"handover 1 Uttar Pradesh Jal Nigam": "JAL", "handover 1 UP Jal Nigam": "JAL", "handover 1 उत्तर प्रदेश पुलिस": "POLICE", "handover 1 Uttar Pradesh": "POWER"} {
		w, listed := fourFaults(t)
		w.say("anil", text)
		require.Equal(t, department, w.now(listed[0]).Department, text)
	}
}

// TestRejectedByPlace: what cannot be done is flagged by its place too, whichever word is used for it; without a reason that is asked.
func TestRejectedByPlace(t *testing.T) {
	for text, kind := range map[string]string{"kharij 1 court me vaad sankhya 45/2025 chal raha hai": "officer.flag_sent", "1 kharij koi kharabi nahi mili": "officer.ask_reject",
		"1 kharij karo": "officer.ask_reject", "1 ki shikayat asatya paayi gayi, kharij karein": "officer.ask_reject"} {
		w, listed := fourFaults(t)
		require.Equal(t, []string{kind}, kinds(to(w.say("anil", text), "anil")), text)
		for _, c := range listed[1:] {
			require.Equal(t, models.Assigned, w.now(c).Status, text)
		}
	}
}

// TestTheFirstDay: who asks how it works has not complained, and who asks what there is to do is shown it.
func TestTheFirstDay(t *testing.T) {
	for text, kind := range map[string]string{"complaint kaise band kare": "officer.help", "shikayat me photo kaise bheju": "officer.help", "ye kaise chalta hai": "officer.help",
		"mujhe kya karna hai": "officer.list", "aaj kya krna h": "officer.list", "what is pending with me?": "officer.list", "anything overdue?": "officer.overdue.none",
		"aaj kaun chutti par hai": "officer.leaves.none", "who is on leave today?": "officer.leaves.none", "मेरी छुट्टी कब तक है": "officer.leaves.no_own",
		"कितनी शिकायतें लंबित हैं और कितनी समय सीमा से बाहर हैं?": "officer.report"} {
		w := readingWorld(t)
		w.complaint("mohan", outage)
		w.complaint("asha", "voltage bahut kam aata hai, Indira Nagar Lucknow")
		n := len(w.complaints)
		assert.Equal(t, []string{kind}, kinds(w.say("anil", text)), text)
		assert.Len(t, w.complaints, n, text)
	}
	for _, text := range []string{"shikayat mere ghar ke samne kooda pada hai aliganj lucknow", "complaint: kab tak bijli nahi aayegi, chinhat lucknow me andhera hai"} {
		w := readingWorld(t)
		w.say("anil", text)
		assert.Len(t, w.complaints, 1, text)
	}
}

// TestAskedAtTheEnd: that the complainant be asked may stand behind the question.
func TestAskedAtTheEnd(t *testing.T) {
	for _, text := range []string{"1 wale se account number pucho", "1 se account number puch lo", "1 wale se pucho account number"} {
		w, listed := fourFaults(t)
		w.say("anil", text)
		require.Equal(t, []int{1}, changed(w, listed), text)
		require.Equal(t, models.NeedsInfo, w.now(listed[0]).Status, text)
	}
}
