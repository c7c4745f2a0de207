package understand

import (
	"sunwai/handlers"
	"sunwai/models"
)

// What sounds like a danger and is one in no words of its own: a game on a telephone, gnats that "kill", tablets that a doctor gives or a shop has
// not, and those of a factory who are on leave.

// aroundSpan is how many words beside a spot belong to it, in a clause without end.
const aroundSpan = 7

// around returns the clause that a spot stands in, or what of it stands near.
func (m *message) around(x spot) spot {
	in := m.clause(x)
	return spot{class: x.class, start: max(in.start, x.start-aroundSpan), end: min(in.end, x.end+aroundSpan)}
}

// onlyPlayed returns the clauses that tell of a game on a telephone: "free fire me goli maar di". Who quarrels over one means it.
func (m *message) onlyPlayed() (out []spot) {
	if m.has(noGame) {
		return nil
	}
	for x := range m.all(inAGame) {
		out = append(out, m.around(x))
	}
	return out
}

// onlyGnats returns where it is gnats, the heat or a bill that will kill: "ye machhar mujhe maar denge".
func (m *message) onlyGnats() (out []spot) {
	for x := range m.all(noMurderer) {
		for _, c := range [...]class{attackWords, cryCrime, killWords, finishWords, ruinWords} {
			for y := range m.all(c) {
				between := spot{start: x.end, end: y.start}
				if gap := y.start - x.end; gap < 0 || gap > 2 || gap == 2 && !m.anyIn(between, meObject, toBeFinished) || m.anyIn(between, ourPeople, anyBody, saysWords) || m.parted(spot{start: x.start, end: y.end}) {
					continue
				}
				out = append(out, spot{class: noMurderer, start: x.start, end: y.end})
			}
		}
		for _, c := range [...]class{attackNow, beatenWords} {
			for y := range m.all(c) {
				if gap := y.start - x.end; gap >= 1 && gap <= 2 && (m.tokens[y.start-1].key == "se" || m.tokens[x.end].key == "se") {
					out = append(out, spot{class: noMurderer, start: x.start, end: y.end}) // "dhool mitti se mar rahe hain"
				}
			}
		}
	}
	return out
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

// onlyDoses returns the clauses in which tablets are sold, lacking or prescribed, and nobody has taken them.
func (m *message) onlyDoses() (out []spot) {
	if m.hasAny(swallowedWords, crySelf, selfHarmAlone, despairsWhole, lostHeart, hurtWords, cryMedical, shotOrStabbed, ailing, medicalWords, medicalAlone, peopleDied, manyIll, fellIll) {
		return nil
	}
	for x := range m.all(anyTablet) {
		in := m.around(x)
		if m.within(cryCrime, x) {
			continue // "goli maar di"
		}
		if m.anyIn(in, notToBeHad) || m.anyIn(in, whoPrescribes) && m.anyIn(in, prescribesWords) {
			out = append(out, in)
		}
	}
	return out
}

// onlyOnLeave returns the clauses in which those who are ill are on leave, and nothing befell them together.
func (m *message) onlyOnLeave() (out []spot) {
	if m.has(allAtOnce) {
		return nil
	}
	for x := range m.all(onLeave) {
		out = append(out, m.around(x))
	}
	return out
}
