package door

import (
	"context"
	"sync"
	"time"

	"sunwai/models"
)

// watchEvery is how often it is looked whether the sessions of open streams still hold: one question for all of them.
const watchEvery = 20 * time.Second

// watches are the streams that are open.
type watches struct {
	mu   sync.Mutex
	open map[*watch]bool
}

// watch is one of them.
type watch struct {
	session models.ID
	version int64 // of the user when the stream began; 0: an officer by a link
	over    chan struct{}
}

// begin begins to watch a session. What is over is so for whoever asks first: the stream's end, or its reader's.
func (w *watches) begin(session models.ID, version int64) (over <-chan struct{}, stop func()) {
	one := &watch{session: session, version: version, over: make(chan struct{})}
	w.mu.Lock()
	defer w.mu.Unlock()
	w.open[one] = true
	return one.over, func() {
		w.mu.Lock()
		defer w.mu.Unlock()
		delete(w.open, one)
	}
}

func (w *watches) sessions() (which []models.ID) {
	w.mu.Lock()
	defer w.mu.Unlock()
	seen := map[models.ID]bool{}
	for one := range w.open {
		if !seen[one.session] {
			seen[one.session] = true
			which = append(which, one.session)
		}
	}
	return which
}

// end ends the streams of the sessions asked for that do not hold any more, or whose user was changed: he comes back and is let in as he
// is now.
func (w *watches) end(asked []models.ID, hold map[models.ID]int64) {
	w.mu.Lock()
	defer w.mu.Unlock()
	about := make(map[models.ID]bool, len(asked))
	for _, s := range asked {
		about[s] = true
	}
	for one := range w.open {
		version, holds := hold[one.session]
		if about[one.session] && (!holds || version != one.version) {
			close(one.over)
			delete(w.open, one)
		}
	}
}

// Run ends streams whose session is over, until ctx ends.
func (d *Door) Run(ctx context.Context) {
	t := time.NewTicker(watchEvery)
	defer t.Stop()
	failing := false
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
		err := d.LookAtStreams(ctx)
		if err != nil && !failing && ctx.Err() == nil {
			d.Log.ErrorContext(ctx, "looking whether the sessions of open streams hold", "err", err)
		}
		failing = err != nil
	}
}

// LookAtStreams ends the streams whose session has ended, or whose user was changed since. While the database does not answer they go on:
// they show nothing new then.
func (d *Door) LookAtStreams(ctx context.Context) error {
	asked := d.watches.sessions()
	if len(asked) == 0 {
		return nil
	}
	hold, err := d.Store.SessionsHold(ctx, asked, d.Idle)
	if err != nil {
		return err
	}
	d.watches.end(asked, hold)
	return nil
}
