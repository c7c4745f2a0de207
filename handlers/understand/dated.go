package understand

import (
	"cmp"
	"slices"
)

// Who tells of a day by its date ("12 नवंबर को", "Nov 9th", "दिनांक 18/09") tells of what is past, and wants justice for it: nobody in danger looks at the
// calendar. What has gone on since that day, and what is said of today beside it, is not past.

// Days of a month, and how its numbers stand in a date.
const (
	daysOfMonth = 31
	months      = 12
)

// markDays notes days that are past where words of long ago are noted.
func (m *message) markDays() {
	if m.hasAny(nowWords, todayWords, goesOn) || m.hasAny(lostNow, childLost, childGone, noTrace, noTraceOf, notBack, setOut) {
		return // whoever is lost is so till he is found
	}
	found := false
	for i := 0; i < len(m.tokens); i++ {
		if n := m.dayAt(i); n > 0 && !m.sinceAround(i, i+n) {
			m.note(longAgo, i, i+n)
			found = true
			i += n - 1
		}
	}
	for x := range m.all(pastMonth) {
		if !m.sinceAround(x.start, x.end) {
			m.note(longAgo, x.start, x.end)
			found = true
			break // noting moves what is looked through
		}
	}
	if found {
		slices.SortStableFunc(m.spots, func(a, b spot) int { return cmp.Compare(a.start, b.start) })
	}
}

// dayAt returns how many words of a date begin at a token; 0 where none does.
func (m *message) dayAt(i int) int {
	if m.at(monthNames, i) { // "Nov 9th"
		if j := i + 1; m.ordinal(j) > 0 {
			return 1 + m.ordinal(j)
		}
		return 0
	}
	n := m.ordinal(i)
	switch {
	case n == 0:
		return 0
	case i+n < len(m.tokens) && (m.at(monthNames, i+n) || m.at(dateWords, i+n)): // "12 नवंबर", "23 tarikh"
		return n + 1
	case i > 0 && m.at(dateWords, i-1): // "दिनांक 18/09"
		return n + len(m.parts(i))
	}
	if p := m.parts(i); len(p) == 2 { // "6.9.26"; of two numbers, "12/3", houses have more than days
		return 1 + len(p)
	}
	return 0
}

// ordinal returns how many words the day of a month takes at a token, "14" or "14th"; 0 where none stands.
func (m *message) ordinal(i int) int {
	if i >= len(m.tokens) || m.tokens[i].script != digits || len(m.tokens[i].form) > 2 {
		return 0
	}
	if n := m.number(i); n < 1 || n > daysOfMonth {
		return 0
	}
	if i+1 < len(m.tokens) && slices.Contains([]string{"th", "st", "nd", "rd"}, m.tokens[i+1].form) {
		return 2
	}
	return 1
}

// parts are the numbers that follow a day in a date, the month and the year, behind a stroke, a dot or a hyphen.
func (m *message) parts(i int) (list []int) {
	for j := i + 1; j < len(m.tokens) && len(list) < 2 && m.tokens[j].script == digits; j++ {
		switch m.text[m.tokens[j-1].end:m.tokens[j].start] {
		case "/", ".", "-":
			list = append(list, m.number(j))
			continue
		}
		break
	}
	if len(list) > 0 && (list[0] < 1 || list[0] > months) {
		return nil
	}
	return list
}

// sinceAround reports whether words tell since when something is, or till when.
func (m *message) sinceAround(start, end int) bool {
	return m.after(sinceWords, end, 0) || start > 0 && m.at(sinceWords, start-1)
}
