package i18n_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/i18n"
)

func TestCommand(t *testing.T) {
	c := catalog(t)
	for _, tc := range []struct{ group, text, name, rest string }{
		{"citizen", "status", "status", ""},
		{"citizen", "STATUS?", "status", ""},
		{"citizen", "/status@power_bot 26-8214-5093-9", "status", "26-8214-5093-9"},
		{"citizen", "स्थिति 50939", "status", "50939"},
		{"citizen", "  sthiti\n50939 ", "status", "50939"},
		{"citizen", "Meri  Shikayat", "my", ""},
		{"citizen", "मेरी शिकायतें", "my", ""},
		{"citizen", "जोड़ें मकान 12 के पास", "add", "मकान 12 के पास"},
		{"citizen", "जोड\u093cें", "add", ""}, // nukta as a sign of its own
		{"citizen", "याद दिलाओ", "remind", ""},
		{"citizen", "yaad dila do 50939", "remind", "50939"},
		{"citizen", "wapas lo", "withdraw", ""},
		{"citizen", "भाषा", "language", ""},
		{"citizen", "asli khate", "official", ""},
		{"citizen", "किसी से बात करनी है", "person", ""},
		{"citizen", "forget me", "forget", ""},
		{"citizen", "मदद।", "help", ""},
		{"citizen", "/start abc-DEF", "start", "abc-DEF"},
		{"citizen", "rehne do", "cancel", ""},
		{"citizen", "stop", "stop", ""},
		{"officer", "list", "list", ""},
		{"officer", "सूची", "list", ""},
		{"officer", "खोलें २६८२१४५०९३९", "open", "२६८२१४५०९३९"},
		{"officer", "accept 50939", "accept", "50939"},
		{"officer", "le liya 50939", "accept", "50939"},
		{"officer", "पूछें 50939 मीटर नंबर?", "ask", "50939 मीटर नंबर?"},
		{"officer", "note 50939: Came at 5", "note", "50939: Came at 5"},
		{"officer", "hand over 50939 JAL", "handover", "50939 JAL"},
		{"officer", "सौंपें 50939 राम", "assign", "50939 राम"},
		{"officer", "resolve 26-8214-5093-9 तार जोड़ दिया", "resolve", "26-8214-5093-9 तार जोड़ दिया"},
		{"officer", "काम हो गया 50939", "resolve", "50939"},
		{"officer", "नहीं हो सकता 50939", "reject", "50939"},
		{"officer", "can not 50939", "reject", "50939"},
		{"officer", "समय पार", "overdue", ""},
		{"officer", "रिपोर्ट", "report", ""},
		{"officer", "shift on", "shift", "on"},
		{"officer", "ड्यूटी चालू", "shift", "चालू"},
		{"officer", "chhutti 30/11", "leave", "30/11"},
		{"officer", "मंजूर 50939", "approve", "50939"}, // without nukta
		{"officer", "lauta do 50939 kyon", "return", "50939 kyon"},
		{"officer", "अपील मंज़ूर 50939", "uphold", "50939"},
		{"officer", "अपील खारिज 50939", "dismiss", "50939"},
		{"officer", "जगह 50939 खजनी", "place", "50939 खजनी"},
		{"officer", "likho 50939 bijli nahi", "fill", "50939 bijli nahi"},
		{"officer", "शिकायत: नाली भरी है", "complain", "नाली भरी है"},
	} {
		name, rest, ok := c.Command(tc.group, tc.text)
		require.True(t, ok, tc.text)
		require.Equal(t, tc.name, name, tc.text)
		require.Equal(t, tc.rest, rest, tc.text)
	}
	for _, text := range []string{"", "/", " ", "🙏", "बिजली नहीं आ रही", "/nosuch", "/@bot", "statusx"} {
		_, _, ok := c.Command("citizen", text)
		require.False(t, ok, text)
	}
	_, _, ok := c.Command("nobody", "status")
	require.False(t, ok)
}

func TestAnswer(t *testing.T) {
	c := catalog(t)
	for group, answers := range map[string]map[string]string{
		"yesno": {
			"yes": "हाँ हां हा हान जी YES y Ya ok OK. okay haan Haan! han ha haaan hn jee 👍 👍🏽 ✅ ओके|haan ji|ji haan|जी हाँ|हाँ जी|ठीक है|theek hai|thik hai|1 हाँ|१ haan|yes sir|haan bhai ji|कर दो",
			"no":  "नहीं नही नहि ना न no N nope nahi nahin nhi nahee Nahi! nahii nahiii nahhi 👎 ❌|ji nahi|नहीं जी|2 नहीं|nahi sir|no, please|don't|mat karo",
		},
		"safe": {
			"yes": "हाँ haan han yes safe surakshit सुरक्षित|ji haan|जी हाँ|haan surakshit hai|yes it is safe|haan bhai|1 हाँ",
			"no":  "नहीं nahi no unsafe असुरक्षित 👎|not safe|सुरक्षित नहीं है|surakshit nahi|नहीं है|ji nahi",
		},
		"truth": {
			"yes":    "हाँ yes done|ho gaya|हो गया|हो गया है|काम हो गया|pura ho gaya|1 हाँ",
			"partly": "अधूरा adhura adhoora aadha aadhaa partly|2 अधूरा|अधूरा है|thoda bahut|पूरा नहीं हुआ|adhoora hai",
			"no":     "नहीं nahi no|नहीं हुआ|nahi hua|nahee huaa|अभी तक नहीं|not done|3 नहीं|kuch nahi hua",
		},
		"rating": {
			"good": "अच्छा accha acha achha good 👍|bahut accha|अच्छा है|accha tha|1 अच्छा",
			"fair": "ठीक theek thik fair ok|ठीक है|theek thaak|thik hai",
			"poor": "ख़राब खराब kharab kharaab poor bad bekar|ख़राब है|bahut kharab|accha nahi|3 ख़राब",
		},
		"same":     {"same": "वही wahi vahi same|usi ki", "new": "नई नयी nayi nai new|नई समस्या|nayi shikayat"},
		"language": {"hi": "हिन्दी हिंदी hindi", "hi-Latn": "hinglish roman|hindi abc", "en": "english English अंग्रेज़ी अंग्रेजी angrezi"},
		"onoff":    {"on": "on चालू chalu chaaloo", "off": "off बंद band समाप्त"},
	} {
		for want, texts := range answers {
			list := strings.Split(texts, "|")
			list = append(strings.Fields(list[0]), list[1:]...)
			for _, text := range list {
				got, ok := c.Answer(group, text)
				require.True(t, ok, "%s: %s", group, text)
				require.Equal(t, want, got, "%s: %s", group, text)
			}
		}
	}
	for _, text := range []string{"", " ", "🙏", "ji sir kya", "बिजली नहीं आ रही", "haan nahi", "12", "1", "n1", "पता नहीं", "hai", "sir"} {
		got, ok := c.Answer("yesno", text)
		require.False(t, ok, "%q is %q", text, got)
	}
	for _, text := range []string{"ji", "जी", "theek hai", "ठीक है", "ok", "okay", "👍", "sahi hai", "ओके", "sure", "kar do", "surakshit kaise"} {
		got, ok := c.Answer("safe", text)
		require.False(t, ok, "%q is %q", text, got) // a polite word may only say that the question was read
	}
	_, ok := c.Answer("nothing", "yes")
	require.False(t, ok)
}

// A spelling nobody wrote down is heard, unless it sounds like two answers.
func TestAnswerBySound(t *testing.T) {
	c, err := i18n.NewFS(files("en", "[words.g]\na = [\"bijli\"]\nb = [\"sadak\", \"jal\"]\nc = [\"jaal\"]"))
	require.NoError(t, err)
	for text, want := range map[string]string{"बिजलि": "a", "bizlee": "a", "sarak": "b", "jal": "b", "jaal": "c"} {
		got, ok := c.Answer("g", text)
		require.True(t, ok, text)
		require.Equal(t, want, got, text)
	}
	for _, text := range []string{"jaaal", "bijl", "pani"} {
		_, ok := c.Answer("g", text)
		require.False(t, ok, text)
	}
}

func TestOrdinal(t *testing.T) {
	c := catalog(t)
	for n, texts := range map[int]string{
		1: "1 १ ১ １ एक ek one पहला first 1. (1) 1️⃣ ①", 2: "2 २ दो do two doosra", 3: "3 ३ तीन teen tin three 3rd", 4: "4 चार char chaar",
		5: "5 ५ पाँच पांच paanch", 6: "6 छह छः छे chhe", 7: "7 सात saat", 8: "8 आठ aath", 9: "9 ९ नौ nau nine",
	} {
		for _, text := range strings.Fields(texts) {
			got, ok := c.Ordinal(text)
			require.True(t, ok, text)
			require.Equal(t, n, got, text)
		}
	}
	for text, want := range map[string]int{"option 2": 2, "number ek": 1, "विकल्प ३": 3, " 3 . ": 3, "no. 4": 4} {
		got, ok := c.Ordinal(text)
		require.True(t, ok, text)
		require.Equal(t, want, got, text)
	}
	for _, text := range []string{"", "0", "10", "12", "1 2", "ek do", "number", "no", "option option 1x", "nahi", "०", "-"} {
		got, ok := c.Ordinal(text)
		require.False(t, ok, "%q is %d", text, got)
	}
}

func TestWordsOf(t *testing.T) {
	c := catalog(t)
	require.Equal(t, "status", c.Words("en", "citizen.status")[0])
	require.Equal(t, "स्थिति", c.Words("hi", "citizen.status")[0])
	require.Empty(t, c.Words("en", "citizen.nothing"))
	require.Empty(t, c.Words("en", "nothing"))
	c.Words("en", "citizen.status")[0] = "changed"
	require.Equal(t, "status", c.Words("en", "citizen.status")[0], "what is handed out is a copy")
	require.Contains(t, c.Groups("onoff")["off"], "खत्म")
	require.Empty(t, c.Groups("nothing"))
}

func FuzzCommand(f *testing.F) {
	c := catalog(f)
	for _, s := range []string{"", "/", "/status@bot 5", "resolve 5 x", "शिकायत: ", "\x00", "\xff", "a:b", "👍🏽", "1️⃣", "option option 1", "2 नहीं"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, group := range []string{"citizen", "officer"} {
			name, rest, ok := c.Command(group, s)
			require.Equal(t, ok, name != "")
			if ok {
				require.True(t, strings.HasSuffix(strings.TrimSpace(s), rest), "what follows is what was written")
			}
		}
		name, ok := c.Answer("yesno", s)
		require.Equal(t, ok, name != "")
		if n, ok := c.Ordinal(s); ok {
			require.True(t, n >= 1 && n <= 9)
		}
	})
}

func BenchmarkCommand(b *testing.B) {
	c := catalog(b)
	for name, text := range map[string]string{"command": "resolve 26-8214-5093-9 तार जोड़ दिया", "message": "गोमती नगर में बिजली नहीं"} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				c.Command("officer", text)
			}
		})
	}
}

func BenchmarkAnswer(b *testing.B) {
	c := catalog(b)
	b.ReportAllocs()
	for b.Loop() {
		c.Answer("yesno", "गोमती नगर में बिजली नहीं")
	}
}
