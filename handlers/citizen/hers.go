package citizen

import (
	"context"

	"sunwai/handlers"
	"sunwai/models"
)

// cryWords is up to how many words are a cry and no complaint of its own.
const cryWords = 14

// cryAgain takes what somebody cries who has just written of violence at home ("he is here now, he will kill me") for more of that: a complaint
// of its own would show her words, and the subject, to whoever gets it and on her phone. It names no place, and nothing that is
// another department's work.
func cryAgain(ctx context.Context, t *handlers.Turn) (bool, error) {
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	if t.Text == "" || !violent(u.Danger) && !violent(cat.Danger) || u.Area != "" || u.District != "" || len(t.Words()) > cryWords || known && !cat.Other && u.Department != "POLICE" {
		return false, nil
	}
	c, ok := t.Own(t.Conv.Complaint)
	if !ok || !open(c) || !c.Sensitive || !violent(c.Danger) || c.Category == u.Category || notForHim(t, c) {
		return false, nil
	}
	if recent, err := justSpokenOf(ctx, t, c); err != nil || !recent {
		return false, err
	}
	t.WarnOf(c.Danger, "")
	u.Danger = c.Danger // "he will kill me" is only known by its subject for danger
	t.Take(u)
	return true, add(ctx, t, c)
}

// violent is danger that one person is to another.
func violent(d models.Danger) bool {
	return d == models.Crime || d == models.WomanInDanger || d == models.ChildInDanger || d == models.Medical || d == models.OtherDanger
}
