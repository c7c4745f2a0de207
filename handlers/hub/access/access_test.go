package access_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/models"
)

// What each role may do stands here once more in other words, so that a slip in the table is seen.
func TestWhoMayWhat(t *testing.T) {
	common := []access.Permission{access.SignedIn, access.SeeWall, access.SeeDirectory}
	may := map[access.Role][]access.Permission{
		access.Hub: access.Permissions(),
		access.Admin: append([]access.Permission{access.SeeComplaints, access.Act, access.ActInBulk, access.SeeBulks, access.Export, access.Problems,
			access.SeeStaff, access.EditDirectory, access.EditRules, access.SeeReports, access.ManageUsers}, common...),
		access.Officer:   append([]access.Permission{access.SeeComplaints, access.Act, access.SeeReports}, common...),
		access.Operator:  append([]access.Permission{access.SeeComplaints, access.Act, access.Reveal, access.Triage, access.Desk, access.Letters}, common...),
		access.Publisher: append([]access.Permission{access.Publish}, common...),
		access.Auditor: append([]access.Permission{access.SeeComplaints, access.SeeBulks, access.Export, access.SeeStaff, access.SeeReports, access.SeeAudit},
			common...),
	}
	for _, role := range access.Roles() {
		u := access.User{ID: 1, Roles: []access.Role{role}}
		for _, p := range access.Permissions() {
			require.Equal(t, slices.Contains(may[role], p), u.May(p), "%s %s", role, p)
		}
		require.True(t, u.May(access.Anyone))
		require.False(t, u.May("made up"))
	}
}

func TestNobodyMayNothing(t *testing.T) {
	for _, u := range []access.User{{}, {Roles: access.Roles()}, {ID: 1}, {ID: 1, Roles: []access.Role{"king"}}} {
		for _, p := range access.Permissions() {
			require.False(t, u.May(p), "%v %s", u, p)
		}
	}
}

func TestSeveralRolesAddUp(t *testing.T) {
	u := access.User{ID: 1, Roles: []access.Role{access.Publisher, access.Auditor}}
	require.True(t, u.May(access.Publish))
	require.True(t, u.May(access.SeeAudit))
	require.False(t, u.May(access.Act))
}

// An administrator gives no role that may do anything he may not, and manages nobody who has one or who sees more than he.
func TestWhoManagesWhom(t *testing.T) {
	hub := access.User{ID: 1, Roles: []access.Role{access.Hub}}
	admin := access.User{ID: 2, Roles: []access.Role{access.Admin}, Scope: models.HubScope{Departments: []string{"POWER"}}}
	for _, r := range access.Roles() {
		require.True(t, hub.MayGive(r), r)
		require.Equal(t, r == access.Admin || r == access.Officer, admin.MayGive(r), r)
	}
	require.False(t, hub.MayGive("king"))
	user := func(departments []string, roles ...string) models.WebUser {
		return models.WebUser{ID: 3, Roles: roles, Scope: models.HubScope{Departments: departments}}
	}
	power := []string{"POWER"}
	require.True(t, admin.MayManage(user(power, "officer", "admin")))
	for name, u := range map[string]models.WebUser{"another department's": user([]string{"JAL"}, "officer"), "one more department": user([]string{"POWER", "JAL"}, "officer"),
		"the whole state's": user(nil, "officer"), "above him": user(power, "hub"), "one who hears more": user(power, "officer", "auditor")} {
		require.False(t, admin.MayManage(u), name)
		require.True(t, hub.MayManage(u), name)
	}
	require.False(t, hub.MayManage(models.WebUser{ID: 1, Roles: []string{"hub"}}), "himself")
	require.False(t, access.User{ID: 9, Roles: []access.Role{access.Officer}}.MayManage(user(power, "officer")))
}
