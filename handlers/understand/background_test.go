package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/handlers"
)

// TestWhatComesIsNoMatter: whoever begins with the pension that comes, or the electricity that works, had his road and his drain registered as these.
func TestWhatComesIsNoMatter(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for want, all := range map[string]string{
		"PWD.BROKEN":        "main vidhwa hu, pension milti hai, sadak tooti hai|main vidhwa hu pension milti hai sadak tooti hai|मैं विधवा हूं, पेंशन मिलती है, सड़क टूटी है",
		"URBAN.SEWER":       "vidhwa pension aati hai lekin ghar ke saamne nali jaam hai",
		"FOOD.NOTGIVEN":     "पेंशन मिल रही है लेकिन राशन नहीं मिल रहा",
		"RURAL.AWAS":        "viklang pension milti hai, mujhe awas nahi mila",
		"URBAN.STREETLIGHT": "sadak theek hai lekin street light kharab hai",
	} {
		for text := range strings.SplitSeq(all, "|") {
			assert.Equal(t, want, r.Understand(text, handlers.Hint{}).Category, text)
		}
	}
	for want, all := range map[string]string{ // what comes is limited, or the rest says of it what is wrong
		"SOCIAL.PENSION":  "pension milti hai lekin 3 mahine se nahi aayi|pension milti hai par dusri kist nahi aayi",
		"WCD.WIDOW":       "main vidhwa hu, pension milti hai 1000, usme guzara nahi hota",
		"JAL.QUALITY":     "pani ganda aata hai, sadak tooti hai|pani aata hai par ganda",
		"JAL.SUPPLY":      "pani aata hai par bill bahut aata hai",
		"POWER.VOLTAGE":   "bijli kam aati hai, pani bhi nahi aata|light aa rahi hai par voltage kam hai",
		"POWER.BILL":      "meter lag gaya hai lekin bill galat aa raha hai",
		"RURAL.AWAS":      "paisa mil gaya hai par awas adhoora hai",
		"AGRI.FERTILISER": "sale par nakli khad mil rahi hai, sale deed bhi nakli nikli, registry office jawab de",
	} {
		for text := range strings.SplitSeq(all, "|") {
			assert.Equal(t, want, r.Understand(text, handlers.Hint{}).Category, text)
		}
	}
}

// TestWhatWasBuiltIsTheMatter: what was built or given once may be what does not do now.
func TestWhatWasBuiltIsTheMatter(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for text, want := range map[string]string{
		"kanya sumangala ka paisa mil gaya par dusri kist nahi gonda": "WCD.SUMANGALA",
		"ayushman card ban gaya hai par ilaaj nahi kar rahe":          "HEALTH.AYUSHMAN",
		"nali ban gayi hai lekin pani nahi nikalta":                   "URBAN.SEWER",
		"handpump lag gaya hai par pani nahi aata":                    "JAL.HANDPUMP",
		"handpump chal raha hai par pani nahi aata":                   "JAL.HANDPUMP",
		"shauchalay ban gaya hai par pani nahi":                       "PANCHAYAT.TOILET",
		"scholarship milti hai lekin aadhar galat hai":                "SOCIAL.SCHOLARSHIP",
	} {
		u := r.Understand(text, handlers.Hint{})
		assert.Equal(t, want, u.Filed(), text)
	}
}

// TestWhatBelongsToWhatComesIsOfIt: the driver of the bus that runs, and the name that was cut from the list of a pension that comes, were told to others.
func TestWhatBelongsToWhatComesIsOfIt(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for want, all := range map[string]string{
		"TRANSPORT": "bus chalti hai par driver sharabi hai Gonda|बस चलती है पर ड्राइवर शराबी है|bus aati hai par andar kutte baithe rehte hai|bus is working fine but the seats are torn",
		"RURAL":     "aawas mil raha hai par naam kata hai|आवास मिल रहा है पर नाम कटा है",
		"SOCIAL":    "vridha pension mil rahi hai par naam kata hai|वृद्धा पेंशन मिल रही है पर नाम कटा है|scholarship mil jati hai par naam kata hai|pension aati hai par list se naam kat gaya|scholarship mil rahi hai par school fees nahi lauta raha|i get my pension but my name is cut|छात्रवृत्ति मिल रही है पर फीस वापस नहीं|scholarship comes on time but fees not refunded",
		"HEALTH":    "dawai milti hai par naam kata hai|doctor aata hai par aspatal me light nahi",
		"FOOD":      "पेंशन मिलती है पर राशन कार्ड से नाम कटा है|pension milti hai par ration card se naam kata hai|पेंशन मिल रही है लेकिन राशन नहीं मिल रहा",
		"PWD":       "main vidhwa hu, pension milti hai, mera naam sita hai, sadak tooti hai|doctor aata hai par sadak tooti hai|bijli aa rahi hai par sadak tooti hai",
		"URBAN":     "ration milta hai par nali jaam hai|pani aata hai par kutte bahut hai gali me|vidhwa pension aati hai lekin ghar ke saamne nali jaam hai",
		"POWER":     "scholarship milti hai par bijli nahi aati|doctor aata hai par ghar me bijli nahi",
		"EDU_BASIC": "pension milti hai par school fees bahut zyada hai|scholarship milti hai par fees jyada lete hai",
	} {
		for text := range strings.SplitSeq(all, "|") {
			assert.Equal(t, want, r.Understand(text, handlers.Hint{}).Department, text)
		}
	}
}

// TestWhatGrowsIsNoFlood: "badh gaya" is typed like a flood, and an encroachment that grew was told to whoever brings relief. What is said of anything that is
// not known to be no water and no fire stays one.
func TestWhatGrowsIsNoFlood(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for text := range strings.SplitSeq("kabza aur badh gaya|kabza badh raha hai|कब्जा और बढ़ गया|bill bahut badh gaya hai|gandagi aur badh gayi|fees badh gayi school me|machhar badh gaye hain|"+
		"encroachment badh gaya|sadak par kabza aur badh gaya", "|") {
		for _, account := range []string{"", "REVENUE", "URBAN"} {
			assert.NotEqual(t, "REVENUE.DISASTER", r.Understand(text, handlers.Hint{Department: account}).Category, text)
		}
	}
	for text := range strings.SplitSeq("baadh|बाढ़|badh|gaon me badh aayi hai|badh me ghar doob gaya|ganga me badh hai|baadh aa gayi|बाढ़ आ गई|kabza, badh gayi hai nadi|khet me baadh kabza", "|") {
		assert.Equal(t, "REVENUE.DISASTER", r.Understand(text, handlers.Hint{Department: "REVENUE"}).Category, text)
	}
	for text := range strings.SplitSeq("baadh ke baad rahat nahi mili gonda|baadh ke rahat kit nahi mili gonda|बाढ़ कर रही है तबाही गोंडा|badh gayi hai rahat bhejo malihabad lucknow|"+
		"baadh ke chalte log beghar hain gonda|baadh ke pidit log bhukhe hain gonda|badh ke karan sab barbad ho gaya gonda|badh ke wajah se hum ped par baithe hain|"+
		"pani badh raha hai|nadi badh gayi hai|kosi badh gayi hai gonda|gandak badh rahi hai gaon khali karaye kushinagar|gandaki badh gayi hai|betwa badh gayi hai hamirpur|tons badh rahi hai|"+
		"darya badh raha hai|naale badh rahe hain|ramganga badh gayi hai|hindon badh gayi hai|chambal badh rahi hai|jheel badh gayi|talab badh gaya|sailab badh gaya|"+
		"aag badh rahi hai gonda|jungle ki aag badh gayi|bheed badh rahi hai hamare ghar ke bahar lathi lekar|aandhi badh rahi hai|bimari badh rahi hai gaon me gonda", "|") {
		assert.Equal(t, "REVENUE.DISASTER", r.Understand(text, handlers.Hint{}).Category, text)
	}
}

// TestWhatGrowsIsComplainedOf: fees, fares and encroachments that grew were no flood any more, and not understood either, or filed with the compensation for crops.
func TestWhatGrowsIsComplainedOf(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, x := range []struct{ account, want, texts string }{
		{"", "EDU_BASIC.FEES", "fees badh gayi hai Gonda|फीस बहुत बढ़ गई है|फीस बढ़ गई|school ki fees badh gayi|school fees increased"},
		{"", "EDU_HIGH.FEE", "college ki fees badh gayi"},
		{"", "TRANSPORT.STAFF", "bus ka bhada badh gaya hai|bus ka kiraya badh gaya|kiraya badh gaya|किराया बढ़ गया|bus fare increased"},
		{"", "TRANSPORT.FARE", "भाड़ा बढ़ गया है|bhada badh gaya hai|auto ka bhada badh gaya|auto ka kiraya badh gaya"},
		{"", "REVENUE.ENCROACHMENT", "kabje badh gaye hai|kabza badh gaya|atikraman badh gaya|कब्जा बढ़ गया|kabza bahut badh gaya hai|encroachment badh gaya"},
		{"REVENUE", "REVENUE.ENCROACHMENT", "kabze badh gaye hai|kabza aur badh gaya|atikraman badh gaya|कब्जा बढ़ गया|अतिक्रमण बढ़ गया है"},
		{"URBAN", "URBAN.ENCROACHMENT", "kabje badh gaye hai|kabza badh gaya|atikraman badh gaya|कब्जा बढ़ गया|encroachment has increased"},
		{"POWER", "URBAN.PARK", "machhar badh gaye|मच्छर बढ़ गए हैं|mosquitoes have increased"},
		{"", "POWER.BILL", "bill badh gaya|bijli ka bill badh gaya"},
		{"REVENUE", "REVENUE.OTHER", "tel ka rate badh gaya|rate badh gaya"},
		{"", "REVENUE.DISASTER", "pani badh gaya|nadi badh gayi hai|नदी बढ़ गई है|aag badh rahi hai gonda"},
	} {
		for text := range strings.SplitSeq(x.texts, "|") {
			u := r.Understand(text, handlers.Hint{Department: x.account})
			assert.Equal(t, x.want, u.Filed(), text)
			assert.Equal(t, handlers.Complaint, u.Intent, text)
		}
	}
}

// TestWhatIsPaidPrivatelyIsTalk: the rent of a room is no office's.
func TestWhatIsPaidPrivatelyIsTalk(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for text := range strings.SplitSeq("kamre ka kiraya badh gaya|makan ka kiraya badh gaya|कमरे का किराया बढ़ गया|tuition ki fees badh gayi|ट्यूशन की फीस बढ़ गई|tiffin ka rate badh gaya", "|") {
		u := r.Understand(text, handlers.Hint{})
		assert.Equal(t, handlers.Noise, u.Intent, text)
		assert.NotEqual(t, "REVENUE.DISASTER", u.Category, text)
	}
}

// TestAnEncroachmentThatIsGone is good news where nothing else is said: that it be removed is asked for, and people are driven off their own land.
func TestAnEncroachmentThatIsGone(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for text := range strings.SplitSeq("kabza hata diya gaya|kabza hata diya gaya hai|कब्जा हटा दिया गया|कब्जा हटा दिया गया है|Kabza hat gaya.", "|") {
		assert.True(t, r.Understand(text, handlers.Hint{Department: "REVENUE"}).Repaired, text)
	}
	for text := range strings.SplitSeq("kabza hata diya jaye|kabza nahi hataya gaya|kabza hataya jaye|kabza hata diya tha phir kar liya|कब्जा हटा दिया जाए|kabza hata diya jay|कब्जा हटा दिया जाय|"+
		"kabza hata diya jana chahiye|zameen khali karwa di jay|i want encroachment removed|please get the encroachment removed|gundo ne zameen khali karwa di|दबंगों ने जमीन खाली करा दी|"+
		"humara kabza hata diya|mera kabza hata diya gaya|dabango ne mere khet se kabza hata diya|pradhan bolta hai kabza hata diya|kagaz me kabza hata diya gaya|kabza hata diya gaya?|"+
		"kabza hata diya gaya kagaz me|kabza hata diya", "|") {
		assert.False(t, r.Understand(text, handlers.Hint{Department: "REVENUE"}).Repaired, text)
	}
}
