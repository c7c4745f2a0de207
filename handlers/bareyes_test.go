package handlers_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// afterReport is what becomes of a complaint when a person answers "is it really done?" with these messages, parted by "|".
func afterReport(t *testing.T, messages string) (w *world, c models.Complaint) {
	w = reading(t)
	c = w.complaint("mohan", "bijli nahi aa rahi, Aliganj Lucknow")
	w.say("anil", "fuse badal diya")
	require.Equal(t, models.Resolved, w.now(c).Status)
	for m := range strings.SplitSeq(messages, "|") {
		w.say("mohan", strings.TrimSpace(m))
	}
	return w, w.now(c)
}

// truths checks what counts as the answer.
func truths(t *testing.T, want models.Truth, all ...string) {
	for _, messages := range all {
		_, c := afterReport(t, messages)
		assert.Equal(t, want, c.Truth, messages)
	}
}

// TestABareYesConfirmsNothingElse: after words of one's own that were no answer, after a question and after "not looked yet", "haan" is no "done".
func TestABareYesConfirmsNothingElse(t *testing.T) {
	truths(t, models.NoAnswer,
		"मिला लेकिन 5 किलो कम दिया | जी", "मिला लेकिन 5 किलो कम दिया | dhanyavad | haan", "मिला लेकिन 5 किलो कम दिया | haan ji dhanyavad", "mila to sahi magar kam diya | haan | haan | ji", "yes, partly, I mean | yes",
		"aadha paisa aaya hai | ji", "1 baar aaya phir gaya | haan", "kaun aaya tha? | ji", "kya sach me? | ji", "nahi hua kya abhi tak? | haan", "kab tak aayegi? | haan", "??? | haan", "status | haan",
		"pata nahi | haan", "shaam ko bataunga | ji", "rehne do | haan", "i have not checked | yes", "पता नहीं | हाँ",
		"nali bhari hai Aliganj Lucknow | haan", "nali bhari hai Aliganj Lucknow | 1", "nali bhari hai Aliganj Lucknow | haan | haan")
	truths(t, models.Yes, "haan", "ji", "👍", "namaste | haan", "dhanyavad | haan", "theek hai | haan",
		"pata nahi | haan ho gaya", "मिला लेकिन कम दिया | हो गया", "mila lekin kam diya | haan | 1", "pata nahi | haan aa gayi lekin lineman ne 200 rupaye liye", "mila lekin kam diya | sab theek hai dhanyavad, kisne theek kiya?")
	truths(t, models.No, "mila lekin kam diya | nahi", "mila lekin kam diya | haan | 3")
}

// TestAQuestionIsNoYes: only who did it may be asked beside "yes, thank you".
func TestAQuestionIsNoYes(t *testing.T) {
	truths(t, models.NoAnswer, "haan ji dhanyavad, kab tak aayegi?", "हाँ जी धन्यवाद, कब तक आएगी?", "done. thanks. when will you come?", "haan dhanyavad, kya sach me ho gaya?", "हाँ धन्यवाद, क्या सच में हो गया?",
		"haan dhanyavad, who will come?", "haan dhanyavad, kya sach me ho gaya? | haan")
	truths(t, models.Yes, "haan dhanyavad, kisne theek kiya?", "done, who did it? thanks", "सब ठीक है धन्यवाद, किसने ठीक किया?", "haan ji dhanyavad")
}

// TestWhatBeginsWithANo: who has not looked, or says that all is well, has not said "not done", whatever "no" his message begins with.
func TestWhatBeginsWithANo(t *testing.T) {
	truths(t, models.NoAnswer, "abhi nahi bata sakta", "abhi nahi pata", "abhi nahi dekha", "अभी नहीं पता", "अभी नहीं देखा है", "अभी नहीं बता सकता, शाम को बताऊंगा", "अभी नहीं देख पाया, बाहर हूँ", "अभी चेक नहीं कर पाया",
		"nahi dekh paya abhi", "not yet checked", "not yet seen", "not looked yet", "I have not yet checked", "abhi nahi, bahar hu",
		"ji nahi, ab sab theek hai", "nahi hui koi dikkat, sab theek hai", "bilkul nahi koi shikayat ab", "koi nahi aaya par light aa gayi", "bilkul nahi jati ab light, dhanyavad",
		"galat hai ye message, mera to kaam ho gaya", "not fixed by you, but it is back now",
		"koi nahi aaya tha par ab theek hai", "nahi nahi, sab theek hai", "no, I have not checked", "check nahi kiya par light aa gayi")
	truths(t, models.Yes, "aayi nahi thi subah, ab aa gayi", "आई नहीं थी सुबह, अब आ गई", "nahi hua tha pehle, ab ho gaya")
	truths(t, models.No, "nahi hua, taar abhi tak latak raha hai", "abhi nahi hua, aadmi aaya hi nahi", "koi nahi aaya abhi tak dekhne", "kuch nahi hua sab jhooth hai", "नहीं हुआ, अंधेरा ही है", "बिल्कुल नहीं हुआ काम",
		"galat hai, koi kaam nahi hua", "ji nahi, andhera hai", "ji nahi, koi kaam nahi hua", "abhi nahi aayi light, bahut pareshan hain", "nahi hua aur likh diya ki ho gaya", "nahi hua, dhanyavad", "koi nahi aaya dekhne, dhanyavad",
		"nahi hua pura", "nahi hua ji abhi tak", "nahi hua, pata nahi kyon", "not done, and I do not know why", "abhi nahi", "galat hai", "bilkul nahi", "not yet")
	w, c := afterReport(t, "kaam nahi hua, ghar me chori ho gayi andhere me")
	assert.Equal(t, models.No, c.Truth)
	assert.Len(t, w.complaints, 2, "the burglary is a complaint of its own")
}

// TestWhatIsNoReasonToAppeal: to "shall a superior look again?", who wants no more of it is left alone, and who says that it is done by now is asked about that.
func TestWhatIsNoReasonToAppeal(t *testing.T) {
	for want, all := range map[models.Status][]string{
		models.Closed: {"छोड़ो रहने दो", "छोड़ो", "chodo rehne do", "कोई फायदा नहीं", "koi fayda nahi hai", "nahi chahiye", "नहीं चाहिए", "rehne do ab", "no need", "forget it", "जरूरत नहीं है", "mujhe nahi karani koi jaanch",
			"मुझे अपील नहीं करनी है", "nahi", "5"},
		models.Resolved: {"ab aa gayi hai dhanyavad", "ho gaya ab", "light aa gayi", "अब आ गई", "it is back now", "haan ab sab theek hai", "light aa gayi | haan", "light aa gayi | nahi"},
		models.Appealed: {"koi nahi aaya", "kaam nahi hua", "haan", "1", "koi nahi aaya aur likh diya ho gaya", "unhone chhod diya kaam", "नहीं करने आए", "kuch nahi kiya", "koi fayda nahi hua is kaam se, andhera hai",
			"aisa nahi chahiye, pura kaam chahiye", "light aayi thi phir chali gayi", "उन्होंने काम छोड़ दिया"},
	} {
		for _, text := range all {
			_, c := afterReport(t, "nahi hua | "+text)
			assert.Equal(t, want, c.Status, text)
			assert.Equal(t, models.No, c.Truth, text)
		}
	}
	truths(t, models.Yes, "nahi hua | light aa gayi | ho gaya", "nahi hua | ab aa gayi hai dhanyavad | haan | 1")
}

// TestNoInOnesOwnWords: how people say in dialect, of the report or behind a "yes" that it is not done.
func TestNoInOnesOwnWords(t *testing.T) {
	truths(t, models.No, "अबहीं तक एक दाना नाही मिला", "नहीं भाई कहाँ हुआ", "nahi kahan hua", "अबहीं नाहीं भवा", "ना भइल", "हाँ नहीं हुआ", "haan nahi hua", "yes not done", "abhi theek nahi hai", "ठीक नहीं है", "jhoot h sb", "सब झूठ है", "galat report", "गलत रिपोर्ट है",
		"report galat hai", "paisa abhi nahi aaya khate me", "It is not correct that the fuse was replaced.", "The report is factually incorrect.")
	truths(t, models.Partly, "haan adhura", "हाँ थोड़ा सा हुआ है")
	truths(t, models.NoAnswer, "kahan hua?", "bank ja ke dekhna padega", "खतौनी निकाल के देखेंगे तब बताएंगे", "haan ho gaya lekin paise liye 500", "haan ho gaya lekin paise liye 500 | haan")
	truths(t, models.Yes, "haan ho gaya", "हो गइल बा", "ho gawa", "haan, ho gaya hai")
}

// TestABareNoToAReport: "no" to "reported as done" says that it is not, and opens no menu; what was offered before the report is another matter.
func TestABareNoToAReport(t *testing.T) {
	for want, all := range map[models.Status][]string{
		models.InProgress: {"नहीं", "no", "nahi ji", "ना", "abhi nahi", "galat hai", "galat report", "nahi hua", "adhura", "The report is factually incorrect. No work has been carried out."},
		models.Reported:   {"haan", "ji", "theek hai", "rehne do", "abhi nahi dekha", "haan ho gaya?", "galat"},
		models.Closed:     {"haan ho gaya", "yes it is done", "ho gaya"},
	} {
		for _, text := range all {
			w := reading(t)
			c := w.complaint("mohan", "khambe se taar latak raha hai, Aliganj Lucknow")
			w.say("anil", "pura "+string(c.Number)+" taar jod diya")
			require.Equal(t, models.Reported, w.now(c).Status)
			w.say("mohan", text)
			assert.Equal(t, want, w.now(c).Status, text)
			assert.Len(t, w.complaints, 1, text)
		}
	}
}

// TestNotYetDone: who will say so when it is done, who hears that they say so, and who sees that somebody has come, has not confirmed it.
func TestNotYetDone(t *testing.T) {
	truths(t, models.NoAnswer, "ho gaya to bataunga", "aa gayi to bata dunga", "agar ho gaya to theek hai", "हो गया तो बताऊँगा", "हो गया बस बोलते हैं", "lineman aa gaya hai kaam chal raha hai", "aa gayi team", "JE aa gaya", "टीम आ गई है",
		"लाइनमैन आ गया", "kaam shuru ho gaya")
	truths(t, models.Yes, "team aa gayi aur theek ho gaya", "lineman aa gaya tha, light aa gayi hai", "ho gaya, agar phir hua to bataunga", "aa gayi bijli", "sir light aa gayi hai", "sahab aa gayi light", "बिजली आ गई")
}

// TestAYesTakenBack: who has confirmed for himself or by mistake and says so the same day complains of nothing new; what is new is a complaint as ever.
func TestAYesTakenBack(t *testing.T) {
	for _, text := range []string{"nahi hua", "no no not received", "nahi, nahi hua", "कोई नहीं आया", "galti se haan ho gaya, kaam nahi hua", "arre nahi light nahi aayi thi wo dusre ki thi", "work was not done"} {
		for _, before := range []string{"haan | ", "haan | 1 | "} {
			w, c := afterReport(t, before+text)
			assert.Equal(t, models.No, c.Truth, before+text)
			assert.Len(t, w.complaints, 1, before+text)
		}
	}
	w, _ := afterReport(t, "haan | 1 | galti se haan likh diya tha")
	assert.Equal(t, "truth", w.talks[at("mohan")].Ask.Kind)
	assert.Len(t, w.complaints, 1)
	truths(t, models.Yes, "haan | nahi", "haan | 1 | nahi", "haan | 1 | dhanyavad")
	for _, text := range []string{"transformer jal gaya hai Aliganj Lucknow", "nali bhari hai Aliganj Lucknow", "ration nahi mila, Aliganj Lucknow", "paani nahi aaya Aliganj Lucknow", "bijli nahi aa rahi"} {
		w, c := afterReport(t, "haan | 1 | "+text)
		assert.Equal(t, models.Yes, c.Truth, text)
		assert.Len(t, w.complaints, 2, text)
	}
}

// TestWhatIsSaidLastCounts: how it was, and who came, is told before how it is now.
func TestWhatIsSaidLastCounts(t *testing.T) {
	truths(t, models.Yes, "it was not done but now it is", "it was not done, but it is now", "was not working earlier now it is", "kal nahi thi ab hai",
		"पहले नहीं आती थी, अब आ गई है", "team aayi thi kaam kar gayi", "lineman aaya tha theek kar gaya", "टीम आई थी काम करके गई", "मिस्त्री आए और बना गए", "the team came and did the work",
		"thank you sir jud gaya", "धन्यवाद हो गया", "dhanyavad bhaiya aa gayi", "आय गई भइया भगवान भला करे")
	truths(t, models.No, "it was not done but now it is worse", "it is not done but now they say it is", "JE ne galat report laga di bina aaye",
		"जेई ने गलत रिपोर्ट लगा दी", "the JE filed a wrong report without coming")
	truths(t, models.NoAnswer, "aaye the bole kaam ho gaya", "आए थे, बोले हो गया", "lineman bola ho gaya", "kal nahi aati thi ab bhi nahi", "team aayi ho gaya kaam kharab", "nahi thi ab hai kya?", "they say now it is done")
}

// TestAYesAfterWhatFindsNoFault: after words that tell of no trouble, "haan" is the answer to what was asked.
func TestAYesAfterWhatFindsNoFault(t *testing.T) {
	truths(t, models.Yes, "lineman aaya tha kal | haan", "टीम आई थी | हाँ", "photo bhi bheji thi maine | haan", "team aayi thi | haan")
	truths(t, models.NoAnswer, "200 rupaye lage | haan", "andhera hai | haan", "bahut din lag gaye | haan", "bijli aadhe ghante aati hai | haan")
}

// TestDoneAndAnotherMatter: what an office does in its hours is no part of a supply, whatever "but" stands between.
func TestDoneAndAnotherMatter(t *testing.T) {
	for _, message := range []string{"समाधान हो गया पर बिल गलत आ रहा है", "ho gaya par bill 5000 ka aaya hai", "power is back but the bill is wrong", "bijli aa gayi lekin meter tez chal raha hai"} {
		w, c := afterReport(t, message)
		assert.Equal(t, models.Yes, c.Truth, message)
		assert.Len(t, w.complaints, 2, message)
	}
	for _, message := range []string{"shayad ho gaya par bill galat hai", "light aa gayi lekin voltage kam hai"} {
		_, c := afterReport(t, message)
		assert.Equal(t, models.NoAnswer, c.Truth, message)
	}
}
