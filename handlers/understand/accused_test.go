package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// A threat to kill is for the station whoever threatens, unless he may be one of theirs; who only stood by is blamed for nothing.
func TestWhoeverThreatensToKillIsForTheStation(t *testing.T) {
	for text, accused := range map[string]string{
		"pradhan ne jaan se maarne ki dhamki di": "PANCHAYAT", "प्रधान ने जान से मारने की धमकी दी": "PANCHAYAT", "doctor ne dhamki di jaan se maar dunga": "HEALTH",
		"the doctor threatened to kill me": "HEALTH", "lekhpal ne jaan se marne ki dhamki di hai": "REVENUE", "JE ne jaan se maarne ki dhamki di": "",
		"JE mere bhai ko dhamki de raha hai": "",
	} {
		u := read(t, text)
		require.Equal(t, "POLICE.ASSAULT", u.Category, text)
		require.Equal(t, models.Crime, u.Danger, text)
		require.False(t, u.Staff, text)
		require.Equal(t, accused, u.Accused, text)
	}
	r, err := reader()
	require.NoError(t, err)
	require.Equal(t, "POWER", r.Understand("JE ne jaan se maarne ki dhamki di", handlers.Hint{Department: "POWER"}).Accused)
	for _, text := range []string{
		"daroga ne jaan se maarne ki dhamki di", "दरोगा ने जान से मारने की धमकी दी", "SHO ne jaan se maarne ki dhamki di", "sipahi ne jaan se marne ki dhamki di", "police threatened to kill me",
	} {
		u := read(t, text)
		require.True(t, u.Staff, text)
		require.Equal(t, "POLICE.MISCONDUCT", u.Category, text)
		require.Empty(t, u.Accused, text)
	}
	for _, text := range []string{"daroga ke saamne dhamki di padosi ne", "दरोगा के सामने पड़ोसी ने धमकी दी", "thane me padosi ne dhamki di", "daroga ke saamne dhamki di"} {
		u := read(t, text)
		require.False(t, u.Staff, text)
		require.Equal(t, "POLICE.ASSAULT", u.Category, text)
	}
	for _, text := range []string{"daroga ne samne aakar dhamki di", "JE dhamki de raha hai connection kaat dunga", "pradhan rishwat leta hai", "doctor ne paise maange"} {
		require.True(t, read(t, text).Staff, text)
	}
}

// Whoever writes to who shelters women that he beats need not say who: elsewhere it is asked what is meant.
func TestHeBeatsIsEnoughForWhoSheltersWomen(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, text := range []string{"maarta hai", "roz maarta hai", "मारता है", "मारत है"} {
		u := r.Understand(text, handlers.Hint{Department: "WCD"})
		require.Equal(t, models.WomanInDanger, u.Danger, text)
		require.Equal(t, "WCD.VIOLENCE", u.Category, text)
	}
	require.Equal(t, models.NoDanger, r.Understand("maarta hai", handlers.Hint{Department: "POWER"}).Danger)
	for _, text := range []string{"chakkar maarta hai", "nahi maarta", "machhar maarta hai", "anganwadi wali nahi aati", "poshahar nahi mila", "bijli gul"} {
		require.NotEqual(t, models.WomanInDanger, r.Understand(text, handlers.Hint{Department: "WCD"}).Danger, text)
	}
}
