package understand

import (
	"strconv"

	"sunwai/models"
)

// What people say they will do to others, and what befalls several at once, where a few words tell it.

// threatens finds a threat to do away with somebody, who is named right before it: prices, smoke and gnats finish people as well, and an office a
// road. It is no less a threat for the money that it is about, nor despair.
func (m *message) threatens() (models.Danger, spot, bool) {
	if !m.hasAny(finishWords, willFinish) || m.has(wearsDown) || m.hushed() || m.news() || m.has(longAgo) {
		return models.NoDanger, spot{}, false
	}
	if at, ok := m.first(willFinish); ok {
		return m.doneBy(at), at, true
	}
	for y := range m.all(finishWords) {
		if m.before(orElse, y.start, 0) {
			return m.doneBy(y), y, true // "video delete kar varna thok denge"
		}
		for x := range m.either(toBeFinished, ourPeople) {
			if m.finished(x, y) {
				at := spot{class: finishWords, start: min(x.start, y.start), end: max(x.end, y.end)}
				return m.doneBy(at), at, true
			}
		}
	}
	return models.NoDanger, spot{}, false
}

// finished reports whether it is whoever stands at x that somebody will do away with, as is said at y: no work stands between, and no hour.
func (m *message) finished(x, y spot) bool {
	gap := y.start - x.end
	if x.class == ourPeople {
		return m.after(doneTo, x.end, 0) && (gap == 1 || gap == 2 && m.at(alsoWords, x.end+1))
	}
	return gap == 0 || gap == 1 && m.at(alsoWords, x.end) || x.start == y.end && !m.parted(spot{start: y.start, end: x.end})
}

// doer reports whether who stands at x is who does or says what stands at a spot behind: "papa baithe the, padosi ne …" is none, nor is "her father's
// number and the words …".
func (m *message) doer(x, at spot) bool {
	return x.end == at.start || m.is(doerWord, x.end-1) || m.is(doerWord, x.end) || m.after(saysWords, x.end, 1)
}

// bodily reports whether a short message tells of a blow, a shot or a threat to do away with somebody: what it came from is only why.
func (m *message) bodily() bool {
	if words, _ := m.spread(); words > cryWords {
		return false
	}
	_, _, threat := m.threatens()
	return threat || m.setOn() || m.hasAny(breaksBones, shotOrStabbed, burnsAlive) || m.has(withWeapon) && m.has(strikesWords)
}

// hurtBehind reports whether behind token i it is told what somebody did to another: "bhai khet ja raha tha, gundo ne sir phod diya".
func (m *message) hurtBehind(i int) bool {
	for _, c := range [...]class{breaksBones, strikesWords, cryCrime, killedWords, carriedOff, shotOrStabbed, pouredOn} {
		for x := range m.all(c) {
			if x.start >= i && !m.after(noCry, x.end, 0) {
				return true
			}
		}
	}
	return false
}

// homeBeats is how many words may stand between one of the family and that he beats.
const homeBeats = 2

// doneBy returns the danger of a threat or a blow by who stands before it: at home, or at school, nobody else may read of it.
func (m *message) doneBy(at spot) models.Danger {
	if _, home := m.near(atHome, beatsWords, homeBeats); home {
		return models.WomanInDanger // "saas mil ke peet rahe hai, aaj haath tod diya"
	}
	for _, by := range [...]struct {
		who  class
		them models.Danger
	}{{atHome, models.WomanInDanger}, {parentWords, models.ChildInDanger}, {teacherDid, models.ChildInDanger}} {
		for x := range m.all(by.who) {
			if gap := at.start - x.end; gap >= 0 && gap <= homeSpan && m.doer(x, at) && !m.parted(spot{start: x.start, end: at.start}) {
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
	if !m.hasAny(gatheredWords, eatenWords) {
		return spot{}, false
	}
	return m.several(fellIll, gap)
}

// several finds so many at once who have, or do, what a class says, with at most gap words between, whichever stands first: "8 log bimar", "बीमार हुए 8 लोग".
func (m *message) several(falls class, gap int) (spot, bool) {
	if m.has(cattleWords) {
		return spot{}, false
	}
	for x := range m.all(manyOfThem) {
		if !m.counted(x.start-1) || m.number(x.start-1) < manyAtOnce {
			continue
		}
		for y := range m.all(falls) {
			at := spot{class: manyOfThem, start: min(x.start-1, y.start), end: max(x.end, y.end)}
			if apart := max(y.start-x.end, x.start-1-y.end); apart >= 0 && apart <= gap && !m.anyIn(at, andWords) && !m.parted(at) && !m.is(alwaysVerb, y.end) {
				return at, true
			}
		}
	}
	return spot{}, false
}

// illSpan is how many words may stand between so many and what ails them: "40 logon ko kai din se tez bukhar".
const illSpan = 4

// sickened hears of several who fell ill of what they ate or drank together, or of what some have died of, however long the story is: of a shop that sells
// liquor and a tap that runs foul the models have met few who say more than that. What happened in another year, or is told for the sake of
// money, says so.
func (m *message) sickened() (models.Danger, spot, bool) {
	if m.disclaims() || m.hushed() || m.news() || m.has(longAgo) || m.has(mayFallIll) || m.has(repairedWords) && !m.has(cameBackWords) {
		return models.NoDanger, spot{}, false
	}
	at, ok := spot{}, false
	if m.has(eatenWords) {
		at, ok = m.several(fellIll, illSpan)
	}
	if !ok && m.has(peopleDied) {
		at, ok = m.several(illWords, illSpan)
	}
	return models.Medical, at, ok
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
