package i18n

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"sunwai/i18n/fold"
)

// A slip of the finger: the shortest words in which one letter too few or a wrong one still shows what was meant.
const (
	shortestSlip = 3
	shortestWord = 4
)

// Near finds the one command that a text nearly is, with nothing but a number behind it: by its sound, or by one letter that is
// wrong, missing, too many or swapped. It is for asking "was this meant?", not for doing it.
func (c *Catalog) Near(group, text string) (name, rest string, ok bool) {
	g, ok := c.group(group)
	if !ok {
		return "", text, false
	}
	text = strings.TrimSpace(text)
	ends := wordEnds(text, g.longest)
	for n := len(ends); n > 0; n-- {
		rest := strings.TrimSpace(text[ends[n-1]:])
		if rest != "" && !digitFirst(rest) {
			continue
		}
		word := plain(text[:ends[n-1]])
		if s := sound(word); len(s) >= shortestSound {
			if name, _ := g.sounds.get(s); name != "" {
				return name, rest, true
			}
		}
		if name := g.slip(word); name != "" {
			return name, rest, true
		}
	}
	return "", text, false
}

func digitFirst(s string) bool {
	r, _ := utf8.DecodeRuneInString(fold.Digits(s))
	return unicode.IsDigit(r)
}

// slip is the one name of which a word is one letter off; "" when there is none or more than one.
func (g *wordGroup) slip(word string) (name string) {
	letters := []rune(word)
	if len(letters) < shortestSlip {
		return ""
	}
	for w, n := range g.words.all() {
		if n == name || utf8.RuneCountInString(w) < shortestWord || !oneOff(letters, []rune(w)) {
			continue
		}
		if name != "" {
			return ""
		}
		name = n
	}
	return name
}

// oneOff reports whether two words differ by one letter changed, added or left out, or by two neighbours swapped.
func oneOff(a, b []rune) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(b)-len(a) > 1 {
		return false
	}
	i := 0
	for i < len(a) && a[i] == b[i] {
		i++
	}
	j := 0
	for j < len(a)-i && a[len(a)-1-j] == b[len(b)-1-j] {
		j++
	}
	left := len(b) - i - j // of the longer word, what is neither like beginning nor like end
	return left == 1 || left == 2 && len(a) == len(b) && a[i] == b[i+1] && a[i+1] == b[i]
}
