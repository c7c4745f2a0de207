package handlers

import (
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/i18n"
	"sunwai/models"
)

// TestTellsOfIll: that people are ill, and of the water; not that they may be, nor every death that is told in passing.
func TestTellsOfIll(t *testing.T) {
	texts, err := i18n.New()
	require.NoError(t, err)
	w := &Work{Deps: &Deps{Words: texts}}
	for _, words := range []string{
		"handpump ka pani ganda hai, 20 log bimar ho gaye agar jaldi doctor nahi aaye to aur marenge. Lalganj Raebareli",
		"ganda pani pikar 10 log bimar pad gaye hain",
		"pani peene se dadi ki maut ho gayi",
		"handpump se badbudar pani aata hai, meri maa bimar ho gayi, bachche bimar ho rahe hain",
		"agar aap dekh sakte hain to dekhiye, 20 log bimar ho gaye",
		"agar doctor nahi aaye to aur marenge. 20 log bimar ho gaye",
		"गंदा पानी पीकर 20 लोग बीमार हो गए थे, अब भी वही पानी है",
		"हैंडपंप का पानी पीने से बच्चों को उल्टी हो रही है और 5 लोग बीमार हो गए",
		"अगर जल्दी डॉक्टर नहीं भेजे तो और मरेंगे, गाँव में 30 लोग बीमार पड़ गए",
		"12 people fell ill after drinking tap water",
		"nobody died but 20 people fell ill, the water is dirty",
		"Three children died. The handpump water is bad",
		"koi sun nahi raha, mohalle ke log bimar ho gaye",
		"28 aur log bimar ho gaye aaj",
		"poora parivar bimar pad gaya tha, ab bachche bimar ho gaye",
	} {
		require.True(t, w.tellsOfIll(words, models.NoDanger), words)
	}
	for _, words := range []string{
		"handpump kharab hai, hamari dadi ki maut ho gayi thi isliye late bataya",
		"हैंडपंप खराब है, मेरे पिताजी की मौत हो गई थी इसलिए देर से बताया",
		"handpump kharab hai, papa ki maut ho gayi hai isliye main bahar tha",
		"nal me pani nahi aa raha, log bimar pad gaye dhoop me pani lane se",
		"धूप में पानी लाने से लोग बीमार पड़ गए",
		"ganda pani hai, log bimar pad sakte hain",
		"agar bachche, budhe bimar ho gaye to kaun zimmedar",
		"ganda pani pikar bachche bimar ho gaye to kaun zimmedar hoga",
		"ganda pani hai bachche bimar ho gaye tab aaoge kya",
		"अगर यह पानी पीकर लोग बीमार हो गए तो कौन जिम्मेदार होगा",
		"यदि बच्चे बीमार पड़ गए, लोग मर गए, तो किससे कहें",
		"if people fell ill, who would answer",
		"if children, old people fell sick of dirty water, what then",
		"people may fall ill of this dirty water",
		"nobody died, but the water is dirty",
		"handpump kharab hai, meri maa bimar hai",
		"handpump lagane wale ki accident me maut ho gayi, kaam ruka hai",
		"pani ki tanki kharab hai, operator ki maut ho gayi",
		"handpump kharab, log pareshan hain, doctor ne kaha saaf pani piyo",
		"had died years ago who bored it",
	} {
		require.False(t, w.tellsOfIll(words, models.NoDanger), words)
	}
}
