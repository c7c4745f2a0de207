package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestADistrictIsPutRightWithSorry: "sorry, Unnao jila hai" was added for the officer of the wrong district to read, and who was understood lost his quarter.
func TestADistrictIsPutRightWithSorry(t *testing.T) {
	for text, district := range map[string]string{
		"sorry Unnao jila hai": "186", "sorry Unnao": "186", "maaf kijiye Unnao hai": "186", "jila Unnao hai sorry": "186", "oh sorry wrong district, it is Unnao": "186",
		"माफ कीजिए जिला उन्नाव है": "186", "nahi nahi hardoi nahi, Unnao": "186", "hardoi nahi Unnao": "186", "galti se hardoi likh diya Unnao hai": "186",
		"sorry abhi tak light nahi aayi": "150", "maaf kijiye kab tak aayegi": "150", "sorry JE Unnao gaye hain": "150", "sorry lineman Unnao ka hai": "150",
		"sorry sir hum Unnao se bol rahe the tab nahi tha": "150",
	} {
		w := readingWorld(t)
		c := w.complaint("mohan", "shiv nagar me bijli nahi aa rahi, hardoi")
		w.say("mohan", text)
		require.Len(t, w.complaints, 1, text)
		require.Equal(t, district, w.now(c).Area, text)
		require.Equal(t, "shiv nagar", w.now(c).Place, text)
	}
	w := readingWorld(t)
	c := w.complaint("mohan", "gomti nagar lucknow me bijli nahi aa rahi")
	w.say("mohan", "sorry Unnao jila hai")
	require.Empty(t, w.now(c).Place, "there is no Gomti Nagar in Unnao")
}
