package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// TestTheScriptTellsTheLanguage: a short answer in Devanagari to what was asked in Latin letters was answered in those.
func TestTheScriptTellsTheLanguage(t *testing.T) {
	bill := scene{"POWER", "bijli ka bill jyada aa raha hai gaon pipri barabanki", "resolve bill theek kar diya"}
	spoken := func(s scene, messages string) models.Lang {
		w, c, _ := s.play(t, messages)
		talks, err := w.Conversations(t.Context(), c.Person)
		require.NoError(t, err)
		return talks[0].Lang
	}
	for _, text := range []string{"हाँ", "नहीं", "नहीं हुआ", "थोड़ा हुआ", "स्टेटस", "ठीक है", "मदद", "बाराबंकी"} {
		assert.Equal(t, models.Hindi, spoken(bill, text), text)
	}
	for _, text := range []string{"haan", "3", "१", "👍", "yes", "nahi hua"} {
		assert.Equal(t, models.HindiLatn, spoken(bill, text), text)
	}
	assert.Equal(t, models.English, spoken(bill, "language english|हाँ"), "chosen")
}
