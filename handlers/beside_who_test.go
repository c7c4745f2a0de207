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

// TestAWidowsPensionStaysHers: the bank, the post office and the tehsil that do not pay it were taken for what she complains of, and her pension went to the central
// government.
func TestAWidowsPensionStaysHers(t *testing.T) {
	for _, text := range []string{"main vidhwa hu pension bank me nahi aayi gaon sikandarpur jila lucknow", "main vidhwa hu bank wale pension nahi dete gaon sikandarpur jila lucknow",
		"मैं विधवा हूँ बैंक वाले पेंशन नहीं देते गाँव सिकंदरपुर जिला लखनऊ", "I am a widow and the bank does not pay my pension village sikandarpur district lucknow",
		"main vidhwa hu post office se pension nahi milti gaon sikandarpur jila lucknow", "main vidhwa hu tehsil se aay praman patra nahi bana pension ke liye gaon sikandarpur jila lucknow",
		"main vidhwa hu awas me naam kaat diya pension bhi band gaon sikandarpur jila lucknow", "mere pati nahi rahe main vidhwa hu pension bank me nahi aayi gaon sikandarpur jila lucknow",
		"main vidhwa hu khate me pension nahi aati gaon sikandarpur jila lucknow", "मैं विधवा हूँ पेंशन डाकघर से नहीं मिलती गाँव सिकंदरपुर जिला लखनऊ"} {
		w := accountOf(t, "WCD")
		w.say("mohan", text)
		assert.Equal(t, "WCD.WIDOW", w.newest().Category, text)
		w = accountOf(t, "SOCIAL")
		w.say("mohan", text)
		assert.NotContains(t, []string{"CENTRAL", "RURAL"}, w.newest().Department, text)
	}
	for text, want := range map[string]string{"main vidhwa hu bank wale khata nahi kholte gaon sikandarpur jila lucknow": "CENTRAL.BANK", "main vidhwa hu ration card nahi bana gaon sikandarpur jila lucknow": "FOOD.CARD",
		"main vidhwa hu aay praman patra nahi bana gaon sikandarpur jila lucknow": "REVENUE.INCOMECASTE", "main vidhwa hu awas ki kist nahi aayi gaon sikandarpur jila lucknow": "RURAL.INSTALMENT",
		"main vidhwa hu handpump kharab hai gaon sikandarpur jila lucknow": "JAL.HANDPUMP"} {
		w := accountOf(t, "WCD")
		w.say("mohan", text)
		assert.Equal(t, want, w.newest().Category, text)
	}
}
