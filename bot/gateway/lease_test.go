package gateway_test

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

// An account that goes to another replica is not polled, turned or sent for any more, one that comes back is.
func TestLostAndGained(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		var ended atomic.Int32
		w.store.set(func(m *memory) { m.owners["a"], m.epochs["a"] = "other", 7 })
		w.phones["b"].set(func(p *phone) {
			p.polling = func(ctx context.Context, _ bot.Sink) error {
				<-ctx.Done()
				ended.Add(1)
				return ctx.Err()
			}
		})
		w.pass(4 * time.Second)
		require.Equal(t, []string{"b"}, w.Stats().Held)
		w.say("a", "p", "stored here, turned there")
		w.Handover(w.store.write(intent("a", "p", "said there")))
		w.pass(10 * time.Second)
		require.Empty(t, w.phones["a"].texts(""))
		require.Empty(t, w.echo.texts())
		require.Equal(t, 1, w.phones["b"].polled(), "what we keep goes on")
		require.Zero(t, ended.Load())

		w.store.set(func(m *memory) { delete(m.owners, "a") })
		w.pass(6 * time.Second)
		require.Equal(t, []string{"a", "b"}, w.Stats().Held)
		require.ElementsMatch(t, []string{"stored here, turned there", "said there"}, w.phones["a"].texts("p"))
		require.Equal(t, 2, w.phones["a"].polled())
	})
}

// The epoch of the lease goes with each ChangeSet, so that the store refuses a turn of one who lost it.
func TestEpochGoesAlong(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		var epochs []int64
		w.store.set(func(m *memory) {
			m.noApply = func(sets []models.ChangeSet) error {
				epochs = append(epochs, sets[0].Epoch)
				return nil
			}
		})
		w.say("a", "p", "1")
		w.pass(time.Second)
		w.store.set(func(m *memory) { m.epochs["a"] = 9 }) // lost and won between two renewals
		w.pass(5 * time.Second)
		w.say("a", "p", "2")
		w.pass(time.Second)
		require.Equal(t, []int64{1, 9}, epochs)
		require.Equal(t, 2, w.phones["a"].polled())
	})
}

// Without the database everything stops before the lease is over: another replica may have taken the accounts.
func TestStopsBeforeTheLeaseEnds(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		var stopped atomic.Int64
		w.phones["a"].set(func(p *phone) {
			p.polling = func(ctx context.Context, _ bot.Sink) error {
				<-ctx.Done()
				stopped.Store(time.Now().UnixNano())
				return ctx.Err()
			}
		})
		w.store.set(func(m *memory) { m.owners["a"] = "other" })
		w.pass(5 * time.Second)
		w.store.set(func(m *memory) { delete(m.owners, "a") })
		w.pass(5 * time.Second)
		w.store.set(func(m *memory) {
			m.failOn = func(call string) error {
				if call == "Hold" {
					return errAway
				}
				return nil
			}
		})
		last := time.Now() // the last renewal was before
		w.phones["a"].takes(time.Minute)
		w.hand(intent("a", "p", "on its way"))
		w.pass(9 * time.Second)
		require.NotZero(t, stopped.Load())
		require.Less(t, time.Unix(0, stopped.Load()).Sub(last), 7*time.Second)
		require.Empty(t, w.Stats().Held)
		w.pass(2 * time.Second)
		require.Empty(t, w.phones["a"].texts(""), "what does not end is given up")
	})
}

func TestStopInOrder(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.trusted()
		w.phones["a"].takes(2 * time.Second)
		w.hand(intent("a", "p", "1"), intent("a", "p", "2"))
		w.pass(time.Second)
		began := time.Now()
		w.end()
		require.Equal(t, time.Second, time.Since(began), "no longer than what is on its way")
		require.Equal(t, []models.OutboxState{models.OutboxSent, models.OutboxWaiting}, w.store.said(), "recorded, and nothing new begun")
		w.store.set(func(m *memory) { require.True(t, m.released) })

		w.again("two")
		w.pass(5 * time.Second)
		require.Equal(t, []string{"1", "2"}, w.phones["a"].texts("p"))
	})
}

// again starts another gateway over the same store and platforms.
func (w *world) again(owner string) {
	w.opt.Owner = owner
	var err error
	w.Gateway, err = gateway.New(w.opt)
	require.NoError(w.t, err)
	w.start()
}

// A platform that hangs is not waited for longer than the lease allows, and the message is sent by the next owner.
func TestStopWithAHangingPlatform(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.phones["a"].takes(time.Hour)
		w.hand(intent("a", "p", "1"))
		w.pass(time.Second)
		began := time.Now()
		w.end()
		require.Less(t, time.Since(began), 10*time.Second/2)
		w.phones["a"].takes(0)
		w.again("two")
		w.pass(20 * time.Second)
		require.Equal(t, []string{"1"}, w.phones["a"].texts("p"))
	})
}

// What an adapter is just bringing when we stop is stored and told to it.
func TestStopWhileAPollBrings(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		var told error = errBroken
		in := w.message("b", "p", "x")
		w.phones["b"].set(func(p *phone) {
			p.polling = func(ctx context.Context, sink bot.Sink) error {
				<-ctx.Done()
				told = sink(context.WithoutCancel(ctx), []bot.Inbound{in})
				return nil
			}
		})
		w.store.set(func(m *memory) { m.owners["b"] = "other" })
		w.pass(5 * time.Second)
		w.store.set(func(m *memory) { delete(m.owners, "b") })
		w.pass(5 * time.Second)
		w.end()
		require.NoError(t, told)
		require.Len(t, w.store.states(), 1)
	})
}

// A Poll that comes back or panics is begun again; its failure is nobody else's.
func TestPollThatEnds(t *testing.T) {
	inWorld(t, func(_ *gateway.Options, w *world) {
		w.phones["a"].polling = func(context.Context, bot.Sink) error { return errors.New("given up") }
		w.phones["b"].polling = func(context.Context, bot.Sink) error { panic("words of a person") }
	}, func(t *testing.T, w *world) {
		w.pass(21 * time.Second)
		require.Equal(t, 5, w.phones["a"].polled())
		require.Equal(t, 5, w.phones["b"].polled())
	})
}

func TestWebhookAccountsAreNotPolled(t *testing.T) {
	inWorld(t, func(o *gateway.Options, _ *world) { o.Lines[0].Mode = gateway.Pushed }, func(t *testing.T, w *world) {
		w.say("a", "p", "x")
		w.pass(time.Second)
		require.Equal(t, []string{"x"}, w.phones["a"].texts("p"))
		require.Zero(t, w.phones["a"].polled())
		require.Equal(t, 1, w.phones["b"].polled())
	})
}

// bus is a Notifier that passes on at once what two gateways tell each other.
type bus struct {
	mu    sync.Mutex
	heard []listener
	by    []string
	told  [][]string
	fails int
}

type listener struct {
	self  string
	heard func(string)
}

func (b *bus) Notify(_ context.Context, by string, accounts []string) error {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.told, b.by = append(b.told, accounts), append(b.by, by)
	for _, l := range b.heard {
		for _, a := range accounts {
			if l.self != by {
				l.heard(a)
			}
		}
	}
	return nil
}

func (b *bus) Listen(ctx context.Context, self string, heard func(string)) error {
	b.mu.Lock()
	if b.fails--; b.fails >= 0 {
		b.mu.Unlock()
		return errBroken
	}
	b.heard = append(b.heard, listener{self, heard})
	b.mu.Unlock()
	<-ctx.Done()
	return ctx.Err()
}

// Two replicas: one stores, the other, told by a notice, answers within milliseconds, in order.
func TestNotices(t *testing.T) {
	b := &bus{fails: 1}
	inWorld(t, func(o *gateway.Options, w *world) {
		o.Notifier = b
		for i := range o.Lines {
			o.Lines[i].Mode = gateway.Pushed
		}
		w.store.owners["b"] = "two"
	}, func(t *testing.T, w *world) {
		first := w.Gateway
		stop, ended := w.stop, w.ended
		w.again("two")
		w.trusted()
		require.Equal(t, []string{"b"}, w.Stats().Held)
		for i := range 5 {
			// The first stores for b too; the second stores in between.
			in := w.message("b", "p", fmt.Sprint(2*i))
			require.NoError(t, first.Accept(context.Background(), []bot.Inbound{in, w.message("nobody", "p", "x")}))
			w.say("b", "p", fmt.Sprint(2*i+1))
			w.pass(5 * time.Millisecond)
			require.Len(t, w.phones["b"].texts("p"), 2*i+2)
		}
		require.Equal(t, []string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"}, w.phones["b"].texts("p"))
		first.Handover(w.store.write(intent("b", "q", "from the first")))
		w.pass(5 * time.Millisecond)
		require.Equal(t, []string{"from the first"}, w.phones["b"].texts("q"))
		for _, told := range b.told {
			require.Equal(t, []string{"b"}, told)
		}
		for _, l := range b.heard {
			require.Contains(t, []string{"one", "two"}, l.self)
		}
		require.Equal(t, []string{"one"}, slices.Compact(b.by), "so that it can tell its own words from another replica's")
		w.end()
		w.stop, w.ended = stop, ended
		synctest.Wait()
	})
}

func TestReleaseThatFails(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.store.set(func(m *memory) { m.away = true })
		w.stop()
		require.ErrorIs(t, <-w.ended, errAway)
		w.stop = nil
	})
}

// holding is a store whose renewals a test decides about, each at its time.
type holding struct {
	gateway.Store
	hold func(ctx context.Context) error
}

func (h *holding) Hold(ctx context.Context, owner string, accounts []string, life time.Duration) ([]models.Lease, error) {
	if err := h.hold(ctx); err != nil {
		return nil, err
	}
	return h.Store.Hold(ctx, owner, accounts, life)
}

// One renewal is refused at once and the next one hangs: what is being sent is given up before the lease is over all the same.
func TestStopsBeforeTheLeaseEndsWhenARenewalHangs(t *testing.T) {
	var renewed, refusals atomic.Int64
	inWorld(t, func(o *gateway.Options, _ *world) {
		o.Store = &holding{o.Store, func(ctx context.Context) error {
			switch refusals.Load() {
			case 0:
				renewed.Store(time.Now().UnixNano())
				return nil
			case 1:
				refusals.Add(1)
				return errAway
			}
			<-ctx.Done()
			return ctx.Err()
		}}
	}, func(t *testing.T, w *world) {
		w.trusted()
		w.phones["a"].takes(time.Minute)
		refusals.Store(1)
		w.pass(4 * time.Second)
		w.hand(intent("a", "p", "on its way"))
		w.pass(time.Second)
		require.Equal(t, 1, w.phones["a"].onTheirWay())
		over := time.Unix(0, renewed.Load()).Add(10 * time.Second)
		w.pass(time.Until(over) + time.Millisecond)
		require.Zero(t, w.phones["a"].onTheirWay(), "somebody else may be sending it")
	})
}
