package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"runtime/debug"
	"slices"
	"sync"
	"sync/atomic"
	"time"

	"sunwai/handlers"
	"sunwai/handlers/understand"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/store"
)

// liveEvery is how soon a replica sees officers or a directory that another process changed. It is one statement that reads
// two rows.
const liveEvery = time.Second

// knowledge is the directory with what is made of it; both are exchanged together.
type knowledge struct {
	effective
	seen string // version and newest change, as replicas compare them
	// reader is made beside the rest of the start, which it would make twice as long: what comes in can be stored before
	// it can be understood. Calling it waits until it is there. It fails only when what is built into the program is
	// broken.
	reader func() (*understand.Reader, error)
}

// learn makes what is known of a directory; its reader is being made.
func learn(version string, e effective) *knowledge {
	k := &knowledge{seen: version, effective: e, reader: sync.OnceValues(func() (r *understand.Reader, err error) {
		defer func() {
			if p := recover(); p != nil { // a directory that somebody has changed must not end the program: the old one stays
				err = &unlearned{panicKind(p), string(debug.Stack())}
			}
		}()
		return understand.New(e.directory)
	})}
	go k.reader()
	return k
}

// unlearned is a panic of a directory that was to be learned.
type unlearned struct{ kind, stack string }

func (e *unlearned) Error() string { return "panic: " + e.kind }

// live is what may change while the program runs: officers and the directory.
type live struct {
	store *store.Store
	clock models.Clock
	log   *slog.Logger
	loads *handlers.Loads

	looking       sync.Mutex // one look at the officers at a time
	learning      sync.Mutex // one directory at a time is learned; no turn waits for it
	rosterVersion int64
	roster        atomic.Pointer[models.Roster]
	officers      atomic.Pointer[[]models.Officer]
	known         atomic.Pointer[knowledge]
	problems      atomic.Pointer[[]models.Problem]
	problemsAt    time.Time
}

var _ handlers.Understander = (*live)(nil)

// newLive reads everything for the first time.
func newLive(ctx context.Context, s *store.Store, clock models.Clock, log *slog.Logger) (*live, error) {
	l := &live{store: s, clock: clock, log: log, loads: &handlers.Loads{}, rosterVersion: -1}
	l.known.Store(&knowledge{seen: "none read"})
	if err := l.look(ctx); err != nil {
		return nil, err
	}
	return l, nil
}

// Roster is today's officers.
func (l *live) Roster() *models.Roster { return l.roster.Load() }

// Officers lists them.
func (l *live) Officers() []models.Officer { return *l.officers.Load() }

// Problems are those that the hub has confirmed.
func (l *live) Problems() []models.Problem {
	if p := l.problems.Load(); p != nil {
		return *p
	}
	return nil
}

// problemsEvery is how soon a replica sees what another one's hub has confirmed.
const problemsEvery = 15 * time.Second

// lookAtProblems reads the known problems.
func (l *live) lookAtProblems(ctx context.Context) error {
	list, err := l.store.Problems(ctx)
	if err != nil {
		return err
	}
	l.problems.Store(&list)
	return nil
}

// Directory is today's.
func (l *live) Directory() *directory.Directory { return l.known.Load().directory }

// Understand reads a message with today's directory. Without a reader (see learned) it panics, so that the turn is done
// again later instead of the message being taken for noise.
func (l *live) Understand(text string, hint handlers.Hint) handlers.Understanding {
	reader, err := l.known.Load().reader()
	if err != nil {
		panic(err)
	}
	return reader.Understand(text, hint)
}

// learned waits until messages can be understood, and says why they cannot.
func (l *live) learned() error {
	if _, err := l.known.Load().reader(); err != nil {
		return fmt.Errorf("preparing the directory: %w", err)
	}
	return nil
}

// follow looks until ctx ends and tells of changed officers. What cannot be read stays as it was: an old directory is
// better than none.
func (l *live) follow(ctx context.Context, changed func(ctx context.Context, before, now []models.Officer)) {
	t := time.NewTicker(liveEvery)
	defer t.Stop()
	failing, before := false, l.officers.Load()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
		err := l.look(ctx)
		if err != nil && !failing && ctx.Err() == nil {
			l.fails(err)
		}
		if at := l.clock.Now(); err == nil && at.Sub(l.problemsAt) >= problemsEvery {
			if err = l.lookAtProblems(ctx); err != nil && !failing && ctx.Err() == nil {
				l.log.Error("reading known problems", "err", err)
			}
			l.problemsAt = at
		}
		failing = err != nil
		if now := l.officers.Load(); now != before { // read anew
			changed(ctx, *before, *now)
			before = now
		}
	}
}

// fails logs why a look failed, a panic like all others.
func (l *live) fails(err error) {
	why := []any{"err", err}
	if p := (*unlearned)(nil); errors.As(err, &p) {
		why = append(why, panicKey, p.kind, stackKey, p.stack)
	}
	l.log.Error("looking for changed officers and directory", why...)
}

// look reads what has changed. Of officers first: a directory takes longer, and may be one that cannot be read.
func (l *live) look(ctx context.Context) error {
	directory, roster, err := l.store.Versions(ctx)
	if err != nil {
		return err
	}
	return errors.Join(l.lookAtRoster(ctx, roster), l.lookAtDirectory(ctx, directory))
}

// lookAtOfficers reads changed officers alone: turns wait for it.
func (l *live) lookAtOfficers(ctx context.Context) error {
	_, roster, err := l.store.Versions(ctx)
	if err != nil {
		return err
	}
	return l.lookAtRoster(ctx, roster)
}

func (l *live) lookAtRoster(ctx context.Context, version int64) error {
	l.looking.Lock()
	defer l.looking.Unlock()
	if version <= l.rosterVersion { // another look was faster
		return nil
	}
	officers, err := l.store.Officers(ctx)
	if err != nil {
		return err
	}
	loads, err := l.store.Loads(ctx)
	if err != nil {
		return err
	}
	l.loads.Reset(loads)
	l.roster.Store(models.NewRoster(officers, l.clock.Now))
	l.officers.Store(&officers)
	l.rosterVersion = version
	l.log.Info("officers read", "officers", len(officers))
	return nil
}

func (l *live) lookAtDirectory(ctx context.Context, version string) error {
	if version == l.known.Load().seen {
		return nil
	}
	l.learning.Lock()
	defer l.learning.Unlock()
	version, _, err := l.store.Versions(ctx) // another look may have been faster
	if err != nil || version == l.known.Load().seen {
		return err
	}
	e, err := effectiveDirectory(ctx, l.store)
	if err != nil {
		return err
	}
	k := learn(version, e)
	if l.Directory() != nil { // turns go on with the old one meanwhile
		if _, err := k.reader(); err != nil {
			return fmt.Errorf("preparing the directory: %w", err)
		}
	}
	l.known.Store(k)
	l.log.Info("directory read", "departments", len(e.directory.Departments()), "areas", len(e.directory.Areas()), "changes", len(e.changes))
	for _, x := range e.skipped {
		l.log.Error("a change of the directory is left out: it no longer fits the files", "thing", x.Change.Thing, "key", x.Change.Key, "field", x.Change.Field, "why", x.Why)
	}
	return nil
}

// seeingStore is the store for the gateway: a turn by which officers change is seen by this replica before what the
// turn says is sent. Who reads "welcome" gets the next complaint.
type seeingStore struct {
	*store.Store
	live *live
}

// Apply writes what turns changed.
func (s seeingStore) Apply(ctx context.Context, changes []models.ChangeSet) ([]models.OutboxRow, error) {
	return s.ApplyInOrder(ctx, changes, func() {})
}

// ApplyInOrder writes what turns changed.
func (s seeingStore) ApplyInOrder(ctx context.Context, changes []models.ChangeSet, enter func()) ([]models.OutboxRow, error) {
	due, err := s.Store.ApplyInOrder(ctx, changes, enter)
	if err != nil {
		return due, err
	}
	if slices.ContainsFunc(changes, func(c models.ChangeSet) bool { return len(c.Officers) > 0 }) {
		if err := s.live.lookAtOfficers(ctx); err != nil {
			s.live.log.Error("looking for changed officers", "err", err) // the next look sees them
		}
	}
	return due, nil
}
