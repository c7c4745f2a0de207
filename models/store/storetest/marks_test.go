package storetest

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store"
)

// What platforms say of messages stands beside them in the complaint's story, whichever comes first: the word, or our own note
// that the message was taken.
func TestMarks(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		row := b.receive(t, "power", "1", 1)
		cs := b.register(t, b.state(t, key("power", "1")), row.ID, "बिजली नहीं")
		id := cs.Complaints[0].ID
		for i := range cs.Intents {
			cs.Intents[i].Complaint = id
		}
		_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
		require.NoError(t, err)
		mark := func(to models.Address, ref string, state models.MarkState, after time.Duration, code int) models.DeliveryMark {
			return models.DeliveryMark{To: to, Ref: ref, State: state, At: start.Add(after), Code: code}
		}
		citizen := address("power", "1")
		require.NoError(t, b.Marked(t.Context(), []models.DeliveryMark{mark(citizen, "w1", models.MarkDelivered, 2*time.Second, 0)}), "before our own note")
		list, err := b.Sendings(t.Context(), id)
		require.NoError(t, err)
		require.Empty(t, list)

		b.clock.Advance(time.Second)
		b.deliver(t, "citizen.registered", models.Delivery{State: models.OutboxSent, SentRef: "w1"})
		for range 2 {
			require.NoError(t, b.Marked(t.Context(), []models.DeliveryMark{
				mark(citizen, "w1", models.MarkSent, time.Second, 0), mark(citizen, "w1", models.MarkDelivered, time.Hour, 0),
				mark(citizen, "", models.MarkRead, 3*time.Second, 0), mark(address("water", "1"), "w1", models.MarkFailed, 0, 131026),
				mark(address("power", "2"), "", models.MarkRead, time.Hour, 0),
			}))
		}
		list, err = b.Sendings(t.Context(), id)
		require.NoError(t, err)
		require.Len(t, list, 1, "not what others were sent")
		got := list[0]
		require.Equal(t, "citizen.registered", got.Kind)
		require.Equal(t, "power", got.To.Account)
		require.Empty(t, got.To.Peer)
		require.Equal(t, models.OutboxSent, got.State)
		for what, at := range map[time.Duration]time.Time{time.Second: got.SentAt, 2 * time.Second: got.DeliveredAt, 3 * time.Second: got.ReadAt} {
			require.WithinDuration(t, start.Add(what), at, time.Millisecond, "the first word stays")
			require.Equal(t, time.UTC, at.Location())
		}
		require.Zero(t, got.FailedAt)

		require.NoError(t, b.Marked(t.Context(), []models.DeliveryMark{mark(citizen, "w1", models.MarkFailed, 4*time.Second, 131026)}))
		list, err = b.Sendings(t.Context(), id)
		require.NoError(t, err)
		require.Equal(t, 131026, list[0].Code)
		require.WithinDuration(t, start.Add(4*time.Second), list[0].FailedAt, time.Millisecond)
	})
}

// A word "until then" is said of what was sent until then, and of no more than the newest.
func TestMarksUntil(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		for i := range 60 {
			kind := string(rune('A' + i))
			b.say(t, intent("1", kind, models.Notice))
			b.deliver(t, kind, models.Delivery{State: models.OutboxSent, SentRef: kind})
			b.clock.Advance(time.Minute)
		}
		require.NoError(t, b.Marked(t.Context(), []models.DeliveryMark{{To: address("power", "1"), State: models.MarkRead, At: start.Add(55 * time.Minute)}}))
		require.EqualValues(t, 50, b.raw(t, `SELECT count(*) FROM delivery_marks`)[0][0])
		require.Empty(t, b.raw(t, `SELECT ref FROM delivery_marks WHERE ref IN ('A', 'y', 'z', '{', '|')`))
	})
}

// Marks are kept as long as the words of messages, whatever time a platform claims.
func TestMarksGoAfterAWeek(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		to := address("power", "1")
		marks := []models.DeliveryMark{{To: to, Ref: "young", State: models.MarkRead, At: start.Add(time.Hour)},
			{To: to, Ref: "ahead", State: models.MarkRead, At: start.AddDate(5000, 0, 0)}}
		for i := range 2500 {
			marks = append(marks, models.DeliveryMark{To: to, Ref: fmt.Sprint(i), State: models.MarkDelivered, At: start})
		}
		require.NoError(t, b.Marked(t.Context(), marks))
		purge := func() (left int64) {
			_, err := b.Purge(t.Context(), b.clock.Now().Add(-store.KeepWords))
			require.NoError(t, err)
			return b.raw(t, `SELECT count(*) FROM delivery_marks`)[0][0].(int64)
		}
		require.EqualValues(t, 2502, purge())
		b.clock.Advance(store.KeepWords + time.Minute)
		require.EqualValues(t, 2, purge())
		b.clock.Advance(time.Hour)
		require.EqualValues(t, 1, purge())
		b.clock.Advance(24 * time.Hour)
		require.EqualValues(t, 0, purge())
	})
}
