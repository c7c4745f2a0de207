package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// A few words are all that somebody in danger writes.
func TestCriesAreHeard(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"bachao": models.OtherDanger, "बचाओ": models.OtherDanger, "मुझे बचा लो": models.OtherDanger, "please help me": models.OtherDanger,
		"aag lagi hai": models.Fire, "gas cylinder fata": models.Fire,
		"khoon beh raha hai": models.Medical, "zehar kha liya meri patni ne": models.Medical, "saap ne kata hai": models.Medical, "एक्सीडेंट हो गया है": models.Medical,
		"she has not woken up since morning": models.Medical, "mummy subah se uth nahi rahi hai": models.Medical, "पिताजी सुबह से उठ नहीं रहे": models.Medical,
		"bomb mila hai": models.Crime, "दंगा हो रहा है": models.Crime, "tezab dala": models.WomanInDanger, "murder ho gaya": models.Crime,
		"pati peetta hai": models.WomanInDanger, "पति शराब पीकर मारता है": models.WomanInDanger, "hamar beti ke bhaga le gail": models.WomanInDanger,
		"bachcha kho gaya hai": models.ChildInDanger, "सुसाइड": models.SelfHarm,
		"آگ لگ گئی ہے": models.Fire, "خون بہہ رہا ہے": models.Medical, "میں مرنا چاہتا ہوں": models.SelfHarm, "بچہ گم ہو گیا ہے": models.ChildInDanger,
		"bahut maar raha hai": models.OtherDanger, "usne maar diya": models.OtherDanger, "वो मुझे मार रहा है": models.OtherDanger, "he is hitting me": models.OtherDanger,
		"chhup gayi hu bathroom me": models.WomanInDanger, "मैं बाथरूम में छुप गई हूँ": models.WomanInDanger, "i am hiding in the bathroom": models.WomanInDanger,
		"mere pati ko maar diya": models.Crime, "मेरे भाई को मार डाला": models.Crime, "they killed my brother": models.Crime,
		"meri saheli ko uthakar le gaye": models.Crime, "मेरी सहेली को उठा ले गए": models.Crime, "my friend was carried off": models.Crime,
		"papa ko daura pada hai": models.Medical, "पिताजी को दौरा पड़ा है": models.Medical, "my brother drank poison": models.Medical, "bhai ne nas kaat li": models.Medical,
		"papa chhat se gir gaye": models.Medical, "kaamgar sewer me behosh": models.Medical, "log ulti kar rahe hain": models.Medical, "bus palat gayi hai": models.Medical,
		"बिच्छू ने काटा बच्चे को": models.Medical, "हमार मेहरारू के दरद उठल बा आसा फोन नइखे उठावत": models.Medical, "son jumped from the bridge": models.Medical,
		"दारू पीके दुई जने मर गये आंख नाही देखात": models.Medical, "sharab se 2 log mare": models.Medical, "bhai taar se chipka hai": models.Electrocution, "bijli lagi hai bhai ko": models.Electrocution,
		"jhopdi jal rahi hai": models.Fire, "झोपड़ी जल रही है": models.Fire, "gas smell in house": models.Fire, "darwaza tod rahe hain": models.Crime, "goli lag gayi bhai ko": models.Crime,
		"aaj raat mujhe marenge": models.Crime, "balu wale ne mana karne par fire kar diya": models.Crime, "कहता है मार के फेंक देंगे": models.Crime, "gaadi chadha dunga bolta hai": models.Crime,
		"उठवा लेंगे कहता है": models.Crime, "कोटेदार घर आकर धमकी दे गया": models.Crime, "husband is choking me": models.WomanInDanger, "saas ne mujhe jalaya": models.WomanInDanger,
		"bandh tootne wala hai": models.Disaster, "बंधा कटि गवा पानी गांव मा घुसत अहै": models.Disaster, "pul hil raha hai": models.Disaster, "sher gaon me ghus aaya hai": models.OtherDanger, "sher aa gaya mohalle me": models.OtherDanger,
		"इसकूल के छत से पिलास्टर गिरत बा लइका पढ़ेलन": models.OtherDanger, "mujhe bacha lijiye please": models.OtherDanger,
		"doob gaya": models.Disaster, "छत गिर गई": models.Disaster,
	} {
		if got := read(t, text).Danger; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// The same words are no cry where something else is asked for, or where it is over.
func TestWhatOnlySoundsLikeACry(t *testing.T) {
	for _, text := range []string{
		"ab kya karu", "अब क्या करूँ", "what should i do now", "help", "madad", "bijli bachao abhiyan", "बेटी बचाओ बेटी पढ़ाओ योजना",
		"accident ka muavza nahi mila", "दुर्घटना बीमा का क्लेम नहीं मिला", "aag bujh gayi", "pichhle saal accident ho gaya tha", "motor jal gayi hai",
		"transformer jal gaya hai", "bachcha mil gaya", "is mehngai ne maar diya", "mehangai ne aam aadmi ko maar diya", "बिजली के बिल ने आम आदमी को मार दिया", "kooda utha kar le gaye", "machhar bahut maar rahe hain",
		"pankha hawa nahi maar raha", "कूड़ा उठाकर ले गए", "bijli jhatke maar rahi hai", "mere bete ko mobile chalane ka shauk hai",
		"mantri ji ka daura hone wala hai", "DM ne gaon ka daura kiya", "pita ji ko lakwa maar gaya viklang pension nahi ban rahi", "light din me jal rahi hai",
		"bhai bijli lag gayi gaon me", "bhai gaon me bijli lagi hai kya", "company ne mujhe job se fire kar diya", "nagar nigam se kooda uthwa lenge kya", "kutta mar gaya use maar ke phenk diya sadak par",
		"unke paas bandook ka licence hai", "aadmi kood gaya line me aage", "neend ki goli medical store par bina parcha bikti hai", "bandh ki marammat nahi hui", "sher singh gaon me pradhan hai", "modi ji sher aa gaya",
		"school ke chhat ka plaster kharab", "bus palat gayi thi pichhle saal", "i am calling from Lucknow, brother", "we will see about it tomorrow",
		"chhup gayi hai chaabi", "my brother killed time",
	} {
		if got := read(t, text).Danger; got != models.NoDanger {
			t.Errorf("%q: %s", text, got)
		}
	}
}

// An X-ray machine is no opinion (राय).
func TestAnXRayIsNoSuggestion(t *testing.T) {
	if got := read(t, "x ray machine kharab hai").Intent; got != handlers.Complaint {
		t.Errorf("intent %s", got)
	}
}

// Offices and telephones do not wake up, and what is told of those who died long ago, of a woman with child and of the dark is no alarm.
func TestToldAndNoAlarm(t *testing.T) {
	for _, text := range []string{
		"nagar nigam is not waking up even after 10 complaints", "officers are not waking up, garbage everywhere", "1912 par call kiya wo uth nahi raha", "wo uth nahi raha malba sadak se",
		"phone laga raha hu vo uth nahi raha", "bhai ka phone band hai wo uth nahi rahe call par",
		"मेरे पिता जी मर गये दो साल होगये", "my husband died two years ago", "हमरा पेट में बच्चा बा छव महीना के", "अउर खाना मा कीरा निकरा रहा काल्हि",
		"अंधेरा हो गया है बच्चे रो रहे", "andhera ho gaya bachche ro rahe", "meri beti 17 saal ki hai light chali gayi hai", "beti 12 saal ki scholarship chali gayi hai",
	} {
		if got := read(t, text).Danger; got != models.NoDanger {
			t.Errorf("%q: %s", text, got)
		}
	}
	for text, want := range map[string]models.Danger{
		"my father is not waking up": models.Medical, "my baby does not wake up": models.Medical, "वो सुबह से उठ नहीं रहे": models.Medical, "papa uth nahi rahe 108 phone nahi lag raha": models.Medical,
		"pati mar gaye ab main bhi mar jaungi": models.SelfHarm, "पेट में बच्चा है हिल नहीं रहा": models.Medical, "pet me bachcha hai dard ho raha": models.Medical,
		"मेरी लड़की 17 साल की घर से चली गई दो दिन हुए": models.ChildInDanger, "ladki bhag gayi hai 15 saal ki": models.ChildInDanger, "बेटा १४ साल का घर से भाग गया": models.ChildInDanger,
		"andhere me bachchi ko le gaya": models.ChildInDanger,
	} {
		if got := read(t, text).Danger; got != want {
			t.Errorf("%q: %s, want %s", text, got, want)
		}
	}
}

// Who was struck complains, though who did it is no officer.
func TestBlowsAreComplaints(t *testing.T) {
	for _, text := range []string{"kotedar ne dhakka mara", "mummy ko kotedar ne dhakka mara", "papa mandi gaye aadhtiya ne mara", "कोटेदार ने धक्का मारा", "khane ma kira nikra raha kalhi"} {
		if got := read(t, text).Intent; got != handlers.Complaint {
			t.Errorf("%q: intent %s", text, got)
		}
	}
	for _, text := range []string{"chai maarte hain hum", "mere papa ghaas marte hain"} {
		if got := read(t, text).Intent; got == handlers.Complaint {
			t.Errorf("%q: intent %s", text, got)
		}
	}
}

// Whoever is buried is to be dug out, in whatever order it is told; what weighs upon people, and things, are not.
func TestWhoIsBuried(t *testing.T) {
	for _, text := range []string{
		"mitti khodte samay mazdoor dab gaya", "mitti khodte samay mazdoor dab gaye", "मिट्टी खोदते समय मजदूर दब गया", "deewar girne se dab gaye", "दीवार गिरने से दो लोग दब गए",
		"mitti me dab gaya mazdoor", "gaddha khodte samay dab gaya", "labourer buried under soil", "malbe me dab gaye log", "ped girne se admi dab gaya",
	} {
		require.NotEqual(t, models.NoDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"mitti se nali dab gayi", "meri fasal dab gayi mitti me", "hamari awaz dab gayi", "logo ki awaz dab gayi", "mamla dab gaya", "file dab gayi", "paisa dab gaya bank me",
		"button dab gaya galti se", "galti se 2 dab gaya", "log mehangai me dab gaye", "bhai ka button dab gaya", "kal mazdoor dab gaya tha",
	} {
		require.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// TestWhoLiesDyingIsBeatenByNobody: "marte" is of who dies as well as of who beats, and "kidnapping" is said of cases, and in jest: words alone raised the alarm.
func TestWhoLiesDyingIsBeatenByNobody(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for want, all := range map[models.Danger]string{
		models.NoDanger: "maa ko marte dam tak awas nahi mila|pita ji ko marte dam tak nyay nahi mila|maa ko marte waqt doctor nahi mila|pita ko marte samay ambulance nahi mili|" +
			"baap ko marta chhod beta gaya|maa ko marta chhod diya hospital ne|saand maa ko marta hai sing se|bandar maa ko marte hai|माँ को मरते दम तक आवास नहीं मिला|" +
			"मां को मरते वक्त डॉक्टर नहीं मिला|माँ को मारता है सांड सींग से|बंदर माँ को मारते हैं|police registered false case of kidnapping my wife|" +
			"accused of kidnapping my neighbour falsely|power cuts are kidnapping our sleep|monkeys are kidnapping my clothes|fear of kidnapping my kids because streetlight is off|" +
			"is kidnapping a bailable offence|are kidnapping cases rising in UP|my brother is kidnapping my bike",
		models.Medical: "maa ko marta dekh kar bhi ambulance nahi aayi Gonda",
		models.Crime: "log maa ko marte hai|padosi maa ko marte hain|gunde baap ko marte hain|padosi meri maa ko marta hai|log maa ko bahut marte hain|पड़ोसी माँ को मारते हैं|" +
			"they are kidnapping my cousin|someone is kidnapping my brother|men are kidnapping my wife|they are kidnapping a girl|my cousin is being kidnapped|my cousin got kidnapped",
		models.WomanInDanger: "beta maa ko marta hai|बेटा मां को मारता है",
		models.ChildInDanger: "wo log pita ji ko marte hai|गुंडे पिता जी को मारते हैं",
	} {
		for text := range strings.SplitSeq(all, "|") {
			assert.Equal(t, want, r.Understand(text, handlers.Hint{}).Danger, text)
		}
	}
}
