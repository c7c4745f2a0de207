package understand

// Whoever asks for a bribe hardly calls it one: "the engineer says it is done once you give 2000", "tea and water first", "what did you complain
// for?". Somebody of an office says it, and what follows is a sum to be given, a favour, or what happens to whoever has complained. A fee that is
// paid in is none of it.

const (
	saysSpan   = 5 // between somebody in an office and that he says something: "JE ke paas gaye to bola"
	demandSpan = 6 // between that he says something and what he wants
	menaceSpan = 3 // between him and that he threatens; with a complaint between them, as much as between him and anything else
)

// demanded finds somebody in an office who is told of as saying what he wants before he does his work.
func (m *message) demanded() (spot, bool) {
	if !m.has(saysWords) {
		return spot{}, false
	}
	for x := range m.all(staffWords) {
		if m.within(outsiderWords, x) {
			continue
		}
		for says := range m.all(saysWords) {
			if !m.spoke(x, says) {
				continue
			}
			if y, ok := m.wants(x.end, says.end, m.at(paidAnyway, x.start)); ok && !m.anotherDoes(x.end, y.start) {
				return spot{class: staffWords, start: x.start, end: max(says.end, y.end)}, true
			}
		}
	}
	return m.demandedBySomebody()
}

// spoke reports whether it is he who says something, and nobody who says it to him: "JE ko bola", but "JE se poocha to bola".
func (m *message) spoke(x, says spot) bool {
	gap := says.start - x.end
	return gap >= 0 && gap <= saysSpan && !(gap <= 1 && m.after(doneTo, x.end, 0)) && !m.askedOf(x, says) && !m.anotherDoes(x.end, says.start) &&
		!m.parted(spot{start: x.start, end: says.end})
}

// anySpoke reports whether anybody in an office is told of as saying something.
func (m *message) anySpoke() bool {
	for x := range m.all(staffWords) {
		for says := range m.all(saysWords) {
			if m.spoke(x, says) && !m.within(outsiderWords, x) {
				return true
			}
		}
	}
	return false
}

// wants finds what somebody who spoke wants, behind what he says or right before it ("chai pani ke liye bol raha hai"). Of whom everybody pays
// only a condition tells that it is not the fare.
func (m *message) wants(from, says int, anyway bool) (spot, bool) {
	if anyway && !m.hasAny(onlyThen, orElse) {
		return spot{}, false
	}
	for y := range m.all(favourWords) {
		if y.start >= from && y.start-says <= demandSpan && !m.openly() {
			return y, true
		}
	}
	for y := range m.all(givesWords) {
		if y.start >= says && y.start-says <= demandSpan && m.summed(y) && !m.openly() {
			return y, true
		}
	}
	return spot{}, false
}

// openly reports whether a fee or a bill is spoken of, and nothing beside it.
func (m *message) openly() bool { return m.has(lawfulFee) && !m.has(besideFee) }

// demandedBySomebody is the same where nobody is named: "wo bola 2000 do tab hoga", in the middle of a talk about his complaint. It must be a
// condition then, and nobody else's, or a swindler's on the telephone.
func (m *message) demandedBySomebody() (spot, bool) {
	if !m.hasAny(onlyThen, orElse) || m.has(staffWords) || m.has(swindled) || m.elses() {
		return spot{}, false
	}
	for says := range m.all(saysWords) {
		if y, ok := m.wants(says.end, says.end, false); ok {
			return spot{class: saysWords, start: says.start, end: y.end}, true
		}
		for y := range m.all(favourWords) { // "bina paise ke kaam nahi karenge bole"
			if gap := says.start - y.end; gap >= 0 && gap <= demandSpan && m.idle(y.end, says.start) && !m.openly() {
				return spot{class: saysWords, start: y.start, end: says.end}, true
			}
		}
	}
	return spot{}, false
}

// anotherDoes reports whether between two tokens stands who else does it, and not to whom it is done: "police, my landlord threatened me", but
// "JE mere bhai ko dhamki de raha hai".
func (m *message) anotherDoes(from, to int) bool {
	for _, c := range [...]class{othersDo, othersDoing, landlordWords, ourPeople} {
		for s := range m.all(c) {
			if s.start >= from && s.end <= to && !m.after(doneTo, s.end, 0) {
				return true
			}
		}
	}
	return false
}

// elses reports whether somebody is spoken of who sits in no office.
func (m *message) elses() bool {
	return m.hasAny(othersDo, othersDoing, outsiderWords, privateWords, landlordWords, ourPeople)
}

// menaced finds a threat by somebody in an office, or one that is tied to a complaint by whoever is not said to be somebody else: "take it back or
// the line is cut". Whoever threatens with violence and is not named is a matter for the police, all of whom must read it.
func (m *message) menaced() (spot, bool) {
	span := menaceSpan
	if m.has(forComplaining) {
		span = conductSpan
	}
	for x := range m.all(staffWords) {
		if m.within(outsiderWords, x) || m.after(doneTo, x.end, 0) || m.lookedOn(x) {
			continue
		}
		for y := range m.all(threatens) {
			if gap := y.start - x.end; gap >= 0 && gap <= span && !m.askedOf(x, y) && !m.anotherDoes(x.end, y.start) && !m.parted(spot{start: x.start, end: y.end}) {
				return spot{class: staffWords, start: x.start, end: y.end}, true
			}
		}
	}
	violent := m.hasAny(killWords, attackWords, attackNow, weaponWords)
	if m.elses() || m.has(swindled) && !m.has(staffWords) || violent && !m.anySpoke() {
		return spot{}, false
	}
	return m.near(forComplaining, orElse, demandSpan)
}
