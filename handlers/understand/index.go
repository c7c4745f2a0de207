package understand

import (
	"cmp"
	"slices"
)

// index finds the words that phrases begin with, and the phrases. It is an open table of hashes instead of a map of strings, which takes
// three times the room and most of the time of a start; who finds a word there compares its letters anyway.
type index struct {
	slots   []slot   // as many as a power of two, at least a third of them empty
	phrases []uint32 // in order, word by word
	from    []uint32 // where in phrases a word's begin; those of the next word begin where they end
}

// slot is a word and what it is found by; as it is made, 0 is none.
type slot struct {
	hash uint32
	word uint32 // its number in the matcher, and one
}

// newIndex makes the index of all phrases of a matcher.
func newIndex(mt *matcher) index {
	ix := index{phrases: make([]uint32, len(mt.phrases)), from: make([]uint32, len(mt.words)+1)}
	for i := range mt.phrases {
		ix.from[mt.row[mt.phrases[i].first]+1]++
	}
	keys := 1
	for w := range mt.words {
		if ix.from[w+1] > 0 {
			keys += len(hashesFor(&mt.words[w]))
		}
		ix.from[w+1] += ix.from[w]
	}
	at := slices.Clone(ix.from)
	for i := range mt.phrases {
		w := mt.row[mt.phrases[i].first]
		ix.phrases[at[w]] = uint32(i)
		at[w]++
	}
	size := 1
	for size < keys*3/2 {
		size *= 2
	}
	ix.slots = make([]slot, size)
	for w := range mt.words {
		if len(ix.of(uint32(w))) == 0 {
			continue
		}
		for _, h := range hashesFor(&mt.words[w]) {
			ix.put(h, uint32(w))
		}
	}
	return ix
}

// hashesFor returns what a word is looked for by: what is only begun by its beginning, all else by its spelling and by how it sounds.
func hashesFor(w *word) []uint32 {
	if w.open {
		return []uint32{startHash(w.form)}
	}
	all := append(make([]uint32, 0, 3), w.hashes.form)
	if !w.exact && len(w.key) > 1 {
		all = append(all, w.hashes.key)
	}
	if !w.exact && len(w.skel) >= loose {
		all = append(all, w.hashes.skel)
	}
	return all
}

// startLen is how many bytes a word that is only begun must have.
const startLen = 3

func startHash(form string) uint32 { return hashString(seedStart, form[:startLen]) }

func (ix *index) put(hash, word uint32) {
	i := ix.place(hash)
	for ix.slots[i].word != 0 {
		i = (i + 1) & (len(ix.slots) - 1)
	}
	ix.slots[i] = slot{hash, word + 1}
}

// place is where the search for a hash begins.
func (ix *index) place(hash uint32) int { return int(mix(hash)) & (len(ix.slots) - 1) }

// of returns the phrases that begin with a word.
func (ix *index) of(word uint32) []uint32 { return ix.phrases[ix.from[word]:ix.from[word+1]] }

// beginnings appends the phrases that the token's word begins. A word stands there by its form, key and skeleton: it is taken by the strictest
// of them by which it is found.
func (mt *matcher) beginnings(into []begin, t *token) []begin {
	into = mt.from(into, t, t.hashes.form, 0)
	if t.script == digits {
		return into
	}
	if len(t.form) >= startLen {
		into = mt.from(into, t, startHash(t.form), 0)
	}
	if len(t.key) > 1 {
		into = mt.from(into, t, t.hashes.key, 1)
	}
	if len(t.skel) >= loose {
		into = mt.from(into, t, t.hashes.skel, 2)
	}
	return into
}

// from appends the phrases whose first word is found by a hash and is so far from the token, in their order.
func (mt *matcher) from(into []begin, t *token, hash uint32, far int) []begin {
	ix, before := &mt.first, len(into)
	for i := ix.place(hash); ix.slots[i].word != 0; i = (i + 1) & (len(ix.slots) - 1) {
		if ix.slots[i].hash != hash {
			continue
		}
		word := ix.slots[i].word - 1
		if d, ok := mt.words[word].is(t); ok && d == far {
			for _, p := range ix.of(word) {
				into = append(into, begin{p, uint8(far), mt.nextIn(&mt.phrases[p])})
			}
		}
	}
	found := into[before:]
	slices.SortFunc(found, func(a, b begin) int { return cmp.Compare(a.phrase, b.phrase) })
	return into[:before+len(slices.Compact(found))]
}
