package wall

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

// Figures is where the wall's figures come from; *store.Store has them.
type Figures interface {
	Wall(ctx context.Context) (models.WallFigures, error)
	// OwnFigures are those of an officer's own complaints.
	OwnFigures(ctx context.Context, v models.HubViewer) (map[models.Place]models.Figures, error)
	WallVersion(ctx context.Context) (int64, error)
	// ListenWall calls heard when any replica says that figures have changed, until ctx ends or the connection breaks.
	ListenWall(ctx context.Context, heard func()) error
}

const (
	// pollEvery is how often it is looked whether figures have changed that nobody told of.
	pollEvery = 5 * time.Second
	// ageEvery is how often what only time changes is drawn anew: how long somebody waits, which handle has fallen silent.
	ageEvery = 20 * time.Second
	// waiting is how many messages a reader may be behind before he is sent away: he comes back and gets everything.
	waiting = 8
	// keepEmpty is how long a group without readers is kept: a page was made, and its reader is on his way.
	keepEmpty = time.Minute
	// mostReaders is how many walls one process serves at the same time.
	mostReaders = 2000
)

// look is what a group of readers sees alike: a language and a part of the state.
type look struct {
	lang  models.Lang
	scope string
}

// group are the readers of one look: drawn once for all of them.
type group struct {
	look
	scope   models.HubScope
	shown   map[string]string // parts of the page as they were sent last, by their id
	changed uint64            // number of the last change; 0: what is shown is old
	version int64             // of the figures that were drawn first
	readers map[*reader]bool
	left    time.Time // when nobody was here any more, or it was made for a page whose reader has yet to come
}

// reader is one open wall.
type reader struct{ messages chan message }

type message struct {
	number uint64
	body   string
}

// draw makes the parts of the page that may change, by the id of the element that each replaces.
type draw func(lang models.Lang, scope models.HubScope, w models.WallFigures) (map[string]string, error)

// broadcaster draws the figures, which its feed reads once for every change, once for everybody who sees the same. One per process.
type broadcaster struct {
	*web.Feed[models.WallFigures]
	clock models.Clock
	log   *slog.Logger
	name  string // of this process in event ids: another one counts otherwise

	showing sync.Mutex // one at a time, so that what was read later is sent later
	mu      sync.Mutex
	draw    draw
	number  uint64
	groups  map[look]*group
	count   int
	closed  bool
}

func newBroadcaster(f Figures, clock models.Clock, log *slog.Logger) *broadcaster {
	var name [6]byte
	_, _ = rand.Read(name[:]) // never fails, as crypto/rand says
	b := &broadcaster{clock: clock, log: log, name: hex.EncodeToString(name[:]), groups: map[look]*group{}}
	b.Feed = web.NewFeed(web.Source[models.WallFigures]{
		Name: "the wall's figures", Read: f.Wall, Poll: pollEvery, Listen: f.ListenWall, Looked: b.looked, Show: b.show,
		Changed: func(ctx context.Context, last models.WallFigures) (bool, error) {
			version, err := f.WallVersion(ctx)
			return version != last.Version, err
		},
		Old: func(last models.WallFigures) bool { return models.DayOf(last.At) != models.DayOf(clock.Now()) },
	}, log)
	return b
}

// run follows the figures until ctx ends; then every reader is sent away.
func (b *broadcaster) run(ctx context.Context) {
	defer b.close()
	age := time.NewTicker(ageEvery)
	defer age.Stop()
	var reading sync.WaitGroup
	defer reading.Wait()
	reading.Go(func() { b.Run(ctx) })
	for {
		select {
		case <-ctx.Done():
			return
		case <-age.C:
			if err := b.Safely(ctx, func(context.Context) error { return b.show() }); err != nil {
				b.log.Warn("drawing the wall's figures", "err", err)
			}
		}
	}
}

func (b *broadcaster) looked() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.count > 0
}

// show draws the figures for every group and sends what differs from what its readers have.
func (b *broadcaster) show() error {
	b.showing.Lock()
	defer b.showing.Unlock()
	w, now := b.Last(), b.clock.Now()
	b.mu.Lock()
	draw := b.draw
	groups := make([]*group, 0, len(b.groups))
	for key, g := range b.groups {
		if len(g.readers) == 0 { // a page was made of it, or its readers have gone
			if now.Sub(g.left) > keepEmpty {
				delete(b.groups, key)
			}
			g.changed = 0 // who comes now gets everything
			continue
		}
		groups = append(groups, g)
	}
	b.mu.Unlock()
	if draw == nil || w.At.IsZero() {
		return nil
	}
	var failed error
	for _, g := range groups {
		parts, err := draw(g.lang, g.scope, w)
		if err != nil {
			failed = errors.Join(failed, err)
			continue
		}
		b.send(g, parts)
	}
	return failed
}

func (b *broadcaster) send(g *group, parts map[string]string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	body := differing(parts, g.shown)
	if body == "" {
		return
	}
	b.number++
	g.shown, g.changed = parts, b.number
	for r := range g.readers {
		select {
		case r.messages <- message{b.number, body}:
		default:
			b.leave(g, r) // too slow: he comes back and gets everything
		}
	}
}

// prepare makes ready for the reader of a page that is being made of the same figures. It returns the event id that the page stands
// for: when it is the last one when the reader comes, he has everything.
func (b *broadcaster) prepare(lang models.Lang, scope models.HubScope, w models.WallFigures) (string, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.draw == nil || b.closed {
		return "", nil
	}
	g, err := b.groupOf(lang, scope, w)
	if err != nil {
		return "", err
	}
	return b.id(g.changed), nil
}

// groupOf finds the group of a look, or draws it for the first time; b.mu is held.
func (b *broadcaster) groupOf(lang models.Lang, scope models.HubScope, w models.WallFigures) (*group, error) {
	key := look{lang, scopeKey(scope)}
	g := b.groups[key]
	if g == nil {
		g = &group{look: key, scope: scope, readers: map[*reader]bool{}}
	}
	if len(g.readers) > 0 || g.changed != 0 && g.version == w.Version {
		return g, nil
	}
	parts, err := b.draw(lang, scope, w)
	if err != nil {
		return nil, err
	}
	b.number++
	g.shown, g.changed, g.version, g.left = parts, b.number, w.Version, b.clock.Now()
	b.groups[key] = g
	return g, nil
}

// join adds a reader. When he has seen the last change, named by its event id, he is sent nothing now; else everything.
func (b *broadcaster) join(ctx context.Context, lang models.Lang, scope models.HubScope, seen string) (*reader, func(), error) {
	w, err := b.Now(ctx)
	if err != nil {
		return nil, nil, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed || b.count >= mostReaders || b.draw == nil {
		return nil, nil, web.ErrFull
	}
	g, err := b.groupOf(lang, scope, w)
	if err != nil {
		return nil, nil, err
	}
	r := &reader{messages: make(chan message, waiting)}
	g.readers[r] = true
	b.count++
	if seen != b.id(g.changed) {
		r.messages <- message{g.changed, differing(g.shown, nil)}
	}
	return r, func() {
		b.mu.Lock()
		defer b.mu.Unlock()
		b.leave(g, r)
	}, nil
}

// leave takes a reader out; b.mu is held. A group without readers is not drawn any more, but kept for one who comes back.
func (b *broadcaster) leave(g *group, r *reader) {
	if !g.readers[r] {
		return
	}
	delete(g.readers, r)
	close(r.messages)
	b.count--
	if len(g.readers) == 0 {
		g.left, g.changed = b.clock.Now(), 0
	}
}

func (b *broadcaster) close() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed = true
	for _, g := range b.groups {
		for r := range g.readers {
			b.leave(g, r)
		}
	}
}

func (b *broadcaster) id(number uint64) string { return fmt.Sprintf("%s-%d", b.name, number) }
