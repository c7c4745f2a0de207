package handlers

import (
	"cmp"
	"context"
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/i18n/fold"
	"sunwai/models"
)

// shortestKey is how long a folded name must be to count in another spelling: a short one sounds like others.
const shortestKey = 4

// Locality is a place that complaints of a storm name, in the shortest of their words for it. Name is personal data.
type Locality struct {
	Name  string
	Count int
	Parts []string // what complaints call smaller places in it, the longest first: "विनय खंड, गोमती नगर"
}

// Mark tells a locality from others of its storm, short enough for a button.
func (x Locality) Mark() string {
	h := fnv.New32a()
	_, _ = h.Write([]byte(inOneBreath(fold.Words(x.Name)))) // a hash takes everything
	return strconv.FormatUint(uint64(h.Sum32()), 36)
}

// Localities are where the complaints of a storm are.
type Localities struct {
	List []Locality // the most named first
	Rest int        // of those looked at, complaints that name no place
	More bool       // there are others that were not looked at
}

// One is the locality that all of them name; empty when they name several or none.
func (l Localities) One() string {
	if len(l.List) == 1 && l.Rest == 0 {
		return l.List[0].Name
	}
	return ""
}

// Several reports whether what is said of one locality may be untrue of another complaint.
func (l Localities) Several() bool { return len(l.List) > 1 || len(l.List) == 1 && l.Rest > 0 }

// mostCompared is how many complaints of a storm are looked at for where it is.
const mostCompared = 200

// Localities says where a storm is, as its newest complaints say. However many it has, no more than mostCompared are read. The one that c
// is may not be written yet.
func (w *Work) Localities(ctx context.Context, s models.Storm, c *models.Complaint) (Localities, error) {
	var list []models.Complaint
	if w.Storms != nil {
		var err error
		if list, err = w.Storms.Read.StormPlaces(ctx, s, s.StartedAt.Add(-models.StormWindow), mostCompared); err != nil {
			return Localities{}, fmt.Errorf("looking for where a storm is: %w", err)
		}
	}
	more := len(list) == mostCompared
	list = slices.DeleteFunc(list, func(x models.Complaint) bool { return !x.Stormy() })
	among := slices.ContainsFunc(list, func(x models.Complaint) bool { return x.ID == c.ID })
	if !among && c.Status.Open() || len(list) == 0 {
		list = append(list, *c)
	}
	slices.Reverse(list) // a locality is called as its oldest complaint does: the message is to stay as it is
	l := w.localities(list)
	l.More = more
	return l, nil
}

// Reported says where those of a storm are who were told that it is over and have not said whether that is true.
func (w *Work) Reported(ctx context.Context, s models.Storm) (Localities, error) {
	if w.Storms == nil {
		return Localities{}, nil
	}
	list, err := w.Storms.Read.StormReported(ctx, s.ID, mostCompared)
	if err != nil {
		return Localities{}, fmt.Errorf("looking for where a storm was reported as over: %w", err)
	}
	slices.Reverse(list)
	l := w.localities(list)
	l.More = len(list) == mostCompared
	return l, nil
}

// localities gathers complaints by the places that they name: "विनय खंड, गोमती नगर" is in "Gomti Nagar".
func (d *Deps) localities(list []models.Complaint) (l Localities) {
	names := make([]spoken, len(list))
	for i := range list {
		names[i] = d.spokenOf(Hidden(&list[i], list[i].Place))
	}
	slices.SortStableFunc(names, func(x, y spoken) int { return cmp.Compare(len(x.key), len(y.key)) })
	var keys []string // of l.List
	for _, x := range names {
		at := slices.IndexFunc(keys, x.in)
		switch {
		case fold.Name(x.name) == "":
			l.Rest++
		case at >= 0:
			l.List[at].Count++
			if x.key != keys[at] {
				l.List[at].Parts = slices.Insert(l.List[at].Parts, 0, x.name)
			}
		default:
			l.List, keys = append(l.List, Locality{Name: x.name, Count: 1}), append(keys, x.key)
		}
	}
	slices.SortStableFunc(l.List, func(x, y Locality) int { return cmp.Compare(y.Count, x.Count) })
	return l
}

// Named are the names of those localities that words speak of. Where they name a smaller place in one, it is that; closer reports that nobody
// has complained from there: what is said of sector 9 may be untrue in sector 12.
func (d *Deps) Named(where Localities, words string) (names []string, closer bool) {
	said := d.spokenOf(words)
	for _, x := range where.List {
		key := d.localityKey(x.Name)
		part := slices.IndexFunc(x.Parts, func(name string) bool { return said.in(d.localityKey(name)) })
		switch {
		case !said.in(key):
		case part >= 0:
			names = append(names, x.Parts[part])
		case said.narrowed[key]:
			closer = true
		default:
			names = append(names, x.Name)
		}
	}
	return names, closer
}

// longestName is of how many words the name of a locality is, at most, that is looked for within others.
const longestName = 8

// spoken is how words sound, read once however many localities they are compared with.
type spoken struct {
	name, key string
	holds     map[string]bool // keys of all words in a row that are long enough to be a name within others
	narrowed  map[string]bool // those of them behind which a part is named: "Indira Nagar, sector 9"
}

func (d *Deps) spokenOf(name string) spoken {
	words := d.quarterWords(name)
	x := spoken{name: name, key: inOneBreath(words), holds: map[string]bool{}, narrowed: map[string]bool{}}
	for end := 1; end <= len(words); end++ {
		next := d.behindName(words[end:])
		if next == "beside" {
			continue
		}
		for i := max(0, end-longestName); i < end; i++ {
			if i > 0 && (words[i-1] == marked+"new" || words[i-1] == marked+"old") {
				continue // "New Aliganj" is a quarter of its own
			}
			if key := inOneBreath(words[i:end]); len(key) >= shortestKey {
				x.holds[key] = true
				x.narrowed[key] = next == "part"
			}
		}
	}
	return x
}

// behindName says what the words of quarterWords behind the name of a locality make of it: beside, another one whose name is longer ("Gomti Nagar Vistar",
// "phase 2"); part, a part of it ("sector 9"); else nothing.
func (d *Deps) behindName(words []string) string {
	if len(words) == 0 {
		return ""
	}
	names, _ := d.Words.Heard("quarter", words[0])
	switch {
	case words[0] == marked+"beside":
		return "beside"
	case !slices.ContainsFunc(words[1:min(3, len(words))], d.counts):
		return ""
	case words[0] == marked+"stage":
		return "beside"
	case slices.Contains(names, "part"):
		return "part"
	}
	return ""
}

// counts reports whether a word tells which sector or phase it is.
func (d *Deps) counts(word string) bool {
	names, _ := d.Words.Heard("quarter", word)
	return len(word) == 1 || strings.ContainsAny(word, "0123456789") || slices.Contains(names, "which")
}

// in reports whether the words name the locality of a key.
func (x spoken) in(key string) bool { return key != "" && (x.key == key || x.holds[key]) }

// InLocality reports whether words name a locality, in whatever spelling and script, written as one word or several.
func (d *Deps) InLocality(words, locality string) bool {
	return d.spokenOf(words).in(d.localityKey(locality))
}

// localityKey is what names of one locality have in common.
func (d *Deps) localityKey(name string) string { return inOneBreath(d.quarterWords(name)) }

// inOneBreath is how words sound when they are written as one: people write "गोमती नगर" and "gomtinagar".
// What stands for a word is kept apart from how the others sound.
func inOneBreath(words []string) string {
	var name, marks strings.Builder
	for _, word := range words {
		if strings.HasPrefix(word, marked) {
			marks.WriteString(word)
			continue
		}
		name.WriteString(word)
	}
	return fold.Skeleton(name.String()) + marks.String()
}

// marked begins what stands for a word: nobody writes it.
const marked = "="

// quarterWords are the words of a name, those that mean another quarter beside one by what they mean: "विस्तार" is "extension".
func (d *Deps) quarterWords(name string) []string {
	words := fold.Words(name)
	for i, word := range words {
		names, _ := d.Words.Heard("quarter", word)
		if len(names) != 1 {
			continue
		}
		switch names[0] {
		case "beside", "stage":
			if i > 0 {
				words[i] = marked + names[0]
			}
		case "new", "old":
			if i+1 < len(words) {
				words[i] = marked + names[0]
			}
		}
	}
	return words
}

// OnlyNames reports whether words are nothing but names of some localities, in whatever spelling and script.
func (d *Deps) OnlyNames(words, names []string) bool {
	var keys []string // of the names, and of the words in them
	for _, name := range names {
		keys = append(keys, inOneBreath(fold.Words(name)))
		for _, word := range fold.Words(name) {
			keys = append(keys, fold.Skeleton(word))
		}
	}
	named := func(words ...string) bool { return slices.Contains(keys, inOneBreath(words)) }
	return named(words...) || len(names) > 0 && !slices.ContainsFunc(words, func(word string) bool {
		part, _ := d.Words.Heard("quarter", word)
		beside := slices.ContainsFunc(part, func(name string) bool { return name != "new" && name != "old" })
		return !beside && !named(fold.Words(word)...)
	})
}

// SameLocality reports whether two names are of one locality.
func (d *Deps) SameLocality(a, b string) bool { return d.InLocality(a, b) && d.InLocality(b, a) }

// SaidOf is what a storm's officer has said since a wave that is meant for a complaint: of several times that were expected the last.
func (d *Deps) SaidOf(s models.Storm, c *models.Complaint, after int) []models.Saying {
	list := slices.DeleteFunc(s.SaidSince(after), func(said models.Saying) bool {
		return said.Place != "" && !d.InLocality(c.Place, said.Place)
	})
	list = slices.DeleteFunc(list, func(said models.Saying) bool { // whoever has not heard yet what was taken back hears nothing of either
		return said.Kind == models.RestoredWave && slices.ContainsFunc(list, func(back models.Saying) bool {
			return back.Kind == models.MistakenWave && back.Wave > said.Wave && back.At.Equal(said.At)
		})
	})
	last := len(list) - 1
	for i := last; i >= 0; i-- {
		if list[i].Kind == models.ExpectedWave && i < last {
			list = slices.Delete(list, i, i+1)
			last--
		}
	}
	return list
}

// ExpectedAt is by when it should be well again at a place of a storm, as its officer said of the locality or of all; zero: he said nothing.
func (d *Deps) ExpectedAt(s models.Storm, place string) time.Time {
	for _, said := range slices.Backward(s.Said) {
		if said.Kind == models.ExpectedWave && said.Place != "" && d.InLocality(place, said.Place) {
			return said.At
		}
	}
	return s.ExpectedAt
}

// mostLocalities is how many localities an officer's message on a storm names.
const mostLocalities = 5

// TellStorm writes an officer's one message on a storm, or changes it.
func (w *Work) TellStorm(ctx context.Context, o models.Officer, lead *models.Complaint, s models.Storm) error {
	n := string(s.Number)
	where, err := w.Localities(ctx, s, lead)
	if err != nil {
		return err
	}
	place := where.One()
	if s.Count == 0 { // where the one is that it is called by says nothing of the others
		place = ""
	}
	in := models.Intent{Kind: "officer.storm", Ref: StormRef(s, o.ID), Edit: s.Version > 0, Complaint: s.Lead,
		Args: models.Args{Number: s.Number, Category: s.Category, Area: s.Area, Place: place, Count: s.Count, At: w.ExpectedAt(s, place)}}
	if where.Several() {
		in.Args.Items = w.linesOf(s, where)
	}
	if s.Active {
		in.Buttons = [][]models.Button{Row(Button("expect", "expect", n), Button("restored", "restored", n))}
	}
	w.TellOfficer(o, lead, in)
	return nil
}

// linesOf says how many complaints name which locality, and what was said there.
func (d *Deps) linesOf(s models.Storm, where Localities) (items []models.Item) {
	shown := 0
	for _, x := range where.List[:min(len(where.List), mostLocalities)] {
		shown += x.Count
		item := models.Item{Code: "officer.storm.at", Text: x.Name, Count: x.Count}
		if at := d.ExpectedAt(s, x.Name); !at.IsZero() && !at.Equal(s.ExpectedAt) {
			item.Code, item.Due = "officer.storm.at.expected", at
		}
		items = append(items, item)
	}
	if left := s.Count - shown; left > 0 {
		items = append(items, models.Item{Code: "officer.storm.elsewhere", Count: left})
	}
	return items
}
