package gateway

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"golang.org/x/sync/semaphore"
)

// group lets calls that arrive together share one write (group commit). When nothing is being written, a call is
// written at once, alone; what arrives meanwhile forms the next write. There is no timer: it would cost its
// length when quiet and gain nothing under load.
//
// Where writes may go side by side, one that waits for the disk leaves the processor to the next one, once enough has gathered for
// that. Never are two under way with items of the same key, and no item passes an earlier one of its key: each key's are
// written in the order in which they came. Safe for concurrent use.
type group[T any, K comparable] struct {
	write func([]T) error // its error is told to every call of the batch
	key   func(T) K
	batch int   // items in one write at most; a single larger call is written alone
	side  int   // writes side by side at most
	limit int64 // items waiting at most; further calls wait for room
	room  *semaphore.Weighted

	mu      sync.Mutex
	writes  int // under way; none: nothing waits in the queue
	keys    map[K]struct{}
	queue   []*groupCall[T]
	waiting int // items in the queue
}

// sideItems is what must wait for a write beside another one: less is better written together.
const sideItems = 24

type groupCall[T any] struct {
	items []T
	done  chan error // holds one: the writer never waits for a caller
}

func newGroup[T any, K comparable](t Tuning, key func(T) K, write func([]T) error) *group[T, K] {
	return &group[T, K]{write: write, key: key, batch: t.InboxBatch, side: t.InboxWrites, limit: int64(t.InboxQueue),
		room: semaphore.NewWeighted(int64(t.InboxQueue)), keys: map[K]struct{}{}}
}

// Do returns once the items are written, or with the error of writing them. When ctx ends first it returns ctx's
// error, and the items may or may not be written.
func (g *group[T, K]) Do(ctx context.Context, items []T) error {
	weight := min(int64(len(items)), g.limit)
	if err := g.room.Acquire(ctx, weight); err != nil {
		return fmt.Errorf("waiting for room: %w", err)
	}
	defer g.room.Release(weight)

	g.mu.Lock()
	if g.writes == 0 {
		g.begin(items)
		g.mu.Unlock()
		err := g.safely(items)
		g.next(items)
		return err
	}
	c := &groupCall[T]{items: items, done: make(chan error, 1)}
	g.queue = append(g.queue, c)
	g.waiting += len(items)
	if g.writes < g.side && g.waiting >= sideItems {
		g.start()
	}
	g.mu.Unlock()
	select {
	case err := <-c.done:
		return err
	case <-ctx.Done():
		g.forget(c)
		return fmt.Errorf("waiting to be stored: %w", ctx.Err())
	}
}

// begin and end stand around a write. The mutex is held.
func (g *group[T, K]) begin(items []T) {
	g.writes++
	for _, x := range items {
		g.keys[g.key(x)] = struct{}{}
	}
}

func (g *group[T, K]) end(items []T) {
	g.writes--
	for _, x := range items {
		delete(g.keys, g.key(x))
	}
}

// next writes what gathered meanwhile in a goroutine of its own, so that the caller can go.
func (g *group[T, K]) next(written []T) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.end(written)
	if g.worthIt() {
		g.start()
	}
}

// worthIt reports whether a write is to begin now: little is left to the one under way. The mutex is held.
func (g *group[T, K]) worthIt() bool {
	return len(g.queue) > 0 && (g.writes == 0 || g.waiting >= sideItems)
}

// start begins to write from the queue. The mutex is held.
func (g *group[T, K]) start() {
	if calls, items := g.take(); len(calls) > 0 {
		g.begin(items)
		go g.drain(calls, items)
	}
}

func (g *group[T, K]) drain(calls []*groupCall[T], items []T) {
	for len(calls) > 0 {
		err := g.safely(items)
		for _, c := range calls {
			c.done <- err
		}
		calls, items = g.after(items)
	}
}

// after ends a write and begins the next one; none: the queue is empty, or left to the write beside.
func (g *group[T, K]) after(written []T) (calls []*groupCall[T], items []T) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.end(written)
	if !g.worthIt() {
		return nil, nil
	}
	if calls, items = g.take(); len(calls) > 0 {
		g.begin(items)
	}
	return calls, items
}

// take removes the calls of the next write from the queue. What shares a key with a write under way stays, and all of its keys
// that comes after it. The mutex is held.
func (g *group[T, K]) take() (calls []*groupCall[T], items []T) {
	stay := map[K]struct{}{}
	rest := g.queue[:0]
	for n, c := range g.queue {
		if len(items) > 0 && len(items)+len(c.items) > g.batch {
			rest = append(rest, g.queue[n:]...)
			break
		}
		if g.writes > 0 && g.held(c, stay) {
			rest = append(rest, c)
			continue
		}
		calls, items = append(calls, c), append(items, c.items...)
	}
	clear(g.queue[len(rest):])
	g.queue = rest
	g.waiting -= len(items)
	return calls, items
}

// held reports whether a call must stay, and keeps its keys if so.
func (g *group[T, K]) held(c *groupCall[T], stay map[K]struct{}) bool {
	held := slices.ContainsFunc(c.items, func(x T) bool {
		_, writing := g.keys[g.key(x)]
		_, earlier := stay[g.key(x)]
		return writing || earlier
	})
	if held {
		for _, x := range c.items {
			stay[g.key(x)] = struct{}{}
		}
	}
	return held
}

func (g *group[T, K]) forget(c *groupCall[T]) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for i, q := range g.queue {
		if q == c {
			g.queue = append(g.queue[:i], g.queue[i+1:]...)
			g.waiting -= len(c.items)
			return
		}
	}
}

// safely writes; a panic becomes an error, or everybody waiting would wait for ever.
func (g *group[T, K]) safely(items []T) (err error) {
	defer func() {
		if p := recover(); p != nil {
			err = fmt.Errorf("writing: %w", newPanic(p))
		}
	}()
	return g.write(items)
}
