package i18n

import (
	"slices"
	"strings"

	"sunwai/i18n/fold"
)

// What a wish looks like inside a sentence: at most one other word between two of a phrase's, and no long story around it.
const (
	wordsBetween = 1
	longestWish  = 30
)

// phrase is one of a group's words or phrases, word by word.
type phrase struct {
	name  string
	words []string
}

// Within finds the phrase of a group whose words all stand in the text, in their order, and says how many words of the text are left
// beside it. The longest phrase counts. Words are the same when they are spelt or, long enough, sound the same.
func (c *Catalog) Within(group, text string) (name string, beside int, ok bool) {
	g, known := c.lexicon[group]
	if !known || len(wordEnds(text, longestWish+1)) > longestWish {
		return "", 0, false
	}
	said := fold.Words(text)
	longest := 0
	for _, p := range g.phrases {
		if len(p.words) <= longest || !stands(said, p.words) {
			continue
		}
		name, longest = p.name, len(p.words)
	}
	if longest == 0 {
		return "", 0, false
	}
	return name, len(said) - longest, true
}

// stands reports whether words stand in a text in their order.
func stands(said, words []string) bool {
	for i := range said {
		if alike(said[i], words[0]) && follow(said[i+1:], words[1:]) {
			return true
		}
	}
	return false
}

func follow(said, words []string) bool {
	if len(words) == 0 {
		return true
	}
	for i := 0; i <= wordsBetween && i < len(said); i++ {
		if alike(said[i], words[0]) && follow(said[i+1:], words[1:]) {
			return true
		}
	}
	return false
}

func alike(a, b string) bool {
	if a == b {
		return true
	}
	s := fold.Skeleton(a)
	return len(s) > shortestSound && s == fold.Skeleton(b)
}

// newPhrases are the phrases of a group in an order that is always the same.
func newPhrases(words map[string]string) (list []phrase) {
	for w, name := range words {
		list = append(list, phrase{name: name, words: strings.Fields(w)})
	}
	slices.SortFunc(list, func(a, b phrase) int { return slices.Compare(a.words, b.words) })
	return list
}
