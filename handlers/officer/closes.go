package officer

import (
	"context"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// mostClosing is how many words bid that a complaint be closed at most: "band kar dena".
const mostClosing = 4

// asClosing reads "close 1", "2 band kar do", "sab close karo" as the command that reports work as done: no officer closes a complaint by a word, so what was
// done, and its proof, is asked as ever. Whatever says more is left as it is: "line band kar do", "2 band mat karo".
func asClosing(ctx context.Context, t *handlers.Turn) string {
	if strings.HasPrefix(t.Text, "/") {
		return t.Text
	}
	words := strings.Fields(strings.NewReplacer(",", " , ", "&", " & ").Replace(t.Text))
	var rest []string
	found := false
	for i := 0; i < len(words); i++ {
		if n := closingAt(t, words[i:]); n > 0 && !found {
			found, i = true, i+n-1
			continue
		}
		rest = append(rest, words[i])
	}
	if !found {
		return t.Text
	}
	kept := []string{"resolve"}
	named := false
	for _, w := range rest {
		switch {
		case digits(w) || ofDigits(w):
			kept, named = append(kept, w), true
		case onlyJoins(t, w):
			kept = append(kept, w)
		case onlySays(t, w, "all"):
			kept = append(kept, w)
		case !onlyFills(t, w):
			return t.Text
		}
	}
	if !named && t.Conv.Ask.Kind != "" && !loose(t.Conv.Ask.Kind) {
		return t.Text // it may be the answer
	}
	if appeals, err := own(ctx, t, models.ComplaintQuery{Statuses: []models.Status{models.Appealed, models.Flagged}, Limit: 1}); !named && (err != nil || len(appeals) > 0) {
		return t.Text // of an appeal "close it" is the decision
	}
	if len(kept) == 2 && named && bidsClose(ctx, t, kept[1]) {
		return t.Text // who has the work is to do it
	}
	if len(kept) == 2 && named && awaitsProof(ctx, t, kept[1]) {
		kept[0] = "proof" // what was done is said already
	}
	if len(rest) == 1 && rest[0] != words[0] { // "47116 close" shows both decisions
		if c, is := appealNamed(ctx, t, rest[0]); is {
			return "dismiss " + string(c.Number) // why is asked
		}
	}
	return strings.Join(kept, " ")
}

// awaitsProof reports whether a number, or a place in the list, is of work that was reported and whose proof is awaited.
func awaitsProof(ctx context.Context, t *handlers.Turn, token string) bool {
	if at := atPlaceInList(t, token); at != "" {
		token = at
	}
	c, _, err := find(ctx, t, token)
	return err == nil && c.Status == models.Reported && allowed(t, c, doer) == nil
}

// bidsClose reports whether a superior bids by words on a subordinate's complaint that it be closed, "47116 close karo", "close it today", and does not close it himself.
func bidsClose(ctx context.Context, t *handlers.Turn, token string) bool {
	bid, _ := t.Deps.Words.Heard("bid", t.Text)
	if len(bid) == 0 && !listen(t, t.Text).timed {
		return false // "close 47116"
	}
	c, _, err := find(ctx, t, token)
	if err != nil || !mayInstruct(t, c) {
		return false
	}
	own, err := workedOn(ctx, t, c)
	return err == nil && !own
}

// appealNamed is the appeal that a word names by its number or its place, where it waits for this officer's decision.
func appealNamed(ctx context.Context, t *handlers.Turn, word string) (c models.Complaint, is bool) {
	if at := atPlaceInList(t, word); at != "" {
		word = at
	}
	c, _, err := find(ctx, t, word)
	return c, err == nil && c.Status == models.Appealed && allowed(t, c, decider) == nil
}

// closingAt says how many words at the beginning bid that something be closed: 0, none do.
func closingAt(t *handlers.Turn, words []string) int {
	for n := min(mostClosing, len(words)); n > 0; n-- {
		name, _ := t.Deps.Words.Answer("closes", strings.Trim(strings.Join(words[:n], " "), around))
		if name == "it" && !digits(words[0]) {
			return n
		}
	}
	return 0
}

// ofDigits reports whether a word is a complaint's number, or a part of one.
func ofDigits(word string) bool {
	_, err := models.ParseNumber(word)
	_, short := models.ParseShort(word)
	return err == nil || short
}

// onlyFills reports whether a word only leads to what is closed, or is polite: "shikayat", "ko", "please", "ye".
func onlyFills(t *handlers.Turn, word string) bool {
	joins, _ := t.Deps.Words.Answer("joins", word)
	names, left := t.Deps.Words.Heard("speech", word)
	this, _ := t.Deps.Words.Answer("closes", word)
	return this == "this" || joins == "lead" || ofNumber(t, word) || polite(t, word) || onlyBids(t, word) || len(names)+len(left) == 0
}
