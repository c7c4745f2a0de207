package understand

import "fmt"

// class is one of the lists under words/ that rules ask for.
type class uint16

const (
	greetingWords class = iota
	politeWords
	thanksWords
	praiseWords
	statusWords
	addWords
	suggestionWords
	questionWords
	troubleWords
	fillerWords

	fireWords
	fireBurns
	fireAlone
	fireThing
	fireHazard
	fireRisk
	wireWords
	wireBroken
	hazardWords
	currentWords
	currentFlows
	electricAlone
	structureWords
	aboutToFall
	collapsedWords
	trappedWords
	holeWords
	holeOpen
	fallsIn
	holeAlone
	appealWords
	medicalWords
	medicalNow
	medicalAlone
	attackWords
	killWords
	threatWords
	attackNow
	nowWords
	womanWords
	womanHarmed
	womanAlone
	childWords
	childLost
	childHarmed
	selfHarmWords
	selfHarmAlone
	otherPerson
	selfWords
	disasterWords
	disasterNow
	drowningWords
	animalDanger
	animalAttacks
	deadWrong
	figurative
	newsWords
	longAgo
	noDanger
	playWords

	lineWords
	lineLoose
	poleWords
	poleUnsafe
	boxWords
	boxOpen
	shockWords
	coverWords
	coverGone
	houseWords
	fallingWords
	warnedWords
	shaftWords
	rubbishWords
	setAlight

	ailing
	helpNeeded
	crashWords
	hurtWords
	weaponWords
	attacksWith
	beatenWords
	victimWords
	atHome
	beatsWords
	girlWords
	molests
	childGone
	childHurt
	deathWords
	despairWords
	waterWords
	engulfs
	gasWords
	leaksWords
	shakyWords
	belowWords
	chargedWords

	abuseWords
	abuseAimed
	aimWords
	animalWords
	abuseTold
	abuseQuoted
	abuseMasked
	insultWords
	insultAt
	communityWords
	hateWords
	abuseOfDirt
	dirtWords
	abuseInitials
	staffWords
	staffFault

	placeDistrict
	placeSmall
	placeTehsil
	placeBlock
	placeThana
	placeRoad
	placePerson
	placeHere
	placePolice
	placeNameEnd
	placeNameBegin
	placeStop
	placeInstitution

	// What was added after the model of danger had learnt the numbers of those above: a new one comes to the end.
	howWords
	getWords
	wishedWords
	hasNoneWords
	howLongWords
	statusShort
	whenWords
	comesWords
	matterWords
	cameBackWords
	spanWords
	placeSettlement
	repairedWords
	whetherWords
	cryWhole
	cryFire
	cryCrime
	cryMedical
	cryWoman
	cryChild
	crySelf
	cryDisaster
	noCry
	staffActs
	staffOffice
	staffAddressed
	staffIdle
	staffCrime
	byStaff
	takesWords
	staffSlack
	staffOnDuty
	drunkWords
	moneyWords
	privateWords
	bribeWords
	earlierDay
	roadHole
	foulWater
	fallSick
	toWhom
	searchedWords
	illWords
	schoolAndBus
	landlordWords
	sheWords
	leftHome
	eatenWords
	manyIll
	mayFallIll
	lifeMachine
	powerGone
	beastWords
	beastTakes
	staffAbsent
	staffAtWork
	staffAbove
	hearsNobody
	workWanted
	peopleDied
	inCustody
	inThana
	takesMoney
	paidAnyway
	ownPractice
	publicPost
	heSuffers
	takesAlways
	harmDone
	lacking
	careWords
	schoolThings
	rentWords
	calledSo
	staffTook
	tookNone
	notFound
	parentWords
	kinWords
	beatsAtHome
	noBeating
	othersDo
	hurtAtHome
	womanAtHome
	overTheLand
	mortallyIll
	ofAPerson
	notAnswered
	otherNumber
	enteredWords
	givesBack
	namedPost
	personNames
	neverThere
	quarterEnd
	outsiderWords
	driverWords
	staffMolests
	tampered
	preyedUpon
	lockedIn
	marriedByChoice
	calledUpon
	doesOrNot
	atTheStation
	notHe
	ourPeople
	noTrace
	noTraceOf
	whereGone
	meanwhile
	mineWords
	ofThem
	wonders
	himself
	kinChild
	inLaws
	crueltyWords
	dowryWords
	dowryGiven
	enoughWords
	befallsWhom
	killedWords
	carriedOff
	noKilling
	pitWords
	fallsOrCaught
	thrownWords
	notBack
	thingsComing
	setOut
	notCome
	phoneDead
	phoneOthers
	keptThing
	visitors
	wakesWords
	schoolHour
	deepWords
	anyBody
	floodWords
	floodEnters
	teacherDid
	hitWords
	lapWords
	awayWith
	pipeWords
	carcassWords
	electiveWords
	cropTaken
	accusedWords

	classCount
)

// strict reports whether only words spelt as listed count: short words that much hangs on.
func (c class) strict() bool {
	return c == placeHere || c == placeStop || c == aimWords || c == selfWords
}

// classes knows the lists by name.
type classes struct{ ids map[string]class }

// newClasses checks that every list that a rule asks for is there, so that a list renamed by mistake does
// not go unnoticed.
func newClasses(l *lists) (classes, error) {
	c := classes{ids: make(map[string]class, classCount)}
	for id, name := range classNames {
		if len(l.words[name]) == 0 {
			return c, fmt.Errorf("the list [%s] is missing or empty", name)
		}
		c.ids[name] = class(id)
	}
	return c, nil
}

// spot is where words of a class stand.
type spot struct {
	class      class
	start, end int
}

func (m *message) note(c class, start, end int) {
	if n := len(m.spots); n > 0 && m.spots[n-1] == (spot{c, start, end}) {
		return
	}
	m.seen[c/64] |= 1 << (c % 64)
	m.spots = append(m.spots, spot{class: c, start: start, end: end})
}

// has reports whether a word of the class stands anywhere.
func (m *message) has(c class) bool { return m.seen[c/64]&(1<<(c%64)) != 0 }

// first returns where a word of the class stands first.
func (m *message) first(c class) (spot, bool) {
	if m.has(c) {
		for _, s := range m.spots {
			if s.class == c {
				return s, true
			}
		}
	}
	return spot{}, false
}

// all yields the places of a class.
func (m *message) all(c class) func(yield func(spot) bool) {
	return func(yield func(spot) bool) {
		if !m.has(c) {
			return
		}
		for _, s := range m.spots {
			if s.class == c && !yield(s) {
				return
			}
		}
	}
}

// near finds a word of a and a word of b that do not overlap and have at most gap tokens between them.
func (m *message) near(a, b class, gap int) (spot, bool) {
	if !m.has(a) || !m.has(b) {
		return spot{}, false
	}
	for x := range m.all(a) {
		for y := range m.all(b) {
			if apart := max(y.start-x.end, x.start-y.end); apart >= 0 && apart <= gap {
				return spot{class: a, start: min(x.start, y.start), end: max(x.end, y.end)}, true
			}
		}
	}
	return spot{}, false
}

// ends reports whether a word of the class ends right before token i, or one token further to the left.
func (m *message) before(c class, i, reach int) bool {
	for s := range m.all(c) {
		if s.end <= i && i-s.end <= reach {
			return true
		}
	}
	return false
}

// after reports whether a word of the class begins at token i or up to reach further to the right.
func (m *message) after(c class, i, reach int) bool {
	for s := range m.all(c) {
		if s.start >= i && s.start-i <= reach {
			return true
		}
	}
	return false
}

// at reports whether a word of the class covers token i.
func (m *message) at(c class, i int) bool {
	for s := range m.all(c) {
		if s.start <= i && i < s.end {
			return true
		}
	}
	return false
}
