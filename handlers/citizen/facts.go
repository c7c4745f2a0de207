package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// "The dealer's name is Shyamlal", "khata number 452", "I wrote to the SDM too": a bare fact beside an open complaint is more of it, whatever
// department's words stand in it. Read as a complaint it went to a bank, to a tehsil, to the cyber police.

// longestFact is up to how many words a fact is told in: more is a story.
const longestFact = 12

// bareFact adds what tells a fact and complains of nothing.
func bareFact(ctx context.Context, t *handlers.Turn) (bool, error) {
	c, is := factOf(t)
	if !is {
		var err error
		if c, is, err = goesOnSayingYes(ctx, t); !is || err != nil {
			return false, err
		}
	}
	listen(t)
	t.Conv.Misfits = 0
	return true, add(ctx, t, c)
}

// goesOnSayingYes finds the open complaint just spoken of that a message says more about which begins with a "yes" or "no" and tells of nothing
// wrong: "yes it is seeded, checked at the bank today" complains of no bank, although the question was answered before.
func goesOnSayingYes(ctx context.Context, t *handlers.Turn) (c models.Complaint, is bool, err error) {
	u := t.Said()
	_, rest, begins := t.Deps.Words.Command("yesno", t.Text)
	if !begins || rest == "" || len(t.In.Files) > 0 || t.In.Location != nil || len(t.Words()) > longestFact || strings.Contains(t.Text, "?") ||
		u.Sure >= surelyWrong || u.Since || u.Blames() || u.District != "" || isDanger(u.Danger) || u.Intent != handlers.Complaint {
		return c, false, nil
	}
	if c, err = only(t, open); err != nil || surelyOthers(t, c) {
		return c, false, nil
	}
	is, err = justSpokenOf(ctx, t, c)
	return c, is && !notForHim(t, c), err
}

// surelyOthers reports whether a message is of a matter of another department, beyond what a place where one asked ("at the bank") makes of it: "yes,
// and my ration card is to be made".
func surelyOthers(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	return known && !cat.Other && u.Department != c.Department && u.Confidence >= surelyWrong
}

// factOf is the open complaint that a message tells a bare fact of. Who names another place, what is broken or not done, money or somebody's
// conduct, tells more.
func factOf(t *handlers.Turn) (models.Complaint, bool) {
	u := t.Said()
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil || len(t.Words()) > longestFact || strings.Contains(t.Text, "?") || u.Repaired {
		return models.Complaint{}, false
	}
	names, left := t.Deps.Words.Heard("fact", t.Text)
	if len(names) == 0 || u.Came && t.SaidIn(strings.Join(left, " ")).Came {
		return models.Complaint{}, false
	}
	c, err := only(t, open)
	if err != nil || u.District != "" && c.Area != "" && !sameDistrict(t, c, u) {
		return models.Complaint{}, false
	}
	if _, despairs := inDespair(t); despairs || notForHim(t, c) && !slices.Contains(names, "called") {
		return models.Complaint{}, false
	}
	return c, !faulty(t, names, left)
}

// onlyWhere reports whether what sounds like a danger only says what else stands there: "the electric pole is there, too".
func onlyWhere(t *handlers.Turn) bool {
	names, left := t.Deps.Words.Heard("fact", t.Text)
	if len(t.Words()) > longestFact || !slices.Contains(names, "near") || faulty(t, names, left) {
		return false
	}
	_, err := only(t, open)
	return err == nil && !isDanger(t.SaidIn(strings.Join(left, " ")).Danger)
}

// faulty reports whether what stands beside a fact complains: "not", something broken, money.
func faulty(t *handlers.Turn, names, left []string) bool {
	if slices.Contains(names, "swapped") {
		return false // "my number has changed, so no password comes": that is why, and not what
	}
	rest := strings.Join(left, " ")
	for _, group := range []string{"trouble", "fault", "graft"} {
		if group == "graft" && (slices.Contains(names, "past") || slices.Contains(names, "held")) {
			continue // what came when, and into which account
		}
		if found, _ := t.Deps.Words.Heard(group, rest); len(found) > 0 {
			return true
		}
	}
	if slices.Contains(names, "told") && count(rest) > 0 {
		return true // "they say: 500"
	}
	if len(names) == 1 && (names[0] == "number" && count(t.Text) < 3 || names[0] == "far" && !measured(t)) {
		return true // "the meter", and not "200 metres"
	}
	return hasNot(t, left)
}

// measured reports whether a figure stands before a measure of length.
func measured(t *handlers.Turn) bool {
	words := t.Words()
	for i := 1; i < len(words); i++ {
		if name, is := t.Deps.Words.Answer("fact", words[i]); is && name == "far" && count(words[i-1]) > 0 {
			return true
		}
	}
	return false
}

// besideOpen keeps what was not understood with the complaint that is open: it may be the whole cause ("he said that she is dead, on paper").
// One or two words may be meant for anybody.
func besideOpen(ctx context.Context, t *handlers.Turn) (bool, error) {
	const fewest, most = 3, 30
	if t.Text == "" || t.Said().Intent != handlers.Noise || len(t.Words()) < fewest || len(t.Words()) > most || foreign(t.Text) || strings.Contains(t.Text, "?") {
		return false, nil
	}
	c, err := only(t, open)
	if err != nil || !readable(t) || tellsLater(t) {
		return false, nil
	}
	listen(t)
	t.Conv.Misfits = 0
	return true, add(ctx, t, c)
}

// readable reports whether most words of a message are known to any group of words, or were written in the letters of Hindi: "asdf qwe zxc" is
// for nobody to read.
func readable(t *handlers.Turn) bool {
	known := 0
	for _, w := range t.Words() {
		if small(t, w) || strings.ContainsFunc(w, devanagari) {
			known++
			continue
		}
		for _, group := range []string{"denial", "yesno", "unnamed", "before", "still", "called"} {
			if _, is := t.Deps.Words.Answer(group, w); is {
				known++
				break
			}
		}
	}
	return known*3 >= len(t.Words())
}

func devanagari(r rune) bool { return r >= 0x0900 && r <= 0x097f }
