package handlers

import (
	"context"
	"slices"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/i18n"
	"sunwai/i18n/fold"
	"sunwai/models"
)

// Turn is one event of one conversation being answered.
type Turn struct {
	*Work
	In      bot.Inbound
	Account models.Account
	Conv    models.Conversation // written back with the turn
	Mine    []models.Complaint  // the person's own, newest first
	Officer models.Officer      // ID 0: a citizen
	Text    string              // trimmed; the words of a message or of a caption
	As      Subject             // what an officer chose on a page for the complaint
	Warned  models.Danger       // whose helpline was told in this turn
	Pin     *models.Pin         // shared before anything was complained of; nil once a complaint has it

	ending map[string][]models.Complaint
	listed []listed
	scope  string
	isNew  bool // the conversation
	mute   bool // who said "stop" and has not written since
	person *models.Person
	said   *Understanding
	pieces map[string]Understanding
	words  folded
	within heard
	feasts map[string]time.Time    // by how the name of a public holiday sounds, its next day
	spoken map[models.ID]time.Time // when something was said of a complaint before this turn
}

// folded are the words of a text, and how they sound once that was asked for.
type folded struct {
	text   string
	list   []string
	sounds i18n.Sounded
	heard  bool
}

// heard is a text, and the phrases of groups that were looked for in it.
type heard struct {
	text  string
	words i18n.Heard
	found map[string]inside
}

// inside is a phrase found in a text.
type inside struct {
	name   string
	beside int
	ok     bool
}

// Said is what was understood of the message; it is worked out once.
func (t *Turn) Said() Understanding {
	if t.said == nil {
		hint := Hint{Where: t.asksWhere()}
		hint.Department, _ = t.Account.Office.Department()
		if d, ok := t.Account.Office.District(); ok {
			hint.District = d
		} else if t.Pin != nil && t.Pin.Of == 0 {
			hint.District, _ = t.Nearest(t.Pin.Location)
		}
		u := t.Understand.Understand(t.Text, hint)
		t.said = &u
	}
	return *t.said
}

// SaidIn is what a piece of the message says by itself, whoever it was written to; it is worked out once, however many steps look at the pieces.
func (t *Turn) SaidIn(piece string) Understanding {
	u, known := t.pieces[piece]
	if !known {
		u = t.Understand.Understand(piece, Hint{})
		if t.pieces == nil {
			t.pieces = map[string]Understanding{}
		}
		t.pieces[piece] = u
	}
	return u
}

// Ending are the complaints whose numbers end with any of some digits; they are read once a turn, however often they are asked for.
func (t *Turn) Ending(ctx context.Context, ends []string) ([]models.Complaint, error) {
	name := strings.Join(ends, " ")
	list, known := t.ending[name]
	if known {
		return list, nil
	}
	list, err := t.Read.ComplaintsEnding(ctx, ends)
	if err != nil {
		return nil, err
	}
	if t.ending == nil {
		t.ending = map[string][]models.Complaint{}
	}
	t.ending[name] = list
	return list, nil
}

// LastSaid is when a citizen last said something about a complaint before this turn; zero when none did. Its events are read once, however many
// steps ask.
func (t *Turn) LastSaid(ctx context.Context, id models.ID) (time.Time, error) {
	last, known := t.spoken[id]
	if known {
		return last, nil
	}
	events, err := t.Read.Events(ctx, id)
	if err != nil {
		return last, err
	}
	for _, e := range events {
		if e.By.Role == models.CitizenRole && e.At.After(last) {
			last = e.At
		}
	}
	if t.spoken == nil {
		t.spoken = map[models.ID]time.Time{}
	}
	t.spoken[id] = last
	return last, nil
}

// asksWhere reports whether "where is it?" waits for an answer: it was asked just now, or nothing else was since. Who is asked whether it is
// safe here is asked for the place only after that, and may name it at once.
func (t *Turn) asksWhere() bool {
	if kind := t.Conv.Ask.Kind; kind != "" && kind != "offers" && kind != "safe" {
		return kind == "place"
	}
	return slices.ContainsFunc(t.Mine, func(c models.Complaint) bool { return c.Status.Open() && c.Area == "" })
}

// Within finds the phrase of a group of words that stands inside the message; it is looked for once.
func (t *Turn) Within(group string) (name string, beside int, ok bool) {
	if t.within.found == nil || t.within.text != t.Text {
		t.within = heard{text: t.Text, words: t.Deps.Words.Hear(t.Text, t.sounded), found: map[string]inside{}}
	}
	f, looked := t.within.found[group]
	if !looked {
		f.name, f.beside, f.ok = t.Deps.Words.Within(group, t.within.words)
		t.within.found[group] = f
	}
	return f.name, f.beside, f.ok
}

// WithinText is Within in other words than the message's.
func (t *Turn) WithinText(group, text string) (name string, beside int, ok bool) {
	sounded := func() i18n.Sounded { return i18n.Sound(fold.Words(text)) }
	return t.Deps.Words.Within(group, t.Deps.Words.Hear(text, sounded))
}

// Words are the folded words of the message; they are worked out once. Not to be changed.
func (t *Turn) Words() []string {
	if t.words.list == nil || t.words.text != t.Text {
		t.words = folded{text: t.Text, list: fold.Words(t.Text)}
	}
	return t.words.list
}

// sounded are the words of the message and how they sound, worked out once.
func (t *Turn) sounded() i18n.Sounded {
	if words := t.Words(); !t.words.heard {
		t.words.sounds, t.words.heard = i18n.Sound(words), true
	}
	return t.words.sounds
}

// Heard finds the words of a group anywhere in the message: their names, and the words that are left.
func (t *Turn) Heard(group string) (names, left []string) {
	return t.Deps.Words.HeardIn(group, t.sounded())
}

// Say answers in this conversation.
func (t *Turn) Say(in models.Intent) {
	in.To, in.Conversation = t.Conv.Address, t.Conv.ID
	if in.Lang == "" {
		in.Lang = t.Conv.Lang
	}
	if in.Priority == 0 && in.Args.Danger == "" {
		in.Priority = models.Reply
	}
	in.Protect = in.Protect || t.Officer.ID != 0
	t.Send(in)
}

// ReadAs understands other words than those kept: without what only the platform reads.
func (t *Turn) ReadAs(text string) {
	kept := t.Text
	t.Text, t.said = text, nil
	t.Said()
	t.words = folded{text: kept, list: fold.Words(text)}
	t.Text = kept
}

// Take has the words mean what a step that knew more than they say has made of them.
func (t *Turn) Take(u Understanding) { t.said = &u }

// Became has the conversation belong to another person, who has proved to be behind it.
func (t *Turn) Became(person models.ID) { t.Conv.Person, t.person = person, nil }

// BecameOwn gives the conversation a person of its own again and returns it. What the person joined to has is not its any more.
func (t *Turn) BecameOwn() models.ID {
	p := models.Person{ID: t.IDs.Next(), Lang: t.Conv.Lang, At: t.Now}
	t.Conv.Person, t.person = p.ID, &p
	t.Mine, t.Conv.Complaint, t.Conv.Continues = nil, 0, 0
	return p.ID
}

// IsNew reports whether the person has not been heard at this address before.
func (t *Turn) IsNew() bool { return t.isNew }

// Muted reports whether the person said "stop" and has written nothing in private since.
func (t *Turn) Muted() bool { return t.mute }

// Spoken reports whether the event is the person's word to us in private.
func (t *Turn) Spoken() bool {
	if t.In.Public != nil {
		return false
	}
	switch t.In.Kind {
	case bot.MemberIn, bot.MigrateIn, bot.DeletedIn, bot.UnreadableIn:
		return false
	}
	return true
}

// Warn names the helpline of a danger, once in a turn and before all else that is said.
func (t *Turn) Warn(d models.Danger) { t.WarnOf(d, "") }

// WarnOf is Warn with the numbers of the category besides: who smells gas calls the gas company too.
func (t *Turn) WarnOf(d models.Danger, category string) {
	if d == "" || d == models.NoDanger || t.Warned != "" {
		return
	}
	t.Warned = d
	in := models.Intent{Kind: "citizen.danger", Priority: models.Urgent, Args: models.Args{Danger: d, Category: category}}
	if d == models.Medical && t.said != nil && t.said.Despairs {
		in.Args.Flags = []string{"citizen.danger.despair"}
	}
	if t.said != nil && t.said.CallsFor(d) != d {
		in.Args.Danger, in.Args.Flags = t.said.CallsFor(d), []string{"citizen.danger.another"}
	}
	t.Say(in)
}

// SayKey answers with a text that has no holes.
func (t *Turn) SayKey(kind string, buttons ...[]models.Button) {
	t.Say(models.Intent{Kind: kind, Buttons: buttons})
}

// Refuse answers with an error that is for people.
func (t *Turn) Refuse(err *models.Error) {
	args := models.Args{Code: err.Key, Text: err.Holes["text"], Status: models.Status(err.Holes["status"])}
	if n, e := models.ParseNumber(err.Holes["number"]); e == nil {
		args.Number = n
	}
	t.Say(models.Intent{Kind: "error", Args: args})
}

// Ask opens a question: its answer is taken by the step of this kind. The choices can be tapped or numbered.
func (t *Turn) Ask(kind string, c models.ID, choices ...models.Choice) {
	t.Conv.Ask = models.Ask{Kind: kind, Complaint: c, Choices: choices, At: t.Now, Shown: t.stillShown()}
}

// listFresh is how long a list that was shown stands.
const listFresh = 30 * time.Minute

// stillShown is the list that was shown last, while it stands.
func (t *Turn) stillShown() *models.Shown {
	if s := t.Conv.Ask.Shown; s != nil && t.Now.Sub(s.At) <= listFresh {
		return s
	}
	return nil
}

// Shows remembers a list of complaints that is shown now.
func (t *Turn) Shows(numbers []models.Number) {
	t.Conv.Ask.Shown = &models.Shown{At: t.Now, Numbers: numbers}
}

// ShowsToChoose notes complaints that were offered to choose from: where no list stands, what is said once one was chosen may begin with the place of another.
func (t *Turn) ShowsToChoose(numbers []models.Number) {
	shown := models.Shown{}
	if s := t.stillShown(); s != nil {
		shown = *s
	}
	if len(shown.Numbers) > 0 && !shown.Offered {
		return
	}
	shown.At, shown.Numbers, shown.Offered = t.Now, numbers, true
	t.Conv.Ask.Shown = &shown
}

// Opens notes that a complaint was shown whole: what is said next is perhaps about it. The list that was shown stands.
func (t *Turn) Opens(n models.Number) {
	shown := models.Shown{At: t.Now}
	if s := t.stillShown(); s != nil {
		shown = *s
	}
	shown.Opened, shown.OpenedAt = n, t.Now
	t.Conv.Ask.Shown = &shown
}

// InShown is the number of the complaint at a place, counted from 1, in the list that was shown last; "" where none stands there.
func (t *Turn) InShown(place int) models.Number {
	s := t.stillShown()
	if s == nil {
		return ""
	}
	if place > len(s.Numbers) {
		place -= s.After // the eleventh of all is the first of the second page
	}
	if place < 1 || place > len(s.Numbers) {
		return ""
	}
	return s.Numbers[place-1]
}

// Done closes the open question.
func (t *Turn) Done() { t.Conv.Ask = models.Ask{Shown: t.stillShown()} }

// Chosen reads an answer by number, in any script, as the choice it means.
func (t *Turn) Chosen(text string) (models.Choice, bool) {
	n, ok := t.Deps.Words.Ordinal(text)
	if !ok || n < 1 || n > len(t.Conv.Ask.Choices) {
		return models.Choice{}, false
	}
	return t.Conv.Ask.Choices[n-1], true
}

// Own returns the person's complaint with this id.
func (t *Turn) Own(id models.ID) (models.Complaint, bool) {
	for _, c := range t.Mine {
		if c.ID == id {
			return t.Held(c), true
		}
	}
	return models.Complaint{}, false
}

// Files keeps the files of the message for a complaint, each once, and returns their ids; it tells how many were not taken
// because they are over the platform's size.
func (t *Turn) Files(c *models.Complaint, words models.ID) (kept []models.ID) {
	for _, f := range t.In.Files {
		if f.Kind == models.Sticker {
			continue
		}
		has := func(a models.Attachment) bool {
			return a.Complaint == c.ID && a.Ref == f.Ref && a.Account == t.Account.Key
		}
		if i := slices.IndexFunc(t.changes.Attachments, has); i >= 0 {
			kept = append(kept, t.changes.Attachments[i].ID)
			continue
		}
		kept = append(kept, t.Attach(models.Attachment{Complaint: c.ID, Message: words, Account: t.Account.Key,
			Kind: f.Kind, Ref: f.Ref, Name: f.Name, MIME: f.MIME, Size: f.Size}))
	}
	return kept
}

// HasFile reports whether a file of one of the kinds came with the message.
func (t *Turn) HasFile(kinds ...models.MediaKind) bool {
	for _, f := range t.In.Files {
		for _, k := range kinds {
			if f.Kind == k {
				return true
			}
		}
	}
	return false
}

// Button makes a button whose label stands in the catalogue as "button.<label>".
func Button(label, command string, arg string) models.Button {
	return models.Button{Label: "button." + label, Command: command, Arg: arg}
}

// Row is a row of buttons.
func Row(b ...models.Button) []models.Button { return b }

// Today is the local date, for what is counted by the day.
func (w *Work) Today() string { return w.Now.In(models.IST()).Format("2006-01-02") }

// clean is what somebody wrote, without the blanks around it and in plain letters.
func clean(s string) string { return strings.TrimSpace(fold.Unstyled(s)) }
