package storytest

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/clock"
	"sunwai/models"
	"sunwai/models/store"
	"sunwai/models/store/pgtest"
)

// watching is a store that counts what is written and can do something before a write.
type watching struct {
	*store.Store
	writes int
	before func()
}

func (s *watching) Apply(ctx context.Context, changes []models.ChangeSet) ([]models.OutboxRow, error) {
	s.writes++
	if do := s.before; do != nil {
		s.before = nil
		do()
	}
	return s.Store.Apply(ctx, changes)
}

// both plays on both databases.
func both(t *testing.T, play func(t *testing.T, s *stage)) {
	t.Run("postgres", func(t *testing.T) { play(t, newStageOn(t, pgtest.New(t))) })
	t.Run("sqlite", func(t *testing.T) { play(t, newStage(t)) })
}

// overdue has many complaints become overdue at the same moment, with nobody looking.
func overdue(s *stage, people int) {
	s.lines(staff + "\n@ 2026-11-25 10:00")
	for i := range people {
		s.lines(fmt.Sprintf("c%d to power: लखनऊ के मोहल्ला %d में ट्रांसफार्मर जल गया है\n@ +7m", i, i)) // too far apart for a storm
	}
	s.clock.Advance(48 * 3600e9)
}

// TestWhatIsOverdueTogetherIsWrittenTogether: a morning on which many limits pass is a few transactions, and the district head
// gets his twenty singly all the same.
func TestWhatIsOverdueTogetherIsWrittenTogether(t *testing.T) {
	both(t, func(t *testing.T, s *stage) {
		const people = 50
		overdue(s, people)
		before := len(s.heard("sunita", "जवाबदेही अब यहाँ है"))
		w := &watching{Store: s.store}
		k := clock.New(s.deps, w, nil, slog.New(slog.DiscardHandler))
		done, err := k.Sweep(s.ctx)
		require.NoError(t, err)
		require.GreaterOrEqual(t, done, people)
		require.Less(t, w.writes, people/2)
		_, err = s.deliver()
		require.NoError(t, err)
		require.LessOrEqual(t, len(s.heard("sunita", "जवाबदेही अब यहाँ है"))-before, 20)
		for i := range people {
			require.NotEmpty(t, s.heard(fmt.Sprintf("c%d", i), "समय पर"), "c%d", i)
		}
	})
}

// TestSomebodyQuickerAmongMany: another replica, or the citizen, changes some of them just before they are written; nobody is told
// twice and nobody is left out.
func TestSomebodyQuickerAmongMany(t *testing.T) {
	both(t, func(t *testing.T, s *stage) {
		const people = 40
		overdue(s, people)
		heard := func(i int) int { return len(s.heard(fmt.Sprintf("c%d", i), "समय पर")) }
		had := make([]int, people)
		for i := range people {
			had[i] = heard(i)
		}
		w := &watching{Store: s.store}
		w.before = func() {
			for _, n := range s.made[:20] {
				c, err := s.store.ComplaintByNumber(s.ctx, n)
				require.NoError(t, err)
				c.RemindedAt = s.clock.Now()
				_, err = s.store.Apply(s.ctx, []models.ChangeSet{{Complaints: []models.Complaint{c}}})
				require.NoError(t, err)
			}
		}
		k := clock.New(s.deps, w, nil, slog.New(slog.DiscardHandler))
		for range 2 { // what changed meanwhile is due at the next sweep
			_, err := k.Sweep(s.ctx)
			require.NoError(t, err)
		}
		_, err := s.deliver()
		require.NoError(t, err)
		for i := range people {
			require.Equal(t, 1, heard(i)-had[i], "c%d: %s", i, strings.Join(s.heard(fmt.Sprintf("c%d", i), "समय"), "\n"))
		}
	})
}
