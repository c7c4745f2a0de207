package understand

import (
	"slices"

	"sunwai/handlers"
)

// surelyCalled is how sure it is whose matter it is that a number to call is not answered.
const surelyCalled = 0.9

// calledSpan is how many words may stand between a number and that nobody answers it: "1912 par kitni bhi baar phone karo, koi nahi uthata".
const calledSpan = 8

// numberDigits are how many digits a number to call in need has.
const (
	leastNumber = 3
	mostNumber  = 5
)

// callsNobody takes who writes that a number to call is not answered to whose number it is, wherever he writes: "108 nahi utha raha" is
// nothing to the electricity. What else the message names goes before: there it is only told that nobody could be reached.
func (r *Reader) callsNobody(m *message, u *handlers.Understanding, blamed fault) bool {
	if !m.has(notAnswered) {
		return false
	}
	number, category, ok := r.number(m)
	if !ok {
		return false
	}
	owner := r.topics.ofDep[r.topics.catIndex[category]]
	if r.namesMore(m, number, owner) {
		return false
	}
	code := r.topics.codes[owner]
	if u.Department != code || u.Category == r.topics.other[owner] {
		u.Department = code
		if u.Category = category; category == r.topics.other[owner] {
			u.Category = r.category(m, u, blamed)
		}
	}
	u.Confidence = max(u.Confidence, surelyCalled)
	rest := slices.DeleteFunc(u.Departments, func(g handlers.Guess) bool { return g.Code == code })
	u.Departments = append([]handlers.Guess{{Code: code, Confidence: u.Confidence}}, rest[:min(len(rest), runnersUp-1)]...)
	m.why.add("", m.raw(number, number+1))
	return true
}

// number finds a number to call that nobody answers, and whose it is.
func (r *Reader) number(m *message) (at int, category string, ok bool) {
	for i := range m.tokens {
		t := &m.tokens[i]
		if t.script != digits || len(t.form) < leastNumber || len(t.form) > mostNumber || m.counts(i) || !m.called(i) {
			continue
		}
		if category = r.topics.answers(t.form); category == "" {
			continue
		}
		for s := range m.all(notAnswered) {
			if apart := max(s.start-i-1, i-s.end); apart >= 0 && apart <= calledSpan {
				return i, category, true
			}
		}
	}
	return 0, "", false
}

// counts reports whether the number at token i counts or names something that nobody calls: "flat no 102", "100 foot road".
func (m *message) counts(i int) bool {
	return m.at(otherNumber, i-1) || m.at(otherNumber, i+1) || m.at(asideNumber, i-1) || m.after(numbersThing, i+1, 0)
}

// called reports whether the number at token i is called: right behind it, or before it, stands what people do with one.
func (m *message) called(i int) bool {
	return i+1 >= len(m.tokens) || m.tokens[i+1].fresh || m.after(heldAt, i+1, 0) || m.at(numberToCall, i-1)
}

// namesMore reports whether keywords name what is wrong, beside the number and who answers it: another department's, and no catch-all of it.
func (r *Reader) namesMore(m *message, number, owner int) bool {
	for _, f := range m.ballot.used {
		w := &r.topics.words[f.phrase.id]
		if int(w.department) != owner && (number < f.start || number >= f.end) && r.topics.categories[w.category] != r.topics.other[w.department] && w.weight > weakWord {
			return true
		}
	}
	return false
}

// weakWord is up to which weight a keyword says little by itself.
const weakWord = 2
