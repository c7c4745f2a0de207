package wall

import (
	"fmt"
	"log/slog"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/web"
	"sunwai/models"
	"sunwai/models/modelstest"
	"sunwai/models/store"
	"sunwai/models/store/keys"
	"sunwai/models/store/sqlitetest"
)

// A reader who takes nothing is sent away instead of being waited for; the others go on.
func TestASlowReaderHoldsNobodyUp(t *testing.T) {
	ring, err := keys.New(strings.NewReader(strings.Repeat("test keys only! ", 2*keys.Size/16)))
	require.NoError(t, err)
	clock := modelstest.NewClock(time.Date(2026, 11, 27, 7, 0, 0, 0, time.UTC))
	s, err := store.Open(t.Context(), store.Options{URL: sqlitetest.New(t), Keys: ring, Clock: clock})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	_, err = s.Migrate(t.Context())
	require.NoError(t, err)
	b := newBroadcaster(s, clock, slog.New(slog.DiscardHandler))
	b.draw = func(_ models.Lang, _ models.HubScope, w models.WallFigures) (map[string]string, error) {
		return map[string]string{"version": fmt.Sprint(w.Version)}, nil
	}
	slow, leaveSlow, err := b.join(t.Context(), models.Hindi, models.HubScope{}, "")
	require.NoError(t, err)
	quick, leaveQuick, err := b.join(t.Context(), models.Hindi, models.HubScope{}, "")
	require.NoError(t, err)
	require.Len(t, b.groups, 1)
	for i := range waiting + 2 {
		<-quick.messages
		require.NoError(t, s.RememberFollowers(t.Context(), "power", i))
		require.NoError(t, b.Follow(t.Context()))
	}
	got := 0
	for range slow.messages {
		got++
	}
	require.Equal(t, waiting, got, "then he was sent away")
	require.Equal(t, 1, b.count)
	<-quick.messages
	leaveSlow()
	leaveQuick()
	leaveQuick()
	require.Zero(t, b.count, "leaving twice counts once")
	b.close()
	_, _, err = b.join(t.Context(), models.Hindi, models.HubScope{}, "")
	require.ErrorIs(t, err, web.ErrFull)
}
