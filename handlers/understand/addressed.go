package understand

// Whoever is called "daroga ji" is asked for help or complained of: only what stands behind tells.

// onlyAddressed reports whether everybody in an office who is named is asked for help: "daroga ji, mere pati mujhe marte hain" is nothing
// against him, and he must read it. "Daroga ji kuch nahi karte" is, and what happens in a police station may be.
func (m *message) onlyAddressed() bool {
	some := false
	for s := range m.all(staffWords) {
		if some = true; !m.after(calledUpon, s.end, 0) || m.spokenOf(s.end+1) {
			return false
		}
	}
	return some && !m.has(atTheStation)
}

// spokenOf reports whether what stands from token i on, behind "daroga ji", is said of him. Hardly anybody says daroga without the "ji", and
// who is complained of must not be the one who reads it: only what is mine, or what others do, comes first where he is asked, unless it is
// what he alone can do, and else nobody does it whom one speaks of with respect: "daroga ji ghar me chori ho gayi".
func (m *message) spokenOf(i int) bool {
	switch {
	case i >= len(m.tokens) || m.tokens[i].fresh || m.after(greetingWords, i, 0):
		return false
	case m.after(doesOrNot, i, len(m.tokens)) || m.is(doerWord, i) || m.after(ofThem, i, 0):
		return true
	case m.oursOrOthers(i):
		return false
	}
	return m.respectful(i)
}

// askedOf reports whether somebody who is called upon is surely only asked: what stands behind is mine, or what others do at y, and nobody does
// it whom one respects. "Daroga sahab, padosi gali deta hai" is nothing against him, and neither is "daroga ji, raste me gunde paise mangte hain".
func (m *message) askedOf(x, y spot) bool {
	if !m.after(calledUpon, x.end, 0) || m.after(doesOrNot, x.end+1, len(m.tokens)) {
		return false
	}
	return m.oursOrOthers(x.end+1) && !m.respectful(x.end+1) || y.start > x.end && m.byOthers(x.end+1, y.start, y.end)
}

// oursOrOthers reports whether what is mine stands at token i, or others as who does something, and not whom he does it to: "padosi se paise
// lete hain", "gunde bhejte hain".
func (m *message) oursOrOthers(i int) bool {
	if m.after(appealWords, i, 0) || m.after(mineWords, i, 0) {
		return true
	}
	for x := range m.all(othersDo) {
		if x.start == i {
			return !m.after(doneTo, x.end, 0) && !m.at(doneToOthers, x.end)
		}
	}
	return false
}

// respectful reports whether somebody does something from token i on of whom one speaks with respect.
func (m *message) respectful(from int) bool {
	for i := from; i < len(m.tokens); i++ {
		if m.respected(i) && !m.byOthers(from, i, i+1) {
			return true
		}
	}
	return false
}

// respected reports whether token i is a verb of several people, or of one who is spoken of with respect: "likhte hain", "nahi likhte", "likh
// rahe". Other words end so too, "raste" and "minute", and nothing of a verb stands beside them.
func (m *message) respected(i int) bool {
	if !m.is(severalDo, i) {
		return false
	}
	end := i+1 == len(m.tokens) || m.tokens[i+1].fresh
	return m.at(auxiliaries, i+1) || i > 0 && m.at(auxiliaries, i-1) || end && !m.at(lostWhere, i)
}

// byOthers reports whether it is others who do what is said from token verb to token end: they stand before it or behind it as who does, and
// not as whom it is done to ("logon se", "gunde bhejte hain").
func (m *message) byOthers(from, verb, end int) bool {
	if m.at(doneToOthers, verb) {
		return false
	}
	for x := range m.all(othersDoing) {
		switch {
		case m.at(caseEnds, x.end):
		case x.start >= from && x.end <= verb:
			if !m.closed(x.end, verb) {
				return true
			}
		case x.start >= end && !m.parted(spot{start: end - 1, end: x.end}):
			for ; m.at(auxiliaries, end); end++ {
			}
			if x.start == end {
				return true
			}
		}
	}
	return false
}

// closed reports whether a sentence ends between two tokens: "log pareshan hain, aap paise lete hain".
func (m *message) closed(from, to int) bool {
	for i := from; i < to; i++ {
		if m.tokens[i].fresh || m.at(auxiliaries, i) {
			return true
		}
	}
	return false
}
