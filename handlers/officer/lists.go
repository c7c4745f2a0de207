package officer

import (
	"context"
	"slices"
	"strconv"
	"strings"

	"sunwai/handlers"
	"sunwai/models"
)

const listLines = 10

// list shows the officer's open complaints, the most urgent first: all, or those of a place, a kind, a day.
func list(ctx context.Context, t *handlers.Turn, _ *models.Complaint, rest string) error {
	return lines(ctx, t, "officer.list", models.ComplaintQuery{}, rest)
}

// overdue shows those whose limit has passed.
func overdue(ctx context.Context, t *handlers.Turn, _ *models.Complaint, rest string) error {
	return lines(ctx, t, "officer.overdue", models.ComplaintQuery{Overdue: t.Now}, rest)
}

func lines(ctx context.Context, t *handlers.Turn, kind string, q models.ComplaintQuery, rest string) error {
	page, like := paged(rest)
	like = withoutAsking(t, like)
	found, total, err := wanted(ctx, t, q, like, (page-1)*listLines)
	if err == nil && len(found) == 0 && page > 1 && total > 0 { // there are not so many pages: the last one
		page = (total + listLines - 1) / listLines
		found, total, err = wanted(ctx, t, q, like, (page-1)*listLines)
	}
	if err != nil {
		return err
	}
	if len(found) == 0 {
		if shown, err := ofJuniors(ctx, t, q, like); shown || err != nil {
			return err
		}
		if like != "" {
			t.Say(models.Intent{Kind: "officer.list.none_like", Args: models.Args{Text: like}})
			return nil
		}
		t.SayKey(kind + ".none")
		return nil
	}
	in := models.Intent{Kind: kind, Args: models.Args{Count: len(found), Total: total}}
	free := t.Conv.Ask.Kind == "" || t.Conv.Ask.Kind == shownList
	if free {
		t.Ask(shownList, 0)
	}
	t.Shows(numbersOf(found))
	t.Conv.Ask.Shown.After = (page - 1) * listLines
	if total > page*listLines && like == "" {
		in.Args.Name, in.Args.Flags = strconv.Itoa(page+1), []string{kind + ".more"}
	}
	for _, c := range found {
		in.Args.Items = append(in.Args.Items, models.Item{Number: c.Number, Status: c.Status, Category: c.Category, Area: c.Area, Due: t.AwaitedBy(&c)})
		b := models.Button{Text: c.Number.String(), Command: "open", Arg: string(c.Number)}
		in.Buttons = append(in.Buttons, handlers.Row(b))
		if free {
			t.Conv.Ask.Choices = append(t.Conv.Ask.Choices, models.Choice{Command: b.Command, Arg: b.Arg})
		}
	}
	below, err := besideOwn(ctx, t)
	in.Args.Items = append(in.Args.Items, below...)
	t.Say(in)
	return err
}

// shownList is the kind of the question that a list leaves: the place of a complaint in it stands for its number. Stored: never rename.
const shownList = "list"

// listStands reports whether a list was shown so lately that a place in it says which complaint is meant.
func listStands(t *handlers.Turn) bool {
	return t.Conv.Ask.Kind == shownList && t.Now.Sub(t.Conv.Ask.At) <= freshly
}

// open shows the whole of one complaint. The words of a sensitive one are shown to the officers named for it only.
func open(ctx context.Context, t *handlers.Turn, c *models.Complaint, _ string) error {
	history, err := t.Read.Events(ctx, c.ID)
	if err != nil {
		return err
	}
	attached, err := t.Read.AttachmentsOf(ctx, c.ID)
	if err != nil {
		return err
	}
	post := c.Doer
	why := slices.DeleteFunc(t.WhyDue(c, t.Conv.Lang), func(i models.Item) bool { return i.Code == "why.from" || i.Code == "why.due" }) // said already
	due := t.AwaitedBy(c)
	if !due.Equal(c.ResolutionDue) {
		why = nil // it is of the work, and a decision is waited for
	}
	in := models.Intent{Kind: "officer.open", Complaint: c.ID, Ref: handlers.CardRef(c, t.Officer.ID), Buttons: handlers.CardButtons(c, t.Officer),
		Args: models.Args{Number: c.Number, Status: c.Status, Category: c.Category, Department: c.Department, Area: c.Area,
			Place: handlers.Hidden(c, c.Place), Location: c.Location, Due: due, At: c.RegisteredAt, Post: &post, Danger: c.Danger}}
	if c.DoerOfficer != t.Officer.ID { // confirmed or disputed is what the complainant said
		in.Args.Closure = c.Closure
		if o, ok := t.Roster().Officer(c.DoerOfficer); ok && !c.AgainstStaff && c.Status != models.Appealed && c.Status != models.Flagged {
			in.Args.Name = o.Name
		}
	}
	if c.Anonymous {
		in.Args.Flags = append(in.Args.Flags, "officer.card.anonymous")
	}
	if in.Args.Count, err = t.Followers(ctx, c); err != nil {
		return err
	}
	if in.Args.Count > 0 {
		in.Args.Flags = append(in.Args.Flags, "line.followers")
	}
	said, err := t.Read.Messages(ctx, c.ID)
	if err != nil {
		return err
	}
	for i, m := range said {
		said[i].Text = handlers.Shown(c, m)
	}
	metoo, err := t.Read.MeToos(ctx, c.ID)
	if err != nil {
		return err
	}
	sent, err := t.Read.Sendings(ctx, c.ID)
	if err != nil {
		return err
	}
	in.Args.Items = slices.Concat(why, story(said, history, metoo), arrived(sent))
	for _, a := range attached {
		in.Files = append(in.Files, a.ID)
	}
	t.Opens(c.Number)
	t.Say(in)
	return nil
}

// story is all that was said and done about a complaint, whatever channel it came by: first the citizen's words, each with its
// channel, then the history.
func story(said []models.Message, history []models.Event, metoo int) (lines []models.Item) {
	byID := map[models.ID]models.Message{}
	for _, m := range said {
		byID[m.ID] = m
		if m.Kind != models.OriginalWords && m.Kind != models.AddedWords && m.Kind != models.DeskWords {
			continue
		}
		line := models.Item{Code: "event.said", Due: m.At, Text: m.Text, Channel: channel(m)}
		if m.Erased {
			line.Code = "event.said.erased"
		}
		lines = append(lines, line)
	}
	if metoo > 0 {
		lines = append(lines, models.Item{Code: "event.me_toos", Count: metoo})
	}
	for _, e := range history {
		if e.Kind == models.EventTruth || e.Kind == models.EventRated || e.Kind == models.EventMeToo {
			continue // the doer never sees who said whether it is true; who has the same trouble was counted above
		}
		if e.Kind == models.EventCorrected && e.Code == models.SaidUnsafe {
			continue // nothing of the complaint was changed
		}
		words := byID[e.Words]
		if words.Erased || words.Kind == models.OriginalWords {
			words.Text = ""
		}
		line := models.Item{Code: "event." + string(e.Kind), Status: e.To, Due: e.At, Text: told(e, words.Text), Channel: channel(words)}
		if words.Kind == models.ToldWords && words.Channel.Public {
			line.Code = "event.told.public"
		}
		if e.Kind == models.EventAdded && e.Code == models.WithdrawCalledIn {
			line.Code = "event.added.withdraw"
		}
		if e.Kind == models.EventMoved && line.Text != "" {
			line.Code = "event.moved.said"
		}
		lines = append(lines, line)
	}
	return lines
}

// channel is the catalogue key of the way by which words came.
func channel(m models.Message) string {
	switch {
	case m.Kind == models.DeskWords:
		return "desk"
	case m.Channel.Public:
		return string(m.Channel.Platform) + ".public"
	case m.Channel.Platform == "":
		return string(models.Console)
	}
	return string(m.Channel.Platform)
}

// told is what a line of the history says besides its kind: a code, or what somebody said.
func told(e models.Event, words string) string {
	switch e.Kind {
	case models.EventMoved, models.EventTold, models.EventNoted, models.EventAsked, models.EventAnswered:
		return words
	case models.EventHandedOver:
		if words != "" {
			return e.Code + ": " + words
		}
	}
	return e.Code
}

func help(_ context.Context, t *handlers.Turn, _ *models.Complaint, rest string) error {
	if rest != "" && !strings.Contains(rest, " ") && len(rest) >= 16 {
		return models.NewError(models.CodeInvitationUsed, "error.already_officer")
	}
	in := models.Intent{Kind: "officer.help"}
	if ofHub(t.Officer) {
		in.Args.Flags = []string{"officer.help.desk"}
	}
	if len(juniors(t)) > 0 {
		in.Args.Flags = append(in.Args.Flags, "officer.help.below")
	}
	t.Say(in)
	return nil
}

// shift begins or ends a shift: on shift there are no quiet hours.
func shift(_ context.Context, t *handlers.Turn, _ *models.Complaint, words string) error {
	name, ok := t.Deps.Words.Answer("onoff", words)
	if !ok {
		return models.NewError(models.CodeBadInput, "error.shift_how")
	}
	o := t.Officer
	o.OnShift = name == "on"
	change(t, o)
	t.SayKey("officer.shift_" + name)
	return nil
}

func change(t *handlers.Turn, o models.Officer) {
	t.Add(func(cs *models.ChangeSet) { cs.Officers = append(cs.Officers, o) })
}

// language sets the language of the officer's messages.
func language(_ context.Context, t *handlers.Turn, _ *models.Complaint, words string) error {
	name, ok := t.Deps.Words.Answer("language", words)
	if !ok {
		return models.NewError(models.CodeBadInput, "error.language_how")
	}
	o := t.Officer
	o.Lang = models.Lang(name)
	change(t, o)
	t.Conv.Lang = o.Lang
	t.SayKey("officer.language_set")
	return nil
}
