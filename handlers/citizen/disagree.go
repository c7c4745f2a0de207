package citizen

import (
	"context"

	"sunwai/handlers"
	"sunwai/models"
)

// lookAgain is what can be done about a decision: no question, only what 1 means where there are no buttons. Stored: never rename.
const lookAgain = "again"

// decided reports whether a decision was said that can be appealed with one tap.
func decided(c models.Complaint) bool {
	return c.Status == models.Rejected || c.Status == models.Closed && c.Closure == models.Dismissed
}

// canDisagree reports whether a bare number can only mean the button below that decision: nothing else of the person's is open.
func canDisagree(t *handlers.Turn, c models.Complaint) bool {
	recent := c.Status == models.Rejected || t.Now.Sub(c.ClosedAt) < models.TruthReminder
	return decided(c) && recent && c.Appeals < appealsOf(&c) && openCount(t) == 0
}

// anew is why a decision is appealed.
func anew(c models.Complaint) string {
	if c.Status == models.Rejected {
		return "rejected"
	}
	return "asked"
}

// disagree is somebody who is not satisfied, in words: a decision or a closed complaint is looked at again; where nothing was decided yet,
// he hears when that can be and is asked whether to remind who has it.
func disagree(ctx context.Context, t *handlers.Turn, arg string) error {
	c, err := pick(ctx, t, arg, func(c models.Complaint) bool { return c.Status == models.Rejected || mayAnswer(t, c) })
	if err != nil {
		if going, other := pick(ctx, t, arg, open); other == nil {
			return tooSoon(ctx, t, going)
		}
		return err
	}
	n := string(c.Number)
	switch {
	case decided(c):
		return appeal(ctx, t, n+":"+anew(c))
	case c.Status == models.Resolved:
		return truth(ctx, t, n+":no")
	}
	return offerAppeal(t, t.Hold(c))
}

// tooSoon answers who appeals before anything was decided. A report whose proof is missing is denied by it. Where the officer has asked
// something, that question stays open: another in its place would swallow the answer.
func tooSoon(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	switch {
	case c.Status == models.Appealed || c.Status == models.Flagged || c.Status == models.NeedsInfo:
		return nextOf(ctx, t, c)
	case c.Status == models.Reported && !t.Concerned(&c, t.Conv.Address):
		return denyReport(ctx, t, c)
	}
	n := string(c.Number)
	remind, leave := models.Choice{Command: "remind", Arg: n + ":yes"}, models.Choice{Command: "cancel", Arg: n + ":no"}
	t.Ask("remind", c.ID, remind, leave)
	t.Say(models.Intent{Kind: "citizen.appeal_later", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: [][]models.Button{
		handlers.Row(handlers.Button("remind", remind.Command, remind.Arg), handlers.Button("appeal.no", leave.Command, leave.Arg))}})
	return nil
}
