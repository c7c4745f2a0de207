package officer

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"time"

	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// why explains how a complaint's limit came about.
func why(_ context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
	items := t.WhyDue(c, t.Conv.Lang)
	if len(items) == 0 {
		t.Say(models.Intent{Kind: "officer.why.none", Complaint: c.ID, Args: about(c)})
		return nil
	}
	t.Say(models.Intent{Kind: "officer.why", Complaint: c.ID, Args: models.Args{Number: c.Number, Items: items}})
	return nil
}

// laterDate names a later date with its reason. The first one, before the limit has passed, becomes the limit at once; of any
// other a superior decides, and until he has the old limit counts.
func laterDate(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	closes := t.Directory().Calendar(c.Area).Close
	at, reason, ok := dateByName(t, words, closes)
	if !ok {
		at, reason, ok = moment(words, t.Now, closes)
	}
	if beginsOn(t, words) {
		return prompt(t, "later", *c)
	}
	if ok && !saysSomething(t, strings.Fields(reason)) {
		reason = "" // "10 december ko hoga"
	}
	timeNamed := ok
	if behind, from := fromDate(t, words); !ok || begins(t, "unit", reason) || eitherOf(t, reason) || from && counts(t, behind) {
		timeNamed = false
		var left []string
		at, left, ok = whenSaid(t, words, closes)
		reason = ""
		if ok && saysSomething(t, left) {
			reason = words // "2 दिन लगेंगे, सामान नहीं है"
		}
	}
	if from, longer := prolonged(t, *c, t.Text); longer && !timeNamed {
		at, ok = from, true
		if onlyProlongs(t, words) {
			reason = ""
		}
	}
	switch {
	case ok:
		return nameLater(ctx, t, c, at, reason)
	case t.Account.Key == handlers.WebAccount:
		return models.NewError(models.CodeBadInput, "error.later_how")
	}
	return prompt(t, "later", *c) // "agle hafte": which day is not said
}

// dateByName reads a weekday or a date with its month at the beginning, "till 5 dec vehicle breakdown": the close of the office on that day,
// and the words behind it.
func dateByName(t *handlers.Turn, words string, closes time.Duration) (at time.Time, rest string, ok bool) {
	r := dateReader{t: t, words: strings.Fields(fold.Digits(words))}
	r.between()
	d, ok := r.limit()
	if !ok {
		return at, "", false
	}
	r.between()
	return d.start().Add(closes), r.left(), true
}

// beginsOn reports whether the date at the beginning is that on which something starts, or a day behind it: "10 dec se kaam hoga", "10 dec ke baad"; "5 dec
// se pehle" is a limit.
func beginsOn(t *handlers.Turn, words string) bool {
	if said := timeWords(words); len(said) > 0 {
		if n, _ := vagueAt(t, said); n > 0 {
			return true
		}
	}
	behind, from := fromDate(t, words)
	return from && !counts(t, behind) && (len(behind) == 0 || !limits(t, behind[0], "behind"))
}

// fromDate returns what stands behind "from" and a date, or a number, at the beginning.
func fromDate(t *handlers.Turn, words string) (behind []string, from bool) {
	r := dateReader{t: t, words: strings.Fields(fold.Digits(words))}
	r.between()
	if _, dated := r.limit(); !dated {
		if _, dated = r.date(); !dated {
			return nil, false
		}
	}
	from = r.between() == "from"
	return r.words, from
}

// counts reports whether words begin with so many of something: "2 se 3 din", "aaj se 5 din".
func counts(t *handlers.Turn, words []string) bool {
	return len(words) > 1 && begins(t, "unit", words[1])
}

// eitherOf reports whether words go on with another number of the same: "(2) ya 3 din".
func eitherOf(t *handlers.Turn, words string) bool {
	said := strings.Fields(words)
	return len(said) > 2 && isOr(t, said[0]) && counts(t, said[1:])
}

// lastLater is the moment before which a later date lies.
func lastLater(now time.Time) time.Time {
	local := now.Add(models.LongestInterim).In(models.IST())
	return midnight(local.Year(), local.Month(), local.Day()+1)
}

// begins reports whether words begin with one of a group: "2 घंटे" count something.
func begins(t *handlers.Turn, group, words string) bool {
	first, _, _ := strings.Cut(words, " ")
	_, is := t.Deps.Words.Answer(group, strings.Trim(first, ",."))
	return is
}

// saysSomething reports whether words are more than those around a time, and that it will be done by then.
func saysSomething(t *handlers.Turn, words []string) bool {
	if _, more := t.Deps.Words.Heard("more_time", strings.Join(words, " ")); !slices.ContainsFunc(more, func(w string) bool { return !ofNumber(t, w) && !digits(w) && !isTo(t, w) }) {
		return false // "2 ke liye 2 din aur"
	}
	names, left := t.Deps.Words.Heard("speech", strings.Join(words, " "))
	return len(left) > 0 || slices.ContainsFunc(names, func(n string) bool { return n != "will" && n != "done" && n != "wait" })
}

// nameLater names a later date as laterDate says.
func nameLater(ctx context.Context, t *handlers.Turn, c *models.Complaint, at time.Time, reason string) error {
	if !at.After(t.Now) || !at.After(c.ResolutionDue) || !at.Before(lastLater(t.Now)) || c.ResolutionDue.IsZero() {
		return models.NewError(models.CodeBadInput, "error.later_date").With("number", c.Number.String())
	}
	if reason == "" && t.Account.Key == handlers.WebAccount { // a page asks for all at once
		return models.NewError(models.CodeBadInput, "error.later_how")
	}
	if reason == "" {
		askWhyLater(t, c, at)
		return nil
	}
	wordsID := t.WordsOf(c, models.ReasonWords, reason)
	c.Respond(t.Now)
	if c.Watch.Interims == 0 && t.Now.Before(c.ResolutionDue) || isSuperior(t, *c) {
		t.Event(c, models.EventLater, "named", wordsID)
		t.Say(models.Intent{Kind: "officer.later_named", Complaint: c.ID, Args: models.Args{Number: c.Number, Due: at}})
		return moveLimit(ctx, t, c, at, reason)
	}
	t.Event(c, models.EventLater, "asked", wordsID)
	c.Watch.InterimWish = at
	post, superior, told := superiorOf(t, *c)
	if !told {
		t.Triage("later", c)
	} else {
		t.TellOfficer(superior, c, handlers.Wish(c, reason))
	}
	t.Say(models.Intent{Kind: "officer.later_sent", Complaint: c.ID, Args: models.Args{Number: c.Number, Post: &post}})
	return nil
}

// dateHeld is how a later date is held while its reason is asked for.
const dateHeld = "02/01/2006 15:04"

// askWhyLater asks for the reason of a later date.
func askWhyLater(t *handlers.Turn, c *models.Complaint, at time.Time) {
	t.Ask("later", c.ID)
	t.Conv.Ask.Code = at.In(models.IST()).Format(dateHeld)
	t.Say(models.Intent{Kind: "officer.ask_why_later", Complaint: c.ID, Args: models.Args{Number: c.Number, Due: at}})
}

// lacksReason reports whether words name a time behind a complaint's limit, and not why.
func lacksReason(t *handlers.Turn, c models.Complaint, words string) bool {
	at, _, timed := whenSaid(t, words, t.Directory().Calendar(c.Area).Close)
	s := listen(t, words)
	return timed && at.After(c.ResolutionDue) && !c.ResolutionDue.IsZero() && (s.ahead() || s.onlyTime) && !slices.ContainsFunc(reasons(), s.has)
}

// reasons are the names of what is said where words give a reason for a delay.
func reasons() []string { return []string{"lacks", "because", "sent", "not", "broken", "off"} }

// endsBidding reports whether words end with a bid: "mukesh ko bhejo".
func endsBidding(t *handlers.Turn, text string) bool {
	words := strings.Fields(text)
	if len(words) < 2 || ofNumber(t, words[len(words)-1]) {
		return false
	}
	bids, _ := t.Deps.Words.Heard("bid", words[len(words)-1])
	both, _ := t.Deps.Words.Heard("bid", strings.Join(words[len(words)-2:], " "))
	return slices.Contains(bids, "order") || slices.Contains(both, "order") && !ofNumber(t, words[len(words)-2])
}

// beginsBidding reports whether words begin with a bid: "do it by tomorrow".
func beginsBidding(t *handlers.Turn, text string) bool {
	first, _, _ := strings.Cut(text, " ")
	name, _, is := t.Deps.Words.Command("bid", text)
	return is && name == "order" && !ofNumber(t, first)
}

// onlyMoreTime reports whether words only say once more that time is needed: "need more time for 2" is no reason.
func onlyMoreTime(t *handlers.Turn, text string) bool {
	names, left := t.Deps.Words.Heard("more_time", text)
	return slices.Contains(names, "more") && !slices.ContainsFunc(left, func(w string) bool { return !digits(w) && !ofNumber(t, w) && !polite(t, w) })
}

// noReason answers what is no reason for a later date: consent has it asked for once more, work that is said to be done may be another's.
// A question, a new time and what is said of another complaint end the question, and are what they always are.
func noReason(ctx context.Context, t *handlers.Turn, c *models.Complaint) (free, answered bool, err error) {
	if asked, err := placedReason(ctx, t, c); asked || err != nil {
		return false, asked, err
	}
	m, s := matterOf(t, t.Text, c.Department)
	_, _, named := numbered(t.Text)
	if _, attempt := models.FindNumberAttempt(t.Text); named || attempt {
		t.Done()
		return true, false, nil
	}
	switch {
	case len(t.In.Files) > 0:
		return false, false, nil
	case m == nodded, onlyMoreTime(t, t.Text), bidsOnly(t, t.Text):
		at, err := time.ParseInLocation(dateHeld, t.Conv.Ask.Code, models.IST())
		if err != nil {
			return false, false, fmt.Errorf("reading the date that was held: %w", err)
		}
		askWhyLater(t, c, at.UTC())
		return false, true, nil
	case m == finished && !s.has("other"):
		return false, true, askDone(alone)(ctx, t, c, t.Text)
	}
	if free = isNoReason(t, m, s); free {
		t.Done()
	}
	return free, false, nil
}

// isNoReason reports whether words are of something else than why more time is needed.
func isNoReason(t *handlers.Turn, m matter, s speech) bool {
	_, beside, timed := whenSaid(t, t.Text, officeClose)
	if timed && !saysSomething(t, beside) || s.has("other") || strings.HasSuffix(strings.TrimSpace(t.Text), "?") {
		return true
	}
	if endsBidding(t, t.Text) && !slices.ContainsFunc(reasons(), s.has) || s.has("question") && !s.has("lacks") {
		return true
	}
	switch m {
	case finished, taken, undoing:
		return true
	case elses:
		return s.department != "" || onlyDisowned(t, t.Text)
	case moves:
		return s.onlyTime
	case unheard:
		i := t.Said().Intent
		return i == handlers.Greeting || i == handlers.Thanks
	}
	return false
}

// onlyDisowned reports whether words say that a complaint is another's and nothing else: that is no reason for a delay, it is handed over. "Line doosre vibhag ki hai, anumati nahi mili"
// is one.
func onlyDisowned(t *handlers.Turn, text string) bool {
	return ofElsewhere(t, text) || onlyOwns(t, strings.Fields(text))
}

// moveLimit makes the date the limit and tells the complainant.
func moveLimit(ctx context.Context, t *handlers.Turn, c *models.Complaint, at time.Time, reason string) error {
	t.RunOn(c) // the date that is named is the date, also where the citizen is asked something at the moment
	c.ResolutionDue, c.Watch.InterimDue, c.Watch.InterimWish = at, at, time.Time{}
	c.Watch.Interims++
	return tell(ctx, t, c, models.Intent{Kind: "citizen.later", Args: models.Args{Due: at, Text: reason}})
}

// grant gives the time that was asked for.
func grant(ctx context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
	at := c.Watch.InterimWish
	if at.IsZero() || !at.After(t.Now) {
		return models.NewError(models.CodeBadInput, "error.no_wish").With("number", c.Number.String())
	}
	reason, err := t.LaterReason(ctx, c)
	if err != nil {
		return err
	}
	t.Event(c, models.EventLater, "granted", 0)
	if err := moveLimit(ctx, t, c, at, reason); err != nil {
		return err
	}
	return decidedLater(t, c, "officer.later_granted")
}

// refuse leaves the limit as it is.
func refuse(_ context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
	if c.Watch.InterimWish.IsZero() {
		return models.NewError(models.CodeBadInput, "error.no_wish").With("number", c.Number.String())
	}
	c.Watch.InterimWish = time.Time{}
	t.Event(c, models.EventLater, "refused", 0)
	return decidedLater(t, c, "officer.later_refused")
}

func decidedLater(t *handlers.Turn, c *models.Complaint, kind string) error {
	if o, ok := t.Roster().Officer(c.DoerOfficer); ok {
		t.TellOfficer(o, c, models.Intent{Kind: kind, Args: about(c), Buttons: handlers.CardButtons(c, o)})
	}
	t.Say(models.Intent{Kind: "officer.decided", Complaint: c.ID, Args: about(c)})
	return nil
}

// superiorOf is who decides on more time: whoever answers already, if that is not the doer, else the next one above him.
func superiorOf(t *handlers.Turn, c models.Complaint) (models.Post, models.Officer, bool) {
	if o, ok := t.Roster().Officer(c.AnswerableOfficer); ok && o.ID != c.DoerOfficer && o.Reachable(t.Now) {
		return c.Answerable, o, true
	}
	return t.Superior(&c)
}

// isSuperior: asked to decide, or above the doer where he may see the complaint at all. Never the doer himself.
func isSuperior(t *handlers.Turn, c models.Complaint) bool {
	if is(t, c.DoerOfficer, c) {
		return false
	}
	if _, o, ok := superiorOf(t, c); ok && o.ID == t.Officer.ID {
		return true
	}
	return !c.Sensitive && !c.AgainstStaff && aboveBy(t, c, strictly)
}
