package citizen

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"sunwai/handlers"
	"sunwai/models"
)

// "Close my complaint" does not say that anything is mended: it is asked whether to withdraw it, and of work that is said to be done whether it is.

// mayEnd reports whether there is a complaint that could be ended. Who wrote that he does not want to live is asked nothing of the kind.
func mayEnd(t *handlers.Turn) bool {
	_, err := only(t, open)
	_, despairs := inDespair(t)
	return err == nil && !despairs
}

// ends asks it. Where just that was asked, it is the yes.
func ends(asked models.Ask) step {
	return func(ctx context.Context, t *handlers.Turn, _ string) error {
		c, err := only(t, open)
		if err == nil && asked.Kind == "withdraw" && asked.Complaint == c.ID && len(asked.Choices) > 0 {
			t.Conv.Ask = asked
			return withdrawn(ctx, t, asked.Choices[0].Arg)
		}
		if err == nil && mayUnappeal(t, c) {
			askUnappeal(t, c)
			return nil
		}
		if err == nil && !c.Status.CanBecome(models.Withdrawn) {
			return add(ctx, t, c) // whoever decides the appeal reads it
		}
		return withdraw(ctx, t, "")
	}
}

func endIt(ctx context.Context, t *handlers.Turn, _ string) error {
	if mayEnd(t) {
		return ends(t.Conv.Ask)(ctx, t, "")
	}
	c, err := only(t, truthAwaited)
	if err != nil {
		return endsAfterAll(t)
	}
	return askTruth(ctx, t, c)
}

// endsOnly reports whether that is all that is said, of one's own complaint: "they told me to close the complaint" is no wish.
func endsOnly(t *handlers.Turn) bool {
	text, _ := afterNo(t, t.Text) // "no, leave it, it has come"
	names, left := t.Deps.Words.Heard("wish", text)
	if _, despairs := inDespair(t); despairs || !slices.Contains(names, "end") && !slices.Contains(names, "leave") || strings.Contains(t.Text, "?") || len(t.Mine) == 0 {
		return false
	}
	if hasNot(t, left) {
		return false
	}
	_, left = t.Deps.Words.Heard("over_now", strings.Join(left, " ")) // why: "it has come"
	_, left = t.Deps.Words.Heard("yesno", strings.Join(left, " "))    // "leave it, take the complaint back"
	left = slices.DeleteFunc(left, func(w string) bool {
		said, is := t.Deps.Words.Answer("unnamed", w)
		_, still := t.Deps.Words.Answer("still", w)
		return small(t, w) || still || is && said != "another" || !strings.ContainsFunc(w, unicode.IsLetter)
	})
	if len(left) == 0 {
		return true
	}
	c, err := only(t, open)
	return err == nil && len(left) == 1 && !t.Said().Blames() && t.Understand.Understand(left[0], handlers.Hint{}).Department == c.Department // "the electricity complaint"
}
