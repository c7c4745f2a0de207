package citizen

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// Who is told that work is done may ask back in disbelief: "who said it is done?", "where was it done?". The words of a yes stand in it, and
// it is a no.

// doubtful words stand near what they doubt: a longer message tells a story.
const (
	doubtBeside  = 9
	whereBeside  = 3
	doubtBetween = 4
)

// doubts reports whether a message asks back so. A "yes" in it says that it is done all the same ("somebody said it is done, yes it is").
func doubts(t *handlers.Turn) bool {
	name, beside, ok := t.Within("doubt")
	switch {
	case !ok || name == "yes" || name == "how" || beside > doubtBeside || affirms(t):
		return false
	case name == "where":
		return beside <= whereBeside
	}
	words := t.Words()
	for i := range words {
		_, after, is := t.Deps.Words.Command("doubt", strings.Join(words[i:], " "))
		if !is {
			continue
		}
		if saidDone(t, fold.Words(after)) || after == "" && saidDone(t, words[:i]) {
			return true
		}
	}
	return false
}

// affirms reports whether a yes stands anywhere in a message.
func affirms(t *handlers.Turn) bool {
	return slices.ContainsFunc(t.Words(), func(w string) bool {
		said, is := t.Deps.Words.Answer("doubt", w)
		return is && said == "yes"
	})
}

// saidDone reports whether some words begin, within a few, with what says that work is done. "Not" before it says the opposite.
func saidDone(t *handlers.Turn, words []string) bool {
	for i := 0; i < len(words) && i <= doubtBetween; i++ {
		rest := strings.Join(words[i:], " ")
		if said, _, is := t.Deps.Words.Command("truth", rest); is && said == string(models.Yes) {
			return true
		}
		if said, _, is := t.Deps.Words.Command("citizen", rest); is && said == "fixed" {
			return true
		}
		if said, is := t.Deps.Words.Answer("denial", words[i]); is && said == "not" {
			return false
		}
	}
	return false
}

// asksBack reports whether a message is a question: "done?" and "how was it done" are no yes.
func asksBack(t *handlers.Turn) bool {
	if strings.HasSuffix(strings.TrimRight(t.Text, " !.।"), "?") {
		return true
	}
	name, beside, ok := t.Within("doubt")
	return ok && name == "how" && beside <= whereBeside && !affirms(t)
}
