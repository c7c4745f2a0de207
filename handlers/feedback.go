package handlers

import (
	"context"
	"errors"
	"fmt"
	"time"

	"sunwai/models"
)

// Concerned reports whether an address is that of an officer whose work a complaint is, who answers for it or stands above it:
// whether it is done is never asked of them.
func (w *Work) Concerned(c *models.Complaint, a models.Address) bool {
	if w.OwnAddress(c.DoerOfficer, a) || w.OwnAddress(c.AnswerableOfficer, a) {
		return true
	}
	o, ok := w.Roster().ByAddress(a)
	if !ok {
		return false
	}
	for _, area := range w.Directory().Ancestors(c.Area) {
		for _, p := range o.Postings {
			if p.Post.Department == c.Department && p.Post.Area == area.Code && p.Post.Level >= c.Doer.Level {
				return true
			}
		}
	}
	return false
}

// Answered keeps what the complainant answered in this round of work.
func (w *Work) Answered(c *models.Complaint) {
	f := models.Feedback{Complaint: c.ID, Round: c.Appeals, Officer: c.DoerOfficer, Person: c.Person, At: w.Now,
		Truth: c.Truth, Closure: c.Closure, Rating: c.Rating, Aside: c.RatingAside}
	for i, earlier := range w.changes.Feedback {
		if earlier.Complaint == f.Complaint && earlier.Round == f.Round {
			w.changes.Feedback[i] = f
			return
		}
	}
	w.changes.Feedback = append(w.changes.Feedback, f)
}

// SetTruth takes the answer to "is it really done?". It closes what waited for it, and changes by what a complaint counts as closed
// as long as it counts: a late yes confirms, a late no disputes. A closing code stays a closing code, and a decision a decision.
func (w *Work) SetTruth(ctx context.Context, c *models.Complaint, said models.Truth) error {
	again := c.Truth == said
	c.Truth = said
	w.Event(c, models.EventTruth, string(said), 0)
	late := c.Status == models.Closed && c.Closure != models.ByCode && c.Closure != models.Dismissed
	switch {
	case said == models.Yes && c.Status == models.Resolved:
		c.Closure = models.Confirmed
		if err := w.Move(c, models.Closed, string(said), 0); err != nil {
			return err
		}
	case said == models.Yes && late:
		c.Closure = models.Confirmed
	case late:
		c.Closure = models.Disputed
	}
	w.Answered(c)
	if said == models.No && c.Closure == models.ByCode && !again {
		return w.doubtCode(ctx, c)
	}
	return nil
}

// doubtCode has the hub look when people say "not done" again and again after codes that one officer entered: he may have got
// them by pressure.
func (w *Work) doubtCode(ctx context.Context, c *models.Complaint) error {
	before, err := w.Read.DoubtedCodes(ctx, c.DoerOfficer, w.Now.Add(-models.CoercionWindow))
	if err != nil {
		return fmt.Errorf("counting denied codes: %w", err)
	}
	if n := before + 1; n >= models.CoercionSize {
		post := c.Doer
		o, _ := w.Roster().Officer(c.DoerOfficer)
		w.TellHub("coercion", c, models.Intent{Kind: "hub.coercion", Args: models.Args{Number: c.Number, Count: n, Post: &post, Name: o.Name}})
	}
	return nil
}

// SetRating takes the word on the work. Over the day's number of one person's on one officer it is set aside: kept and shown, not
// counted; those who write for many are excepted.
func (w *Work) SetRating(ctx context.Context, c *models.Complaint, r models.Rating) error {
	aside, err := w.tooMany(ctx, c)
	if err != nil {
		return err
	}
	c.Rating, c.RatingAside = r, aside
	w.Event(c, models.EventRated, string(r), 0)
	w.Answered(c)
	return nil
}

func (w *Work) tooMany(ctx context.Context, c *models.Complaint) (bool, error) {
	if c.Rating != models.NotRated {
		return c.RatingAside, nil // another word in place of the first
	}
	_, err := w.Read.Helper(ctx, c.Person)
	if err == nil {
		return false, nil
	}
	if !errors.Is(err, models.ErrNotFound) {
		return false, fmt.Errorf("looking whether somebody writes for many: %w", err)
	}
	n, err := w.Read.RatingsBy(ctx, c.Person, c.DoerOfficer, midnight(w.Now))
	if err != nil {
		return false, fmt.Errorf("counting ratings: %w", err)
	}
	return n >= models.MaxRatings, nil
}

// midnight is when the day of a moment began, IST.
func midnight(at time.Time) time.Time {
	l := at.In(models.IST())
	return time.Date(l.Year(), l.Month(), l.Day(), 0, 0, 0, 0, models.IST()).UTC()
}
