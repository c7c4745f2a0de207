package understand

import (
	"fmt"
	"strings"
)

// particle is one of the lists of words/particles.txt: small words, and beginnings and ends of words, that mean something only where a rule asks
// for them. "ko" stands in every second message, so that it is no class: the matcher would find it everywhere, and the models would learn of it.
type particle uint8

const (
	whomWord    particle = iota // "maa ko mara": what stands before it is who was beaten
	whither                     // "Lucknow ko gaye"
	inIt                        // "kuen me gira"
	doerWord                    // "bhai ne nahi lauta": what stands before it did something to something
	household                   // "ladke wale ghar nahi aaye": what stands before it are people, and not what it means
	isSo                        // "he" for hai
	havingDone                  // "maar kar"
	forWhat                     // "ilaj ke liye", its …
	forWhatEnd                  // … two words
	tillThen                    // behind a day: it is still to come
	besideToday                 // "kal", whichever
	atPlace                     // "in Ballia", "at Ballia"
	toPlace                     // "went to Ballia"
	ofWord
	myWord
	hitOrBit     // "tempo hit my son"
	diesOrHit    // "mar rahe hain", as it is spelt: nobody beats him …
	goesOnVerb   // … where this follows
	alwaysVerb   // "gayab rehta hai"
	likenedTo    // "baadh jaisa"
	returnedVerb // "did not return my jewels"
	hadVerb      // "nahi mila": it was not to be had, or he not to be found
	stuckOnly    // what fell got stuck and did no harm
	severalDo    // "likhte hain", "likh rahe": of several, or of one who is spoken of with respect. "raste" and "minute" end so too
	ofTheHouse   // what water does begins with the house: "ghar se nikalne nahi deta"
	peopleLet    // and who "dete" are people
	lifeWord     // "jaan le lenge" is also said of roads, dogs and bare wires
	ghusWord     // a bribe as it is typed, and having entered: what stands beside it tells
	firWord      // the report that a station writes, as it is typed, and "again" …
	firSpelt     // … and as the report is spelt: "fir nahi likhi"
	expiredWord  // of goods that are too old, and of one's own people that they died
	notAbuse     // छुट्टी, छोड़ना: what begins like a word of abuse
	agedWord     // before how old somebody is
	nameWord     // before a name: "naam Sunita"
	arrivalWord  // Eta is a district, and the English for when something comes
	stateWord    // behind the last name of an address
	numberSign   // the "no" of "ward no 5" is no "not"
	cityWord     // ends names of quarters and is yet said of the town as well: "gorakh pur city"
	townStation  // the thana in the middle of a town: "कोतवाली बांदा" is in Banda
	smallTown    // its name is listed, unlike that of a village
	particleCount
)

// particleNames are the names of the lists in the file without what all begin with, in the order of the constants.
var particleNames = [particleCount]string{
	"whom", "whither", "in it", "who did", "whose people", "is so", "having done", "what for", "what for, its end", "till then", "yesterday or tomorrow",
	"at", "to or at", "of", "my", "hit or bit", "dies or is hit", "goes on", "always so", "likened to", "returned", "to be had", "only stuck", "several do",
	"of the house", "people let", "life", "bribe or entered", "report or again", "report", "expired", "holiday or left", "aged", "by name", "arrival", "our state", "number of", "city",
	"town's station", "small town",
}

// smallLists is how the names of the lists begin.
const smallLists = "small: "

// particleSet is which of them a word is.
type particleSet uint64

// particles knows which particles a word is.
type particles struct {
	typed map[string]particleSet // by keys
	spelt map[string]particleSet // by folded forms
	parts []wordPart
}

// wordPart is how the words of some particle begin or end.
type wordPart struct {
	text  string
	is    func(word, part string) bool
	spelt bool // of the folded form, not of the key
	set   particleSet
}

func newParticles(l *lists) (*particles, error) {
	p := &particles{typed: map[string]particleSet{}, spelt: map[string]particleSet{}}
	for id, name := range particleNames {
		list := l.words[smallLists+name]
		if len(list) == 0 {
			return nil, fmt.Errorf("the list [%s%s] is missing or empty", smallLists, name)
		}
		for _, entry := range list {
			p.add(entry, 1<<id)
		}
	}
	return p, nil
}

func (p *particles) add(entry string, set particleSet) {
	text, spelt := strings.CutSuffix(entry, "!")
	if begin, ok := strings.CutSuffix(text, "*"); ok {
		p.parts = append(p.parts, wordPart{begin, strings.HasPrefix, spelt, set})
		return
	}
	if end, ok := strings.CutPrefix(text, "*"); ok {
		p.parts = append(p.parts, wordPart{end, strings.HasSuffix, spelt, set})
		return
	}
	for _, w := range wordsOf(text) {
		if spelt {
			p.spelt[w.form] |= set
		} else {
			p.typed[w.key] |= set
		}
	}
}

// of returns which particles a word is.
func (p *particles) of(form, key string) particleSet {
	set := p.typed[key] | p.spelt[form]
	for i := range p.parts {
		part := &p.parts[i]
		word := key
		if part.spelt {
			word = form
		}
		if part.is(word, part.text) {
			set |= part.set
		}
	}
	return set
}

// is reports whether there is a token i and it is one of the particle's words.
func (m *message) is(p particle, i int) bool {
	if i < 0 || i >= len(m.tokens) || m.tokens[i].script == digits {
		return false
	}
	t := &m.tokens[i]
	if t.known == nil {
		return m.particles.of(t.form, t.key)&(1<<p) != 0
	}
	if !t.known.weighed {
		t.known.particles, t.known.weighed = m.particles.of(t.form, t.key), true
	}
	return t.known.particles&(1<<p) != 0
}
