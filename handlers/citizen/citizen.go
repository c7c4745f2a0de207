// Package citizen is the conversation with citizens: a table of small steps. It registers first and asks later; no
// question ever blocks a complaint.
package citizen

import (
	"context"
	"errors"
	"strings"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// step does one thing in a turn. arg is what the button or the command carried.
type step func(ctx context.Context, t *handlers.Turn, arg string) error

// command is a word that citizens can always say.
type command struct {
	run step
	// takes says what may follow the bare word for it to be the command and not the beginning of a sentence.
	takes follow
}

type follow int

const (
	nothing follow = iota // only the word itself
	number                // nothing, or a complaint number or its last digits, and the end of a phone number
	words                 // a number and then anything
)

// question is a kind of open question: how its answer in words is read.
type question struct {
	group string // of the words that answer it, "" when only buttons and free words do
	free  func(ctx context.Context, t *handlers.Turn) (taken bool, err error)
}

// Conversation answers citizens.
type Conversation struct {
	commands  map[string]command
	taps      map[string]step
	questions map[string]question
	intents   map[handlers.Intent]step
	wishes    map[string]wish
}

// New makes the tables.
func New() *Conversation {
	return &Conversation{
		commands:  commands(),
		taps:      taps(),
		questions: questions(),
		intents:   intents(),
		wishes:    wishes(),
	}
}

var _ handlers.Part = (*Conversation)(nil)

// Run answers one event.
func (v *Conversation) Run(ctx context.Context, t *handlers.Turn) error {
	if step, ok := v.unspoken(t); ok {
		return step(ctx, t)
	}
	takePin(t)
	defer leavePin(t)
	if t.IsNew() && t.In.Phone != "" {
		if _, err := knownPhone(ctx, t, t.In.Phone); err != nil {
			return err
		}
	}
	if t.In.Heard != nil {
		return heard(ctx, t)
	}
	if t.In.Kind == bot.TapIn {
		return v.tap(ctx, t, t.In.Tap.Command, t.In.Tap.Arg)
	}
	v.unslash(t)
	listenToScript(t)
	overtaken(t)
	asked, was := t.Conv.Ask, placeOf(t, t.Conv.Ask)
	if err := v.spoken(ctx, t); err != nil {
		return err
	}
	sameStillAsked(t, asked, was)
	return nil
}

// spoken answers words.
func (v *Conversation) spoken(ctx context.Context, t *handlers.Turn) error {
	if err := warn(ctx, t); err != nil {
		return err
	}
	for _, try := range []func(context.Context, *handlers.Turn) (bool, error){
		v.edited, v.slash, invited, v.chosen, v.ofThem, v.word, v.tongue, watched, v.severalAsked, endsBecause, keptUnwanted, v.wished, villageIn, v.correction, v.labelled,
		farOff, despair, startsAnother, pointed, v.news, v.continued, phoneBeside, v.answered,
	} {
		if taken, err := try(ctx, t); taken || err != nil {
			return said(err)
		}
	}
	return said(v.intake(ctx, t))
}

// unspoken finds what is done about an event that is not a person's word to us in private.
func (v *Conversation) unspoken(t *handlers.Turn) (func(context.Context, *handlers.Turn) error, bool) {
	switch {
	case t.In.Kind == bot.DeletedIn:
		return takenBack, true
	case t.In.Kind == bot.UnreadableIn:
		return notReadable, true
	case t.In.Public != nil && t.In.Kind == bot.EditedIn:
		return v.reworded, true
	case t.In.Public != nil:
		return v.aloud, true
	}
	return nil, false
}

// warn names the helpline before all else, whatever a message that speaks of danger is about.
func warn(ctx context.Context, t *handlers.Turn) error {
	if t.Text == "" || strings.HasPrefix(t.Text, "/") {
		return nil
	}
	if u := t.Said(); !isDanger(u.Danger) && threatened(t) {
		u.Danger = models.Crime
		t.Take(u)
	}
	byHim(t)
	if err := ofHers(ctx, t); err != nil {
		return err
	}
	if d := t.Said().Danger; d != "" && d != models.NoDanger {
		if u, is := besideAside(t); is && !isDanger(u.Danger) {
			t.Take(u)
			return nil
		}
		if harmless(t) {
			t.Take(handlers.Understanding{Intent: handlers.Noise, Lang: t.Said().Lang, Script: t.Said().Script})
			return nil
		}
		listen(t)
		return whomToCall(ctx, t, d, t.Said().Category)
	}
	return nil
}

// said turns "answered already" into success.
func said(err error) error {
	if errors.Is(err, errSaid) {
		return nil
	}
	return err
}

func (v *Conversation) tap(ctx context.Context, t *handlers.Turn, name, arg string) error {
	if run, ok := v.taps[name]; ok {
		return run(ctx, t, arg)
	}
	if c, ok := v.commands[name]; ok {
		return c.run(ctx, t, arg)
	}
	return models.NewError(models.CodeUnknownCommand, "error.unknown_command")
}

// unslash leaves of a message what complains: "/start" stands in the field when people begin to write, and "/" before words of no command.
func (v *Conversation) unslash(t *handlers.Turn) {
	after, is := strings.CutPrefix(t.Text, "/")
	if !is {
		return
	}
	if name, rest, ok := t.Deps.Words.Command("citizen", t.Text); ok {
		if c, known := v.commands[name]; known && (c.takes == words || c.takes.fits(rest)) {
			return
		}
		if _, _, numbered := leadingNumber(rest); numbered {
			return
		}
		after = rest
	}
	if u := t.SaidIn(after); len(strings.Fields(after)) > 1 && u.Intent == handlers.Complaint && u.Sure >= sure {
		t.Text = after
	}
}

// slash takes what can only be a command.
func (v *Conversation) slash(ctx context.Context, t *handlers.Turn) (bool, error) {
	if !strings.HasPrefix(t.Text, "/") {
		return false, nil
	}
	name, rest, ok := t.Deps.Words.Command("citizen", t.Text)
	c, known := v.commands[name]
	if !ok || !known {
		return true, models.NewError(models.CodeUnknownCommand, "error.unknown_command")
	}
	t.Done()
	return true, c.run(ctx, t, rest)
}

// word takes a bare word that is a command, when nothing follows that would make it a sentence.
func (v *Conversation) word(ctx context.Context, t *handlers.Turn) (bool, error) {
	name, rest, ok := t.Deps.Words.Command("citizen", t.Text)
	if yes, after, is := t.Deps.Words.Command("yesno", t.Text); !ok && is && yes == "yes" && nothingAsked(t) && waiting(t).Kind == "" { // "haan upar bhejo"
		name, rest, ok = t.Deps.Words.Command("citizen", after)
		ok = ok && rest == "" && name != "forget" && name != "stop" // "theek hai, bhool jao" forgets nobody
	}
	if !ok || len(t.In.Files) > 0 {
		return false, nil
	}
	c, known := v.commands[name]
	if !known || !c.takes.fits(rest) || name == "status" && len(t.Mine) == 0 && t.Said().Intent == handlers.Complaint {
		return false, nil // "when does the light come?" of somebody who has not complained yet
	}
	c.run = meant(t, name, c.run)
	if name != "stop" && (name != "help" || t.Conv.Ask.Kind != "safe") && (name != "fixed" || t.Conv.Ask.Code != calledIn) {
		t.Done() // what "stop" means depends on what was asked, and what was said of work twice is asked once in our call
	}
	if rest == "" && len(t.Words()) > 1 { // one word is said in every language
		listen(t)
	}
	return true, c.run(ctx, t, rest)
}

// meant is what a word of command is taken for: some words mean more than one thing.
func meant(t *handlers.Turn, name string, run step) step {
	switch name {
	case "cancel":
		if nothingAsked(t) {
			return callOff
		}
		if c, ok := t.Own(t.Conv.Ask.Complaint); ok && t.Conv.Ask.Kind == "truth" && truthAwaited(c) {
			return letItBe(c)
		}
	case "fixed":
		if asksBack(t) {
			return status
		}
		if said, is := t.Deps.Words.Answer("which_stops", t.Text); is && said == "complaint" && mayEnd(t) {
			return ends(t.Conv.Ask)
		}
		return halfSaidOr(run)
	case "help":
		return criedOr(run)
	case "remind":
		if c, err := only(t, func(c models.Complaint) bool { return mayObject(t, c) || truthAwaited(c) }); err == nil && openCount(t) == 0 {
			return func(context.Context, *handlers.Turn, string) error { return offerAppeal(t, t.Hold(c)) } // "send it higher"
		}
	case "withdraw":
		if c, err := only(t, truthAwaited); err == nil && openCount(t) == 0 {
			return func(ctx context.Context, t *handlers.Turn, _ string) error { return askTruth(ctx, t, c) } // it is over but for that
		}
	case "stop":
		if c, ok := eitherStops(t); ok {
			return askHalt(c)
		}
	}
	return run
}

// nothingAsked reports whether no question is open that could be called off: "cancel" is then about a complaint, if it is about anything.
// Where a new complaint is has to be said in any case.
func nothingAsked(t *handlers.Turn) bool {
	if t.Conv.Ask.Kind == "place" {
		c, ok := t.Own(t.Conv.Ask.Complaint)
		return ok && c.Area == ""
	}
	return t.Conv.Ask.Kind == "" || t.Conv.Ask.Kind == offers
}

// tongue takes the bare name of a language, asked for or not.
func (v *Conversation) tongue(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || len(t.In.Files) > 0 {
		return false, nil
	}
	tag, ok := t.Deps.Words.Answer("language", t.Text)
	if !ok {
		return false, nil
	}
	return true, setLanguage(ctx, t, tag)
}

func (f follow) fits(rest string) bool {
	if rest == "" {
		return true
	}
	_, after, ok := leadingNumber(rest)
	return ok && (f == words || f == number && (after == "" || isPhoneEnd(after)))
}

// chosen takes the number or the word of a choice of the open question.
func (v *Conversation) chosen(ctx context.Context, t *handlers.Turn) (bool, error) {
	safeSinceAsked(t)
	ask := t.Conv.Ask
	if ask.Kind == "" || ask.Kind == offers || ask.Kind == freshOne || ask.Kind == askedNumber {
		w := waiting(t)
		offered, mine := t.Own(ask.Complaint)
		lapsed := ask.Kind == offers && mine && (offered.Status.Over() || offered.Status == models.Appealed) // what was offered when it began is not meant then
		newer := ask.Kind == "" || lapsed || w.Kind != lookAgain && !offeredSince(t, w) && (ask.Kind == offers || w.Kind == "truth")
		if w.Kind != "" && newer {
			ask = w
		}
	}
	if ask.Kind == "" || t.Text == "" || t.In.Location != nil {
		return false, nil
	}
	t.Conv.Ask = ask
	if c, ok := t.Chosen(t.Text); ok {
		return true, v.tap(ctx, t, c.Command, c.Arg)
	}
	q := v.questions[ask.Kind]
	if q.group == "" {
		return false, nil
	}
	name, ok := t.Deps.Words.Answer(q.group, t.Text)
	if !ok {
		return disowned(t, ask), nil
	}
	if ask.Kind == "truth" && name == string(models.Yes) && (asksBack(t) || ask.Code == told && onlyYes(t, t.Text)) || ask.Kind == "draft" && goesOnWith(t) {
		return false, nil
	}
	if ask.Kind == "draft" {
		if taken, err := perhapsGoesOn(ctx, t); taken || err != nil {
			return taken, err
		}
	}
	if ask.Kind == "forget" && name == "yes" && len(ask.Choices) > 2 {
		return true, forgetWhich(t) // "yes" is none of the choices, and what is withdrawn cannot be brought back
	}
	for _, c := range ask.Choices {
		if c.Arg == name || strings.Contains(c.Arg+":", ":"+name+":") {
			return true, v.tap(ctx, t, c.Command, c.Arg)
		}
	}
	return false, nil
}

// disowned takes a "no" to what was understood.
func disowned(t *handlers.Turn, ask models.Ask) bool {
	if ask.Kind != offers {
		return false
	}
	said, is := t.Deps.Words.Answer("yesno", t.Text)
	c, mine := t.Own(ask.Complaint)
	if !is || said != "no" || !mine || !c.Status.Open() || c.Status == models.Appealed {
		return false
	}
	if answer, is := t.Deps.Words.Answer("truth", t.Text); is && answer == string(models.No) && c.Status == models.Reported && !ask.At.After(c.ReportedAt) {
		return false // it is said to the report, which came later
	}
	whatWrong(t, c)
	return true
}

// answered hands free words to the open question.
func (v *Conversation) answered(ctx context.Context, t *handlers.Turn) (bool, error) {
	if taken, err := askedLater(ctx, t); taken || err != nil {
		return taken, err
	}
	q, ok := v.questions[t.Conv.Ask.Kind]
	if !ok || q.free == nil {
		return false, nil
	}
	return q.free(ctx, t)
}

// waiting is the question that a complaint's state asks by itself, so that an answer is understood although
// it was the officer's turn, not the citizen's, that asked it.
func waiting(t *handlers.Turn) models.Ask {
	for _, c := range t.Mine {
		if c.Status == models.Resolved && c.Truth == models.NoAnswer {
			return models.Ask{Kind: "truth", Complaint: c.ID, Choices: truthChoices(c)}
		}
	}
	for _, c := range t.Mine {
		if c.Status == models.NeedsInfo {
			return models.Ask{Kind: "answer", Complaint: c.ID}
		}
	}
	for _, c := range t.Mine {
		if c.Status == models.Closed && c.Closure == models.ByCode && c.Rating == models.NotRated && t.Now.Sub(c.ClosedAt) < models.TruthReminder {
			return models.Ask{Kind: "rating", Complaint: c.ID, Choices: ratingChoices(c)}
		}
	}
	for _, c := range t.Mine {
		if canDisagree(t, c) {
			return models.Ask{Kind: lookAgain, Complaint: c.ID, Choices: []models.Choice{{Command: "appeal", Arg: string(c.Number) + ":" + anew(c)}}}
		}
	}
	return models.Ask{}
}
