package understand

// What befalls cattle and dogs is told in the words of what befalls people.

// cattleOnly returns where it is cattle that was bitten or lies ill: "bhains ko saanp ne kaat liya", "saanp kat liya bhains ko". Who was bitten
// while he bathed it ("bhains ko nahlate samay saanp ne kaat liya") is none.
func (m *message) cattleOnly() (out []spot) {
	if m.hasAny(ourPeople, childWords, anyBody) || m.toMe() {
		return nil
	}
	for x := range m.all(cattleWords) {
		if m.bites(x) {
			continue
		}
		at, from := x, x.end
		if m.after(doneTo, from, 0) {
			from++
		} else if m.before(alongWith, x.start, 1) {
			continue // "accident with a cow"
		}
		for m.at(meanwhile, from) {
			from++
		}
		for _, c := range [...]class{cryMedical, medicalAlone, medicalWords, medicalNow, befellBody} {
			for y := range m.all(c) {
				beside := y.start == from || y.end == x.start || y.start <= x.start && y.end > x.start
				beside = beside || m.english && (y.end == x.start-1 || y.start == x.end+1)
				if beside && !m.at(cattleWords, y.start) {
					at.start, at.end = min(at.start, y.start), max(at.end, y.end)
				}
			}
		}
		if at != x {
			out = append(out, m.clause(at))
		}
	}
	return out
}

// setUponSpan is how many words may stand between a beast and that it fell upon somebody.
const setUponSpan = 5

// setUpon finds a person whom a beast fell upon, whichever it is: "jangli suar ne kisan par hamla kar diya". What it did to a crop is for others.
func (m *message) setUpon() (spot, bool) {
	for _, beast := range [...]class{animalDanger, beastWords, cattleWords} {
		for x := range m.all(beast) {
			for y := range m.either(animalAttacks, fellsWords) {
				gap := y.start - x.end
				did := m.is(doerWord, x.end-1) || m.is(doerWord, x.end) || gap == 0 || gap == 1 && m.at(himself, x.end)
				if !did || !follows(x, y, setUponSpan) || m.parted(spot{start: x.start, end: y.end}) || m.after(calledSo, x.end, 0) || m.after(ofThem, x.end, 0) {
					continue
				}
				if y.class == animalAttacks && !m.at(attacksWith, y.start) {
					continue
				}
				if m.anyIn(spot{start: x.end, end: y.end}, anyBody, ourPeople, childWords, meObject) || m.english && m.anyIn(spot{start: y.end, end: y.end + 2}, anyBody, ourPeople, childWords) {
					return spot{class: beast, start: x.start, end: y.end}, true
				}
			}
		}
	}
	return spot{}, false
}

// bites reports whether a beast is said to have bitten, and not to have been: "dog bite, bleeding", not "my cow was bitten".
func (m *message) bites(x spot) bool {
	for _, c := range [...]class{cryMedical, medicalAlone, medicalWords, medicalNow, illWords} {
		for y := range m.all(c) {
			if y.start <= x.start && y.end > x.end {
				return true // "stray dog bit"
			}
		}
	}
	return false
}

// toMe reports whether something befell whoever writes: "saanp ne mujhe aur bhains ko kaat liya".
func (m *message) toMe() bool {
	for x := range m.all(meObject) {
		if !m.at(doneTo, x.start) {
			return true
		}
	}
	return false
}

// cattleBeaten returns where it is a beast that somebody beats, and nobody with it: "pati kutte ko marta hai", not "mujhe aur kutte ko", and not
// "gaay ko lekar mujhe".
func (m *message) cattleBeaten() (out []spot) {
	if m.toMe() {
		return nil
	}
	for x := range m.all(cattleWords) {
		if m.before(andWords, x.start, 0) || m.after(andWords, x.end, 1) {
			continue
		}
		for _, c := range [...]class{beatsWords, beatsAtHome, hitWords, attackNow} {
			for y := range m.all(c) {
				if told := (m.after(doneTo, x.end, 0) || m.at(doneTo, x.end-1)) && y.start >= x.end && y.start-x.end <= gotSpan; told || m.english && y.end <= x.start && x.start-y.end <= 1 && !m.before(alongWith, x.start, 0) {
					out = append(out, spot{class: c, start: min(x.start, y.start), end: max(x.end, y.end)})
				}
			}
		}
	}
	return out
}
