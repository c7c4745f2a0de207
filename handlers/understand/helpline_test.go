package understand

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
)

// A number that nobody answers is a complaint about whose number it is, whomever it is told.
func TestNumbersNobodyAnswers(t *testing.T) {
	for category, texts := range map[string][]string{
		"HEALTH.AMBULANCE":   {"108 nahi utha raha", "108 not answering", "108 फोन नहीं उठा रहा", "१०८ नहीं उठा रहा", "102 nahi utha raha", "papa behosh hain 108 not answering"},
		"POLICE.OTHER":       {"112 nahi utha raha", "112 not answering", "112 पर कॉल नहीं लग रहा", "1090 not answering", "1090 par phone nahi uthta", "112 wale nahi aaye"},
		"POWER.OTHER":        {"1912 nahi utha raha", "1912 not answering", "1912 par phone karte karte thak gaye koi nahi uthata", "1912 busy aata hai hamesha"},
		"POLICE.FIRE":        {"101 nahi uthata"},
		"VIGILANCE.HELPLINE": {"1076 nahi uthata"},
		"POLICE.WOMEN":       {"pati marte hain 1090 nahi utha raha"},
	} {
		for _, text := range texts {
			for _, account := range []string{"POWER", "JAL", "HEALTH", "POLICE"} {
				u, _ := hidden(t, account, text)
				require.Equal(t, category, u.Category, "%s: %s", account, text)
				require.Equal(t, handlers.Complaint, u.Intent, "%s: %s", account, text)
			}
		}
	}
	for text, category := range map[string]string{
		"house no 112 me bijli nahi hai phone nahi utha raha": "POWER.SUPPLY", "makan 108 me bijli nahi": "POWER.SUPPLY",
		"108 din se bijli nahi phone nahi utha rahe": "POWER.SUPPLY", "plot 112 ka transformer kharab JE nahi utha raha": "POWER.TRANSFORMER",
		"bijli nahi hai 1912 nahi utha raha": "POWER.SUPPLY", "JE phone nahi utha raha": "POWER.OTHER", "meter 1912 kaam nahi kar raha": "POWER.METER",
	} {
		u, _ := hidden(t, "POWER", text)
		require.Equal(t, category, u.Category, text)
	}
	u, _ := hidden(t, "POWER", "ghar me chor ghus gaye 112 nahi utha raha")
	require.Equal(t, "POLICE", u.Department)
	require.False(t, u.Staff, "that thieves entered blames nobody in an office")
}

// A number that counts, or names a house, a file or a road, is nobody's to answer, whatever is not answered beside it.
func TestNumbersThatNobodyCalls(t *testing.T) {
	for _, text := range []string{
		"flat no 102 me lift kaam nahi kar rahi", "sadak sankhya 108 kharab hai, koi nahi sunta", "form 102 nahi mil raha tehsil me", "100 foot road par light band hai",
		"100 number ke ghar tak sadak nahi aayi", "100 bed ka aspatal me lift kaam nahi karti", "112 dino se sadak ki khudai band hai", "file no 100 par jawab nahi mila",
		"shop no 112 shutter, market light is down", "ward no. 101 ka parshad phone nahi uthata", "bill no 1906 me galti hai, jawab nahi mila", "case number 1098 ki sunwai nahi, koi jawab nahi",
		"application 1098 no reply from tehsil", "2 saal se 104 patra likh chuka koi jawab nahi", "pin code 104 nahi lag raha form me", "code 1090 kaam nahi kar raha",
		"फाइल नंबर 102 पर जवाब नहीं मिला", "सड़क संख्या 108 खराब है कोई नहीं सुनता",
	} {
		u := read(t, text)
		require.NotContains(t, []string{"HEALTH.AMBULANCE", "POLICE.FIRE", "POLICE.ASSAULT", "FOOD.GAS", "REVENUE.DISASTER", "WCD.OTHER"}, u.Category, text)
	}
	for text, category := range map[string]string{
		"dial 112 not answering": "POLICE.OTHER", "phone nahi utha raha 108": "HEALTH.AMBULANCE", "108 ko phone kiya nahi aayi": "HEALTH.AMBULANCE", "helpline 1076 koi nahi uthata": "VIGILANCE.HELPLINE",
		"112 number nahi lag raha": "POLICE.OTHER", "108 ambulance nahi aayi": "HEALTH.AMBULANCE",
	} {
		require.Equal(t, category, read(t, text).Category, text)
	}
}
