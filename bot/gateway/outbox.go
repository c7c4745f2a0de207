package gateway

import (
	"context"
	"sort"
	"sync"
	"time"

	"sunwai/models"
)

// outbox gives each held account its sender and finds what nobody handed over.
type outbox struct {
	g    *Gateway
	wake chan struct{}

	mu      sync.Mutex
	senders map[string]*sender
	polls   int64 // begun
	ended   int64 // number of the last one that was answered
}

// unknown is in place of what answered says when nobody asked before the commit.
const unknown = -1

// answered returns the number of the last poll that was answered. A poll with a higher one may see what is committed from
// now on.
func (o *outbox) answered() int64 {
	o.mu.Lock()
	defer o.mu.Unlock()
	return o.ended
}

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

// hand gives rows to their senders right after their commit and returns the accounts that are sent for elsewhere. before is
// what answered said before the commit.
func (o *outbox) hand(rows []models.OutboxRow, before int64) (elsewhere []string) {
	for i := 0; i < len(rows); {
		account := rows[i].To.Account
		j := i + 1
		for j < len(rows) && rows[j].To.Account == account {
			j++
		}
		if s := o.sender(account); s != nil {
			s.hand(rows[i:j], before)
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
	tick := time.NewTicker(o.g.tuning.Poll)
	defer tick.Stop()
	ok := true
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			ok = o.lookOnce(ctx, pollAll)
			o.measure()
		case <-o.wake:
			if ok { // else the database is away: only the tick asks it
				ok = o.lookOnce(ctx, pollWanted)
			}
		}
	}
}

// lookOnce is one statement for all accounts that have room.
func (o *outbox) lookOnce(ctx context.Context, kind pollKind) bool {
	asking := map[string]*sender{}
	var accounts []string
	limit := 512
	o.mu.Lock()
	o.polls++
	defer o.endPoll()
	for key, s := range o.senders {
		if part, known := s.beginPoll(kind, o.polls); part {
			asking[key] = s
			accounts = append(accounts, key)
			limit += known // they are still waiting in the database and come again
		}
	}
	o.mu.Unlock()
	if len(accounts) == 0 {
		return true
	}
	sort.Strings(accounts)
	within, cancel := context.WithTimeout(ctx, o.g.tuning.Lease/3)
	defer cancel()
	rows, err := o.g.store.PendingOutbox(within, accounts, limit)
	if err != nil {
		for _, s := range asking {
			s.failedPoll()
		}
		if !stopping(ctx) {
			o.g.metrics.StoreFailed()
			o.g.log.Error("looking into the outbox", "err", err)
		}
		return false
	}
	found := map[string][]models.OutboxRow{}
	for _, r := range rows {
		found[r.To.Account] = append(found[r.To.Account], r)
	}
	for key, s := range asking {
		s.endPoll(found[key], len(rows) < limit)
	}
	return true
}

func (o *outbox) endPoll() {
	o.mu.Lock()
	defer o.mu.Unlock()
	o.ended = o.polls
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
