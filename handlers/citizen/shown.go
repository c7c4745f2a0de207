package citizen

import (
	"sunwai/handlers"
	"sunwai/models"
)

// Asked whether the work is done, or why it should be looked at again, people send a picture and no word. It shows how it is there: as a complaint of its
// own it would be asked where it is, and whoever decides the appeal would never see it. A voice note may tell of anything, and is listened to: only right
// after the reason was asked for it is that.

// showsOnly reports whether a message holds pictures and nothing that must be listened to or read.
func showsOnly(t *handlers.Turn) bool {
	return t.HasFile(models.Photo, models.Video) && !t.HasFile(models.Voice, models.Document)
}

// showsWhether is the complaint whose work was said to be done, or asked about once more, a short while ago, where a picture without a word comes as the
// answer.
func showsWhether(t *handlers.Turn) (models.Complaint, bool) {
	w := waiting(t)
	c, ok := t.Own(w.Complaint)
	if !ok || t.Text != "" || !showsOnly(t) || !truthAwaited(c) || offeredSince(t, w) {
		return c, false
	}
	since := t.Now.Sub(c.ResolvedAt)
	return c, since < fresh || since >= models.TruthReminder && since < models.TruthReminder+fresh
}

// keepShown keeps the pictures that came with an answer with the complaint that it is about.
func keepShown(t *handlers.Turn, c *models.Complaint) {
	if len(t.Files(c, 0)) > 0 {
		t.Event(c, models.EventAdded, "", 0)
	}
}

// showsWhy keeps a picture or a voice note that was sent as the reason, and asks for a word as well: whoever decides must know what he sees.
func showsWhy(t *handlers.Turn, c *models.Complaint) error {
	keepShown(t, c)
	t.Say(models.Intent{Kind: "citizen.added", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return offerAppeal(t, c)
}
