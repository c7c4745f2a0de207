package clock

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// tooLarge is the reason of a file that may hold all that can be wished, and was not kept. Stored: never rename.
const tooLarge = "too_large"

// Refused tells who sent it that a file could not be kept: that is known only after the turn that noted it. The file need not be noted as
// refused yet. If somebody wrote about the complaint meanwhile, it is looked at once more: it is no longer empty then.
func (k *Clock) Refused(ctx context.Context, a models.Attachment) (err error) {
	defer k.caught(&err)
	const tries = 3
	for range tries {
		c, err := k.deps.Read.Complaint(ctx, a.Complaint)
		if errors.Is(err, models.ErrNotFound) {
			return nil // nobody's: there is nobody to tell
		}
		if err != nil {
			return fmt.Errorf("reading the complaint of a file: %w", err)
		}
		w := handlers.NewWork(k.deps, models.Actor{Role: models.SystemRole})
		if err := k.tellRefused(ctx, w, c, a); err != nil {
			return err
		}
		if err := w.Settle(ctx); err != nil {
			return fmt.Errorf("answering who waits with the complaint of a file: %w", err)
		}
		if done, err := k.write(ctx, w); done || err != nil {
			return err
		}
	}
	return models.ErrConflict
}

func (k *Clock) tellRefused(ctx context.Context, w *handlers.Work, c models.Complaint, a models.Attachment) error {
	in := models.Intent{Kind: "citizen.file_refused", Args: models.Args{Number: c.Number}}
	broken := a.Reason == models.BrokenFile
	if broken {
		in.Kind = "citizen.file_broken"
	}
	if a.By.Role != models.CitizenRole && a.ID == c.ProofPhoto {
		if c.NextAction == models.CheckProof {
			return nil // the look at the proof says so
		}
		held := w.Hold(c) // nobody looks at it before its place is here, or the report
		held.ProofPhoto, held.ProofPhotoAt = 0, time.Time{}
		if broken {
			in.Kind = "officer.proof_broken"
		}
	}
	if a.By.Role != models.CitizenRole {
		if o, ok := w.Roster().Officer(a.By.Officer); ok {
			w.TellOfficer(o, &c, in)
		}
		return nil
	}
	w.Speaker = c.Conversation // he has just sent it: this is a reply, at any hour
	if a.State == models.AttachmentRefused && a.Reason != tooLarge && mayBeVoid(w, c) {
		empty, err := holdsNothing(ctx, w, &c, a)
		if err != nil {
			return err
		}
		if empty {
			return dropEmpty(ctx, w, w.Hold(c))
		}
	}
	return w.Tell(ctx, &c, in)
}

// mayBeVoid reports whether a complaint may still count as never made: nobody has taken it up, and nothing of it is known but its files.
func mayBeVoid(w *handlers.Work, c models.Complaint) bool {
	return c.Status.CanBecome(models.Void) && c.AcceptedAt.IsZero() && w.Now.Sub(c.RegisteredAt) <= models.VoidWindow &&
		c.Location == nil && c.Joined == 0 && (c.Danger == "" || c.Danger == models.NoDanger)
}

// holdsNothing reports whether nothing was written in a complaint, and none of its files can be opened: the one that is refused now is none.
func holdsNothing(ctx context.Context, w *handlers.Work, c *models.Complaint, refused models.Attachment) (bool, error) {
	words, err := w.AllWords(ctx, c)
	if err != nil || words != "" {
		return false, err
	}
	files, err := w.Read.AttachmentsOf(ctx, c.ID)
	if err != nil {
		return false, fmt.Errorf("reading the files of a complaint: %w", err)
	}
	return !slices.ContainsFunc(files, func(a models.Attachment) bool {
		return a.ID != refused.ID && a.State != models.AttachmentRefused || a.Reason == tooLarge
	}), nil
}

// dropEmpty takes back the number that a file was given before it could be looked at: there is nothing that anybody could work on. Who sent it
// is asked for what is wrong.
func dropEmpty(ctx context.Context, w *handlers.Work, c *models.Complaint) error {
	if err := w.Move(c, models.Void, "no_file", 0); err != nil {
		return err
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	for i, id := range []models.ID{c.DoerOfficer, c.AnswerableOfficer} {
		if o, ok := w.Roster().Officer(id); ok && (i == 0 || id != c.DoerOfficer) {
			w.TellOfficer(o, c, models.Intent{Kind: "officer.file_empty", Args: models.Args{Number: c.Number}})
		}
	}
	return w.Tell(ctx, c, models.Intent{Kind: "citizen.file_empty", Args: models.Args{Number: c.Number}})
}
