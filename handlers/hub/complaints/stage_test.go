package complaints_test

import (
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/complaints"
	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
	"sunwai/models/store"
	"sunwai/models/store/keys"
	"sunwai/models/store/sqlitetest"
)

var noon = time.Date(2026, 11, 27, 6, 30, 0, 0, time.UTC)

var (
	hub     = access.User{ID: 102, Name: "मीना", Officer: 9, Roles: []access.Role{access.Hub}}
	auditor = access.User{ID: 103, Roles: []access.Role{access.Auditor}}
	doer    = access.User{ID: 104, Officer: 1, Roles: []access.Role{access.Officer}}
	water   = access.User{ID: 105, Officer: 3, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"JAL"}}}
)

// stage is the list over a real store.
type stage struct {
	http.Handler
	*store.Store
	clock   *modelstest.TestClock
	ids     *models.IDs
	audited []string
	sweeper complaints.Sweeper
	acted   []handlers.Act
	n       int
}

func newStage(t *testing.T) *stage {
	t.Helper()
	k, err := keys.New(rand.Reader)
	require.NoError(t, err)
	s := &stage{clock: modelstest.NewClock(noon)}
	s.ids = models.NewIDs(s.clock.Now, rand.Reader)
	s.Store, err = store.Open(t.Context(), store.Options{URL: sqlitetest.New(t), Keys: k, Clock: s.clock})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	_, err = s.Migrate(t.Context())
	require.NoError(t, err)
	post := models.Post{Department: models.HubDepartment, Area: models.StateArea, Level: models.L4}
	l1 := models.Post{Department: "POWER", Area: "162", Level: models.L1}
	officers := []models.Officer{{ID: 9, Name: "Hub", Address: at("9"), Postings: []models.Posting{{Officer: 9, Post: post}}},
		{ID: 1, Name: "अनिल", Address: at("1"), Postings: []models.Posting{{Officer: 1, Post: l1}}},
		{ID: 2, Name: "सुनीता", Address: at("2"), Postings: []models.Posting{{Officer: 2, Post: l1}}}}
	for _, o := range officers {
		require.NoError(t, s.CreateOfficer(t.Context(), o))
	}
	up, err := directory.UttarPradesh()
	require.NoError(t, err)
	words, err := i18n.New()
	require.NoError(t, err)
	roster := models.NewRoster(officers, s.clock.Now)
	m := complaints.Module(complaints.Deps{Store: s, Acts: s, Directory: func() complaints.Directory { return up }, Roster: func() *models.Roster { return roster },
		Accounts: func() []models.Account {
			return []models.Account{{Key: "power", Platform: models.Telegram, Handle: "up_bijli"}}
		},
		Clock: s.clock, IDs: s.ids, Log: slog.New(slog.DiscardHandler), Sheet: func(w io.Writer, name string, rows iter.Seq2[[]string, error]) error {
			_, err := io.WriteString(w, "sheet "+name)
			for cells, rowErr := range rows {
				if rowErr != nil {
					return rowErr
				}
				_, err = io.WriteString(w, "\n"+strings.Join(cells, "|"))
			}
			return err
		},
		Names: func(_ context.Context, users []models.ID) (map[models.ID]string, error) {
			names := map[models.ID]string{}
			for _, id := range users {
				names[id] = fmt.Sprint("user ", id)
			}
			return names, nil
		},
		Audit: func(_ context.Context, l models.AuditLine) error {
			s.audited = append(s.audited, l.Action)
			return l.Check()
		}})
	kit, err := web.New(web.Deps{Words: words, Directory: func() web.Directory { return up }, Clock: s.clock, Log: slog.New(slog.DiscardHandler), Modules: []web.Module{m}})
	require.NoError(t, err)
	s.Handler = web.Guard(kit)
	s.sweeper = complaints.Sweeper{Bulks: s, Act: s.Act, Clock: s.clock, Log: slog.New(slog.DiscardHandler)}
	return s
}

func at(peer models.Peer) models.Address {
	return models.Address{Platform: models.Console, Account: "a", Peer: peer}
}

// complain stores a complaint.
func (s *stage) complain(t *testing.T, words string, change func(*models.Complaint)) models.Complaint {
	t.Helper()
	s.n++
	now := s.clock.Now()
	number, err := models.NewNumber(now, rand.Reader)
	require.NoError(t, err)
	post := models.Post{Department: "POWER", Area: "162", Level: models.L1}
	c := models.Complaint{ID: s.ids.Next(), Number: number, Status: models.Assigned, Department: "POWER", Category: "POWER.SUPPLY", Area: "162", Lang: models.Hindi,
		Account: "power", Office: "POWER", Address: models.Address{Platform: models.Telegram, Account: "power", Peer: models.Peer(fmt.Sprint(s.n))}, Danger: models.NoDanger,
		Doer: post, DoerOfficer: 1, Answerable: post, AnswerableOfficer: 1, RegisteredAt: now, AssignedAt: now, ResolutionDue: now.Add(24 * time.Hour), Place: "गुप्त गली"}
	if change != nil {
		change(&c)
	}
	m := models.Message{ID: s.ids.Next(), Complaint: c.ID, At: now, Kind: models.OriginalWords, By: models.Actor{Role: models.CitizenRole}, Text: words}
	_, err = s.Apply(t.Context(), []models.ChangeSet{{Complaints: []models.Complaint{c}, Messages: []models.Message{m}}})
	require.NoError(t, err)
	c, err = s.Complaint(t.Context(), c.ID)
	require.NoError(t, err)
	return c
}

// Act changes the complaint in the store as an officer's command would, with its version.
func (s *stage) Act(ctx context.Context, a handlers.Act) ([]models.Intent, error) {
	s.acted = append(s.acted, a)
	c, err := s.Complaint(ctx, a.Complaint)
	if err != nil {
		return nil, err
	}
	if c.Version != a.Version {
		return nil, models.ErrConflict
	}
	if a.Words == "refuse" {
		return nil, models.NewError(models.CodeUnknownOfficer, "error.unknown_officer")
	}
	c.DoerOfficer = 2
	_, err = s.Apply(ctx, []models.ChangeSet{{Complaints: []models.Complaint{c}}})
	return nil, err
}

// Offers lets the hub do everything with what is open.
func (s *stage) Offers(officer models.ID, c models.Complaint) (bool, []string) {
	if officer != 9 && officer != c.DoerOfficer {
		return false, nil
	}
	if !c.Status.Open() {
		return true, []string{"note"}
	}
	return true, []string{"assign", "duplicate", "handover", "note"}
}

func (s *stage) ask(u access.User, method, target string, form url.Values, headers ...string) *httptest.ResponseRecorder {
	w, r := httptest.NewRecorder(), httptest.NewRequest(method, "https://hub.test"+target, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	for i := 0; i < len(headers); i += 2 {
		r.Header.Set(headers[i], headers[i+1])
	}
	s.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), u)))
	return w
}

func (s *stage) page(t *testing.T, u access.User, target string) string {
	t.Helper()
	w := s.ask(u, "GET", target, nil)
	require.Equal(t, http.StatusOK, w.Code, w.Body.String())
	body := w.Body.String()
	require.NotRegexp(t, `[^/]complaints\.[a-z]`, body, "a text without words")
	return body
}
