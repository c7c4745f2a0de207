package citizen

import (
	"context"
	"slices"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// Who does not accept a decision says so in his own words: "this is wrong", "I want justice", "nobody came to look". As a complaint of its own
// that went back to the very officer whose work was in question, and the appeal was lost.

const (
	// objectsBeside is up to how many words may stand beside words that object: with more it may be a story of something else.
	objectsBeside = 10
	// fresh is how long after a decision words that name nothing are said to it.
	fresh = 24 * time.Hour
)

// objected takes what is said against a decision that can be appealed, or against a report that was denied and let be, when nothing else of the person's
// waits for a word.
func objected(ctx context.Context, t *handlers.Turn) (bool, error) {
	if openCount(t) > 0 || otherwiseAsked(t) {
		return false, nil
	}
	c, err := only(t, func(c models.Complaint) bool { return mayObject(t, c) })
	if err != nil {
		return false, nil
	}
	return objects(ctx, t, c)
}

// mayObject reports whether a decision, or a report that he has denied, can still be appealed by who writes.
func mayObject(t *handlers.Turn, c models.Complaint) bool {
	return (decided(c) || disputed(c)) && (c.Status == models.Rejected || mayAnswer(t, c) && !t.Concerned(&c, t.Conv.Address))
}

// otherwiseAsked reports whether a question is open that these words may answer.
func otherwiseAsked(t *handlers.Turn) bool {
	switch t.Conv.Ask.Kind {
	case "", offers, lookAgain, "report":
		return asksOf(t)
	}
	return true
}

// objects appeals for who says so, and asks who only does not accept what was decided. His words are kept either way: they are why.
func objects(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil || anotherDepartment(t, c) || blamesStaff(t, c) || isDanger(t.Said().Danger) {
		return false, nil
	}
	if u := t.Said(); u.District != "" && !sameDistrict(t, c, u) {
		return false, nil
	}
	name, beside, says := t.Within("objection")
	says = says && beside <= objectsBeside
	if says && name == "appeal" && !asksBack(t) && c.Appeals < appealsOf(&c) {
		listen(t)
		held := t.Hold(c)
		t.Done()
		return true, appealed(ctx, t, held, anew(c), t.Text)
	}
	if says && name != "appeal" && !sameMatter(t, c) { // "the bill is wrong": something else
		return false, nil
	}
	if !says {
		if _, is := notDone(t); !is || !sameMatter(t, c) || elsewhereSaid(t, c) {
			vague, err := saidToIt(ctx, t, c)
			if !vague || err != nil {
				return false, err
			}
		}
	}
	listen(t)
	t.Conv.Misfits = 0
	held := t.Hold(c)
	t.Event(held, models.EventAdded, "", t.WordsOf(held, models.AddedWords, t.Text))
	return true, offerAppeal(t, held)
}

// saidToIt reports whether words that name neither a matter nor a place follow a decision: "why did you close it". Who says that he has another
// complaint, greets or thanks means none.
func saidToIt(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	const most = 12
	u := t.Said()
	if namesSomething(t, u) || saysNothing(t, u) || len(t.Words()) < 2 || len(t.Words()) > most || foreign(t.Text) || count(t.Text) > 0 {
		return false, nil
	}
	if u.Intent != handlers.Noise && u.Intent != handlers.Complaint && u.Intent != handlers.Addition || u.Repaired {
		return false, nil
	}
	if names, _ := t.Deps.Words.Heard("unnamed", t.Text); slices.Contains(names, "another") {
		return false, nil // "one more thing"
	}
	events, err := t.Read.Events(ctx, c.ID)
	if err != nil {
		return false, notFoundIsNil(err)
	}
	for _, e := range events {
		if e.To == c.Status && t.Now.Sub(e.At) < fresh {
			return true, nil
		}
	}
	return false, nil
}

// askAnew asks whether a superior shall look at a refusal again: what was not done is no reason there.
func askAnew(t *handlers.Turn, c *models.Complaint) {
	n := string(c.Number)
	yes, no := n+":"+anew(*c), n+":no"
	t.Ask("appeal", c.ID, models.Choice{Command: "appeal", Arg: yes}, models.Choice{Command: "appeal", Arg: no})
	t.Say(models.Intent{Kind: "citizen.appeal_anew", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: [][]models.Button{
		handlers.Row(handlers.Button("look_again", "appeal", yes), handlers.Button("appeal.no", "appeal", no))}})
}
