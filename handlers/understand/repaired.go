package understand

import "strings"

// repairedIn is up to how many words tell that it is well again; more is a story.
const repairedIn = 12

// repaired reports whether it is told, and not asked, that something is well again, and else whether something came or happened.
func (m *message) repaired(words int) (repaired, came bool) {
	if m.wholly(goneAtLast) && !strings.Contains(m.text, "?") {
		return true, false
	}
	if !m.has(repairedWords) && !m.has(cameOrDone) || words > repairedIn || m.has(whetherWords) || m.has(whenWords) || strings.Contains(m.text, "?") {
		return false, false
	}
	well := m.has(repairedWords) || m.cameOrDone()
	repaired = well && !m.has(cameBackWords) && !m.has(onlyBegun) && m.troubles(wishedWords, matterWords, repairedWords) == 0
	return repaired, !repaired && m.has(cameOrDone)
}

// wholly reports whether a message is words of the class and nothing else.
func (m *message) wholly(c class) bool {
	for s := range m.all(c) {
		if s.start == 0 && s.end == len(m.tokens) {
			return true
		}
	}
	return false
}

// goesOn reports whether another clause follows good news, which limits it: "the light is mended, but the voltage is low".
func (m *message) goesOn() bool {
	for _, c := range [...]class{repairedWords, cameOrDone} {
		for s := range m.all(c) {
			for x := range m.all(partsClauses) {
				if x.start >= s.end {
					return true
				}
			}
		}
	}
	return false
}

// cameOrDone reports whether something that is waited for has come or is done, or no more is said than that it has. "Ho gaya" is said of all
// that happens ("ten days have passed", "the child fell ill"), and "aa gaya" of thieves and of the lineman, who has mended nothing yet.
func (m *message) cameOrDone() bool {
	for s := range m.all(cameOrDone) {
		for i := s.start - 1; i >= 0; i-- {
			if m.at(waitedFor, i) {
				return true
			}
			if !m.saysNothing(i) || m.tokens[i+1].fresh {
				break
			}
		}
		if m.nothingElse(s) || s.end == len(m.tokens)-1 && m.at(waitedFor, s.end) { // "sahab aa gayi light"
			return true
		}
	}
	return false
}

// nothingElse reports whether beside words that say "done" stand, in their clause, only what is waited for and small talk, thanks behind it:
// before it, "bahut" says that it is enough.
func (m *message) nothingElse(done spot) bool {
	for i := done.start - 1; i >= 0 && !m.at(partsClauses, i) && !m.tokens[i+1].fresh; i-- {
		if !m.at(thanksWords, i) && !m.at(waitedFor, i) && !m.saysNothing(i) {
			return false
		}
	}
	for i := done.end; i < len(m.tokens) && !m.at(partsClauses, i) && !m.tokens[i].fresh; i++ {
		if !m.at(thanksWords, i) && !m.at(waitedFor, i) && !m.saysNothing(i) && !m.at(politeWords, i) && !m.at(fillerWords, i) {
			return false
		}
	}
	return true
}

// saysNothing reports whether token i may stand beside "done" without saying what.
func (m *message) saysNothing(i int) bool {
	return m.tokens[i].script == digits || m.tokens[i].joined || m.at(saidWithDone, i)
}
