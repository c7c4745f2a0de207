package clock

import (
	"context"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// watched does what passed limits ask for: it warns, or the answerable climbs. It reads what is due, not what is open.
func (k *Clock) watched(ctx context.Context) (int, error) {
	return k.until(ctx, k.store.WatchedComplaints, k.look)
}

// look warns of a limit, or has the answerable climb because one passed; else it only works out the next time to look.
func (k *Clock) look(ctx context.Context, w *handlers.Work, c *models.Complaint) error {
	c.Watch.At = time.Time{} // worked out anew when it is written
	rules := w.Rules(c)
	if l, ok := c.Lapsed(rules, w.Now); ok {
		return w.Climb(ctx, c, handlers.Climbing{Limit: l, Singles: k})
	}
	if l, ok := c.ToWarn(rules, w.Now); ok {
		c.Watch.WarnedDue = l.Due
		if o, ok := w.Roster().Officer(c.DoerOfficer); ok {
			w.TellOfficer(o, c, models.Intent{Kind: "officer.warned", Args: models.Args{Number: c.Number, Category: c.Category, Due: l.Due, Code: string(l.Lapse)},
				Buttons: handlers.CardButtons(c, o)})
		}
	}
	return nil
}

// LastSingle is the number of the last single alert of an officer's day: of those being written together, or of the database.
func (k *Clock) LastSingle(ctx context.Context, officer models.ID, day string) (int, error) {
	return k.singles.last(officer, day, func() (int, error) { return k.store.SingleAlerts(ctx, officer, day) })
}

// GaveSingle notes that an officer gets his nth.
func (k *Clock) GaveSingle(officer models.ID, day string, nth int) { k.singles.give(officer, day, nth) }

var _ handlers.Singles = (*Clock)(nil)
