package understand

// What befalls nobody in the words of what does: where people live is told beside despair as often as beside anything, and debts kill a family as
// a murderer would.

// livesThere returns where it is told who lives where, and no more: "I live in Delhi but my parents are in Gonda".
func (m *message) livesThere() (out []spot) {
	for i := 0; i < len(m.tokens); i++ {
		if !m.places.has(i) {
			continue
		}
		end := i + 1
		for end < len(m.tokens) && m.places.has(end) {
			end++
		}
		for x := range m.all(placeLived) {
			if x.end == i || x.start >= end && x.start-end <= 1 {
				out = append(out, spot{class: placeLived, start: min(x.start, i), end: max(x.end, end)})
			}
		}
		for _, c := range [...]class{ourPeople, parentWords} {
			for x := range m.all(c) {
				if x.end+2 == i && m.at(himself, x.end) || x.end == i && m.at(placeHere, end) && m.at(auxiliaries, end+1) {
					out = append(out, spot{class: c, start: x.start, end: end})
				}
			}
		}
		i = end
	}
	return out
}

// ruined returns where it is a debt, a price or drink that will put an end to a family, and nobody: "karja parivar ko khatam kar dega". Where
// children are spoken of, they may be dying of it.
func (m *message) ruined() (out []spot) {
	if m.hasAny(childWords, kinChild) {
		return nil
	}
	for x := range m.all(ruinWords) {
		for y := range m.all(attackWords) {
			if y.start == x.end || y.start == x.end+1 && m.at(mineWords, x.end) {
				out = append(out, spot{class: ruinWords, start: x.start, end: y.end})
			}
		}
	}
	return out
}

// ownedSpan is how many words may stand between whose beast it is and the beast, or between whom it befell and what.
const ownedSpan = 2

// befallsToo reports whether what is said of a beast or a firework befell somebody besides, or what goes on again at night is a weapon: "kutte ne
// bakri ko kaat liya aur mere bete ko bhi", "raat phir chali goli".
func (m *message) befallsToo(x spot) bool {
	beast, weapon := m.anyIn(x, cattleWords), m.anyIn(x, weaponWords) && !m.anyIn(x, pillWords)
	if !beast && !weapon {
		return m.after(weaponWords, x.end, 0)
	}
	if weapon && m.has(hurtWords) {
		return true
	}
	beside := m.clause(x)
	for _, c := range [...]class{ourPeople, childWords, anyBody} {
		for who := range m.all(c) {
			owns := m.after(ofThem, who.end, 0) // "padosi ki bakri"
			with := who.start >= beside.start && who.end <= beside.end
			if m.at(doneTo, who.end) && (with || m.after(animalAttacks, who.end, ownedSpan)) || with && owns && (who.start > x.start || x.start-who.end > ownedSpan) {
				return true
			}
		}
	}
	return false
}
