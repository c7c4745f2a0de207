package i18n

import (
	"hash/maphash"
	"iter"
	"maps"
	"slices"
	"strings"
)

// dictionary is what texts mean, and does not change. All stands in a few pieces of memory: a map of as many strings takes four times the
// room, and the strings lie scattered among all that a start throws away.
type dictionary struct {
	text     string   // of all, one behind the other, sorted
	ends     []uint32 // where each ends
	meanings []uint16 // of each, its place in names
	names    []string
	slots    []uint32 // by hash, the place of a text and one; 0 is none. At least a third is empty.
}

// newDictionary takes texts in their order, each once.
func newDictionary(of []entry) dictionary {
	letters, names := 0, map[string]uint16{}
	for _, e := range of {
		letters += len(e.text)
		names[e.name] = 0
	}
	d := dictionary{ends: make([]uint32, 0, len(of)), meanings: make([]uint16, 0, len(of)), names: slices.Sorted(maps.Keys(names))}
	for i, name := range d.names {
		names[name] = uint16(i)
	}
	size := 1
	for size < len(of)*3/2+1 {
		size *= 2
	}
	d.slots = make([]uint32, size)
	var all strings.Builder
	all.Grow(letters)
	for _, e := range of {
		all.WriteString(e.text)
		d.ends, d.meanings = append(d.ends, uint32(all.Len())), append(d.meanings, names[e.name])
		i := d.place(e.text)
		for d.slots[i] != 0 {
			i = (i + 1) & (size - 1)
		}
		d.slots[i] = uint32(len(d.ends))
	}
	d.text = all.String()
	return d
}

// dictionarySeed is this process's: nothing depends on where a text is found.
var dictionarySeed = maphash.MakeSeed()

// place is where the search for a text begins.
func (d *dictionary) place(text string) int {
	return int(maphash.String(dictionarySeed, text)) & (len(d.slots) - 1)
}

func (d *dictionary) at(i int) string {
	from := uint32(0)
	if i > 0 {
		from = d.ends[i-1]
	}
	return d.text[from:d.ends[i]]
}

// name is what the text at a place means.
func (d *dictionary) name(i int) string { return d.names[d.meanings[i]] }

// get returns what a text means, and whether it is there at all.
func (d *dictionary) get(text string) (name string, ok bool) {
	for i := d.place(text); d.slots[i] != 0; i = (i + 1) & (len(d.slots) - 1) {
		if n := int(d.slots[i] - 1); d.at(n) == text {
			return d.name(n), true
		}
	}
	return "", false
}

// all are the texts in their order, and what they mean.
func (d *dictionary) all() iter.Seq2[string, string] {
	return func(yield func(text, name string) bool) {
		for i := range d.ends {
			if !yield(d.at(i), d.name(i)) {
				return
			}
		}
	}
}
