package citizen

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// "Dekhta hu" is "I will look", and "I look and see": "dekhta hu bank me" tells later, "dekhti hu, paisa nahi hai" has told.

// unsureOf is what some words say of who is not sure, and what is left. Who says no more than that he looks, and where, or whether it is there, will tell later.
func unsureOf(t *handlers.Turn, text string) (names, left []string) {
	names, left = t.Deps.Words.Heard("unsure", text)
	looks, beside := t.Deps.Words.Heard("looks", strings.Join(left, " "))
	whether := slices.Contains(looks, "whether")
	if slices.Contains(looks, "now") && !slices.Contains(names, "later") && (len(beside) == 0 || whether) {
		return append(names, "later"), beside
	}
	return names, left
}

// noTimeYet is unsureOf of who is asked whether work is done: that he has no time now, and nothing else, is no more than that he will look later. That
// others have none ("bola busy hu", "you people have no time"), or that none is left, is said of something else.
func noTimeYet(t *handlers.Turn) (names, left []string) {
	text := withoutStill(t)
	times, beside := t.Deps.Words.Heard("no_time", text)
	if !slices.Contains(times, "mine") || slices.Contains(times, "others") || hasNot(t, beside) {
		return unsureOf(t, text)
	}
	if names, left = unsureOf(t, strings.Join(beside, " ")); len(left) > 0 {
		return unsureOf(t, text)
	}
	return append(names, "later"), nil
}

// sawNothing reports whether who looks, or has looked, says what he sees: that there is nothing, or that it is as it was. Of where he looks ("the bank is closed") it
// is said of nothing else.
func sawNothing(t *handlers.Turn, own things) bool {
	looks, left := t.Deps.Words.Heard("looks", t.Text)
	if u := t.Said(); !slices.Contains(looks, "now") || slices.Contains(looks, "whether") || len(left) == 0 || endsWell(t) || u.Blames() || isDanger(u.Danger) {
		return false
	}
	rest := strings.Join(left, " ")
	if said, is := t.Deps.Words.Answer("truth", rest); is {
		return said == string(models.No)
	}
	if not := hasNot(t, left); hearOfIt(t).stays || not {
		return !not || own.spokenOf(left) // "dekhta hu, time nahi hai abhi" says nothing of the work
	}
	troubles, _ := t.Deps.Words.Heard("trouble", rest)
	return !slices.Contains(looks, "in") && len(troubles) > 0
}

// spokenOf reports whether one of some words is of the complaint's own.
func (x things) spokenOf(words []string) bool {
	return slices.ContainsFunc(fold.Words(strings.Join(words, " ")), x.has)
}
