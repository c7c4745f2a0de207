package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// instead is the command that is meant where another word was said: "approved" of new work is its acceptance, and "write to the citizen"
// is no voice note to be filled in.
func (v *Conversation) instead(ctx context.Context, t *handlers.Turn, name, rest string) (string, string, error) {
	if _, _, numbered := number(rest); numbered && name == "fill" || t.In.Kind == bot.TapIn {
		return name, rest, nil
	}
	as, c, err := atAppeal(ctx, t, name, rest)
	switch {
	case err != nil:
		return name, rest, err
	case as != "":
		if _, words, numbered := number(rest); numbered {
			rest = words
		}
		return as, strings.TrimSpace(string(c.Number) + " " + rest), nil
	case name == "fill" && !ofHub(t.Officer):
		if _, words, is := t.Deps.Words.Command("addressee", rest); is {
			return "tell", words, nil
		}
		return name, rest, models.NewError(models.CodeNotYours, "error.fill_or_tell")
	case name == "dismiss":
		return rejects(ctx, t, rest)
	case name == "approve":
		waits, err := approvalWaits(ctx, t, rest)
		if err != nil || waits {
			return name, rest, err
		}
		return "accept", rest, nil
	}
	return name, rest, nil
}

// rejects is what "dismiss" is of work: no appeal is decided by it, but that it cannot be done, which is a superior's to say.
func rejects(ctx context.Context, t *handlers.Turn, rest string) (string, string, error) {
	c, _, err := find(ctx, t, rest)
	if err == nil && slices.Contains(busy(), c.Status) && is(t, c.DoerOfficer, c) {
		return "reject", rest, nil
	}
	if !models.IsCode(err, models.CodeBadInput) {
		return "dismiss", rest, nil
	}
	appeals, err := own(ctx, t, models.ComplaintQuery{Statuses: []models.Status{models.Appealed}, Limit: 1})
	if err != nil || len(appeals) > 0 {
		return "dismiss", rest, err
	}
	work, err := doing(ctx, t, busy())
	if err != nil || len(work) == 0 {
		return "dismiss", rest, err
	}
	return "reject", rest, nil
}

// endsRejecting reports whether words end with the bid that something be rejected: "shikayat asatya paayi gayi, kharij karein". Why is asked.
func endsRejecting(t *handlers.Turn, text string) bool {
	words := strings.Fields(text)
	for i := max(0, len(words)-mostClosing); i < len(words); i++ {
		name, rest, is := t.Deps.Words.Command("officer", strings.Join(words[i:], " "))
		if is && (name == "dismiss" || name == "reject") && (rest == "" || onlyBids(t, rest)) {
			return i == 0 || !notIn(t, words[i-1])
		}
	}
	return false
}

// rejectsNot reports whether words behind "reject" say that it is not done, and no reason for it: "kharij hone layak nahi hai". "Kharij, koi kharabi nahi mili" is why it is.
func rejectsNot(t *handlers.Turn, rest string) bool {
	var said []string
	for _, w := range strings.Fields(rest) {
		said = append(said, w)
		if clauseEnds(w) {
			break
		}
	}
	at := slices.IndexFunc(said, func(w string) bool { return notIn(t, w) })
	return at >= 0 && !slices.ContainsFunc(said, func(w string) bool {
		_, is := t.Deps.Words.Answer("rejecting", strings.Trim(w, around))
		return !is && !notIn(t, w) && !ofNumber(t, w) && !saysNothing(t, w) && !onlyBids(t, w)
	})
}

// approvalWaits reports whether there is anything that this officer may approve.
func approvalWaits(ctx context.Context, t *handlers.Turn, rest string) (bool, error) {
	if c, _, err := find(ctx, t, rest); err == nil {
		return c.Status == models.Flagged || !is(t, c.DoerOfficer, c), nil
	}
	list, err := own(ctx, t, models.ComplaintQuery{Statuses: []models.Status{models.Flagged}, Limit: mostNamed})
	if err != nil || len(list) > 0 {
		return true, err
	}
	work, err := doing(ctx, t, busy())
	return len(work) == 0, err
}

// ofStorm is the command that is run where a whole storm may be meant: by words without a number, or in reply to its message. Who says the
// number of one complaint, or replies to its card, speaks of that one.
func (v *Conversation) ofStorm(ctx context.Context, t *handlers.Turn, name string, c models.Complaint, numbered bool) (command, error) {
	cmd := v.commands[name]
	if name != "accept" && name != "resolve" && name != "restored" {
		return cmd, nil
	}
	s, err := t.StormOf(ctx, &c)
	if err != nil || !s.Active {
		return cmd, err
	}
	one := c.ID != s.Lead && (numbered || t.In.ReplyTo != "")
	switch {
	case name == "restored" && one && t.In.Kind == bot.MessageIn && t.Account.Key != handlers.WebAccount:
		return v.commands["resolve"], nil
	case name == "restored", one, numbered:
		return cmd, nil
	case name == "resolve":
		return v.commands["restored"], nil
	}
	cmd.run = acceptStorm
	return cmd, nil
}

// noMeans says what can be done where money or things are missing: that is no reason to refuse.
func noMeans(_ context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
	n := string(c.Number)
	t.Say(models.Intent{Kind: "officer.no_means", Complaint: c.ID, Args: about(c), Buttons: [][]models.Button{
		handlers.Row(handlers.Button("later", "later", n), handlers.Button("escalate", "escalate", n)), handlers.Row(handlers.Button("cannot", "reject", n))}})
	return nil
}

// decides reports whether a command ends work otherwise than by its being done, or says no to it: its reason counts nothing.
func decides(name string) bool {
	return slices.Contains([]string{"reject", "dismiss", "uphold", "return", "approve"}, name)
}
