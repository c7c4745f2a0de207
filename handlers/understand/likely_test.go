package understand

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/handlers"
)

// TestWhatNoWordNamesIsLikely: people tell of a thing in words that nobody listed; the category is the likely one, and says by which word.
func TestWhatNoWordNamesIsLikely(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for category, texts := range map[string][]string{
		"POWER.CONNECTION": {"naya kanekshan ke liye paisa jama kiye do mahine ho gaye koi nahi aaya"},
		"POWER.BILL":       {"ghar band pada hai fir bhi 12 hazar bhej diya"},
		"JAL.QUALITY":      {"nal se peela badbudar aata hai peene layak nahi"},
		"FOOD.SHORT":       {"angutha 25 kilo ka lagwata hai deta 21 hai"},
		"HEALTH.MEDICINE":  {"parchi likh kar bahar ki dukaan bhej dete hain, andar kuch nahi milta"},
		"REVENUE.MEASURE":  {"khet ki naap karwani hai lekhpal teen mahine se taal raha"},
	} {
		for _, text := range texts {
			u := r.Understand(text, handlers.Hint{Department: departmentOf(category)})
			assert.Equal(t, category, u.Filed(), text)
			if u.Likely != "" {
				assert.Contains(t, u.Why[len(u.Why)-1], category+": ", text)
			}
		}
	}
}

// TestNothingIsGuessedFromNothing: too few words tell of no matter, who despairs waits in no category's time, and nobody is blamed by a guess.
func TestNothingIsGuessedFromNothing(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	for _, text := range []string{"light", "bijli ki shikayat karni hai", "मेरे घर की दिक्कत", "नाम न बताना साहब, मार डालेंगे", "ab jeena nahi chahta, sab khatam kar lunga aaj"} {
		u := r.Understand(text, handlers.Hint{Department: "POWER"})
		assert.Empty(t, u.Likely, text)
	}
	u := r.Understand("प्रधान ग्राम पंचायत बरवां, सड़क के लिए पत्र लिख रहा हूँ", handlers.Hint{Department: "PANCHAYAT"})
	assert.NotEqual(t, "PANCHAYAT.PRADHAN", u.Filed())
}

// TestModelsBehindEachOtherAreReadApart: the file of the categories' models holds one for each department, and nothing is left over.
func TestModelsBehindEachOtherAreReadApart(t *testing.T) {
	r, err := reader()
	require.NoError(t, err)
	all, err := ReadModels(categoryModels)
	require.NoError(t, err)
	for d, code := range r.topics.codes {
		require.NotNil(t, r.topics.likely[d], code)
		for _, c := range r.topics.likely[d].Classes {
			require.Equal(t, code, departmentOf(c))
		}
	}
	require.Len(t, all, len(r.topics.codes))
	_, err = ReadModel(categoryModels)
	require.Error(t, err, "more than one")
	_, err = ReadModels(categoryModels[:len(categoryModels)-1])
	require.Error(t, err, "cut short")
}

func departmentOf(category string) string {
	department, _, _ := strings.Cut(category, ".")
	return department
}
