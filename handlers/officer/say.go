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

// tellNamed writes to the complainant, unless the words may be for somebody else: the bot carries none to a colleague, and who complained of
// "Gupta dairy" is not to read what Gupta is to do.
func tellNamed(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	if _, rest, is := t.Deps.Words.Command("addressee", words); is && rest != "" {
		return tellCitizen(ctx, t, c, withoutThat(t, withoutOf(t, rest)))
	}
	words = toCitizen(t, withoutThat(t, withoutOf(t, words))) // "batao ki …", "tell consumer to wait"
	if him, rest, more := strings.Cut(words, " "); more && isThem(t, him) && !toColleague(t, words) {
		words = withoutThat(t, rest) // "tell him it will be done"
	}
	if t.Account.Key == handlers.WebAccount || !toColleague(t, words) {
		return tellCitizen(ctx, t, c, words)
	}
	return askForWhom(ctx, t, *c, words)
}

// askForWhom asks whether words are for the citizen, or for who has the work below a superior.
func askForWhom(ctx context.Context, t *handlers.Turn, c models.Complaint, words string) error {
	if mayInstruct(t, c) {
		o, err := actsOn(ctx, t, c)
		in := models.Intent{Kind: "officer.doubt.below", Complaint: c.ID, Args: models.Args{Number: c.Number, Category: c.Category, Text: words, Name: o.Name}}
		offerWays(t, &c, &in, words)
		t.Say(in)
		return err
	}
	in := models.Intent{Kind: "officer.doubt.whom", Complaint: c.ID, Args: models.Args{Number: c.Number, Category: c.Category, Text: words}}
	offerOnly(t, &c, &in, words, "tell", "note")
	t.Say(in)
	return nil
}

// toSuperior reports whether news begins as an answer to somebody above: "ji sir ho jayega".
func toSuperior(t *handlers.Turn, text string) bool {
	words := strings.Fields(text)
	return len(words) > 2 && title(t, words[1]) && (polite(t, words[0]) || nod(t, words[0]))
}

// tellSurely writes to the complainant what he was chosen for.
func (v *Conversation) tellSurely(ctx context.Context, t *handlers.Turn, number, words string) error {
	c, _, err := find(ctx, t, number)
	if err != nil {
		return err
	}
	cmd := v.commands["tell"]
	cmd.run = tellCitizen
	if err := allowed(t, c, cmd.needs); err != nil {
		return err
	}
	return v.perform(ctx, t, cmd, c, words)
}

// mostCalled is how many words whoever is spoken to is called by.
const mostCalled = 4

// toColleague reports whether words begin with whom they are for: "anil ko bolo jaldi kare", "sunita madam transformer store me nahi hai". What
// somebody will do, and what is done on a day, is said of him.
func toColleague(t *handlers.Turn, words string) bool {
	if whom, first := calledFirst(t, words); first && !isThem(t, whom) || worksBeside(t, words) {
		return true // "tell mukesh to come"
	}
	list := strings.Fields(words)
	s := listen(t, words)
	for i := 1; i < min(mostCalled+1, len(list)); i++ {
		name, _ := t.Deps.Words.Answer("addressed", strings.Trim(list[i], ",:"))
		if name == "" || namesTime(t, list[:i]) {
			continue
		}
		rest := strings.Join(list[i+1:], " ")
		bid, _ := t.Deps.Words.Heard("bid", rest)
		told, ordered := s.has("will") || s.did() || s.has("sent"), slices.Contains(bid, "order")
		if name == "to" && ordered && !told || name == "title" && rest != "" && (ordered || !told) {
			return true
		}
	}
	return false
}

// namesTime reports whether a day or a part of it stands among words: "somvar ko", "kal sir aayenge".
func namesTime(t *handlers.Turn, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		for _, group := range []string{"day", "weekday", "unit", "month"} {
			if _, is := t.Deps.Words.Answer(group, w); is {
				return true
			}
		}
		return digits(w)
	})
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
