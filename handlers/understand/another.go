package understand

import (
	"sunwai/handlers"
	"sunwai/models"
)

// Who writes that somebody else is about to take his life stands beside him, or knows where he is: whoever can be there at once must be called
// first, and then who knows what to say to him.

// anotherDespairs reports whether it is somebody else who wants to die, as far as the words tell: "pul par ladka kudne wala hai", "my friend wants to
// kill himself". In doubt it is the writer.
func (m *message) anotherDespairs(heard models.Danger) bool {
	if heard != models.SelfHarm || !m.hasAny(ourPeople, anyBody, whoElse, childWords, atHome) {
		return false
	}
	if m.hasAny(himselfEnglish) {
		return !m.ofHimself()
	}
	return m.hasAny(wantsToDie, aboutToJump) && !m.ofHimself()
}

// endSpan is how many words may stand between somebody and that he wants to die.
const endSpan = 6

// othersEnd finds somebody else who is about to take his life, whom the models take for news: "mera bhai khudkushi karne wala hai".
func (m *message) othersEnd() (spot, bool) {
	for _, who := range [...]class{ourPeople, anyBody, whoElse, childWords, atHome} {
		for x := range m.all(who) {
			for _, act := range [...]class{wantsToDie, aboutToJump} {
				if y, ok := m.next(act, x.end, endSpan); ok && (act == wantsToDie || m.has(heightWords) && !m.hasAny(jumpsForSport, noLeap)) {
					return spot{class: act, start: x.start, end: y.end}, true
				}
			}
		}
	}
	return spot{}, false
}

// saidSpan is how many words may stand between that somebody says so and what he says of himself.
const saidSpan = 3

// ofHimself reports whether the writer speaks of himself, and neither says that he sees it nor what another said.
func (m *message) ofHimself() bool {
	for x := range m.either(iMyself, ofOneself) {
		told := m.after(saysWords, x.end, 1) || m.after(threatWords, x.end, 1) || x.class == ofOneself && m.before(saysWords, x.start, saidSpan)
		if !m.within(onlyTells, x) && !told {
			return true
		}
	}
	return false
}

// toThePolice gives who writes of another's despair in a few words to those who go there, whatever that one stands on: the bridge is no matter of
// the road's.
func (r *Reader) toThePolice(m *message, u *handlers.Understanding) {
	words, _ := m.spread()
	c := r.topics.perilOf(models.Crime, false)
	if !u.Another || words > cryWords || c < 0 || r.guards(u.Category) {
		return
	}
	d := r.topics.ofDep[c]
	r.moved(u, c)
	u.Category = r.topics.other[d]
}
