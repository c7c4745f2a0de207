package citizen

import (
	"context"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// A complaint that only named officers read shows no subject, so that whoever holds the phone learns none. Who says all the same that it was not
// understood is asked whether it is an ordinary matter, in words that say nothing of it; what protects him is taken away by his own answer alone.
// Somebody in danger is asked nothing of the kind, who may not be alone with the phone: the desk reads it again.

// opened marks a subject that was chosen after that answer. Stored in buttons: never rename.
const opened = "open"

// askOrdinary asks it.
func askOrdinary(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	n := string(c.Number)
	endangered, err := tellsOfDanger(ctx, t, c)
	if err != nil {
		return err
	}
	if endangered {
		t.Triage("department", t.Hold(c))
		t.Say(models.Intent{Kind: "citizen.read_again", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return nil
	}
	keep, open := models.Choice{Command: "ordinary", Arg: n + ":no"}, models.Choice{Command: "ordinary", Arg: n + ":yes"}
	t.Ask("ordinary", c.ID, keep, open)
	t.Say(models.Intent{Kind: "citizen.ask_ordinary", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: [][]models.Button{
		handlers.Row(handlers.Button("stays_protected", keep.Command, keep.Arg)), handlers.Row(handlers.Button("ordinary", open.Command, open.Arg))}})
	return nil
}

// tellsOfDanger reports whether the words of a complaint themselves tell of a danger, or name a kind that is one by itself, and not only the
// subject that they were taken for. Who has not said that it is safe to answer may be in one; and whoever holds the phone could open the words.
func tellsOfDanger(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	if c.Discreet {
		return true, nil
	}
	words, err := t.AllWords(ctx, &c)
	if err != nil || isDanger(t.Said().Danger) {
		return true, err
	}
	u := t.Understand.Understand(strings.ReplaceAll(words, "\n", " "), handlers.Hint{Department: c.Department})
	said, _ := t.Directory().Category(u.Category)
	return isDanger(u.Danger) || said.Sensitive && isDanger(said.Danger), nil
}

// ordinary is the answer. Which subject it is instead is asked then, and nothing is shown to others until it is known.
func ordinary(ctx context.Context, t *handlers.Turn, arg string) error {
	n, answer := cutArg(arg)
	c, err := pick(ctx, t, n, ever)
	switch {
	case err != nil:
		return err
	case c.Status.Over():
		return isOver(c)
	case !c.Sensitive || !correctable(c):
		return stale()
	}
	if endangered, err := tellsOfDanger(ctx, t, c); err != nil || endangered {
		if err != nil {
			return err
		}
		return stale()
	}
	t.Done()
	if answer != "yes" {
		t.Say(models.Intent{Kind: "citizen.stays_protected", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return nil
	}
	return askKind(ctx, t, c, ":"+opened)
}

// openTo takes the protection away from a complaint which became one of an ordinary kind by the citizen's own choice.
func openTo(ctx context.Context, t *handlers.Turn, c *models.Complaint, kind, mark string) error {
	cat, _ := t.Directory().Category(kind)
	endangered, err := tellsOfDanger(ctx, t, *c)
	if err != nil {
		return err
	}
	if endangered || cat.Sensitive || mark != opened {
		return stale()
	}
	c.Sensitive, c.Discreet, c.Danger = false, false, models.NoDanger // the new kind may be a danger of its own
	return nil
}
