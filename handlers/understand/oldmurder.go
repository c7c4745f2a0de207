package understand

import (
	"sunwai/handlers"
	"sunwai/models"
)

// An old murder: who tells of it wants an inquiry. Other figures of speech (gnats that "kill", a game on a telephone, tablets that a shop has not) are
// heard as the dangers that they sound like: telling them apart took alarms from people in danger.

// aroundSpan is how many words beside a spot belong to it, in a clause without end.
const aroundSpan = 7

// around returns the clause that a spot stands in, or what of it stands near.
func (m *message) around(x spot) spot {
	in := m.clause(x)
	return spot{class: x.class, start: max(in.start, x.start-aroundSpan), end: min(in.end, x.end+aroundSpan)}
}

// onlyYears returns where a year is told beside that somebody was killed: nobody names that of today. What is threatened since is heard without it.
func (m *message) onlyYears() (out []spot) {
	if m.hasAny(threatWords, attackWords, nowWords, todayWords, endsHim) {
		return nil
	}
	for i := range m.tokens {
		if year := m.number(i); year < firstYear || year > lastYear || len(m.tokens[i].form) != 4 {
			continue
		}
		for _, c := range [...]class{murderTold, killedWords, murderedWords, cryCrime, shotOrStabbed, killWords} {
			for x := range m.all(c) {
				if in := m.around(x); in.start <= i && i < in.end {
					out = append(out, in)
				}
			}
		}
	}
	return out
}

// Years that somebody may remember.
const (
	firstYear = 1970
	lastYear  = 2099
)

// oldMurder reports whether it is told that somebody was killed in years gone by, and of no threat since.
func (m *message) oldMurder() bool {
	return m.hasAny(murderTold, killedWords, murderedWords, shotOrStabbed, killWords) && (m.has(longAgo) || len(m.onlyYears()) > 0) &&
		!m.hasAny(threatWords, attackWords, nowWords, todayWords, endsHim)
}

// longOver takes who tells of an old murder out of the category for those who are beaten now, which is a danger by itself: what he wants is an
// inquiry.
func (r *Reader) longOver(m *message, u *handlers.Understanding) {
	c, ok := r.topics.catIndex[u.Category]
	if !ok || u.Danger != models.NoDanger || r.topics.perils[c] != models.Crime || r.topics.sensitive[c] || r.topics.search[c] || !m.oldMurder() {
		return
	}
	d := r.topics.ofDep[c]
	best := float32(0)
	u.Category = r.topics.other[d]
	for k, of := range r.topics.ofDep {
		if w := m.ballot.categories[k]; of == d && r.topics.perils[k] == models.NoDanger && w > best {
			u.Category, best = r.topics.categories[k], w
		}
	}
}
