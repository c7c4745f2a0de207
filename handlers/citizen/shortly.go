package citizen

import (
	"context"

	"sunwai/handlers"
)

// shortly takes a few words for a complaint that only some other department's are known to be one: to whom he wrote he meant, "the wages did
// not come" no less than who names the scheme. What says "not", and nothing that is known, is asked about rather than refused.
func shortly(ctx context.Context, t *handlers.Turn) (bool, error) {
	const fewest, most = 3, 8
	u := t.Said()
	own, ok := t.Account.Office.Department()
	if _, err := only(t, open); !ok || err == nil || u.Intent != handlers.Noise || t.Text == "" || len(t.In.Files) > 0 || len(t.Words()) > most {
		return false, nil
	}
	if read := t.SaidIn(t.Text); read.Intent == handlers.Complaint && read.Sure >= sure && !isDanger(read.Danger) {
		u.Intent, u.Sure, u.Department, u.Category = read.Intent, read.Sure, own, t.Directory().OtherCategory(own).Code
		t.Take(u)
		return true, complain(ctx, t, "")
	}
	if len(t.Words()) < fewest || !denies(t) || t.Conv.Misfits > 0 {
		return false, nil
	}
	first, _ := t.Deps.Words.Answer("denial", t.Words()[0])
	if first == "not" {
		return false, nil
	}
	return true, doubtful(ctx, t)
}
