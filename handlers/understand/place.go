package understand

import (
	"slices"
	"strings"
	"unicode/utf8"

	"sunwai/handlers"
	"sunwai/models"
)

// Weights of what speaks for a district. A district is believed from believe on.
const (
	believe       = 1.5
	believeAsked  = 1.17 // in an answer to "where is it?": Rampur alone is the district
	districtBase  = 2.0
	localityBase  = 1.8
	tehsilBase    = 1.7
	handleWeight  = 1.6
	pinWeight     = 2.6
	againShare    = 0.3 // of further mentions
	hintWeight    = 0.4
	tagWeight     = 1.5
	cueWeight     = 3.0
	policeWeight  = 1.0
	hereWeight    = 0.5
	ambiguous     = 0.9 // a name that lies in several districts
	commonPenalty = 0.8
	wordPenalty   = 2.2
	smallPenalty  = 1.7
	roadPenalty   = 1.2
	personPenalty = 0.7
	livesPenalty  = 1.1 // with the village of another district beside it, "I live in X" is no longer believed by itself
	soundsPenalty = 0.3 // a name that only sounds alike
)

// mention is a place of the gazetteer in the message.
type mention struct {
	find    find
	known   *known // nil outside the state
	outside string
	score   float64
}

// place fills district, area, place, outside and how sure the district is.
func (r *Reader) place(m *message, hint handlers.Hint, u *handlers.Understanding) {
	u.Placelike = r.looksLikePlace(m, u)
	m.asked = hint.Where && u.Placelike
	mentions := r.mentions(m)
	shared(mentions)
	m.beforeItsDistrict(mentions)
	enough := believe
	if m.asked {
		enough = believeAsked
	}
	within(mentions, enough)
	m.yield(mentions, enough)
	m.goHome(mentions)
	m.miswritten(mentions, enough)
	v, once := r.cast(m, mentions, u.PIN)
	v.support(hint.District)
	code, score, outside := v.best(enough)
	code, score = v.outweighed(&once, code, score)
	u.Outside = outside
	u.Place = r.placeWords(m, mentions, code)
	if m.asked {
		u.Place = r.answered(m, mentions, code, u.PIN)
	}
	u.Village = u.Place != "" && (m.has(placeSettlement) || m.has(placeSmall))
	if code == "" {
		return
	}
	u.District, u.Area = code, code
	u.Placed = placedSure(score)
	u.Also = also(mentions, code, once.of(code))
	m.placeWithin(mentions, u)
}

// cast counts what speaks for each district: the places that are named, a PIN, and the handles of its offices. Once is of the places alone, each of
// which counts once, however many spellings of its name fit.
func (r *Reader) cast(m *message, mentions []mention, pin string) (v, once votes) {
	for i := range mentions {
		x := &mentions[i]
		if x.known == nil {
			v.addOutside(x.outside, x.score)
			continue
		}
		if !spelled(mentions, i) {
			once.add(x.known.district, x.score)
		}
		v.add(x.known.district, x.score)
	}
	if code, ok := r.dir.PIN(pin); ok {
		v.add(code, pinWeight)
		m.why.add("PIN", pin)
	}
	for _, h := range m.handles {
		if owner, ok := r.dir.HandleOwner(h.name); ok && owner.Area != "" {
			v.add(owner.Area, handleWeight)
			m.why.add("handle", h.name)
		}
	}
	return v, once
}

// placeWithin takes the smaller Area that is named within the district that was found, and tells why.
func (m *message) placeWithin(mentions []mention, u *handlers.Understanding) {
	code := u.District
	for i := range mentions {
		x := &mentions[i]
		if x.known == nil || x.known.district != code || x.score < 0.5 {
			continue
		}
		m.why.add("place", m.raw(x.find.start, x.find.end))
		if x.known.area != "" && x.known.kind != models.District && u.Area == code && x.score >= 1 {
			u.Area = x.known.area
		}
	}
}

// within takes a place of another district for a quarter of the district that stands beside it: Aliganj is a tehsil of Etah,
// but "Aliganj, Lucknow" and "लखनऊ के अलीगंज" are the quarter of that name in Lucknow.
// In an answer to "where is it?" all is one address.
func within(mentions []mention, enough float64) {
	oneAddress := enough < believe
	for i := range mentions {
		x := &mentions[i]
		if x.known == nil || x.known.kind == models.District || slices.ContainsFunc(mentions, func(y mention) bool {
			return y.known != nil && y.known.kind == models.District && y.known.district == x.known.district && y.find.start != x.find.start
		}) {
			continue // its own district is named too
		}
		for _, y := range mentions {
			if y.known == nil || y.known.kind != models.District || y.known.district == x.known.district || y.score < enough {
				continue
			}
			if apart := max(y.find.start-x.find.end, x.find.start-y.find.end); apart >= 0 && (oneAddress || apart <= 1) {
				quarter := *x.known
				quarter.district, quarter.area, quarter.kind = y.known.district, "", ""
				x.known = &quarter
				break
			}
		}
	}
}

// yield takes a name written apart for no district where another stands whole ("ghazi pur, Lucknow"), or where it is the name of a
// village or a crossing ("mirza pur chauraha").
func (m *message) yield(mentions []mention, enough float64) {
	for i := range mentions {
		x := &mentions[i]
		if x.known == nil || !x.known.halves {
			continue
		}
		if end := x.find.end; end < len(m.tokens) && !m.tokens[end].fresh && !m.is(cityWord, end) && (m.at(placeSmall, end) || m.at(placeNameEnd, end)) {
			x.score -= smallPenalty
		}
		for _, y := range mentions {
			if k := y.known; k != nil && k.kind == models.District && !k.halves && k.district != x.known.district && y.score >= enough {
				x.score = 0
			}
		}
	}
}

// shared lets a tehsil speak for no district by itself where several have one of its name: every other district has a Sadar.
func shared(mentions []mention) {
	for i := range mentions {
		x := &mentions[i]
		if x.known == nil || x.known.kind != models.Tehsil {
			continue
		}
		for _, y := range mentions {
			if y.known != nil && y.known.kind == models.Tehsil && y.known.district != x.known.district && y.find.start == x.find.start && y.find.end == x.find.end {
				x.score = min(x.score, ambiguous)
			}
		}
	}
}

// placedSure turns the score of a district into a probability.
func placedSure(score float64) float64 { return min(0.99, 0.55+0.12*score) }

// mentions returns the places named, the longest where several share words, with what each weighs.
func (r *Reader) mentions(m *message) []mention {
	var out []mention
	for i := range m.finds {
		f := m.finds[i]
		if k := f.phrase.kind; k != placeFind && k != outsideFind || r.withinLonger(m, i) {
			continue
		}
		if m.gone(f) {
			continue
		}
		x := mention{find: f}
		if f.phrase.kind == outsideFind {
			if f.distance > 1 || m.lives(f) || r.away(m, f) {
				continue
			}
			x.outside = m.raw(f.start, f.end)
			x.score = districtBase + r.cues(m, f)
		} else {
			x.known = &r.map_.places[f.phrase.id]
			if !r.plausible(m, &x) {
				continue
			}
			x.score = r.weigh(m, &x)
		}
		out = append(out, x)
	}
	return slices.DeleteFunc(out, func(x mention) bool { return slices.ContainsFunc(out, x.misheard) })
}

// misheard reports whether another name is spelt as it stands there, while this one only sounds like it: Itwa is not Etawah. A town that
// shares its name with many villages does not count for the other script too.
func (x mention) misheard(other mention) bool {
	if other.find.start != x.find.start || other.find.end != x.find.end || other.find.distance > 0 || x.find.distance == 0 || other.known == nil {
		return false
	}
	return x.known == nil || x.known.district != other.known.district || x.known.risk == commonRisk && x.known.kind != models.District
}

// withinLonger reports whether a longer name of a place covers find i.
func (r *Reader) withinLonger(m *message, i int) bool {
	f := &m.finds[i]
	for k := range m.finds {
		g := &m.finds[k]
		if g.phrase.kind != placeFind && g.phrase.kind != outsideFind || g.distance > 1 {
			continue
		}
		if g.start <= f.start && g.end >= f.end && g.end-g.start > f.end-f.start {
			return true
		}
	}
	return false
}

// plausible rules out chance hits: short words that only sound like a name, and ordinary words.
func (r *Reader) plausible(m *message, x *mention) bool {
	f := x.find
	if f.distance == 0 {
		return true
	}
	short := 0
	for i := f.start; i < f.end; i++ {
		t := &m.tokens[i]
		if f.end-f.start > 1 && m.at(placeNameEnd, i) {
			continue // the "nagar" of a name is no ordinary word
		}
		if r.map_.another(t, x.known) {
			return false
		}
		if f.distance == 2 && (len(t.skel) < 4 || !x.known.loose && len(t.skel) < 5) {
			return false
		}
		if len(t.key) < 4 || r.tongue.words[t.form] != 0 {
			if f.distance == 1 && f.end-f.start > 1 {
				short++ // "rai barreli" is the name, though "rai" is a word
				continue
			}
			return false
		}
	}
	return short < f.end-f.start
}

// another reports whether a word is the name of another place although it sounds like a known one: a village Sitapura is not Sitapur, and
// Dhanpur not Dhampur.
func (g *gazetteer) another(t *token, k *known) bool {
	name := strings.ToLower(k.name)
	for _, end := range g.villageEnds {
		if end.of(t.form) && !end.of(name) {
			return true
		}
	}
	return k.kind != models.District && t.script == latin && name[0] < utf8.RuneSelf && runs(t.form, 'm') != runs(name, 'm')
}

// runs counts where a letter stands in a word, once or doubled: Kaimmganj has the letters of Kaimganj, and Dhanpur not those of Dhampur.
func runs(word string, letter byte) int {
	n := 0
	for i := range len(word) {
		if word[i] == letter && (i == 0 || word[i-1] != letter) {
			n++
		}
	}
	return n
}

// weigh returns how much a mention speaks for its district.
func (r *Reader) weigh(m *message, x *mention) float64 {
	score := localityBase
	switch x.known.kind {
	case models.District:
		score = districtBase
	case models.Tehsil:
		score = tehsilBase
	}
	cue := r.cues(m, x.find)
	score += cue - soundsPenalty*float64(x.find.distance)
	small := !m.tokens[x.find.start].fresh && m.before(placeSmall, r.calledFrom(m, x.find.start), 0) && !r.settlementEnds(m, x.find.start) || r.isVillage(m, x)
	if x.known.kind != models.District && x.find.distance > 1 && !m.before(placeTehsil, x.find.start, 0) && !m.before(placeBlock, x.find.start, 0) {
		score = min(score, ambiguous) // it may be a village of its own: it only speaks for a district that is named too
	}
	thana := !m.tokens[x.find.start].fresh && m.before(placeThana, x.find.start, 0) && !((m.asked || x.known.risk == noRisk) && m.is(townStation, x.find.start-1))
	if x.known.kind != models.District && small && x.find.distance > 1 && !m.is(smallTown, x.find.start-1) {
		score -= smallPenalty // a village of which only the sound is like that of a town
	}
	if x.known.kind == models.District {
		if small {
			score -= smallPenalty
		}
		if thana {
			score -= smallPenalty / 2
			if m.asked {
				score -= smallPenalty / 2 // thanas of other districts are called so
			}
		}
	}
	switch x.known.risk {
	case commonRisk:
		if x.known.kind == models.District && (r.closesAddress(m, x.find, x.known.name) || r.closesMessage(m, x.find)) {
			break
		}
		score -= commonPenalty
		if small || thana {
			score -= commonPenalty
		}
		if x.known.many && x.known.kind != models.District {
			score = ambiguous
		}
	case wordRisk:
		if (m.asked && !r.endsName(m, x) || x.known.kind == models.District && r.closesAddress(m, x.find, x.known.name)) && !r.another(m, x.find.start-1) {
			break // "nai basti" is a quarter of any town
		}
		score -= wordPenalty
		if m.before(placeTehsil, x.find.start, 0) || m.after(placeTehsil, x.find.end, 0) || m.before(placeBlock, x.find.start, 0) || thana {
			score += cueWeight
		}
		if (m.after(placeHere, x.find.end, 0) || m.english && inBefore(m, x.find.start)) && m.has(troubleWords) && !isSettlement(x.known.name) {
			score += policeWeight + hereWeight
		}
	}
	if x.known.kind == models.Tehsil && m.before(placeTehsil, x.find.start, 0) {
		score++
	}
	return score
}

// isVillage reports whether a name that many villages have is called one: "Rampur gaon"; not "Rampur, gaon Sandila".
func (r *Reader) isVillage(m *message, x *mention) bool {
	i := x.find.end
	return x.known.risk == commonRisk && i < len(m.tokens) && !m.tokens[i].fresh && m.at(placeSettlement, i) && (i+1 == len(m.tokens) || !r.villageAt(m, i+1))
}

// isSettlement: "basti me" is said of any quarter.
func isSettlement(name string) bool { return name == "Basti" || name == "बस्ती" }

// cues weighs the words around a name.
func (r *Reader) cues(m *message, f find) float64 {
	score := 0.0
	if m.tokens[f.start].tag {
		score += tagWeight
	}
	if m.before(placeDistrict, f.start, 0) || m.after(placeDistrict, f.end, 0) && !m.at(placeRoad, f.end) && !m.leadsOn(f.end) {
		score += cueWeight
	}
	if m.before(placeSeat, f.start, 0) || m.after(placeSeat, f.end, 0) {
		score += cueWeight
	}
	if m.after(placePolice, f.end, 0) {
		score += policeWeight
	}
	if m.after(placeHere, f.end, 0) || inBefore(m, f.start) {
		score += hereWeight
	}
	if m.after(placeRoad, f.end, 0) {
		score -= roadPenalty
	}
	if m.after(placeInstitution, f.end, 0) {
		score -= roadPenalty
	}
	if !m.asked && (m.after(placePerson, f.end, 1) || m.before(placePerson, f.start, 0)) {
		score -= personPenalty
	}
	return score
}

// leadsOn reports whether token i begins a clause that goes on: in "Dhanpura, district not known" the district is not Dhanpura.
func (m *message) leadsOn(i int) bool {
	return m.tokens[i].fresh && i+1 < len(m.tokens) && !m.tokens[i+1].fresh
}

// inBefore: "in Ballia", "at Ballia".
func inBefore(m *message, i int) bool {
	return m.is(atPlace, i-1)
}
