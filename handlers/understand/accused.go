package understand

import (
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// A threat to kill, and what is done to a woman, is for the police at once, whoever it is that does it. What somebody in an office is blamed for
// passes over his department's officers, none of whom goes to anybody in danger: so both are heard, the crime by the station and what he is
// blamed for by who judges him. Only where he may be one of theirs the station must not read it: a village head, an engineer or a doctor is none.

// accuse gives what nobody may do to whoever meets crimes, and keeps of whose conduct it tells, whatever account it is told to.
func (r *Reader) accuse(m *message, hint handlers.Hint, u *handlers.Understanding, blamed fault) {
	if blamed == misdeed && u.Danger == models.NoDanger && u.Confidence < barelySure {
		r.toHisOwn(m, u)
	}
	d, ok := r.topics.index[u.Department]
	station := r.topics.perilOf(models.Crime, false)
	if u.Danger == models.Crime && m.onlyFleeced(r) {
		u.Danger = models.NoDanger
	}
	if !ok || station < 0 || r.noCrime(m, hint, u, blamed, d, station) || u.Category == "" {
		return
	}
	switch u.Danger {
	case models.Crime, models.WomanInDanger, models.ChildInDanger:
	default:
		return
	}
	who := r.suspect(m, hint, blamed, r.topics.ofDep[station])
	if d == r.topics.ofDep[station] {
		r.toldToStation(m, u, who, d)
		return
	}
	if !r.forStation(m, u, who, d) {
		r.protectedHere(m, u, who, r.topics.ofDep[station])
		return
	}
	u.Accused = who.accused
	if crime := r.crimeOf(m, r.topics.ofDep[station], u.Danger); crime >= 0 {
		r.moved(u, crime)
	}
}

// noCrime settles what sounds like the station's and is somebody else's: who asks too much, two who are blamed together, a beating that is over, a JE.
func (r *Reader) noCrime(m *message, hint handlers.Hint, u *handlers.Understanding, blamed fault, d, station int) bool {
	police := r.topics.ofDep[station]
	if d == police && u.Danger == models.NoDanger {
		if c, fleeced := m.fleecer(r); fleeced && c >= 0 {
			r.moved(u, c)
			return true
		}
	}
	if blamed == misdeed && r.jointly(m, u, police) {
		return true
	}
	if u.Danger == models.NoDanger {
		r.beaten(m, hint, u, d, station)
	}
	if d == police && u.Staff && u.Danger == models.NoDanger && u.Category == r.topics.against[d] && !m.ofThePolice(r) {
		r.moved(u, r.topics.catIndex[r.whoseStaff(m, d, hint)]) // a JE is none of the station's, whatever he threatens with
		u.Staff = true
		return true
	}
	return false
}

// suspect is what is known of whoever may have done a crime.
type suspect struct {
	accused string // the category that his conduct belongs to; "" where nobody else judges him
	theirs  bool   // he holds an office, and is none of the police
	kills   bool
	touches bool
}

func (r *Reader) suspect(m *message, hint handlers.Hint, blamed fault, police int) suspect {
	_, kills := m.threatensDeath()
	_, touches := m.molested()
	s := suspect{theirs: blamed == misdeed && !m.ofThePolice(r), kills: kills, touches: touches}
	if s.theirs {
		s.accused = r.whoseStaff(m, police, hint)
	} else if kills || touches {
		s.accused = r.licensed(m, police, hint)
	}
	return s
}

// toldToStation keeps of whose conduct a crime tells that is with the police already.
func (r *Reader) toldToStation(m *message, u *handlers.Understanding, who suspect, police int) {
	switch {
	case r.guards(u.Category):
		if who.theirs {
			u.Staff, u.Accused = false, who.accused
		}
		return
	case who.theirs && u.Category == r.topics.against[police]:
		u.Accused = who.accused
		if crime := r.crimeOf(m, police, u.Danger); crime >= 0 {
			r.moved(u, crime)
		}
		return
	case !who.theirs:
		u.Accused = who.accused
	}
	if crime := r.crimeOf(m, police, u.Danger); crime >= 0 && u.Category == r.topics.other[police] && u.Danger == models.Crime {
		u.Category = r.topics.categories[crime] // "padosi ne kaha jaan se maar denge" in no keyword's words
	}
}

// protectedHere keeps which crime of somebody in an office the station may hear of, where his department protects her itself: it does not arrest him.
func (r *Reader) protectedHere(m *message, u *handlers.Understanding, who suspect, police int) {
	if !who.theirs || u.Danger == models.Crime || !r.guards(u.Category) || !who.touches && (!m.has(staffMolests) || m.wrongWork()) {
		return
	}
	if crime := r.crimeOf(m, police, r.topics.perils[r.topics.catIndex[u.Category]]); crime >= 0 {
		u.Crime = r.topics.categories[crime]
	}
}

// forStation reports whether a crime that is told to another department is the station's all the same.
func (r *Reader) forStation(m *message, u *handlers.Understanding, who suspect, d int) bool {
	own := u.Category == r.topics.against[d] || u.Category == r.topics.other[d]
	switch {
	case who.touches && !r.guards(u.Category) && r.shelter(m, d, u.Danger) == "": // a ration dealer is nobody's officer, and nobody's to judge where his ration is not the matter
		return true
	case who.accused != "" && (own || who.kills) && r.shelter(m, d, u.Danger) == "":
		return true
	case u.Danger != models.Crime:
		return false
	case u.Category == r.topics.other[d] && (m.threatened() || m.outsidersDo() || r.armed(m, d)): // "the village head's men beat us": goons hold no office
		return true
	}
	return !r.guards(u.Category) && m.bodily() // "kachra girane par padosi ne sir phod diya": the rubbish can wait
}

// armed reports whether a weapon is used, of which the department's words speak of nothing: "lekhpal ke bete ne goli chala di".
func (r *Reader) armed(m *message, d int) bool {
	return m.has(weaponWords) && (m.has(cryCrime) || m.ballot.departments[d] == 0 && !m.has(staffWords))
}

// beaten keeps that somebody in an office, or who works under its licence, beat or robbed somebody: nobody is in danger now, and whether the station shall
// hear of it as well is the person's to say, who has said it if he writes to the station. Of a child that is beaten at school those hear who
// protect it.
func (r *Reader) beaten(m *message, hint handlers.Hint, u *handlers.Understanding, d, station int) {
	police := r.topics.ofDep[station]
	_, beat := m.beatenByStaff()
	if _, robbed := m.robbedByStaff(r); robbed {
		station, beat = r.taken(police, station), true
	}
	if !beat || m.ofThePolice(r) || d != police && r.guardsChildren(d) {
		return
	}
	if d == police && u.Category != r.topics.against[d] && u.Category != r.topics.other[d] {
		return
	}
	if d == police || hint.Department == r.topics.codes[police] {
		u.Accused = r.whoseStaff(m, police, hint)
		r.moved(u, station)
		return
	}
	u.Crime = r.topics.categories[station]
}

// guardsChildren reports whether a department has a category for what is done to children.
func (r *Reader) guardsChildren(d int) bool {
	for c, of := range r.topics.ofDep {
		if of == d && r.topics.perils[c] == models.ChildInDanger {
			return true
		}
	}
	return false
}

// beatenByStaff finds somebody in an office who beat somebody: "लाइनमैन ने मुझे पीटा". Whom, or with what, must be said: what is hit may be a
// price, and a raid is "mara" as well.
func (m *message) beatenByStaff() (spot, bool) {
	if !m.has(hitWords) || m.hushed() || m.news() {
		return spot{}, false
	}
	for x := range m.all(staffWords) {
		for y := range m.all(hitWords) {
			s := spot{class: staffWords, start: x.start, end: y.end}
			if !follows(x, y, crimeSpan) || m.parted(s) || !m.itIsHe(x, y) || m.within(noBeating, y) || m.after(toWhom, y.end, 0) {
				continue
			}
			if m.anyIn(spot{start: x.end, end: y.end + 1}, meObject, victimWords, ourPeople, weaponWords, selfWords) {
				return s, true
			}
		}
	}
	return spot{}, false
}

// itIsHe reports whether who stands at x did what is said at y, and nobody who stands between.
func (m *message) itIsHe(x, y spot) bool {
	return m.didIt(x, y) && !m.othersIn(x.end, y.start) && !m.idle(x.end, y.start)
}

// onlyBeaten reports whether it is somebody in an office who beat somebody, and nothing says that it is not over; whom the police beat must
// write himself, or else he may be in their hands still.
func (m *message) onlyBeaten(r *Reader) bool {
	_, beat := m.beatenByStaff()
	return beat && (!m.hasAny(ourPeople, childWords, kinChild) || !m.ofThePolice(r)) && !m.hasAny(nowWords, helpNeeded, attackWords, attackNow, threatWords, threatOfDeath, killWords, hurtWords, trappedWords)
}

// robbedByStaff finds somebody in an office who took what is somebody's by force or stole it. A teacher takes a telephone away.
func (m *message) robbedByStaff(r *Reader) (spot, bool) {
	if !m.has(robsWords) || m.has(teacherDid) || m.hushed() || m.news() {
		return spot{}, false
	}
	for x := range m.all(staffWords) {
		for y := range m.all(robsWords) {
			s, between := spot{class: staffWords, start: x.start, end: y.end}, spot{start: x.end, end: y.start}
			if !follows(x, y, crimeSpan) || m.parted(s) || !m.itIsHe(x, y) || m.anotherDoes(x.end, y.start) || m.anyIn(between, saysWords) {
				continue
			}
			if !m.within(noRobbery, y) && !m.loots(r, y) {
				return s, true
			}
		}
	}
	return spot{}, false
}

// taken is the category of a department for what was taken from people, else the one given.
func (r *Reader) taken(d, or int) int {
	for c, of := range r.topics.ofDep {
		if cat, _ := r.dir.Category(r.topics.categories[c]); of == d && cat.Taken {
			return c
		}
	}
	return or
}

// didIt reports whether who stands at x is said to have done what stands at y.
func (m *message) didIt(x, y spot) bool {
	for i := x.end; i < y.start && i <= x.end+1; i++ {
		if m.is(doerWord, i) {
			return i == x.end || m.at(calledUpon, x.end)
		}
	}
	return m.english && y.start == x.end
}

// anyIn reports whether a word of one of the classes begins within a spot.
func (m *message) anyIn(in spot, classes ...class) bool {
	for _, c := range classes {
		for s := range m.all(c) {
			if s.start >= in.start && s.start < in.end {
				return true
			}
		}
	}
	return false
}

// crimeOf returns the category of a department for a danger that the words speak for most, else the first there is; -1 none.
func (r *Reader) crimeOf(m *message, d int, danger models.Danger) int {
	crime := -1
	for c, of := range r.topics.ofDep {
		if of == d && r.topics.perils[c] == danger && !r.topics.search[c] && (crime < 0 || m.ballot.categories[c] > m.ballot.categories[crime]) {
			crime = c
		}
	}
	return crime
}

// moved gives a message to the department of a category, surely.
func (r *Reader) moved(u *handlers.Understanding, category int) {
	code := r.topics.codes[r.topics.ofDep[category]]
	if u.Department != code {
		rest := slices.DeleteFunc(u.Departments, func(g handlers.Guess) bool { return g.Code == code })
		u.Departments = slices.Insert(rest, 0, handlers.Guess{Code: code, Confidence: surelyGiven})
		u.Departments = u.Departments[:min(len(u.Departments), runnersUp)]
	}
	u.Department, u.Category, u.Staff, u.Confidence = code, r.topics.categories[category], false, max(u.Confidence, surelyGiven)
}

// of reports whether a spot stands within a longer keyword of the kind.
func (m *message) of(r *Reader, x spot, is func(*topicWord) bool) bool {
	for _, f := range m.ballot.used {
		if f.start <= x.start && f.end >= x.end && f.end-f.start > x.end-x.start && is(&r.topics.words[f.phrase.id]) {
			return true
		}
	}
	return false
}

// whoseStaff returns the category of what somebody in an office is blamed for: of the department that he is named by, or whose he is said to be, or
// else of the one that is written to. Of whom nothing is known ("the JE", to the Chief Minister) he hears who is written to about anything.
func (r *Reader) whoseStaff(m *message, not int, hint handlers.Hint) string {
	for x := range m.all(staffWords) {
		for _, f := range m.ballot.used {
			his := f.start < x.end && f.end > x.start || f.end == x.start-1 && m.at(ofThem, f.end)
			if d := int(r.topics.words[f.phrase.id].department); d != not && his {
				return r.conductOf(d)
			}
		}
	}
	if d, ok := r.topics.index[hint.Department]; ok && d != not {
		return r.conductOf(d)
	}
	if d := slices.Index(r.topics.frontDoor, true); d >= 0 {
		return r.conductOf(d)
	}
	return ""
}

// conductOf is the category of what a department's staff are blamed for, or its catch-all where it has none of that.
func (r *Reader) conductOf(d int) string {
	if own := r.topics.against[d]; own != "" {
		return own
	}
	return r.topics.other[d]
}

// licensed returns the category of who works under a licence or a contract, where the department that watches over him is written to; ""
// otherwise: to nobody else that is said of his work.
func (r *Reader) licensed(m *message, not int, hint handlers.Hint) string {
	d, ok := r.topics.index[hint.Department]
	if !ok || d == not {
		return ""
	}
	for x := range m.all(outsiderWords) {
		for _, f := range m.ballot.used {
			if w := &r.topics.words[f.phrase.id]; int(w.department) == d && f.start < x.end && f.end > x.start && !r.topics.sensitive[w.category] {
				return r.topics.categories[w.category]
			}
		}
	}
	return ""
}

// threatSpan is how many words may stand between somebody in an office and that he threatens with death: "lekhpal Ram Prasad ne mere bete ko".
const threatSpan = 7

// threatensDeath finds somebody in an office, or who works under its licence, who says that he will kill, or is said to threaten with it.
func (m *message) threatensDeath() (spot, bool) {
	for x := range m.all(staffWords) {
		if m.has(killsMe) && m.after(killsMe, x.end, 0) {
			return x, true // "SHO will kill me"
		}
		for y := range m.all(threatOfDeath) {
			s, meant := spot{class: staffWords, start: x.start, end: y.end}, !m.after(doneTo, x.end, 0) && !m.after(ofThem, x.end, 0) && !m.lookedOn(x)
			if meant && follows(x, y, threatSpan) && !m.parted(s) && !m.askedOf(x, y) && !m.anotherDoes(x.end, y.start) && m.threatsHis(x, y) {
				return s, true
			}
		}
	}
	return spot{}, false
}

// threatsHis reports whether it is he who threatens: he did or said so, or the threat stands right behind him. "JE sahab, hum maar denge" is said
// to him.
func (m *message) threatsHis(x, y spot) bool {
	for i := x.end; i < y.start; i++ {
		if m.is(doerWord, i) || m.at(saysWords, i) || m.at(threatWords, i) {
			return true
		}
	}
	return y.start == x.end || m.at(threatWords, y.start) || m.english && m.after(ourPeople, y.end, 0)
}

// threatened reports whether somebody, whoever it is, says that he will kill: that is for the station even if it names what somebody else does.
func (m *message) threatened() bool {
	for y := range m.all(threatOfDeath) {
		if m.at(threatWords, y.start) || m.after(threatWords, y.end, 1) || m.before(saysWords, y.start, 2) {
			return true
		}
	}
	return false
}

// outsidersDo reports whether people are named who hold no office.
func (m *message) outsidersDo() bool {
	for x := range m.all(othersDo) {
		if !m.within(staffWords, x) {
			return true
		}
	}
	return false
}

// threatenedWithDeath is a danger in few words, which the model makes little of: "lineman ne kaha jaan se maar denge".
func (m *message) threatenedWithDeath() (models.Danger, spot, bool) {
	at, ok := m.threatensDeath()
	return models.Crime, at, ok && !m.hushed() && !m.news()
}

// lookedOn reports whether somebody in an office only stood by: "daroga ke saamne dhamki di padosi ne".
func (m *message) lookedOn(x spot) bool { return m.after(standsBy, x.end, 0) }
