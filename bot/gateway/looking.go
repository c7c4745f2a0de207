package gateway

import (
	"sort"
	"time"

	"sunwai/models"
)

// beginWrite is called before events are stored, endWrite when their rows are added, or never will be. No two writes under way have
// rows of the same conversation.
func (b *backlog) beginWrite() int64 {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.writes.begin()
}

func (b *backlog) endWrite(write int64) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.writes.end(write)
}

// trusted reports whether memory knows of everything that waits in a conversation of the account.
func (b *backlog) trusted(h *held, peer models.Peer) bool {
	if h.stale {
		return false
	}
	now := b.machine()
	return !h.hidden.has(peer, now) && (h.line.mode == Polled || !now.Before(b.others))
}

// missed notes that the database holds rows of an account that memory was not told of or had no room for; c is the
// conversation they belong to, if memory has it.
func (b *backlog) missed(c *conv, h *held) {
	h.stale, h.staleAt = true, b.polls
	if c != nil {
		c.behind = true
	}
}

// othersSeen notes that other replicas are alive: they may store events of accounts that we hold.
func (b *backlog) othersSeen(d time.Duration) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.others = b.machine().Add(d)
}

// doubt notes that rows may have been stored of which memory was not told.
func (b *backlog) doubt(accounts map[string]struct{}) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for account := range accounts {
		if h, ours := b.accounts[account]; ours {
			b.missed(nil, h)
		}
	}
	for key, c := range b.convs {
		if _, in := accounts[key.account]; in {
			c.behind = true
		}
	}
	b.want()
}

// look asks for a poll.
func (b *backlog) look() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.want()
}

// want wakes the poll when there is little to do; else take does it when there is.
func (b *backlog) want() {
	b.wanted = true
	if len(b.ready) >= b.batch {
		return
	}
	select {
	case b.wake <- struct{}{}:
	default:
	}
}

// look is what a poll asks for.
type look struct {
	accounts []string
	fresh    []string // those of them whose retries are to be asked for
	known    []int64  // rows that need not come again
	poll     int64
}

// beginPoll returns what to ask for; endPoll or failedPoll ends it.
func (b *backlog) beginPoll() (l look) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.polls++
	b.polling, b.wanted = true, false
	clear(b.finished)
	l.poll = b.polls
	now := b.machine()
	for key, h := range b.accounts {
		l.accounts = append(l.accounts, key)
		if h.hidden.asks(now) {
			l.fresh = append(l.fresh, key)
		}
	}
	sort.Strings(l.accounts)
	// The poll must show whether those still wait; and what is behind them, which is forgotten with those that do not.
	doubtful := map[int64]struct{}{}
	for c := range b.waiting {
		if c.state == convUnsure {
			for _, r := range c.rows {
				doubtful[r.ID] = struct{}{}
			}
		}
	}
	for id := range b.known {
		if _, in := doubtful[id]; !in {
			l.known = append(l.known, id)
		}
	}
	return l
}

// endPoll takes the answer over.
func (b *backlog) endPoll(poll int64, rows []models.InboxRow, of extent) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.polling = false
	b.settle(rows, poll, of)
	full := false
	for i := range rows {
		_, done := b.finished[rows[i].ID]
		_, known := b.known[rows[i].ID]
		h, ours := b.accounts[rows[i].Account]
		if done || known || !ours || h.from >= poll {
			continue // of an account that was taken over meanwhile, what was known then was left out: the next poll shows all
		}
		if b.insert(rows[i]) {
			b.known[rows[i].ID] = polled
		} else {
			b.missed(b.convs[convKey{rows[i].Account, rows[i].Peer}], h)
			full = true // asking again at once could not help
		}
	}
	for _, h := range b.accounts {
		if of == wholly && !full && h.staleAt < poll {
			h.stale = false
		}
	}
	if of == partly {
		b.want()
	}
	b.cond.Broadcast()
}

// learn takes over which conversations may hold rows that polls do not show yet.
func (b *backlog) learn(accounts []string, retried retryList) {
	b.mu.Lock()
	defer b.mu.Unlock()
	for _, account := range accounts {
		if h, ours := b.accounts[account]; ours {
			h.hidden.learn(retried, account)
		}
	}
}

// failedPoll ends a poll that had no answer.
func (b *backlog) failedPoll() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.polling = false
}

// promote asks the database about rows that have waited long enough for their next try.
func (b *backlog) promote() {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.machine()
	for c := range b.waiting {
		if c.state == convWaiting && !now.Before(c.due) {
			c.state, c.since = convUnsure, b.polls
			b.want()
		}
	}
}

// settle ends the doubt about rows that failed: those that a poll has shown still wait are run again.
func (b *backlog) settle(rows []models.InboxRow, poll int64, of extent) {
	if len(b.waiting) == 0 {
		return
	}
	shown := make(map[int64]struct{}, len(rows))
	for i := range rows {
		shown[rows[i].ID] = struct{}{}
	}
	for c := range b.waiting {
		if c.state != convUnsure {
			continue
		}
		if _, waits := shown[c.rows[0].ID]; waits {
			delete(b.waiting, c)
			b.makeReady(c)
		} else if of == wholly && c.since < poll {
			b.forget(c)
		}
	}
}

// forget drops a conversation whose first row does not wait any more, or not yet. What follows it is found in order by
// the next poll.
func (b *backlog) forget(c *conv) {
	for _, r := range c.rows {
		delete(b.known, r.ID)
	}
	delete(b.waiting, c)
	delete(b.convs, c.key)
	if h, ours := b.accounts[c.key.account]; ours {
		b.missed(nil, h)
		b.want()
	}
}

// takeLate takes up to n conversations whose first row was stored before the time and whose person was not told
// yet. Each is put back by again with what is left of its wait.
func (b *backlog) takeLate(before time.Time, tellable func(models.InboxRow) bool, n int) (late []head, wait []time.Duration) {
	b.mu.Lock()
	defer b.mu.Unlock()
	now := b.machine()
	for _, c := range b.convs {
		if len(late) == n {
			break
		}
		if (c.state != convReady && c.state != convWaiting) || len(c.rows) == 0 || !c.rows[0].StoredAt.Before(before) || !tellable(c.rows[0]) {
			continue
		}
		var left time.Duration
		if c.state == convWaiting {
			left = max(c.due.Sub(now), 1)
			delete(b.waiting, c)
		}
		c.state = convBusy
		b.busy++
		late, wait = append(late, head{c, c.rows[0]}), append(wait, left)
	}
	return late, wait
}

// plenty reports whether there is enough to do without a poll; take asks for one when that ends.
func (b *backlog) plenty() bool {
	b.mu.Lock()
	defer b.mu.Unlock()
	if len(b.ready) < b.batch {
		return false
	}
	b.wanted = true
	return true
}
