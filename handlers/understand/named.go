package understand

// How many words may stand between what somebody is and his name ("Dr R K Singh"), and between his name and that he is not there.
const (
	nameSpan  = 2
	neverSpan = 5
)

// named finds somebody called by name who is never where he works: "Dr Sharma hamesha gayab rehte hain". In "Dr Sharma ke yahan nurse
// nahi aati" it is not he, and in "teacher Ram Nagar school nahi aate" nobody is named.
func (m *message) named() (spot, bool) {
	if !m.has(neverThere) || !m.has(personNames) {
		return spot{}, false
	}
	for x := range m.all(namedPost) {
		for name := range m.all(personNames) {
			if gap := name.start - x.end; gap < 0 || gap > nameSpan || gap > 0 && m.after(toWhom, x.end, 0) ||
				m.after(toWhom, name.end, 0) || m.at(personNames, name.end) || m.after(quarterEnd, name.end, 0) {
				continue
			}
			for y := range m.all(neverThere) {
				if gap := y.start - name.end; gap >= 0 && gap <= neverSpan && !m.anotherIn(name.end, y.start) {
					return spot{class: namedPost, start: x.start, end: y.end}, true
				}
			}
		}
	}
	return spot{}, false
}

// anotherIn reports whether between two tokens stands who else is not there, or what, or
// that it is one day: a nurse, a medicine, his pay, "aaj".
func (m *message) anotherIn(from, to int) bool {
	for _, c := range [...]class{staffWords, namedPost, careWords, notHe} {
		for s := range m.all(c) {
			if s.start >= from && s.end <= to {
				return true
			}
		}
	}
	return false
}
