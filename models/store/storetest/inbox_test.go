package storetest

import (
	"context"
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store/bulk"
)

func event(account string, peer models.Peer, n int) models.InboxEvent {
	return models.InboxEvent{Account: account, EventID: fmt.Sprint("u", n), Peer: peer, MessageID: fmt.Sprint("m", n), Kind: "message",
		At: start, Payload: []byte(`{"text":"बिजली नहीं है"}`)}
}

func TestStoreInboundReturnsWhatIsNew(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		in := []models.InboxEvent{event("power", "1", 1), event("power", "2", 2), event("power", "1", 1)}
		stored, err := b.StoreInbound(t.Context(), in)
		require.NoError(t, err)
		require.Len(t, stored, 2)
		require.Equal(t, in[0], stored[0].InboxEvent)
		require.Equal(t, in[1], stored[1].InboxEvent)
		require.Less(t, stored[0].ID, stored[1].ID)

		again, err := b.StoreInbound(t.Context(), append(in, event("power", "3", 3)))
		require.NoError(t, err)
		require.Len(t, again, 1)
		require.Equal(t, models.Peer("3"), again[0].Peer)

		pending, err := b.PendingInbox(t.Context(), []string{"power", "water"}, 10)
		require.NoError(t, err)
		require.Equal(t, append(stored, again...), pending)
	})
}

func TestOneUpdateTenTimesAtOnceIsOneRow(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		var wg sync.WaitGroup
		var mu sync.Mutex
		made := 0
		for range 10 {
			wg.Go(func() {
				rows, err := b.StoreInbound(t.Context(), []models.InboxEvent{event("power", "1", 1)})
				mu.Lock()
				defer mu.Unlock()
				if err != nil {
					t.Error(err)
				}
				made += len(rows)
			})
		}
		wg.Wait()
		require.Equal(t, 1, made)
	})
}

func TestAMessageNumberedAnewIsARepeat(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		e := event("power", "1", 1)
		_, err := b.StoreInbound(t.Context(), []models.InboxEvent{e})
		require.NoError(t, err)
		e.EventID = "another"
		edit := e
		edit.Kind, edit.EventID = "edit", "edit"
		stored, err := b.StoreInbound(t.Context(), []models.InboxEvent{e, edit})
		require.NoError(t, err)
		require.Len(t, stored, 1)
		require.Equal(t, "edit", stored[0].Kind)
	})
}

func TestBadBytesFailNobody(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		bad := event("power", "1\x00", 1)
		bad.EventID, bad.Payload = "nul\x00bad\xff", []byte("raw \x00 \xff bytes")
		stored, err := b.StoreInbound(t.Context(), []models.InboxEvent{event("power", "2", 2), bad})
		require.NoError(t, err)
		require.Len(t, stored, 2)
		pending, err := b.PendingInbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Equal(t, bad.Payload, pending[1].Payload)
		require.Equal(t, "nulbad", pending[1].EventID)
		require.Equal(t, bad.Peer, pending[1].Peer)
	})
}

func TestPendingInboxKeepsTheOrderOfAConversation(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		var in []models.InboxEvent
		for n := range 6 {
			in = append(in, event("power", models.Peer(fmt.Sprint(n%2)), n))
		}
		stored, err := b.StoreInbound(t.Context(), in)
		require.NoError(t, err)
		require.NoError(t, b.RetryInbox(t.Context(), stored[2].ID, start.Add(time.Minute), "boom"))
		require.NoError(t, b.ParkInbox(t.Context(), stored[1].ID, "boom"))

		pending, err := b.PendingInbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Equal(t, []int64{stored[0].ID, stored[3].ID, stored[5].ID}, rowIDs(pending), "what follows a row that is retried waits")

		b.clock.Advance(time.Minute)
		pending, err = b.PendingInbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Len(t, pending, 5)
		require.Equal(t, 1, pending[1].Tries)

		pending, err = b.PendingInbox(t.Context(), []string{"water"}, 10)
		require.NoError(t, err)
		require.Empty(t, pending)
		pending, err = b.PendingInbox(t.Context(), []string{"power"}, 2)
		require.NoError(t, err)
		require.Len(t, pending, 2)
		pending, err = b.PendingInbox(t.Context(), []string{"power"}, 2, stored[0].ID, stored[3].ID, 1_000_000)
		require.NoError(t, err)
		require.Equal(t, []int64{stored[2].ID, stored[4].ID}, rowIDs(pending), "what is known is left out and does not count")
	})
}

// Before a person is told that it could not be done, it is looked whether it was: also while the commit of it is under way.
func TestWhetherAnEventStillWaits(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		waits := func(id int64) bool {
			is, err := b.InboxWaits(t.Context(), id)
			require.NoError(t, err)
			return is
		}
		row, other := b.receive(t, "power", "1", 1), b.receive(t, "power", "2", 2)
		require.True(t, waits(row.ID))
		require.NoError(t, b.RetryInbox(t.Context(), row.ID, start.Add(time.Minute), "failed"))
		require.True(t, waits(row.ID))
		require.NoError(t, b.ParkInbox(t.Context(), other.ID, "failed"))
		require.False(t, waits(other.ID))
		if b.Dialect() == bulk.SQLite {
			_, err := b.Apply(t.Context(), []models.ChangeSet{b.register(t, b.state(t, key("power", "1")), row.ID, "बिजली")})
			require.NoError(t, err)
			require.False(t, waits(row.ID))
			return
		}
		under, err := b.connect(t).BeginTx(t.Context(), nil)
		require.NoError(t, err)
		_, err = under.ExecContext(t.Context(), `UPDATE inbox SET state = 'done', done_at = now() WHERE id = $1`, row.ID)
		require.NoError(t, err)
		said := make(chan bool, 1)
		go func() {
			is, err := b.InboxWaits(context.WithoutCancel(t.Context()), row.ID)
			said <- is || err != nil
		}()
		time.Sleep(50 * time.Millisecond) // it waits for the lock meanwhile, or says what is wrong
		require.NoError(t, under.Commit())
		require.False(t, <-said)
	})
}

func rowIDs(rows []models.InboxRow) []int64 {
	out := make([]int64, len(rows))
	for i, r := range rows {
		out[i] = r.ID
	}
	return out
}

func TestADelayIsToldOnce(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		stored, err := b.StoreInbound(t.Context(), []models.InboxEvent{event("power", "1", 1)})
		require.NoError(t, err)
		tell := models.Intent{To: models.Address{Platform: models.Telegram, Account: "power", Peer: "1"}, Kind: "citizen.late", Lang: models.Hindi, Priority: models.Reply}
		out, err := b.MarkLate(t.Context(), stored[0].ID, tell)
		require.NoError(t, err)
		require.Len(t, out, 1)
		require.Equal(t, tell, out[0].Intent)
		out, err = b.MarkLate(t.Context(), stored[0].ID, tell)
		require.NoError(t, err)
		require.Empty(t, out)
		waiting, err := b.PendingOutbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Len(t, waiting, 1)
		pending, err := b.PendingInbox(t.Context(), []string{"power"}, 1)
		require.NoError(t, err)
		require.True(t, pending[0].Late)
	})
}

// TestRepeatsAmongMany: a batch that is large enough to be copied, all new and then with repeats in it.
func TestRepeatsAmongMany(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		var many []models.InboxEvent
		for i := range 40 {
			many = append(many, event("power", models.Peer(fmt.Sprint("peer", i)), i))
		}
		first, err := b.StoreInbound(t.Context(), many[:20])
		require.NoError(t, err)
		require.Len(t, first, 20)
		rest, err := b.StoreInbound(t.Context(), append(many[15:], many[39], many[25]))
		require.NoError(t, err)
		require.Len(t, rest, 20)
		pending, err := b.PendingInbox(t.Context(), []string{"power"}, 100)
		require.NoError(t, err)
		require.Equal(t, append(first, rest...), pending)
		for i, r := range pending {
			require.Equal(t, many[i], r.InboxEvent)
		}
	})
}

func TestRetriesAreListed(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		stored, err := b.StoreInbound(t.Context(), []models.InboxEvent{event("power", "1", 1), event("power", "2", 2), event("water", "3", 3)})
		require.NoError(t, err)
		for _, r := range []models.InboxRow{stored[1], stored[2]} {
			require.NoError(t, b.RetryInbox(t.Context(), r.ID, b.clock.Now().Add(time.Minute), "failed"))
		}
		list, err := b.RetriedInbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Equal(t, []models.Address{{Account: "power", Peer: "2"}}, list)
		all, err := b.RetriedInbox(t.Context(), []string{"power", "water"}, 1)
		require.NoError(t, err)
		require.Len(t, all, 1)
		require.NoError(t, b.ParkInbox(t.Context(), stored[1].ID, "failed"))
		list, err = b.RetriedInbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Empty(t, list)
	})
}
