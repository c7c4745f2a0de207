package storytest

import (
	"os"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store/pgtest"
)

// TestSimulation lives through weeks with officers who are slow, absent, lying, on leave, transferred and revoked, on two replicas
// whose clocks differ and of which one dies now and then, on Postgres. At the end every invariant holds. `make simulate` lives
// through 90 days with 100,000 complaints.
func TestSimulation(t *testing.T) {
	complaints, days := 160, 14
	if text := os.Getenv("SUNWAI_SIMULATE"); text != "" {
		n, err := strconv.Atoi(text)
		require.NoError(t, err)
		complaints, days = n, 90
	}
	m := newSimulation(t, pgtest.New(t), complaints)
	began := time.Now()
	for hour := range days * 24 {
		m.hour(complaints * (hour + 1) / (days * 24))
		if hour%(24*10) == 0 && complaints > 1000 {
			t.Logf("day %d: %d complaints, %d open, %s", hour/24, len(m.ledger.complaints), len(m.ledger.live), time.Since(began).Round(time.Second))
		}
	}
	m.settle()
	m.check()
}

// check is what must be true whatever happened.
func (m *simulation) check() {
	t, l := m.t, m.ledger
	require.Empty(t, l.wrong, "what must not happen happened")
	require.NotZero(t, l.died, "one of the replicas died")
	states, registered := map[models.Status]int{}, 0
	now := m.clock.Now()
	for _, c := range m.all() {
		known := l.complaints[c.ID]
		require.Equal(t, known.Status, c.Status, "the database and what was written to it")
		if c.Number == "" {
			continue
		}
		registered++
		states[c.Status]++
		if !c.Status.Open() {
			require.True(t, c.Watch.At.IsZero(), "what is over is not looked at")
			continue
		}
		require.NotEmpty(t, c.Doer.Department, "%s without a doer", c.Status)
		require.NotEmpty(t, c.Answerable.Department, "%s without anybody who answers", c.Status)
		require.False(t, c.Watch.At.IsZero() && c.PausedAt.IsZero(), "%s: nothing will happen any more", c.Status)
		require.True(t, c.Watch.At.IsZero() || c.Watch.At.After(now.Add(-time.Minute)), "%s: overdue since %s and nobody looked", c.Status, c.Watch.At)
		if o, ok := m.roster.Officer(c.DoerOfficer); ok {
			require.False(t, o.Revoked, "with somebody who was revoked")
		}
		if o, ok := m.roster.Officer(c.AnswerableOfficer); ok {
			require.False(t, o.Revoked)
		}
	}
	sum := 0
	for _, n := range states {
		sum += n
	}
	require.Equal(t, registered, sum, "the states add up to what was registered")
	perDay := 0
	for _, n := range l.registeredOn {
		perDay += n
	}
	require.Equal(t, registered, perDay, "the days add up to what was registered")
	require.Positive(t, m.compared, "reports were compared")
	m.checkSteps()
	if len(l.complaints) > 1000 {
		t.Logf("states: %v, climbed: %d, alerts: %d, storms: %d, replicas died: %d, days whose report was compared: %d, turns: %d", states,
			l.climbs, l.alerts, l.storms, l.died, m.compared, m.events)
	}
}

// checkSteps: every step happened once, and everybody it concerned was told once.
func (m *simulation) checkSteps() {
	t, l := m.t, m.ledger
	require.Positive(t, l.climbs)
	for id, s := range l.steps {
		require.Equal(t, s.told, l.escalatedTold[id], "complaint %d: the citizen hears of each step once", id)
	}
	for id, due := range l.waiting {
		require.False(t, due.Before(m.clock.Now().Add(-time.Minute)), "alert %d for %s was never told", id, due)
	}
	for key, n := range l.singles {
		require.LessOrEqual(t, n, 20, "single alerts of %s", key)
	}
	for slot, n := range l.slots {
		require.Equal(t, 1, n, "%s happened twice", slot)
	}
}
