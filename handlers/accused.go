package handlers

import (
	"context"

	"sunwai/models"
)

// What somebody in an office does that nobody may do is met by the station, and he is judged by his own department, over his head. In private the
// conversation registers both at once; what the desk writes down of a voice note or a letter, and what is said in public, is one complaint first.

// accusedIn has whoever judges him hear of somebody in an office whom a complaint of a crime accuses, whoever found out that it does.
func (w *Work) accusedIn(ctx context.Context, first *models.Complaint, was models.Complaint) error {
	theirs, _ := w.Directory().Department(first.Department)
	fresh := was.Number == "" || was.Category != first.Category && first.Person != 0 // of nobody known it cannot be told what he has told already
	if !fresh || !first.Status.Open() || !theirs.Meets(models.Crime) {
		return nil
	}
	words, err := w.AllWords(ctx, first)
	if err != nil {
		return err
	}
	hint := Hint{}
	hint.Department, _ = first.Office.Department()
	u := w.Understand.Understand(words, hint)
	to, known := w.Directory().Category(u.Accused)
	if !known || to.Retired || u.Department != first.Department {
		return nil
	}
	if _, ok, err := w.besideKnown(ctx, first, to.Code); ok || err != nil {
		return err
	}
	c, err := w.alongside(ctx, first, to)
	if err != nil || w.inPublic(first) {
		return err
	}
	if c.Sensitive {
		return w.Tell(ctx, c, models.Intent{Kind: "citizen.registered.neutral", Args: models.Args{Number: c.Number, Due: c.ResolutionDue}})
	}
	post := c.Doer
	return w.Tell(ctx, c, models.Intent{Kind: "citizen.registered", Args: models.Args{Number: c.Number, Category: c.Category, Department: c.Department,
		Area: c.Area, Place: c.Place, Due: c.ResolutionDue, Post: &post, Status: c.Status, Flags: []string{"citizen.registered.staff"}}})
}
