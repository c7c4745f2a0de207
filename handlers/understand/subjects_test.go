package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
)

// What few words to an account are about, and what the same words are not.
func TestFewWordsToAnAccount(t *testing.T) {
	for _, c := range []struct{ account, text, want string }{
		{"", "बत्ती नहीं", "POWER.SUPPLY"}, {"", "bijli kb aayegi", "POWER.SUPPLY"}, {"", "चौराहे की लाल बत्ती नहीं जल रही", "POLICE.TRAFFIC"},
		{"", "नल सूखा", "JAL.SUPPLY"}, {"", "potholes everywhere", "PWD.POTHOLE"}, {"", "nahar ka pani band kr diya khet sukh rhe", "IRRIGATION.CANAL"},
		{"", "rasan card me bahu ka nam jodna h", "FOOD.NAME"}, {"", "कोटे वाला चीनी नहीं बाँट रहा", "FOOD.DEALER"}, {"", "दूध में यूरिया मिलाकर बेच रहे हैं", "FSDA.ADULTERATION"},
		{"", "यूरिया नहीं मिल रही", "AGRI.FERTILISER"}, {"", "108 ko call kia aayi hi nhi", "HEALTH.AMBULANCE"}, {"", "dr nhi h", "HEALTH.DOCTOR"},
		{"", "pashu aspatal me dr nhi aate", "ANIMAL.VET"}, {"", "नक्शे में मेरे खेत का नंबर ही गायब है", "REVENUE.RECORD"}, {"", "आवारा जानवरों से परेशान हैं", "ANIMAL.STRAY"},
		{"", "wo thele wale puri sadak gher lete h", "URBAN.ENCROACHMENT"}, {"", "city bus driver drives very rashly", "TRANSPORT.RASH"},
		{"", "bus driver drunk", "TRANSPORT.RASH"}, {"", "विवेचक पैसे मांग रहा है", "POLICE.MISCONDUCT"}, {"", "विवेचक ने अभी तक बयान नहीं लिया", "POLICE.FIR"},
		{"", "investigating officer took a bribe", "POLICE.MISCONDUCT"}, {"", "jcb se talab ki mitti khod kar bech rahe", "MINING.SOIL"},
		{"", "bidhwa pension nahi aa rahi", "WCD.WIDOW"}, {"", "बिधवा पेंसन नइखे आवत", "WCD.WIDOW"},
		{"", "2 din se lite ni aa ri h", "POWER.SUPPLY"}, {"", "kidwai ngr knpr me lite ni aa ri", "POWER.SUPPLY"},
		{"", "main sipahi hu mera promotion nahi hua", "POLICE.OTHER"}, {"", "i am a constable, my salary is not credited", "POLICE.OTHER"},
		{"", "sipahi paise mangta hai", "POLICE.MISCONDUCT"}, {"", "main rickshaw wala hu sipahi vasooli karta hai", "POLICE.MISCONDUCT"},
		{"", "davai naikhe milat", "HEALTH.MEDICINE"}, {"", "दवाई नइखे मिलत", "HEALTH.MEDICINE"}, {"", "rashan naikhe milat", "FOOD.NOTGIVEN"},
		{"", "राशनो नाहीं मिलत, कोटेदार भगा देत है", "FOOD.NOTGIVEN"}, {"", "pani naikhe", "JAL.SUPPLY"}, {"", "खाद नइखे मिलत", "AGRI.FERTILISER"},
		{"", "पेंशन नइखे मिलत", "SOCIAL.PENSION"}, {"", "हमार भाई नइखे मिलत दू दिन से", "POLICE.MISSING"}, {"", "hamar bitiya kal se nahi milat hai", "POLICE.MISSING"},
		{"", "गैस नहीं मिली", "FOOD.GAS"}, {"", "gas nahi mil rahi", "FOOD.GAS"},
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
		{"URBAN", "we do not get water in our house", "URBAN.WATER"}, {"URBAN", "water in my house is dirty", "URBAN.WATER"}, {"URBAN", "pani aata hai lekin ganda", "URBAN.WATER"},
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

// A power cut has hours, and what is no power cut days: where it is dark for want of electricity, and where a lamp or a bill is meant.
func TestPowerCuts(t *testing.T) {
	for want, texts := range map[string][]string{
		"POWER.SUPPLY": {"bijli gayab hai", "mohalle me andhera hai 2 din se", "whole Gomti Nagar is dark", "bijli phir chali gayi", "light chali gayi hai", "batti gul",
			"poora gaon andhere me", "no electricity since morning", "बिजली गायब है", "मोहल्ले में अंधेरा है", "बिजली फिर चली गई", "बिजली रात भर नहीं रही", "bijli bar bar ja rahi hai",
			"we are without power since 2 days", "light not coming since 5 hours", "bijli band hai do din se", "बिजली सप्लाई ठप है", "electricity comes only 4 hours a day",
			"power failure in sector 12", "frequent power cuts", "हमारी कॉलोनी में अंधेरा है", "no current since night", "jumper kat gaya", "light nhi", "lite nhi aa rhi", "light ni", "light nai hai", "lyt nhi h", "लाइट नी है", "light / nahi / bijli", "bijli vibhag zindabad, 2 din se andhera hai",
			"transformer ke paas 2 din se bijli nahi hai", "bijli nahi hai meter jal gaya", "ट्रांसफार्मर वाली गली में बिजली नहीं है दो दिन से"},
		"POWER.BILL":       {"light bill bahut aaya hai", "लाइट का बिल ज्यादा आया है", "bijli ka bill gayab"},
		"POWER.CONNECTION": {"bijli connection nahi mila", "naya bijli connection band pada hai"},
		"POWER.TRANSFORMER": {"transformer phuk gaya 3 din se andhera", "ट्रांसफार्मर जल गया पूरा गांव अंधेरे में", "transformer gayab hai",
			"transformer jal gaya mohalle me andhera", "bijli nahi aa rahi transformer jal gaya", "ट्रांसफार्मर जल गया 2 दिन से बिजली नहीं है", "our transformer burnt, no electricity since 2 days"},
		"POWER.METER":       {"meter reader nahi aata", "मीटर रीडर महीनों से नहीं आया", "meter band hai"},
		"POWER.STAFF":       {"meter reader ne mara", "लाइनमैन ने मारपीट की", "bijli wale ne gali di"},
		"POWER.HAZARD":      {"pole me current aa raha hai", "बिजली का तार गायब"},
		"POWER.VOLTAGE":     {"बिजली कम आती है", "transformer jal gaya tha, 4 din baad naya laga, light aa gayi. par voltage kam hai"},
		"URBAN.STREETLIGHT": {"street light dark hai", "सड़क पर अंधेरा है स्ट्रीट लाइट खराब", "street light band hai"},
	} {
		for _, text := range texts {
			u, _ := hidden(t, "POWER", text)
			require.Equal(t, want, u.Category, text)
		}
	}
	for text, want := range map[string]string{"park me andhera rehta hai": "URBAN.PARK", "गली में अंधेरा रहता है": "URBAN.STREETLIGHT", "street is dark at night": "URBAN.STREETLIGHT",
		"मोहल्ले में अंधेरा रहता है रात में स्ट्रीट लाइट नहीं": "URBAN.STREETLIGHT", "mohalle me kooda": "URBAN.GARBAGE"} {
		u, _ := hidden(t, "URBAN", text)
		require.Equal(t, want, u.Category, text)
	}
}

// Whose a pension is, whose account it was written to decides only where nothing else does; the water of a town is its own.
func TestWhosePensionAndWater(t *testing.T) {
	for _, c := range [][3]string{
		{"SOCIAL", "मैं विधवा हूँ मेरी पेंशन नहीं आई", "WCD.WIDOW"}, {"SOCIAL", "vidhwa pension nahi aayi", "WCD.WIDOW"}, {"SOCIAL", "मेरी माता विधवा है पेंशन बंद हो गई", "WCD.WIDOW"},
		{"SOCIAL", "mai viklang hun pension nahi aa rahi", "DIVYANG.PENSION"}, {"SOCIAL", "main divyang hun mujhe pension nahi mili", "DIVYANG.PENSION"},
		{"SOCIAL", "disabled pension not received", "DIVYANG.PENSION"}, {"SOCIAL", "pension not received", "SOCIAL.PENSION"}, {"SOCIAL", "पेंशन रुकी हुई है", "SOCIAL.PENSION"},
		{"", "pension nahi aa rahi 3 mahine se", "SOCIAL.PENSION"}, {"SOCIAL", "old age pension not received", "SOCIAL.PENSION"}, {"", "widow pension stopped", "WCD.WIDOW"},
		{"", "कानपुर जल संस्थान गंदा पानी", "URBAN.WATER"}, {"JAL", "कानपुर जल संस्थान गंदा पानी", "URBAN.WATER"}, {"", "जल संस्थान का गंदा पानी", "URBAN.WATER"},
		{"JAL", "जल संस्थान पानी नहीं दे रहा", "URBAN.WATER"}, {"JAL", "jal nigam ka ganda pani", "JAL.QUALITY"}, {"JAL", "नल से गंदा पानी आ रहा है", "JAL.QUALITY"},
		{"", "kanpur nagar me jal sansthan ka pani nahi aa raha", "URBAN.WATER"}, {"", "lucknow jal sansthan pani nahi de raha", "URBAN.WATER"},
		{"JAL", "कानपुर शहर किदवई नगर में पानी नहीं आ रहा", "URBAN.WATER"}, {"", "kidwai nagar kanpur dirty water in taps", "URBAN.WATER"},
		{"", "kanpur dehat ke gaon me pani nahi aa raha", "JAL.SUPPLY"},
		{"PWD", "sadak par atikraman", "PWD.ENCROACHMENT"}, {"PWD", "सड़क के किनारे नाली नहीं बनी", "PWD.ROADDRAIN"}, {"PWD", "sadak ghatiya banayi ja rahi hai", "PWD.BROKEN"},
		{"POLICE", "मेरी रिपोर्ट नहीं लिख रहे थाने वाले", "POLICE.FIR"}, {"FOOD", "e-kyc nahi ho rahi", "FOOD.EPOS"}, {"FOOD", "ration card me naam kat gaya", "FOOD.NAME"},
		{"PANCHAYAT", "safai karmi gaon nahi aata", "PANCHAYAT.SANITATION"}, {"EDU_BASIC", "books nahi mili", "EDU_BASIC.BENEFITS"},
		{"EDU_BASIC", "school me shauchalay nahi", "EDU_BASIC.BUILDING"}, {"HEALTH", "प्रसव के पैसे नहीं मिले", "HEALTH.OTHER"}, {"HEALTH", "prasav ke liye paise mange", "HEALTH.BRIBE"},
		{"REVENUE", "गांव समाज की जमीन पर कब्जा", "REVENUE.ENCROACHMENT"}, {"JAL", "water comes with bad smell", "JAL.QUALITY"},
	} {
		u, _ := hidden(t, c[0], c[1])
		require.Equal(t, c[2], u.Category, c[1])
	}
}

// "Again" sounds like the report that a station writes, and is typed like it.
func TestAgainIsNoReport(t *testing.T) {
	for text, want := range map[string]string{
		"bijli fir nahi aayi": "POWER", "light aaj fir nahi aayi subah se": "POWER", "bijli phir nahi hai": "POWER", "paani phir nahi aaya": "JAL", "paani fir nahi aaya": "JAL",
		"आज फिर नहीं आया पानी": "JAL", "ration fir nahi mila": "FOOD", "fir nahi likhi": "POLICE", "thane wale fir nahi likh rahe": "POLICE", "meri fir nahi hui abhi tak": "POLICE",
		"FIR nahi": "POLICE", "thane me fir nahi lodge kar rahe": "POLICE", "chori hui fir nahi mili": "POLICE", "pension fir nahi mili": "SOCIAL", "police ne fir nahi ki": "POLICE", "एफआईआर नहीं लिखी": "POLICE",
	} {
		u, _ := hidden(t, "", text)
		require.Equal(t, want, u.Department, text)
		require.Equal(t, want == "POLICE", u.Category == "POLICE.FIR", text)
	}
}

// A light of the traffic is nobody's supply and lights no street.
func TestWhoseALightIs(t *testing.T) {
	for _, c := range [][3]string{
		{"POWER", "the traffic light at Hazratganj Lucknow is not working", "POLICE.TRAFFIC"}, {"POWER", "traffic light kharab hai", "POLICE.TRAFFIC"},
		{"POWER", "ट्रैफिक लाइट नहीं जल रही", "POLICE.TRAFFIC"}, {"URBAN", "चौराहे की ट्रैफिक लाइट खराब है", "POLICE.TRAFFIC"}, {"", "traffic light nahi jal rahi", "POLICE.TRAFFIC"},
		{"POWER", "street light nahi jal rahi", "URBAN.STREETLIGHT"}, {"POWER", "light nahi aa rahi", "POWER.SUPPLY"}, {"POWER", "गली की लाइट नहीं जल रही", "URBAN.STREETLIGHT"},
		{"POWER", "हज़रतगंज लखनऊ में लाइट नहीं है", "POWER.SUPPLY"}, {"", "red light par bijli ka taar gira hai", "POWER.HAZARD"},
	} {
		u, _ := hidden(t, c[0], c[1])
		require.Equal(t, c[2], u.Category, c[1])
	}
}

// Whom somebody calls thieves has stolen nothing: that is anger at us, and what was stolen is told in other words.
func TestCalledThieves(t *testing.T) {
	for text, want := range map[string]handlers.Intent{
		"tum log chor ho": handlers.Abuse, "तुम लोग चोर हो": handlers.Abuse, "aap log chor ho sab": handlers.Abuse, "you are all thieves": handlers.Abuse, "आप सब चोर हैं": handlers.Abuse,
		"tum log chor ho meri cycle chori ho gayi": handlers.Complaint, "mohalle me chor hain": handlers.Complaint, "ghar me chor ghus gaye": handlers.Complaint,
		"chor ne mobile le liya": handlers.Complaint, "thieves came to our house": handlers.Complaint, "तुम सब चोर हो, 3 दिन से बिजली नहीं": handlers.Complaint,
	} {
		u, _ := hidden(t, "POWER", text)
		require.Equal(t, want, u.Intent, text)
	}
}

// What is only said beside a matter (that it is dark for it, that she is a widow, that the thumb or the e-KYC is asked for) is not the matter.
func TestBesideTheMatter(t *testing.T) {
	for _, c := range [][3]string{
		{"POWER", "transformer phuk gaya 8 din se, gaon andhere me", "POWER.TRANSFORMER"}, {"POWER", "transformer burnt, village is dark", "POWER.TRANSFORMER"},
		{"POWER", "taar toota hai gaon andhere me", "POWER.HAZARD"}, {"POWER", "meter jal gaya ghar me andhera", "POWER.METER"},
		{"POWER", "gaon me andhera rehta hai", "POWER.SUPPLY"}, {"POWER", "mere ghar me andhera", "POWER.SUPPLY"},
		{"POWER", "connection nahi mila ghar me andhera", "POWER.CONNECTION"}, {"PANCHAYAT", "gaon me andhera rehta hai", "PANCHAYAT.LIGHT"},
		{"", "sim card ekyc", "CENTRAL.TELECOM"}, {"", "angutha match nahi hota pension me", "SOCIAL.PENSION"}, {"FOOD", "ekyc nahi ho raha", "FOOD.EPOS"},
		{"", "i am a widow my son was killed police not helping", "POLICE.OTHER"}, {"", "मैं विधवा हूँ मेरा राशन कार्ड कट गया", "FOOD.CARD"},
		{"URBAN", "jal jamav", "URBAN.WATERLOGGING"}, {"URBAN", "kutta pagal", "URBAN.STRAY"}, {"URBAN", "suar ghumte", "URBAN.STRAY"}, {"FOOD", "naam kata", "FOOD.NAME"},
		{"", "मोहल्ले में सड़क के किनारे नाली जाम है", "URBAN.SEWER"}, {"URBAN", "मोहल्ला गंदा है", "URBAN.GARBAGE"}, {"", "meri maa ki pension band hai", "SOCIAL.PENSION"},
	} {
		u, _ := hidden(t, c[0], c[1])
		require.Equal(t, c[2], u.Category, c[1])
	}
}

// Whoever is old says "son" to a clerk: that is politeness, and no child.
func TestSaysSonOutOfPoliteness(t *testing.T) {
	for text, want := range map[string]handlers.Intent{
		"धन्यवाद बेटा भगवान भला करे": handlers.Thanks, "dhanyavad beta": handlers.Thanks, "namaste beta": handlers.Greeting, "राम राम बिटिया": handlers.Greeting,
		"mera beta 3 din se lapata hai": handlers.Complaint, "बेटा बीमार है अस्पताल में डॉक्टर नहीं": handlers.Complaint,
	} {
		u, _ := hidden(t, "WCD", text)
		require.Equal(t, want, u.Intent, text)
	}
}
