package understand

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// Whoever writes begins with what he has ("I am a widow, my pension comes, the road is broken"), or says that one thing works before he tells what does not. What
// comes and works is no matter of anybody's, however much is said of it.

// beyondWhatIsWell is what a message is about once what is said to come or to work is left out, where the rest tells of a matter of its own.
func (r *Reader) beyondWhatIsWell(text string, hint handlers.Hint, u handlers.Understanding, well []spot, m *message) handlers.Understanding {
	if u.Intent != handlers.Complaint || u.Danger != models.NoDanger || u.Blames() || hint.Where || len(text) > maxBytes || m.ofTheSame(well) {
		return u
	}
	rest := text
	for i := len(well) - 1; i >= 0; i-- {
		from, to := m.tokens[well[i].start].start, len(text)
		if well[i].end < len(m.tokens) {
			to = m.tokens[well[i].end].start
		}
		rest = rest[:from] + rest[to:]
	}
	of := r.understand(rest, hint, nil)
	if of.Intent != handlers.Complaint || of.Category == "" || of.Category == u.Category || of.Danger != models.NoDanger || of.Blames() ||
		of.Category == r.dir.OtherCategory(of.Department).Code || of.Confidence < surelyBeyond {
		return u
	}
	u.Department, u.Category, u.Likely, u.Kinds, u.Confidence, u.Departments, u.Sure = of.Department, of.Category, of.Likely, of.Kinds, of.Confidence, of.Departments, of.Sure
	u.Repaired, u.Came, u.Mixed, u.Lauds, u.Why = of.Repaired, of.Came, of.Mixed, of.Lauds, of.Why
	return u
}

// partsOf are what belongs to the very thing that runs or comes, whatever account it is told to: its driver, what it pays for, where it is to be had.
var partsOf = [...]struct{ thing, part class }{
	{thing: vehiclesRun, part: partOfVehicle},
	{thing: scholarshipWords, part: scholarshipPays},
	{thing: healersCome, part: healersPlace},
}

// ofTheSame reports whether, beside what is said to come or to run, stands what may be said of that still: its bill, its instalment, the water of the hand pump.
func (m *message) ofTheSame(well []spot) bool {
	inWell := func(s spot) bool {
		return slices.ContainsFunc(well, func(w spot) bool { return s.start >= w.start && s.end <= w.end })
	}
	for s := range m.all(ofTheSame) {
		if !inWell(s) {
			return true
		}
	}
	for _, x := range partsOf {
		for thing := range m.all(x.thing) {
			for part := range m.all(x.part) {
				if inWell(thing) && !inWell(part) {
					return true
				}
			}
		}
	}
	return false
}

// surelyBeyond is how likely the rest must be of a department.
const surelyBeyond = 0.5

// background is where a message says that something comes or works as it should, and else something: from where its clause begins to behind the "but".
func (m *message) background() (out []spot) {
	if !m.has(comesWell) && !m.has(getsWell) || strings.Contains(m.text, "?") {
		return nil
	}
	last := 0
	for s := range m.all(comesWell) {
		if at := m.thingBefore(s.start); at >= 0 {
			out, last = m.wellClause(out, spot{start: at, end: s.end}, last)
		}
	}
	for s := range m.all(getsWell) {
		for i := s.end; i < min(s.end+reachOfGets, len(m.tokens)) && !m.tokens[i].fresh; i++ {
			if m.at(waitedFor, i) {
				out, last = m.wellClause(out, spot{start: s.start, end: i + 1}, last)
				break
			}
		}
	}
	if len(out) == 1 && out[0].start == 0 && out[0].end == len(m.tokens) {
		return nil
	}
	return out
}

// reachOfGets is within how many words behind "I get" stands what somebody gets: "I get my widow pension".
const reachOfGets = 4

// thingBefore is the thing that a verb says comes, with nothing between that limits it; -1 none.
func (m *message) thingBefore(verb int) int {
	for i := verb - 1; i >= 0 && !m.tokens[i+1].fresh; i-- {
		if m.at(waitedFor, i) {
			return i
		}
		if !m.saysNothing(i) && !m.at(asItShould, i) {
			return -1
		}
	}
	return -1
}

// wellClause adds the clause of what is well, unless it is limited in it, or right behind it.
func (m *message) wellClause(out []spot, s spot, last int) ([]spot, int) {
	for s.start > last && !m.tokens[s.start].fresh && !m.at(partsClauses, s.start-1) {
		s.start--
	}
	for s.end < len(m.tokens) && !m.tokens[s.end].fresh && !m.at(partsClauses, s.end) && (m.saysNothing(s.end) || m.at(asItShould, s.end)) && m.tokens[s.end].script != digits {
		s.end++
	}
	if s.start < last {
		return out, last
	}
	for i := s.start; i < s.end; i++ {
		if m.at(notAsItShould, i) || m.at(troubleWords, i) && !m.at(comesWell, i) {
			return out, last
		}
	}
	if s.end < len(m.tokens) {
		if !m.tokens[s.end].fresh && !m.at(partsClauses, s.end) && (m.at(notAsItShould, s.end) || m.at(troubleWords, s.end) || m.tokens[s.end].script == digits) {
			return out, last
		}
		if m.at(partsClauses, s.end) {
			s.end++
		}
	}
	return append(out, s), s.end
}
