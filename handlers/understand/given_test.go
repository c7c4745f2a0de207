package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/handlers"
	"sunwai/models"
)

// TestWhoseParentsAreBeaten: "saale ne maa ko mara" was told to whoever keeps schools, and was no danger.
func TestWhoseParentsAreBeaten(t *testing.T) {
	r, err := reader()
	assert.NoError(t, err)
	for want, all := range map[models.Danger]string{
		models.WomanInDanger: "saale ne maa ko mara|bete ne maa ko maara|साले ने माँ को मारा|papa ne maa ko mara|पापा ने माँ को मारा|bahu ne saas ko mara",
		models.Crime:         "bete ne baap ko mara|padosi ne maa ko mara|usne meri maa ko bahut mara|चाचा ने पिताजी को मारा|bete ne baap ko pit diya|bhai maa ko marta hai|bete budhe baap ko roti nahi dete aur marte hai",
	} {
		for text := range strings.SplitSeq(all, "|") {
			for _, to := range []string{"", "POWER", "EDU_BASIC"} {
				u := r.Understand(text, handlers.Hint{Department: to})
				assert.Equal(t, "POLICE", u.Department, "%s to %s", text, to)
				assert.Equal(t, want, u.Danger, "%s to %s", text, to)
			}
		}
	}
	for text := range strings.SplitSeq(
		"pita ko mara hua dikha diya kagaz me|maa ko mara ghoshit kar diya pension band|bete ne maa ko nahi mara|usne pita ko mara hua likh diya|saand ne maa ko mara|bhai ne maa ko mara do saal pehle|"+
			"padosi ne baap ko gaali di|teacher ne maa ko bulaya|pita ko mara samajh liya|बेटे ने माँ को नहीं मारा", "|") {
		assert.Equal(t, models.NoDanger, r.Understand(text, handlers.Hint{}).Danger, text)
	}
}

// TestWhoDoesNotFeedTheOld: the old whom nobody feeds were sent to whoever cooks for schools.
func TestWhoDoesNotFeedTheOld(t *testing.T) {
	r, err := reader()
	assert.NoError(t, err)
	for want, all := range map[string]string{
		"SOCIAL.OTHER": "maa ko bahu khana nahi deti|माँ को बहू खाना नहीं देती|bete maa ko khana nahi dete|budhi maa ko bete khana nahi dete|बेटा बूढ़ी माँ को रोटी नहीं देता|बहू सास को भूखा रखती है|" +
			"bahu roti nahi deti budhi saas ko",
		"EDU_BASIC.MEAL": "school me bete ko khana nahi dete|mere bete ko khana nahi milta|bete ki madam maa ko khana nahi deti|midday meal me khana nahi dete",
		"WCD.ANGANWADI":  "anganwadi me beti ko khana nahi dete",
		"SOCIAL.HOSTEL":  "vridhashram me khana nahi dete maa ko",
		"SOCIAL.PENSION": "budhi maa ki pension nahi aati|bete ke paas rehti hu, vridha pension nahi mil rahi",
	} {
		for text := range strings.SplitSeq(all, "|") {
			u := r.Understand(text, handlers.Hint{Kinds: true})
			got := u.Category
			if u.Likely != "" {
				got = u.Likely
			}
			assert.Equal(t, want, got, text)
			assert.Equal(t, models.NoDanger, u.Danger, text)
		}
	}
}

// TestMoneyGoneByALink: whose money went by a link that named a bill was told that his bill would be looked at.
func TestMoneyGoneByALink(t *testing.T) {
	r, err := reader()
	assert.NoError(t, err)
	for want, all := range map[string]string{
		"POLICE.CYBER": "bijli bill ke naam par link aaya, dabaya to 40000 kat gaye|बिजली बिल के नाम पर लिंक आया, दबाया तो 40000 कट गए|bijli ka bill jama karne ke liye link aaya click kiya paise kat gaye|" +
			"whatsapp par link bheja khola to 15000 kat gaye|link open karte hi 2 lakh nikal gaye|I clicked on a link for electricity bill and lost Rs 5000|लिंक खोलते ही खाते से 9000 निकल गए",
		"POWER": "bill ka link aaya usse bhara 500 kat gaye par bill jama nahi hua|bijli bill jama kiya paise kat gaye|link aaya|bijli bill ka link nahi khulta|link aaya tha bill bhara, phir light kat gayi|" +
			"बिल का लिंक आया भरा 500 कट गए पर जमा नहीं हुआ",
		"SOCIAL": "scholarship ka link aaya form bhara 500 kat gaye",
		"PWD":    "link road par gaddha hai",
	} {
		for text := range strings.SplitSeq(all, "|") {
			to := "POWER"
			if want == "SOCIAL" {
				to = want
			}
			u := r.Understand(text, handlers.Hint{Department: to})
			assert.Equal(t, want, u.Category[:min(len(want), len(u.Category))], text)
		}
	}
}

// TestWhoseFeesAndPrices: the fees of a hospital were a school's, the price of gas a borehole's, and dearness a flood.
func TestWhoseFeesAndPrices(t *testing.T) {
	r, err := reader()
	assert.NoError(t, err)
	for want, all := range map[string]string{
		"HEALTH":    "hospital ki fees badh gayi|अस्पताल की फीस बढ़ गई|doctor ki fees badh gayi|aspatal ki fees badh gayi hai|hospital ka bill zyada bana diya",
		"EDU_BASIC": "school ki fees badh gayi|fees badh gayi hai Gonda",
		"EDU_HIGH":  "college ki fees badh gayi",
		"CENTRAL":   "gas ki kimat badh gayi|gas ke daam badh gaye|गैस की कीमत बढ़ गई|petrol ka daam badh gaya|cylinder ke daam badh gaye",
		"FOOD":      "sabji ke rate badh gaye|सब्जी के रेट बढ़ गए|gas agency wala cylinder ka rate zyada leta hai|cylinder nahi mila",
		"POWER":     "bijli ka rate badh gaya",
	} {
		for text := range strings.SplitSeq(all, "|") {
			u := r.Understand(text, handlers.Hint{})
			assert.Equal(t, want, u.Department, text)
			assert.Equal(t, handlers.Complaint, u.Intent, text)
		}
	}
	for text := range strings.SplitSeq("mehngai badh gayi hai|महंगाई बढ़ गई है|mehngai bahut badh gayi hai", "|") {
		assert.Equal(t, handlers.Noise, r.Understand(text, handlers.Hint{}).Intent, text)
	}
}

// TestWhoStarvesNobody: a hospital that gives no medicine is no son who does not look after his mother, and what somebody paid himself by a link is no swindle.
func TestWhoStarvesNobody(t *testing.T) {
	for _, text := range []string{"mera beta aspatal gaya, maa ko dawai nahi de rahe, gorakhpur", "मेरा बेटा अस्पताल में बैठा है, मां को दवाई नहीं दे रहे, गोरखपुर"} {
		assert.Equal(t, models.Medical, read(t, text).Danger, text)
	}
	assert.Equal(t, models.ChildInDanger, read(t, "mera 5 saal ka beta bhookha hai, dadi ko bhi khana nahi dete, gorakhpur").Danger)
	for _, text := range []string{"bahu pregnant hai, saas ko anganwadi se khana nahi dete, gorakhpur", "beta phc le gaya dadi ko dawai nahi dete phc wale"} {
		assert.NotEqual(t, "SOCIAL.OTHER", read(t, text).Category, text)
	}
	for _, text := range []string{"uppcl ka link khola, bill pay kiya 1200 kat gaya, bill me nahi chadha", "opened the link to pay house tax, 3400 deducted but demand not cleared",
		"DL ka link khola, 1000 rs kat gaye slot nahi mila", "khatauni ka link khola 50 rs kat gaye nakal nahi aayi", "meter recharge ka link khola 1000 kat gaye light nahi aayi"} {
		assert.NotEqual(t, "POLICE.CYBER", read(t, text).Category, text)
	}
}
