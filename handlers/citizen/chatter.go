package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
)

// Verses, speeches before an election, wishes that are sent on each morning and jokes speak of light, water and roads too. They are answered
// kindly, without a number: a clerk who opens ten of them reads the eleventh complaint late. Whatever may be a complaint is one.

// So much of a message belongs to such talk in so many words: half of it, or a quarter where they are said in no complaint, or all but so few.
const (
	greetingShare = 2
	speechShare   = 4
	chatterLeft   = 2
)

// chatter answers what is only such talk.
func chatter(_ context.Context, t *handlers.Turn) (bool, error) {
	if !onlyChatter(t) {
		return false, nil
	}
	listen(t)
	t.Conv.Misfits = 0
	t.SayKey("citizen.chatter")
	return true, nil
}

// onlyChatter reports whether a message is nothing else. Who says where, since when, or what is broken or not done, complains, whatever stands
// around it; a joke says all of that, and laughs.
func onlyChatter(t *handlers.Turn) bool {
	u := t.Said()
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil || isDanger(u.Danger) || u.Blames() || u.District != "" || u.Area != "" || u.PIN != "" || u.Phone != "" {
		return false
	}
	_, nods := t.Deps.Words.Answer("nod", t.Text)
	names, left := t.Deps.Words.Heard("chatter", t.Text)
	if len(names) == 0 || nods || u.Intent == handlers.Greeting || u.Intent == handlers.Thanks { // "good morning" alone is a greeting
		return false
	}
	if slices.Contains(names, "joke") && jokesSpeak(t) {
		return strings.ContainsAny(t.Text, "😂🤣😆😹") || slices.Contains(names, "laugh")
	}
	names = slices.DeleteFunc(names, func(name string) bool { return name == "joke" || name == "laugh" })
	share := greetingShare
	if slices.Contains(names, "vote") || slices.Contains(names, "verse") {
		share = speechShare
	}
	if all := len(t.Words()); len(names) == 0 || len(left) > chatterLeft && (all-len(left))*share < all || hasNot(t, left) {
		return false
	}
	rest := t.SaidIn(strings.Join(left, " "))
	return len(left) == 0 || !isDanger(rest.Danger) && (rest.Intent != handlers.Complaint || len(left) > chatterLeft && rest.Sure < surelyWrong && ofNothing(t, rest))
}

// jokesSpeak reports whether what is said is said by those of whom jokes are told: "Santa: … Banta: …". Others write so who said what to them.
func jokesSpeak(t *handlers.Turn) bool {
	speeches := strings.Split(t.Text, ":")
	return len(speeches) > 2 && slices.ContainsFunc(speeches[:len(speeches)-1], func(before string) bool {
		words := strings.Fields(before)
		if len(words) == 0 {
			return false
		}
		name, _ := t.Deps.Words.Answer("chatter", words[len(words)-1])
		return name == "joke"
	})
}

// ofNothing reports whether no more than a department is guessed of what is said.
func ofNothing(t *handlers.Turn, u handlers.Understanding) bool {
	cat, known := t.Directory().Category(u.Category)
	return (!known || cat.Other) && !u.Since
}
