package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
)

// What few words to an account are about, and what the same words are not.
func TestFewWordsToAnAccount(t *testing.T) {
	for _, c := range []struct{ account, text, want string }{
		{"EDU_SEC", "result nahi aaya", "EDU_SEC.EXAM"}, {"EDU_SEC", "रिजल्ट नहीं आया", "EDU_SEC.EXAM"}, {"EDU_SEC", "result not declared", "EDU_SEC.EXAM"},
		{"EDU_HIGH", "result nahi aaya", "EDU_HIGH.RESULT"},
		{"EDU_BASIC", "खाना नहीं बना", "EDU_BASIC.MEAL"}, {"EDU_BASIC", "khana nahi bana", "EDU_BASIC.MEAL"}, {"EDU_BASIC", "food was not cooked", "EDU_BASIC.MEAL"},
		{"IRRIGATION", "paani nahi", "IRRIGATION.CANAL"}, {"IRRIGATION", "पानी नहीं", "IRRIGATION.CANAL"}, {"JAL", "pani nahi", "JAL.SUPPLY"},
		{"IRRIGATION", "nahar tuti", "IRRIGATION.BREACH"}, {"IRRIGATION", "नहर टूटी", "IRRIGATION.BREACH"}, {"IRRIGATION", "nahar me pani nahi", "IRRIGATION.CANAL"},
		{"SOCIAL", "jinda hu kagaz me mar diya", "SOCIAL.PENSION"}, {"SOCIAL", "जिंदा हूं कागज में मार दिया", "SOCIAL.PENSION"},
		{"SOCIAL", "i am alive but declared dead in records", "SOCIAL.PENSION"}, {"HEALTH", "doctor ne mrit ghoshit kar diya", "HEALTH.OTHER"},
		{"LABOUR", "malik paisa nahi deta", "LABOUR.WAGES"}, {"LABOUR", "मालिक पैसा नहीं देता", "LABOUR.WAGES"}, {"LABOUR", "owner does not pay me", "LABOUR.WAGES"},
		{"POWER", "बिजुरी नाही आवत अहै", "POWER.SUPPLY"}, {"POWER", "light aati h jati h din me 20 bar", "POWER.SUPPLY"}, {"POWER", "light aati hai par voltage kam", "POWER.VOLTAGE"},
		{"CANE", "घटतौली", "CANE.MILL"}, {"FOOD", "घटतौली", "FOOD.SHORT"}, {"", "घटतौली", "FOOD.SHORT"}, {"HEALTH", "अस्पताल में डागडर नइखे", "HEALTH.DOCTOR"},
		{"EDU_BASIC", "स्कूल मा मास्टर नाहीं आवत हैं", "EDU_BASIC.TEACHER"}, {"IRRIGATION", "सरकारी टूबेल खराब है", "IRRIGATION.TUBEWELL"},
		{"RURAL", "मजदूरी नहीं मिली", "RURAL.WAGES"}, {"LABOUR", "majdoori nahi mili", "LABOUR.WAGES"}, {"", "majdoori nahi mili", "LABOUR.WAGES"},
		{"HOUSING", "PM awas shahri ki kist nahi aayi", "HOUSING.OTHER"}, {"RURAL", "PM awas ki kist nahi aayi", "RURAL.INSTALMENT"},
		{"REVENUE", "meri maa expired ho gayi varasat nahi hui", "REVENUE.MUTATION"}, {"", "expired biscuits", "FSDA.UNSAFE"}, {"FSDA", "bachche ka dudh expired", "FSDA.UNSAFE"},
		{"", "there is no water in my house since 3 days", "URBAN.WATER"}, {"URBAN", "low pressure of water in my house", "URBAN.WATER"},
		{"URBAN", "we do not get water in our house", "URBAN.WATER"}, {"URBAN", "water in my house is dirty", "URBAN.WATER"},
		{"URBAN", "rain water in my house", "URBAN.WATERLOGGING"}, {"URBAN", "water has entered my house", "URBAN.WATERLOGGING"},
		{"URBAN", "water has entered first floor", "URBAN.WATERLOGGING"}, {"", "water entered parking of our flats", "URBAN.WATERLOGGING"},
		{"URBAN", "the house is flooded", "URBAN.WATERLOGGING"}, {"URBAN", "knee deep water in my house after rain", "URBAN.WATERLOGGING"},
		{"SOCIAL", "papa marte dam tak pension ka intezar karte rahe", "SOCIAL.PENSION"}, {"", "sauteli maa ki pension band hai", "SOCIAL.PENSION"},
		{"", "papa mujhe marte hain", "WCD.CHILD"}, {"", "papa marte hain", "WCD.CHILD"}, {"", "sauteli maa khana nahi deti", "WCD.CHILD"}, {"", "stepmother beats me", "WCD.CHILD"},
		{"EDU_BASIC", "teacher akele bulate hain kyunki staff kam hai", "EDU_BASIC.OTHER"}, {"EDU_BASIC", "teacher bachchi ko akele bulata hai", "EDU_BASIC.CHILD"},
		{"EDU_BASIC", "master sahab bachchiyon ko akele me bulate hain", "EDU_BASIC.CHILD"}, {"EDU_SEC", "sir mujhe akele bulate hain", "EDU_SEC.CHILD"},
		{"EDU_SEC", "form me meri photo upload nahi ho rahi", "EDU_SEC.OTHER"}, {"POLICE", "ladke ne meri photo upload kar di", "POLICE.OBSCENE"},
		{"POLICE", "मेरी फोटो अपलोड कर दी", "POLICE.OBSCENE"}, {"POLICE", "meri photo upload karke badnam kar raha hai", "POLICE.OBSCENE"},
	} {
		u, _ := hidden(t, c.account, c.text)
		require.Equal(t, c.want, u.Category, c.text)
	}
	u, _ := hidden(t, "REVENUE", "husband expired in 2021")
	require.Equal(t, "REVENUE", u.Department)
}

// "Bas" is a bus and "enough": what it does tells.
func TestBasIsABusAndEnough(t *testing.T) {
	for _, text := range []string{
		"बस बहुत लेट आती है", "bas ek hi aati hai din me", "bas kuch hi aati hai", "बस कुछ दूरी पर रुकती है", "bas jaldi chhod deta hai driver", "bas ab nahi aati",
		"बस अब नहीं आती", "bas bahut purani hai", "बस एक ही चलती है",
	} {
		u := read(t, text)
		require.Equal(t, "TRANSPORT", u.Department, text)
		require.Equal(t, handlers.Complaint, u.Intent, text)
	}
	for text, want := range map[string]string{
		"bas ab bahut ho gaya bijli nahi aati": "POWER", "bas ek baar light la do bijli nahi hai": "POWER", "bas jaldi se nali saaf kar do": "URBAN",
	} {
		u := read(t, text)
		require.Equal(t, want, u.Department, text)
		require.NotContains(t, u.Why, "bas", text)
	}
	for _, text := range []string{"bas bahut ho gaya", "बस बहुत हो गया", "bas ho gaya", "bas itna hi", "bas kuch nahi"} {
		require.NotEqual(t, handlers.Complaint, read(t, text).Intent, text)
	}
}

// What somebody has done names no lane and no hospital.
func TestWhatWasDoneIsNoPlace(t *testing.T) {
	for text, want := range map[string]string{
		"मजदूर तीसरी मंजिल से गिरा ठेकेदार भगा दिया अस्पताल नहीं ले गया": "", "कुत्ते ने बच्चे को काट लिया गली में": "", "naali tod di gali me": "",
		"malba daal diya colony ke gate par": "", "शिव गली में कूड़ा": "शिव गली", "लक्ष्मी नगर में कूड़ा पड़ा है": "लक्ष्मी नगर", "ram gali me kooda": "ram gali",
	} {
		require.Equal(t, want, read(t, text).Place, text)
	}
}
