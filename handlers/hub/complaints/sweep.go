package complaints

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"time"

	"sunwai/handlers"
	"sunwai/models"
)

// claimed is how long one replica has a bulk for itself. Should it take longer, another one goes on with it: what was done already
// has another version then, and is not done again.
const claimed = 5 * time.Minute

// Bulks is where bulks wait.
type Bulks interface {
	ClaimBulk(ctx context.Context, until time.Time) (models.Bulk, error)
	NoteBulkItem(ctx context.Context, job models.ID, item models.BulkItem) error
	EndBulk(ctx context.Context, job models.ID) error
}

// Sweeper does bulks that are due: each once, on whatever replica.
type Sweeper struct {
	Bulks Bulks
	Act   func(ctx context.Context, act handlers.Act) ([]models.Intent, error)
	Clock models.Clock
	Log   *slog.Logger
}

// Run looks for what is due until the context ends.
func (s *Sweeper) Run(ctx context.Context) {
	tick := time.NewTicker(sweepEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		for {
			more, err := s.Once(ctx)
			if err != nil && ctx.Err() == nil {
				s.Log.ErrorContext(ctx, "doing what was asked for many complaints", "err", err)
			}
			if !more || err != nil {
				break
			}
		}
	}
}

// Once does one bulk that is due; false when there was none.
func (s *Sweeper) Once(ctx context.Context) (bool, error) {
	b, err := s.Bulks.ClaimBulk(ctx, s.Clock.Now().Add(claimed))
	if errors.Is(err, models.ErrNotFound) {
		return false, nil
	}
	if err != nil {
		return false, fmt.Errorf("claiming a bulk: %w", err)
	}
	for _, item := range b.Items {
		if item.State.Over() {
			continue
		}
		if err := s.do(ctx, b, item); err != nil {
			return false, err
		}
	}
	if err := s.Bulks.EndBulk(ctx, b.ID); err != nil {
		return false, fmt.Errorf("ending a bulk: %w", err)
	}
	return true, nil
}

// do gives the command to one complaint and notes what became of it. That it is begun is noted first: should the program end before
// the rest is noted, the version tells that it may have been done, and nobody claims otherwise.
func (s *Sweeper) do(ctx context.Context, b models.Bulk, item models.BulkItem) error {
	before := item.State
	item.State = models.BulkItemBegun
	if err := s.Bulks.NoteBulkItem(ctx, b.ID, item); err != nil {
		return fmt.Errorf("doing a bulk: %w", err)
	}
	err := s.act(ctx, handlers.Act{Officer: b.Officer, Lang: b.Lang, Complaint: item.Complaint, Version: item.Version, Command: b.Command, Words: b.Words})
	if ctx.Err() != nil {
		return fmt.Errorf("doing a bulk: %w", ctx.Err()) // the program ends: another one goes on
	}
	refusal, refused := models.AsError(err)
	switch {
	case err == nil:
		item.State = models.BulkItemDone
	case errors.Is(err, models.ErrConflict) && before == models.BulkItemBegun:
		item.State, item.Reason = models.BulkItemFailed, "complaints.why.interrupted"
	case errors.Is(err, models.ErrConflict):
		item.State, item.Reason = models.BulkItemChanged, "complaints.why.changed"
	case refused:
		item.State, item.Reason = models.BulkItemRefused, refusal.Key
	default:
		item.State, item.Reason = models.BulkItemFailed, "complaints.why.failed"
		s.Log.ErrorContext(ctx, "acting on one of many complaints", "complaint", int64(item.Complaint), "err", err)
	}
	if err := s.Bulks.NoteBulkItem(ctx, b.ID, item); err != nil {
		return fmt.Errorf("doing a bulk: %w", err)
	}
	return nil
}

// act makes a failure of a panic: it is that of one complaint, and the program would meet it again at its next start. Its words may be a
// person's: the log gets its kind alone.
func (s *Sweeper) act(ctx context.Context, act handlers.Act) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("panic: %T at %s", p, debug.Stack())
		}
	}()
	_, err = s.Act(ctx, act)
	return err
}
