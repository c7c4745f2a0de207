package storetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

// aloud is an answer in public to a complaint's author.
func aloud(peer models.Peer, kind string, complaint, conversation models.ID) models.Intent {
	in := intent(peer, kind, models.Reply)
	in.PublicTo, in.Complaint, in.Conversation = "post-"+kind, complaint, conversation
	return in
}

// An answer in public that is given up becomes triage in the same transaction, once; nothing else that is given up does.
func TestARefusedAnswerIsTriage(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		require.NoError(t, b.write(t, b.register(t, b.state(t, key("power", "1")), 0, "एक")))
		conv := b.state(t, key("power", "1")).Conversation
		private := intent("3", "private", models.Reply)
		private.Complaint = 8
		b.say(t, aloud("1", "refused", 7, conv.ID), aloud("4", "given", 9, 0), aloud("5", "later", 10, 0), aloud("6", "danger", 0, 0), private)
		b.clock.Advance(time.Minute)
		row := b.deliver(t, "refused", models.Delivery{State: models.OutboxDead, Code: "refused"})
		b.deliver(t, "given", models.Delivery{State: models.OutboxSent, SentRef: "1"})
		b.deliver(t, "later", models.Delivery{State: models.OutboxWaiting, NotBefore: start.Add(time.Hour), Code: "try_again"})
		b.deliver(t, "danger", models.Delivery{State: models.OutboxDead, Code: "refused"})
		b.deliver(t, "private", models.Delivery{State: models.OutboxDead, Code: "refused"})
		require.NoError(t, b.Delivered(t.Context(), []models.Delivery{{ID: row.ID, State: models.OutboxDead, Code: "refused", At: start}}), "said again")
		want := models.TriageItem{ID: models.FirstID(row.At) | models.ID(row.ID), At: start.Add(time.Minute), Kind: models.AnswerRefused, Complaint: 7, Conversation: conv.ID}
		all, err := b.TriageTasks(t.Context(), models.TriageQuery{})
		require.NoError(t, err)
		require.Len(t, all, 1)
		require.Equal(t, want, all[0].TriageItem)
		tasks, err := b.TriageTasks(t.Context(), models.TriageQuery{Kinds: []string{models.AnswerRefused}})
		require.NoError(t, err)
		require.Len(t, tasks, 1, "it stands in its place among all that waits")
		require.Equal(t, row.At.Truncate(time.Millisecond), tasks[0].ID.MadeAt())

		unanswered := models.TriageItem{ID: b.ids.Next(), At: start.Add(2 * time.Minute), Kind: models.Unanswered, Complaint: 11}
		require.NoError(t, b.write(t, models.ChangeSet{Triage: []models.TriageItem{unanswered, {ID: b.ids.Next(), At: start, Kind: "voice", Complaint: 12}}}))
		require.Equal(t, []models.TriageItem{want, unanswered}, b.untold(t))
		require.NoError(t, b.WindowsOpened(t.Context(), []models.Address{address("power", "1")}))
		require.Equal(t, []models.TriageItem{unanswered}, b.untold(t), "he has written in private, and is told there")
		require.NoError(t, b.write(t, models.ChangeSet{Looked: []models.ID{unanswered.ID}}))
		require.Empty(t, b.untold(t))
	})
}

func (b *bench) untold(t testing.TB) []models.TriageItem {
	t.Helper()
	list, total, err := b.Untold(t.Context(), 10)
	require.NoError(t, err)
	require.Equal(t, len(list), total)
	return list
}

// What was said in public about a complaint is found by an index of its own, with how far it has come.
func TestPublicAnswers(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		private := intent("3", "private", models.Reply)
		private.Complaint = 7
		b.say(t, aloud("1", "given", 7, 0), aloud("1", "refused", 7, 0), aloud("1", "waits", 7, 0), aloud("1", "other", 8, 0), private)
		b.clock.Advance(time.Minute)
		b.deliver(t, "given", models.Delivery{State: models.OutboxSent, SentRef: "1"})
		b.deliver(t, "refused", models.Delivery{State: models.OutboxDead, Code: "refused"})
		list, err := b.PublicAnswers(t.Context(), 7)
		require.NoError(t, err)
		require.Len(t, list, 3)
		for i, want := range []models.PublicAnswer{{Kind: "given", State: models.OutboxSent, DoneAt: start.Add(time.Minute)},
			{Kind: "refused", State: models.OutboxDead, DoneAt: start.Add(time.Minute)}, {Kind: "waits", State: models.OutboxWaiting}} {
			want.At, want.Platform = start, list[i].Platform
			require.Equal(t, want, list[i])
		}
		b.planned(t, `SELECT kind FROM outbox WHERE complaint = 7 AND public_to IS NOT NULL AND state <> 'cancelled' ORDER BY complaint, id`, nil, "outbox_public_about")
	})
}
