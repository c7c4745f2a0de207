package citizen

import (
	"context"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// ratingFree reads praise or blame in a few words ("bahut ghatiya kaam kiya") as the word on the work that was asked for. What complains of
// something else, or from somewhere else, is none.
func ratingFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	const few = 10
	c, ok := t.Own(t.Conv.Ask.Complaint)
	if ok && blamesStaff(t, c) {
		return true, registerApart(ctx, t, c)
	}
	if !ok || c.Status != models.Closed || len(t.In.Files) > 0 || len(t.Words()) == 0 || len(t.Words()) > few || !sameMatter(t, c) || anotherMatter(t, c) {
		return false, nil
	}
	r := wordOnWork(t)
	if r == models.NotRated {
		return false, nil
	}
	if len(t.Words()) > 2 && !t.Concerned(&c, t.Conv.Address) {
		held := t.Hold(c)
		t.Event(held, models.EventAdded, "", t.WordsOf(held, models.AddedWords, t.Text))
	}
	return true, rate(ctx, t, string(c.Number)+":"+string(r))
}

// wordOnWork finds the words of praise and blame in a message. Blame weighs more, and "not" turns the word beside it round.
func wordOnWork(t *handlers.Turn) models.Rating {
	best, nots := models.NotRated, 0
	for _, w := range strings.Fields(t.Text) {
		w = strings.Trim(w, ",.।!")
		if isNot(t, w) {
			nots++
		}
		said, is := t.Deps.Words.Answer("rating", w)
		if is && worse(models.Rating(said), best) {
			best = models.Rating(said)
		}
	}
	if said, _, is := t.Within("rating"); is && worse(models.Rating(said), best) {
		best = models.Rating(said)
	}
	switch {
	case nots > 0 && best != models.NotRated && best != models.Poor:
		return models.Poor
	case best == models.NotRated && t.Said().Abusive:
		return models.Poor
	}
	return best
}

func worse(a, b models.Rating) bool {
	order := map[models.Rating]int{models.NotRated: 0, models.Good: 1, models.Fair: 2, models.Poor: 3}
	return order[a] > order[b]
}
