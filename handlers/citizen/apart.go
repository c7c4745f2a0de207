package citizen

import (
	"context"

	"sunwai/handlers"
	"sunwai/models"
)

// notForHim reports whether a message must not reach whoever has the complaint that it would be added to: it blames staff, perhaps him,
// or is of a kind that only named officers read, and the complaint is not. What was not yet about anything becomes it instead.
func notForHim(t *handlers.Turn, c models.Complaint) bool {
	if t.Text == "" || !c.Status.Open() || unread(t, c) {
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
	_, err := registerDraft(ctx, t, read, "")
	return err
}
