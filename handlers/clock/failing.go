package clock

import (
	"context"
	"errors"
	"time"

	"sunwai/models"
)

const (
	// patience is how often in a row work on a complaint may fail before it is tried less often: much passes by itself.
	patience = 3
	// longestRest is how long such work rests at most: whoever has mended the fault should not wait for it.
	longestRest = time.Minute
	// mostFailing bounds what is remembered of such complaints.
	mostFailing = 10_000
)

// failing remembers the complaints on which work fails again and again, so that a thousand of them are not worked on each second. Only a
// sweep touches it.
type failing map[models.ID]rest

type rest struct {
	times int
	until time.Time
}

func (f failing) note(id models.ID, err error, now time.Time) {
	if err == nil {
		delete(f, id)
		return
	}
	if len(f) >= mostFailing {
		clear(f)
	}
	r := f[id]
	if r.times++; r.times >= patience {
		r.until = now.Add(min(time.Second<<min(r.times-patience, 10), longestRest))
	}
	f[id] = r
}

// leaveOut leaves out those that rest, and says how many these are.
func (f failing) leaveOut(list []models.Complaint, now time.Time) (left []models.Complaint, resting int) {
	for _, c := range list {
		if now.Before(f[c.ID].until) {
			resting++
			continue
		}
		left = append(left, c)
	}
	return left, resting
}

// each does something for one after the other: what is wrong with one holds up no other.
func each[T any](ctx context.Context, k *Clock, list []T, do func(T) (int, error)) (done int, failed error) {
	for _, one := range list {
		if ctx.Err() != nil {
			return done, errors.Join(failed, ctx.Err())
		}
		n, err := k.part(func() (int, error) { return do(one) })
		done += n
		failed = errors.Join(failed, err)
	}
	return done, failed
}
