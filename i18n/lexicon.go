package i18n

import (
	"errors"
	"fmt"
	"strings"

	"sunwai/i18n/fold"
)

// lexicon finds words of all languages at once: people mix them.
type lexicon struct {
	groups map[string]map[string]string // group -> folded words -> name
	clash  *[]error
}

func newLexicon() lexicon {
	return lexicon{groups: map[string]map[string]string{}, clash: new([]error)}
}

func (l lexicon) add(words map[string]map[string][]string) {
	for group, names := range words {
		if l.groups[group] == nil {
			l.groups[group] = map[string]string{}
		}
		for name, list := range names {
			for _, w := range list {
				key := plain(w)
				if had, ok := l.groups[group][key]; ok && had != name {
					*l.clash = append(*l.clash, fmt.Errorf("words.%s: %q means both %s and %s", group, w, had, name))
				}
				l.groups[group][key] = name
			}
		}
	}
}

func (l lexicon) fault() error { return errors.Join(*l.clash...) }

// plain is how words are compared: folded, without punctuation, single spaces.
func plain(s string) string { return strings.Join(fold.Words(s), " ") }

// longest is how many words the longest command has.
const longest = 4

// Command finds the command of a group at the beginning of the text and returns its name and what follows, as
// it was written. A slash before it and the handle behind it ("/status@bot") are allowed.
func (c *Catalog) Command(group, text string) (name, rest string, ok bool) {
	text = strings.TrimSpace(text)
	if after, slashed := strings.CutPrefix(text, "/"); slashed {
		text = withoutHandle(after)
	}
	ends := wordEnds(text)
	for n := min(longest, len(ends)); n > 0; n-- {
		if name, ok := c.lexicon.groups[group][plain(text[:ends[n-1]])]; ok {
			return name, strings.TrimSpace(strings.TrimLeft(text[ends[n-1]:], ":–- \n\t")), true
		}
	}
	return "", text, false
}

// withoutHandle cuts "@bot" off the first word: Telegram adds it in its menus.
func withoutHandle(text string) string {
	end := strings.IndexAny(text, " \n\t")
	if end < 0 {
		end = len(text)
	}
	if at := strings.IndexByte(text[:end], '@'); at > 0 {
		return text[:at] + text[end:]
	}
	return text
}

// wordEnds are the byte offsets behind the first words.
func wordEnds(text string) (ends []int) {
	in := false
	for i, r := range text {
		space := r == ' ' || r == '\n' || r == '\t' || r == '\u00a0' || r == ':'
		if space && in {
			ends = append(ends, i)
			if len(ends) == longest {
				return ends
			}
		}
		in = !space
	}
	if in {
		ends = append(ends, len(text))
	}
	return ends
}

// Answer finds the answer of a group that the whole text is.
func (c *Catalog) Answer(group, text string) (name string, ok bool) {
	name, ok = c.lexicon.groups[group][plain(text)]
	return name, ok
}

// Ordinal reads 1 to 9, in any script's digits or as a word.
func (c *Catalog) Ordinal(text string) (int, bool) {
	p := plain(text)
	if len(p) == 1 && p[0] >= '1' && p[0] <= '9' {
		return int(p[0] - '0'), true
	}
	name, ok := c.lexicon.groups["ordinal"][p]
	if !ok || len(name) != 1 {
		return 0, false
	}
	return int(name[0] - '0'), true
}

// Groups lists the words of a group by name, as folded; for tests and help.
func (c *Catalog) Groups(group string) map[string][]string {
	out := map[string][]string{}
	for word, name := range c.lexicon.groups[group] {
		out[name] = append(out[name], word)
	}
	return out
}
