package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// Who writes for her mother says so, and who is beaten says that he reads her phone. Neither tells of a new harm, however much a daughter, a husband
// and a phone sound like one: what else the message says decides.

// longestAside is how many words such a message may have; in more a story is told.
const longestAside = 18

// besideAside is what a message says without who writes it and who reads the phone.
func besideAside(t *handlers.Turn) (u handlers.Understanding, is bool) {
	if t.Text == "" || len(t.Words()) > longestAside {
		return u, false
	}
	names, left := t.Deps.Words.Heard("aside", t.Text)
	if !slices.Contains(names, "writes") && !overlooked(t, names) {
		return u, false
	}
	return t.SaidIn(strings.Join(left, " ")), true
}

// overlooked reports whether a message says that somebody else reads what is written here, or asks for no answer. "He does not read the phone" says
// the opposite.
func overlooked(t *handlers.Turn, names []string) bool {
	silent := slices.Contains(names, "silent")
	who, _ := t.Deps.Words.Heard("reader", t.Text)
	if !silent && !slices.Contains(names, "unsafe") && (!slices.Contains(names, "reads") || len(who) == 0) {
		return false
	}
	words := t.Words()
	for s := range spots(t, "aside", words) {
		if s.name == "reads" && s.at > 0 && isNot(t, words[s.at-1]) && !silent {
			return false
		}
	}
	return true
}

// watched takes that it is not safe to answer here, in whatever words and whenever it is said. What is said with it is kept: who goes to see her must
// know.
func watched(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, asked := unsafeOf(t)
	if c.ID == 0 || t.Text == "" || len(t.Words()) > longestAside {
		return false, nil
	}
	names, _ := t.Deps.Words.Heard("aside", t.Text)
	read, _ := t.Deps.Words.Heard("reader", t.Text)
	if !overlooked(t, names) || !asked && !slices.Contains(names, "silent") && !slices.Contains(read, "phone") {
		return false, nil
	}
	listen(t)
	if _, _, err := keep(ctx, t, t.Hold(c)); err != nil {
		return true, err
	}
	return true, safe(ctx, t, string(c.Number)+":no")
}

// unsafeOf is the sensitive complaint that such words are about, and whether it is just asked of it if it is safe to answer.
func unsafeOf(t *handlers.Turn) (c models.Complaint, asked bool) {
	if c, ok := t.Own(t.Conv.Ask.Complaint); ok && t.Conv.Ask.Kind == "safe" {
		return c, true
	}
	hidden := func(c models.Complaint) bool { return c.Sensitive && c.Number != "" && c.Status.Open() }
	if c, ok := t.Own(t.Conv.Complaint); ok && hidden(c) {
		return c, false
	}
	c, _ = only(t, hidden)
	return c, false
}

// writesFor takes who says that he writes for somebody else, and nothing more, to what he wrote before.
func writesFor(ctx context.Context, t *handlers.Turn) (bool, error) {
	u, is := besideAside(t)
	if !is || len(t.In.Files) > 0 || t.In.Location != nil || isDanger(u.Danger) || u.Blames() {
		return false, nil
	}
	if cat, known := t.Directory().Category(u.Category); known && !cat.Other && u.Intent == handlers.Complaint && pointsTo(u) {
		return false, nil
	}
	c, ok := t.Own(t.Conv.Complaint)
	if !ok || !open(c) {
		var err error
		if c, err = only(t, open); err != nil {
			return false, nil
		}
	}
	return true, add(ctx, t, c)
}
