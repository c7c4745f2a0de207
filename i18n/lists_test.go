package i18n

import (
	"regexp"
	"slices"
	"strings"
	"testing"
	"testing/fstest"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

// TestLists is what the files of lists/ must pass: every list says its words in every language, be it none, each once and in its own letters.
func TestLists(t *testing.T) {
	c, err := New()
	require.NoError(t, err)
	all, err := lists()
	require.NoError(t, err)
	for name, languages := range all {
		assert.True(t, isListName(name), "%s is no name of a list: a-z and _", name)
		for _, l := range c.Languages() {
			assert.Contains(t, languages, l.Tag, "%s has no line for it, not even []", name)
		}
		seen := map[string]bool{}
		for tag, words := range languages {
			assert.Contains(t, c.locales, tag, name)
			for _, w := range words {
				assert.False(t, seen[strings.ToLower(w)], "%s: %q stands there twice", name, w)
				seen[strings.ToLower(w)] = true
				assert.Equal(t, strings.Join(strings.Fields(w), " "), w, name)
				assert.NotContains(t, strings.TrimSuffix(w, "*"), "*", "%s: %q: a star stands at the end", name, w)
				deva := strings.ContainsFunc(w, func(r rune) bool { return unicode.Is(unicode.Devanagari, r) })
				assert.Equal(t, tag == "hi", deva, "%s: %q of %s", name, w, tag)
			}
		}
	}
}

func TestFilled(t *testing.T) {
	all, err := readLists(fstest.MapFS{"lists/a.toml": {Data: []byte("[a]\nhi = [\"ज़रा\"]\n")}, "lists/b.toml": {Data: []byte("[a]\nen = [\"x\"]\n")}})
	require.ErrorContains(t, err, "two files", all)
	_, err = Filled("<no_such_list>")
	require.ErrorContains(t, err, "no_such_list")
	require.Panics(t, func() { NewExpression("<no_such_list>")() })
	require.Panics(t, func() { NewWords("no_such_list")() })

	same, err := Filled("a<b(?P<Name>c)<")
	require.NoError(t, err)
	assert.Equal(t, "a<b(?P<Name>c)<", same)

	number := NewExpression(`(?i)^<telephone>\s+<number>$`)()
	for _, text := range []string{"mobile number", "फ़ोन नंबर", "फोन  नम्बर", "\u095eोन नंबर", "Mobile NO."} {
		assert.True(t, number.MatchString(text), text)
	}
	assert.False(t, number.MatchString("mobile nothing"))
	assert.Contains(t, NewWords("number")(), "nambar")
}

// TestSpelt is how a word of a list is typed.
func TestSpelt(t *testing.T) {
	for entry, texts := range map[string]string{
		"रोज़":    "रोज|रोज़|रो\u095b",
		"हूँ":     "हूँ|हूं",
		"i'm":     "i'm|i’m",
		"gali d*": "gali d|gali dete|gali  de,",
		"no.":     "no.",
	} {
		whole := regexp.MustCompile("^(?:" + spelt(entry) + ")$")
		for _, text := range strings.Split(texts, "|") {
			assert.True(t, whole.MatchString(text), "%s: %s", entry, text)
		}
		assert.False(t, slices.ContainsFunc([]string{"", "not", "galid", "im"}, whole.MatchString), entry)
	}
}
