package storetest

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestWhoLooksAtAComplaint(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		look := func(complaint, user models.ID, doing models.Doing, after time.Duration) []models.Presence {
			others, err := b.Present(t.Context(), models.Presence{Complaint: complaint, User: user, Doing: doing, At: start.Add(after), Until: start.Add(after + 20*time.Second)})
			require.NoError(t, err)
			return others
		}
		require.Empty(t, look(5, 1, models.Reading, 0))
		others := look(5, 2, models.Typing, time.Second)
		require.Len(t, others, 1)
		require.Equal(t, models.ID(1), others[0].User)
		require.Equal(t, models.Reading, others[0].Doing)
		require.Equal(t, models.Typing, look(5, 1, models.Reading, 2*time.Second)[0].Doing)
		require.Empty(t, look(6, 3, models.Reading, 2*time.Second), "another complaint")
		require.Empty(t, look(5, 1, models.Reading, 21*time.Second+time.Millisecond), "who went away is not here")
		require.Len(t, look(5, 3, models.Reading, 22*time.Second), 1)
	})
}

func TestWhatWasNotSent(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		row := b.receive(t, "power", "1", 1)
		cs := b.register(t, b.state(t, key("power", "1")), row.ID, "बिजली नहीं")
		id := cs.Complaints[0].ID
		for i := range cs.Intents {
			cs.Intents[i].Complaint = id
		}
		_, err := b.Apply(t.Context(), []models.ChangeSet{cs})
		require.NoError(t, err)
		list, err := b.Unsent(t.Context(), id)
		require.NoError(t, err)
		require.Len(t, list, 1)
		require.Equal(t, models.OutboxWaiting, list[0].State)
		require.Equal(t, "citizen.registered", list[0].Kind)
		require.Zero(t, list[0].NotBefore)

		b.deliver(t, "citizen.registered", models.Delivery{State: models.OutboxDead, Code: "blocked"})
		list, err = b.Unsent(t.Context(), id)
		require.NoError(t, err)
		require.Len(t, list, 1)
		require.Equal(t, models.OutboxDead, list[0].State)
		require.Equal(t, "blocked", list[0].Code)
		none, err := b.Unsent(t.Context(), id+1)
		require.NoError(t, err)
		require.Empty(t, none)
	})
}

// Who looked at a complaint that nobody opens again, and who answered wrong at the desk on a day that is over, is forgotten.
func TestTracesOfADayGo(t *testing.T) {
	each(t, func(t *testing.T, b *bench) {
		now := b.clock.Now()
		_, err := b.Present(t.Context(), models.Presence{Complaint: 5, User: 7, At: now, Until: now.Add(time.Minute)})
		require.NoError(t, err)
		_, err = b.WrongAtDesk(t.Context(), models.LocalDate(now), 5, "+919876543210", 1)
		require.NoError(t, err)
		traces := func() int {
			return len(b.raw(t, `SELECT 1 FROM presences`)) + len(b.raw(t, `SELECT 1 FROM desk_tries`))
		}
		require.NoError(t, b.SweepDoor(t.Context(), time.Hour))
		require.Equal(t, 3, traces(), "today they count")
		b.clock.Advance(48 * time.Hour)
		require.NoError(t, b.SweepDoor(t.Context(), time.Hour))
		require.Zero(t, traces())
	})
}
