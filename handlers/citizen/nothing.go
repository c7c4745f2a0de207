package citizen

import (
	"context"
	"slices"
	"time"

	"sunwai/handlers"
)

// longestNothing is up to how many words somebody says that he has a complaint without saying which.
const longestNothing = 14

// saysNothing reports whether a message says that somebody has a complaint, and nothing of it: neither what nor where, nor whose work it is.
// A number for that would mean nothing to whoever gets it.
func saysNothing(t *handlers.Turn, u handlers.Understanding) bool {
	if namesSomething(t, u) {
		return false
	}
	if len(t.In.Files) > 0 || t.In.Location != nil || len(t.Words()) > longestNothing {
		return false
	}
	names, left := t.Deps.Words.Heard("unnamed", t.Text)
	if len(left) > 0 || !slices.Contains(names, "complaint") {
		return false
	}
	_, err := only(t, open)
	return err != nil || slices.Contains(names, "another") // else it may be about that one
}

// askWhat asks for what and where in one message.
func askWhat(ctx context.Context, t *handlers.Turn) error {
	listen(t)
	t.Conv.BurstUntil = time.Time{} // what comes next belongs to no other one
	return newOne(ctx, t, "")
}
