package understand

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// sensitiveShare is which part of the weight of the heaviest category a sensitive one must have to be taken before it: who threatens
// his wife over her dowry threatens, but whoever reads of threats must not read of her.
const sensitiveShare = 0.5

// category returns the category of the department taken that the keywords speak for most, else its catch-all. What is sensitive goes
// before what is not, and what staff are said to have done to where the department keeps that; a danger to women or children that no
// keyword names is not left to the catch-all, which everybody reads.
func (r *Reader) category(m *message, u *handlers.Understanding, blamed fault) string {
	b := m.ballot
	department, ok := r.topics.index[u.Department]
	if !ok {
		return ""
	}
	best, top := -1, float32(0)
	guarded, most := -1, float32(0)
	hurried := -1 // the heaviest of what is watched round the clock
	other := r.topics.catIndex[r.topics.other[department]]
	own, asked := r.topics.against[department], blamed == blameless && (m.onlyAddressed() || m.onlyAsking() || m.has(tookNone))
	for c, v := range b.categories {
		if r.topics.ofDep[c] != department || v == 0 || asked && r.topics.categories[c] == own {
			continue
		}
		if c != other && (best < 0 || v > b.categories[best]) {
			best = c
		}
		if r.topics.round[c] && (hurried < 0 || v > b.categories[hurried]) {
			hurried = c
		}
		top = max(top, v)
		if r.topics.sensitive[c] && v > most {
			guarded, most = c, v
		}
	}
	if best >= 0 && b.categories[other] > b.categories[best] && !r.saysMore(b, best, other) {
		best = -1
	}
	if best >= 0 {
		if broken := r.broken(m, b, best); broken != best {
			best = broken
		} else {
			m.keyed = r.topics.categories[best]
		}
	}
	switch {
	case guarded >= 0 && most >= top*sensitiveShare:
		return r.topics.categories[guarded]
	case hurried >= 0 && m.drunkAtTheWheel():
		return r.topics.categories[hurried]
	case blamed >= connivance && own != "":
		if code := r.shelter(m, department, u.Danger); code != "" {
			return code
		}
		return own
	case best >= 0 && (r.topics.search[best] || !m.harmsHer(u.Danger)):
		return r.topics.categories[best]
	}
	if code := r.shelter(m, department, u.Danger); code != "" {
		return code
	}
	if best >= 0 {
		return r.topics.categories[best]
	}
	return r.topics.other[department]
}

// harmsHer reports whether words say that a woman is molested or beaten: who only keeps watch over fares must not read of her.
func (m *message) harmsHer(danger models.Danger) bool {
	_, molested := m.molested()
	return danger == models.WomanInDanger && (molested || m.hasAny(molests, womanHarmed, womanAlone, beatsWords, beatsAtHome))
}

// saysMore reports whether the keywords of a category count, though more of them name its department: "the university", "ration" say whose matter it
// is and not which. What is mended at any hour must be named by more than everything beside those names: many a pole is only to be set up.
func (r *Reader) saysMore(b ballot, best, other int) bool {
	if r.topics.round[best] {
		return r.beyondNames(b, other) < b.categories[best]
	}
	return b.categories[best] >= aboutSomething
}

// beyondNames is what speaks for a catch-all category beside the names of its department: who is written to says nothing of the matter, and what
// is mended at any hour must not wait for days because of it.
func (r *Reader) beyondNames(b ballot, other int) float32 {
	rest := b.categories[other]
	for i, f := range b.used {
		if w := &r.topics.words[f.phrase.id]; int(w.category) == other && w.office && !r.covered(b.used, i) {
			rest -= w.weight * w.weight / 5 * farther[f.distance]
		}
	}
	return rest
}

// broken returns the category of what is said to be broken, where more words speak of what does not come because of it: "the transformer has
// burnt, no power for two days". It must be named by a word that is surely its own, be mended at any hour as well, and let nobody wait longer.
// Where something has come since, it is mended.
func (r *Reader) broken(m *message, b ballot, best int) int {
	missed, _ := r.dir.Category(r.topics.categories[best])
	if missed.Proof || missed.Clock != models.RoundClock || m.cameOrDone() {
		return best
	}
	for _, f := range b.used {
		w := &r.topics.words[f.phrase.id]
		c := int(w.category)
		if w.weight < heaviest || f.distance > 1 || r.topics.ofDep[c] != r.topics.ofDep[best] || !m.saidBroken(f) {
			continue
		}
		cat, _ := r.dir.Category(r.topics.categories[c])
		if cat.Proof && !cat.Sensitive && cat.Clock == missed.Clock && cat.Limits[models.AnyPlace].Resolution <= missed.Limits[models.AnyPlace].Resolution {
			return c
		}
	}
	return best
}

// saidBroken reports whether a keyword says more than a name, which may be only where it is ("near the transformer"), or trouble stands right
// behind it.
func (m *message) saidBroken(f *find) bool {
	const behind = 2
	return f.end-f.start > 1 || m.within(troubleWords, spot{start: f.start, end: f.end + behind})
}

// shelter returns the department's sensitive category for a danger to women or children, the one called by it before those of a special
// case; one for the other of the two where it has only that; "" where it has neither, or the danger is another. A child that is not found must be looked for: that everybody reads.
func (r *Reader) shelter(m *message, department int, danger models.Danger) string {
	t := &r.topics
	if danger != models.WomanInDanger && danger != models.ChildInDanger {
		return ""
	}
	own, near, search := "", "", ""
	for c, in := range t.ofDep {
		switch {
		case in != department:
		case t.search[c]:
			search = t.categories[c]
		case t.sensitive[c] && t.perils[c] == danger && (own == "" || called(t.categories[c], danger)):
			own = t.categories[c]
		case t.sensitive[c] && t.perils[c] != models.NoDanger && near == "":
			near = t.categories[c]
		}
	}
	if own == "" {
		own = near
	}
	if own != "" && search != "" && danger == models.ChildInDanger && m.missed() {
		return search
	}
	return own
}

// ofAChild gives what is done to a child to who hears of that, where a crime against a woman has more words: its age is told, or a keyword surely
// names the child. Of a mother who is beaten herself the child is only spoken of.
func (r *Reader) ofAChild(m *message, u *handlers.Understanding) {
	t := &r.topics
	c, ok := t.catIndex[u.Category]
	if !ok || !t.sensitive[c] || t.perils[c] != models.WomanInDanger {
		return
	}
	young := m.underAge() && !m.hasAny(meObject, womanAtHome, atHome)
	for i, f := range m.ballot.used {
		w := &t.words[f.phrase.id]
		young = young || int(w.department) == t.ofDep[c] && t.perils[w.category] == models.ChildInDanger && w.weight == heaviest && !r.covered(m.ballot.used, i)
	}
	if to := r.shelter(m, t.ofDep[c], models.ChildInDanger); young && to != "" {
		u.Category = to
		if u.Danger == models.WomanInDanger {
			u.Danger = models.ChildInDanger
		}
	}
}

// guessed is up to how sure a department is that hardly more than the letters of a message speak for.
const guessed = 0.6

// toWhoComes gives a person who is ill or hurt, of whom no keyword of the department tells, to who comes: "saap kat liya, jaldi batao" is nobody's by
// its letters, and he needs an ambulance whatever account is told. A long message of which the department is sure tells what else is the matter.
func (r *Reader) toWhoComes(m *message, u *handlers.Understanding) {
	d, ok := r.topics.index[u.Department]
	words, _ := m.spread()
	if !ok || u.Danger != models.Medical && u.Danger != models.Disaster || u.Staff || u.Category != r.topics.other[d] {
		return
	}
	if words > cryWords && (u.Confidence >= guessed || u.Danger == models.Disaster) {
		return // a leaning crane is no flood
	}
	c := r.topics.perilOf(u.Danger, false)
	if c >= 0 && r.topics.ofDep[c] == d {
		u.Category = r.topics.categories[c]
		return
	}
	names := func(is func(*topicWord) bool) bool {
		return slices.ContainsFunc(m.ballot.used, func(f *find) bool { return is(&r.topics.words[f.phrase.id]) })
	}
	if c < 0 ||
		names(func(w *topicWord) bool { return int(w.department) == d }) && !names(func(w *topicWord) bool { return int(w.category) == c }) {
		return
	}
	r.moved(u, c)
}

// toWhoProtects gives a woman or a child who is locked in, preyed upon or beaten, as lists and no model say, to the station, where the account that was written to has
// nothing for her: its catch-all is read by whoever sweeps the streets, and he may be the neighbour.
func (r *Reader) toWhoProtects(m *message, u *handlers.Understanding) {
	d, ok := r.topics.index[u.Department]
	station := r.topics.perilOf(models.Crime, false)
	if !ok || station < 0 || u.Staff || u.Danger != models.WomanInDanger && u.Danger != models.ChildInDanger {
		return
	}
	_, _, preyed := m.preyed()
	whom, _, beaten := m.beatenAtHome()
	pupils := beaten && whom == models.WomanInDanger && r.guards(u.Category) && r.topics.perils[r.topics.catIndex[u.Category]] == models.ChildInDanger && // whoever watches over a school has nothing for her
		!m.has(childWords) && r.shelter(m, r.topics.ofDep[station], whom) != "" && d != r.topics.ofDep[station]
	if pupils {
		u.Danger = whom
	} else if u.Category != r.topics.other[d] || r.shelter(m, d, u.Danger) != "" {
		return
	}
	theirs := func(f *find) bool { return int(r.topics.words[f.phrase.id].department) == d }
	c := r.crimeOf(m, r.topics.ofDep[station], u.Danger)
	if !preyed && !beaten || c < 0 || slices.ContainsFunc(m.ballot.used, theirs) {
		return
	}
	r.moved(u, c)
}

// called reports whether a category is all of a danger, and no special case of it.
func called(category string, danger models.Danger) bool {
	_, name, _ := strings.Cut(category, ".")
	return strings.EqualFold(name, string(danger))
}

// whose names a danger by whom it threatens where the category knows: a woman whose husband beats her is told the numbers for women,
// and not those for any crime. Fire and despair stay what they are.
func (r *Reader) whose(said models.Danger, category string) models.Danger {
	if !r.guards(category) {
		return said
	}
	own := r.topics.perils[r.topics.catIndex[category]]
	if own != models.WomanInDanger && own != models.ChildInDanger {
		return said
	}
	switch said {
	case models.Crime, models.OtherDanger, models.WomanInDanger, models.ChildInDanger:
		return own
	}
	return said
}

// guards reports whether a category is sensitive.
func (r *Reader) guards(category string) bool {
	c, ok := r.topics.catIndex[category]
	return ok && r.topics.sensitive[c]
}
