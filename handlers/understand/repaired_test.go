package understand

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// "Ho gaya" is said of whatever happens, and "aa gaya" of whoever comes: it is well again only where something that is waited for came or got
// done, or nothing else is said.
func TestWhatIsWellAgain(t *testing.T) {
	for _, text := range []string{
		"ho gaya", "हो गया साहब", "aa gaya", "आ गई", "bijli aa gayi", "बिजली आ गई है", "light ab aa gai", "kaam ho gaya", "काम पूरा हो गया", "sab ho gaya ab",
		"ji ho gaya", "safai ho gaya", "सफाई हो गई", "ho gaya kaam bahut dhanyavad", "aa gayi light, dhanyavad", "lineman aa gaya aur theek kar diya",
		"lineman aa gaya, ab light aa gayi", "pension aa gayi", "राशन कार्ड बन गया", "sadak ban gayi", "theek ho gaya", "बिजुरी आ गइल", "kal ho gaya", "hamara kaam ho gaya", "bhai light aa gayi", "kaam to ho gaya", "काम हो गया साहब",
		"the lights are working now", "lights are on now", "ab light jal rahi hai", "स्ट्रीट लाइट जलने लगी", "hand pump chal raha hai ab", "the road is fine now", "kooda uth gaya",
		"doctor baithne lage hain", "नल चलने लगा", "it started working, thank you", "handpump ab chal raha hai", "हैंडपंप अब चल रहा है", "the pump is running now", "buses are running now",
	} {
		require.True(t, read(t, text).Repaired, text)
	}
	for _, text := range []string{
		"बच्चा बीमार हो गया", "bachcha bimar ho gaya", "10 दिन हो गया साहब", "10 din ho gaya", "बहुत दिन हो गया", "एक हफ्ता हो गया है", "hafta ho gaya", "1 month ho gaya",
		"महीना हो गया भाई", "हजारों का नुकसान हो गया", "paani bhi khatam ho gaya", "पानी भी खतम हो गया", "kaam shuru ho gaya kya", "kaam shuru ho gaya", "काम चालू हो गया",
		"आदमी आ गया है काम कर रहा है", "lineman aa gaya", "लाइनमैन आ गया", "JE aa gaya", "team aa gayi", "mistri aa gaya", "chori ho gaya", "चोर आ गया था", "chor aa gaya",
		"bahut ho gaya", "बस बहुत हो गया", "exam khatam ho gaya", "fail ho gaya main", "gussa aa gaya", "barbad ho gaya", "galti se ho gaya sorry", "naav aa gayi",
		"paani aur aa gaya", "bill aa gaya", "sahab aa gaye", "bijli wale aa gaye", "मेरा सब बर्बाद हो गया", "raat ho gayi", "der ho gaya", "sadak talab ban gayi", "10 din ho gaya bijli gaye",
		"street light din me bhi jal rahi hai", "दिन में भी लाइट जलती रहती है", "transformer jalne laga", "ट्रांसफार्मर जलने लगा", "ganda pani aane laga", "are the lights working now?", "the lights are not working now",
		"kooda nahi utha", "motor chalne lagi par pani nahi", "taar jal raha hai ab",
		"ab chal raha hai", "अब चल रहा है", "khanan ab chal raha hai", "clinic ab chal raha hai", "bhatta chal raha hai ab", "sharab ka dhandha ab chal raha hai", "it is running now",
		"the mine is running again", "DJ is on now",
	} {
		require.False(t, read(t, text).Repaired, text)
	}
}
