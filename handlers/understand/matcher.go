package understand

import (
	"bytes"
	"hash/maphash"
	"math"
	"slices"
	"strings"
)

// loose is how long a skeleton must be before words that share it may count as the same; and still they
// must be spelt nearly alike, because skeletons clash (तार, तीर, टायर).
const loose = 3

// word is one word of a phrase, ready to be compared.
type word struct {
	form, key, skel string
	hashes          hashes
	script          script
	exact           bool // only the very same spelling
	open            bool // only how the word begins: चूति*
}

// is reports whether the token is the word, and how far it is from it: 0 the same, 1 the same typed
// otherwise, 2 one that sounds alike.
func (w *word) is(t *token) (distance int, ok bool) {
	switch {
	case w.open:
		return 0, strings.HasPrefix(t.form, w.form)
	case t.hashes.form == w.hashes.form && t.form == w.form:
		return 0, true
	case w.exact || t.script == digits:
		return 0, false
	case t.hashes.key == w.hashes.key && t.key == w.key && len(w.key) > 1:
		return 1, true
	case t.hashes.skel == w.hashes.skel && len(w.skel) >= loose && t.skel == w.skel && (nearly(t.key, w.key) || t.bare() && len(w.skel) > loose):
		return 2, true
	}
	return 0, false
}

// bare reports whether a word is typed without its vowels, as many are on a small keyboard: "knpr", "grkhpr".
func (t *token) bare() bool { return t.script == latin && !strings.ContainsAny(t.form, "aeiouy") }

// nearly reports whether two keys begin alike and differ by at most one letter in four.
func nearly(a, b string) bool {
	if a == "" || b == "" || a[0] != b[0] || len(a) > maxWord || len(b) > maxWord {
		return false
	}
	return changes(a, b) <= max(1, min(len(a), len(b))/4)
}

// changes counts the letters to change, add or drop to make one word of another (Levenshtein).
func changes(a, b string) int {
	var row [maxWord + 1]int
	for j := range len(b) + 1 {
		row[j] = j
	}
	for i := range len(a) {
		last := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := last
			if a[i] != b[j] {
				cost++
			}
			last = row[j+1]
			row[j+1] = min(cost, row[j]+1, last+1)
		}
	}
	return row[len(b)]
}

// phrase is words in a row that mean something: kind says to whom, id what. There are many thousands of
// phrases out of fewer words, so that a phrase is only where its words stand in the matcher's row of words.
type phrase struct {
	first uint32
	id    int32
	words uint8
	kind  findKind
}

type findKind uint8

const (
	classFind   findKind = iota // a word of the lists under words/; id is the class
	topicFind                   // a keyword of the directory; id is its place there
	placeFind                   // a place of the state; id is its place in the gazetteer
	outsideFind                 // a place elsewhere
	plainFind                   // words of office; id says what people say instead
)

// find is a phrase that stands in the message.
type find struct {
	phrase     *phrase
	start, end int // tokens
	distance   int // the worst of its words
}

// matcher holds all phrases by their first word. It does not change once frozen.
type matcher struct {
	words   []word // every word once
	row     []uint32
	phrases []phrase
	first   index // of their first words
	raw     *unfrozen
}

// unfrozen is what only building needs.
type unfrozen struct {
	known   table // of the words
	have    table // of phrases that would say the same twice
	said    []byte
	ends    []uint32 // in said, of each of them
	scratch message
	cut     []word
}

// mostPhrases is room for the phrases of the lists and of a state's directory: what grows costs a third of a start.
const mostPhrases = 1 << 16

func newMatcher() *matcher {
	raw := &unfrozen{known: newTable(mostPhrases), have: newTable(2 * mostPhrases), said: make([]byte, 0, 32*mostPhrases), ends: make([]uint32, 0, mostPhrases)}
	raw.scratch.known = roomySpellings(mostPhrases / 2)
	return &matcher{words: make([]word, 0, mostPhrases/2), row: make([]uint32, 0, 2*mostPhrases), phrases: make([]phrase, 0, mostPhrases), raw: raw}
}

// freeze ends the building.
func (mt *matcher) freeze() {
	// Copies: what has grown by appending holds room for up to half as much again.
	mt.words, mt.row, mt.phrases = slices.Clone(mt.words), slices.Clone(mt.row), slices.Clone(mt.phrases)
	mt.first = newIndex(mt)
	mt.raw = nil
	pack(mt.words)
}

// pack puts the forms of words into one piece of memory: scattered among what a start throws away, they keep several times as much of it.
func pack(words []word) {
	var all strings.Builder
	for _, w := range words {
		all.WriteString(w.form)
		all.WriteString(w.key)
		all.WriteString(w.skel)
	}
	rest := strings.Clone(all.String())
	cut := func(s *string) { *s, rest = rest[:len(*s)], rest[len(*s):] }
	for i := range words {
		w := &words[i]
		cut(&w.form)
		cut(&w.key)
		cut(&w.skel)
	}
}

// wordOf returns the k-th word of a phrase.
func (mt *matcher) wordOf(p *phrase, k int) *word { return &mt.words[mt.row[p.first+uint32(k)]] }

// add keeps a phrase as people type it; "!" behind a word asks for exactly this spelling, "*" takes every word that begins so.
func (mt *matcher) add(text string, kind findKind, id int32, owner string) {
	mt.keep(mt.cut(text), kind, id, owner)
}

// addAsSpelt keeps a phrase of which only this very spelling counts.
func (mt *matcher) addAsSpelt(text string, kind findKind, id int32, owner string) {
	words := mt.cut(text)
	for i := range words {
		words[i].exact = true
	}
	mt.keep(words, kind, id, owner)
}

// keep keeps a phrase. Texts without a word are passed over, and so are those that differ from one of the same owner in spelling only.
func (mt *matcher) keep(words []word, kind findKind, id int32, owner string) {
	if len(words) == 0 || len(words) > math.MaxUint8 {
		return
	}
	if mt.raw.saidBefore(words, kind, owner) {
		if kind != classFind || !class(id).wary() {
			return
		}
		for i := range words {
			words[i].exact = true // as it is spelt here
		}
	}
	mt.phrases = append(mt.phrases, phrase{first: uint32(len(mt.row)), words: uint8(len(words)), kind: kind, id: id})
	for i := range words {
		mt.row = append(mt.row, mt.known(&words[i]))
	}
}

// saidBefore reports whether a phrase says nothing else than one of before, and remembers it.
func (raw *unfrozen) saidBefore(words []word, kind findKind, owner string) bool {
	begin := len(raw.said)
	raw.said = append(raw.said, byte('0'+kind), byte('0'+words[0].script))
	raw.said = append(raw.said, owner...)
	for i := range words {
		raw.said = append(append(raw.said, ' '), words[i].sort()...)
	}
	same := raw.said[begin:]
	_, before := raw.have.find(uint32(maphash.Bytes(tableSeed, same)), uint32(len(raw.ends)), func(n uint32) bool {
		from := uint32(0)
		if n > 0 {
			from = raw.ends[n-1]
		}
		return bytes.Equal(raw.said[from:raw.ends[n]], same)
	})
	if before {
		raw.said = raw.said[:begin]
		return true
	}
	raw.ends = append(raw.ends, uint32(len(raw.said)))
	return false
}

// known returns the number of a word, which is kept once.
func (mt *matcher) known(w *word) uint32 {
	n, known := mt.raw.known.find(w.hashes.form+uint32(w.script), uint32(len(mt.words)), func(n uint32) bool {
		k := &mt.words[n]
		return k.form == w.form && k.script == w.script && k.exact == w.exact && k.open == w.open
	})
	if !known {
		mt.words = append(mt.words, *w)
	}
	return n
}

// sort returns what phrases have in common that find the same.
func (w *word) sort() string {
	switch {
	case w.exact:
		return w.form + "!"
	case w.open:
		return w.form + "*"
	case w.key == "": // Urdu letters have no spelling in Latin ones here
		return w.form
	}
	return w.key
}

// wordsOf cuts a phrase of a list the same way as messages are cut.
func wordsOf(text string) []word { return cutPhrase(nil, &message{}, text) }

// cut is wordsOf with room that is used again at the next cut: there are thousands of phrases at start.
func (mt *matcher) cut(text string) []word {
	mt.raw.cut = cutPhrase(mt.raw.cut[:0], &mt.raw.scratch, text)
	return mt.raw.cut
}

func cutPhrase(words []word, m *message, text string) []word {
	if strings.IndexByte(text, '!') < 0 && strings.IndexByte(text, '*') < 0 {
		m.reset(text)
		m.cut()
		return appendWords(words, m)
	}
	for part := range strings.FieldsSeq(text) {
		part, only := strings.CutSuffix(part, "!")
		part, open := strings.CutSuffix(part, "*")
		m.reset(part)
		m.cut()
		before := len(words)
		words = appendWords(words, m)
		for i := before; i < len(words); i++ {
			w := &words[i]
			w.exact, w.open = w.exact || only, open && (i > 0 || len(w.form) >= startLen) // "dab ga*": only the first word is looked up by how it begins
		}
	}
	return words
}

func appendWords(words []word, m *message) []word {
	if words == nil {
		words = make([]word, 0, len(m.tokens))
	}
	for i := range m.tokens {
		if t := &m.tokens[i]; !t.joined {
			words = append(words, word{form: t.form, key: t.key, skel: t.skel, hashes: t.hashes, script: t.script, exact: t.script == digits})
		}
	}
	return words
}

// begin is a phrase whose first word a token is, and how far the token is from it. A common word begins dozens of phrases, scattered in memory,
// of which nearly none goes on as the message does: that is seen by a byte of each hash of the next word.
type begin struct {
	phrase uint32
	far    uint8
	next   next
}

// next is by what the second word of a phrase is known; all of it is zero where there is none, or where any word may be it.
type next struct{ form, key, skel uint8 }

func nextOf(h hashes) next { return next{uint8(h.form) | 1, uint8(h.key) | 1, uint8(h.skel) | 1} }

// nextIn is the next of a phrase.
func (mt *matcher) nextIn(p *phrase) next {
	if p.words == 1 {
		return next{}
	}
	w := mt.wordOf(p, 1)
	if w.open {
		return next{}
	}
	return nextOf(w.hashes)
}

// may reports whether a phrase can go on with a word that is known by n.
func (b *begin) may(n next) bool {
	return b.next.form == 0 || b.next.form == n.form || b.next.key == n.key || b.next.skel == n.skel
}

// run finds every phrase in the message, also overlapping ones.
func (mt *matcher) run(m *message) {
	for i := range m.tokens {
		follows := m.follows(i)
		for _, b := range mt.begun(m, &m.tokens[i]) {
			if !b.may(follows) {
				continue
			}
			p := &mt.phrases[b.phrase]
			if end, far := mt.stands(m, p, i, int(b.far)); end > 0 {
				m.finds = append(m.finds, find{phrase: p, start: i, end: end, distance: far})
			}
		}
	}
}

// follows is by what the word behind a token is known; no phrase goes on with what it is where there is none.
func (m *message) follows(i int) next {
	for i++; i < len(m.tokens); i++ {
		if t := &m.tokens[i]; !t.joined {
			return nextOf(t.hashes)
		}
	}
	return next{}
}

// begun returns the phrases that begin with the token's word, every one once. It is worked out once for each spelling: a common
// word begins dozens of them.
func (mt *matcher) begun(m *message, t *token) []begin {
	switch {
	case t.known == nil:
		m.begins = mt.beginnings(m.begins[:0], t)
		return m.begins
	case !t.known.looked:
		t.known.begins, t.known.looked = slices.Clip(mt.beginnings(nil, t)), true
	}
	return t.known.begins
}

// stands returns where the phrase ends that begins with token i, and how far it is from the words there; 0
// where it does not stand. So far is the first word known to be.
func (mt *matcher) stands(m *message, p *phrase, i, far int) (end, farthest int) {
	i++
	for k := 1; k < int(p.words); k++ {
		for i < len(m.tokens) && m.tokens[i].joined {
			i++
		}
		if i >= len(m.tokens) {
			return 0, 0
		}
		d, ok := mt.wordOf(p, k).is(&m.tokens[i])
		if !ok {
			return 0, 0
		}
		far = max(far, d)
		i++
	}
	return i, far
}
