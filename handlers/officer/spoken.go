package officer

import (
	"context"
	"slices"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// The kinds of questions that leave every other word free. Stored: never rename.
const (
	spokenOf   = "spoken"   // held words wait for the complaint they are about
	askedNod   = "ask_nod"  // "was the work taken?" after a bare "ok"
	askedBack  = "ask_back" // what was handed over can be taken back
	askedLeave = "leave"    // until when is the leave?
)

// loose reports whether a question takes its own answers only: all other words are what they always are.
func loose(kind string) bool {
	return kind == whichOne || kind == askedNod || kind == askedBack || kind == askedLeave || kind == doubted || kind == shownList || kind == ifOpened
}

// heard takes what an officer writes as people write: about the complaint that is named first, or the one that can be meant.
func (v *Conversation) heard(ctx context.Context, t *handlers.Turn) (bool, error) {
	if !onlyWritten(t) {
		return false, nil
	}
	if listen(t, t.Text).has("posted") { // who has which post is not his to change, and no complaint's matter
		t.SayKey("officer.posting_how")
		return true, nil
	}
	if isNew(t) {
		return true, v.do(ctx, t, "help", "")
	}
	if taken, err := misplaced(ctx, t); taken || err != nil {
		return taken, err
	}
	if taken, err := v.namesSeveral(ctx, t, "", t.Text); taken || err != nil {
		return taken, err
	}
	if mine, taken, err := v.heardOfNumber(ctx, t); mine {
		return taken, err
	}
	for _, try := range []func(context.Context, *handlers.Turn) (bool, error){v.numberInside, v.namedWithin, urgesOne, v.retitleSpoken, v.ofTheRest, v.ofAll, v.forColleague} {
		if taken, err := try(ctx, t); taken || err != nil {
			return taken, err
		}
	}
	m, s := matterOf(t, t.Text, "")
	switch m {
	case undoing:
		if unsaid(t) {
			return true, cancel(ctx, t, nil, "")
		}
		return true, undo(ctx, t, nil, "")
	case away:
		return true, leaveSpoken(ctx, t, t.Text, s)
	}
	if taken, err := v.decides(ctx, t, m, s); taken || err != nil {
		return taken, err
	}
	if m == nodded && t.Conv.Ask.Kind == askedNod {
		arg := t.Conv.Ask.Choices[0].Arg
		old, err := aged(ctx, t)
		if err != nil {
			return true, err
		}
		t.Done()
		if !old {
			return true, v.do(ctx, t, "accept", arg)
		}
	}
	if m == taken && s.has("all") && len(s.left) == 0 {
		return true, acceptAll(ctx, t, t.Text)
	}
	if m == unheard && onlyProlongs(t, t.Text) {
		m = moves // "need 20 more days"
	}
	if m == unheard {
		return v.ofSomewhere(ctx, t, s)
	}
	return v.meantOf(ctx, t, m, s)
}

// meantOf finds the complaint that the words are about: the only one, the one just shown; else he is asked which.
func (v *Conversation) meantOf(ctx context.Context, t *handlers.Turn, m matter, s speech) (bool, error) {
	in := busy()
	if m == taken || m == nodded {
		in = []models.Status{models.Assigned}
	}
	list, err := doing(ctx, t, in)
	if err != nil {
		return true, err
	}
	if len(list) == 0 && (m == taken || m == nodded) {
		return true, v.nothingToTake(ctx, t, m)
	}
	if len(list) == 0 && (m == finished || m == moves) {
		if err := beingDecided(ctx, t); err != nil {
			return true, err
		}
	}
	if len(list) == 0 || len(list) == 1 && s.has("other") {
		return false, nil
	}
	if beyondList(t) && len(list) > 1 {
		_, t.Text, _ = strings.Cut(strings.TrimSpace(t.Text), " ")
		offerSpoken(t, asListed(t, list[:min(len(list), mostNamed)]))
		return true, nil
	}
	if m == finished && !s.reports() && s.has("all") && len(s.left) == 0 && len(list) > 1 {
		return true, v.askEach(t, list[:min(len(list), listLines)])
	}
	if c, there := atPlace(t, list); there && !ofAnother(t, m, c, list) {
		if doneThere(t, c) {
			return true, prompt(t, "resolve", c)
		}
		return v.heardOn(ctx, t, c, t.Text, alone)
	}
	if meant, taken, err := v.ofShown(ctx, t, m, s, list); meant || err != nil {
		return taken, err
	}
	if m != finished || !s.reports() { // "gomti nagar me badal diya" may be the transformer there
		if storm, there, err := stormThere(ctx, t, s, list); err != nil {
			return true, err
		} else if there {
			return v.heardOn(ctx, t, storm, t.Text, wholeStorm)
		}
	}
	if c, is := justOpened(t, list); is && !s.has("other") && !ofAnother(t, m, c, list) {
		return v.ofOpened(ctx, t, m, c)
	}
	if err := likeFirst(ctx, t, list); err != nil {
		return true, err
	}
	offerSpoken(t, asListed(t, list[:min(len(list), mostNamed)]))
	return true, nil
}

// ofShown takes what is said of the complaint that was just shown, where nothing in it is another one's; meant is false where it may be.
func (v *Conversation) ofShown(ctx context.Context, t *handlers.Turn, m matter, s speech, list []models.Complaint) (meant, taken bool, err error) {
	c, ok, err := shown(ctx, t, list)
	if err != nil || !ok {
		return false, err != nil, err
	}
	if at := placedElse(t, c, t.Text); at != "" && m != nodded {
		two := slices.DeleteFunc(slices.Clone(list), func(x models.Complaint) bool { return x.ID != c.ID && string(x.Number) != at })
		if len(two) == 2 { // "2 fuse badal diye", of the second or two of them
			offerSpoken(t, asListed(t, two))
			return true, true, nil
		}
	}
	var rather []models.Complaint
	if m != nodded && t.In.ReplyTo == "" {
		if rather, err = speaksRather(ctx, t, c, list, t.Text); err != nil {
			return false, true, err
		}
	}
	if len(rather) == 0 && !calledOther(ctx, t, c, list) && !callsNone(ctx, t, list) && !s.has("other") && !ofAnother(t, m, c, list) && (len(list) == 1 || !ofNeither(t, c)) {
		taken, err = v.heardOn(ctx, t, c, t.Text, wholeStorm)
		return true, taken, err
	}
	return false, false, nil
}

// doing are the complaints that the officer himself works on, many of one storm as one.
func doing(ctx context.Context, t *handlers.Turn, in []models.Status) ([]models.Complaint, error) {
	list, err := own(ctx, t, models.ComplaintQuery{Statuses: in, Limit: mostSearched})
	if err != nil {
		return nil, err
	}
	list = slices.DeleteFunc(list, func(c models.Complaint) bool { return !is(t, c.DoerOfficer, c) })
	return oneOfStorm(ctx, t, list)
}

// newest reports whether what was said or done at a time is fresh, and nothing of the list has come to its doer since.
func newest(t *handlers.Turn, at time.Time, list []models.Complaint) bool {
	return t.Now.Sub(at) <= freshly && !slices.ContainsFunc(list, func(c models.Complaint) bool { return c.AssignedAt.After(at) })
}

// aged reports whether a bare "ok" may be meant for something else than the open question: it is old, or work has come since it was asked.
func aged(ctx context.Context, t *handlers.Turn) (bool, error) {
	list, err := doing(ctx, t, busy())
	return !newest(t, t.Conv.Ask.At, list), err
}

// breadth is how much is spoken of where a complaint is one of a storm.
type breadth int

const (
	alone      breadth = iota // it was named or replied to: what is said of it is not said of the others
	wholeStorm                // it stands for all of them
	onlyThis                  // it was chosen among several that were named: not of the others, even where it stands for them
)

// heardOn does what the words say of a complaint; false when they say nothing that is known.
func (v *Conversation) heardOn(ctx context.Context, t *handlers.Turn, c models.Complaint, text string, of breadth) (bool, error) {
	if ofAsking(t, text) && mayInstruct(t, c) && !ofSomebodyElse(t, c, text) {
		return true, instruct(ctx, t, t.Hold(c), text) // "anil se pucho kyon nahi hua"
	}
	if asksColleague(t, text) {
		return true, nil
	}
	if taken, err := urged(ctx, t, c, text); taken || err != nil {
		return taken, err
	}
	if offerColleague(t, c, text) {
		return true, nil
	}
	if taken, err := v.retitles(ctx, t, c, text); taken || err != nil {
		return taken, err
	}
	text, told, err := v.tells(ctx, t, c, text)
	if told || err != nil {
		return true, err
	}
	if taken, err := instructs(ctx, t, c, text); taken || err != nil {
		return taken, err
	}
	if taken, err := prolongs(ctx, t, c, text); taken || err != nil {
		return taken, err
	}
	m, s := matterOf(t, text, c.Department)
	m, s = filedOf(t, m, s, text, c)
	named := of == alone
	of, err = ofWhole(ctx, t, c, of)
	if err != nil {
		return true, err
	}
	news := m == moves || m == taken && (len(s.left) > 0 || s.timed)
	if news && !named && of != wholeStorm && toSuperior(t, text) && allowed(t, c, doer) == nil && slices.Contains(busy(), c.Status) {
		return true, askForWhom(ctx, t, c, text)
	}
	cmd, ok := v.spoken(m, s, of)
	if !ok || t.In.ReplyTo != "" && !slices.Contains(cmd.in, c.Status) {
		return false, nil // to what is over, a reply is a note
	}
	t.Done()
	if err := allowed(t, c, cmd.needs); err != nil {
		return true, err
	}
	return true, v.perform(ctx, t, cmd, c, text)
}

// ofWhole widens words on the complaint that a storm is called by to all of it, and narrows those on a storm that is over.
func ofWhole(ctx context.Context, t *handlers.Turn, c models.Complaint, of breadth) (breadth, error) {
	if of == onlyThis {
		return alone, nil
	}
	s, err := t.StormOf(ctx, &c)
	switch {
	case err != nil || !s.Active:
		return alone, err
	case c.ID == s.Lead:
		return wholeStorm, nil
	}
	return of, nil
}

// spoken is what is done about a complaint, or a whole storm, when its officer speaks of a matter.
func (v *Conversation) spoken(m matter, s speech, of breadth) (command, bool) {
	cmd := command{needs: doer, in: busy()}
	switch m {
	case taken:
		cmd = v.commands["accept"]
		if len(s.left) > 0 || s.timed {
			cmd.run = acceptSaying
		}
		if of == wholeStorm {
			cmd.run = acceptStorm
			if len(s.left) > 0 || s.timed {
				cmd.run = acceptStormSaying
			}
		}
	case nodded:
		cmd.run = offerAccept
	case moves:
		cmd.run, cmd.read = progress, byCitizens
		if of == wholeStorm {
			cmd.run = stormProgress
		}
	case finished:
		cmd = v.commands["resolve"]
		if of == wholeStorm {
			cmd.run = restored
		}
		if !s.reports() && (len(s.left) > 0 || s.has("sent") || s.has("filed") || s.has("step") || s.has("somebody") || s.has("lacks")) {
			cmd.run = askDone(of) // "हो गया फॉल्ट लाइन में", "ho gaya line cut"
		} else if !s.reports() {
			cmd.run = askReport(of) // "ok done" is no report
		}
	case elses:
		cmd.run = elsewhere
		cmd.needs = giver
	case noFunds:
		cmd.run = noMeans
	case inCourt, between:
		cmd.run = askRemit(m)
	default:
		return cmd, false
	}
	return cmd, true
}

// askReport asks what was done: the citizen reads it.
func askReport(of breadth) act {
	return func(_ context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
		if of == wholeStorm {
			return prompt(t, "restored", *c)
		}
		return prompt(t, "resolve", *c)
	}
}

// offerAccept asks after a bare "ok" whether the work is taken: it may only mean that the message was read, and the citizen is told.
func offerAccept(_ context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
	if c.Status != models.Assigned {
		canWrite(t, c)
		return nil
	}
	arg := string(c.Number)
	t.Ask(askedNod, c.ID, models.Choice{Command: "accept", Arg: arg})
	t.Say(models.Intent{Kind: "officer.ask_taken", Complaint: c.ID, Args: about(c), Buttons: [][]models.Button{handlers.Row(handlers.Button("accept", "accept", arg))}})
	return nil
}

// canWrite names what can be written of a complaint now.
func canWrite(t *handlers.Turn, c *models.Complaint) {
	t.Say(models.Intent{Kind: "officer.can_write", Complaint: c.ID, Args: about(c), Buttons: handlers.CardButtons(c, t.Officer)})
}

// nothingToTake answers consent when no work waits to be taken.
func (v *Conversation) nothingToTake(ctx context.Context, t *handlers.Turn, m matter) error {
	list, err := doing(ctx, t, busy())
	if err != nil {
		return err
	}
	if len(list) == 1 && m == taken {
		return accept(ctx, t, t.Hold(list[0]), "")
	}
	if len(list) == 1 {
		canWrite(t, &list[0])
		return nil
	}
	t.SayKey("officer.all_right")
	return nil
}

// progress tells the citizen how the work goes, in the officer's own words. Work that was not taken is taken with it; a time that is later
// than the limit is the officer's wish for more.
func progress(ctx context.Context, t *handlers.Turn, c *models.Complaint, text string) error {
	text = withoutNo(t, text)
	at, _, timed := whenSaid(t, text, t.Directory().Calendar(c.Area).Close)
	s := listen(t, text)
	next, vague := nextPeriod(t, text)
	vague = vague && !timed && !s.did() && next.After(c.ResolutionDue) && !c.ResolutionDue.IsZero() // "agle hafte hoga": the date is asked for
	vague = vague || !timed && !s.did() && putOff(t, text)
	if vague || (s.has("wait") || s.has("lacks")) && !timed || s.has("wont") && !s.duty() && !s.did() { // "आज नहीं होगा"
		return prompt(t, "later", *c)
	}
	later := timed && at.After(c.ResolutionDue) && !c.ResolutionDue.IsZero() && (s.ahead() || s.onlyTime)
	if later && !at.Before(lastLater(t.Now)) {
		return models.NewError(models.CodeBadInput, "error.later_date").With("number", c.Number.String())
	}
	if c.Status == models.Assigned {
		if err := accept(ctx, t, c, ""); err != nil {
			return err
		}
	}
	if later {
		return wantsLater(ctx, t, c, at, text, s)
	}
	switch {
	case c.Address.Peer == "", c.Discreet && c.Sensitive, t.Said().Abusive:
		return note(ctx, t, c, text) // nobody can be told, only that there is news, or not so: it stays with the officers
	case timed && s.onlyTime:
		return tellExpected(ctx, t, c, at, text)
	}
	return tellCitizen(ctx, t, c, text)
}

// elsewhere leads what is another department's to the handover: with the department that was named, or those it may be.
func elsewhere(ctx context.Context, t *handlers.Turn, c *models.Complaint, text string) error {
	_, s := matterOf(t, text, c.Department)
	switch {
	case s.department == "" && ofOtherArea(t, text): // "doosre thane me aata hai": a district may be named there, too
		return notHere(ctx, t, c)
	case s.department == "" && askDistrict(t, c, text):
	case !offerDepartment(t, c, s.department):
		return notOurs(ctx, t, c)
	}
	return nil
}
