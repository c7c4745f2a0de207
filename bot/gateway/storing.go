package gateway

import (
	"context"
	"errors"
	"sync/atomic"
	"time"
)

// errStoring: something could not be stored a moment ago, and nothing was tried since.
var errStoring = errors.New("the database did not take what was to be stored a moment ago")

// storing remembers that the database refused something, until a trial goes well: a full disk can still be read, so that who looks
// whether we are ready must know more than that the database answers, and need not write each time that he looks.
type storing struct {
	failures atomic.Int64
	settled  atomic.Int64 // failures before a trial that went well

	trial chan struct{} // holds one: who tries, or reads what follows
	at    time.Time     // of the last trial
	said  error         // what it said
}

// storeFailed counts a call that the database refused.
func (g *Gateway) storeFailed() {
	g.storing.failures.Add(1)
	g.metrics.StoreFailed()
}

// Stores returns nil unless the database refused something and refuses what try writes too; try writes for good. As long as nothing
// failed it costs nothing, and after that there is one trial at a time and one in Tuning.Poll, however many ask.
func (g *Gateway) Stores(ctx context.Context, try func(context.Context) error) error {
	s := &g.storing
	if s.failures.Load() == s.settled.Load() {
		return nil
	}
	select {
	case s.trial <- struct{}{}:
		defer func() { <-s.trial }()
	case <-ctx.Done():
		return ctx.Err()
	}
	failures := s.failures.Load() // what fails during the trial is not settled by it
	if failures == s.settled.Load() {
		return nil // by who tried before us
	}
	if now := g.machine(); s.at.IsZero() || now.Sub(s.at) >= g.tuning.Poll {
		s.at, s.said = now, try(ctx)
		if s.said == nil {
			s.settled.Store(failures)
			return nil
		}
	}
	if s.said == nil {
		return errStoring
	}
	return s.said
}
