package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// "Band karo" and "stop" can mean the messages or the complaint. Who means the complaint and hears no more of it has lost it without a word,
// so he is asked, once. Who names the messages, says it with a slash, or says it again, is obeyed at once.

// halt is the kind of that question. Stored: never rename.
const halt = "halt"

// eitherStops reports whether "stop" does not say what is to stop, while a complaint goes on that could be withdrawn.
func eitherStops(t *handlers.Turn) (models.Complaint, bool) {
	if _, vague := t.Deps.Words.Answer("halt", t.Text); !vague || t.Conv.Ask.Kind == halt {
		return models.Complaint{}, false
	}
	if untold(t) {
		return models.Complaint{}, false
	}
	c, err := only(t, func(c models.Complaint) bool {
		return open(c) && c.Status.CanBecome(models.Withdrawn) || truthAwaited(c) || disputed(c)
	})
	return c, err == nil
}

// untold reports whether nothing is said of a complaint to who says "stop": somebody else may hold the phone, or it is no time for it.
func untold(t *handlers.Turn) bool {
	_, despairs := inDespair(t)
	return despairs || slices.ContainsFunc(t.Mine, func(c models.Complaint) bool { return c.Discreet && (open(c) || c.ID == t.Conv.Complaint) })
}

// truthAwaited reports whether it waits for the answer to "is it really done?", which ends it.
func truthAwaited(c models.Complaint) bool {
	return c.Status == models.Resolved && c.Truth == models.NoAnswer
}

// overtaken drops the question where it is once the work is reported as done: the newer question is whether that is true, and its answer ("haan ho gaya",
// "koi nahi aaya") says nothing of a place.
func overtaken(t *handlers.Turn) {
	if c, ok := t.Own(t.Conv.Ask.Complaint); ok && t.Conv.Ask.Kind == "place" && truthAwaited(c) {
		t.Done()
	}
}

// disputed reports whether it waits for whether a superior shall look at it again, after a "no".
func disputed(c models.Complaint) bool {
	return c.Status == models.Resolved && (c.Truth == models.No || c.Truth == models.Partly) && c.Appeals < models.MaxAppeals
}

// stop ends the messages until the person writes again, and says what becomes of the complaint: who said "stop" may have meant that one. This
// answer still goes.
func stop(_ context.Context, t *handlers.Turn, _ string) error {
	t.Done()
	t.Conv.Stopped = true
	in := models.Intent{Kind: "citizen.stopped"}
	about := func(c models.Complaint, key string) {
		in.Complaint, in.Args.Number, in.Args.Flags = c.ID, c.Number, []string{key}
	}
	if untold(t) {
		t.Say(in)
		return nil
	}
	if c, err := only(t, open); err == nil {
		about(c, "citizen.stopped.goes_on")
	} else if c, err := only(t, func(c models.Complaint) bool { return c.Status == models.Resolved }); err == nil {
		about(c, "citizen.stopped.waits")
	} else if c, ok := t.Own(t.Conv.Complaint); ok && c.Number != "" {
		about(c, "citizen.stopped.over")
	}
	t.Say(in)
	return nil
}

// askHalt asks what is to stop. Where it was just asked whether to end the complaint, that was the answer.
func askHalt(c models.Complaint) step {
	return func(ctx context.Context, t *handlers.Turn, _ string) error {
		n := string(c.Number)
		if yes, asked := endsMended(t, c); asked {
			return withdrawn(ctx, t, yes)
		}
		quiet := handlers.Button("stop_messages", "stop", n+":messages")
		end := handlers.Button("withdraw", "withdraw", n+":complaint")
		if truthAwaited(c) {
			end = handlers.Button("close", "status", n+":complaint") // which asks whether it is done
		}
		if disputed(c) {
			end = handlers.Button("close", "appeal", n+":no:complaint")
		}
		t.Ask(halt, c.ID, models.Choice{Command: quiet.Command, Arg: quiet.Arg}, models.Choice{Command: end.Command, Arg: end.Arg})
		t.Say(models.Intent{Kind: "citizen.halt", Complaint: c.ID, Args: models.Args{Number: c.Number},
			Buttons: [][]models.Button{handlers.Row(quiet), handlers.Row(end)}})
		return nil
	}
}

// endsMended is the yes to "shall it be ended, since it is mended?", if that is asked about a complaint.
func endsMended(t *handlers.Turn, c models.Complaint) (yes string, asked bool) {
	if t.Conv.Ask.Kind != "withdraw" || t.Conv.Ask.Complaint != c.ID || len(t.Conv.Ask.Choices) == 0 {
		return "", false
	}
	yes = t.Conv.Ask.Choices[0].Arg
	return yes, strings.HasSuffix(yes, ":"+mendedYes)
}

// haltFree asks again who says yes to "this or that?", and stops nothing for who says no. Of work that is said to be done other words are about that.
func haltFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Ask.Complaint)
	if !ok || !open(c) && !truthAwaited(c) && !disputed(c) {
		return false, nil
	}
	said, is := t.Deps.Words.Answer("yesno", t.Text)
	switch {
	case is && said == "yes":
		return true, askHalt(c)(ctx, t, "")
	case is && said == "no" && open(c): // neither of them: "nahi abhi mat karo"
		t.Done()
		t.Say(models.Intent{Kind: "citizen.stays", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return true, nil
	case !is && truthAwaited(c):
		t.Ask("truth", c.ID, truthChoices(c)...)
		return truthFree(ctx, t)
	case !is && disputed(c):
		t.Ask("appeal", c.ID, appealChoices(c)...)
		return appealFree(ctx, t)
	}
	return false, nil
}
