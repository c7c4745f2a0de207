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

// registerApart makes a complaint of its own of such a message. It happened where the other matter is, if no place is said.
func registerApart(ctx context.Context, t *handlers.Turn, beside models.Complaint) error {
	listenUnlessFile(t, "")
	read := draft(t, "")
	if read.Area == "" && !beside.Sensitive {
		read.Area, read.Place, read.PIN = beside.Area, beside.Place, beside.PIN
	}
	read.Anonymous = read.Anonymous || beside.Anonymous
	if of := conductOf(t, beside.Department); read.AgainstStaff && of != "" && read.Department != beside.Department && t.Said().Confidence < elsewhere {
		read.Department, read.Category = beside.Department, of // "wo bola 2000 do" is said of whoever does the other matter
	}
	_, err := registerDraft(ctx, t, read, "")
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
