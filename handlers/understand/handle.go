package understand

import (
	"slices"
	"strings"
)

// handleWord is a word in the names of handles and whose they are.
type handleWord struct {
	word       string
	department int
}

// handleLists begins the names of the lists of words/handles.txt; the department's code follows.
const handleLists = "handle "

func newHandleWords(l *lists, index map[string]int) (words []handleWord) {
	for _, name := range l.names {
		code, ok := strings.CutPrefix(name, handleLists)
		if !ok {
			continue
		}
		d, ok := index[code]
		if !ok {
			continue // a state without this department
		}
		for _, w := range l.words[name] {
			words = append(words, handleWord{w, d})
		}
	}
	return words
}

// handled returns whose the handle is, -1 if its name does not say, or if people write to it about anything.
func (r *Reader) handled(name string) int {
	if owner, ok := r.dir.HandleOwner(name); ok {
		if i, ok := r.topics.index[owner.Department]; ok && !r.topics.frontDoor[i] {
			return i
		}
		return -1
	}
	for _, w := range r.topics.handles {
		if strings.Contains(name, w.word) {
			return w.department
		}
	}
	return -1
}

// What a handle named in the text weighs, as the weight of a keyword. Who names one department's handles writes to it; the
// police and the magistrate, who are tagged about everything, less surely. Who names several wants to be heard by anybody.
const (
	handleAlone  = 3
	anybodyAlone = 1.5
	handleOfMany = 0.5
)

// handleVote is the weight of a handle of department d.
func (t *topics) handleVote(d int, several bool) float32 {
	switch {
	case several:
		return handleOfMany
	case t.tagged[d]:
		return anybodyAlone
	}
	return handleAlone
}

// addressed adds the votes of the handles named in the text, once for each department.
func (r *Reader) addressed(m *message, b ballot) {
	first, several := -1, false
	for i := range m.handles {
		h := &m.handles[i]
		if h.department = r.handled(h.name); h.department >= 0 {
			several = several || first >= 0 && h.department != first
			first = h.department
		}
	}
	for i, h := range m.handles {
		if h.department < 0 || slices.ContainsFunc(m.handles[:i], func(x handle) bool { return x.department == h.department }) {
			continue
		}
		b.departments[h.department] += r.topics.handleVote(h.department, several)
	}
}
