package officer

import (
	"context"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/models"
)

// accept says that the work is taken on; a question that waits for its answer waits no longer.
func accept(ctx context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
	kind, again := "officer.accepted", c.Status == models.InProgress
	if again && c.Watch.DangerAt.IsZero() {
		kind = "officer.accepted_before"
	}
	if err := begun(t, c); err != nil {
		return err
	}
	t.Say(models.Intent{Kind: kind, Complaint: c.ID, Args: about(c), Buttons: handlers.CardButtons(c, t.Officer)})
	if again {
		return nil
	}
	tellDoer(t, c, "officer.accepted_by")
	return tellTaken(ctx, t, c)
}

// acceptSaying takes the work on, and keeps words that say more than that: "action taken", "SDM sahab dekhenge".
func acceptSaying(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	if err := accept(ctx, t, c, ""); err != nil {
		return err
	}
	t.Event(c, models.EventNoted, "", t.WordsOf(c, models.NoteWords, words))
	return nil
}

// begun has the work begin.
func begun(t *handlers.Turn, c *models.Complaint) error {
	if err := t.EndPause(c, "accepted"); err != nil {
		return err
	}
	if c.Status != models.InProgress {
		if err := t.Move(c, models.InProgress, "", 0); err != nil {
			return err
		}
	}
	c.Respond(t.Now)
	return nil
}

func tellTaken(ctx context.Context, t *handlers.Turn, c *models.Complaint) error {
	post := speaksAs(t, c) // a superior may have taken it on himself
	return tell(ctx, t, c, models.Intent{Kind: "citizen.accepted", Args: models.Args{Post: &post, Due: c.ResolutionDue}})
}

// about are the holes that most of an officer's messages on a complaint need.
func about(c *models.Complaint) models.Args {
	return models.Args{Number: c.Number, Category: c.Category, Due: c.ResolutionDue, Status: c.Status}
}

// tell says something to the complainant; where it is not safe to say more, only that there is news.
func tell(ctx context.Context, t *handlers.Turn, c *models.Complaint, in models.Intent) error {
	return t.News(ctx, c, in)
}

// ask puts a question to the citizen. The first one holds the clock, in the first half of the limit only.
func ask(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	words = toCitizen(t, words)
	first := c.Status != models.NeedsInfo
	wordsID := t.WordsOf(c, models.QuestionWords, words)
	files := t.Files(c, wordsID)
	if first {
		if err := t.Move(c, models.NeedsInfo, "", wordsID); err != nil {
			return err
		}
	}
	t.Event(c, models.EventAsked, "", wordsID)
	c.Respond(t.Now)
	if first && !c.PauseUsed && t.FirstHalf(c) {
		c.PausedAt, c.PauseUsed = t.Now, true
	}
	if first {
		handlers.NextDue(c, models.PauseEnds, t.Now.Add(models.PauseLimit)) // nobody waits for an answer for ever
	}
	if err := sayGoes(ctx, t, c, "officer.asked"); err != nil {
		return err
	}
	post := c.Doer
	return tell(ctx, t, c, models.Intent{Kind: "citizen.question", Args: models.Args{Post: &post, Text: words}, Files: files, Human: true})
}

// sayGoes tells the officer how his words go: when the citizen cannot be written to where he is told of this complaint, the officer
// learns which way they take, or that they wait. said is the text for an open way; the others' keys begin with it.
func sayGoes(ctx context.Context, t *handlers.Turn, c *models.Complaint, said string) error {
	door, err := t.DoorOf(ctx, c)
	if err != nil {
		return err
	}
	in := models.Intent{Kind: said, Complaint: c.ID, Args: about(c)}
	switch {
	case door.Open:
	case door.At == models.WhatsApp: // a template comes before another channel
		in.Kind, in.Args.Code = said+"_template", string(door.At)
	case door.LetsOfficersThrough(t.Now):
		in.Kind, in.Args.Code = said+"_human", string(door.At)
	case door.Next != "":
		in.Kind, in.Args.Name, in.Args.Code = said+"_elsewhere", string(door.Next), string(door.At)
	default:
		in.Kind, in.Args.Code = said+"_waits", string(door.At)
	}
	t.Say(in)
	return nil
}

// note keeps words for the officers; the citizen does not see them.
func note(_ context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	id := t.WordsOf(c, models.NoteWords, words)
	t.Files(c, id)
	t.Event(c, models.EventNoted, "", id)
	t.Say(models.Intent{Kind: "officer.noted", Complaint: c.ID, Args: about(c)})
	return nil
}

// handover gives a complaint to another department. The fourth in its life goes to the hub, whose word is the last.
func handover(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	if area, is := strings.CutPrefix(words, inArea); is {
		return sendThere(ctx, t, c, area)
	}
	code, why := departmentIn(t, words)
	if code == "" && (offerDistrict(t, *c, words) || askDistrict(t, c, words)) {
		return nil
	}
	if code == "" && (offerStationed(t, *c, words) || offerColleague(t, *c, words)) {
		return nil // "Chinhat", "anil ko wapas do"
	}
	if code == "" {
		return models.NewError(models.CodeUnknownDepartment, "error.unknown_department")
	}
	if code == c.Department && c.Doer.Department == code {
		return models.NewError(models.CodeBadInput, "error.same_department")
	}
	if err := t.EndPause(c, "handover"); err != nil {
		return err
	}
	if c.Handovers >= models.MaxHandovers && !ofHub(t.Officer) {
		return sendToHub(ctx, t, c, code, why)
	}
	if err := handOn(ctx, t, c, code, why, toDepartment); err != nil {
		return err
	}
	offerUndo(t, c, t.Before(c))
	return tell(ctx, t, c, models.Intent{Kind: "citizen.handed_over", Args: models.Args{Department: c.Department}})
}

// sendToHub has the hub decide where a complaint belongs that was handed over too often.
func sendToHub(ctx context.Context, t *handlers.Turn, c *models.Complaint, code, why string) error {
	if err := handOn(ctx, t, c, code, why, toHub); err != nil {
		return err
	}
	t.Say(models.Intent{Kind: "officer.to_hub", Complaint: c.ID, Args: about(c)})
	return tell(ctx, t, c, models.Intent{Kind: "citizen.to_hub"})
}

// route is where a handover ends.
type route int

const (
	toDepartment route = iota
	toHub              // which decides where it belongs
)

func handOn(ctx context.Context, t *handlers.Turn, c *models.Complaint, code, why string, to route) error {
	wordsID := t.WordsOf(c, models.ReasonWords, why)
	c.Handovers++
	t.Event(c, models.EventHandedOver, code, wordsID)
	said, err := t.AllWords(ctx, c)
	if err != nil {
		return err
	}
	files, err := t.CitizensFiles(ctx, c)
	if err != nil {
		return err
	}
	if to == toHub {
		t.Triage("fourth_handover", c)
		return t.Assign(ctx, c, handlers.Telling{Words: said, Files: files, Why: "fourth", Level: models.L4})
	}
	if err := t.LeaveStorm(ctx, c); err != nil {
		return err
	}
	c.Department = code
	t.Refile(c, said)
	if c.ResolutionDue.IsZero() {
		t.Plan(c, c.RegisteredAt) // until now no department was known, so that there was no limit
	}
	t.Classify(c)
	return t.Assign(ctx, c, handlers.Telling{Words: said, Files: files, Why: "handed_over"})
}

// departmentIn takes a department's code or name from the beginning of the words, "to jal nigam"; the rest says why. What only leads to a name stands in
// the names of some, "class 1 to 8", and is none.
func departmentIn(t *handlers.Turn, words string) (code, why string) {
	fields := strings.Fields(words)
	for len(fields) > 0 && leadsToName(t, fields[0]) {
		fields = fields[1:]
	}
	for n := min(6, len(fields)); n > 0; n-- {
		said := strings.Join(fields[:n], " ")
		if code, ok := t.DepartmentCalled(said); ok && !digits(said) { // "1 jal nigam" is not of classes 1 to 8
			return code, strings.Join(fields[n:], " ")
		}
	}
	if len(fields) > 1 {
		if _, state := t.Deps.Words.Answer("state_short", fields[0]); state {
			return departmentIn(t, strings.Join(fields[1:], " ")) // "UP Jal Nigam"
		}
	}
	return "", words
}

// leadsToName reports whether a word only leads to a name: "to", "the", "ko".
func leadsToName(t *handlers.Turn, word string) bool {
	span, _ := t.Deps.Words.Answer("span", word)
	called, _ := t.Deps.Words.Answer("called", word)
	return span != "" || ofNumber(t, word) || called == "any"
}

// assign gives a complaint to another officer of the same department, by name.
func assign(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	o, post, ok := chosenByID(t, c, words)
	if !ok {
		o, post, ok = colleague(t, c, func(name string) bool { return isNamed(t, name, bareName(t, words)) })
	}
	if !ok && offerStationed(t, *c, words) {
		return nil
	}
	if !ok {
		return models.NewError(models.CodeUnknownOfficer, "error.unknown_officer")
	}
	if err := t.EndPause(c, "assigned"); err != nil {
		return err
	}
	if err := t.Move(c, models.Assigned, "assigned", 0); err != nil {
		return err
	}
	t.Give(c, post, o)
	if err := t.SendCard(ctx, c, o, handlers.Telling{Why: "assigned"}); err != nil {
		return err
	}
	t.Say(models.Intent{Kind: "officer.assigned", Complaint: c.ID, Args: models.Args{Number: c.Number, Name: o.Name}})
	return nil
}

// colleague finds the one officer of the department over this Area who is called so.
func colleague(t *handlers.Turn, c *models.Complaint, called func(name string) bool) (models.Officer, models.Post, bool) {
	var found []models.Officer
	var posts []models.Post
	area := c.AreaOrState()
	for _, a := range t.Directory().Ancestors(area) {
		for _, level := range reachable(c) {
			post := models.Post{Department: c.Department, Area: a.Code, Level: level}
			for _, o := range t.Roster().At(post) {
				if o.ID != t.Officer.ID && !o.Address.IsZero() && called(o.Name) {
					found, posts = append(found, o), append(posts, post)
				}
			}
		}
	}
	if len(found) != 1 {
		return models.Officer{}, models.Post{}, false
	}
	return found[0], posts[0], true
}

// reachable are the levels a complaint may be given to: what is about staff never comes down to those it may be about.
func reachable(c *models.Complaint) []models.Level {
	if c.AgainstStaff {
		return []models.Level{models.L3}
	}
	return []models.Level{models.L0, models.L1, models.L2, models.L3}
}

// reject flags a complaint as out of remit: L2 decides. "Not ours" is no reason: hand over.
func reject(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	if name, _, is := t.Deps.Words.Command("not_ours", words); is && name != "" {
		return notOurs(ctx, t, c)
	}
	reason, why, ok := reasonIn(t, words)
	if !ok && t.In.Kind == bot.MessageIn && t.Account.Key != handlers.WebAccount {
		return prompt(t, "reject", *c) // "kharij, koi kharabi nahi mili"
	}
	if !ok {
		return models.NewError(models.CodeBadInput, "error.reject_reason")
	}
	if why == "" || provesNothing(t, why) {
		t.Ask("reject", c.ID)
		t.Conv.Ask.Code = string(reason)
		t.Say(models.Intent{Kind: "officer.ask_evidence", Complaint: c.ID, Args: models.Args{Number: c.Number, Code: string(reason)}})
		return nil
	}
	if err := t.EndPause(c, "flagged"); err != nil {
		return err
	}
	wordsID := t.WordsOf(c, models.ReasonWords, why)
	files := t.Files(c, wordsID)
	if err := t.Move(c, models.Flagged, string(reason), wordsID); err != nil {
		return err
	}
	c.RejectReason = reason
	c.Respond(t.Now)
	post, officer, told := t.Roster().AboveExcept(t.Directory(), c.Department, c.AreaOrState(), c.Doer.Level, t.Except(c, t.Officer.ID))
	c.Answerable, c.AnswerableOfficer = post, officer.ID
	if told {
		said, err := t.AllWords(ctx, c)
		if err != nil {
			return err
		}
		t.TellOfficer(officer, c, models.Intent{Kind: "officer.flagged", Buttons: handlers.CardButtons(c, officer), Files: files, Ref: handlers.CardRef(c, officer.ID),
			Args: models.Args{Number: c.Number, Category: c.Category, Area: c.Area, Place: c.Place, Code: string(reason), Text: said, Name: why}})
	} else {
		t.Triage("flagged", c)
	}
	t.Say(models.Intent{Kind: "officer.flag_sent", Complaint: c.ID, Args: models.Args{Number: c.Number, Post: &post}})
	return nil
}

// reasonIn takes a reason, by its code or by a word for it in any language, from the beginning of the words; the rest is
// the evidence.
func reasonIn(t *handlers.Turn, words string) (models.RejectReason, string, bool) {
	first, rest, _ := strings.Cut(strings.TrimSpace(words), " ")
	for _, r := range models.RejectReasons() {
		if strings.EqualFold(first, string(r)) {
			return r, strings.TrimSpace(rest), true
		}
	}
	name, rest, ok := t.Deps.Words.Command("reason", words)
	if r, is := remitIn(t, words); !ok && is {
		return r, evidenceIn(words), true // "मामला न्यायालय में है, वाद संख्या 12"
	}
	if first, _, _ := strings.Cut(rest, " "); ok && ofNumber(t, first) {
		rest = strings.TrimSpace(words) // "court me vaad 12 chal raha hai"
	}
	return models.RejectReason(strings.ToUpper(name)), rest, ok
}

// approve ends a complaint as out of remit; the citizen hears the reason and the next door, and may appeal.
func approve(ctx context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
	if err := t.Move(c, models.Rejected, string(c.RejectReason), 0); err != nil {
		return err
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	audit(t, c)
	t.Say(models.Intent{Kind: "officer.approved", Complaint: c.ID, Args: about(c)})
	n := string(c.Number)
	return tell(ctx, t, c, models.Intent{Kind: "citizen.rejected", Args: models.Args{Code: string(c.RejectReason)},
		Buttons: [][]models.Button{handlers.Row(handlers.Button("look_again", "appeal", n+":rejected"))}})
}

// giveBack sends a flagged complaint back to its doer with words.
func giveBack(_ context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	to := c.Resume
	if to != models.Registered && to != models.InProgress {
		to = models.Assigned
	}
	wordsID := t.WordsOf(c, models.DecisionWords, words)
	if err := t.Move(c, to, "returned", wordsID); err != nil {
		return err
	}
	c.RejectReason = ""
	decider, decided := c.Answerable, c.AnswerableOfficer
	c.Answerable, c.AnswerableOfficer = c.Doer, c.DoerOfficer
	t.KeepHeight(c, decider, decided)
	if o, ok := t.Roster().Officer(c.DoerOfficer); ok {
		t.TellOfficer(o, c, models.Intent{Kind: "officer.returned", Args: models.Args{Number: c.Number, Text: words}, Buttons: handlers.CardButtons(c, o)})
	}
	t.Say(models.Intent{Kind: "officer.decided", Complaint: c.ID, Args: about(c)})
	return nil
}
