// Package officer is the conversation with officers: a table of small commands, said as words, with a
// slash, or tapped. An officer sees only the complaints of his postings.
package officer

import (
	"context"
	"strings"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// act is one command on one complaint, or on none. rest is what was said after the number.
type act func(ctx context.Context, t *handlers.Turn, c *models.Complaint, rest string) error

// command says what a command needs. Its names and help stand in the catalogues as "officer.<name>".
type command struct {
	run    act
	about  subject
	needs  standing
	prompt string // question kind asked when the words are missing; "" when none are needed
}

// subject says whether a command is about a complaint.
type subject int

const (
	noComplaint subject = iota
	oneComplaint
)

// standing is what an officer must be to the complaint.
type standing int

const (
	reader  standing = iota // sees it
	doer                    // must do the work
	decider                 // answers for it and decides
	desk                    // of the hub
)

// Conversation answers officers.
type Conversation struct {
	commands map[string]command
	citizen  handlers.Part // an officer is a citizen too: `complain …`
}

// New makes the tables. citizen answers what an officer says as a citizen.
func New(citizen handlers.Part) *Conversation {
	return &Conversation{commands: commands(), citizen: citizen}
}

var _ handlers.Part = (*Conversation)(nil)

func commands() map[string]command {
	return map[string]command{
		"list":     {run: list},
		"overdue":  {run: overdue},
		"report":   {run: figures},
		"shift":    {run: shift},
		"leave":    {run: leave},
		"help":     {run: help},
		"start":    {run: help},
		"language": {run: language},
		"open":     {run: open, about: oneComplaint, needs: reader},
		"accept":   {run: accept, about: oneComplaint, needs: doer},
		"ask":      {run: ask, about: oneComplaint, needs: doer, prompt: "ask"},
		"note":     {run: note, about: oneComplaint, needs: reader, prompt: "note"},
		"handover": {run: handover, about: oneComplaint, needs: doer, prompt: "handover"},
		"assign":   {run: assign, about: oneComplaint, needs: doer, prompt: "assign"},
		"resolve":  {run: resolve, about: oneComplaint, needs: doer, prompt: "resolve"},
		"proof":    {run: proof, about: oneComplaint, needs: doer},
		"code":     {run: code, about: oneComplaint, needs: doer, prompt: "code"},
		"reject":   {run: reject, about: oneComplaint, needs: doer, prompt: "reject"},
		"approve":  {run: approve, about: oneComplaint, needs: decider},
		"return":   {run: giveBack, about: oneComplaint, needs: decider, prompt: "return"},
		"uphold":   {run: uphold, about: oneComplaint, needs: decider, prompt: "uphold"},
		"dismiss":  {run: dismiss, about: oneComplaint, needs: decider, prompt: "dismiss"},
		"place":    {run: place, about: oneComplaint, needs: desk, prompt: "place"},
		"fill":     {run: fill, about: oneComplaint, needs: desk, prompt: "fill"},
	}
}

// Run answers one event.
func (v *Conversation) Run(ctx context.Context, t *handlers.Turn) error {
	if t.In.Kind == bot.TapIn {
		return v.do(ctx, t, t.In.Tap.Command, t.In.Tap.Arg)
	}
	if t.In.Kind == bot.EditedIn {
		return nil // a changed command is not run twice
	}
	if name, rest, ok := t.Deps.Words.Command("officer", t.Text); ok && v.meant(t, name, rest) {
		t.Done()
		return v.do(ctx, t, name, rest)
	}
	if taken, err := v.asked(ctx, t); taken || err != nil {
		return err
	}
	if taken, err := v.replied(ctx, t); taken || err != nil {
		return err
	}
	if taken, err := v.shared(ctx, t); taken || err != nil {
		return err
	}
	if words, ok := v.asCitizen(t); ok {
		t.Text, t.Officer, t.By = words, models.Officer{}, models.Actor{Role: models.CitizenRole}
		return v.citizen.Run(ctx, t)
	}
	return models.NewError(models.CodeUnknownCommand, "error.officer_unknown")
}

// meant tells a command from the beginning of an answer: while an answer in words is awaited, a bare command
// word followed by more than a number is part of the answer.
func (v *Conversation) meant(t *handlers.Turn, name, rest string) bool {
	if _, known := v.commands[name]; !known {
		return false
	}
	if strings.HasPrefix(t.Text, "/") || t.Conv.Ask.Kind == "" || rest == "" {
		return true
	}
	_, _, numbered := number(rest)
	return numbered
}

// asCitizen takes "complaint: …", by which an officer speaks as a citizen.
func (v *Conversation) asCitizen(t *handlers.Turn) (string, bool) {
	name, rest, ok := t.Deps.Words.Command("officer", t.Text)
	return rest, ok && name == "complain" && rest != ""
}

// do runs a command after checking what it needs.
func (v *Conversation) do(ctx context.Context, t *handlers.Turn, name, rest string) error {
	cmd, ok := v.commands[name]
	if !ok {
		return models.NewError(models.CodeUnknownCommand, "error.officer_unknown")
	}
	if cmd.about == noComplaint {
		return cmd.run(ctx, t, nil, rest)
	}
	found, words, err := find(ctx, t, rest)
	if err != nil {
		return err
	}
	if err := allowed(t, found, cmd.needs); err != nil {
		return err
	}
	if words == "" && cmd.prompt != "" && len(t.In.Files) == 0 {
		return prompt(t, cmd.prompt, found)
	}
	return cmd.run(ctx, t, t.Hold(found), words)
}

// prompt asks for the words of a command; the next message is them.
func prompt(t *handlers.Turn, kind string, c models.Complaint) error {
	t.Ask(kind, c.ID)
	in := models.Intent{Kind: "officer.ask_" + kind, Complaint: c.ID, Args: models.Args{Number: c.Number, Category: c.Category}}
	if kind == "reject" {
		n := string(c.Number)
		for _, r := range models.RejectReasons() {
			t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: "reject", Arg: n + " " + string(r)})
			in.Buttons = append(in.Buttons, handlers.Row(handlers.Button("reason."+string(r), "reject", n+" "+string(r))))
		}
	}
	t.Say(in)
	return nil
}

// asked takes the words that were asked for.
func (v *Conversation) asked(ctx context.Context, t *handlers.Turn) (bool, error) {
	open := t.Conv.Ask
	cmd, ok := v.commands[open.Kind]
	if !ok || t.Text == "" && len(t.In.Files) == 0 && t.In.Location == nil {
		return false, nil
	}
	if choice, is := t.Chosen(t.Text); is {
		return true, v.do(ctx, t, choice.Command, choice.Arg)
	}
	found, err := t.Read.Complaint(ctx, open.Complaint)
	if err != nil {
		return true, err
	}
	if err := allowed(t, found, cmd.needs); err != nil {
		return true, err
	}
	t.Done()
	words := t.Text
	if open.Code != "" {
		words = open.Code + " " + words
	}
	return true, cmd.run(ctx, t, t.Hold(found), words)
}

// replied takes a reply to a complaint's message: a command without a number is about it, other words are a note.
func (v *Conversation) replied(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.In.ReplyTo == "" || t.Text == "" && len(t.In.Files) == 0 {
		return false, nil
	}
	id, err := t.Read.AboutMessage(ctx, t.Conv.Address, t.In.ReplyTo)
	if err != nil {
		return false, ignoreMissing(err)
	}
	found, err := t.Read.Complaint(ctx, id)
	if err != nil {
		return false, ignoreMissing(err)
	}
	if err := allowed(t, found, reader); err != nil {
		return true, err
	}
	if t.Text == "" {
		return true, evidence(ctx, t, t.Hold(found))
	}
	return true, note(ctx, t, t.Hold(found), t.Text)
}
