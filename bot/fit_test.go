package bot_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
)

func TestCounts(t *testing.T) {
	for _, c := range []struct {
		text         string
		utf16, runes int
	}{
		{"", 0, 0},
		{"abc", 3, 3},
		{"क्षेत्र", 7, 7},
		{"👍", 2, 1},
		{"\xff", 1, 1},
	} {
		require.Equal(t, c.utf16, bot.UTF16(c.text), "%q", c.text)
		require.Equal(t, c.runes, bot.Runes(c.text), "%q", c.text)
	}
}

// octets counts bytes: a count by which the sign of a cut is longer than a letter.
func octets(s string) int { return len(s) }

func TestFit(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		limit int
		count func(string) int
		want  string
	}{
		"short enough stays":             {"बिजली नहीं", 10, bot.Runes, "बिजली नहीं"},
		"exactly at the limit stays":     {"abcde", 5, bot.Runes, "abcde"},
		"one too long":                   {"abcdef", 5, bot.Runes, "abcd…"},
		"a conjunct is not cut":          {"क्षेत्र", 4, bot.Runes, "…"},
		"between conjuncts":              {"क्षेत्र", 6, bot.Runes, "क्षे…"},
		"a matra stays with its letter":  {"अअअअअअअअअअकी", 12, bot.Runes, "अअअअअअअअअअकी"},
		"and goes with it":               {"अअअअअअअअअअकीक", 12, bot.Runes, "अअअअअअअअअअ…"},
		"joiner within a conjunct":       {"क्\u200dषक", 3, bot.Runes, "…"},
		"a family is one picture":        {"👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 14, bot.UTF16, "👨‍👩‍👧‍👦…"},
		"a family does not fit":          {"a👨‍👩‍👧‍👦", 11, bot.UTF16, "a…"},
		"a flag is two letters":          {"🇮🇳🇮🇳", 6, bot.UTF16, "🇮🇳…"},
		"word near the end":              {"the light is out again", 15, bot.Runes, "the light is…"},
		"word too far back":              {"a Thiruvananthapuram", 12, bot.Runes, "a Thiruvana…"},
		"at a space":                     {"light out today", 10, bot.Runes, "light out…"},
		"no room for anything":           {"abc", 0, bot.Runes, ""},
		"no room for the sign":           {"abcdef", 2, octets, ""},
		"bytes":                          {"बिजली", 10, octets, "बि…"},
		"broken bytes are not a problem": {"\xff\xfe\xfd\xfc", 3, bot.Runes, "\xff\xfe…"},
	} {
		t.Run(name, func(t *testing.T) {
			got := bot.Fit(c.text, c.limit, c.count)
			require.Equal(t, c.want, got)
			require.LessOrEqual(t, c.count(got), c.limit)
		})
	}
}

// A count as X has it: a link weighs 23 whatever its length, so a longer text can weigh less.
func TestFitUnevenCount(t *testing.T) {
	count := func(s string) int {
		n := bot.Runes(s)
		if i := strings.Index(s, "https://a.in"); i >= 0 {
			n = n - len("https://a.in") + 23
		}
		return n
	}
	got := bot.Fit("see https://a.in/ for all that is known", 20, count)
	require.LessOrEqual(t, count(got), 20)
	require.True(t, strings.HasSuffix(got, "…"))
}

func TestSplit(t *testing.T) {
	for name, c := range map[string]struct {
		text  string
		limit int
		want  []string
	}{
		"blank":        {" \n ", 10, nil},
		"fits":         {" abc ", 10, []string{"abc"}},
		"paragraph":    {"one two\n\nthree four five", 14, []string{"one two", "three four", "five"}},
		"line":         {"one two\nthree four", 12, []string{"one two", "three four"}},
		"sentence":     {"बिजली नहीं है। पानी नहीं है।", 20, []string{"बिजली नहीं है।", "पानी नहीं है।"}},
		"no sentence":  {"load 3.5 and more to it", 12, []string{"load 3.5 and", "more to it"}},
		"word":         {"one two three", 8, []string{"one two", "three"}},
		"long word":    {"abcdefghij", 4, []string{"abcd", "efgh", "ij"}},
		"clusters":     {"क्षेत्रक्षेत्र", 5, []string{"क्षे", "त्र", "क्षे", "त्र"}},
		"huge cluster": {"👨‍👩‍👧‍👦", 2, []string{"👨\u200d", "👩\u200d", "👧\u200d", "👦"}},
	} {
		t.Run(name, func(t *testing.T) {
			got := bot.Split(c.text, c.limit, bot.Runes)
			require.Equal(t, c.want, got)
			for _, p := range got {
				require.LessOrEqual(t, bot.Runes(p), c.limit)
			}
		})
	}
}

func FuzzFit(f *testing.F) {
	for _, text := range []string{"", "क्षेत्र में बिजली नहीं। तीन दिन से!", "👨‍👩‍👧‍👦🇮🇳🇮🇳", "one\n\ntwo three. four?", "\xff\u0000\u200d",
		"क्\u200dष्\u200c", strings.Repeat("z\u0301\u0301", 9), "  lead and trail  "} {
		for _, limit := range []int{0, 1, 3, 10, 64} {
			f.Add(text, limit)
		}
	}
	counts := []func(string) int{bot.UTF16, bot.Runes, octets}
	f.Fuzz(func(t *testing.T, text string, limit int) {
		if len(text) > 4096 {
			return
		}
		for _, count := range counts {
			checkFit(t, text, limit, count)
			checkSplit(t, text, limit, count)
		}
	})
}

func checkFit(t *testing.T, text string, limit int, count func(string) int) {
	got := bot.Fit(text, limit, count)
	if got == "" || got == text {
		return
	}
	require.LessOrEqual(t, count(got), limit)
	head, cut := strings.CutSuffix(got, "…")
	require.True(t, cut)
	require.True(t, strings.HasPrefix(text, head))
}

func checkSplit(t *testing.T, text string, limit int, count func(string) int) {
	parts := bot.Split(text, limit, count)
	for _, p := range parts {
		require.NotEmpty(t, strings.TrimSpace(p))
		if count(p) > limit {
			require.Equal(t, 1, utf8.RuneCountInString(p), "only one character may be too long")
		}
	}
	require.Equal(t, squeeze(text), squeeze(strings.Join(parts, "")), "nothing but white space is lost")
}

func squeeze(s string) string {
	var b strings.Builder
	for _, f := range strings.FieldsFunc(s, unicode.IsSpace) {
		b.WriteString(f)
	}
	return b.String()
}
