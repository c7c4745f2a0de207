package understand

import (
	"slices"

	"sunwai/handlers"
)

// short is up to how many words a message may be to be nothing but a greeting or thanks.
const short = 7

// calling is up to how many words call somebody and say nothing yet: "sir ji".
const calling = 3

// aboutSomething is the weight of keywords from which on a message is about a department's matter.
const aboutSomething = 1.5

// answering is up to how many words are an answer as often as a matter of their own: "maybe", "bete se puchkar batata hu".
const answering = 5

// unnamed is how sure it must be whose matter a message is that no keyword names.
func unnamed(words int) float64 {
	if words <= answering {
		return 0.73
	}
	return 0.6
}

// hintedAt is the weight from which on a message may be about one: "when does the light come" is a complaint where none is open.
const hintedAt = 0.5

// What is told in words that nobody listed, but of a district, is asked about rather than refused: as long as it is hardly talk and says
// more than where.
const (
	hardlyTalk = 0.2
	toldBeside = 3 // words, but those that say nothing of any matter

	doubted = 0.45
)

// besidePlace counts the words of a message that are about something, and name no place.
func (r *Reader) besidePlace(m *message) int {
	n := 0
	for i := range m.tokens {
		if t := &m.tokens[i]; !t.joined && t.script != digits && len(t.form) > 1 && !r.common[t.key] && !m.at(fillerWords, i) && !r.namedAt(m, i) && !leadsToName(m, i) {
			n++
		}
	}
	return n
}

// intent decides what the message wants. The order matters: what harms when overlooked comes first.
func (r *Reader) intent(m *message, said saying, u *handlers.Understanding) {
	n, meaning := m.spread()
	u.Awaits, u.Again = m.awaits(n), m.has(cameBackWords)
	u.Asks, u.Lauds = m.asksAnything(), m.hasAny(thanksWords, praiseWords)
	u.Repaired, u.Came = m.repaired(n)
	u.Since = m.has(howLongWords) || m.has(spanWords) && n <= spanOnly
	u.Strange = n > 0 && m.letters.other == 0 && !r.knowsAny(m)
	x := weighed{
		Reader: r, m: m, said: said, u: u, n: n, meaning: meaning,
		subject: said.keywords >= aboutSomething || said.sure >= unnamed(n) && said.chat < 0.5,
		trouble: m.troubles(noTrouble) > 0,
		grows:   m.somethingGrows(),
	}
	u.Intent, u.Sure = handlers.Noise, 0.5
	for i := range aims {
		if aims[i].fits(&x) {
			u.Intent, u.Sure = aims[i].intent, aims[i].sure
			return
		}
	}
}

// struck reports whether it is told that somebody was struck: who did it may be no officer, and is on no list.
func (m *message) struck() bool {
	if m.laughs || m.hasAny(figurative, playWords) || !m.hasAny(ourPeople, outsiderWords, meObject) {
		return false
	}
	for _, c := range [...]class{hitWords, beatsAtHome} {
		for y := range m.all(c) {
			if !m.within(noBeating, y) && !m.after(lacking, y.end, 0) {
				return true
			}
		}
	}
	return false
}

// knowsAny reports whether any word of the message is known: by a list, a keyword or a place, or as a small word of a language.
func (r *Reader) knowsAny(m *message) bool {
	for i := range m.finds {
		if m.finds[i].distance < 2 {
			return true
		}
	}
	for i := range m.tokens {
		if t := &m.tokens[i]; r.tongue.words[t.form] != 0 || r.common[t.key] {
			return true
		}
	}
	return false
}

// suggests reports whether the message gives an opinion: राय, but not of राय बरेली.
func (r *Reader) suggests(m *message) bool {
	for s := range m.all(suggestionWords) {
		if !r.namedAt(m, s.start) {
			return true
		}
	}
	return false
}

// spanOnly is up to how many words beside digits say nothing but how long: "3 din", "pichhle do hafte".
const spanOnly = 3

// spread counts the words of the message and those of them that are no filler.
func (m *message) spread() (words, meaning int) {
	for i := range m.tokens {
		t := &m.tokens[i]
		if t.joined || t.script == digits || m.left.has(i) {
			continue
		}
		words++
		if !m.at(fillerWords, i) && len(t.form) > 1 {
			meaning++
		}
	}
	return words, meaning
}

// only reports whether the message is nothing but words of the class and politeness.
func (m *message) only(c class) bool {
	if !m.has(c) {
		return false
	}
	for i := range m.tokens {
		if !m.at(c, i) && !m.at(politeWords, i) && !m.at(greetingWords, i) {
			return false
		}
	}
	return true
}

// nothingBut reports whether every word of the message is of the class.
func (m *message) nothingBut(c class) bool {
	for i := range m.tokens {
		if !m.at(c, i) {
			return false
		}
	}
	return m.has(c)
}

// faultBeside reports whether something is said to be wrong beside praise, which is scorn then: "bijli vibhag zindabad, dark for two days". The
// words of praise say nothing themselves: काम ("work") in "बहुत अच्छा काम" sounds like कम ("too little").
func (r *Reader) faultBeside(m *message, said saying) bool {
	return m.troubles(praiseWords, repairedWords) > 0 || said.keywords >= aboutSomething && (m.has(howLongWords) || m.has(cameBackWords))
}

// oneMatter reports whether all keywords of the message are one department's.
func (r *Reader) oneMatter(m *message) bool {
	of := -1
	for i, f := range m.ballot.used {
		d := int(r.topics.words[f.phrase.id].department)
		if r.covered(m.ballot.used, i) {
			continue
		}
		if of >= 0 && d != of {
			return false
		}
		of = d
	}
	return true
}

// toGet is how many words may stand between "how" and what one wants to get: "where is the form of it to be had".
const toGet = 3

// asksHow reports whether the message asks how something is done, got or paid.
func (m *message) asksHow() bool {
	if m.has(questionWords) {
		return true
	}
	_, is := m.near(howWords, getWords, toGet)
	return is
}

// asksAnything reports whether any words ask something: what a part of the message would be a question by, or a status question.
func (m *message) asksAnything() bool {
	return m.hasAny(questionWords, howWords, statusShort, statusWords, whenWords, whetherWords) || m.asksArrival()
}

// tellsStatus reports whether it is told, and not asked, how something else than a complaint stands: "scholarship ka status pending hai".
func (m *message) tellsStatus(said saying) bool {
	return said.keywords >= hintedAt && m.has(statusWords) && m.has(statusSays) &&
		!m.hasAny(matterWords, statusShort, questionWords, howWords, whenWords, whetherWords)
}

// awaited is up to how many words a message may be to ask nothing but how something stands.
const awaited = 8

// awaits reports whether nothing is asked but how something stands, or when it comes: nothing is said to be wrong, nor since when.
func (m *message) awaits(words int) bool {
	if words > awaited || m.has(howLongWords) || m.troubles(wishedWords, matterWords) > 0 {
		return false
	}
	if m.has(statusShort) || m.asksArrival() {
		return true
	}
	_, when := m.near(whenWords, comesWords, 2)
	return when
}

// complains reports whether something is said to be wrong, or to have lasted, beside what is only asked for. Who says that he has no card yet
// complains of nothing: one "no" is his.
func (m *message) complains() bool {
	n := m.troubles(wishedWords, noTrouble)
	if m.has(hasNoneWords) {
		n--
	}
	return n > 0 || m.has(howLongWords)
}

// troubles counts what is said to be wrong outside of the words of some classes.
func (m *message) troubles(but ...class) int {
	n, ended := 0, 0
	for t := range m.all(troubleWords) {
		if t.start >= ended && !slices.ContainsFunc(but, func(c class) bool { return m.covered(c, t) }) {
			n, ended = n+1, t.end
		}
	}
	return n
}

// covered reports whether words of a class stand over the whole of a spot.
func (m *message) covered(c class, s spot) bool {
	for x := range m.all(c) {
		if x.start <= s.start && s.end <= x.end {
			return true
		}
	}
	return false
}
