package gateway

import (
	"context"
	"sort"
	"sync"
	"sync/atomic"
	"time"

	"sunwai/models"
)

// outbox gives each held account its sender and finds what nobody handed over.
type outbox struct {
	g    *Gateway
	wake chan struct{}

	mu      sync.Mutex
	senders map[string]*sender

	writes atomic.Int64 // begun, whose rows are handed over
}

// origin says where rows that are handed over come from.
type origin int

const (
	fromTurns     origin = iota // of the write that was begun last
	fromElsewhere               // a poll may have brought them already, and memory be done with them
)

// beginWrite is called before turns are written. Only one such write is under way at a time, until its rows are handed over.
func (o *outbox) beginWrite() { o.writes.Add(1) }

// pollKind says whose poll is due.
type pollKind int

const (
	pollAll    pollKind = iota // the tick's: whoever has room
	pollWanted                 // those who know that the database holds more for them
)

func newOutbox(g *Gateway) *outbox {
	return &outbox{g: g, wake: make(chan struct{}, 1), senders: map[string]*sender{}}
}

// hold begins to send for an account.
func (o *outbox) hold(l *line) {
	s := newSender(o.g, l)
	o.mu.Lock()
	o.senders[l.account.Key] = s
	o.mu.Unlock()
	s.wg.Add(1)
	go s.run()
	o.look()
}

// drop ends it: nothing new is begun, what is on its way has until limit.
func (o *outbox) drop(account string, limit time.Duration) {
	o.mu.Lock()
	s := o.senders[account]
	delete(o.senders, account)
	o.mu.Unlock()
	if s != nil {
		s.quit()
		s.finish(limit)
	}
}

func (o *outbox) sender(account string) *sender {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.senders[account]
}

// hand gives rows to their senders right after their commit and returns the accounts that are sent for elsewhere.
func (o *outbox) hand(rows []models.OutboxRow, from origin) (elsewhere []string) {
	for i := 0; i < len(rows); {
		account := rows[i].To.Account
		j := i + 1
		for j < len(rows) && rows[j].To.Account == account {
			j++
		}
		if s := o.sender(account); s != nil {
			s.hand(rows[i:j], from)
		} else {
			elsewhere = append(elsewhere, account)
		}
		i = j
	}
	return elsewhere
}

func (o *outbox) stopped(a models.Address) {
	if s := o.sender(a.Account); s != nil {
		s.stopped(a.Peer)
	}
}

func (o *outbox) moved(a models.Address, to models.Peer) {
	if s := o.sender(a.Account); s != nil {
		s.moved(a.Peer, to)
	}
}

// doubt notes that rows may have been written of which memory was not told.
func (o *outbox) doubt() {
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, s := range o.senders {
		s.doubt()
	}
}

// look asks for a poll.
func (o *outbox) look() {
	select {
	case o.wake <- struct{}{}:
	default:
	}
}

// lookLoop finds rows that were not handed over: those that became due, that others wrote, that memory had no room for.
func (o *outbox) lookLoop(ctx context.Context) {
	lookWhen(ctx, o.g.tuning.Poll, o.wake, func() bool {
		ok := o.lookOnce(ctx, pollAll)
		o.g.round("measure", o.measure)
		return ok
	}, func() bool { return o.lookOnce(ctx, pollWanted) })
}

// pollLimit is how many rows one poll of the outbox brings; when there are more, the next follows at once.
const pollLimit = 512

// lookOnce is one statement for all accounts that have room.
func (o *outbox) lookOnce(ctx context.Context, kind pollKind) bool {
	asking := map[string]*sender{}
	var accounts, fresh []string
	var known []int64
	o.mu.Lock()
	for key, s := range o.senders {
		if part, isFresh := s.beginPoll(kind); part {
			known = s.knows(known)
			if isFresh {
				fresh = append(fresh, key)
			}
			asking[key] = s
			accounts = append(accounts, key)
		}
	}
	o.mu.Unlock()
	if len(accounts) == 0 {
		return true
	}
	sort.Strings(accounts)
	within, cancel := context.WithTimeout(ctx, o.g.tuning.Lease/3)
	defer cancel()
	var rows []models.OutboxRow
	var retries retryList
	err := o.g.safely("outbox", func() (err error) {
		retries, err = retried(o.g.store.RetriedOutbox).around(within, fresh, func() (err error) {
			rows, err = o.g.store.PendingOutbox(within, accounts, pollLimit, known...)
			return err
		})
		return err
	})
	if err != nil {
		for _, s := range asking {
			s.failedPoll()
		}
		if !stopping(ctx) {
			o.g.storeFailed()
			o.g.log.Error("looking into the outbox", "err", err)
		}
		return false
	}
	of := extentOf(len(rows), pollLimit)
	found := map[string][]models.OutboxRow{}
	for _, r := range rows {
		found[r.To.Account] = append(found[r.To.Account], r)
	}
	for key, s := range asking {
		s.endPoll(found[key], of)
	}
	if of == wholly {
		for _, key := range fresh {
			asking[key].learn(retries)
		}
	}
	return true
}

// measure tells how much waits.
func (o *outbox) measure() {
	now := o.g.clock.Now()
	for account, l := range o.load() {
		var age time.Duration
		if !l.Oldest.IsZero() {
			age = max(0, now.Sub(l.Oldest))
		}
		o.g.metrics.Outbox(account, l.Queued, age)
	}
	o.measureBudgets()
}

func (o *outbox) load() map[string]Load {
	o.mu.Lock()
	defer o.mu.Unlock()
	loads := make(map[string]Load, len(o.senders))
	for key, s := range o.senders {
		loads[key] = s.load()
	}
	return loads
}
