package i18n

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"github.com/stretchr/testify/require"

	"sunwai/i18n/fold"
)

// TestCatalogues is what a translator's file must pass. Each line says language, key and what is wrong.
func TestCatalogues(t *testing.T) {
	c, err := New()
	require.NoError(t, err)
	for _, p := range problems(c) {
		t.Error(p)
	}
	require.Greater(t, len(c.Keys("hi")), 200)
}

func problems(c *Catalog) []string {
	var all []string
	first := c.order[0]
	for _, l := range c.order {
		for _, check := range []func(first, l *locale) []string{keysDiffer, holesDiffer, wordsDiffer, badTone, wrongScript, badCommands} {
			for _, p := range check(first, l) {
				all = append(all, l.Tag+": "+p)
			}
		}
	}
	return all
}

func keysDiffer(first, l *locale) (out []string) {
	for _, key := range slices.Sorted(maps.Keys(first.texts)) {
		mine, ok := l.texts[key]
		switch {
		case !ok:
			out = append(out, fmt.Sprintf("%q is missing", key))
		case mine.counted != first.texts[key].counted:
			out = append(out, fmt.Sprintf("%q depends on a count in one language only", key))
		}
	}
	for _, key := range slices.Sorted(maps.Keys(l.texts)) {
		if _, ok := first.texts[key]; !ok {
			out = append(out, fmt.Sprintf("%q is not in %s", key, first.Tag))
		}
	}
	return out
}

func holesDiffer(first, l *locale) (out []string) {
	for _, key := range slices.Sorted(maps.Keys(l.texts)) {
		for _, f := range l.texts[key].forms {
			got, want := formHoles(f.text), formHoles(first.texts[key].in("other"))
			if f.name != "other" { // "one day" may leave the count out
				got, want = without(got, "count"), without(want, "count")
			}
			if _, ok := first.texts[key]; ok && !slices.Equal(got, want) {
				out = append(out, fmt.Sprintf("%q (%s) has the holes %v, %s has %v", key, f.name, got, first.Tag, want))
			}
		}
	}
	return out
}

func formHoles(s string) []string {
	names := holesOf(s)
	slices.Sort(names)
	return slices.Compact(names)
}

func without(names []string, name string) []string {
	return slices.DeleteFunc(slices.Clone(names), func(n string) bool { return n == name })
}

func wordsDiffer(first, l *locale) (out []string) {
	for _, group := range slices.Sorted(maps.Keys(first.words)) {
		for _, name := range slices.Sorted(maps.Keys(first.words[group])) {
			if len(l.words[group][name]) == 0 {
				out = append(out, fmt.Sprintf("words.%s.%s has no words", group, name))
			}
		}
	}
	for group, names := range l.words {
		for name := range names {
			if _, there := first.words[group][name]; !there {
				out = append(out, fmt.Sprintf("words.%s.%s is not in %s", group, name, first.Tag))
			}
		}
	}
	return out
}

// banned is what the bot never says: orders with आपने, तुम, and the stiff phrases of machines. The language is written हिन्दी, as the state's
// own act on it, its language department and the menus of its websites write it, and not in two ways.
var banned = map[string]*regexp.Regexp{
	"हिन्दी": regexp.MustCompile(`तुम|आपने|आप ने|प्रतीक्षा|अमान्य|सफलतापूर्वक|त्रुटि|प्रविष्ट|कृपया ध्यान|हिंदी`),
	"Latin":  regexp.MustCompile(`(?i)\b(tum|tumh\w*|aapne|aap ne|prateeksha|pratiksha|amanya|safaltapurvak|truti|kripya)\b`),
	"en":     regexp.MustCompile(`(?i)\b(please wait|invalid|successfully|error occurred|dear (user|customer|sir)|kindly|oops|processing your request)\b`),
	"signs":  regexp.MustCompile(`\||  |!| [,।?]|^\s|\s$`), // | for a danda, double spaces, shouting
}

func badTone(_, l *locale) (out []string) {
	for _, key := range slices.Sorted(maps.Keys(l.texts)) {
		for _, f := range l.texts[key].forms {
			form, s := f.name, f.text
			for _, ban := range banned {
				if bad := ban.FindString(s); bad != "" {
					out = append(out, fmt.Sprintf("%q (%s) says %q", key, form, bad))
				}
			}
		}
	}
	return out
}

// named are texts that hold another script on purpose: languages and commands named in themselves.
var named = []string{"citizen.language", "error.language_how"}

// untranslated are texts without a word: only holes, or codes that are the same everywhere.
var untranslated = regexp.MustCompile(`^[\s\d:.,·()“”+-]*$`)

func wrongScript(_, l *locale) (out []string) {
	deva := l.Tag == "hi"
	latin := l.Tag == "hi-Latn" || l.Tag == "en"
	for _, key := range slices.Sorted(maps.Keys(l.texts)) {
		for _, f := range l.texts[key].forms {
			form, s := f.name, f.text
			words := strings.Join(everyOther(s), "")
			share := fold.Script(words)
			switch {
			case slices.Contains(named, key) || untranslated.MatchString(words):
			case deva && share.Devanagari == 0:
				out = append(out, fmt.Sprintf("%q (%s) has no Devanagari: %s", key, form, s))
			case latin && (share.Latin < 1 || strings.IndexFunc(words, isDanda) >= 0):
				out = append(out, fmt.Sprintf("%q (%s) is not in Latin letters: %s", key, form, s))
			case deva && strings.Contains(words, ". "):
				out = append(out, fmt.Sprintf("%q (%s) ends a sentence with a full stop: %s", key, form, s))
			}
		}
	}
	return out
}

func everyOther(s string) (words []string) {
	p, _ := compile(s)
	for i := 0; i < len(p); i += 2 {
		words = append(words, p[i])
	}
	return words
}

func isDanda(r rune) bool { return r == '।' || unicode.Is(unicode.Devanagari, r) }

// menuName is what Telegram's menu takes as a command (https://core.telegram.org/bots/api#botcommand).
var menuName = regexp.MustCompile(`^[a-z][a-z0-9_]{0,31}$`)

// badCommands: the first English word of a command is its name in the menus of platforms.
func badCommands(_, l *locale) (out []string) {
	if l.Tag != "en" {
		return nil
	}
	for _, group := range []string{"citizen", "officer"} {
		for name, words := range l.words[group] {
			if command, _, _ := strings.Cut(string(words), "\n"); command != "" && !menuName.MatchString(command) {
				out = append(out, fmt.Sprintf("words.%s.%s must begin with a word of a-z for the menus", group, name))
			}
		}
	}
	return out
}

// TestProblemsAreFound breaks a good pair of catalogues in every way that the checks look for.
func TestProblemsAreFound(t *testing.T) {
	const cal = `
[calendar]
months = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]
date = "{{.day}} {{.month}}"
year_date = "{{.day}} {{.month}} {{.year}}"
time = "{{.clock}} {{.part}}"
both = "{{.date}}, {{.time}}"
parts = [{ from = 0, name = "am" }]
`
	hi := "name = \"हिन्दी\"\norder = 1\n\"a\" = \"{{.n}} दर्ज।\"\n\"b\" = \"बात\"\n[d]\none = \"एक दिन\"\nother = \"{{.count}} दिन\"\n[words.citizen]\nhelp = [\"मदद\"]\n" + cal
	en := "name = \"English\"\norder = 2\n\"a\" = \"{{.n}} registered.\"\n\"b\" = \"talk\"\n[d]\none = \"one day\"\nother = \"{{.count}} days\"\n[words.citizen]\nhelp = [\"help\"]\n" + cal
	load := func(hi, en string) []string {
		c, err := NewFS(fstest.MapFS{"hi.toml": {Data: []byte(hi)}, "en.toml": {Data: []byte(en)}})
		require.NoError(t, err)
		return problems(c)
	}
	require.Empty(t, load(hi, en))
	for _, tc := range []struct{ file, old, new, want string }{
		{"en", "\"b\" = \"talk\"\n", "", `en: "b" is missing`},
		{"hi", "\"b\" = \"बात\"\n", "", `en: "b" is not in hi`},
		{"en", "\"b\" = \"talk\"", "\"b\" = \"talk {{.x}}\"", `en: "b" (other) has the holes [x], hi has []`},
		{"en", "{{.n}} registered", "registered", `en: "a" (other) has the holes [], hi has [n]`},
		{"en", "[d]\none = \"one day\"\nother = \"{{.count}} days\"\n", "[words.x]\n", `"d" is missing`},
		{"en", "one = \"one day\"", "one = \"{{.x}} day\"", `en: "d" (one) has the holes [x], hi has []`},
		{"hi", "बात", "आपने बात", `hi: "b" (other) says "आपने"`},
		{"hi", "बात", "तुम", `says "तुम"`},
		{"hi", "बात", "कृपया प्रतीक्षा करें", `says "प्रतीक्षा"`},
		{"hi", "दर्ज।", "दर्ज|", `says "|"`},
		{"hi", "बात", "talk", `hi: "b" (other) has no Devanagari`},
		{"hi", "दर्ज।", "दर्ज. बात", `ends a sentence with a full stop`},
		{"en", "talk", "please wait", `says "please wait"`},
		{"en", "talk", "talk  more", `says "  "`},
		{"en", "talk", "बात", `en: "b" (other) is not in Latin letters`},
		{"en", "registered.", "registered।", `is not in Latin letters`},
		{"en", "[\"help\"]", "[]", `en: words.citizen.help has no words`},
		{"hi", "help = [", "hulp = [", `en: words.citizen.help is not in hi`},
		{"en", "[\"help\"]", "[\"help me\"]", `must begin with a word of a-z`},
	} {
		h, e := hi, en
		if tc.file == "hi" {
			h = strings.Replace(hi, tc.old, tc.new, 1)
		} else {
			e = strings.Replace(en, tc.old, tc.new, 1)
		}
		require.NotEqual(t, hi+en, h+e, tc.want)
		require.Contains(t, strings.Join(load(h, e), "\n"), tc.want)
	}
}
