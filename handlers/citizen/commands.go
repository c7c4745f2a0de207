package citizen

import (
	"context"
	"slices"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// commands are the words that citizens can always say; their spellings stand in the catalogues.
func commands() map[string]command {
	return map[string]command{
		"status":   {status, number},
		"my":       {mine, nothing},
		"anyone":   {criesForUs(mine), nothing},
		"add":      {addCommand, words},
		"withdraw": {withdraw, number},
		"remind":   {remind, number},
		"report":   {report, number},
		"code":     {code, number},
		"language": {language, nothing},
		"official": {official, nothing},
		"person":   {person, nothing},
		"help":     {help, nothing},
		"forget":   {forget, nothing},
		"start":    {start, nothing},
		"stop":     {stop, nothing},
		"cancel":   {cancel, nothing},
		"link":     {link, words},
		"unlink":   {unlink, nothing},
		"wrong":    {wrong, number},
		"where":    {where, number},
		"photo":    {photo, number},
		"fixed":    {fixed, nothing},
		"new":      {newOne, nothing},
		"about":    {about, nothing},
		"appeal":   {disagree, number},
	}
}

// taps are what buttons carry. Stored in messages people still have: never rename.
func taps() map[string]step {
	return map[string]step{
		"right": right, "wrong": wrong, "department": department, "subject": whichSubject, "category": category, "ordinary": ordinary,
		"where": where, "area": area, moved: move, hide: hidden, "photo": photo,
		"draft": draftAnswer, "same": sameOrNew, "safe": safe,
		"truth": truth, "rate": rate, "appeal": appeal, "unappeal": unappeal,
		"metoo": metoo, "showcode": code, "withdrawn": withdrawn, "forgotten": forgotten, "lang": setLanguage,
	}
}

// questions are the kinds of open question. Stored: never rename.
func questions() map[string]question {
	return map[string]question{
		"draft":      {group: "yesno", free: draftFree},
		"place":      {free: placeFree},
		"department": {free: departmentFree},
		"subject":    {free: subjectFree},
		"ordinary":   {},
		"same":       {group: "same"},
		"add":        {free: addFree},
		"answer":     {free: answerFree},
		"safe":       {group: "safe", free: safeFree},
		"truth":      {group: "truth", free: truthFree},
		"rating":     {group: "rating", free: ratingFree},
		"appeal":     {group: "appeal_reason", free: appealFree},
		"unappeal":   {group: "yesno", free: endingFree(unappeal)},
		"cameback":   {group: "cameback", free: cameBackFree},
		"withdraw":   {group: "yesno", free: endingFree(withdrawn)},
		"remind":     {group: "yesno"},
		"forget":     {group: "yesno"},
		"language":   {group: "language"},
		"link":       {free: linkFree},
		"report":     {},
		moved:        {group: "yesno", free: moveFree},
		hide:         {group: "yesno", free: hideFree},
		halt:         {group: "which_stops", free: haltFree},
		lookAgain:    {},
		whichOne:     {},
		offers:       {group: "metoo"},
		freshOne:     {free: freshFree},
		askedNumber:  {free: numberFree},
	}
}

// cutArg takes apart what a button carries: a number and an answer.
func cutArg(arg string) (n, answer string) {
	n, answer, _ = strings.Cut(arg, ":")
	return n, answer
}

func status(ctx context.Context, t *handlers.Turn, arg string) error {
	if _, _, ok := leadingNumber(arg); !ok {
		if mine := numberedOf(t.Mine); len(mine) == 1 {
			c := t.Held(mine[0])
			return sayStatusWith(ctx, t, c, reportButton(t, c))
		}
		return mine(ctx, t, "")
	}
	if c, err := pick(ctx, t, arg, ever); err == nil {
		return sayStatusWith(ctx, t, c, reportButton(t, c))
	} else if !models.IsCode(err, models.CodeNotYours) {
		return err
	}
	return statusByPhone(ctx, t, arg)
}

// numberedOf are those with a number: a draft has no state that could be told.
func numberedOf(list []models.Complaint) []models.Complaint {
	return slices.DeleteFunc(slices.Clone(list), func(c models.Complaint) bool { return c.Number == "" })
}

// statusByPhone shows another address's complaint to whoever knows the last four digits of its phone. Every wrong
// try counts, and one that does not exist looks just like one that is somebody else's.
func statusByPhone(ctx context.Context, t *handlers.Turn, arg string) error {
	if !guess(t) {
		t.Say(models.Intent{Kind: "error", Args: models.Args{Code: "error.number_locked"}})
		return nil
	}
	token, rest, _ := leadingNumber(arg)
	n, err := models.ParseNumber(token)
	last := latinDigits(rest)
	if err == nil && len(last) == 4 {
		c, err := t.Read.ComplaintByNumber(ctx, n)
		if err == nil && !c.Sensitive {
			who, err := t.Read.Complainant(ctx, c.Complainant)
			if err == nil && len(who.Phone) > 4 && strings.HasSuffix(who.Phone, last) {
				t.Conv.WrongTries-- // it was right
				return sayStatus(ctx, t, c)
			}
		}
	}
	key := "error.not_yours"
	if len(last) == 4 {
		key = "error.phone_end"
	}
	t.Say(models.Intent{Kind: "error", Args: models.Args{Code: key}})
	return nil
}

// byOwnNumber is pick for a number found in a sentence, counting wrong tries.
func byOwnNumber(ctx context.Context, t *handlers.Turn, n models.Number) (models.Complaint, error) {
	for _, c := range t.Mine {
		if c.Number == n {
			return t.Held(c), nil
		}
	}
	c, err := byNumber(ctx, t, n)
	if models.IsCode(err, models.CodeNotYours) {
		// Said here and not returned: a refusal would throw the count of wrong tries away.
		key := "error.not_yours"
		if !guess(t) {
			key = "error.number_locked"
		}
		t.Say(models.Intent{Kind: "error", Args: models.Args{Code: key}})
		return models.Complaint{}, errSaid
	}
	return c, err
}

func sayStatus(ctx context.Context, t *handlers.Turn, c models.Complaint) error {
	return sayStatusWith(ctx, t, c, nil)
}

// sayStatusWith says how a complaint stands, with buttons below.
func sayStatusWith(ctx context.Context, t *handlers.Turn, c models.Complaint, buttons [][]models.Button) error {
	m, err := masterOf(ctx, t, c)
	if err != nil {
		return err
	}
	post, due := m.Doer, m.ResolutionDue
	if m.Status == models.Appealed || m.Status == models.Flagged { // who must decide has it, and the limit of the work is no longer what is waited for
		post, due = m.Answerable, m.Watch.AnswerDue
	}
	in := models.Intent{Kind: "citizen.status", Complaint: c.ID, Args: models.Args{Number: c.Number, Status: m.Status,
		Post: &post, Due: due, Category: c.Category, Area: c.Area, Place: c.Place}}
	if c.Discreet || c.Person != t.Conv.Person {
		in.Args = models.Args{Number: c.Number, Status: m.Status}
		in.Kind = "citizen.status.short"
	}
	if c.Status == models.Duplicate {
		in.Args.Flags = []string{"line.joined"}
	}
	if !open(c) {
		in.Kind = "citizen.status.short"
	}
	in.Buttons = buttons
	t.Say(in)
	if c.Status == models.Resolved && c.Truth == models.NoAnswer && c.Person == t.Conv.Person {
		if t.Text != "" && (t.Said().Intent == handlers.StatusAsk || strings.Contains(t.Text, "?")) { // he has asked, and not answered
			return askTruthOf(ctx, t, c)
		}
		return askTruth(ctx, t, c)
	}
	if disputed(c) && c.Person == t.Conv.Person {
		return offerAppeal(t, t.Hold(c)) // he has said no: that it was reported as done is not all there is to say
	}
	return nil
}

func mine(_ context.Context, t *handlers.Turn, _ string) error {
	var items []models.Item
	for _, c := range t.Mine {
		if c.Number == "" || c.Status == models.Void {
			continue
		}
		item := models.Item{Number: c.Number, Status: c.Status, Category: c.Category, Area: c.Area, Due: c.ResolutionDue}
		switch {
		case c.Discreet:
			item.Category, item.Area = "", ""
		case c.Status.Open() && !item.Due.IsZero():
			item.Code = "citizen.my.item.due" // "how long will it take?" of who has several
		}
		items = append(items, item)
	}
	if len(items) == 0 {
		t.SayKey("citizen.none")
		return nil
	}
	t.Say(models.Intent{Kind: "citizen.my", Args: models.Args{Items: items, Count: len(items)}})
	return nil
}

func withdraw(ctx context.Context, t *handlers.Turn, arg string) error {
	c, err := pick(ctx, t, arg, open)
	if err != nil {
		return err
	}
	if mayUnappeal(t, c) {
		askUnappeal(t, c)
		return nil
	}
	if !c.Status.CanBecome(models.Withdrawn) {
		return models.NewError(models.CodeIllegalMove, "error.cannot_withdraw")
	}
	n := string(c.Number)
	t.Ask("withdraw", c.ID, models.Choice{Command: "withdrawn", Arg: n + ":yes"}, models.Choice{Command: "withdrawn", Arg: n + ":no"})
	in := models.Intent{Kind: "citizen.withdraw_ask", Complaint: c.ID, Args: models.Args{Number: c.Number}, Buttons: [][]models.Button{
		handlers.Row(handlers.Button("yes", "withdrawn", n+":yes"), handlers.Button("no", "withdrawn", n+":no"))}}
	if len(theOpen(t)) > 1 && !c.Discreet { // nobody knows his numbers
		in.Args.Category = c.Category
	}
	t.Say(in)
	return nil
}

// mendedYes is the answer that ends a complaint because the trouble is over. Stored in buttons people still have: never rename.
const mendedYes = "mended:yes"

func withdrawn(ctx context.Context, t *handlers.Turn, arg string) error {
	n, answer := cutArg(arg)
	why, kind, said := "citizen", "withdrawn", answer
	if answer == mendedYes {
		answer, why, kind = "yes", "mended", "mended"
	}
	found, err := pick(ctx, t, n, open)
	if err != nil {
		return err
	}
	if ask := t.Conv.Ask; kind == "mended" && (ask.Kind != "withdraw" || ask.Complaint != found.ID) {
		return withdraw(ctx, t, n) // something was said since: "it has gone again", and the button of before is still to be seen
	}
	if answer != "yes" {
		t.Done()
		t.Say(models.Intent{Kind: "citizen.stays", Complaint: found.ID, Args: models.Args{Number: found.Number}})
		return nil
	}
	c := t.Hold(found)
	if t.In.CalledIn { // however soon: whoever is complained of may have heard of it at once
		return withdrawnByCaller(ctx, t, c, said)
	}
	to := models.Withdrawn
	if t.Now.Sub(c.RegisteredAt) <= models.VoidWindow && c.AcceptedAt.IsZero() && c.Status.CanBecome(models.Void) {
		to = models.Void
	}
	t.Done()
	t.Conv.Complaint = c.ID
	if err := t.Move(c, to, why, 0); err != nil {
		return err
	}
	handlers.NextDue(c, models.NothingDue, time.Time{})
	tellOfficers(t, c, models.Intent{Kind: "officer." + kind, Args: models.Args{Number: c.Number}})
	t.Say(models.Intent{Kind: "citizen." + kind, Complaint: c.ID, Args: models.Args{Number: c.Number}})
	return nil
}

// tellOfficers tells whoever has something to do about a complaint: the doer, and who answers or decides.
func tellOfficers(t *handlers.Turn, c *models.Complaint, in models.Intent) {
	for i, id := range []models.ID{c.DoerOfficer, c.AnswerableOfficer} {
		if o, ok := t.Roster().Officer(id); ok && (i == 0 || id != c.DoerOfficer) {
			t.TellOfficer(o, c, in)
		}
	}
}

// remind is heard once a day, by the doer and by who answers for him.
func remind(ctx context.Context, t *handlers.Turn, arg string) error {
	if t.Conv.Ask.Kind == "remind" {
		t.Done()
	}
	found, err := pick(ctx, t, arg, open)
	if err != nil {
		return err
	}
	own := found
	if found, err = masterOf(ctx, t, own); err != nil {
		return err
	}
	if !found.RemindedAt.IsZero() && day(found.RemindedAt) == t.Today() {
		t.Say(models.Intent{Kind: "citizen.reminded_today", Complaint: own.ID, Args: models.Args{Number: own.Number}})
		return nil
	}
	c := t.Hold(found)
	c.RemindedAt = t.Now
	t.Event(c, models.EventReminded, "", 0)
	told := map[models.ID]bool{}
	for _, id := range []models.ID{c.DoerOfficer, c.AnswerableOfficer, superior(t, c)} {
		if o, ok := t.Roster().Officer(id); ok && !told[id] {
			told[id] = true
			t.TellOfficer(o, c, models.Intent{Kind: "officer.reminded", Args: models.Args{Number: c.Number, Category: c.Category,
				Area: c.Area, Due: c.ResolutionDue}, Buttons: handlers.CardButtons(c, o)})
		}
	}
	if len(told) == 0 {
		t.Triage("remind", c)
	}
	in := models.Intent{Kind: "citizen.reminded", Complaint: own.ID, Args: models.Args{Number: own.Number}}
	if post := c.Doer; !c.Discreet && len(told) > 1 {
		in.Args.Post = &post
	}
	t.Say(in)
	return nil
}

// day is the local date of a moment, as Turn.Today writes it.
func day(at time.Time) string { return at.In(models.IST()).Format(time.DateOnly) }

func superior(t *handlers.Turn, c *models.Complaint) models.ID {
	_, o, _ := t.Roster().AboveExcept(t.Directory(), c.Department, c.AreaOrState(), c.Doer.Level, t.Except(c))
	return o.ID
}
