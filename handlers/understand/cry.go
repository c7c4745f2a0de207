package understand

import "sunwai/models"

// cryWords is up to how many words a message may be to be a cry: in more the model has enough to go by.
const cryWords = 12

// cry is a list of what is cried out, or of who with a list of what befalls them at most gap words apart, and the danger it is.
type cry struct {
	danger models.Danger
	list   class
	falls  class // zero: the list says it all
	gap    int
	not    class // takes it back; zero: nothing does
}

// cries are asked in this order. Who has taken poison needs an ambulance before all else, so what happens to the body goes first.
var cries = [...]cry{
	{danger: models.Fire, list: cryFire},
	{danger: models.Fire, list: mayBurnUp, falls: burnsUp, gap: 0, not: noBlaze},
	{danger: models.Medical, list: pillWords, falls: swallowedWords},
	{danger: models.Medical, list: cryMedical},
	{danger: models.Medical, list: lifeMachine, falls: powerGone, gap: 8},
	{danger: models.Medical, list: eatenWords, falls: manyIll, gap: 5, not: mayFallIll},
	{danger: models.Medical, list: manyOfThem, falls: fellIll, gap: 2, not: mayFallIll},
	{danger: models.Electrocution, list: befallsWhom, falls: currentHits, gap: 1},
	{danger: models.Electrocution, list: ourPeople, falls: clings, gap: 0},
	{danger: models.Medical, list: befallsWhom, falls: struckDown, gap: 0, not: longIll},
	{danger: models.Medical, list: ourPeople, falls: notWaking, gap: 2},
	{danger: models.Medical, list: childWords, falls: notWaking, gap: 2},
	{danger: models.Medical, list: ourPeople, falls: befellBody, gap: 3},
	{danger: models.Medical, list: anyBody, falls: befellBody, gap: 3},
	{danger: models.Medical, list: peopleDied, falls: illWords, gap: 4, not: afterDeath},
	{danger: models.OtherDanger, list: beastWords, falls: beastTakes, gap: 6},
	{danger: models.OtherDanger, list: beastNear},
	{danger: models.OtherDanger, list: wallFalls},
	{danger: models.ChildInDanger, list: cryChild},
	{danger: models.WomanInDanger, list: cryWoman},
	{danger: models.WomanInDanger, list: atHome, falls: beatsWords, gap: 4},
	{danger: models.WomanInDanger, list: atHome, falls: threatOfDeath, gap: 1},
	{danger: models.WomanInDanger, list: atHome, falls: burnsHer, gap: 2},
	{danger: models.SelfHarm, list: crySelf},
	{danger: models.SelfHarm, list: heightWords, falls: aboutToJump, gap: 2, not: jumpsForSport},
	{danger: models.SelfHarm, list: passedAway, falls: goesAfter, gap: 4},
	{danger: models.Disaster, list: cryDisaster},
	{danger: models.Crime, list: cryCrime},
	{danger: models.Crime, list: armedWords, falls: wrecksWords, gap: 6},
	{danger: models.Crime, list: befallsWhom, falls: killedWords, gap: 1, not: noKilling},
	{danger: models.Crime, list: befallsWhom, falls: shotOrStabbed, gap: 2, not: withCamera},
	{danger: models.Crime, list: withWeapon, falls: strikesWords, gap: 4, not: breaksNone},
	{danger: models.Crime, list: breaksBones, not: breaksNone},
	{danger: models.Crime, list: breaksLimbsOf, falls: limbs, gap: 2, not: breaksNone},
	{danger: models.Crime, list: burnsAlive},
	{danger: models.Crime, list: ourPeople, falls: murderedWords, gap: 0},
	{danger: models.Crime, list: burntWords, falls: aliveWords, gap: 3, not: wireWords},
	{danger: models.Crime, list: ourPeople, falls: pouredOn, gap: 0},
	{danger: models.Crime, list: meObject, falls: pouredOn, gap: 0},
	{danger: models.Crime, list: kinWords, falls: pouredOn, gap: 0},
	{danger: models.Crime, list: anyBody, falls: pouredOn, gap: 0},
	{danger: models.ChildInDanger, list: kinChild, falls: carriedOff, gap: 3, not: noKilling},
	{danger: models.Crime, list: befallsWhom, falls: carriedOff, gap: 3, not: noKilling},
	{danger: models.Crime, list: parentsHit, falls: beatsParents, gap: 1, not: noneBeats},
	{danger: models.Crime, list: wasStruck, falls: wasStruck, not: noneBeats},
	{danger: models.Crime, list: kidnapsNow, falls: ourPeople, gap: 1, not: noKidnapping},
	{danger: models.Crime, list: kidnapsNow, falls: anyBody, gap: 1, not: noKidnapping},
}

// cried reports whether the message is a cry for help in a few words ("bachao", "khoon beh raha hai"), which the model cannot judge:
// it hears nothing in fewer than three telling words. A false alarm costs one line with a number to call; a cry not heard costs a life.
func (m *message) cried() (models.Danger, spot, bool) {
	words, _ := m.spread()
	news := m.news()
	if words > cryWords || m.disclaims() || m.hushed() || news && !m.onlyNamed() || m.has(longAgo) {
		return models.NoDanger, spot{}, false
	}
	for _, c := range cries {
		if news && c.danger != models.Crime {
			continue
		}
		at, ok := m.heard(&c)
		if c.list == withWeapon && ok {
			_, staff := m.beatenByStaff()
			ok = !staff // of what is over it is asked whether the station shall hear
		}
		if c.list == kinChild {
			ok = ok && m.toOne(c.list, at)
		}
		if ok && c.falls == befellBody && m.within(buriedWords, at) {
			return m.diggers(), at, true
		}
		if ok && c.falls == befellBody && m.within(leaptWords, at) && m.has(deepWords) {
			return models.Disaster, at, true // out of a river he must be pulled first
		}
		if ok && (c.not == 0 || !m.has(c.not)) && (c.danger != models.Crime || !m.onPaperOnly(at) && !m.within(noBomb, at)) {
			if c.falls == wasStruck {
				return m.struckBy(at), at, true
			}
			if c.list == breaksBones || c.list == breaksLimbsOf || c.list == withWeapon {
				return m.doneBy(at), at, true
			}
			return c.danger, at, true
		}
	}
	return m.criedAlone()
}

// heard finds what a cry names.
func (m *message) heard(c *cry) (spot, bool) {
	switch c.falls {
	case 0:
		return m.first(c.list)
	case befellBody:
		return m.befell(c.list, c.falls, c.gap)
	case beastTakes:
		return m.beast(c.gap)
	case illWords:
		return m.outbreak(c.gap)
	case swallowedWords:
		return m.overdose()
	case fellIll:
		return m.severalIll(c.gap)
	case wasStruck:
		return m.parentsStruck()
	case beatsParents, ourPeople, anyBody:
		return m.inOrder(c.list, c.falls, c.gap)
	}
	return m.near(c.list, c.falls, c.gap)
}

// criedAlone reports whether the message is a cry and nothing else.
func (m *message) criedAlone() (models.Danger, spot, bool) {
	if m.only(despairsWhole) {
		at, _ := m.first(despairsWhole)
		return models.SelfHarm, at, true
	}
	if m.only(cryWhole) {
		at, _ := m.first(cryWhole)
		return models.OtherDanger, at, true
	}
	return models.NoDanger, spot{}, false
}

// toCome reports whether a day that may be past is none yet: "kal tak paisa do nahi to …".
func (m *message) toCome(x spot) bool {
	return m.is(besideToday, x.start) && m.is(tillThen, x.end)
}

// disclaims reports whether words say that nothing is cried out: money, a court, years. A child's years are none: "14 saal ki beti ko le bhaga". Whoever
// killed one's own yesterday is still about, and a petrol pump burns as well as a house.
func (m *message) disclaims() bool {
	for x := range m.all(noCry) {
		aged := x.start > 0 && m.tokens[x.start-1].script == digits && m.after(ofThem, x.end, 0) && (m.after(childWords, x.end+1, 1) || m.after(kinChild, x.end+1, 1))
		yesterday := m.is(besideToday, x.start) && m.has(killedWords) && m.ownPeople()
		meantime := m.within(wasDoing, x) && m.hurtBehind(x.end)
		if !aged && !yesterday && !m.toCome(x) && !meantime && !m.within(mayBurnUp, x) {
			return true
		}
	}
	return false
}

// inOrder finds a word of a and behind it one of b with at most gap tokens of the same clause between them.
func (m *message) inOrder(a, b class, gap int) (spot, bool) {
	for x := range m.all(a) {
		for y := range m.all(b) {
			at := spot{class: a, start: x.start, end: y.end}
			if apart := y.start - x.end; apart >= 0 && apart <= gap && !m.parted(at) {
				return at, true
			}
		}
	}
	return spot{}, false
}

// toOne reports whether it is said of somebody of a class at a spot that it was done to him, and not that he did it: "beti ko le bhaga".
func (m *message) toOne(who class, at spot) bool {
	for x := range m.all(who) {
		if x.start >= at.start && x.end < at.end && m.at(doneTo, x.end) {
			return true
		}
	}
	return false
}

// outbreak finds an illness that people died of, so that others may: no beasts, and nobody's father alone.
func (m *message) outbreak(gap int) (spot, bool) {
	for x := range m.all(peopleDied) {
		for y := range m.all(illWords) {
			alone := m.before(ourPeople, x.start, 0) && !m.before(childWords, x.start, 0)
			if apart := max(y.start-x.end, x.start-y.end); apart >= 0 && apart <= gap && !alone && !m.has(cattleWords) {
				return spot{class: peopleDied, start: min(x.start, y.start), end: max(x.end, y.end)}, true
			}
		}
	}
	return spot{}, false
}

// manyPills is how many tablets nobody takes at once; what has more than two digits is how strong they are.
const manyPills = "15"

// pillSpan is how many words may stand between them and that somebody took them.
const pillSpan = 3

// overdose finds somebody who has taken more tablets than anybody takes: "took 40 paracetamol tablets", "30 goli kha li".
func (m *message) overdose() (spot, bool) {
	for x := range m.all(pillWords) {
		for y := range m.all(swallowedWords) {
			at := spot{class: pillWords, start: min(x.start, y.start), end: max(x.end, y.end)}
			if apart := max(y.start-x.end, x.start-y.end); apart < 0 || apart > pillSpan || m.parted(at) {
				continue
			}
			for m.at(pillWords, at.end) {
				at.end++ // "40 paracetamol tablets"
			}
			if m.manyOf(x) || m.manyAt(x.end) && y.start == x.end+1 {
				return at, true
			}
		}
	}
	return spot{}, false
}

// poisoned reports whether somebody took more tablets than anybody takes, or a poison: whoever did it may have done so in despair.
func (m *message) poisoned() bool {
	_, overdose := m.overdose()
	return overdose || m.has(tookPoison)
}

// manyOf reports whether before tablets it is counted how many, or said that it were all: "30 sleeping tablets", "20 bukhar ki goli". For how many
// days, and for how much money, is no count of them.
func (m *message) manyOf(x spot) bool {
	of := func(i int) bool { return !m.at(spanWords, i) && !m.at(moneyWords, i) }
	return m.before(tooManyWords, x.start, tooManySpan) || m.manyAt(x.start-1) || m.manyAt(x.start-2) && of(x.start-1) ||
		m.manyAt(x.start-3) && of(x.start-2) && m.after(ofThem, x.start-1, 0)
}

// manyAt reports whether token i counts more tablets than anybody takes.
func (m *message) manyAt(i int) bool {
	return m.counted(i) && len(m.tokens[i].form) == len(manyPills) && m.tokens[i].form >= manyPills
}

// habit reports whether a message tells how somebody is treated at home, and neither that it happens now, nor that it may cost a life, nor that
// help is needed: who has been told whom to call need not be told again.
func (m *message) habit() bool {
	return m.hasAny(beatsAtHome, crueltyWords, dowryWords) &&
		!m.hasAny(nowWords, helpNeeded, cryWhole, killWords, attackWords, weaponWords, trappedWords, lockedIn, fireBurns, hurtWords)
}

// willKill finds somebody of whom it is said that he will kill, where nothing else is heard: "my uncle wants to kill me".
func (m *message) willKill() (models.Danger, spot, bool) {
	if !m.has(killsMe) || m.hushed() || m.news() || m.has(longAgo) {
		return models.NoDanger, spot{}, false
	}
	for _, who := range [...]class{atHome, whoPreys, staffWords} {
		if at, ok := m.near(who, killsMe, 0); ok {
			if who == atHome {
				return models.WomanInDanger, at, true
			}
			return models.Crime, at, true
		}
	}
	return models.NoDanger, spot{}, false
}

// buried finds somebody upon whom earth or a wall has come down, which the model hardly knows where no wall is named.
func (m *message) buried() (spot, bool) {
	if words, _ := m.spread(); !m.has(buriedWords) || words > cryWords || m.has(noCry) || m.hushed() || m.news() || m.has(longAgo) {
		return spot{}, false
	}
	for _, who := range fallers {
		if at, ok := m.befell(who, buriedWords, 3); ok {
			return at, true
		}
	}
	return spot{}, false
}

// diggers is the danger that whoever is buried is in: under a house or its rubble are mostly several, whom those dig out who come to a disaster.
func (m *message) diggers() models.Danger {
	if m.hasAny(collapsedWords, houseWords) {
		return models.Disaster
	}
	return models.Medical
}

// befell finds what befell somebody, who is named right before it or behind, and nothing of his: "bhai ka phone nali me gir gaya".
func (m *message) befell(who, falls class, gap int) (spot, bool) {
	for x := range m.all(who) {
		for y := range m.all(falls) {
			at := spot{class: who, start: min(x.start, y.start), end: max(x.end, y.end)}
			if apart := y.start - x.end; (apart >= 0 && apart <= gap || x.start >= y.end && x.start-y.end <= 1 && !m.parted(at)) && !m.after(ofThem, x.end, 0) {
				return at, true
			}
		}
	}
	return spot{}, false
}
