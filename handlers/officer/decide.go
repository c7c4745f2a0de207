package officer

import (
	"context"
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// decides leads a bare word to the decision that waits for this officer, when there is one.
func (v *Conversation) decides(ctx context.Context, t *handlers.Turn, m matter) (bool, error) {
	name, yesno := t.Deps.Words.Answer("yesno", t.Text)
	if m != upheld && m != rejected && m != nodded && m != taken && !yesno {
		return false, nil
	}
	if k := t.Conv.Ask.Kind; k == askedNod || (k == askedBack || k == whichOne) && m != upheld && m != rejected {
		return false, nil // a bare word answers what was asked
	}
	list, err := own(ctx, t, models.ComplaintQuery{Statuses: []models.Status{models.Appealed, models.Flagged}, Limit: mostNamed})
	if err != nil {
		return true, err
	}
	list = slices.DeleteFunc(list, func(c models.Complaint) bool { return allowed(t, c, decider) != nil })
	if len(list) != 1 {
		return false, nil
	}
	c := list[0]
	if c.Status == models.Appealed && (m == upheld || m == rejected) {
		return true, prompt(t, string(m), c)
	}
	if m != upheld && m != rejected {
		busyWith, err := doing(ctx, t, busy())
		if err != nil || len(busyWith) > 0 {
			return false, err // "ok" is about his own work
		}
	}
	if name == "no" && c.Status == models.Appealed {
		return true, prompt(t, "dismiss", c)
	}
	t.Say(models.Intent{Kind: "officer.decide", Complaint: c.ID, Args: about(&c), Buttons: handlers.CardButtons(&c, t.Officer)})
	return true, nil
}
