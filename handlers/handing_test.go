package handlers_test

import (
	"context"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/handlers/citizen"
	"sunwai/handlers/officer"
	"sunwai/models"
)

func (w *world) acts() *handlers.Acts { return handlers.NewActs(*w.deps, officer.New(citizen.New())) }

// A dry run says who would have what, and changes nothing: not the complaint, not how much anybody has.
func TestWhatAnOfficerWouldLeave(t *testing.T) {
	w := staffed(t)
	c := w.complaint("mohan", outage)
	require.Equal(t, models.ID(1), c.DoerOfficer)
	then, ok := w.deps.Roster().Officer(1)
	require.True(t, ok)
	kept, total, err := w.acts().WouldGive(context.Background(), then, 0, 10)
	require.NoError(t, err)
	require.Empty(t, kept, "he keeps what he holds the post for")
	require.Equal(t, 1, total)

	loads := w.deps.Loads.Of(1)
	then.Postings = nil
	given, total, err := w.acts().WouldGive(context.Background(), then, 0, 10)
	require.NoError(t, err)
	require.Equal(t, 1, total)
	require.Len(t, given, 1)
	require.Equal(t, c.Number, given[0].Complaint.Number)
	require.NotEqual(t, models.ID(1), given[0].Officer)
	require.Equal(t, c, w.now(c))
	require.Equal(t, loads, w.deps.Loads.Of(1))

	given, _, err = w.acts().WouldGive(context.Background(), then, 2, 10)
	require.NoError(t, err)
	require.Equal(t, models.ID(2), given[0].Officer, "the successor that was named")
}

// An administrator notes a leave as the officer himself would: he is told, and so is who has his work.
func TestALeaveThatAnAdministratorNotes(t *testing.T) {
	w := staffed(t)
	o, ok := w.deps.Roster().Officer(1)
	require.True(t, ok)
	now := w.deps.Clock.Now()
	colleagues := w.acts().StandIns(o, handlers.Leave{})
	require.NotEmpty(t, colleagues)
	l := handlers.Leave{From: now.Add(24 * time.Hour), Till: now.Add(72 * time.Hour), StandIn: colleagues[0].ID}
	cs, err := w.acts().Leave(1, l)
	require.NoError(t, err)
	require.Equal(t, []any{l.From, l.Till, l.StandIn}, []any{cs.Officers[0].LeaveFrom, cs.Officers[0].LeaveTill, cs.Officers[0].StandIn})
	require.ElementsMatch(t, []string{"officer.stands_in.from", "officer.leave_with.from"}, kinds(cs.Intents))
	l.Till = l.From.Add(24 * time.Hour)
	oneDay, err := w.acts().Leave(1, l)
	require.NoError(t, err)
	require.ElementsMatch(t, []string{"officer.stands_in.day", "officer.leave_with.day"}, kinds(oneDay.Intents))
	w.apply(cs)
	cs, err = w.acts().Leave(1, handlers.Leave{})
	require.NoError(t, err)
	require.True(t, cs.Officers[0].LeaveTill.IsZero())
	require.ElementsMatch(t, []string{"officer.relieved", "officer.leave_called_off"}, kinds(cs.Intents))

	_, err = w.acts().Leave(1, handlers.Leave{Till: now.Add(-time.Hour)})
	require.True(t, models.IsCode(err, models.CodeBadInput))
	_, err = w.acts().Leave(99, l)
	require.True(t, models.IsCode(err, models.CodeRevoked))
}
