package understand

import "sunwai/models"

// private reports whether a keyword of a sensitive matter is about a person: a longer one of what is no secret ("hiv kit") does not cover it then.
func (r *Reader) private(m *message, f *find) bool {
	return r.topics.sensitive[r.topics.words[f.phrase.id].category] && m.has(ofAPerson)
}

// meant rules out short keywords that are ordinary words of Hindi as typed: "fir" is फिर unless it is FIR. A meter is not molested.
func (r *Reader) meant(m *message, f *find) bool {
	t := &m.tokens[f.start]
	if m.has(tampered) && r.topics.sensitive[r.topics.words[f.phrase.id].category] && m.within(tampered, spot{start: f.start, end: f.end}) {
		return false
	}
	if int(r.topics.words[f.phrase.id].department) == r.topics.elder() && m.starvesTheOld() && m.inOldPeople(f) {
		return false // "budhi maa ko bete khana nahi dete": her pension she has
	}
	if int(r.topics.words[f.phrase.id].category) == r.topics.lookedFor && (m.keeps(f.start, f.end) || m.before(visitors, f.start, 0) || m.withHerParents()) {
		return false // "my brother has not returned my documents", "ambulance ghar nahi aayi"
	}
	if w := &r.topics.words[f.phrase.id]; r.topics.categories[w.category] == r.topics.against[w.department] && r.isWriter(m, f) {
		return false // "main sipahi hu, promotion nahi hua"
	}
	if r.topics.perils[r.topics.words[f.phrase.id].category] != models.NoDanger && m.meansNone(f) {
		return false
	}
	if at, ok := m.overdose(); ok && f.start < at.end && f.end > at.start && r.topics.perils[r.topics.words[f.phrase.id].category] != models.Medical {
		return false // "I took 40 tablets": nobody gave them out
	}
	if f.end-f.start == 1 && m.grows(f.start) {
		return false // "kabza aur badh gaya" is no flood, which is typed alike
	}
	if last := f.end - 1; last > f.start && m.at(growsWords, last) && (m.tokens[last].fresh || m.paidPrivately(last)) {
		return false // "kabza, badh gayi hai nadi", "kamre ka kiraya badh gaya"
	}
	if m.within(abuseWords, spot{start: f.start, end: f.end}) {
		return false // "tum log chor ho": nothing was stolen
	}
	if station := r.topics.perilOf(models.Crime, false); station >= 0 && int(r.topics.words[f.phrase.id].department) == r.topics.ofDep[station] &&
		(m.within(noRobbery, spot{start: f.start, end: f.end}) || m.within(lootWords, spot{start: f.start, end: f.end})) && m.fleeced(r) {
		return false // "pradhan ne paisa loot liya" is no theft
	}
	if f.end-f.start == 1 && m.meansElse(f.start) || m.hasAny(inLaws, dowryGiven) && m.onlyKin(f) {
		return false
	}
	if f.end-f.start > 1 && m.is(firWord, f.start) && !t.shout && !m.is(firSpelt, f.start) {
		return false // "phir nahi aayi", "फिर नहीं है"
	}
	if f.end-f.start > 1 || len(r.words.wordOf(f.phrase, 0).form) > shortKeyword || t.shout {
		return true
	}
	return t.script == latin && r.tongue.words[t.form] <= 0
}

// meansElse reports whether the keyword that token i is has its other meaning: somebody has entered, or has died, or there is enough.
func (m *message) meansElse(i int) bool {
	return m.is(ghusWord, i) && !m.bribeAt(i) || m.is(expiredWord, i) && m.before(ourPeople, i, 1) || m.at(enoughWords, i)
}

// grows reports whether token i says of the thing right before it that it becomes more. Whatever else "badh gaya" is said of may be water, or a fire.
func (m *message) grows(i int) bool {
	_, ok := m.thatGrows(i)
	return ok
}

// thatGrows returns the thing right before token i of which that says that it becomes more.
func (m *message) thatGrows(i int) (thing int, ok bool) {
	if !m.at(growsWords, i) {
		return 0, false
	}
	thing = i - 1
	for thing > 0 && m.at(growsMuch, thing) && !m.tokens[thing+1].fresh {
		thing--
	}
	return thing, thing >= 0 && !m.tokens[thing+1].fresh && m.at(thingsThatGrow, thing)
}

// paidPrivately reports whether what grows, as token i says, is what people pay each other: the rent of a room, the fees of a tutor.
func (m *message) paidPrivately(i int) bool {
	const near = 3 // "tuition wale bhaiya ki fees"
	thing, ok := m.thatGrows(i)
	return ok && m.at(priceWords, thing) && m.before(privatelyPaid, thing, near)
}

// somethingGrows reports whether one of the things that grow does, which is what is wrong: "fees badh gayi".
func (m *message) somethingGrows() bool {
	for s := range m.all(growsWords) {
		if thing, ok := m.thatGrows(s.start); ok && !m.paidPrivately(s.start) && !m.at(privatelyPaid, thing) {
			return true
		}
	}
	return false
}

// isWriter reports whether a keyword is what the writer says he is himself: "sipahi hu", "I am a constable".
func (r *Reader) isWriter(m *message, f *find) bool {
	am := func(i int) bool { return i >= 0 && i < len(m.tokens) && r.addresses.person[m.tokens[i].key] }
	return am(f.end) && !m.tokens[f.end].fresh || m.english && (am(f.start-1) || am(f.start-2))
}

// bribeAt reports whether token i is a bribe.
func (m *message) bribeAt(i int) bool { return m.at(bribeWords, i) && !m.at(enteredWords, i) }

// A few words with a keyword of one department alone are about that, however much their letters are like another one's: "khadda" is no quarry
// (khadan). In more words the model knows better.
const (
	namedWords = 8
	namedSure  = 0.7
)

// onlyOne returns the only department that keywords name in a few words, where the model rather takes another.
func (r *Reader) onlyOne(m *message, b *ballot, best int) (only int, ok bool) {
	if b.departments[best] > 0 {
		return 0, false
	}
	only = -1
	for d, v := range b.departments {
		if v == 0 {
			continue
		}
		if only >= 0 || v < heaviest {
			return 0, false
		}
		only = d
	}
	if only < 0 {
		return 0, false
	}
	for _, f := range b.used {
		if r.topics.sensitive[r.topics.words[f.phrase.id].category] {
			return 0, false // whose childhood is over needs nobody
		}
	}
	words, _ := m.spread()
	for i := range m.tokens {
		if r.namedAt(m, i) { // where it is takes none of its words
			words--
		}
	}
	return only, words <= namedWords
}

// elsewhere returns the department that a message rather is for than the account it was sent to, of which no word of it speaks: where
// water may be the town's or the village's, each alone is less likely than that somebody wrote of electricity, and both together are not.
func (r *Reader) elsewhere(s *scores, b ballot, account string) (best int, sure float64, ok bool) {
	h, ok := r.topics.index[account]
	if !ok || b.departments[h] > 0 {
		return 0, 0, false
	}
	best, sum := -1, float32(0)
	for d, v := range b.departments {
		if v < aboutSomething {
			continue
		}
		sum += s[d]
		if best < 0 || s[d] > s[best] {
			best = d
		}
	}
	return best, float64(sum), best >= 0 && sum > s[h]
}

// barelySure is up to how sure an answer is hardly more than a guess.
const barelySure = 0.6

// surelyNamed returns the only department with words that are surely its own, where the one taken has none and is no more than a guess: "the ration
// card was cut, I am a widow with two children" is no pension. The account is no guess, and a child that is harmed may be so at a bus station.
func (r *Reader) surelyNamed(m *message, b ballot, best int, sure float64) (named int, ok bool) {
	if sure >= barelySure || m.has(childWords) && m.hasAny(childHarmed, childHurt) {
		return 0, false
	}
	named = -1
	for i, f := range b.used {
		w := &r.topics.words[f.phrase.id]
		d := int(w.department)
		if w.weight < heaviest || f.end-f.start < 2 || f.distance > 1 || r.covered(b.used, i) || r.topics.categories[w.category] == r.topics.other[d] {
			continue
		}
		if d == best || named >= 0 && named != d || r.topics.sensitive[w.category] {
			return 0, false
		}
		named = d
	}
	return named, named >= 0
}

// closeBehind is the share from which on a department is hardly less likely than the one taken.
const closeBehind = 0.3

// officeNamed returns the department that is close behind by the text alone and whose office is named, where the one taken has
// keywords, and none that surely is its own: "jal sansthan" is the town's, and what is wrong with its water may be wrong with any.
func (r *Reader) officeNamed(s *scores, b ballot, best int) (named int, ok bool) {
	if named = -1; b.departments[best] == 0 {
		return 0, false
	}
	for i, f := range b.used {
		w := &r.topics.words[f.phrase.id]
		d := int(w.department)
		switch {
		case d == best && w.weight == heaviest && !r.covered(b.used, i):
			return 0, false
		case !w.office || f.distance > 0 || d == best:
		case named >= 0 && named != d:
			return 0, false
		case s[d] >= closeBehind:
			named = d
		}
	}
	return named, named >= 0
}

func indexOf(finds []*find, f *find) int {
	for i, g := range finds {
		if g == f {
			return i
		}
	}
	return -1
}
