package i18n

import (
	"cmp"
	"slices"
	"strings"

	"sunwai/i18n/fold"
)

// What a wish looks like inside a sentence: at most one other word between two of a phrase's, and no long story around it.
const (
	wordsBetween = 1
	longestWish  = 30
)

// Heard are the words of a text as numbers of a catalogue's vocabulary, 0 for a word of no phrase; none of a text that is too long to hold
// a wish. They mean something to the catalogue that heard them only.
type Heard []wordID

// wordID is the number of a word in a vocabulary; words that are spelt or, long enough, sound the same have the same. 0 is no word.
type wordID uint32

// vocabulary numbers the words of all phrases of a catalogue, so that a text's words are looked up once, whatever is looked for in it, and
// thousands of phrases keep a number for each of their words.
type vocabulary struct {
	sounds map[string]wordID // by skeleton, of words whose sound can be trusted in place of their spelling
	words  map[string]wordID // of the others, by their folded spelling
}

func newVocabulary() vocabulary {
	return vocabulary{sounds: map[string]wordID{}, words: map[string]wordID{}}
}

// learner makes the vocabulary of a lexicon. It works out once how each of its words sounds: most stand in dozens of phrases.
type learner struct {
	vocabulary
	known map[string]learnt
}

// learnt is a word's skeleton and number.
type learnt struct {
	skeleton string
	id       wordID
}

// mostWords is room for the words of three languages' phrases.
const mostWords = 1 << 13

func newLearner(v vocabulary) learner { return learner{v, make(map[string]learnt, mostWords)} }

// learn returns what is known of a word, which gets a number.
func (l learner) learn(word string) learnt {
	one, known := l.known[word]
	if known {
		return one
	}
	var room [64]byte
	one.skeleton = string(fold.AppendSkeleton(room[:0], word))
	key, in := one.skeleton, l.sounds
	if len(key) <= shortestSound {
		key, in = word, l.words
	}
	if one.id, known = in[key]; !known {
		one.id = wordID(len(l.sounds) + len(l.words) + 1)
		in[key] = one.id
	}
	l.known[word] = one
	return one
}

// sound is the skeleton of words that are plain already.
func (l learner) sound(words string) string {
	if !strings.Contains(words, " ") {
		return l.learn(words).skeleton
	}
	var room [128]byte
	key := room[:0]
	for w := range strings.SplitSeq(words, " ") {
		key = append(key, l.learn(w).skeleton...)
	}
	return string(key)
}

func (v vocabulary) hear(s Sounded) Heard {
	list := make(Heard, len(s.words))
	for i, w := range s.words {
		if sound := s.sounds[s.from(i):s.ends[i]]; len(sound) > shortestSound {
			list[i] = v.sounds[string(sound)]
		} else {
			list[i] = v.words[w]
		}
	}
	return list
}

// phrases are those of a group. Most words of a message begin none.
type phrases struct {
	list   []phrase // those that begin with the same word stand together
	row    Heard    // the words of all, one phrase after the other
	firsts Heard    // the words that phrases begin with, in order, and …
	from   []uint32 // … where in the list theirs begin; those of the next word begin where they end
}

// beginning are the phrases that begin with a word.
func (p *phrases) beginning(with wordID) []phrase {
	i, ok := slices.BinarySearch(p.firsts, with)
	if !ok {
		return nil
	}
	return p.list[p.from[i]:p.from[i+1]]
}

// span is a part of a list, from one place to before another.
type span struct{ from, to uint32 }

// phrase is one of a group's words or phrases, word by word.
type phrase struct {
	at    uint32 // its place in the group's words
	words span   // in the row
}

// Hear reads a text once for all the groups whose phrases are looked for in it. Its words are asked for only when it is not too long.
func (c *Catalog) Hear(text string, sounded func() Sounded) Heard {
	if len(wordEnds(text, longestWish+1)) > longestWish {
		return nil
	}
	return c.lexicon().hear(sounded())
}

// Within finds the phrase of a group whose words all stand in the text, in their order, and says how many words of the text are left
// beside it. The longest phrase counts. Words are the same when they are spelt or, long enough, sound the same.
func (c *Catalog) Within(group string, said Heard) (name string, beside int, ok bool) {
	g, known := c.group(group)
	if !known {
		return "", 0, false
	}
	var best phrase
	longest := 0
	for i, id := range said {
		for _, p := range g.phrases.beginning(id) {
			words := g.phrases.row[p.words.from:p.words.to]
			if (len(words) > longest || len(words) == longest && p.at < best.at) && follow(said[i+1:], words[1:]) {
				best, longest = p, len(words)
			}
		}
	}
	if longest == 0 {
		return "", 0, false
	}
	return g.words.name(int(best.at)), len(said) - longest, true
}

func follow(said, words Heard) bool {
	if len(words) == 0 {
		return true
	}
	for i := 0; i <= wordsBetween && i < len(said); i++ {
		if said[i] == words[0] && follow(said[i+1:], words[1:]) {
			return true
		}
	}
	return false
}

func (l learner) phrases(words *dictionary) phrases {
	p := phrases{list: make([]phrase, 0, len(words.ends))}
	for w := range words.all() {
		from := uint32(len(p.row))
		for one := range strings.FieldsSeq(w) {
			p.row = append(p.row, l.learn(one).id)
		}
		p.list = append(p.list, phrase{at: uint32(len(p.list)), words: span{from, uint32(len(p.row))}})
	}
	p.row = slices.Clone(p.row)
	slices.SortStableFunc(p.list, func(a, b phrase) int { return cmp.Compare(p.row[a.words.from], p.row[b.words.from]) })
	for i, one := range p.list {
		if first := p.row[one.words.from]; i == 0 || p.firsts[len(p.firsts)-1] != first {
			p.firsts, p.from = append(p.firsts, first), append(p.from, uint32(i))
		}
	}
	p.firsts, p.from = slices.Clone(p.firsts), slices.Clone(append(p.from, uint32(len(p.list))))
	return p
}
