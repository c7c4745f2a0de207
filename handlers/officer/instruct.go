package officer

import (
	"context"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

// What a superior writes about the work of somebody below him is mostly for that one: "aaj hi karao", "JE se jawab mango", "आवश्यक कार्यवाही करें". He is no doer
// who tells how his work goes: none of it takes the work, and a citizen hears of it only what is chosen for him.

// instruct sends a superior's words to who has to act on a complaint.
func instruct(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	if _, ok := instructed(t, *c); !ok {
		return models.NewError(models.CodeBadInput, "error.nobody_to_instruct").With("number", c.Number.String())
	}
	return sendDown(ctx, t, c, "officer.instructed", words)
}

// instructed is who has to act on a complaint: who is to decide of it, else its doer. Never the officer himself.
func instructed(t *handlers.Turn, c models.Complaint) (models.Officer, bool) {
	id := c.DoerOfficer
	if decided := c.Status == models.Appealed || c.Status == models.Flagged; decided && c.AnswerableOfficer != 0 && c.AnswerableOfficer != t.Officer.ID {
		id = c.AnswerableOfficer
	}
	o, ok := t.Roster().Officer(id)
	return o, ok && !o.Revoked && o.ID != t.Officer.ID
}

// actsOn is instructed, or who has taken its work on himself since: the doer has it no longer to do.
func actsOn(ctx context.Context, t *handlers.Turn, c models.Complaint) (models.Officer, error) {
	o, _ := instructed(t, c)
	if o.ID != c.DoerOfficer {
		return o, nil
	}
	id, err := takenBy(ctx, t, c)
	if err != nil {
		return o, err
	}
	for _, taker := range juniors(t) { // nobody orders who stands above him
		if taker.ID == id && taker.Reachable(t.Now) {
			return taker, nil
		}
	}
	return o, nil
}

// sendDown tells who has to act on a complaint the words of somebody above him. They stay with it as a note.
func sendDown(ctx context.Context, t *handlers.Turn, c *models.Complaint, kind, words string) error {
	o, err := actsOn(ctx, t, *c)
	if err != nil {
		return err
	}
	t.Conv.Complaint = c.ID
	t.Event(c, models.EventNoted, "", t.WordsOf(c, models.NoteWords, words))
	in := models.Intent{Kind: kind, Args: about(c), Buttons: handlers.CardButtons(c, o)}
	if !c.Sensitive {
		in.Args.Text, in.Args.Flags = words, []string{"line.words"}
	}
	for _, p := range t.Officer.Postings {
		if p.Post.Department == c.Department || stepsIn(t.Officer) {
			in.Args.Post = &p.Post
		}
	}
	t.TellOfficer(o, c, in)
	if s, stands := t.Roster().StandIn(o); stands {
		o = s // he reads it while the other one is on leave
	}
	t.Say(models.Intent{Kind: kind + "_by_you", Complaint: c.ID, Args: models.Args{Number: c.Number, Name: o.Name}})
	return nil
}

// mayInstruct reports whether somebody stands above who has to act on a complaint, and has not taken its work on himself.
func mayInstruct(t *handlers.Turn, c models.Complaint) bool {
	_, ok := instructed(t, c)
	return ok && c.Status.Open() && mayUrge(t, c) && t.Account.Key != handlers.WebAccount && !waitsFor(t, c)
}

// instructs sends down what a superior says of a subordinate's complaint where it surely is an instruction, and asks for whom other words are that would be
// heard as a doer's. It reports whether it did either.
func instructs(ctx context.Context, t *handlers.Turn, c models.Complaint, text string) (bool, error) {
	if !mayInstruct(t, c) || givesOn(t, c, text) {
		return false, nil
	}
	if bids, err := bidsByCommand(ctx, t, c, text); bids || err != nil {
		return bids, err
	}
	if bidsWork(t, text) {
		if ofSomebodyElse(t, c, text) {
			return true, askForWhom(ctx, t, c, text)
		}
		t.Done()
		return true, instruct(ctx, t, t.Hold(c), text)
	}
	m, s := matterOf(t, text, c.Department)
	if m != moves && (m != taken || len(s.left) == 0 && !s.timed) && (m != finished || !asksFirst(t, text) && !pleads(t, text)) {
		return false, nil
	}
	own, err := workedOn(ctx, t, c)
	if err != nil || own {
		return err != nil, err
	}
	return true, askForWhom(ctx, t, c, text)
}

// bidsWork reports whether words bid that something be done, in an office's words or any other, and tell of nothing that was.
func bidsWork(t *handlers.Turn, said string) bool {
	directs, rest := t.Deps.Words.Heard("directs", said)
	rest = slices.DeleteFunc(rest, func(w string) bool { // "site visit ki" bids nothing
		name, _ := t.Deps.Words.Answer("tells", w)
		return name == "that"
	})
	text := strings.Join(rest, " ") // "निर्देशित करें" tells of no order that was given
	bid, _ := t.Deps.Words.Heard("bid", text)
	s := listen(t, text)
	if slices.Contains(directs, "must") && !s.has("question") {
		return true // "ensure supply is restored"
	}
	ordered := slices.Contains(bid, "order") || s.has("order")
	if len(directs) == 0 && (!ordered && !pleads(t, said) || s.has("question")) {
		return false
	}
	return !s.tellsNews() || endsBidding(t, text) && !s.has("will") || beginsBidding(t, text) && !s.did() // "FIR darj karo", "do it by tomorrow"
}

// workedOn reports whether a superior has taken a subordinate's work on himself: what he says of it then is news.
func workedOn(ctx context.Context, t *handlers.Turn, c models.Complaint) (bool, error) {
	history, err := t.Read.Events(ctx, c.ID)
	return slices.ContainsFunc(history, func(e models.Event) bool { return takes(e) && e.By.Officer == t.Officer.ID }), ignoreMissing(err)
}

// takenBy is who took the work of a complaint last, if anybody has since it came to its doer.
func takenBy(ctx context.Context, t *handlers.Turn, c models.Complaint) (id models.ID, err error) {
	history, err := t.Read.Events(ctx, c.ID)
	for _, e := range history {
		if takes(e) && e.By.Officer != 0 && !e.At.Before(c.AssignedAt) { // what the complainant answers only has it go on
			id = e.By.Officer
		}
	}
	return id, ignoreMissing(err)
}

// pleads reports whether words begin as a bid does, "kindly get it resolved", and are no command that was only written politely: "please reject".
func pleads(t *handlers.Turn, text string) bool {
	first, rest, _ := strings.Cut(strings.TrimSpace(text), " ")
	plea, _ := t.Deps.Words.Answer("plea", first)
	name, _, command := t.Deps.Words.Command("officer", rest)
	return plea == "begins" && (!command || name == "accept" || name == "report")
}

// takes reports whether an event is that somebody takes the work on.
func takes(e models.Event) bool { return e.Kind == models.EventMoved && e.To == models.InProgress }

// forOpened asks a superior for whom words are that name no complaint, right after he has looked at one of somebody below him.
func forOpened(ctx context.Context, t *handlers.Turn) (bool, error) {
	shown := t.Conv.Ask.Shown
	if shown == nil || shown.Opened == "" || t.Now.Sub(shown.OpenedAt) > freshly || len(strings.Fields(t.Text)) < 2 {
		return false, nil
	}
	_, said := t.Deps.Words.Heard("directs", t.Text) // "ho jana chahiye" is no wish of his own
	if s := listen(t, t.Text); ofHisOwn(t, strings.Join(said, " ")) || ofHisHome(t, t.Text) || !bidsWork(t, t.Text) && !s.duty() {
		return false, nil // what he tells of himself
	}
	c, _, err := find(ctx, t, string(shown.Opened))
	if _, who := withoutCalled(t, t.Text); len(who) > 0 && !slices.Contains(who, c.DoerOfficer) {
		return false, ignoreRefusal(err) // it is for somebody who has it not
	}
	if err != nil || !mayInstruct(t, c) || givesOn(t, c, t.Text) {
		return false, ignoreRefusal(err)
	}
	return true, askForWhom(ctx, t, c, t.Text)
}

// ofHisHome reports whether words are of something that the speaker calls his own, and of a citizen's matter: "mere yaha pani nahi hai".
func ofHisHome(t *handlers.Turn, text string) bool {
	return t.SaidIn(text).Category != "" && slices.ContainsFunc(strings.Fields(text), func(w string) bool {
		name, _ := t.Deps.Words.Answer("joins", strings.Trim(w, around))
		return name == "mine"
	})
}

// withoutCalled leaves out whom words bid something: officers below this one, by name or by what they are called, and "ko" behind them. who are those named.
func withoutCalled(t *handlers.Turn, text string) (rest string, who []models.ID) {
	all := juniors(t)
	if len(all) == 0 {
		return text, nil
	}
	var kept []string
	called := false
	for _, w := range strings.Fields(text) {
		_, post := t.Deps.Words.Answer("posted", strings.Trim(w, around))
		named := idsOf(slices.DeleteFunc(slices.Clone(all), func(o models.Officer) bool { return len(w) < shortestCalled || polite(t, w) || !hasNames(t, o.Name, w) }))
		name, _ := t.Deps.Words.Answer("addressed", w)
		switch {
		case post || len(named) > 0:
			called, who = true, append(who, named...)
		case called && (name != "" || isTo(t, w) || ofNumber(t, w)):
		default:
			called, kept = false, append(kept, w)
		}
	}
	return strings.Join(kept, " "), who
}

// overSomebody reports whether anybody is below this officer whom he could tell anything.
func overSomebody(t *handlers.Turn) bool { return stepsIn(t.Officer) || len(juniors(t)) > 0 }

// namesOne reports whether words begin with a complaint, by its number or its place in a list.
func namesOne(t *handlers.Turn, words string) bool {
	_, _, numbered := number(words)
	places, _ := placesIn(t, words)
	return numbered || len(places) > 0
}
