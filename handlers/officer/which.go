package officer

import (
	"context"
	"slices"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// mostNamed is how many complaints are offered to choose from.
const mostNamed = 9

// which answers a command that names no complaint where several could be meant: they are offered, and one tap or number runs it.
// Where the command is possible on one of them only, that one is meant. It reports whether it has answered.
func (v *Conversation) which(ctx context.Context, t *handlers.Turn, name string, cmd command, words string, refusal error) (bool, error) {
	if e, ok := models.AsError(refusal); !ok || e.Key != "error.which_number" || t.Account.Key == handlers.WebAccount {
		return false, nil
	}
	list, err := own(ctx, t, models.ComplaintQuery{Statuses: cmd.in, Limit: mostNamed})
	if err != nil {
		return false, err
	}
	if name == "restored" || name == "expect" {
		if list, err = oneOfStorm(ctx, t, list); err != nil {
			return false, err
		}
	}
	asked := len(list) == 0 && cmd.in != nil
	if asked {
		list = spokenLast(ctx, t, cmd)
	}
	in := models.Intent{Kind: "officer.which"}
	var choices []models.Choice
	for _, c := range list {
		if allowed(t, c, cmd.needs) != nil {
			continue
		}
		b := models.Button{Text: c.Number.String(), Command: name, Arg: string(c.Number)}
		if words != "" {
			b.Command, b.Arg = whichOne, marked(c.Number, name, words) // the words are held in the question: a button has no room for them
		}
		choices = append(choices, models.Choice{Command: name, Arg: string(c.Number)})
		in.Args.Items = append(in.Args.Items, models.Item{Number: c.Number, Status: c.Status, Category: c.Category, Area: c.Area})
		in.Buttons = append(in.Buttons, handlers.Row(b))
	}
	if len(choices) == 0 {
		return nothingWaits(t, name, list), nil
	}
	if words, is := ofOnly(t, list, words); is && !asked && cmd.in != nil && t.In.ReplyTo == "" {
		return true, v.do(ctx, t, name, strings.TrimSpace(string(list[0].Number)+" "+words))
	}
	if shows(t, name) {
		return true, whoseCaption(t, list, nil)
	}
	if askedOpened(t, list, choices, name, words) {
		return true, nil
	}
	t.Ask(whichOne, 0, choices...)
	t.Conv.Ask.Code, t.Conv.Ask.Text = name, words
	t.ShowsToChoose(numbersIn(choices))
	t.Say(in)
	return true, nil
}

// nothingWaits says that no complaint waits for a decision or to be taken, where that is so: to ask which of none is meant would be no answer.
func nothingWaits(t *handlers.Turn, name string, list []models.Complaint) bool {
	if len(list) > 0 || !slices.Contains([]string{"accept", "approve", "return", "uphold", "dismiss"}, name) {
		return false
	}
	t.SayKey("officer.nothing_waits")
	return true
}

// spokenLast is the complaint that was spoken of last, for whoever has none of his own: of the hub, a superior. It is offered and not taken
// for granted, because he may have opened it days ago.
func spokenLast(ctx context.Context, t *handlers.Turn, cmd command) []models.Complaint {
	if t.Conv.Complaint == 0 {
		return nil
	}
	c, err := t.Read.Complaint(ctx, t.Conv.Complaint)
	if err != nil || !slices.Contains(cmd.in, c.Status) {
		return nil // it is asked for its number, as ever
	}
	return []models.Complaint{t.Held(c)}
}

// whichOne is the kind of the question "about which complaint?", and the command of its buttons. Stored: never rename.
const whichOne = "which"

// named takes the number of the choice.
func (v *Conversation) named(ctx context.Context, t *handlers.Turn) (bool, error) {
	if taken, err := v.ofSeveralChosen(ctx, t); taken || err != nil {
		return taken, err
	}
	if err := v.freesOther(ctx, t); err != nil {
		return true, err
	}
	if taken, err := v.ofPlacesInList(ctx, t); taken || err != nil {
		return taken, err
	}
	if t.Conv.Ask.Kind != whichOne && !listStands(t) {
		return v.ofPlaceInList(ctx, t)
	}
	if c, ok := t.Chosen(t.Text); ok {
		return true, v.picked(ctx, t, c.Command, c.Arg)
	}
	if listStands(t) {
		return v.ofPlaceInList(ctx, t)
	}
	if t.Conv.Ask.Kind == whichOne && len(t.Conv.Ask.Choices) == 1 && t.Conv.Ask.Code == "" && nod(t, t.Text) { // "give it to Mukesh?" "haan"
		if old, err := aged(ctx, t); old || err != nil {
			return err != nil, err
		}
		return true, v.picked(ctx, t, t.Conv.Ask.Choices[0].Command, t.Conv.Ask.Choices[0].Arg)
	}
	if token, rest, ok := number(t.Text); ok && rest == "" && t.Conv.Ask.Code != "" {
		return true, v.picked(ctx, t, t.Conv.Ask.Code, token)
	}
	first, rest, more := strings.Cut(strings.TrimSpace(t.Text), " ")
	if c, ok := t.Chosen(first); ok && more && t.Conv.Ask.Code != "" && digits(first) && !digitsFirst(rest) && !countsOn(t, rest) && suits(t, rest) && !differs(t, first, c.Arg, rest) {
		if _, _, timed := whenSaid(t, t.Text, officeClose); !timed { // "2 दिन लगेंगे" chooses nothing
			if saysMore(t, rest) {
				t.Conv.Ask.Text = strings.TrimSpace(t.Conv.Ask.Text + " " + rest)
			}
			return true, v.picked(ctx, t, t.Conv.Ask.Code, c.Arg)
		}
	}
	if !choosesComplaint(t) {
		return v.ofPlaceInList(ctx, t)
	}
	return v.ofChosen(ctx, t, first, rest)
}

// digits reports whether a choice is written as a number: "एक लाइनमैन भेजा" begins with how many.
func digits(word string) bool {
	return strings.Trim(strings.TrimSuffix(fold.Digits(word), "-"), "0123456789.,):") == "" && word != "-"
}

// suits reports whether the words after a choice say more of what is held for it, and not something else: "2 आदमी भेजे हैं" is no report.
func suits(t *handlers.Turn, words string) bool {
	if first, _, _ := strings.Cut(words, " "); ofNumber(t, first) && len(listen(t, words).left) > 0 {
		return false // "4 ka photo bhejta hu" says something else of the fourth
	}
	m, said := matterOf(t, words, "")
	if said.has("not") && holdsReport(t, m) {
		return false // "2 is not done yet" behind "transformer replaced"
	}
	if m == unheard { // a sentence of its own is not told as one with what is held
		return t.Conv.Ask.Text == "" || !saysMore(t, words)
	}
	switch t.Conv.Ask.Code {
	case spokenOf, namedOf:
		held, _ := matterOf(t, t.Conv.Ask.Text, "")
		own := said.has("did") || len(said.left) > 0 && t.Conv.Ask.Text != "" // a sentence of its own: the two may be of two
		return m == held && !own && (!isReport(t, words) || !isReport(t, t.Conv.Ask.Text))
	case "resolve", "restored":
		return m == finished
	case "later", "expect":
		return m == moves
	case "accept":
		return m == taken
	case "handover":
		return m == elses
	}
	return false
}

// picked runs what was held until its complaint was named.
func (v *Conversation) picked(ctx context.Context, t *handlers.Turn, name, number string) error {
	if name == "proof" && number == ofSeveral {
		return oneByOne(ctx, t)
	}
	held, offered := t.Conv.Ask.Text, t.Conv.Ask.Choices
	if name == "proof" {
		words, err := bringBack(t)
		if err != nil {
			return err
		}
		held = words
	} else {
		t.Done()
	}
	chosen := strings.Split(number, together)
	if place, rest, more := strings.Cut(held, " "); more && (atPlaceInList(t, place) == number && !mayCount(t, rest) || digits(place) && beginsDone(t, rest)) {
		held = withoutOf(t, rest) // "4 taar jod diya", of the fourth; "1 done, fuse badla" counts nothing, whatever was shown
		if said, words, is := t.Deps.Words.Command("officer", held); is && said == "resolve" && name == spokenOf && tellsReport(t, words) {
			name, held = said, words // as it is where that place was of the list
		}
	}
	if name == "proof" && held != "" && len(chosen) == 1 {
		return v.captioned(ctx, t, number, held)
	}
	if len(chosen) > 1 {
		able, err := v.able(ctx, t, name, held, chosen)
		if err != nil {
			return err
		}
		chosen = able
	}
	for _, one := range chosen {
		if err := v.pickedOne(ctx, t, name, one, held, offered); err != nil {
			return err
		}
	}
	if len(chosen) < 2 {
		return nil
	}
	return proofOfEach(ctx, t, chosen)
}

// able are those of several complaints of which the words can be said now; he is told of which they were not. Where it is none, why not of the
// first.
func (v *Conversation) able(ctx context.Context, t *handlers.Turn, name, held string, numbers []string) (able []string, err error) {
	say, late := models.Intent{Kind: "officer.not_of_these"}, models.Intent{Kind: "officer.late_each"}
	var first error
	for _, one := range numbers {
		c, _, err := find(ctx, t, one)
		if err != nil {
			return nil, err
		}
		refused := v.refuses(t, name, held, c)
		if refused == nil && name == namedOf && lacksReason(t, c, held) { // of several only one could be asked why
			late.Args.Items = append(late.Args.Items, models.Item{Number: c.Number, Category: c.Category, Status: c.Status})
			continue
		}
		if refused == nil {
			able = append(able, one)
			continue
		}
		if first == nil {
			first = refused
		}
		say.Args.Items = append(say.Args.Items, models.Item{Number: c.Number, Category: c.Category, Status: c.Status})
	}
	if len(late.Args.Items) > 0 {
		t.Say(late)
		first = nil
	}
	if len(able) == 0 {
		return nil, first
	}
	if len(say.Args.Items) > 0 {
		t.Say(say)
	}
	return able, nil
}

// refuses says why a command, or what is meant by words that are none, cannot be done on a complaint now.
func (v *Conversation) refuses(t *handlers.Turn, name, held string, c models.Complaint) error {
	cmd := v.commands[name]
	if name == namedOf {
		m, s := matterOf(t, held, c.Department)
		cmd, _ = v.spoken(m, s, onlyThis)
		if m == finished && c.Status == models.Resolved {
			return illegal(c) // only its code could still come
		}
	}
	if cmd.in != nil && !slices.Contains(cmd.in, c.Status) {
		return illegal(c)
	}
	return allowed(t, c, cmd.needs)
}

func (v *Conversation) pickedOne(ctx context.Context, t *handlers.Turn, name, number, held string, offered []models.Choice) error {
	if name == spokenOf || name == namedOf {
		c, _, err := find(ctx, t, number)
		if err != nil {
			return err
		}
		of := alone
		switch {
		case name == namedOf:
			of = onlyThis
		case slices.ContainsFunc(offered, func(x models.Choice) bool { return x.Arg == string(c.Number) }):
			of = wholeStorm // it was offered for all of its storm
		}
		if taken, err := v.heardOn(ctx, t, c, held, of); taken || err != nil {
			return err
		}
		if name == namedOf {
			t.Conv.Complaint = c.ID
			return v.unsureOf(ctx, t, c, held)
		}
		name = "note" // of this complaint they say nothing that is done: they are kept
	}
	return v.do(ctx, t, name, strings.TrimSpace(number+" "+held))
}

// tapped is a button of that question. When the question is gone, or another one asked, its words are too.
func (v *Conversation) tapped(ctx context.Context, t *handlers.Turn) error {
	open := t.Conv.Ask
	if open.Kind == whichOne && open.Code == "proof" {
		c, is, err := proofTapped(t)
		switch {
		case err != nil:
			return err
		case !is:
			return models.NewError(models.CodeTooLate, "error.words_gone_button")
		}
		return v.picked(ctx, t, "proof", c.Arg)
	}
	i := slices.IndexFunc(open.Choices, func(c models.Choice) bool { return t.In.Tap.Arg == marked(models.Number(c.Arg), open.Code, open.Text) })
	if open.Kind != whichOne || i < 0 {
		return models.NewError(models.CodeTooLate, "error.words_gone_button")
	}
	return v.picked(ctx, t, open.Code, open.Choices[i].Arg)
}

// cancel ends what was asked; nothing is done.
func cancel(_ context.Context, t *handlers.Turn, _ *models.Complaint, _ string) error {
	t.Done()
	t.SayKey("officer.cancelled")
	return nil
}

// aside answers what is no command: a language, a number alone, a greeting, thanks, a command with a slip of the finger.
func (v *Conversation) aside(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Text == "" || len(t.In.Files) > 0 {
		return false, nil
	}
	if _, is := t.Deps.Words.Answer("language", t.Text); is {
		return true, language(ctx, t, nil, t.Text)
	}
	if token, rest, is := number(t.Text); is && rest == "" {
		return true, v.do(ctx, t, "open", token) // a number alone: he wants to see it
	}
	if _, no := t.Deps.Words.Answer("yesno", t.Text); no || nod(t, t.Text) {
		t.Done() // "was the work taken?" "no"
		t.SayKey("officer.all_right")
		return true, nil
	}
	if i := t.Said().Intent; handlers.Folded(t.Text) || i == handlers.Greeting || i == handlers.Thanks || i == handlers.Praise {
		t.SayKey("officer.hello")
		return true, nil
	}
	name, rest, ok := nearly(t, t.Text)
	if !ok || v.commands[name].run == nil || name == "instruct" && !overSomebody(t) {
		return false, nil
	}
	offerMeant(t, name, rest)
	return true, nil
}

// freshly is how long a complaint that was acted on, or asked about, is the one that is spoken of.
const freshly = 30 * time.Minute

// shown is the one complaint that can be meant: the only one, or the one he acted on last, if nothing new has come since. When that was is
// read from its history: when he wrote last, the conversation says of this very message already where the platform has a window.
func shown(ctx context.Context, t *handlers.Turn, list []models.Complaint) (c models.Complaint, ok bool, err error) {
	if len(list) == 1 {
		return list[0], true, nil
	}
	if asked := t.Conv.Ask; asked.Complaint != 0 && !asksKind(t) { // what is asked about is what is spoken of, until something newer is
		if at := slices.IndexFunc(list, func(c models.Complaint) bool { return c.ID == asked.Complaint }); at >= 0 && newest(t, asked.At, list) && !onlyRead(t, list[at]) {
			return list[at], true, nil
		}
	}
	at := slices.IndexFunc(list, func(c models.Complaint) bool { return c.ID == t.Conv.Complaint })
	if at < 0 && t.Conv.Complaint != 0 { // of a storm another may stand for the one it is called by, which is reported already
		last, err := t.Read.Complaint(ctx, t.Conv.Complaint)
		if err != nil {
			return c, false, ignoreMissing(err)
		}
		at = slices.IndexFunc(list, func(c models.Complaint) bool { return c.Watch.Storm != 0 && c.Watch.Storm == last.Watch.Storm })
	}
	if at < 0 {
		return c, false, nil
	}
	history, err := t.Read.Events(ctx, list[at].ID)
	if err != nil {
		return c, false, err
	}
	var acted time.Time
	for _, e := range history {
		if e.By.Officer == t.Officer.ID && e.At.After(acted) {
			acted = e.At
		}
	}
	if s := t.Conv.Ask.Shown; !newest(t, acted, list) || s != nil && s.Opened == list[at].Number && s.OpenedAt.After(acted) {
		return c, false, nil // what was only read since is asked about
	}
	return list[at], true, nil
}
