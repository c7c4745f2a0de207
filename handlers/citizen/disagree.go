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
// who has it is reminded.
func disagree(ctx context.Context, t *handlers.Turn, arg string) error {
	c, err := pick(ctx, t, arg, func(c models.Complaint) bool { return c.Status == models.Rejected || mayAnswer(t, c) })
	if err != nil {
		if _, other := only(t, open); other == nil && arg == "" {
			return remind(ctx, t, "")
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
