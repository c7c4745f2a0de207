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
)

// asked counts what a sweep asks about storms.
type asked struct {
	clock.Store
	fed, unjoined, tallies int
}

func (a *asked) Fed(ctx context.Context, since time.Time, of ...models.Likeness) ([]bool, error) {
	a.fed++
	return a.Store.Fed(ctx, since, of...)
}

func (a *asked) Unjoined(ctx context.Context, s models.Storm, since time.Time, limit int) ([]models.Complaint, error) {
	a.unjoined++
	return a.Store.Unjoined(ctx, s, since, limit)
}

func (a *asked) StormTallies(ctx context.Context, of ...models.ID) (map[models.ID]models.StormTally, error) {
	a.tallies++
	return a.Store.StormTallies(ctx, of...)
}

// TestQuietStorms: storms in which nothing happens any more are asked about together, however many they are, and one that goes on is
// looked at. What belongs to a storm and did not join it does so at the latest when all is looked at again.
func TestQuietStorms(t *testing.T) {
	both(t, func(t *testing.T, s *stage) {
		s.lines(staff + "\n@ 2026-11-25 10:00")
		for i := range 6 {
			s.lines(fmt.Sprintf("c%d to power: गोमती नगर लखनऊ में मकान %d में बिजली नहीं आ रही", i, i))
		}
		first, err := s.store.OpenStorms(s.ctx)
		require.NoError(t, err)
		require.Len(t, first, 1)
		var sets []models.ChangeSet
		for i := range 30 {
			quiet := first[0]
			quiet.ID, quiet.Version, quiet.Area = s.deps.IDs.Next(), 0, fmt.Sprint(100+i)
			sets = append(sets, models.ChangeSet{Storms: []models.Storm{quiet}})
		}
		_, err = s.store.Apply(s.ctx, sets)
		require.NoError(t, err)

		a := &asked{Store: s.store}
		k := clock.New(s.deps, a, nil, slog.New(slog.DiscardHandler))
		sweep := func() {
			_, err := k.Sweep(s.ctx)
			require.NoError(t, err)
		}
		sweep()
		require.Equal(t, []int{1, 31}, []int{a.fed, a.unjoined}, "a clock that has just started looks at all")
		for range 5 {
			s.clock.Advance(time.Second)
			sweep()
		}
		require.Equal(t, []int{6, 31 + 5}, []int{a.fed, a.unjoined}, "one goes on")
		s.clock.Advance(5 * time.Minute)
		sweep() // what came since the last one
		before := *a
		for range 5 {
			s.clock.Advance(time.Second)
			sweep()
		}
		require.Equal(t, []int{5, 0}, []int{a.fed - before.fed, a.unjoined - before.unjoined})
		require.LessOrEqual(t, a.tallies-before.tallies, 1)

		alone := s.made[0]
		c, err := s.store.ComplaintByNumber(s.ctx, alone)
		require.NoError(t, err)
		c.Watch.Storm = 0
		_, err = s.store.Apply(s.ctx, []models.ChangeSet{{Complaints: []models.Complaint{c}}})
		require.NoError(t, err)
		s.clock.Advance(5 * time.Minute)
		sweep()
		c, err = s.store.ComplaintByNumber(s.ctx, alone)
		require.NoError(t, err)
		require.Equal(t, first[0].ID, c.Watch.Storm)
	})
}
