package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestAYesBeforeAnotherMatterHidesItNot: it was added to what the electricity's officer reads, who has to do with no ration card.
func TestAYesBeforeAnotherMatterHidesItNot(t *testing.T) {
	for _, text := range []string{"haan mera ration card bhi banwana hai", "yes and my ration card is cancelled", "ठीक है, मेरी वृद्धा पेंशन का भी देख लीजिए", "जी और स्ट्रीट लाइट भी"} {
		w := readingWorld(t)
		w.say("mohan", "गोमती नगर लखनऊ में बिजली नहीं आ रही")
		told := kinds(to(w.say("mohan", text), "mohan"))
		require.True(t, told[0] == "citizen.registered" || len(told) > 1 && told[1] == "citizen.same_or_new", "%s: %v", text, told)
	}
	for _, text := range []string{"haan transformer jal gaya tha", "yes it is seeded, checked at the bank today"} {
		w := readingWorld(t)
		w.say("mohan", "गोमती नगर लखनऊ में बिजली नहीं आ रही")
		require.Equal(t, []string{"citizen.added"}, kinds(to(w.say("mohan", text), "mohan")), text)
	}
}
