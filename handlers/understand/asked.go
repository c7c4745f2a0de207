package understand

import (
	"slices"
	"strings"
	"unicode/utf8"

	"sunwai/handlers"
)

// An answer to "where is it?" is read otherwise than words out of the blue: whoever was asked for a place and writes "Mau" means the
// district, and what stands beside a district is a village or quarter of it, listed or not.

// Bounds of an answer that names a place and tells nothing else.
const (
	addressWords  = 14 // words of one that names something known, or says "village", "thana"
	strangeWords  = 4  // words of one that names nothing known
	strangeDigits = 3  // digits of a house or a ward; more are a code, a phone, a sum
	longestAsked  = 90 // letters and signs
)

// addresses are the words, in all spellings, that an answer to "where is it?" is judged by.
type addresses struct {
	beside   map[string]bool // stand beside the name of a place: in, of, is
	ends     map[string]bool // those of them that end what is said: is, are
	never    map[string]bool // never stand in an address: send, save, die
	another  map[string]bool // make the name behind them that of another quarter: New Aliganj
	big      map[string]bool // say of a thing that it is big or new, and may be the name of a village by themselves
	called   map[string]bool // stand between "village" and its name
	happened map[string]bool // make a verb of the word before them: doob gaya
	whole    map[string]bool // ordinary words that begin the names of many villages: Pure Bhaiya
	person   map[string]bool // "am": behind them it is said who somebody is, and not where
	verbal   []string        // how a verb may end
	toCome   []string        // how one of what is to come ends
	toComeOr []string        // … that may also be a name
}

func newAddresses(l *lists) addresses {
	keys := func(name string) map[string]bool {
		set := map[string]bool{}
		for _, text := range l.words[name] {
			for _, w := range wordsOf(text) {
				set[w.key] = true
			}
		}
		return set
	}
	return addresses{beside: keys("place: beside"), ends: keys("place: ends"), never: keys("place: never"),
		called: keys("place: called"), another: keys("place: another"), big: keys("place: big"), happened: keys("place: happened"), whole: keys("place: whole"),
		person: keys("place: person"), verbal: l.words["place: verb ends"], toCome: l.words["place: verb to come"], toComeOr: l.words["place: verb to come or name"]}
}

// kindOfWord is what a word does in an answer to "where is it?".
type kindOfWord uint8

const (
	unlisted kindOfWord = iota // no known word: a name, it may be
	named                      // of a place that is known
	leads                      // village, thana, tehsil, school: a name stands beside it
	beside                     // in, of, is
	numeral                    // of a house, a ward, a PIN
	tells                      // it says something, and not where
)

// looksLikePlace reports whether a message names a place, or tries to, and says nothing else: few words, none of them of trouble, no
// question, no code.
func (r *Reader) looksLikePlace(m *message, u *handlers.Understanding) bool {
	words, names, known, led := 0, 0, 0, 0
	if len(m.tokens) > addressWords || strings.ContainsAny(m.text, "?？") {
		return false
	}
	if slices.ContainsFunc(m.finds, func(f find) bool {
		return f.phrase.kind == outsideFind && r.away(m, f) || (f.phrase.kind == placeFind || f.phrase.kind == outsideFind) && m.gone(f)
	}) {
		return false
	}
	for i := range m.tokens { // most messages end here
		if key := m.tokens[i].key; r.addresses.never[key] && !r.namedAt(m, i) && !m.numbersPlace(i) && !r.calls(m, i) {
			return false
		}
	}
	for i := range m.tokens {
		if m.tokens[i].joined {
			continue
		}
		words++
		switch r.inAddress(m, i, u.PIN) {
		case tells:
			return false
		case unlisted:
			if i > 0 && i+1 < len(m.tokens) && !m.tokens[i+1].fresh && r.addresses.person[m.tokens[i+1].key] {
				return false // "banda karigar hu"
			}
			names++
		case named:
			known++
		case leads:
			led++
		}
	}
	if m.address = known+led > 0 || u.PIN != ""; m.address {
		return words <= addressWords && names <= 2+2*led
	}
	return names > 0 && words <= strangeWords && m.letters.other <= m.letters.deva+m.letters.latin // of letters not read here nothing is known
}

// inAddress says what token i does in an answer to "where is it?".
func (r *Reader) inAddress(m *message, i int, pin string) kindOfWord {
	t := &m.tokens[i]
	if t.script == digits {
		if len(t.form) <= strangeDigits || strings.Contains(pin, t.form) {
			return numeral
		}
		return tells
	}
	switch {
	case r.namedAt(m, i):
		return named
	case m.numbersPlace(i), r.calls(m, i):
		return beside
	case r.another(m, i) && r.namedAt(m, i+1):
		return named
	case r.addresses.never[t.key] || endsAs(t.key, r.addresses.toCome) || endsAs(t.key, r.addresses.toComeOr):
		return tells
	case r.addresses.ends[t.key] && i+1 < len(m.tokens) && !m.tokens[i+1].fresh && (i+2 < len(m.tokens) || !r.addresses.beside[m.tokens[i+1].key]):
		return tells // "so much smoke is there that": a sentence goes on behind it
	case !m.at(placeNameBegin, i) && r.addresses.beside[t.key]:
		return beside
	case leadsToName(m, i):
		return leads
	case m.at(troubleWords, i) || m.at(fillerWords, i) || m.at(thanksWords, i) || m.at(greetingWords, i) || m.at(whetherWords, i):
		return tells
	case r.common[t.key] || t.script == latin && r.tongue.words[t.form] != 0 || utf8.RuneCountInString(t.form) < 2:
		return tells
	case r.keywordAt(m, i):
		return beside // "CHC Gola", "bijli ghar": of what it is, and not where
	}
	return unlisted
}

// another reports whether token i makes the name right behind it that of another quarter: "New Aliganj" is not Aliganj.
func (r *Reader) another(m *message, i int) bool {
	return i >= 0 && r.addresses.another[m.tokens[i].key] && i+1 < len(m.tokens) && !m.tokens[i+1].fresh
}

// calls reports whether token i says that a name follows: "गाँव का नाम रामपुर".
func (r *Reader) calls(m *message, i int) bool {
	return r.addresses.called[m.tokens[i].key] && leadsToName(m, r.calledFrom(m, i+1)-1)
}

// calledFrom is where the words begin that lead from "village" to its name right before token i; i, where nothing is said to be called.
func (r *Reader) calledFrom(m *message, i int) int {
	from, called := i, false
	for from > 0 && (r.addresses.called[m.tokens[from-1].key] || r.addresses.beside[m.tokens[from-1].key]) {
		called = called || r.addresses.called[m.tokens[from-1].key]
		from--
	}
	if !called || from == 0 {
		return i
	}
	return from
}

// endsAs reports whether a word is more than one letter and one of some ends.
func endsAs(word string, ends []string) bool {
	return slices.ContainsFunc(ends, func(end string) bool { return len(word) > len(end)+1 && strings.HasSuffix(word, end) })
}

// namedAt reports whether token i belongs to the name of a place that is known, spelt as listed or as typed in Latin letters.
func (r *Reader) namedAt(m *message, i int) bool {
	for k := range m.finds {
		f := &m.finds[k]
		if f.start > i || f.end <= i {
			continue
		}
		switch {
		case f.phrase.kind == outsideFind && f.distance < 2:
			return true
		case f.phrase.kind == placeFind && r.plausible(m, &mention{find: *f, known: &r.map_.places[f.phrase.id]}):
			return true
		}
	}
	return false
}

// numbersPlace: the "no" of "ward no 5" is no "not".
func (m *message) numbersPlace(i int) bool {
	if i == 0 || i+1 >= len(m.tokens) || m.tokens[i+1].script != digits {
		return false
	}
	return m.is(numberSign, i) && leadsToName(m, i-1)
}

// leadsToName: "thana", "Mohalla", "X nagar".
func leadsToName(m *message, i int) bool {
	if i < 0 {
		return false
	}
	for _, c := range [...]class{placeDistrict, placeSmall, placeTehsil, placeBlock, placeThana, placeRoad, placeNameEnd, placeNameBegin,
		placeSettlement, placeInstitution} {
		if m.at(c, i) {
			return true
		}
	}
	return false
}

// keywordAt reports whether token i is a word that departments are told by.
func (r *Reader) keywordAt(m *message, i int) bool {
	for k := range m.finds {
		if f := &m.finds[k]; f.phrase.kind == topicFind && f.start <= i && i < f.end && f.distance < 2 {
			return true
		}
	}
	return false
}

// answered is the place in an answer to "where is it?": all that is left of it without the district and the small words around.
func (r *Reader) answered(m *message, mentions []mention, district, pin string) string {
	var parts []string
	from := -1
	end := func(to int) {
		if from >= 0 {
			if text := r.trimmed(m, from, to, pin); text != "" {
				parts = append(parts, text)
			}
		}
		from = -1
	}
	for i := range m.tokens {
		if m.tokens[i].joined || r.isDistrict(m, mentions, i, district) {
			end(i)
			continue
		}
		if from < 0 {
			from = i
		}
	}
	end(len(m.tokens))
	text := strings.Join(parts, ", ")
	if utf8.RuneCountInString(text) > longestAsked {
		return ""
	}
	return text
}

// isDistrict reports whether token i names the district that was found, or its being one. The name of its chief town stays where its
// own name stands too: "Padrauna, Kushinagar".
func (r *Reader) isDistrict(m *message, mentions []mention, i int, district string) bool {
	own := func(x *mention) bool {
		a, _ := r.dir.Area(district)
		return slices.ContainsFunc([]string{a.Names.En, a.Names.Hi, a.Names.Latn}, func(n string) bool { return strings.EqualFold(n, x.known.name) })
	}
	is := func(x *mention) bool { return x.known != nil && district != "" && x.known.area == district }
	stands, proper, other := false, false, false
	for k := range mentions {
		x := &mentions[k]
		switch {
		case !is(x):
		case x.find.start > i || x.find.end <= i:
			other = other || own(x)
		case m.before(placeSmall, x.find.start, 0) && !m.tokens[x.find.start].fresh: // a village called like it
		default:
			stands, proper = true, proper || own(x)
		}
	}
	if stands {
		return proper || !other
	}
	if !m.at(placeDistrict, i) {
		return false
	}
	return i+1 < len(m.tokens) && r.isDistrict(m, mentions, i+1, district) || i > 0 && !m.at(placeDistrict, i-1) && r.isDistrict(m, mentions, i-1, district)
}

// uncalled is the words from a to b without those that only say that a name follows: "gaon ka naam Itaha" is the village Itaha.
func (r *Reader) uncalled(m *message, a, b int) string {
	for i := a + 2; i < b; i++ {
		if from := r.calledFrom(m, i); from > a && from < i && leadsToName(m, from-1) {
			return m.raw(a, from) + " " + m.raw(i, b)
		}
	}
	return m.raw(a, b)
}

// trimmed is the words from a to b without those at both ends that belong to no name.
func (r *Reader) trimmed(m *message, a, b int, pin string) string {
	small := func(i int) bool {
		switch r.inAddress(m, i, pin) {
		case tells:
			return true
		case beside:
			return !r.keywordAt(m, i) || r.addresses.beside[m.tokens[i].key]
		case numeral:
			return strings.Contains(pin, m.tokens[i].form)
		}
		return false
	}
	for a < b && small(a) {
		a++
	}
	for a < b && small(b-1) {
		b--
	}
	for i := a; i < b; i++ {
		k := r.inAddress(m, i, pin)
		numbered := k == numeral && i > a && (leadsToName(m, i-1) || m.numbersPlace(i-1))
		listed := m.is(townStation, i) || m.at(placeNameEnd, i) && !m.at(placeNameBegin, i)
		if k == unlisted || k == named || numbered || listed {
			return strings.TrimSpace(strings.ToValidUTF8(r.uncalled(m, a, b), ""))
		}
	}
	return "" // "गाँव मा": no name
}
