package handlers_test

import (
	"bytes"
	"cmp"
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/handlers"
	"sunwai/handlers/citizen"
	"sunwai/handlers/notify"
	"sunwai/handlers/officer"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
)

// world is the engine over a memory: fast enough to try everybody, everything and every state.
type world struct {
	t        *testing.T
	clock    *modelstest.TestClock
	deps     *handlers.Deps
	engine   *handlers.Engine
	renderer *notify.Renderer

	officers    []models.Officer
	complaints  map[models.ID]models.Complaint
	people      map[models.ID]models.Complainant
	messages    map[models.ID][]models.Message
	events      map[models.ID][]models.Event
	files       map[models.ID][]models.Attachment
	talks       map[models.Address]models.Conversation
	erased      []models.ID
	forgotten   []models.ID
	triage      []models.TriageItem
	invitations map[string]models.Invitation
	turns       int
	lists       int           // how often complaints were listed
	office      models.Office // whose account people write to

	proofs      []models.Proof
	feedback    []models.Feedback
	helpers     map[models.ID]models.Helper
	suggestions []models.Suggestion
	sendings    []models.Sending
}

var upDirectory = sync.OnceValues(directory.UttarPradesh)
var catalogue = sync.OnceValues(func() (*i18n.Catalog, error) { return i18n.New() })

// counter is randomness that never repeats itself.
type counter struct{ n byte }

func (c *counter) Read(p []byte) (int, error) {
	for i := range p {
		c.n += 37
		p[i] = c.n
	}
	return len(p), nil
}

func newWorld(t *testing.T) *world {
	w := &world{t: t, complaints: map[models.ID]models.Complaint{}, people: map[models.ID]models.Complainant{}, messages: map[models.ID][]models.Message{},
		events: map[models.ID][]models.Event{}, files: map[models.ID][]models.Attachment{}, talks: map[models.Address]models.Conversation{},
		invitations: map[string]models.Invitation{}, office: "cm"}
	w.clock = modelstest.NewClock(time.Date(2026, 11, 24, 4, 30, 0, 0, time.UTC)) // a Tuesday, 10:00 IST
	dir, err := upDirectory()
	require.NoError(t, err)
	texts, err := catalogue()
	require.NoError(t, err)
	random := &counter{}
	w.deps = &handlers.Deps{
		AuditSeed: func(month string) []byte { return []byte(month) },
		Clock:     w.clock, Rand: random, IDs: models.NewIDs(w.clock.Now, random), Directory: func() *directory.Directory { return dir },
		Roster: func() *models.Roster { return models.NewRoster(w.officers, w.clock.Now) }, Loads: &handlers.Loads{},
		Understand: listener{}, Words: texts, Accounts: w, Read: w, Quiet: models.Nights(),
		Nearest: handlers.Nearest(func() *directory.Directory { return dir }),
	}
	w.restart()
	w.renderer = notify.New(notify.Deps{Clock: w.clock, Texts: texts, Dates: texts.DateTime, Days: texts.Date,
		Directory: func() *directory.Directory { return dir }})
	return w
}

// restart wires the engine anew with what the deps are now.
func (w *world) restart() {
	people := citizen.New()
	w.engine = handlers.New(*w.deps, people, officer.New(people))
}

// staffed is a world with a field officer, his superior, the secretary, another department's man, the hub and its desk.
func staffed(t *testing.T) *world {
	w := newWorld(t)
	for i, x := range []struct {
		name, department, area string
		level                  models.Level
	}{
		{"anil", "POWER", "162", models.L1}, {"sunita", "POWER", "162", models.L2}, {"rao", "POWER", "all", models.L3},
		{"farid", "JAL", "162", models.L1}, {"desk", models.HubDepartment, "all", models.Desk}, {"chief", models.HubDepartment, "all", models.L4},
		{"shanti", "POLICE", "162", models.L1}, {"verma", "POLICE", "162", models.L2}, {"ips", "POLICE", "all", models.L3},
	} {
		id := models.ID(i + 1)
		w.officers = append(w.officers, models.Officer{ID: id, Name: x.name, Lang: models.Hindi, Address: at(x.name),
			Postings: []models.Posting{{Officer: id, Post: models.Post{Department: x.department, Area: x.area, Level: x.level}}}})
	}
	return w
}

func at(who string) models.Address {
	return models.Address{Platform: models.Console, Account: "state", Peer: models.Peer(who)}
}

// listener understands a handful of words, always the same way.
type listener struct{}

func (listener) Understand(text string, hint handlers.Hint) handlers.Understanding {
	u := handlers.Understanding{Lang: models.Hindi, Script: "Deva", Intent: handlers.Noise, Sure: 0.9, Danger: models.NoDanger}
	for _, x := range []struct {
		word string
		is   func()
	}{ // the later one wins
		{"बिजली", func() { u.Department, u.Category = "POWER", "POWER.SUPPLY" }},
		{"नल", func() { u.Department, u.Category = "JAL", "JAL.HANDPUMP" }},
		{"मीटर", func() { u.Department, u.Category = "POWER", "POWER.METER" }},
		{"तेल", func() { u.Department, u.Category = "POWER", "POWER.TRANSFORMER" }},
		{"दहेज", func() { u.Department, u.Category = "POLICE", "POLICE.DOWRY" }},
		{"लखनऊ", func() { u.District = "162" }},
		{"रिश्वत", func() { u.Staff = true }},
		{"आग", func() { u.Danger = models.Fire }},
		{"नमस्ते", func() { u.Intent = handlers.Greeting }},
		{"कब होगा", func() { u.Intent = handlers.StatusAsk }},
	} {
		if strings.Contains(text, x.word) {
			x.is()
		}
	}
	if u.Department != "" || u.Danger != models.NoDanger || u.Staff {
		u.Intent, u.Sure, u.Confidence = handlers.Complaint, 0.95, 0.9
	}
	if strings.Contains(text, "शायद") {
		u.Sure = 0.3
	}
	if hint.Department != "" && u.Department == "" {
		u.Department = hint.Department
	}
	if u.Department != "" && u.Confidence > 0 {
		u.Departments = []handlers.Guess{{Code: u.Department, Confidence: u.Confidence}, {Code: "URBAN", Confidence: 0.1}}
	}
	return u
}

// say, tap and send are what people do; each returns what was told to whom.
func (w *world) say(who, text string) []models.Intent {
	return w.turn(who, bot.Inbound{Kind: bot.MessageIn, Text: text})
}

func (w *world) tap(who, command, arg string) []models.Intent {
	return w.turn(who, bot.Inbound{Kind: bot.TapIn, Tap: &bot.Tap{Command: command, Arg: arg}})
}

// press taps the button of a row, counted from 1.
func (w *world) press(who string, offered [][]models.Button, row int) []models.Intent {
	w.t.Helper()
	b := offered[row-1][0]
	return w.tap(who, b.Command, b.Arg)
}

func (w *world) send(who string, in bot.Inbound) []models.Intent {
	in.Kind = bot.MessageIn
	return w.turn(who, in)
}

func photo() []bot.File { return []bot.File{{Kind: models.Photo, Ref: "p"}} }

func (w *world) turn(who string, in bot.Inbound) []models.Intent {
	w.t.Helper()
	w.turns++
	in.Account, in.Peer, in.EventID, in.At = "state", models.Peer(who), strconv.Itoa(w.turns), w.clock.Now()
	talk, ok := w.talks[at(who)]
	if !ok {
		talk = models.Conversation{Address: at(who)}
	}
	mine := w.mine(talk.Person)
	cs, err := w.engine.Turn(context.Background(), gateway.TurnInput{In: in, Scope: "console", State: models.TurnState{Conversation: talk, Mine: mine},
		Account: models.Account{Key: "state", Platform: models.Console, Handle: "up", Office: w.office}})
	require.NoError(w.t, err, "%s %s %q %+v", who, in.Kind, in.Text, in.Tap)
	w.apply(cs)
	w.readable(cs.Intents)
	return cs.Intents
}

// readable renders everything that is told, in all languages: no hole may be missing.
func (w *world) readable(told []models.Intent) {
	w.t.Helper()
	for _, in := range told {
		for _, lang := range []models.Lang{models.Hindi, models.English, models.HindiLatn} {
			in.Lang = lang
			text, err := w.renderer.Text(in)
			require.NoError(w.t, err, in.Kind)
			require.NotEmpty(w.t, strings.TrimSpace(text), in.Kind)
			require.NotContains(w.t, text, "{{", in.Kind)
		}
	}
}

func (w *world) mine(person models.ID) (list []models.Complaint) {
	if person == 0 {
		return nil
	}
	for _, c := range w.complaints {
		if c.Person == person {
			list = append(list, c)
		}
	}
	slices.SortFunc(list, func(a, b models.Complaint) int { return cmp.Compare(b.ID, a.ID) })
	return list[:min(len(list), models.MineLimit)]
}

func (w *world) apply(cs models.ChangeSet) {
	for _, c := range cs.Complaints {
		c.Version++
		w.complaints[c.ID] = c
	}
	for _, p := range cs.Complainants {
		w.people[p.ID] = p
	}
	for _, m := range cs.Messages {
		w.messages[m.Complaint] = append(w.messages[m.Complaint], m)
	}
	for _, e := range cs.Events {
		w.events[e.Complaint] = append(w.events[e.Complaint], e)
	}
	for _, a := range cs.Attachments {
		w.files[a.Complaint] = append(w.files[a.Complaint], a)
	}
	for _, o := range cs.Officers {
		i := slices.IndexFunc(w.officers, func(x models.Officer) bool { return x.ID == o.ID })
		w.officers[i] = o
	}
	if c := cs.Conversation; c != nil {
		talk := *c
		talk.Version++
		w.talks[talk.Address] = talk
	}
	w.erased, w.triage = append(w.erased, cs.Erase...), append(w.triage, cs.Triage...)
	w.applyClosing(cs)
	cs.After()
}

// complaint has somebody complain and returns what was registered.
func (w *world) complaint(who, text string) models.Complaint {
	w.t.Helper()
	before := len(w.complaints)
	w.say(who, text)
	require.Len(w.t, w.complaints, before+1, text)
	return w.newest()
}

func (w *world) newest() (c models.Complaint) {
	for _, x := range w.complaints {
		if x.ID > c.ID {
			c = x
		}
	}
	return c
}

func (w *world) now(c models.Complaint) models.Complaint { return w.complaints[c.ID] }

// put sets a complaint into a state, as if it had come there.
func (w *world) put(c models.Complaint, change func(*models.Complaint)) models.Complaint {
	c = w.complaints[c.ID]
	change(&c)
	w.complaints[c.ID] = c
	return c
}

// to is what was told to one of them.
func to(told []models.Intent, who string) (out []models.Intent) {
	for _, in := range told {
		if in.To == at(who) {
			out = append(out, in)
		}
	}
	return out
}

func kinds(told []models.Intent) (out []string) {
	for _, in := range told {
		kind := in.Kind
		if kind == "error" {
			kind = in.Args.Code
		}
		out = append(out, kind)
	}
	return out
}

// raw is everything that an intent holds, as it is stored.
func raw(t *testing.T, in models.Intent) string {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	require.NoError(t, e.Encode(in))
	return b.String()
}
