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
