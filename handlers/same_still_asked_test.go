package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
)

// TestSameOrNewStaysAsked: whoever told the place after it was asked whether it is a new matter pressed "wrong department" with his "2".
func TestSameOrNewStaysAsked(t *testing.T) {
	for _, place := range []string{"aliganj lucknow", "aliganj, lucknow me hai", "लखनऊ अलीगंज"} {
		for text, n := range map[string]int{"2": 2, "nayi": 2, "new": 2, "wahi": 1, "1": 1} {
			w := accountOf(t, "POWER")
			w.complaint("mohan", "bijli nahi aa rahi 3 din se")
			w.say("mohan", "bill bhi galat aaya hai")
			assert.Equal(t, []string{"citizen.corrected", "citizen.same_or_new"}, kinds(to(w.say("mohan", place), "mohan")), place)
			w.say("mohan", text)
			assert.Equal(t, n, alive(w), "%s: %s", place, text)
			assert.Equal(t, "POWER", w.newest().Department)
		}
	}
	w := accountOf(t, "POWER")
	w.complaint("mohan", "bijli nahi aa rahi 3 din se, aliganj lucknow")
	w.say("mohan", "bill bhi galat aaya hai")
	assert.Equal(t, []string{"citizen.corrected", "citizen.same_or_new"}, kinds(to(w.say("mohan", "jagah galat hai, indira nagar"), "mohan")))
	for _, text := range []string{"bahut pareshani hai", "dhanyavaad", "status"} {
		w := accountOf(t, "POWER")
		w.complaint("mohan", "bijli nahi aa rahi 3 din se, aliganj lucknow")
		w.say("mohan", "bill bhi galat aaya hai")
		assert.NotContains(t, kinds(to(w.say("mohan", text), "mohan")), "citizen.same_or_new", text)
	}
}
