package understand

// People say since when between a thing and what is wrong with it ("sadak do saal se tooti hai"), and that it is so, too ("ration bhi nahi mil
// raha"), or how much it grows. Keywords are words in a row, so they are looked for across that.

// nearWords is up to how many words of a keyword stand before it.
const nearWords = 4

// across finds the keywords that stand around how long it has been so, that it is so too, or how much it grows, in one clause.
func (mt *matcher) across(m *message) {
	if !m.hasAny(howLongWords, alsoWords) && !(m.has(growsMuch) && m.has(growsWords)) {
		return
	}
	for from := 0; from < len(m.tokens); from++ {
		to := m.spanEnd(from)
		if to == from {
			continue
		}
		for i := max(0, from-nearWords); i < from && to < len(m.tokens) && !m.tokens[to].fresh; i++ {
			for _, b := range mt.begun(m, &m.tokens[i]) {
				p := &mt.phrases[b.phrase]
				if p.kind != topicFind || p.words == 1 {
					continue
				}
				if end, far := mt.standsAround(m, p, span{from, to}, i, int(b.far)); end > 0 {
					m.finds = append(m.finds, find{phrase: p, start: i, end: end, distance: far})
				}
			}
		}
		from = to
	}
}

// spanEnd is where what begins at token i and says since when, or too, ends; i where nothing does.
func (m *message) spanEnd(i int) int {
	if to := m.growsBehind(i); to > i {
		return to
	}
	to := i
	if m.at(alsoWords, i) {
		to++
	}
	for to < len(m.tokens) && (m.tokens[to].joined || m.tokens[to].script == digits || m.at(meanwhile, to)) && (to == i || !m.tokens[to].fresh) {
		to++
	}
	for s := range m.all(howLongWords) {
		if s.start >= i && s.end <= to {
			return to
		}
	}
	if m.at(alsoWords, i) {
		return i + 1
	}
	return i
}

// growsBehind is where "bahut" ends that begins at token i between a thing and that it grows: "fees bahut badh gayi"; i where none does.
func (m *message) growsBehind(i int) int {
	to := i
	for to < len(m.tokens) && m.at(growsMuch, to) && !m.tokens[to].fresh {
		to++
	}
	if to > i && to < len(m.tokens) && m.grows(to) {
		return to
	}
	return i
}

// standsAround is stands for a phrase that begins before a gap and ends behind it.
func (mt *matcher) standsAround(m *message, p *phrase, gap span, i, far int) (end, farthest int) {
	crossed := false
	i++
	for k := 1; k < int(p.words); k++ {
		for i < len(m.tokens) && m.tokens[i].joined {
			i++
		}
		if i == gap.start {
			i, crossed = gap.end, true
		}
		if i >= len(m.tokens) || m.tokens[i].fresh {
			return 0, 0
		}
		d, ok := mt.wordOf(p, k).is(&m.tokens[i])
		if !ok {
			return 0, 0
		}
		far = max(far, d)
		i++
	}
	if !crossed {
		return 0, 0
	}
	return i, far
}
