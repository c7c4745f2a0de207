package understand

import (
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// surelyWork is how sure it is whose matter a post is that somebody asks for in so many words.
const surelyWork = 0.9

// asksForWork takes who asks a department for a post ("naukri chahiye bijli vibhag me") for what he is: nothing is wrong with the
// electricity. The keyword that stands where he says so names who finds work for people; with them he has come to the right place.
func (r *Reader) asksForWork(m *message, hint handlers.Hint, u *handlers.Understanding, blamed fault) bool {
	if !m.has(workWanted) || u.Danger != models.NoDanger || blamed != blameless {
		return false
	}
	var w *topicWord
	words := 0
	for wanted := range m.all(workWanted) {
		for _, f := range m.ballot.used {
			x := &r.topics.words[f.phrase.id]
			if n := f.end - f.start; f.start < wanted.end && f.end > wanted.start && (n > words || n == words && x.weight > w.weight) {
				w, words = x, n // the longest says most: "naukri chahiye", and not "naukri"
			}
		}
	}
	if w == nil {
		return false
	}
	code, category := r.topics.codes[w.department], r.topics.categories[w.category]
	d, known := r.topics.index[u.Department]
	if code == hint.Department || known && u.Category != r.topics.other[d] && u.Category != category {
		return false
	}
	u.Department, u.Category, u.Confidence = code, category, surelyWork
	rest := slices.DeleteFunc(u.Departments, func(g handlers.Guess) bool { return g.Code == code })
	u.Departments = append([]handlers.Guess{{Code: code, Confidence: surelyWork}}, rest[:min(len(rest), runnersUp-1)]...)
	return true
}
