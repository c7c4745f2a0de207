package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// doubted is the kind of the question what is to be done with words that may be meant in several ways, and the command of its buttons.
// Nothing is done with them until it is answered. Stored: never rename.
const doubted = "doubt"

// askDone asks whether words are the report of work that is done, where they may as well say what became of something.
func askDone(of breadth) act {
	return func(_ context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
		name := "resolve"
		if of == wholeStorm {
			name = "restored"
		}
		words = withoutName(t, words)
		in := models.Intent{Kind: "officer.doubt.resolve", Complaint: c.ID, Args: models.Args{Number: c.Number, Category: c.Category, Text: words}}
		offerWays(t, c, &in, words, name)
		t.Say(in)
		return nil
	}
}

// offerWays offers what can be done with words: the command they may be, a question or news to the citizen, a note.
func offerWays(t *handlers.Turn, c *models.Complaint, in *models.Intent, words string, begun ...string) {
	ways := begun
	if mayInstruct(t, *c) {
		ways = append(ways, "instruct")
	}
	if asksSomething(t, words) {
		ways = append(ways, "ask")
	}
	if c.Address.Peer != "" && (!c.Discreet || !c.Sensitive) && !t.Said().Abusive {
		ways = append(ways, "tell")
	}
	offerOnly(t, c, in, words, append(ways, "note")...)
}

// asksSomething reports whether words are a question, or hold one.
func asksSomething(t *handlers.Turn, words string) bool {
	_, last := askedLast(t, strings.Fields(words))
	return last || listen(t, words).has("question") || strings.HasSuffix(strings.TrimSpace(words), "?")
}

// offerOnly offers these ways and no other.
func offerOnly(t *handlers.Turn, c *models.Complaint, in *models.Intent, words string, ways ...string) {
	t.Ask(doubted, c.ID)
	t.Conv.Ask.Text = words
	for _, way := range ways {
		arg := way + " " + marked(c.Number, "", words)
		t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: doubted, Arg: arg})
		label := way
		switch way {
		case "ask", "tell":
			label = way + "_citizen"
		case "reject":
			r, _ := remitIn(t, words)
			label = "reason." + string(r)
		}
		in.Buttons = append(in.Buttons, handlers.Row(handlers.Button(label, doubted, arg)))
	}
}

// doubtAnswered takes the number of a way, or a "yes" to the command that was asked about.
func (v *Conversation) doubtAnswered(ctx context.Context, t *handlers.Turn) (bool, error) {
	if t.Conv.Ask.Kind != doubted {
		return false, nil
	}
	choice, chosen := t.Chosen(t.Text)
	if name, is := t.Deps.Words.Answer("yesno", t.Text); !chosen && is && name == "yes" {
		old, err := aged(ctx, t)
		if err != nil {
			return true, err
		}
		choice = t.Conv.Ask.Choices[0]
		way, _, _ := strings.Cut(choice.Arg, " ")
		chosen = !old && slices.Contains([]string{"resolve", "restored", "ask", "escalate", "reject", "uphold", "dismiss", "duplicate"}, way)
	}
	if !chosen {
		return false, nil
	}
	return true, v.doubtEnds(ctx, t, choice.Arg)
}

// unsaid reports whether words are held of which it is asked what is done with them, so that a slip is in them and nothing was done yet.
func unsaid(t *handlers.Turn) bool {
	undoes := func(c models.Choice) bool { return strings.HasPrefix(c.Arg, "undo ") }
	return t.Conv.Ask.Kind == doubted && t.Now.Sub(t.Conv.Ask.At) <= freshly && !slices.ContainsFunc(t.Conv.Ask.Choices, undoes)
}

// doubtTapped is a button of that question. When the question is gone, or another one asked, its words are too.
func (v *Conversation) doubtTapped(ctx context.Context, t *handlers.Turn) error {
	if !slices.Contains(t.Conv.Ask.Choices, models.Choice{Command: doubted, Arg: t.In.Tap.Arg}) {
		return models.NewError(models.CodeTooLate, "error.words_gone_button")
	}
	return v.doubtEnds(ctx, t, t.In.Tap.Arg)
}

func (v *Conversation) doubtEnds(ctx context.Context, t *handlers.Turn, arg string) error {
	way, of, _ := strings.Cut(arg, " ")
	number, _, _ := strings.Cut(of, " ")
	held := t.Conv.Ask.Text
	if way == "later" && t.Conv.Ask.Code != "" {
		held = t.Conv.Ask.Code + " " + held // the date whose reason it is
	}
	t.Done()
	if done, where, is := strings.Cut(way, "@"); is { // in which locality of a storm
		way, held = done, "@"+where+" "+held
	}
	if r, ok := remitIn(t, held); ok && way == "reject" {
		held = string(r) + " " + evidenceIn(held)
	}
	if taken, err := v.otherMeant(ctx, t, way, number, held); taken || err != nil {
		return err
	}
	if way == "duplicate" {
		return v.joined(ctx, t, number, held)
	}
	if way == "tell" { // whom the words are for was asked just now
		return v.tellSurely(ctx, t, number, held)
	}
	return v.do(ctx, t, way, number+" "+held)
}

// unsure answers what was not understood with what can be written now, and with what can be done with the words.
func (v *Conversation) unsure(ctx context.Context, t *handlers.Turn) error {
	if t.Account.Key == handlers.WebAccount || t.Text == "" || strings.HasPrefix(t.Text, "/") {
		return models.NewError(models.CodeUnknownCommand, "error.officer_unknown")
	}
	c, words, one, err := spokenTo(ctx, t)
	if err != nil {
		return err
	}
	taken := false
	if one {
		taken, err = v.asksHow(ctx, t, words, c)
	} else {
		taken, err = v.oversees(ctx, t, words, c)
	}
	if !taken && err == nil && one && waitsFor(t, c) {
		return v.decidedOf(ctx, t, c, words)
	}
	if !taken && err == nil && (!one || words == t.Text) {
		taken, err = asksOfWork(ctx, t, words, perhaps)
	}
	if taken || err != nil {
		return err
	}
	if listen(t, words).has("howto") { // "ise band kaise kare" is asked of us
		if one && slices.Contains(busy(), c.Status) {
			canWrite(t, &c)
			return nil
		}
		return v.do(ctx, t, "help", "")
	}
	if !one {
		return v.unsureOfMany(ctx, t)
	}
	if !slices.Contains(busy(), c.Status) {
		last, is, err := lastReported(ctx, t)
		if err == nil && is && last.ID == c.ID && c.Status != models.Closed {
			offerBack(t, &c)
			return nil
		}
		if err != nil {
			return err
		}
	}
	first, _, _ := strings.Cut(strings.TrimSpace(t.Text), " ")
	if place := placeWithin(ctx, t, string(c.Number), words); place > 0 && atPlaceInList(t, first) == string(c.Number) {
		perhapsAnothers(t, c, words, place)
		return nil
	}
	if words == t.Text && t.In.ReplyTo == "" && !hasNumber(t) {
		if offered, err := deniesLast(ctx, t, c); offered || err != nil {
			return err
		}
		if asked, err := asksRather(ctx, t, c, words); asked || err != nil {
			return err
		}
	}
	return v.unsureOf(ctx, t, c, words)
}

// unsureOfMany is unsure where no one complaint is spoken of.
func (v *Conversation) unsureOfMany(ctx context.Context, t *handlers.Turn) error {
	if named, err := namesWaiting(ctx, t); named || err != nil {
		return err
	}
	if named, err := wishNamed(ctx, t); named || err != nil {
		return err
	}
	if open := t.Conv.Ask; open.Kind == whichOne && open.Code == "resolve" && open.Text == "" && tellsAct(t, t.Text) {
		return v.do(ctx, t, "resolve", t.Text) // what was done comes before of which it was
	}
	return unsureOfReport(ctx, t)
}

// asksRather asks which complaint words are about that name none and speak of another one than the one that is spoken of.
func asksRather(ctx context.Context, t *handlers.Turn, c models.Complaint, words string) (bool, error) {
	list, err := doing(ctx, t, busy())
	if err != nil {
		return true, err
	}
	rather, err := speaksRather(ctx, t, c, list, words)
	if err != nil || len(rather) == 0 {
		return err != nil, err
	}
	offerAs(t, asListed(t, append(rather, c)), namedOf)
	return true, nil
}

// unsureOf asks what is to be done with words on a complaint that were not understood.
func (v *Conversation) unsureOf(ctx context.Context, t *handlers.Turn, c models.Complaint, words string) error {
	if m, s := matterOf(t, words, c.Department); m == elses && s.department != "" && allowed(t, c, giver) == nil && slices.Contains(busy(), c.Status) {
		return elsewhere(ctx, t, t.Hold(c), words) // "nagar nigam bhejo", of the only one
	}
	in := models.Intent{Kind: "officer.unsure", Complaint: c.ID, Args: about(&c)}
	var begun []string
	name, rest, ok := t.Deps.Words.Command("officer", words)
	if heard, _ := t.Deps.Words.Heard("speech", words); ok && name == "escalate" && rest != "" || slices.Contains(heard, "climb") {
		in.Kind, in.Args.Text, begun = "officer.doubt.escalate", words, []string{"escalate"}
	} else if whose, _ := t.Deps.Words.Heard("whose", words); (tellsAct(t, words) && len(whose) == 0 || longReport(t, words)) && slices.Contains(busy(), c.Status) { // "fuse badla"
		in.Kind, in.Args.Text, begun = "officer.doubt.resolve", words, []string{"resolve"}
	}
	if name, _, near := nearly(t, words); !ok && near && len(strings.Fields(words)) == 1 && v.commands[name].about == oneComplaint {
		offerMeant(t, name, c.Number.String())
		return nil
	}
	if endsRejecting(t, words) && slices.Contains(busy(), c.Status) {
		return prompt(t, "reject", c)
	}
	asked := len(begun) > 0
	if mayReport(t, words) {
		begun = append(begun, "resolve")
	}
	if len(strings.Fields(words)) > 1 || mayInstruct(t, c) {
		offerWays(t, &c, &in, withoutName(t, words), begun...)
		switch {
		case asked:
		case mayInstruct(t, c):
			o, err := actsOn(ctx, t, c)
			if err != nil {
				return err
			}
			in.Kind, in.Args.Text, in.Args.Name = "officer.doubt.below", words, o.Name
		case len(begun) == 0 && asksSomething(t, words):
			in.Kind, in.Args.Text = "officer.doubt.question", words
		case len(in.Buttons) > 1:
			in.Kind = "officer.doubt.words"
		}
	}
	t.Say(in)
	return nil
}

// longReport reports whether a letter that is too long for a sentence on a complaint says anywhere what was done: whether it is its report is asked.
func longReport(t *handlers.Turn, words string) bool {
	return len(strings.Fields(words)) > mostSpoken && slices.ContainsFunc(partsOf(t, words), func(part string) bool { return isReport(t, part) })
}

// mayReport reports whether words that were not understood begin with a word for "done" and do not deny it.
func mayReport(t *handlers.Turn, words string) bool {
	_, rest, is := doneWord(t, words)
	s := listen(t, words)
	return is && !s.has("not") && !s.has("question") && !s.has("broken") && !s.ahead() && !denied(t, firstOf(rest))
}

// deniesLast offers to take the report back that was just written, where words deny something that may as well be of it as of the one complaint that is left.
func deniesLast(ctx context.Context, t *handlers.Turn, left models.Complaint) (bool, error) {
	last, is, err := lastReported(ctx, t)
	if err != nil || !is || last.ID == left.ID || t.Conv.Complaint != last.ID || last.Status == models.Closed {
		return false, err
	}
	if !listen(t, t.Text).has("not") || left.Is(t.SaidIn(t.Text).Category) || last.Watch.Storm != 0 { // of a storm a locality may be spoken of
		return false, nil
	}
	offerBack(t, &last)
	return true, nil
}

// unsureOfReport answers what was not understood right after a report: it may say that the report was wrong. Before the citizen's answer
// nothing is told him by hand.
func unsureOfReport(ctx context.Context, t *handlers.Turn) error {
	c, ok, err := lastReported(ctx, t)
	if err != nil {
		return err
	}
	if !ok && tellsAct(t, t.Text) { // "fuse badla"
		if list, err := doing(ctx, t, busy()); err != nil || len(list) > 1 {
			offerAs(t, asListed(t, list), namedOf)
			return err
		}
	}
	i := t.Said().Intent
	if !ok || c.Status == models.Closed || i == handlers.Thanks || i == handlers.Greeting || len(strings.Fields(t.Text)) < 2 {
		return models.NewError(models.CodeUnknownCommand, "error.officer_unknown")
	}
	offerBack(t, &c)
	return nil
}

// offerBack asks whether a report is taken back.
func offerBack(t *handlers.Turn, c *models.Complaint) {
	in := models.Intent{Kind: "officer.doubt.reported", Complaint: c.ID, Args: models.Args{Number: c.Number, Category: c.Category, Text: t.Text}}
	offerOnly(t, c, &in, t.Text, "undo", "note")
	t.Say(in)
}

// spokenTo finds the complaint that words which were not understood are about: the one that is named, else the one that can be meant.
func spokenTo(ctx context.Context, t *handlers.Turn) (c models.Complaint, words string, one bool, err error) {
	if token, rest, ok := numbered(t.Text); ok {
		c, _, err := find(ctx, t, token)
		if err == nil {
			return c, withoutOf(t, rest), allowed(t, c, doer) == nil, nil
		}
		if strings.HasPrefix(t.Text, token) || !models.IsCode(err, models.CodeNotFound) {
			return c, "", false, err
		}
	}
	if n, ok := models.FindNumber(t.Text); ok {
		c, _, err = find(ctx, t, string(n))
		return c, t.Text, err == nil && allowed(t, c, doer) == nil, err
	}
	if named, rest, err := namedIn(ctx, t, t.Text); err == nil && len(named) == 1 && rest != "" { // within the sentence
		return named[0], rest, allowed(t, named[0], doer) == nil, nil
	}
	first, rest, more := strings.Cut(strings.TrimSpace(t.Text), " ")
	if at := atPlaceInList(t, first); at != "" && more && !begins(t, "unit", rest) && !countsOn(t, rest) { // "2 party ghar par nahi mili"
		c, _, err := find(ctx, t, at)
		return c, withoutOf(t, rest), err == nil && allowed(t, c, doer) == nil, err
	}
	list, err := doing(ctx, t, busy())
	if err != nil {
		return c, "", false, err
	}
	if c, there := atPlace(t, list); there {
		return c, t.Text, true, nil
	}
	if c, one, err = shown(ctx, t, list); !one && err == nil {
		c, one = justOpened(t, list)
	}
	return c, t.Text, one && (!callsSomebody(t) || !calledOther(ctx, t, c, list)), err
}
