package console_test

import (
	"context"
	"fmt"
	"log/slog"
	"net/http/httptest"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	hub "sunwai/bot/console"
	"sunwai/handlers/console"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/modelstest"
)

// stage is a page with a tiny play instead of the engine: a citizen's words become a complaint, the officer accepts
// and resolves it by buttons, the citizen says yes. Everything else is echoed.
type stage struct {
	t      testing.TB
	hub    *hub.Console
	page   *console.Page
	server *httptest.Server
	clock  *modelstest.TestClock
	log    *strings.Builder

	mu       sync.Mutex
	cases    []console.Case
	officers []models.Officer
	down     error // the inbox fails with it
	got      []bot.Inbound
	next     models.ID
}

var started = time.Date(2026, 11, 24, 9, 12, 0, 0, time.UTC) // 14:42 in India

func accounts() []models.Account {
	return []models.Account{
		{Key: "power", Platform: models.Console, Handle: "up_bijli", Office: "POWER"},
		{Key: "jal", Platform: models.Console, Handle: "up_jal", Office: "JAL"},
		{Key: "urban", Platform: models.Console, Handle: "up_nagar", Office: "URBAN"},
		{Key: "health", Platform: models.Console, Handle: "up_swasthya", Office: "HEALTH"},
		{Key: "hub", Platform: models.Console, Handle: "up_sunwai", Office: models.HubOffice},
		{Key: "lko", Platform: models.Console, Handle: "dm_lucknow", Office: "district:162"},
		{Key: "cm", Platform: models.Console, Handle: "cm_office", Office: "cm"},
	}
}

func officer(id models.ID, account string, post models.Post) models.Officer {
	return models.Officer{ID: id, Lang: models.Hindi, OnShift: true, Postings: []models.Posting{{Officer: id, Post: post}},
		Address: models.Address{Platform: models.Console, Account: account, Peer: models.Peer(fmt.Sprintf("demo-%d", id))}}
}

func newStage(t testing.TB) *stage {
	t.Helper()
	s := &stage{t: t, clock: modelstest.NewClock(started), log: &strings.Builder{}, next: 1000}
	s.officers = []models.Officer{
		officer(1, "power", models.Post{Department: "POWER", Area: "162", Level: models.L1}),
		officer(2, "power", models.Post{Department: "POWER", Area: "162", Level: models.L2}),
		officer(3, "jal", models.Post{Department: "JAL", Area: "all", Level: models.L1}),
		officer(4, "hub", models.Post{Department: models.HubDepartment, Area: "all", Level: models.Desk}),
		officer(5, "hub", models.Post{Department: models.HubDepartment, Area: "all", Level: models.L4}),
		{ID: 6, Postings: []models.Posting{{Officer: 6, Post: models.Post{Department: "POWER", Area: "all", Level: models.L3}}}}, // not joined
	}
	s.hub = hub.New(hub.Config{Accounts: accounts(), Clock: s.clock, Dir: t.TempDir(), Page: "http://127.0.0.1:8080"})
	s.hub.Accept(s.sink)
	catalog, err := i18n.New()
	require.NoError(t, err)
	page, err := console.New(console.Deps{
		Words:     catalog,
		Hub:       s.hub,
		Directory: func() console.Directory { return directory{} },
		Officers: func(context.Context) ([]models.Officer, error) {
			s.mu.Lock()
			defer s.mu.Unlock()
			return slices.Clone(s.officers), nil
		},
		Registered: func(context.Context, int) ([]console.Case, error) {
			s.mu.Lock()
			defer s.mu.Unlock()
			return slices.Clone(s.cases), nil
		},
		Clock: s.clock,
		Log:   slog.New(slog.NewTextHandler(s.log, nil)),
	})
	require.NoError(t, err)
	s.page = page
	s.server = httptest.NewServer(page)
	t.Cleanup(func() { page.Close(); s.server.Close(); require.NoError(t, s.hub.Close()) })
	return s
}

func (s *stage) sink(_ context.Context, in []bot.Inbound) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.down != nil {
		return s.down
	}
	for _, one := range in {
		s.got = append(s.got, one)
		s.play(one)
	}
	return nil
}

// play answers one event. The caller holds the lock.
func (s *stage) play(in bot.Inbound) {
	s.clock.Advance(time.Minute)
	if in.Kind == bot.TapIn {
		s.tapped(in)
		return
	}
	if strings.Contains(in.Text, "बिजली") || strings.Contains(in.Text, "bijli") {
		s.register(in)
		return
	}
	if len(in.Files) > 0 {
		s.tell(in.Account, in.Peer, "फ़ाइल मिल गई।")
		return
	}
	if in.Location != nil {
		s.tell(in.Account, in.Peer, "जगह मिल गई: "+in.Venue)
		return
	}
	s.tell(in.Account, in.Peer, "संदेश मिला: "+in.Text)
}

func (s *stage) tell(account string, to models.Peer, text string, rows ...[]bot.Label) string {
	a, _ := s.hub.Account(account)
	r, err := s.hub.Platform(a).Send(context.Background(), bot.Outbound{To: to, Text: text, Buttons: rows})
	require.NoError(s.t, err)
	return r.MessageID
}

func (s *stage) id() models.ID { s.next++; return s.next }

func (s *stage) register(in bot.Inbound) {
	now := s.clock.Now()
	c := models.Complaint{ID: s.id(), Version: 1, Number: models.Number(fmt.Sprintf("268214%04d7", 5093+len(s.cases))), Status: models.Draft,
		Department: "POWER", Category: "POWER.SUPPLY", Area: "162", Place: "गोमती नगर", Address: models.Address{Platform: models.Console, Account: in.Account, Peer: in.Peer},
		Doer: models.Post{Department: "POWER", Area: "162", Level: models.L1}, DoerOfficer: 1, ResolutionDue: now.Add(26*time.Hour + 16*time.Minute)}
	s.cases = append([]console.Case{{Complaint: c}}, s.cases...)
	s.move(0, models.Registered, models.CitizenRole)
	s.move(0, models.Assigned, models.SystemRole)
	n := s.cases[0].Complaint.Number.String()
	s.tell(in.Account, in.Peer, "शिकायत दर्ज हो गई। नंबर: "+n+"\nविषय: बिजली आपूर्ति। जगह: गोमती नगर, लखनऊ।\nशिकायत अवर अभियंता को भेजी गई। समय सीमा: 25 नवंबर, शाम 5 बजे",
		[]bot.Label{{Text: "सही है", Command: "right"}, {Text: "विभाग ग़लत है", Command: "wrong"}},
		[]bot.Label{{Text: "फ़ोटो जोड़ें", Command: "photo"}, {Text: "जगह भेजें", Location: true}})
	a, _ := s.hub.Account("power")
	_, err := s.hub.Platform(a).Send(context.Background(), bot.Outbound{To: "demo-1", Protect: true,
		Text:    "नई शिकायत " + n + "\nविषय: बिजली आपूर्ति\nजगह: गोमती नगर, लखनऊ\nसमय सीमा: 25 नवंबर, शाम 5 बजे\n\n“" + in.Text + "”",
		Buttons: [][]bot.Label{{{Text: "स्वीकार", Command: "accept"}, {Text: "पूछें", Command: "ask"}}, {{Text: "दूसरे विभाग को", Command: "handover"}, {Text: "काम हो गया", Command: "resolve"}}}})
	require.NoError(s.t, err)
}

func (s *stage) move(i int, to models.Status, by models.Role) {
	c := &s.cases[i].Complaint
	e, err := c.Move(models.Move{To: to, By: models.Actor{Role: by}, At: s.clock.Now(), NewID: s.id()})
	require.NoError(s.t, err)
	s.cases[i].Events = append(slices.Clone(s.cases[i].Events), e)
}

func (s *stage) tapped(in bot.Inbound) {
	n := s.cases[0].Complaint.Number.String()
	citizen := s.cases[0].Complaint.Address
	switch in.Tap.Command {
	case "accept":
		s.move(0, models.InProgress, models.OfficerRole)
		s.tell(in.Account, in.Peer, n+": स्वीकार हुई। समय सीमा: 25 नवंबर, शाम 5 बजे")
		s.tell(citizen.Account, citizen.Peer, n+": अवर अभियंता ने शिकायत ले ली है। समय सीमा: 25 नवंबर, शाम 5 बजे")
	case "resolve":
		s.move(0, models.Resolved, models.OfficerRole)
		s.tell(in.Account, in.Peer, n+": रिपोर्ट नागरिक को भेजी गई।")
		s.tell(citizen.Account, citizen.Peer, n+": काम पूरा होने की रिपोर्ट आई है: ट्रांसफ़ार्मर बदला गया।")
		s.tell(citizen.Account, citizen.Peer, "क्या काम सच में हो गया?",
			[]bot.Label{{Text: "हाँ", Command: "yes"}, {Text: "अधूरा", Command: "partly"}, {Text: "नहीं", Command: "no"}})
	case "yes":
		s.cases[0].Complaint.Closure = models.Confirmed
		s.move(0, models.Closed, models.CitizenRole)
		s.tell(in.Account, in.Peer, "धन्यवाद। "+n+" बंद की गई। फिर दिक्कत हो तो यहीं लिखें।")
	default:
		s.tell(in.Account, in.Peer, "बटन मिला: "+in.Tap.Command)
	}
}

func (s *stage) fail(err error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.down = err
}

func (s *stage) events() []bot.Inbound {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.got)
}

// directory is a very small state.
type directory struct{}

func (directory) Department(code string) (models.Department, bool) {
	names, ok := map[string]models.Names{"POWER": {Hi: "ऊर्जा विभाग", En: "Energy"}, "JAL": {Hi: "नमामि गंगे एवं ग्रामीण जलापूर्ति विभाग", En: "Namami Gange & Rural Water Supply"},
		"URBAN": {Hi: "नगर विकास विभाग", En: "Urban Development"}, "HEALTH": {Hi: "चिकित्सा स्वास्थ्य एवं परिवार कल्याण विभाग", En: "Medical Health & Family Welfare"}}[code]
	return models.Department{Code: code, Names: names}, ok
}

func (directory) Category(code string) (models.Category, bool) {
	return models.Category{Code: code, Names: models.Names{Hi: "बिजली आपूर्ति", En: "Power supply"}}, code == "POWER.SUPPLY"
}

func (directory) Area(code string) (models.Area, bool) {
	names, ok := map[string]models.Names{"162": {Hi: "लखनऊ", En: "Lucknow"}, "all": {Hi: "उत्तर प्रदेश", En: "Uttar Pradesh"}}[code]
	return models.Area{Code: code, Names: names}, ok
}

func (directory) PostTitle(p models.Post) models.Names {
	return map[models.Level]models.Names{models.L1: {Hi: "अवर अभियंता", En: "Junior Engineer"}, models.L2: {Hi: "अधिशासी अभियंता", En: "Executive Engineer"},
		models.Desk: {Hi: "सुनवाई डेस्क", En: "Hearing desk"}, models.L4: {Hi: "राज्य के हब के प्रभारी", En: "Head of the state hub"}}[p.Level]
}

func (directory) HandleNames(department string) models.Names {
	return map[string]models.Names{"POWER": {Hi: "बिजली", En: "power", Latn: "bijli"}, "JAL": {Hi: "पानी", En: "water", Latn: "jal"}}[department]
}
