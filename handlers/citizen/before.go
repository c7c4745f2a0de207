package citizen

import (
	"context"
	"slices"
	"strings"
	"unicode"

	"sunwai/handlers"
	"sunwai/models"
)

// Who hears that there is no complaint of his says when he made it: "I did three months ago", to another office or by phone. That complains of
// nothing: a complaint made of it would have neither subject nor place.

// longestBefore is up to how many words somebody says so.
const longestBefore = 10

// complainedBefore says what is seen here to who has complained elsewhere. With a complaint that goes on it is kept, for whoever has that.
func complainedBefore(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil || len(t.Words()) > longestBefore || !saidBefore(t, t.Said()) {
		return false, nil
	}
	if c, err := only(t, open); err == nil {
		return true, add(ctx, t, c)
	}
	t.Conv.Misfits = 0
	if len(numberedOf(t.Mine)) > 0 {
		return true, mine(ctx, t, "")
	}
	t.SayKey("citizen.complained_before")
	return true, nil
}

// saidBefore reports whether a message says no more than that somebody complained, or how long ago.
func saidBefore(t *handlers.Turn, u handlers.Understanding) bool {
	if namesSomething(t, u) {
		return false
	}
	names, left := t.Deps.Words.Heard("before", t.Text)
	left = slices.DeleteFunc(left, func(w string) bool { return count(w) > 0 && !strings.ContainsFunc(w, unicode.IsLetter) })
	if len(names) == 0 || len(left) > 1 {
		return false
	}
	return len(left) == 0 || slices.Contains(names, "did") // "about electricity, last week"
}

// namesSomething reports whether a message says what or where, whose work it is, or that somebody is in danger.
func namesSomething(t *handlers.Turn, u handlers.Understanding) bool {
	cat, known := t.Directory().Category(u.Category)
	return known && !cat.Other || u.Area != "" || u.District != "" || u.Outside != "" || u.Place != "" || u.Blames() || u.Danger != "" && u.Danger != models.NoDanger
}
