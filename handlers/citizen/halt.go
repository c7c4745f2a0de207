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
	if slices.ContainsFunc(t.Mine, func(c models.Complaint) bool { return open(c) && c.Discreet }) {
		return models.Complaint{}, false // somebody else may hold the phone
	}
	c, err := only(t, open)
	return c, err == nil && c.Status.CanBecome(models.Withdrawn)
}

// askHalt asks what is to stop. Where it was just asked whether to end the complaint, that was the answer.
func askHalt(c models.Complaint) step {
	return func(ctx context.Context, t *handlers.Turn, _ string) error {
		n := string(c.Number)
		if yes, asked := endsMended(t, c); asked {
			return withdrawn(ctx, t, yes)
		}
		t.Ask(halt, c.ID, models.Choice{Command: "stop"}, models.Choice{Command: "withdraw", Arg: n})
		t.Say(models.Intent{Kind: "citizen.halt", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: [][]models.Button{
			handlers.Row(handlers.Button("stop_messages", "stop", "")), handlers.Row(handlers.Button("withdraw", "withdraw", n))}})
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

// haltFree asks again who says yes to "this or that?".
func haltFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, ok := t.Own(t.Conv.Ask.Complaint)
	said, is := t.Deps.Words.Answer("yesno", t.Text)
	if !ok || !is || said != "yes" || !c.Status.CanBecome(models.Withdrawn) {
		return false, nil
	}
	return true, askHalt(c)(ctx, t, "")
}
