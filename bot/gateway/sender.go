package gateway

import (
	"container/heap"
	"context"
	"sync"
	"time"

	"golang.org/x/time/rate"

	"sunwai/bot"
	"sunwai/models"
)

// sender says what one account has to say: one message of a chat at a time, chats side by side, within the
// platform's limits. The next message of a chat goes only when the result of the one before is recorded: so a
// crash repeats at most one message in each chat.
type sender struct {
	g      *Gateway
	line   *line
	limits bot.Limits
	rate   *rate.Limiter
	soft   chan struct{}   // closed: begin nothing new
	hard   context.Context // ended: give up what is on its way
	cancel context.CancelFunc
	wake   chan struct{}
	wg     sync.WaitGroup

	mu       sync.Mutex
	chats    chats
	known    map[int64]struct{} // rows in memory
	brought  brought
	out      int       // on their way
	paused   time.Time // until then nothing goes, the machine's
	refused  bool      // the account's credentials were, last time
	works    bool      // it has been told that the account does, since the start or since it was in trouble
	hidden   hidden
	stale    bool
	staleAt  int64
	polls    int64 // it took part in
	polling  bool
	finished map[int64]struct{}
	gone     map[models.ID]struct{} // complaints whose people were forgotten during the poll under way
	wanted   bool                   // the database holds more for us
	budget   *budget                // nil: the platform has none
	long     bool                   // messages wait long for it; the measuring loop's
}

// longestBackoff bounds the time between two tries of a message.
const longestBackoff = 5 * time.Minute

func newSender(g *Gateway, l *line) *sender {
	limits := l.platform.Limits()
	s := &sender{g: g, line: l, limits: limits, rate: limiter(limits.PerSecond), soft: make(chan struct{}),
		wake:   make(chan struct{}, 1),
		chats:  chats{limits: limits, by: map[models.Peer]*chat{}},
		budget: newBudget(l.platform), known: map[int64]struct{}{}, finished: map[int64]struct{}{}, gone: map[models.ID]struct{}{}, stale: true, wanted: true,
		// Rows may wait for their next try in the database that memory does not know of.
		hidden: hidden{until: g.machine().Add(longestBackoff*6/5 + 2*g.tuning.Poll)}}
	s.hard, s.cancel = context.WithCancel(context.Background())
	return s
}

// limiter lets half a second's worth go at once: short bursts are not slowed, and a full second's worth on top of
// the steady rate would be refused by the platform.
func limiter(perSecond float64) *rate.Limiter {
	if perSecond <= 0 {
		return rate.NewLimiter(rate.Inf, 1)
	}
	return rate.NewLimiter(rate.Limit(perSecond), max(1, int(perSecond/2)))
}

// run starts what can go until soft is closed.
func (s *sender) run() {
	defer s.wg.Done()
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	for {
		timer.Reset(s.pump())
		select {
		case <-s.soft:
			return
		case <-s.wake:
		case <-timer.C:
		}
	}
}

// pump starts all that can go now and returns how long nothing else can.
func (s *sender) pump() time.Duration {
	const idle = time.Hour
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case <-s.soft:
		return idle // so that nothing starts once stop waits
	default:
	}
	now := s.g.machine()
	if wait := s.paused.Sub(now); wait > 0 {
		return wait
	}
	s.chats.promote(now)
	for len(s.chats.ready) > 0 && s.out < s.g.tuning.InFlight {
		if s.mustWait(now) {
			continue
		}
		r := s.rate.ReserveN(now, 1)
		if wait := r.DelayFrom(now); wait > 0 {
			r.CancelAt(now)
			return wait
		}
		s.start(heap.Pop(&s.chats.ready).(*chat), now)
	}
	if len(s.chats.waiting) > 0 && s.out < s.g.tuning.InFlight {
		return s.chats.waiting[0].until.Sub(now)
	}
	return idle
}

// start sends a chat's head.
func (s *sender) start(c *chat, now time.Time) {
	for _, old := range c.outdated() {
		s.drop(old)
		s.g.results.put(models.Delivery{ID: old.ID, State: models.OutboxCancelled, Code: codeMerged, At: s.g.clock.Now()})
		s.g.metrics.Sent(s.line.account.Key, codeMerged)
	}
	c.place = isOut
	c.pay(now, s.limits)
	s.out++
	s.wg.Add(1)
	go s.send(c, c.rows[0])
}

// drop takes a row out of memory's books.
func (s *sender) drop(row *said) {
	delete(s.known, row.ID)
	if row.polled {
		s.brought.note(row.ID, s.g.outbox.writes.Load())
	}
	s.unreserve(row)
	if s.polling {
		s.finished[row.ID] = struct{}{}
	}
}

// send brings the head of a chat to an end, for now at least.
func (s *sender) send(c *chat, row *said) {
	defer s.wg.Done()
	end := s.attempt(c, row)
	s.recordJoined(end.joined, end.delivery.SentRef)
	if end.delivery.State != "" {
		end.delivery.ID, end.delivery.At = row.ID, s.g.clock.Now()
		select {
		case <-s.g.results.put(end.delivery):
		case <-s.hard.Done():
			return // the result is kept and recorded later; this sender is at its end
		}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.g.machine()
	s.out--
	s.dropJoined(c, end.joined)
	s.unreserve(row)
	if end.delivery.State == "" || end.delivery.State == models.OutboxWaiting && !end.held {
		row.due, row.seen = now.Add(end.delay), time.Time{}
	} else {
		s.drop(row)
		c.shift()
	}
	c.place = nowhere
	if end.pause > 0 && now.Add(end.pause).After(s.paused) {
		s.paused = now.Add(end.pause)
	}
	if end.silence || end.held {
		s.clear(c)
	}
	c.partial = c.partial || end.held
	if len(c.rows) == 0 && c.partial {
		c.partialAt, s.wanted = s.polls, true
	}
	s.chats.settle(c, now)
	s.askIfNeedy()
	s.nudge()
}

// clear forgets what memory has for a chat, except what is on its way.
func (s *sender) clear(c *chat) {
	keep := 0
	if c.place == isOut {
		keep = 1
	}
	for _, row := range c.rows[keep:] {
		s.drop(row)
	}
	c.rows = c.rows[:keep]
}

// nudge makes run look again.
func (s *sender) nudge() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

// pace waits until a further part of the chat's message may go; false when there is no time left.
func (s *sender) pace(c *chat) bool {
	s.mu.Lock()
	now := s.g.machine()
	wait := max(c.paceAt(s.limits).Sub(now), s.rate.ReserveN(now, 1).DelayFrom(now))
	c.pay(now, s.limits)
	s.mu.Unlock()
	if wait <= 0 {
		return true
	}
	timer := time.NewTimer(wait)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-s.hard.Done():
		return false
	}
}

// quit begins nothing new from now on.
func (s *sender) quit() {
	s.mu.Lock()
	defer s.mu.Unlock()
	select {
	case <-s.soft:
	default:
		close(s.soft)
	}
}

// finish waits for what is on its way, at most for the time given, then gives it up.
func (s *sender) finish(limit time.Duration) {
	timer := time.AfterFunc(limit, s.cancel)
	defer timer.Stop()
	s.wg.Wait()
	s.cancel()
}
