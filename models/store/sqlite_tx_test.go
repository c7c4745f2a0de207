package store

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// patience is how long a busy machine may take for anything: a bound for a test that hangs, not a measure.
const patience = 3 * time.Minute

// A turn whose write panics is parked by the gateway; it must not keep the one writer, or its connection, for itself.
func TestATransactionThatPanicsEnds(t *testing.T) {
	s := migrated(t)
	ended := make(chan any, 1)
	go func() {
		defer func() { ended <- recover() }()
		_ = s.inTx(context.WithoutCancel(t.Context()), func(ctx context.Context, t tx) error {
			if _, err := t.exec(ctx, `UPDATE roster_version SET version = 77`); err != nil {
				return err
			}
			panic("boom")
		})
	}()
	select {
	case p := <-ended:
		require.Equal(t, "boom", p)
	case <-time.After(patience):
		t.Fatal("the transaction did not end")
	}
	within, cancel := context.WithTimeout(t.Context(), patience)
	defer cancel()
	var version int64
	require.NoError(t, s.inTx(within, func(ctx context.Context, t tx) error {
		return t.QueryRowContext(ctx, `SELECT version FROM roster_version WHERE id = 1`).Scan(&version)
	}))
	require.NotEqual(t, int64(77), version, "it is rolled back")
}
