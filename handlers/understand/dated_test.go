package understand

import (
	"testing"

	"github.com/stretchr/testify/assert"

	"sunwai/models"
)

// TestWhoIsLostSinceADate: whoever is lost is so till he is found, whatever the date.
func TestWhoIsLostSinceADate(t *testing.T) {
	for _, text := range []string{
		"12 नवंबर से मेरी 8 साल की बेटी लापता है", "मेरी 8 साल की बेटी 12 नवंबर को लापता हो गई", "meri beti 8 saal ki 12 november ko ghar se nikli thi ab tak nahi lauti",
		"नवंबर से मेरी 8 साल की बेटी लापता है",
	} {
		assert.Equal(t, models.ChildInDanger, read(t, text).Danger, text)
	}
	for _, text := range []string{"beti ka result lapata hai", "sachiv 12 november se lapata hai", "मेरे बच्चों की छात्रवृत्ति लापता है", "mera kutta lapata hai"} {
		assert.Equal(t, models.NoDanger, read(t, text).Danger, text)
	}
}

// TestADateHushesNothing: a letter bears its date, a house has a number like one, and what happened on a day may go on.
func TestADateHushesNothing(t *testing.T) {
	for _, text := range []string{
		"दिनांक 30/11/2026 मैं जहर खाने जा रही हूं", "दिनांक 25/11/26 मैं परिवार सहित आत्महत्या कर रहा हूं", "29 nov ko bachha borewell me gir gaya hai, Semri Bahraich",
		"28 nov khana khakar 20 bachche behosh hai, Semri Bahraich", "dinank 30/11/26 gundo ne ghar gher liya hai, Aliganj Lucknow", "makan 12/4/26 me aag lagi hai",
		"29 nov ko pul toot gaya, log fase hue hain, madad bhejiye", "5 jan ghayal pade hain sadak par, accident hua hai",
	} {
		assert.NotEqual(t, models.NoDanger, read(t, text).Danger, text)
	}
}
