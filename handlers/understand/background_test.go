package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/handlers"
)

// TestWhatComesIsNoMatter: whoever begins with the pension that comes, or the electricity that works, had his road and his water registered as these.
func TestWhatComesIsNoMatter(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for want, all := range map[string]string{
		"PWD.BROKEN":        "main vidhwa hu, pension milti hai, sadak tooti hai|main vidhwa hu pension milti hai sadak tooti hai|मैं विधवा हूं, पेंशन मिलती है, सड़क टूटी है",
		"URBAN.SEWER":       "vidhwa pension aati hai lekin ghar ke saamne nali jaam hai",
		"JAL.SUPPLY":        "bijli theek chal rahi hai, par pani nahi aata",
		"FOOD.NOTGIVEN":     "पेंशन मिल रही है लेकिन राशन नहीं मिल रहा",
		"RURAL.AWAS":        "viklang pension milti hai, mujhe awas nahi mila",
		"PANCHAYAT.TOILET":  "awas mil gaya hai par shauchalay nahi bana",
		"URBAN.STREETLIGHT": "sadak theek hai lekin street light kharab hai",
	} {
		for text := range strings.SplitSeq(all, "|") {
			assert.Equal(t, want, r.Understand(text, handlers.Hint{}).Category, text)
		}
	}
	for want, all := range map[string]string{ // what comes is limited, or the rest says of it what is wrong
		"SOCIAL.PENSION": "pension milti hai lekin 3 mahine se nahi aayi",
		"WCD.WIDOW":      "main vidhwa hu, pension milti hai 1000, usme guzara nahi hota",
		"JAL.QUALITY":    "pani ganda aata hai, sadak tooti hai|pani aata hai par ganda",
		"POWER.VOLTAGE":  "bijli kam aati hai, pani bhi nahi aata|light aa rahi hai par voltage kam hai",
		"POWER.BILL":     "meter lag gaya hai lekin bill galat aa raha hai",
		"RURAL.AWAS":     "paisa mil gaya hai par awas adhoora hai",
	} {
		for text := range strings.SplitSeq(all, "|") {
			assert.Equal(t, want, r.Understand(text, handlers.Hint{}).Category, text)
		}
	}
}
