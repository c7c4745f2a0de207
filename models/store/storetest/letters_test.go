package storetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestLettersAreReadRetriedAndDiscarded(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		cs := b.register(t, b.state(t, key("power", "919876543210")), b.receive(t, "power", "919876543210", 1).ID, "बिजली नहीं है")
		lost := models.Attachment{ID: b.ids.Next(), Complaint: cs.Complaints[0].ID, Account: "power", Kind: models.Voice, Ref: "f", State: models.AttachmentFailed, Reason: "gone", At: start}
		ours := models.Attachment{ID: b.ids.Next(), Complaint: cs.Complaints[0].ID, Account: models.MadeHere, Kind: models.Document, Ref: "case", State: models.AttachmentFailed,
			Reason: models.ReasonUnmade, At: start}
		cs.Attachments = []models.Attachment{lost, ours}
		require.NoError(t, b.write(t, cs))
		in := intent("919876543210", "citizen.resolved", models.Notice)
		in.Complaint = cs.Complaints[0].ID
		b.say(t, in)
		b.deliver(t, "citizen.registered", models.Delivery{State: models.OutboxSent, SentRef: "1"})
		b.deliver(t, "officer.new", models.Delivery{State: models.OutboxSent, SentRef: "2"})
		b.deliver(t, "citizen.resolved", models.Delivery{State: models.OutboxDead, Code: "refused"})
		row := b.receive(t, "water", "5", 2)
		require.NoError(t, b.ParkInbox(t.Context(), row.ID, "panic"))
		require.NoError(t, b.write(t, models.ChangeSet{Triage: []models.TriageItem{{ID: b.ids.Next(), At: start, Kind: "parked", Inbox: row.ID}}}))

		counts, err := b.LetterCounts(t.Context())
		require.NoError(t, err)
		require.Equal(t, []models.LetterCount{{What: models.DeadLetter, Account: "power", Code: "refused", Count: 1},
			{What: models.LostFile, Account: models.MadeHere, Code: models.ReasonUnmade, Count: 1}, {What: models.LostFile, Account: "power", Code: "gone", Count: 1}, {What: models.ParkedLetter, Account: "water", Code: "panic", Count: 1}}, counts)

		dead := b.letters(t, models.LetterQuery{What: models.DeadLetter})
		require.Len(t, dead, 1)
		require.Equal(t, models.Letter{What: models.DeadLetter, ID: dead[0].ID, At: start, Account: "power", Platform: dead[0].Platform, Kind: "citizen.resolved",
			Complaint: cs.Complaints[0].ID, Number: cs.Complaints[0].Number, Code: "refused", Tries: 1, Peer: "210", Whole: models.WordsHere}, dead[0])
		require.Empty(t, b.letters(t, models.LetterQuery{What: models.DeadLetter, Before: dead[0].ID}))
		require.Empty(t, b.letters(t, models.LetterQuery{What: models.DeadLetter, Account: "water"}))
		parked, files := b.letters(t, models.LetterQuery{What: models.ParkedLetter}), b.letters(t, models.LetterQuery{What: models.LostFile})
		require.Equal(t, []string{"panic", models.ReasonUnmade, "gone"}, []string{parked[0].Code, files[0].Code, files[1].Code})
		require.Equal(t, []models.Whole{models.WordsHere, models.WordsHere}, []models.Whole{files[0].Whole, files[1].Whole}, "where a person's file was is kept for some days")
		require.Empty(t, parked[0].Peer, "too short to show a part of")
		event, err := b.ParkedEvent(t.Context(), parked[0].ID)
		require.NoError(t, err)
		require.Equal(t, row.Payload, event.Payload)

		for _, x := range []struct {
			what models.LetterKind
			ids  []int64
			all  string
			n    int64
		}{{models.DeadLetter, nil, "water", 0}, {models.DeadLetter, nil, "power", 1}, {models.DeadLetter, []int64{dead[0].ID}, "", 0},
			{models.ParkedLetter, []int64{parked[0].ID}, "", 1}, {models.LostFile, []int64{files[0].ID}, "", 1}, {models.LostFile, []int64{files[1].ID}, "", 1}} {
			n, err := b.RetryLetters(t.Context(), x.what, x.ids, x.all, b.note("letters.retry"))
			require.NoError(t, err)
			require.Equal(t, x.n, n, x)
		}
		require.Contains(t, b.heads(t, 10), "citizen.resolved")
		waiting, err := b.PendingInbox(t.Context(), []string{"water"}, 10)
		require.NoError(t, err)
		require.Len(t, waiting, 1)
		require.Empty(t, b.tasks(t, models.TriageQuery{}), "it waits in the triage no more")
		require.Len(t, b.raw(t, `SELECT id FROM audit_waiting`), 4, "noted once each")

		b.deliver(t, "citizen.resolved", models.Delivery{State: models.OutboxDead, Code: "refused"})
		n, err := b.DiscardLetters(t.Context(), models.DeadLetter, []int64{dead[0].ID}, b.note("letters.discard"))
		require.NoError(t, err)
		require.EqualValues(t, 1, n)
		require.Empty(t, b.letters(t, models.LetterQuery{What: models.DeadLetter}))
	})
}

// Words are deleted some days after a message was given up: then it can be seen, and not be sent again.
func TestLettersWithoutWords(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		b.say(t, intent("919876543210", "citizen.resolved", models.Notice))
		b.deliver(t, "citizen.resolved", models.Delivery{State: models.OutboxDead, Code: "refused"})
		b.clock.Advance(10 * 24 * time.Hour)
		_, err := b.Purge(t.Context(), b.clock.Now().Add(-time.Hour))
		require.NoError(t, err)
		dead := b.letters(t, models.LetterQuery{What: models.DeadLetter})
		require.Equal(t, models.WordsGone, dead[0].Whole)
		n, err := b.RetryLetters(t.Context(), models.DeadLetter, []int64{dead[0].ID}, "", b.note("letters.retry"))
		require.NoError(t, err)
		require.Zero(t, n)
	})
}

func (b *bench) letters(t testing.TB, q models.LetterQuery) []models.Letter {
	t.Helper()
	list, err := b.Letters(t.Context(), q)
	require.NoError(t, err)
	return list
}
