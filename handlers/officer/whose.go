package officer

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"
	"time"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// brought is what may prove work, kept until it is said which complaint it is of. It is written into an open question. Stored: never rename.
type brought struct {
	At        time.Time        `json:"at"` // when the first of it came
	Files     []bot.File       `json:"files,omitempty"`
	Location  *models.Location `json:"location,omitempty"`
	Forwarded bot.Forward      `json:"forwarded,omitempty"`
}

// askWhose asks which of several reports a photo or a place proves, and keeps what has come: a photo shows one work, and a guess would prove
// another.
func askWhose(t *handlers.Turn, waiting []models.Complaint, kind string) error {
	has, err := broughtBefore(t)
	if err != nil {
		return err
	}
	has.Files = append(has.Files, t.In.Files...) // an album comes one by one
	if t.In.Location != nil {
		has.Location = t.In.Location
	}
	has.Forwarded = max(has.Forwarded, t.In.Forwarded)
	if has.At.IsZero() {
		has.At = t.Now
	}
	t.Ask(whichOne, 0)
	t.Conv.Ask.Code = "proof"
	if len(has.Files) > 0 || has.Location != nil {
		kept, err := json.Marshal(has)
		if err != nil {
			return fmt.Errorf("keeping what proves: %w", err)
		}
		t.Conv.Ask.Text = string(kept)
	}
	say := models.Intent{Kind: kind}
	for _, c := range waiting {
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: "proof", Arg: string(c.Number)})
		say.Args.Items = append(say.Args.Items, models.Item{Number: c.Number, Category: c.Category, Area: c.Area, Status: c.Status})
		say.Buttons = append(say.Buttons, handlers.Row(models.Button{Text: c.Number.String(), Command: whichOne, Arg: marked(c.Number, "proof", t.Conv.Ask.Text)}))
	}
	t.Say(say)
	return nil
}

// broughtBefore is what the open question keeps, unless it came too long ago to prove anything with what comes now.
func broughtBefore(t *handlers.Turn) (has brought, err error) {
	open := t.Conv.Ask
	if open.Kind != whichOne || open.Code != "proof" || open.Text == "" {
		return has, nil
	}
	if err := json.Unmarshal([]byte(open.Text), &has); err != nil {
		return has, fmt.Errorf("reading what proves: %w", err)
	}
	if t.Now.Sub(has.At) > models.ProofWindow {
		return brought{}, nil
	}
	return has, nil
}

// bringBack makes what was kept part of the message that says whose it is. A button of the question does so whatever has come since.
func bringBack(t *handlers.Turn) error {
	has, err := broughtBefore(t)
	if err != nil {
		return err
	}
	t.In.Files = append(has.Files, t.In.Files...)
	if t.In.Location == nil {
		t.In.Location = has.Location
	}
	t.In.Forwarded = max(has.Forwarded, t.In.Forwarded)
	return nil
}

// askRest asks for the proof of what was reported beside a complaint that is proved now.
func askRest(ctx context.Context, t *handlers.Turn, proved models.ID) error {
	waiting, err := awaitingProof(ctx, t)
	if err != nil {
		return err
	}
	waiting = slices.DeleteFunc(waiting, func(c models.Complaint) bool {
		return c.ID == proved || c.NextAction == models.CheckProof || t.Now.Sub(c.ReportedAt) > freshly
	})
	return askEach(t, waiting)
}

// proofOfEach asks for the proof of those of several complaints that were reported with one line and need one.
func proofOfEach(ctx context.Context, t *handlers.Turn, numbers []string) error {
	var waiting []models.Complaint
	for _, one := range numbers {
		c, _, err := find(ctx, t, one)
		if err != nil {
			return err
		}
		if c.Status == models.Reported {
			waiting = append(waiting, c)
		}
	}
	if len(waiting) == 1 { // it was asked for already
		t.Ask("proof", waiting[0].ID)
		return nil
	}
	return askEach(t, waiting)
}

// askEach asks for the proof of each of some reports, one after the other.
func askEach(t *handlers.Turn, waiting []models.Complaint) error {
	switch len(waiting) {
	case 0:
		return nil
	case 1:
		t.Ask("proof", waiting[0].ID)
		t.Say(models.Intent{Kind: "officer.proof_next", Complaint: waiting[0].ID, Args: about(&waiting[0])})
		return nil
	}
	return askWhose(t, waiting, "officer.proof_each")
}
