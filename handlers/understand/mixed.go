package understand

import (
	"sunwai/handlers"
	"sunwai/models"
)

// likelyOther is from which share on a clause is taken for another department's. A clause that surely is one has more; what is
// marked in vain costs its reader a look and nothing else.
const likelyOther = 0.35

// mixed reports whether a clause of the message, by itself, speaks of another department than the one taken. It looks only at what was
// found already: to read every clause of every message anew would cost more than all else of reading.
// Without a danger in it, a clause is a matter only if a keyword says which: "house 45, ward 7" and "nobody listens" are none.
func (r *Reader) mixed(m *message, u *handlers.Understanding) bool {
	best, taken := r.topics.index[u.Department]
	if r.topics.model == nil || !taken {
		return false
	}
	from := 0
	for to := 1; to <= len(m.tokens); to++ {
		if to < len(m.tokens) && !m.tokens[to].fresh && !m.at(andWords, to) {
			continue
		}
		whole := from == 0 && to == len(m.tokens)
		if in := (window{from, to}); !whole && to-from > 1 && (u.Danger != models.NoDanger || r.names(m.ballot, in, best)) && r.otherwise(m, m.ballot, in, best) {
			return true
		}
		from = to
	}
	return false
}

// names reports whether a keyword in a window belongs to something that another department than best does.
func (r *Reader) names(b ballot, in window, best int) bool {
	for i, f := range b.used {
		if w := &r.topics.words[f.phrase.id]; int(w.department) != best && f.start >= in.start && f.end <= in.end &&
			r.topics.categories[w.category] != r.topics.other[w.department] && !r.covered(b.used, i) {
			return true
		}
	}
	return false
}

// otherwise reports whether the words in a window rather belong to another department than best.
func (r *Reader) otherwise(m *message, b ballot, in window, best int) bool {
	var votes [maxColumns]float32
	for i, f := range b.used {
		if f.start >= in.start && f.end <= in.end && !r.covered(b.used, i) {
			w := &r.topics.words[f.phrase.id]
			votes[w.department] += w.weight * w.weight / 5 * farther[f.distance]
		}
	}
	md := r.topics.model
	m.buffer = r.telling(m, in, m.buffer[:0])
	raw := md.score(m.buffer)
	for i, c := range r.topics.class {
		if c >= 0 {
			raw[c] += md.Votes * voteScore(votes[i])
		}
	}
	raw.softmax(len(md.Classes))
	for i, c := range r.topics.class {
		if i != best && c >= 0 && raw[c] > likelyOther {
			return true
		}
	}
	return false
}
