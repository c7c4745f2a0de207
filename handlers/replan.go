package handlers

import (
	"context"
	"time"

	"sunwai/models"
	"sunwai/models/directory"
)

// Replan gives an open complaint the limits that today's directory has for it, counted from when they began. A later date that
// its officer named stays. The complainant is told when the date changes; it reports whether anything did.
func (w *Work) Replan(ctx context.Context, c *models.Complaint) (changed bool, err error) {
	first, due := c.FirstResponseDue, c.ResolutionDue
	from := planned(*c)
	if !c.Status.Open() || from.IsZero() {
		return false, nil
	}
	w.setLimits(c, from)
	if c.FirstResponseDue.Equal(first) && c.ResolutionDue.Equal(due) {
		return false, nil
	}
	w.Event(c, models.EventReplanned, "", 0)
	if c.ResolutionDue.Equal(due) {
		return true, nil
	}
	in := models.Intent{Kind: "citizen.replanned", Args: models.Args{Due: c.ResolutionDue}}
	if c.Discreet {
		in = models.Intent{Kind: "citizen.news"}
	}
	return true, w.Tell(ctx, c, in)
}

// planned is when the limits of a complaint began.
func planned(c models.Complaint) time.Time {
	if c.Watch.PlannedAt.IsZero() {
		return c.RegisteredAt
	}
	return c.Watch.PlannedAt
}

// Limited returns an open complaint with the limits that a directory has for it, and changes nothing: what Replan would make of it.
func Limited(by *directory.Directory, c models.Complaint) models.Complaint {
	if from := planned(c); c.Status.Open() && !from.IsZero() {
		limitBy(by, &c, from)
	}
	return c
}
