package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// tellCitizen writes to the complainant in private, in the officer's own words. Nothing is asked and no clock is held; who has the
// complaint has answered with it.
func tellCitizen(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	if c.Address.Peer == "" {
		return models.NewError(models.CodeBadInput, "error.nobody_to_tell").With("number", c.Number.String())
	}
	if c.Discreet && c.Sensitive { // he would only hear that there is news, and the officer would believe that he was told
		return models.NewError(models.CodeBadInput, "error.not_safe_to_tell").With("number", c.Number.String())
	}
	if why := forbidden(t, c, words); why != "" {
		return notSent(t, c, words, why)
	}
	id := t.WordsOf(c, models.ToldWords, words)
	files := t.Files(c, id)
	t.Event(c, models.EventTold, "private", id)
	if c.DoerOfficer == t.Officer.ID {
		c.Respond(t.Now)
	}
	if err := sayGoes(ctx, t, c, "officer.told"); err != nil {
		return err
	}
	post := speaksAs(t, c)
	return tell(ctx, t, c, models.Intent{Kind: "citizen.told", Args: models.Args{Post: &post, Text: words}, Files: files, Human: true})
}

// speaksAs is the post by which the citizen knows who writes to him: the doer's, or the officer's own of the department or the hub.
func speaksAs(t *handlers.Turn, c *models.Complaint) models.Post {
	if c.DoerOfficer == t.Officer.ID {
		return c.Doer
	}
	for _, department := range []string{c.Department, models.HubDepartment} {
		for _, p := range t.Officer.Postings {
			if p.Post.Department == department {
				return p.Post
			}
		}
	}
	return c.Doer // he stands in for a colleague on leave
}

// public shows an officer how his words would stand where everybody reads them: what is said there cannot be taken back.
func public(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	aloud, err := fitAloud(ctx, t, c, words)
	if err != nil {
		return err
	}
	n, yes := string(c.Number), marked(c.Number, "publish", words)
	t.Ask("publish", c.ID, models.Choice{Command: "publish", Arg: yes}, models.Choice{Command: "keep", Arg: n})
	t.Conv.Ask.Text = words
	t.Say(models.Intent{Kind: "officer.public_preview", Complaint: c.ID, Args: models.Args{Number: c.Number, Text: words, Code: string(aloud.Platform()) + ".public",
		Count: aloud.Units, Total: aloud.Room.Units},
		Buttons: [][]models.Button{handlers.Row(handlers.Button("publish", "publish", yes), handlers.Button("keep", "keep", n))}})
	return nil
}

// publish says them.
func publish(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	aloud, err := fitAloud(ctx, t, c, words) // since it was shown, the citizen may have asked for more discretion, or given his name
	if err != nil {
		return err
	}
	if err := t.SayAloud(ctx, c, aloud, words); err != nil {
		return err
	}
	t.Say(models.Intent{Kind: "officer.published", Complaint: c.ID, Args: models.Args{Number: c.Number, Code: string(aloud.Platform()) + ".public"}})
	return nil
}

// keep leaves unsaid what was shown.
func keep(_ context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
	t.Say(models.Intent{Kind: "officer.not_published", Complaint: c.ID, Args: about(c)})
	return nil
}

func fitAloud(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) (handlers.Aloud, error) {
	aloud, err := t.Aloud(ctx, c, words)
	if err == nil && aloud.Fault != nil {
		err = aloud.Fault
	}
	return aloud, err
}

// confirmed adds the words that were shown to the choice that has them said. A button of words that were shown earlier has none; a
// page brings the words that it showed.
func confirmed(t *handlers.Turn, choice models.Choice) (models.Choice, error) {
	if choice.Command != "publish" || t.Account.Key == handlers.WebAccount {
		return choice, nil
	}
	open := t.Conv.Ask
	if open.Kind != choice.Command || !slices.Contains(open.Choices, choice) {
		return choice, models.NewError(models.CodeTooLate, "error.words_gone_button")
	}
	number, _, _ := strings.Cut(choice.Arg, " ")
	choice.Arg = number + " " + open.Text
	return choice, nil
}

// handsOn reports whether a bare "ok" answers whether a complaint is handed over to the one department that was named.
func handsOn(t *handlers.Turn) bool {
	return t.Conv.Ask.Kind == "handover" && len(t.Conv.Ask.Choices) == 1 && nod(t, t.Text)
}

// picked reads an answer as one of the choices: by its number, or "yes" and "no" where that is what is asked.
func picked(t *handlers.Turn) (models.Choice, bool) {
	if choice, is := t.Chosen(t.Text); is {
		return choice, true
	}
	open := t.Conv.Ask
	if handsOn(t) {
		return open.Choices[0], true
	}
	if open.Kind != "publish" || len(open.Choices) != 2 {
		return models.Choice{}, false
	}
	name, ok := t.Deps.Words.Answer("yesno", t.Text)
	if ok && name == "no" {
		return open.Choices[1], true
	}
	return open.Choices[0], ok
}

// escalate has the next level answer now, without waiting for a limit to pass. The doer stays.
func escalate(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	if err := t.Climb(ctx, c, handlers.Climbing{Limit: models.Limit{Lapse: models.ByHand}, Why: words}); err != nil {
		return err
	}
	post := c.Answerable
	t.Say(models.Intent{Kind: "officer.escalated_by_you", Complaint: c.ID, Args: models.Args{Number: c.Number, Post: &post}})
	return nil
}
