package citizen

import (
	"context"

	"sunwai/handlers"
	"sunwai/models"
)

// suggestion is an idea, not a complaint: it has no number and no limit. It is kept apart, thanked for, counted, and the head of its
// department reads it in the week's digest.
func suggestion(_ context.Context, t *handlers.Turn, _ string) error {
	t.Conv.Misfits = 0
	u := t.Said()
	s := models.Suggestion{ID: t.IDs.Next(), At: t.Now, Area: u.Area, Lang: t.Conv.Lang, Account: t.Account.Key, Person: t.Conv.Person, Text: t.Text}
	s.Department, _ = subject(t, u)
	if s.Area == "" {
		s.Area = u.District
	}
	t.Add(func(cs *models.ChangeSet) { cs.Suggestions = append(cs.Suggestions, s) })
	t.SayKey("citizen.suggestion")
	return nil
}
