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

// TestWhatGrowsIsNoFlood: "badh gaya" is typed like a flood, and a grown bill, more gnats and an encroachment that grew were told to whoever brings relief.
func TestWhatGrowsIsNoFlood(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for text := range strings.SplitSeq("kabza aur badh gaya|kabza badh raha hai|कब्जा और बढ़ गया|bill bahut badh gaya hai|gandagi aur badh gayi|fees badh gayi school me|machhar badh gaye hain|"+
		"pareshani badh gayi hai|encroachment badh gaya|sadak par kabza aur badh gaya", "|") {
		for _, account := range []string{"", "REVENUE", "URBAN"} {
			assert.NotEqual(t, "REVENUE.DISASTER", r.Understand(text, handlers.Hint{Department: account}).Category, text)
		}
	}
	for text := range strings.SplitSeq("baadh|बाढ़|badh|gaon me badh aayi hai|badh me ghar doob gaya|pani badh raha hai|nadi badh gayi hai|ganga me badh hai|baadh aa gayi|बाढ़ आ गई", "|") {
		assert.Equal(t, "REVENUE.DISASTER", r.Understand(text, handlers.Hint{Department: "REVENUE"}).Category, text)
	}
}

// TestAnEncroachmentThatIsGone is good news; that it be removed is asked for.
func TestAnEncroachmentThatIsGone(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for text := range strings.SplitSeq("kabza hata diya gaya|kabza hata diya|kabza khali ho gaya|कब्जा हटा दिया गया|atikraman hata diya gaya|encroachment removed|kabza hatwa diya lekhpal ne", "|") {
		assert.True(t, r.Understand(text, handlers.Hint{Department: "REVENUE"}).Repaired, text)
	}
	for text := range strings.SplitSeq("kabza hata diya jaye|kabza nahi hataya gaya|kabza hataya jaye|kabza hata diya tha phir kar liya|कब्जा हटा दिया जाए|nali saaf kar diya jaye", "|") {
		assert.False(t, r.Understand(text, handlers.Hint{Department: "REVENUE"}).Repaired, text)
	}
}
