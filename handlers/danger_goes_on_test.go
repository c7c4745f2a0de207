package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestADangerThatGoesOnIsWhereItWas: "the tiger is still here", said to "is it really done?", alarmed the range without a village, and left the question
// without an answer.
func TestADangerThatGoesOnIsWhereItWas(t *testing.T) {
	for text, truth := range map[string]models.Truth{
		"bagh abhi bhi hai": models.No, "बाघ अभी भी है": models.No, "tendua aaj bhi gaon me ghoom raha hai": models.No, "तेंदुआ अब भी यहीं घूम रहा है": models.No,
		"तेंदुआ फिर दिखा आज": models.NoAnswer, "aaj bhi bagh dikha": models.No, "the leopard is still in the village": models.No,
	} {
		w := accountOf(t, "FOREST")
		c := w.complaint("mohan", "gaon Mailani Gola Lakhimpur Kheri me bagh aa gaya hai")
		w.tap("clerk", "resolve", string(c.Number)+" pinjra lagaya gaya")
		require.Equal(t, models.Resolved, w.now(c).Status)
		told := w.say("mohan", text)
		require.Contains(t, kinds(to(told, "clerk")), "officer.card", text)
		require.Equal(t, truth, w.now(c).Truth, text)
		require.Equal(t, truth == models.No, w.now(c).Status == models.Appealed, text)
		require.Equal(t, truth == models.No, w.newest().ID == c.ID, text)
		require.NotEqual(t, models.NoDanger, w.newest().Danger, text)
		require.Equal(t, c.Area+c.Place, w.newest().Area+w.newest().Place, text)
	}
	for text, place := range map[string]bool{"Bahraich me bhi bagh aa gaya hai": false, "mere bhai ko saanp ne kaat liya": false, "bagh abhi Pilibhit me hai": false} {
		w := accountOf(t, "FOREST")
		c := w.complaint("mohan", "gaon Mailani Gola Lakhimpur Kheri me bagh aa gaya hai")
		w.tap("clerk", "resolve", string(c.Number)+" pinjra lagaya gaya")
		w.say("mohan", text)
		require.Equal(t, models.NoAnswer, w.now(c).Truth, text)
		require.Equal(t, place, w.newest().ID != c.ID && w.newest().Place == c.Place, text)
	}
	for text, truth := range map[string]models.Truth{"nahi": models.No, "haan ho gaya": models.Yes, "bagh ab nahi hai": models.NoAnswer, "bagh pakda gaya": models.NoAnswer} {
		w := accountOf(t, "FOREST")
		c := w.complaint("mohan", "gaon Mailani Gola Lakhimpur Kheri me bagh aa gaya hai")
		w.tap("clerk", "resolve", string(c.Number)+" pinjra lagaya gaya")
		w.say("mohan", text)
		require.Equal(t, truth, w.now(c).Truth, text)
		require.Len(t, w.complaints, 1, text)
	}
}
