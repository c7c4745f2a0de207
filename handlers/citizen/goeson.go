package citizen

import (
	"context"
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// keepOn takes "do not withdraw it": a "no" to the question, and of what was withdrawn within the day the wish to have it again. What has ended
// stays so, and the same is registered anew at once: nobody writes it twice.
func keepOn(ctx context.Context, t *handlers.Turn, _ string) error {
	t.Conv.Misfits = 0
	if c, err := only(t, open); err == nil {
		if t.Conv.Ask.Kind == "withdraw" {
			t.Done()
		}
		t.Say(models.Intent{Kind: "citizen.stays", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return nil
	}
	i := slices.IndexFunc(t.Mine, func(c models.Complaint) bool {
		return (c.Status == models.Withdrawn || c.Status == models.Void && c.Number != "") && t.Now.Sub(c.RegisteredAt) < sameText
	})
	if i < 0 {
		t.SayKey("citizen.nothing_withdrawn")
		return nil
	}
	before := t.Mine[i]
	words, err := t.AllWords(ctx, &before)
	if err != nil || words == "" {
		t.SayKey("citizen.nothing_withdrawn")
		return err
	}
	t.Text = words
	t.Take(t.Understand.Understand(words, hintOf(t)))
	return likeBefore(ctx, t, before)
}
