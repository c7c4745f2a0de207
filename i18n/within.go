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

// heardWord is a folded word, and how it sounds where that can be trusted in place of its spelling; "" where it is too short.
type heardWord struct{ word, sound string }

// phrase is one of a group's words or phrases, word by word.
type phrase struct {
	name  string
	words []heardWord
}

// Within finds the phrase of a group whose words all stand in the text, in their order, and says how many words of the text are left
// beside it. The longest phrase counts. Words are the same when they are spelt or, long enough, sound the same.
func (c *Catalog) Within(group, text string) (name string, beside int, ok bool) {
	g, known := c.lexicon[group]
	if !known || len(wordEnds(text, longestWish+1)) > longestWish {
		return "", 0, false
	}
	said := hearWords(fold.Words(text))
	longest := 0
	for i := range g.phrases {
		if p := &g.phrases[i]; len(p.words) > longest && stands(said, p.words) {
			name, longest = p.name, len(p.words)
		}
	}
	if longest == 0 {
		return "", 0, false
	}
	return name, len(said) - longest, true
}

// stands reports whether words stand in a text in their order.
func stands(said, words []heardWord) bool {
	for i := range said {
		if said[i].is(words[0]) && follow(said[i+1:], words[1:]) {
			return true
		}
	}
	return false
}

func follow(said, words []heardWord) bool {
	if len(words) == 0 {
		return true
	}
	for i := 0; i <= wordsBetween && i < len(said); i++ {
		if said[i].is(words[0]) && follow(said[i+1:], words[1:]) {
			return true
		}
	}
	return false
}

func (w heardWord) is(other heardWord) bool {
	return w.word == other.word || w.sound != "" && w.sound == other.sound
}

func hearWords(words []string) []heardWord {
	list := make([]heardWord, len(words))
	for i, w := range words {
		list[i].word = w
		if s := fold.Skeleton(w); len(s) > shortestSound {
			list[i].sound = s
		}
	}
	return list
}

// newPhrases are the phrases of a group in an order that is always the same.
func newPhrases(words map[string]string) (list []phrase) {
	said := make([]string, 0, len(words))
	for w := range words {
		said = append(said, w)
	}
	slices.Sort(said)
	for _, w := range said {
		list = append(list, phrase{name: words[w], words: hearWords(strings.Fields(w))})
	}
	return list
}
