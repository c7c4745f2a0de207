package understand

import "sunwai/models"

// abusive reports whether the message abuses somebody, by a word of the lists or by what the model has
// learnt of scorn without one; how sure it must be was chosen in training. Who tells that he was abused does not abuse.
func (r *Reader) abusive(m *message, lang models.Lang, said saying) bool {
	if m.has(abuseTold) || m.asked && m.address { // an address: the model knows few villages
		return false
	}
	how, words := r.swears(m, lang)
	if len(r.alarms.abuse) == 0 {
		return how != unheard
	}
	likely, where := r.scorned(m, how)
	switch {
	case how == plain, how == hinted && likely >= r.alarms.abuse.enough(said.chat, how):
	case likely < r.alarms.abuse.enough(said.chat, unheard), m.has(noAbuse):
		return false
	default:
		words = r.alarms.abuse.words(m, where, r.alarms.abuse[0].Classes[classAbusive])
	}
	m.why.add("abuse", words)
	return true
}

// swears returns how plainly a word of abuse is thrown at somebody, and the words. Who complains of animals
// does not. A hashtag alone is a slogan; two of them, or one beside a plain word, are meant.
func (r *Reader) swears(m *message, lang models.Lang) (heard, string) {
	if w := r.masked(m); w != "" {
		return plain, w
	}
	half, last := 0, -1
	for s := range m.all(abuseWords) {
		if m.quoted(s) || m.tokens[s.start].joined || s.start == last || m.within(noAbuse, s) {
			continue
		}
		last = s.start
		half++
		if !m.tokens[s.start].tag {
			half++
		}
		if half >= 2 {
			return plain, m.raw(s.start, s.end)
		}
	}
	if s, ok := m.initials(lang); ok {
		return plain, m.raw(s.start, s.end)
	}
	if s, ok := m.first(abuseOfDirt); ok && !m.has(dirtWords) {
		return hinted, m.raw(s.start, s.end)
	}
	if m.has(animalWords) {
		return unheard, ""
	}
	for s := range m.all(abuseAimed) {
		if m.tokens[s.start].tag && m.tokens[s.start].script == deva && !m.tokens[s.start].joined {
			return hinted, m.raw(s.start, s.end)
		}
	}
	for _, pair := range [...]struct {
		a, b class
		gap  int
	}{{abuseAimed, aimWords, 3}, {insultWords, insultAt, 2}, {communityWords, hateWords, 8}} {
		if s, ok := m.near(pair.a, pair.b, pair.gap); ok {
			return hinted, m.raw(s.start, s.end)
		}
	}
	return unheard, ""
}

// initials finds "bc" and "mc" where they are meant: in Hindi typed in Latin letters, not in capitals as a
// corporation or a motorcycle is, not before "of", not after a number.
func (m *message) initials(lang models.Lang) (spot, bool) {
	if lang != models.HindiLatn {
		return spot{}, false
	}
	for s := range m.all(abuseInitials) {
		t := &m.tokens[s.start]
		after := m.is(ofWord, s.end)
		number := s.start > 0 && m.tokens[s.start-1].script == digits
		if !t.shout && !after && !number && !m.within(noAbuse, s) {
			return s, true
		}
	}
	return spot{}, false
}

// quoted reports whether the words are told as somebody else's: "ne mujhe … kaha".
func (m *message) quoted(s spot) bool {
	return m.after(abuseQuoted, s.end, 1) || m.before(abuseQuoted, s.start, 2)
}
