package understand

import (
	"strings"
)

// loose is how long a skeleton must be before words that share it may count as the same; and still they
// must be spelt nearly alike, because skeletons clash (तार, तीर, टायर).
const loose = 3

// word is one word of a phrase, ready to be compared.
type word struct {
	form, key, skel string
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
	case t.form == w.form:
		return 0, true
	case w.exact || t.script == digits:
		return 0, false
	case t.key == w.key && len(w.key) > 1:
		return 1, true
	case len(w.skel) >= loose && t.skel == w.skel && nearly(t.key, w.key):
		return 2, true
	}
	return 0, false
}

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

// phrase is words in a row that mean something: kind says to whom, id what.
type phrase struct {
	words []word
	kind  findKind
	id    int32
}

type findKind uint8

const (
	classFind   findKind = iota // a word of the lists under words/; id is the class
	topicFind                   // a keyword of the directory; id is its place there
	placeFind                   // a place of the state; id is its place in the gazetteer
	outsideFind                 // a place elsewhere
)

// find is a phrase that stands in the message.
type find struct {
	phrase     *phrase
	start, end int // tokens
	distance   int // the worst of its words
}

// matcher holds all phrases by their first word. It does not change once built.
type matcher struct {
	phrases []phrase
	byForm  map[string][]int32
	byKey   map[string][]int32
	bySkel  map[string][]int32
	byStart map[string][]int32 // the first bytes of words that are only begun
	have    map[string]bool    // phrases that would say the same twice; only while building
	same    []byte
	scratch message
}

func newMatcher() *matcher {
	return &matcher{byForm: map[string][]int32{}, byKey: map[string][]int32{}, bySkel: map[string][]int32{}, byStart: map[string][]int32{}, have: map[string]bool{}}
}

// startLen is how many bytes a word that is only begun must have.
const startLen = 3

// add keeps a phrase as people type it; "!" behind a word asks for exactly this spelling, "*" takes every
// word that begins so. Texts without a
// word are passed over, and so are those that differ from one of the same owner in spelling only.
func (mt *matcher) add(text string, kind findKind, id int32, owner string, exact bool) {
	words := mt.cut(text, exact)
	if len(words) == 0 {
		return
	}
	same := append(mt.same[:0], byte('0'+kind), byte('0'+words[0].script))
	same = append(same, owner...)
	for i := range words {
		same = append(append(same, ' '), words[i].sort()...)
	}
	mt.same = same
	if mt.have[string(same)] {
		if owner != classNames[abuseWords] {
			return
		}
		for i := range words {
			words[i].exact = true // spelling counts there
		}
	}
	mt.have[string(same)] = true
	n := int32(len(mt.phrases))
	mt.phrases = append(mt.phrases, phrase{words: words, kind: kind, id: id})
	first := words[0]
	if first.open {
		mt.byStart[first.form[:startLen]] = append(mt.byStart[first.form[:startLen]], n)
		return
	}
	mt.byForm[first.form] = append(mt.byForm[first.form], n)
	if first.exact {
		return
	}
	if len(first.key) > 1 {
		mt.byKey[first.key] = append(mt.byKey[first.key], n)
	}
	if len(first.skel) >= loose {
		mt.bySkel[first.skel] = append(mt.bySkel[first.skel], n)
	}
}

// sort returns what phrases have in common that find the same.
func (w *word) sort() string {
	switch {
	case w.exact:
		return w.form + "!"
	case w.open:
		return w.form + "*"
	}
	return w.key
}

// wordsOf cuts a phrase of a list the same way as messages are cut.
func wordsOf(text string, exact bool) []word { return newMatcher().cut(text, exact) }

// cut is wordsOf with room that is used again: there are thousands of phrases at start.
func (mt *matcher) cut(text string, exact bool) []word {
	m := &mt.scratch
	if !strings.ContainsAny(text, "!*") {
		m.reset(text)
		m.cut()
		return appendWords(nil, m, exact, false)
	}
	var words []word
	for part := range strings.FieldsSeq(text) {
		part, only := strings.CutSuffix(part, "!")
		part, open := strings.CutSuffix(part, "*")
		m.reset(part)
		m.cut()
		words = appendWords(words, m, only || exact, open)
	}
	return words
}

func appendWords(words []word, m *message, exact, open bool) []word {
	if words == nil {
		words = make([]word, 0, len(m.tokens))
	}
	for i := range m.tokens {
		if t := &m.tokens[i]; !t.joined {
			words = append(words, word{form: t.form, key: t.key, skel: t.skel, script: t.script,
				exact: exact || t.script == digits, open: open && len(t.form) >= startLen})
		}
	}
	return words
}

// run finds every phrase in the message, also overlapping ones.
func (mt *matcher) run(m *message) {
	for i := range m.tokens {
		t := &m.tokens[i]
		at := len(m.finds)
		for _, n := range mt.byForm[t.form] {
			m.try(&mt.phrases[n], i, at)
		}
		if t.script == digits {
			continue
		}
		if len(t.form) >= startLen {
			for _, n := range mt.byStart[t.form[:startLen]] {
				m.try(&mt.phrases[n], i, at)
			}
		}
		if len(t.key) > 1 {
			for _, n := range mt.byKey[t.key] {
				m.try(&mt.phrases[n], i, at)
			}
		}
		if len(t.skel) >= loose {
			for _, n := range mt.bySkel[t.skel] {
				m.try(&mt.phrases[n], i, at)
			}
		}
	}
}

// try notes the phrase if its words stand from token i on. Finds from at on begin at the same token.
func (m *message) try(p *phrase, i, at int) {
	for k := at; k < len(m.finds); k++ {
		if m.finds[k].phrase == p {
			return
		}
	}
	far := 0
	j := i
	for k := range p.words {
		for k > 0 && j < len(m.tokens) && m.tokens[j].joined {
			j++
		}
		if j >= len(m.tokens) {
			return
		}
		d, ok := p.words[k].is(&m.tokens[j])
		if !ok {
			return
		}
		far = max(far, d)
		j++
	}
	m.finds = append(m.finds, find{phrase: p, start: i, end: j, distance: far})
}
