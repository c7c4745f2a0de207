package understand

// spot is where words of a class stand.
type spot struct {
	class      class
	start, end int
}

func (m *message) note(c class, start, end int) {
	if n := len(m.spots); n > 0 && m.spots[n-1] == (spot{c, start, end}) {
		return
	}
	m.seen[c/64] |= 1 << (c % 64)
	m.spots = append(m.spots, spot{class: c, start: start, end: end})
}

// has reports whether a word of the class stands anywhere.
func (m *message) has(c class) bool { return m.seen[c/64]&(1<<(c%64)) != 0 }

// first returns where a word of the class stands first.
func (m *message) first(c class) (spot, bool) {
	if m.has(c) {
		for _, s := range m.spots {
			if s.class == c {
				return s, true
			}
		}
	}
	return spot{}, false
}

// all yields the places of a class.
func (m *message) all(c class) func(yield func(spot) bool) {
	return func(yield func(spot) bool) {
		if !m.has(c) {
			return
		}
		for _, s := range m.spots {
			if s.class == c && !yield(s) {
				return
			}
		}
	}
}

// either yields the places of two classes, in the order of the message.
func (m *message) either(a, b class) func(yield func(spot) bool) {
	return func(yield func(spot) bool) {
		if !m.has(a) && !m.has(b) {
			return
		}
		for _, s := range m.spots {
			if (s.class == a || s.class == b) && !yield(s) {
				return
			}
		}
	}
}

// follows reports whether y begins behind x with at most so many tokens between them.
func follows(x, y spot, most int) bool {
	gap := y.start - x.end
	return gap >= 0 && gap <= most
}

// near finds a word of a and a word of b that do not overlap and have at most gap tokens between them.
func (m *message) near(a, b class, gap int) (spot, bool) {
	if !m.has(a) || !m.has(b) {
		return spot{}, false
	}
	for x := range m.all(a) {
		for y := range m.all(b) {
			if apart := max(y.start-x.end, x.start-y.end); apart >= 0 && apart <= gap {
				return spot{class: a, start: min(x.start, y.start), end: max(x.end, y.end)}, true
			}
		}
	}
	return spot{}, false
}

// ends reports whether a word of the class ends right before token i, or one token further to the left.
func (m *message) before(c class, i, reach int) bool {
	for s := range m.all(c) {
		if s.end <= i && i-s.end <= reach {
			return true
		}
	}
	return false
}

// after reports whether a word of the class begins at token i or up to reach further to the right.
func (m *message) after(c class, i, reach int) bool {
	for s := range m.all(c) {
		if s.start >= i && s.start-i <= reach {
			return true
		}
	}
	return false
}

// at reports whether a word of the class covers token i.
func (m *message) at(c class, i int) bool {
	for s := range m.all(c) {
		if s.start <= i && i < s.end {
			return true
		}
	}
	return false
}
