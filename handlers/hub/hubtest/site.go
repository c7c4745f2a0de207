package hubtest

import (
	"log/slog"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// Site serves pages to a user.
func (h *House) Site(u *access.User, modules ...web.Module) http.Handler {
	h.T.Helper()
	kit, err := web.New(web.Deps{Words: h.Texts, Directory: func() web.Directory { return h.Dir }, Clock: h.Clock,
		Log: slog.New(slog.NewTextHandler(&h.Log, nil)), Modules: modules})
	require.NoError(h.T, err)
	pages := web.Guard(kit)
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		pages.ServeHTTP(w, r.WithContext(access.WithUser(r.Context(), *u)))
	})
}

// Get asks for a page and wants it to be there.
func (h *House) Get(site http.Handler, path string) string {
	h.T.Helper()
	w := httptest.NewRecorder()
	site.ServeHTTP(w, httptest.NewRequest("GET", path, nil))
	require.Equal(h.T, http.StatusOK, w.Code, w.Body.String())
	return w.Body.String()
}

// Post sends a form; the status and where it leads to.
func (h *House) Post(site http.Handler, path string, pairs ...string) (status int, to, body string) {
	h.T.Helper()
	form := url.Values{}
	for i := 0; i+1 < len(pairs); i += 2 {
		form.Add(pairs[i], pairs[i+1])
	}
	w, r := httptest.NewRecorder(), httptest.NewRequest("POST", path, strings.NewReader(form.Encode()))
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	site.ServeHTTP(w, r)
	return w.Code, w.Header().Get("Location"), w.Body.String()
}

// User is somebody of the website who acts as an officer.
func User(id, officer models.ID, roles ...access.Role) access.User {
	return access.User{ID: id, Name: "रवि सिंह", Officer: officer, Roles: roles}
}

// Audited are the actions that were noted, oldest first.
func (h *House) Audited() (actions []string) {
	h.T.Helper()
	_, err := h.Store.ChainAudit(h.T.Context(), 1000)
	require.NoError(h.T, err)
	list, err := h.Store.AuditLines(h.T.Context(), models.AuditQuery{Limit: 1000})
	require.NoError(h.T, err)
	for i := len(list) - 1; i >= 0; i-- {
		actions = append(actions, list[i].Action)
	}
	return actions
}
