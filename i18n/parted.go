package i18n

import (
	"strings"

	"sunwai/i18n/fold"
)

// shortestStuck is how many letters two words have at least that are written as one: what is shorter is a word more often.
const shortestStuck = 5

// Parted is a text with words of a group apart that are written as one, "kaam hogaya", "करदिया": two of them, of which the group knows the one as little
// as a word of its own as what they are written as.
func (c *Catalog) Parted(group, text string) string {
	g, ok := c.group(group)
	if !ok {
		return text
	}
	var b strings.Builder
	from := 0
	for from < len(text) {
		end := from
		for end < len(text) && !isSpace(text[end]) {
			end++
		}
		word := text[from:end]
		if at := g.stuckAt(word); at > 0 {
			b.WriteString(word[:at] + " ")
			word = word[at:]
		}
		b.WriteString(word)
		for from = end; from < len(text) && isSpace(text[from]); from++ {
			b.WriteByte(text[from])
		}
	}
	return b.String()
}

func isSpace(b byte) bool { return b == ' ' || b == '\n' || b == '\t' || b == '\r' }

// stuckAt says where the second of two words of the group begins that are written as one; 0: it is one word.
func (g *wordGroup) stuckAt(word string) int {
	letters := 0
	for range word {
		letters++
	}
	if letters < shortestStuck || letters > longestStuck || len(fold.Words(word)) != 1 {
		return 0
	}
	if _, known := g.firsts.get(plain(word)); known {
		return 0
	}
	for at := range word {
		if _, two := g.words.get(plain(word[:at]) + " " + plain(word[at:])); two && at > 1 {
			return at
		}
	}
	return 0
}

// longestStuck is how many letters they have at most.
const longestStuck = 14
