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

	"sunwai/models"
)

// Figures is where the wall's figures come from; *store.Store has them.
type Figures interface {
	Wall(ctx context.Context) (models.WallFigures, error)
	WallVersion(ctx context.Context) (int64, error)
	// ListenWall calls heard when any replica says that figures have changed, until ctx ends or the connection breaks.
	ListenWall(ctx context.Context, heard func()) error
}

const (
	// readSpace is how long after one reading of the figures the next may begin, however many changes there are.
	readSpace = 200 * time.Millisecond
	// pollEvery is how often it is looked whether figures have changed that nobody told of.
	pollEvery = 5 * time.Second
	// ageEvery is how often what only time changes is drawn anew: how long somebody waits, which handle has fallen silent.
	ageEvery = 20 * time.Second
	// listenAgain is the pause after a broken connection.
	listenAgain = 2 * time.Second
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

// broadcaster reads the figures once for every change and draws them once for everybody who sees the same. One per process.
type broadcaster struct {
	figures Figures
	clock   models.Clock
	log     *slog.Logger
	name    string // of this process in event ids: another one counts otherwise
	stirred chan struct{}

	reading sync.Mutex // one at a time: who comes meanwhile gets what was read
	mu      sync.Mutex
	draw    draw
	last    models.WallFigures
	stale   bool // figures may have changed since last was read
	number  uint64
	groups  map[look]*group
	count   int
	closed  bool
}

func newBroadcaster(f Figures, clock models.Clock, log *slog.Logger) *broadcaster {
	var b [6]byte
	_, _ = rand.Read(b[:]) // never fails, as crypto/rand says
	return &broadcaster{figures: f, clock: clock, log: log, name: hex.EncodeToString(b[:]), stirred: make(chan struct{}, 1), stale: true,
		groups: map[look]*group{}}
}

// stir says that figures may have changed. It never waits.
func (b *broadcaster) stir() {
	select {
	case b.stirred <- struct{}{}:
	default:
	}
}

// run follows the figures until ctx ends; then every reader is sent away.
func (b *broadcaster) run(ctx context.Context) {
	defer b.close()
	go b.listen(ctx)
	poll, age := time.NewTicker(pollEvery), time.NewTicker(ageEvery)
	defer poll.Stop()
	defer age.Stop()
	for {
		var err error
		select {
		case <-ctx.Done():
			return
		case <-b.stirred:
			err = b.follow(ctx)
		case <-poll.C:
			err = b.poll(ctx)
		case <-age.C:
			err = b.show()
		}
		if err != nil && ctx.Err() == nil {
			b.log.Warn("following the wall's figures", "err", err)
		}
	}
}

// listen hears of other replicas' changes, and of our own.
func (b *broadcaster) listen(ctx context.Context) {
	for ctx.Err() == nil {
		err := b.figures.ListenWall(ctx, b.stir)
		if ctx.Err() != nil {
			return
		}
		b.log.Warn("listening for changed figures; looking for them instead", "err", err)
		select {
		case <-ctx.Done():
		case <-time.After(listenAgain):
		}
	}
}

// follow reads changed figures for those who look, after a moment in which more may change. When nobody looks, nothing is read.
func (b *broadcaster) follow(ctx context.Context) error {
	b.mu.Lock()
	b.stale = true
	idle := b.count == 0
	b.mu.Unlock()
	if idle {
		return nil
	}
	if _, err := b.now(ctx); err != nil {
		return err
	}
	if err := b.show(); err != nil {
		return err
	}
	select {
	case <-ctx.Done():
	case <-time.After(readSpace):
	}
	return nil
}

// poll finds changes that nobody told of: a notification is lost when a connection breaks.
func (b *broadcaster) poll(ctx context.Context) error {
	version, err := b.figures.WallVersion(ctx)
	b.mu.Lock()
	same := version == b.last.Version
	b.mu.Unlock()
	if err != nil || same {
		return err
	}
	return b.follow(ctx)
}

// now returns the figures as they are, read anew only if they may have changed since.
func (b *broadcaster) now(ctx context.Context) (models.WallFigures, error) {
	b.reading.Lock()
	defer b.reading.Unlock()
	b.mu.Lock()
	w, stale := b.last, b.stale || models.DayOf(b.last.At) != models.DayOf(b.clock.Now())
	b.stale = false // what changes from here on makes it so again
	b.mu.Unlock()
	if !stale {
		return w, nil
	}
	w, err := b.figures.Wall(ctx)
	b.mu.Lock()
	defer b.mu.Unlock()
	if err != nil {
		b.stale = true
		return models.WallFigures{}, fmt.Errorf("reading the wall's figures: %w", err)
	}
	b.last = w
	return w, nil
}

// show draws the figures for every group and sends what differs from what its readers have.
func (b *broadcaster) show() error {
	b.mu.Lock()
	w, draw, now := b.last, b.draw, b.clock.Now()
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
	w, err := b.now(ctx)
	if err != nil {
		return nil, nil, err
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.closed || b.count >= mostReaders || b.draw == nil {
		return nil, nil, errFull
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

// errFull: too many walls are open, or the process is stopping. The browser tries again.
var errFull = errors.New("no room for another live page")
