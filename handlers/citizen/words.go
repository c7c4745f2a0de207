package citizen

import (
	"context"
	"errors"
	"slices"
	"strings"

	"sunwai/handlers"
	"sunwai/i18n"
	"sunwai/models"
)

// errSaid ends a step that has answered already.
var errSaid = errors.New("answered already")

func help(_ context.Context, t *handlers.Turn, _ string) error {
	t.SayKey("citizen.help")
	return nil
}

func greet(_ context.Context, t *handlers.Turn, _ string) error {
	t.Conv.Misfits = 0
	in := models.Intent{Kind: "citizen.welcome", Args: models.Args{Name: t.Account.Handle, Code: string(t.Account.Office)}}
	if dep, ok := t.Account.Office.Department(); ok {
		in.Args.Department = dep
	}
	if !t.Conv.Greeted {
		in.Args.Flags = []string{"citizen.first"}
		t.Conv.Greeted = true
	}
	t.Say(in)
	return nil
}

// start is the first word on Telegram, alone or with what a link carried: an invitation, a number, a place.
func start(ctx context.Context, t *handlers.Turn, payload string) error {
	if payload == "" {
		return greet(ctx, t, "")
	}
	if _, err := models.ParseNumber(payload); err == nil {
		return status(ctx, t, payload)
	}
	if code, ok := strings.CutPrefix(payload, "area-"); ok {
		if a, known := t.Directory().Area(strings.ReplaceAll(code, "_", ":")); known {
			t.Conv.LastArea = a.Code
		}
		return greet(ctx, t, "")
	}
	return join(ctx, t, payload)
}

// shortestInvitation is how many letters the code of an invitation has at least. What is shorter is of a poster, or of a link that somebody
// else made: who follows it is greeted.
const shortestInvitation = 16

// join makes the person an officer by the code of an invitation, once.
func join(ctx context.Context, t *handlers.Turn, code string) error {
	inv, err := t.Read.InvitationByCode(ctx, code)
	if isNotFound(err) && len(code) < shortestInvitation {
		return greet(ctx, t, "")
	}
	if isNotFound(err) {
		return models.NewError(models.CodeInvitationInvalid, "error.invitation_invalid")
	}
	if err != nil {
		return err
	}
	if !inv.Used.IsZero() {
		return models.NewError(models.CodeInvitationUsed, "error.invitation_used")
	}
	if t.Now.After(inv.Expires) {
		return models.NewError(models.CodeInvitationExpired, "error.invitation_expired")
	}
	o, err := t.Read.Officer(ctx, inv.Officer)
	if err != nil {
		return err
	}
	if o.Revoked {
		return models.NewError(models.CodeRevoked, "error.invitation_invalid")
	}
	o.Address = t.Conv.Address
	if o.Lang == "" {
		o.Lang = t.Conv.Lang
	}
	inv.Used = t.Now
	t.Add(func(cs *models.ChangeSet) {
		cs.Officers = append(cs.Officers, o)
		cs.Invitations = append(cs.Invitations, inv)
	})
	post := models.Post{}
	if len(o.Postings) > 0 {
		post = o.Postings[0].Post
	}
	t.Say(models.Intent{Kind: "officer.joined", Args: models.Args{Post: &post, Name: o.Name}, Protect: true})
	return waitingFor(ctx, t, o)
}

// waitingFor hands a new officer what waited for his posts while nobody held them. Of many he gets the first ones as messages,
// the others are in his list.
func waitingFor(ctx context.Context, t *handlers.Turn, o models.Officer) error {
	const most, cards = 200, 20
	var posts []models.Post
	for _, p := range o.Postings {
		posts = append(posts, p.Post)
	}
	if len(posts) == 0 {
		return nil
	}
	list, _, err := t.Read.Complaints(ctx, models.ComplaintQuery{Posts: posts, Limit: most,
		Statuses: []models.Status{models.Registered}})
	if err != nil {
		return err
	}
	for i, found := range list {
		if found.DoerOfficer != 0 || !o.Holds(found.Doer) {
			continue
		}
		c := t.Hold(found)
		t.Give(c, c.Doer, o)
		if c.Doer.Level != models.Desk {
			if err := t.Move(c, models.Assigned, "joined", 0); err != nil {
				return err
			}
		}
		if i >= cards {
			continue
		}
		if err := t.SendCard(ctx, c, o, handlers.Telling{Why: "new"}); err != nil {
			return err
		}
	}
	return nil
}

func language(ctx context.Context, t *handlers.Turn, named string) error {
	if tag, ok := t.Deps.Words.Answer("language", named); ok {
		return setLanguage(ctx, t, tag)
	}
	var row []models.Button
	var choices []models.Choice
	for _, l := range t.Deps.Words.Languages() {
		row = append(row, models.Button{Text: l.Name, Command: "lang", Arg: l.Tag})
		choices = append(choices, models.Choice{Command: "lang", Arg: l.Tag})
	}
	t.Ask("language", 0, choices...)
	t.SayKey("citizen.language", row)
	return nil
}

func setLanguage(_ context.Context, t *handlers.Turn, arg string) error {
	l := models.Lang(arg)
	if !slices.ContainsFunc(t.Deps.Words.Languages(), func(x i18n.Language) bool { return x.Tag == arg }) {
		return stale()
	}
	t.Done()
	t.Conv.Lang, t.Conv.LangChosen = l, true
	for _, mine := range t.Mine {
		if mine.Conversation == t.Conv.ID && mine.Lang != l && mine.Status.Open() {
			t.Hold(mine).Lang = l
		}
	}
	t.SayKey("citizen.language_set")
	return nil
}

// official lists the real handles, so that a false one is seen.
func official(_ context.Context, t *handlers.Turn, _ string) error {
	var items []models.Item
	for _, a := range t.Accounts.All() {
		if a.Platform == t.Account.Platform {
			items = append(items, models.Item{Text: "@" + a.Handle, Code: string(a.Office)})
		}
	}
	t.Say(models.Intent{Kind: "citizen.official", Args: models.Args{Items: items, Count: len(items)}})
	return nil
}

// person asks for a human: the desk calls back where his phone is known, else it is told to write. The helpline is named for who
// cannot wait.
func person(ctx context.Context, t *handlers.Turn, _ string) error {
	t.Conv.Misfits = 0
	phone, err := knownNumber(ctx, t)
	if err != nil {
		return err
	}
	if phone != "" {
		return callBack(ctx, t, phone)
	}
	item := models.TriageItem{ID: t.IDs.Next(), At: t.Now, Kind: "person", Conversation: t.Conv.ID}
	t.Add(func(cs *models.ChangeSet) { cs.Triage = append(cs.Triage, item) })
	args := models.Args{Name: everybodysLine(t)}
	t.Say(models.Intent{Kind: "citizen.person", Args: args})
	return nil
}

// everybodysLine is the number of the government's own helpline, which people answer; empty when there is none.
func everybodysLine(t *handlers.Turn) string {
	all := t.Directory().Departments()
	if i := slices.IndexFunc(all, func(d models.Department) bool { return d.FrontDoor }); i >= 0 {
		return all[i].Helpline
	}
	return ""
}

func cancel(_ context.Context, t *handlers.Turn, _ string) error {
	t.Done()
	t.SayKey("citizen.cancelled")
	return nil
}

// callOff offers to withdraw what goes on: nothing else can be meant where nothing was asked.
func callOff(ctx context.Context, t *handlers.Turn, _ string) error {
	c, err := only(t, open)
	if err != nil || !c.Status.CanBecome(models.Withdrawn) && !mayUnappeal(t, c) {
		return cancel(ctx, t, "")
	}
	return withdraw(ctx, t, string(c.Number))
}

// stale answers a button whose time has passed.
func stale() error { return models.NewError(models.CodeTooLate, "error.stale_button") }
