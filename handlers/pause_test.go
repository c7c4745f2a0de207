package handlers_test

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers"
	"sunwai/models"
)

// asked is a complaint about which the citizen is asked something that holds the limit.
func (w *world) asked() models.Complaint {
	w.t.Helper()
	c := w.complaint("mohan", outage)
	w.tap("anil", "accept", string(c.Number))
	w.tap("anil", "ask", string(c.Number)+" खंभा नंबर क्या है?")
	c = w.now(c)
	require.Equal(w.t, models.NeedsInfo, c.Status)
	require.False(w.t, c.PausedAt.IsZero())
	return c
}

// TestNothingHoldsALimitButAQuestion: whatever a complaint becomes while the citizen is asked something, the question holds nothing any more: it would hold
// the limit of an appeal too, and nobody would ever look at it.
func TestNothingHoldsALimitButAQuestion(t *testing.T) {
	w := staffed(t)
	c := w.asked()
	w.clock.Advance(2 * time.Hour)
	for _, to := range []models.Status{models.Assigned, models.InProgress, models.Reported, models.Resolved, models.Flagged, models.Duplicate, models.Withdrawn, models.Registered} {
		work := handlers.NewWork(w.deps, models.Actor{Role: models.SystemRole})
		held := work.Hold(c)
		require.NoError(t, work.Move(held, to, "", 0), to)
		require.True(t, held.PausedAt.IsZero(), to)
		require.Equal(t, c.ResolutionDue.Add(2*time.Hour), held.ResolutionDue, to)
		require.Equal(t, models.NothingDue, held.NextAction, to)
	}
}

// TestNoQuestionHoldsALimitForEver: what is due of a complaint is one thing. Whoever puts another in the place of the end of a question does not
// have it wait for ever.
func TestNoQuestionHoldsALimitForEver(t *testing.T) {
	w := staffed(t)
	c := w.asked()
	work := handlers.NewWork(w.deps, models.Actor{Role: models.SystemRole})
	held := work.Hold(c)
	handlers.NextDue(held, models.NothingDue, time.Time{})
	cs := work.Changes()
	require.Len(t, cs.Complaints, 1)
	require.Equal(t, models.PauseEnds, cs.Complaints[0].NextAction)
	require.Equal(t, c.PausedAt.Add(models.PauseLimit), cs.Complaints[0].NextActionAt)
}

// TestAQuestionGivesBackWhatItTook: at any time of the year, over nights, holidays and the new year, as much of the limit is left after a question as
// there was before it, by the clock of the limit; of a question that nobody answers three days are given back.
func TestAQuestionGivesBackWhatItTook(t *testing.T) {
	w := staffed(t)
	c := w.asked()
	rnd := rand.New(rand.NewPCG(3, 4))
	from := time.Date(2026, 12, 1, 0, 0, 0, 0, models.IST())
	w.clock.Advance(from.Sub(w.clock.Now()))
	for range 500 {
		w.clock.Advance(time.Duration(rnd.IntN(200)) * time.Minute)
		asked, cal := w.clock.Now().UTC(), w.deps.Directory().Calendar(c.Area)
		clock := []models.ClockKind{models.RoundClock, models.OfficeClock}[rnd.IntN(2)]
		was := c
		was.Replan(cal, clock, models.Limits{FirstResponse: time.Hour, Resolution: time.Duration(20+rnd.IntN(100)) * time.Hour}, asked.Add(-time.Duration(rnd.IntN(600))*time.Minute))
		was.PausedAt, was.Watch.PausedFor = asked, 0
		if rnd.IntN(3) == 0 {
			was.Watch.InterimDue = was.ResolutionDue
		}
		w.clock.Advance(time.Duration(1+rnd.IntN(5*24*60)) * time.Minute)
		work := handlers.NewWork(w.deps, models.Actor{Role: models.SystemRole})
		held := work.Hold(was)
		require.NoError(t, work.EndPause(held, "answered"))
		ends := work.Now
		if last := asked.Add(models.PauseLimit); last.Before(ends) {
			ends = last
		}
		left := func(from, due time.Time) time.Duration {
			if clock == models.OfficeClock {
				return cal.Between(from, due)
			}
			return due.Sub(from)
		}
		require.Equal(t, left(asked, was.ResolutionDue), left(ends, held.ResolutionDue), "%s asked %s, answered %s", clock, asked, work.Now)
		require.Equal(t, !was.Watch.InterimDue.IsZero(), held.Watch.InterimDue.Equal(held.ResolutionDue), "a date that was named moves with it")
		again := *held
		again.Replan(cal, clock, models.Limits{FirstResponse: held.Watch.First, Resolution: held.Watch.Resolution}, held.Watch.PlannedAt)
		require.Equal(t, held.ResolutionDue, again.ResolutionDue, "a correction later on changes nothing of it")
	}
}
