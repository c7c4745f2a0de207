package understand

import (
	"sunwai/handlers"
	"sunwai/models"
)

// homeSpan is how many words may stand between who beats at home and that he does: "papa roz sharab pi ke aate hain aur mujhe maarte hain".
const homeSpan = 8

// atTheirHands puts right the danger that was heard by what is said of who does it, or adds what only a few words tell: the family that beats,
// an officer who touches, a man who comes at night. Whoever dies in a hospital is not beaten.
func (m *message) atTheirHands(heard models.Danger) models.Danger {
	if heard == models.Crime {
		if m.dying() {
			return models.Medical
		}
		if m.keptInByWater() {
			return models.NoDanger
		}
		if m.hasAny(lockedIn, marriedByChoice) {
			return models.WomanInDanger // who did it may be at home, and must not read of it
		}
	}
	if at, ok := m.hitOnTheRoad(); ok && (heard == models.NoDanger || heard == models.Crime) {
		m.why.add(string(models.Medical), m.raw(at.start, at.end))
		return models.Medical
	}
	for _, find := range [...]func() (models.Danger, spot, bool){m.beatenAtHome, m.beatenAtSchool, m.touchedBySomebody, m.preyed, m.threatenedWithDeath} {
		if danger, at, ok := find(); ok && m.tellsMore(heard, danger) {
			m.why.add(string(danger), m.raw(at.start, at.end))
			return danger
		}
	}
	return heard
}

// hitOnTheRoad finds somebody's own people whom something on wheels hit just now: what is said behind it of how long ago it was, or of
// money for it, takes it back.
func (m *message) hitOnTheRoad() (spot, bool) {
	if !m.has(runOver) || m.hushed() || m.news() || m.hasAny(longAgo, earlierDay) {
		return spot{}, false
	}
	for x := range m.all(ourPeople) {
		for y := range m.all(runOver) {
			if gap := y.start - x.end; gap >= 0 && gap <= homeSpan && !m.after(ofThem, x.end, 0) && !m.after(noCry, y.start, len(m.tokens)) {
				return spot{class: ourPeople, start: x.start, end: y.end}, true
			}
		}
	}
	return spot{}, false
}

// tellsMore reports whether a danger found in so many words goes before the one heard. Of whoever is afraid of somebody the model makes one
// who despairs.
func (m *message) tellsMore(heard, found models.Danger) bool {
	switch heard {
	case models.NoDanger:
		return true
	case models.Crime:
		return found != models.Crime
	case models.Medical, models.OtherDanger:
		return found == models.ChildInDanger
	case models.SelfHarm:
		return !m.hasAny(selfHarmWords, selfHarmAlone, deathWords, despairWords)
	}
	return false
}

// touchedBySomebody returns the danger of whoever is touched by somebody in an office, or a driver.
func (m *message) touchedBySomebody() (models.Danger, spot, bool) {
	at, ok := m.molested()
	if !ok || m.hushed() || m.news() {
		return models.NoDanger, at, false
	}
	if m.has(childWords) {
		return models.ChildInDanger, at, true
	}
	return models.WomanInDanger, at, true
}

// preyed returns the danger of whoever is spied on, pressed to marry, or feared for by the family.
func (m *message) preyed() (models.Danger, spot, bool) {
	at, ok := m.first(preyedUpon)
	if !ok && (m.byAPerson() || m.asPrice()) {
		at, ok = m.first(mayBePreyed)
	}
	if !ok {
		at, ok = m.lockedUp()
	}
	if ok && m.has(parentWords) && !m.at(atHome, at.end-1) {
		return models.ChildInDanger, at, !m.hushed() && !m.news()
	}
	return models.WomanInDanger, at, ok && !m.hushed() && !m.news()
}

// lockedUp finds that somebody is not let out of the house, though it is not said by whom: "mujhe ghar se nikalne nahi dete, phone bhi le liya". Dogs, mud, a jam and
// an epidemic do so, too: nothing else may be named but the place.
func (m *message) lockedUp() (spot, bool) {
	at, ok := m.first(lockedIn)
	if !ok || !m.has(meObject) || m.hasAny(animalWords, cattleWords, staffWords, floodWords) {
		return spot{}, false
	}
	for i := range m.tokens {
		if (i < at.start || i >= at.end) && !m.at(besideLockedIn, i) && !m.ofThePlace(i) {
			return spot{}, false
		}
	}
	return at, true
}

// keptInByWater reports whether somebody says that the water that stands there does not let him out, and names no person: that is nobody's crime.
func (m *message) keptInByWater() bool {
	at, ok := m.first(lockedIn)
	if !ok || !m.is(ofTheHouse, at.start) || m.is(peopleLet, at.end-1) {
		return false // water locks nobody into a room
	}
	return m.has(standingWater) && !m.byAPerson() && !m.hasAny(killWords, attackWords, weaponWords, harmDone, beatsAtHome, ourPeople, helpNeeded)
}

// ofThePlace reports whether a word tells where it is: a name, or what stands before or behind one ("gaon Pipri", "civil lines").
func (m *message) ofThePlace(i int) bool {
	for _, c := range [...]class{placeNameBegin, placeNameEnd, placeSettlement} {
		if m.at(c, i) || c == placeNameBegin && i > 0 && m.at(c, i-1) || c != placeNameBegin && m.at(c, i+1) {
			return true
		}
	}
	return m.places.has(i) || m.tokens[i].script == digits
}

// asPrice reports whether it is demanded for what an office does, or by somebody in one: "sath sona padega tabhi kaam hoga".
func (m *message) asPrice() bool {
	return m.has(mayBePreyed) && !m.has(cattleWords) && m.hasAny(onlyThen, orElse, workDone, favourWords, saysWords, staffWords)
}

// byAPerson reports whether somebody is named who does what else rain, gnats or a flood do: he himself, and nothing of his.
func (m *message) byAPerson() bool {
	if !m.has(mayBePreyed) {
		return false
	}
	for x := range m.all(whoPreys) {
		if !m.after(ofThem, x.end, 0) {
			return true
		}
	}
	return false
}

// beatenAtHome returns the danger of whoever is beaten by his own family, most often by a parent: few words that the model of danger has
// hardly met, and that nobody says of anything else. It is not over because somebody is at a doctor's for it.
func (m *message) beatenAtHome() (models.Danger, spot, bool) {
	if !m.has(beatsAtHome) || !m.hasAny(parentWords, kinWords, beatsHisOwn) || m.laughs || m.hasAny(figurative, deadWrong, playWords) || m.news() {
		return models.NoDanger, spot{}, false
	}
	for _, who := range [...]class{parentWords, kinWords} {
		for x := range m.all(who) {
			for y := range m.all(beatsAtHome) {
				if s := (spot{class: who, start: x.start, end: max(x.end, y.end)}); m.beats(x, y) {
					return m.beatenBy(who, x, y), s, true
				}
			}
		}
	}
	return m.beatenBeside()
}

// beatenBeside returns the danger of somebody of the own family who is named right before who beats him: "meri maa ko saala aur uski biwi marte hai". Everybody is
// called brother and uncle, but only family stands behind "maa ko".
func (m *message) beatenBeside() (models.Danger, spot, bool) {
	for x := range m.all(beatsHisOwn) {
		if x.start < 2 || !m.is(whomWord, x.start-1) {
			continue
		}
		whom, ok := m.ownAt(x.start - 2)
		if !ok || m.anothers(whom) {
			continue
		}
		for y := range m.all(beatsAtHome) {
			if gap := y.start - x.end; gap < 0 || gap > homeSpan || m.noBlow(y) || m.idle(x.end, y.start) {
				continue
			}
			s := spot{class: beatsHisOwn, start: whom.start, end: y.end}
			if m.is(whomWord, y.end-1) || m.otherWhom(x.end, y.start) {
				continue
			}
			return m.beatenBy(kinWords, x, y), s, true
		}
	}
	return models.NoDanger, spot{}, false
}

// ownAt is the family's own word that ends at a token.
func (m *message) ownAt(i int) (spot, bool) {
	for _, c := range [...]class{parentWords, ourPeople} {
		for s := range m.all(c) {
			if s.end == i+1 {
				return s, true
			}
		}
	}
	return spot{}, false
}

// otherWhom reports whether between two tokens somebody else is told by "ko": "maa ko bhai kutte ko marte dikha".
func (m *message) otherWhom(from, to int) bool {
	for s := range m.all(toWhom) {
		if s.start >= from && s.end <= to && m.is(whomWord, s.start) {
			return true
		}
	}
	return false
}

// schoolSpan is how many words may stand between a teacher and that he beats: "teacher ne mere chhote bete ko bahut mara".
const schoolSpan = 7

// beatenAtSchool returns the danger of a child that a teacher beat: "bachche ko teacher ne maar diya". The models hear the one or the other
// spelling of it, and make a murder of it, or nothing.
func (m *message) beatenAtSchool() (models.Danger, spot, bool) {
	if !m.has(teacherDid) || !m.has(hitWords) || m.hushed() || m.news() {
		return models.NoDanger, spot{}, false
	}
	for x := range m.all(teacherDid) {
		for y := range m.all(hitWords) {
			s := spot{class: teacherDid, start: x.start, end: y.end}
			if gap := y.start - x.end; gap >= 0 && gap <= schoolSpan && !m.within(noBeating, y) && !m.after(lacking, y.end, 0) && !m.after(toWhom, x.end, 0) &&
				!m.parted(s) && m.pupil(y) {
				return models.ChildInDanger, s, true
			}
		}
	}
	return models.NoDanger, spot{}, false
}

// pupil reports whether a child is who is beaten at y: told by "ko", or his is what is broken, or behind it in English.
func (m *message) pupil(y spot) bool {
	for _, c := range [...]class{childWords, kinChild} {
		for x := range m.all(c) {
			if m.after(toWhom, x.end, 0) && (m.is(whomWord, x.end) || y.start == x.end+1) || x.start >= y.end && x.start-y.end <= 1 {
				return true
			}
		}
	}
	return false
}

// beats reports whether who stands at x does what is said at y, and is neither beaten himself ("papa ko"), nor only named before others.
func (m *message) beats(x, y spot) bool {
	gap := y.start - x.end
	if y.end <= x.end || x.start == y.start || gap > homeSpan || m.noBeater(x) || m.noBlow(y) || !m.itself(y, gap) {
		return false
	}
	for s := range m.all(toWhom) {
		if s.start == x.end || s.start > x.end && s.end <= y.start && !m.before(hurtAtHome, s.start, 0) && m.is(whomWord, s.start) {
			return false
		}
	}
	from := x.end
	for s := range m.all(andWords) {
		if s.start >= from && s.end <= y.start {
			from = s.end // "they give me no food and beat me"
		}
	}
	return !m.othersIn(x.end, y.start) && !m.idle(from, y.start)
}

// noBeater reports whether who stands at x is none of the family who beats: a drunkard in general, another's, a home.
func (m *message) noBeater(x spot) bool {
	return m.within(drunkWords, x) || m.anothers(x) || m.at(atHome, x.start) && !m.at(hurtAtHome, x.end-1)
}

// noBlow reports whether what is said at y is no beating, or that there was none.
func (m *message) noBlow(y spot) bool {
	return m.within(drunkWords, y) || m.within(noBeating, y) || m.before(noBeating, y.start, 0)
}

// hisSpan is how many words may stand between somebody and "ne mara" or "hit my", for him to be who did it: "my father often hit my".
const hisSpan = 2

// itself reports whether what is said at y can be said of who stands gap words before it. "Papa sadak par the, gaadi ne mara" is said of the
// car, and "my son was on cycle, tempo hit my son" of the tempo.
func (m *message) itself(y spot, gap int) bool {
	switch {
	case m.is(doerWord, y.start):
		return gap <= 1
	case m.is(myWord, y.end-1) && m.is(hitOrBit, y.start):
		return gap <= hisSpan
	}
	return true
}

// othersIn reports whether between two tokens stands who else does it.
func (m *message) othersIn(from, to int) bool {
	for s := range m.all(othersDo) {
		if s.start >= from && s.end <= to {
			return true
		}
	}
	return false
}

// anothers reports whether somebody else's family is named: "pradhan ke bete ne mujhe mara". Whoever is a child's belongs to it.
func (m *message) anothers(x spot) bool {
	for s := range m.all(toWhom) {
		if s.end == x.start && !m.at(childWords, s.start-1) {
			return true
		}
	}
	return false
}

// dying reports whether "mar rahe hain" is said of whoever lies in a hospital: as it is spelt, nobody beats him.
func (m *message) dying() bool {
	if !m.has(mortallyIll) || m.has(weaponWords) {
		return false
	}
	for i := range m.tokens[:len(m.tokens)-1] {
		if m.is(diesOrHit, i) && m.is(goesOnVerb, i+1) && !m.before(meObject, i, 1) {
			return true
		}
	}
	return false
}

// within reports whether words of a class overlap a spot.
func (m *message) within(c class, at spot) bool {
	for s := range m.all(c) {
		if s.start < at.end && s.end > at.start {
			return true
		}
	}
	return false
}

// beatenBy says whom it befalls: parents beat their children, if it is not said to be the mother; who else of a family beats is a danger to
// women, unless a man is beaten, or land is fought over.
func (m *message) beatenBy(who class, x, y spot) models.Danger {
	for c := range m.all(childWords) {
		if (c.start >= x.end || c.end <= x.start) && (m.after(toWhom, c.end, 0) || c.end >= y.end) {
			return models.ChildInDanger
		}
	}
	for w := range m.all(womanAtHome) {
		if w.start >= x.end || w.end <= x.start && m.after(toWhom, w.end-1, 1) {
			return models.WomanInDanger
		}
	}
	switch {
	case who == parentWords:
		return models.ChildInDanger
	case m.has(heSuffers) || m.has(overTheLand):
		return models.Crime
	}
	return models.WomanInDanger
}

// loneBlow is up to how many words say no more than that somebody beats: "roz maarta hai".
const loneBlow = 4

// beatenByHim reports whether an account that shelters women, and has no other crimes, is told no more than that somebody beats: who it is and
// whom, whoever writes there knows.
func (r *Reader) beatenByHim(m *message, hint handlers.Hint) bool {
	d, ok := r.topics.index[hint.Department]
	if words, _ := m.spread(); !ok || words > loneBlow || !m.has(beatsAtHome) || r.shelter(m, d, models.WomanInDanger) == "" || m.hasAny(staffWords, childWords, animalWords) || m.hushed() {
		return false
	}
	for c, of := range r.topics.ofDep {
		if of == d && r.topics.perils[c] == models.Crime {
			return false
		}
	}
	for y := range m.all(beatsAtHome) {
		if !m.within(noBeating, y) {
			return true
		}
	}
	return false
}
