package understand

import (
	"slices"
	"strings"

	"sunwai/models"
	"sunwai/models/directory"
)

// risk is how easily a name is taken for something else.
type risk uint8

const (
	noRisk     risk = iota
	wordRisk        // an ordinary word too (banda, basti): needs a cue
	commonRisk      // many places bear the name (rampur): yields to others
)

// known is a named place of the state.
type known struct {
	name     string // as listed
	area     string // its Area code, "" for a town or quarter that is none
	district string
	kind     models.AreaKind // "" for a town or quarter
	risk     risk
	many     bool // several districts have one of the name
	loose    bool // words that sound alike count
	halves   bool // written apart, as villages and quarters are that only begin like it
	town     bool // a name that stands for its district, and is a town in it: Noida
}

// gazetteer is all places that messages are searched for.
type gazetteer struct {
	places  []known
	outside []string
	risky   map[string]bool // keys of the words that are names and ordinary words

	endsApart   []string  // of names that people write apart
	villageEnds []nameEnd // of the names of villages and quarters
}

// nameEnd is how names may end, in both scripts.
type nameEnd []string

func (e nameEnd) of(name string) bool {
	return slices.ContainsFunc(e, func(end string) bool { return strings.HasSuffix(name, end) })
}

func newGazetteer(dir *directory.Directory, l *lists, mt *matcher) gazetteer {
	g := gazetteer{risky: map[string]bool{}, endsApart: l.words["place: ends written apart"]}
	for _, end := range l.words["place: ends of a village"] {
		g.villageEnds = append(g.villageEnds, strings.Fields(end))
	}
	for name := range dir.Risky() {
		if words := mt.cut(name); len(words) == 1 {
			g.risky[words[0].key] = true
		}
	}
	districtNames := map[string]bool{}
	for _, d := range dir.Districts() {
		names := append([]string{d.Names.En, d.Names.Hi, d.Names.Latn}, dir.Aliases(d.Code)...)
		for _, name := range names {
			lower := strings.ToLower(name)
			districtNames[lower] = true
			in, town := dir.PlaceNamed(lower)
			g.add(mt, dir, known{name: name, area: d.Code, district: d.Code, kind: models.District, town: town && in == d.Code})
		}
		for _, a := range dir.Children(d.Code) {
			for _, name := range append([]string{a.Names.En, a.Names.Hi, a.Names.Latn}, dir.Aliases(a.Code)...) {
				if !districtNames[strings.ToLower(name)] {
					g.add(mt, dir, known{name: name, area: a.Code, district: d.Code, kind: a.Kind})
				}
			}
		}
	}
	for _, p := range dir.Places() {
		if districtNames[p.Name] {
			continue
		}
		g.add(mt, dir, known{name: p.Name, district: p.District})
	}
	for _, name := range l.words["outside"] {
		mt.add(name, outsideFind, int32(len(g.outside)), "")
		g.outside = append(g.outside, name)
	}
	g.places = slices.Clone(g.places) // without the room that it grew into
	return g
}

func (g *gazetteer) add(mt *matcher, dir *directory.Directory, k known) {
	lower := strings.ToLower(k.name)
	if lower == "" {
		return
	}
	short := len([]rune(strings.ReplaceAll(lower, " ", ""))) < 5
	switch {
	case dir.Risky()[lower] != nil:
		k.risk = wordRisk
	case dir.Common()[lower] != nil:
		k.risk, k.many = commonRisk, len(dir.Common()[lower]) > 1
		if codes := dir.Common()[lower]; k.kind == models.Tehsil && !slices.Contains(codes, k.area) {
			k.risk = wordRisk
		}
	case short && k.kind != models.District:
		k.risk = wordRisk
	}
	add := mt.add
	if k.risk == wordRisk {
		add = mt.addAsSpelt
	}
	if words := mt.cut(lower); len(words) == 1 && g.risky[words[0].key] {
		add = mt.addAsSpelt                                                              // typed otherwise it would be the ordinary word: baanda; but बांदा is the district only
		if a, ok := dir.Area(k.area); lower[0] < 0x80 && !(ok && a.Names.En == k.name) { // Etah is written so by nobody who asks for an ETA
			k.risk = wordRisk
		}
	}
	k.loose = k.kind == models.District && k.risk == noRisk
	owner := k.area + "/" + k.district + string('0'+k.risk)
	add(k.name, placeFind, int32(len(g.places)), owner)
	g.places = append(g.places, k)
	if apart := g.twoWords(lower); apart != "" && k.risk != wordRisk {
		k.halves = true
		add(apart, placeFind, int32(len(g.places)), owner)
		g.places = append(g.places, k)
	}
}

// fewest is how many bytes the first part of a name must have to be one.
const fewest = 3

// twoWords returns a name as it is written apart, "" where it is not: "azam garh", "राय बरेली".
func (g *gazetteer) twoWords(name string) string {
	for _, end := range g.endsApart {
		first, ok := strings.CutSuffix(name, end)
		if ok && len(first) >= fewest && !strings.Contains(name, " ") {
			return first + " " + end
		}
	}
	return ""
}
