package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// ratingFree reads praise or blame in a few words ("bahut ghatiya kaam kiya") as the word on the work that was asked for. What complains of
// something else, or from somewhere else, is none. Whom it blames beside the word is a complaint of its own, and the word is kept all the same.
func ratingFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	const few = 10
	c, ok := t.Own(t.Conv.Ask.Complaint)
	if ok && blamesStaff(t, c) {
		return true, ratedAndBlamed(ctx, t, c)
	}
	if !ok || c.Status != models.Closed || len(t.In.Files) > 0 || len(t.Words()) == 0 || len(t.Words()) > few || !sameMatter(t, c) && !onlyRates(t, c) || anotherMatter(t, c) {
		return false, nil
	}
	r := worstOf(t, piecesBeside(t))
	if r == models.NotRated && t.Said().Abusive {
		r = models.Poor
	}
	if r == models.NotRated {
		return false, nil
	}
	if len(t.Words()) > 2 && !t.Concerned(&c, t.Conv.Address) {
		held := t.Hold(c)
		t.Event(held, models.EventAdded, "", t.WordsOf(held, models.AddedWords, t.Text))
	}
	return true, rate(ctx, t, string(c.Number)+":"+string(r))
}

// ratedAndBlamed keeps the word on the work, and registers what staff are blamed for.
func ratedAndBlamed(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	if r := wordBesideBlame(t); r != models.NotRated && c.Status == models.Closed && !t.Concerned(&c, t.Conv.Address) {
		if err := rate(ctx, t, string(c.Number)+":"+string(r)); err != nil {
			return err
		}
	}
	return registerApart(ctx, t, c)
}

// wordBesideBlame finds the word on the work in what blames nobody: what somebody did is bad, and the work may be good. Where the two are one
// sentence, it is what the message begins with, the number of the answer too.
func wordBesideBlame(t *handlers.Turn) models.Rating {
	if r := worstOf(t, unblamed(t)); r != models.NotRated {
		return r
	}
	if said, _, begins := t.Deps.Words.Command("rating", t.Text); begins {
		return models.Rating(said)
	}
	first, _, _ := strings.Cut(strings.TrimSpace(t.Text), " ")
	if c, ok := t.Chosen(first); ok {
		_, said := cutArg(c.Arg)
		return models.Rating(said)
	}
	return models.NotRated
}

// onlyRates reports whether nothing is complained of beside the word on the work, of which no more than a department is guessed ("ghatiya kaam").
func onlyRates(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	_, left := t.Deps.Words.Heard("rating", t.Text)
	return (!known || cat.Other) && (u.District == "" || sameDistrict(t, c, u)) && t.SaidIn(strings.Join(left, " ")).Intent != handlers.Complaint
}

// unblamed are the pieces of a message that blame nobody in an office.
func unblamed(t *handlers.Turn) []string {
	return slices.DeleteFunc(piecesBeside(t), func(piece string) bool { return t.SaidIn(piece).Blames() })
}

// piecesBeside takes a message apart at commas, full stops and at what joins or limits: "theek hua par paise liye".
func piecesBeside(t *handlers.Turn) (out []string) {
	for _, sentence := range strings.FieldsFunc(joints.Replace(t.Text), func(r rune) bool { return strings.ContainsRune("\x00,.!", r) }) {
		words, from := strings.Fields(sentence), 0
		for s := range spots(t, "but", words) {
			if end := len(words) - len(strings.Fields(s.after)); end > from { // "aa gayi par" begins with what is said before it
				out = append(out, strings.Join(words[from:end], " "))
				from = end
			}
		}
		out = append(out, strings.Join(words[from:], " "))
	}
	return out
}

// worstOf is the worst word on the work in some pieces of a message.
func worstOf(t *handlers.Turn, pieces []string) models.Rating {
	worst := models.NotRated
	for _, piece := range pieces {
		if r := wordOnWork(t, piece); worse(r, worst) {
			worst = r
		}
	}
	return worst
}

// wordOnWork finds the words of praise and blame in some words. Blame weighs more, and "not" turns the word beside it round.
func wordOnWork(t *handlers.Turn, text string) models.Rating {
	best, nots := models.NotRated, 0
	for _, w := range strings.Fields(text) {
		w = strings.Trim(w, ",.।!")
		if isNot(t, w) {
			nots++
		}
		said, is := t.Deps.Words.Answer("rating", w)
		if is && worse(models.Rating(said), best) {
			best = models.Rating(said)
		}
	}
	if said, _, is := t.WithinText("rating", text); is && worse(models.Rating(said), best) {
		best = models.Rating(said)
	}
	if nots > 0 && best != models.NotRated {
		return models.Poor
	}
	return best
}

func worse(a, b models.Rating) bool {
	order := map[models.Rating]int{models.NotRated: 0, models.Good: 1, models.Fair: 2, models.Poor: 3}
	return order[a] > order[b]
}
