package citizen

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// Who is told that work is done may ask back in disbelief: "who said it is done?". The words of a yes stand in it, and it is a no. Much that
// sounds like it is none: "where was it done?" is a question, and a neighbour may have asked "who said so?" before it was done, thank you.

// doubtful words stand near what they doubt: a longer message tells a story.
const (
	doubtBeside  = 9
	asksBeside   = 3
	doubtBetween = 4
)

// doubts reports whether a message asks back so, and says nothing that makes it something else.
func doubts(t *handlers.Turn) bool {
	said, settled := whoSays(t)
	return said && !settled
}

// whoSays reports whether a message asks who said that work is done, and whether it goes on as somebody does who knows that it is: with
// thanks, or with "done" once more. A "yes" in it says that it is done all the same ("somebody said it is done, yes it is").
func whoSays(t *handlers.Turn) (said, settled bool) {
	if _, beside, ok := t.Within("doubt"); !ok || beside > doubtBeside || affirms(t) {
		return false, false
	}
	words := t.Words()
	for s := range spots(t, "doubt", words) {
		if s.name != "who" {
			continue
		}
		if rest, done := saidDone(t, fold.Words(s.after)); done {
			return true, settles(t, s.after, rest)
		}
		if _, done := saidDone(t, words[:s.at]); done && s.after == "" {
			return true, false
		}
	}
	return false, false
}

// affirms reports whether a yes stands anywhere in a message.
func affirms(t *handlers.Turn) bool {
	return slices.ContainsFunc(t.Words(), func(w string) bool {
		said, is := t.Deps.Words.Answer("doubt", w)
		return is && said == "yes"
	})
}

// saidDone reports whether some words begin, within a few, with what says that work is done, and what follows it. "Not" before it says the
// opposite.
func saidDone(t *handlers.Turn, words []string) (rest []string, done bool) {
	for i := 0; i < len(words) && i <= doubtBetween; i++ {
		text := strings.Join(words[i:], " ")
		if said, after, is := t.Deps.Words.Command("truth", text); is && said == string(models.Yes) {
			return fold.Words(after), true
		}
		if said, after, is := t.Deps.Words.Command("citizen", text); is && said == "fixed" {
			return fold.Words(after), true
		}
		if isNot(t, words[i]) {
			return nil, false
		}
	}
	return nil, false
}

// settles reports whether what follows "who said" makes a report of it, and no disbelief: thanks stand in it, or "done" once more.
func settles(t *handlers.Turn, after string, rest []string) bool {
	names, left := t.Deps.Words.Heard("settled", after)
	if hasNot(t, left) {
		return false
	}
	if len(names) > 0 {
		return true
	}
	for s := range spots(t, "citizen", rest) {
		if s.name == "fixed" {
			return true
		}
	}
	return false
}

// asksBack reports whether a message is a question: "done?", "how was it done" and "where was it done" are no yes, and neither is what
// sounds like disbelief and like thanks.
func asksBack(t *handlers.Turn) bool {
	if strings.HasSuffix(strings.TrimRight(t.Text, " !.।"), "?") {
		return true
	}
	name, beside, ok := t.Within("doubt")
	if !ok {
		return false
	}
	if said, _ := whoSays(t); said {
		return true
	}
	return (name == "how" || name == "where") && beside <= asksBeside && !affirms(t)
}
