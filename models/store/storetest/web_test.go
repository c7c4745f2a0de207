package storetest

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store"
)

const idle = 2 * time.Hour

func webUser(id models.ID, login string) models.WebUser {
	return models.WebUser{ID: id, Login: login, Name: "सुनीता वर्मा", Roles: []string{"hub", "auditor"},
		Scope: models.HubScope{Departments: []string{"POWER"}, Districts: []string{"162"}}, Officer: 9, MadeAt: start}
}

func TestUsersOfTheWebsite(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		u := webUser(1, "sunita@up")
		u.Outside = "provider|sunita"
		require.NoError(t, b.CreateWebUser(t.Context(), u))
		require.ErrorIs(t, b.CreateWebUser(t.Context(), webUser(2, "sunita@up")), models.ErrConflict)
		other := webUser(2, "other")
		other.Outside = u.Outside
		require.ErrorIs(t, b.CreateWebUser(t.Context(), other), models.ErrConflict, "one identity, one user")
		require.NoError(t, b.CreateWebUser(t.Context(), webUser(3, "third")))

		want := u
		want.Outside, want.Version = "", 1 // of an identity only an index is kept
		for _, find := range []func() (models.WebUser, error){
			func() (models.WebUser, error) { return b.WebUser(t.Context(), 1) },
			func() (models.WebUser, error) { return b.WebUserByLogin(t.Context(), "sunita@up") },
			func() (models.WebUser, error) { return b.WebUserByOutside(t.Context(), "provider|sunita") },
		} {
			got, err := find()
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
		for _, find := range []func() (models.WebUser, error){
			func() (models.WebUser, error) { return b.WebUser(t.Context(), 2) },
			func() (models.WebUser, error) { return b.WebUserByLogin(t.Context(), "nobody") },
			func() (models.WebUser, error) { return b.WebUserByOutside(t.Context(), "") },
		} {
			_, err := find()
			require.ErrorIs(t, err, models.ErrNotFound)
		}
		list, err := b.WebUsers(t.Context())
		require.NoError(t, err)
		require.Len(t, list, 2)

		u.Name, u.Roles, u.Scope, u.Officer, u.Outside = "सुनीता", []string{"operator"}, models.HubScope{}, 0, ""
		u.Version = 1
		change := func(u models.WebUser) error {
			_, err := b.ManageWebUser(t.Context(), models.WebUserAct{Do: models.ChangeWebUser, User: u, Note: userNote(models.AuditUserChanged)})
			return err
		}
		require.NoError(t, change(u))
		got, err := b.WebUserByOutside(t.Context(), "provider|sunita")
		require.NoError(t, err, "an identity that is not given stays")
		u.Version = 2
		require.Equal(t, u, got)
		require.ErrorIs(t, change(webUser(99, "x")), models.ErrNotFound)

		// Nothing of a person lies there in the clear.
		for _, row := range b.raw(t, `SELECT * FROM web_users`) {
			for _, cell := range row {
				text := fmt.Sprintf("%s", cell)
				require.False(t, strings.Contains(text, "sunita") || strings.Contains(text, "सुनीता"))
			}
		}
	})
}

func TestWhatProvesAUser(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.CreateWebUser(t.Context(), webUser(1, "one")))
		require.NoError(t, b.CreateWebUser(t.Context(), webUser(2, "two")))
		codes := []string{"aaaa-bbbb", "cccc-dddd"}
		require.NoError(t, b.EnrolWebUser(t.Context(), 1, "$argon2id$hash", "SECRET", 100, codes))
		require.ErrorIs(t, b.EnrolWebUser(t.Context(), 7, "h", "s", 1, nil), models.ErrNotFound)
		u, err := b.WebUser(t.Context(), 1)
		require.NoError(t, err)
		require.True(t, u.Enrolled())
		require.Equal(t, []any{"$argon2id$hash", "SECRET", int64(100)}, []any{u.Password, u.TOTP, u.TOTPStep})

		require.ErrorIs(t, b.TakeTOTPStep(t.Context(), 1, 100), models.ErrConflict, "the code that showed it works is used")
		require.ErrorIs(t, b.TakeTOTPStep(t.Context(), 1, 99), models.ErrConflict)
		require.NoError(t, b.TakeTOTPStep(t.Context(), 1, 101))
		require.ErrorIs(t, b.TakeTOTPStep(t.Context(), 1, 101), models.ErrConflict)

		_, err = b.TakeRecoveryCode(t.Context(), 2, codes[0])
		require.ErrorIs(t, err, models.ErrNotFound, "another's")
		left, err := b.TakeRecoveryCode(t.Context(), 1, codes[0])
		require.NoError(t, err)
		require.Equal(t, 1, left)
		_, err = b.TakeRecoveryCode(t.Context(), 1, codes[0])
		require.ErrorIs(t, err, models.ErrNotFound, "used")
		require.NoError(t, b.EnrolWebUser(t.Context(), 1, "", "ANEW", 5, []string{"x", "y", "z"}))
		left, err = b.RecoveryCodesLeft(t.Context(), 1)
		require.NoError(t, err)
		require.Equal(t, 3, left, "the old ones ended")
		u, err = b.WebUser(t.Context(), 1)
		require.NoError(t, err)
		require.Equal(t, "$argon2id$hash", u.Password, "the password stayed")

		require.NoError(t, b.SetWebPassword(t.Context(), 1, "$argon2id$other", 0))
		require.NoError(t, b.ResetWebUser(t.Context(), 1))
		u, err = b.WebUser(t.Context(), 1)
		require.NoError(t, err)
		require.False(t, u.Enrolled())
		require.Empty(t, u.Password+u.TOTP)
		left, err = b.RecoveryCodesLeft(t.Context(), 1)
		require.NoError(t, err)
		require.Zero(t, left)
	})
}

func (b *bench) session(t *testing.T, id, who models.ID) (models.WebSession, string) {
	w := models.WebSession{ID: id, Who: who, By: models.ByPassword, Agent: "Firefox, Android", MadeAt: b.clock.Now(), SeenAt: b.clock.Now(),
		EndsAt: b.clock.Now().Add(12 * time.Hour)}
	token, err := b.StartSession(t.Context(), w)
	require.NoError(t, err)
	require.Len(t, token, store.TokenLen)
	return w, token
}

func TestSessionsEnd(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		w, token := b.session(t, 10, 1)
		got, err := b.Session(t.Context(), token, idle)
		require.NoError(t, err)
		require.Equal(t, w, got)
		for _, wrong := range []string{"", "x", token + "A", strings.ToLower(token), token[:42]} {
			if wrong == token {
				continue
			}
			_, err := b.Session(t.Context(), wrong, idle)
			require.ErrorIs(t, err, models.ErrNotFound)
		}
		for range 6 { // used again and again it lives on, noted once a minute
			b.clock.Advance(idle - time.Minute)
			got, err = b.Session(t.Context(), token, idle)
			require.NoError(t, err)
			require.Equal(t, b.clock.Now(), got.SeenAt)
			b.clock.Advance(59 * time.Second)
			again, err := b.Session(t.Context(), token, idle)
			require.NoError(t, err)
			require.Equal(t, got, again)
		}
		b.clock.Advance(start.Add(12 * time.Hour).Sub(b.clock.Now()))
		_, err = b.Session(t.Context(), token, idle)
		require.ErrorIs(t, err, models.ErrNotFound, "however it was used, it ends")

		_, token = b.session(t, 11, 1)
		b.clock.Advance(idle)
		_, err = b.Session(t.Context(), token, idle)
		require.ErrorIs(t, err, models.ErrNotFound, "not used for so long")
		require.NoError(t, b.SweepDoor(t.Context(), idle))
		require.Empty(t, b.raw(t, `SELECT id FROM web_sessions`))
	})
}

func TestSigningOutEverywhere(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.CreateWebUser(t.Context(), webUser(1, "one")))
		_, first := b.session(t, 10, 1)
		_, second := b.session(t, 11, 1)
		_, others := b.session(t, 12, 2)
		alive := func(tokens ...string) {
			t.Helper()
			for _, token := range []string{first, second, others} {
				_, err := b.Session(t.Context(), token, idle)
				if slices.Contains(tokens, token) {
					require.NoError(t, err)
				} else {
					require.ErrorIs(t, err, models.ErrNotFound)
				}
			}
		}
		list, err := b.SessionsOf(t.Context(), 1, idle)
		require.NoError(t, err)
		require.Equal(t, []models.ID{11, 10}, []models.ID{list[0].ID, list[1].ID})
		require.ErrorIs(t, b.EndSession(t.Context(), 2, 11), models.ErrNotFound, "somebody else's")
		alive(first, second, others)
		require.NoError(t, b.EndSession(t.Context(), 1, 10))
		alive(second, others)
		require.NoError(t, b.EndSessions(t.Context(), 1))
		alive(others)

		_, first = b.session(t, 20, 1)
		_, second = b.session(t, 21, 1)
		require.NoError(t, b.SetWebPassword(t.Context(), 1, "h", 21))
		alive(second, others)
		require.NoError(t, b.DisableWebUser(t.Context(), 1))
		alive(others)
		u, err := b.WebUser(t.Context(), 1)
		require.NoError(t, err)
		require.True(t, u.Disabled)
		require.NoError(t, b.EnableWebUser(t.Context(), 1))
	})
}

func TestTicketsAreGoodOnce(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		k := models.WebTicket{ID: 5, Kind: models.TicketStep, Who: 1, Kept: models.TicketKept{Next: "/hub/map", Secret: "S"}, MadeAt: start,
			Expires: start.Add(models.StepTicketLife)}
		token, err := b.MakeTicket(t.Context(), k)
		require.NoError(t, err)
		for range 2 {
			got, err := b.Ticket(t.Context(), models.TicketStep, token)
			require.NoError(t, err)
			require.Equal(t, k, got, "looking leaves it")
		}
		k.Kept = models.TicketKept{Password: "h"}
		require.NoError(t, b.KeepInTicket(t.Context(), k))
		_, err = b.TakeTicket(t.Context(), models.TicketLink, token)
		require.ErrorIs(t, err, models.ErrNotFound, "good for one thing only")
		got, err := b.TakeTicket(t.Context(), models.TicketStep, token)
		require.NoError(t, err)
		require.Equal(t, k, got)
		_, err = b.TakeTicket(t.Context(), models.TicketStep, token)
		require.ErrorIs(t, err, models.ErrNotFound)
		require.ErrorIs(t, b.KeepInTicket(t.Context(), k), models.ErrNotFound)

		token, err = b.MakeTicket(t.Context(), k)
		require.NoError(t, err)
		b.clock.Advance(models.StepTicketLife)
		_, err = b.TakeTicket(t.Context(), models.TicketStep, token)
		require.ErrorIs(t, err, models.ErrNotFound, "too late")
		require.NoError(t, b.SweepDoor(t.Context(), idle))
		require.Empty(t, b.raw(t, `SELECT id FROM web_tickets`))
	})
}

// An officer's link comes out of a turn; whoever shows it first has it.
func TestAnOfficersLink(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.CreateOfficer(t.Context(), officer(7, models.Post{Department: "POWER", Area: "162", Level: models.L1})))
		link := func(id models.ID, token string) models.ChangeSet {
			return models.ChangeSet{Tickets: []models.WebTicket{{ID: id, Kind: models.TicketLink, Token: token, Who: 7, Officer: 7, MadeAt: b.clock.Now(),
				Expires: b.clock.Now().Add(models.LinkTicketLife)}}}
		}
		old, token := strings.Repeat("a", store.TokenLen), strings.Repeat("b", store.TokenLen)
		_, err := b.Apply(t.Context(), []models.ChangeSet{link(1, old)})
		require.NoError(t, err)
		_, err = b.Apply(t.Context(), []models.ChangeSet{link(2, token)})
		require.NoError(t, err)
		_, err = b.Apply(t.Context(), []models.ChangeSet{link(3, "short")})
		require.Error(t, err, "a token that can be guessed")
		_, err = b.Ticket(t.Context(), models.TicketLink, old)
		require.ErrorIs(t, err, models.ErrNotFound, "the newest alone holds")

		var wins sync.Map
		var all sync.WaitGroup
		for i := range 8 {
			all.Go(func() {
				if k, err := b.TakeTicket(t.Context(), models.TicketLink, token); err == nil {
					wins.Store(i, k.Officer)
				}
			})
		}
		all.Wait()
		n := 0
		wins.Range(func(_, officer any) bool { n++; return officer == models.ID(7) })
		require.Equal(t, 1, n)

		_, token = b.session(t, 30, 7)
		_, err = b.Apply(t.Context(), []models.ChangeSet{link(4, old)})
		require.NoError(t, err)
		require.NoError(t, b.DismissOfficer(t.Context(), models.Reassignment{ID: b.ids.Next(), At: start, Officer: 7}))
		_, err = b.Session(t.Context(), token, idle)
		require.ErrorIs(t, err, models.ErrNotFound, "access taken back ends his sessions")
		_, err = b.Ticket(t.Context(), models.TicketLink, old)
		require.ErrorIs(t, err, models.ErrNotFound)
	})
}

func TestTriesAreCountedBeforeTheyAreMade(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		key := func(use string, parts ...string) models.TryKey {
			return models.TryKey{Use: use, Parts: parts, Free: 3, Step: 10 * time.Second, Most: time.Minute, Forget: time.Hour}
		}
		mine, shared := key("login", "sunita", "10.1.1"), key("network", "10.1.1")
		shared.Free = 100
		try := func(keys ...models.TryKey) time.Duration {
			t.Helper()
			wait, err := b.CountTries(t.Context(), keys...)
			require.NoError(t, err)
			return wait
		}
		for range 3 {
			require.Zero(t, try(mine, shared))
		}
		require.Equal(t, 10*time.Second, try(mine, shared), "the third was the last free one")
		require.Equal(t, 10*time.Second, try(shared, mine), "and asking does not make it longer")
		require.Zero(t, try(key("login", "sunita", "10.9.9"), shared), "from elsewhere the same person is not locked out")
		require.Zero(t, try(key("login", "other", "10.1.1"), shared), "nor another from here")
		b.clock.Advance(10 * time.Second)
		require.Zero(t, try(mine, shared))
		require.Equal(t, 20*time.Second, try(mine), "the wait grows")
		b.clock.Advance(20 * time.Second)
		require.Zero(t, try(mine))
		require.NoError(t, b.ForgetTries(t.Context(), mine))
		for range 3 {
			require.Zero(t, try(mine))
		}
		b.clock.Advance(time.Hour)
		for range 3 {
			require.Zero(t, try(mine), "long ago")
		}
		require.NotZero(t, try(mine))
		require.NoError(t, b.TakeTryBack(t.Context(), mine))
		require.Zero(t, try(mine))
		b.clock.Advance(2 * time.Hour)
		require.NoError(t, b.SweepDoor(t.Context(), idle))
		require.Empty(t, b.raw(t, `SELECT tries FROM web_tries`))
	})
}

// Many at the same time are many: no more than the free ones get through.
func TestTriesAtTheSameTime(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		keys := []models.TryKey{{Use: "a", Parts: []string{"x"}, Free: 3, Step: time.Hour, Most: time.Hour, Forget: 2 * time.Hour},
			{Use: "b", Parts: []string{"y"}, Free: 100, Step: time.Hour, Most: time.Hour, Forget: 2 * time.Hour}}
		var mu sync.Mutex
		through := 0
		var all sync.WaitGroup
		for i := range 12 {
			all.Go(func() {
				wait, err := b.CountTries(t.Context(), keys[i%2], keys[1-i%2])
				mu.Lock()
				defer mu.Unlock()
				if err == nil && wait == 0 {
					through++
				}
			})
		}
		all.Wait()
		require.Equal(t, 3, through)
	})
}

func TestKnownDevices(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		token, err := b.RememberDevice(t.Context(), 1)
		require.NoError(t, err)
		for _, ask := range []struct {
			who   models.ID
			token string
			known bool
		}{{1, token, true}, {2, token, false}, {1, token + "x", false}, {1, "", false}} {
			known, err := b.KnownDevice(t.Context(), ask.who, ask.token)
			require.NoError(t, err)
			require.Equal(t, ask.known, known)
		}
		b.clock.Advance(store.KeepDevices)
		require.NoError(t, b.SweepDoor(t.Context(), idle))
		known, err := b.KnownDevice(t.Context(), 1, token)
		require.NoError(t, err)
		require.False(t, known)
	})
}

func TestWhichSessionsHold(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.CreateWebUser(t.Context(), webUser(1, "one")))
		b.session(t, 10, 1)
		b.session(t, 11, 1)
		b.session(t, 12, 77) // an officer's
		require.NoError(t, b.EndSession(t.Context(), 1, 11))
		hold := func(want map[models.ID]int64) {
			t.Helper()
			got, err := b.SessionsHold(t.Context(), []models.ID{10, 11, 12, 99}, idle)
			require.NoError(t, err)
			require.Equal(t, want, got)
		}
		hold(map[models.ID]int64{10: 1, 12: 0})
		require.NoError(t, b.EnableWebUser(t.Context(), 1))
		hold(map[models.ID]int64{10: 2, 12: 0})
		b.clock.Advance(idle)
		hold(map[models.ID]int64{})
	})
}
