package understand

import "sunwai/models"

// Numbers to call of those whose a matter is that no danger tells: who was swindled by telephone, and the old whom nobody feeds. The directory says who answers them.
const (
	swindledLine = "1930"
	eldersLine   = "14567"
)

// given returns the category that words name beyond doubt, whatever else stands there and whatever account it is told to; -1: none.
func (r *Reader) given(m *message) int {
	if _, gone := m.found(findVanished); gone {
		return r.topics.lookedFor
	}
	if _, gone := m.found(findRunaway); gone {
		return r.topics.lookedFor
	}
	if _, flood := m.found(findFlood); flood {
		return r.topics.relief
	}
	if _, sank := m.found(findSunk); sank {
		return r.topics.relief
	}
	if at, down := m.below(); down && m.within(deepWords, at) {
		return r.topics.relief // and nobody who mends gas pipes
	}
	switch {
	case m.beatsTheOld(), m.starvesTheOld() && m.has(beatsAtHome):
		return r.topics.gives.station
	case m.starvesTheOld():
		return r.topics.gives.elders
	case m.robbedByLink():
		return r.topics.gives.swindled
	}
	return -1
}

// givers are the categories of those to whom words give a matter beyond doubt; -1: nobody's.
type givers struct{ station, swindled, elders int }

func (t *topics) givers() givers {
	return givers{station: t.perilOf(models.Crime, false), swindled: t.answerer(swindledLine), elders: t.answerer(eldersLine)}
}

// answerer is the category of who answers a number; -1: nobody.
func (t *topics) answerer(number string) int {
	if c, ok := t.catIndex[t.answers(number)]; ok {
		return c
	}
	return -1
}

// struckBy is the danger of parents who were struck: of a mother by one of the family, nobody else may read of it.
func (m *message) struckBy(at spot) models.Danger {
	if m.before(strikesAtHome, at.start, struckSpan) && m.within(motherHit, at) {
		return models.WomanInDanger
	}
	return models.Crime
}

// struckSpan is how many words may stand between who strikes and whom: "usne meri maa ko mara".
const struckSpan = 2

// parentsStruck finds somebody's parents whom somebody beat: "saale ne maa ko mara". What ends their life is no man, and who is dead in the papers was not beaten.
func (m *message) parentsStruck() (spot, bool) {
	const between = 1 // "maa ko bahut mara"
	if !m.has(wasStruck) || m.has(noneBeats) {
		return spot{}, false
	}
	for _, whom := range [...]class{parentsHit, oldOfHouse} {
		for x := range m.all(whom) {
			for y := range m.all(wasStruck) {
				at := spot{class: whom, start: x.start, end: y.end}
				if gap := y.start - x.end; gap >= 0 && gap <= between && !m.parted(at) && m.struckByAnybody(x.start) && !m.within(notStruck, at) && !m.at(notStruck, y.end) {
					return at, true
				}
			}
		}
	}
	return spot{}, false
}

// struckByAnybody reports whether a man stands before token i who may strike.
func (m *message) struckByAnybody(i int) bool {
	return m.before(mayStrike, i, struckSpan) || m.before(strikesAtHome, i, struckSpan)
}

// beatsTheOld reports whether somebody beats his parents, or another's, or did so; long ago he may have.
func (m *message) beatsTheOld() bool {
	if !m.hasAny(parentsHit, oldOfHouse) || m.has(noneBeats) || m.hushed() || m.news() || m.hasAny(longAgo, staffWords) {
		return false
	}
	if at, ok := m.inOrder(parentsHit, beatsParents, 1); ok && !m.within(notStruck, at) {
		return true
	}
	_, struck := m.parentsStruck()
	return struck
}

// starvesTheOld reports whether the young of a house do not feed their old, or do not look after them. What a school gives to children is their meal.
func (m *message) starvesTheOld() bool {
	if !m.has(letsStarve) || !m.has(youngOfHouse) || m.hushed() || m.news() || m.hasAny(staffWords, schoolAndBus, othersGive) {
		return false // a hospital gives no medicine, and a son who went there does nothing to anybody
	}
	const apart = 6
	for s := range m.all(letsStarve) {
		whom := m.before(parentsHit, s.start, apart) || m.before(oldOfHouse, s.start, apart) || m.after(parentsHit, s.end, 2) || m.after(oldOfHouse, s.end, 2)
		for who := range m.all(youngOfHouse) {
			if others := m.at(doneTo, who.end) || m.at(ofThem, who.end); whom && !others && who.start < s.start && s.start-who.end <= apart {
				return true
			}
		}
	}
	return false
}

// elder is the department of the old; -1: none.
func (t *topics) elder() int {
	if t.gives.elders < 0 {
		return -1
	}
	return t.ofDep[t.gives.elders]
}

// inOldPeople reports whether a keyword says no more than who is old: "budhi maa".
func (m *message) inOldPeople(f *find) bool {
	for _, c := range [...]class{parentsHit, oldOfHouse} {
		for x := range m.all(c) {
			if f.end == x.end-1 || f.end == x.end {
				return true
			}
		}
	}
	return false
}

// robbedByLink reports whether money has gone after a link came or was opened, whatever it was said to be for. What was paid by one and did not arrive is a bill.
func (m *message) robbedByLink() bool {
	const apart, sum = 14, 3
	if !m.has(byALink) || !m.has(moneyGone) || m.has(wasPaid) || m.hushed() {
		return false
	}
	for x := range m.all(byALink) {
		for y := range m.all(moneyGone) {
			if gap := y.start - x.end; gap >= 0 && gap <= apart && (m.sumBefore(y.start, sum) || m.before(moneyIn, y.start, sum) || m.after(moneyIn, y.end, sum)) {
				return true
			}
		}
	}
	return false
}

// sumBefore reports whether a number stands before token i, at most so many tokens from it.
func (m *message) sumBefore(i, reach int) bool {
	for k := max(0, i-reach); k < i; k++ {
		if m.counted(k) {
			return true
		}
	}
	return false
}
