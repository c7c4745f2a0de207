package understand

import (
	"strconv"

	"sunwai/models"
)

// What people say they will do to others, and what befalls several at once, where a few words tell it.

// finishSpan is how many words may stand between whom somebody will do away with and that he will: "mere bete ko bhi yahin khatam kar denge".
const finishSpan = 2

// threatens finds a threat to do away with somebody, who is named right before it: prices, smoke and gnats finish people as well, and an office a
// road. It is no less a threat for the money that it is about, nor despair.
func (m *message) threatens() (models.Danger, spot, bool) {
	if !m.hasAny(finishWords, willFinish) || m.has(wearsDown) || m.hushed() || m.news() || m.has(longAgo) {
		return models.NoDanger, spot{}, false
	}
	if at, ok := m.first(willFinish); ok {
		return m.threatBy(at), at, true
	}
	for y := range m.all(finishWords) {
		for x := range m.either(toBeFinished, ourPeople) {
			if m.finished(x, y) {
				at := spot{class: finishWords, start: min(x.start, y.start), end: max(x.end, y.end)}
				return m.threatBy(at), at, true
			}
		}
	}
	return models.NoDanger, spot{}, false
}

// finished reports whether it is whoever stands at x that somebody will do away with, as is said at y: no work stands between, and no hour.
func (m *message) finished(x, y spot) bool {
	gap := y.start - x.end
	if x.class == ourPeople {
		return gap >= 0 && gap <= finishSpan && m.after(doneTo, x.end, 0)
	}
	return gap == 0 || gap == 1 && m.at(alsoWords, x.end) || x.start == y.end && !m.parted(spot{start: y.start, end: x.end})
}

// threatBy returns the danger of a threat: at home nobody else may read of it.
func (m *message) threatBy(at spot) models.Danger {
	for _, by := range [...]struct {
		who  class
		them models.Danger
	}{{atHome, models.WomanInDanger}, {parentWords, models.ChildInDanger}} {
		for x := range m.all(by.who) {
			reach := homeSpan
			if m.english {
				reach = 0 // "her father's number and the words they will finish me"
			}
			if gap := at.start - x.end; gap >= 0 && gap <= reach && !m.after(doneTo, x.end, 0) && !m.after(ofThem, x.end, 0) && !m.parted(spot{start: x.start, end: at.start}) {
				return by.them
			}
		}
	}
	return models.Crime
}

// manyAtOnce is how many must have fallen ill at once for it to have come from what they ate.
const manyAtOnce = 5

// severalIll finds several who fell ill where many are together: "hostel me 20 ladkiya bimar". Two of a family have a fever, and cattle are for
// who heals beasts.
func (m *message) severalIll(gap int) (spot, bool) {
	if !m.hasAny(gatheredWords, eatenWords) || m.has(cattleWords) {
		return spot{}, false
	}
	for x := range m.all(manyOfThem) {
		if !m.counted(x.start-1) || m.number(x.start-1) < manyAtOnce {
			continue
		}
		for y := range m.all(fellIll) {
			if apart := y.start - x.end; apart >= 0 && apart <= gap {
				return spot{class: manyOfThem, start: x.start - 1, end: y.end}, true
			}
		}
	}
	return spot{}, false
}

// onlyNamed reports whether what makes news of a message are names of politics alone, while what it tells of goes on: "hindu muslim danga ho raha
// hai" is no newspaper's.
func (m *message) onlyNamed() bool {
	if !m.has(goesOn) {
		return false
	}
	for x := range m.all(newsWords) {
		if !m.at(inPolitics, x.start) {
			return false
		}
	}
	return true
}

// number is the number that stands at token i; 0 where none does, or one too long for a count.
func (m *message) number(i int) int {
	n, err := strconv.Atoi(m.tokens[i].form)
	if err != nil {
		return 0
	}
	return n
}
