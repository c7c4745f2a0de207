package handlers_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
)

// TestWhenceTheCulpritIsIsNotWhere: whose telephone was stolen and who wrote that the thief is from Gorakhpur had his complaint told to the police of Gorakhpur.
func TestWhenceTheCulpritIsIsNotWhere(t *testing.T) {
	for text := range strings.SplitSeq("chor gorakhpur ka hai|chor gorakhpur ka rehne wala hai|wo chor gorakhpur me rehta hai|the thief is from gorakhpur|the thief lives in gorakhpur|"+
		"चोर गोरखपुर का है|aaropi gorakhpur ka hai|आरोपी गोरखपुर का रहने वाला है|thag gorakhpur ka hai", "|") {
		for _, complaint := range []string{"mera mobile chori ho gaya", "mera mobile chori ho gaya, charbagh lucknow"} {
			w := accountOf(t, "POLICE")
			c := w.complaint("mohan", complaint)
			before := w.now(c).Area
			w.say("mohan", text)
			assert.Equal(t, before, w.now(c).Area, "%s: %s", complaint, text)
			assert.Contains(t, w.addedTo(c), text)
		}
	}
	for text := range strings.SplitSeq("gorakhpur|ye gorakhpur ka mamla hai|gorakhpur me hai|main gorakhpur ka hu|ghatna gorakhpur ki hai", "|") {
		w := accountOf(t, "POLICE")
		c := w.complaint("mohan", "mera mobile chori ho gaya")
		w.say("mohan", text)
		assert.NotEmpty(t, w.now(c).Area, text)
	}
}

// TestWhoIsOfAnotherStateDidItHere: "wo log delhi ke hai" sent a theft away as one that happened in Delhi.
func TestWhoIsOfAnotherStateDidItHere(t *testing.T) {
	for text := range strings.SplitSeq("wo log delhi ke hai|wo delhi ka hai|वो लोग दिल्ली के हैं|वह बिहार का रहने वाला है|wo bihar me rehta hai|they are from delhi|ladke bihar ke the", "|") {
		w := accountOf(t, "POLICE")
		c := w.complaint("mohan", "bike chori ho gayi")
		assert.Contains(t, kinds(to(w.say("mohan", text), "mohan")), "citizen.ask_place", text)
		assert.Empty(t, w.now(c).Place, text)
		assert.Contains(t, w.addedTo(c), text)
	}
	for text := range strings.SplitSeq("delhi|ghatna delhi ki hai|hum delhi ke hai", "|") {
		w := accountOf(t, "POLICE")
		c := w.complaint("mohan", "bike chori ho gayi")
		w.say("mohan", text)
		assert.Contains(t, w.now(c).Place, "delhi", text)
	}
}

// TestWhoIsANuisanceIsOneWhereHeLives: of goons who harass people it is the place where they live, if none is known; whence a thief is may also be asked.
func TestWhoIsANuisanceIsOneWhereHeLives(t *testing.T) {
	for _, x := range []struct{ complaint, text string }{
		{"gunde pareshan karte hai", "gunde gorakhpur me rehte hai"},
		{"गुंडे परेशान करते हैं", "गुंडे गोरखपुर में रहते हैं"},
		{"goons harass us", "the goons live in gorakhpur"},
		{"chor mohalle me ghoomte hai", "chor gorakhpur me rehte hai"},
		{"badmash gali dete hain", "badmash gorakhpur ke hain"},
	} {
		w := accountOf(t, "POLICE")
		c := w.complaint("mohan", x.complaint)
		assert.Empty(t, w.now(c).Area, x.complaint)
		w.say("mohan", x.text)
		assert.Equal(t, "148", w.now(c).Area, "%s: %s", x.complaint, x.text)
		w = accountOf(t, "POLICE")
		c = w.complaint("mohan", x.complaint+", charbagh lucknow")
		before := w.now(c).Area
		w.say("mohan", x.text)
		assert.Equal(t, before, w.now(c).Area, "%s: %s", x.complaint, x.text)
	}
	for text := range strings.SplitSeq("chor gorakhpur me rehta hai kya|chor gorakhpur me rehta hai?|kya chor gorakhpur ka hai|क्या चोर गोरखपुर का है|does the thief live in gorakhpur?", "|") {
		w := accountOf(t, "POLICE")
		c := w.complaint("mohan", "bike chori ho gayi")
		assert.Equal(t, []string{"citizen.ask_place"}, kinds(to(w.say("mohan", text), "mohan")), text)
		assert.Empty(t, w.now(c).Area, text)
		assert.Empty(t, w.addedTo(c), text)
	}
}

// TestWhoSuffersOrServesThereTellsWhere: "he", a relative and an officer were taken for the culprit, and where they are for no place.
func TestWhoSuffersOrServesThereTellsWhere(t *testing.T) {
	for _, x := range []struct{ complaint, text string }{
		{"mere bhai ko maar rahe hain", "wo gorakhpur me rehta hai"},
		{"mere bhai ko maar rahe hain", "वो गोरखपुर में रहता है"},
		{"meri behan ko uska pati maarta hai", "uska ghar gorakhpur me hai"},
		{"meri beti ko sasural wale maarte hain", "wo gorakhpur ki hai"},
		{"ek aurat ko peet rahe hain", "aurat gorakhpur ki hai"},
		{"he beat my sister", "she lives in gorakhpur"},
		{"my husband beats me", "my husband is from gorakhpur"},
		{"mera pati marta hai", "pati gorakhpur ka hai"},
		{"lekhpal ghoos mangta hai", "lekhpal sadar tehsil gorakhpur ka hai"},
		{"kotedar ration nahi deta", "kotedar gorakhpur ka hai"},
		{"pradhan paisa kha gaya", "pradhan gorakhpur ka hai"},
		{"daroga ghoos mangta hai", "daroga gorakhpur ka hai"},
		{"thekedar ne sadak adhuri chhodi", "thekedar gorakhpur ka hai"},
		{"dukan me chori ho gayi", "ye gorakhpur ka hai"},
		{"mera mobile chori ho gaya", "ye gorakhpur ka hai"},
	} {
		for _, department := range []string{"POLICE", "REVENUE"} {
			w := accountOf(t, department)
			c := w.complaint("mohan", x.complaint)
			w.say("mohan", x.text)
			assert.Equal(t, "148", w.now(c).Area, "%s: %s", x.complaint, x.text)
		}
	}
}

// TestTheDistrictWrittenByMistakeIsNotTheOne: of "galti se hardoi likh diya, unnao hai" the first was taken by whoever had named none before.
func TestTheDistrictWrittenByMistakeIsNotTheOne(t *testing.T) {
	for text := range strings.SplitSeq("sorry galti se hardoi likh diya, unnao h|sorry hardoi nahi unnao|galti se hardoi likh diya unnao hai|hardoi galat likh diya sahi unnao hai|"+
		"unnao, galti se hardoi likha|wrongly wrote hardoi, it is unnao|हरदोई गलती से लिख दिया, उन्नाव है|not hardoi, unnao", "|") {
		w := accountOf(t, "URBAN")
		c := w.complaint("mohan", "nali jaam hai mohalla purana bazar")
		w.clock.Advance(time.Minute)
		w.say("mohan", text)
		assert.Equal(t, "186", w.now(c).Area, text)
	}
}

// TestWhoIsToldIsAnswered: "will they be informed?" was one more word for the officer.
func TestWhoIsToldIsAnswered(t *testing.T) {
	for text := range strings.SplitSeq("will they be informed?|will he be told?|kya unko bataya jayega|kya unko bata diya jayega?|क्या उन्हें बताया जाएगा", "|") {
		w := accountOf(t, "POLICE")
		c := w.complaint("mohan", "padosi ne meri zameen par kabza kar liya, malihabad lucknow")
		w.clock.Advance(time.Hour)
		assert.Equal(t, []string{"citizen.privacy"}, kinds(to(w.say("mohan", text), "mohan")), text)
		assert.False(t, w.now(c).Anonymous, text)
		assert.Empty(t, w.addedTo(c), text)
	}
}

// TestWhatIsWrongSomewhereDeniesNoPlace: of two districts the one was not taken where something was said to be wrong.
func TestWhatIsWrongSomewhereDeniesNoPlace(t *testing.T) {
	for _, x := range []struct{ department, text, area string }{
		{"REVENUE", "khatauni me naam galat hai gorakhpur, mai lucknow me rehta hu", "148"},
		{"REVENUE", "naam galat likh diya gorakhpur, mai lucknow me rehta hu", "148"},
		{"FOOD", "ration card lucknow galat hai, gorakhpur me banwana hai", "148"},
		{"POWER", "gonda is wrong with power, near lucknow", "147"},
		{"POWER", "gonda bijli bill galat hai barabanki", "129"},
		{"HEALTH", "doctor gonda nahi lucknow rehta hai", "147"},
	} {
		w := accountOf(t, x.department)
		assert.Equal(t, x.area, w.now(w.complaint("mohan", x.text)).Area, x.text)
	}
}

// TestWhenceTheyWereInTheSameWords: a theft told together with whence the thieves were was sent to the police of their home.
func TestWhenceTheyWereInTheSameWords(t *testing.T) {
	told := func(text string) (area string) {
		w := accountOf(t, "POLICE")
		return string(w.now(w.complaint("mohan", text)).Area)
	}
	gorakhpur, barabanki := told("mobile chori ho gaya, gorakhpur"), told("mobile chori ho gaya, barabanki")
	assert.NotEqual(t, gorakhpur, barabanki)
	for text, want := range map[string]string{
		"chor gorakhpur ke rehne wale the, mere ghar se gehne chori ho gaye": "", "ladke gorakhpur ke the, mobile chheen kar bhag gaye": "",
		"चोर गोरखपुर के रहने वाले थे, मेरे घर से गहने चोरी हो गए": "", "लड़के गोरखपुर के थे, मोबाइल छीन कर भाग गए": "", "mobile chheen liya, ladke gorakhpur ke the": "",
		"the boys were from gorakhpur, they snatched my mobile": "", "the thieves were from gorakhpur, they stole my jewellery": "",
		"ladke gorakhpur ke the, mobile chheen kar bhag gaye barabanki me": barabanki, "the boys were from gorakhpur, they snatched my mobile in barabanki": barabanki,
		"barabanki me chori hui, chor gorakhpur ke rehne wale the": barabanki, "बाराबंकी में मोबाइल छीना, लड़के गोरखपुर के थे": barabanki,
		// Where he lives himself, where it happened, and who is a nuisance where he lives.
		"mera ghar gorakhpur me hai, gehne chori ho gaye": gorakhpur, "main gorakhpur ka rehne wala hu, mobile chori ho gaya": gorakhpur,
		"ghatna gorakhpur ki hai, mobile chheen kar bhag gaye": gorakhpur, "gunde gorakhpur ke hai, roz pareshan karte hai": gorakhpur,
		"गोरखपुर में चोर आए, गहने चोरी हो गए": gorakhpur, "gorakhpur me chor pakda gaya, mera mobile nahi mila": gorakhpur,
		"my house is in gorakhpur, jewellery stolen": gorakhpur, "i am from gorakhpur, my mobile was stolen": gorakhpur,
	} {
		assert.Equal(t, want, told(text), text)
	}
}
