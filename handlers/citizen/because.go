package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// "Cancel please, it came yesterday" and "sorry, sent by mistake, take it back" say with the wish why. Whoever withdraws tells the reason, as one does
// to people; taken for more to tell, it left an officer working for nobody.

// endsBecause asks who wants his complaint ended, and says why, whether to end it. The reason is kept: the officer reads it whatever is answered.
func endsBecause(ctx context.Context, t *handlers.Turn) (bool, error) {
	const longest = 20
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil || len(t.Words()) > longest || strings.Contains(t.Text, "?") {
		return false, nil
	}
	u := t.Said()
	if !mayEnd(t) || u.Blames() || isDanger(u.Danger) || onlyHalf(t) {
		return false, nil
	}
	c, err := only(t, open)
	if err != nil || !c.Status.CanBecome(models.Withdrawn) || quiet(t, t.Hold(c)) {
		return false, nil
	}
	why := whyEnds(t)
	if !why.ends() {
		return false, nil
	}
	listen(t)
	t.Done()
	if why.over && c.Status != models.NeedsInfo && !noNews(t, c) {
		return true, fixed(ctx, t, "")
	}
	if why.told {
		if _, _, err := keep(ctx, t, t.Hold(c)); err != nil {
			return true, err
		}
	}
	return true, withdraw(ctx, t, string(c.Number))
}

// endWish is what is said of a complaint that somebody wants ended: how often that he does, whether why, and that it is over.
type endWish struct {
	bids       int
	told, over bool
}

// ends reports whether it is a wish to end it: the words of a command alone are taken elsewhere.
func (e endWish) ends() bool { return e.bids > 1 || e.bids == 1 && (e.told || e.over) }

// whyEnds reads a message that wants a complaint ended and tells nothing but why: that it is over, that something has come, or that it was a mistake.
func whyEnds(t *handlers.Turn) (why endWish) {
	for _, clause := range clausesOf(t.Text) {
		words := strings.Fields(clause)
		for rest := afterBid(t, words); rest != nil; rest = afterBid(t, words) {
			why.bids, words = why.bids+1, rest
		}
		named, left := t.Deps.Words.Heard("excuse", strings.Join(words, " "))
		switch {
		case len(left) == 0:
			why.told = why.told || len(named) > 0
		case wellAgain(t, clause):
			why.over = true
		case somethingCame(t, clause):
			why.told = true
		default:
			return endWish{}
		}
	}
	return why
}

// afterBid is what stands in some words beside the wish to end a complaint, with which they begin or end; nil where they do neither.
func afterBid(t *handlers.Turn, words []string) []string {
	for n := len(words); n > 0; n-- {
		if bidsEnd(t, words[:n]) {
			return words[n:]
		}
		if bidsEnd(t, words[len(words)-n:]) {
			return words[:len(words)-n]
		}
	}
	return nil
}

// bidsEnd reports whether some words are the wish to end a complaint, and nothing more.
func bidsEnd(t *handlers.Turn, words []string) bool {
	text := strings.Join(words, " ")
	if name, rest, is := t.Deps.Words.Command("citizen", text); is && rest == "" && (name == "withdraw" || name == "cancel") {
		return true
	}
	names, left := t.Deps.Words.Heard("wish", text)
	return len(left) == 0 && (slices.Contains(names, "end") || slices.Contains(names, "leave"))
}

// wellAgain reports whether a clause says that it is well again, and no "not" stands in it.
func wellAgain(t *handlers.Turn, clause string) bool {
	words := strings.Fields(clause)
	if hasNot(t, words) {
		return false
	}
	news, _ := t.Deps.Words.Heard("news", clause)
	_, left := t.Deps.Words.Heard("over_now", clause)
	now, _ := t.Deps.Words.Heard("now_is", clause)
	name, rest, is := t.Deps.Words.Command("citizen", clause)
	return t.SaidIn(strings.TrimSpace(clause)).Repaired || slices.Contains(news, "over") || slices.Contains(news, "found") ||
		len(left) < len(words) || len(now) > 0 || is && name == "fixed" && rest == ""
}

// somethingCame reports whether a clause says that something has come or was done, whatever it is: asked whether to withdraw, he knows what he meant.
func somethingCame(t *handlers.Turn, clause string) bool {
	const beside = 3
	if hasNot(t, strings.Fields(clause)) {
		return false
	}
	verdict, left := t.Deps.Words.Heard("verdict", clause)
	u := t.SaidIn(strings.TrimSpace(clause))
	done := len(verdict) > 0 && len(left) <= beside && !slices.ContainsFunc(verdict, func(v string) bool { return v != "came" && v != "did" })
	return !u.Since && (u.Came || done)
}
