package i18n

import (
	"embed"
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"

	"github.com/pelletier/go-toml/v2"
)

//go:embed lists/*.toml
var listFiles embed.FS

// Expression is a regular expression that is compiled when it is first asked for.
type Expression func() *regexp.Regexp

// NewExpression is an expression in which "<number>" stands for any word of the list of that name, in whatever language: where a thing stands in
// a sentence is said in it, and what the thing is called in lists/. It panics when it is asked for, if it is none or names a list that is not there.
func NewExpression(text string) Expression {
	return sync.OnceValue(func() *regexp.Regexp {
		filled, err := Filled(text)
		if err != nil {
			panic(err)
		}
		return regexp.MustCompile(filled)
	})
}

// NewWords are the words of some lists as they are written there, read when they are first asked for.
func NewWords(names ...string) func() []string {
	return sync.OnceValue(func() (words []string) {
		for _, name := range names {
			list, err := listed(name)
			if err != nil {
				panic(err)
			}
			words = append(words, list...)
		}
		return words
	})
}

// Filled is an expression with the words in the place of their lists' names.
func Filled(text string) (string, error) {
	var b strings.Builder
	for {
		before, rest, found := strings.Cut(text, "<")
		b.WriteString(before)
		if !found {
			return b.String(), nil
		}
		name, after, closed := strings.Cut(rest, ">")
		if !closed || !isListName(name) { // it is a letter of the expression's own
			b.WriteByte('<')
			text = rest
			continue
		}
		words, err := listed(name)
		if err != nil {
			return "", err
		}
		b.WriteString(anyOf(words))
		text = after
	}
}

func isListName(name string) bool {
	return name != "" && strings.Trim(name, "abcdefghijklmnopqrstuvwxyz_") == ""
}

// anyOf is the expression of some words. In order, those that begin alike stand together: what they begin with is looked at once. The longest of
// them is tried first.
func anyOf(words []string) string {
	spellings := make([]string, len(words))
	for i, w := range words {
		spellings[i] = spelt(w)
	}
	slices.Sort(spellings)
	slices.Reverse(spellings)
	return "(?:" + strings.Join(slices.Compact(spellings), "|") + ")"
}

// listed are the words of a list, of all languages.
func listed(name string) ([]string, error) {
	all, err := lists()
	if err != nil {
		return nil, err
	}
	words := slices.Concat(slices.Collect(maps.Values(all[name]))...)
	if len(words) == 0 {
		return nil, fmt.Errorf("no list %s in i18n/lists", name)
	}
	return words, nil
}

// lists are the lists of all files: by name, the words of each language.
var lists = sync.OnceValues(func() (map[string]map[string][]string, error) { return readLists(listFiles) })

func readLists(files fs.FS) (map[string]map[string][]string, error) {
	names, err := fs.Glob(files, "lists/*.toml")
	if err != nil {
		return nil, fmt.Errorf("finding the lists: %w", err)
	}
	all := map[string]map[string][]string{}
	for _, name := range names {
		data, err := fs.ReadFile(files, name)
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", name, err)
		}
		var file map[string]map[string][]string
		if err := toml.Unmarshal(data, &file); err != nil {
			return nil, fmt.Errorf("reading %s: %w", name, err)
		}
		for list, languages := range file {
			if all[list] != nil {
				return nil, fmt.Errorf("%s: the list %s stands in two files", name, list)
			}
			all[list] = languages
		}
	}
	return all, nil
}

// spelt is the expression of a word or a phrase of a list: any blanks between its words, anything behind a "*", and the signs that many leave out
// or type otherwise: a nukta and a chandrabindu.
func spelt(entry string) string {
	var b strings.Builder
	entry, open := strings.CutSuffix(entry, "*")
	for i, w := range strings.Fields(entry) {
		if i > 0 {
			b.WriteString(`\s+`)
		}
		b.WriteString(typed().Replace(regexp.QuoteMeta(w)))
	}
	if open {
		b.WriteString(`\S*`)
	}
	return b.String()
}

// typed are signs that are stored or typed in several ways, and left out: letters with a nukta, a chandrabindu, an apostrophe.
var typed = sync.OnceValue(func() *strings.Replacer {
	pairs := []string{"\u0901", "[\u0901\u0902]", "'", "['\u2019]"}
	const nukta = "\u093c"
	for bare, one := range map[string]string{"\u0915": "\u0958", "\u0916": "\u0959", "\u0917": "\u095a", "\u091c": "\u095b", "\u0921": "\u095c", "\u0922": "\u095d", "\u092b": "\u095e", "\u092f": "\u095f"} {
		any := "(?:" + bare + nukta + "?|" + one + ")"
		pairs = append(pairs, bare+nukta, any, one, any)
	}
	return strings.NewReplacer(pairs...)
})
