package directory

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"sunwai/models"
)

// Why a change does not fit.
var (
	errGone     = wrong("gone", "there is no such thing any more")
	errUnknown  = wrong("unknown", "no such value can be changed, or it is too long or of several lines")
	errOther    = wrong("other", "it says something else by now")
	errKept     = wrong("kept", "what complaints have is never taken away: it retires")
	errValue    = wrong("value", "this value cannot be read")
	errNothing  = wrong("nothing", "nothing would change")
	errNotThere = wrong("not_there", "the word is not there")
)

// longestValue is how long one value may be, in runes: the longest are texts of templates.
const longestValue = maxTemplateBody

// Skipped is a change that no longer fits the files, and why. It is left out.
type Skipped struct {
	Change models.DirectoryChange
	Why    error
}

// Apply returns the directory with changes made, each of which must fit; base is left as it is. What comes of it is checked as
// files are: an error lists all faults, one a line.
func Apply(base *Directory, changes []models.DirectoryChange) (*Directory, error) {
	s := base.sources.clone()
	var wrongs []error
	for _, c := range changes {
		done, err := s.change(c)
		if err == nil && !done {
			err = errNothing
		}
		if err != nil {
			wrongs = append(wrongs, fmt.Errorf("%s %s: %s: %w", c.Thing, c.Key, c.Field, err))
		}
	}
	if len(wrongs) > 0 {
		return nil, errors.Join(wrongs...)
	}
	return base.with(s, changes)
}

// Fold returns the directory with what was changed on the website. What no longer fits, because the files have changed since, is left
// out and returned; so is what would make the directory unsound. It never fails: an old directory is better than none.
// A change that the files have by now counts as made.
func Fold(base *Directory, changes []models.DirectoryChange) (*Directory, []Skipped) {
	if len(changes) == 0 { // a second one would only cost time and memory
		return base, nil
	}
	good := slices.Clone(changes)
	var unsound []Skipped
	for {
		d, skipped, err := base.fold(good)
		if err == nil {
			return d, settled(append(skipped, unsound...), changes)
		}
		// One edit makes it unsound: the first whose presence does. Half an edit (a new department without its name) never is sound.
		ends := editEnds(good)
		low, high := -1, len(ends)-1 // up to and with the edit at low all is well
		for high-low > 1 {
			middle := (low + high) / 2
			if _, _, err := base.fold(good[:ends[middle]]); err == nil {
				low = middle
			} else {
				high = middle
			}
		}
		edit := good[ends[high]-1].Edit
		for _, c := range good {
			if c.Edit == edit {
				unsound = append(unsound, Skipped{c, Faults(err)[0]})
			}
		}
		good = slices.DeleteFunc(good, func(c models.DirectoryChange) bool { return c.Edit == edit })
	}
}

// editEnds are the places behind the last row of each edit.
func editEnds(changes []models.DirectoryChange) (ends []int) {
	for i := range changes {
		if i+1 == len(changes) || changes[i+1].Edit != changes[i].Edit {
			ends = append(ends, i+1)
		}
	}
	return ends
}

func (d *Directory) fold(changes []models.DirectoryChange) (*Directory, []Skipped, error) {
	s := d.sources.clone()
	var skipped []Skipped
	for _, c := range changes {
		if _, err := s.change(c); err != nil {
			skipped = append(skipped, Skipped{c, err})
		}
	}
	out, err := d.with(s, changes)
	return out, skipped, err
}

// settled leaves out edits that were taken back: nobody misses them.
func settled(skipped []Skipped, changes []models.DirectoryChange) []Skipped {
	back := map[models.ID]bool{}
	for _, c := range changes {
		if c.Undoes != 0 {
			back[c.Undoes], back[c.Edit] = true, true
		}
	}
	return slices.DeleteFunc(skipped, func(x Skipped) bool { return back[x.Change.Edit] })
}

// with builds the directory of changed sources.
func (d *Directory) with(s *sources, changes []models.DirectoryChange) (*Directory, error) {
	out := d.ground()
	if n := len(changes); n > 0 {
		base, _, _ := strings.Cut(d.version, "+")
		out.version = base + "+" + strconv.FormatInt(changes[n-1].ID, 10)
	}
	if err := out.build(s); err != nil {
		return nil, err
	}
	return out, nil
}

// change makes one change; done is false where it is so already.
func (s *sources) change(c models.DirectoryChange) (done bool, err error) {
	find, ok := finders()[c.Thing]
	if !ok || !plain(c.To) || !plain(c.Key) {
		return false, errUnknown
	}
	slots, there := find(s, c.Key)
	if c.Field == models.FieldExists {
		return s.exist(c, there)
	}
	if !there {
		return false, errGone
	}
	i := slices.IndexFunc(slots, func(x slot) bool { return x.name == c.Field })
	if i < 0 {
		return false, errUnknown
	}
	if slots[i].many {
		return swapWord(slots[i], c)
	}
	switch now := slots[i].get(); {
	case now == c.To:
		return false, nil
	case now != c.From:
		return false, errOther
	}
	return true, slots[i].set(c.To)
}

// plain reports whether a value can stand in a file: of one line, not too long.
func plain(value string) bool {
	return utf8.ValidString(value) && utf8.RuneCountInString(value) <= longestValue && !strings.ContainsFunc(value, unicode.IsControl)
}

func (s *sources) exist(c models.DirectoryChange, there bool) (done bool, err error) {
	keeper, ok := keepers()[c.Thing]
	switch want := c.To == models.FieldYes; {
	case !ok:
		return false, errUnknown
	case want == there:
		return false, nil
	case want:
		return true, keeper.add(s, c.Key)
	}
	return true, keeper.remove(s, c.Key)
}

// swapWord changes one word of a list.
func swapWord(at slot, c models.DirectoryChange) (done bool, err error) {
	words, err := readWords(at.get())
	if err != nil {
		return false, err
	}
	one := func(text string) (w word, err error) {
		if text == "" {
			return word{}, nil
		}
		list, err := readWords(text)
		if err != nil || len(list) != 1 {
			return word{}, errValue
		}
		return list[0], nil
	}
	from, err := one(c.From)
	if err != nil {
		return false, err
	}
	to, err := one(c.To)
	if err != nil {
		return false, err
	}
	find := func(text string) int { return slices.IndexFunc(words, func(w word) bool { return w.text == text }) }
	was, is := find(from.text), find(to.text)
	switch {
	case to.text != "" && is >= 0 && words[is] == to && (from.text == to.text || was < 0):
		return false, nil // the files have it
	case to.text != "" && is >= 0 && from.text != to.text:
		return false, errOther
	case from.text == "":
		words = append(words, to)
	case was < 0 && to.text == "":
		return false, nil
	case was < 0:
		return false, errNotThere
	case words[was] != from:
		return false, errOther
	case to.text == "":
		words = slices.Delete(words, was, was+1)
	default:
		words[was] = to
	}
	return true, at.set(joinWords(words))
}

func joinWords(words []word) string {
	out := make([]string, len(words))
	for i, w := range words {
		out[i] = w.String()
	}
	return strings.Join(out, ", ")
}

// Value is one value of a thing, written as in the files.
type Value struct {
	Field string
	Text  string
	Words []string // of a list of words; Text is then all of them
}

// Values are what can be changed of a thing, in the order of the files; false when there is no such thing.
func (d *Directory) Values(t models.Thing, key string) (list []Value, ok bool) {
	find, known := finders()[t]
	if !known {
		return nil, false
	}
	slots, ok := find(d.sources.clone(), key)
	if !ok {
		return nil, false
	}
	for _, s := range slots {
		v := Value{Field: s.name, Text: s.get()}
		if s.many {
			words, err := readWords(v.Text)
			if err != nil { // the directory was checked when it was read
				continue
			}
			for _, w := range words {
				v.Words = append(v.Words, w.String())
			}
		}
		list = append(list, v)
	}
	return list, true
}

// Blank is a thing that is not there yet, with its values as they begin; false for a kind that cannot be added.
func (d *Directory) Blank(t models.Thing, key string) (list []Value, ok bool) {
	keeper, ok := keepers()[t]
	s := d.sources.clone()
	if !ok || keeper.add(s, key) != nil {
		return nil, false
	}
	slots, _ := finders()[t](s, key)
	for _, x := range slots {
		list = append(list, Value{Field: x.name})
	}
	return list, true
}

// BlankAfter is Blank once changes are made.
func (d *Directory) BlankAfter(changes []models.DirectoryChange, t models.Thing, key string) (list []Value, ok bool) {
	s := d.sources.clone()
	for _, c := range changes {
		if _, err := s.change(c); err != nil {
			return nil, false
		}
	}
	return (&Directory{sources: s}).Blank(t, key)
}

// SplitWords reads a list of words as people type it, by commas or lines, and writes each as the files do ("phrase:5").
func SplitWords(text string) (list []string, err error) {
	words, err := readWords(strings.NewReplacer("\n", ",", "\r", "", ";", ",", "،", ",").Replace(text))
	for _, w := range words {
		list = append(list, w.String())
	}
	return list, err
}

// Keys are the things of a kind, in the order of the files.
func (d *Directory) Keys(t models.Thing) (keys []string) {
	s := d.sources
	switch t {
	case models.ThingHelpline:
		for _, l := range s.lines.Helpline {
			keys = append(keys, l.Number)
		}
	case models.ThingHoliday:
		for _, h := range s.calendar.Holiday {
			keys = append(keys, h.key())
		}
	case models.ThingTemplate:
		for _, x := range s.templates.Template {
			keys = append(keys, x.first)
		}
	case models.ThingDanger:
		for _, x := range dangers() {
			keys = append(keys, string(x))
		}
	case models.ThingLines:
		for _, x := range s.departments {
			for _, c := range x.file.Category {
				if code := x.file.Code + "." + c.Code; len(s.lines.Category[code]) > 0 {
					keys = append(keys, code)
				}
			}
		}
	case models.ThingHours:
		keys = []string{"offices", "secretariat"}
	case models.ThingLadder:
		keys = []string{"state", "round", "office", "danger"}
	}
	return keys
}
