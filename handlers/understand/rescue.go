package understand

import "sunwai/models"

// Who fell into a well or a river must be pulled out, and whom a flood drives out of his house needs relief: both now, whose ever the well or
// the drain is. The models hardly know such short messages, and would take the one for drinking water and the other for the town's drains.

// floodSpan is how many words may stand between a flood and what it does.
const floodSpan = 5

// sank finds somebody who fell into deep water or a shaft: a child, or who is named right before. "Bhai, mera phone nadi me gir gaya" is nobody.
func (m *message) sank() (spot, bool) {
	if !m.has(deepWords) || !m.has(fallsOrCaught) || m.over() {
		return spot{}, false
	}
	if things := append(m.dropped(), m.every(moneySank)...); len(things) > 0 {
		defer m.leaveOut(things)()
		if at, fell := m.fellAfter(things); fell && !m.hasAny(longAgo, earlierDay) {
			return at, true
		}
	}
	at, ok := m.fellInto(deepWords)
	if !ok || !m.intoIt(at) || m.hasAny(longAgo, earlierDay) {
		return at, false
	}
	if m.inCompany(at.start, at.end) {
		return at, true
	}
	for _, who := range fallers {
		for x := range m.all(who) {
			within := x.start > at.start && x.end < at.end && !m.after(ofThem, x.end, 0) // "kuen me ladka gir gaya"
			if who == childWords && m.fellItself(x, at) || within || x.end <= at.start && m.bridged(x.end, at.start) && !m.after(ofThem, x.end, 0) && !m.after(mineWords, x.end, 0) {
				return spot{class: who, start: min(x.start, at.start), end: max(x.end, at.end)}, true
			}
		}
	}
	return at, false
}

// dropped returns where things fell into something: "bachche ki chappal nale me gir gayi", "phone fell into the river". Who fell in with his
// bicycle ("cycle se nahar me") or after his ball is no thing.
func (m *message) dropped() (out []spot) {
	if !m.has(fallsOrCaught) || !m.has(belongings) {
		return nil
	}
	for x := range m.all(belongings) {
		if m.before(childWords, x.start, 0) || m.before(ourPeople, x.start, 0) {
			continue
		}
		if fell, ok := m.fellIn(x); ok && !m.inCompany(x.start, fell.end) {
			out = append(out, spot{class: belongings, start: x.start, end: fell.end})
		}
	}
	return out
}

// fellIn returns that what stands at x fell, and into what, where one of the two is said right behind it.
func (m *message) fellIn(x spot) (fell spot, ok bool) {
	for _, c := range [...]class{deepWords, pitWords} {
		if m.after(c, x.end, 0) {
			return m.next(fallsOrCaught, x.end, fellSpan)
		}
		if fell, ok = m.next(fallsOrCaught, x.end, 0); ok {
			if into, found := m.next(c, fell.end, fellSpan); found {
				return into, true
			}
		}
	}
	return spot{}, false
}

// onlyDropped is dropped where nobody is known to have fallen in, too.
func (m *message) onlyDropped() []spot {
	if _, fell := m.toRescue(); fell {
		return nil
	}
	return m.dropped()
}

// People that may fall into something.
var fallers = [...]class{childWords, ourPeople, anyBody}

// inCompany reports whether somebody is said, right before two tokens or right behind, to have been along: "saikil nahar me gir gayi bhai ke sath".
func (m *message) inCompany(from, to int) bool {
	for along := range m.all(alongWith) {
		behind := along.start >= to && along.start-to <= companySpan && !m.parted(spot{start: to - 1, end: along.end})
		for _, who := range fallers {
			switch {
			case m.before(who, along.start, 0) && (along.end == from || behind && m.leaves(along.end)):
				return true
			case behind && m.after(who, along.end, 1): // "with my brother"
				return true
			}
		}
	}
	return false
}

// companySpan is up to how many words behind a fall it may stand who was along: "gir gayi hai chhote bhai ke sath".
const companySpan = 3

// fellAfter finds who fell, too, behind a thing that did: "bag nahar me gir gaya, bachcha bhi gir gaya", "my phone fell into the river and my son too".
func (m *message) fellAfter(things []spot) (spot, bool) {
	for also := range m.all(alsoWords) {
		for _, who := range fallers {
			if ends := also.end == len(m.tokens) || m.tokens[also.end].fresh; ends && also.start > things[0].end && m.before(who, also.start, 0) {
				return also, true
			}
		}
	}
	for y := range m.all(fallsOrCaught) {
		for _, who := range fallers {
			for x := range m.all(who) {
				if x.start >= things[0].end && x.end <= y.start && m.bridged(x.end, y.start) && !m.after(ofThem, x.end, 0) {
					return spot{class: who, start: x.start, end: y.end}, true
				}
			}
		}
	}
	return spot{}, false
}

// intoIt reports whether somebody is said to have fallen into it: "kuen me gir gaya", "fell into the well"; not "nahar ka pani, khet doob gaya".
func (m *message) intoIt(at spot) bool {
	for x := range m.all(deepWords) {
		if x.start >= at.start && x.end <= at.end && (x.end == at.end || m.is(inIt, x.end)) {
			return true
		}
	}
	return false
}

// toRescue finds a child that fell into something, or whoever fell into deep water.
func (m *message) toRescue() (spot, bool) {
	if s, fell := m.childToRescue(); fell {
		return s, true
	}
	return m.found(findSunk)
}

// childToRescue finds a child that fell into something now, whatever things did.
func (m *message) childToRescue() (spot, bool) {
	if !m.has(childWords) || m.over() {
		return spot{}, false
	}
	if things := m.dropped(); len(things) > 0 {
		defer m.leaveOut(things)()
	}
	if m.hasAny(longAgo, earlierDay) {
		return spot{}, false
	}
	return m.childFell()
}

// flooded finds a river that comes into houses and fields. The relief after a flood, and a river's water in a tank or a tap, is none.
func (m *message) flooded() (spot, bool) {
	if !m.has(floodWords) || !m.has(floodEnters) || m.over() || m.hasAny(longAgo, earlierDay, playWords) {
		return spot{}, false
	}
	for x := range m.all(floodWords) {
		for y := range m.all(floodEnters) {
			apart := max(y.start-x.end, x.start-y.end)
			if at := (spot{class: floodWords, start: min(x.start, y.start), end: max(x.end, y.end)}); apart >= 0 && apart <= floodSpan && m.comesIn(x, y) && !m.likened(at.end) {
				return at, true
			}
		}
	}
	return spot{}, false
}

// comesIn reports whether it is the flood at x that does what is said at y. Tanks and forms fill up as well as houses (fillsWords), so that water,
// or where people live, must stand beside such a word.
func (m *message) comesIn(x, y spot) bool {
	direct := m.waterBefore(y.start)
	switch {
	case m.after(floodPapers, x.end, 0) || m.after(ofThem, x.end, 0) && m.after(floodPapers, x.end+1, 0):
		return direct
	case !m.within(fillsWords, y):
		return true
	case m.after(noRising, y.end, 0):
		return false
	case x.end <= y.start:
		return direct || m.onlyWater(x.end, y.start)
	}
	return m.onlyWater(y.end, x.start) && (direct || m.after(livedIn, x.end, 1))
}

// waterBefore reports whether water, or where people live, stands right before token i: "pani ghar me bhar gaya".
func (m *message) waterBefore(i int) bool {
	for i--; i >= 0 && m.at(waterComes, i); i-- {
	}
	return m.at(livedIn, i) || m.at(waterWords, i)
}

// onlyWater reports whether between two tokens stands nothing but water, where it comes to, and when.
func (m *message) onlyWater(from, to int) bool {
	for i := from; i < to; i++ {
		if t := &m.tokens[i]; t.script != digits && !m.at(waterComes, i) && !m.at(livedIn, i) && !m.at(waterWords, i) && !m.at(meanwhile, i) && !m.at(howLongWords, i) {
			return false
		}
	}
	return true
}

// likened reports whether what stands before token i is only compared with: "baadh jaisa".
func (m *message) likened(i int) bool {
	return m.is(likenedTo, i)
}

// perilOf returns the first category of a danger, the one for whoever must be looked for or the other ones; -1: there is none.
func (t *topics) perilOf(danger models.Danger, search bool) int {
	for c, s := range t.search {
		if s == search && t.perils[c] == danger {
			return c
		}
	}
	return -1
}
