package storetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store"
)

// fail parks a new event of an address and lets somebody look at it.
func (b *bench) fail(t testing.TB, account, peer string, n int) models.InboxRow {
	t.Helper()
	row := b.receive(t, account, models.Peer(peer), n)
	require.NoError(t, b.ParkInbox(t.Context(), row.ID, "panic"))
	require.NoError(t, b.write(t, models.ChangeSet{Triage: []models.TriageItem{{ID: b.ids.Next(), At: start, Kind: "parked", Inbox: row.ID}}}))
	return row
}

// What could not be handled is forgotten with its person, and nobody need look at it any more.
func TestParkedWordsAreForgotten(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.write(t, b.register(t, b.state(t, key("power", "1")), b.receive(t, "power", "1", 1).ID, "बिजली नहीं है")))
		require.NoError(t, b.write(t, b.register(t, b.state(t, key("power", "2")), b.receive(t, "power", "2", 2).ID, "खंभा गिरा")))
		mine, others := b.fail(t, "power", "1", 3), b.fail(t, "power", "2", 4)
		c := b.state(t, key("power", "1")).Mine[0]
		c.Status = models.Withdrawn
		require.NoError(t, b.write(t, models.ChangeSet{Complaints: []models.Complaint{c}, Erase: []models.ID{c.Complainant}}))
		require.Empty(t, b.payload(t, mine.ID))
		require.NotEmpty(t, b.payload(t, others.ID))
		parked := b.letters(t, models.LetterQuery{What: models.ParkedLetter})
		require.Len(t, parked, 1)
		require.Equal(t, others.ID, parked[0].ID)
		tasks := b.tasks(t, models.TriageQuery{})
		require.Len(t, tasks, 1)
		task, err := b.TriageTask(t.Context(), tasks[0])
		require.NoError(t, err)
		require.Equal(t, others.ID, task.Inbox)
	})
}

// Nor is a complaint needed for it. Where one is to be worked to its end first, what failed may belong to it.
func TestParkedWordsAreForgottenWithoutAComplaint(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		st := b.state(t, key("power", "1"))
		st.Conversation.Person, st.Conversation.ID = b.ids.Next(), b.ids.Next()
		require.NoError(t, b.write(t, models.ChangeSet{Conversation: &st.Conversation}))
		require.NoError(t, b.write(t, b.register(t, b.state(t, key("power", "2")), b.receive(t, "power", "2", 2).ID, "खंभा गिरा")))
		alone, working := b.fail(t, "power", "1", 3), b.fail(t, "power", "2", 4)
		other := b.state(t, key("power", "2"))
		c := other.Mine[0]
		c.EraseAtClose = true
		require.NoError(t, b.write(t, models.ChangeSet{Complaints: []models.Complaint{c}, Forgotten: []models.ID{st.Conversation.Person, other.Conversation.Person}}))
		require.Empty(t, b.payload(t, alone.ID))
		require.NotEmpty(t, b.payload(t, working.ID))
		c = b.state(t, key("power", "2")).Mine[0]
		c.Status = models.Withdrawn
		require.NoError(t, b.write(t, models.ChangeSet{Complaints: []models.Complaint{c}, Erase: []models.ID{c.Complainant}}))
		require.Empty(t, b.payload(t, working.ID))
	})
}

// Nor do the words of what was handled stay in the inbox of who never complained.
func TestHandledWordsAreForgottenWithoutAComplaint(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		said, other := b.receive(t, "power", "1", 1), b.receive(t, "power", "2", 2)
		st := b.state(t, key("power", "1"))
		st.Conversation.Person, st.Conversation.ID = b.ids.Next(), b.ids.Next()
		require.NoError(t, b.write(t, models.ChangeSet{Inbox: said.ID, Conversation: &st.Conversation}))
		require.NoError(t, b.write(t, models.ChangeSet{Inbox: other.ID}))
		require.NotEmpty(t, b.payload(t, said.ID))
		require.NoError(t, b.write(t, models.ChangeSet{Forgotten: []models.ID{st.Conversation.Person}}))
		require.Empty(t, b.payload(t, said.ID))
		require.NotEmpty(t, b.payload(t, other.ID))
	})
}

// Words of what could not be handled go a week after somebody saw it and let it be, and at the latest after three months.
func TestParkedWordsGoInTheEnd(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		seen, unseen := b.fail(t, "power", "1", 1), b.fail(t, "power", "2", 2)
		require.NoError(t, b.EndTriage(t.Context(), b.tasks(t, models.TriageQuery{})[0], 7, models.IsSeen))
		purge := func() {
			t.Helper()
			_, err := b.Purge(t.Context(), b.clock.Now().Add(-store.KeepWords))
			require.NoError(t, err)
		}
		purge()
		require.NotEmpty(t, b.payload(t, seen.ID))
		b.clock.Advance(store.KeepWords + time.Hour)
		purge()
		require.Empty(t, b.payload(t, seen.ID))
		require.NotEmpty(t, b.payload(t, unseen.ID))
		b.clock.Advance(store.KeepParked)
		purge()
		require.Empty(t, b.payload(t, unseen.ID))
	})
}
