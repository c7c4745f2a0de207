package understand

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// A word that newspapers use makes the models doubt what they hear by half, and silences nobody: who is in danger says "khabar", "video" and "9 pm" as well.
func TestADangerIsHeardBesideWordsOfNewspapers(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"do bhaiyon me jhagda hua, ek ne chaku mara, aropi abhi bhi gali me ghoom raha":                                    models.Crime,
		"since 8 pm smoke is coming out of the flat below, nobody opens the door":                                          models.Fire,
		"at 10 pm three men tried to break our door, they are still in the lane":                                           models.Crime,
		"khadan dhas gayi hai, 6-7 majdoor andar dabe hain, malik log khabar bahar nahi jane de rahe, jaldi machine bhejo": models.Disaster,
		"टंकी में कीड़े हैं, वीडियो बनाया है, पूरा मोहल्ला पीलिया में पड़ा है, फोन कोई नहीं उठाता": models.Medical,
		"पोल क्षतिग्रस्त है": models.Electrocution,
	} {
		assert.Equal(t, want, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"Bengaluru techie dies by suicide, wife booked", "चाकू दिखाकर लूट करने वाले तीन बदमाश गिरफ्तार, टीम को इनाम", "हाथरस की खबर देखकर रात भर नींद नहीं आई",
		"yesterday 6 pm our meeting with the neta was useless", "शाम 5 pm से पानी नहीं आ रहा", "क्षतिग्रस्त सड़क की मरम्मत", "भारत ने पाकिस्तान को धमकी दी है कि घर में घुस कर मारेंगे",
	} {
		assert.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// What stands broken is a danger where people say what will come of it, whatever the models have met.
func TestWhatStandsBrokenAndWhatMayComeOfIt(t *testing.T) {
	for _, text := range []string{
		"पुल क्षतिग्रस्त है, किसी भी समय दुर्घटना घटित हो सकती है", "पुलिया क्षतिग्रस्त है दुर्घटना होने की संभावना है", "bridge is damaged, accident may happen any time",
		"the culvert is broken and anything can happen", "pul toota hai kabhi bhi hadsa ho sakta hai",
	} {
		assert.Equal(t, models.OtherDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"the bridge is damaged, please repair", "पुलिया क्षतिग्रस्त है, मरम्मत करायी जाये", "सड़क टूटी है, दुर्घटना हो सकती है", "pul toota tha par thik kar diya, ab koi hadsa nahi hoga",
		"makan ka gate toota hai, badalwa dijiye", "the gate of the park is broken",
	} {
		assert.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// Behind "or else" a threat is one whoever it is meant for; fines, lamps and rubbish are dealt with in the same words.
func TestAThreatBehindOrElse(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"paise do nahi to khatam kar denge bolta hai": models.Crime, "video hata warna marwa denge": models.Crime, "mujhe thok denge bol rahe hain": models.Crime,
		"wo kehta hai bhai ko marwa dega": models.Crime, "कहता है गवाही मत दे वरना ठोक देंगे": models.Crime, "मुझे मरवा देंगे बोल रहे हैं": models.Crime,
	} {
		assert.Equal(t, want, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"वरना जुर्माना ठोक देंगे बोल रहे बिजली वाले", "mujhe challan thok denge", "patang uda denge chhat se", "mera mazak uda denge log", "tukde kar do roti ke",
		"bijli do nahi to hum mombatti jala denge", "mujhe naukri se marwa denge, thekedar bola", "tender nahi mila to kaam khatam kar denge", "pension do nahi to andolan karenge",
	} {
		assert.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// What people only say, and who was found again.
func TestSayingsAndWhoWasFound(t *testing.T) {
	for _, text := range []string{
		"heart attack aa gaya bijli ka bill dekh ke", "किसान मर जाएगा, नहर सूखी है", "gareeb mar jaye to bhi kisi ko fark nahi", "i want to die of embarrassment, sent that msg to my boss",
		"student suicide rates in Kota are alarming, parents must understand", "meri beti kho gayi thi, police ne milwa diya, dhanyavad", "आग लगी थी, सभी सुरक्षित निकाले गए",
		"अगवा बच्ची को 4 घंटे में बरामद किया, पूरी टीम को धन्यवाद",
	} {
		assert.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	for text, want := range map[string]models.Danger{
		"kisan mar jayega use saanp ne kaat liya hai ambulance bhejo": models.Medical, "bill dekhke papa ko heart attack aa gaya": models.Medical,
		"bijli ka bill dekh ke mar jane ka mann karta hai ab nahi jeena": models.SelfHarm, "gareeb aadmi hu, mar jaunga ab zeher kha ke": models.SelfHarm,
		"आग लगी है, दो लोग अंदर फंसे हैं, बाकी सुरक्षित निकाले गए": models.Fire, "jeene ka dil nahi karta": models.SelfHarm,
	} {
		assert.Equal(t, want, read(t, text).Danger, text)
	}
}

// A sign that the models do not believe counts for nothing: a long complaint must be as sure as without it.
func TestASignThatIsNotBelievedCountsForNothing(t *testing.T) {
	text := "Mill ka kala pani nadi me gir raha hai, machhliyan mar gayi, hath dhone se khujli hoti hai, pradushan wale sirf nap ke chale gaye aur kuch nahi hua"
	assert.Equal(t, models.NoDanger, read(t, text).Danger, text)
	text = "sasural wale dahej me gaadi maangte hain aur roz maarpeet karte hain, mahila thane me teen baar gaye, mukadma nahi likha, samjhauta karne ko kehte hain"
	assert.Equal(t, models.WomanInDanger, read(t, text).Danger, text)
}

// What an application names by a noun, and what it fears for others.
func TestWhatAnApplicationNames(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"बेटे द्वारा मां बाप को मारपीट कर प्रताड़ित करने बाबत": models.Crime, "पुत्र द्वारा माता पिता को मारपीट कर घर से निकालने बाबत": models.Crime,
		"विद्यालय के ऊपर से गई 33 केवी लाइन से खतरा, हटवाने बाबत": models.Electrocution, "जर्जर भवन से विद्यार्थियों को खतरा": models.OtherDanger,
	} {
		assert.Equal(t, want, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"बेटे ने माता पिता को खाना दिया, मारपीट कर भाग गया पड़ोसी", "parents ko bataya ki bachche marpit karte hain", "33 केवी लाइन विस्तार कराने बाबत", "taar se khatra nahi hai ab",
		"मोबाइल टावर से खतरा है हटवाने बाबत", "जंगली जानवरों से फसल को खतरा बना रहता है",
	} {
		assert.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// That somebody was told of it says of no danger that it is over.
func TestWhoWasToldOfADangerDidNotEndIt(t *testing.T) {
	for text, want := range map[string]models.Danger{
		"police ko call kiya tha koi nahi aaya, gunde darwaza tod rahe hain": models.Crime, "शिकायत किया था कोई नहीं आया, पति रोज मारता है": models.WomanInDanger,
		"suicide note likh diya hai maine": models.SelfHarm, "suicide note likh kar didi ghar se nikal gayi": models.SelfHarm,
		"complaint kiya tha transformer me aag lagi hui hai": models.Fire, "application diya tha, bachchi ab bhi gayab hai": models.ChildInDanger,
	} {
		assert.Equal(t, want, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"usne pichle mahine mujhe tang kiya tha, ab theek hai", "unhone 2 saal pehle hamla kiya tha, case chal raha hai", "us din gundo ne hamla kiya tha, charge sheet nahi lagi",
		"suicide note mila tha us case me, jaanch kab hogi", "suicide note me daroga ka naam tha, karyawahi nahi hui", "सुसाइड नोट में जिनका नाम है वे खुले घूम रहे हैं",
	} {
		assert.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}
