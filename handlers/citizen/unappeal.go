package citizen

import (
	"context"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// While a superior is still to decide, the light may come back, or the person thinks better of it: "ab aa gayi, appeal rehne do". Kept as one more line for
// the superior, it would have him go and look at what nobody complains of any more.

// mayUnappeal reports whether an appeal can be taken back by who writes. A caller's word does not end what a superior was asked for.
func mayUnappeal(t *handlers.Turn, c models.Complaint) bool {
	return c.Status == models.Appealed && !t.In.CalledIn && c.Person == t.Conv.Person
}

// withoutDone is the answer by which an appeal is taken back by whoever does not say that the work is done. Stored in buttons: never rename.
const withoutDone = "yes:back"

// askUnappeal asks whether the appeal shall be taken back. Of work that the person says is done, it is asked with it; who only lets it be, "rehne do", says nothing
// of the work, and is not made to.
func askUnappeal(t *handlers.Turn, c models.Complaint) {
	n := string(c.Number)
	yes, no := models.Choice{Command: "unappeal", Arg: n + ":yes"}, models.Choice{Command: "unappeal", Arg: n + ":no"}
	in := models.Intent{Kind: "citizen.unappeal_ask", Complaint: c.ID, Args: models.Args{Number: c.Number}}
	switch {
	case c.RejectReason != "":
		in.Kind = "citizen.unappeal_ask.rejected"
	case !overNow(t):
		in.Kind, yes.Arg = "citizen.unappeal_ask.back", n+":"+withoutDone
	}
	in.Buttons = [][]models.Button{handlers.Row(handlers.Button("yes", yes.Command, yes.Arg), handlers.Button("no", no.Command, no.Arg))}
	t.Ask("unappeal", c.ID, yes, no)
	t.Say(in)
}

// overNow reports whether it is said that what was complained of is over: "rehne do, ab aa gayi".
func overNow(t *handlers.Turn) bool {
	text, _ := afterNo(t, t.Text)
	_, left := t.Deps.Words.Heard("over_now", text)
	answer, is := t.Deps.Words.Answer("truth", text)
	return len(left) < len(strings.Fields(text)) && !hasNot(t, left) || is && answer == string(models.Yes) || saysOver(t) && !hasNot(t, strings.Fields(text))
}

// unappeal takes the answer. What was decided before the appeal stands again; of work that was reported it is the yes to whether it is done.
func unappeal(ctx context.Context, t *handlers.Turn, arg string) error {
	n, answer := cutArg(arg)
	found, err := pick(ctx, t, n, ever)
	if err != nil {
		return err
	}
	if !mayUnappeal(t, found) {
		return sayStatus(ctx, t, found)
	}
	t.Done()
	if answer != "yes" && answer != withoutDone {
		t.Say(models.Intent{Kind: "citizen.unappeal_no", Complaint: found.ID, Args: models.Args{Number: found.Number}})
		return nil
	}
	c := t.Hold(found)
	t.Conv.Complaint = c.ID
	if o, ok := t.Roster().Officer(c.AnswerableOfficer); ok { // the doer was not told of the appeal either
		t.TellOfficer(o, c, models.Intent{Kind: "officer.unappealed", Args: models.Args{Number: c.Number}})
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	if c.RejectReason != "" {
		if err := t.Move(c, models.Rejected, "unappealed", 0); err != nil {
			return err
		}
		t.Say(models.Intent{Kind: "citizen.stays_rejected", Complaint: c.ID, Args: models.Args{Number: c.Number}})
		return nil
	}
	if answer == withoutDone {
		return leftUndone(t, c)
	}
	c.Truth, c.Closure = models.Yes, models.Confirmed
	t.Event(c, models.EventTruth, string(models.Yes), 0)
	if err := t.Move(c, models.Closed, string(models.Yes), 0); err != nil {
		return err
	}
	t.Answered(c)
	askRating(t, c)
	return nil
}

// leftUndone closes what nobody has said is done: what the person said of it before the appeal stays on record, and it may still be said anew.
func leftUndone(t *handlers.Turn, c *models.Complaint) error {
	c.Closure = models.Disputed
	if err := t.Move(c, models.Closed, string(c.Truth), 0); err != nil {
		return err
	}
	t.Answered(c)
	t.Say(models.Intent{Kind: "citizen.closed", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}
