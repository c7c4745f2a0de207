package understand

// conductSpan is how many words may stand between somebody in an office and what he did: a name, and what for.
const conductSpan = 9

// crimeSpan is the same for what nobody may do, in an office or not: whoever is only asked for help against others stands near such
// words as well.
const crimeSpan = 7

// fault is what somebody in an office is blamed for.
type fault uint8

const (
	blameless  fault = iota
	slackness        // he does not care, or is not where he alone must be: the matter itself is what it is
	connivance       // he is in league with whoever does it, and did nothing of it himself
	misdeed          // he takes money, insults, beats
)

// staff returns what the message blames somebody in an office for.
func (r *Reader) staff(m *message) fault {
	if s, ok := m.moonlights(); ok {
		m.why.add("conduct", m.raw(s.start, s.end))
		return slackness
	}
	if m.has(privateWords) || m.onlyOutsiders() {
		return blameless
	}
	for _, find := range [...]func() (spot, bool){
		m.faulty,
		m.drunkOnDuty,
		m.corrupt, m.wronged, m.took, m.bribed, m.paid,
		m.bribery, m.molestedByStaff, m.threatensDeath, m.beatenByStaff, func() (spot, bool) { return m.robbedByStaff(r) }, func() (spot, bool) { return m.extorted(r) }, m.demanded, m.menaced,
		func() (spot, bool) { return m.first(inCustody) },
	} {
		if s, ok := find(); ok {
			m.why.add("conduct", m.raw(s.start, s.end))
			return misdeed
		}
	}
	if s, ok := m.connives(); ok {
		m.why.add("conduct", m.raw(s.start, s.end))
		return connivance
	}
	for _, find := range [...]func() (spot, bool){
		func() (spot, bool) { return m.near(staffWords, staffSlack, conductSpan) }, m.away, m.named, m.deaf,
	} {
		if s, ok := find(); ok {
			m.why.add("conduct", m.raw(s.start, s.end))
			return slackness
		}
	}
	return blameless
}

// onlyOutsiders reports whether nobody in an office is spoken of, only who works under a licence or a contract.
func (m *message) onlyOutsiders() bool {
	if !m.has(outsiderWords) {
		return false
	}
	for s := range m.all(staffWords) {
		if !m.within(outsiderWords, s) {
			return false
		}
	}
	return true
}

// faulty finds somebody in an office beside what he is blamed for.
func (m *message) faulty() (spot, bool) {
	for x := range m.all(staffWords) {
		for y := range m.all(staffFault) {
			if apart := max(y.start-x.end, x.start-y.end); apart >= 0 && apart <= conductSpan && !m.at(enteredWords, y.start) && !m.askedOf(x, y) {
				return spot{class: staffWords, start: min(x.start, y.start), end: max(x.end, y.end)}, true
			}
		}
	}
	return spot{}, false
}

// bribery finds a word for a bribe that does not mean to enter: "ghar me chor ghoos gaye". That nothing is done without a go-between says the
// same, unless it is only asked how it is.
func (m *message) bribery() (spot, bool) {
	for x := range m.all(bribeWords) {
		if !m.entered(x) {
			return x, true
		}
	}
	if m.onlyAsking() {
		return spot{}, false
	}
	return m.first(goBetween)
}

// onlyAsking reports whether it is asked what something costs, or how it is done, and nothing denied: "bina dalal ke licence kaise banega".
func (m *message) onlyAsking() bool { return m.has(onlyAsks) && !m.has(staffIdle) }

// entered reports whether one word, spelt like a bribe, says that somebody came in.
func (m *message) entered(x spot) bool { return x.end-x.start == 1 && m.at(enteredWords, x.start) }

// aboveSpan is how many words may stand between the head of a district and what he does, so that it is not said of others: he is asked
// about everything.
const aboveSpan = 2

// away finds somebody in an office who is not there. That a hospital has no doctor and a school no teacher is no blame of a person: it is
// what is wrong, and whoever is in charge there must read it.
func (m *message) away() (spot, bool) {
	for x := range m.all(staffWords) {
		for y := range m.all(staffAbsent) {
			if apart := max(y.start-x.end, x.start-y.end); apart >= 0 && apart <= conductSpan && !m.at(staffAtWork, x.start) {
				return spot{class: staffWords, start: min(x.start, y.start), end: max(x.end, y.end)}, true
			}
		}
	}
	return spot{}, false
}

// deaf finds the head of a district or a circle who hears nobody: "CO sahab sunte nahi".
func (m *message) deaf() (spot, bool) {
	s, ok := m.near(staffAbove, hearsNobody, aboveSpan)
	return s, ok && !m.parted(s)
}

// corrupt finds one who takes money, or worse.
func (m *message) corrupt() (spot, bool) {
	s, ok := m.near(staffAbove, staffFault, aboveSpan)
	return s, ok && !m.parted(s)
}

// wronged finds somebody in an office who did what would be a crime of anybody: "the inspector has locked up my brother". That the
// police do nothing about a crime of others is no such thing, and neither is "Inspector sir, boys beat my son".
func (m *message) wronged() (spot, bool) {
	for _, who := range [...]class{staffActs, staffOffice, inThana} {
		for x := range m.all(who) {
			if who == staffOffice && m.after(staffAddressed, x.end, 0) {
				continue
			}
			for y := range m.all(staffCrime) {
				if y.start >= x.end && y.start-x.end <= crimeSpan && !m.idle(x.end, y.start) && !m.parted(spot{start: x.start, end: y.end}) {
					return spot{class: who, start: x.start, end: y.end}, true
				}
			}
		}
	}
	return m.near(byStaff, staffCrime, crimeSpan)
}

// molested finds a woman or a girl whom somebody in an office, or a driver, touches: few words, whatever the model makes of them.
func (m *message) molested() (spot, bool) {
	for _, who := range [...]class{staffWords, outsiderWords} {
		for x := range m.all(who) {
			for y := range m.all(staffMolests) {
				s := spot{class: who, start: x.start, end: y.end}
				if follows(x, y, crimeSpan) && !m.parted(s) && m.touches(x, y) && !m.within(tampered, y) && !m.meansNobody(y) {
					return s, true
				}
			}
		}
	}
	return spot{}, false
}

// touches reports whether who stands at x does what is said at y: he is not called, and neither is it done to him nor by another.
func (m *message) touches(x, y spot) bool {
	if m.after(staffAddressed, x.end, 0) || m.after(toWhom, x.end, 0) || m.othersIn(x.end, y.start) {
		return false
	}
	return m.at(mayBePreyed, y.start) || !m.idle(x.end, y.start)
}

// meansNobody reports whether what may be done to a thing as well is said of nobody: "galat kaam kiya sadak me", "touched my shoulder".
func (m *message) meansNobody(y spot) bool {
	return m.within(weaklyMolests, y) && m.wrongWork()
}

// wrongWork reports whether "galat kaam" and the like stand in a message that names nobody to whom it was done.
func (m *message) wrongWork() bool {
	return m.has(weaklyMolests) && !m.hasAny(womanWords, childWords, sheWords, withHer)
}

// molestedByStaff is the same of those who are somebody's officers.
func (m *message) molestedByStaff() (spot, bool) {
	s, ok := m.molested()
	return s, ok && s.class == staffWords && !m.at(outsiderWords, s.start)
}

// drunkAtTheWheel reports whether somebody drives drunk: whoever watches the road must hear of it at once, and no office of its staff.
func (m *message) drunkAtTheWheel() bool {
	_, ok := m.near(driverWords, drunkWords, conductSpan)
	return ok
}

// drunkOnDuty finds somebody in an office who drinks, and is not only told of those who do: "daroga ji, padosi sharab peekar gali dete hain".
func (m *message) drunkOnDuty() (spot, bool) {
	for x := range m.all(staffOnDuty) {
		for y := range m.all(drunkWords) {
			patient := y.start < x.start && m.at(ailing, y.end) // "daru peekar behosh hai, emergency me doctor nahi": who drank is none of the staff
			if apart := max(y.start-x.end, x.start-y.end); apart >= 0 && apart <= conductSpan && !patient && !m.askedOf(x, y) {
				return spot{class: staffOnDuty, start: min(x.start, y.start), end: max(x.end, y.end)}, true
			}
		}
	}
	return spot{}, false
}

// idle reports whether between two tokens stands that nothing was done, and not what was done instead: "report nahi likhi, ulta mujhe maara".
func (m *message) idle(from, to int) bool {
	for s := range m.all(insteadWords) {
		if s.start >= from && s.end <= to {
			from = s.end
		}
	}
	for s := range m.all(staffIdle) {
		if s.start >= from && s.end <= to {
			return true
		}
	}
	return false
}

// moonlights finds a doctor of a public hospital who is at his own clinic instead. Whoever is said to be no doctor at all runs his clinic
// under nobody's eyes, and whoever has no other post is private.
func (m *message) moonlights() (spot, bool) {
	s, ok := m.near(staffWords, ownPractice, conductSpan)
	if !ok || !m.has(publicPost) {
		return spot{}, false
	}
	for x := range m.all(privateWords) {
		if !m.at(ownPractice, x.start) {
			return spot{}, false
		}
	}
	return s, true
}

// paid finds somebody in an office who takes money, however much. Who sells, and who collects the bills, is paid by everybody;
// "JE sahab paise lete hain" is said of him, but in "JE sahab, dukandar ..." he is asked.
func (m *message) paid() (spot, bool) {
	for x := range m.all(staffWords) {
		for y := range m.all(takesMoney) {
			if apart := max(y.start-x.end, x.start-y.end); apart >= 0 && apart <= conductSpan && !m.at(paidAnyway, x.start) && !(apart > 1 && m.after(staffAddressed, x.end, 0)) {
				return spot{class: staffWords, start: min(x.start, y.start), end: max(x.end, y.end)}, true
			}
		}
	}
	return spot{}, false
}

// Digits of a sum that somebody may ask for; with more it is a telephone's number or a bill's.
const (
	leastSum = 3
	mostSum  = 7

	mostUnits = 2 // behind it: "500 rupaye mahina"
)

// tookSpan is how many words may stand between somebody in an office and that he took money: his name, and where he sits.
const tookSpan = 3

// took finds somebody in an office of whom it is said that he took money: "lekhpal Ram Prasad ne paise liye". Of whom else it is said
// before the police are named, that is a matter for them.
func (m *message) took() (spot, bool) {
	for x := range m.all(staffWords) {
		for y := range m.all(staffTook) {
			gap := y.start - x.end
			if gap < 0 || gap > tookSpan || gap > 1 && m.after(staffAddressed, x.end, 0) || m.at(tookNone, y.start) {
				continue
			}
			if s := (spot{class: staffWords, start: x.start, end: y.end}); !m.idle(x.end, y.start) && !m.parted(s) {
				return s, true
			}
		}
	}
	return spot{}, false
}

// connives finds somebody in an office of whom it is said, right behind him, that he is in league: "daroga mila hua hai". Milk is mixed with water, too.
func (m *message) connives() (spot, bool) {
	const also = 1
	for x := range m.all(staffWords) {
		for y := range m.all(inLeague) {
			if gap := y.start - x.end; gap >= 0 && gap <= also && !m.calledOrTold(x) {
				return spot{class: staffWords, start: x.start, end: y.end}, true
			}
		}
	}
	return spot{}, false
}

// bribed finds somebody in an office who takes a sum: "the nurse took 2000". Whoever it is, an office or what it does for it is enough.
func (m *message) bribed() (spot, bool) {
	for _, who := range [...]class{staffWords, inOffice, workDone} {
		for x := range m.all(who) {
			for y := range m.all(takesWords) {
				apart := max(y.start-x.end, x.start-y.end)
				if apart < 0 || apart > conductSpan || !m.summed(y) || m.calledOrTold(x) || who == workDone && !m.sum(x.end) {
					continue
				}
				if m.at(takesElse, y.start) && (who != staffWords || y.start < x.end || m.at(paidAnyway, x.start)) || m.purpose(y) {
					continue
				}
				return spot{class: who, start: min(x.start, y.start), end: max(x.end, y.end)}, true
			}
		}
	}
	return spot{}, false
}

// calledOrTold reports whether somebody is asked for help or was told, and nothing behind it is said of him: "JE sahab 3000 mangte hain" is.
func (m *message) calledOrTold(x spot) bool {
	return m.after(staffAddressed, x.end, 0) && !(m.after(calledUpon, x.end, 0) && m.spokenOf(x.end+1))
}

// purpose reports whether a word of taking only says what for: "ilaj ke liye 20000".
func (m *message) purpose(y spot) bool {
	return m.is(forWhatEnd, y.start) && m.is(forWhat, y.start-1)
}

// summed reports whether a sum stands right before or after the words, with its unit or without.
func (m *message) summed(y spot) bool {
	before, after := y.start-1, y.end
	for unit := 0; unit < mostUnits && m.at(moneyWords, before); unit++ {
		before--
	}
	if m.at(moneyWords, after) {
		after++
	}
	return m.sum(before) || m.sum(after)
}

func (m *message) sum(i int) bool {
	if i < 0 || i >= len(m.tokens) || m.tokens[i].script != digits {
		return false
	}
	n := len(m.tokens[i].form)
	return n >= leastSum && n <= mostSum
}
