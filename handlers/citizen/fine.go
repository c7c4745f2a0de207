package citizen

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// saysFine reports whether a message says that nothing is the matter, and nothing else: "main hi hu, koi dikkat nahi". Of who is beaten at home it may be written by
// him who beats: no number to call is named to him, and nothing is asked.
func saysFine(t *handlers.Turn) bool {
	names, left := t.Deps.Words.Heard("fine", t.Text)
	u := t.Said()
	return len(names) > 0 && len(left) == 0 && !isDanger(u.Danger) && !u.Blames() && !strings.Contains(t.Text, "?")
}

// fineByNow reports whether that is said of work which somebody has begun, and not to what was just registered: "ab sab theek hai".
func fineByNow(t *handlers.Turn, c models.Complaint) bool {
	names, _ := t.Deps.Words.Heard("fine", t.Text)
	return saysFine(t) && slices.Contains(names, "over") && !c.AcceptedAt.IsZero() && !c.Sensitive && !grave(t, c) && c.Status.CanBecome(models.Withdrawn)
}
