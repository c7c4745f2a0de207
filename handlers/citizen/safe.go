package citizen

import (
	"context"
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// safe is the answer to "is it safe to answer here?". Without a yes, news stays neutral.
func safe(ctx context.Context, t *handlers.Turn, arg string) error {
	n, answer := cutArg(arg)
	found, err := pick(ctx, t, n, ever)
	if err != nil {
		return err
	}
	if answer == "yes" {
		if asked, err := askSafeAgain(ctx, t, found); asked || err != nil {
			return err
		}
	}
	c := t.Hold(found)
	t.Done()
	c.Discreet = answer != "yes"
	key := "citizen.discreet"
	if !c.Discreet {
		key = "citizen.safe"
	} else {
		t.Event(c, models.EventCorrected, models.SaidUnsafe, 0)
	}
	in := models.Intent{Kind: key, Complaint: c.ID, Args: models.Args{Number: c.Number}}
	if !c.Discreet && len(t.Directory().CategoryHelplines(c.Category)) > 0 {
		in.Args.Category, in.Args.Flags = c.Category, []string{"citizen.registered.call"}
	}
	t.Say(in)
	if !c.Discreet && c.Area == "" && c.Status.Open() {
		askPlace(t, c)
	}
	return nil
}

// askSafeAgain asks once more before a "no" becomes a "yes": its button is still to be seen, and whoever took the phone can tap it by chance.
func askSafeAgain(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	if t.Conv.Ask.Kind == "safe" && t.Conv.Ask.Complaint == c.ID {
		return false, nil
	}
	events, err := t.Read.Events(ctx, c.ID)
	if err != nil {
		return false, notFoundIsNil(err)
	}
	said := func(e models.Event) bool { return e.Kind == models.EventCorrected && e.Code == models.SaidUnsafe }
	if !c.Discreet || !slices.ContainsFunc(events, said) {
		return false, nil
	}
	askSafe(t, t.Hold(c))
	t.Say(handlers.SafeQuestion(&c))
	return true, nil
}

// askedTwice is the code of the question whether it is safe that was put once more. Stored: never rename.
const askedTwice = "twice"

// safeFree takes what is no yes and no no to "is it safe to answer here?". A polite "ji" or "theek hai" may only mean that it was read, and
// nothing is shown in the chat on the strength of it: once more it is asked, then it is left.
func safeFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	said, is := t.Deps.Words.Answer("yesno", t.Text)
	c, mine := t.Own(t.Conv.Ask.Complaint)
	if !is || said != "yes" || !mine || t.Conv.Ask.Code == askedTwice {
		return cryAgain(ctx, t) // what is asked stays asked
	}
	t.Conv.Ask.Code = askedTwice
	t.Say(handlers.SafeQuestion(&c))
	return true, nil
}
