package i18n

import (
	"slices"
	"strings"

	"sunwai/i18n/fold"
)

// shortestHeard is the shortest skeleton by which one word is found inside a text: there more stands beside it that could sound like it.
const shortestHeard = 4

// anyName is the name of the words of a group that say nothing.
const anyName = "any"

// Heard finds the words of a group anywhere in a text, the longest first at each place, also by their sound. It returns their names, each
// once, and what is left: the words that are none, without those under the name "any".
func (c *Catalog) Heard(group, text string) (names, left []string) {
	words := fold.Words(text)
	g, ok := c.lexicon[group]
	if !ok {
		return nil, words
	}
	for len(words) > 0 {
		name, n := g.longestAt(words)
		switch {
		case n == 0:
			left, n = append(left, words[0]), 1
		case name != anyName && !slices.Contains(names, name):
			names = append(names, name)
		}
		words = words[n:]
	}
	return names, left
}

// Leading is how many words at the beginning of a text are the longest words of a group; 0: it begins with none.
func (c *Catalog) Leading(group, text string) int {
	g, ok := c.lexicon[group]
	words := fold.Words(text)
	if !ok || len(words) == 0 {
		return 0
	}
	_, n := g.longestAt(words)
	return n
}

// longestAt is the name of the longest words of the group at the beginning of some words, and how many they are; 0: none.
func (g *wordGroup) longestAt(words []string) (name string, n int) {
	_, spelt := g.firsts.get(words[0])
	var room [64]byte
	var places [8]int
	sounds, ends := room[:0], places[:0] // ends[k] is where the skeleton of k+1 words ends
	for _, w := range words[:min(g.longest, len(words))] {
		before := len(sounds)
		sounds = fold.AppendSkeleton(sounds, w)
		ends = append(ends, len(sounds))
		if !spelt && before < shortestSound && len(sounds) >= shortestSound && !g.opens.has(sounds) {
			return "", 0 // as nearly everywhere in a message
		}
	}
	for n = len(ends); n > 0; n-- {
		if spelt {
			if name, ok := g.words.get(strings.Join(words[:n], " ")); ok {
				return name, n
			}
		}
		least := shortestSound
		if n == 1 {
			least = shortestHeard
		}
		if s := sounds[:ends[n-1]]; len(s) >= least {
			if name, _ := g.sounds.get(string(s)); name != "" && !unlike(words[:n]) {
				return name, n
			}
		}
	}
	return "", 0
}

// openings are the first letters of skeletons, some of them alike (a Bloom filter of one hash): what is not there opens none.
type openings [64]uint64

func (o *openings) bit(skeleton string) (word, bit uint32) {
	h := uint32(skeleton[0])*961 + uint32(skeleton[1])*31 + uint32(skeleton[2])
	return h / 64 % uint32(len(o)), h % 64
}

func (o *openings) add(skeleton string) {
	word, bit := o.bit(skeleton)
	o[word] |= 1 << bit
}

func (o *openings) has(skeleton []byte) bool {
	word, bit := o.bit(string(skeleton[:shortestSound]))
	return o[word]&(1<<bit) != 0
}

// unlike reports whether a digit stands among words: numbers have no sound.
func unlike(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.ContainsAny(fold.Digits(w), "0123456789") })
}
