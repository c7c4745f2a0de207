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

// ruined returns where it is a debt, a price or drink that will put an end to a family, and nobody: "karja parivar ko khatam kar dega".
func (m *message) ruined() (out []spot) {
	for x := range m.all(ruinWords) {
		for y := range m.all(attackWords) {
			if y.start == x.end || y.start == x.end+1 && m.at(mineWords, x.end) {
				out = append(out, spot{class: ruinWords, start: x.start, end: y.end})
			}
		}
	}
	return out
}
