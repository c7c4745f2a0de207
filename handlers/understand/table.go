package understand

import "hash/maphash"

// table finds what building has met before, by a hash. Like index it takes a third of the time of a map of strings.
type table struct {
	slots []slot // as many as a power of two, at least a third of them empty
	held  int
}

// newTable begins with so many slots, a power of two.
func newTable(slots int) table { return table{slots: make([]slot, slots)} }

// tableSeed is this process's: nothing depends on where something is found.
var tableSeed = maphash.MakeSeed()

// find returns the number of what has a hash and is the same. What is not there yet gets the number next.
func (t *table) find(hash, next uint32, same func(n uint32) bool) (n uint32, known bool) {
	if t.held*3 >= len(t.slots)*2 {
		t.grow()
	}
	i := t.place(hash)
	for ; t.slots[i].word != 0; i = (i + 1) & (len(t.slots) - 1) {
		if s := t.slots[i]; s.hash == hash && same(s.word-1) {
			return s.word - 1, true
		}
	}
	t.slots[i] = slot{hash, next + 1}
	t.held++
	return next, false
}

// place is where the search for a hash begins.
func (t *table) place(hash uint32) int { return int(mix(hash)) & (len(t.slots) - 1) }

func (t *table) grow() {
	old := t.slots
	t.slots = make([]slot, 2*len(old))
	for _, s := range old {
		if s.word == 0 {
			continue
		}
		i := t.place(s.hash)
		for t.slots[i].word != 0 {
			i = (i + 1) & (len(t.slots) - 1)
		}
		t.slots[i] = s
	}
}
