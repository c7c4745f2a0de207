package storytest

import (
	"context"
	"fmt"
	"log/slog"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/clock"
	"sunwai/models"
	"sunwai/models/store"
)

// panicking is a store in which some questions find a fault of ours.
type panicking struct {
	*store.Store
	alerts, digests int // so many more times
}

func (s *panicking) SingleAlerts(ctx context.Context, officer models.ID, day string) (int, error) {
	if s.alerts--; s.alerts >= 0 {
		panic("words of a person")
	}
	return s.Store.SingleAlerts(ctx, officer, day)
}

func (s *panicking) DigestsDue(ctx context.Context, now time.Time, after models.ID, limit int) ([]models.ID, error) {
	if s.digests--; s.digests >= 0 {
		panic("words of a person")
	}
	return s.Store.DigestsDue(ctx, now, after, limit)
}

// TestAComplaintThatPanicsStopsNobody: a fault with one complaint ends neither the program, which would meet it again at its next start, nor what
// is due of others.
func TestAComplaintThatPanicsStopsNobody(t *testing.T) {
	s := newStage(t)
	const people = 5
	s.lines(staff + "\n@ 2026-11-25 10:00")
	for i := range people {
		s.lines(fmt.Sprintf("c%d to power: लखनऊ के मोहल्ला %d में ट्रांसफार्मर जल गया है\n@ +8m", i, i)) // too far apart for a storm
	}
	s.clock.Advance(5 * time.Hour)
	k := clock.New(s.deps, &panicking{Store: s.store, alerts: 1, digests: 1}, nil, slog.New(slog.DiscardHandler))
	done, err := k.Sweep(s.ctx)
	require.ErrorContains(t, err, "panic")
	require.NotContains(t, err.Error(), "words of a person")
	require.GreaterOrEqual(t, done, people-1)
	_, err = k.Sweep(s.ctx)
	require.NoError(t, err)
	left, _, err := s.store.WatchedComplaints(t.Context(), s.clock.Now(), models.DueMark{}, 100)
	require.NoError(t, err)
	require.Empty(t, left)
}
