package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestBackFromLeave: who says that he is back ends his leave; what may be of something else is asked, and what is of somebody else, or to come, ends none.
func TestBackFromLeave(t *testing.T) {
	for text, want := range map[string]string{
		"wapas aa gaya hu": "ends", "I am back": "ends", "chhutti khatam": "ends", "वापस आ गया हूँ": "ends", "back from leave": "ends", "sir main wapas aa gaya hu": "ends", "duty join kar li": "ends",
		"chhutti se laut aaya": "ends", "leave khatam, wapas aa gaya": "ends", "मैंने ड्यूटी ज्वाइन कर ली है": "ends", "rejoined duty today": "ends", "ड्यूटी पर आ गई हूँ": "ends",
		"wapas aa gaya": "asks", "वापस आ गई": "asks", "back": "asks",
		"lineman wapas aa gaya": "", "bijli wapas aa gayi": "", "main wapas nahi aaya": "", "kal wapas aaunga": "", "I am back tomorrow": "", "supply is back": "", "mauke par aa gaya hu": "",
		"doctor sahab chhutti se wapas aa gaye": "", "duty par koi nahi hai": "", "transformer wapas aa gaya": "",
	} {
		w, _, _ := twoFaults(t)
		w.say("anil", "main 3 din chhutti par hoon")
		require.False(t, w.officers[0].LeaveTill.IsZero())
		told := kinds(w.say("anil", text))
		assert.Equal(t, want == "asks", told[0] == "officer.ask_returned", "%s %v", text, told)
		assert.Equal(t, want == "ends", w.officers[0].LeaveTill.IsZero(), "%s %v", text, told)
		if want == "asks" {
			w.say("anil", "haan")
			assert.True(t, w.officers[0].LeaveTill.IsZero(), text)
		}
	}
}
