package understand

import (
	"sunwai/handlers"
	"sunwai/models"
)

// A threat to kill is for the police at once, whoever it is that threatens. What somebody in an office is blamed for passes over the station and
// its superior, so that only where he may be one of theirs it must: a village head, an engineer or a doctor is none.

// accuse gives what nobody may do to whoever meets crimes, and keeps whose conduct it is, where he who did it is in another office.
func (r *Reader) accuse(m *message, hint handlers.Hint, u *handlers.Understanding) {
	d, ok := r.topics.index[u.Department]
	if !ok || u.Danger != models.Crime || u.Category == "" || u.Category != r.topics.against[d] || m.hasAny(policeStaff, inCustody, inThana) {
		return
	}
	crime, most := -1, float32(0)
	for c, v := range m.ballot.categories {
		if r.topics.ofDep[c] == d && r.topics.perils[c] == models.Crime && !r.topics.search[c] && !r.topics.sensitive[c] && v > most {
			crime, most = c, v
		}
	}
	if crime < 0 {
		return
	}
	u.Category, u.Staff, u.Accused = r.topics.categories[crime], false, r.whoseStaff(m, d, hint)
}

// whoseStaff returns the department that somebody in an office is named by, or else the one that is written to; "" where neither tells.
func (r *Reader) whoseStaff(m *message, not int, hint handlers.Hint) string {
	for x := range m.all(staffWords) {
		for _, f := range m.ballot.used {
			if d := int(r.topics.words[f.phrase.id].department); d != not && f.start < x.end && f.end > x.start && r.topics.against[d] != "" {
				return r.topics.codes[d]
			}
		}
	}
	if d, ok := r.topics.index[hint.Department]; ok && d != not && r.topics.against[d] != "" {
		return hint.Department
	}
	return ""
}

// lookedOn reports whether somebody in an office only stood by: "daroga ke saamne dhamki di padosi ne".
func (m *message) lookedOn(x spot) bool { return m.after(standsBy, x.end, 0) }
