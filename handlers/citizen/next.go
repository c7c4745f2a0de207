package citizen

import (
	"context"

	"sunwai/handlers"
	"sunwai/models"
)

// isWaiting reports whether "what shall I do?" is asked by somebody whose complaint is under way, and of nothing else: "what shall I do for a
// pension?" is a question, and who does not want to live any more is heard otherwise.
func isWaiting(t *handlers.Turn) bool {
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	if known && !cat.Other && u.Sure >= sure || u.Area != "" || u.District != "" || u.Danger != "" && u.Danger != models.NoDanger {
		return false
	}
	if _, despairs := inDespair(t); despairs {
		return false
	}
	_, err := only(t, func(c models.Complaint) bool {
		return open(c) || c.Status == models.Resolved && c.Truth == models.NoAnswer
	})
	return err == nil
}

// next says how a complaint stands, to who asks what comes now, and what he can do.
func next(ctx context.Context, t *handlers.Turn, _ string) error {
	c, err := only(t, open)
	if err != nil {
		return afterDecision(ctx, t)
	}
	return nextOf(ctx, t, c)
}

// afterDecision says where to go with what was decided, or how it stands where nothing was.
func afterDecision(ctx context.Context, t *handlers.Turn) error {
	c, err := only(t, func(c models.Complaint) bool { return mayObject(t, c) })
	switch {
	case err != nil || otherwiseAsked(t):
		return status(ctx, t, "")
	case c.Status != models.Rejected || c.Appeals >= appealsOf(&c) && c.RejectReason == "":
		return offerAppeal(t, t.Hold(c))
	}
	in := models.Intent{Kind: "citizen.rejected", Complaint: c.ID, Args: models.Args{Number: c.Number, Code: string(c.RejectReason)}}
	if c.Appeals < appealsOf(&c) {
		in.Buttons = [][]models.Button{handlers.Row(handlers.Button("look_again", "appeal", string(c.Number)+":"+anew(c)))}
	}
	t.Say(in)
	return nil
}

func nextOf(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	now := c.Danger != models.NoDanger && t.Now.Sub(c.RegisteredAt) < stillSpeaking
	if now {
		t.WarnOf(c.Danger, c.Category)
	}
	if err := sayStatus(ctx, t, c); err != nil || now {
		return err // it is no time to hear of appeals
	}
	in := models.Intent{Kind: "citizen.what_next", Complaint: c.ID, Args: models.Args{Number: c.Number}}
	switch {
	case c.Status == models.Appealed || c.Appeals > 0: // where he can go when it has been decided
		in.Kind = "citizen.after_appeal"
		if !c.Discreet {
			in.Args.Department = c.Department
		}
	case c.Status == models.NeedsInfo || c.Status == models.Flagged:
		return nil // it is his turn, or a superior's
	case c.Area == "" && c.Place == "" && !c.Sensitive:
		askPlace(t, t.Hold(c)) // that comes first
		return nil
	default:
		in.Buttons = [][]models.Button{handlers.Row(handlers.Button("remind", "remind", string(c.Number)))}
		if t.Conv.Ask.Kind == "" || t.Conv.Ask.Kind == offers {
			offer(t, &c, in.Buttons)
		}
	}
	t.Say(in)
	return nil
}
