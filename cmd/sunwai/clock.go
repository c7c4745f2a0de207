package main

import (
	"context"
	"sync/atomic"
	"time"

	"sunwai/models"
)

// clockEvery is how often the difference to the database's clock is measured again.
const clockEvery = time.Minute

// sharedClock is the machine's clock, set right by the database's, so that all replicas write the same times.
type sharedClock struct {
	offset atomic.Int64 // nanoseconds to be added
}

var _ models.Clock = (*sharedClock)(nil)

// Now is the time, in UTC.
func (c *sharedClock) Now() time.Time {
	return time.Now().Add(time.Duration(c.offset.Load())).UTC()
}

// measure asks the database what time it is. The answer is taken to be from the middle of the asking.
func (c *sharedClock) measure(ctx context.Context, ask func(context.Context) (time.Time, error)) (time.Duration, error) {
	before := time.Now()
	theirs, err := ask(ctx)
	if err != nil {
		return 0, err
	}
	trip := time.Since(before)
	offset := theirs.Sub(before.Add(trip / 2))
	c.offset.Store(int64(offset))
	return offset, nil
}

// follow measures until ctx ends. While the database is away, the last difference holds.
func (c *sharedClock) follow(ctx context.Context, ask func(context.Context) (time.Time, error)) {
	t := time.NewTicker(clockEvery)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
			_, _ = c.measure(ctx, ask) // the gateway tells of a database that is away
		}
	}
}
