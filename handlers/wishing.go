package handlers

import (
	"context"

	"sunwai/models"
)

// Wish says by when the doer of a complaint asks for more time, and why, to who grants or refuses it.
func Wish(c *models.Complaint, reason string) models.Intent {
	n := string(c.Number)
	return models.Intent{Kind: "officer.later_asked", Complaint: c.ID,
		Args:    models.Args{Number: c.Number, Category: c.Category, Area: c.Area, At: c.Watch.InterimWish, Due: c.ResolutionDue, Text: reason},
		Buttons: [][]models.Button{Row(Button("grant", "grant", n), Button("refuse", "refuse", n)), Row(Button("open", "open", n))}}
}

// LaterReason is the reason that was last given for more time.
func (w *Work) LaterReason(ctx context.Context, c *models.Complaint) (reason string, err error) {
	said, err := w.Said(ctx, c)
	for _, m := range said {
		if m.Kind == models.ReasonWords && !m.Erased {
			reason = m.Text
		}
	}
	return reason, err
}

// handWish has a wish for more time decided by who answers in place of one who is gone.
func (w *Work) handWish(ctx context.Context, c *models.Complaint, o models.Officer) error {
	if !c.Watch.InterimWish.After(w.Now) || o.ID == c.DoerOfficer {
		return nil
	}
	reason, err := w.LaterReason(ctx, c)
	if err == nil {
		w.TellOfficer(o, c, Wish(c, reason))
	}
	return err
}
