package storytest

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/bot/media"
	"sunwai/handlers"
	"sunwai/handlers/citizen"
	"sunwai/handlers/clock"
	"sunwai/handlers/notify"
	"sunwai/handlers/officer"
	"sunwai/handlers/report"
	"sunwai/handlers/uptest"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
	"sunwai/models/store"
	"sunwai/models/store/keys"
	"sunwai/models/store/sqlitetest"
)

// stage is where a story plays: the real store, engine, clock and renderer; only the platform is the story itself.
type stage struct {
	t        *testing.T
	ctx      context.Context
	clock    *modelstest.TestClock
	store    *store.Store
	deps     *handlers.Deps
	engine   *handlers.Engine
	sweeper  *clock.Clock
	renderer *notify.Renderer
	reports  *report.Reports
	maker    *report.Maker
	dir      *directory.Directory
	media    *media.Store

	accounts map[string]models.Account
	roster   *models.Roster
	events   int
	sent     map[models.Peer][]message // what each has been told
	lastIn   map[models.Peer]string    // id of each one's last message
	codes    map[string]string         // invitations, by whom they are for
	made     []models.Number           // of the story's complaints, in order
	closing  string                    // the closing code told last
	joining  string                    // the code that joins another address, told last
	public   map[string]aloud          // what each has posted last
	refuses  map[string]bool           // accounts whose platform refuses answers in public
}

// message is what somebody was told.
type message struct {
	id      string
	text    string
	buttons [][]bot.Label
	account string
	day     string // local date on which it was told
}

// sequence is randomness that is the same in every run: a story's numbers are part of its text.
type sequence struct {
	mu sync.Mutex
	n  uint64
}

func (s *sequence) Read(p []byte) (int, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for i := 0; i < len(p); i += sha256.Size {
		s.n++
		var b [8]byte
		binary.BigEndian.PutUint64(b[:], s.n)
		h := sha256.Sum256(b[:])
		copy(p[i:], h[:])
	}
	return len(p), nil
}

func newStage(t *testing.T) *stage {
	return newStageOn(t, sqlitetest.New(t))
}

func newStageOn(t *testing.T, url string) *stage {
	ctx := context.Background()
	s := &stage{t: t, ctx: ctx, accounts: map[string]models.Account{}, sent: map[models.Peer][]message{}, lastIn: map[models.Peer]string{}, codes: map[string]string{}, public: map[string]aloud{},
		refuses: map[string]bool{}}
	s.clock = modelstest.NewClock(time.Date(2026, 11, 24, 4, 30, 0, 0, time.UTC)) // 10:00 IST
	random := &sequence{}
	ring, err := keys.New(random)
	require.NoError(t, err)
	s.store, err = store.Open(ctx, store.Options{URL: url, Keys: ring, Clock: s.clock})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.store.Close()) })
	_, err = s.store.Migrate(ctx)
	require.NoError(t, err)
	s.media, err = media.Open(t.TempDir())
	require.NoError(t, err)
	made := uptest.UttarPradesh(t)
	s.dir = made.Directory
	s.roster = models.NewRoster(nil, s.clock.Now)
	s.deps = &handlers.Deps{
		AuditSeed: s.store.AuditSeed,
		Clock:     s.clock, Rand: random, IDs: models.NewIDs(s.clock.Now, random),
		Directory: func() *directory.Directory { return s.dir }, Roster: func() *models.Roster { return s.roster },
		Loads: &handlers.Loads{}, Understand: made.Reader, Words: made.Texts, Accounts: s, Read: s.store,
		Storms: &handlers.Storms{Read: s.store}, Quiet: models.Nights(), Nearest: handlers.Nearest(func() *directory.Directory { return s.dir }),
		WebLink: "https://sunwai.test/hub/door/link/",
		Window:  func(account string) time.Duration { return limitsOf(s.accounts[account].Platform).Window },
		Public: func(account string) handlers.PublicRoom {
			l := limitsOf(s.accounts[account].Platform)
			return handlers.PublicRoom{Units: l.Public, Count: l.Count}
		},
	}
	citizens := citizen.New()
	s.engine = handlers.New(*s.deps, citizens, officer.New(citizens))
	s.sweeper = clock.New(s.deps, s.store, nil, slog.New(slog.DiscardHandler))
	s.addReports(made.Texts)
	s.renderer = notify.New(notify.Deps{Clock: s.clock, Texts: made.Texts, Dates: made.Texts.DateTime, Days: made.Texts.Date,
		Directory: func() *directory.Directory { return s.dir }, Attachments: s.store, Media: noMedia{}})
	return s
}

// noMedia: stories fetch no files; a message with files goes once they count as stored.
type noMedia struct{}

func (noMedia) Open(string) (io.ReadCloser, error) { return io.NopCloser(strings.NewReader("")), nil }

// play does one line and returns what was told because of it.
func (s *stage) play(line string) ([]string, error) {
	switch words := strings.Fields(line); {
	case words[0] == "account":
		return nil, s.addAccount(words)
	case words[0] == "officer":
		return nil, s.addOfficer(words)
	case words[0] == "invite":
		return s.invite(words)
	case words[0] == "refuse" && len(words) == 2:
		s.refuses[words[1]] = true
		return nil, nil
	case words[0] == "revoke" || words[0] == "transfer":
		return nil, s.moveOfficer(words)
	case words[0] == "@":
		return s.later(strings.TrimSpace(strings.TrimPrefix(line, "@")))
	}
	a, err := read(s.numbers(line))
	if err != nil {
		return nil, err
	}
	in, err := s.inbound(a)
	if err != nil {
		return nil, err
	}
	return s.turn(in)
}

// addAccount: "account power = POWER", "account x = POWER on twitter"
func (s *stage) addAccount(words []string) error {
	on := models.Console
	if len(words) == 6 && words[4] == "on" {
		on, words = models.PlatformName(words[5]), words[:4]
	}
	if len(words) != 4 || words[2] != "=" {
		return fmt.Errorf("write: account KEY = OFFICE [on PLATFORM]")
	}
	s.accounts[words[1]] = models.Account{Key: words[1], Platform: on, Handle: words[1] + "_up", Office: models.Office(words[3])}
	return nil
}

// addOfficer: "officer anil = POWER 162 L1 hi power": name, department, Area, level, language, the account he joined by
func (s *stage) addOfficer(words []string) error {
	if len(words) != 8 || words[2] != "=" {
		return fmt.Errorf("write: officer NAME = DEPARTMENT AREA LEVEL LANG ACCOUNT")
	}
	id := s.deps.IDs.Next()
	o := models.Officer{ID: id, Name: words[1], Lang: models.Lang(words[6]), Address: s.address(words[1], words[7]),
		Postings: []models.Posting{{Officer: id, Post: models.Post{Department: words[3], Area: words[4], Level: models.Level(words[5])}}}}
	if err := s.store.CreateOfficer(s.ctx, o); err != nil {
		return err
	}
	return s.reload()
}

// invite: "invite ravi = POWER 162 L1 power" prints the link's code as the story's own: joining says "/start CODE-ravi".
func (s *stage) invite(words []string) ([]string, error) {
	id := s.deps.IDs.Next()
	o := models.Officer{ID: id, Name: words[1], Postings: []models.Posting{{Officer: id,
		Post: models.Post{Department: words[3], Area: words[4], Level: models.Level(words[5])}}}}
	if err := s.store.CreateOfficer(s.ctx, o); err != nil {
		return nil, err
	}
	code, err := s.store.CreateInvitation(s.ctx, models.Invitation{ID: s.deps.IDs.Next(), Officer: id, Account: words[6],
		Expires: s.clock.Now().Add(7 * 24 * time.Hour)})
	if err != nil {
		return nil, err
	}
	s.codes[words[1]] = code
	return nil, s.reload()
}

var _ handlers.Accounts = (*stage)(nil)

func (s *stage) Account(key string) (models.Account, bool) { a, ok := s.accounts[key]; return a, ok }

// All are the departments' accounts on the console, in the directory's order.
func (s *stage) All() []models.Account {
	of := map[models.Office]models.Account{}
	for _, a := range s.accounts {
		if a.Platform == models.Console {
			of[a.Office] = a
		}
	}
	var out []models.Account
	for _, d := range s.dir.Departments() {
		if a, ok := of[models.Office(d.Code)]; ok {
			out = append(out, a)
		}
	}
	return out
}

func (s *stage) address(who, account string) models.Address {
	return models.Address{Platform: s.accounts[account].Platform, Account: account, Peer: models.Peer(who)}
}

func (s *stage) reload() error {
	list, err := s.store.Officers(s.ctx)
	if err != nil {
		return err
	}
	s.roster = models.NewRoster(list, s.clock.Now)
	return nil
}

// numbers puts in what nobody types from memory: {N} the newest complaint's number, {S} its last five digits, {C} its closing
// code; {N1}, {S1} … of the first, second … complaint of the story.
func (s *stage) numbers(line string) string {
	pairs := []string{"{C}", s.closing, "{L}", s.joining}
	for i, n := range s.made {
		k := strconv.Itoa(i + 1)
		pairs = append(pairs, "{N"+k+"}", n.String(), "{S"+k+"}", n.Short())
	}
	if len(s.made) > 0 {
		newest := s.made[len(s.made)-1]
		pairs = append(pairs, "{N}", newest.String(), "{S}", newest.Short())
	}
	return strings.NewReplacer(pairs...).Replace(line)
}

// remember keeps the numbers and the closing code that the story can name.
func (s *stage) remember(changed []models.Complaint) {
	for _, c := range changed {
		if c.Number != "" && !slices.Contains(s.made, c.Number) {
			s.made = append(s.made, c.Number)
		}
		if c.ClosingCode != "" {
			s.closing = c.ClosingCode
		}
	}
}

// later sets the clock ("2026-11-24 10:00" IST, or "+2h30m") and lets happen what is due by then.
func (s *stage) later(when string) ([]string, error) {
	if rest, ok := strings.CutPrefix(when, "+"); ok {
		if days, is := strings.CutSuffix(rest, "d"); is {
			n, err := strconv.Atoi(days)
			if err != nil {
				return nil, err
			}
			rest = strconv.Itoa(n*24) + "h"
		}
		d, err := time.ParseDuration(rest)
		if err != nil {
			return nil, err
		}
		s.clock.Advance(d)
	} else {
		at, err := time.ParseInLocation("2006-01-02 15:04", when, models.IST())
		if err != nil {
			return nil, err
		}
		s.clock.Set(at.UTC())
	}
	if _, err := s.sweeper.Sweep(s.ctx); err != nil {
		return nil, err
	}
	return s.deliver()
}

// turn stores an event, runs its turn and delivers what is due, as the gateway does.
func (s *stage) turn(in bot.Inbound) ([]string, error) {
	payload, err := json.Marshal(in)
	if err != nil {
		return nil, err
	}
	event := models.InboxEvent{Account: in.Account, EventID: in.EventID, Peer: in.Peer, Kind: string(in.Kind), At: in.At, Payload: payload}
	if err := s.opens(in, s.accounts[in.Account]); err != nil {
		return nil, err
	}
	if in.Kind == bot.MessageIn {
		event.MessageID = in.MessageID
	}
	rows, err := s.store.StoreInbound(s.ctx, []models.InboxEvent{event})
	if err != nil {
		return nil, err
	}
	for _, row := range rows {
		account := s.accounts[in.Account]
		key := models.TurnKey{Address: models.Address{Platform: account.Platform, Account: account.Key, Peer: in.Peer}, Scope: scopeOf(account)}
		states, err := s.store.LoadTurns(s.ctx, []models.TurnKey{key})
		if err != nil {
			return nil, err
		}
		cs, err := s.engine.Turn(s.ctx, gateway.TurnInput{Row: row, In: in, Account: account, Scope: scopeOf(account), State: states[0]})
		if err != nil {
			return nil, err
		}
		if _, err := s.store.Apply(s.ctx, []models.ChangeSet{cs}); err != nil {
			return nil, err
		}
		cs.After()
		s.remember(cs.Complaints)
		for _, l := range cs.Links {
			if l.Code != "" {
				s.joining = l.Code
			}
		}
		if err := s.fetch(cs.Attachments); err != nil {
			return nil, err
		}
		if _, err := s.maker.Sweep(s.ctx); err != nil {
			return nil, err
		}
	}
	if err := s.reload(); err != nil {
		return nil, err
	}
	if _, err := s.sweeper.Sweep(s.ctx); err != nil { // it looks every second
		return nil, err
	}
	return s.deliver()
}

// fetch keeps every file as the gateway does, in a folder of its own.
func (s *stage) fetch(list []models.Attachment) error {
	for _, a := range list {
		if a.Account == models.MadeHere {
			continue // that is made, and not fetched
		}
		content, err := file(a)
		if err != nil {
			return err
		}
		kept, err := s.media.Put(s.ctx, bytes.NewReader(content), 20<<20)
		switch {
		case models.IsCode(err, models.CodeFileKind):
			a.State, a.Reason = models.AttachmentRefused, "forbidden_type"
		case err != nil:
			return err
		default:
			a.State, a.Hash, a.Size, a.MIME, a.Look, a.Reason = models.AttachmentStored, kept.Hash, kept.Size, kept.MIME, kept.Look, kept.Reason
		}
		if err := s.store.FileDone(s.ctx, a); err != nil {
			return err
		}
		if a.State == models.AttachmentRefused || a.Reason == models.BrokenFile {
			if err := s.sweeper.Refused(s.ctx, a); err != nil {
				return err
			}
		}
	}
	return nil
}
