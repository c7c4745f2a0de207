package directory

import (
	"sort"
	"strings"
)

// Place is the name of a town, tehsil, block or well-known locality that lies in one district only.
type Place struct {
	Name     string // lower case, in Latin letters or Devanagari
	District string // code
}

// Places returns all of them, sorted by name. The slice is made anew by each call: keep it.
func (d *Directory) Places() []Place {
	out := make([]Place, 0, d.places.rows)
	for key, value := range d.places.all {
		out = append(out, Place{Name: key, District: value})
	}
	return out
}

// PlaceNamed returns the code of the district that holds the place; the name as in Place.Name.
func (d *Directory) PlaceNamed(name string) (districtCode string, ok bool) {
	return d.places.find(name)
}

// PIN returns the code of the district of a six-digit postal code, if at least nine in ten of its
// post offices lie there.
func (d *Directory) PIN(pin string) (districtCode string, ok bool) { return d.pins.find(pin) }

// table is a sorted list of "key TAB value" lines. It is searched as it stands in the file, because
// parsing thousands of lines at start costs more than all the searches of a day.
type table struct {
	file string
	text string // without comments and blank lines, ending in a newline
	rows int
}

func newTable(file, text string) table {
	for strings.HasPrefix(text, "#") { // comments stand at the top only
		_, text, _ = strings.Cut(text, "\n")
	}
	if text != "" && !strings.HasSuffix(text, "\n") {
		text += "\n"
	}
	return table{file: file, text: text, rows: strings.Count(text, "\n")}
}

// find looks for a key by halving the text.
func (t table) find(key string) (string, bool) {
	if key == "" {
		return "", false
	}
	// All bytes of a line share its key, so the first byte that is not too small begins a line.
	start := sort.Search(len(t.text), func(i int) bool { return t.keyAt(i) >= key })
	line, _, _ := strings.Cut(t.text[start:], "\n")
	k, v, ok := strings.Cut(line, "\t")
	return v, ok && k == key
}

// keyAt returns the key of the line that holds byte i.
func (t table) keyAt(i int) string {
	start := strings.LastIndexByte(t.text[:i], '\n') + 1
	key, _, _ := strings.Cut(t.text[start:], "\t")
	return key
}

// all yields every row in order.
func (t table) all(yield func(key, value string) bool) {
	for line := range strings.Lines(t.text) {
		key, value, _ := strings.Cut(strings.TrimSuffix(line, "\n"), "\t")
		if !yield(key, value) {
			return
		}
	}
}
