package citizen

import (
	"iter"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// butAt is the place of the first "but" among the words of a message; 0: there is none, or it begins with it.
func butAt(t *handlers.Turn) int {
	if _, _, ok := t.Within("but"); !ok {
		return 0
	}
	for s := range spots(t, "but", t.Words()) {
		return s.at
	}
	return 0
}

// spot is where words of a group begin among others, what they are, and what follows them.
type spot struct {
	at          int
	name, after string
}

// spots are all of a group's.
func spots(t *handlers.Turn, group string, words []string) iter.Seq[spot] {
	return func(yield func(spot) bool) {
		for i := range words {
			name, after, is := t.Deps.Words.Command(group, strings.Join(words[i:], " "))
			if is && !yield(spot{i, name, after}) {
				return
			}
		}
	}
}

// halfDone reports whether one thing was done and another not: "it was measured, but the land is not cleared". A "yes" before it is asked about.
func halfDone(t *handlers.Turn) bool {
	const story = 16
	at := butAt(t)
	if at == 0 || len(t.Words()) > story {
		return false
	}
	if leftHalf(t, t.Words()[at:]) {
		return true
	}
	if said, _, is := t.Deps.Words.Command("truth", t.Text); is && said == string(models.Yes) {
		return false
	}
	return !hasNot(t, t.Words()[:at]) && hasNot(t, t.Words()[at:])
}

// leftHalf reports whether some words say that somebody went and left half of it: "par aadha chhod gaye".
func leftHalf(t *handlers.Turn, words []string) bool {
	names, _ := t.Deps.Words.Heard("left_half", strings.Join(words, " "))
	return len(names) > 0
}

// butMore reports whether a "but" limits what is said: "but who did it I do not know" does not.
func butMore(t *handlers.Turn) bool {
	if butAt(t) == 0 {
		return false
	}
	for s := range spots(t, "but", t.Words()) {
		who, _ := t.Deps.Words.Heard("doer", s.after)
		unsure, _ := t.Deps.Words.Heard("unsure", s.after)
		return len(who) == 0 && len(unsure) == 0
	}
	return false
}

// underway reports whether a message says no more than that somebody has come or that work goes on: that sounds like what is back ("light aa
// gayi"), and has mended nothing yet.
func underway(t *handlers.Turn) bool {
	if _, _, ok := t.Within("underway"); !ok {
		return false
	}
	names, left := t.Deps.Words.Heard("underway", t.Text)
	return len(names) > 0 && !t.SaidIn(strings.Join(left, " ")).Repaired
}
