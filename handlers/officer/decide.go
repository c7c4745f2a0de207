package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// saysWhy is how many words a decision has besides itself when it needs no other.
const saysWhy = 2

// opensWith reports whether the words begin with the decision: "consumer ne galti maan li" is none.
func opensWith(t *handlers.Turn, m matter) bool {
	words := strings.Fields(t.Text)
	for n := 2; n <= min(3, len(words)); n++ {
		if s := listen(t, strings.Join(words[:n], " ")); s.has(string(m)) && len(s.left) == 0 {
			return true
		}
	}
	return false
}

// toDecide is the one complaint that waits for this officer's decision.
func toDecide(ctx context.Context, t *handlers.Turn) (c models.Complaint, one bool, err error) {
	list, err := own(ctx, t, models.ComplaintQuery{Statuses: []models.Status{models.Appealed, models.Flagged}, Limit: mostNamed})
	if err != nil {
		return c, false, err
	}
	list = slices.DeleteFunc(list, func(c models.Complaint) bool { return allowed(t, c, decider) != nil })
	if len(list) != 1 {
		return c, false, nil
	}
	return list[0], true, nil
}

// namesWaiting names the complaint that waits for his decision to who wrote something else and has no work of his own.
func namesWaiting(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, one, err := toDecide(ctx, t)
	if err != nil || !one {
		return false, err
	}
	work, err := doing(ctx, t, busy())
	if err != nil || len(work) > 0 {
		return false, err
	}
	t.Say(models.Intent{Kind: "officer.decide", Complaint: c.ID, Args: about(&c), Buttons: handlers.CardButtons(&c, t.Officer)})
	return true, nil
}

// decides leads a bare word to the decision that waits for this officer, when there is one.
func (v *Conversation) decides(ctx context.Context, t *handlers.Turn, m matter, s speech) (bool, error) {
	name, yesno := t.Deps.Words.Answer("yesno", t.Text)
	if m != upheld && m != rejected && m != nodded && m != taken && !yesno {
		return false, nil
	}
	if k := t.Conv.Ask.Kind; k == askedNod || (k == askedBack || k == whichOne) && m != upheld && m != rejected {
		return false, nil // a bare word answers what was asked
	}
	c, one, err := toDecide(ctx, t)
	if err != nil || !one {
		return err != nil, err
	}
	if c.Status == models.Appealed && (m == upheld || m == rejected) {
		if len(s.left) >= saysWhy && !s.has("not") && opensWith(t, m) {
			t.Done()
			return true, v.perform(ctx, t, v.commands[string(m)], c, t.Text) // "अपील सही है, जेई दोबारा जाए"
		}
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
