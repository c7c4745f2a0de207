package storetest

import (
	"crypto/rand"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// say puts intents into the outbox and returns their ids; those held back too.
func (b *bench) say(t testing.TB, intents ...models.Intent) {
	t.Helper()
	_, err := b.Apply(t.Context(), []models.ChangeSet{{Intents: intents}})
	require.NoError(t, err)
}

func (b *bench) heads(t testing.TB, limit int) []string {
	t.Helper()
	rows, err := b.PendingOutbox(t.Context(), []string{"power", "water"}, limit)
	require.NoError(t, err)
	var out []string
	for _, r := range rows {
		out = append(out, r.Kind)
	}
	return out
}

func intent(peer models.Peer, kind string, p models.Priority) models.Intent {
	return models.Intent{To: address("power", peer), Kind: kind, Lang: models.Hindi, Priority: p}
}

func (b *bench) deliver(t testing.TB, kind string, d models.Delivery) models.OutboxRow {
	t.Helper()
	rows, err := b.PendingOutbox(t.Context(), []string{"power", "water"}, 1000)
	require.NoError(t, err)
	for _, r := range rows {
		if r.Kind == kind {
			d.ID, d.At = r.ID, b.clock.Now()
			require.NoError(t, b.Delivered(t.Context(), []models.Delivery{d}))
			return r
		}
	}
	require.Fail(t, "not pending: "+kind)
	return models.OutboxRow{}
}

func TestOnlyTheHeadOfEachConversationIsPending(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		b.say(t, intent("1", "a1", models.Notice), intent("1", "a2", models.Reply), intent("2", "b1", models.Reply), intent("3", "c1", models.Urgent))
		require.Equal(t, []string{"c1", "b1", "a1"}, b.heads(t, 10), "by priority, then age; a2 waits behind a1")
		require.Equal(t, []string{"c1"}, b.heads(t, 1))

		b.deliver(t, "a1", models.Delivery{State: models.OutboxSent, SentRef: "100"})
		require.Equal(t, []string{"c1", "a2", "b1"}, b.heads(t, 10))

		b.deliver(t, "a2", models.Delivery{State: models.OutboxWaiting, NotBefore: start.Add(time.Minute), Code: "try_again"})
		b.say(t, intent("1", "a3", models.Reply))
		require.Equal(t, []string{"c1", "b1"}, b.heads(t, 10), "a row that is retried blocks what follows")
		b.clock.Advance(time.Minute)
		require.Equal(t, []string{"c1", "a2", "b1"}, b.heads(t, 10))
		row := b.deliver(t, "a2", models.Delivery{State: models.OutboxDead, Code: "refused"})
		require.Equal(t, 1, row.Tries)
		require.Equal(t, []string{"c1", "b1", "a3"}, b.heads(t, 10))
	})
}

func TestWhatIsHeldBackBlocksNothing(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		morning := intent("1", "summary", models.Notice)
		morning.NotBefore = start.Add(10 * time.Hour)
		due, err := b.Apply(t.Context(), []models.ChangeSet{{Intents: []models.Intent{morning, intent("1", "danger", models.Urgent)}}})
		require.NoError(t, err)
		require.Len(t, due, 1)
		require.Equal(t, "danger", due[0].Kind)
		require.Equal(t, []string{"danger"}, b.heads(t, 10))
		b.deliver(t, "danger", models.Delivery{State: models.OutboxSent, SentRef: "1"})
		require.Empty(t, b.heads(t, 10))
		b.clock.Advance(10 * time.Hour)
		require.Equal(t, []string{"summary"}, b.heads(t, 10))
	})
}

func TestBroadcastsComeLast(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		var casts []models.Intent
		for n := range 50 {
			casts = append(casts, intent(models.Peer(fmt.Sprint(n)), "cast", models.Broadcast))
		}
		b.say(t, casts...)
		b.say(t, intent("7", "reply", models.Reply))
		heads := b.heads(t, 10)
		require.Equal(t, "reply", heads[0])
		require.Len(t, heads, 10)
		heads = b.heads(t, 1000)
		require.Len(t, heads, 50, "49 broadcasts: the one to 7 waits for the reply")
	})
}

func TestDeliveredLeavesAloneWhatDoesNotWait(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		in := intent("1", "card", models.Notice)
		in.Ref, in.Complaint = "card/1", 55
		b.say(t, in)
		row := b.deliver(t, "card", models.Delivery{State: models.OutboxSent, SentRef: "500"})
		require.NoError(t, b.Delivered(t.Context(), []models.Delivery{{ID: row.ID, State: models.OutboxWaiting, At: start}}))
		require.Empty(t, b.heads(t, 10))

		sent, err := b.SentBefore(t.Context(), address("power", "1"), "card/1")
		require.NoError(t, err)
		require.Equal(t, "500", sent.SentRef)
		require.Equal(t, models.OutboxSent, sent.State)
		b.say(t, in)
		b.deliver(t, "card", models.Delivery{State: models.OutboxSent, SentRef: "501"})
		sent, err = b.SentBefore(t.Context(), address("power", "1"), "card/1")
		require.NoError(t, err)
		require.Equal(t, "501", sent.SentRef, "the newest")

		about, err := b.AboutMessage(t.Context(), address("power", "1"), "500")
		require.NoError(t, err)
		require.Equal(t, models.ID(55), about)
		for _, ask := range []struct {
			peer models.Peer
			ref  string
		}{{"2", "500"}, {"1", "499"}, {"1", ""}} {
			_, err = b.AboutMessage(t.Context(), address("power", ask.peer), ask.ref)
			require.ErrorIs(t, err, models.ErrNotFound)
		}
		_, err = b.SentBefore(t.Context(), address("power", "2"), "card/1")
		require.ErrorIs(t, err, models.ErrNotFound)
	})
}

func TestWhoStoppedUsIsToldNothing(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		_, err := b.Apply(t.Context(), []models.ChangeSet{b.register(t, b.state(t, key("power", "1")), 0, "एक")})
		require.NoError(t, err)
		before := b.state(t, key("power", "1"))
		require.NoError(t, b.PeerStopped(t.Context(), address("power", "1")))
		require.NoError(t, b.PeerStopped(t.Context(), address("power", "1")))
		require.Equal(t, []string{"officer.new"}, b.heads(t, 10))
		after := b.state(t, key("power", "1"))
		require.True(t, after.Conversation.Stopped)
		require.Equal(t, before.Conversation.Version+1, after.Conversation.Version, "a turn under way must run again")
		_, err = b.Apply(t.Context(), []models.ChangeSet{{Conversation: &before.Conversation}})
		require.ErrorIs(t, err, models.ErrConflict)
	})
}

func TestEverythingFollowsAMovedChat(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		cs := b.register(t, b.state(t, key("power", "1")), 0, "एक")
		_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
		require.NoError(t, err)
		row := b.receive(t, "power", "1", 5)
		require.NoError(t, b.CreateOfficer(t.Context(), models.Officer{ID: 9, Name: "x", Address: address("power", "1")}))
		version, err := b.RosterVersion(t.Context())
		require.NoError(t, err)

		for range 2 { // repeating does nothing
			require.NoError(t, b.PeerMoved(t.Context(), address("power", "1"), "100"))
		}
		st := b.state(t, key("power", "100"))
		require.Equal(t, cs.Conversation.ID, st.Conversation.ID)
		require.Equal(t, cs.Conversation.Person, st.Conversation.Person)
		require.Equal(t, models.Peer("100"), st.Mine[0].Address.Peer)
		require.Equal(t, cs.Conversation.Person, b.state(t, key("water", "100")).Conversation.Person, "known elsewhere too")
		waiting, err := b.PendingOutbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Equal(t, address("power", "100"), waiting[0].To)
		pending, err := b.PendingInbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Equal(t, models.Peer("100"), pending[0].Peer)
		require.Equal(t, row.ID, pending[0].ID)
		o, err := b.Officer(t.Context(), 9)
		require.NoError(t, err)
		require.Equal(t, models.Peer("100"), o.Address.Peer)
		now, err := b.RosterVersion(t.Context())
		require.NoError(t, err)
		require.Greater(t, now, version)
	})
}

func TestAMovedChatThatWroteAlreadyKeepsItsConversation(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		old, taken := b.register(t, b.state(t, key("power", "1")), 0, "एक"), b.register(t, b.state(t, key("power", "100")), 0, "दो")
		_, err := b.Apply(t.Context(), []models.ChangeSet{old, taken})
		require.NoError(t, err)
		require.NoError(t, b.PeerMoved(t.Context(), address("power", "1"), "100"))
		st := b.state(t, key("power", "100"))
		require.Equal(t, taken.Conversation.ID, st.Conversation.ID)
		require.Len(t, st.Mine, 2)
		waiting, err := b.PendingOutbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Equal(t, address("power", "100"), waiting[0].To)
		require.Equal(t, taken.Conversation.ID, waiting[0].Conversation)
		require.True(t, b.state(t, key("power", "1")).Conversation.Stopped)
	})
}

func TestEditsOfTheRowAreKept(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		number, err := models.NewNumber(start, rand.Reader)
		require.NoError(t, err)
		in := models.Intent{To: address("power", "1"), Conversation: 5, Kind: "k", Lang: models.English, Priority: models.Notice, Ref: "r",
			Edit: true, Silent: true, Protect: true, Complaint: 6, Files: []models.ID{1 << 60, 2}, NotBefore: start.Add(-time.Hour),
			Buttons: [][]models.Button{{{Label: "l", Command: "c", Arg: "a", URL: "u", Location: true}}, {{Text: "t", Command: "d"}}},
			Args:    models.Args{Number: number, Post: &models.Post{Department: "POWER"}, Due: start, Items: []models.Item{{Text: "x"}}, Flags: []string{"f"}}}
		b.say(t, in)
		rows, err := b.PendingOutbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Equal(t, in, rows[0].Intent)
		require.Equal(t, start, rows[0].At)
	})
}

// What a batch says is written when the one before is over, whatever else of it was written by then.
func TestBatchesSpeakOneAfterTheOther(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		last := models.ID(1000)
		write := func(name string, enter func()) <-chan error {
			done := make(chan error, 1)
			last++
			p := models.Person{ID: last, Lang: models.Hindi, At: start}
			go func() {
				_, err := b.ApplyInOrder(t.Context(), []models.ChangeSet{{Persons: []models.Person{p},
					Intents: []models.Intent{intent("1", name, models.Reply)}}}, enter)
				done <- err
			}()
			return done
		}
		begun, release := make(chan struct{}), make(chan struct{})
		second := write("second", func() { close(begun); <-release })
		<-begun
		require.NoError(t, <-write("first", func() {}), "nobody waits for who waits")
		require.Equal(t, []string{"first"}, b.heads(t, 10))
		close(release)
		require.NoError(t, <-second)
		b.deliver(t, "first", models.Delivery{State: models.OutboxSent, SentRef: "1"})
		require.Equal(t, []string{"second"}, b.heads(t, 10), "in the order in which they were let in")
	})
}
