package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestRegisterThemAllAnswersOfEachMatter: it was added to the first one for its officer to read, and the others waited for the hub.
func TestRegisterThemAllAnswersOfEachMatter(t *testing.T) {
	const letter = "गोमती नगर लखनऊ में बिजली नहीं आ रही, सड़क टूटी है, नाली जाम है, राशन नहीं मिल रहा"
	drafts := func(w *world) (n int) {
		for _, c := range w.complaints {
			if c.Status == models.Draft {
				n++
			}
		}
		return n
	}
	for left, all := range map[int][]string{
		0: {"sab darj karo", "सब दर्ज करें", "haan sab", "हाँ सभी", "yes all", "sab", "सब दर्ज कर दीजिए", "sab darj kar dijiye"},
		1: {"हाँ, नाली वाला भी और राशन वाला भी", "haan nali wala bhi aur ration wala bhi", "yes the drain one and the ration one"},
		2: {"haan", "हाँ", "nahi"},
		3: {"sab theek hai", "sab chor hai", "nali theek ho gayi aur ration aa gaya", "nali aur ration ka kya hua", "nali nahi aur ration bhi nahi"},
	} {
		for _, text := range all {
			w := readingWorld(t)
			w.say("mohan", letter)
			require.Equal(t, 3, drafts(w))
			w.say("mohan", text)
			require.Equal(t, left, drafts(w), text)
			require.Len(t, w.complaints, 4)
		}
	}
}
