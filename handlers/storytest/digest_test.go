package storytest

import (
	"fmt"
	"log/slog"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/clock"
	"sunwai/models"
)

// TestTheWeeksSuggestionsAreToldOnce, by however many replicas, also when nobody was there on the Monday, and not again by one
// that starts later.
func TestTheWeeksSuggestionsAreToldOnce(t *testing.T) {
	s := newStage(t)
	for _, line := range []string{"account power = POWER", "account hub = hub", "officer rao = POWER all L3 en power", "officer chief = HUB all L4 hi hub"} {
		_, err := s.play(line)
		require.NoError(t, err)
	}
	at := s.clock.Now()
	suggest := func(department string, n int, at time.Time) {
		var cs models.ChangeSet
		for i := range n {
			cs.Suggestions = append(cs.Suggestions, models.Suggestion{ID: s.deps.IDs.Next(), At: at, Department: department, Area: "162", Lang: models.Hindi,
				Account: "power", Person: 7, Text: fmt.Sprintf("%d %s", i, strings.Repeat("सोलर पंप लगें ", 40))})
		}
		_, err := s.store.Apply(s.ctx, []models.ChangeSet{cs})
		require.NoError(t, err)
	}
	suggest("POWER", 12, at)
	suggest("", 1, at) // of no department: the hub's
	suggest("JAL", 1, at)
	s.clock.Set(time.Date(2026, 11, 30, 4, 29, 59, 0, time.UTC)) // Monday, a second before 10:00 IST
	told := s.sweepAll(3)
	require.Empty(t, told)
	s.clock.Set(time.Date(2026, 12, 2, 5, 0, 0, 0, time.UTC)) // the Wednesday after: nobody was there
	suggest("POWER", 2, s.clock.Now())
	told = s.sweepAll(3)
	require.Len(t, told, 3)
	text := strings.Join(told, "\n")
	require.Contains(t, text, "rao < Suggestions in the week to 29 Nov: 12")
	require.Equal(t, 2, strings.Count(text, "chief < 29 नवंबर तक के सप्ताह में आए सुझाव: 1"), "the hub's, and the water department's, which has nobody at its head")
	require.Equal(t, 12, strings.Count(text, "• "), "the ten newest and the hub's two, each cut")
	require.Empty(t, s.sweepAll(2), "told already")
	s.clock.Set(time.Date(2026, 12, 7, 4, 30, 0, 0, time.UTC))
	told = s.sweepAll(2)
	require.Len(t, told, 1)
	require.Contains(t, told[0], "2")
}

// sweepAll has so many replicas look at once and returns what was told, a message each.
func (s *stage) sweepAll(replicas int) (told []string) {
	var wg sync.WaitGroup
	for range replicas {
		k := clock.New(s.deps, s.store, nil, slog.New(slog.DiscardHandler))
		wg.Go(func() {
			for range 2 {
				if _, err := k.Sweep(s.ctx); err != nil {
					s.t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	lines, err := s.deliver()
	require.NoError(s.t, err)
	for _, l := range lines {
		if strings.Contains(l, " < ") {
			told = append(told, l)
		} else if len(told) > 0 {
			told[len(told)-1] += "\n" + l
		}
	}
	return told
}
