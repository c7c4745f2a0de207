package wall_test

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	mathrand "math/rand/v2"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	districts "sunwai/handlers/hub/map"
	"sunwai/handlers/hub/wall"
	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
	"sunwai/models/store"
	"sunwai/models/store/keys"
	"sunwai/models/store/sqlitetest"
)

// noon is a Friday, 12:30 in India.
var noon = time.Date(2026, 11, 27, 7, 0, 0, 0, time.UTC)

// counting is the store, counted how often it is read.
type counting struct {
	*store.Store
	mu    sync.Mutex
	reads int
}

func (c *counting) Wall(ctx context.Context) (models.WallFigures, error) {
	c.mu.Lock()
	c.reads++
	c.mu.Unlock()
	return c.Store.Wall(ctx)
}

func (c *counting) count() int {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.reads
}

// stage is a website with a wall and a map on a real database.
type stage struct {
	*counting
	clock  *modelstest.TestClock
	ids    *models.IDs
	dir    *directory.Directory
	wall   *wall.Wall
	kit    *web.Kit
	server *httptest.Server
	rnd    *mathrand.Rand
	made   int
	stop   func() // ends what runs, as at shutdown

	mu   sync.Mutex
	user access.User
}

var hubUser = access.User{ID: 1, Name: "नीलम वर्मा", Roles: []access.Role{access.Hub}}

func newStage(t testing.TB) *stage {
	t.Helper()
	s := &stage{clock: modelstest.NewClock(noon), rnd: mathrand.New(mathrand.NewPCG(4, 2)), user: hubUser}
	s.ids = models.NewIDs(s.clock.Now, rand.Reader)
	ring, err := keys.New(strings.NewReader(strings.Repeat("test keys only! ", 2*keys.Size/16)))
	require.NoError(t, err)
	opened, err := store.Open(t.Context(), store.Options{URL: sqlitetest.New(t), Keys: ring, Clock: s.clock})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, opened.Close()) })
	_, err = opened.Migrate(t.Context())
	require.NoError(t, err)
	s.counting = &counting{Store: opened}
	s.dir, err = directory.UttarPradesh()
	require.NoError(t, err)
	texts, err := i18n.New()
	require.NoError(t, err)
	log := slog.New(slog.NewTextHandler(t.Output(), nil))
	s.wall = wall.New(wall.Deps{Figures: s.counting, Directory: func() wall.Directory { return s.dir }, Words: texts, Clock: s.clock, Log: log})
	page := s.wall.Module()
	chart := districts.Module(districts.Deps{Figures: s.counting, Directory: func() districts.Directory { return s.dir }, Words: texts, Clock: s.clock})
	s.kit, err = web.New(web.Deps{Words: texts, Directory: func() web.Directory { return s.dir }, Clock: s.clock, Log: log,
		Modules: []web.Module{page, chart}, SignIn: "/hub/door"})
	require.NoError(t, err)
	s.wall.DrawWith(s.kit)
	ctx, stop := context.WithCancel(context.WithoutCancel(t.Context())) // pages are closed before it
	var running sync.WaitGroup
	running.Go(func() { s.wall.Run(ctx) })
	guarded := web.Guard(s.kit)
	s.server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		u := s.user
		s.mu.Unlock()
		guarded.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), u)))
	}))
	s.stop = func() {
		stop()
		running.Wait()
	}
	t.Cleanup(func() {
		s.stop()
		s.server.Close()
	})
	return s
}

func (s *stage) signIn(u access.User) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.user = u
}

// fold brings the figures up to date and tells the wall, as cmd does.
func (s *stage) fold(t testing.TB) {
	t.Helper()
	for {
		s.clock.Advance(500 * time.Millisecond)
		done, err := s.Fold(t.Context(), func(area string) string { d, _ := s.dir.District(area); return d.Code })
		require.NoError(t, err)
		if done.Version != 0 {
			s.wall.Stir()
		}
		if done.Version == 0 && !done.More {
			return
		}
	}
}

// registered stores a complaint as the caller changes it.
func (s *stage) registered(t testing.TB, changes ...func(c *models.Complaint)) models.Complaint {
	t.Helper()
	s.made++
	now := s.clock.Now()
	c := models.Complaint{ID: s.ids.Next(), Number: models.Number(fmt.Sprintf("26%09d", s.made)), Status: models.Assigned, Department: "POWER", Category: "POWER.SUPPLY",
		Area: "162", Account: "power-telegram", Danger: models.NoDanger, RegisteredAt: now, ResolutionDue: now.Add(24 * time.Hour)}
	for _, change := range changes {
		change(&c)
	}
	var events []models.Event
	if c.Rating != models.NotRated {
		events = append(events, models.Event{ID: s.ids.Next(), Complaint: c.ID, At: now, Kind: models.EventRated, Code: string(c.Rating)})
	}
	_, err := s.Apply(t.Context(), []models.ChangeSet{{Events: events, Complaints: []models.Complaint{c}, Written: 1,
		Conversation: &models.Conversation{ID: s.ids.Next(), Address: models.Address{Platform: models.Telegram, Account: c.Account, Peer: models.Peer(fmt.Sprint("p", s.made))}}}})
	require.NoError(t, err)
	return c
}

// accounts are those of a whole state: each department on three platforms, each district on two, some others.
func (s *stage) accounts(t testing.TB) (list []models.Account) {
	t.Helper()
	for _, d := range s.dir.Departments() {
		if d.Central {
			continue
		}
		for _, p := range []models.PlatformName{models.Telegram, models.Twitter, models.Facebook} {
			name := strings.ToLower(d.Code)
			list = append(list, models.Account{Key: name + "-" + string(p), Platform: p, Handle: "up" + strings.ReplaceAll(name, "_", ""), Office: models.Office(d.Code)})
		}
	}
	for _, a := range s.dir.Districts() {
		list = append(list, models.Account{Key: "district-" + a.Code, Platform: models.Twitter, Handle: "dm" + strings.ToLower(strings.ReplaceAll(a.Names.En, " ", "")), Office: models.Office("district:" + a.Code)})
	}
	list = append(list, models.Account{Key: "cm", Platform: models.Twitter, Handle: "cmoup", Office: "cm"}, models.Account{Key: "hub", Platform: models.Phone, Office: models.HubOffice})
	require.NoError(t, s.RememberAccounts(t.Context(), list))
	return list
}

// busy makes a state with some days behind it.
func (s *stage) busy(t testing.TB, n int) {
	t.Helper()
	list := s.accounts(t)
	areas := s.dir.Districts()
	const days = 9
	for day := days - 1; day >= 0; day-- {
		begin := models.DayStart(models.DayOf(noon) - int64(day))
		span := 24 * time.Hour
		if day == 0 {
			span = noon.Sub(begin) - time.Minute
		}
		for i := range n {
			s.clock.Set(begin.Add(time.Duration(float64(span) * (float64(i) + s.rnd.Float64()) / float64(n))))
			s.one(t, list, areas)
			if i%(n/8+1) == 0 {
				s.fold(t)
			}
			if before := noon.Add(-time.Duration(day) * 24 * time.Hour); day > 0 && s.clock.Now().Before(before) && i+1 < n && begin.Add(time.Duration(float64(span)*float64(i+2)/float64(n))).After(before) {
				s.clock.Set(before.Add(-time.Minute))
				s.fold(t) // what stood at this time is kept
				s.clock.Set(before.Add(time.Minute))
				s.fold(t)
			}
		}
		s.fold(t)
	}
	s.clock.Set(noon)
	for i, a := range list {
		if i%2 == 0 {
			s.clock.Set(noon.Add(-20 * 24 * time.Hour))
			require.NoError(t, s.RememberFollowers(t.Context(), a.Key, 12_000+i*977))
			s.clock.Set(noon)
			require.NoError(t, s.RememberFollowers(t.Context(), a.Key, 12_300+i*983))
		}
	}
	_, err := s.NoteHealth(t.Context(), "jal-twitter", "unauthorized", noon.Add(-25*time.Minute))
	require.NoError(t, err)
	s.fold(t)
}

func (s *stage) one(t testing.TB, list []models.Account, areas []models.Area) {
	a := list[int(float64(len(list))*s.rnd.Float64()*s.rnd.Float64())]
	s.registered(t, func(c *models.Complaint) {
		now := c.RegisteredAt
		c.Account = a.Key
		c.Area = areas[int(float64(len(areas))*s.rnd.Float64()*(0.4+0.6*s.rnd.Float64()))].Code
		if code, ok := a.Office.Department(); ok {
			c.Department = code
		}
		c.ResolutionDue = now.Add(time.Duration(24+s.rnd.IntN(96)) * time.Hour)
		if s.rnd.IntN(30) > 0 {
			c.Status, c.RespondedAt = models.InProgress, now.Add(time.Duration(s.rnd.ExpFloat64()*float64(80*time.Minute)))
		}
		done := now.Add(time.Duration(s.rnd.ExpFloat64() * float64(9*time.Hour)))
		if c.RespondedAt.After(noon) {
			c.Status, c.RespondedAt = models.Assigned, time.Time{}
		}
		if done.Before(noon.Add(-time.Hour)) && s.rnd.IntN(12) > 0 && !c.RespondedAt.IsZero() {
			c.Status, c.ResolvedAt = models.Resolved, done
			if s.rnd.IntN(5) > 0 {
				c.Status, c.ClosedAt, c.OnTime = models.Closed, c.ResolvedAt.Add(time.Hour), c.ResolvedAt.Before(c.ResolutionDue)
				c.Closure = []models.Closure{models.ByCode, models.ByCode, models.Confirmed, models.Confirmed, models.Unconfirmed, models.Disputed}[s.rnd.IntN(6)]
				c.Rating = []models.Rating{models.Good, models.Good, models.Good, models.Fair, models.Poor}[s.rnd.IntN(5)]
			}
		}
	})
}
