package officer

import (
	"context"
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// acceptStorm takes all the complaints of one storm.
func acceptStorm(ctx context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
	s, err := t.StormOf(ctx, c)
	if err != nil {
		return err
	}
	return acceptThose(ctx, t, func(c models.Complaint) bool {
		_, of := stormAmong([]models.Storm{s}, c)
		return of
	})
}

// acceptStormSaying takes them, and keeps with the one that was spoken of what the words say besides.
func acceptStormSaying(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	if err := acceptStorm(ctx, t, c, ""); err != nil {
		return err
	}
	t.Event(c, models.EventNoted, "", t.WordsOf(c, models.NoteWords, words))
	return nil
}

// acceptAll takes all the work that waits to be taken.
func acceptAll(ctx context.Context, t *handlers.Turn) error {
	return acceptThose(ctx, t, func(models.Complaint) bool { return true })
}

func acceptThose(ctx context.Context, t *handlers.Turn, fits func(models.Complaint) bool) error {
	list, err := own(ctx, t, models.ComplaintQuery{Statuses: []models.Status{models.Assigned}, Limit: mostSearched})
	if err != nil {
		return err
	}
	list = slices.DeleteFunc(list, func(c models.Complaint) bool { return !is(t, c.DoerOfficer, c) || !fits(c) })
	n := 0
	for _, c := range list[:min(len(list), mostTaken)] {
		held := t.Hold(c)
		if err := begun(t, held); err != nil {
			return err
		}
		if err := tellTaken(ctx, t, held); err != nil {
			return err
		}
		n++
	}
	if n == 0 {
		t.SayKey("officer.none_to_take")
		return nil
	}
	t.Say(models.Intent{Kind: "officer.all_taken", Args: models.Args{Count: n}})
	return nil
}

// mostTaken is how many complaints are taken at once: each of them tells its citizen.
const mostTaken = 50
