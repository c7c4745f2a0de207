package understand

import (
	"slices"
)

// Somebody of whom nothing is known is lost, as who is said to be missing is: "bhai ka pata nahi", "beta teen din se pata nahi kahan hai".
// "pata nahi" alone says only that somebody does not know.

// tracelessSpan is how many words may stand between that nothing is known and of whom: "pata nahi mera beta".
const tracelessSpan = 2

// sinceSpan is within how many words behind it how long it is: "hamar bhai naikhe milat du din se".
const sinceSpan = 3

// vanished finds somebody of one's own people of whom nothing is known.
func (m *message) vanished() (who spot, ok bool) {
	if !m.has(ourPeople) || !m.hasAny(noTrace, noTraceOf, notBack, setOut, lostNow, notToBeFound, phoneDead) || m.withHerParents() {
		return spot{}, false
	}
	for who = range m.all(ourPeople) {
		if m.traceless(who) || m.soughtIn(who) || m.awaited(who) || m.overdue(who) || m.lostSomewhere(who) || m.nowhere(who) || m.silent(who) {
			return who, true
		}
	}
	return spot{}, false
}

// traceless reports whether nothing is known of him, as Hindi says it: behind him, and how long, or where he may be.
func (m *message) traceless(who spot) bool {
	own := m.before(mineWords, who.start, 0)
	for x := range m.all(noTrace) {
		switch {
		case m.after(wonders, x.end, 0):
		case x.start >= who.end && m.bridged(who.end, x.start):
			if m.after(ofThem, who.end, 0) || m.dated(who.end, x.start) || own && (m.after(whereGone, x.end, 0) || m.dated(x.end, min(x.end+sinceSpan, len(m.tokens)))) {
				return true
			}
		case x.end <= who.start && who.start-x.end <= tracelessSpan || x.start >= who.end:
			if own && m.whereabouts(who, x) {
				return true
			}
		}
	}
	return false
}

// whereabouts reports whether it is asked right behind somebody where he is, and x, that nothing is known, stands right beside.
func (m *message) whereabouts(who, x spot) bool {
	for w := range m.all(whereGone) {
		if w.start >= who.end && m.bridged(who.end, w.start) && x.start-w.end <= tracelessSpan {
			return true
		}
	}
	return false
}

// bridged reports whether between two tokens stands nothing but how long it is, and of whom.
func (m *message) bridged(from, to int) bool {
	for i := from; i < to; i++ {
		if t := &m.tokens[i]; !t.joined && t.script != digits && !m.at(meanwhile, i) && !m.at(monthNames, i) && !(i == from && m.at(ofThem, i)) {
			return false
		}
	}
	return true
}

// dated reports whether it is said between two tokens how long it is: "bhai kuch pata nahi" is said to a brother.
func (m *message) dated(from, to int) bool {
	for i := from; i < to; i++ {
		if m.at(howLongWords, i) || m.at(spanWords, i) {
			return true
		}
	}
	return false
}

// soughtIn is traceless as English says it: before him, and he himself, not what is his: "my father's pension".
func (m *message) soughtIn(who spot) bool {
	for x := range m.all(noTraceOf) {
		if gap := who.start - x.end; gap >= 0 && gap <= tracelessSpan {
			return who.end >= len(m.tokens) || m.tokens[who.end].fresh || m.tokens[who.end].script == digits || m.after(himself, who.end, 0)
		}
	}
	return false
}

// awaitedSpan is how many words may stand between somebody and that he did not come back: "my son aged 8 has not come back".
const awaitedSpan = 5

// awaited reports whether he went somewhere and did not come back: he himself, and nothing of his.
func (m *message) awaited(who spot) bool {
	for x := range m.all(notBack) {
		if m.himselfTo(who, x) && !m.before(mineWords, x.start, 0) && !m.before(visitors, x.start, 0) && !m.keeps(x.start, x.end) {
			return true
		}
	}
	return false
}

// himselfTo reports whether what is said at x is said of him: it stands behind him, and nothing else that may come, or that is his, before it.
// Who "ne" something has done it to something.
func (m *message) himselfTo(who, x spot) bool {
	if x.start < who.end || m.toldBetween(who.end, x.start) > awaitedSpan || m.after(ofThem, who.end, 0) {
		return false
	}
	for i := who.end; i < x.start; i++ {
		if m.at(thingsComing, i) || i == who.end && (m.is(doerWord, i) || m.is(household, i)) {
			return false
		}
	}
	return true
}

// toldBetween is how many words stand between two tokens that tell neither how old somebody is nor on which day it was.
func (m *message) toldBetween(from, to int) (n int) {
	for i := from; i < to; i++ {
		if m.tokens[i].script != digits && !m.dates(i) {
			n++
		}
	}
	return n
}

// keeps reports whether what is said between two tokens is that a thing was not given back: "did not return my jewels".
func (m *message) keeps(start, end int) bool {
	return m.at(givesBack, start) || m.after(mineWords, end, 0) || m.is(returnedVerb, end-1) && m.after(keptThing, end, 0)
}

// Words that may stand between that somebody set out and that he did not come or cannot be reached: where to, and since when.
const overdueSpan = 7

// overdue reports whether he set out, and did not come or does not answer: "beti subah college gayi thi phone band hai". Who left without a word
// and is not back did so too, of whatever age.
func (m *message) overdue(who spot) bool {
	for x := range m.all(ranOff) {
		if m.himselfTo(who, x) && !m.after(thingsComing, x.end, 0) && m.neverBack(x.end) {
			return true
		}
	}
	for x := range m.all(setOut) {
		if !m.himselfTo(who, x) {
			continue
		}
		for y := range m.all(notCome) {
			if gap := y.start - x.end; gap >= 0 && gap <= overdueSpan && m.bridged(x.end, y.start) && !m.before(visitors, y.start, 0) && m.leaves(y.end) {
				return true
			}
		}
		if m.neverBack(x.end) {
			return true
		}
		for y := range m.all(lostNow) {
			if gap := y.start - x.end; gap >= 0 && gap <= overdueSpan && m.somewhere(x.end, y.start) {
				return true
			}
		}
		if m.has(phoneOthers) {
			continue
		}
		for y := range m.all(phoneDead) {
			if gap := y.start - x.end; gap >= 0 && gap <= overdueSpan && m.hisPhone(x.end, y.start) {
				return true
			}
		}
	}
	return false
}

// neverBack reports whether behind a token it is said that somebody did not come back, with nothing between but how long it is.
func (m *message) neverBack(from int) bool {
	for y := range m.all(notBack) {
		if gap := y.start - from; gap >= 0 && gap <= overdueSpan && m.bridged(from, y.start) && !m.keeps(y.start, y.end) {
			return true
		}
	}
	return false
}

// hisPhone reports whether a telephone at token i is that of him who set out before: his own, or nobody's that is named since: "papa block gaye
// the, sachiv ka phone nahi lag raha" tells of the sachiv's.
func (m *message) hisPhone(from, i int) bool {
	k := i - 1
	for k >= from && (m.at(meanwhile, k) || m.at(belongings, k)) {
		k--
	}
	switch {
	case k < from || m.at(hisOwn, k):
		return true
	case m.at(ofThem, k):
		return m.at(hisOwn, k-1) || m.at(ourPeople, k-1)
	}
	for ; k >= from; k-- {
		if m.at(answersCalls, k) && !m.after(caseEnds, k+1, 0) {
			return false
		}
	}
	return true
}

// lostSomewhere reports whether he is lost, he himself: "poti mele me bichhad gayi", and nothing that he had.
func (m *message) lostSomewhere(who spot) bool {
	for x := range m.all(lostNow) {
		if x.start >= who.end && m.toldBetween(who.end, x.start) <= awaitedSpan && m.somewhere(who.end, x.start) && !m.always(x.end) {
			return true
		}
	}
	return false
}

// nowhere reports whether one's own cannot be found: "meri putri nahi mil rahi hai", and nothing that is not given to her.
func (m *message) nowhere(who spot) bool {
	if !m.before(mineWords, who.start, 0) || m.after(ofThem, who.end, 0) || m.after(caseEnds, who.end, 0) {
		return false // "mere bhai se nahi mil rahe": he is not met
	}
	for x := range m.all(notToBeFound) {
		if x.start >= who.end && m.somewhere(who.end, x.start) && m.endsAt(x.end) {
			return true
		}
	}
	return false
}

// isKeys are the keys of "is", as it is typed.
var isKeys = [...]string{"hai", "hain", "he", "h"}

// endsAt reports whether a sentence ends at token i, but for "is" and how long it is.
func (m *message) endsAt(i int) bool {
	for ; i < len(m.tokens) && !m.tokens[i].fresh; i++ {
		if t := &m.tokens[i]; !slices.Contains(isKeys[:], t.key) && t.script != digits && !m.at(meanwhile, i) && !m.at(himself, i) {
			return false
		}
	}
	return true
}

// always reports whether what was said is what somebody does every day: "bachche school se gayab rehte hain".
func (m *message) always(i int) bool {
	for end := min(i+2, len(m.tokens)); i < end; i++ {
		if m.is(alwaysVerb, i) {
			return true
		}
	}
	return false
}

// somewhere reports whether between two tokens stands nothing but where, since when and how old somebody is.
func (m *message) somewhere(from, to int) bool {
	for i := from; i < to; i++ {
		if t := &m.tokens[i]; !t.joined && t.script != digits && !m.at(lostWhere, i) && !m.at(meanwhile, i) && !m.dates(i) {
			return false
		}
	}
	return true
}

// silent reports whether nobody can reach him, and he is not back or nobody knows where he is: "bhai ka phone band hai, pata nahi kahan hai".
func (m *message) silent(who spot) bool {
	if m.has(phoneOthers) || !m.has(notBack) && !(m.has(noTrace) && m.has(whereGone)) {
		return false
	}
	return m.after(ofThem, who.end, 0) && m.after(phoneDead, who.end+1, 0)
}

// leaves reports whether a sentence ends at token i, but for how long it is: behind "nahi aaya" may stand what did not come.
func (m *message) leaves(i int) bool {
	return i >= len(m.tokens) || m.tokens[i].fresh || m.at(meanwhile, i) || m.at(himself, i) || m.after(phoneDead, i, 0) || m.is(isSo, i)
}

// withHerParents reports whether a wife went to her parents and does not come back: that is known of her, and nobody need look for her.
func (m *message) withHerParents() bool {
	return m.has(parentsHouse) && !m.hasAny(noTrace, noTraceOf, phoneDead, searchedNow)
}
