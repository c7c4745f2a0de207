package web

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"runtime/debug"
	"sync"
	"time"
)

const (
	// readSpace is how long after one reading the next may begin, however many changes there are.
	readSpace = 200 * time.Millisecond
	// listenAgain is the pause after a broken connection.
	listenAgain = 2 * time.Second
	// mostWatchers is how many live pages of one feed a process serves at the same time.
	mostWatchers = 2000
)

// Source is what a feed reads.
type Source[T any] struct {
	Name string // for the log
	Read func(ctx context.Context) (T, error)
	// Changed says cheaply whether what was read last is old. It is asked every Poll: a notification is lost when a connection breaks.
	Changed func(ctx context.Context, last T) (bool, error)
	Poll    time.Duration
	// Listen calls heard when any replica says that something has changed, until ctx ends or the connection breaks; nil: there is only Poll.
	Listen func(ctx context.Context, heard func()) error
	// Old says that a reading is old though nothing has changed; nil: never.
	Old func(last T) bool
	// Looked says that somebody looks who is no watcher, Show tells him of a new reading; nil: there are only watchers.
	Looked func() bool
	Show   func() error
}

// Feed reads something once for every change, however many look at it. One per process and source.
type Feed[T any] struct {
	Source[T]
	log     *slog.Logger
	stirred chan struct{}

	reading  sync.Mutex // one at a time: who comes meanwhile gets what was read
	mu       sync.Mutex
	last     T
	stale    bool // something may have changed since last was read
	watchers map[chan struct{}]bool
	closed   bool
}

// NewFeed makes a feed. Nothing is read before somebody asks.
func NewFeed[T any](s Source[T], log *slog.Logger) *Feed[T] {
	return &Feed[T]{Source: s, log: log, stirred: make(chan struct{}, 1), stale: true, watchers: map[chan struct{}]bool{}}
}

// Marked is what was read last, and the mark by which it is known to be old.
type Marked[T any] struct {
	Last T
	mark string
}

// NewsFeed makes the feed of a list whose news pages count: what a cheap mark of it says to have changed is read anew.
func NewsFeed[T any](name string, mark func(context.Context) (string, error), read func(context.Context) (T, error), log *slog.Logger) *Feed[Marked[T]] {
	f := NewFeed(Source[Marked[T]]{Name: name, Poll: NewsPoll}, log)
	f.Read = func(ctx context.Context) (m Marked[T], err error) {
		if m.mark, err = mark(ctx); err != nil { // before: what comes meanwhile is read again
			return m, err
		}
		m.Last, err = read(ctx)
		return m, err
	}
	f.Changed = func(ctx context.Context, last Marked[T]) (bool, error) {
		if !f.Watched() {
			return true, nil // nobody looks: who comes reads anew
		}
		now, err := mark(ctx)
		return now != last.mark, err
	}
	return f
}

// Stir says that something may have changed. It never waits.
func (f *Feed[T]) Stir() {
	select {
	case f.stirred <- struct{}{}:
	default:
	}
}

// Run follows changes until ctx ends; then every watcher is sent away.
func (f *Feed[T]) Run(ctx context.Context) {
	defer f.close()
	if f.Listen != nil {
		go f.listen(ctx)
	}
	poll := time.NewTicker(f.Poll)
	defer poll.Stop()
	for {
		var err error
		select {
		case <-ctx.Done():
			return
		case <-f.stirred:
			if err = f.Safely(ctx, f.Follow); err == nil {
				rest(ctx, readSpace)
			}
		case <-poll.C:
			err = f.Safely(ctx, f.poll)
		}
		if err != nil && ctx.Err() == nil {
			f.log.Warn("following what is live", "what", f.Name, "err", err)
		}
	}
}

// Safely makes an error of a panic: a page that is live must not end the program. Its words may be a person's: its kind is told alone.
func (f *Feed[T]) Safely(ctx context.Context, do func(context.Context) error) (err error) {
	defer func() {
		if p := recover(); p != nil {
			kind := fmt.Sprintf("%T", p)
			if e, ok := p.(runtime.Error); ok {
				kind = e.Error()
			}
			f.log.ErrorContext(ctx, "panic in what is live", "what", f.Name, "panic", kind, "stack", string(debug.Stack()))
			err = fmt.Errorf("panic: %s", kind)
		}
	}()
	return do(ctx)
}

func rest(ctx context.Context, d time.Duration) {
	select {
	case <-ctx.Done():
	case <-time.After(d):
	}
}

// listen hears of other replicas' changes, and of our own.
func (f *Feed[T]) listen(ctx context.Context) {
	for ctx.Err() == nil {
		err := f.Safely(ctx, func(ctx context.Context) error { return f.Listen(ctx, f.Stir) })
		if ctx.Err() != nil {
			return
		}
		f.log.Warn("listening for changes; looking for them instead", "what", f.Name, "err", err)
		rest(ctx, listenAgain)
	}
}

// Follow reads anew for those who look, and tells them. When nobody looks, nothing is read.
func (f *Feed[T]) Follow(ctx context.Context) error {
	f.mu.Lock()
	f.stale = true
	idle := len(f.watchers) == 0
	f.mu.Unlock()
	if idle && (f.Looked == nil || !f.Looked()) {
		return nil
	}
	if _, err := f.Now(ctx); err != nil {
		return err
	}
	f.tell()
	if f.Show == nil {
		return nil
	}
	return f.Show()
}

func (f *Feed[T]) tell() {
	f.mu.Lock()
	defer f.mu.Unlock()
	for w := range f.watchers {
		select {
		case w <- struct{}{}:
		default: // he has not looked at the last one yet
		}
	}
}

func (f *Feed[T]) poll(ctx context.Context) error {
	f.mu.Lock()
	last := f.last
	f.mu.Unlock()
	changed, err := f.Changed(ctx, last)
	if err != nil || !changed {
		return err
	}
	return f.Follow(ctx)
}

// Now returns what is, read anew only if it may have changed since.
func (f *Feed[T]) Now(ctx context.Context) (T, error) {
	f.reading.Lock()
	defer f.reading.Unlock()
	f.mu.Lock()
	last, stale := f.last, f.stale || f.Old != nil && f.Old(f.last)
	f.stale = false // what changes from here on makes it so again
	f.mu.Unlock()
	if !stale {
		return last, nil
	}
	var read T
	err := f.Safely(ctx, func(ctx context.Context) (err error) {
		read, err = f.Read(ctx)
		return err
	})
	f.mu.Lock()
	defer f.mu.Unlock()
	if err != nil {
		f.stale = true
		var none T
		return none, fmt.Errorf("reading %s: %w", f.Name, err)
	}
	f.last = read
	return read, nil
}

// Last is what was read last, however old.
func (f *Feed[T]) Last() T {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.last
}

// Watch tells at once, and whenever something was read anew, until stop is called. It is closed when the process stops.
func (f *Feed[T]) Watch() (news <-chan struct{}, stop func(), err error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.closed || len(f.watchers) >= mostWatchers {
		return nil, nil, ErrFull
	}
	w := make(chan struct{}, 1)
	w <- struct{}{}
	f.watchers[w] = true
	return w, func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		delete(f.watchers, w)
	}, nil
}

// Watched reports whether anybody watches.
func (f *Feed[T]) Watched() bool {
	f.mu.Lock()
	defer f.mu.Unlock()
	return len(f.watchers) > 0
}

func (f *Feed[T]) close() {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.closed = true
	for w := range f.watchers {
		close(w)
		delete(f.watchers, w)
	}
}

// ErrFull: too many live pages are open, or the process is stopping. The browser tries again.
var ErrFull = errors.New("no room for another live page")

// FollowFeed sends a page what say makes of each reading, whenever that differs from what was sent last.
func FollowFeed[T any](c *Call, f *Feed[T], say func(T) (string, error)) error {
	news, stop, err := f.Watch()
	if err != nil {
		return c.tryLater(err)
	}
	defer stop()
	sent := ""
	return Stream(c, news, func(struct{}) (Event, error) {
		now, err := f.Now(c.Context())
		if err != nil {
			return Event{}, err
		}
		body, err := say(now)
		if err != nil || body == sent {
			return Event{}, err
		}
		sent = body
		return Event{Body: body}, nil
	})
}
