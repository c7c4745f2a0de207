package citizen

import (
	"context"
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

// keepsFine keeps that with a danger which only named officers read, for whoever has it to judge: she may be well, or he may write it. It ends nothing and sets
// nothing off, and what is answered stays what any "ok" is answered with.
func keepsFine(ctx context.Context, t *handlers.Turn) error {
	named, ok := t.Own(t.Conv.Complaint)
	if !ok || !saysFine(t) {
		return nil
	}
	// of what she spoke of last: that all is well with the light is nothing to who goes to her
	if c := t.Held(named); !open(c) || !isDanger(c.Danger) || !c.Sensitive || c.Status == models.NeedsInfo || c.Status == models.Duplicate {
		return nil
	}
	c := t.Hold(named)
	t.Event(c, models.EventAdded, "", t.WordsOf(c, models.AddedWords, t.Text))
	return t.RefreshCard(ctx, c, t.Text, nil)
}

// fineByNow reports whether that is said of work which somebody has begun, and not to what was just registered: "ab sab theek hai".
func fineByNow(t *handlers.Turn, c models.Complaint) bool {
	names, _ := t.Heard("fine")
	return saysFine(t) && slices.Contains(names, "over") && !c.AcceptedAt.IsZero() && !c.Sensitive && !grave(t, c) && c.Status.CanBecome(models.Withdrawn)
}
