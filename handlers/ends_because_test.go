package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWhoWithdrawsMaySayWhy: a wish to withdraw with its reason beside it was added for the officer to read, and he went on working.
func TestWhoWithdrawsMaySayWhy(t *testing.T) {
	for want, all := range map[string][]string{
		"citizen.fixed": {"wapas le lo, kal mil gaya", "wapas le lijiye kal hi mil gaya tha", "sorry wrong, it is repaired already, cancel please", "shikayat wapas lo light aa gayi",
			"ab zarurat nahi shikayat band kar do, light aa gayi hai", "please withdraw, problem solved", "radd kar do bhai, kal raat ko theek ho gaya tha", "rehne do ab aa gayi light",
			"please cancel the complaint, power is restored", "समस्या हल हो गई है शिकायत बंद कर दीजिए"},
		"citizen.withdraw_ask": {"galti se bhej diya, wapas le lo", "shikayat nahi karni ab, cancel kar do", "sorry galti ho gayi cancel kar dijiye", "maaf kijiye galti se chali gayi, cancel kar do",
			"सॉरी गलत भेज दिया कैंसिल कर दो", "sent by mistake, please cancel", "cancel complaint, it was my mistake", "shikayat hata do, transformer lag gaya"},
		"citizen.added": {"pradhan bol raha hai shikayat wapas le lo", "lineman bola complaint wapas le lo tab theek karunga", "shikayat wapas mat lo abhi theek nahi hua", "light nahi aayi cancel mat karna",
			"bijli wapas nahi aayi", "10 din ho gaye shikayat wapas lo kya", "meter wapas le gaye", "unhone kaha shikayat band kar do warna bijli kaat denge", "galat bill aaya hai use cancel karo",
			"galti se bill do bar jama ho gaya wapas karo"},
	} {
		for _, text := range all {
			w := readingWorld(t)
			w.complaint("mohan", "aliganj lucknow me bijli nahi aa rahi")
			require.Contains(t, kinds(to(w.say("mohan", text), "mohan")), want, text)
			require.Len(t, w.complaints, 1, text)
		}
	}
}

// TestTheReasonIsKept: who says "no" to the question has told it all the same.
func TestTheReasonIsKept(t *testing.T) {
	w := readingWorld(t)
	c := w.complaint("mohan", "aliganj lucknow me bijli nahi aa rahi")
	w.say("mohan", "galti se bhej diya, wapas le lo")
	require.Equal(t, "citizen.stays", kinds(to(w.say("mohan", "nahi"), "mohan"))[0])
	require.True(t, w.now(c).Status.Open())
	w.say("mohan", "wapas le lo, kal mil gaya")
	w.say("mohan", "haan")
	require.False(t, w.now(c).Status.Open())
}
