package understand

import (
	"slices"

	"sunwai/models"
)

// "The hospital has robbed us" is said of whoever asks too much: nobody is in danger, and it is no matter for the station. Of robbers it is meant as
// it is said.

// onlyFleeced reports whether somebody in an office, or who sells or serves, is said to have wasted money or asked too much, and nothing worse.
func (m *message) onlyFleeced(r *Reader) bool {
	return m.fleeced(r) && !m.hasAny(weaponWords, attackWords, threatWords, threatOfDeath, killWords, beatenWords, hitWords, hurtWords) && (!m.ofThePolice(r) || m.extorts(r))
}

// extorts reports whether the police take too much, as others do who serve people.
func (m *message) extorts(r *Reader) bool {
	_, ok := m.extorted(r)
	return ok
}

// extorted finds somebody of the police who takes too much: "police wale loot rahe hain". Whoever only calls "police" is asked for help.
func (m *message) extorted(r *Reader) (spot, bool) {
	for y := range m.all(lootWords) {
		for x := range m.all(policeStaff) {
			called := m.at(placePolice, x.start) && !m.at(byThose, x.end) && !m.at(byThose, x.end-1)
			if m.before(pretended, x.start, 0) || m.after(pretended, x.end, 0) {
				continue // "nakli police", "police bankar"
			}
			if gap := y.start - x.end; gap >= 0 && gap <= crimeSpan && !called && !m.notTheirs(r, x) && m.onlyFrom(r, x, y) {
				return spot{class: policeStaff, start: x.start, end: y.end}, true
			}
		}
	}
	return spot{}, false
}

// fleeced reports whether it is he who did so: "pradhan ne sara paisa loot liya", "hospital wale loot rahe hain". Of robbers "loot liya" is meant
// as it is said.
func (m *message) fleeced(r *Reader) bool {
	for x := range m.all(staffWords) {
		for y := range m.all(noRobbery) {
			gap := y.start - x.end
			if gap >= 0 && gap <= crimeSpan && m.didIt(x, y) && !m.othersIn(x.end, y.start) && !m.anyIn(spot{start: x.end, end: y.start}, saysWords) {
				return true
			}
		}
	}
	_, ok := m.fleecer(r)
	return ok
}

// fleecer finds who takes too much, and the category that he is named by; -1 none.
func (m *message) fleecer(r *Reader) (category int, ok bool) {
	for y := range m.all(lootWords) {
		if category, ok = m.taker(r, y); ok {
			return category, true
		}
	}
	return -1, false
}

// loots reports whether what stands at y is no robbery but that too much is taken.
func (m *message) loots(r *Reader, y spot) bool {
	_, ok := m.taker(r, y)
	return ok && m.within(lootWords, y)
}

// taker finds who takes too much right before that is said: somebody in an office, or whom a department's keyword names, with
// nothing in between but from whom, money, or what is his department's to give. Of a keyword it must be said that it does something: "log dukan
// loot rahe hain" is no shopkeeper.
func (m *message) taker(r *Reader, y spot) (category int, ok bool) {
	for x := range m.all(staffWords) {
		if gap := y.start - x.end; gap >= 0 && gap <= crimeSpan && m.onlyFrom(r, x, y) {
			return -1, true
		}
	}
	for i := range m.finds {
		f := &m.finds[i]
		x := spot{start: f.start, end: f.end}
		if f.phrase.kind != topicFind || r.stations(f) || m.before(othersDo, f.start, 0) {
			continue
		}
		gap, does := y.start-x.end, m.at(byThose, x.end) || m.at(byThose, x.end-1)
		if x.start < y.start && x.end > y.start && !m.anyIn(spot{start: x.start, end: y.start}, doneTo) || does && gap >= 0 && gap <= crimeSpan && m.onlyFrom(r, x, y) {
			return int(r.topics.words[f.phrase.id].category), true
		}
	}
	return -1, false
}

// stations reports whether a keyword is the station's.
func (r *Reader) stations(f *find) bool {
	station := r.topics.perilOf(models.Crime, false)
	return station >= 0 && int(r.topics.words[f.phrase.id].department) == r.topics.ofDep[station]
}

// onlyFrom reports whether nothing stands between who takes and that he does but from whom, money, and what a department gives or sells.
func (m *message) onlyFrom(r *Reader, x, y spot) bool {
	if m.at(doneTo, x.end) {
		return false // "doctor ko loot liya"
	}
	for i := x.end; i < y.start; i++ {
		switch {
		case m.at(byThose, i) && m.at(doneTo, i+1):
			return false // "police walo ko loot liya"
		case m.at(byThose, i) || m.at(moneyWords, i) && !m.at(ofThem, i) || m.at(meObject, i) || m.within(noRobbery, spot{start: i, end: i + 1}):
		case i+1 < y.start && m.at(doneTo, i+1) && !m.at(othersDo, i) && !m.at(doneTo, i):
			i++ // "mareezon ko"
		case !slices.ContainsFunc(m.finds, func(f find) bool { return f.phrase.kind == topicFind && f.start <= i && f.end > i && !r.stations(&f) }):
			return false
		}
	}
	return true
}
