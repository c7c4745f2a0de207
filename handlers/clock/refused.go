package clock

import (
	"context"
	"fmt"

	"sunwai/handlers"
	"sunwai/models"
)

// Refused tells who sent it that a file could not be kept: that is known only after the turn that noted it.
func (k *Clock) Refused(ctx context.Context, a models.Attachment) {
	if err := k.refused(ctx, a); err != nil {
		k.log.Error("telling of a refused file", "attachment", int64(a.ID), "err", err)
	}
}

func (k *Clock) refused(ctx context.Context, a models.Attachment) error {
	c, err := k.deps.Read.Complaint(ctx, a.Complaint)
	if err != nil {
		return fmt.Errorf("reading the complaint of a file: %w", err)
	}
	w := handlers.NewWork(k.deps, models.Actor{Role: models.SystemRole})
	in := models.Intent{Kind: "citizen.file_refused", Args: models.Args{Number: c.Number}}
	if a.By.Role == models.CitizenRole {
		w.Speaker = c.Conversation // he has just sent it: this is a reply, at any hour
		if err := w.Tell(ctx, &c, in); err != nil {
			return err
		}
	} else if o, ok := w.Roster().Officer(a.By.Officer); ok {
		w.TellOfficer(o, &c, in)
	}
	rows, err := k.store.Apply(ctx, []models.ChangeSet{w.Changes()})
	if err != nil {
		return fmt.Errorf("writing what is said of a refused file: %w", err)
	}
	if k.send != nil {
		k.send(rows)
	}
	return nil
}
