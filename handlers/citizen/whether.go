package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// "Will they come to know that I wrote?" is a question. It is answered with who reads a complaint, and whether the name shall be kept back is asked: he has not said so,
// and the officer was told that he had. Who begs, fears ("if they find out …") or tells of a threat is obeyed at once; so is whoever asks it of a sensitive matter, or
// while something else is asked: to be kept back needlessly harms less than to be known.

// hide is the kind of that question. Stored: never rename.
const hide = "hide"

// onlyAsksWhoLearns reports whether somebody asks if it will become known who complained, and begs for nothing.
func onlyAsksWhoLearns(t *handlers.Turn) bool {
	names, _ := t.Deps.Words.Heard("whether", t.Text)
	return slices.Contains(names, "asks") && !slices.Contains(names, "begs") && !isDanger(t.Said().Danger) && !t.Said().Blames()
}

// secrecyWished keeps the name back, or where it is only asked about offers to.
func secrecyWished(ctx context.Context, t *handlers.Turn, _ string) error {
	if t.Conv.Ask.Kind == hide {
		if done, err := hideFree(ctx, t); done || err != nil { // "gupt mat rakho"
			return err
		}
	}
	found, err := only(t, open)
	if err != nil || found.Number == "" || notForHim(t, found) || found.Sensitive || !mayAskBeside(t) || !onlyAsksWhoLearns(t) {
		if t.Conv.Ask.Kind == hide {
			t.Done()
		}
		return keepSecret(ctx, t, "")
	}
	t.Conv.Misfits = 0
	if found.Anonymous {
		t.Say(models.Intent{Kind: "citizen.secret_kept", Complaint: found.ID, Args: models.Args{Number: found.Number}})
		return nil
	}
	n := string(found.Number)
	yes, no := n+":yes", n+":no"
	t.Ask(hide, found.ID, models.Choice{Command: hide, Arg: yes}, models.Choice{Command: hide, Arg: no})
	t.Say(models.Intent{Kind: "citizen.ask_hide", Complaint: found.ID, Args: models.Args{Number: found.Number},
		Buttons: [][]models.Button{handlers.Row(handlers.Button("yes", hide, yes), handlers.Button("no", hide, no))}})
	return nil
}

// mayAskBeside reports whether nothing is asked that another question would take the answer of.
func mayAskBeside(t *handlers.Turn) bool {
	return slices.Contains([]string{"", offers, freshOne, hide}, t.Conv.Ask.Kind) && waiting(t).Kind == ""
}

// hidden is the answer to it.
func hidden(ctx context.Context, t *handlers.Turn, arg string) error {
	n, answer := cutArg(arg)
	found, err := pick(ctx, t, n, open)
	if err != nil {
		return err
	}
	t.Done()
	if answer != "yes" {
		t.Say(models.Intent{Kind: "citizen.not_hidden", Complaint: found.ID, Args: models.Args{Number: found.Number}})
		return nil
	}
	c := t.Hold(found)
	if err := keepNameBack(ctx, t, c); err != nil {
		return err
	}
	if err := t.ChangeCard(ctx, c); err != nil {
		return err
	}
	t.Say(models.Intent{Kind: "citizen.secret_kept", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}

// hideFree takes "yes, hide it", "do not hide it" and "let them see it" in other words. Who complains of something with it ("the dealer hides the grain") has not
// answered; in all else that holds the word he is obeyed: to be kept back needlessly harms less than to be known.
func hideFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	const few = 5
	names, left := t.Deps.Words.Heard("hiding", t.Text)
	_, left = t.Deps.Words.Heard("courtesy", strings.Join(left, " "))
	has := func(name string) bool { return slices.Contains(names, name) }
	choices := t.Conv.Ask.Choices
	if len(t.Words()) > few || len(choices) < 2 || !has("hides") && (!has("shows") || len(left) > 0) || len(left) > 0 && (has("told") || complainsOf(t)) && !answersFirst(t) {
		return false, nil
	}
	if has("hides") == has("not") {
		return true, hidden(ctx, t, choices[1].Arg)
	}
	return true, hidden(ctx, t, choices[0].Arg)
}

// complainsOf reports whether somebody complains of a matter that we know.
func complainsOf(t *handlers.Turn) bool {
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	return u.Intent == handlers.Complaint && known && !cat.Other
}

// answersFirst reports whether a message begins with a yes or a no: "haan chhupao, warna maarega".
func answersFirst(t *handlers.Turn) bool {
	first, _, _ := strings.Cut(strings.TrimSpace(t.Text), " ")
	_, answers := t.Deps.Words.Answer("yesno", strings.Trim(first, ",.।!"))
	return answers
}
