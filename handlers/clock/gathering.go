package clock

import (
	"context"
	"fmt"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

const (
	// lookBack is how far back a storm that was searched before is searched again: what a turn registers is in the database by then.
	lookBack = 2 * time.Minute
	// searchAgain is after how long all of a storm's time is searched once more, for what turned out later to belong to it.
	searchAgain = 10 * time.Minute
)

// storming is what the clock remembers of the storms it looks after. Hundreds may be active for a day in which nothing comes of them:
// a sweep asks once for all of them which go on, and looks at those.
type storming map[models.ID]*looked

// looked is when a storm was looked at.
type looked struct {
	searched time.Time // from its beginning on
	counted  time.Time
	fed      bool // it goes on
}

// keep forgets the storms that are over.
func (m storming) keep(list []models.Storm) {
	open := make(map[models.ID]bool, len(list))
	for _, s := range list {
		open[s.ID] = true
		if m[s.ID] == nil {
			m[s.ID] = &looked{}
		}
	}
	for id := range m {
		if !open[id] {
			delete(m, id)
		}
	}
}

// goOn finds out which storms go on, and since when that was not looked at.
func (k *Clock) goOn(ctx context.Context, list []models.Storm) (since time.Time, err error) {
	now := k.deps.Clock.Now().UTC()
	since = now.Add(-lookBack)
	if before := k.stormed; !before.IsZero() && before.Before(now) {
		since = before.Add(-lookBack) // what came while the database was away is looked for too
	}
	if len(list) == 0 {
		return since, nil
	}
	fed, err := k.store.Fed(ctx, since, likenesses(list)...)
	if err != nil {
		return since, err
	}
	for i, s := range list {
		k.storming[s.ID].fed = fed[i]
	}
	k.stormed = now
	return since, nil
}

func likenesses(list []models.Storm) []models.Likeness {
	of := make([]models.Likeness, len(list))
	for i, s := range list {
		of[i] = models.Likeness{Category: s.Category, Area: s.Area}
	}
	return of
}

// gather has those join that came before it was a storm, or while nobody could be told of it.
func (k *Clock) gather(ctx context.Context, list []models.Storm, lately time.Time) (done int, err error) {
	now := k.deps.Clock.Now().UTC()
	return each(ctx, k, list, func(s models.Storm) (int, error) {
		at := k.storming[s.ID]
		since := lately
		all := now.Sub(at.searched) >= searchAgain
		if all {
			since = s.StartedAt.Add(-models.StormWindow)
		}
		if !s.Active || !all && !at.fed {
			return 0, nil
		}
		n, more, err := k.join(ctx, s, since)
		if err != nil {
			return n, fmt.Errorf("gathering a storm: %w", err)
		}
		if all && !more {
			at.searched = now
		}
		return n, nil
	})
}

// join has complaints that were registered since a time join the storm they are part of; more reports whether there may be others.
func (k *Clock) join(ctx context.Context, s models.Storm, since time.Time) (done int, more bool, err error) {
	list, err := k.store.Unjoined(ctx, s, since, batch)
	if err != nil {
		return 0, true, err
	}
	more = len(list) == batch
	done, err = k.all(ctx, list, func(_ context.Context, w *handlers.Work, c *models.Complaint) error {
		c.Watch.Storm = s.ID
		w.Event(c, models.EventStorm, "joined", 0)
		return nil
	})
	return done, more, err
}

// count changes the officers' messages of storms of which there are more or fewer complaints, not too often, and ends those that are silent.
func (k *Clock) count(ctx context.Context, list []models.Storm) error {
	now := k.deps.Clock.Now().UTC()
	var due []models.Storm
	var ids []models.ID
	for _, s := range list {
		if at := k.storming[s.ID]; now.Sub(s.LastAt) >= models.StormRefresh && (at.fed || now.Sub(at.counted) >= models.StormRefresh) {
			due, ids = append(due, s), append(ids, s.ID)
		}
	}
	if len(due) == 0 {
		return nil
	}
	tallies, err := k.store.StormTallies(ctx, ids...)
	if err != nil {
		return fmt.Errorf("counting storms: %w", err)
	}
	_, err = each(ctx, k, due, func(s models.Storm) (int, error) {
		if err := k.counted(ctx, s, tallies[s.ID], now); err != nil {
			return 0, fmt.Errorf("counting a storm: %w", err)
		}
		k.storming[s.ID].counted = now
		return 0, nil
	})
	return err
}

func (k *Clock) counted(ctx context.Context, s models.Storm, t models.StormTally, now time.Time) error {
	over := now.Sub(t.Last) > models.StormSilence
	if t.Open == s.Told && !over {
		return nil
	}
	s.Count, s.Told, s.LastAt = t.Open, t.Open, now
	s.Active = !over
	return k.tellStorm(ctx, s)
}
