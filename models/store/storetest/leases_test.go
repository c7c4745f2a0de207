package storetest

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store"
	"sunwai/models/store/bulk"
)

// patience is how long a busy machine may take for anything: a bound for a test that hangs, not a measure.
const patience = 3 * time.Minute

// leaseLife is longer than any test: none of its leases runs out by itself.
const leaseLife = time.Hour

func accounts(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = fmt.Sprintf("a%02d", i)
	}
	return out
}

func hold(t testing.TB, s *store.Store, owner string, n int) map[string]int64 {
	t.Helper()
	got, err := s.Hold(t.Context(), owner, accounts(n), leaseLife)
	require.NoError(t, err)
	out := map[string]int64{}
	for _, l := range got {
		out[l.Account] = l.Epoch
		require.False(t, l.Until.IsZero())
	}
	return out
}

func TestAccountsAreSpreadEvenly(t *testing.T) {
	b := openAt(t, dialects["postgres"](t), 0)
	require.Len(t, hold(t, b.Store, "x", 7), 7, "alone: all")
	require.Empty(t, hold(t, b.Store, "y", 7), "nothing is free yet")
	require.Len(t, hold(t, b.Store, "x", 7), 4, "and gives up what is beyond its share")
	require.Len(t, hold(t, b.Store, "y", 7), 3)
	require.Empty(t, hold(t, b.Store, "z", 7))
	settle := func() map[string]int {
		count := map[string]int{}
		for _, owner := range []string{"x", "y", "z"} {
			count[owner] = len(hold(t, b.Store, owner, 7))
		}
		return count
	}
	settle()
	require.Equal(t, map[string]int{"x": 3, "y": 2, "z": 2}, settle())
	held := map[string]bool{}
	for _, owner := range []string{"x", "y", "z"} {
		for a := range hold(t, b.Store, owner, 7) {
			require.False(t, held[a], "held twice")
			held[a] = true
		}
	}
	require.Len(t, held, 7)
	require.NoError(t, b.Release(t.Context(), "z"))
	settle2 := map[string]int{}
	for _, owner := range []string{"x", "y", "x", "y"} {
		settle2[owner] = len(hold(t, b.Store, owner, 7))
	}
	require.Equal(t, map[string]int{"x": 4, "y": 3}, settle2)
}

func TestATakenLeaseHasANewEpochAndTheOldOneWritesNothing(t *testing.T) {
	b := openAt(t, dialects["postgres"](t), 0)
	mine, err := b.Hold(t.Context(), "x", []string{"power"}, time.Millisecond)
	require.NoError(t, err)
	require.Len(t, mine, 1)
	row := b.receive(t, "power", "1", 1)
	cs := b.register(t, b.state(t, key("power", "1")), row.ID, "एक")
	cs.Epoch = mine[0].Epoch
	// x slept over its lease; y takes it as soon as the database says that it ran out.
	var theirs []models.Lease
	require.Eventually(t, func() bool {
		theirs, err = b.Hold(t.Context(), "y", []string{"power"}, leaseLife)
		return err == nil && len(theirs) == 1
	}, patience, time.Millisecond)
	require.Greater(t, theirs[0].Epoch, mine[0].Epoch)
	_, err = b.Apply(t.Context(), []models.ChangeSet{cs})
	require.ErrorIs(t, err, models.ErrConflict)
	cs.Epoch = theirs[0].Epoch
	_, err = b.Apply(t.Context(), []models.ChangeSet{cs})
	require.NoError(t, err)
	renewed, err := b.Hold(t.Context(), "y", []string{"power"}, leaseLife)
	require.NoError(t, err)
	require.Equal(t, theirs[0].Epoch, renewed[0].Epoch, "renewing changes no epoch")
	require.False(t, renewed[0].Until.Before(theirs[0].Until))
}

func TestManyOwnersAtOnceHoldNothingTwice(t *testing.T) {
	const owners, n = 8, 30
	b := openAt(t, dialects["postgres"](t), 0)
	for range 4 {
		var wg sync.WaitGroup
		for o := range owners {
			wg.Go(func() {
				if _, err := b.Hold(t.Context(), fmt.Sprint("o", o), accounts(n), leaseLife); err != nil {
					t.Error(err)
				}
			})
		}
		wg.Wait()
	}
	// Who came in the same moment did not see the others. Once all are known, one round gives up what is too much and
	// the next takes it.
	shares := make([]int, owners)
	for range 2 {
		for o := range owners {
			shares[o] = len(hold(t, b.Store, fmt.Sprint("o", o), n))
		}
	}
	seen := map[string]bool{}
	for o := range owners {
		require.InDelta(t, n/owners, shares[o], 1)
		for a := range hold(t, b.Store, fmt.Sprint("o", o), n) {
			require.False(t, seen[a], a)
			seen[a] = true
		}
	}
	require.Len(t, seen, n)
}

func TestSQLiteHasOneHolder(t *testing.T) {
	b := openAt(t, dialects["sqlite"](t), 0)
	require.Equal(t, bulk.SQLite, b.Dialect())
	release, err := b.LockServe()
	require.NoError(t, err)
	second := openAt(t, b.url, 0)
	_, err = second.LockServe()
	require.ErrorIs(t, err, store.ErrServing)
	require.Len(t, hold(t, b.Store, "x", 5), 5)
	require.NoError(t, b.Release(t.Context(), "x"))
	// Commands write beside the one that serves.
	require.NoError(t, second.CreateOfficer(t.Context(), officer(5)))
	list, err := b.Officers(t.Context())
	require.NoError(t, err)
	require.Len(t, list, 1)
	release()
	release, err = second.LockServe()
	require.NoError(t, err)
	release()
}

func TestPostgresMayServeManyTimes(t *testing.T) {
	b := openAt(t, dialects["postgres"](t), 0)
	for range 2 {
		_, err := b.LockServe()
		require.NoError(t, err)
	}
}

// A process that was killed says no goodbye, and the next one has another name: what is left of it goes.
func TestOwnersThatAreGoneAreForgotten(t *testing.T) {
	b := openAt(t, dialects["postgres"](t), 0)
	db := b.connect(t)
	for _, owner := range []string{"killed", "lately"} {
		_, err := b.Hold(t.Context(), owner, []string{"power"}, leaseLife)
		require.NoError(t, err)
	}
	_, err := db.ExecContext(t.Context(), `UPDATE lease_owners SET until = clock_timestamp() - interval '2 days' WHERE owner = 'killed'`)
	require.NoError(t, err)
	for range 2 {
		_, err = b.Hold(t.Context(), "new", []string{"power"}, leaseLife)
		require.NoError(t, err)
	}
	require.Equal(t, [][]any{{"lately"}, {"new"}}, b.raw(t, `SELECT owner FROM lease_owners ORDER BY owner`))
}

// Who stops keeps what it holds, also beyond its share, and takes nothing more.
func TestWhoStopsRenewsWhatItHoldsAndTakesNothing(t *testing.T) {
	b := openAt(t, dialects["postgres"](t), 0)
	held := hold(t, b.Store, "x", 4)
	require.Len(t, held, 4)
	require.Len(t, hold(t, b.Store, "y", 5), 1)
	renew := func(owner string, life time.Duration) map[string]int64 {
		got, err := b.Renew(t.Context(), owner, accounts(6), life)
		require.NoError(t, err)
		out := map[string]int64{}
		for _, l := range got {
			out[l.Account] = l.Epoch
			require.WithinDuration(t, time.Now().Add(life), l.Until, patience)
		}
		return out
	}
	require.Equal(t, held, renew("x", leaseLife))
	require.Empty(t, renew("z", leaseLife))
	require.Equal(t, held, renew("x", time.Microsecond))
	require.Eventually(t, func() bool { return len(renew("x", time.Microsecond)) == 0 }, patience, time.Millisecond, "what is over is not renewed")
}
