package i18n

import (
	"slices"
	"testing"
	"testing/fstest"
	"time"
	"unicode"

	"github.com/stretchr/testify/require"
)

func catalog(t *testing.T) *Catalog {
	t.Helper()
	c, err := New()
	require.NoError(t, err)
	return c
}

// Every language says everything, with the same holes: what one reader is told, all are.
func TestLanguagesAreComplete(t *testing.T) {
	c := catalog(t)
	want := c.Keys("hi")
	require.Greater(t, len(want), 200)
	for _, l := range c.Languages() {
		require.Equal(t, want, c.Keys(l.Tag), "keys of %s", l.Tag)
		for _, key := range want {
			require.Equal(t, c.Holes("hi", key), c.Holes(l.Tag, key), "holes of %q in %s", key, l.Tag)
			for _, form := range c.texts[l.Tag][key] {
				require.NotEmpty(t, form, "%q in %s", key, l.Tag)
			}
		}
	}
}

func TestScripts(t *testing.T) {
	c := catalog(t)
	for _, key := range c.Keys("hi-Latn") {
		if key == "citizen.language" {
			continue // names each language in itself
		}
		for _, r := range c.texts["hi-Latn"][key][0] {
			require.False(t, unicode.Is(unicode.Devanagari, r), "%q in hi-Latn holds Devanagari", key)
		}
	}
}

// The bot orders nobody about and never says तुम; tone.md says how it speaks.
func TestTone(t *testing.T) {
	c := catalog(t)
	for _, bad := range []string{"तुम", "आपने", "कृपया प्रतीक्षा", "अमान्य", "सफलतापूर्वक"} {
		for _, key := range c.Keys("hi") {
			require.NotContains(t, c.texts["hi"][key][0], bad, key)
		}
	}
}

func TestText(t *testing.T) {
	c := catalog(t)
	s, err := c.Text("hi", "citizen.registered", map[string]string{"number": "26-8214-5093-9"})
	require.NoError(t, err)
	require.Equal(t, "शिकायत दर्ज हो गई। नंबर: 26-8214-5093-9", s)

	s, err = c.Text("en", "line.words", map[string]string{"text": "{{.number}} <b>"})
	require.NoError(t, err)
	require.Equal(t, "“{{.number}} <b>”", s, "what people write is no template")

	_, err = c.Text("en", "citizen.registered", nil)
	require.ErrorIs(t, err, ErrMissing, "a hole that is not filled")
	_, err = c.Text("en", "no.such.key", nil)
	require.ErrorIs(t, err, ErrMissing)
	s, err = c.Text("xx", "button.yes", nil)
	require.NoError(t, err)
	require.Equal(t, "हाँ", s, "an unknown language reads Hindi")
}

func TestCommand(t *testing.T) {
	c := catalog(t)
	for _, test := range []struct{ group, text, name, rest string }{
		{"citizen", "status", "status", ""},
		{"citizen", "/status@power_bot 26-8214-5093-9", "status", "26-8214-5093-9"},
		{"citizen", "स्थिति 50939", "status", "50939"},
		{"citizen", "Meri  Shikayat", "my", ""},
		{"citizen", "याद दिलाओ", "remind", ""},
		{"citizen", "/start abc-DEF", "start", "abc-DEF"},
		{"officer", "resolve 26-8214-5093-9 तार जोड़ दिया", "resolve", "26-8214-5093-9 तार जोड़ दिया"},
		{"officer", "पूरा 50939 काम हो गया", "resolve", "50939 काम हो गया"},
		{"officer", "le liya 50939", "accept", "50939"},
		{"officer", "शिकायत: नाली भरी है", "complain", "नाली भरी है"},
		{"officer", "सूची", "list", ""},
	} {
		name, rest, ok := c.Command(test.group, test.text)
		require.True(t, ok, test.text)
		require.Equal(t, test.name, name, test.text)
		require.Equal(t, test.rest, rest, test.text)
	}
	for _, text := range []string{"", "/", "बिजली नहीं आ रही", "/nosuch"} {
		_, _, ok := c.Command("citizen", text)
		require.False(t, ok, text)
	}
}

func TestAnswer(t *testing.T) {
	c := catalog(t)
	for text, want := range map[string]string{"हाँ": "yes", "हां।": "yes", "Haan": "yes", "OK": "yes", "nhi": "no", "नहीं!": "no"} {
		got, ok := c.Answer("yesno", text)
		require.True(t, ok, text)
		require.Equal(t, want, got, text)
	}
	for text, want := range map[string]int{"1": 1, "१": 1, "एक": 1, "ek": 1, " 3. ": 3, "दो": 2} {
		got, ok := c.Ordinal(text)
		require.True(t, ok, text)
		require.Equal(t, want, got, text)
	}
	_, ok := c.Ordinal("12")
	require.False(t, ok)
}

// Each word group answers in every language.
func TestWordsInEveryLanguage(t *testing.T) {
	sub := embedded
	for _, lang := range []string{"hi", "en", "hi-Latn"} {
		data, err := sub.ReadFile("locales/" + lang + ".toml")
		require.NoError(t, err)
		f, err := parse(data)
		require.NoError(t, err)
		for group, names := range catalog(t).lexicon.groups {
			for _, name := range names {
				require.NotEmpty(t, f.words[group][name], "words.%s.%s in %s", group, name, lang)
			}
		}
	}
}

func TestClashIsAnError(t *testing.T) {
	_, err := NewFS(fstest.MapFS{"hi.toml": {Data: []byte("name = \"x\"\n[words.g]\na = [\"one\"]\nb = [\"One!\"]\n")}})
	require.ErrorContains(t, err, "means both")
}

func TestBrokenCatalogues(t *testing.T) {
	for name, text := range map[string]string{
		"no name":    "\"a\" = \"b\"\n",
		"odd value":  "name = \"x\"\n\"a\" = 3\n",
		"one plural": "name = \"x\"\n[a]\none = \"y\"\n",
	} {
		_, err := NewFS(fstest.MapFS{"hi.toml": {Data: []byte(text)}})
		require.Error(t, err, name)
	}
	_, err := NewFS(fstest.MapFS{})
	require.Error(t, err)
}

func TestDates(t *testing.T) {
	now := time.Date(2026, 11, 23, 6, 0, 0, 0, time.UTC)
	at := time.Date(2026, 11, 24, 11, 30, 0, 0, time.UTC) // 17:00 IST
	require.Equal(t, "24 नवंबर, शाम 5 बजे", DateTime("hi", at, now))
	require.Equal(t, "24 Nov, 5 pm", DateTime("en", at, now))
	require.Equal(t, "24 November, shaam 5 baje", DateTime("hi-Latn", at, now))
	require.Equal(t, "24 नवंबर, शाम 5:30 बजे", DateTime("hi", at.Add(30*time.Minute), now))
	require.Equal(t, "1 जनवरी 2027, रात 12 बजे", DateTime("hi", time.Date(2026, 12, 31, 18, 30, 0, 0, time.UTC), now))
}

func TestNumber(t *testing.T) {
	for n, want := range map[int64]string{0: "0", 999: "999", 1000: "1,000", 1234567: "12,34,567", -100000: "-1,00,000"} {
		require.Equal(t, want, Number("hi", n))
	}
}

func TestLanguagesNameThemselves(t *testing.T) {
	require.True(t, slices.Contains(catalog(t).Languages(), Language{Tag: "hi", Name: "हिन्दी"}))
}

func BenchmarkText(b *testing.B) {
	c, err := New()
	require.NoError(b, err)
	holes := map[string]string{"number": "26-8214-5093-9"}
	for b.Loop() {
		if _, err := c.Text("hi", "citizen.registered", holes); err != nil {
			b.Fatal(err)
		}
	}
}
