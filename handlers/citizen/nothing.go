package citizen

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// longestNothing is up to how many words somebody says that he has a complaint without saying which.
const longestNothing = 14

// saysNothing reports whether a message says that somebody has a complaint, and nothing of it: neither what nor where, nor whose work it is.
// A number for that would mean nothing to whoever gets it.
func saysNothing(t *handlers.Turn, u handlers.Understanding) bool {
	if namesSomething(t, u) {
		return false
	}
	complains, another := unnamed(t)
	_, err := only(t, open)
	return complains && (err != nil || another) // else it may be about that one
}

// unnamed reports whether a message says no more than that somebody has a complaint, or scorns without a word of why, and whether it says that it
// is another one.
func unnamed(t *handlers.Turn) (complains, another bool) {
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil || len(t.Words()) > longestNothing {
		return false, false
	}
	names, left := t.Deps.Words.Heard("unnamed", t.Text)
	complains = len(left) == 0 && slices.Contains(names, "complaint")
	if slices.Contains(names, "scorn") { // who claps slowly for an office may have any reason
		_, office := t.DepartmentCalled(strings.Join(left, " "))
		complains = len(left) == 0 || office
	}
	return complains, complains && slices.Contains(names, "another")
}

// askWhat asks for what and where in one message.
func askWhat(ctx context.Context, t *handlers.Turn) error {
	listen(t)
	return newOne(ctx, t, "")
}

// freshOne is the question what another complaint is about. Stored: never rename.
const freshOne = "fresh"

// startsAnother takes "I have one more complaint", whatever was asked about those he has: where one of them is, is not its answer.
func startsAnother(ctx context.Context, t *handlers.Turn) (bool, error) {
	if _, is := unnamed(t); !is || len(t.Mine) == 0 || namesSomething(t, t.Said()) {
		return false, nil
	}
	return true, askWhat(ctx, t)
}

// freshFree takes what was announced as another complaint: it is added to none of those that he has, nor is it asked about them.
func freshFree(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Now.Sub(t.Conv.Ask.At) > stillSpeaking {
		return false, nil
	}
	_, lacks := lacksPlace(t)
	if t.Text == "" {
		heard := t.HasFile(models.Photo, models.Video, models.Voice, models.Document)
		if !heard && t.In.Location != nil && !lacks {
			keepPin(t)
			return true, nil
		}
		if !heard {
			return false, nil
		}
		t.Done()
		return true, register(ctx, t, "heard")
	}
	u := t.Said()
	switch {
	case lacks && u.Placelike || thanksForGood(t) || asksHowMuch(t, u):
		return false, nil
	case calledOff(t):
		t.Done()
		t.SayKey("citizen.cancelled")
		return true, nil
	case onlyYes(t, t.Text):
		return true, newOne(ctx, t, "")
	case tellsNothing(t, u):
		t.Done()
		askMatter(t)
		return true, nil
	case u.Intent == handlers.Complaint && u.Sure >= sure && !bare(t):
		t.Done()
		return true, takeDown(ctx, t, u)
	case u.Intent == handlers.Complaint, u.Intent == handlers.Addition, u.Intent == handlers.Noise && len(t.Words()) > 1:
		t.Done()
		return true, doubtful(ctx, t)
	}
	return false, nil
}

// calledOff reports whether nothing is said but that what was announced is left alone: "nahi rehne do", "kuch nahi".
func calledOff(t *handlers.Turn) bool {
	names, left := t.Deps.Words.Heard("yesno", t.Text)
	if slices.Contains(names, "yes") {
		return false
	}
	whole, _ := t.Deps.Words.Answer("cameback", t.Text)
	no, more := t.Deps.Words.Heard("enough", strings.Join(left, " "))
	return whole == "no" || len(more) == 0 && !slices.Contains(no, "other") && len(names)+len(no) > 0
}

// tellsNothing reports whether nothing of a message says what is wrong: an address, keys that were struck, "do something". That it is a complaint
// is known only from the account that it was written to.
func tellsNothing(t *handlers.Turn, u handlers.Understanding) bool {
	const byAccount = 0.6 // more than that is told by words of trouble, or by enough of them
	cat, known := t.Directory().Category(u.Category)
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil || u.Blames() || isDanger(u.Danger) {
		return false
	}
	if introduces(t, u) {
		return true // "I am a widow" is about no pension yet
	}
	if known && !cat.Other {
		return false
	}
	told := !u.Strange && !onlyPlace(u) && (bare(t) || foreign(t.Text) || u.Intent != handlers.Complaint || u.Sure >= byAccount || u.Since)
	return !told && (!namesMatter(u) || onlyOffice(t))
}

// onlyOffice reports whether a message is what a department is called, in more words than one, and nothing else: "nagar nigam". From somebody who
// has complained it is about that.
func onlyOffice(t *handlers.Turn) bool {
	if bare(t) || len(t.Words()) > officeWords {
		return false // every complaint comes here, and comparing it with all that offices are called takes a while
	}
	if _, err := only(t, open); err == nil {
		return false
	}
	_, named := t.DepartmentCalled(t.Text)
	return named
}

// officeWords is how many words what an office is called has at most.
const officeWords = 6

// onlyPlace reports whether a message is an address that is known, and nothing else.
func onlyPlace(u handlers.Understanding) bool {
	return u.Placelike && (u.Area != "" || u.District != "" || u.PIN != "")
}

// whatAsked marks the question whether to register as one that asks what is wrong, too. Stored: never rename.
const whatAsked = "what"

// askMatter keeps words that say nothing of what is wrong as a draft, and asks for it: what comes next is joined with them, and who insists has
// them registered for the desk.
func askMatter(t *handlers.Turn) {
	listen(t)
	c := kept(t, models.DraftExpires, models.DraftSilence)
	if c.Area != "" {
		t.Conv.LastArea, t.Conv.LastPlace = c.Area, c.Place
	}
	sayAskMatter(t, c)
}

func sayAskMatter(t *handlers.Turn, c *models.Complaint) {
	id := strconv.FormatInt(int64(c.ID), 10)
	t.Ask("draft", c.ID, models.Choice{Command: "draft", Arg: id + ":yes"}, models.Choice{Command: "draft", Arg: id + ":no"})
	t.Conv.Ask.Code = whatAsked
	t.Say(models.Intent{Kind: "citizen.draft_what", Complaint: c.ID,
		Buttons: [][]models.Button{handlers.Row(handlers.Button("register", "draft", id+":yes"))}})
}

// matterFree takes the answer to what is wrong: it is one complaint with the words before it. What says no more than those is kept with them,
// and it is asked again.
func matterFree(ctx context.Context, t *handlers.Turn, c *models.Complaint, first string) (bool, error) {
	u := t.Said()
	if t.Now.Sub(t.Conv.Ask.At) > stillSpeaking || u.Intent != handlers.Complaint && !u.Strange && !onlyPlace(u) && !introduces(t, u) {
		return false, nil
	}
	whole := withIntroduction(t, first, t.Understand.Understand(first+" "+t.Text, hintOf(t))) // one sentence may be sent in pieces
	if u.Intent != handlers.Complaint || tellsNothing(t, u) && tellsNothing(t, whole) {
		t.WordsOf(c, models.AddedWords, t.Text)
		if t.Now.Sub(t.Conv.Ask.At) < notYetRead {
			t.Conv.Ask.At = t.Now // it stands just above
			return true, nil
		}
		sayAskMatter(t, c)
		return true, nil
	}
	if u.Area != "" || u.District != "" || u.Outside != "" {
		whole = u // an address of its own is the one that counts
	}
	return true, joinedWith(ctx, t, c, first+"\n"+t.Text, whole)
}

// longestStill is up to how many words "it has still not come" is told in.
const longestStill = 6

// ofTheOpen is the open complaint that words are about which name no matter and no place ("still not come"): what the model makes of such small
// words is chance, above all where no account says whose they may be.
func ofTheOpen(t *handlers.Turn, u handlers.Understanding) (models.Complaint, bool) {
	cat, known := t.Directory().Category(u.Category)
	if known && !cat.Other || u.Area != "" || u.District != "" || u.Place != "" || u.Blames() || u.Danger != "" && u.Danger != models.NoDanger ||
		len(t.In.Files) > 0 || t.In.Location != nil || len(t.Words()) > longestStill || namesMatter(u) {
		return models.Complaint{}, false
	}
	own, isDepartment := t.Account.Office.Department()
	c, err := only(t, open)
	return c, err == nil && (!isDepartment || c.Department == own || c.ID == t.Conv.Complaint) // what is written to another department's account is rather its
}

// addSmall adds words that name no matter to the open complaint that they are about. Whether they are a new one is asked only where they speak for a
// department whoever reads them ("dawai khatam"): the account that is written to speaks for its own of whatever is said, and of "nobody has come yet".
func addSmall(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	if u := t.SaidIn(t.Text); u.Intent == handlers.Complaint && pointsTo(u) {
		return addAndAsk(ctx, t, c)
	}
	return add(ctx, t, c)
}

// namesMatter reports whether a word that departments are told by led to what was understood; those of a place or a danger are told with what
// they are.
func namesMatter(u handlers.Understanding) bool {
	return slices.ContainsFunc(u.Why, func(w string) bool { return !strings.Contains(w, ": ") })
}

// misfit is a message that was not understood. After two in a row another way is offered.
func misfit(ctx context.Context, t *handlers.Turn, _ string) error {
	if asksHowMuch(t, t.Said()) {
		return asking(ctx, t, "")
	}
	if c, ok := ofTheOpen(t, t.Said()); ok && t.Said().Since {
		t.Conv.Misfits = 0
		return addSmall(ctx, t, c) // "nobody has come"
	}
	if c, err := only(t, open); err == nil && figures(t.Text) {
		t.Conv.Misfits = 0
		return add(ctx, t, c)
	}
	if ofAnother(t) {
		return complain(ctx, t, "")
	}
	if _, err := only(t, open); err != nil && (onlyPlace(t.Said()) || introduces(t, t.Said())) && tellsNothing(t, t.Said()) {
		askMatter(t)
		return nil
	}
	for _, try := range []func(context.Context, *handlers.Turn) (bool, error){besideOpen, shortly} {
		if taken, err := try(ctx, t); taken || err != nil {
			return err
		}
	}
	t.Conv.Misfits++
	if t.Conv.Misfits >= 2 {
		t.SayKey("citizen.other_ways", handlers.Row(handlers.Button("person", "person", "")))
		return nil
	}
	if foreign(t.Text) {
		t.SayKey("citizen.script")
		return nil
	}
	t.SayKey("citizen.not_understood")
	return nil
}

// pasted reports whether a message is a newspaper's or a channel's words that somebody passes on, which say whose they are before all else or at the end, and
// none of his own: whether it shall be a complaint is his to say. Who is in danger in it is not waited for.
func pasted(t *handlers.Turn) bool {
	const name = 3
	u, words := t.Said(), t.Words()
	if len(words) <= 2*name || isDanger(u.Danger) || u.Blames() || len(t.In.Files) > 0 {
		return false
	}
	begins, _ := t.Deps.Words.Heard("pasted", strings.Join(words[:name], " "))
	ends, _ := t.Deps.Words.Heard("pasted", strings.Join(words[len(words)-name:], " "))
	return len(begins)+len(ends) > 0 && !slices.ContainsFunc(words, func(w string) bool {
		whose, _ := t.Deps.Words.Answer("joins", w)
		return whose == "mine"
	})
}
