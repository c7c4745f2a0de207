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
	for _, twin := range together(t, c) { // of one message it is as safe to speak of the one as of the other
		if !twin.Sensitive {
			continue
		}
		if twin.Discreet = c.Discreet; twin.Discreet {
			t.Event(twin, models.EventCorrected, models.SaidUnsafe, 0)
		}
	}
	in := models.Intent{Kind: key, Complaint: c.ID, Args: models.Args{Number: c.Number}}
	told, err := toldToday(ctx, t, c.Danger)
	if err != nil {
		return err
	}
	if !c.Discreet && !told && len(t.Directory().CategoryHelplines(c.Category)) > 0 {
		in.Args.Category, in.Args.Flags = c.Category, []string{"citizen.registered.call"}
	}
	t.Say(in)
	if !c.Discreet && c.Area == "" && c.Status.Open() {
		askPlace(t, c)
	}
	return secondOnceSafe(ctx, t, c)
}

// safeSinceAsked puts the question whether it is safe in the place of an older one about the same complaint: the desk that wrote down what a voice
// note says has asked it since, and "1" is meant for that.
func safeSinceAsked(t *handlers.Turn) {
	if ask := t.Conv.Ask; ask.Kind != "place" && ask.Kind != offers {
		return
	}
	if c, mine := t.Own(t.Conv.Ask.Complaint); mine && c.Sensitive && c.Discreet && open(c) {
		askSafe(t, &c)
	}
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
		if _, unsafe := afterNo(t, t.Text); unsafe && mine && violent(c.Danger) {
			t.WarnOf(c.Danger, c.Category) // "no, he still beats me"
		}
		if mine {
			if taken, err := keptMeanwhile(ctx, t, c); taken || err != nil {
				return taken, err
			}
		}
		return cryAgain(ctx, t) // what is asked stays asked
	}
	t.Conv.Ask.Code = askedTwice
	t.Say(handlers.SafeQuestion(&c))
	return true, nil
}

// whomToCall names the helplines of a danger. Of what only named officers read they are named once a day: who goes on to tell of it has them
// before him, and more of them on the phone of somebody who is watched helps whoever watches. A cry ("he has found me") is answered with them each
// time, and so is who says that it is not safe.
func whomToCall(ctx context.Context, t *handlers.Turn, d models.Danger, category string) error {
	_, unsafe := afterNo(t, t.Text)
	if !t.Said().Habit || unsafe && t.Conv.Ask.Kind == "safe" {
		t.WarnOf(d, category)
		return nil
	}
	told, err := toldToday(ctx, t, d)
	if !told {
		t.WarnOf(d, category)
	}
	return err
}

// toldToday reports whether the helplines of a danger were named today to whoever has a complaint of it that only named officers read: when it
// was registered, or when its words spoke of it again.
func toldToday(ctx context.Context, t *handlers.Turn, d models.Danger) (bool, error) {
	for _, c := range t.Mine {
		if !isDanger(d) || !open(c) || !c.Sensitive || c.Danger != d || c.Conversation != t.Conv.ID {
			continue
		}
		if day(c.RegisteredAt) == t.Today() {
			return true, nil
		}
		said, err := t.Read.Messages(ctx, c.ID)
		if err != nil {
			return false, notFoundIsNil(err)
		}
		if slices.ContainsFunc(said, func(m models.Message) bool {
			return m.By.Role == models.CitizenRole && !m.Erased && day(m.At) == t.Today() && t.Understand.Understand(m.Text, handlers.Hint{}).Danger == d
		}) {
			return true, nil
		}
	}
	return false, nil
}
