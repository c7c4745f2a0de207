package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// A superior asks about work that others do, in whole sentences: "what happened to 50939", "ye kiske paas hai", "kis officer ne sabse zyada late kiya".
// None of it is for a citizen to read.

// besideRank is how many words stand at most beside those that ask who is the latest, and name nobody: more tell something.
const besideRank = 3

// oversees answers such a question: of the complaint that is named or was looked at last, or of who has how much. c is what was named, if anything was.
func (v *Conversation) oversees(ctx context.Context, t *handlers.Turn, words string, c models.Complaint) (bool, error) {
	if c.ID != 0 {
		if !sees(t, c) {
			return false, nil
		}
		return v.asksHow(ctx, t, words, c)
	}
	if len(juniors(t)) == 0 {
		return false, nil
	}
	names, left := t.Deps.Words.Heard("work", words)
	if like := strings.Join(left, " "); slices.Contains(names, "rank") && (namesBelow(t, like) || len(left) <= besideRank) {
		if !namesBelow(t, like) {
			like = ""
		}
		return true, sayJuniors(ctx, t, names, like)
	}
	if t.Conv.Complaint == 0 {
		return false, nil
	}
	last, err := t.Read.Complaint(ctx, t.Conv.Complaint)
	if err != nil || !sees(t, last) {
		return false, ignoreMissing(err)
	}
	if offerColleague(t, last, words) {
		return true, nil // "anil se lekar mukesh ko do"
	}
	if asked, err := v.asksHow(ctx, t, words, last); asked || err != nil {
		return asked, err
	}
	return forOpened(ctx, t)
}

// withAnother is the refusal of what is somebody else's by now, of who has had a part in it: he has given it away himself, and the number is right.
func withAnother(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	if c.Sensitive || c.AgainstStaff || sees(t, c) || isSuperior(t, c) {
		return nil
	}
	part, err := hadPart(ctx, t, c)
	if err == nil && part {
		err = models.NewError(models.CodeNotYours, "error.with_another").With("number", c.Number.String())
	}
	return err
}

// hadPart reports whether this officer has done something about a complaint before.
func hadPart(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	if c.Sensitive || c.AgainstStaff {
		return false, nil
	}
	history, err := t.Read.Events(ctx, c.ID)
	mine := func(e models.Event) bool { return e.By.Officer == t.Officer.ID }
	return slices.ContainsFunc(history, mine), ignoreMissing(err)
}
