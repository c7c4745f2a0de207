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

// Sounded are the folded words of a text and how each sounds: worked out once, however many groups are looked for in it.
type Sounded struct {
	words  []string
	sounds []byte // the skeletons, one after the other
	ends   []int  // where each word's skeleton ends
}

// Sound works out how some folded words sound. They are kept and must not be changed.
func Sound(words []string) Sounded {
	s := Sounded{words: words, ends: make([]int, len(words))}
	letters := 0
	for _, w := range words {
		letters += len(w)
	}
	s.sounds = make([]byte, 0, letters)
	for i, w := range words {
		s.sounds = fold.AppendSkeleton(s.sounds, w)
		s.ends[i] = len(s.sounds)
	}
	return s
}

// from is where the skeleton of a word begins.
func (s Sounded) from(word int) int {
	if word == 0 {
		return 0
	}
	return s.ends[word-1]
}

// Heard finds the words of a group anywhere in a text, the longest first at each place, also by their sound. It returns their names, each
// once, and what is left: the words that are none, without those under the name "any".
func (c *Catalog) Heard(group, text string) (names, left []string) {
	return c.HeardIn(group, Sound(fold.Words(text)))
}

// HeardIn is Heard in words whose sounds are known.
func (c *Catalog) HeardIn(group string, s Sounded) (names, left []string) {
	g, ok := c.group(group)
	if !ok {
		return nil, s.words
	}
	for at := 0; at < len(s.words); {
		name, n := g.longestAt(s, at)
		switch {
		case n == 0:
			left, n = append(left, s.words[at]), 1
		case name != anyName && !slices.Contains(names, name):
			names = append(names, name)
		}
		at += n
	}
	return names, left
}

// Leading is how many words at the beginning of a text are the longest words of a group; 0: it begins with none.
func (c *Catalog) Leading(group, text string) int {
	g, ok := c.group(group)
	words := fold.Words(text)
	if !ok || len(words) == 0 {
		return 0
	}
	_, n := g.longestAt(Sound(words[:min(g.longest, len(words))]), 0)
	return n
}

// longestAt is the name of the longest words of the group at a place among some words, and how many they are; 0: none.
func (g *wordGroup) longestAt(s Sounded, at int) (name string, n int) {
	words, from := s.words[at:min(at+g.longest, len(s.words))], s.from(at)
	_, spelt := g.firsts.get(words[0])
	for i := 0; !spelt && i < len(words); i++ {
		if sound := s.sounds[from:s.ends[at+i]]; len(sound) >= shortestSound {
			if !g.opens.has(sound) {
				return "", 0 // as nearly everywhere in a message
			}
			break
		}
	}
	for n = len(words); n > 0; n-- {
		if spelt {
			if name, ok := g.words.get(strings.Join(words[:n], " ")); ok {
				return name, n
			}
		}
		least := shortestSound
		if n == 1 {
			least = shortestHeard
		}
		if sound := s.sounds[from:s.ends[at+n-1]]; len(sound) >= least {
			if name, _ := g.sounds.get(string(sound)); name != "" && !unlike(words[:n]) {
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
