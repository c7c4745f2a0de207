package citizen

import (
	"context"
	"slices"

	"sunwai/handlers"
	"sunwai/models"
)

// keepOn takes "do not withdraw it": a "no" to the question, and of what was withdrawn within the day the wish to have it again, of several
// the one just spoken of. What has ended stays so, and the same is registered anew at once: nobody writes it twice.
func keepOn(ctx context.Context, t *handlers.Turn, _ string) error {
	t.Conv.Misfits = 0
	before, ended := justWithdrawn(t)
	if c, err := only(t, open); err == nil && (!ended || before.ID != t.Conv.Complaint) {
		if t.Conv.Ask.Kind == "withdraw" {
			c, _ = t.Own(t.Conv.Ask.Complaint)
			t.Done()
		}
		t.Say(models.Intent{Kind: "citizen.stays", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return nil
	}
	words, err := wordsOfWithdrawn(ctx, t, before)
	if err != nil {
		return err
	}
	if words == "" {
		if ask := truthAsked(t); ask.Kind != "" { // who is asked whether it is done, and wants it kept open, says no
			return truth(ctx, t, ask.Choices[len(ask.Choices)-1].Arg)
		}
		t.SayKey("citizen.nothing_withdrawn")
		return nil
	}
	t.Text = words
	t.Take(t.Understand.Understand(words, hintOf(t)))
	return likeBefore(ctx, t, before)
}

// truthAsked is the question whether it is done, where that is asked.
func truthAsked(t *handlers.Turn) models.Ask {
	ask := t.Conv.Ask
	if ask.Kind != "truth" {
		ask = waiting(t)
	}
	if ask.Kind != "truth" || len(ask.Choices) == 0 {
		return models.Ask{}
	}
	return ask
}

// justWithdrawn is what the person withdrew: the one just spoken of, or else the newest. While he is asked about another it is not meant.
func justWithdrawn(t *handlers.Turn) (models.Complaint, bool) {
	took := func(c models.Complaint) bool {
		return c.Status == models.Withdrawn || c.Status == models.Void && c.Number != ""
	}
	if t.Conv.Ask.Kind == "withdraw" {
		return models.Complaint{}, false
	}
	if c, ok := t.Own(t.Conv.Complaint); ok && took(c) {
		return c, true
	}
	if i := slices.IndexFunc(t.Mine, took); i >= 0 {
		return t.Mine[i], true
	}
	return models.Complaint{}, false
}

// wordsOfWithdrawn are the words of what was withdrawn within the day; none of what ended before.
func wordsOfWithdrawn(ctx context.Context, t *handlers.Turn, c models.Complaint) (string, error) {
	if c.ID == 0 {
		return "", nil
	}
	history, err := t.Read.Events(ctx, c.ID)
	if err != nil {
		return "", notFoundIsNil(err)
	}
	for _, e := range slices.Backward(history) {
		if e.Kind == models.EventMoved && e.To == c.Status && t.Now.Sub(e.At) < sameText {
			return t.AllWords(ctx, &c)
		}
	}
	return "", nil
}
