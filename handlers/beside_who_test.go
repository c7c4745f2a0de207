package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestWhatAWidowComplainsOf: whoever began with what she is had her pension registered, whatever she wrote of: her ration, her road, her light.
func TestWhatAWidowComplainsOf(t *testing.T) {
	for text, want := range map[string]string{
		"main vidhwa hu, ghar ke samne ki sadak tooti hai": "PWD.BROKEN", "mere pati nahi rahe, main vidhwa hu, ghar ke samne ki sadak tooti hai": "PWD.BROKEN",
		"main vidhwa hu mere ghar ke samne nali jam hai": "URBAN.SEWER", "main ek vidhwa mahila hu mere ghar me bijli nahi aa rahi": "POWER.SUPPLY", "मैं विधवा हूँ, राशन नहीं मिल रहा": "FOOD.NOTGIVEN",
		"I am a widow, street light is not working in my lane": "URBAN.STREETLIGHT", "main vidhwa hu pension nahi aati": "WCD.WIDOW", "I am a widow and I am not getting my pension": "WCD.WIDOW",
	} {
		w := accountOf(t, "WCD")
		w.say("mohan", text)
		assert.Equal(t, want, w.newest().Category, text)
	}
	for text, want := range map[string]string{"main viklang hu ghar ke samne sadak tooti hai": "PWD.BROKEN", "pati ka dehant ho gaya parivarik labh ka paisa nahi mila": "SOCIAL.FAMILY",
		"mere pati ki maut ho gayi hai, sahayata nahi mili": "SOCIAL.FAMILY", "main budha hu pension nahi aati": "SOCIAL.PENSION"} {
		w := accountOf(t, "SOCIAL")
		w.say("mohan", text)
		assert.Equal(t, want, w.newest().Category, text)
	}
	w := accountOf(t, "WCD")
	w.say("mohan", "main vidhwa hu, ghar ke samne ki sadak tooti hai")
	w.say("mohan", "gaon rampur jila barabanki")
	assert.Len(t, w.complaints, 1)
	assert.Equal(t, "PWD.BROKEN", w.newest().Category)
}
