package handlers

import (
	"context"
	"errors"
	"fmt"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

// Part is one side's conversation: the citizen's or the officer's. Refusals are answers; an error means
// that the turn is to be run again later.
type Part interface {
	Run(ctx context.Context, t *Turn) error
}

// Engine runs turns. It is safe for concurrent use.
type Engine struct {
	deps    Deps
	citizen Part
	officer Part
}

// New wires the engine with both sides of the conversation.
func New(d Deps, citizen, officer Part) *Engine {
	return &Engine{deps: d, citizen: citizen, officer: officer}
}

var (
	_ gateway.Turner  = (*Engine)(nil)
	_ gateway.Checker = (*Engine)(nil)
)

// Turn runs one turn.
func (e *Engine) Turn(ctx context.Context, in gateway.TurnInput) (models.ChangeSet, error) {
	t := e.begin(in)
	part := e.citizen
	if t.Officer.ID != 0 {
		part = e.officer
	}
	err := e.run(ctx, t, part)
	if err == nil {
		err = t.Settle(ctx)
	}
	var refusal *models.Error
	if errors.As(err, &refusal) {
		// What was done so far is thrown away with the work: a half-done command is worse than none.
		warned := t.Warned
		t = e.begin(in)
		t.Warn(warned) // a helpline is not taken back
		t.Refuse(refusal)
		err = nil
	}
	if err != nil {
		return models.ChangeSet{}, fmt.Errorf("running a turn: %w", err)
	}
	return e.finish(t, in), nil
}

func (e *Engine) run(ctx context.Context, t *Turn, part Part) error {
	if t.In.Kind == bot.MemberIn {
		t.Conv.Stopped = t.In.Stopped == bot.Blocked
		return nil
	}
	if t.In.Kind == bot.MigrateIn {
		return nil // the platform moved the chat; nobody said anything
	}
	if !t.Spoken() {
		part = e.citizen // what is said in public, or taken back, is never an officer's command
	}
	return part.Run(ctx, t)
}

func (e *Engine) begin(in gateway.TurnInput) *Turn {
	t := &Turn{
		Work:    NewWork(&e.deps, models.Actor{Role: models.CitizenRole}),
		In:      in.In,
		Account: in.Account,
		Conv:    in.State.Conversation,
		Mine:    in.State.Mine,
		Text:    clean(in.In.Text),
		scope:   in.Scope,
	}
	t.batched = in.Batched
	if t.Conv.Version == 0 {
		t.isNew = true
		if t.Conv.ID == 0 {
			t.Conv.ID = e.deps.IDs.Next()
		}
		t.Conv.Address = models.Address{Platform: in.Account.Platform, Account: in.Account.Key, Peer: in.In.Peer}
		t.Conv.Lang = firstLang(in.In.LangHint)
	}
	if t.Conv.Person == 0 {
		p := models.Person{ID: e.deps.IDs.Next(), Lang: t.Conv.Lang, At: t.Now}
		t.Conv.Person, t.person = p.ID, &p
	}
	t.Speaker = t.Conv.ID
	t.Via = models.Channel{Platform: in.Account.Platform, Account: in.Account.Key, Public: in.In.Public != nil}
	t.Ref = in.In.MessageID
	if t.Spoken() {
		t.Conv.Stopped, t.Conv.Unreadable = false, 0 // who writes wants to hear
	}
	t.mute = t.Conv.Stopped
	if !t.Spoken() {
		return t // an officer acts in private only
	}
	if o, ok := e.deps.Roster().ByAddress(t.Conv.Address); ok {
		t.Officer = o
		t.Conv.Lang = o.Lang
		t.By = models.Actor{Role: roleOf(o), Officer: o.ID}
	}
	return t
}

// roleOf is the part an officer acts in: the hub's people act for the hub.
func roleOf(o models.Officer) models.Role {
	for _, p := range o.Postings {
		if p.Post.Department != models.HubDepartment {
			return models.OfficerRole
		}
	}
	if len(o.Postings) == 0 {
		return models.OfficerRole
	}
	return models.HubRole
}

// firstLang is the language before the person has written anything: Hindi, unless the app is English.
func firstLang(hint string) models.Lang {
	if len(hint) >= 2 && hint[:2] == "en" {
		return models.English
	}
	return models.Hindi
}

func (e *Engine) finish(t *Turn, in gateway.TurnInput) models.ChangeSet {
	if t.Spoken() {
		t.Conv.LastInAt = t.Now
		t.follow()
	}
	cs := t.Changes()
	cs.Inbox, cs.Epoch, cs.Scope = in.Row.ID, in.Epoch, in.Scope
	if t.Officer.ID == 0 && t.In.Kind != bot.MemberIn && t.In.Kind != bot.MigrateIn {
		cs.Written = 1
	}
	conv := t.Conv
	cs.Conversation = &conv
	if t.person != nil {
		t.person.Lang = conv.Lang
		cs.Persons = append(cs.Persons, *t.person)
	}
	cs.After = t.Committed
	return cs
}

// Sorry is what a person is told whose message could not be handled after all tries: a failure is told
// as a failure. The message itself is kept, and the hub sees it.
func (e *Engine) Sorry(_ context.Context, in gateway.TurnInput) (models.ChangeSet, error) {
	t := e.begin(in)
	if t.Spoken() {
		t.SayKey("citizen.sorry")
	}
	cs := e.finish(t, in)
	cs.Triage = append(cs.Triage, models.TriageItem{ID: e.deps.IDs.Next(), At: t.Now, Kind: "parked",
		Conversation: t.Conv.ID, Inbox: in.Row.ID})
	return cs, nil
}

// Late is what a person is told whose message is stored but waits long for its turn.
func (e *Engine) Late(in gateway.TurnInput) models.Intent {
	t := e.begin(in)
	return models.Intent{To: t.Conv.Address, Conversation: t.Conv.ID, Kind: "citizen.late", Lang: t.Conv.Lang,
		Priority: models.Reply}
}
