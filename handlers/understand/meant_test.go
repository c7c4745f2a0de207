package understand

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// A pit in the road is no quarry (khadan) and no tehsil of Kushinagar, unless it is called one.
func TestAPitIsNoQuarryAndNoTehsil(t *testing.T) {
	for _, text := range []string{"khadda", "खड्डा", "khadda hai", "ek khadda hai", "khadda bhar do", "ghar ke samne khadda hai", "खड्डे", "खड्डा है सड़क पर"} {
		u := read(t, text)
		require.Equal(t, "PWD.POTHOLE", u.Category, text)
		require.Equal(t, "PWD", u.Departments[0].Code, text)
		require.Empty(t, u.District, text)
	}
	for _, text := range []string{"tehsil khadda me bijli nahi", "तहसील खड्डा में बिजली नहीं", "khadda kushinagar me bijli nahi"} {
		u := read(t, text)
		require.Equal(t, "POWER.SUPPLY", u.Category, text)
		require.Equal(t, "160", u.District, text)
	}
	require.Equal(t, "MINING.CRUSHER", read(t, "patthar ki khadan me blasting hoti hai").Category)
}

// That a part of the line was changed says that it is well again; that a meter or a name was may be the complaint.
func TestWhatWasChangedIsRepaired(t *testing.T) {
	for _, text := range []string{
		"fuse badla", "transformer badla", "transformer badal diya gaya", "ट्रांसफार्मर बदल गया", "फ्यूज बदल दिया", "transformer has been replaced", "transformer badal gaya dhanyavad",
	} {
		require.True(t, read(t, text).Repaired, text)
	}
	for _, text := range []string{
		"fuse badla nahi", "transformer badla nahi gaya", "transformer nahi badla", "ट्रांसफार्मर बदला नहीं", "fuse badla par light nahi", "kya transformer badla gaya",
		"transformer badla gaya tha phir jal gaya", "meter badal diya bina bataye", "naam badal diya", "transformer badalna hai",
	} {
		require.False(t, read(t, text).Repaired, text)
	}
}
