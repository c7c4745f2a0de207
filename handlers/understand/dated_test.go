package understand

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestWhatHappenedOnADate: who tells the day wants justice for what happened on it; nobody is to be sent an ambulance for.
func TestWhatHappenedOnADate(t *testing.T) {
	for _, text := range []string{
		"मेरे खेत की मेड़ तोड़कर विपक्षीगण ने 12 नवंबर को लाठी डंडों से हमला किया, मेरे पुत्र का हाथ टूट गया, गिरफ्तारी कराने की कृपा करें",
		"ग्राम प्रधान के पुत्र ने १६ नवम्बर को मेरी दुकान में घुसकर गल्ला लूटा और मुझे पीटा, निष्पक्ष विवेचना हो",
		"ट्रैक्टर की टक्कर से मेरे पुत्र का पैर टूट गया (दिनांक 6.9.26), वाहन स्वामी इलाज का खर्च नहीं दे रहा",
		"Dog of neighbour bit my 7 yr daughter on 9th Nov, 14 stitches, police not writing report",
		"ghar me ghus ke chacha ke ladke ne maa ko dhakka diya 1 november ko, kulhe ki haddi tooti, medical bhi hai",
		"वि0 10 दिन पूर्व विपक्षी ने मेरी कनपटी पर कट्टा लगा दिया, थाने में चालान नहीं किया",
		"pichle mahine mere chacha ko lathi se maara, sir phat gaya, fir nahi likhi",
	} {
		assert.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{
		"5 jan ghayal pade hain sadak par, accident hua hai", "aaj 30 november ko meri dukan me aag lag gayi hai",
		"12 नवंबर से मेरी 8 साल की बेटी लापता है", "मेरी 8 साल की बेटी 12 नवंबर को लापता हो गई", "meri beti 8 saal ki 12 november ko ghar se nikli thi ab tak nahi lauti",
		"10 november ko maara tha, abhi fir se lathi lekar ghar me ghus gaye hain", "flat 12/3 me aag lag gayi hai",
		"pichle mahine se pati roz maarta hai", "house 4/12 sector 9 me aag lagi hai", "20 december tak paise nahi diye to jaan se maar denge bol rahe hain",
		"on 5th floor of our building there is fire", "khambe ka taar 3 october se latak raha hai, current aa raha hai", "3 november ko taar toota, khet me pada hai current daud raha hai",
	} {
		assert.NotEqual(t, models.NoDanger, read(t, text).Danger, text)
	}
}
