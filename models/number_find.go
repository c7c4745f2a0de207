package models

import (
	"strings"
	"unicode/utf8"
)

// Years a number may begin with when it stands in a longer text. Phones with a leading zero, mobile
// numbers and country codes begin otherwise; it says nothing about what ParseNumber accepts.
const (
	firstYear = 25
	lastYear  = 49
)

// FindNumber finds the first complaint number within a text. Its check digit must be right, and it must
// be written as one: "26-8214-5093-9", the groups with spaces or some joined, or 11 digits in a row.
// Without all its dashes it must begin with a plausible year, so that phones, dates and account
// numbers do not pass. One in ten other 11-digit numbers of that beginning still does: the caller
// finds no complaint under it.
func FindNumber(text string) (Number, bool) {
	return find(text, func(c candidate) bool {
		return c.number.Valid() && (c.dashed || c.plausible())
	})
}

// FindNumberAttempt finds the first thing in a text that looks like a complaint number but was
// mistyped: groups of 2-4-4-1 digits, or 11 digits in a row that begin with a plausible year, and a
// wrong check digit. It returns the digits as Number would write them, to be shown back; they are no
// valid Number. Ask FindNumber first.
func FindNumberAttempt(text string) (string, bool) {
	n, ok := find(text, func(c candidate) bool {
		return !c.number.Valid() && (c.dashed || (c.groups == 1 || c.groups == 4) && c.plausible())
	})
	return n.String(), ok
}

// candidate is a row of groups of digits that has the shape of a number.
type candidate struct {
	number Number // canonical form; the check digit may be wrong
	groups int
	dashed bool // written in full, 2-4-4-1 with dashes, which nothing else is
}

func (c candidate) plausible() bool {
	y := c.number.year()
	return firstYear <= y && y <= lastYear
}

// find returns the first candidate that is wanted.
func find(text string, wanted func(candidate) bool) (Number, bool) {
	if !holdsDigits(text) {
		return "", false
	}
	groups := digitGroups(text)
	for i := skipPhone(groups, 0); i < len(groups); i = skipPhone(groups, i+1) {
		if c, ok := candidateAt(groups, i); ok && wanted(c) {
			return c.number, true
		}
	}
	return "", false
}

// holdsDigits reports whether a text has as many digits as a number: few have, and the others need not be cut up.
func holdsDigits(text string) bool {
	n := 0
	for _, r := range text {
		if _, ok := digitOf(r); ok {
			if n++; n == numberDigits {
				return true
			}
		}
	}
	return false
}

// gap is what stands between two groups of digits.
type gap int

const (
	farGap   gap = iota // words, a line break: they have nothing to do with each other
	spaceGap            // a space
	looseGap            // a dash with spaces
	dashGap             // a dash
	joinGap             // 12.50, 10:30, 20/10: parts of one figure that is not ours
)

// group is digits in a row.
type group struct {
	digits string // ASCII
	before gap    // to the group before
	plus   bool   // a + stands before it: an international phone number
	latin  bool   // a Latin letter is glued to it
}

// candidateAt puts the groups from i on together as long as they keep to the borders of 2-4-4-1.
func candidateAt(groups []group, i int) (candidate, bool) {
	if groups[i].before == dashGap || groups[i].before == joinGap {
		return candidate{}, false // the tail of something longer
	}
	var b strings.Builder
	c := candidate{dashed: true}
	for j := i; j < len(groups); j++ {
		g := groups[j]
		if j > i {
			if !joins(g.before, b.Len(), c.groups) {
				return candidate{}, false
			}
			c.dashed = c.dashed && g.before != spaceGap
		}
		b.WriteString(g.digits)
		c.groups++
		if b.Len() < numberDigits {
			continue
		}
		c.number = Number(b.String())
		c.dashed = c.dashed && c.groups == 4
		return c, b.Len() == numberDigits && endsAt(groups, j) && (c.dashed || !groups[i].latin && !g.latin)
	}
	return candidate{}, false
}

// joins reports whether a group may go on a number of so many digits in so many groups. The first space
// may only part off the year: "2612345678 3 दिन" is an account and three days.
func joins(before gap, digits, groups int) bool {
	if groups == 1 && digits != 2 && before != dashGap {
		return false
	}
	border := digits == 2 || digits == 6 || digits == 10
	return border && (before == spaceGap || before == looseGap || before == dashGap)
}

// endsAt reports whether nothing is glued to the group that would make it part of something longer.
func endsAt(groups []group, j int) bool {
	return j+1 == len(groups) || groups[j+1].before != dashGap && groups[j+1].before != joinGap
}

// skipPhone returns the first group from i on that is not part of an international phone number: a
// plus and the groups after it until they make a whole phone number.
func skipPhone(groups []group, i int) int {
	for i < len(groups) && groups[i].plus {
		digits := len(groups[i].digits)
		for i++; i < len(groups) && digits < 10 && groups[i].before != farGap; i++ {
			digits += len(groups[i].digits)
		}
	}
	return i
}

// digitGroups cuts the digits out of a text.
func digitGroups(text string) []group {
	var groups []group
	between := make([]rune, 0, 16)
	digits := make([]byte, 0, numberDigits)
	flush := func(next rune) {
		if len(digits) == 0 {
			return
		}
		g := group{digits: string(digits), before: farGap, latin: isLatin(next) || next == '@'}
		if len(groups) > 0 {
			g.before = gapOf(between)
		}
		if len(between) > 0 {
			last := between[len(between)-1]
			g.plus = last == '+' || last == '\uff0b' // the wide one of some keyboards
			g.latin = g.latin || isLatin(last)
		}
		groups = append(groups, g)
		digits, between = digits[:0], between[:0]
	}
	for _, r := range text {
		d, ok := digitOf(r)
		switch {
		case ok:
			digits = append(digits, d)
		case isFiller(r):
		default:
			flush(r)
			between = append(between, r)
		}
	}
	flush(utf8.RuneError)
	return groups
}

// gapOf says what the runes between two groups make of them.
func gapOf(between []rune) gap {
	const widest = 4 // " – " and a slip of the thumb
	if len(between) == 0 || len(between) > widest {
		return farGap
	}
	if len(between) == 1 && strings.ContainsRune("./:", between[0]) {
		return joinGap
	}
	kind := dashGap
	dashes := 0
	for _, r := range between {
		switch {
		case isDash(r):
			dashes++
		case isSpace(r):
			kind = looseGap
		default:
			return farGap
		}
	}
	if dashes == 0 {
		return spaceGap
	}
	return kind
}
