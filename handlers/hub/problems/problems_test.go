package problems_test

import (
	"context"
	"crypto/rand"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/problems"
	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
)

var noon = time.Date(2026, 11, 27, 6, 30, 0, 0, time.UTC)

type town struct {
	http.Handler
	likes     []models.Complaint
	larger    []models.Cluster // of elsewhere
	known     []models.Problem
	acted     []handlers.Act
	refuse    map[models.ID]error
	confirmed int
	audited   []string
}

func (d *town) Clusters(_ context.Context, _ time.Time, limit int) ([]models.Cluster, error) {
	list := append(slices.Clone(d.larger), []models.Cluster{{Category: "POWER.SUPPLY", Area: "162", Count: 3, First: noon, Last: noon}, {Category: "JAL.HANDPUMP", Area: "118", Count: 9, First: noon, Last: noon}}...)
	return list[:min(len(list), limit)], nil
}
func (d *town) LikeOnes(_ context.Context, category, area string, _ time.Time, _ int) ([]models.Complaint, error) {
	if category != "POWER.SUPPLY" || area != "162" {
		return nil, nil
	}
	return slices.Clone(d.likes), nil
}
func (d *town) Messages(_ context.Context, id models.ID) ([]models.Message, error) {
	return []models.Message{{Kind: models.NoteWords, Text: "a note"}, {Kind: models.OriginalWords, Text: "बिजली <नहीं> 9876543210"}}, nil
}
func (d *town) Problems(context.Context) ([]models.Problem, error) { return d.known, nil }
func (d *town) ConfirmProblem(_ context.Context, p models.Problem) error {
	if len(d.known) > 0 {
		return models.ErrConflict
	}
	d.known = append(d.known, p)
	return nil
}
func (d *town) Complaint(context.Context, models.ID) (models.Complaint, error) {
	return models.Complaint{}, models.ErrNotFound
}
func (d *town) Act(_ context.Context, a handlers.Act) ([]models.Intent, error) {
	if err := d.refuse[a.Complaint]; err != nil {
		return nil, err
	}
	d.acted = append(d.acted, a)
	return nil, nil
}

func newTown(t *testing.T) *town {
	up, err := directory.UttarPradesh()
	require.NoError(t, err)
	texts, err := i18n.New()
	require.NoError(t, err)
	d := &town{refuse: map[models.ID]error{}}
	for i, n := range []models.Number{"26821450939", "26000000013", "26000000026", "26000000035"} {
		d.likes = append(d.likes, models.Complaint{ID: models.ID(i + 1), Version: 7, Number: n, Status: models.Assigned, Category: "POWER.SUPPLY", Area: "162", RegisteredAt: noon.Add(time.Duration(i) * time.Hour)})
	}
	at := modelstest.NewClock(noon)
	m := problems.Module(problems.Deps{Store: d, Acts: d, Directory: func() problems.Directory { return up }, Clock: at, IDs: models.NewIDs(at.Now, rand.Reader),
		Confirmed: func(context.Context) { d.confirmed++ },
		Audit: func(_ context.Context, _ access.User, action string, _ models.ID) error {
			d.audited = append(d.audited, action)
			return nil
		}})
	kit, err := web.New(web.Deps{Words: texts, Directory: func() web.Directory { return up }, Clock: at, Log: slog.New(slog.DiscardHandler), Modules: []web.Module{m}})
	require.NoError(t, err)
	d.Handler = web.Guard(kit)
	return d
}

func (d *town) ask(u access.User, method, target string, form url.Values) *httptest.ResponseRecorder {
	w, r := httptest.NewRecorder(), httptest.NewRequest(method, "https://hub.test"+target, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	d.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), u)))
	return w
}

var (
	hub   = access.User{ID: 1, Officer: 9, Roles: []access.Role{access.Hub}}
	power = access.User{ID: 3, Officer: 7, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"POWER"}}}
	water = access.User{ID: 2, Officer: 8, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"JAL"}}}
)

const at = "/hub/problems/POWER.SUPPLY/162"

func TestOneStandsForAll(t *testing.T) {
	d := newTown(t)
	require.Contains(t, d.ask(hub, "GET", "/hub/problems", nil).Body.String(), at)
	page := d.ask(hub, "GET", at, nil).Body.String()
	require.Contains(t, page, "बिजली &lt;नहीं&gt;")
	require.NotContains(t, page, "a note")
	require.Contains(t, page, "9876543210", "the hub may read it")
	d.likes[0].Place = "गली 3, 9876543211"
	page = d.ask(power, "GET", at, nil).Body.String()
	require.Contains(t, page, "बिजली &lt;नहीं&gt; ••••••••••")
	require.NotContains(t, page, "98765432")
	d.likes[0].Place = ""
	d.audited = d.audited[:1]

	d.refuse[3] = models.NewError(models.CodeIllegalMove, "error.illegal_move")
	w := d.ask(hub, "POST", at+"?lang=en", url.Values{"complaint": {"1", "2", "3"}})
	require.Equal(t, http.StatusOK, w.Code)
	require.Contains(t, w.Body.String(), "1 complaints were joined")
	require.Contains(t, w.Body.String(), "could not be joined")
	require.Equal(t, models.ID(1), d.known[0].Master, "the oldest one chosen")
	require.Equal(t, noon, d.known[0].Since)
	require.Len(t, d.acted, 1)
	require.Equal(t, handlers.Act{Officer: 9, Lang: models.English, Complaint: 2, Version: 7, Command: "duplicate", Words: "26-8214-5093-9"}, d.acted[0])
	require.Equal(t, 1, d.confirmed, "whoever comes now is told")
	require.Equal(t, []string{"problem.opened", "problem.confirmed"}, d.audited, "noted before it is shown or done")

	require.NotContains(t, d.ask(hub, "GET", "/hub/problems", nil).Body.String(), at+`"`, "what is known is not proposed")
	require.Equal(t, http.StatusConflict, d.ask(hub, "POST", at, url.Values{"complaint": {"2", "4"}}).Code, "somebody else was quicker")
}

func TestWhatIsNoProblem(t *testing.T) {
	d := newTown(t)
	for name, form := range map[string]url.Values{"one is not many": {"complaint": {"1"}}, "none": {}, "others'": {"complaint": {"77", "88"}}} {
		require.Equal(t, http.StatusUnprocessableEntity, d.ask(hub, "POST", at, form).Code, name)
	}
	both := url.Values{"complaint": {"1", "2"}}
	require.Equal(t, http.StatusUnprocessableEntity, d.ask(access.User{ID: 3, Roles: []access.Role{access.Hub}}, "POST", at, both).Code, "who is no officer joins nothing")
	require.Equal(t, http.StatusNotFound, d.ask(water, "POST", at, both).Code)
	require.Equal(t, http.StatusNotFound, d.ask(water, "GET", at, nil).Code)
	require.NotContains(t, d.ask(water, "GET", "/hub/problems", nil).Body.String(), at)
	require.Contains(t, d.ask(water, "GET", "/hub/problems", nil).Body.String(), "/hub/problems/JAL.HANDPUMP/118")
	require.Equal(t, http.StatusNotFound, d.ask(hub, "GET", "/hub/problems/NO.SUCH/162", nil).Code)
	require.Empty(t, d.known)
	require.Empty(t, d.acted)
}

// Who looks after one district finds what is like there, however many larger ones the rest of the state has; nobody gets hundreds at once.
func TestAPartOfTheStateFindsItsOwn(t *testing.T) {
	d := newTown(t)
	for i := range 300 {
		d.larger = append(d.larger, models.Cluster{Category: "JAL.HANDPUMP", Area: "118", Count: 1000 - i, First: noon, Last: noon})
	}
	lucknow := d.ask(access.User{ID: 5, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Districts: []string{"162"}}}, "GET", "/hub/problems?lang=en", nil).Body.String()
	require.Contains(t, lucknow, "/hub/problems/POWER.SUPPLY/162")
	require.NotContains(t, lucknow, "These are the largest")
	all := d.ask(hub, "GET", "/hub/problems?lang=en", nil).Body.String()
	require.Equal(t, 40, strings.Count(all, `href="/hub/problems/`))
	require.Contains(t, all, "These are the largest 40 of 302.")
}
