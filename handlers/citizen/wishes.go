package citizen

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// What people ask of the bot itself ("do not tell my name", "does it cost anything?") is for us: it is answered and obeyed, whatever was
// asked before, and is no place, no complaint and no addition for an officer to read.

// wish is one kind of it.
type wish struct {
	run       step
	beside    int // up to how many words may stand beside the phrase: with more it is part of a story
	told      int // the same of what reads as a complaint
	otherwise otherwise
}

// otherwise reports whether words that sound like a wish, with so many beside them, are none: a matter told with it, a question of something
// else, "they told me to close the complaint", or the answer to what was asked.
type otherwise func(t *handlers.Turn, beside int) bool

// wishes are those of words.wish in the catalogues. The names are the catalogues' too.
func wishes() map[string]wish {
	return map[string]wish{
		"secret":         {secrecyWished, 4, 4, tellsMatter},
		"untold":         {secrecyWished, untoldBeside, untoldBeside, toNobody},
		"otp":            {sayer("citizen.otp"), 3, 3, never},
		"free":           {sayer("citizen.free"), 2, 2, never},
		"government":     {sayer("citizen.government"), 3, 3, ofSomething},
		"machine":        {about, 3, 3, tellsToo},
		"hours":          {sayer("citizen.hours"), 4, 4, tellsToo},
		"tongues":        {sayer("citizen.tongues"), 3, 3, tellsToo},
		"sending":        {sayer("citizen.sending"), 3, 3, tellsToo},
		"others":         {sayer("citizen.others"), 5, 5, tellsToo},
		"anywhere":       {sayer("citizen.anywhere"), 3, 3, tellsToo},
		"quiet":          {stop, 3, 3, wantsDeeds}, // "stop" alone may mean the complaint; this names the messages
		"official":       {official, 2, 2, never},
		"officer_number": {officersNumber, 3, 0, never},
		"person":         {person, 5, 5, never},
		"keep":           {keepOn, 6, 6, never},
		"privacy":        {sayer("citizen.privacy"), 4, 3, tellsToo},
		"which":          {which, 3, 3, never},
		"next":           {next, 3, 1, never},
		"who":            {status, 6, 3, tellsToo},
		"comes":          {whoComes, 3, 3, noneOpen},
		"todo":           {next, 2, 1, waitsForNothing},
		"end":            {endIt, 4, 4, tellsOfEnd},
		"leave":          {endIt, 4, 4, leftToAnswer}, // where nothing is asked, it is said of the complaint
		"settled":        {endIt, 4, 4, tellsOfEnd},   // alone it may be what somebody was made to write
	}
}

func never(*handlers.Turn, int) bool           { return false }
func tellsMatter(t *handlers.Turn, _ int) bool { return tellsBeside(t) }
func toNobody(t *handlers.Turn, beside int) bool {
	return len(t.Mine) == 0 || secrecy("untold", beside) && tellsBeside(t)
}
func waitsForNothing(t *handlers.Turn, _ int) bool { return !isWaiting(t) }
func tellsOfEnd(t *handlers.Turn, _ int) bool      { return !endsOnly(t) }
func leftToAnswer(t *handlers.Turn, beside int) bool {
	return !nothingAsked(t) || tellsOfEnd(t, beside)
}

func noneOpen(t *handlers.Turn, beside int) bool {
	_, err := only(t, open)
	return err != nil || tellsToo(t, beside)
}

// wantsDeeds reports whether somebody scolds, who goes on wanting to hear of it: "we do not want messages, do the work".
func wantsDeeds(t *handlers.Turn, beside int) bool {
	left := besideWish(t)
	_, rest := t.Deps.Words.Heard("deeds", strings.Join(left, " "))
	return len(rest) < len(left) || tellsToo(t, beside)
}

// wished takes a message that is a wish and hardly anything else.
func (v *Conversation) wished(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || len(t.In.Files) > 0 || t.In.Location != nil {
		return false, nil
	}
	name, beside, ok := t.Within("wish")
	if !ok && onlyLetsCall(t) {
		listen(t)
		return true, showNumber(ctx, t)
	}
	if !ok || name == "untold" {
		if asks, err := asksWhoLearns(ctx, t); asks || err != nil {
			listen(t)
			if err == nil {
				err = secrecyWished(ctx, t, "")
			}
			return true, err
		}
	}
	w, known := v.wishes[name]
	if !ok || !known || beside > w.beside || w.otherwise(t, beside) {
		return false, nil
	}
	if !always(name) && (t.Said().Blames() || answers(t) || beside > w.told && complains(t)) {
		return false, nil
	}
	listen(t)
	return true, w.run(ctx, t, "")
}

// wantsSecrecy reports whether somebody asks, in whatever he writes, that his name be kept back.
func wantsSecrecy(t *handlers.Turn) bool {
	name, beside, ok := t.Within("wish")
	if name != hidesOwn {
		return ok && secrecy(name, beside)
	}
	words, from := t.Words(), 0
	for name == hidesOwn { // until no more of it is heard from there on
		from++
		name, _, _ = t.WithinText("wish", strings.Join(words[from:], " "))
	}
	return slices.ContainsFunc([][]string{words[:from-1], words[from:]}, func(beside []string) bool {
		name, more, ok := t.WithinText("wish", strings.Join(beside, " "))
		return ok && secrecy(name, more)
	})
}

// hidesOwn is what sounds like a wish for secrecy and tells of somebody who hides his own name: "naam chhupa kar ration bech raha hai". Another may stand beside it.
const hidesOwn = "theirs"

// untoldBeside is up to how many words may stand beside "do not tell him", which in a story is what somebody else said.
const untoldBeside = 6

// secrecy reports whether a wish is that nobody learns who complains. "Do not tell him" says so only when it stands nearly alone.
func secrecy(name string, beside int) bool {
	return name == "secret" || name == "untold" && beside <= untoldBeside
}

// always reports whether a wish is heard whatever was asked and whoever is blamed beside it.
func always(name string) bool { return secrecy(name, 0) || name == "person" || name == "otp" }

// answers reports whether an officer waits for an answer, and this is no question to us.
func answers(t *handlers.Turn) bool {
	return t.Conv.Ask.Kind == "answer" && !strings.Contains(t.Text, "?")
}

// tellsToo reports whether something is told with a question to us: somebody is in danger, or what stands beside the question is a matter of its
// own: not of "is this government? does it cost?".
func tellsToo(t *handlers.Turn, beside int) bool {
	if isDanger(t.Said().Danger) {
		return true
	}
	left := besideWish(t)
	if beside == 0 || len(left) == 0 || len(left) > beside {
		return false // a word stands within the question ("may one on holidays too complain?"): what is beside it cannot be told from it
	}
	of := t.SaidIn(strings.Join(left, " "))
	cat, known := t.Directory().Category(of.Category)
	return known && !cat.Other && of.Sure >= sure || len(left) > 1 && of.Intent == handlers.Complaint
}

// ofSomething reports whether "it is the government's" is said of what a message complains of: something that stands beside it, and no small talk.
func ofSomething(t *handlers.Turn, beside int) bool {
	left := besideWish(t)
	return tellsToo(t, beside) || beside > 0 && complains(t) && len(left) > 1 &&
		t.Understand.Understand(strings.Join(left, " "), handlers.Hint{}).Department != ""
}

func besideWish(t *handlers.Turn) []string {
	_, left := t.Deps.Words.Heard("wish", t.Text)
	return left
}

// complains reports whether a message reads as a complaint.
func complains(t *handlers.Turn) bool { return t.Said().Intent == handlers.Complaint }

// tellsBeside reports whether what stands beside "do not tell my name" is a matter of its own, or the answer to an officer: it goes its own
// way, and the name is kept back with it.
func tellsBeside(t *handlers.Turn) bool {
	u := t.Said()
	cat, known := t.Directory().Category(u.Category)
	of := known && !cat.Other && u.Sure >= labelledSure
	if !u.Blames() && !of && (u.Danger == "" || u.Danger == models.NoDanger) {
		return false
	}
	c, err := only(t, open)
	return err != nil || !notForHim(t, c) && (c.Status == models.NeedsInfo || of && !c.Is(u.Category))
}

// keepSecret keeps the name back: no officer is shown one, none asks for it, and one that stands in the words is blotted out. A threat that
// is told with it is passed on.
func keepSecret(ctx context.Context, t *handlers.Turn, _ string) error {
	t.Conv.Misfits = 0
	found, err := only(t, func(c models.Complaint) bool { return open(c) || c.Status == models.Draft })
	if err != nil {
		t.SayKey("citizen.secret")
		if t.Said().Intent == handlers.Complaint && saysMore(t) {
			return doubtful(ctx, t)
		}
		return nil
	}
	c := t.Hold(found)
	if err := keepNameBack(ctx, t, c); err != nil {
		return err
	}
	if notForHim(t, found) {
		return registerApart(ctx, t, found)
	}
	if c.Status.Open() && (t.Said().Danger != "" && t.Said().Danger != models.NoDanger || t.Said().Blames() || saysMore(t)) {
		if _, _, err := keep(ctx, t, c); err != nil {
			return err
		}
	} else if err := t.ChangeCard(ctx, c); err != nil {
		return err
	}
	if c.Number == "" {
		t.SayKey("citizen.secret")
		return nil
	}
	t.Say(models.Intent{Kind: "citizen.secret_kept", Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}

// threatened reports whether somebody who has asked that his name be kept back, or blames staff, writes that he is threatened: what he was afraid of
// has come, however mildly he says it. A threat to cut a line or to go to court is no danger to life.
func threatened(t *handlers.Turn) bool {
	afraid := func(c models.Complaint) bool { return (c.Anonymous || c.AgainstStaff) && c.Status.Open() }
	if t.Text == "" || len(t.Words()) > longestAside || !slices.ContainsFunc(t.Mine, afraid) {
		return false
	}
	names, _ := t.Deps.Words.Heard("menace", t.Text)
	return len(names) == 1 && names[0] == "threat"
}

// saysMore reports whether something stands beside the wish that an officer should read ("they will kill me").
func saysMore(t *handlers.Turn) bool {
	_, beside, _ := t.Within("wish")
	return beside > 2
}

// officersNumber answers who wants an officer's number: what he writes reaches him, and the helpline is answered by people.
func officersNumber(_ context.Context, t *handlers.Turn, _ string) error {
	t.Conv.Misfits = 0
	args := models.Args{Name: everybodysLine(t)}
	t.Say(models.Intent{Kind: "citizen.officer_number", Args: args})
	return nil
}

// whoComes answers who asks whether somebody will come: that is for those to say who have the complaint.
func whoComes(ctx context.Context, t *handlers.Turn, _ string) error {
	t.Conv.Misfits = 0
	c, err := only(t, open)
	if err != nil {
		return status(ctx, t, "")
	}
	if quiet(t, t.Hold(c)) {
		return sayStatus(ctx, t, c)
	}
	t.WarnOf(c.Danger, c.Category)
	t.Say(models.Intent{Kind: "citizen.who_comes", Complaint: c.ID, Args: models.Args{Number: c.Number, Due: c.ResolutionDue}})
	return nil
}
