package handlers_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// accountOf is a world whose people write to the account of a department, where clerk works.
func accountOf(t *testing.T, department string) *world {
	w := reading(t)
	w.office = models.Office(department)
	id := models.ID(len(w.officers) + 1)
	w.officers = append(w.officers, models.Officer{ID: id, Name: "clerk", Lang: models.Hindi, Address: at("clerk"),
		Postings: []models.Posting{{Officer: id, Post: models.Post{Department: department, Area: "all", Level: models.L1}}}})
	return w
}

// scene is somebody's complaint to a department, and what its officer wrote then.
type scene struct{ department, complaint, officer string }

// play is what became of the complaint after some messages, parted by "|", and what was told last.
func (s scene) play(t *testing.T, messages string) (w *world, c models.Complaint, told []string) {
	t.Helper()
	w = accountOf(t, s.department)
	c = w.complaint("mohan", s.complaint)
	w.say("clerk", "accept")
	for m := range strings.SplitSeq(s.officer, "|") {
		w.say("clerk", m)
	}
	for m := range strings.SplitSeq(messages, "|") {
		told = kinds(to(w.say("mohan", strings.TrimSpace(m)), "mohan"))
	}
	return w, w.now(c), told
}

var (
	whichBank = scene{"SOCIAL", "vridha pension band ho gayi 8 mahine se, gram Kachnar Rohaniya varanasi", "ask bank khata kaunsa hai"}
	whichCook = scene{"EDU_BASIC", "mid day meal nahi banta primary school Karampur Ghazipur", "ask rasoiya aati hai ya nahi"}
	whereIsIt = scene{"POWER", "bijli nahi aa rahi 3 din se gaon pipri barabanki", "ask transformer kis jagah hai"}
)

// TestTheNextWordsAreTheAnswer: while an officer's question stands, what is said next is its answer, of whatever else it sounds.
func TestTheNextWordsAreTheAnswer(t *testing.T) {
	for s, all := range map[scene][]string{
		whichBank: {"khata bank of baroda me hai", "bank baroda sarnath branch khata 12345678901", "SBI सारनाथ, खाता 12345678901", "UP bank me khata hai", "gramin bank me hai par wo log paisa nahi dete",
			"bank me aadhar link nahi hai", "bank me gaye the manager ne bhaga diya", "khata dakghar me hai", "pata nahi kaunsa hai, passbook kho gayi"},
		{"AGRI", "pm kisan ka paisa nahi aya gaon pipri barabanki", "ask bank aadhar se juda hai"}: {"ha juda hai bank of india me khata hai", "haan", "nahi"},
		{"REVENUE", "दाखिल खारिज नहीं हुआ गाँव पिपरी बाराबंकी", "ask रजिस्ट्री किस तारीख की है"}:   {"रजिस्ट्री 12 मार्च 2024 को हुई थी सब रजिस्ट्रार नवाबगंज में"},
		{"SOCIAL", "छात्रवृत्ति नहीं आई बाराबंकी", "ask किस कॉलेज में पढ़ते हैं"}:                  {"रामस्वरूप कॉलेज बीटेक द्वितीय वर्ष"},
		whichCook: {"rasoiya aati hai par ration nahi hai kotedar ne nahi diya", "master sahab roj nahi aate"},
		whereIsIt: {"transformer mandir ke paas hai", "school ke samne, panchayat bhavan ke peeche"},
	} {
		for _, text := range all {
			w, c, told := s.play(t, text)
			assert.Equal(t, models.InProgress, c.Status, text)
			assert.Equal(t, []string{"citizen.answered"}, told, text)
			assert.Len(t, w.complaints, 1, text)
		}
	}
}

// TestWhatIsNoAnswer: danger, conduct, another fault in a place of its own and what is said to be another matter are complaints of their own.
func TestWhatIsNoAnswer(t *testing.T) {
	for s, all := range map[scene][]string{
		whichBank: {"mere pati mujhe roz maarte hain", "transformer me aag lag gayi hai", "babu ne 2000 rupaye maange the"},
		whereIsIt: {"meri gaay bimar hai doctor nahi aata, gaon Sonbarsa jila Basti", "doosri shikayat hai, ration nahi mil raha"},
	} {
		for _, text := range all {
			w, c, _ := s.play(t, text)
			assert.Equal(t, models.NeedsInfo, c.Status, text)
			assert.Len(t, w.complaints, 2, text)
		}
	}
	w, c, told := whereIsIt.play(t, "school ke samne wala, uske paas nali bhi jaam hai")
	assert.Equal(t, models.InProgress, c.Status)
	assert.Equal(t, []string{"citizen.answered", "citizen.same_or_new"}, told, "asked afterwards")
	w.say("mohan", "2")
	assert.Len(t, w.complaints, 2)
}

// TestLaterIsNoAnswer: who will tell later is waited for.
func TestLaterIsNoAnswer(t *testing.T) {
	for _, text := range []string{"baad me bataungi", "kal bataunga", "abhi bank nahi gaye hain kal dekhenge", "बाद में बताऊँगी"} {
		w, c, told := whichBank.play(t, text)
		assert.Equal(t, models.NeedsInfo, c.Status, text)
		assert.Equal(t, []string{"citizen.answer_later"}, told, text)
		w.clock.Advance(time.Hour)
		assert.Equal(t, []string{"citizen.answered"}, kinds(to(w.say("mohan", "12 अगस्त 2025 का है, तहसील सदर से बना है"), "mohan")), text)
		assert.Len(t, w.complaints, 1, text)
	}
	_, c, told := scene{"SOCIAL", "vriddha pension nahi aa rahi 6 mahine se gaon pipri barabanki", "resolve pension chalu kar di gayi"}.play(t, "abhi bank nahi gaye hain kal dekhenge")
	assert.Equal(t, []string{"citizen.look_later"}, told)
	assert.Equal(t, models.NoAnswer, c.Truth)
}

// TestItsOwnThingAnswers: who names what he waits for and says that it came, did not, or came by half answers whether it is done.
func TestItsOwnThingAnswers(t *testing.T) {
	for s, wants := range map[scene]map[models.Truth][]string{
		{"JAL", "पानी टंकी से नहीं आ रहा, गाँव पिपरी बाराबंकी", "resolve मोटर बदल दी"}: {
			models.Yes: {"aa gaya pani", "pani aa raha hai ab", "ab aa raha pani", "aadhe ghante pehle pani aa gaya"}, models.No: {"pani nahi aa raha", "pani to aaya hi nahi"},
			models.NoAnswer: {"pani aa gaya par ganda hai", "lineman aa gaya", "nahi, ab aa gaya pani", "jhooth nahi bolunga pani aa gaya hai", "pani aaya tha phir chala gaya", "pani kal aa raha hai kya"}},
		{"SOCIAL", "vriddha pension nahi aa rahi 6 mahine se gaon pipri barabanki", "resolve pension chalu kar di gayi"}: {
			models.Yes:      {"haan mil gaya", "haan pension mil gayi", "yes but took too long", "अम्मा कह रहीं कि पइसा मिल गइल"},
			models.Partly:   {"adhura hai, 3 mahine ka hi aaya", "partly, got only 3 months money", "thoda aaya baki nahi"},
			models.No:       {"bank me paisa nahi aaya"},
			models.NoAnswer: {"meri maa ki pension bhi band hai usko bhi dekho"}},
		{"HEALTH", "PHC me dawai nahi milti Kushinagar Hata", "resolve dawa uplabdh kara di gayi"}: {
			models.Yes: {"haan mil gayi", "mil gayi dawa", "haan ab mil rahi hai"}, models.Partly: {"dawai to mili par bukhar ki nahi mili"}, models.No: {"doctor nahi tha jhooth hai"}},
		{"ANIMAL", "meri gaay bimar hai doctor nahi aata, gaon Sonbarsa jila Basti", "resolve tika laga diya gaya"}: {
			models.Yes: {"haan aaye the doctor"}, models.Partly: {"doctor aaye the, dawa nahi di"}, models.No: {"doctor nahi aaya tha jhooth hai", "doctor aaya hi nahi"}},
		{"EDU_BASIC", "primary school ki nali jam hai gaon Baraipur jila Jaunpur", "resolve saaf kar diya"}: {
			models.Yes: {"haan ho gaya saaf"}, models.Partly: {"aadhi nali saaf hui hai", "adha saaf kiya hai", "thoda sa kiya hai", "kaam adhura"},
			models.No: {"safai nahi hui", "photo kisi aur jagah ki hai", "koi safaiwala nahi aaya"}},
		{"WCD", "आंगनबाड़ी में पोषाहार नहीं मिलता गाँव पिपरी बाराबंकी", "done|poshahar bantwa diya"}: {models.Yes: {"mil gaya poshahar"}, models.Partly: {"ek hi packet diya"}},
		{"POWER", "bijli ka bill jyada aa raha hai gaon pipri barabanki", "resolve bill theek kar diya"}: {
			models.Yes: {"haan bill theek ho gaya"}, models.NoAnswer: {"bill jyada aa raha hai", "bill aa gaya"}},
	} {
		for want, all := range wants {
			for _, text := range all {
				w, c, told := s.play(t, text)
				assert.Equal(t, want, c.Truth, text)
				assert.Len(t, w.complaints, 1, text)
				assert.NotContains(t, told, "citizen.not_understood", text)
			}
		}
	}
}

// TestReportedIsDeniedByItsThing: the same before the closing code or the photo is there.
func TestReportedIsDeniedByItsThing(t *testing.T) {
	drain := scene{"URBAN", "nali choke hai pani bhara hai aliganj lucknow", "resolve nali saaf kar di gayi"}
	for s, all := range map[scene][]string{
		drain: {"झूठ बोल रहे हैं कोई सफाई नहीं हुई", "partly, only half drain was cleaned"},
		{"POWER", "gaon pipri barabanki me transformer jal gaya", "transformer badal diya"}:        {"transformer to wahi jala hua hai"},
		{"JAL", "handpump kharab hai gaon pipri barabanki", "resolve theek kar diya|handle badla"}: {"pani abhi bhi nahi de raha nal"},
	} {
		for _, text := range all {
			w, c, told := s.play(t, text)
			assert.Equal(t, models.InProgress, c.Status, text)
			assert.Contains(t, told, "citizen.denied", text)
			assert.Len(t, w.complaints, 1, text)
		}
	}
	_, c, _ := drain.play(t, "haan ho gaya saaf")
	assert.Equal(t, models.Closed, c.Status)
}

// TestAnotherThingIsNoAnswer: what the complaint is not about is a complaint of its own as ever.
func TestAnotherThingIsNoAnswer(t *testing.T) {
	for s, all := range map[scene][]string{
		{"JAL", "पानी टंकी से नहीं आ रहा, गाँव पिपरी बाराबंकी", "resolve मोटर बदल दी"}:                                   {"bill bahut jyada aa gaya", "doctor nahi aaya phc me"},
		{"SOCIAL", "vriddha pension nahi aa rahi 6 mahine se gaon pipri barabanki", "resolve pension chalu kar di gayi"}: {"ration nahi mila is mahine", "babu ne 500 liye tab mili"},
		{"POWER", "bijli ka bill jyada aa raha hai gaon pipri barabanki", "resolve bill theek kar diya"}:                 {"bijli nahi aa rahi 2 din se"},
		{"POWER", "gaon pipri barabanki me bijli nahi aa rahi", "resolve fuse badla"}: {"mera bill galat hai 5000 ka aaya", "mere bhai ko current lag gaya", "light aa rahi hai par low voltage hai",
			"ration nahi mil raha gaon pipri barabanki", "lineman ne paise maange"},
	} {
		for _, text := range all {
			w, c, _ := s.play(t, text)
			assert.Equal(t, models.NoAnswer, c.Truth, text)
			assert.Len(t, w.complaints, 2, text)
		}
	}
}

// TestBeatenAgain: the "no" of who is in danger again goes to a superior at once, and its officer hears the alarm.
func TestBeatenAgain(t *testing.T) {
	w := accountOf(t, "WCD")
	c := w.complaint("mohan", "mere pati mujhe roz marte hain sharab pi kar gorakhpur shahpur")
	w.say("mohan", "haan")
	w.say("clerk", "accept")
	w.say("clerk", "resolve samjhauta kara diya gaya")
	told := w.say("mohan", "nahi wo phir maar raha hai")
	assert.Equal(t, models.No, w.now(c).Truth)
	assert.Equal(t, models.Appealed, w.now(c).Status)
	assert.Contains(t, kinds(to(told, "mohan")), "citizen.danger")
	assert.Contains(t, kinds(to(told, "clerk")), "officer.card")
	assert.Len(t, w.complaints, 1)
}

// TestTheReasonNamesAnOffice: at "why look again?" the post office is the reason and no complaint of it.
func TestTheReasonNamesAnOffice(t *testing.T) {
	w, c, _ := scene{"TRANSPORT", "mera DL 4 mahine se nahi aaya, application number UP3220260012345 agra", "DL dispatch kar diya gaya speed post EU123456789IN"}.play(t,
		"abhi tak nahi mila | post office wale mana kar rahe")
	assert.Equal(t, models.Appealed, c.Status)
	assert.Len(t, w.complaints, 1)
}

// TestTheNextOutage: a yes is taken back within the half hour; the next day the same words are the next outage.
func TestTheNextOutage(t *testing.T) {
	for _, x := range []struct {
		after      time.Duration
		text       string
		truth      models.Truth
		complaints int
		told       string
	}{
		{time.Minute, "light nahi aayi", models.No, 1, "citizen.appeal_offer"},
		{20 * time.Hour, "light nahi aayi", models.Yes, 2, "citizen.registered"},
		{20 * 24 * time.Hour, "nahi aayi", models.Yes, 1, "citizen.came_back"},
		{20 * time.Hour, "galti se haan likh diya", models.Yes, 1, "citizen.truth"},
	} {
		w := accountOf(t, "POWER")
		c := w.complaint("mohan", "bijli nahi aa rahi gaon pipri barabanki")
		w.say("clerk", "fuse badal diya")
		require.Equal(t, models.Resolved, w.now(c).Status)
		w.say("mohan", "haan")
		w.say("mohan", "accha")
		w.clock.Advance(x.after)
		told := kinds(to(w.say("mohan", x.text), "mohan"))
		assert.Contains(t, told, x.told, x.text)
		assert.Equal(t, x.truth, w.now(c).Truth, x.text)
		assert.Len(t, w.complaints, x.complaints, x.text)
	}
}

// TestThanksThatHoldNews: "it came, thank you" before any report asks whether to close; thanks for a message do not.
func TestThanksThatHoldNews(t *testing.T) {
	for want, all := range map[string][]string{
		"citizen.fixed":    {"haan mil gayi bahut dhanyavaad sahab bhagwan bhala kare", "mil gayi dhanyavaad", "han mil gaya dhanyawad"},
		"citizen.thanks":   {"dhanyavaad", "dhanyavad aapka message mil gaya"},
		"citizen.sympathy": {"माँ गुजर गईं", "maa guzar gayi"},
		"citizen.praise":   {"bahut accha kaam kiya, dhanyavaad"},
	} {
		for _, text := range all {
			w := accountOf(t, "DIVYANG")
			w.complaint("mohan", "tricycle nahi mili gaon pipri barabanki")
			w.say("clerk", "accept")
			assert.Contains(t, kinds(to(w.say("mohan", text), "mohan")), want, text)
		}
	}
}

// TestTheLaterQuestion: an officer's question that came after "same or new?" is what the next words answer.
func TestTheLaterQuestion(t *testing.T) {
	w := accountOf(t, "SOCIAL")
	c := w.complaint("mohan", "vridha pension band ho gayi 8 mahine se, gram Kachnar Rohaniya varanasi")
	w.say("clerk", "accept")
	w.clock.Advance(time.Hour)
	require.Contains(t, kinds(to(w.say("mohan", "pension nahi aa rahi abhi tak vridha wali"), "mohan")), "citizen.same_or_new")
	w.clock.Advance(time.Minute)
	w.say("clerk", "ask bank khata kaunsa hai")
	require.Equal(t, models.NeedsInfo, w.now(c).Status)
	assert.Equal(t, []string{"citizen.answered"}, kinds(to(w.say("mohan", "khata bank of baroda me hai"), "mohan")))
	assert.Len(t, w.complaints, 1)
}

// TestAPlaceIsOfItsOwnComplaint: what nobody has heard yet, and so has no category, did not come of the same message as anything else.
func TestAPlaceIsOfItsOwnComplaint(t *testing.T) {
	w := accountOf(t, "POWER")
	c := w.complaint("mohan", "transformer jal gaya hai")
	unheard := c
	unheard.ID, unheard.Number, unheard.Category, unheard.RegisteredAt = c.ID+1, models.Number("26000000000"), "", c.RegisteredAt.Add(time.Second)
	w.complaints[unheard.ID] = unheard
	w.clock.Advance(time.Minute)
	w.say("mohan", "Chinhat Lucknow")
	require.NotEmpty(t, w.now(c).Area)
	require.Empty(t, w.now(unheard).Area)
}
