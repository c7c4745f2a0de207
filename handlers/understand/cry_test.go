package understand

import (
	"testing"

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
