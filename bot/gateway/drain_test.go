package gateway_test

import (
	"context"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

// expiring is a store whose leases end when nobody renews them.
type expiring struct {
	gateway.Store
	mu     sync.Mutex
	leases map[string]lease
	fails  func() error // of renewing, while stopping
}

type lease struct {
	owner string
	epoch int64
	until time.Time
}

func (e *expiring) Hold(_ context.Context, owner string, accounts []string, life time.Duration) (held []models.Lease, _ error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, a := range accounts {
		l := e.leases[a]
		if time.Now().Before(l.until) && l.owner != owner {
			continue
		}
		if !time.Now().Before(l.until) {
			l.owner, l.epoch = owner, l.epoch+1
		}
		l.until = time.Now().Add(life)
		e.leases[a] = l
		held = append(held, models.Lease{Account: a, Epoch: l.epoch, Until: l.until})
	}
	return held, nil
}

func (e *expiring) Renew(_ context.Context, owner string, accounts []string, life time.Duration) (held []models.Lease, _ error) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if e.fails != nil {
		return nil, e.fails()
	}
	for _, a := range accounts {
		if l := e.leases[a]; l.owner == owner && time.Now().Before(l.until) {
			l.until = time.Now().Add(life)
			e.leases[a] = l
			held = append(held, models.Lease{Account: a, Epoch: l.epoch, Until: l.until})
		}
	}
	return held, nil
}

func (e *expiring) Release(_ context.Context, owner string) error {
	e.mu.Lock()
	defer e.mu.Unlock()
	for a, l := range e.leases {
		if l.owner == owner {
			l.until = time.Time{}
			e.leases[a] = l
		}
	}
	return nil
}

// stopsAtWork stops a replica in the middle of a long turn, just before it would have renewed its leases, beside another replica.
func stopsAtWork(t *testing.T, fails func() error, check func(w *world, store *expiring)) {
	store := &expiring{leases: map[string]lease{}}
	inWorld(t, func(o *gateway.Options, _ *world) {
		store.Store = o.Store
		o.Store = store
	}, func(t *testing.T, w *world) {
		first, stop, ended := w.Gateway, w.stop, w.ended
		defer stop()
		w.again("two")
		second, stopSecond, endedSecond := w.Gateway, w.stop, w.ended
		w.pass(20 * time.Second)
		require.Equal(t, []string{"a", "b"}, first.Stats().Held)
		require.Empty(t, second.Stats().Held)
		w.turning(func(in gateway.TurnInput) (models.ChangeSet, error) {
			if in.In.Text == "long" {
				time.Sleep(9 * time.Second)
			}
			if in.In.Text == "much" {
				cs := answer(in, "1")
				for _, more := range []string{"2", "3", "4", "5", "6"} {
					cs.Intents = append(cs.Intents, intent(in.Account.Key, in.In.Peer, more))
				}
				return cs, nil
			}
			return answer(in, in.In.Text), nil
		})
		w.phones["a"].takes(3 * time.Second)
		w.pass(3 * time.Second) // they are renewed each 3.3 s, and were a moment ago
		require.NoError(t, first.Accept(t.Context(), []bot.Inbound{w.message("a", "q", "much")}))
		w.pass(time.Millisecond)
		require.NoError(t, first.Accept(t.Context(), []bot.Inbound{w.message("a", "p", "long")}))
		w.pass(time.Millisecond)
		store.mu.Lock()
		store.fails = fails
		store.mu.Unlock()
		w.stop, w.ended = stop, ended
		w.end()
		w.stop, w.ended = stopSecond, endedSecond
		w.pass(40 * time.Second)
		check(w, store)
	})
}

// While a replica that stops finishes what it began, its leases are renewed: else another one says the same.
func TestLeasesAreRenewedWhileStopping(t *testing.T) {
	stopsAtWork(t, nil, func(w *world, _ *expiring) {
		require.Equal(t, []string{"long"}, w.phones["a"].texts("p"))
		require.Equal(t, []string{"1", "2", "3", "4", "5", "6"}, w.phones["a"].texts("q"))
		require.ElementsMatch(t, []string{"long", "much"}, w.echo.texts(), "each turn is done once")
		require.Equal(t, []string{"a", "b"}, w.Stats().Held, "the other one goes on at once")
	})
}

// Without the database what is being sent is given up before the leases are over, also while stopping.
func TestStoppingWithoutTheDatabaseGivesUpInTime(t *testing.T) {
	stopsAtWork(t, func() error { return errAway }, func(w *world, _ *expiring) {
		require.Equal(t, []string{"1", "2", "3", "4", "5", "6"}, w.phones["a"].texts("q"))
		require.Equal(t, []string{"a", "b"}, w.Stats().Held)
	})
}
