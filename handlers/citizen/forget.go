package citizen

import (
	"context"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// forget asks before it erases: an open complaint can be withdrawn, or erased once it is over.
func forget(ctx context.Context, t *handlers.Turn, _ string) error {
	all, err := everything(ctx, t)
	if err != nil {
		return err
	}
	ideas, err := t.Read.SuggestionsBy(ctx, t.Conv.Person)
	if err != nil {
		return err
	}
	if len(all) == 0 && ideas == 0 {
		if person := t.Conv.Person; !t.In.CalledIn { // what could not be handled may still wait for somebody to look at it, and a place or words for more
			t.Add(func(cs *models.ChangeSet) { cs.Forgotten = append(cs.Forgotten, person) })
			t.Done()
			forgetWhere(t)
		}
		t.SayKey("citizen.nothing_to_forget")
		return nil
	}
	return askForget(t, "citizen.forget_ask")
}

// askForget asks whether, and where something goes on also when.
func askForget(t *handlers.Turn, kind string) error {
	count := endedNow(t)
	ask := models.Ask{Kind: "forget", At: t.Now, Choices: []models.Choice{{Command: "forgotten", Arg: "yes"}, {Command: "forgotten", Arg: "no"}}}
	rows := [][]models.Button{handlers.Row(handlers.Button("forget_yes", "forgotten", "yes"))}
	if count > 0 {
		rows = append(rows, handlers.Row(handlers.Button("forget_later", "forgotten", "later")))
		ask.Choices = []models.Choice{{Command: "forgotten", Arg: "yes"}, {Command: "forgotten", Arg: "later"}, {Command: "forgotten", Arg: "no"}}
	}
	if count > 0 && t.In.CalledIn { // to be forgotten now would withdraw them
		ask.Choices, rows = ask.Choices[1:], rows[1:]
	}
	rows = append(rows, handlers.Row(handlers.Button("no", "forgotten", "no")))
	t.Conv.Ask = ask
	t.Say(models.Intent{Kind: kind, Args: models.Args{Count: count}, Buttons: rows})
	return nil
}

// forgetWhich asks a bare "yes" which of the two is meant: now, or when the work is over.
func forgetWhich(t *handlers.Turn) error { return askForget(t, "citizen.forget_which") }

// forgotten erases the complainant's words and names; the statistics stay.
func forgotten(ctx context.Context, t *handlers.Turn, answer string) error {
	if answer != "yes" && answer != "no" && when(answer) != atTheEnd {
		return stale()
	}
	t.Done()
	if answer == "no" {
		t.SayKey("citizen.cancelled")
		return nil
	}
	if t.In.CalledIn && endedNow(t) > 0 {
		answer = string(atTheEnd)
	}
	all, err := everything(ctx, t)
	if err != nil {
		return err
	}
	kind := "citizen.forgotten_all"
	if openCount(t) > 0 {
		kind = "citizen.forgotten"
	}
	for _, mine := range all {
		if mine.Complainant == 0 {
			continue
		}
		if err := forgetOne(t, t.Hold(mine), when(answer)); err != nil {
			return err
		}
	}
	person := t.Conv.Person
	t.Add(func(cs *models.ChangeSet) { cs.Forgotten = append(cs.Forgotten, person) })
	forgetWhere(t)
	if err := forgetPosts(ctx, t); err != nil {
		return err
	}
	if answer == "later" {
		kind = "citizen.forgotten_later"
	}
	t.SayKey(kind)
	return nil
}

// forgetWhere drops where the person was last, and a place that waits for a complaint.
func forgetWhere(t *handlers.Turn) { t.Conv.LastPlace, t.Conv.LastArea, t.Pin = "", "", nil }

// forgetPosts drops the words of what the person said in public that a human has not looked at yet.
func forgetPosts(ctx context.Context, t *handlers.Turn) error {
	list, err := t.Read.Posts(ctx, models.PostQuery{Platform: t.Account.Platform, Author: t.In.Peer})
	if err != nil {
		return err
	}
	for _, p := range list {
		if p.State == models.PostTriage {
			p.State, p.Text = models.PostDeleted, ""
			t.Add(func(cs *models.ChangeSet) { cs.Posts = append(cs.Posts, p) })
		}
	}
	return nil
}

// everything is all that is kept of the person, also what is long over.
func everything(ctx context.Context, t *handlers.Turn) (all []models.Complaint, err error) {
	const page = 200
	for {
		list, _, err := t.Read.Complaints(ctx, models.ComplaintQuery{Person: t.Conv.Person, Limit: page, Offset: len(all)})
		if err != nil {
			return nil, err
		}
		for _, c := range list {
			all = append(all, t.Held(c))
		}
		if len(list) < page {
			return all, nil
		}
	}
}

// when says when a complainant is forgotten. Stored in buttons people still have: never rename.
type when string

const atTheEnd when = "later"

// ending is what a complaint becomes when its complainant is forgotten now: nobody is left to ask whether it is true.
func ending() map[models.Status]models.Status {
	return map[models.Status]models.Status{models.Draft: models.Void, models.Resolved: models.Closed,
		models.Duplicate: models.Withdrawn}
}

// endedNow counts what would end if the person were forgotten now. Of what a caller says, also what waits for whether it is true: whoever
// reported the work can forge his phone, and then nobody would be left to ask.
func endedNow(t *handlers.Turn) (n int) {
	if !t.In.CalledIn {
		return openCount(t)
	}
	for _, c := range t.Mine {
		if unfinished(c) {
			n++
		}
	}
	return n
}

// unfinished reports whether a complaint is open, waits with another, or waits for whether the work is really done.
func unfinished(c models.Complaint) bool { return open(c) || c.Status == models.Resolved }

// forgetOne ends a complaint and erases its complainant; one that is to be worked to its end, or cannot be withdrawn now,
// is erased then.
func forgetOne(t *handlers.Turn, c *models.Complaint, at when) error {
	to, ends := ending()[c.Status]
	if at == atTheEnd && unfinished(*c) {
		c.EraseAtClose = true
		return nil
	}
	if c.Status.Open() {
		to, ends = models.Withdrawn, true
		if !c.Status.CanBecome(to) {
			c.EraseAtClose = true
			return nil
		}
		tellOfficers(t, c, models.Intent{Kind: "officer.withdrawn", Args: models.Args{Number: c.Number}})
	}
	if to == models.Closed {
		c.Closure = models.Unconfirmed
	}
	if ends {
		if err := t.Move(c, to, "forget", 0); err != nil {
			return err
		}
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	t.Event(c, models.EventErased, "", 0)
	t.Add(func(cs *models.ChangeSet) { cs.Erase = append(cs.Erase, c.Complainant) })
	return nil
}
