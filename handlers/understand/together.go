package understand

import (
	"sunwai/handlers"
	"sunwai/models"
)

// Two people of two offices may be blamed in one message: each is judged by his own.

// jointly has whoever judges the other of two hear of him, where people of two offices are blamed together: "daroga aur pradhan ne maara". What one
// of them does at a station, the station must not read.
func (r *Reader) jointly(m *message, u *handlers.Understanding, police int) bool {
	one, other, ok := r.bothOf(m, police)
	if !ok {
		return false
	}
	if other == police || one != police && r.topics.index[u.Department] == other {
		one, other = other, one
	}
	accused := r.conductOf(other)
	switch {
	case one == police && r.guards(u.Category):
		u.Accused = accused
	case one == police && r.topics.against[police] != "":
		r.moved(u, r.topics.catIndex[r.topics.against[police]])
		u.Staff, u.Accused = true, accused
	case u.Staff && r.topics.index[u.Department] == one && u.Danger == models.NoDanger:
		u.Accused = accused
		return false // whether the station shall hear of it is still to be found out
	default:
		return false
	}
	return true
}

// accuseToo keeps whose conduct is told of besides, where two of different offices do what the station meets: each is judged by his own.
func (r *Reader) accuseToo(m *message, u *handlers.Understanding) {
	station := r.topics.perilOf(models.Crime, false)
	if u.Accused == "" || station < 0 {
		return
	}
	police := r.topics.ofDep[station]
	one, other, ok := r.bothOf(m, police)
	if !ok || one == police || other == police {
		return
	}
	switch a, b := r.conductOf(one), r.conductOf(other); u.Accused {
	case a:
		u.AccusedToo = b
	case b:
		u.AccusedToo = a
	}
}

// bothOf finds the departments of two people in offices who are blamed together, or one after the other: "daroga aur pradhan ne maara",
// "SO ne paise liye aur lineman ne bhi", "the lineman beat me and the SHO took money".
func (r *Reader) bothOf(m *message, police int) (one, other int, ok bool) {
	for x := range m.all(staffWords) {
		for y := range m.all(staffWords) {
			if !m.at(andWords, x.end) || y.start != x.end+1 {
				if joined := y.start > x.end && (m.before(andWords, y.start, 2) || m.tokens[y.start].fresh); !joined || !m.did(x, y.start) || !m.alsoDid(y) {
					continue
				}
			}
			one, other = r.officeOf(m, x, police), r.officeOf(m, y, police)
			if one >= 0 && other >= 0 && one != other {
				return one, other, true
			}
		}
	}
	return -1, -1, false
}

// deeds are what somebody in an office is blamed for, behind him.
var deeds = [...]class{staffFault, staffCrime, staffTook, takesMoney, hitWords, robsWords, threatens, threatOfDeath, bribeWords}

// deedSpan is how many words may stand between him and that.
const deedSpan = 4

// did reports whether somebody in an office is blamed for something before token to: nobody else does it.
func (m *message) did(x spot, to int) bool {
	for y := range m.all(takesWords) {
		if y.start >= x.end && y.end <= to && y.start-x.end <= deedSpan && m.summed(y) && !m.anotherDoes(x.end, y.start) {
			return true
		}
	}
	for _, c := range deeds {
		for y := range m.all(c) {
			if y.start >= x.end && y.end <= to && y.start-x.end <= deedSpan && !m.anotherDoes(x.end, y.start) && !m.idle(x.end, y.end) && !m.parted(spot{start: x.start, end: y.end}) {
				return true
			}
		}
	}
	return false
}

// alsoDid reports whether somebody in an office is blamed for something of his own, or for the same: "lineman ne bhi".
func (m *message) alsoDid(y spot) bool {
	i := y.end
	if m.is(doerWord, i) {
		i++
	}
	return m.at(alsoWords, i) && (i+1 == len(m.tokens) || m.tokens[i+1].fresh) || m.did(y, len(m.tokens))
}

// officeOf is the department that somebody in an office is named by; -1 none. An officer of the law is of the police unless a longer word says of
// whom he is: "van daroga".
func (r *Reader) officeOf(m *message, x spot, police int) int {
	for _, f := range m.ballot.used {
		if d := int(r.topics.words[f.phrase.id].department); d != police && f.start < x.end && f.end > x.start {
			return d
		}
	}
	if m.at(policeStaff, x.start) {
		return police
	}
	return -1
}

// toHisOwn gives what somebody in an office did to his own, where whose matter it is was hardly more than a guess: "sachiv ne mujhe maara".
func (r *Reader) toHisOwn(m *message, u *handlers.Understanding) {
	his, police := -1, r.topics.perilOf(models.Crime, false)
	if police >= 0 {
		police = r.topics.ofDep[police]
	}
	for x := range m.all(staffWords) {
		if !m.did(x, len(m.tokens)) {
			continue
		}
		d := r.officeOf(m, x, police)
		if d >= 0 && r.topics.codes[d] == u.Department {
			return
		}
		if his < 0 {
			his = d
		}
	}
	if his >= 0 && his != police {
		r.moved(u, r.topics.catIndex[r.conductOf(his)])
		u.Staff = true
	}
}

// ofThePolice reports whether somebody of a station may be meant. "Food inspector" and "van daroga" are none of theirs, and where somebody of
// another office did it the police who only did nothing about it are not.
func (m *message) ofThePolice(r *Reader) bool {
	if m.has(inCustody) {
		return true
	}
	watched := m.otherDid(r)
	for x := range m.all(inThana) {
		if !watched || !m.onlyIdle(x) {
			return true
		}
	}
	for x := range m.all(policeStaff) {
		if !m.notTheirs(r, x) && !(watched && m.onlyIdle(x)) {
			return true
		}
	}
	return false
}

// notTheirs reports whether an officer of the law is named by whom else he works for.
func (m *message) notTheirs(r *Reader, x spot) bool {
	return m.of(r, x, func(w *topicWord) bool {
		return r.topics.perils[w.category] != models.Crime && !r.topics.tagged[w.department]
	})
}

// otherDid reports whether somebody in an office who is none of the police did what is blamed.
func (m *message) otherDid(r *Reader) bool {
	for x := range m.all(staffWords) {
		if (!m.at(policeStaff, x.start) || m.notTheirs(r, x)) && m.did(x, len(m.tokens)) {
			return true
		}
	}
	return false
}

// onlyIdle reports whether of somebody, or of a place, nothing is said but that nothing was done there: "police ne kuch nahi kiya".
func (m *message) onlyIdle(x spot) bool {
	return !m.did(x, len(m.tokens)) && m.idle(x.end, min(x.end+deedSpan+1, len(m.tokens)))
}

// namesNobody reports whether somebody threatens and it is not said who: he may be whoever was complained of before. Who already stabs, shoots or
// takes a child away is for the station to meet, whoever he is.
func (m *message) namesNobody(heard models.Danger) bool {
	if heard != models.Crime && heard != models.WomanInDanger && heard != models.ChildInDanger || !m.hasAny(attackWords, threatWords, threatOfDeath) || m.hasAny(attackNow, childGone, staffWords, othersDo, othersDoing, outsiderWords, privateWords, landlordWords, atHome, inLaws, parentWords, kinWords) {
		return false
	}
	for x := range m.all(ourPeople) {
		if !m.after(doneTo, x.end, 0) {
			return false
		}
	}
	return true
}
