package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// Whoever names the police to say that he does not want them has said no, and who fears them has not said yes: read as a complaint, it brought them to his door.

// want is what is said of a department that may hear of something.
type want int

const (
	nothingOfIt want = iota // or nothing is said of it
	refused
	feared    // or it is not certain what is wanted
	uncertain // whether it is that at all: more is said
)

// unwanted reports what a message says of a department that it names, where it says nothing else: "police nahi", "police mat bhejna", "police se dar lagta hai".
func unwanted(t *handlers.Turn) want {
	const few = 10
	if len(t.Words()) == 0 || len(t.In.Files) > 0 || t.In.Location != nil || len(t.Words()) > few || strings.Contains(t.Text, "?") {
		return nothingOfIt
	}
	names, left := t.Deps.Words.Heard("unwanted", t.Text)
	if said, is := t.Deps.Words.Answer("yesno", t.Words()[0]); len(names) == 0 || is && said == "yes" {
		return nothingOfIt
	}
	u := t.SaidIn(t.Text)
	cat, known := t.Directory().Category(u.Category)
	if len(left) == 0 || u.District != "" || known && !cat.Other {
		return nothingOfIt
	}
	u = t.SaidIn(strings.Join(left, " "))
	for _, w := range left { // what else is said may be a complaint, "police nahi sunti", or make a no stronger, "police bilkul nahi"
		if !slices.ContainsFunc(u.Why, func(why string) bool {
			return !strings.Contains(why, ": ") && slices.Contains(fold.Words(why), w)
		}) {
			return uncertain
		}
	}
	if !slices.Contains(names, "not") || slices.Contains(names, "fears") || onlyBegins(t) {
		return feared
	}
	return refused
}

// onlyBegins reports whether a "no" stands at the beginning alone: "nahi, police ko bhejo" may want them.
func onlyBegins(t *handlers.Turn) bool {
	const no, mayWant = "not", 3 // of words: "no police" wants none
	if said, is := t.Deps.Words.Answer("yesno", t.Words()[0]); !is || said != "no" || len(t.Words()) < mayWant {
		return false
	}
	names, _ := t.Deps.Words.Heard("unwanted", strings.Join(t.Words()[1:], " "))
	return !slices.Contains(names, no)
}

// keptUnwanted takes a "no" that says whom somebody does not want as the answer to whether what was kept shall be registered, and asks once more who fears him.
func keptUnwanted(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Conv.Ask.Kind != "draft" || len(t.Conv.Ask.Choices) < 2 {
		return false, nil
	}
	says := unwanted(t)
	if says == nothingOfIt {
		return false, nil
	}
	asked, err := t.Read.Complaint(ctx, t.Conv.Ask.Complaint)
	if err == nil && says == uncertain && !asked.Sensitive && !isDanger(asked.Danger) {
		return false, nil // "bijli", "nahi aa rahi": the second half of what was begun
	}
	if err != nil || asked.Status != models.Draft || asked.Person != t.Conv.Person || !ofDepartment(t, asked.Department) {
		return false, notFoundIsNil(err)
	}
	if says == refused {
		return true, draftAnswer(ctx, t, t.Conv.Ask.Choices[len(t.Conv.Ask.Choices)-1].Arg)
	}
	words, err := t.AllWords(ctx, &asked)
	if err != nil {
		return true, err
	}
	c := t.Hold(asked)
	t.WordsOf(c, models.AddedWords, t.Text)
	askSecond(t, c, words)
	return true, nil
}

// ofDepartment reports whether whom somebody does not want is a department's.
func ofDepartment(t *handlers.Turn, department string) bool {
	_, left := t.Deps.Words.Heard("unwanted", t.Text)
	return t.SaidIn(strings.Join(left, " ")).Department == department
}

// unwantedSurely reports whether a message says of a department that it is not wanted, or feared, and nothing else.
func unwantedSurely(t *handlers.Turn) bool {
	says := unwanted(t)
	return says == refused || says == feared
}
