package citizen

import (
	"slices"
	"strings"

	"sunwai/handlers"
)

// What a complaint says is not done is said to be done in the same verb: "light nahi jal rahi" and "ab jal gayi", "kooda nahi uthta" and "uth gaya". No list knows
// them all, and many mean a trouble of another thing: a transformer that "jal gaya" is burnt.

// nowDone reports whether a message says with the complaint's own verb that it is done by now, of the thing of which the complaint says that it is not. What was done
// may be no more ("jal gayi thi"), and what is done altogether may be its end ("puri jal gayi"): neither says that all is well.
func (x things) nowDone(t *handlers.Turn) bool {
	words := t.Words()
	for i := range len(words) - 1 {
		if x.doesNow(t, words[i:]) {
			return true
		}
		if _, done := t.Deps.Words.Answer("done_now", words[i+1]); !done || i > 0 && isNot(t, words[i-1]) || stressed(t, words[:i]) || isPast(t, words[i+2:]) {
			continue
		}
		of, is := x.waitsFor(words[i])
		if thing := ofWhat(t, words[:i]); is && (thing == "" || thing == of) {
			return true
		}
	}
	return false
}

// doesNow reports whether some words say with such a verb that it is done now, and no more: "ab aate hain" of teachers who did not come.
func (x things) doesNow(t *handlers.Turn, words []string) bool {
	turn, _ := t.Deps.Words.Answer("turns", words[0])
	of, is := x.waitsFor(words[1])
	return turn == "now" && is && len(words) > 2 && of != "" && !slices.ContainsFunc(words[2:], func(w string) bool { return !saysLittle(t, w) || isNot(t, w) })
}

// stressed reports whether one of some words stresses what stands behind it: "hi", "puri".
func stressed(t *handlers.Turn, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool {
		_, is := t.Deps.Words.Answer("stress", w)
		return is
	})
}

// isPast reports whether some words begin by saying that what stands before them was so: "jal gayi thi".
func isPast(t *handlers.Turn, words []string) bool {
	if len(words) == 0 {
		return false
	}
	_, was := t.Deps.Words.Answer("was", words[0])
	return was
}

// notYet reports whether a message says in that verb that it still is not: "jal nahi rahi".
func (x things) notYet(t *handlers.Turn) bool {
	words := t.Words()
	for i, w := range words {
		if of, is := x.waitsFor(w); is && (i > 0 && isNot(t, words[i-1]) || i+1 < len(words) && isNot(t, words[i+1])) {
			thing := ofWhat(t, words[:i])
			return thing == "" || thing == of
		}
	}
	return false
}

// without is some words without those that say that it is done.
func (x things) without(t *handlers.Turn, words []string) []string {
	return slices.DeleteFunc(words, func(w string) bool {
		_, done := t.Deps.Words.Answer("done_now", w)
		_, verb := x.waitsFor(w)
		return done || verb
	})
}

// doneWords reports whether a message may say so.
func doneWords(t *handlers.Turn) bool {
	return len(t.Words()) <= mostOfIt && slices.ContainsFunc(t.Words(), func(w string) bool {
		_, done := t.Deps.Words.Answer("done_now", w)
		return done
	})
}

// waitsFor is of what the complaint says that it does not do what a word says: "jal", "jalne", and "jalti" in the complaint.
func (x things) waitsFor(word string) (of string, is bool) {
	s := stem(word)
	for _, verb := range []string{s, s + "t", strings.TrimSuffix(s, "n"), strings.TrimSuffix(s, "n") + "t"} {
		if of, is = x.awaited[verb]; is && len(verb) > 1 {
			return of, true
		}
	}
	return "", false
}

// ofWhat is the last of some words that may name a thing.
func ofWhat(t *handlers.Turn, words []string) string {
	for i := len(words) - 1; i >= 0; i-- {
		if !saysLittle(t, words[i]) && !isNot(t, words[i]) && len(stem(words[i])) > 1 {
			return stem(words[i])
		}
	}
	return ""
}
