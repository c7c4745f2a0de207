package understand

import "sunwai/models"

// The model hears that somebody suffers better than who does, and at whose hands. What it says of women and children alone is kept from
// everybody but named officers, so that a fever, or a landlord, would be hidden from who can help. What no list hears is therefore put
// right where the words themselves say that it is everybody's trouble; wherever a word of harm stands too, the model is believed.

// harm is what somebody does to a woman or a child.
var harm = [...]class{
	harmDone, childHarmed, childHurt, molests, beatsWords, beatenWords, womanHarmed, womanAlone, attackWords, weaponWords, trappedWords, placePolice,
}

// fellSpan is how many words may stand between what a child fell into and that it fell.
const fellSpan = 6

// childSpan is how many words may stand between a child and where it fell: "my son aged 4 years fell into the well".
const childSpan = 4

// childFell finds where a child fell into something, drowns or is caught, and nobody did it: whoever can pull it out must read of it. A ball,
// a wall and a cow fall too, and children look on; a bicycle only gets stuck.
func (m *message) childFell() (spot, bool) {
	at, ok := m.fellInto(pitWords)
	if !ok {
		return at, false
	}
	for c := range m.all(childWords) {
		if m.fellItself(c, at) {
			return at, true
		}
	}
	return at, false
}

// fellItself reports whether it is the child at c that fell, or what it sits in, and nothing of its and nothing beside it.
func (m *message) fellItself(c, at spot) bool {
	if m.after(ofThem, c.end, 0) && !m.after(limbs, c.end+1, 0) || max(c.start-at.end, at.start-c.end) > childSpan {
		return false
	}
	from := max(0, min(c.start, at.start-childSpan))
	if c.end == at.start {
		from = c.start // "bachche ka joota aur bachcha nale me gir gaya"
	}
	for x := range m.all(thingsFall) {
		if x.start >= from && x.start < at.end && !m.after(goesFor, x.end, 0) {
			return false
		}
	}
	for x := range m.all(stuckWords) {
		if x.start >= from && x.start < at.end && m.onlyStuck(at) {
			return false
		}
	}
	return true
}

// onlyStuck reports whether what fell only got stuck.
func (m *message) onlyStuck(at spot) bool {
	for i := at.start; i < at.end; i++ {
		if m.is(stuckOnly, i) {
			return true
		}
	}
	return false
}

// fellInto is fell into what a class names.
func (m *message) fellInto(c class) (spot, bool) {
	where, ok := m.near(c, fallsOrCaught, fellSpan)
	if !ok || m.hasAny(thrownWords, searchedWords) {
		return where, false
	}
	for _, c := range harm {
		if c == trappedWords || c == placePolice {
			continue // who is called for help did no harm
		}
		for s := range m.all(c) {
			if !m.at(fallsOrCaught, s.start) { // "drowning" is on both lists
				return where, false
			}
		}
	}
	return where, true
}

// aboutRent reports whether words say that a landlord wants rent, or his house back.
func (m *message) aboutRent() bool {
	return m.has(landlordWords) && m.has(rentWords) && !m.hasAny(womanWords, molests, atHome, womanAlone, sheWords, harmDone)
}

// whose returns the danger that the model alone hears as it is: of a child that is ill, of whoever has a landlord, or none.
func (m *message) whose(heard models.Danger) models.Danger {
	if m.drunkAtTheWheel() && !m.hasAny(womanWords, girlWords, sheWords, molests, harmDone) &&
		(heard == models.WomanInDanger || heard == models.ChildInDanger || heard == models.Medical && !m.hasAny(hurtWords, crashWords, ailing)) {
		return models.OtherDanger // whoever sits behind him
	}
	switch heard {
	case models.ChildInDanger:
		switch {
		case m.starvesTheOld():
			if m.has(beatsAtHome) {
				return models.Crime
			}
			return models.NoDanger // "bete" are no children
		case m.grownGone():
			return models.NoDanger
		case m.hasAny(harm[:]...) || m.missed():
		case m.onlyDark() || m.wellEnough() || m.onlyThere():
			return models.NoDanger
		case m.has(givesBack) && !m.childKept():
			return models.NoDanger
		case m.has(illWords), m.lack(careWords):
			return models.Medical
		case m.has(schoolAndBus), m.lack(schoolThings):
			return models.NoDanger
		}
	case models.WomanInDanger:
		if m.aboutRent() {
			return models.Crime
		}
		if m.has(tampered) && !m.hasAny(womanWords, sheWords) || m.has(staffWords) && m.wrongWork() {
			return models.NoDanger
		}
		if m.has(heSuffers) && !m.has(staffAtWork) && !m.hasAny(womanWords, girlWords, molests, atHome, womanAlone, womanHarmed, sheWords) {
			return models.Crime
		}
	case models.SelfHarm, models.Medical, models.OtherDanger:
		if heard == models.SelfHarm && m.has(illWords) && m.childDid() {
			return models.Medical // it ate what it should not
		}
		if heard == models.Medical && (m.tolled() || m.wellEnough()) || heard == models.SelfHarm && (m.bereft() || m.asleepAtWork()) {
			return models.NoDanger
		}
		if m.has(leftHome) && !m.hasAny(selfHarmWords, selfHarmAlone, deathWords, despairWords, ailing, medicalWords, illWords, careWords) {
			return models.NoDanger
		}
		if heard == models.SelfHarm && m.has(peopleDied) && !m.hasAny(selfWords, selfHarmWords, selfHarmAlone, despairWords, lostHeart) {
			return models.OtherDanger
		}
	}
	return heard
}

// harmlessly are words of what hurts nobody, and what else must not stand there. Where the model alone hears a danger, their clause is left out
// and the rest is listened to again; of a fire that was heard by words or cries, too, only the words themselves are.
var harmlessly = [...]struct {
	heard models.Danger
	said  class
	but   []class
}{
	{models.Disaster, pipeWords, []class{floodWords, trappedWords, hurtWords, deathWords, drowningWords, houseWords, gasWords, deepWords}},
	{models.Disaster, earthDug, []class{floodWords, trappedWords, hurtWords, deathWords, houseWords, deepWords}},
	{models.WomanInDanger, takenToDoctor, []class{beatsWords, beatenWords, hurtWords, womanHarmed, molests, harmDone, fireBurns, deathWords}},
	{models.Crime, noBomb, []class{threatWords, threatOfDeath, hitWords, hurtWords, deathWords}},
	{models.Crime, earthDug, []class{weaponWords, attackWords, threatWords, killWords, beatenWords, hitWords, hurtWords}},
	{models.Electrocution, carcassWords, []class{lineWords, poleWords, boxWords, shockWords, wireWords, currentWords, electricAlone}},
	{models.Fire, stoveSmoke, []class{fireAlone, leaksWords, trappedWords}},
	{models.Electrocution, noCurrent, []class{lineWords, poleWords, boxWords, shockWords, wireWords, electricAlone}},
	{models.Electrocution, unlitWords, []class{lineWords, boxWords, poleUnsafe, shockWords, currentWords, electricAlone, hurtWords, hazardWords}},
	{models.Fire, unlitWords, []class{fireWords, fireAlone, wireWords, boxOpen, hazardWords, hurtWords, trappedWords}},
	{models.Medical, electiveWords, []class{ailing, medicalAlone, nowWords, helpNeeded, deathWords}},
	{models.OtherDanger, shopOpen, []class{hurtWords, weaponWords, fallingWords, deathWords, coverWords, boxWords, wireWords, poleWords}},
	{models.OtherDanger, cropTaken, []class{hurtWords, weaponWords, fallingWords, deathWords}},
	{models.Crime, accusedWords, []class{weaponWords, attackWords, threatWords, killWords, beatenWords, inCustody, hurtWords}},
}

// harmless returns where the words themselves say that nothing of the danger heard is the matter.
func (m *message) harmless(heard models.Danger) (out []spot) {
	for i := range harmlessly {
		if h := &harmlessly[i]; h.heard == heard && m.has(h.said) && !m.hasAny(h.but...) {
			out = append(out, m.every(h.said)...)
		}
	}
	return out
}

// childDid reports whether a child did something: "bachche ne dawa pi li, ulti kar raha hai".
func (m *message) childDid() bool {
	for c := range m.all(childWords) {
		if m.is(doerWord, c.end) {
			return true
		}
	}
	return false
}

// childKept reports whether it is a child that somebody does not give back, and no child who keeps a thing: "padosi ka beta cycle nahi lauta raha".
func (m *message) childKept() bool {
	for c := range m.all(childWords) {
		if m.after(givesBack, c.end, 0) || m.is(whomWord, c.end) {
			return true
		}
	}
	return false
}

// grownGone reports whether of one's own people nothing is known, and no child is spoken of.
func (m *message) grownGone() bool {
	return m.has(ourPeople) && m.hasAny(noTrace, noTraceOf) && !m.hasAny(childWords, kinChild)
}

// tolled reports whether somebody in a hospital always takes money, and nobody is said to suffer now.
func (m *message) tolled() bool {
	if !m.has(takesAlways) || m.hasAny(ailing, helpNeeded, medicalNow, medicalAlone, nowWords, deathWords, hurtWords) {
		return false
	}
	if _, ok := m.bribed(); ok {
		return true
	}
	_, ok := m.paid()
	return ok
}

// darkWords is up to how many words a message may be to tell of nothing but that children cry in the dark.
const darkWords = 8

// onlyDark reports whether nothing is told of children but that it is dark, or hot, where they are.
func (m *message) onlyDark() bool {
	words, _ := m.spread()
	return words <= darkWords && m.has(inTheDark) && !m.hasAny(ailing, illWords, careWords, hurtWords, helpNeeded, lockedIn)
}

// onlyThere reports whether of a child nothing is told but that there is one: "3 saal ki bitiya hai".
func (m *message) onlyThere() bool {
	if m.hasAny(illWords, careWords, hurtWords, helpNeeded, lockedIn, leftHome, nowWords, crueltyWords, searchedWords, notFound) {
		return false
	}
	there := false
	for _, c := range [...]class{childWords, kinChild} {
		for x := range m.all(c) {
			if !m.after(auxiliaries, x.end, 0) && !(m.counted(x.end) && m.after(auxiliaries, x.end, agedSpan)) && !m.isIn(x) {
				return false
			}
			there = true
		}
	}
	return there
}

// isIn reports whether of somebody it is told in which town he is, lives or works, and not how few years he is old: "(beta) Delhi me hai".
func (m *message) isIn(who spot) bool {
	i := who.end
	for i < len(m.tokens) && m.places.has(i) {
		i++
	}
	return i > who.end && !m.counted(who.start-3) && (m.after(auxiliaries, i+1, 0) || m.after(placeLived, i, 1))
}

// wellEnough reports whether a woman only says that she is with child, or that something was found in the food, and nobody is ill.
func (m *message) wellEnough() bool {
	if !m.hasAny(withChild, inTheFood) || m.hasAny(ailing, helpNeeded, medicalNow, medicalAlone, deathWords, hurtWords, fallSick, manyIll) {
		return false
	}
	return m.has(inTheFood) && !m.has(illWords) || m.has(withChild) && !m.hasAny(lacking, illWords)
}

// asleepAtWork reports whether an office does not wake up: nobody of one's own, and not the writer.
func (m *message) asleepAtWork() bool {
	return m.has(notWaking) && !m.hasAny(selfWords, selfHarmWords, selfHarmAlone, ourPeople, childWords)
}

// lackSpan is how many words may stand between what a child needs and that it is not there: "doctor koi nahi hai".
const lackSpan = 2

// lack reports whether what a child needs is not there. That a doctor was told of it, or a book given, says nothing of what befell it.
func (m *message) lack(needed class) bool {
	_, ok := m.near(needed, lacking, lackSpan)
	return ok
}

func (m *message) hasAny(classes ...class) bool {
	for _, c := range classes {
		if m.has(c) {
			return true
		}
	}
	return false
}

// missed reports whether somebody is not found.
func (m *message) missed() bool {
	for _, gone := range [...]class{childLost, childGone} {
		for y := range m.all(gone) {
			if !m.at(childWords, y.start) && !m.at(givesBack, y.start) && !m.due(y) { // "newborn" is on both lists
				return true
			}
		}
	}
	for y := range m.all(notFound) {
		if m.before(childWords, y.start, 0) {
			return true
		}
	}
	return false
}

// flows finds current where none belongs: that none comes ("meter me current nahi aa raha") is no shock.
func (m *message) flows(s *sign) (spot, bool) {
	for x := range m.all(s.a) {
		for y := range m.all(s.b) {
			if apart := max(y.start-x.end, x.start-y.end); apart >= 0 && apart <= s.gap && !m.before(lacking, y.start, 0) {
				return spot{class: s.a, start: min(x.start, y.start), end: max(x.end, y.end)}, true
			}
		}
	}
	return spot{}, false
}

// lost finds a child that is not found: "bachcha nahi mil raha". In "bachche ko dawa nahi mil rahi" it is the medicine.
func (m *message) lost(s *sign) (spot, bool) {
	for x := range m.all(s.a) {
		for y := range m.all(s.b) {
			if apart := max(y.start-x.end, x.start-y.end); apart >= 0 && apart <= s.gap && !m.due(y) && !m.at(givesBack, y.start) && !(m.hasAny(illWords, careWords) && m.at(childWords, y.start)) {
				return spot{class: s.a, start: min(x.start, y.start), end: max(x.end, y.end)}, true
			}
		}
	}
	return spot{}, false
}

// due reports whether what is not to be had is something that belongs to a child, or is for it.
func (m *message) due(gone spot) bool {
	if !m.got(gone) || m.has(searchedWords) {
		return false
	}
	for _, c := range [...]class{illWords, careWords, schoolAndBus, schoolThings} {
		if m.at(c, gone.start-1) {
			return true
		}
	}
	for child := range m.all(childWords) {
		if gone.start == child.end {
			return false // "wapas aaya to bachchi nahi mili"
		}
	}
	for child := range m.all(childWords) {
		if gone.start-child.end > 1 && m.after(toWhom, child.end, 0) || gone.start-child.end == 1 && m.after(doneTo, child.end, 0) { // "bachcho ko nahi mila"
			return true
		}
	}
	return false
}

// got reports whether words say that something is not to be had, or somebody not to be found.
func (m *message) got(y spot) bool {
	for i := y.start; i < y.end; i++ {
		if m.is(hadVerb, i) {
			return true
		}
	}
	return false
}

// onlyKin reports whether a keyword names the family that somebody has married into, or a dowry that was given, in a message that tells of no
// ill-treatment, but of something else: the road to them is a road.
func (m *message) onlyKin(f *find) bool {
	if m.hasAny(crueltyWords, harmDone, molests) || !m.otherMatter(f) {
		return false
	}
	if m.has(dowryGiven) {
		return m.at(dowryWords, f.start) && f.end-f.start == 1 || m.isAll(inLaws, f)
	}
	return !m.has(dowryWords) && m.isAll(inLaws, f)
}

// isAll reports whether a find is words of a class, and nothing else.
func (m *message) isAll(c class, f *find) bool {
	for s := range m.all(c) {
		if s.start == f.start && s.end == f.end {
			return true
		}
	}
	return false
}

// otherMatter reports whether another keyword stands beside a find.
func (m *message) otherMatter(f *find) bool {
	for i := range m.finds {
		if g := &m.finds[i]; g.phrase.kind == topicFind && (g.start >= f.end || g.end <= f.start) {
			return true
		}
	}
	return false
}
