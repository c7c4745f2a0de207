package users_test

import (
	"fmt"
	"net/http"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/hubtest"
	"sunwai/models"
)

// Who could sign in as somebody with an officer of the hub would see what the hub sees.
func TestAnAdminCannotBecomeAnOfficerOutsideHisPart(t *testing.T) {
	o := open(t)
	linked := models.WebUser{ID: 7, Login: "linked", Name: "Linked", Roles: []string{"admin"}, Scope: admin.Scope, Officer: hubtest.Operator, MadeAt: hubtest.Start}
	require.NoError(t, o.Store.CreateWebUser(t.Context(), linked))
	reset := func() (int, string) {
		code, _, body := o.Post(o.site, path(linked)+"/reset?lang=en", "sure", "yes", "version", version(o.by("linked")))
		return code, body
	}
	o.as(admin)
	code, body := reset()
	require.Equal(t, http.StatusUnprocessableEntity, code)
	require.NotRegexp(t, enrolment, body)
	require.Contains(t, body, "not of your part of the state")
	code, _, body = o.Post(o.site, path(linked)+"?lang=en", "name", "Linked", "role", "admin", "departments", "some", "department", "POWER", "districts", "all",
		"officer", fmt.Sprint(hubtest.Operator), "identity", "me@power.example", "version", version(o.by("linked")))
	require.Equal(t, http.StatusUnprocessableEntity, code)
	require.Contains(t, body, "not of your part of the state")
	require.Empty(t, o.Audited())
	o.as(chief)
	code, body = reset()
	require.Equal(t, http.StatusOK, code)
	require.Regexp(t, enrolment, body)
}
