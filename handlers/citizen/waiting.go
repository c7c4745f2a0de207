package citizen

import (
	"context"
	"errors"

	"sunwai/handlers"
	"sunwai/models"
)

// A complaint that waits with another one (a duplicate) is as open as its master: what its complainant adds and reminds of reaches
// whoever has the master. He never reads the master's number.

// masterOf is the complaint that another one waits with; the complaint itself when it waits with none.
func masterOf(ctx context.Context, t *handlers.Turn, c models.Complaint) (models.Complaint, error) {
	if c.Status != models.Duplicate || c.Master == 0 {
		return c, nil
	}
	m, err := t.Read.Complaint(ctx, c.Master)
	if errors.Is(err, models.ErrNotFound) {
		return c, nil
	}
	return t.Held(m), err
}

// addToWaiting keeps more words with a complaint that waits, and tells the doer of the one it waits with.
func addToWaiting(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	if err := waits(ctx, t, found); err != nil {
		return err
	}
	t.Say(models.Intent{Kind: "citizen.added", Complaint: found.ID, Args: models.Args{Number: found.Number}})
	return nil
}

// waits is addToWaiting without a word to who brought them.
func waits(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	c := t.Hold(found)
	wordsID := t.WordsOf(c, models.AddedWords, t.Text)
	files := t.Files(c, wordsID)
	t.Event(c, models.EventAdded, "", wordsID)
	c.Anonymous = c.Anonymous || wantsSecrecy(t)
	m, err := masterOf(ctx, t, *c)
	if err != nil {
		return err
	}
	if raise(t, c) == changed && !isDanger(found.Danger) {
		held := t.Hold(m) // the trouble is one: what is dangerous in it is dangerous in the master
		held.Danger = c.Danger
		if err := t.Alarm(ctx, held, nil); err != nil {
			return err
		}
	}
	if o, ok := t.Roster().Officer(m.DoerOfficer); ok {
		t.TellOfficer(o, &m, models.Intent{Kind: "officer.added", Args: models.Args{Number: m.Number, Text: handlers.Hidden(c, t.Text)}, Files: files})
	}
	t.Conv.Complaint = c.ID
	return nil
}
