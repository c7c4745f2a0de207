package handlers

import (
	"context"
	"fmt"
	"slices"

	"sunwai/bot"
	"sunwai/models"
)

// WebAccount stands in Attachment.Account of files that came by the website: no platform has them, they are stored already.
// Stored: never rename.
const WebAccount = ":web"

// Commander is the officers' conversation as the website needs it: the same commands by the same rules.
type Commander interface {
	Part
	// Offers says whether an officer sees a complaint, and which of the commands about one complaint he may give now, sorted.
	Offers(t *Turn, c models.Complaint) (sees bool, commands []string)
}

// Acts runs officers' commands that come by the website. What may be done, by whom and when stands in one place, whichever way
// it comes.
type Acts struct {
	deps     Deps
	officers Commander
}

// NewActs wires them like the engine.
func NewActs(d Deps, officers Commander) *Acts { return &Acts{deps: d, officers: officers} }

// Act is one command of an officer on one complaint.
type Act struct {
	Officer   models.ID
	Lang      models.Lang // in which the answer is said
	Complaint models.ID
	Version   int64 // as the officer saw it; what was changed since is not acted on
	Command   string
	Words     string              // what follows the number
	As        Subject             // what was chosen on the page, of the commands that say what a complaint is about
	Files     []models.Attachment // stored ones: Kind, Name, MIME, Size, Hash, Look
}

// Offers says whether the officer sees a complaint, and what he may do about it now. An officer who is not there sees nothing.
func (a *Acts) Offers(officer models.ID, c models.Complaint) (sees bool, commands []string) {
	o, ok := a.deps.Roster().Officer(officer)
	if !ok || o.Revoked {
		return false, nil
	}
	return a.officers.Offers(a.turn(o, models.Hindi), c)
}

// Run works out what a command changes, and what is said to the officer about it. The error is a *models.Error for the officer,
// models.ErrConflict when the complaint is not as he saw it, or one of ours.
func (a *Acts) Run(ctx context.Context, act Act) (models.ChangeSet, []models.Intent, error) {
	o, ok := a.deps.Roster().Officer(act.Officer)
	if !ok || o.Revoked {
		return models.ChangeSet{}, nil, models.NewError(models.CodeRevoked, "error.revoked")
	}
	c, err := a.deps.Read.Complaint(ctx, act.Complaint)
	if err != nil {
		return models.ChangeSet{}, nil, fmt.Errorf("acting on a complaint: %w", err)
	}
	if c.Version != act.Version {
		return models.ChangeSet{}, nil, models.ErrConflict
	}
	t := a.turn(o, act.Lang)
	t.As = act.As
	t.In.Tap = &bot.Tap{Command: act.Command, Arg: c.Number.String() + " " + clean(act.Words)}
	for _, f := range act.Files {
		t.In.Files = append(t.In.Files, bot.File{Kind: f.Kind, Ref: f.Hash, Name: f.Name, MIME: f.MIME, Size: f.Size})
	}
	if err := a.perform(ctx, t, c); err != nil {
		return models.ChangeSet{}, nil, err
	}
	cs, said := t.forPage()
	keepUploads(cs.Attachments, act.Files)
	return cs, said, nil
}

// perform runs the command on the complaint as it was read: find would read it again, and what changed in between would be acted on
// unseen.
func (a *Acts) perform(ctx context.Context, t *Turn, c models.Complaint) error {
	held := t.Hold(c)
	sees, may := a.officers.Offers(t, c)
	if !sees {
		return models.NewError(models.CodeNotFound, "error.not_found")
	}
	if !slices.Contains(may, t.In.Tap.Command) {
		return models.NewError(models.CodeIllegalMove, "error.illegal_move").With("number", c.Number.String()).With("status", string(c.Status))
	}
	if err := a.officers.Run(ctx, t); err != nil {
		return fmt.Errorf("acting on a complaint: %w", err)
	}
	if t.Conv.Ask.Kind == t.In.Tap.Command { // it asks for its words, and a page has no next message
		return models.NewError(models.CodeBadInput, "error.words_missing").With("number", held.Number.String())
	}
	if err := t.Settle(ctx); err != nil {
		return fmt.Errorf("acting on a complaint: %w", err)
	}
	return nil
}

// turn is a turn of nobody's conversation.
func (a *Acts) turn(o models.Officer, lang models.Lang) *Turn {
	t := &Turn{Work: NewWork(&a.deps, models.Actor{Role: roleOf(o), Officer: o.ID}), Officer: o, Account: models.Account{Key: WebAccount},
		In: bot.Inbound{Kind: bot.TapIn}}
	t.Conv = models.Conversation{ID: a.deps.IDs.Next(), Lang: lang}
	return t
}

// forPage parts what changes from what is said to the officer, which the page shows instead of any messenger.
func (t *Turn) forPage() (cs models.ChangeSet, said []models.Intent) {
	cs = t.Changes()
	var out []models.Intent
	for _, in := range cs.Intents {
		if in.Conversation == t.Conv.ID {
			said = append(said, in)
			continue
		}
		out = append(out, in)
	}
	cs.Intents = out
	cs.After = t.Committed
	return cs, said
}

// keepUploads notes of the files of the page that they are stored.
func keepUploads(noted, files []models.Attachment) {
	for i := range noted {
		for _, f := range files {
			if noted[i].Account == WebAccount && noted[i].Ref == f.Hash {
				noted[i].State, noted[i].Hash, noted[i].Look, noted[i].Size, noted[i].MIME, noted[i].Reason = models.AttachmentStored, f.Hash, f.Look, f.Size, f.MIME, f.Reason
			}
		}
	}
}

// FirstAnswer is the limit for the first word on a complaint, as the officer and the citizen were told it.
func (a *Acts) FirstAnswer(c models.Complaint) models.Limit {
	return c.FirstAnswer(NewWork(&a.deps, models.Actor{Role: models.SystemRole}).Rules(&c))
}

// Why explains how the limits of a complaint came about, a line each.
func (a *Acts) Why(c models.Complaint, lang models.Lang) []models.Item {
	return NewWork(&a.deps, models.Actor{Role: models.SystemRole}).WhyDue(&c, lang)
}

// Aloud looks through what an officer would say in public on a complaint, without saying it: models.ErrNotFound when he may not speak
// there, a *models.Error when nobody may.
func (a *Acts) Aloud(ctx context.Context, officer models.ID, c models.Complaint, words string) (Aloud, error) {
	if _, may := a.Offers(officer, c); !slices.Contains(may, "public") {
		return Aloud{}, models.ErrNotFound
	}
	return NewWork(&a.deps, models.Actor{Role: models.SystemRole}).Aloud(ctx, &c, clean(words))
}

// Goes says how a word to the complainant would go now.
func (a *Acts) Goes(ctx context.Context, c models.Complaint) (Door, error) {
	return NewWork(&a.deps, models.Actor{Role: models.SystemRole}).DoorOf(ctx, &c)
}
