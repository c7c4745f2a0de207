package officer

import (
	"context"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/handlers"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// expect sets one expected time for all complaints of a storm, or tells that of one complaint. It moves no limit.
func expect(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	s, err := t.StormOf(ctx, c)
	if err != nil {
		return err
	}
	whom, at, ok := whomHeld(words)
	if ok && !at.After(t.Now) {
		return models.NewError(models.CodeTooLate, "error.expect_past")
	}
	if ok && whom == onlyOne {
		return expectOne(ctx, t, c, at, words)
	}
	if !ok && t.In.Kind == bot.MessageIn && askHours(t, c, words) {
		return nil
	}
	if !ok {
		at, ok = hourIn(words, t.Now)
	}
	if !ok {
		at, _, ok = whenSaid(t, words, t.Directory().Calendar(c.Area).Close)
	}
	if names, _ := t.Deps.Words.Heard("speech", words); !ok && len(names) > 0 {
		return prompt(t, "expect", *c) // "कब तक ठीक होगा"
	}
	if !ok {
		return models.NewError(models.CodeBadInput, "error.expect_how")
	}
	if s.ID == 0 || !s.Active {
		return expectOne(ctx, t, c, at, words)
	}
	return expectOf(ctx, t, c, s, at, whom, words)
}

// Whom an expected time is told. Stored in open questions: never rename.
const (
	nobodySaid = ""
	wholeOne   = "all"
	onlyOne    = "one"
	notAsked   = "at" // a time whose number may have been hours or a clock: for whom it is was not asked yet
)

// whomHeld reads what the questions about a time hold in their choices: the moment, since hours from now would count from the tap.
func whomHeld(words string) (whom string, at time.Time, ok bool) {
	whom, when, _ := strings.Cut(words, " ")
	at, err := time.ParseInLocation(dateHeld, when, models.IST())
	switch {
	case err != nil || whom != wholeOne && whom != onlyOne && whom != notAsked && !strings.HasPrefix(whom, inLocality):
		return nobodySaid, time.Time{}, false
	case whom == notAsked:
		whom = nobodySaid
	}
	return whom, at.UTC(), true
}

// ofOneHouse reports whether words speak of a house, its meter or its line, and so perhaps not of the whole storm.
func ofOneHouse(t *handlers.Turn, words string) bool {
	names, _ := t.Deps.Words.Heard("house", words)
	return len(names) > 0
}

// halfDay is where a number alone may be hours or a clock.
const halfDay = 12

// askHours asks whether a number alone is hours from now or a clock: "expect 3". It reports whether it has asked.
func askHours(t *handlers.Turn, c *models.Complaint, words string) bool {
	n, is := bareHour(words)
	if !is {
		return false
	}
	local := t.Now.In(models.IST())
	at := time.Date(local.Year(), local.Month(), local.Day(), n, 0, 0, 0, models.IST())
	for !at.After(t.Now) {
		at = at.Add(halfDay * time.Hour)
	}
	held := func(at time.Time) string {
		return string(c.Number) + " " + notAsked + " " + at.In(models.IST()).Format(dateHeld)
	}
	in, by := held(t.Now.Add(time.Duration(n)*time.Hour)), held(at)
	t.Ask("expect", c.ID, models.Choice{Command: "expect", Arg: in}, models.Choice{Command: "expect", Arg: by})
	t.Say(models.Intent{Kind: "officer.expect_hours", Complaint: c.ID, Args: models.Args{Number: c.Number, At: at.UTC(), Count: n},
		Buttons: [][]models.Button{handlers.Row(handlers.Button("expect_in", "expect", in), handlers.Button("expect_by", "expect", by))}})
	return true
}

// bareHour reads a number alone that may be hours or a clock.
func bareHour(words string) (n int, is bool) {
	n, err := strconv.Atoi(fold.Digits(strings.TrimSpace(words)))
	return n, err == nil && n >= 1 && n <= halfDay && !strings.Contains(words, "+")
}

// hoursAgain reports whether the number alone that was asked about ("hours, or the clock?") is said once more: that answers nothing, and
// the same question would be asked for ever.
func hoursAgain(t *handlers.Turn) bool {
	n, is := bareHour(withoutCommand(t, "expect"))
	if !is || len(t.Conv.Ask.Choices) != 2 {
		return false
	}
	_, held, _ := strings.Cut(t.Conv.Ask.Choices[1].Arg, " "+notAsked+" ")
	by, err := time.ParseInLocation(dateHeld, held, models.IST())
	return err == nil && by.Hour()%halfDay == n%halfDay
}

// expectOne tells the time of one complaint.
func expectOne(ctx context.Context, t *handlers.Turn, c *models.Complaint, at time.Time, words string) error {
	if !slices.Contains(busy(), c.Status) {
		return models.NewError(models.CodeIllegalMove, "error.illegal_move").With("number", c.Number.String()).With("status", string(c.Status))
	}
	if c.Status == models.Assigned {
		if err := accept(ctx, t, c, ""); err != nil {
			return err
		}
	}
	switch {
	case at.After(c.ResolutionDue) && !c.ResolutionDue.IsZero():
		return wantsLater(ctx, t, c, at, words, speech{})
	case c.Address.Peer == "", c.Discreet && c.Sensitive:
		return note(ctx, t, c, at.In(models.IST()).Format(dateHeld))
	}
	return tellExpected(ctx, t, c, at, at.In(models.IST()).Format(dateHeld))
}

// expectAt sets the time of some localities, or of all, and has everybody there told.
func expectAt(t *handlers.Turn, s models.Storm, at time.Time, places []string) error {
	say(t, s, models.Saying{Kind: models.ExpectedWave, At: at}, places)
	t.Done()
	t.Say(models.Intent{Kind: "officer.expect_set", Complaint: s.Lead, Args: models.Args{Number: s.Number, At: at, Count: s.Count, Place: strings.Join(places, ", ")}})
	return nil
}

// restored reports a storm's work as done, where it is, and has everybody there asked whether it is.
func restored(ctx context.Context, t *handlers.Turn, c *models.Complaint, words string) error {
	s, err := storm(ctx, t, c)
	if err != nil {
		return err
	}
	where, err := t.Localities(ctx, s, c)
	if err != nil {
		return err
	}
	whom, words := whereHeld(words)
	places, plain := meant(t, where, whom, words)
	plain = plain && (len(places) == 1 || !apart(t, words))
	switch {
	case !plain && t.Account.Key == handlers.WebAccount:
		return unnamed(where)
	case !plain:
		askRestored(t, s, where, words)
		return nil
	}
	return restoredIn(t, s, c, where, places, words)
}

// restoredIn reports that it is well again in some localities, and has everybody there asked whether it is.
func restoredIn(t *handlers.Turn, s models.Storm, c *models.Complaint, where handlers.Localities, places []string, words string) error {
	if over := !where.More && where.Rest == 0; over && !slices.ContainsFunc(where.List, func(x handlers.Locality) bool { return !slices.Contains(places, x.Name) }) {
		places = []string{everywhere} // the storm is over
	}
	lead := *c
	lead.ID = s.Lead
	say(t, s, models.Saying{Kind: models.RestoredWave, At: t.Now, Words: t.WordsOf(&lead, models.ReportWords, words)}, places)
	t.Done()
	t.Say(models.Intent{Kind: "officer.restored_sent", Complaint: s.Lead, Args: models.Args{Number: s.Number, Count: s.Count, Place: strings.Join(places, ", ")}})
	return nil
}

// apart reports whether words on several localities may say something else of one: "Aliganj ho gaya, Alambagh baki hai".
func apart(t *handlers.Turn, words string) bool {
	m, s := matterOf(t, words, "")
	excepts, _ := t.Deps.Words.Heard("except", words) // "baaki jagah" is no work that is left
	return m == moves || s.has("part") && len(excepts) == 0 || s.has("broken") || s.has("going") || s.has("being") || s.ahead()
}

// lastSlips is what was reported last of a storm, or of the locality that words name, and can still be taken back: of several localities, if it
// was said in one breath.
func lastSlips(t *handlers.Turn, s models.Storm, c models.Complaint, words string) []models.Saying {
	slips := slices.DeleteFunc(s.Slips(t.Now), func(said models.Saying) bool { return !is(t, said.By, c) })
	for _, said := range slices.Backward(slips) {
		if t.InLocality(words, said.Place) {
			return []models.Saying{said}
		}
	}
	if len(slips) == 0 {
		return nil
	}
	last := slips[len(slips)-1]
	if slices.ContainsFunc(s.SaidSince(last.Wave), func(said models.Saying) bool { return said.Kind == models.MistakenWave }) {
		return nil // "by mistake" said twice takes back one report
	}
	return slices.DeleteFunc(slips, func(said models.Saying) bool { return said.Words != last.Words })
}

// restoredBack takes back that a storm is over, or well again in a locality, of the complaint it is called by: everybody who was asked is
// told, and it goes on as a storm unless another of the same thing has begun meanwhile.
func restoredBack(ctx context.Context, t *handlers.Turn, c models.Complaint, words string) (bool, error) {
	s, err := t.StormOf(ctx, &c)
	if err != nil || s.ID == 0 || s.Lead != c.ID {
		return false, err
	}
	slips := lastSlips(t, s, c, words)
	if len(slips) == 0 {
		return false, nil
	}
	at := slips[0].At
	if c.ResolvedAt.After(at) { // it may have been reported by itself since
		if by, err := t.ByStorm(ctx, &c); err != nil || !by {
			return false, err
		}
	}
	if !s.Active {
		others, err := t.Storms.Read.Likes(ctx, s.StartedAt, models.Likeness{Category: s.Category, Area: s.Area})
		if err != nil {
			return true, err
		}
		s.Active = others[0].Storm.ID == 0
	}
	var places []string
	for _, slip := range slips {
		places = append(places, slip.Place)
	}
	say(t, s, models.Saying{Kind: models.MistakenWave, At: at}, places)
	if len(t.In.Files) > 0 {
		lead := t.Hold(c)
		t.Files(lead, t.WordsOf(lead, models.NoteWords, words))
	}
	t.Done()
	t.Conv.Complaint = s.Lead
	t.Say(models.Intent{Kind: "officer.restored_back", Complaint: s.Lead, Args: models.Args{Number: s.Number, Place: strings.Join(places, ", ")}})
	return true, nil
}

// say begins a wave for each of some localities: the clock tells everybody there, some at a time, each once.
func say(t *handlers.Turn, s models.Storm, said models.Saying, places []string) {
	said.By = t.Officer.ID
	for _, said.Place = range places {
		s.Say(said, t.SameLocality)
	}
	t.ChangeStorm(s)
}

// storm reads the storm of a complaint that is active still.
func storm(ctx context.Context, t *handlers.Turn, c *models.Complaint) (models.Storm, error) {
	s, err := t.StormOf(ctx, c)
	if err != nil {
		return s, err
	}
	if s.ID == 0 || !s.Active {
		return s, models.NewError(models.CodeBadInput, "error.no_storm").With("number", c.Number.String())
	}
	return s, nil
}

// hours are the expected times that can be tapped.
func hours(number models.Number) (choices []models.Choice, rows [][]models.Button) {
	for _, h := range []int{1, 2, 4, 8} {
		arg := string(number) + " +" + strconv.Itoa(h)
		choices = append(choices, models.Choice{Command: "expect", Arg: arg})
		rows = append(rows, handlers.Row(handlers.Button("in_"+strconv.Itoa(h), "expect", arg)))
	}
	return choices, rows
}

// stormProgress takes words on the work of a storm: a time is the expected one of all, without one it is asked for.
func stormProgress(ctx context.Context, t *handlers.Turn, c *models.Complaint, text string) error {
	at, _, timed := whenSaid(t, text, t.Directory().Calendar(c.Area).Close)
	if !timed {
		return prompt(t, "expect", *c)
	}
	s, err := storm(ctx, t, c)
	if err != nil {
		return err
	}
	if !ofOneHouse(t, text) {
		whole := *c
		whole.ID = s.Lead
		c = &whole
	}
	return expectOf(ctx, t, c, s, at, nobodySaid, text)
}

// oneOfStorm leaves of each storm that is active one complaint, the one it is called by: what is said of it is said of all.
func oneOfStorm(ctx context.Context, t *handlers.Turn, list []models.Complaint) (out []models.Complaint, err error) {
	active, err := activeStorms(ctx, t, list)
	if err != nil || len(active) == 0 {
		return list, err
	}
	at := map[models.ID]int{} // of the storm's complaint in out
	for _, c := range list {
		s, is := stormAmong(active, c)
		i, known := at[s.ID]
		switch {
		case !is:
			out = append(out, c)
		case !known:
			at[s.ID] = len(out)
			out = append(out, c)
		case s.Lead == c.ID || out[i].Watch.Storm == 0: // one that surely is of it stands for it
			out[i] = c
		}
	}
	return out, nil
}

// activeStorms are those that some complaints belong to.
func activeStorms(ctx context.Context, t *handlers.Turn, list []models.Complaint) (active []models.Storm, err error) {
	for _, c := range list {
		if c.Watch.Storm == 0 || slices.ContainsFunc(active, func(s models.Storm) bool { return s.ID == c.Watch.Storm }) {
			continue
		}
		s, err := t.StormOf(ctx, &c)
		if err != nil {
			return nil, err
		}
		if s.Active {
			active = append(active, s)
		}
	}
	return active, nil
}

// stormAmong is the storm of a complaint, also of one that came before it was a storm and will be counted to it in a moment.
func stormAmong(active []models.Storm, c models.Complaint) (models.Storm, bool) {
	for _, s := range active {
		like := c.Watch.Storm == 0 && c.Stormy() && c.Category == s.Category && c.Area == s.Area && s.StartedAt.Sub(c.RegisteredAt) <= models.StormWindow
		if s.ID == c.Watch.Storm || like {
			return s, true
		}
	}
	return models.Storm{}, false
}
