package understand

import "sunwai/models"

// A harmless phrase explains the words that it covers, and nothing else: "mobile nahar me gir gaya" says that it was the telephone that fell,
// and not that nobody drowned who went after it. What is explained is left out, and the rest of the message is listened to once more.

// anyDanger stands for a danger of whatever kind.
const anyDanger models.Danger = "any"

// explains are the phrases that say of a danger, however it was heard, that some words mean none.
var explains = [...]struct {
	heard [2]models.Danger
	by    func(m *message) []spot
}{
	{[2]models.Danger{models.Disaster, models.OtherDanger}, (*message).onlyDropped},
	{[2]models.Danger{models.Disaster}, (*message).onlyBack},
	{[2]models.Danger{models.Disaster}, func(m *message) []spot { return m.every(moneySank) }},
	{[2]models.Danger{models.Fire}, func(m *message) []spot { return m.harmless(models.Fire) }},
	{[2]models.Danger{models.Medical}, func(m *message) []spot { return m.every(noWayThrough) }},
	{[2]models.Danger{models.Medical, models.ChildInDanger}, (*message).oversleeps},
	{[2]models.Danger{models.Medical, models.Crime}, (*message).ringsOrLies},
	{[2]models.Danger{models.WomanInDanger}, (*message).ringsOrLies},
	{[2]models.Danger{models.Crime, models.ChildInDanger}, (*message).fondly},
	{[2]models.Danger{models.Crime}, (*message).deadOnPaper},
	{[2]models.Danger{models.SelfHarm}, (*message).onlyTonight},
	{[2]models.Danger{models.SelfHarm}, (*message).livesThere},
	{[2]models.Danger{models.Crime}, (*message).ruined},
	{[2]models.Danger{models.ChildInDanger}, (*message).othersGotNone},
	{[2]models.Danger{models.WomanInDanger}, (*message).onlyAfraid},
	{[2]models.Danger{models.Crime, models.ChildInDanger}, func(m *message) []spot { return m.every(onBehalf) }},
	{[2]models.Danger{models.Medical, models.WomanInDanger}, func(m *message) []spot { return m.every(onBehalf) }},
	{[2]models.Danger{anyDanger}, (*message).onlySaid},
	{[2]models.Danger{models.Medical, models.Electrocution}, (*message).onSight},
	{[2]models.Danger{models.SelfHarm, models.Medical}, (*message).tablets},
	{[2]models.Danger{models.Medical}, (*message).cattleOnly},
	{[2]models.Danger{models.Crime, models.WomanInDanger}, (*message).cattleBeaten},
	{[2]models.Danger{models.ChildInDanger}, (*message).cattleBeaten},
	{[2]models.Danger{models.Crime}, (*message).tablets},
}

// explained returns where words say that what was heard is no danger.
func (m *message) explained(heard models.Danger) (out []spot) {
	for i := range explains {
		if x := &explains[i]; heard != models.NoDanger && x.heard[0] == anyDanger || x.heard[0] == heard || x.heard[1] == heard {
			out = append(out, x.by(m)...)
		}
	}
	return out
}

// mostExplained is how many dangers of one message are asked for what explains them, one after the other.
const mostExplained = 3

// besides returns the danger that listen hears once what explains another one is left out, and so on.
func (m *message) besides(listen func() models.Danger) models.Danger {
	reasons := len(m.why.reasons)
	heard := listen()
	for range mostExplained {
		out := m.explained(heard)
		if len(out) == 0 {
			return heard
		}
		defer m.leaveOut(out)()
		m.why.reasons = m.why.reasons[:reasons] // what is explained is no reason for anything
		heard = listen()
	}
	return heard
}

// leaveOut makes the message one in which nothing stands at some spots, and nothing says of them when they were, until what it returns is called.
func (m *message) leaveOut(out []spot) (putBack func()) {
	seen, spots, left, looked := m.seen, m.spots, m.left, m.looked
	m.seen, m.spots, m.looked = [len(m.seen)]uint64{}, make([]spot, 0, len(spots)), [finders]look{}
	for _, o := range out {
		for i := o.start; i < o.end; i++ {
			m.left.set(i)
		}
	}
	for _, s := range spots {
		if !m.leftOut(s, out) {
			m.note(s.class, s.start, s.end)
		}
	}
	return func() { m.seen, m.spots, m.left, m.looked = seen, spots, left, looked }
}

// leftOut reports whether a spot goes with others: it overlaps one, or says when it was, in a clause of a message of several.
func (m *message) leftOut(s spot, out []spot) bool {
	for _, o := range out {
		if s.start < o.end && s.end > o.start {
			return true
		}
		if in := m.clause(o); whenItWas[s.class] && s.start >= in.start && s.end <= in.end && in.end-in.start < len(m.tokens) {
			return true
		}
	}
	return false
}

// whenItWas are the lists that say of a danger that it is over, or was never one.
var whenItWas = [classCount]bool{noCry: true, longAgo: true, earlierDay: true}

// clause returns the clause, or the clauses, that a spot stands in.
func (m *message) clause(s spot) spot {
	for s.start > 0 && !m.tokens[s.start].fresh {
		s.start--
	}
	for s.end < len(m.tokens) && !m.tokens[s.end].fresh {
		s.end++
	}
	return s
}

// every returns all places of a class.
func (m *message) every(c class) (out []spot) {
	for s := range m.all(c) {
		out = append(out, s)
	}
	return out
}

// onlyBack returns where what is waited for has come, and nothing of a flood or of where people live is said: "पानी आ गइल बाकिर तनी कम बा".
func (m *message) onlyBack() (out []spot) {
	if m.hasAny(floodWords, floodEnters, deepWords, livedIn, childWords, ourPeople, anyBody) {
		return nil
	}
	for s := range m.all(cameOrDone) {
		for i := s.start - 1; i >= 0; i-- {
			if m.at(waitedFor, i) {
				out = append(out, spot{class: cameOrDone, start: i, end: s.end})
			}
			if !m.saysNothing(i) || m.tokens[i+1].fresh {
				break
			}
		}
	}
	return out
}

// afraidWords is up to how many words may stand beside "put an end to it" for fear to be all that is told: "bahut dar lag raha hai mujhe".
const afraidWords = 6

// onlyAfraid returns the message where nothing is told but that somebody is afraid of what should be switched off or taken away, and nobody of whom:
// a wire, a dog. Who follows her or comes in at night is told of in more words.
func (m *message) onlyAfraid() []spot {
	if !m.has(putAnEnd) || m.hasAny(womanWords, girlWords, sheWords, atHome, womanAlone, womanHarmed, harmDone, preyedUpon, whoPreys, ourPeople, childWords, othersDo) {
		return nil
	}
	beside, said := 0, -1
	for i := range m.tokens {
		if !m.at(putAnEnd, i) {
			beside++
		}
	}
	for x := range m.all(molests) { // to be afraid is on that list
		if said >= 0 && x.start != said {
			return nil
		}
		said = x.start
	}
	if beside > afraidWords {
		return nil
	}
	return []spot{{class: putAnEnd, start: 0, end: len(m.tokens)}}
}

// gotSpan is how many words may stand between to whom something was not given and that it was not: "patni ko bhi abhi tak nahi mila".
const gotSpan = 3

// othersGotNone returns where somebody of one's own who is no child did not get something: "3 saal ki bitiya hai aur patni ko bhi nahi mila".
func (m *message) othersGotNone() (out []spot) {
	if m.has(searchedWords) {
		return nil
	}
	for who := range m.all(ourPeople) {
		if m.at(childWords, who.start) || m.at(kinChild, who.start) || !m.after(doneTo, who.end, 0) {
			continue
		}
		for _, c := range [...]class{notFound, childLost, childGone, lacking} {
			for y := range m.all(c) {
				if gap := y.start - who.end - 1; gap >= 0 && gap <= gotSpan && m.got(spot{start: y.start, end: min(y.end+1, len(m.tokens))}) {
					out = append(out, spot{class: c, start: who.start, end: y.end})
				}
			}
		}
	}
	return out
}

// next returns the first place of a class from token i on, or up to reach further to the right.
func (m *message) next(c class, i, reach int) (spot, bool) {
	for s := range m.all(c) {
		if s.start >= i && s.start-i <= reach {
			return s, true
		}
	}
	return spot{}, false
}

// onlyTonight returns where the hour is named in a message that speaks of no death: the model has met it beside despair more than beside power cuts.
// What else tells of despair is heard without it.
func (m *message) onlyTonight() []spot {
	if m.hasAny(selfHarmAlone, selfHarmWords, deathWords) {
		return nil
	}
	return m.every(tonightWords)
}

// onSightSpan is how many words behind that a bill was seen, or before it, are what it did to whoever saw it: "heart attack aa gaya bill dekh ke".
const onSightSpan = 5

// drownSpan is how many words may stand between how somebody bathed and that he drowned.
const drownSpan = 4

// onlySaid returns what is said of anything. "A missing college girl" misses no college, and who drowned bathed no more.
func (m *message) onlySaid() (out []spot) {
	for x := range m.all(harmlessWords) {
		if !m.befallsToo(x) && !m.after(childWords, x.end, 1) && !m.after(womanWords, x.end, 1) && !m.after(anyBody, x.end, 0) && !m.after(disasterNow, x.end, drownSpan) {
			out = append(out, x)
		}
	}
	return out
}

// onSight returns what a bill or a price did to whoever saw it, where nobody else is spoken of: "bill dekhkar current lag gaya". Who despairs of
// it, or lies in a hospital since, means what he says.
func (m *message) onSight() (out []spot) {
	if m.hasAny(ourPeople, childWords, anyBody, helpNeeded, selfHarmAlone, selfHarmWords, despairWords, crySelf, takenToDoctor) {
		return nil
	}
	for x := range m.all(onSeeing) {
		in := m.clause(x)
		out = append(out, spot{class: onSeeing, start: max(x.start-onSightSpan, in.start), end: min(x.end+onSightSpan, in.end)})
	}
	return out
}

// tablets returns where somebody took a tablet against fever or pain, and not all that there were.
func (m *message) tablets() (out []spot) {
	for x := range m.all(tabletWords) {
		if !m.counted(x.start-1) && !m.counted(x.end) && !m.before(tooManyWords, x.start, tooManySpan) && !m.after(tooManyWords, x.end, tooManySpan) {
			if took, ok := m.next(despairWords, x.end, 0); ok {
				x.end = took.end // "kha li"
			}
			out = append(out, x)
		}
	}
	return out
}

// tooManySpan is how many words may stand between tablets and that it were all of them: "the whole bottle of paracetamol".
const tooManySpan = 2

// counted reports whether a number stands at token i: "paracetamol 30 kha li".
func (m *message) counted(i int) bool {
	return i >= 0 && i < len(m.tokens) && m.tokens[i].script == digits
}

// meansNone reports whether a keyword of a danger stands where words explain that there is none: "sabzi ke daam me aag lagi".
func (m *message) meansNone(f *find) bool {
	for _, explained := range [...][]spot{m.onlySaid(), m.onSight(), m.tablets(), m.cattleOnly(), m.cattleBeaten()} {
		for _, x := range explained {
			if x.start < f.end && x.end > f.start {
				return true
			}
		}
	}
	return false
}

// oversleepSpan is how many words may stand between that somebody does not wake up and what for.
const oversleepSpan = 6

// oversleeps returns where somebody does not get up for school or work, and nothing ails him: who does not wake up at all may die.
func (m *message) oversleeps() []spot {
	at, ok := m.near(wakesWords, schoolHour, oversleepSpan)
	if !ok || m.hasAny(harm[:]...) || m.hasAny(ailing, illWords, careWords, hurtWords, helpNeeded, medicalAlone, medicalWords, deathWords, lifeless) {
		return nil
	}
	return []spot{at}
}

// ringsSpan is how many words may stand between a telephone and that it is not answered: "1912 par call kiya, wo uth nahi raha".
const ringsSpan = 5

// ringsOrLies returns where it is a telephone, or rubbish, of which "uth nahi raha" is said, and nobody who is named.
func (m *message) ringsOrLies() []spot {
	at, ok := m.near(noSleeper, heUp, ringsSpan)
	if !ok || m.hasAny(cryMedical, ailing, crashWords, attackNow, medicalWords, hurtWords, helpNeeded, attackWords, weaponWords, lifeless) {
		return nil
	}
	for x := range m.all(ourPeople) {
		if !m.after(ofThem, x.end, 0) {
			return nil
		}
	}
	return []spot{at}
}

// fondlyWords is up to how many words a message may be to tell of nothing but that somebody carries his child.
const fondlyWords = 7

// fondly returns where somebody only carries his child: "bete ko godi me utha liya".
func (m *message) fondly() (out []spot) {
	words, _ := m.spread()
	if words > fondlyWords || !m.has(lapWords) || m.hasAny(harm[:]...) || m.hasAny(awayWith, carriedOff, illWords, ailing, hurtWords, deathWords, lifeless) {
		return nil
	}
	for x := range m.all(lapWords) {
		out = append(out, m.clause(x))
	}
	return out
}

// paperSpan is how many words may stand between a record and who is dead in it.
const paperSpan = 8

// deadOnPaper returns where somebody was killed in the records only, and nobody attacks him.
func (m *message) deadOnPaper() (out []spot) {
	if !m.has(onPaper) || !m.has(killedWords) || m.hasAny(weaponWords, attackWords, carriedOff, attacksWith) {
		return nil
	}
	for x := range m.all(killedWords) {
		for y := range m.all(onPaper) {
			if max(x.start-y.end, y.start-x.end) <= paperSpan && m.records(y, x) {
				out = append(out, spot{class: onPaper, start: min(x.start, y.start), end: max(x.end, y.end)})
			}
		}
	}
	return out
}

// records reports whether words at y say that somebody lives, or in what else he is dead: "kagaj me", in the clause of x, and no "kagaj nahi liya".
func (m *message) records(y, x spot) bool {
	if y.end-y.start > 1 {
		return true
	}
	in := m.clause(x)
	return y.start >= in.start && y.end < in.end && m.is(inIt, y.end)
}

// onPaperOnly reports whether who is said at a spot to be killed is so in the records only.
func (m *message) onPaperOnly(at spot) bool {
	for _, x := range m.deadOnPaper() {
		if x.start < at.end && x.end > at.start {
			return true
		}
	}
	return false
}

// bereft reports whether it is told that one's own people died by somebody who asks an office for something, or says how long ago it was: whoever
// inherits from them says so, and despairs of nothing. Who says no more than that they are gone may, and who goes after them does.
func (m *message) bereft() bool {
	words, _ := m.spread()
	return words <= cryWords && m.has(passedAway) && m.has(ourPeople) && m.hasAny(afterDeath, longAgo, spanWords) &&
		!m.hasAny(selfHarmWords, selfHarmAlone, despairWords, nowWords, lostHeart)
}

// Things that both the category and the danger are found by.
const (
	findVanished = iota
	findRunaway
	findFlood
	findSunk
	finders
)

// look is what one of them found.
type look struct {
	at       spot
	ok, done bool
}

// found looks for one of them, once.
func (m *message) found(which int) (spot, bool) {
	l := &m.looked[which]
	if !l.done {
		l.at, l.ok = [...]func(*message) (spot, bool){(*message).vanished, (*message).ranAway, (*message).flooded, (*message).sank}[which](m)
		l.done = true
	}
	return l.at, l.ok
}
