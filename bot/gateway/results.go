package gateway

import (
	"context"
	"sync"
	"time"

	"sunwai/models"
)

// Under load results gather for a moment before they are written: what a statement and its commit cost is then shared by more
// of them. Only the next message of the same chats waits for that, and what a crash repeats stays one message of each.
const (
	gatherFor  = 20 * time.Millisecond // a result waits so long …
	gatherFrom = 4                     // … when the last write had at least so many
)

// results records what became of messages, many in one statement: what finished while one is being written goes
// with the next. A result is kept until the database has taken it, also when the account's lease is lost
// meanwhile: else a message that was sent would be sent again.
type results struct {
	store   Outbox
	timeout time.Duration
	failed  func(err error)
	safely  func(do func() error) error // a panic is an error
	last    int                         // how many results the last write had; run's

	mu     sync.Mutex
	queue  []*result
	open   map[int64]struct{} // rows whose result is not recorded yet
	signal chan struct{}
}

type result struct {
	models.Delivery
	recorded chan struct{} // closed when the database has it
}

func newResults(store Outbox, timeout time.Duration, failed func(error), safely func(func() error) error) *results {
	return &results{store: store, timeout: timeout, failed: failed, safely: safely, open: map[int64]struct{}{},
		signal: make(chan struct{}, 1)}
}

// put takes a result over; the channel is closed once it is recorded.
func (r *results) put(d models.Delivery) <-chan struct{} {
	res := &result{d, make(chan struct{})}
	r.mu.Lock()
	r.queue = append(r.queue, res)
	r.open[d.ID] = struct{}{}
	r.mu.Unlock()
	select {
	case r.signal <- struct{}{}:
	default:
	}
	return res.recorded
}

// pending reports whether a row's result is known here and not in the database yet.
func (r *results) pending(id int64) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	_, open := r.open[id]
	return open
}

// run records results until ctx ends, and then what is left, if the database takes it at once.
func (r *results) run(ctx context.Context) {
	for {
		select {
		case <-ctx.Done():
			r.record()
			return
		case <-r.signal:
		}
		r.gather(ctx)
		for wait := 50 * time.Millisecond; !r.record(); wait = min(2*wait, 5*time.Second) {
			select {
			case <-ctx.Done():
				r.record()
				return
			case <-time.After(wait):
			}
		}
	}
}

// gather waits until the next write is worth it.
func (r *results) gather(ctx context.Context) {
	if r.last < gatherFrom {
		return
	}
	timer := time.NewTimer(gatherFor)
	defer timer.Stop()
	select {
	case <-ctx.Done():
	case <-timer.C:
	}
}

// record writes all that waits; false when some is left because the database refused.
func (r *results) record() bool {
	r.mu.Lock()
	batch := r.queue
	r.queue = nil
	r.mu.Unlock()
	if len(batch) == 0 {
		return true
	}
	r.last = len(batch)
	err := r.write(batch)
	if err == nil {
		return true
	}
	r.failed(err)
	if len(batch) == 1 {
		r.putBack(batch)
		return false
	}
	// One result that cannot be written must not hold up the others; if the first fails too, it is not the result.
	var left []*result
	for i, one := range batch {
		if r.write([]*result{one}) != nil {
			if left = append(left, one); len(left) == 1 && i == 0 {
				left = batch
				break
			}
		}
	}
	r.putBack(left)
	return len(left) == 0
}

func (r *results) write(batch []*result) error {
	ctx, cancel := context.WithTimeout(context.Background(), r.timeout)
	defer cancel()
	done := make([]models.Delivery, len(batch))
	for i, res := range batch {
		done[i] = res.Delivery
	}
	if err := r.safely(func() error { return r.store.Delivered(ctx, done) }); err != nil {
		return err
	}
	r.mu.Lock()
	for _, res := range batch {
		delete(r.open, res.ID)
	}
	r.mu.Unlock()
	for _, res := range batch {
		close(res.recorded)
	}
	return nil
}

// putBack returns results to the queue, rotated so that one bad result is not always first.
func (r *results) putBack(left []*result) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.queue = append(r.queue, left...)
	if n := len(r.queue); n > 1 {
		r.queue = append(r.queue[1:n:n], r.queue[0])
	}
}
