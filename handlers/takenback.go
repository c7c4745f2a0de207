package handlers

import (
	"context"
	"fmt"
	"time"

	"sunwai/models"
)

// slip is why a report was taken back, in a history. Stored: never rename.
const slip = "report_mistaken"

// mostAnswered is how many complaints that were answered with a report are looked through when it is taken back.
const mostAnswered = 500

// TakeBackReport has work that was reported as done by a slip go on as if it never had been: the limits, the doer and who answers for it are
// what they were, and nobody is asked any more whether it is done. Who waited with it waits again. Wrong tries at the code still count, and so
// does the complainant's "no": what was denied before it was taken back is never on time.
func (w *Work) TakeBackReport(ctx context.Context, c *models.Complaint, words models.ID) error {
	if err := w.rejoin(ctx, c); err != nil {
		return err
	}
	if err := w.Move(c, models.InProgress, slip, words); err != nil {
		return err
	}
	c.Overturned = c.Overturned || c.Truth == models.No || c.Truth == models.Partly
	unreported(c)
	c.ClosingCode, c.ProofPhoto, c.ProofPhotoAt, c.ProofPlace, c.ProofPlaceAt = "", 0, time.Time{}, nil, time.Time{}
	return nil
}

// unreported empties what a report has left.
func unreported(c *models.Complaint) {
	c.OnTime, c.Truth, c.ReportedAt, c.ResolvedAt = false, models.NoAnswer, time.Time{}, time.Time{}
	NextDue(c, models.NothingDue, time.Time{})
}

// rejoin has those wait with a complaint again who were answered with it and have not said whether it is true.
func (w *Work) rejoin(ctx context.Context, master *models.Complaint) error {
	if master.Joined == 0 || master.Status != models.Resolved {
		return nil
	}
	list, _, err := w.Read.Complaints(ctx, models.ComplaintQuery{Officer: master.DoerOfficer, Statuses: []models.Status{models.Resolved}, Limit: mostAnswered})
	if err != nil {
		return fmt.Errorf("reading who was answered with a report: %w", err)
	}
	if _, err := w.followers(ctx, master); err != nil {
		return err
	}
	for _, f := range list {
		if f.Master != master.ID || f.Truth != models.NoAnswer {
			continue
		}
		held := w.Hold(f)
		if err := w.Move(held, models.Duplicate, slip, 0); err != nil {
			return err
		}
		unreported(held)
		held.DoerOfficer, held.AnswerableOfficer = 0, 0
		w.waiting[master.ID] = append(w.waiting[master.ID], held)
	}
	return nil
}
