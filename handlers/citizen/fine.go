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
	names, left := t.Heard("fine")
	u := t.Said()
	return len(names) > 0 && len(left) == 0 && !isDanger(u.Danger) && !u.Blames() && !strings.Contains(t.Text, "?")
}

// mustBeHeard reports whether somebody has an open complaint of danger that is no secret: that all is well after smoke, or at a wire that hangs down, is told to whoever
// is on his way.
func mustBeHeard(t *handlers.Turn) bool {
	return slices.ContainsFunc(t.Mine, func(m models.Complaint) bool {
		c := t.Held(m)
		return open(c) && isDanger(c.Danger) && !c.Sensitive
	})
}

// fineByNow reports whether that is said of work which somebody has begun, and not to what was just registered: "ab sab theek hai".
func fineByNow(t *handlers.Turn, c models.Complaint) bool {
	names, _ := t.Heard("fine")
	return saysFine(t) && slices.Contains(names, "over") && !c.AcceptedAt.IsZero() && !c.Sensitive && !grave(t, c) && c.Status.CanBecome(models.Withdrawn)
}
