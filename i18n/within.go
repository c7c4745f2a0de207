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

// Heard are the words of a text as they are compared with phrases; none of a text that is too long to hold a wish.
type Heard []heardWord

// heardWord is a folded word, and how it sounds where that can be trusted in place of its spelling; "" where it is too short.
type heardWord struct{ word, sound string }

// phrases are those of a group in an order that is always the same, and which of them begin with a word. Most words of a message begin none.
type phrases struct {
	list  []phrase
	begin map[heardWord][]int
}

// phrase is one of a group's words or phrases, word by word.
type phrase struct {
	name  string
	words Heard
}

// Hear reads a text once for all the groups whose phrases are looked for in it. Its folded words are asked for only when it is not too long.
func Hear(text string, folded func() []string) Heard {
	if len(wordEnds(text, longestWish+1)) > longestWish {
		return nil
	}
	return hearWords(folded())
}

// Within finds the phrase of a group whose words all stand in the text, in their order, and says how many words of the text are left
// beside it. The longest phrase counts. Words are the same when they are spelt or, long enough, sound the same.
func (c *Catalog) Within(group string, said Heard) (name string, beside int, ok bool) {
	g, known := c.lexicon[group]
	if !known {
		return "", 0, false
	}
	best, longest := -1, 0
	for i := range said {
		for _, n := range g.phrases.begin[said[i].key()] {
			words := g.phrases.list[n].words
			if (len(words) > longest || len(words) == longest && n < best) && follow(said[i+1:], words[1:]) {
				best, longest = n, len(words)
			}
		}
	}
	if best < 0 {
		return "", 0, false
	}
	return g.phrases.list[best].name, len(said) - longest, true
}

func follow(said, words Heard) bool {
	if len(words) == 0 {
		return true
	}
	for i := 0; i <= wordsBetween && i < len(said); i++ {
		if said[i].key() == words[0].key() && follow(said[i+1:], words[1:]) {
			return true
		}
	}
	return false
}

// key is what two words that are the same have in common: words spelt alike sound alike.
func (w heardWord) key() heardWord {
	if w.sound != "" {
		w.word = ""
	}
	return w
}

func hearWords(words []string) Heard {
	list := make(Heard, len(words))
	var room [64]byte
	for i, w := range words {
		list[i].word = w
		if sound := fold.AppendSkeleton(room[:0], w); len(sound) > shortestSound {
			list[i].sound = string(sound)
		}
	}
	return list
}

func newPhrases(words map[string]string) phrases {
	said := make([]string, 0, len(words))
	for w := range words {
		said = append(said, w)
	}
	slices.Sort(said)
	p := phrases{begin: map[heardWord][]int{}}
	for i, w := range said {
		heard := hearWords(strings.Fields(w))
		p.list = append(p.list, phrase{name: words[w], words: heard})
		p.begin[heard[0].key()] = append(p.begin[heard[0].key()], i)
	}
	return p
}
