package handlers_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/handlers"
	"sunwai/models"
)

// ofAnother: officers read the number in each of these texts, and nobody calls the citizen back at it.
func ofAnother(t *testing.T, texts string) {
	t.Helper()
	for text := range strings.SplitSeq(texts, "|") {
		assert.Equal(t, text, handlers.Hidden(&models.Complaint{}, text))
		assert.True(t, handlers.OthersNumber(text), text)
	}
}

// ofHimself: the number in each of these texts, 9876543210, is covered, and is the citizen's own.
func ofHimself(t *testing.T, texts string) {
	t.Helper()
	for text := range strings.SplitSeq(texts, "|") {
		assert.NotContains(t, handlers.Hidden(&models.Complaint{}, text), "43210", text)
		assert.False(t, handlers.OthersNumber(text), text)
	}
}

// TestTheNumberOfWhoThreatensIsRead: the number from which somebody is called was shown as dots to who shall find him, and kept as the one to call the citizen at.
func TestTheNumberOfWhoThreatensIsRead(t *testing.T) {
	ofAnother(t,
		"mujhe is number se 9876543210 gande call aate hain|is number se 9876543210 roz call aata hai|unknown number se +91 98765 43210 dhamki aayi|"+
			"9876543210 is number se roz call aata hai|98765-43210 number se gali de raha hai|इस नंबर से 9876543210 गंदे मैसेज आते हैं|"+
			"एक अनजान नंबर ९८७६५४३२१० से धमकी मिली|dhamki deta hai uska number 9876543210|fraud ka number 9876543210 hai, paise thag liye|"+
			"someone is threatening me, his number is 9876543210|threatening calls from this number: 9876543210|gande call aate hain is number se 9876543210|"+
			"OLX par thag liya, us aadmi ka number 9876543210 hai|mere phone par is number se 9876543210 gande message aate hain|dhamki dene wale ka number 9876543210|9876543210 thag ka number hai|us number se 9876543210 call karke gaali deta hai|"+
			"अनजान नंबर से 9876543210 रोज फोन आता है और गाली देता है|threatening  calls  from this number: 9876543210|रात  को  काल आते हैं इस नंबर से 9876543210")
	// Whoever asked not to be named is not judged by what this number may be.
	assert.NotContains(t, handlers.Hidden(&models.Complaint{Anonymous: true}, "is number se 9876543210 dhamki aati hai"), "43210")
}

// TestHisOwnNumberStaysHis: the number at which a citizen wants to be called was shown to officers and not kept, since he wrote "this number" or wrote from it.
func TestHisOwnNumberStaysHis(t *testing.T) {
	ofHimself(t,
		"mera number 9876543210 hai is par call kare|is number par 9876543210 baat kare|9876543210 is number par call karo|ye number 9876543210 mera hai, dhamki mil rahi hai|"+
			"mujhe pareshan kar rahe hain, mera number 9876543210|mujhe dhamki mili, 9876543210 par baat kijiye|dhamki mil rahi hai Ramesh 9876543210|"+
			"gali me pani bhara hai, ye number hai 9876543210|is number se sampark kare 9876543210 par|इस नंबर पर 9876543210 कॉल करें|my number is 9876543210, someone is threatening me|"+
			"bijli nahi hai 9876543210|is number 9876543210 call kar lo dhamki mil rahi hai|"+
			"9876543210 number se shikayat ki thi, bijli nahi aayi gomti nagar lucknow|9876543210 number se likh raha hu|"+
			"registered mobile number se 9876543210 recharge nahi ho raha smart meter gomti nagar lucknow|padosi dhamki deta hai gonda. mujhe call kare, ye number 9876543210|"+
			"my neighbour threatens me in gonda. please call me on this number 9876543210|पड़ोसी धमकी देता है गोंडा। मुझे फोन करें, यह नंबर है 9876543210|"+
			"padosi dhamki deta hai, mera ek number 9876543210|mera naam raju aur ye number 9876543210, dhamki mili hai|"+
			"gunde dhamki dete hai beti ka naam sita, uska number 9876543210|kotedar gaali deta hai aur ration nahi deta gonda. mera naam na batana. ye number hai 9876543210|"+
			"gupt rakhna, gaon me ganja bik raha hai dhamki dete hai gonda, ye number 9876543210|padosi dhamki deta hai gonda ye number 9876543210|"+
			"padosi dhamki deta hai gonda, 9876543210 number se bol raha hu|mujhe dhamki mili hai, is number se 9876543210 likh raha hu|"+
			"gunde ramesh ko dhamki dete hai, uska number 9876543210|the neighbour abuses me, this number 9876543210|padosi dhamki deta hai, ek number 9876543210 hai|"+
			"my wife is harassed by goons, her number is 9876543210|is number se 9876543210 shikayat ki thi, ab lineman gaali deta hai|"+
			"इस नंबर से 9876543210 शिकायत की थी, लाइनमैन गाली देता है|registered number se 9876543210 call karta hu to gaali dete hai|"+
			"is number se 9876543210 bank khata juda hai, fraud ho gaya|is number se 9876543210 call kiya to dhamki di|9876543210 number se maine call kiya to gaali di|"+
			"is number se 9876543210 bill bhara tha aur lineman gali deta hai|gundo ne dhamki di padosi ramesh dekh raha tha, uska number 9876543210|"+
			"uska number 9876543210 hai jisne dekha, dhamki di|padosi gaali deta hai, is number se 9876543210")
	assert.False(t, handlers.OthersNumber("mera number 9876543210 hai, mujhe is number se 9812345678 dhamki aati hai"), "one of them is his own")
	assert.False(t, handlers.OthersNumber("9876543210 se likh raha hu, bijli nahi aa rahi hai gonda, mujhe isi par call kare"))
}

// TestWhoSaysWhoHeIsAndWhoWasCheated: a name right before a number, what the citizen does from it himself, and "his" of an old man who was cheated were the swindler's.
func TestWhoSaysWhoHeIsAndWhoWasCheated(t *testing.T) {
	ofHimself(t,
		"sar hum Ramesh 9876543210 is number se hame dhamki mil rahi hai Lucknow|सर हम रमेश 9876543210 इस नंबर से हमें धमकी मिल रही है|main Suresh Kumar 9876543210 number se dhamki mil rahi hai|"+
			"sir 9876543210 number se pareshan kar raha hu 3 din se bijli nahi Lucknow|9876543210 number se pareshan ho raha hu|9876543210 नंबर से परेशान कर रहा हूं 3 दिन से|"+
			"an old man was cheated fraud, his number 9876543210|a farmer was cheated by fraud, his number 9876543210|a tenant was threatened, his number 9876543210|"+
			"kisan thag liya gaya, uska number 9876543210|bujurg se fraud kiya, unka number 9876543210|बुजुर्ग से धोखा हुआ, उनका नंबर 9876543210|vidhwa se thagi ki, uska number 9876543210")
	ofAnother(t,
		"hum log 9876543210 is number se hame dhamki mil rahi hai|hum pareshan hain 9876543210 number se dhamki aati hai|9876543210 number se pareshan kar raha hai|9876543210 नंबर से परेशान कर रहा है|"+
			"a man is threatening me, his number is 9876543210|tenant is threatening me, his number is 9876543210|i was cheated, fraud, his number is 9876543210|aadmi ne thag liya, uska number 9876543210|"+
			"sir is number se 9876543210 dhamki mil rahi hai|hum unknown number 9876543210 se dhamki aati hai")
}

// TestNobodyCallsBackWhoThreatens: his number was the complainant's. That of whoever complains is kept.
func TestNobodyCallsBackWhoThreatens(t *testing.T) {
	for _, x := range []struct {
		department, text string
		kept             bool
	}{
		{"POLICE", "mujhe is number se 9876543210 gande call aate hain, gaon sikandarpur jila basti", false},
		{"POLICE", "mobile chori ho gaya gaon sikandarpur jila basti, mera number 9876543210", true},
		{"POWER", "9876543210 number se shikayat ki thi, bijli nahi aayi gomti nagar lucknow", true},
		{"POWER", "registered mobile number se 9876543210 recharge nahi ho raha smart meter gomti nagar lucknow", true},
		{"POWER", "9876543210 se likh raha hu, bijli nahi aa rahi hai gonda, mujhe isi par call kare", true},
		{"POLICE", "padosi dhamki deta hai gonda. mujhe call kare, ye number 9876543210", true},
		{"POLICE", "my neighbour threatens me in gonda. please call me on this number 9876543210", true},
		{"POLICE", "gupt rakhna, gaon me ganja bik raha hai dhamki dete hai gonda, ye number 9876543210", true},
		{"FOOD", "kotedar gaali deta hai aur ration nahi deta gonda. mera naam na batana. ye number hai 9876543210", true},
	} {
		w := accountOf(t, x.department)
		c := w.complaint("mohan", x.text)
		assert.Equal(t, x.kept, w.people[c.Complainant].Phone != "", x.text)
	}
}

// TestFromANumberWithoutTheWord: "98… se dhamki mil rahi hai" says as much as "is number se 98…", and its number was kept as the one to call the citizen at.
func TestFromANumberWithoutTheWord(t *testing.T) {
	for text := range strings.SplitSeq("mujhe 9876543210 se dhamki mil rahi hai|मुझे 9876543210 से धमकी मिल रही है|is number 9876543210 se fraud call aaya aur 20000 le liye|9876543210 ne dhamki di|"+
		"is no. 9876543210 ne mujhe dhamki di|9876543210 se koi gaali deta hai", "|") {
		assert.True(t, handlers.OthersNumber(text), text)
	}
	for text := range strings.SplitSeq("padosi dhamki deta hai, 9876543210 se bol raha hu|9876543210 se pareshan ho raha hu|main ramesh 9876543210 se dhamki ki shikayat kar raha hu|"+
		"9876543210 se call kiya to lineman ne gaali di|9876543210 se maine call kiya to dhamki di|mera no 9876543210 se koi dhamki deta hai|9876543210 se baat kare dhamki mil rahi hai|"+
		"hum ramesh 9876543210 se dhamki mil rahi hai padosi se|ramesh 9876543210 lineman ne gaali di|9876543210 se 3 baar phone kiya 1912 par koi nahi uthata", "|") {
		assert.False(t, handlers.OthersNumber(text), text)
	}
}
