package storetest

import (
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// manager is a user who may manage everything and has enrolled.
func (b *bench) manager(t *testing.T, id models.ID, login string) models.WebUser {
	t.Helper()
	u := models.WebUser{ID: id, Login: login, Name: "रवि", Roles: []string{"hub"}, MadeAt: start}
	require.NoError(t, b.CreateWebUser(t.Context(), u))
	require.NoError(t, b.EnrolWebUser(t.Context(), id, "$argon2id$h", "SECRET", 1, nil))
	u, err := b.WebUser(t.Context(), id)
	require.NoError(t, err)
	return u
}

func userNote(action string) models.AuditLine {
	return models.AuditLine{Who: 1, Action: action, Object: "user:7"}
}

func TestManagingUsers(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		ctx := t.Context()
		ticket := models.WebTicket{ID: 50, Kind: models.TicketEnrol, Who: 7, MadeAt: start, Expires: start.Add(time.Hour)}
		made := webUser(7, "new")
		token, err := b.ManageWebUser(ctx, models.WebUserAct{Do: models.MakeWebUser, User: made, Ticket: ticket, Note: userNote(models.AuditUserMade)})
		require.NoError(t, err)
		k, err := b.Ticket(ctx, models.TicketEnrol, token)
		require.NoError(t, err)
		require.Equal(t, models.ID(7), k.Who)
		twice := webUser(8, "new")
		_, err = b.ManageWebUser(ctx, models.WebUserAct{Do: models.MakeWebUser, User: twice, Note: userNote(models.AuditUserMade)})
		require.ErrorIs(t, err, models.ErrConflict)

		u, err := b.WebUser(ctx, 7)
		require.NoError(t, err)
		require.True(t, u.SignedInAt.IsZero())
		stale := u
		u.Name, u.Roles, u.Scope.Districts, u.Officer = "बदला नाम", []string{"officer"}, []string{"118"}, 3
		_, err = b.ManageWebUser(ctx, models.WebUserAct{Do: models.ChangeWebUser, User: u, Note: userNote(models.AuditUserChanged)})
		require.NoError(t, err)
		got, err := b.WebUser(ctx, 7)
		require.NoError(t, err)
		require.Equal(t, u.Version+1, got.Version)
		require.Equal(t, []any{u.Name, u.Roles, u.Scope, u.Officer}, []any{got.Name, got.Roles, got.Scope, got.Officer})
		_, err = b.ManageWebUser(ctx, models.WebUserAct{Do: models.DisableWebUser, User: stale, Note: userNote(models.AuditUserDisabled)})
		require.ErrorIs(t, err, models.ErrConflict, "somebody else changed him meanwhile")

		_, token = b.session(t, 10, 7)
		got, err = b.WebUser(ctx, 7)
		require.NoError(t, err)
		require.Equal(t, start, got.SignedInAt)
		_, err = b.ManageWebUser(ctx, models.WebUserAct{Do: models.SignOutWebUser, User: got, Note: userNote(models.AuditUserOut)})
		require.NoError(t, err)
		_, err = b.Session(ctx, token, idle)
		require.ErrorIs(t, err, models.ErrNotFound)

		require.NoError(t, b.EnrolWebUser(ctx, 7, "$argon2id$h", "SECRET", 1, nil))
		got, err = b.WebUser(ctx, 7)
		require.NoError(t, err)
		_, token = b.session(t, 11, 7)
		ticket.ID = 51
		anew, err := b.ManageWebUser(ctx, models.WebUserAct{Do: models.ResetWebUser, User: got, Ticket: ticket, Note: userNote(models.AuditUserReset)})
		require.NoError(t, err)
		_, err = b.Ticket(ctx, models.TicketEnrol, anew)
		require.NoError(t, err, "the ticket that was made with it holds")
		_, err = b.Session(ctx, token, idle)
		require.ErrorIs(t, err, models.ErrNotFound)
		got, err = b.WebUser(ctx, 7)
		require.NoError(t, err)
		require.False(t, got.Enrolled())
		for _, do := range []models.WebUserDo{models.DisableWebUser, models.EnableWebUser} {
			_, err = b.ManageWebUser(ctx, models.WebUserAct{Do: do, User: got, Note: userNote(models.AuditUserDisabled)})
			require.NoError(t, err)
			got, err = b.WebUser(ctx, 7)
			require.NoError(t, err)
			require.Equal(t, do == models.DisableWebUser, got.Disabled)
		}
		_, err = b.ManageWebUser(ctx, models.WebUserAct{Do: models.EnableWebUser, User: models.WebUser{ID: 99, Version: 1}, Note: userNote(models.AuditUserEnabled)})
		require.ErrorIs(t, err, models.ErrNotFound)

		// What cannot be noted is not done, and what is not done is not noted.
		_, err = b.ManageWebUser(ctx, models.WebUserAct{Do: models.DisableWebUser, User: got, Note: models.AuditLine{Action: "शब्द"}})
		require.Error(t, err)
		still, err := b.WebUser(ctx, 7)
		require.NoError(t, err)
		require.False(t, still.Disabled)
		require.Len(t, b.raw(t, `SELECT id FROM audit_waiting`), 6)
	})
}

// Nobody can take the last user away who may manage everything, not even two who shut each other out at the same moment.
func TestTheLastManager(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		ctx := t.Context()
		one := b.manager(t, 1, "one")
		demoted := one
		demoted.Roles = []string{"auditor"}
		narrowed := one
		narrowed.Scope.Departments = []string{"POWER"}
		for _, a := range []models.WebUserAct{{Do: models.DisableWebUser, User: one}, {Do: models.ResetWebUser, User: one}, {Do: models.ChangeWebUser, User: demoted},
			{Do: models.ChangeWebUser, User: narrowed}} {
			a.Note = userNote("user.tried")
			_, err := b.ManageWebUser(ctx, a)
			require.ErrorIs(t, err, models.ErrLastHub, a.Do)
		}
		require.NoError(t, b.CreateWebUser(ctx, models.WebUser{ID: 3, Login: "three", Name: "x", Roles: []string{"hub"}, MadeAt: start}))
		_, err := b.ManageWebUser(ctx, models.WebUserAct{Do: models.DisableWebUser, User: one, Note: userNote("user.tried")})
		require.ErrorIs(t, err, models.ErrLastHub, "one who has not enrolled can manage nothing")

		two := b.manager(t, 2, "two")
		var both sync.WaitGroup
		errs := make([]error, 2)
		for i, u := range []models.WebUser{one, two} {
			both.Go(func() {
				_, errs[i] = b.ManageWebUser(ctx, models.WebUserAct{Do: models.DisableWebUser, User: u, Note: userNote("user.tried")})
			})
		}
		both.Wait()
		if errs[0] == nil {
			errs[0], errs[1] = errs[1], errs[0]
		}
		require.ErrorIs(t, errs[0], models.ErrLastHub)
		require.NoError(t, errs[1])
		require.Len(t, b.raw(t, `SELECT id FROM audit_waiting`), 1)
	})
}

func TestWhoMustWait(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		key := func(part string) models.TryKey {
			return models.TryKey{Use: "code_all", Parts: []string{part}, Free: 2, Step: time.Minute, Most: time.Hour, Forget: 24 * time.Hour}
		}
		for range 2 {
			_, err := b.CountTries(t.Context(), key("7"))
			require.NoError(t, err)
		}
		got, err := b.WaitsOf(t.Context(), []models.TryKey{key("8"), key("7")})
		require.NoError(t, err)
		require.Equal(t, []time.Duration{0, time.Minute}, got)
		b.clock.Advance(2 * time.Minute)
		got, err = b.WaitsOf(t.Context(), []models.TryKey{key("7")})
		require.NoError(t, err)
		require.Equal(t, []time.Duration{0}, got)
	})
}
