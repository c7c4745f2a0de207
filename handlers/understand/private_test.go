package understand

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// That a hospital has no kit to test with is everybody's trouble; what is told about a person is not.
func TestWhatTellsOfAPersonIsHidden(t *testing.T) {
	for _, text := range []string{
		"hiv kit nahi hai jila aspatal me", "hiv test kit not available at district hospital", "एचआईवी किट उपलब्ध नहीं है", "एच आई वी किट नहीं है",
		"hiv camp nahi laga gaon me", "hamare gaon me hiv camp nahi laga", "mere gaon me hiv jaanch shivir nahi laga", "एचआईवी जांच शिविर नहीं लगा",
		"hiv testing machine kharab hai", "kits for hiv are out of stock at the PHC", "hiv test nahi ho raha hai",
	} {
		u, only := hidden(t, "HEALTH", text)
		require.False(t, only, text)
		require.Equal(t, "HEALTH.MEDICINE", u.Category, text)
	}
	for _, text := range []string{
		"hiv ki dawa nahi mil rahi", "mujhe hiv hai dawa nahi mil rahi", "i am hiv positive and kit not available", "doctor ne meri hiv report sabko bata di",
		"mera hiv test nahi ho raha", "मेरा एचआईवी टेस्ट नहीं हो रहा", "mere pati ko hiv hai, test kit nahi hai", "main hiv test karane gaya kit nahi hai",
		"meri patni ka hiv test nahi kiya", "padosi ko hiv hai", "एचआईवी टेस्ट में पॉजिटिव आया, दवा नहीं मिल रही", "i went for hiv test, they refused",
		"hiv test report leaked by lab staff", "Ramesh ka hiv test karaya report nahi di",
	} {
		_, only := hidden(t, "HEALTH", text)
		require.True(t, only, text)
	}
}
