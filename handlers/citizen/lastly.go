package citizen

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// "It was not done, but now it is", "the team came, did the work and left": what was before and who came is told first, and the answer last. Heard from its
// beginning, it would be a "no".

// doneAtLast reports whether a message ends by saying in the words of an answer that it is done, and before that only tells how it was, or who came.
func doneAtLast(t *handlers.Turn) bool {
	words := t.Words()
	if len(words) > mostOfIt || strings.Contains(t.Text, "?") || hearOfIt(t).half || saysAgain(t) {
		return false
	}
	for s := range spots(t, "turns", words) {
		if wasNot := hasNot(t, words[:s.at]) || saidNot(t, words[:s.at]); wasNot == (s.name == "now") && endsDone(t, s) {
			return true
		}
	}
	return false
}

// saidNot reports whether some words say in one phrase that something was not so: "nobody came", "it was not done".
func saidNot(t *handlers.Turn, words []string) bool {
	names, _ := t.Deps.Words.Heard("undone", strings.Join(words, " "))
	return len(names) > 0 || saysNot(t, strings.Join(words, " "))
}

// endsDone reports whether what follows a turn says that it is done, and no more than thanks beside it. A bare "is" says so of what was not.
func endsDone(t *handlers.Turn, s spot) bool {
	after := fold.Words(s.after)
	if name, is := t.Deps.Words.Answer("turned", s.after); is && s.name == name {
		return true
	}
	said, rest, is := t.Deps.Words.Command("truth", s.after)
	short := len(after)-len(fold.Words(rest)) < 2 && s.name == "came" // "came, yes"
	if !is || said != string(models.Yes) || short || onlyYes(t, strings.TrimSuffix(s.after, rest)) {
		return false
	}
	_, left := t.Deps.Words.Heard("settled", rest)
	return !slices.ContainsFunc(left, func(w string) bool { return !small(t, w) })
}

// cameOnce reports whether "it came" is said of what comes and goes: of a van, a team, a nurse, which the message or the complaint names, "aayi thi" takes
// nothing back, as it does of the light.
func cameOnce(t *handlers.Turn, own things) bool {
	names, left := t.Deps.Words.Heard("turns", t.Text)
	visit := func(w string) bool { return visits(t, w) }
	more := func(w string) bool { return !visit(w) && !saysLittle(t, w) && !small(t, w) }
	return slices.Contains(names, "came") && !denies(t) && !slices.ContainsFunc(left, more) && (own.visits || slices.ContainsFunc(left, visit))
}

func visits(t *handlers.Turn, word string) bool {
	_, is := t.Deps.Words.Answer("visits", word)
	return is
}
