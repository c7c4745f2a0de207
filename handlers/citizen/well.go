package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// "Ho gaya" and "aa gaya" are said of work that is done, and of ten days that have passed.

// repaired hears that it is well again in a sentence of thanks ("it was mended quickly, thank you").
func repaired(ctx context.Context, t *handlers.Turn) (bool, error) {
	u := t.Said()
	c, err := only(t, open)
	if err != nil || len(t.In.Files) > 0 || t.In.Location != nil || isDanger(u.Danger) || !u.Repaired && !u.Came && hearOfIt(t).came == 0 && !doneWords(t) {
		return false, nil
	}
	if !sameMatter(t, c) || asksBack(t) || doubts(t) {
		return false, nil
	}
	if !u.Repaired && !isBack(t, c) {
		own, err := ownThings(ctx, t, c)
		switch {
		case err != nil:
			return false, err
		case hasCome(t, c, own):
		case u.Came:
			return happened(ctx, t, c)
		default:
			return false, nil
		}
	}
	if grave(t, c) {
		return false, nil // "gussa ho gaya": only what surely says that it is over ends that (news)
	}
	listen(t)
	if _, guessed := perhaps(t); guessed || onlyHalf(t) {
		return true, add(ctx, t, c) // nobody has seen it, or something is still wrong
	}
	return true, fixed(ctx, t, "")
}

// onlyHalf reports whether good news is of half of it ("aadha kooda uth gaya"), or limited by what follows its "but" ("the water is back, but very
// little"), and that is no good news itself: "it was bad, but now it has come".
func onlyHalf(t *handlers.Turn) bool {
	if hearOfIt(t).half {
		return true
	}
	if !butMore(t) {
		return false
	}
	for s := range spots(t, "but", t.Words()) {
		of := t.SaidIn(s.after)
		return !of.Repaired && !of.Came && of.Intent != handlers.Thanks && of.Intent != handlers.Praise
	}
	return false
}

// thanksForGood reports whether somebody who has no complaint thanks for what has come or is mended: "thank you, the water has come".
func thanksForGood(t *handlers.Turn) bool {
	const few = 8
	u := t.Said()
	if len(t.Words()) > few || len(t.In.Files) > 0 || isDanger(u.Danger) || u.Blames() || denies(t) || butAt(t) > 0 || strings.Contains(t.Text, "?") {
		return false
	}
	named, left := t.Deps.Words.Heard("thanked", t.Text)
	if _, err := only(t, open); err == nil || len(named) == 0 {
		return false
	}
	of := t.SaidIn(strings.Join(left, " "))
	return of.Repaired || of.Came
}

// onlyPraises reads a message as praise where no more than that is said.
func onlyPraises(t *handlers.Turn) {
	if u := t.Said(); praisesPast(t) {
		u.Intent, u.Department, u.Category = handlers.Praise, "", ""
		t.Take(u)
	}
}

// praisesPast reports whether somebody is praised and what was wrong before is told as past: "bahut achha kaam kiya, do din se andhera tha". Hindi
// says so at the end of the clause.
func praisesPast(t *handlers.Turn) bool {
	u := t.Said()
	if u.Intent != handlers.Complaint || !u.Lauds || len(t.In.Files) > 0 || isDanger(u.Danger) || u.Blames() || strings.Contains(t.Text, "?") {
		return false
	}
	var past, now []string
	for _, clause := range clausesOf(t.Text) {
		words := strings.Fields(clause)
		if len(words) == 0 {
			continue
		}
		if _, was := t.Deps.Words.Answer("was", words[len(words)-1]); was {
			past = append(past, clause)
			continue
		}
		now = append(now, clause)
	}
	if len(past) == 0 || len(now) == 0 {
		return false // what follows reads again
	}
	return !slices.ContainsFunc(now, func(clause string) bool {
		of := t.SaidIn(clause)
		return of.Intent != handlers.Praise && of.Intent != handlers.Thanks
	}) && !slices.ContainsFunc(past, func(clause string) bool {
		of := t.SaidIn(clause) // "very good, there was no doctor" is scorn: only of what went on for days it is known that it is over
		return of.Sure >= surelyWrong && !of.Since
	})
}

// beyondThanks reads a message of somebody without a complaint by what follows its "but", where only thanks or good news stand before it:
// "thank you, the light is back, but now there is no water". The place may stand anywhere in it.
func beyondThanks(t *handlers.Turn) {
	whole := t.Said()
	if _, err := only(t, open); err == nil || butAt(t) == 0 || whole.Blames() || isDanger(whole.Danger) {
		return
	}
	for s := range spots(t, "but", t.Words()) {
		before := t.SaidIn(strings.TrimSuffix(strings.Join(t.Words(), " "), s.after)) // "gayi par": the verb is told with it
		u := t.Understand.Understand(s.after, hintOf(t))
		cat, known := t.Directory().Category(u.Category)
		good := before.Repaired || before.Came || before.Intent == handlers.Thanks || before.Intent == handlers.Praise
		if !good || !known || cat.Other || u.Intent != handlers.Complaint || u.Sure < surelySecond {
			return
		}
		u.Lang, u.Script, u.Mixed = whole.Lang, whole.Script, false
		if u.District == "" || u.District == whole.District {
			u.Area, u.District, u.Place, u.PIN, u.Outside = whole.Area, whole.District, whole.Place, whole.PIN, whole.Outside
		}
		t.Take(u)
		return
	}
}

// isBack reports whether somebody who is missing is said to have come, whoever it is: the night that came ("raat ho gayi") and a call of who
// took him are no good news.
func isBack(t *handlers.Turn, c models.Complaint) bool {
	if !t.Said().Came || !missed(t, c) {
		return false
	}
	who := arrivals(t)
	return slices.Contains(who, "came") && !slices.Contains(who, "thing")
}

// happened keeps what happened meanwhile, told in few words that are no matter of their own ("ten days have passed", "the lineman has come",
// "the child fell ill"): who has the complaint reads it, and nothing is asked.
func happened(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	const few = 6
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	if known && !cat.Other || u.Blames() || len(t.Words()) > few || grave(t, c) || saysAgain(t) {
		return false, nil
	}
	if u.Intent == handlers.Complaint && !u.Since && len(arrivals(t)) == 0 {
		return false, nil // "the meter's box is gone" may be a new one: that is asked as ever
	}
	listen(t)
	return true, add(ctx, t, c)
}
