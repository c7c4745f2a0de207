// Package officer is the conversation with officers: a table of small commands, given as words, with a slash, or by
// buttons. Officers see only the complaints of their own posts.
package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// act is one command on one complaint, or on none. rest is what was said after the number.
type act func(ctx context.Context, t *handlers.Turn, c *models.Complaint, rest string) error

// command says what a command needs. Its names and help stand in the catalogues as "officer.<name>".
type command struct {
	run    act
	about  subject
	needs  standing
	in     []models.Status // in which it can be done; nil: in every one
	prompt string          // question kind asked when the words are missing; "" when none are needed
	takes  material        // what does in place of words
	read   audience        // whose eyes its words are for
}

// audience says who reads the words of a command.
type audience int

const (
	byOfficers audience = iota
	byCitizens          // as the government's: see forbidden
)

// material is what a command takes besides words.
type material int

const (
	wordsOnly material = iota
	orFile             // a photo says as much
	orProof            // a photo or a place does
)

// subject says whether a command is about a complaint.
type subject int

const (
	noComplaint subject = iota
	oneComplaint
)

// standing is what an officer must be to the complaint.
type standing int

const (
	reader   standing = iota // sees it
	doer                     // must do the work
	decider                  // answers for it and decides
	desk                     // of the hub
	superior                 // over the doer, and not he himself
	overseer                 // stands over the doer, or steps in for the state
	joiner                   // must do the work, or is of the hub
	giver                    // must do the work, or steps in for the state: says whose work it is
	speaker                  // speaks for the department or the state: stands over the doer from the district upwards, or steps in
)

// Conversation answers officers.
type Conversation struct {
	commands map[string]command
	citizen  handlers.Part // an officer is a citizen too: `complain …`
}

// New makes the tables. citizen answers what an officer says as a citizen.
func New(citizen handlers.Part) *Conversation {
	return &Conversation{commands: commands(), citizen: citizen}
}

var _ handlers.Part = (*Conversation)(nil)

func commands() map[string]command {
	atWork := []models.Status{models.Assigned, models.InProgress, models.NeedsInfo}
	waiting := joinable()
	reporting := append([]models.Status{models.Reported}, atWork...)
	flagged, appealed := []models.Status{models.Flagged}, []models.Status{models.Appealed}
	// Nothing is told by hand between "it is done" and the citizen's word on it: the question comes from the hub, and nobody leans on it.
	deciding, over := []models.Status{models.Reported, models.Flagged, models.Appealed}, []models.Status{models.Closed, models.Rejected}
	return map[string]command{
		"list":      {run: list},
		"overdue":   {run: overdue},
		"juniors":   {run: juniorsWork},
		"report":    {run: report},
		"shift":     {run: shift},
		"leave":     {run: leave},
		"help":      {run: help},
		"start":     {run: help},
		"language":  {run: language},
		"web":       {run: web},
		"cancel":    {run: cancel},
		"undo":      {run: undo},
		"why":       {run: why, about: oneComplaint, needs: reader},
		"later":     {run: laterDate, about: oneComplaint, needs: doer, in: reporting, prompt: "later", read: byCitizens},
		"grant":     {run: grant, about: oneComplaint, needs: superior, in: reporting},
		"refuse":    {run: refuse, about: oneComplaint, needs: superior, in: reporting},
		"expect":    {run: expect, about: oneComplaint, needs: doer, prompt: "expect"},
		"restored":  {run: restored, about: oneComplaint, needs: doer, prompt: "restored", read: byCitizens},
		"open":      {run: open, about: oneComplaint, needs: reader},
		"accept":    {run: accept, about: oneComplaint, needs: doer, in: atWork},
		"ask":       {run: ask, about: oneComplaint, needs: doer, in: atWork, prompt: "ask", read: byCitizens},
		"note":      {run: note, about: oneComplaint, needs: reader, prompt: "note", takes: orFile},
		"handover":  {run: handover, about: oneComplaint, needs: giver, in: waiting, prompt: "handover"},
		"assign":    {run: assign, about: oneComplaint, needs: giver, in: waiting, prompt: "assign"},
		"resolve":   {run: resolve, about: oneComplaint, needs: doer, in: append([]models.Status{models.Resolved}, reporting...), prompt: "resolve", takes: orFile, read: byCitizens},
		"proof":     {run: proof, about: oneComplaint, needs: doer, in: reporting, takes: orProof},
		"code":      {run: code, about: oneComplaint, needs: doer, in: append([]models.Status{models.Resolved}, reporting...), prompt: "code"},
		"duplicate": {run: duplicate, about: oneComplaint, needs: joiner, in: waiting, prompt: "duplicate"},
		"split":     {run: split, about: oneComplaint, needs: reader, in: []models.Status{models.Duplicate}},
		"reject":    {run: reject, about: oneComplaint, needs: doer, in: waiting, prompt: "reject"},
		"approve":   {run: approve, about: oneComplaint, needs: decider, in: flagged},
		"return":    {run: giveBack, about: oneComplaint, needs: decider, in: flagged, prompt: "return"},
		"uphold":    {run: uphold, about: oneComplaint, needs: decider, in: appealed, prompt: "uphold", read: byCitizens},
		"dismiss":   {run: dismiss, about: oneComplaint, needs: decider, in: appealed, prompt: "dismiss", read: byCitizens},
		"posts":     {run: doubtful},
		"post":      {run: judge},
		"place":     {run: place, about: oneComplaint, needs: desk, in: waiting, prompt: "place"},
		"danger":    {run: danger, about: oneComplaint, needs: reader, in: reporting},
		"helper":    {run: helper, about: oneComplaint, needs: desk, prompt: "helper"},
		"tell":      {run: tellNamed, about: oneComplaint, needs: joiner, in: append(slices.Clone(deciding), waiting...), prompt: "tell", read: byCitizens},
		"instruct":  {run: instruct, about: oneComplaint, needs: overseer, in: append(slices.Clone(deciding), waiting...), prompt: "instruct"},
		"public":    {run: public, about: oneComplaint, needs: speaker, in: slices.Concat(waiting, deciding, over), prompt: "public", read: byCitizens},
		"publish":   {run: publish, about: oneComplaint, needs: speaker, in: slices.Concat(waiting, deciding, over), prompt: "public", read: byCitizens},
		"keep":      {run: keep, about: oneComplaint, needs: speaker},
		"escalate":  {run: escalate, about: oneComplaint, needs: joiner, in: append([]models.Status{models.Reported}, waiting...), prompt: "escalate"},
		"retitle":   {run: retitle, about: oneComplaint, needs: doer, in: atWork},
		"fill":      {run: fill, about: oneComplaint, needs: desk, in: waiting, prompt: "fill"},
	}
}

// asCitizens marks a question that was asked of the officer as a citizen. Stored: never rename.
const asCitizens = "as_citizen"

// Run answers one event.
func (v *Conversation) Run(ctx context.Context, t *handlers.Turn) error {
	asked := t.Conv.Ask
	err := v.run(ctx, t)
	asksOn(t, asked)
	return err
}

func (v *Conversation) run(ctx context.Context, t *handlers.Turn) error {
	if t.In.Kind == bot.TapIn {
		return v.tap(ctx, t)
	}
	if t.In.Kind == bot.EditedIn {
		return edited(t)
	}
	t.Text = t.Deps.Words.Parted("speech", t.Text)
	said := t.Text
	t.Text = v.rowsSpoken(t)
	if asked, err := rowDoubted(ctx, t, said); asked || err != nil {
		return err
	}
	named, err := v.subjectSpoken(ctx, t)
	if err != nil {
		return err
	}
	if !cutsSentence(t, named) {
		t.Text = named
	}
	t.Text = asClosing(ctx, t)
	t.Text = withoutPlease(t)
	for _, try := range []func(context.Context, *handlers.Turn) (bool, error){v.asksOfOne, v.wished, v.twins} {
		if taken, err := try(ctx, t); taken || err != nil {
			return err
		}
	}
	if name, rest, ok := t.Deps.Words.Command("officer", t.Text); ok && (v.meant(t, name, rest) || v.bidsBeside(ctx, t, name, rest)) && !v.misleads(t, t.Text, name, rest) {
		rest = withoutOnly(ctx, t, name, v.byPlace(ctx, t, name, rest))
		if name != "undo" && t.Conv.Ask.Kind != shownList { // it answers what is asked; a list stands while it is worked off
			t.Done()
		}
		if taken, err := v.namesSeveral(ctx, t, name, rest); taken || err != nil {
			return err
		}
		return v.do(ctx, t, name, wholeReport(t, t.Text, name, rest))
	}
	if words, ok := v.asCitizen(t); ok && !wordsAwaited(t) {
		t.Done()
		return v.speak(ctx, t, words)
	}
	for _, try := range []func(context.Context, *handlers.Turn) (bool, error){albumGoesOn, v.looks, v.backAgain, v.openedAnswered, decisionLapses, v.named, v.placeAnswered, v.doubtAnswered, v.kindAnswered, ofOtherWork, v.spokenAloud, v.ownPlace, v.asked, v.replied, v.shared, v.bareCode, wholeWork, v.listed, v.notThere, v.heard, v.mistaken} {
		if taken, err := try(ctx, t); taken || err != nil {
			return err
		}
	}
	if words, ok := v.asCitizen(t); ok {
		return v.speak(ctx, t, words)
	}
	if taken, err := v.aside(ctx, t); taken || err != nil {
		return err
	}
	return v.unsure(ctx, t)
}

// edited says that a changed command is not run once more: whoever mended a slip would think that it was. A place that moves on is none.
func edited(t *handlers.Turn) error {
	if t.Text != "" && t.In.Location == nil {
		t.SayKey("officer.edited")
	}
	return nil
}

// tap runs what a button carries. One that is no officer's came from what was said to the officer as a citizen.
func (v *Conversation) tap(ctx context.Context, t *handlers.Turn) error {
	switch t.In.Tap.Command {
	case whichOne:
		return v.tapped(ctx, t)
	case doubted:
		return v.doubtTapped(ctx, t)
	case ifOpened:
		return v.openedTapped(ctx, t)
	}
	if _, ok := v.commands[t.In.Tap.Command]; !ok && len(t.Mine) > 0 {
		return v.speak(ctx, t, "")
	}
	choice, err := confirmed(t, models.Choice{Command: t.In.Tap.Command, Arg: t.In.Tap.Arg})
	if err != nil {
		return err
	}
	t.Done()
	return v.do(ctx, t, choice.Command, choice.Arg)
}

// speak has the officer say something as a citizen, with a citizen's rights only. What he is asked then he answers as one.
func (v *Conversation) speak(ctx context.Context, t *handlers.Turn, words string) error {
	shown := t.Conv.Ask.Shown
	t.Text, t.Officer, t.By = words, models.Officer{}, models.Actor{Role: models.CitizenRole}
	err := v.citizen.Run(ctx, t)
	if t.Conv.Ask.Shown == nil {
		t.Conv.Ask.Shown = shown // the list of his work stands beside what he complains of himself
	}
	if t.Conv.Ask.Kind != "" {
		t.Conv.Ask.Code = asCitizens
	}
	return err
}

// meant tells a command from the beginning of an answer: while an answer in words is awaited, a bare command
// word followed by more than a number is part of the answer, and so is the very word that asked.
func (v *Conversation) meant(t *handlers.Turn, name, rest string) bool {
	if _, known := v.commands[name]; !known {
		return false
	}
	if !strings.HasPrefix(t.Text, "/") && (name == "instruct" && (!namesOne(t, rest) || !overSomebody(t)) || name == "later" && extends(t.Text, rest) && !namesLater(t, rest)) {
		return false // "निर्देश दे दिए गए हैं", "extend line to the new pole"
	}
	if strings.HasPrefix(t.Text, "/") || t.Conv.Ask.Kind == "" || loose(t.Conv.Ask.Kind) {
		return true
	}
	if t.Conv.Ask.Code == asCitizens && slices.Contains([]string{"list", "shift", "leave", "juniors"}, name) {
		return true // they answer nothing that he is asked as a citizen
	}
	if t.Conv.Ask.Kind == "proof" && v.commands[name].about == noComplaint && name != "report" {
		return true // words are no proof: "छुट्टी 30/11"
	}
	if t.Conv.Ask.Kind == "handover" { // asked for a name: what names no department is a command
		code, _ := departmentIn(t, t.Text)
		return code == ""
	}
	if t.Conv.Ask.Kind == "reject" && t.Conv.Ask.Code == "" && rest != "" && name != "reject" { // asked for one of some reasons: what names none is a command
		_, _, reason := reasonIn(t, t.Text)
		return !reason
	}
	if rest == "" {
		return name != t.Conv.Ask.Kind // "what was done?" "काम हो गया": that is the answer
	}
	_, _, numbered := number(rest)
	places, words := placesIn(t, rest)
	own := t.Conv.Ask.Code == asCitizens && ofHisOwn(t, words) // "note 1 mera ghar mandir ke paas"
	placed := len(places) > 0 && v.commands[name].about == oneComplaint && !own
	return numbered || placed && (words == "" || onlyBids(t, words) || v.orders(t, name, words))
}

// wordsAwaited reports whether any words are the answer to what was asked: a report may begin with "शिकायत". Proof is none, and what an
// officer is asked as a citizen he answers as one.
func wordsAwaited(t *handlers.Turn) bool {
	return t.Conv.Ask.Kind != "" && t.Conv.Ask.Kind != "proof" && !loose(t.Conv.Ask.Kind)
}

// asCitizen takes "complaint: …", by which an officer speaks as a citizen.
func (v *Conversation) asCitizen(t *handlers.Turn) (string, bool) {
	name, rest, ok := t.Deps.Words.Command("officer", t.Text)
	return rest, ok && name == "complain" && rest != "" && !v.misleads(t, t.Text, name, rest)
}

// do runs a command after checking what it needs.
func (v *Conversation) do(ctx context.Context, t *handlers.Turn, name, rest string) error {
	cmd, ok := v.commands[name]
	if !ok {
		return models.NewError(models.CodeUnknownCommand, "error.officer_unknown")
	}
	if cmd.about == noComplaint {
		return cmd.run(ctx, t, nil, rest)
	}
	name, rest, err := v.instead(ctx, t, name, rest)
	if err != nil {
		return err
	}
	cmd = v.commands[name]
	if name == "accept" && onlySays(t, rest, "all") {
		return acceptAll(ctx, t, rest)
	}
	if all, err := v.allDone(ctx, t, name, rest); all || err != nil {
		return err
	}
	if (name == "resolve" || name == "restored") && (onlySays(t, rest, "all", "done", "became") || onlyBids(t, rest)) {
		rest = "" // "सब हो गया": what was done is asked
	}
	found, words, err := find(ctx, t, rest)
	if err != nil {
		if answered, failed := v.which(ctx, t, name, cmd, strings.TrimSpace(rest), err); answered || failed != nil {
			return failed
		}
		return err
	}
	if name == "restored" && found.Watch.Storm == 0 {
		cmd = v.commands["resolve"] // "it works again" of a complaint that stands alone is its report
	}
	if found.Watch.Storm != 0 {
		if cmd, err = v.ofStorm(ctx, t, name, found, words != strings.TrimSpace(rest)); err != nil {
			return err
		}
	}
	if taken, err := bidsDoer(ctx, t, name, found); taken || err != nil {
		return err
	}
	if err := allowed(t, found, cmd.needs); err != nil {
		return err
	}
	if decision := name == "uphold" || name == "dismiss"; decision && (bareDecision(t, words) || onlyBids(t, words)) {
		words = "" // "kharij 54371 kar do"
	} else if decision && deniedOnly(t, words) && waitsFor(t, found) {
		toldToDecide(t, &found)
		return nil
	}
	return v.perform(ctx, t, cmd, found, words)
}

// perform runs a command on a complaint that it may be run on, or asks for what is missing.
func (v *Conversation) perform(ctx context.Context, t *handlers.Turn, cmd command, c models.Complaint, words string) error {
	if cmd.in != nil && !slices.Contains(cmd.in, c.Status) {
		if t.In.Kind == bot.MessageIn && waitsFor(t, c) {
			toldToDecide(t, &c)
			return nil
		}
		return illegal(c)
	}
	if holdsNothing(t, cmd.prompt, words) {
		words = ""
	}
	if words == "" && cmd.prompt != "" && !cmd.takes.came(t) {
		return prompt(t, cmd.prompt, c)
	}
	t.Conv.Complaint, t.Conv.MediaGroup = c.ID, t.In.Group // what he writes or sends next is about it
	if cmd.read == byCitizens {
		words = withoutLabel(t, words)
		if why := forbidden(t, &c, words); why != "" {
			return notSent(t, t.Hold(c), words, why)
		}
	}
	return cmd.run(ctx, t, t.Hold(c), words)
}

// illegal says that nothing of the kind can be done with a complaint as it stands.
func illegal(c models.Complaint) error {
	return models.NewError(models.CodeIllegalMove, "error.illegal_move").With("number", c.Number.String()).With("status", string(c.Status))
}

// came reports whether the message brings what the command takes in place of words.
func (m material) came(t *handlers.Turn) bool {
	file := t.HasFile(models.Photo, models.Video, models.Document) || m == orFile && t.HasFile(models.Voice) // a voice shows nothing
	return m != wordsOnly && file || m == orProof && t.In.Location != nil
}

// onlySays reports whether words say something of these names and nothing else: "all", "dono".
func onlySays(t *handlers.Turn, words string, what ...string) bool {
	names, left := t.Deps.Words.Heard("speech", words)
	return len(names) > 0 && len(left) == 0 && !slices.ContainsFunc(names, func(n string) bool { return !slices.Contains(what, n) })
}
