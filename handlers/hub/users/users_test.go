package users_test

import (
	"context"
	"fmt"
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/hubtest"
	"sunwai/handlers/hub/users"
	"sunwai/models"
)

// office is the page on a real database, and who looks at it.
type office struct {
	*hubtest.House
	site http.Handler
	user *access.User
}

var (
	chief = models.WebUser{ID: 1, Login: "chief", Name: "सुनीता वर्मा", Roles: []string{"hub"}, MadeAt: hubtest.Start}
	admin = models.WebUser{ID: 2, Login: "power-admin", Name: "Ravi", Roles: []string{"admin"}, Scope: models.HubScope{Departments: []string{"POWER"}}, MadeAt: hubtest.Start}
)

func open(t *testing.T) *office {
	o := &office{House: hubtest.Open(t), user: &access.User{}}
	for _, u := range []models.WebUser{chief, admin} {
		require.NoError(t, o.Store.CreateWebUser(t.Context(), u))
		require.NoError(t, o.Store.EnrolWebUser(t.Context(), u.ID, "$argon2id$h", "SECRET", 1, nil))
	}
	officers, err := o.Store.Officers(t.Context())
	require.NoError(t, err)
	m := users.Module(users.Deps{Store: o.Store, Directory: func() users.Directory { return o.Dir }, Officers: func() []models.Officer { return officers }, Clock: o.Clock,
		IDs: o.IDs, Idle: time.Hour, Identity: strings.TrimSpace, Link: func(token string) string { return "https://hub.test/hub/door/enrol/" + token },
		Locked: func(_ context.Context, who []models.ID) (map[models.ID]time.Duration, error) { return nil, nil }})
	o.site = o.Site(o.user, m)
	o.as(chief)
	return o
}

func (o *office) as(u models.WebUser) {
	*o.user = access.User{ID: u.ID, Name: u.Name, Scope: u.Scope}
	for _, r := range u.Roles {
		o.user.Roles = append(o.user.Roles, access.Role(r))
	}
}

func (o *office) by(login string) models.WebUser {
	o.T.Helper()
	u, err := o.Store.WebUserByLogin(o.T.Context(), login)
	require.NoError(o.T, err)
	return u
}

func path(u models.WebUser) string { return fmt.Sprintf("/hub/users/%d", u.ID) }

func version(u models.WebUser) string { return strconv.FormatInt(u.Version, 10) }

var enrolment = regexp.MustCompile(`https://hub\.test/hub/door/enrol/([A-Za-z0-9_-]{43})`)

func TestMakingAUser(t *testing.T) {
	o := open(t)
	code, _, body := o.Post(o.site, "/hub/users", "login", " Meena ", "name", "मीना  देवी", "role", "officer", "departments", "some", "department", "POWER", "department", "JAL",
		"districts", "all", "officer", fmt.Sprint(hubtest.Engineer))
	require.Equal(t, http.StatusOK, code)
	token := enrolment.FindStringSubmatch(body)[1]
	k, err := o.Store.Ticket(t.Context(), models.TicketEnrol, token)
	require.NoError(t, err)
	u := o.by("meena")
	require.Equal(t, u.ID, k.Who)
	require.Equal(t, []any{"मीना देवी", []string{"officer"}, hubtest.Engineer}, []any{u.Name, u.Roles, u.Officer})
	require.ElementsMatch(t, []string{"POWER", "JAL"}, u.Scope.Departments)
	require.Empty(t, u.Scope.Districts)
	require.Equal(t, []string{"user.made"}, o.Audited())
	require.NotRegexp(t, enrolment, o.Get(o.site, path(u)), "the link is shown once")
	require.Regexp(t, `अभी नहीं जुड़े`, o.Get(o.site, "/hub/users?state=invited"))
	require.NotContains(t, o.Get(o.site, "/hub/users?state=working"), "meena")
	require.NotContains(t, o.Get(o.site, "/hub/users?role=auditor"), "meena")
	require.Contains(t, o.Get(o.site, "/hub/users?department=JAL"), "meena")

	good := map[string]string{"login": "other", "name": "X", "role": "officer", "departments": "all", "districts": "all", "officer": "0"}
	for name, x := range map[string]struct{ value, says string }{"login": {"meena", "किसी और की"}, "name": {" ", "नाम लिखें"}, "role": {"king", "भूमिका चुनें"}, "departments": {"", "विभाग और ज़िले चुनें"},
		"districts": {"some", "विभाग और ज़िले चुनें"}, "officer": {"99", "आपके क्षेत्र का नहीं"}} {
		var pairs []string
		for k, v := range good {
			if k == name {
				v = x.value
			}
			pairs = append(pairs, k, v)
		}
		code, _, body := o.Post(o.site, "/hub/users", pairs...)
		require.Equal(t, http.StatusUnprocessableEntity, code, name)
		require.Contains(t, body, x.says, name)
		require.Contains(t, body, `name="login"`, "what was written is shown again")
	}
	require.Equal(t, []string{"user.made"}, o.Audited(), "what was not done is not noted")
	list, err := o.Store.WebUsers(t.Context())
	require.NoError(t, err)
	require.Len(t, list, 3)
}

// A department's administrator makes and manages people of his department, none who may do more than he.
func TestAnAdminStaysWithinHisPart(t *testing.T) {
	o := open(t)
	o.as(admin)
	form := o.Get(o.site, "/hub/users/new?lang=en")
	require.NotContains(t, form, `value="JAL"`)
	require.NotContains(t, form, `value="hub"`)
	require.NotContains(t, form, `value="operator"`)
	require.Contains(t, form, "अनिल वर्मा")
	require.NotContains(t, form, "रवि सिंह", "the hub's own officers are not his to give")

	make := func(pairs ...string) (int, string) {
		code, _, body := o.Post(o.site, "/hub/users?lang=en", append([]string{"login", "new", "name", "New", "districts", "all"}, pairs...)...)
		return code, body
	}
	for says, pairs := range map[string][]string{
		"may do more than you may":              {"role", "operator", "department", "POWER"},
		"outside your part":                     {"role", "officer", "departments", "all"},
		"Choose departments and districts":      {"role", "officer", "department", "JAL"},
		"not of your part of the state":         {"role", "officer", "department", "POWER", "officer", fmt.Sprint(hubtest.Operator)},
		"This role may do more than you may":    {"role", "hub", "department", "POWER"},
		"Choose at least one role":              {"department", "POWER"},
		"This role may do more than you may.<":  {"role", "admin", "role", "auditor", "department", "POWER"},
		"This lies outside your part of the st": {"role", "admin", "departments", "all", "department", "POWER"},
	} {
		code, body := make(pairs...)
		require.Equal(t, http.StatusUnprocessableEntity, code, says)
		require.Contains(t, body, says)
	}
	code, body := make("role", "officer", "department", "POWER", "officer", fmt.Sprint(hubtest.Engineer))
	require.Equal(t, http.StatusOK, code, body)
	u := o.by("new")

	list := o.Get(o.site, "/hub/users")
	require.Contains(t, list, path(u))
	require.Contains(t, list, "power-admin", "he sees himself")
	require.NotContains(t, list, path(admin)+`"`, "whose rights are not his own business")
	require.NotContains(t, list, "chief")
	for _, other := range []models.WebUser{chief, admin} {
		for _, do := range []string{"", "/disable", "/reset", "/out", "/enable"} {
			code, _, _ := o.Post(o.site, path(other)+do, "version", "2", "sure", "yes")
			require.Equal(t, http.StatusNotFound, code, other.Login+do)
		}
	}
	code, _, _ = o.Post(o.site, path(u), "version", version(u), "name", "New", "role", "hub", "department", "POWER", "districts", "all")
	require.Equal(t, http.StatusUnprocessableEntity, code)
	require.Equal(t, []string{"officer"}, o.by("new").Roles)
	o.as(models.WebUser{ID: 4, Roles: []string{"auditor"}})
	code, _, _ = o.Post(o.site, path(u), "version", version(u))
	require.Equal(t, http.StatusForbidden, code)
}

func TestManagingAUser(t *testing.T) {
	o := open(t)
	u := o.by("power-admin")
	stale := version(u)
	code, to, _ := o.Post(o.site, path(u), "version", stale, "name", "रवि कुमार", "role", "officer", "departments", "some", "department", "JAL", "districts", "some", "district", "162", "officer", "0")
	require.Equal(t, http.StatusSeeOther, code)
	require.Contains(t, o.Get(o.site, to), "अधिकार बदल दिए गए")
	u = o.by("power-admin")
	require.Equal(t, models.HubScope{Departments: []string{"JAL"}, Districts: []string{"162"}}, u.Scope)
	require.Equal(t, "रवि कुमार", u.Name)
	code, _, _ = o.Post(o.site, path(u)+"/disable", "version", stale, "sure", "yes")
	require.Equal(t, http.StatusConflict, code, "changed meanwhile by another administrator")
	require.False(t, o.by("power-admin").Disabled)

	token, err := o.Store.StartSession(t.Context(), models.WebSession{ID: 77, Who: u.ID, By: models.ByPassword, Agent: "Firefox", MadeAt: o.Clock.Now(), EndsAt: o.Clock.Now().Add(time.Hour)})
	require.NoError(t, err)
	require.Contains(t, o.Get(o.site, path(u)), "1 जगह प्रवेश है")
	code, to, _ = o.Post(o.site, path(u)+"/out", "version", version(u))
	require.Equal(t, http.StatusSeeOther, code)
	require.Contains(t, o.Get(o.site, to), "हर जगह से बाहर")
	_, err = o.Store.Session(t.Context(), token, time.Hour)
	require.ErrorIs(t, err, models.ErrNotFound)

	for _, do := range []string{"/disable", "/reset"} {
		code, _, _ = o.Post(o.site, path(u)+do, "version", version(u))
		require.Equal(t, http.StatusUnprocessableEntity, code, "not confirmed")
	}
	code, _, body := o.Post(o.site, path(u)+"/reset", "version", version(u), "sure", "yes")
	require.Equal(t, http.StatusOK, code)
	require.Regexp(t, enrolment, body)
	require.False(t, o.by("power-admin").Enrolled())
	u = o.by("power-admin")
	code, _, _ = o.Post(o.site, path(u)+"/disable", "version", version(u), "sure", "yes")
	require.Equal(t, http.StatusSeeOther, code)
	u = o.by("power-admin")
	require.True(t, u.Disabled)
	require.Contains(t, o.Get(o.site, "/hub/users?lang=en&state=disabled"), "power-admin")
	code, _, _ = o.Post(o.site, path(u)+"/enable", "version", version(u))
	require.Equal(t, http.StatusSeeOther, code)
	require.False(t, o.by("power-admin").Disabled)
	require.Equal(t, []string{"user.changed", "user.signed_out", "user.reset", "user.disabled", "user.enabled"}, o.Audited())
	require.NotContains(t, o.Log.String(), "रवि")
}

// Nobody manages himself, and nobody takes away the last one who may manage everything.
func TestTheLastOneStays(t *testing.T) {
	o := open(t)
	me := o.by("chief")
	code, _, _ := o.Post(o.site, path(me)+"/disable", "version", version(me), "sure", "yes")
	require.Equal(t, http.StatusNotFound, code, "himself")
	o.as(models.WebUser{ID: 9, Roles: []string{"hub"}}) // signed in still, and not enrolled any more
	for _, do := range []string{"/disable", "/reset"} {
		code, _, body := o.Post(o.site, path(me)+do, "version", version(me), "sure", "yes")
		require.Equal(t, http.StatusUnprocessableEntity, code)
		require.Contains(t, body, "आख़िरी उपयोगकर्ता")
	}
	code, _, _ = o.Post(o.site, path(me), "version", version(me), "name", "x", "role", "auditor", "departments", "all", "districts", "all", "officer", "0")
	require.Equal(t, http.StatusUnprocessableEntity, code)
	require.Equal(t, []string{"hub"}, o.by("chief").Roles)
	require.Empty(t, o.Audited())
}

func TestManyUsersArePaged(t *testing.T) {
	o := open(t)
	for i := range 120 {
		u := models.WebUser{ID: models.ID(1000 + i), Login: fmt.Sprintf("user-%03d", i), Name: "X", Roles: []string{"officer"}, MadeAt: hubtest.Start}
		require.NoError(t, o.Store.CreateWebUser(t.Context(), u))
	}
	next := regexp.MustCompile(`rel="next" href="([^"]+)"`)
	at, seen := "/hub/users?role=officer", 0
	for at != "" {
		body := o.Get(o.site, at)
		seen += strings.Count(body, `scope="row"`)
		at = ""
		if m := next.FindStringSubmatch(body); m != nil {
			at = strings.ReplaceAll(m[1], "&amp;", "&")
		}
	}
	require.Equal(t, 120, seen)
}
