package understand

import (
	"iter"
	"strconv"
	"strings"
)

// Who is of age may leave; younger than that, whoever left home is looked for.
const (
	ofAge = 18

	agedSpan = 4 // words between somebody's child and how old it is: its name
	ranSpan  = 8 // and between that and that it left
	namedAs  = 2 // words of a name
	withSpan = 4 // words between who left and "ke sath": with whom
)

// doers are those who may have run away instead of a child that is only spoken of before.
var doers = [...]class{ourPeople, othersDo, othersDoing, outsiderWords, driverWords, staffWords, staffAtWork, visitors, answersCalls, thingsComing, beastWords}

// ranAway finds somebody's child of less than eighteen years who left home, or with whom somebody made off: "meri ladki 17 saal ki ghar se
// chali gayi". How old it is is said of the child, and nobody else stands between it and that it left: in "beta 9 saal ka hai, kutta kaat kar
// bhag gaya" and "transformer 15 saal ka hai, lineman bhag gaya" no child is gone.
func (m *message) ranAway() (spot, bool) {
	if !m.has(ranOff) || !m.hasAny(ageWords, agedOrDated) || !m.has(youngKin) || m.over() || m.has(longAgo) {
		return spot{}, false
	}
	for child := range m.all(youngKin) {
		for x := range m.all(ranOff) {
			if who, ok := m.minor(child, x); ok && (m.takenAlong(who, x) || m.itLeft(who, x)) {
				return spot{class: youngKin, start: min(who.start, x.start), end: max(who.end, x.end)}, true
			}
		}
	}
	return spot{}, false
}

// minor returns a child with its age, where it is under eighteen: "15 saal ki beti", "beti Pooja 15 saal ki", "beti bhag gayi, 15 saal ki".
func (m *message) minor(child, left spot) (spot, bool) {
	for x := range m.ages() {
		i := x.start
		switch {
		case i >= child.end && i-child.end <= agedSpan && m.unseen(child.end, i):
			return spot{start: child.start, end: x.end}, true
		case left.start >= child.end && i >= left.end && m.goes(child.end, left.start) && m.goes(left.end, i):
			return spot{start: child.start, end: child.end}, true
		case x.end <= child.start && m.goes(x.end, child.start) && !m.is(isSo, x.end-1) && !m.is(isSo, x.end):
			return spot{start: i, end: child.end}, true
		}
	}
	return spot{}, false
}

// ages are how old somebody under eighteen is said to be: "14 saal ki", and as applications write it "उम्र 14 वर्ष".
func (m *message) ages() iter.Seq[spot] {
	young := func(i int) bool {
		n, err := strconv.Atoi(m.tokens[i].form)
		return m.tokens[i].script == digits && err == nil && n >= 1 && n < ofAge
	}
	return func(yield func(spot) bool) {
		for x := range m.all(ageWords) {
			if i := x.start - 1; i >= 0 && young(i) && !m.after(noAge, x.end, 0) && !yield(spot{start: i, end: x.end}) {
				return
			}
		}
		for x := range m.all(agedOrDated) {
			i := x.end
			if i >= len(m.tokens) || !young(i) || !m.is(agedWord, x.start) || m.after(ageWords, i+1, 0) {
				continue
			}
			end := i + 1
			if end < len(m.tokens) && m.at(agedOrDated, end) {
				end++
			}
			if !yield(spot{start: i, end: end}) {
				return
			}
		}
	}
}

// underAge reports whether the age of somebody's child is told, and it is under eighteen.
func (m *message) underAge() bool {
	for child := range m.all(youngKin) {
		if _, young := m.minor(child, spot{}); young {
			return true
		}
	}
	return false
}

// unseen reports whether nobody else, and nothing that may come, stands between two tokens.
func (m *message) unseen(from, to int) bool {
	for i := from; i < to; i++ {
		if m.does(i) {
			return false
		}
	}
	return true
}

// does reports whether token i names somebody, or something, that may do something.
func (m *message) does(i int) bool {
	for _, c := range doers {
		if m.at(c, i) {
			return true
		}
	}
	return false
}

// itLeft reports whether that somebody left, at x, is said of the child: nothing stands between but where, how, when and with whom.
func (m *message) itLeft(who, x spot) bool {
	switch {
	case m.after(thingsComing, x.end, 0):
		return false // "ghar se chali gayi bijli"
	case x.start >= who.start && x.end <= who.end:
		return true
	}
	if x.start >= who.end {
		from := who.end
		for n := 0; n < namedAs && from < x.start && m.maybeName(from); n++ {
			from++
		}
		return x.start-from <= ranSpan && m.goes(from, x.start)
	}
	if who.start-x.end > ranSpan || !m.goes(x.end, who.start) {
		return false
	}
	for i := x.start; i > 0 && !m.tokens[i].fresh; i-- {
		if m.at(kinChild, i-1) {
			return m.feminine(x) && m.feminine(who) // "ladki bhag gayi hogi, meri behan 16 saal ki hai": she is named twice
		}
		if !m.goes(i-1, i) {
			return false // whoever stands before it ran away
		}
	}
	return true
}

// feminine reports whether a word of the spot's end is said of a woman or a girl: "gayi", "saal ki".
func (m *message) feminine(at spot) bool { return strings.HasSuffix(m.tokens[at.end-1].key, "i") }

// maybeName reports whether token i may be the child's name: nobody else's, and nothing that somebody did before he left ("maar kar").
func (m *message) maybeName(i int) bool {
	t := &m.tokens[i]
	return !t.fresh && t.script != digits && !m.is(isSo, i) && !m.does(i) && !m.at(caseEnds, i) && !m.at(caseEnds, i+1) &&
		!m.is(havingDone, i+1)
}

// dates reports whether token i tells on which day something was, or how old somebody is: "दिनांक 12 नवंबर को".
func (m *message) dates(i int) bool {
	return m.at(monthNames, i) || m.at(agedOrDated, i) || i > 0 && m.is(whomWord, i) && m.at(monthNames, i-1)
}

// goes reports whether between two tokens stands nothing but where, how, when and with whom somebody leaves.
func (m *message) goes(from, to int) bool {
	for i := from; i < to; i++ {
		t := &m.tokens[i]
		if t.joined || t.script == digits || m.at(leavesHow, i) || m.at(lostWhere, i) || m.at(meanwhile, i) || m.at(howLongWords, i) || m.dates(i) {
			continue
		}
		if m.is(nameWord, i-1) && !m.does(i) {
			continue
		}
		with := m.withWhom(i, to)
		if with == i {
			return false
		}
		i = with - 1
	}
	return true
}

// withWhom returns the end of the words that say with whom somebody leaves, if they begin at token i: "padosi ke ladke ke sath".
func (m *message) withWhom(i, to int) int {
	for x := range m.all(togetherWith) {
		if x.start <= i || x.start-i > withSpan || x.end > to {
			continue
		}
		for k := i; k < x.start-1; k++ {
			if m.does(k) && !m.at(ofThem, k+1) {
				return i // "pati dusri aurat ke sath": the husband left
			}
		}
		return x.end
	}
	return i
}

// takenAlong reports whether somebody made off with the child: "15 saal ki beti ko lekar padosi bhag gaya".
func (m *message) takenAlong(who, x spot) bool {
	for y := range m.all(takesAlong) {
		if y.start == who.end && x.start >= y.end && x.start-y.end <= namedAs && !m.hasAny(staffAtWork, setOut) {
			return true
		}
	}
	return false
}
