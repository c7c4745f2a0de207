package access_test

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
)

// What each role may do stands here once more in other words, so that a slip in the table is seen.
func TestWhoMayWhat(t *testing.T) {
	common := []access.Permission{access.SignedIn, access.SeeWall, access.SeeDirectory}
	may := map[access.Role][]access.Permission{
		access.Hub: access.Permissions(),
		access.Admin: append([]access.Permission{access.SeeComplaints, access.Act, access.ActInBulk, access.Export, access.Problems,
			access.SeeStaff, access.EditDirectory, access.EditRules, access.SeeReports}, common...),
		access.Officer:   append([]access.Permission{access.SeeComplaints, access.Act, access.SeeReports}, common...),
		access.Operator:  append([]access.Permission{access.SeeComplaints, access.Act, access.Reveal, access.Triage, access.Desk, access.Letters}, common...),
		access.Publisher: append([]access.Permission{access.Publish}, common...),
		access.Auditor: append([]access.Permission{access.SeeComplaints, access.Export, access.SeeStaff, access.SeeReports, access.SeeAudit},
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
