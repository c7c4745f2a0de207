package understand

import "sunwai/models"

// kind is a kind of features: all of one kind weigh the same, so that they can be added up as whole numbers.
type kind uint8

const (
	formKind  kind = iota // the very spelling
	wordKind              // how a word is typed, evened out
	skelKind              // how it sounds
	pairKind              // two words in a row
	gramKind              // letters in a row
	halfKind              // letters in a row, as language is told by
	listKind              // a word of a list stands somewhere
	listsKind             // words of two lists do
	kinds
)

// values are the weights of the kinds before a message is brought to length one.
var values = [kinds]float32{formKind: 0.4, wordKind: 1, skelKind: 0.6, pairKind: 0.8, gramKind: 0.35, halfKind: 0.5, listKind: 1.5, listsKind: 1}

// Letters in a row that the models of departments, danger and abuse look at.
const (
	shortGram = 3
	longGram  = 5
)

// Feature is a number that a model has a weight for.
type Feature struct {
	Hash uint32
	kind kind
}

// Value is how much the feature weighs beside others of its message.
func (f Feature) Value() float32 { return values[f.kind] }

// Paired reports whether the feature is a pair of lists, which a model with hidden units does not look at.
func (f Feature) Paired() bool { return f.kind == listsKind }

// seeds of the kinds of features, so that "word" and "skeleton" of one spelling differ.
const (
	seedForm uint32 = 2166136261 + iota*7919
	seedWord
	seedSkel
	seedPair
	seedGram
	seedTongueWord
	seedTongueGram
	seedClass
	seedStart
)

const fnvPrime = 16777619

func hashString(h uint32, s string) uint32 {
	for i := range len(s) {
		h = (h ^ uint32(s[i])) * fnvPrime
	}
	return h
}

// mix spreads the bits, because the low ones choose the bucket.
func mix(h uint32) uint32 {
	h ^= h >> 15
	h *= 0x2c1b3c6d
	h ^= h >> 12
	h *= 0x297a2d39
	return h ^ h>>15
}

// features fills m.words with what the models of danger and abuse look at, token by token, and m.topic with the part of it that the
// department model does. Names of places, numbers and handles are no part of it: where something happened does not say whose it is.
func (r *Reader) features(m *message) {
	skip := r.named(m)
	last := ""
	into, from := m.words[:0], m.wordsOf[:0]
	for i := range m.tokens {
		t := &m.tokens[i]
		from = append(from, int32(len(into)))
		if t.joined || skip.has(i) || t.script == otherScript {
			last = ""
			continue
		}
		if t.script == digits {
			continue
		}
		if t.fresh {
			last = ""
		}
		into = append(into, Feature{mix(t.hashes.form), formKind},
			Feature{mix(t.hashes.key), wordKind})
		if len(t.skel) > 2 {
			into = append(into, Feature{mix(t.hashes.skel), skelKind})
		}
		if last != "" {
			into = append(into, Feature{mix(hashString(hashString(seedPair, last)^'_', t.key)), pairKind})
		}
		last = t.key
		into = grams(into, seedGram, t.key, shortGram, longGram, gramKind)
	}
	m.words, m.wordsOf = into, append(from, int32(len(into)))
	m.topic = r.telling(m, window{0, len(m.tokens)}, m.topic[:0])
}

// repeatedWithin is how many words back a word is looked for, so that the time for a long text stays bounded.
const repeatedWithin = 64

// fewTelling is with how many telling words a message is read whole: in "wrong department" and "thank you all" the small words
// are what is said, and they are too few to outweigh a word that tells.
const fewTelling = 1

// telling appends what the department model looks at in a part of the message: the features of words that may say whose a
// matter is, each word once. What grows has not risen like a river, though that is typed alike. Else who writes "again and again" is decided by "again". Where hardly a word tells, it is all words.
func (r *Reader) telling(m *message, in window, into []Feature) []Feature {
	from, n := len(into), 0
	for i := in.start; i < in.end; i++ {
		if r.common[m.tokens[i].key] || m.repeated(i, in.start) || m.grows(i) && !m.paidPrivately(i) {
			continue
		}
		if words := m.words[m.wordsOf[i]:m.wordsOf[i+1]]; len(words) > 0 {
			into = append(into, words...)
			n++
		}
	}
	if n > fewTelling {
		return into
	}
	return append(into[:from], m.words[m.wordsOf[in.start]:m.wordsOf[in.end]]...)
}

// repeated reports whether token i was said before, since token from.
func (m *message) repeated(i, from int) bool {
	for k := max(from, i-repeatedWithin); k < i; k++ {
		if m.tokens[k].hashes.key == m.tokens[i].hashes.key && !m.tokens[k].joined {
			return true
		}
	}
	return false
}

// grams adds the letters in a row of a word with its borders.
func grams(into []Feature, seed uint32, word string, from, to int, k kind) []Feature {
	const most = 24
	if len(word) > most {
		word = word[:most]
	}
	var buf [most + 2]byte
	buf[0] = '^'
	n := copy(buf[1:], word) + 1
	buf[n] = '$'
	n++
	for at := 0; at+from <= n; at++ {
		h := seed
		for i, c := range buf[at:min(at+to, n)] {
			h = (h ^ uint32(c)) * fnvPrime
			if i+1 >= from {
				into = append(into, Feature{mix(h), k})
			}
		}
	}
	return into
}

// bits is a set of token places.
type bits [(maxTokens + 63) / 64]uint64

func (b *bits) set(i int) {
	if i < maxTokens {
		b[i/64] |= 1 << (i % 64)
	}
}
func (b *bits) has(i int) bool { return i < maxTokens && b[i/64]&(1<<(i%64)) != 0 }

// named marks the words that are names of places for certain.
func (r *Reader) named(m *message) *bits {
	b := &m.places
	if m.placed {
		return b
	}
	m.placed = true
	for i := range m.finds {
		f := &m.finds[i]
		certain := f.phrase.kind == outsideFind && f.distance < 2
		if f.phrase.kind == placeFind && f.distance < 2 {
			k := &r.map_.places[f.phrase.id]
			certain = k.risk != wordRisk && (k.kind == models.District || f.end-f.start > 1 || f.distance == 0)
		}
		for k := f.start; certain && k < f.end; k++ {
			b.set(k)
		}
	}
	return b
}
