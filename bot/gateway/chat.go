package gateway

import (
	"container/heap"
	"sort"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// place says where a chat is to be found.
type place int

const (
	nowhere   place = iota // nothing to say
	isReady                // its head can go
	isWaiting              // its head can go later
	isOut                  // its head is on its way
)

// chat is what is to be said in one conversation, and how fast it may be.
type chat struct {
	peer  models.Peer
	rows  []*said
	place place
	index int       // in the heap of its place
	until time.Time // when waiting, the machine's
	paid  time.Time // by its pace the messages sent so far are paid for by then

	partial   bool  // the database may hold more of it than memory …
	partialAt int64 // … since this many polls had begun
}

// said is an outbox row on its way and what of it is done.
type said struct {
	models.OutboxRow
	parts    int       // sent already: a row of several messages goes on where it failed
	sentRef  string    // of the first part
	failed   int       // renderings
	due      time.Time // not before, the machine's
	seen     time.Time // waiting in the database, the machine's; zero: it was tried since
	polled   bool      // a poll brought it
	short    bool      // it waits for the account's budget …
	reserved bool      // … or has its part of it
}

// before is the order within a conversation: broadcasts after all else, so that an answer never waits for one;
// then age.
func (a *said) before(b *said) bool {
	if x, y := a.Priority == models.Broadcast, b.Priority == models.Broadcast; x != y {
		return y
	}
	return a.ID < b.ID
}

// insert keeps the order; what is on its way stays first.
func (c *chat) insert(s *said) {
	first := 0
	if c.place == isOut {
		first = 1
	}
	at := first + sort.Search(len(c.rows)-first, func(i int) bool { return s.before(c.rows[first+i]) })
	c.rows = append(c.rows, nil)
	copy(c.rows[at+1:], c.rows[at:])
	c.rows[at] = s
}

// shift removes the first row.
func (c *chat) shift() {
	c.rows[0] = nil
	c.rows = c.rows[1:]
}

// outdated removes edits that a newer, directly following edit of the same message makes needless.
func (c *chat) outdated() (old []*said) {
	for len(c.rows) > 1 {
		a, b := c.rows[0], c.rows[1]
		if !a.Edit || !b.Edit || a.Ref == "" || a.Ref != b.Ref || a.parts > 0 {
			break
		}
		old = append(old, a)
		b.due = a.due // a failing edit is not tried more often because it was replaced
		c.shift()
	}
	return old
}

// paceAt is when the next message may go: limits.Burst at once, then one each limits.PerChat.
func (c *chat) paceAt(l bot.Limits) time.Time {
	return c.paid.Add(-time.Duration(max(l.Burst, 1)-1) * l.PerChat)
}

// pay notes that a message goes now.
func (c *chat) pay(now time.Time, l bot.Limits) {
	if c.paid.Before(now) {
		c.paid = now
	}
	c.paid = c.paid.Add(l.PerChat)
}

// readyHeap orders the chats whose head can go: by priority, then age, so that replies pass broadcasts.
type readyHeap []*chat

func (h readyHeap) Len() int { return len(h) }
func (h readyHeap) Less(i, j int) bool {
	a, b := h[i].rows[0], h[j].rows[0]
	if a.Priority != b.Priority {
		return a.Priority < b.Priority
	}
	return a.ID < b.ID
}
func (h readyHeap) Swap(i, j int) { h[i], h[j] = h[j], h[i]; h[i].index, h[j].index = i, j }
func (h *readyHeap) Push(x any)   { c := x.(*chat); c.index = len(*h); *h = append(*h, c) }
func (h *readyHeap) Pop() any     { return popChat((*[]*chat)(h)) }

// waitHeap orders the chats that wait by when they can go.
type waitHeap []*chat

func (h waitHeap) Len() int           { return len(h) }
func (h waitHeap) Less(i, j int) bool { return h[i].until.Before(h[j].until) }
func (h waitHeap) Swap(i, j int)      { h[i], h[j] = h[j], h[i]; h[i].index, h[j].index = i, j }
func (h *waitHeap) Push(x any)        { c := x.(*chat); c.index = len(*h); *h = append(*h, c) }
func (h *waitHeap) Pop() any          { return popChat((*[]*chat)(h)) }

func popChat(h *[]*chat) *chat {
	last := len(*h) - 1
	c := (*h)[last]
	(*h)[last] = nil
	*h = (*h)[:last]
	return c
}

// chats are the chats of one account, by where they are.
type chats struct {
	limits  bot.Limits
	by      map[models.Peer]*chat
	ready   readyHeap
	waiting waitHeap
}

// settle puts a chat where it belongs now.
func (q *chats) settle(c *chat, now time.Time) {
	q.unplace(c)
	if len(c.rows) == 0 {
		return
	}
	c.until = c.rows[0].due
	if pace := c.paceAt(q.limits); c.until.Before(pace) {
		c.until = pace
	}
	if now.Before(c.until) {
		c.place = isWaiting
		heap.Push(&q.waiting, c)
		return
	}
	c.place = isReady
	heap.Push(&q.ready, c)
}

func (q *chats) unplace(c *chat) {
	switch c.place {
	case isReady:
		heap.Remove(&q.ready, c.index)
	case isWaiting:
		heap.Remove(&q.waiting, c.index)
	case isOut, nowhere:
	}
	c.place = nowhere
}

// promote makes ready what has waited long enough.
func (q *chats) promote(now time.Time) {
	for len(q.waiting) > 0 && !now.Before(q.waiting[0].until) {
		q.settle(q.waiting[0], now)
	}
}

// of returns the chat with a peer, a new one when there is none.
func (q *chats) of(peer models.Peer) *chat {
	c := q.by[peer]
	if c == nil {
		c = &chat{peer: peer}
		q.by[peer] = c
	}
	return c
}

// forget drops chats that have nothing to say and no pace to keep.
func (q *chats) forget(now time.Time) {
	for peer, c := range q.by {
		if len(c.rows) == 0 && !c.partial && !now.Before(c.paid) {
			delete(q.by, peer)
		}
	}
}
