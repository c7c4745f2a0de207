package gateway_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/gateway"
	"sunwai/models"
)

func TestHandingOverIsDirectSoonAfterTheStart(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.pass(1500 * time.Millisecond)
		inbox, outbox := w.store.called("PendingInbox"), w.store.called("PendingOutbox")
		for range 20 {
			w.hand(intent("a", "p", "x"), intent("b", "q", "y"))
			w.pass(time.Millisecond)
		}
		require.Len(t, w.echo.texts(), 20)
		require.NotEmpty(t, w.phones["a"].texts("p"))
		require.Equal(t, inbox, w.store.called("PendingInbox"))
		require.Equal(t, outbox, w.store.called("PendingOutbox"))
	})
}

// What an earlier holder put back for later, and what waits behind it, is not overtaken by what comes after the start.
func TestARetryOfBeforeTheStartIsNotOvertaken(t *testing.T) {
	ctx := context.Background()
	before := func(_ *gateway.Options, w *world) {
		w.store.write(intent("a", "p", "first"), intent("a", "p", "second"))
		require.NoError(w.t, w.store.Delivered(ctx, []models.Delivery{{ID: 1, State: models.OutboxWaiting, NotBefore: time.Now().Add(time.Minute)}}))
		rows, err := w.store.StoreInbound(ctx, []models.InboxEvent{{Account: "a", EventID: "e", Peer: "r", MessageID: "e", Kind: "message", At: time.Now(),
			Payload: []byte(`{"Account":"a","EventID":"e","Kind":"message","Peer":"r","Text":"stored before"}`)}})
		require.NoError(w.t, err)
		require.NoError(w.t, w.store.RetryInbox(ctx, rows[0].ID, time.Now().Add(20*time.Second), "failed"))
	}
	inWorld(t, before, func(t *testing.T, w *world) {
		w.pass(1500 * time.Millisecond)
		w.hand(intent("a", "p", "third"), intent("a", "q", "other"))
		w.say("a", "r", "after")
		w.pass(time.Second)
		require.Equal(t, []string{"other"}, w.phones["a"].texts("q"))
		require.Empty(t, w.phones["a"].texts("p"))
		require.Len(t, w.echo.texts(), 1, "only the turn that said third and other")
		w.pass(2 * time.Minute)
		require.Equal(t, []string{"first", "second", "third"}, w.phones["a"].texts("p"))
		require.Equal(t, []string{"stored before", "after"}, w.echo.texts()[1:])
	})
}

// lagging tells of a commit only after polls have seen it.
type lagging struct{ *memory }

func (l lagging) StoreInbound(ctx context.Context, events []models.InboxEvent) ([]models.InboxRow, error) {
	rows, err := l.memory.StoreInbound(ctx, events)
	time.Sleep(2500 * time.Millisecond)
	return rows, err
}

func (l lagging) ApplyInOrder(ctx context.Context, sets []models.ChangeSet, enter func()) ([]models.OutboxRow, error) {
	rows, err := l.memory.ApplyInOrder(ctx, sets, enter)
	time.Sleep(2500 * time.Millisecond)
	return rows, err
}

func TestWhatAPollBroughtFirstIsDoneOnce(t *testing.T) {
	lag := func(o *gateway.Options, w *world) { o.Store = lagging{w.store} }
	inWorld(t, lag, func(t *testing.T, w *world) {
		w.pass(1500 * time.Millisecond)
		w.hand(intent("a", "p", "x"))
		w.hand(intent("a", "p", "y"))
		w.pass(time.Minute)
		require.Len(t, w.echo.texts(), 2)
		require.Equal(t, []string{"x", "y"}, w.phones["a"].texts("p"))
	})
}
