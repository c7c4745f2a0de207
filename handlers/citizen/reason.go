package citizen

import (
	"context"
	"strings"
	"unicode"

	"sunwai/handlers"
	"sunwai/models"
)

// To "shall a superior look at it again?" people also say what is no reason: that they are away and will tell later, thanks, how does it stand.
// Filed as the reason it would use up one of two appeals, and the superior would read "I have not reached home".

// appealFree takes the reason in the person's own words.
func appealFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	found, ok := t.Own(t.Conv.Ask.Complaint)
	if !ok || !mayAnswer(t, found) && found.Status != models.Rejected {
		return false, nil
	}
	if t.Text == "" && (showsOnly(t) || t.HasFile(models.Voice) && t.Now.Sub(t.Conv.Ask.At) < stillSpeaking) {
		return true, showsWhy(t, t.Hold(found))
	}
	if !strings.ContainsFunc(t.Text, unicode.IsLetter) {
		return false, nil // "????" is no reason
	}
	if name, is := t.Deps.Words.Answer("yesno", t.Text); is {
		c := t.Hold(found)
		t.Done()
		if name == "no" {
			return true, leave(t, c)
		}
		return true, appealed(ctx, t, c, anew(found), "")
	}
	if enough(t) {
		return true, leave(t, t.Hold(found))
	}
	if wellNow(t, found) {
		return true, doneAfterNo(ctx, t, found)
	}
	if step, talks := besideWhy(t); talks {
		ask := t.Conv.Ask
		err := step(ctx, t, "")
		t.Conv.Ask = ask // it stays asked
		return true, err
	}
	if tellsNoWhy(t) {
		t.Say(models.Intent{Kind: "citizen.appeal_when", Complaint: found.ID, Args: models.Args{Number: found.Number}})
		return true, nil
	}
	d, _ := t.Directory().Department(t.Said().Department)
	if u := t.Said(); anotherDepartment(t, found) && !d.Central || anotherMatter(t, found) && u.District != "" && !sameDistrict(t, found, u) {
		return false, nil // a complaint of its own
	}
	if blamesStaff(t, found) { // the superior who decides the appeal may be his
		if err := registerApart(ctx, t, found); err != nil {
			return true, err
		}
		return true, offerAppeal(t, t.Hold(found))
	}
	if tooLittle(t) && t.Conv.Misfits == 0 {
		t.Conv.Misfits++
		return true, offerAppeal(t, t.Hold(found))
	}
	t.Conv.Misfits = 0
	c := t.Hold(found)
	t.Done()
	return true, appealed(ctx, t, c, "words", t.Text)
}

// enough reports whether all that is said is that no more is wanted of it: "leave it", "it is no use".
func enough(t *handlers.Turn) bool {
	names, left := t.Deps.Words.Heard("enough", t.Text)
	return len(names) == 1 && names[0] == "no" && len(left) == 0 && !strings.Contains(t.Text, "?")
}

// wellNow reports whether who said that it is not done says that it is by now.
func wellNow(t *handlers.Turn, c models.Complaint) bool {
	return c.Status == models.Resolved && (t.Said().Repaired || saysWell(t, t.Text)) && !saysUndone(t) && !denies(t) && butAt(t) == 0 && !asksBack(t) &&
		!t.Said().Blames() && sameMatter(t, c)
}

// doneAfterNo keeps such words, which are no reason to appeal, and asks once more whether it is done: his "no" stands until he has taken it back.
func doneAfterNo(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	c := t.Hold(found)
	words := t.WordsOf(c, models.AddedWords, t.Text)
	t.Event(c, models.EventAdded, "", words)
	return askTruthOf(ctx, t, *c)
}

// blamesStaff reports whether a message complains of somebody's conduct, which whoever has a complaint must not read.
func blamesStaff(t *handlers.Turn, c models.Complaint) bool {
	u := t.Said()
	cat, _ := t.Directory().Category(u.Category)
	return (u.Accused != "" && !c.Is(u.Category) || u.Staff && (cat.Conduct || conductOf(t, u.Department) == "")) && !c.AgainstStaff
}

// conductOf is the department's category of what its staff are blamed for, "" where it has none.
func conductOf(t *handlers.Turn, department string) string {
	d, _ := t.Directory().Department(department)
	for _, c := range d.Categories {
		if c.Conduct && !c.Retired {
			return c.Code
		}
	}
	return ""
}

// blamedOfDone makes a complaint of its own of what staff are blamed for by whoever is asked whether their work is done: whoever reported it
// reads what is kept with it. A "no" before it is heard, and what was not answered is asked once more.
func blamedOfDone(ctx context.Context, t *handlers.Turn, found models.Complaint) error {
	_, denied := afterNo(t, t.Text)
	if _, undone := notDone(t); (denied || undone) && mayAnswer(t, found) && !t.Concerned(&found, t.Conv.Address) {
		if err := truth(ctx, t, string(found.Number)+":"+string(models.No)); err != nil {
			return err
		}
		return registerApart(ctx, t, found)
	}
	if err := registerApart(ctx, t, found); err != nil || found.Status != models.Resolved || found.Truth != models.NoAnswer {
		return err
	}
	return askTruthOf(ctx, t, found)
}

// besideWhy is what answers somebody who greets, thanks or asks how it stands, and tells of nothing that was not done.
func besideWhy(t *handlers.Turn) (answer step, talks bool) {
	switch i := t.Said().Intent; i {
	case handlers.Greeting, handlers.Thanks, handlers.StatusAsk:
		return intents()[i], !saysUndone(t)
	}
	return nil, false
}

// saysUndone reports whether a message tells anything of work that was not done, or of who says that it was.
func saysUndone(t *handlers.Turn) bool {
	_, _, undone := t.Within("undone")
	told, _ := whoSays(t)
	return undone || told || saysAgain(t) || len(t.In.Files) > 0
}

// tellsNoWhy reports whether somebody says that he does not know, is not there or will tell later, and nothing of why: "I do not know yet, I
// have not reached home".
func tellsNoWhy(t *handlers.Turn) bool {
	names, left := t.Deps.Words.Heard("unsure", withoutStill(t))
	if len(names) == 0 || len(left) > unsureBeside || saysUndone(t) {
		return false
	}
	rest := strings.Join(left, " ")
	if troubles, _ := t.Deps.Words.Heard("trouble", rest); len(troubles) > 0 {
		return false
	}
	if said, _, is := t.Deps.Words.Command("truth", rest); is && said != string(models.Yes) {
		return false // "not done, and I do not know why"
	}
	return !tellsOf(t, left)
}

// tooLittle reports whether two words or fewer were not understood: "it slipped out" may be meant for somebody else. Who says more, or writes
// again, has said why.
func tooLittle(t *handlers.Turn) bool {
	const few = 2
	troubles, _ := t.Deps.Words.Heard("trouble", t.Text)
	return t.Said().Intent == handlers.Noise && len(t.Words()) <= few && len(troubles) == 0 && !saysUndone(t) && !hasNot(t, t.Words()) // "kaam nahi"
}
