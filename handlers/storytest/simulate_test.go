package storytest

import (
	"fmt"
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
	m := newSimulation(t, pgtest.New(t), uint64(complaints))
	began := time.Now()
	for hour := range days * 24 {
		m.hour(complaints * (hour + 1) / (days * 24))
		if hour%(24*10) == 0 && complaints > 1000 {
			t.Logf("day %d: %d complaints, %d open, %s", hour/24, len(m.ledger.complaints), m.open, time.Since(began).Round(time.Second))
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
	m.checkSteps()
	if len(l.complaints) > 1000 {
		t.Logf("states: %v, climbed: %d, alerts: %d, storms: %d, replicas died: %d", states, l.climbs(), len(l.alerts), l.storms, l.died)
	}
}

// checkSteps: every step happened once, and everybody it concerned was told once.
func (m *simulation) checkSteps() {
	t, l := m.t, m.ledger
	require.Positive(t, l.climbs())
	for id, steps := range l.steps {
		told := 0
		for i, s := range steps {
			if s.stays {
				continue
			}
			told++
			if i > 0 {
				require.False(t, s.at.Equal(steps[i-1].at) && s.post == steps[i-1].post, "complaint %d: the same step twice", id)
			}
		}
		require.Equal(t, told, l.escalatedTold[id], "complaint %d: the citizen hears of each step once", id)
	}
	for id, n := range l.alertTold {
		require.Equal(t, 1, n, "alert %d was told %d times", id, n)
	}
	for id, a := range l.alerts {
		if a.DueAt.Before(m.clock.Now().Add(-time.Minute)) {
			require.Equal(t, 1, l.alertTold[id], "alert %d for %s was never told", id, a.DueAt)
		}
	}
	for key, n := range l.singles {
		require.LessOrEqual(t, n, 20, "single alerts of %s", key)
	}
	for slot, n := range l.slots {
		require.Equal(t, 1, n, "%s happened twice", slot)
	}
}

// ledger is what was written, as it was written.
type ledger struct {
	complaints    map[models.ID]models.Complaint
	registeredOn  map[string]int
	steps         map[models.ID][]ladderStep
	escalatedTold map[models.ID]int
	alerts        map[models.ID]models.Alert
	alertTold     map[models.ID]int
	singles       map[string]int
	slots         map[string]int
	storms, died  int
	wrong         []string
}

type ladderStep struct {
	at    time.Time
	post  models.Post
	stays bool // at the top
}

func newLedger() *ledger {
	return &ledger{complaints: map[models.ID]models.Complaint{}, registeredOn: map[string]int{}, steps: map[models.ID][]ladderStep{},
		escalatedTold: map[models.ID]int{}, alerts: map[models.ID]models.Alert{}, alertTold: map[models.ID]int{}, singles: map[string]int{},
		slots: map[string]int{}}
}

func (l *ledger) climbs() (n int) {
	for _, s := range l.steps {
		n += len(s)
	}
	return n
}

// note takes down one committed ChangeSet.
func (l *ledger) note(cs models.ChangeSet) {
	for _, e := range cs.Events {
		if e.Kind == models.EventEscalated {
			stays := l.complaints[e.Complaint].Answerable == e.Post && e.Post.Level == models.L4
			l.steps[e.Complaint] = append(l.steps[e.Complaint], ladderStep{e.At, e.Post, stays})
		}
	}
	for _, c := range cs.Complaints {
		l.complaint(c, cs.Events)
	}
	for _, in := range cs.Intents {
		if in.Kind == "citizen.escalated" || in.Kind == "citizen.escalated.answer" || in.Kind == "citizen.escalated.decide" {
			l.escalatedTold[in.Complaint]++
		}
	}
	for _, a := range cs.Alerts {
		l.alerts[a.ID] = a
		if !a.ToldAt.IsZero() {
			l.alertTold[a.ID]++
		}
		if a.Nth > 0 {
			l.singles[fmt.Sprint(a.Officer, " on ", a.Day)]++
		}
	}
	for _, id := range cs.Told {
		l.alertTold[id]++
	}
	for _, s := range cs.Slots {
		l.slots[s.Name+" "+s.Slot]++
	}
	for _, s := range cs.Storms {
		if s.Version == 0 {
			l.storms++
		}
	}
}

// complaint notes a complaint; its due time may be moved by what the rules name, and by nothing else.
func (l *ledger) complaint(c models.Complaint, events []models.Event) {
	was, known := l.complaints[c.ID]
	if known && was.Number != "" && !was.ResolutionDue.IsZero() && !c.ResolutionDue.Equal(was.ResolutionDue) && !mayMove(c, events) {
		l.wrong = append(l.wrong, fmt.Sprintf("the limit of %s moved from %s to %s without a reason", c.Number, was.ResolutionDue, c.ResolutionDue))
	}
	if known && c.Status.Open() && was.Status.Open() && c.ResolutionDue.Before(was.ResolutionDue) && !mayMove(c, events) {
		l.wrong = append(l.wrong, fmt.Sprintf("the limit of %s moved back", c.Number))
	}
	if c.Number != "" && (!known || was.Number == "") {
		l.registeredOn[models.LocalDate(c.RegisteredAt)]++
	}
	l.complaints[c.ID] = c
}

func mayMove(c models.Complaint, events []models.Event) bool {
	for _, e := range events {
		if e.Complaint != c.ID {
			continue
		}
		switch {
		case e.Kind == models.EventCorrected, e.Kind == models.EventReplanned, e.Kind == models.EventHandedOver:
			return true
		case e.Kind == models.EventLater && (e.Code == "named" || e.Code == "granted"):
			return true
		case e.Kind == models.EventMoved && e.From == models.NeedsInfo: // a question's pause ends
			return true
		case e.Code == "upheld", e.Code == "reopened", e.Code == "desk":
			return true
		}
	}
	return false
}
