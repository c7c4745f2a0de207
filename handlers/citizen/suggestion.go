package citizen

import (
	"context"
	"strings"

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

// labelled takes what its writer himself calls a suggestion ("सुझाव: …"), whatever was asked or spoken about just before. What surely
// is a complaint all the same is registered.
func (v *Conversation) labelled(ctx context.Context, t *handlers.Turn) (bool, error) {
	if !hasLabel(t, "suggestion") || len(t.In.Files) > 0 || t.In.Location != nil {
		return false, nil
	}
	if u := t.Said(); u.Intent == handlers.Complaint && u.Sure >= labelledSure {
		return false, nil
	}
	listen(t)
	return true, suggestion(ctx, t, "")
}

// labelledSure is how certain a complaint must be that its writer calls a suggestion.
const labelledSure = 0.9

// hasLabel reports whether a message begins with a label of its own: one of its words, and then a colon, a dash or a new line.
func hasLabel(t *handlers.Turn, label string) bool {
	name, rest, ok := t.Deps.Words.Command("label", t.Text)
	if !ok || name != label || rest == "" {
		return false
	}
	head := strings.TrimRight(strings.TrimSuffix(strings.TrimSpace(t.Text), rest), " \u00a0\t")
	return strings.HasSuffix(head, ":") || strings.HasSuffix(head, "-") || strings.HasSuffix(head, "–") || strings.HasSuffix(head, "\n")
}
