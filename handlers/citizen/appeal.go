package citizen

import (
	"context"
	"slices"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// appeal asks a superior to look again, or leaves it.
func appeal(ctx context.Context, t *handlers.Turn, arg string) error {
	n, reason := cutArg(arg)
	reason, _ = cutArg(reason) // what stops: the complaint
	found, err := pick(ctx, t, n, ever)
	if err != nil {
		return err
	}
	if !mayAnswer(t, found) && found.Status != models.Rejected {
		return sayStatus(ctx, t, found)
	}
	if reason != "no" && !slices.Contains(handlers.AppealReasons(), reason) {
		return stale()
	}
	if found.Status != models.Rejected && t.Concerned(&found, t.Conv.Address) {
		return models.NewError(models.CodeNotYours, "error.own_feedback")
	}
	if reason == "no" && found.Status == models.Resolved && found.Truth == models.NoAnswer {
		return askTruth(ctx, t, found) // a button of an earlier round: this one's answer is still to come
	}
	c := t.Hold(found)
	t.Done()
	if c.Status == models.Resolved && c.Truth == models.NoAnswer { // whoever appeals says that it is not done
		if err := t.SetTruth(ctx, c, models.No); err != nil {
			return err
		}
	}
	if reason == "no" || c.Appeals >= appealsOf(c) {
		return leave(t, c)
	}
	return appealed(ctx, t, c, reason, "")
}

// appealsOf is how often a complaint may be appealed: once when it was rejected, else twice.
func appealsOf(c *models.Complaint) int {
	if c.Status == models.Rejected {
		return 1
	}
	return models.MaxAppeals
}

// appealed has a superior look again, and says so here, wherever the complaint came from.
func appealed(ctx context.Context, t *handlers.Turn, c *models.Complaint, reason, words string) error {
	wordsID := t.WordsOf(c, models.ReasonWords, words)
	t.Files(c, wordsID)
	if err := t.Appeal(ctx, c, reason, wordsID); err != nil {
		return err
	}
	in := models.Intent{Kind: "citizen.appealed", Complaint: c.ID, Args: models.Args{Number: c.Number,
		Due: t.Rules(c).DecideDue(c.Answerable.Level, t.Now)}}
	if post := c.Answerable; !c.Discreet {
		in.Args.Post = &post
	}
	t.Say(in)
	return nil
}

// leave ends it without another look: what the complainant said about it stays on record. A caller's word does not end what may still be appealed.
func leave(t *handlers.Turn, c *models.Complaint) error {
	if t.In.CalledIn && disputed(*c) {
		t.Say(models.Intent{Kind: "citizen.appeal_when", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return nil
	}
	if c.Status == models.Resolved {
		c.Closure = models.Disputed
		if err := t.Move(c, models.Closed, string(c.Truth), 0); err != nil {
			return err
		}
		t.Answered(c)
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	in := models.Intent{Kind: "citizen.closed", Complaint: c.ID, Args: models.Args{Number: c.Number}}
	if c.Status == models.Rejected {
		in.Kind = "citizen.stays_rejected"
	}
	if c.Appeals >= appealsOf(c) {
		handlers.NextDoors(c, &in)
	}
	t.Say(in)
	return nil
}
