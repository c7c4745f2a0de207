// Package hubtest sets up the whole system for tests of the website's pages: the real store, engine, renderer and phone
// line in one process, without waiting. When Accept returns, the message has had its turn and the answers have gone
// out.
package hubtest

import (
	"bytes"
	"context"
	"crypto/rand"
	"encoding/json"
	"fmt"
	"io"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/bot/media"
	"sunwai/bot/phone"
	"sunwai/handlers"
	"sunwai/handlers/citizen"
	"sunwai/handlers/notify"
	"sunwai/handlers/officer"
	"sunwai/handlers/uptest"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
	"sunwai/models/store"
	"sunwai/models/store/keys"
	"sunwai/models/store/sqlitetest"
)

// Start is when every test begins: 24 November 2026, 10:00 IST.
var Start = time.Date(2026, 11, 24, 4, 30, 0, 0, time.UTC)

// Desk, Power and Aloud are the house's accounts.
var (
	Desk  = models.Account{Key: "phone-hub", Platform: models.Phone, Handle: "1076", Office: models.HubOffice}
	Power = models.Account{Key: "power", Platform: models.Console, Handle: "power_up", Office: "POWER"}
	// Aloud is where people write in public, as on X.
	Aloud = models.Account{Key: "aloud", Platform: models.Twitter, Handle: "power_up", Office: "POWER"}
)

// The roster's officers.
const (
	Engineer models.ID = 11 // of the power department in Lucknow
	Operator models.ID = 12 // of the hub's desk
	Head     models.ID = 13 // of the power department in Lucknow; WithSuperiors
	Chief    models.ID = 14 // of the hub; WithSuperiors
)

// House is a running house.
type House struct {
	T       testing.TB
	Store   *store.Store
	Clock   *modelstest.TestClock
	Media   *media.Store
	Dir     *directory.Directory
	Texts   *i18n.Catalog
	Reader  handlers.Understander
	Deps    *handlers.Deps
	IDs     *models.IDs
	acts    *handlers.Acts
	engine  *handlers.Engine
	render  *notify.Renderer
	line    *phone.Line
	Told    []string // what was told on the console, oldest first
	roster  *models.Roster
	events  int
	Log     bytes.Buffer
	Refused map[models.Peer]bool // on the console: messages to these are refused
}

// Open makes a house on an empty SQLite database, with one engineer and one operator.
func Open(t testing.TB) *House {
	t.Helper()
	h := &House{T: t, Clock: modelstest.NewClock(Start), Refused: map[models.Peer]bool{}}
	ring, err := keys.New(rand.Reader)
	require.NoError(t, err)
	h.Store, err = store.Open(t.Context(), store.Options{URL: sqlitetest.New(t), Keys: ring, Clock: h.Clock})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, h.Store.Close()) })
	_, err = h.Store.Migrate(t.Context())
	require.NoError(t, err)
	h.Media, err = media.Open(t.TempDir())
	require.NoError(t, err)
	made := uptest.UttarPradesh(t)
	h.Dir, h.Reader, h.Texts = made.Directory, made.Reader, made.Texts
	h.line, err = phone.New(phone.Config{Account: Desk, Keep: h.Store, Clock: h.Clock})
	require.NoError(t, err)
	h.people()
	h.wire()
	return h
}

// chair is an officer in his post.
type chair struct {
	id   models.ID
	name string
	post models.Post
}

func (h *House) people() {
	h.hire(chair{Engineer, "अनिल वर्मा", models.Post{Department: "POWER", Area: "162", Level: models.L1}},
		chair{Operator, "रवि सिंह", models.Post{Department: models.HubDepartment, Area: models.StateArea, Level: models.Desk}})
}

// WithSuperiors fills two more chairs: the head of the department in the district, and the chief of the hub.
func (h *House) WithSuperiors() {
	h.hire(chair{Head, "सुनीता राय", models.Post{Department: "POWER", Area: "162", Level: models.L2}},
		chair{Chief, "मीना गुप्ता", models.Post{Department: models.HubDepartment, Area: models.StateArea, Level: models.L4}})
}

func (h *House) hire(list ...chair) {
	h.T.Helper()
	for _, x := range list {
		o := models.Officer{ID: x.id, Name: x.name, Lang: models.Hindi, Address: models.Address{Platform: models.Console, Account: Power.Key, Peer: models.Peer(x.name)},
			Postings: []models.Posting{{Officer: x.id, Post: x.post}}}
		require.NoError(h.T, h.Store.CreateOfficer(h.T.Context(), o))
	}
	all, err := h.Store.Officers(h.T.Context())
	require.NoError(h.T, err)
	h.roster = models.NewRoster(all, h.Clock.Now)
}

func (h *House) wire() {
	h.IDs = models.NewIDs(h.Clock.Now, rand.Reader)
	h.Deps = &handlers.Deps{Clock: h.Clock, Rand: rand.Reader, IDs: h.IDs, AuditSeed: h.Store.AuditSeed,
		Directory: func() *directory.Directory { return h.Dir }, Roster: func() *models.Roster { return h.roster }, Loads: &handlers.Loads{},
		Understand: h.Reader, Words: h.Texts, Accounts: accounts{}, Read: h.Store, Quiet: models.Nights(), Storms: &handlers.Storms{Read: h.Store},
		Public: func(account string) handlers.PublicRoom {
			if account != Aloud.Key {
				return handlers.PublicRoom{}
			}
			return handlers.PublicRoom{Units: aloudLimits().Public, Count: aloudLimits().Count}
		},
		Nearest: handlers.Nearest(func() *directory.Directory { return h.Dir })}
	people := citizen.New()
	officers := officer.New(people)
	h.engine, h.acts = handlers.New(*h.Deps, people, officers), handlers.NewActs(*h.Deps, officers)
	h.render = notify.New(notify.Deps{Clock: h.Clock, Texts: h.Texts, Dates: h.Texts.DateTime, Days: h.Texts.Date,
		Directory: func() *directory.Directory { return h.Dir }, Attachments: h.Store, Media: opener{h.Media}})
}

// aloudLimits are X's, as far as answers in public notice them.
func aloudLimits() bot.Limits { return bot.Limits{Text: 10000, Count: bot.Runes, Public: 280} }

type opener struct{ *media.Store }

func (o opener) Open(hash string) (io.ReadCloser, error) { return o.Store.Open(hash) }

// accounts are the house's own.
type accounts struct{}

func (accounts) Account(key string) (models.Account, bool) {
	for _, a := range (accounts{}).All() {
		if a.Key == key {
			return a, true
		}
	}
	return models.Account{}, false
}

func (accounts) All() []models.Account { return []models.Account{Desk, Power, Aloud} }

// Say has somebody write on the console.
func (h *House) Say(who models.Peer, text string) {
	h.T.Helper()
	h.events++
	id := fmt.Sprintf("e%d", h.events)
	require.NoError(h.T, h.Accept(h.T.Context(), []bot.Inbound{{Account: Power.Key, EventID: id, MessageID: id, Kind: bot.MessageIn, Peer: who, At: h.Clock.Now(), Text: text}}))
}

// SayAloud has somebody write in public, naming the department's account.
func (h *House) SayAloud(who models.Peer, text string) {
	h.T.Helper()
	h.events++
	id := fmt.Sprintf("e%d", h.events)
	require.NoError(h.T, h.Accept(h.T.Context(), []bot.Inbound{{Account: Aloud.Key, EventID: id, MessageID: id, Kind: bot.MessageIn, Peer: who, At: h.Clock.Now(), Text: text,
		Public: &bot.Public{How: bot.Mention, May: bot.Can}}}))
}

// SayFile has somebody send a file on the console; it is stored at once.
func (h *House) SayFile(who models.Peer, kind models.MediaKind, content []byte) {
	h.T.Helper()
	h.events++
	id := fmt.Sprintf("e%d", h.events)
	kept, err := h.Media.Put(h.T.Context(), bytes.NewReader(content), 20<<20)
	require.NoError(h.T, err)
	require.NoError(h.T, h.accept(h.T.Context(), bot.Inbound{Account: Power.Key, EventID: id, MessageID: id, Kind: bot.MessageIn, Peer: who, At: h.Clock.Now(),
		Files: []bot.File{{Kind: kind, Ref: kept.Hash}}}, kept))
}

// Accept stores events, runs their turns and sends what is due.
func (h *House) Accept(ctx context.Context, in []bot.Inbound) error {
	for _, e := range in {
		if err := h.accept(ctx, e, bot.Stored{}); err != nil {
			return err
		}
	}
	return nil
}

func (h *House) accept(ctx context.Context, in bot.Inbound, kept bot.Stored) error {
	payload, err := json.Marshal(in)
	if err != nil {
		return err
	}
	stored, err := h.Store.StoreInbound(ctx, []models.InboxEvent{{Account: in.Account, EventID: in.EventID, Peer: in.Peer, MessageID: in.MessageID,
		Kind: string(in.Kind), At: in.At, Payload: payload}})
	if err != nil {
		return err
	}
	a, _ := accounts{}.Account(in.Account)
	scope := map[models.PlatformName]string{models.Phone: models.CallScope, models.Console: "console"}[a.Platform]
	for _, row := range stored {
		state, err := h.Store.LoadTurns(ctx, []models.TurnKey{{Address: models.Address{Platform: a.Platform, Account: a.Key, Peer: in.Peer}, Scope: scope}})
		if err != nil {
			return err
		}
		cs, err := h.engine.Turn(ctx, gateway.TurnInput{Row: row, In: in, Account: a, Scope: scope, State: state[0]})
		if err != nil {
			return err
		}
		if err := h.Keep(ctx, cs); err != nil {
			return err
		}
		for _, f := range cs.Attachments {
			f.State, f.Hash, f.Size, f.MIME, f.Look = models.AttachmentStored, kept.Hash, kept.Size, kept.MIME, kept.Look
			if err := h.Store.FileDone(ctx, f); err != nil {
				return err
			}
		}
	}
	return h.Deliver(ctx)
}

// Keep applies changes.
func (h *House) Keep(ctx context.Context, cs models.ChangeSet) error {
	if _, err := h.Store.Apply(ctx, []models.ChangeSet{cs}); err != nil {
		return err
	}
	if cs.After != nil {
		cs.After()
	}
	return nil
}

// Deliver sends what is due.
func (h *House) Deliver(ctx context.Context) error {
	for {
		list, err := h.Store.PendingOutbox(ctx, []string{Desk.Key, Power.Key, Aloud.Key}, 50)
		if err != nil || len(list) == 0 {
			return err
		}
		for _, row := range list {
			d, err := h.send(ctx, row)
			if err != nil {
				return err
			}
			d.ID, d.At = row.ID, h.Clock.Now()
			if err := h.Store.Delivered(ctx, []models.Delivery{d}); err != nil {
				return err
			}
		}
	}
}

func (h *House) send(ctx context.Context, row models.OutboxRow) (models.Delivery, error) {
	if row.To.Platform == models.Phone {
		parts, err := h.render.Render(ctx, row, h.line.Limits())
		if err != nil {
			return models.Delivery{}, err
		}
		for _, p := range parts {
			p.Kind, p.About, p.Lang = row.Kind, row.Args.Number, row.Lang
			if _, err := h.line.Send(ctx, p); err != nil {
				return models.Delivery{}, err
			}
		}
		return models.Delivery{State: models.OutboxSent, SentRef: fmt.Sprint(row.ID)}, nil
	}
	if h.Refused[row.To.Peer] {
		return models.Delivery{State: models.OutboxDead, Code: string(bot.Refused)}, nil
	}
	if row.PublicTo != "" {
		return h.sendAloud(ctx, row)
	}
	text, err := h.render.Text(row.Intent)
	if err != nil {
		return models.Delivery{}, err
	}
	h.Told = append(h.Told, string(row.To.Peer)+" < "+text)
	return models.Delivery{State: models.OutboxSent, SentRef: fmt.Sprint(row.ID)}, nil
}

// sendAloud says something in public, through the gateway's last gate.
func (h *House) sendAloud(ctx context.Context, row models.OutboxRow) (models.Delivery, error) {
	parts, err := h.render.Render(ctx, row, aloudLimits())
	if err != nil {
		return models.Delivery{}, err
	}
	out, fit := bot.InPublic(row.Intent, parts, aloudLimits())
	if !fit {
		return models.Delivery{State: models.OutboxDead, Code: "not_public"}, nil
	}
	h.Told = append(h.Told, "everybody < "+out.Text)
	return models.Delivery{State: models.OutboxSent, SentRef: fmt.Sprint(row.ID)}, nil
}
