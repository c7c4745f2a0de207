package storetest

import (
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestCursors(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		got, err := b.Cursor(t.Context(), "power", "mentions")
		require.NoError(t, err)
		require.Empty(t, got)
		for _, v := range []string{"1", "2092100000000000001"} {
			require.NoError(t, b.SetCursor(t.Context(), "power", "mentions", v))
		}
		require.NoError(t, b.SetCursor(t.Context(), "power", "messages", "7"))
		got, err = b.Cursor(t.Context(), "power", "mentions")
		require.NoError(t, err)
		require.Equal(t, "2092100000000000001", got)
		got, err = b.Cursor(t.Context(), "water", "mentions")
		require.NoError(t, err)
		require.Empty(t, got)
	})
}

// What several replicas spend at once adds up.
func TestSpending(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		var all sync.WaitGroup
		for range 8 {
			all.Go(func() {
				if _, err := b.Spend(t.Context(), "power", "2026-11", 15_000); err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		spent, err := b.Spent(t.Context(), "2026-11")
		require.NoError(t, err)
		require.Positive(t, spent["power"])
		spent, err = b.Spent(t.Context(), "2026-10")
		require.NoError(t, err)
		require.Empty(t, spent)
		sum, err := b.Spend(t.Context(), "power", "2026-11", 0)
		require.NoError(t, err)
		require.EqualValues(t, 120_000, sum)
		for account, month := range map[string]string{"power": "2026-12", "water": "2026-11"} {
			sum, err := b.Spend(t.Context(), account, month, 10)
			require.NoError(t, err)
			require.EqualValues(t, 10, sum)
		}
	})
}

// Once the money is spent: whoever has an open complaint, officers, and who is told of an open one.
func TestWorthwhile(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		worth := func(peer models.Peer, about models.Number) bool {
			ok, err := b.Worthwhile(t.Context(), address("power", peer), about)
			require.NoError(t, err)
			return ok
		}
		require.False(t, worth("1", ""))
		row := b.receive(t, "power", "1", 1)
		cs := b.register(t, b.state(t, key("power", "1")), row.ID, "बिजली नहीं")
		_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
		require.NoError(t, err)
		require.True(t, worth("1", ""))
		require.False(t, worth("2", ""))
		require.False(t, worth("2", "26821450937"))
		require.True(t, worth("2", cs.Complaints[0].Number), "an officer's card")
		ok, err := b.Worthwhile(t.Context(), address("water", "1"), "")
		require.NoError(t, err)
		require.False(t, ok, "another account, where he never wrote")
	})
}

func TestFollowing(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		later := intent("1", "a4", models.Notice)
		later.NotBefore = start.Add(time.Hour)
		b.say(t, intent("1", "a1", models.Reply), intent("2", "b1", models.Reply), intent("1", "a2", models.Reply), intent("1", "a3", models.Notice),
			later, intent("1", "cast", models.Broadcast))
		rows, err := b.PendingOutbox(t.Context(), []string{"power"}, 1)
		require.NoError(t, err)
		require.Equal(t, "a1", rows[0].Kind)
		kinds := func(limit int) (list []string) {
			behind, err := b.Following(t.Context(), rows[0], limit)
			require.NoError(t, err)
			for _, r := range behind {
				list = append(list, r.Kind)
			}
			return list
		}
		require.Equal(t, []string{"a2", "a3"}, kinds(10))
		require.Equal(t, []string{"a2"}, kinds(1))
		b.clock.Advance(time.Hour)
		require.Equal(t, []string{"a2", "a3", "a4"}, kinds(10))
	})
}
