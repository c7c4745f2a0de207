package understand

import (
	"slices"
	"strings"

	"sunwai/models"
)

// A complaint often carries an address as on a letter, or the name of the district alone at its end. There the name of a district is one,
// also where it is an ordinary word, or the name of many villages: "गाँव रामपुर, तहसील सदर, बस्ती", "bijli nahi hai, banda".

// lastName is up to how many words the last name before the district may have: "tehsil sadar, basti".
const lastName = 3

// closesAddress reports whether a find ends an address.
func (r *Reader) closesAddress(m *message, f find, name string) bool {
	if f.start == 0 || f.distance > 0 {
		return false
	}
	comma, last, quarter := m.tokens[f.start].fresh, m.lastOfAddress(f.end), isSettlement(name)
	if last && strings.ContainsAny(m.text[m.tokens[f.end-1].end:], "?？") {
		return false // "no power. ETA?"
	}
	if comma && last && !quarter && !m.arrival(f) { // "all the lane, basti" is the quarter
		return true
	}
	if !last && !m.at(placeHere, f.end) && !m.tokens[f.end].fresh {
		return false
	}
	for i := f.start - 1; i >= 0 && f.start-i <= lastName+1; i-- {
		if i < f.start-1 && (m.at(placeTehsil, i) || m.at(placeBlock, i) || m.at(placeThana, i) && (comma || !quarter)) {
			return true
		}
		if i < f.start-1 && m.at(placeNameBegin, i) {
			return comma && (last || !quarter) // the quarter of a village, "gram kheda, basti me"
		}
		if !r.namelike(m, i) && !r.namedAt(m, i) {
			return false
		}
	}
	return false
}

// closesMessage reports whether a name that many villages have is the last word behind a finished sentence, as the name of the district is written
// without a comma: "bijli nahi hai fatehpur".
func (r *Reader) closesMessage(m *message, f find) bool {
	if f.start < 2 || f.distance > 0 || !m.lastOfAddress(f.end) || !r.sentenceEnds(m, f.start) || m.at(placeSettlement, f.start-2) {
		return false // "mera gaon hai rampur"
	}
	return !strings.ContainsAny(m.text[m.tokens[f.end-1].end:], "?？")
}

// arrival reports whether a find is written as the English for when something comes: "no power since morning, ETA".
func (m *message) arrival(f find) bool {
	i := f.start
	return f.end == i+1 && m.is(arrivalWord, i) && (m.tokens[i].shout || m.english && m.raw(i, i+1) == m.tokens[i].form)
}

// asksArrival reports whether it is asked in English when it comes ("ETA?", "any eta"), and not told of the district that is written so.
func (m *message) asksArrival() bool {
	const few = 4
	for i := range m.tokens {
		if m.is(arrivalWord, i) && len(m.tokens) <= few && !m.asked {
			return m.tokens[i].shout || strings.ContainsAny(m.text, "?？") || m.has(questionWords) || m.has(whetherWords)
		}
	}
	return false
}

// lastOfAddress reports whether nothing but the state and a PIN follows up to the end.
func (m *message) lastOfAddress(i int) bool {
	for ; i < len(m.tokens); i++ {
		if t := &m.tokens[i]; t.script != digits && !m.is(stateWord, i) && !t.joined {
			return false
		}
	}
	return true
}

// goHome takes what is the matter for something at home, where two districts are named and the writer only lives in one of them: "I work in Lucknow,
// there is no power at home in Ballia".
func (m *message) goHome(mentions []mention) {
	for i := range mentions {
		x := &mentions[i]
		if x.known == nil || !m.lives(x.find) {
			continue
		}
		if slices.ContainsFunc(mentions, func(y mention) bool {
			return y.known != nil && y.known.district != x.known.district && y.find.start != x.find.start && y.score > 0 && !m.lives(y.find)
		}) {
			x.score -= livesPenalty
		}
	}
}

// miswritten takes a district out of which it is said in so many words that it was written by mistake, or that it is not that one, where another stands beside
// it: "galti se hardoi likh diya, unnao hai". That something is wrong there ("naam galat hai gorakhpur") denies no place; where somebody lives or has gone to
// ("doctor ballia nahi lucknow rehta hai") takes nothing from where he is missed, and what would not be believed alone takes no place.
func (m *message) miswritten(mentions []mention, enough float64) {
	for i := range mentions {
		x := &mentions[i]
		if x.known != nil && m.denied(mentions, x.find) && slices.ContainsFunc(mentions, func(y mention) bool {
			return y.known != nil && y.known.district != x.known.district && y.find.start != x.find.start && y.score >= enough && !m.denied(mentions, y.find) &&
				!m.lives(y.find) && !m.gone(y.find)
		}) {
			x.score = 0
		}
	}
}

// denied reports whether a name of a place is said to be the wrong one.
func (m *message) denied(mentions []mention, x find) bool {
	isName := func(at int) bool {
		return slices.ContainsFunc(mentions, func(y mention) bool { return y.known != nil && y.find.start == at })
	}
	ends := func(at int) bool { return at >= len(m.tokens) || m.tokens[at].fresh }
	opens := func(at int) bool { return at == 0 || m.tokens[at].fresh || m.at(placeSorry, at-1) }
	for s := range m.all(placeSlip) { // "galti se hardoi likha", and not "galti se gonda me jama ho gaya"
		if s.end == x.start && (ends(x.end) || isName(x.end) || m.at(placeWritten, x.end)) {
			return true
		}
	}
	for s := range m.all(placeMistaken) { // of the name of somebody who lives there the same is said behind it
		before := s.end == x.start && opens(s.start) && (ends(x.end) || isName(x.end) || m.at(placeRight, x.end))
		if before || s.start == x.end && opens(x.start) && !m.tokens[s.start].fresh && (ends(s.end) || m.at(placeRight, s.end)) {
			return true
		}
	}
	for s := range m.all(placeNotThat) {
		if left, right, ok := m.pairOfPlaces(mentions, x, s); ok && m.saysWhere(left, right) {
			return true
		}
	}
	return false
}

// pairOfPlaces returns from where to where two names stand of which the first is said to be not the one ("gonda nahi ballia"), in English the one behind "not".
func (m *message) pairOfPlaces(mentions []mention, x find, not spot) (from, to int, ok bool) {
	if !m.english && (not.start != x.end || m.tokens[not.start].fresh) || m.english && not.end != x.start {
		return 0, 0, false
	}
	for _, y := range mentions {
		switch {
		case y.known == nil:
		case !m.english && y.find.start == not.end:
			return x.start, y.find.end, true
		case m.english && y.find.end == not.start:
			return y.find.start, x.end, true
		case m.english && y.find.start == x.end:
			return not.start, y.find.end, true
		}
	}
	return 0, 0, false
}

// saysWhere reports whether two names of places stand where somebody says where it is: alone in their clause, beside what has a place (a district, a house, what
// happened), or where "in" or "is" follows. Whither somebody was sent or goes, and what is written on a paper, is the matter: "ambulance gonda nahi ballia le gayi".
func (m *message) saysWhere(from, to int) bool {
	clause := m.clause(spot{start: from, end: to})
	if m.anyIn(clause, placeSentTo) || from > 0 && m.at(placeSentFor, from-1) && !m.tokens[from].fresh {
		return false
	}
	opens := from == clause.start || m.at(placeSorry, from-1) || m.at(placeNotThat, from-1) || m.at(politeWords, from-1)
	ends := to >= len(m.tokens) || m.tokens[to].fresh
	switch {
	case !ends && m.at(placeHere, to), ends && from > 0 && inBefore(m, from):
		return true
	case m.before(placeOfMatter, from, 1) && from > clause.start || m.before(placeRight, from, 0):
		return ends || m.at(placeItIs, to) || m.at(placeDistrict, to)
	}
	return ends || opens && (m.at(placeItIs, to) || m.at(placeDistrict, to) || m.at(placeRight, to))
}

// lives reports whether somebody says of a place that he lives or works there. Of a place outside of the state that says nothing of where the
// trouble is, which is asked.
func (m *message) lives(f find) bool {
	return !m.asked && (m.after(placeLived, f.end, 1) || m.before(placeLived, f.start, 0))
}

// endsName reports whether a word that is also the name of a tehsil ends the name of a village: "Mawai Kalan" is the greater Mawai, and not in Kalan.
func (r *Reader) endsName(m *message, x *mention) bool {
	i := x.find.start
	return x.known.kind != models.District && i > 0 && !m.tokens[i].fresh && m.tokens[i-1].script != digits && !r.addresses.beside[m.tokens[i-1].key] &&
		!leadsToName(m, i-1) && !r.namedAt(m, i-1)
}

// gone reports whether somebody is said to have gone to a place: "doctor sahab Lucknow gaye hain". Where he is missed is somewhere else.
func (m *message) gone(f find) bool {
	ends := f.end
	if ends < len(m.tokens) && !m.tokens[ends].fresh && m.is(whither, ends) {
		ends++
	}
	if ends < len(m.tokens) && !m.tokens[ends].fresh && m.after(placeGone, ends, 0) {
		return true
	}
	if f.start == 0 || m.tokens[f.start].fresh || !m.before(placeGone, f.start, 0) {
		return false
	}
	return m.is(toPlace, f.start-1) // "naav palat gayi hai Dalmau ghat pe"
}

// away reports whether somebody of the writer's is said to be at a place outside of the state, and no more: "bhai Delhi me hai", "my husband is in
// Dubai". The trouble is where the writer is.
func (r *Reader) away(m *message, f find) bool {
	is := func(i int) bool { return i >= 0 && i < len(m.tokens) && r.addresses.ends[m.tokens[i].key] }
	if inBefore(m, f.start) {
		return is(f.start-2) && m.before(ourPeople, f.start-2, 0)
	}
	there := f.end + 1
	return m.after(placeHere, f.end, 0) && m.before(ourPeople, f.start, 1) && (there == len(m.tokens) || m.tokens[there].fresh || is(there))
}
