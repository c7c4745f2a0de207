package understand

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Bounds of the words quoted as the place.
const (
	longestPlace = 60 // letters and signs
	namesBefore  = 2  // words before "nagar", "colony"
	namesAfter   = 2  // words after "gram", "near"
)

// surelyMeant is the score from which a known place is what somebody speaks of.
const surelyMeant = 0.5

// span is tokens from start up to end.
type span struct{ start, end int }

// placeWords returns the place smaller than a district in the person's words: towns and quarters that are
// known, what is built like a name ("X colony", "gram X", "sector 12"), and what stands before the name of the district.
func (r *Reader) placeWords(m *message, mentions []mention, district string) string {
	spans := r.besideDistrict(m, mentions, district)
	sole := soleName(mentions, district)
	spans = append(spans, knownPlaces(mentions)...)
	spans = append(spans, r.endsLikeName(m, mentions, sole)...)
	spans = append(spans, r.settlements(m, sole)...)
	spans = append(spans, r.beginsLikeName(m, sole)...)
	if len(spans) == 0 {
		spans = townOf(mentions, district)
	}
	if len(spans) == 0 {
		return ""
	}
	place := m.firstPlace(spans)
	if r.another(m, place.start-1) {
		place.start--
	}
	for place.start < place.end && m.tokens[place.end-1].joined {
		place.end--
	}
	if place.start == place.end {
		return ""
	}
	return strings.TrimSpace(strings.ToValidUTF8(m.raw(place.start, place.end), ""))
}

// knownPlaces are the known places smaller than a district that are surely meant.
func knownPlaces(mentions []mention) []span {
	var out []span
	for i := range mentions {
		x := &mentions[i]
		if x.known != nil && x.known.kind != "district" && x.score >= surelyMeant {
			out = append(out, span{x.find.start, x.find.end})
		}
	}
	return out
}

// endsLikeName are what names end in ("colony", "nagar", "vikas khand"), with the name.
func (r *Reader) endsLikeName(m *message, mentions []mention, sole span) []span {
	var out []span
	for s := range m.all(placeNameEnd) {
		if m.insulted(s) || m.at(placePolice, s.start) { // no quarter ends in the "nagar" of "nagar nigam"
			continue
		}
		if m.at(placeBlock, s.start) { // "Dhusan, vikas khand Chargawan": the name of a block stands behind it
			if to := r.nameAfter(m, s.end, sole); to > s.end || m.listedAt(mentions, s.end) {
				out = append(out, span{s.start - 1, max(to, s.end)})
			}
			continue
		}
		if slices.ContainsFunc(mentions, func(x mention) bool {
			at := x.find.start
			return x.known != nil && x.score >= surelyMeant && 0 < at && at < s.start && x.find.end == s.end && m.tokens[at-1].script != digits
		}) {
			continue // what is listed has no other name before it ("thage Assi Ghat"), unless it is numbered: "Vipul Khand 3 Gomti Nagar"
		}
		if from := r.nameBefore(m, s.start); from < s.start {
			out = append(out, span{from, s.end})
		}
	}
	return out
}

// settlements are villages behind whose name it is said what they are: "Rampur gaon".
func (r *Reader) settlements(m *message, sole span) []span {
	var out []span
	for s := range m.all(placeSettlement) {
		if i := s.start - 1; i >= 0 && !m.tokens[s.start].fresh && r.villageAt(m, i) && (m.closes(s.end) || r.nameAfter(m, s.end, sole) == s.end) {
			out = append(out, span{i, s.end})
		}
	}
	return out
}

// beginsLikeName are what names begin with ("gram", "near", "sector"), with the name.
func (r *Reader) beginsLikeName(m *message, sole span) []span {
	var out []span
	for s := range m.all(placeNameBegin) {
		if m.insulted(s) {
			continue
		}
		if m.at(placeSettlement, s.start) && m.closes(s.end) && s.start > 0 && !m.tokens[s.start].fresh && r.villageAt(m, s.start-1) {
			continue // "Rampur gaon, Barabanki"
		}
		name := r.calledTo(m, s.end)
		if to := r.villageOfWords(m, name, sole); to > name {
			out = append(out, span{s.start, to})
		} else if to := r.nameAfter(m, name, sole); to > name && (name == s.end || r.nameCloses(m, to)) {
			out = append(out, span{s.start, to})
		}
	}
	return out
}

// firstPlace is the span that begins first, grown by those that go on where it ends, as long as it is no story.
func (m *message) firstPlace(spans []span) span {
	first := spans[0]
	for _, s := range spans {
		if s.start < first.start || s.start == first.start && s.end > first.end {
			first = s
		}
	}
	for grown := true; grown; {
		grown = false
		for _, s := range spans {
			if s.start <= first.end && s.end > first.end && m.lettersOf(first.start, s.end) <= longestPlace {
				first.end, grown = s.end, true
			}
		}
	}
	return first
}

// listedAt reports whether a place of the gazetteer begins at token i.
func (m *message) listedAt(mentions []mention, i int) bool {
	return slices.ContainsFunc(mentions, func(x mention) bool { return x.known != nil && x.find.start == i })
}

// insulted reports whether a word of a name is what somebody does: "gali" is a lane, but not in "gaali dete hain".
func (m *message) insulted(s spot) bool {
	return m.at(staffFault, s.start) || m.at(staffCrime, s.start)
}

// nameBefore returns where the name that ends before token i begins.
func (r *Reader) nameBefore(m *message, i int) int {
	from := i
	for from > 0 && i-from < namesBefore && !m.tokens[from].fresh && r.namelike(m, from-1) && !m.at(ourPeople, from-1) && !endsAs(m.tokens[from-1].form, r.addresses.toCome) { // "beti school", "kab aayegi gomti nagar"
		from--
	}
	if i-from == namesBefore && from > 0 && m.at(lacking, from-1) && r.verbal(m.tokens[from].form) && !m.capital(from) && !r.namedAt(m, from) {
		from++ // "kooda nahi utha gomti nagar"
	}
	return from
}

// capital reports whether a word begins with a capital letter, and the one before it does not: "nahi Sita Ram Nagar".
func (m *message) capital(i int) bool {
	return unicode.IsUpper(rune(m.raw(i, i+1)[0])) && unicode.IsLower(rune(m.raw(i-1, i)[0]))
}

// verbal reports whether a word may be the verb behind a "not": "utha", "karwate", "picked". Some names end so, too; where two stand, the one
// nearer to "nagar" is enough of it.
func (r *Reader) verbal(word string) bool {
	return slices.ContainsFunc(r.addresses.verbal, func(end string) bool { return strings.HasSuffix(word, end) })
}

// nameAfter returns where the name that begins at token i ends. Where the district is named only once it is that of no village.
func (r *Reader) nameAfter(m *message, i int, sole span) int {
	to := i
	for to < len(m.tokens) && to != sole.start && to-i < namesAfter && (r.namelike(m, to) || to == i && m.before(placeSmall, r.calledFrom(m, i), 0) && r.villageAt(m, to)) {
		if to > i && m.tokens[to].fresh || r.isVerb(m, to) {
			break
		}
		to++
	}
	return to
}

// villageOfWords returns where a name of two words ends that begins at token i behind "village", though the first is an ordinary word or a keyword: "gram
// Jungle Dhusan, block X", "gaon Pure Bhaiya, zila Gonda". The address must go on behind it; i where it is none.
func (r *Reader) villageOfWords(m *message, i int, sole span) int {
	to := i + namesAfter
	if !m.before(placeSmall, i, 0) || to >= len(m.tokens) || m.tokens[i].fresh || m.tokens[i+1].fresh || m.at(placeStop, i+1) || m.at(spanWords, i+1) {
		return i
	}
	if !r.addresses.whole[m.tokens[i].key] && (!r.keywordAt(m, i) || !r.namelike(m, i+1)) {
		return i
	}
	on := to
	if m.at(placeHere, on) {
		on++
	}
	if on < len(m.tokens) && (on == sole.start || m.at(placeDistrict, on) || m.at(placeTehsil, on) || m.at(placeBlock, on)) {
		return to
	}
	return i
}

// calledTo is where the name begins behind "village" that ends before token i: behind "ka naam", if that follows.
func (r *Reader) calledTo(m *message, i int) int {
	to := i
	for to < len(m.tokens) && !m.tokens[to].fresh && (r.addresses.called[m.tokens[to].key] || r.addresses.beside[m.tokens[to].key]) {
		to++
	}
	if r.calledFrom(m, to) != i {
		return i
	}
	return to
}

// nameCloses reports whether nothing is told of a name that ends before token i: "gaon ka naam list me nahi" names none.
func (r *Reader) nameCloses(m *message, i int) bool {
	return i == len(m.tokens) || m.tokens[i].fresh || r.addresses.ends[m.tokens[i].key] || m.at(placeDistrict, i) || m.at(placeTehsil, i) || m.at(placeBlock, i)
}

// isVerb reports whether the word behind token i makes a verb of it: "gaon doob gaya" names no village.
func (r *Reader) isVerb(m *message, i int) bool {
	return i+1 < len(m.tokens) && !m.tokens[i+1].fresh && r.addresses.happened[m.tokens[i+1].key]
}

// villageAt reports whether a token can be the name of a village. Many are called like a district: रामपुर.
func (r *Reader) villageAt(m *message, i int) bool {
	if r.namelike(m, i) {
		return m.tokens[i].script != digits
	}
	for _, f := range m.finds {
		if f.phrase.kind == placeFind && f.start == i && f.end == i+1 && f.distance == 0 {
			return !m.at(placeStop, i) && (!m.after(placeDistrict, i+1, 0) || m.tokens[i+1].fresh || r.namedAt(m, i+2))
		}
	}
	return false
}

// namelike reports whether the token can be part of a name: no ordinary word, no keyword, no trouble.
func (r *Reader) namelike(m *message, i int) bool {
	t := &m.tokens[i]
	if t.joined || m.at(placeStop, i) || m.at(troubleWords, i) || m.at(placeDistrict, i) || m.at(landlordWords, i) {
		return false
	}
	if t.script == digits {
		return len(t.form) <= 4
	}
	if w := r.tongue.words[t.form]; w != 0 {
		return false
	}
	for _, f := range m.finds {
		if f.phrase.kind == topicFind && f.start <= i && i < f.end && f.distance < 2 {
			return false
		}
		if f.phrase.kind == placeFind && f.start <= i && i < f.end && r.map_.places[f.phrase.id].kind == "district" && f.distance == 0 {
			return false
		}
	}
	return true
}

// closes reports whether a clause ends before token i.
func (m *message) closes(i int) bool { return i < len(m.tokens) && m.tokens[i].fresh }

// lettersOf counts the letters and signs from token a up to, not including, token b.
func (m *message) lettersOf(a, b int) int { return utf8.RuneCountInString(m.raw(a, b)) }

// townOf returns where a town is named by which the district is meant: who writes "Noida" has said more than "Gautam Buddha Nagar".
func townOf(mentions []mention, district string) []span {
	for _, x := range mentions {
		if x.known != nil && x.known.town && x.known.district == district && x.find.distance < 2 && x.score >= believe {
			return []span{{x.find.start, x.find.end}}
		}
	}
	return nil
}
