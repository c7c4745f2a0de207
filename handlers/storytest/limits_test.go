package storytest

import (
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/clock"
	"sunwai/models"
	"sunwai/models/store/pgtest"
)

// staff are one officer of each level, the hub, its desk, and other departments.
const staff = `
account power = POWER
account police = POLICE
account hub = hub
officer anil = POWER 162 L1 hi power
officer sunita = POWER 162 L2 hi power
officer rao = POWER all L3 en power
officer shanti = POLICE 162 L1 hi police
officer verma = POLICE 162 L2 hi police
officer ips = POLICE all L3 en police
officer desk = HUB all desk hi hub
officer chief = HUB all L4 hi hub`

func (s *stage) lines(text string) {
	for line := range strings.Lines(strings.TrimSpace(text)) {
		_, err := s.play(strings.TrimSpace(line))
		require.NoError(s.t, err, line)
	}
}

// heard are the texts that somebody was sent and that hold some words.
func (s *stage) heard(who, words string) (out []string) {
	for _, m := range s.sent[models.Peer(who)] {
		if strings.Contains(m.text, words) {
			out = append(out, m.text)
		}
	}
	return out
}

// TestTwentySinglyThenADigest: the district head is not drowned, and nothing is kept from him.
func TestTwentySinglyThenADigest(t *testing.T) {
	s := newStage(t)
	s.lines(staff + "\n@ 2026-11-25 10:00")
	for i := range 24 {
		s.lines(fmt.Sprintf("c%d to power: लखनऊ के मोहल्ला %d में ट्रांसफार्मर जल गया है\n@ +8m", i, i)) // too far apart for a storm
	}
	s.lines("@ 2026-11-25 14:57")
	single := s.heard("sunita", "जवाबदेही अब यहाँ है")
	require.Len(t, single, 20)
	s.lines("@ 2026-11-25 15:00")
	digests := s.heard("sunita", "समय सीमा पार: 3")
	require.Len(t, digests, 1)
	require.Len(t, strings.Split(digests[0], "\n"), 4)
	s.lines("@ 2026-11-25 15:01\n@ 2026-11-25 15:02")
	require.Len(t, s.heard("sunita", "समय सीमा पार"), 1, "once")
}

// TestWhatComesTooLateForADigestIsToldAfterIt: a turn that began before the hour may be written after the hour's digest, and two dangers of one
// second are not told in one.
func TestWhatComesTooLateForADigestIsToldAfterIt(t *testing.T) {
	s := newStage(t)
	s.lines(staff + "\n@ 2026-11-25 10:00")
	for i := range 24 {
		s.lines(fmt.Sprintf("c%d to power: लखनऊ के मोहल्ला %d में ट्रांसफार्मर जल गया है\n@ +8m", i, i))
	}
	s.lines("@ 2026-11-25 14:57\n@ 2026-11-25 15:00")
	require.Len(t, s.heard("sunita", "समय सीमा पार"), 1)
	open, _, err := s.store.Complaints(t.Context(), models.ComplaintQuery{Statuses: models.OpenStatuses(), Limit: 1})
	require.NoError(t, err)
	c := open[0]
	require.Equal(t, models.L2, c.Answerable.Level)
	at := s.clock.Now()
	late := models.Alert{ID: s.deps.IDs.Next(), At: at, Officer: c.AnswerableOfficer, Day: models.LocalDate(at), DueAt: models.DigestAt(models.L2, at.Add(-time.Hour)),
		Complaint: c.ID, Lapse: c.Watch.Lapse, Level: models.L2}
	_, err = s.store.Apply(t.Context(), []models.ChangeSet{{Alerts: []models.Alert{late}}})
	require.NoError(t, err)
	s.lines("@ 2026-11-25 15:01\n@ 2026-11-25 15:02")
	require.Len(t, s.heard("sunita", "समय सीमा पार"), 2, "told, and once")
}

// TestEveryStepHappensOnceOnTwoReplicas that sweep at the same moments, on one Postgres.
func TestEveryStepHappensOnceOnTwoReplicas(t *testing.T) {
	s := newStageOn(t, pgtest.New(t))
	s.lines(staff + "\n@ 2026-11-25 10:00")
	const people = 30
	for i := range people {
		s.lines(fmt.Sprintf("c%d to power: लखनऊ के मोहल्ला %d में ट्रांसफार्मर जल गया है\n@ +31m", i, i))
	}
	replicas := []*clock.Clock{
		clock.New(s.deps, s.store, nil, slog.New(slog.DiscardHandler)), clock.New(s.deps, s.store, nil, slog.New(slog.DiscardHandler)),
	}
	for range 40 {
		s.clock.Advance(3 * 3600e9)
		var all sync.WaitGroup
		for _, k := range replicas {
			all.Go(func() {
				_, err := k.Sweep(s.ctx)
				if err != nil {
					t.Error(err)
				}
			})
		}
		all.Wait()
		_, err := s.deliver()
		require.NoError(t, err)
	}
	for _, n := range s.made {
		c, err := s.store.ComplaintByNumber(s.ctx, n)
		require.NoError(t, err)
		events, err := s.store.Events(s.ctx, c.ID)
		require.NoError(t, err)
		levels := map[models.Level]int{}
		for _, e := range events {
			if e.Kind == models.EventEscalated {
				levels[c.Answerable.Level]++
			}
		}
		require.Equal(t, models.L4, c.Answerable.Level)
		require.Positive(t, levels[models.L4])
	}
	for i := range people { // L2, L3, L4: three changes of who answers, each told once
		require.Len(t, s.heard(fmt.Sprintf("c%d", i), "समय पर"), 3, "c%d", i)
	}
	require.LessOrEqual(t, len(s.heard("sunita", "जवाबदेही अब यहाँ है")), 20*6)
	mornings := s.heard("anil", "आज सुबह:")
	require.Len(t, mornings, len(slices.Compact(slices.Sorted(slices.Values(s.days("anil", "आज सुबह:"))))), "one morning a day")
}

// days are the local dates on which somebody was told some words.
func (s *stage) days(who, words string) (out []string) {
	for _, m := range s.sent[models.Peer(who)] {
		if strings.Contains(m.text, words) {
			out = append(out, m.day)
		}
	}
	return out
}

// TestDownOverEverything: nobody swept for ten days; each complaint is told once when somebody does.
func TestDownOverEverything(t *testing.T) {
	s := newStage(t)
	s.lines(staff + "\n@ 2026-11-25 10:00\nmohan to power: गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही\n@ 2026-12-05 10:00\n@ 2026-12-05 10:01")
	require.Len(t, s.heard("mohan", "समय पर"), 1)
	require.Len(t, s.heard("sunita", "जवाबदेही अब यहाँ है"), 1)
	require.Len(t, s.heard("anil", "निकल गई"), 1)
	require.Empty(t, s.heard("anil", "समय सीमा पास है"), "nobody is warned of the past")
}

// TestAQuestionHoldsTheLimitOnce: questions to the citizen hold the limit once, in its first half, for three days at most.
func TestAQuestionHoldsTheLimitOnce(t *testing.T) {
	s := newStage(t)
	s.lines(staff + "\n@ 2026-11-25 10:00\nmohan to power: गोमती नगर लखनऊ में बिजली का बिल गलत आया है\nanil to power: accept")
	due := func() string {
		c, err := s.store.ComplaintByNumber(s.ctx, s.made[0])
		require.NoError(t, err)
		return c.ResolutionDue.In(models.IST()).Format("2006-01-02 15:04")
	}
	before := due()
	s.lines("anil to power: ask {S} मीटर नंबर?\n@ +2h\nmohan to power: 12345")
	require.NotEqual(t, before, due())
	held := due()
	s.lines("anil to power: ask {S} और?\n@ +3h\nmohan to power: हाँ जी")
	require.Equal(t, held, due(), "the second question holds nothing")
	s.lines("mohan to power: add {S} जल्दी करें\nanil to power: note {S} x\nmohan to power: याद दिलाओ")
	require.Equal(t, held, due(), "comments move nothing")

	late := newStage(t)
	late.lines(staff + "\n@ 2026-11-25 10:00\nmohan to power: गोमती नगर लखनऊ में बिजली का बिल गलत आया है\nanil to power: accept\n@ 2026-12-02 10:00\nanil to power: ask {S} मीटर नंबर?")
	c, err := late.store.ComplaintByNumber(late.ctx, late.made[0])
	require.NoError(t, err)
	require.True(t, c.PausedAt.IsZero(), "over the half nothing is held")
	silent := newStage(t)
	silent.lines(staff + "\n@ 2026-11-25 10:00\nmohan to power: गोमती नगर लखनऊ में बिजली का बिल गलत आया है\nanil to power: ask {S} मीटर नंबर?\n@ +3d")
	c, err = silent.store.ComplaintByNumber(silent.ctx, silent.made[0])
	require.NoError(t, err)
	require.True(t, c.PausedAt.IsZero(), "three days at most")
	require.NotEqual(t, models.NeedsInfo, c.Status)
}
