package understand

import "sunwai/models"

// What befalls people in few words where it is a thing that tells it and what is done with it, wherever the one stands beside the other: fuel that is
// poured upon somebody, a weapon that is aimed at him, foul air below. The models have met few of them.

// peril finds such a thing in a message that does not say itself that it is over, played or news.
func (m *message) peril() (models.Danger, spot, bool) {
	if m.hushed() || m.news() || m.has(longAgo) {
		return models.NoDanger, spot{}, false
	}
	for x := range m.all(earlierDay) {
		if !m.toCome(x) {
			return models.NoDanger, spot{}, false
		}
	}
	if at, ok := m.below(); ok {
		return models.Disaster, at, true // whoever goes down after them stays there too
	}
	words, _ := m.spread()
	if words > 2*cryWords || m.disclaims() {
		return models.NoDanger, spot{}, false
	}
	if at, ok := m.othersEnd(); ok {
		return models.SelfHarm, at, true // it takes more words than a cry to say where he stands
	}
	if words > cryWords {
		return models.NoDanger, spot{}, false
	}
	for _, find := range [...]func(*message) (spot, bool){(*message).drenched, (*message).aimedAt, (*message).willEnd, (*message).murderedToday} {
		if at, ok := find(m); ok {
			return m.doneBy(at), at, true
		}
	}
	if at, ok := m.leapt(); ok {
		if m.has(deepWords) {
			return models.Disaster, at, true // "pul se kood gayi ek ladki nadi me"
		}
		return models.Medical, at, true
	}
	return models.NoDanger, spot{}, false
}

// setOn reports whether somebody does such a thing to another: fuel, a weapon, an end.
func (m *message) setOn() bool {
	kind, _, ok := m.peril()
	return ok && kind != models.Disaster && kind != models.Medical && kind != models.SelfHarm
}

// fuelSpan is how many words may stand between fuel, that it is poured, and upon whom.
const fuelSpan = 3

// drenched finds fuel or acid that is poured upon somebody: "usne mere upar petrol dala". Into a motorcycle and over a drain it is poured every day.
func (m *message) drenched() (spot, bool) {
	if at, ok := m.first(dousesWords); ok {
		return at, true
	}
	for fuel := range m.all(fuelWords) {
		for pours := range m.all(poursWords) {
			at := spot{class: fuelWords, start: min(fuel.start, pours.start), end: max(fuel.end, pours.end)}
			apart := at.end - at.start - (fuel.end - fuel.start) - (pours.end - pours.start)
			if apart < 0 || apart > 1 || !m.english && pours.start < fuel.start || m.anyIn(at, lacking) {
				continue
			}
			if soon, ok := m.next(willBurn, at.end, fuelSpan); ok {
				return spot{class: fuelWords, start: at.start, end: soon.end}, true
			}
			if whom, ok := m.uponWhom(at); ok {
				return spot{class: fuelWords, start: min(at.start, whom.start), end: max(at.end, whom.end)}, true
			}
		}
	}
	return spot{}, false
}

// uponWhom finds upon whom it is that is told at a spot, right before it or behind in the same clause.
func (m *message) uponWhom(at spot) (spot, bool) {
	beside := func(x spot) bool {
		apart := max(x.start-at.end, at.start-x.end)
		all := spot{start: min(x.start, at.start), end: max(x.end, at.end)}
		if !m.english && x.start >= at.end && x.end < m.clause(x).end {
			return false // "petrol kam dala, mujh par chillaya"
		}
		return apart >= 0 && apart <= fuelSpan && !m.parted(all) && !m.anyIn(spot{start: min(x.end, at.end), end: max(x.start, at.start)}, andWords)
	}
	for x := range m.all(uponHim) {
		if beside(x) {
			return x, true
		}
	}
	for _, who := range [...]class{ourPeople, anyBody, atHome, whoElse} {
		for x := range m.all(who) {
			behind := m.after(uponWords, x.end, 0)
			before := m.english && m.before(uponWhose, x.start, 1)
			if (behind || before) && beside(x) {
				return x, true
			}
		}
	}
	return spot{}, false
}

// aimSpan is how many words may stand between a weapon and that it is aimed.
const aimSpan = 3

// aimedAt finds a weapon that somebody aims, shows or holds to another's body. A permit for it is shown too, and a sack is called as a gun is.
func (m *message) aimedAt() (spot, bool) {
	if m.has(noThreatWith) {
		return spot{}, false
	}
	if at, ok := m.first(heldUp); ok {
		return at, true
	}
	for _, weapon := range [...]class{firearmWords, bladeWords} {
		if at, ok := m.near(weapon, atHisBody, aimSpan); ok && !m.parted(at) {
			return at, true
		}
	}
	for x := range m.all(firearmWords) {
		for y := range m.all(aimsWords) {
			at := spot{class: firearmWords, start: min(x.start, y.start), end: max(x.end, y.end)}
			if apart := max(y.start-x.end, x.start-y.end); apart >= 0 && apart <= aimSpan && !m.parted(at) && (m.english || x.end <= y.start) {
				return at, true
			}
		}
	}
	return spot{}, false
}

// willEnd finds a threat to put an end to somebody that names him right before or behind it, or that somebody is said to have made: "tera kaam
// tamam kar dunga", "jaan le lenge bol raha hai". Gnats and potholes are said to, too.
func (m *message) willEnd() (spot, bool) {
	if m.has(noMurderer) {
		return spot{}, false
	}
	if at, ok := m.first(buriesWords); ok {
		return at, true
	}
	for x := range m.all(endsHim) {
		if m.anyIn(spot{end: x.start}, wearsDown) || m.at(ofThem, x.start-1) && !m.before(hisEnd, x.start, 0) {
			continue // "pul ka kaam tamam kar dega"
		}
		if !m.saidOfAll(x) && m.before(hisEnd, x.start, 1) || !m.saidOfAll(x) && m.after(hisEnd, x.end, 0) || m.after(saysWords, x.end, 1) || m.after(threatWords, x.end, 1) || m.before(saysWords, x.start, 1) {
			return x, true
		}
	}
	if at, ok := m.first(boastWords); ok && m.hasAny(saysWords, threatWords) {
		return at, true
	}
	return spot{}, false
}

// saidOfAll reports whether an end is what roads, dogs and bare wires are said to bring as well: "ye taar hamari jaan le lenge".
func (m *message) saidOfAll(x spot) bool { return m.is(lifeWord, x.start) }

// murderedToday finds that one of the writer's own was killed a few hours ago: whoever did it is still about. Older murders are told to whom the
// inquiry is told.
func (m *message) murderedToday() (spot, bool) {
	if !m.has(todayWords) {
		return spot{}, false
	}
	for _, who := range [...]class{ourPeople, anyBody, whoElse} {
		if at, ok := m.near(who, murderTold, 1); ok {
			return at, true
		}
	}
	return spot{}, false
}

// leapSpan is how many words may stand between a height and that somebody leapt.
const leapSpan = 4

// leapt finds somebody who leapt from a height, or into deep water: "pul se kood gayi". Beasts, thieves and prices do, and children who bathe.
func (m *message) leapt() (spot, bool) {
	if m.hasAny(noLeap, beastWords, animalDanger, cattleWords) {
		return spot{}, false
	}
	for _, where := range [...]class{heightWords, deepWords} {
		for x := range m.all(where) {
			for y := range m.all(leaptWords) {
				at := spot{class: where, start: min(x.start, y.start), end: max(x.end, y.end)}
				apart := max(y.start-x.end, x.start-y.end)
				if apart >= 0 && apart <= leapSpan && !m.parted(at) && (!m.english || y.end <= x.start) {
					return at, true
				}
			}
		}
	}
	return spot{}, false
}

// belowSpan is how many words may stand between a well or a tank and that somebody went down.
const belowSpan = 8

// below finds somebody who went down a well, a sewer or a tank where the air is foul, or who does not come up again.
func (m *message) below() (spot, bool) {
	if !m.has(downThere) || !m.hasAny(notUpAgain, foulGas) || !m.hasAny(foulGas, ourPeople, anyBody, manyOfThem, whoElse) || m.disclaimsBelow() {
		return spot{}, false
	}
	for x := range m.all(downThere) {
		for y := range m.either(wentDown, wentIn) {
			at := spot{class: downThere, start: min(x.start, y.start), end: max(x.end, y.end)}
			apart := max(y.start-x.end, x.start-y.end)
			if apart < 0 || apart > belowSpan || m.anyIn(at, waterWords) || y.class == wentIn && !m.hasAny(ourPeople, anyBody, manyOfThem, whoElse) {
				continue
			}
			if x.end <= y.start && !m.is(inIt, x.end) && y.class == wentIn && !m.english {
				continue
			}
			return at, true
		}
	}
	return spot{}, false
}

// disclaimsBelow reports whether it is a beast that went down, or about pay for the work.
func (m *message) disclaimsBelow() bool { return m.hasAny(cattleWords, moneyWords) }
