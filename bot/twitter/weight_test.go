package twitter_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/twitter"
)

// TestWeights compares with what X's own library (twitter-text 3.1.0, configuration 3) counts; testdata/weights.json was made
// with it, of texts written for this.
func TestWeights(t *testing.T) {
	raw, err := os.ReadFile("testdata/weights.json")
	require.NoError(t, err)
	var cases [][2]any
	require.NoError(t, json.Unmarshal(raw, &cases))
	require.Greater(t, len(cases), 200)
	for _, c := range cases {
		require.EqualValues(t, c[1], twitter.Weight(c[0].(string)), "%q", c[0])
	}
}

// A cut text is never over the limit, and no letter of it is cut in two.
func TestFitPublic(t *testing.T) {
	for name, text := range map[string]string{
		"hindi":     strings.Repeat("क्षेत्र में बिजली नहीं है। ", 30),
		"santali":   strings.Repeat("ᱵᱤᱡᱽᱞᱤ ᱵᱟᱹᱱᱩᱜᱼᱟ ", 30),
		"families":  strings.Repeat("👨‍👩‍👧‍👦", 200),
		"flags":     strings.Repeat("🇮🇳", 200),
		"links":     strings.Repeat("pgportal.gov.in ", 40),
		"long link": "https://up.gov.in/" + strings.Repeat("a", 500) + " और कुछ",
		"rupees":    strings.Repeat("₹500 ", 100),
	} {
		got := bot.Fit(text, 280, twitter.Weight)
		require.LessOrEqual(t, twitter.Weight(got), 280, name)
		require.True(t, utf8.ValidString(got), name)
		if twitter.Weight(text) > 280 {
			require.Greater(t, twitter.Weight(got), 220, "%s: %q", name, got)
			require.True(t, strings.HasPrefix(text, strings.TrimSuffix(got, "…")), name)
		}
	}
	require.Equal(t, 280, twitter.Weight(bot.Fit(strings.Repeat("👨‍👩‍👧‍👦", 200), 280, twitter.Weight)))
}

func FuzzWeight(f *testing.F) {
	for _, s := range []string{"", "बिजली", "a.b.c.in/?x=(1)", "👩🏽‍⚕️", "e\u0301", "\xff.in", "@x.in", "http://", "1\ufe0f\u20e3", "xn--p1ai.xn--p1ai"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		n := twitter.Weight(s)
		require.GreaterOrEqual(t, n, 0)
		require.Equal(t, s == "", n == 0)
		require.LessOrEqual(t, twitter.Weight(s+"क"), n+25)
	})
}

func BenchmarkWeight(b *testing.B) {
	for name, text := range map[string]string{"answer": "शिकायत 26-8214-5093-9 दर्ज हो गई। आगे की बात निजी संदेश में।", "10000": strings.Repeat("क्षेत्र में ", 900)} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				twitter.Weight(text)
			}
		})
	}
}
