package understand

import (
	"strings"

	"sunwai/models"
)

// sign is one way in which a message can speak of danger.
type sign struct {
	danger models.Danger
	alone  class    // one find suffices …
	a, b   class    // … or one of each, at most gap words apart
	gap    int      // 0: alone
	not    class    // takes it back; the zero class never does
	with   [2]class // one of these must stand somewhere too; zero: nothing is asked
	lasts  bool     // a threat is not over because it was made last month
	stands bool     // a thing that stands there and may hurt somebody: neither news nor play takes it back
	sure   bool     // in one sentence it means nothing else: the model can hardly doubt it
}

// signs are asked in this order; the first that fits names the danger.
var signs = [...]sign{
	{danger: models.SelfHarm, alone: selfHarmAlone},
	{danger: models.SelfHarm, a: selfHarmWords, b: selfWords, gap: 8, not: otherPerson},
	{danger: models.Electrocution, alone: shockWords, sure: true},
	{danger: models.Electrocution, a: lineWords, b: lineLoose, gap: 4, lasts: true, stands: true, sure: true},
	{danger: models.Electrocution, a: poleWords, b: poleUnsafe, gap: 4, lasts: true, stands: true, sure: true},
	{danger: models.Electrocution, a: boxWords, b: boxOpen, gap: 4, lasts: true, stands: true, sure: true},
	{danger: models.Electrocution, a: lineWords, b: warnedWords, gap: 14, lasts: true, stands: true, sure: true},
	{danger: models.Electrocution, a: poleWords, b: warnedWords, gap: 14, lasts: true, stands: true, sure: true},
	{danger: models.Electrocution, a: boxWords, b: warnedWords, gap: 14, lasts: true, stands: true, sure: true},
	{danger: models.Electrocution, alone: electricAlone},
	{danger: models.Electrocution, a: wireWords, b: wireBroken, gap: 4},
	{danger: models.Electrocution, a: wireWords, b: hazardWords, gap: 9},
	{danger: models.Electrocution, a: currentWords, b: currentFlows, gap: 3},
	{danger: models.Fire, alone: gasSmelt, not: repairedWords, sure: true},
	{danger: models.Fire, alone: fireAlone},
	{danger: models.Fire, a: fireWords, b: fireBurns, gap: 2, with: [2]class{fireThing, nowWords}},
	{danger: models.Fire, a: fireHazard, b: fireRisk, gap: 12},
	{danger: models.Disaster, alone: drowningWords},
	{danger: models.Medical, alone: medicalAlone},
	{danger: models.WomanInDanger, alone: womanAlone, lasts: true},
	{danger: models.ChildInDanger, a: childWords, b: childLost, gap: 5, with: [2]class{selfWords, nowWords}},
	{danger: models.Crime, alone: attackWords, lasts: true},
	{danger: models.Crime, a: killWords, b: threatWords, gap: 4, lasts: true},
	{danger: models.WomanInDanger, a: womanWords, b: womanHarmed, gap: 6, with: [2]class{selfWords, nowWords}, lasts: true},
	{danger: models.ChildInDanger, a: childWords, b: childHarmed, gap: 5, with: [2]class{selfWords, nowWords}},
	{danger: models.Crime, a: attackNow, b: nowWords, gap: 12},
	{danger: models.Medical, a: medicalWords, b: medicalNow, gap: 4, with: [2]class{selfWords, nowWords}},
	{danger: models.Disaster, a: disasterWords, b: disasterNow, gap: 8},
	{danger: models.OtherDanger, a: coverWords, b: coverGone, gap: 4, lasts: true, stands: true, sure: true},
	{danger: models.OtherDanger, a: coverWords, b: warnedWords, gap: 14, lasts: true, stands: true, sure: true},
	{danger: models.OtherDanger, a: houseWords, b: fallingWords, gap: 6, lasts: true, stands: true, sure: true},
	{danger: models.Fire, a: rubbishWords, b: setAlight, gap: 5, with: [2]class{warnedWords, nowWords}, sure: true},
	{danger: models.OtherDanger, a: beastWords, b: beastTakes, gap: beastSpan, sure: true},
	{danger: models.OtherDanger, a: beastWords, b: animalAttacks, gap: 5, not: calledSo, sure: true},
	{danger: models.Medical, a: lifeMachine, b: powerGone, gap: 16, sure: true},
	{danger: models.Medical, a: eatenWords, b: manyIll, gap: 8, not: mayFallIll, sure: true},
	{danger: models.Medical, a: foulWater, b: fallSick, gap: 14, lasts: true, stands: true, sure: true},
	{danger: models.OtherDanger, a: downThere, b: goesWithout, gap: 8, not: lifeless, lasts: true, stands: true, sure: true},
	{danger: models.OtherDanger, alone: holeAlone},
	{danger: models.OtherDanger, a: holeWords, b: fallsIn, gap: 6, not: earlierDay},
	{danger: models.OtherDanger, a: structureWords, b: aboutToFall, gap: 8},
	{danger: models.OtherDanger, a: structureWords, b: trappedWords, gap: 12},
	{danger: models.OtherDanger, a: houseWords, b: warnedWords, gap: 10, lasts: true},
	{danger: models.OtherDanger, a: shaftWords, b: warnedWords, gap: 12, lasts: true},
	{danger: models.Fire, a: fireHazard, b: warnedWords, gap: 12},
	{danger: models.Fire, a: rubbishWords, b: setAlight, gap: 5},
	{danger: models.OtherDanger, a: houseWords, b: shakyWords, gap: 6, with: [2]class{warnedWords, belowWords}, lasts: true},
	{danger: models.OtherDanger, a: animalDanger, b: animalAttacks, gap: 5},
	{danger: models.Electrocution, a: chargedWords, b: currentWords, gap: 5},
	{danger: models.Fire, a: gasWords, b: leaksWords, gap: 4},
	{danger: models.SelfHarm, a: deathWords, b: despairWords, gap: 5, with: [2]class{selfWords}},
	{danger: models.WomanInDanger, a: atHome, b: beatsWords, gap: 5, with: [2]class{selfWords, nowWords}, lasts: true},
	{danger: models.WomanInDanger, a: girlWords, b: molests, gap: 10, with: [2]class{selfWords, nowWords}, lasts: true},
	{danger: models.ChildInDanger, a: childWords, b: childGone, gap: 8, with: [2]class{selfWords, helpNeeded}},
	{danger: models.ChildInDanger, a: childWords, b: childHurt, gap: 6, with: [2]class{selfWords, helpNeeded}},
	{danger: models.Crime, a: weaponWords, b: attacksWith, gap: 5},
	{danger: models.Crime, a: beatenWords, b: victimWords, gap: 5},
	{danger: models.Medical, a: ailing, b: helpNeeded, gap: 12},
	{danger: models.Medical, a: crashWords, b: hurtWords, gap: 10},
	{danger: models.Disaster, a: waterWords, b: engulfs, gap: 7},
}

// drankSpan is how many words may stand between who has taken poison and that he has: why he did.
const drankSpan = 6

// danger returns the kind of danger the message speaks of as real and present. Whom a beast has taken needs those who come after it, and
// nobody to write to about a crime.
func (r *Reader) danger(m *message, said saying) models.Danger {
	listen := func() models.Danger { return m.atTheirHands(r.endangers(m, said)) }
	kind := m.besides(listen)
	if kind == models.ChildInDanger || kind == models.WomanInDanger || kind == models.Crime {
		if _, ok := m.beast(beastSpan); ok {
			return models.OtherDanger
		}
	}
	if _, burns := m.near(fireThing, fireBurns, 1); kind == models.Electrocution && !m.has(unlitWords) && (burns && !m.electrifies() || m.hasAny(cryFire, fireAlone)) {
		return models.Fire // whatever set it alight
	}
	if kind == models.SelfHarm {
		if _, drank := m.near(ourPeople, cryMedical, drankSpan); drank {
			return models.Medical // "papa ne karz me kitnashak pi liya": an ambulance first
		}
		if _, took := m.overdose(); took {
			return models.Medical
		}
	}
	if kind == models.ChildInDanger {
		if _, fell := m.childFell(); fell {
			return models.Disaster
		}
	}
	return kind
}

// electrifies reports whether current is said to be where people touch it: whoever cuts it off must hear of that before anybody pours water.
func (m *message) electrifies() bool {
	_, flows := m.flows(&sign{a: currentWords, b: currentFlows, gap: 1})
	return flows
}

// beastSpan is how many words may stand between a beast and what it does: whom it takes, and from where.
const beastSpan = 8

// beast finds a beast that takes somebody, and no man or gang that is called so.
func (m *message) beast(gap int) (spot, bool) {
	s, ok := m.near(beastWords, beastTakes, gap)
	if !ok {
		return s, false
	}
	for x := range m.all(beastWords) {
		if m.at(calledSo, x.start) || m.after(calledSo, x.end, 0) {
			return s, false
		}
	}
	return s, true
}

// endangers is danger, before it is asked who did it. The signs are lists that
// anybody can mend; the model hears what is told in other words, and doubts a sign in a message that has
// nothing else of danger in it. How sure it must be was chosen in training.
func (r *Reader) endangers(m *message, said saying) models.Danger {
	if kind, ok := m.told(plainly[:]); ok {
		return kind
	}
	sign, how, at := r.signalled(m)
	if len(r.alarms.danger) == 0 {
		return sign
	}
	kind, window, where := r.endangered(m, how)
	beside := unheard // a sign that is not believed counts for nothing: a long post must be as sure as if there were none
	if kind == models.WomanInDanger && sign == kind {
		beside = how // what she bears at home takes many words
	}
	switch {
	case r.alarms.danger.confirms(Likely(window, len(m.tokens), int(how)), said.chat, how):
		m.why.add(string(sign), m.raw(at.start, at.end))
		return sign
	case Likely(window, len(m.tokens), int(beside)) >= m.asks(r.alarms.danger.enough(said.chat, unheard)):
		if out := m.harmless(kind); len(out) > 0 {
			for i := range out {
				out[i] = m.clause(out[i])
			}
			defer m.leaveOut(out)()
			return r.endangers(m, said)
		}
		return r.heard(m, kind, where)
	}
	last, _ := m.told(atLast[:])
	return last
}

// heard is whom a danger that only the model hears concerns, if anybody.
func (r *Reader) heard(m *message, kind models.Danger, where window) models.Danger {
	if kind = m.whose(kind); kind == models.Crime && m.onlyBeaten(r) {
		return models.NoDanger
	}
	if kind != models.NoDanger {
		m.why.add(string(kind), r.alarms.danger.words(m, where, string(kind)))
	}
	return kind
}

// strange is how likely the model must take a message for dangerous where a sure sign stands in it: with less it has met such
// words in nothing but harmless messages.
const strange = 0.1

// confirms reports whether a sign of the lists is believed in a message that the model takes to be so likely dangerous.
func (v voices) confirms(likely float32, talk float64, lists heard) bool {
	switch lists {
	case unheard:
		return false
	case certain:
		return likely >= strange
	}
	return likely >= v.enough(talk, lists)
}

// How many words that are no filler a message must have for the model alone to hear danger in it: with fewer than
// tooFew never ("it is over now" is how people say that work is done), with fewer than enoughTold it must be surer.
const (
	tooFew     = 3
	enoughTold = 6
)

// asks returns how likely the message must be dangerous for the model alone to be believed, where a message of many
// words and nothing else about it must be as likely as said. With few words, in a figure of speech and in what is over the doubt must be
// half as great: few words are what people answer, but also what whoever is in danger cries. So must it be in news, for those who are in danger speak
// of news and of films as well; a headline alarms nobody.
func (m *message) asks(likely float32) float32 {
	switch _, telling := m.spread(); {
	case telling < tooFew || m.fellBefore() || m.headline():
		return 2 // never
	case telling < enoughTold || m.news() || m.hushed() || m.has(longAgo):
		return (1 + likely) / 2
	}
	return likely
}

// hushed reports whether the message says itself that nothing is wrong: a figure of speech, a film, a thing put right, a
// game, unless somebody asks us for something.
func (m *message) hushed() bool {
	return m.over() || m.plays(deadWrong) || !m.has(appealWords) && m.plays(playWords)
}

// plays reports whether a word of a class speaks of a film or a game. A team that nobody sends is of neither: "van vibhag ki team nahi aayi".
func (m *message) plays(c class) bool {
	for x := range m.all(c) {
		if !m.within(teamSent, x) {
			return true
		}
	}
	return false
}

// over reports whether the message takes everything back: it was put right, and is not as it was once more, or it was never meant.
func (m *message) over() bool {
	return m.has(figurative) || m.has(noDanger) && !m.has(cameBackWords) || m.laughs
}

// fellBefore reports whether somebody fell over a hole in the road on a day that is past: the hole is the complaint, and nobody lies in it.
func (m *message) fellBefore() bool {
	return m.has(earlierDay) && m.has(fallsIn) && m.has(roadHole) && !m.has(holeAlone) && !m.has(holeOpen) && !m.has(childWords) && !m.has(nowWords)
}

// news reports whether the message is news, in which nobody asks for anything. "Breaking" is none where it is shops that are broken, "force" where
// somebody was taken by it, "viral" where somebody threatens with it, and "pm" behind an hour.
func (m *message) news() bool { return m.newsTold() > 0 }

// headline reports whether more than one word says so: whoever is in danger may name a minister, or say that he made a video.
func (m *message) headline() bool { return m.newsTold() > 1 }

// newsTold counts the words that say so.
func (m *message) newsTold() (n int) {
	if m.has(appealWords) || m.ownPeople() && !m.has(noBeating) {
		return 0
	}
	last := -1
	for x := range m.all(newsWords) {
		if x.start == last {
			continue // in both scripts
		}
		if last = x.start; !m.hisMen(x) && !m.counted(x.start-1) && !m.within(wrecksWords, x) && !m.within(attacksWith, x) && !m.within(cryCrime, x) && !m.within(willPublish, x) {
			n++
		}
	}
	return n
}

// hisMen reports whether a name of politics stands before the men whom somebody sends: who tells of them was there.
func (m *message) hisMen(x spot) bool {
	return m.at(inPolitics, x.start) && m.after(henchmen, x.end, 1)
}

// ownPeople reports whether somebody of the writer's own is named as such, which no newspaper does: "my cousin was arrested by goons".
func (m *message) ownPeople() bool {
	for x := range m.all(mineWords) {
		if m.after(ourPeople, x.end, 0) || m.after(childWords, x.end, 0) {
			return true
		}
	}
	return false
}

// signalled returns the first sign that fits, how plain it is and where it stands. One that is sure goes before others.
func (r *Reader) signalled(m *message) (danger models.Danger, how heard, at spot) {
	danger = models.NoDanger
	hushed, over, news, past := m.hushed(), m.over(), m.news(), m.has(longAgo)
	for i := range signs {
		s := &signs[i]
		less, told := how != unheard && !s.sure, (hushed || news) && !s.stands || past && !s.lasts
		if over || less || told || !m.allows(s) {
			continue
		}
		x, ok := m.sign(s)
		switch {
		case !ok:
		case s.sure && !m.parted(x):
			return s.danger, certain, x
		case how != unheard:
		case s.gap == 0:
			danger, how, at = s.danger, plain, x
		default:
			danger, how, at = s.danger, hinted, x
		}
	}
	return danger, how, at
}

// parted reports whether a sentence ends within the spot: what is wrong may be with something else.
func (m *message) parted(at spot) bool {
	for i := at.start + 1; i < at.end; i++ {
		if m.tokens[i].fresh {
			return true
		}
	}
	return false
}

// allows reports whether what a sign asks for besides is there.
func (m *message) allows(s *sign) bool {
	if s.not != 0 && m.has(s.not) {
		return false
	}
	return s.with == [2]class{} || m.has(s.with[0]) || m.has(s.with[1])
}

// laughing reports whether the writer laughs.
func laughing(text string) bool {
	const firstByte = 0xf0 // of the four
	return strings.IndexByte(text, firstByte) >= 0 && strings.ContainsAny(text, "😂🤣😆😹")
}

func (m *message) sign(s *sign) (spot, bool) {
	switch {
	case s.gap == 0:
		return m.first(s.alone)
	case s.b == childLost || s.b == childGone:
		return m.lost(s)
	case s.b == beastTakes:
		return m.beast(s.gap)
	case s.b == currentFlows:
		return m.flows(s)
	}
	return m.near(s.a, s.b, s.gap)
}
