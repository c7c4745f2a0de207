package storetest

import (
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store"
	"sunwai/models/store/rows"
)

func TestWordsOfDoneRowsGoAfterAWeek(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		done, waiting, parked := b.receive(t, "power", "1", 1), b.receive(t, "power", "2", 2), b.receive(t, "power", "3", 3)
		_, err := b.Apply(t.Context(), []models.ChangeSet{b.register(t, b.state(t, key("power", "1")), done.ID, "एक")})
		require.NoError(t, err)
		require.NoError(t, b.ParkInbox(t.Context(), parked.ID, "boom"))
		b.deliver(t, "officer.new", models.Delivery{State: models.OutboxSent, SentRef: "1"})

		n, err := b.Purge(t.Context(), b.clock.Now().Add(-store.KeepWords))
		require.NoError(t, err)
		require.Zero(t, n, "too young")
		b.clock.Advance(store.KeepWords + time.Hour)
		young := b.receive(t, "power", "4", 4)
		_, err = b.Apply(t.Context(), []models.ChangeSet{b.register(t, b.state(t, key("power", "4")), young.ID, "नया")})
		require.NoError(t, err)
		n, err = b.Purge(t.Context(), b.clock.Now().Add(-store.KeepWords))
		require.NoError(t, err)
		require.EqualValues(t, 2, n, "one inbox row and one outbox row")
		n, err = b.Purge(t.Context(), b.clock.Now().Add(-store.KeepWords))
		require.NoError(t, err)
		require.Zero(t, n)

		still, err := b.PendingInbox(t.Context(), []string{"power"}, 10)
		require.NoError(t, err)
		require.Len(t, still, 1)
		require.NotEmpty(t, still[0].Payload)
		require.NotEmpty(t, b.payload(t, young.ID))
		require.Empty(t, b.payload(t, done.ID))
		require.NotEmpty(t, b.payload(t, parked.ID), "the hub still has to read it")
		// What is done after the purge has passed loses its words at once.
		_, err = b.Apply(t.Context(), []models.ChangeSet{b.register(t, b.state(t, key("power", "2")), waiting.ID, "देर से")})
		require.NoError(t, err)
		require.Empty(t, b.payload(t, waiting.ID))
		late := b.deliver(t, "citizen.registered", models.Delivery{State: models.OutboxSent, SentRef: "2"})
		require.NotEmpty(t, late.Args)
		sent, err := b.SentBefore(t.Context(), late.To, late.Ref)
		require.NoError(t, err)
		require.Empty(t, sent.Args)
		// And a repeat of what is done long ago is still a repeat.
		again, err := b.StoreInbound(t.Context(), []models.InboxEvent{done.InboxEvent})
		require.NoError(t, err)
		require.Empty(t, again)
	})
}

func TestPurgeGoesOverManyRows(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		const n = 4500
		var casts []models.Intent
		for i := range n {
			casts = append(casts, intent(models.Peer(fmt.Sprint(i)), "cast", models.Broadcast))
		}
		out, err := b.Apply(t.Context(), []models.ChangeSet{{Intents: casts}})
		require.NoError(t, err)
		var done []models.Delivery
		for i, r := range out {
			require.Equal(t, casts[i], r.Intent)
			done = append(done, models.Delivery{ID: r.ID, State: models.OutboxSent, SentRef: fmt.Sprint(r.ID), At: start})
		}
		require.NoError(t, b.Delivered(t.Context(), done))
		gone, err := b.Purge(t.Context(), start.Add(time.Hour))
		require.NoError(t, err)
		require.EqualValues(t, n, gone)
	})
}

func TestQueueDepths(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		b.receive(t, "power", "1", 1)
		b.clock.Advance(time.Minute)
		b.receive(t, "power", "2", 2)
		parked := b.receive(t, "water", "3", 3)
		require.NoError(t, b.ParkInbox(t.Context(), parked.ID, "boom"))
		later := intent("1", "later", models.Notice)
		later.NotBefore = start.Add(time.Hour)
		b.say(t, intent("1", "a", models.Reply), later, intent("2", "dead", models.Reply), intent("3", "cast", models.Broadcast))
		b.deliver(t, "dead", models.Delivery{State: models.OutboxDead, Code: "refused"})
		got, err := b.QueueDepths(t.Context())
		require.NoError(t, err)
		require.Equal(t, []store.Depth{
			{Account: "power", Inbox: 2, InboxOldest: start, Outbox: 2, OutboxOldest: start.Add(time.Minute), Later: 1, Dead: 1},
			{Account: "water", Parked: 1},
		}, got)
	})
}

func TestTheDirectoryIsReplacedByCode(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		_, err := b.LoadDirectory(t.Context())
		require.ErrorIs(t, err, models.ErrNotFound)
		v, err := b.DirectoryVersion(t.Context())
		require.NoError(t, err)
		require.Empty(t, v)
		d := store.Directory{Version: "1", Body: `{"helplines":[]}`,
			Departments: []rows.Department{{Code: "JAL", Body: "{}"}, {Code: "POWER", Body: `{"hi":"बिजली"}`}},
			Categories:  []rows.Category{{Code: "POWER.SUPPLY", Department: "POWER", Body: "{}"}},
			Areas:       []rows.Area{{Code: "162", Parent: "all", Body: "{}"}, {Code: "all", Body: "{}"}}}
		require.NoError(t, b.SaveDirectory(t.Context(), d))
		got, err := b.LoadDirectory(t.Context())
		require.NoError(t, err)
		require.Equal(t, d, got)
		require.NoError(t, b.SaveDirectory(t.Context(), store.Directory{Version: "2", Departments: []rows.Department{{Code: "POWER", Body: "{2}"}}}))
		got, err = b.LoadDirectory(t.Context())
		require.NoError(t, err)
		require.Equal(t, []rows.Department{{Code: "JAL", Body: "{}"}, {Code: "POWER", Body: "{2}"}}, got.Departments)
		require.Equal(t, d.Areas, got.Areas)
		v, err = b.DirectoryVersion(t.Context())
		require.NoError(t, err)
		require.Equal(t, "2", v)
	})
}

func TestTheConsoleStaysAwayFromRealAccounts(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		console := models.Account{Key: "c", Platform: models.Console, Office: "POWER"}
		require.NoError(t, b.RememberAccounts(t.Context(), []models.Account{console}))
		is, err := b.HasRealAccounts(t.Context())
		require.NoError(t, err)
		require.False(t, is)
		real := models.Account{Key: "p", Platform: models.Telegram, Handle: "power_bot", Office: "POWER"}
		tried := models.Account{Key: "demo-phone", Platform: models.Phone, Handle: "1076", Office: models.HubOffice}
		require.NoError(t, b.RememberAccounts(t.Context(), []models.Account{console, tried}))
		is, err = b.HasRealAccounts(t.Context(), tried.Key)
		require.NoError(t, err)
		require.False(t, is, "a desk that is tried out")
		require.NoError(t, b.RememberAccounts(t.Context(), []models.Account{console, tried, real}))
		is, err = b.HasRealAccounts(t.Context(), tried.Key)
		require.NoError(t, err)
		require.True(t, is)
	})
}

func TestTheDatabaseTellsTheTime(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		at, err := b.DatabaseTime(t.Context())
		require.NoError(t, err)
		require.Equal(t, time.UTC, at.Location())
		require.Greater(t, at.Year(), 2020)
	})
}

func TestSmallThingsAreKept(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		item := models.TriageItem{ID: 5, At: start, Kind: "voice", Complaint: 6, Conversation: 7, Inbox: 8}
		_, err := b.Apply(t.Context(), []models.ChangeSet{{Triage: []models.TriageItem{item}, Corrections: []models.Correction{
			{Complaint: 6, At: start, Field: "area", From: "162", To: "163", By: models.Actor{Role: models.OfficerRole, Officer: 3}}}}})
		require.NoError(t, err)
		list, err := b.TriageTasks(t.Context(), models.TriageQuery{})
		require.NoError(t, err)
		require.Equal(t, []models.TriageTask{{TriageItem: item}}, list)
		require.Equal(t, [][]any{{"area", "162", "163"}}, b.raw(t, `SELECT field, from_code, to_code FROM corrections`))

		cs := b.register(t, b.state(t, key("power", "1")), 0, "एक")
		cs.Conversation.Ask = models.Ask{Kind: "place", Complaint: 4, Choices: []models.Choice{{Command: "c", Arg: "लखनऊ"}}, Code: "x", Text: "रुके हुए शब्द", At: start}
		_, err = b.Apply(t.Context(), []models.ChangeSet{cs})
		require.NoError(t, err)
		conv, err := b.Conversation(t.Context(), cs.Conversation.ID)
		require.NoError(t, err)
		require.Equal(t, cs.Conversation.Ask, conv.Ask)
		at, err := b.ConversationAt(t.Context(), address("power", "1"))
		require.NoError(t, err)
		require.Equal(t, conv, at)
		_, err = b.ConversationAt(t.Context(), address("power", "2"))
		require.ErrorIs(t, err, models.ErrNotFound)
	})
}
