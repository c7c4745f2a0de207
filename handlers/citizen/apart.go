package citizen

import (
	"context"
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// notForHim reports whether a message must not reach whoever has the complaint that it would be added to: it blames staff, perhaps him,
// or is of a kind that only named officers read, and the complaint is not. What was not yet about anything becomes it instead. Of what is over
// he reads what is added, too.
func notForHim(t *handlers.Turn, c models.Complaint) bool {
	if t.Text == "" || c.Status == models.Draft || c.Status.Open() && unread(t, c) {
		return false
	}
	u := t.Said()
	cat, _ := t.Directory().Category(u.Category)
	return blamesStaff(t, c) || cat.Sensitive && !c.Sensitive && u.Intent == handlers.Complaint
}

// apartFrom reports whether a message is a complaint of its own, whatever it would be added to.
func apartFrom(t *handlers.Turn, c models.Complaint) bool {
	return notForHim(t, c) || dangerOfItsOwn(t, c) || anotherThreatens(t, c)
}

// anotherThreatens reports whether somebody is named who threatens, and the complaint is of a threat by somebody in an office: whoever judges him,
// and whoever goes to the neighbour, has nothing to do with the other.
func anotherThreatens(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	if t.Text == "" || u.Danger != models.Crime && u.Danger != models.WomanInDanger || u.Unnamed || u.Blames() || !c.Status.Open() || c.Danger != models.Crime {
		return false
	}
	return slices.ContainsFunc(together(t, &c), func(m *models.Complaint) bool { return m.AgainstStaff }) &&
		!slices.ContainsFunc(t.Mine, func(m models.Complaint) bool { return m.ID != c.ID && m.Category == c.Category && open(m) })
}

// dangerOfItsOwn reports whether a message tells of a danger that has a kind of its own, beside what an office does in its hours: whoever mends
// a bill mends no wire that sparks, and its limits are those of the wire. A danger to the supply that fails is one matter with it.
func dangerOfItsOwn(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	of, named := t.Directory().Category(u.Category)
	has, known := t.Directory().Category(c.NamedCategory())
	return t.Text != "" && c.Status.Open() && isDanger(u.Danger) && named && !of.Other && of.Clock == models.RoundClock &&
		known && !has.Other && has.Clock == models.OfficeClock && !isDanger(c.Danger) && !c.Sensitive && !unread(t, c)
}

// registerApart makes a complaint of its own of such a message. It happened where the other matter is, if no place is said.
func registerApart(ctx context.Context, t *handlers.Turn, beside models.Complaint) error {
	listenUnlessFile(t, "")
	if u := t.Said(); u.Accused != "" && !has(t, u.Accused) {
		_, err := crimeAndConduct(ctx, t, u)
		return err
	}
	read := draft(t, "")
	if read.Area == "" && !beside.Sensitive {
		read.Area, read.Place, read.PIN = beside.Area, beside.Place, beside.PIN
	}
	read.Anonymous = read.Anonymous || beside.Anonymous
	if of := conductOf(t, beside.Department); read.AgainstStaff && of != "" && read.Department != beside.Department && !pointsTo(t.Said()) {
		read.Department = beside.Department
		read.FileUnder(of, of) // "wo bola 2000 do" is said of whoever does the other matter
	}
	c, err := registerDraft(ctx, t, read, "")
	if err == nil && mayKeepSecond(t, c) {
		crimeBeside(t, c, t.Text, t.Said()) // who was beaten is asked, whatever he had complained of before
	}
	return err
}

// plainlyAnother is how certain such words must then be of a department.
const plainlyAnother = 0.7

// ofAnother reads once more what was not understood, as if it had come to nobody's account: in two words ("loud noise") the name of another
// department's account outweighs them, and who is told that nothing was understood has been refused. Who has a complaint there may go on about
// that: its transformer is loud.
func ofAnother(t *handlers.Turn) bool {
	own, ok := t.Account.Office.Department()
	if !ok || t.Said().Intent != handlers.Noise || len(t.Words()) < 2 ||
		slices.ContainsFunc(t.Mine, func(c models.Complaint) bool { return c.Status.Open() && c.Department == own }) {
		return false
	}
	u := t.SaidIn(t.Text)
	cat, known := t.Directory().Category(u.Category)
	if !known || cat.Other || u.Intent != handlers.Complaint || u.Sure < surelySecond || u.Confidence < plainlyAnother {
		return false
	}
	t.Take(u)
	return true
}

// asAnother reads words that were called a new matter as if they had come to nobody's account, where to this one's they name none: the first matter was
// the account's, and who says that this is another has hardly one more of the same.
func asAnother(t *handlers.Turn) {
	if here, known := t.Directory().Category(t.Said().Category); known && !here.Other {
		return
	}
	u := t.SaidIn(t.Text)
	if cat, known := t.Directory().Category(u.Category); known && !cat.Other && u.Intent == handlers.Complaint && pointsTo(u) {
		t.Take(u)
	}
}
