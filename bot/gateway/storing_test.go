package gateway_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
)

// Who asks whether the database stores costs nothing until it has refused something; then it is tried, by one and not too often,
// until it takes what is tried.
func TestWhetherTheDatabaseStores(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		tries := 0
		refusing := true
		stores := func() error {
			return w.Stores(t.Context(), func(context.Context) error {
				tries++
				if refusing {
					return errAway
				}
				return nil
			})
		}
		refused := func() {
			w.store.set(func(m *memory) { m.failOn = failing("StoreInbound") })
			require.Error(t, w.Accept(t.Context(), []bot.Inbound{w.message("a", "p", "x")}))
			w.store.set(func(m *memory) { m.failOn = nil })
		}
		require.NoError(t, stores())
		w.say("a", "p", "one")
		w.pass(time.Minute)
		require.NoError(t, stores())
		require.Zero(t, tries, "while all is well nothing is written for those who ask")

		refused()
		for range 5 {
			require.ErrorIs(t, stores(), errAway)
		}
		require.Equal(t, 1, tries, "many may ask")
		w.pass(2 * time.Second)
		require.ErrorIs(t, stores(), errAway)
		require.Equal(t, 2, tries)

		refusing = false
		w.pass(2 * time.Second)
		require.NoError(t, stores(), "nobody need write anything: a server that is said not to be ready gets nothing")
		w.pass(time.Minute)
		require.NoError(t, stores())
		require.Equal(t, 3, tries)

		refused()
		require.NoError(t, stores(), "a failure that has passed")
		refused()
		require.Error(t, stores(), "again, within a second")
		w.pass(2 * time.Second)
		require.NoError(t, stores())
	})
}

// A turn that the database takes no note of is a failure too: nothing else may come in meanwhile.
func TestTurnsThatCannotBeStoredAreSeen(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		well := func(context.Context) error { return nil }
		w.store.set(func(m *memory) { m.failOn = failing("Apply", "RetryInbox") })
		w.say("a", "p", "one")
		w.pass(5 * time.Second)
		tried := false
		require.NoError(t, w.Stores(t.Context(), func(context.Context) error { tried = true; return nil }))
		require.True(t, tried)
		w.store.set(func(m *memory) { m.failOn = nil })
		w.pass(10 * time.Second)
		require.NoError(t, w.Stores(t.Context(), well))
	})
}

func failing(calls ...string) func(string) error {
	return func(call string) error {
		for _, c := range calls {
			if c == call {
				return errAway
			}
		}
		return nil
	}
}
