package understand

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
)

// strict reports whether only words spelt as listed count: short words that much hangs on.
func (c class) strict() bool {
	return c == placeHere || c == placeStop || c == aimWords || c == selfWords
}
