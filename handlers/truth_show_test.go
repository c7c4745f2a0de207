package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestAShowIsNoWork: who says that only a photo was taken, or answers as his village does, was asked the same once more; and what was left behind
// became a complaint of its own.
func TestAShowIsNoWork(t *testing.T) {
	cut := scene{"POWER", "bijli nahi aa rahi 3 din se gaon pipri barabanki", "done fuse badal diya"}
	for want, all := range map[models.Truth][]string{
		models.No:     {"bas dikhawa", "photo purani hai", "sirf photo khich ke gaye", "sirf photo li aur chale gaye", "bas photo lekar gaye", "ye photo yahan ki nahi hai", "सिर्फ फोटो खींच के गए", "just for show"},
		models.Partly: {"हाँ मगर ठीक से नहीं", "haan lekin theek se nahi", "dhang se nahi hua"},
		models.Yes:    {"hau", "भइल बा", "haan kar gaye", "कर त दिहलन"},
		models.NoAnswer: {"hua to hai lekin voltage bahut kam hai", "हुआ तो है मगर वोल्टेज बहुत कम है", "photo bheju kya", "photo bhej du?", "kaun aaya tha",
			"sirf photo dekh li, kaam sahi hai", "sirf photo mangi thi", "bas photo bhejni hai", "kaam sahi hua, photo purani lagayi", "सिर्फ फोटो माँगी थी",
			"sirf photo kheench ke nahi gaye, kaam bhi kiya", "सिर्फ फोटो नहीं ली, काम भी किया", "they did not only take photos, they also did the work"},
	} {
		for _, text := range all {
			w, c, _ := cut.play(t, text)
			require.Equal(t, want, c.Truth, text)
			require.Len(t, w.complaints, 1, text)
		}
	}
}
