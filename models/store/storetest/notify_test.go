package storetest

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/gateway"
	"sunwai/models/store"
	"sunwai/models/store/bulk"
)

var _ gateway.Notifier = (*store.Store)(nil)

func TestReplicasHearOfWork(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		ctx, stop := context.WithCancel(t.Context())
		heard, ended := make(chan string, 100), make(chan error, 1)
		go func() { ended <- b.Listen(ctx, "one", func(a string) { heard <- a }) }()
		other := openAt(t, b.url, 2)
		if b.Dialect() == bulk.Postgres {
			// Nobody says when it has begun to listen: tell until it has heard.
			require.Eventually(t, func() bool {
				require.NoError(t, other.Notify(t.Context(), "two", []string{"power", "water"}))
				select {
				case a := <-heard:
					return a == "power" || a == "water"
				default:
					return false
				}
			}, patience, 10*time.Millisecond)
			require.NoError(t, b.Notify(t.Context(), "one", []string{"own"}))
			missing, all := map[string]bool{}, []string{}
			for i := range 1500 { // more than one notification can hold
				all = append(all, fmt.Sprintf("district-%04d", i))
				missing[all[i]] = true
			}
			require.NoError(t, other.Notify(t.Context(), "two", all))
			for len(missing) > 0 {
				select {
				case a := <-heard:
					require.NotEqual(t, "own", a, "it listens to others only")
					delete(missing, a)
				case err := <-ended:
					require.FailNow(t, "it listens no more", err)
				case <-time.After(patience):
					require.FailNow(t, "not all were heard of", len(missing))
				}
			}
		}
		require.NoError(t, other.Notify(t.Context(), "two", nil))
		stop()
		require.ErrorIs(t, <-ended, context.Canceled)
	})
}
