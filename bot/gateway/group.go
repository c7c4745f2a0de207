package gateway

import (
	"context"
	"fmt"
	"sync"

	"golang.org/x/sync/semaphore"
)

// group lets calls that arrive together share one write (group commit). When nothing is being written, a call is
// written at once, alone; what arrives meanwhile forms the next write. There is no timer: it would cost its
// length when quiet and gain nothing under load. Safe for concurrent use.
type group[T any] struct {
	write func([]T) error // its error is told to every call of the batch
	batch int             // items in one write at most; a single larger call is written alone
	limit int64           // items waiting at most; further calls wait for room
	room  *semaphore.Weighted

	mu    sync.Mutex
	busy  bool
	queue []*groupCall[T]
}

type groupCall[T any] struct {
	items []T
	done  chan error // holds one: the writer never waits for a caller
}

func newGroup[T any](batch, limit int, write func([]T) error) *group[T] {
	return &group[T]{write: write, batch: batch, limit: int64(limit), room: semaphore.NewWeighted(int64(limit))}
}

// Do returns once the items are written, or with the error of writing them. When ctx ends first it returns ctx's
// error, and the items may or may not be written.
func (g *group[T]) Do(ctx context.Context, items []T) error {
	weight := min(int64(len(items)), g.limit)
	if err := g.room.Acquire(ctx, weight); err != nil {
		return fmt.Errorf("waiting for room: %w", err)
	}
	defer g.room.Release(weight)

	g.mu.Lock()
	if !g.busy {
		g.busy = true
		g.mu.Unlock()
		err := g.safely(items)
		g.next()
		return err
	}
	c := &groupCall[T]{items: items, done: make(chan error, 1)}
	g.queue = append(g.queue, c)
	g.mu.Unlock()
	select {
	case err := <-c.done:
		return err
	case <-ctx.Done():
		g.forget(c)
		return fmt.Errorf("waiting to be stored: %w", ctx.Err())
	}
}

// next writes what gathered meanwhile in a goroutine of its own, so that the caller can go.
func (g *group[T]) next() {
	g.mu.Lock()
	defer g.mu.Unlock()
	if len(g.queue) == 0 {
		g.busy = false
		return
	}
	go g.drain()
}

func (g *group[T]) drain() {
	for {
		calls, items := g.take()
		if len(calls) == 0 {
			return
		}
		err := g.safely(items)
		for _, c := range calls {
			c.done <- err
		}
	}
}

// take removes the calls of the next write from the queue; when there are none, nobody writes any more.
func (g *group[T]) take() (calls []*groupCall[T], items []T) {
	g.mu.Lock()
	defer g.mu.Unlock()
	n := 0
	for n < len(g.queue) && (n == 0 || len(items)+len(g.queue[n].items) <= g.batch) {
		items = append(items, g.queue[n].items...)
		n++
	}
	calls = append(calls, g.queue[:n]...)
	rest := copy(g.queue, g.queue[n:])
	clear(g.queue[rest:])
	g.queue = g.queue[:rest]
	g.busy = n > 0
	return calls, items
}

func (g *group[T]) forget(c *groupCall[T]) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for i, q := range g.queue {
		if q == c {
			g.queue = append(g.queue[:i], g.queue[i+1:]...)
			return
		}
	}
}

// safely writes; a panic becomes an error, or everybody waiting would wait for ever.
func (g *group[T]) safely(items []T) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("writing: %w", newPanic(p))
		}
	}()
	return g.write(items)
}
