package i18n

import (
	"cmp"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"sunwai/i18n/fold"
)

// lexicon finds words of all languages at once, because people mix them.
type lexicon struct {
	groups     map[string]*wordGroup
	vocabulary // of all phrases
}

// wordGroup is a set of words among which one is meant: the commands of officers, the answers to a question.
type wordGroup struct {
	words   dictionary // folded
	firsts  dictionary // the first words of those, folded; they mean nothing
	sounds  dictionary // by skeleton; "" where two names sound alike
	opens   openings   // of those
	longest int        // words of the longest
	phrases phrases    // those, word by word
}

// gathered is a group while its words are read.
type gathered struct {
	words, sounds []entry
	sources       []source // of the words
	longest       int
}

// entry is a text of a dictionary that is being made, and what it means.
type entry struct{ text, name string }

// source is in which language's file a word stands, and how.
type source struct{ lang, written string }

// saidAround is how many words of courtesy, and a number, may stand around an answer; a text with more is a message. Answers are looked
// for in every message, and folding a long one costs more than all else that is done to find that it is none.
const saidAround = 6

// shortestSound is the shortest skeleton that is trusted in place of a spelling: shorter ones are half the language.
const shortestSound = 3

func newLexicon(locales []*locale) (*lexicon, error) {
	groups := map[string]*gathered{}
	x := &lexicon{groups: map[string]*wordGroup{}, vocabulary: newVocabulary()}
	ear := newLearner(x.vocabulary)
	var faults []error
	for _, l := range locales {
		for _, group := range slices.Sorted(maps.Keys(l.words)) {
			if groups[group] == nil {
				groups[group] = newGathered(locales, group)
			}
			for _, name := range slices.Sorted(maps.Keys(l.words[group])) {
				for w := range l.words[group][name].each() {
					if err := groups[group].add(ear, name, source{l.Tag, w}); err != nil {
						faults = append(faults, fmt.Errorf("%s: words.%s: %w", l.Tag, group, err))
					}
				}
			}
		}
	}
	for _, group := range slices.Sorted(maps.Keys(groups)) {
		g := groups[group]
		faults = append(faults, g.agree(group))
		w := &wordGroup{words: newDictionary(g.words), firsts: newDictionary(firsts(g.words)), sounds: newDictionary(g.sounds), longest: g.longest}
		for s := range w.sounds.all() {
			w.opens.add(s)
		}
		w.phrases = ear.phrases(&w.words)
		x.groups[group] = w
	}
	return x, errors.Join(faults...)
}

// newGathered has room for all words of a group.
func newGathered(locales []*locale, group string) *gathered {
	n := 0
	for _, l := range locales {
		for _, words := range l.words[group] {
			n += strings.Count(string(words), "\n") + 1
		}
	}
	return &gathered{words: make([]entry, 0, n), sounds: make([]entry, 0, n), sources: make([]source, 0, n)}
}

func (g *gathered) add(ear learner, name string, from source) error {
	key := plain(from.written)
	if key == "" {
		return fmt.Errorf("%q of %s is no word", from.written, name)
	}
	g.words, g.sources = append(g.words, entry{key, name}), append(g.sources, from)
	g.longest = max(g.longest, strings.Count(key, " ")+1)
	if s := ear.sound(key); len(s) >= shortestSound {
		g.sounds = append(g.sounds, entry{s, name})
	}
	return nil
}

// agree sorts what was gathered and leaves each text once: a word has one meaning, else that is a fault, and what two names sound like has none.
func (g *gathered) agree(group string) error {
	var faults []error
	words := g.words
	g.words = once(words, func(had *entry, other int) {
		from := g.sources[other]
		faults = append(faults, fmt.Errorf("%s: words.%s: %q means both %s and %s", from.lang, group, from.written, had.name, words[other].name))
	})
	g.sounds = once(g.sounds, func(had *entry, _ int) { had.name = "" })
	return errors.Join(faults...)
}

// once are entries in the order of their texts, of each text the first; of another one that means something else, differ is told. Their places
// are sorted: to move the entries takes four times as long.
func once(list []entry, differ func(had *entry, other int)) []entry {
	order := make([]int32, len(list))
	for i := range order {
		order[i] = int32(i)
	}
	slices.SortFunc(order, func(a, b int32) int { return cmp.Or(strings.Compare(list[a].text, list[b].text), cmp.Compare(a, b)) })
	kept := make([]entry, 0, len(list))
	for _, i := range order {
		if n := len(kept); n == 0 || kept[n-1].text != list[i].text {
			kept = append(kept, list[i])
		} else if kept[n-1].name != list[i].name {
			differ(&kept[n-1], int(i))
		}
	}
	return kept
}

// firsts are the first words of texts, in the same order: a blank comes before all letters.
func firsts(words []entry) []entry {
	list := make([]entry, 0, len(words))
	for _, e := range words {
		first, _, _ := strings.Cut(e.text, " ")
		if n := len(list); n == 0 || list[n-1].text != first {
			list = append(list, entry{text: first})
		}
	}
	return list
}

// plain is how words are compared: folded, without punctuation, single spaces. What has no letters (👍) is kept as the
// signs it is made of, without colours of skin.
func plain(s string) string {
	if words := fold.Words(s); len(words) > 0 {
		return strings.Join(words, " ")
	}
	return strings.Map(func(r rune) rune {
		if r >= 0x1F3FB && r <= 0x1F3FF {
			return -1
		}
		return r
	}, fold.Fold(s))
}

// sound is the skeleton of words that are plain already.
func sound(words string) string {
	var key []byte
	for w := range strings.SplitSeq(words, " ") {
		key = fold.AppendSkeleton(key, w)
	}
	return string(key)
}

// Command finds the command of a group at the beginning of the text and returns its name and what follows, as
// it was written. A slash before it and the handle behind it ("/status@bot") are allowed.
func (c *Catalog) Command(group, text string) (name, rest string, ok bool) {
	text = strings.TrimSpace(text)
	if after, slashed := strings.CutPrefix(text, "/"); slashed {
		text = withoutHandle(after)
	}
	g, ok := c.group(group)
	if !ok {
		return "", text, false
	}
	ends := wordEnds(text, g.longest)
	if len(ends) == 0 || !g.begins(text[:ends[0]]) {
		return "", text, false
	}
	for n := len(ends); n > 0; n-- {
		if name, ok := g.words.get(plain(text[:ends[n-1]])); ok {
			return name, strings.TrimSpace(strings.TrimLeft(text[ends[n-1]:], ":–- \u00a0\n\t")), true
		}
	}
	return "", text, false
}

// begins spares ordinary messages, which begin with no command, the rest of the search.
func (g *wordGroup) begins(text string) bool {
	words := fold.Words(text)
	if len(words) == 0 {
		return false
	}
	_, ok := g.firsts.get(words[0])
	return ok
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

// wordEnds are the byte offsets behind the first words, at most n.
func wordEnds(text string, n int) (ends []int) {
	in := false
	for i, r := range text {
		space := r == ' ' || r == '\n' || r == '\t' || r == '\u00a0' || r == ':'
		if space && in {
			ends = append(ends, i)
			if len(ends) == n {
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

// Answer finds the answer of a group that the whole text is. A number before it ("2 नहीं") and a courtesy after it
// ("haan ji", "नहीं सर") change nothing; a spelling that nobody wrote down is found by its sound, if it is sure.
func (c *Catalog) Answer(group, text string) (name string, ok bool) {
	g, ok := c.group(group)
	if !ok {
		return "", false
	}
	if most := g.longest + saidAround; len(wordEnds(text, most+1)) > most {
		return "", false
	}
	p := plain(text)
	for _, try := range [...]string{p, withoutNumber(p), c.withoutCourtesy(withoutNumber(p))} {
		if name, ok := g.words.get(try); ok {
			return name, true
		}
	}
	if s := sound(c.withoutCourtesy(withoutNumber(p))); len(s) >= shortestSound {
		name, _ = g.sounds.get(s)
	}
	return name, name != ""
}

func withoutNumber(p string) string {
	if len(p) > 2 && p[1] == ' ' && p[0] >= '1' && p[0] <= '9' {
		return p[2:]
	}
	return p
}

// courtesies is the group of words that are said out of politeness, under the name "any".
const courtesies = "courtesy"

func (c *Catalog) withoutCourtesy(p string) string {
	g, ok := c.group(courtesies)
	for ok {
		i := strings.LastIndexByte(p, ' ')
		if i < 0 {
			break
		}
		if name, _ := g.words.get(p[i+1:]); name == "" {
			break
		}
		p = p[:i]
	}
	return p
}

// Ordinal reads 1 to 9, in any script's digits or as a word: "2", "२", "दो", "do", "option 2".
func (c *Catalog) Ordinal(text string) (int, bool) {
	p := plain(text)
	if len(p) == 1 && p[0] >= '1' && p[0] <= '9' {
		return int(p[0] - '0'), true
	}
	g, ok := c.group("ordinal")
	if !ok {
		return 0, false
	}
	name, ok := g.words.get(p)
	if !ok {
		if first, last, two := strings.Cut(p, " "); two {
			if name, _ := g.words.get(first); name == "n" {
				return c.Ordinal(last)
			}
		}
	}
	if len(name) != 1 || name[0] < '1' || name[0] > '9' {
		return 0, false
	}
	return int(name[0] - '0'), true
}

// Words lists the words of one language for a name of a group ("citizen.status"), as they are written in its file; the
// first is the one to show.
func (c *Catalog) Words(lang, key string) []string {
	group, name, _ := strings.Cut(key, ".")
	return slices.Collect(c.locale(lang).words[group][name].each())
}

// Groups lists the words of a group by name, folded, of all languages, sorted; for tests and help.
func (c *Catalog) Groups(group string) map[string][]string {
	out := map[string][]string{}
	g, ok := c.group(group)
	if !ok {
		return out
	}
	for word, name := range g.words.all() {
		out[name] = append(out[name], word)
	}
	return out
}
