package storetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store"
)

// What waits longer than words are kept loses them when it ends, however it ends: nobody passes by again.
func TestWordsOfWhatEndsLateGoAtOnce(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		ask := func(account string) (models.Conversation, models.Complaint) { return b.on(t, account, "telegram", "1") }
		who, c := ask("power")
		parked := b.receive(t, "power", "9", 9)
		require.NoError(t, b.ParkInbox(t.Context(), parked.ID, "boom"))
		b.clock.Advance(time.Hour)
		other, _ := ask("water")
		require.Equal(t, who.Person, other.Person)
		words := models.Args{Number: c.Number, Text: "words"}
		held := func(to models.Address, of models.ID) int64 {
			in := models.Intent{To: to, Conversation: of, Kind: "news", Lang: models.Hindi, Priority: models.Notice, Complaint: c.ID, Args: words,
				NotBefore: b.clock.Now().Add(20 * 24 * time.Hour), Buttons: [][]models.Button{{{Label: "words"}}}}
			require.NoError(t, b.write(t, models.ChangeSet{Intents: []models.Intent{in}}))
			id, _ := b.raw(t, `SELECT max(id) FROM outbox`)[0][0].(int64)
			return id
		}
		moved := held(who.Address, who.ID)
		b.clock.Advance(8 * 24 * time.Hour)
		_, err := b.Purge(t.Context(), b.clock.Now().Add(-store.KeepWords))
		require.NoError(t, err)

		gone := func(what string, id int64) {
			t.Helper()
			found := b.raw(t, `SELECT state, args, buttons FROM outbox WHERE id = $1`, id)
			require.NotEqual(t, "waiting", found[0][0], what)
			require.Nil(t, found[0][1], what)
			require.Nil(t, found[0][2], what)
		}
		_, err = b.Elsewhere(t.Context(), moved, map[string]time.Time{"water": {}})
		require.NoError(t, err)
		gone("moved", moved)

		_, err = b.DiscardLetters(t.Context(), models.LetterChoice{What: models.ParkedLetter, Letters: []int64{parked.ID}}, b.note("letters.discard"))
		require.NoError(t, err)
		require.Empty(t, b.payload(t, parked.ID))

		stopped, unreached := held(who.Address, who.ID), held(other.Address, other.ID)
		b.clock.Advance(8 * 24 * time.Hour)
		_, err = b.Purge(t.Context(), b.clock.Now().Add(-store.KeepWords))
		require.NoError(t, err)
		require.NoError(t, b.PeerStopped(t.Context(), other.Address))
		gone("unreached", unreached)
		st := b.state(t, models.TurnKey{Address: who.Address, Scope: "telegram"})
		st.Conversation.Stopped = true
		require.NoError(t, b.write(t, models.ChangeSet{Conversation: &st.Conversation}))
		gone("stopped", stopped)
	})
}

// News that goes another way keeps its age: young rows before it are not old because of it.
func TestWhatMovedTakesNoOthersWords(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		who, c := b.on(t, "power", "telegram", "1")
		b.clock.Advance(time.Hour)
		b.on(t, "water", "telegram", "1")
		in := models.Intent{To: who.Address, Conversation: who.ID, Kind: "held", Lang: models.Hindi, Priority: models.Notice, Complaint: c.ID,
			Args: models.Args{Number: c.Number}}
		said, err := b.Apply(t.Context(), []models.ChangeSet{{Intents: []models.Intent{in}}})
		require.NoError(t, err)
		b.clock.Advance(9 * 24 * time.Hour)
		_, err = b.Purge(t.Context(), b.clock.Now().Add(-store.KeepWords))
		require.NoError(t, err)

		b.say(t, intent("5", "young", models.Urgent))
		young := b.deliver(t, "young", models.Delivery{State: models.OutboxSent, SentRef: "y"})
		moved, err := b.Elsewhere(t.Context(), said[0].ID, map[string]time.Time{"water": {}})
		require.NoError(t, err)
		require.Greater(t, moved.ID, young.ID)
		_, err = b.Purge(t.Context(), b.clock.Now().Add(-store.KeepWords))
		require.NoError(t, err)
		_, err = b.SentAs(t.Context(), young.To, "y")
		require.NoError(t, err, "what is told of it later must find it")

		require.NoError(t, b.Delivered(t.Context(), []models.Delivery{{ID: moved.ID, State: models.OutboxSent, SentRef: "m", At: b.clock.Now()}}))
		b.clock.Advance(9 * 24 * time.Hour)
		b.say(t, intent("6", "newest", models.Notice))
		_, err = b.Purge(t.Context(), b.clock.Now().Add(-store.KeepWords))
		require.NoError(t, err)
		require.Equal(t, [][]any{{int64(0)}}, b.raw(t, `SELECT count(*) FROM outbox WHERE state = 'sent' AND args IS NOT NULL`))
	})
}
