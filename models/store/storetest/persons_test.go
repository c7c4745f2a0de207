package storetest

import (
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// on registers a complaint by a platform's account and returns the conversation and the complaint.
func (b *bench) on(t testing.TB, account, scope string, peer models.Peer) (models.Conversation, models.Complaint) {
	t.Helper()
	k := models.TurnKey{Address: address(account, peer), Scope: scope}
	// A test numbers its own messages from 1: the ninth of a shuffled run met such a ninth, and was a repeat.
	row := b.receive(t, account, peer, 1_000_000+int(unique.Add(1)))
	cs := b.register(t, b.state(t, k), row.ID, "बिजली नहीं")
	require.NoError(t, b.write(t, cs))
	return b.state(t, k).Conversation, cs.Complaints[0]
}

func TestACodeJoinsAnAddress(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		_, err := b.LinkCode(t.Context(), 5, "123456")
		require.ErrorIs(t, err, models.ErrNotFound)
		code := models.LinkCode{Person: 5, Code: "123456", Expires: start.Add(models.LinkLife)}
		require.NoError(t, b.write(t, models.ChangeSet{Links: []models.LinkCode{code}}))
		for range 2 {
			code.Code = "654321" // a new one replaces the older
			require.NoError(t, b.write(t, models.ChangeSet{Links: []models.LinkCode{code}}))
		}
		got, err := b.LinkCode(t.Context(), 5, "123456")
		require.NoError(t, err)
		require.Equal(t, models.LinkCode{Person: 5, Expires: code.Expires}, got)
		got.Tries = 1
		require.NoError(t, b.write(t, models.ChangeSet{Links: []models.LinkCode{got}}))
		require.ErrorIs(t, b.write(t, models.ChangeSet{Links: []models.LinkCode{got}}), models.ErrConflict, "two tries at once are two")
		got, err = b.LinkCode(t.Context(), 5, "654321")
		require.NoError(t, err)
		require.True(t, got.Right)
		require.Equal(t, 1, got.Tries)
		require.Zero(t, len(b.raw(t, `SELECT 1 FROM link_codes WHERE CAST(person AS text) LIKE '%654321%'`)))
		got.Used = true
		require.NoError(t, b.write(t, models.ChangeSet{Links: []models.LinkCode{got}}))
		require.ErrorIs(t, b.write(t, models.ChangeSet{Links: []models.LinkCode{got}}), models.ErrConflict)
		_, err = b.LinkCode(t.Context(), 5, "654321")
		require.ErrorIs(t, err, models.ErrNotFound)
	})
}

func TestAPhoneNamesAPerson(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		who, err := b.PersonByPhone(t.Context(), "+919876543210")
		require.NoError(t, err)
		require.Zero(t, who)
		conv, _ := b.on(t, "power", "telegram", "1")
		require.NoError(t, b.write(t, models.ChangeSet{Phones: []models.VerifiedPhone{{Phone: "+919876543210", Person: conv.Person}}}))
		other, _ := b.on(t, "power", "telegram", "2")
		require.NoError(t, b.write(t, models.ChangeSet{Merges: []models.Merge{{From: conv.Person, Into: other.Person}}}))
		who, err = b.PersonByPhone(t.Context(), "+919876543210")
		require.NoError(t, err)
		require.Equal(t, other.Person, who, "it follows the person")
	})
}

// Whatever is joined in whatever order: every conversation, complaint and complainant is still there, and belongs to the person
// who is behind it.
func TestJoiningPersonsLosesNothing(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		rnd := rand.New(rand.NewPCG(4, uint64(time.Now().Year())))
		const n = 8
		type one struct {
			key       models.TurnKey
			complaint models.Complaint
			group     int
		}
		var all []one
		for i := range n {
			k := models.TurnKey{Address: address(fmt.Sprint("a", i%3), models.Peer(fmt.Sprint(i))), Scope: fmt.Sprint("s", i%3)}
			_, c := b.on(t, k.Address.Account, k.Scope, k.Address.Peer)
			all = append(all, one{k, c, i})
		}
		for range 12 {
			i, j := rnd.IntN(n), rnd.IntN(n)
			from, into := b.state(t, all[i].key).Conversation.Person, b.state(t, all[j].key).Conversation.Person
			require.NoError(t, b.write(t, models.ChangeSet{Merges: []models.Merge{{From: from, Into: into}}}))
			was, now := all[i].group, all[j].group
			for k := range all {
				if all[k].group == was {
					all[k].group = now
				}
			}
		}
		for _, x := range all {
			st := b.state(t, x.key)
			require.NotZero(t, st.Conversation.Person)
			mine := map[models.ID]bool{}
			for _, c := range st.Mine {
				mine[c.ID] = true
				who, err := b.Complainant(t.Context(), c.Complainant)
				require.NoError(t, err)
				require.Equal(t, st.Conversation.Person, who.Person)
			}
			talks, err := b.Conversations(t.Context(), st.Conversation.Person)
			require.NoError(t, err)
			size := 0
			for _, y := range all {
				require.Equal(t, x.group == y.group, mine[y.complaint.ID])
				if x.group == y.group {
					size++
				}
			}
			require.Len(t, talks, size)
			// A new address of the same scope and peer is known at once, as whoever it is now.
			elsewhere := x.key
			elsewhere.Address.Account = "new" + x.key.Scope
			require.Equal(t, st.Conversation.Person, b.state(t, elsewhere).Conversation.Person)
		}
	})
}

func TestAnAddressBecomesAPersonOfItsOwnAgain(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		x, fromX := b.on(t, "power", "twitter", "x")
		x2, fromX2 := b.on(t, "water", "twitter", "x")
		tg, fromTg := b.on(t, "tg", "telegram", "t")
		require.Equal(t, x.Person, x2.Person)
		require.NoError(t, b.write(t, models.ChangeSet{Merges: []models.Merge{{From: tg.Person, Into: x.Person}}}))
		moved, err := b.Complaint(t.Context(), fromX.ID)
		require.NoError(t, err)
		moved.Conversation, moved.Address = tg.ID, tg.Address // news went there
		require.NoError(t, b.write(t, models.ChangeSet{Complaints: []models.Complaint{moved}}))

		own := b.ids.Next()
		tg = b.state(t, models.TurnKey{Address: tg.Address, Scope: "telegram"}).Conversation
		tg.Person = own
		require.NoError(t, b.write(t, models.ChangeSet{Conversation: &tg, Persons: []models.Person{{ID: own, Lang: models.Hindi, At: start}},
			Unlinks: []models.Unlink{{Person: x.Person, Own: own, Conversation: tg.ID}}}))
		for _, w := range []struct {
			conv models.Conversation
			mine []models.ID
		}{{x, []models.ID{fromX2.ID, fromX.ID}}, {x2, []models.ID{fromX2.ID, fromX.ID}}, {tg, []models.ID{fromTg.ID}}} {
			st := b.state(t, models.TurnKey{Address: w.conv.Address, Scope: w.conv.Scope})
			var got []models.ID
			for _, c := range st.Mine {
				got = append(got, c.ID)
				require.Equal(t, st.Conversation.Person, c.Person)
			}
			require.Equal(t, w.mine, got)
		}
		again, err := b.Complaint(t.Context(), fromX.ID)
		require.NoError(t, err)
		require.Equal(t, x.Address, again.Address, "told where it came by")
		require.Equal(t, x.ID, again.Conversation)
		fresh := b.state(t, models.TurnKey{Address: address("other", "t"), Scope: "telegram"}).Conversation
		require.Equal(t, own, fresh.Person)
	})
}

func TestAMessageGoesElsewhereOnce(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		fb, c := b.on(t, "fb", "facebook:1", "f")
		b.clock.Advance(time.Hour)
		tg, _ := b.on(t, "tg", "telegram", "t")
		require.NoError(t, b.write(t, models.ChangeSet{Merges: []models.Merge{{From: tg.Person, Into: fb.Person}}}))
		sendAll := func() (sent []models.OutboxRow) {
			for {
				list, err := b.PendingOutbox(t.Context(), []string{"fb", "tg", "power"}, 20)
				require.NoError(t, err)
				if len(list) == 0 {
					return sent
				}
				for _, r := range list {
					require.NoError(t, b.Delivered(t.Context(), []models.Delivery{{ID: r.ID, State: models.OutboxSent, At: b.clock.Now()}}))
				}
				sent = append(sent, list...)
			}
		}
		sendAll()
		news := models.Intent{To: fb.Address, Conversation: fb.ID, Kind: "news", Lang: models.Hindi, Priority: models.Notice, Complaint: c.ID, PrivateTo: "c1",
			Args: models.Args{Number: c.Number}, Ref: "x", Edit: true}
		protected := news
		protected.Protect = true
		said, err := b.Apply(t.Context(), []models.ChangeSet{{Intents: []models.Intent{news, protected}}})
		require.NoError(t, err)
		for what, open := range map[string]map[string]time.Time{"no account": {}, "long ago": {"tg": start.Add(2 * time.Hour)}, "where it waits": {"fb": {}}} {
			_, err := b.Elsewhere(t.Context(), said[0].ID, open)
			require.ErrorIs(t, err, models.ErrNotFound, what)
		}
		_, err = b.Elsewhere(t.Context(), said[1].ID, map[string]time.Time{"tg": {}})
		require.ErrorIs(t, err, models.ErrNotFound, "an officer is told where he joined")

		moved, err := b.Elsewhere(t.Context(), said[0].ID, map[string]time.Time{"fb": {}, "tg": {}})
		require.NoError(t, err)
		require.Equal(t, tg.Address, moved.To)
		require.True(t, moved.Moved)
		require.Empty(t, moved.PrivateTo)
		for _, id := range []int64{said[0].ID, moved.ID} {
			_, err = b.Elsewhere(t.Context(), id, map[string]time.Time{"fb": {}, "tg": {}})
			require.ErrorIs(t, err, models.ErrNotFound, "once")
		}
		require.Equal(t, []models.OutboxRow{said[1], moved}, sendAll())

		sensitive, err := b.Complaint(t.Context(), c.ID)
		require.NoError(t, err)
		sensitive.Sensitive = true
		require.NoError(t, b.write(t, models.ChangeSet{Complaints: []models.Complaint{sensitive}}))
		said, err = b.Apply(t.Context(), []models.ChangeSet{{Intents: []models.Intent{news}}})
		require.NoError(t, err)
		_, err = b.Elsewhere(t.Context(), said[0].ID, map[string]time.Time{"tg": {}})
		require.ErrorIs(t, err, models.ErrNotFound, "that it is safe was said of one place")

		held := models.Delivery{ID: said[0].ID, State: models.OutboxWaiting, NotBefore: b.clock.Now().Add(time.Hour), Code: "window_closed", At: b.clock.Now()}
		require.NoError(t, b.Delivered(t.Context(), []models.Delivery{held}))
		require.Empty(t, sendAll())
		require.NoError(t, b.write(t, models.ChangeSet{Heard: []models.ID{fb.Person}}))
		require.Len(t, sendAll(), 1, "due again: he wrote elsewhere")
	})
}
