package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// prompt asks for the words of a command; the next message is them.
func prompt(t *handlers.Turn, kind string, c models.Complaint) error {
	if kind == "resolve" && c.Status == models.Resolved {
		return illegal(c) // only its code could still come
	}
	t.Ask(kind, c.ID)
	in := models.Intent{Kind: "officer.ask_" + kind, Complaint: c.ID, Args: models.Args{Number: c.Number, Category: c.Category}}
	if kind == "expect" {
		t.Conv.Ask.Choices, in.Buttons = hours(c.Number)
	}
	if kind == "reject" {
		offerReasons(t, c, &in)
	}
	t.Say(in)
	return nil
}

// asked takes the words that were asked for.
func (v *Conversation) asked(ctx context.Context, t *handlers.Turn) (bool, error) {
	open := t.Conv.Ask
	if open.Code == asCitizens {
		if posted, err := v.ofPosting(ctx, t); posted || err != nil {
			return false, err
		}
		return true, v.speak(ctx, t, t.Text)
	}
	if open.Kind == "proof" {
		if other, err := otherNamed(ctx, t, open.Complaint); other || err != nil { // "47116 le liya", where that of 60743 is awaited
			t.Done()
			return err != nil, err
		}
	}
	if taken, err := v.besideProof(ctx, t); taken || err != nil {
		return taken, err
	}
	if slices.Contains([]string{"handover", "assign", "expect", "reject"}, open.Kind) { // "kitne bache" names nobody
		if taken, err := v.listed(ctx, t); taken || err != nil {
			return taken, err
		}
	}
	cmd, ok := v.commands[open.Kind]
	if choice, is := t.Chosen(t.Text); ok && is && cmd.about == noComplaint {
		return true, v.do(ctx, t, choice.Command, choice.Arg)
	}
	if open.Kind == askedLeave {
		if taken, err := v.leaveGiven(ctx, t); taken || err != nil {
			return taken, err
		}
	}
	if !ok || cmd.about != oneComplaint || t.Text == "" && len(t.In.Files) == 0 && t.In.Location == nil {
		return false, nil
	}
	if t.Text == "" && len(t.In.Files) == 0 && cmd.takes == wordsOnly && slices.Contains([]string{"later", "ask", "tell", "escalate"}, open.Kind) {
		return false, nil // a place alone answers none of these: it is of the work that was photographed
	}
	if handsOn(t) {
		if old, err := aged(ctx, t); old || err != nil {
			t.Done()
			return err != nil, err
		}
	}
	if choice, is := picked(t); is {
		choice, _ = confirmed(t, choice) // what is picked is offered
		t.Done()
		return true, v.do(ctx, t, choice.Command, choice.Arg)
	}
	if open.Kind == "publish" {
		cmd = v.commands["public"] // other words than those shown: they are shown first
	}
	return v.given(ctx, t, cmd)
}

// leaveGiven takes who stands in for him, or how long he is away: what was asked of his leave.
func (v *Conversation) leaveGiven(ctx context.Context, t *handlers.Turn) (bool, error) {
	choices, name := t.Conv.Ask.Choices, standInSaid(t, span{}, t.Text)
	if at := slices.IndexFunc(choices, func(c models.Choice) bool { return name != "" && strings.HasSuffix(c.Arg, " "+name) }); at >= 0 {
		return true, v.do(ctx, t, choices[at].Command, choices[at].Arg) // "vijay dekhenge"
	}
	if !daysOfLeave(t) {
		return false, nil
	}
	days := leaveAnswered(t)
	t.Done()
	if days != t.Text {
		when, _ := daysSpoken(t, days)
		return true, goOnLeave(ctx, t, when)
	}
	return true, leave(ctx, t, nil, days)
}

// given takes the words of a command about the complaint that they were asked for.
func (v *Conversation) given(ctx context.Context, t *handlers.Turn, cmd command) (bool, error) {
	open := t.Conv.Ask
	found, err := t.Read.Complaint(ctx, open.Complaint)
	if err != nil {
		t.Done()
		return false, ignoreMissing(err)
	}
	if err := allowed(t, found, cmd.needs); err != nil {
		return true, err
	}
	if other, taken, err := v.ofAnotherThan(ctx, t, found); other || err != nil {
		return taken, err
	}
	if t.Text == "" && (open.Kind == "handover" || open.Kind == "assign") && allowed(t, found, doer) == nil {
		return true, evidence(ctx, t, t.Hold(found), "") // a photo is no name of a department, nor of an officer
	}
	if t.Text = v.again(t); t.Text == "" && len(t.In.Files) == 0 && t.In.Location == nil {
		return true, prompt(t, open.Kind, found)
	}
	free, answered := setFree(t, open.Kind)
	if open.Kind == "later" && open.Code != "" && !answered {
		free, answered, err = noReason(ctx, t, &found)
	}
	if free || answered || err != nil {
		return answered || err != nil, err
	}
	token, more, is := number(t.Text)
	itself := is && more == "" && isNumberOf(token, found) && len(t.In.Files) == 0 // its number alone says nothing of it
	if bareAgain(t, open.Kind) || itself && saidToCitizen(open.Kind) {
		return true, prompt(t, open.Kind, found)
	}
	if ask, doubt := doubtedReport(t, open.Kind, found); doubt {
		return true, ask(ctx, t, &found, t.Text)
	}
	t.Done()
	words := withoutCommand(t, open.Kind)
	if token, rest, is := number(words); is && rest != "" && isNumberOf(token, found) {
		words = rest // it was asked about this one: who reads it knows it by its whole number
	}
	if open.Code != "" {
		words = open.Code + " " + words
	}
	return true, v.perform(ctx, t, cmd, found, words)
}

// isNumberOf reports whether a number, or its end, is a complaint's.
func isNumberOf(token string, c models.Complaint) bool {
	if n, err := models.ParseNumber(token); err == nil {
		return n == c.Number
	}
	short, is := models.ParseShort(token)
	return is && short == c.Number.Short()
}

// replied takes a reply to a complaint's message: a command without a number is about it, other words are a note, a photo
// or a place is proof.
func (v *Conversation) replied(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.In.ReplyTo == "" || t.Text == "" && !orProof.came(t) {
		return false, nil
	}
	id, err := t.Read.AboutMessage(ctx, t.Conv.Address, t.In.ReplyTo)
	if err != nil {
		return false, ignoreMissing(err)
	}
	found, err := t.Read.Complaint(ctx, id)
	if err != nil {
		return false, ignoreMissing(err)
	}
	if taken, err := mistakenOf(ctx, t, found, t.Text); taken || err != nil {
		return taken, err
	}
	name := "note"
	if t.Text == "" || found.Status == models.Reported && (orProof.came(t) || isCode(t.Text)) {
		name = "proof"
	}
	if name == "note" && !t.HasFile(models.Photo, models.Video, models.Voice, models.Document) {
		if taken, err := v.namesSeveral(ctx, t, "", t.Text); taken || err != nil {
			return taken, err
		}
		if taken, err := v.heardOn(ctx, t, found, t.Text, alone); taken || err != nil {
			return taken, err
		}
	}
	if err := allowed(t, found, v.commands[name].needs); err != nil {
		return true, err
	}
	return true, v.perform(ctx, t, v.commands[name], found, t.Text)
}

// ofAnotherThan reports whether words that were asked for about one complaint are of another one. Where they are not taken with that, they are
// listened to anew.
func (v *Conversation) ofAnotherThan(ctx context.Context, t *handlers.Turn, found models.Complaint) (other, taken bool, err error) {
	kind := t.Conv.Ask.Kind
	if saidToCitizen(kind) || kind == "instruct" || kind == "handover" || kind == "assign" { // "91184 kutta uthwa diya" says nothing of another one
		if other, err := otherNamed(ctx, t, found.ID); other || err != nil {
			t.Done()
			return true, err != nil, err
		}
	}
	if other, err := reportsCalled(ctx, t, found); other || err != nil {
		t.Done()
		return true, err != nil, err // which of those that are called so is meant is asked
	}
	if left, err := decidesOther(ctx, t, found); left || err != nil {
		t.Done()
		return true, false, err
	}
	if kind == "proof" && reportsAtPlace(t, found) {
		t.Done()
		return true, false, nil // whether "6 meter badal diya" is of the sixth is asked
	}
	if at := v.placeSpokenOf(t); reportAwaited(t) && len(t.In.Files) > 0 && at != "" && at != string(found.Number) {
		list, err := doing(ctx, t, busy())
		if err != nil || len(list) < 2 {
			return true, err != nil, err
		}
		return true, true, whoseCaption(t, nil, list) // a photo "1 ho gaya line jodi"
	}
	if taken, err := v.perhapsOther(ctx, t, found); taken || err != nil {
		return true, taken, err
	}
	if reportAwaited(t) && ordersOther(t, found) {
		t.Done()
		return true, false, nil // which is meant is asked
	}
	return false, false, nil
}
