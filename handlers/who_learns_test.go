package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestWhetherTheyWillKnowIsForUs: whoever is afraid was answered with "added", and the question itself went to the officer.
func TestWhetherTheyWillKnowIsForUs(t *testing.T) {
	for kind, all := range map[string][]string{
		"citizen.ask_hide": {"mera naam kotedar ko pata to nahi chalega", "unko pata chal jayega ki maine shikayat ki hai?", "का हमार नाम सबके पता चल जाई?",
			"will the college come to know that I complained?", "कोटेदार जान जाएगा कि मैंने शिकायत की है क्या", "kya pradhan ko bata doge ki maine shikayat ki",
			"can the dealer see my name", "kya kisi ko mera number dikhega", "mera naam to nahi aayega na"},
		"citizen.secret_kept": {"unhe mat batana ki maine shikayat ki"},
		"citizen.privacy":     {"mere naam ka kya hoga", "मेरे नाम का क्या होगा", "what will happen to my name", "naam number ka kya karoge"},
		"citizen.forget_ask":  {"mera number delete kar do", "मेरा नंबर मिटा दो", "delete my number"},
	} {
		for _, text := range all {
			w := readingWorld(t)
			w.complaint("mohan", "aliganj lucknow me kotedar ration kam deta hai")
			require.Contains(t, kinds(to(w.say("mohan", text), "mohan")), kind, text)
		}
	}
	for _, text := range []string{"mera naam list me dikhega kya", "mujhe kaise pata chalega meri shikayat ka kya hua", "kotedar ko pata chal gaya ki maine shikayat ki hai",
		"you know i complained already", "i wrote to the dm, he did not see it", "मेरा नाम सूची में कब दिखेगा", "mera naam card me nahi dikhta", "please know that i complained 5 times",
		"mera naam ration card me kab judega", "maine shikayat ki thi kuch nahi hua", "when will i know what happens to my complaint", "number kab aayega",
		"mera number kya hai bataoge", "maine shikayat ki thi uska kya hua bataoge", "maine shikayat ki hai kab tak hoga bataoge", "मैंने शिकायत की थी क्या हुआ बताएंगे",
		"maine shikayat ki thi, status kaha dikhega", "मैंने शिकायत की थी कहाँ दिखेगी", "mera naam bill me galat dikhega to", "my name will be shown on the bill?",
		"mera number galat hai 9876543210 unko bata denge", "maine shikayat ki thi natija kab malum hoga", "maine shikayat ki, lineman kab aayega bataoge"} {
		w := readingWorld(t)
		w.complaint("mohan", "aliganj lucknow me kotedar ration kam deta hai")
		told := kinds(to(w.say("mohan", text), "mohan"))
		require.NotContains(t, told, "citizen.secret_kept", text)
		require.NotContains(t, told, "citizen.ask_hide", text)
	}
}
