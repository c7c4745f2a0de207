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
	for n = min(g.longest, len(words)); n > 0; n-- {
		said := strings.Join(words[:n], " ")
		if name, ok := g.words.get(said); ok {
			return name, n
		}
		least := shortestSound
		if n == 1 {
			least = shortestHeard
		}
		if s := sound(said); len(s) >= least {
			if name, _ := g.sounds.get(s); name != "" && !unlike(words[:n]) {
				return name, n
			}
		}
	}
	return "", 0
}

// unlike reports whether a digit stands among words: numbers have no sound.
func unlike(words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.ContainsAny(fold.Digits(w), "0123456789") })
}
