package storetest

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// What waits for a person to write is due when he does; nothing else is.
func TestWindows(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		_, err := b.LastIn(t.Context(), address("power", "1"))
		require.ErrorIs(t, err, models.ErrNotFound)
		row := b.receive(t, "power", "1", 1)
		_, err = b.Apply(t.Context(), []models.ChangeSet{b.register(t, b.state(t, key("power", "1")), row.ID, "बिजली नहीं")})
		require.NoError(t, err)
		at, err := b.LastIn(t.Context(), address("power", "1"))
		require.NoError(t, err)
		require.WithinDuration(t, start, at, time.Millisecond)

		held := models.Delivery{State: models.OutboxWaiting, NotBefore: start.Add(6 * time.Hour), Code: "window_closed"}
		b.deliver(t, "citizen.registered", held)
		b.say(t, intent("1", "behind", models.Notice), intent("2", "other", models.Notice), intent("3", "failing", models.Notice))
		b.deliver(t, "other", held)
		failing := held
		failing.Code = "try_again"
		b.deliver(t, "failing", failing)
		require.Equal(t, []string{"officer.new"}, b.heads(t, 10))

		b.clock.Advance(time.Hour)
		for range 2 {
			require.NoError(t, b.WindowsOpened(t.Context(), []models.Address{address("power", "1"), address("power", "3"), address("water", "2")}))
		}
		require.Equal(t, []string{"citizen.registered", "officer.new"}, b.heads(t, 10), "the answer is a reply: it goes first")
		at, err = b.LastIn(t.Context(), address("power", "1"))
		require.NoError(t, err)
		require.WithinDuration(t, start.Add(time.Hour), at, time.Millisecond, "known before the turn has run")
		version := b.state(t, key("power", "1")).Conversation.Version
		require.EqualValues(t, 1, version, "a turn under way is not disturbed")
	})
}

func TestBounced(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		b.say(t, intent("1", "a", models.Notice), intent("2", "b", models.Notice))
		b.deliver(t, "a", models.Delivery{State: models.OutboxSent, SentRef: "w1"})
		b.deliver(t, "b", models.Delivery{State: models.OutboxSent, SentRef: "w2"})
		for _, wrong := range []struct {
			to  models.Address
			ref string
		}{{address("power", "1"), "w2"}, {address("water", "1"), "w1"}, {address("power", "1"), ""}} {
			_, err := b.SentAs(t.Context(), wrong.to, wrong.ref)
			require.ErrorIs(t, err, models.ErrNotFound)
		}
		a, err := b.SentAs(t.Context(), address("power", "1"), "w1")
		require.NoError(t, err)
		require.Equal(t, "a", a.Kind)
		other, err := b.SentAs(t.Context(), address("power", "2"), "w2")
		require.NoError(t, err)

		again := models.Delivery{ID: a.ID, State: models.OutboxWaiting, NotBefore: start.Add(time.Minute), Code: "window_closed"}
		dead := models.Delivery{ID: other.ID, State: models.OutboxDead, Code: "refused"}
		for range 2 {
			require.NoError(t, b.Bounced(t.Context(), again))
			require.NoError(t, b.Bounced(t.Context(), dead))
		}
		require.Empty(t, b.heads(t, 10))
		require.NoError(t, b.WindowsOpened(t.Context(), []models.Address{address("power", "1")}))
		require.Equal(t, []string{"a"}, b.heads(t, 10))
		_, err = b.SentAs(t.Context(), address("power", "2"), "w2")
		require.ErrorIs(t, err, models.ErrNotFound)
	})
}

// A card that a platform took and then lost is not sent again once its complainant is forgotten, nor kept to be tried again by hand; that the complaint is
// withdrawn is.
func TestWhatBouncedIsNotSaidOfWhoWasForgotten(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		for n, d := range []models.Delivery{{State: models.OutboxDead, Code: "refused"}, {State: models.OutboxWaiting, NotBefore: start.Add(time.Hour), Code: "window_closed"}} {
			peers, ref := [2]models.Peer{models.Peer(fmt.Sprint("a", n)), models.Peer(fmt.Sprint("b", n))}, fmt.Sprint("w", n)
			for i, peer := range peers {
				cs := b.register(t, b.state(t, key("power", peer)), b.receive(t, "power", peer, 2*n+i).ID, "बिजली का खंभा गिरा")
				cs.Intents[1].Kind = [2]string{"officer.his", "officer.others"}[i]
				require.NoError(t, b.write(t, cs))
			}
			card := b.deliver(t, "officer.his", models.Delivery{State: models.OutboxSent, SentRef: ref + "1"})
			others := b.deliver(t, "officer.others", models.Delivery{State: models.OutboxSent, SentRef: ref + "2"})

			b.clock.Advance(time.Minute)
			c := b.state(t, key("power", peers[0])).Mine[0]
			c.Status = models.Withdrawn
			gone := models.Intent{To: card.To, Kind: "officer.withdrawn", Complaint: c.ID, Args: models.Args{Number: c.Number}}
			require.NoError(t, b.write(t, models.ChangeSet{Complaints: []models.Complaint{c}, Erase: []models.ID{c.Complainant}, Intents: []models.Intent{gone},
				Events: []models.Event{{ID: b.ids.Next(), Complaint: c.ID, At: b.clock.Now(), Kind: models.EventErased}}}))
			withdrawn := b.deliver(t, "officer.withdrawn", models.Delivery{State: models.OutboxSent, SentRef: ref + "3"})

			for _, r := range []models.OutboxRow{card, others, withdrawn} {
				d.ID = r.ID
				require.NoError(t, b.Bounced(t.Context(), d))
			}
			became := func(where string) [][]any {
				return b.raw(t, `SELECT kind, state FROM outbox WHERE id IN ($1, $2, $3) AND `+where+` ORDER BY id`, card.ID, others.ID, withdrawn.ID)
			}
			require.Equal(t, [][]any{{"officer.his", "cancelled"}}, became("args IS NULL"))
			require.Equal(t, [][]any{{"officer.others", string(d.State)}, {"officer.withdrawn", string(d.State)}}, became("args IS NOT NULL"))
		}
	})
}
