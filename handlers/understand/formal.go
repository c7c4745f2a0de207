package understand

import (
	"cmp"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// Clerks and newspapers write "बालिका गुम" and "पुत्र द्वारा भोजन नहीं दिया जाता"; the lists and the examples of danger are what people say: "bachchi kho gayi". Words of
// office are put into plain ones (words/formal.txt) and the message is listened to once more, for what its own words do not tell.

// plainLists begins the names of the lists of words/formal.txt; what people say instead follows.
const plainLists = "plain "

// newPlainWords adds words of office to the matcher, and returns what people say instead of each list.
func newPlainWords(l *lists, mt *matcher) (plain []string) {
	for _, name := range l.names {
		said, ok := strings.CutPrefix(name, plainLists)
		if !ok {
			continue
		}
		for _, w := range l.words[name] {
			mt.add(w, plainFind, int32(len(plain)), name)
		}
		plain = append(plain, said)
	}
	return plain
}

// inPlainWords is the message with what people say in place of words of office; "" where it has none.
func (r *Reader) inPlainWords(m *message) string {
	var out strings.Builder
	behind, at := 0, 0 // the token that comes next, and from where on the text is still to be written
	for _, f := range m.officeWords() {
		if f.start < behind {
			continue // a longer phrase holds it
		}
		out.WriteString(m.text[at:m.tokens[f.start].start])
		out.WriteString(r.plain[f.phrase.id])
		behind, at = f.end, m.tokens[f.end-1].end
	}
	if at == 0 {
		return ""
	}
	out.WriteString(m.text[at:])
	return out.String()
}

// officeWords are the phrases of office, in the order of the message; of those that begin at one token the longest comes first.
func (m *message) officeWords() (all []*find) {
	for i := range m.finds {
		if f := &m.finds[i]; f.phrase.kind == plainFind && f.distance <= 1 {
			all = append(all, f)
		}
	}
	slices.SortStableFunc(all, func(a, b *find) int { return cmp.Or(a.start-b.start, b.end-a.end) })
	return all
}

// plainly adds to what was understood of a message what its words tell where they are said in plain ones: a danger that was not heard, and a
// matter where only the department was known.
func (r *Reader) plainly(m *message, hint handlers.Hint, u handlers.Understanding) handlers.Understanding {
	if u.Danger != models.NoDanger || u.Intent != handlers.Complaint && u.Intent != handlers.Noise || hint.Where || len(m.text) > maxBytes || m.hasAny(notSoSaid, noDanger) {
		return u
	}
	text := r.inPlainWords(m)
	if text == "" {
		return u
	}
	of := r.understand(text, hint, nil)
	endangers := of.Danger != models.NoDanger
	tells := u.Likely == "" && of.Department == u.Department && u.Category == r.dir.OtherCategory(u.Department).Code && of.Category != u.Category
	if of.Intent != handlers.Complaint || !endangers && !tells {
		return u
	}
	if of.Department != u.Department && of.Confidence < u.Confidence { // whose it is the person's own words tell better
		of.Department, of.Category, of.Likely, of.Kinds, of.Confidence, of.Departments = u.Department, u.Category, u.Likely, u.Kinds, u.Confidence, u.Departments
	}
	of.Lang, of.Script, of.Either, of.Abusive = u.Lang, u.Script, u.Either, u.Abusive
	of.Area, of.District, of.Also, of.Placed, of.Place, of.Village, of.Placelike, of.Outside = u.Area, u.District, u.Also, u.Placed, u.Place, u.Village, u.Placelike, u.Outside
	of.PIN, of.Phone, of.Number = u.PIN, u.Phone, u.Number
	return of
}
