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
	befellBody
	currentHits
	beastNear
	wallFalls
	clings
	asideNumber
	heldAt
	numbersThing
	numberToCall
	mayBePreyed
	whoPreys
	weaklyMolests
	withHer
	thingsFall
	stuckWords
	meObject
	onPaper
	runOver
	notWaking
	passedAway
	withChild
	inTheFood
	inTheDark
	noSleeper
	ranOff
	ageWords
	heUp

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
