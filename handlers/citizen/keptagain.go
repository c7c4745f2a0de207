package citizen

import (
	"context"
	"slices"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// Whoever complains of a matter of his letter once more has answered the question whether to register it.

// keptAgain registers what was kept of a letter where the person complains of it again instead of saying yes: it lies where the letter does, unless
// he says where himself.
func keptAgain(ctx context.Context, t *handlers.Turn, asked models.Complaint) (bool, error) {
	ofLetter := slices.ContainsFunc(t.Mine, func(m models.Complaint) bool {
		return m.Number != "" && m.RegisteredAt.Add(models.DraftSilence).Equal(asked.NextActionAt)
	})
	if !ofLetter {
		return false, nil
	}
	kept := append([]models.Complaint{asked}, keptWith(t, asked)...)
	at := complainedAgain(t, kept)
	if at < 0 {
		return false, nil
	}
	t.Done()
	if err := registerAgain(ctx, t, kept[at]); err != nil {
		return true, err
	}
	return true, askFirstOf(ctx, t, slices.Delete(kept, at, at+1))
}

// keptMeanwhile is keptAgain while it is asked whether it is safe to answer, and that stays asked: what else is kept is asked about afterwards.
func keptMeanwhile(ctx context.Context, t *handlers.Turn, first models.Complaint) (bool, error) {
	if first.RegisteredAt.IsZero() {
		return false, nil
	}
	kept := keptUntil(t, first.ID, first.RegisteredAt.Add(models.DraftSilence))
	at := complainedAgain(t, kept)
	if at < 0 || kept[at].Area == "" {
		return false, nil
	}
	ask := t.Conv.Ask
	if err := registerAgain(ctx, t, kept[at]); err != nil {
		return true, err
	}
	t.Conv.Ask = ask
	t.Say(handlers.SafeQuestion(&first)) // a bare "1" must mean this, and not what can be done about the other
	return true, nil
}

// complainedAgain finds the kept matter that a message complains of by itself; -1 none. "Neither the drain nor the ration" names two.
func complainedAgain(t *handlers.Turn, kept []models.Complaint) int {
	u, words := t.SaidIn(t.Text), t.Words()
	cat, known := t.Directory().Category(u.Category)
	if !known || len(words) == 0 || len(sentences(t.Text)) > 1 || isNot(t, words[0]) || u.Intent != handlers.Complaint && u.Intent != handlers.Addition ||
		unwantedSurely(t) || u.Repaired || u.Awaits || u.District != "" || isDanger(u.Danger) || u.Blames() || asksBack(t) {
		return -1
	}
	return slices.IndexFunc(kept, func(m models.Complaint) bool {
		return m.Is(u.Category) || cat.Other && m.Department == u.Department && namesMatter(u)
	})
}

// registerAgain registers a kept matter with what was said of it again.
func registerAgain(ctx context.Context, t *handlers.Turn, kept models.Complaint) error {
	listen(t)
	c := t.Hold(kept)
	handlers.NextDue(c, models.NothingDue, time.Time{})
	t.Event(c, models.EventAdded, "", t.WordsOf(c, models.AddedWords, t.Text))
	return registerKept(ctx, t, c)
}
