package citizen

import (
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// "Pata nahi" answers nothing and complains of nothing: no lease of land (patta) is meant.

// unsureBeside is up to how many words may stand beside "I do not know" at the truth question: "I will look and tell you in the evening".
const unsureBeside = 6

// unsure reports whether a message says that the person does not know, and nothing else.
func unsure(t *handlers.Turn) bool {
	const few = 6
	if len(t.Words()) > few {
		return false
	}
	_, is := t.Deps.Words.Answer("unsure", t.Text)
	return is
}

// onlyWonders reports whether a message is of another matter only by its "I do not know": "yes, but I do not know who did it".
func onlyWonders(t *handlers.Turn) bool {
	names, left := t.Deps.Words.Heard("unsure", t.Text)
	if len(names) == 0 {
		return false
	}
	u := t.Understand.Understand(strings.Join(left, " "), handlers.Hint{})
	return !u.Blames() && u.Category != t.Said().Category
}

// harmless reports whether what sounds like a danger says no more than that somebody is away ("I am not at home now, I will tell in the
// evening"), or who will know.
func harmless(t *handlers.Turn) bool {
	return onlyUnsure(t, "later") || asksOthers(t) || onlyWhere(t) || waiting(t).Complaint != 0 && putsOff(t)
}

// tellsLater reports whether somebody of whom nothing is awaited says only that he will tell later: that is no complaint about anything.
func tellsLater(t *handlers.Turn) bool {
	const few = 14
	if t.Text == "" || len(t.Words()) > few || len(t.In.Files) > 0 || t.In.Location != nil || !onlyUnsure(t, "later") {
		return false
	}
	_, left := unsureOf(t, t.Text)
	troubles, _ := t.Deps.Words.Heard("trouble", strings.Join(left, " "))
	return len(troubles) == 0 // "I see every day that it is dark"
}

// putsOff reports whether somebody of whom something is awaited says only that he will tell later: "have not been to the bank yet, tomorrow".
// What is the bank's or the post office's is no complaint of them.
func putsOff(t *handlers.Turn) bool {
	const few = 6
	if !onlyUnsureBut(t, "later", few) {
		return false
	}
	_, left := unsureOf(t, t.Text)
	u := t.SaidIn(strings.Join(left, " "))
	d, _ := t.Directory().Department(u.Department)
	return !tellsOf(t, left) || d.Central && !u.Blames() && !isDanger(u.Danger)
}

// onlyUnsure reports whether a message says one thing of those of who is not sure, and hardly more: nothing dangerous is left without it.
func onlyUnsure(t *handlers.Turn, thing string) bool {
	const few = 4
	return onlyUnsureBut(t, thing, few)
}

// onlyUnsureBut is onlyUnsure with another number of words beside it.
func onlyUnsureBut(t *handlers.Turn, thing string, few int) bool {
	names, left := unsureOf(t, t.Text)
	if len(left) > few || !slices.Contains(names, thing) {
		return false
	}
	u := t.Understand.Understand(strings.Join(left, " "), handlers.Hint{})
	return u.Danger == "" || u.Danger == models.NoDanger
}

// asksOthers reports whether somebody who is asked whether work is done says no more than who will know ("my husband will know"): no husband
// is complained of, however it sounds.
func asksOthers(t *handlers.Turn) bool {
	if _, err := only(t, func(c models.Complaint) bool { return c.Status == models.Reported || truthAwaited(c) }); err != nil {
		return false
	}
	return onlyUnsure(t, "knows")
}

// stillTroubled reports whether who does not know tells of the trouble all the same: "not sure, still dark here". To tell him "no problem" is
// deaf. What is about something else is judged without "I do not know", which sounds like a lease of land.
func stillTroubled(t *handlers.Turn, c models.Complaint) bool {
	names, left := t.Deps.Words.Heard("unsure", t.Text)
	if len(names) == 0 || len(left) > unsureBeside {
		return false
	}
	if said, _, is := t.Deps.Words.Command("truth", t.Text); is && said != string(models.Yes) {
		return false // "not done, and I do not know why"
	}
	if stays, _, undone := t.Within("undone"); undone && stays != "still" {
		return false
	}
	rest := strings.Join(left, " ")
	if troubles, _ := t.Deps.Words.Heard("trouble", rest); len(troubles) == 0 {
		return false
	}
	u := t.Understand.Understand(rest, handlers.Hint{Department: c.Department})
	if u.Blames() || u.District != "" && !sameDistrict(t, c, u) || u.Danger != "" && u.Danger != models.NoDanger {
		return false
	}
	cat, known := t.Directory().Category(u.Category)
	return u.Intent == handlers.Noise || !known || cat.Other || !pointsTo(u) || c.Is(u.Category)
}

// tellsOf reports whether the words that are left beside "I do not know" tell of something.
func tellsOf(t *handlers.Turn, left []string) bool {
	u := t.Understand.Understand(strings.Join(left, " "), handlers.Hint{})
	return u.Intent != handlers.Noise && u.Sure >= sure && len(left) > 1 || u.Awaits || u.Repaired || u.Again || u.Blames() || u.Danger != "" && u.Danger != models.NoDanger
}

// looksLater tells who cannot say yet whether the work is done that he may look and say it later. The question stays open. What else he
// tells must complain of nothing ("I do not know why the lineman took money"), and is kept.
func looksLater(t *handlers.Turn, c models.Complaint) bool {
	names, left := noTimeYet(t)
	if d := t.Said().Danger; len(names) == 0 || len(left) > unsureBeside || d != "" && d != models.NoDanger {
		return false // "for three days nothing is known of my son"
	}
	if len(left) > 0 && !asksOthers(t) {
		if tellsOf(t, left) && !putsOff(t) {
			return false
		}
		held := t.Hold(c)
		t.Event(held, models.EventAdded, "", t.WordsOf(held, models.AddedWords, t.Text))
	}
	sayLookLater(t, c)
	return true
}

// lookedThere reports whether somebody who is asked whether work is done says only that he has looked for it at the post office or the bank,
// where it is not: these are not the state's, and nothing of theirs is complained of.
func lookedThere(t *handlers.Turn, u handlers.Understanding) bool {
	const few = 6
	d, known := t.Directory().Department(u.Department)
	return known && d.Central && u.District == "" && !u.Blames() && (u.Danger == "" || u.Danger == models.NoDanger) && len(t.Words()) <= few && denies(t)
}
