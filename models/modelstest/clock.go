// Package modelstest has helpers for tests of other packages that use package models.
package modelstest

import (
	"sync"
	"time"
)

// TestClock is a models.Clock that stands still until it is told to move. Safe for concurrent use.
type TestClock struct {
	mu  sync.Mutex
	now time.Time
}

// NewClock makes a clock that stands at the given moment.
func NewClock(at time.Time) *TestClock { return &TestClock{now: at.UTC()} }

// Now returns the moment the clock stands at, in UTC.
func (c *TestClock) Now() time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.now
}

// Set puts the clock to a moment, earlier ones too.
func (c *TestClock) Set(at time.Time) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = at.UTC()
}

// Advance moves the clock by d and returns the new moment.
func (c *TestClock) Advance(d time.Duration) time.Time {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.now = c.now.Add(d)
	return c.now
}
