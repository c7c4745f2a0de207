package rules_test

import (
	"context"
	"html"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/rules"
	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
)

// archive is the pages over a journal in memory, folded over the built-in directory as the program does it.
type archive struct {
	http.Handler
	base    *directory.Directory
	now     *directory.Directory
	changes []models.DirectoryChange
	skipped []directory.Skipped
	audited []string
	ids     models.ID
	fail    error
}

func (a *archive) Try(_ context.Context, changes []models.DirectoryChange) (rules.Outcome, error) {
	_, wrong := directory.Apply(a.now, changes)
	if wrong != nil {
		return rules.Outcome{Faults: directory.Faults(wrong)}, nil
	}
	return rules.Outcome{Concerned: rules.Concerned{Earlier: 3, Later: 1, Overdue: 2, Departments: []string{"POWER"}}}, a.fail
}

func (a *archive) Save(ctx context.Context, changes []models.DirectoryChange) (rules.Outcome, error) {
	out, err := a.Try(ctx, changes)
	if err != nil || len(out.Faults) > 0 {
		return out, err
	}
	for _, c := range changes {
		c.ID = int64(len(a.changes) + 1)
		a.changes = append(a.changes, c)
	}
	a.now, a.skipped = directory.Fold(a.base, a.changes)
	return out, nil
}

func (a *archive) Journal(context.Context) ([]models.DirectoryChange, []directory.Skipped, error) {
	return a.changes, a.skipped, nil
}

func newArchive(t *testing.T) *archive {
	up, err := directory.UttarPradesh()
	require.NoError(t, err)
	texts, err := i18n.New()
	require.NoError(t, err)
	a := &archive{base: up, now: up}
	m := rules.Module(rules.Deps{Directory: func() *directory.Directory { return a.now }, Book: a, Clock: modelstest.NewClock(noon),
		IDs: func() models.ID { a.ids++; return a.ids },
		Staff: func(context.Context) (map[string]rules.Staff, error) {
			return map[string]rules.Staff{"POWER": {Officers: 4711}}, nil
		},
		Names: func(_ context.Context, who []models.ID) (map[models.ID]string, error) {
			return map[models.ID]string{1: "मीना", 2: "Anil"}, nil
		},
		Note: func(_ context.Context, _ access.User, action, object string) error {
			a.audited = append(a.audited, action+" "+object)
			return nil
		}})
	kit, err := web.New(web.Deps{Words: texts, Directory: func() web.Directory { return a.now }, Clock: modelstest.NewClock(noon), Log: slog.New(slog.DiscardHandler), Modules: []web.Module{m}})
	require.NoError(t, err)
	a.Handler = web.Guard(kit)
	return a
}

func (a *archive) ask(u access.User, method, target string, form url.Values) (int, string) {
	w, r := httptest.NewRecorder(), httptest.NewRequest(method, "https://hub.test"+target, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Cookie", "sunwai_lang=en")
	a.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), u)))
	_, text, _ := strings.Cut(w.Body.String(), "<main")
	text, _, _ = strings.Cut(text, "</main>")
	return w.Code, text
}

func (a *archive) page(t *testing.T, u access.User, target string) string {
	t.Helper()
	code, text := a.ask(u, "GET", target, nil)
	require.Equal(t, http.StatusOK, code, target)
	return text
}

var (
	hub     = access.User{ID: 1, Roles: []access.Role{access.Hub}}
	power   = access.User{ID: 2, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"POWER"}}}
	local   = access.User{ID: 3, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"POWER"}, Districts: []string{"162"}}}
	reader  = access.User{ID: 4, Roles: []access.Role{access.Publisher}}
	inputs  = regexp.MustCompile(`<input[^>]*? name="([^"]+)" value="([^"]*)"`)
	areas   = regexp.MustCompile(`(?s)<textarea name="(v\.[^"]+)"[^>]*>(.*?)</textarea>`)
	selects = regexp.MustCompile(`(?s)<select name="(v\.[^"]+)">(.*?)</select>`)
	chosen  = regexp.MustCompile(`value="([^"]*)" selected`)
)

// form is what a page's form holds, with some fields typed over.
func (a *archive) form(t *testing.T, u access.User, target string, typed ...string) url.Values {
	t.Helper()
	return a.read(a.page(t, u, target), typed...)
}

func (a *archive) read(text string, typed ...string) url.Values {
	form := url.Values{}
	for _, pattern := range []*regexp.Regexp{inputs, areas} {
		for _, m := range pattern.FindAllStringSubmatch(text, -1) {
			form.Set(m[1], html.UnescapeString(m[2]))
		}
	}
	for _, m := range selects.FindAllStringSubmatch(text, -1) {
		form.Set(m[1], "")
		if c := chosen.FindStringSubmatch(m[2]); c != nil {
			form.Set(m[1], c[1])
		}
	}
	form.Del("remove") // a box that nobody has ticked
	form.Set("reason", "order 12")
	for i := 0; i+1 < len(typed); i += 2 {
		form.Set(typed[i], typed[i+1])
	}
	return form
}
