package citizen

import (
	"context"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// half is up to how many words are the first half of a sentence, sent too soon, and not a message.
const half = 3

// draftFree takes the second half of a sentence whose first half was too little to register ("bijli", and then "nahi aa rahi"): together
// they are one complaint. The question whether to register is answered by it.
func draftFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	found, err := t.Read.Complaint(ctx, t.Conv.Ask.Complaint)
	if err != nil {
		return false, notFoundIsNil(err)
	}
	if found.Status != models.Draft || found.Person != t.Conv.Person {
		return false, nil
	}
	for _, answers := range []func(context.Context, *handlers.Turn, models.Complaint) (bool, error){allKept, keptAgain} {
		if taken, err := answers(ctx, t, found); taken || err != nil {
			return taken, err
		}
	}
	if t.In.Location != nil && t.Text == "" {
		c := t.Hold(found)
		setPlace(t, c, handlers.Understanding{})
		askAgain := askDraft
		if t.Conv.Ask.Code == whatAsked {
			askAgain = sayAskMatter
		}
		askAgain(t, c)
		return true, nil
	}
	heard := t.Conv.Ask.Code == whatAsked && t.Text == "" && t.HasFile(models.Photo, models.Video, models.Voice, models.Document)
	c := t.Hold(found)
	first, err := t.AllWords(ctx, c)
	if err != nil {
		return false, err
	}
	if !heard && (t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil || isTalk(t) && !makesSense(t, first)) {
		return false, nil
	}
	switch {
	case heard: // what is wrong is said in it, and where in the words before
		if err := takeDraft(t, c, first, t.Understand.Understand(first, hintOf(t))); err != nil {
			return false, err
		}
		return true, register(ctx, t, "heard")
	case t.Conv.Ask.Code == whatAsked:
		return matterFree(ctx, t, c, first)
	}
	if len(strings.Fields(first)) > half || t.Now.Sub(t.Conv.Ask.At) > models.BurstWindow && !goesOnWith(t) {
		return false, nil
	}
	whole := first + " " + t.Text
	u := t.Understand.Understand(whole, hintOf(t))
	if u.Intent != handlers.Complaint || u.Sure < sure || anotherThan(t, c) {
		return false, nil
	}
	return true, joinedWith(ctx, t, c, whole, u)
}

// makesSense reports whether a lone word, which says nothing by itself, makes a complaint that is sure of few words before it: "nali", "jaam".
func makesSense(t *handlers.Turn, first string) bool {
	if len(t.Words()) != 1 || len(strings.Fields(first)) > half || t.Said().Intent != handlers.Noise {
		return false
	}
	was, is := t.Understand.Understand(first, hintOf(t)), t.Understand.Understand(first+" "+t.Text, hintOf(t))
	return is.Intent == handlers.Complaint && is.Sure >= surelySecond && (was.Intent != handlers.Complaint || was.Sure < is.Sure)
}

// joinedWith registers what came in two messages as one complaint.
func joinedWith(ctx context.Context, t *handlers.Turn, c *models.Complaint, whole string, read handlers.Understanding) error {
	if err := takeDraft(t, c, whole, read); err != nil {
		return err
	}
	return complain(ctx, t, "")
}

// takeDraft makes the words of a draft and of the message after it those of the message. The draft is dropped.
func takeDraft(t *handlers.Turn, c *models.Complaint, whole string, read handlers.Understanding) error {
	t.Done()
	if err := t.Move(c, models.Void, "joined", 0); err != nil {
		return err
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	t.Text = whole
	t.Take(read)
	if c.Location != nil {
		t.Pin = &models.Pin{Location: *c.Location, Venue: c.Place}
	}
	return nil
}

// joinedAsked marks the question whether to register what two messages say together. Stored: never rename.
const joinedAsked = "joined"

// perhapsGoesOn asks once more whether to register where a lone "no" comes so soon after a lone word that it may go on with it ("light", "nahi"):
// whoever writes word by word has hardly read the question yet. Both words are told with it.
func perhapsGoesOn(ctx context.Context, t *handlers.Turn) (bool, error) {
	words := t.Words()
	if len(words) != 1 || t.Now.Sub(t.Conv.Ask.At) > models.BurstWindow || t.Conv.Ask.Code != "" {
		return false, nil
	}
	if not, _ := t.Deps.Words.Answer("denial", words[0]); not != "not" {
		return false, nil
	}
	found, ok := t.Own(t.Conv.Ask.Complaint)
	if !ok || found.Status != models.Draft {
		return false, nil
	}
	first, err := t.AllWords(ctx, &found)
	if err != nil || len(strings.Fields(first)) != 1 {
		return false, notFoundIsNil(err)
	}
	whole := first + " " + t.Text
	u := t.Understand.Understand(whole, hintOf(t))
	cat, known := t.Directory().Category(u.Category)
	if u.Intent != handlers.Complaint || u.Sure < sure || !known || cat.Other {
		return false, nil
	}
	if err := takeDraft(t, t.Hold(found), whole, u); err != nil {
		return false, err
	}
	listen(t)
	askWhether(t, kept(t, models.DraftExpires, models.DraftSilence), whole)
	t.Conv.Ask.Code = joinedAsked
	return true, nil
}

// goesOnWith reports whether what sounds like a no goes on with the first half of a sentence: "khad", "nahi hai".
func goesOnWith(t *handlers.Turn) bool {
	words := t.Words()
	if len(words) < 2 || t.Now.Sub(t.Conv.Ask.At) > stillSpeaking {
		return false
	}
	not, _ := t.Deps.Words.Answer("denial", words[0])
	is, _ := t.Deps.Words.Answer("denial", words[1])
	return not == "not" && is == "any"
}

// anotherThan reports whether a message names a subject of its own beside the half sentence before it.
func anotherThan(t *handlers.Turn, c *models.Complaint) bool {
	u := t.Said()
	cat, ok := t.Directory().Category(u.Category)
	return ok && !cat.Other && u.Department != c.Department && pointsTo(u) && len(t.Words()) >= 4
}

// hintOf is what is known before a message to this account is read.
func hintOf(t *handlers.Turn) (h handlers.Hint) {
	h.Department, _ = t.Account.Office.Department()
	h.District, _ = t.Account.Office.District()
	return h
}

// halfSaidOr runs a word of command ("ho gaya"), unless it is the second half of a sentence that was sent in pieces: "chori", "ho gaya".
func halfSaidOr(run step) step {
	return func(ctx context.Context, t *handlers.Turn, arg string) error {
		c, ok := t.Own(t.Conv.Complaint)
		if !ok || !open(c) || !t.Now.Before(t.Conv.BurstUntil) {
			return run(ctx, t, arg)
		}
		said, err := t.AllWords(ctx, &c)
		if err != nil {
			return err
		}
		last := said[strings.LastIndexByte(said, '\n')+1:]
		if n := len(strings.Fields(last)); n == 0 || n >= half || t.Understand.Understand(last+" "+t.Text, hintOf(t)).Repaired {
			return run(ctx, t, arg)
		}
		return add(ctx, t, c)
	}
}
