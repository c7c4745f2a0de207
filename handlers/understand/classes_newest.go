package understand

// The newest lists; a new one comes to the end, before classCount.
const (
	priceWords class = noKidnapping + 1 + iota
	privatelyPaid
	vehiclesRun
	partOfVehicle
	scholarshipWords
	scholarshipPays
	healersCome
	healersPlace
	beatsHisOwn
	agedOrDated
	mayStrike
	strikesAtHome
	motherHit
	wasStruck
	notStruck
	youngOfHouse
	oldOfHouse
	letsStarve
	byALink
	moneyGone
	moneyIn
	wasPaid
	placeSeat
	othersGive
	notSoSaid
	goesWithout
	willPublish
	teamSent
	inLeague

	classCount
)
