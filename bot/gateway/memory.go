package gateway

import (
	"time"

	"sunwai/models"
)

// hand takes over rows right after their commit. What memory cannot be sure to put in the right order is left to the
// poll.
func (s *sender) hand(rows []models.OutboxRow, from origin) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.g.machine()
	sure, write := !s.stale && from == fromTurns, s.g.outbox.writes.Load()
	for i := range rows {
		if s.brought.has(rows[i].ID, write) {
			continue // a poll was faster, and it is sent
		}
		trusted := sure && !s.hidden.has(rows[i].To.Peer, now)
		c := s.chats.by[lane(rows[i])]
		doubt := c != nil && c.partial
		if trusted && !doubt && s.insert(&said{OutboxRow: rows[i]}, now) {
			continue
		}
		s.wanted = true
		if c != nil {
			c.partial, c.partialAt = true, s.polls
		}
		if !trusted || !doubt {
			s.stale, s.staleAt = true, s.polls
		}
	}
	s.askIfNeedy()
	s.nudge()
}

// lane names the chat that a row's order is kept in: its reader's, or that of the post which it answers in public. Such an
// answer must not wait behind what is held for the author in private.
func lane(row models.OutboxRow) models.Peer {
	if row.PublicTo == "" {
		return row.To.Peer
	}
	return models.Peer("\x00public " + row.PublicTo) // no platform's peer begins so
}

// insert puts a row into its chat; false when memory is full.
func (s *sender) insert(row *said, now time.Time) bool {
	if _, known := s.known[row.ID]; known || s.g.results.pending(row.ID) {
		return true
	}
	if len(s.known) >= s.g.tuning.OutboxQueue {
		return false
	}
	s.known[row.ID], row.seen = struct{}{}, now
	c := s.chats.of(lane(row.OutboxRow))
	c.insert(row)
	if c.place != isOut {
		s.chats.settle(c, now)
	}
	return true
}

// needy reports whether the poll should bring more.
func (s *sender) needy() bool {
	return len(s.known) < max(s.g.tuning.OutboxQueue/4, 1) && !s.g.machine().Before(s.paused)
}

// askIfNeedy asks for a poll when the database holds more and memory has room.
func (s *sender) askIfNeedy() {
	if s.wanted && s.needy() {
		s.g.outbox.look()
	}
}

// beginPoll says whether the account takes part in a poll, and whether its retries are to be asked for.
func (s *sender) beginPoll(wantedOnly pollKind) (part, fresh bool) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if !s.needy() || (wantedOnly == pollWanted && !s.wanted) {
		return false, false
	}
	s.polls++
	s.polling, s.wanted = true, false
	clear(s.finished)
	clear(s.gone)
	return true, s.hidden.asks(s.g.machine())
}

// knows adds the rows in memory to a list.
func (s *sender) knows(list []int64) []int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	for id := range s.known {
		list = append(list, id)
	}
	return list
}

// endPoll takes over heads that the poll found. When they are all, no other chat of ours has a head that is due.
func (s *sender) endPoll(rows []models.OutboxRow, of extent) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.polling = false
	now := s.g.machine()
	full := false
	for i := range rows {
		_, done := s.finished[rows[i].ID]
		_, known := s.known[rows[i].ID]
		if done || known {
			continue
		}
		row := &said{OutboxRow: rows[i], polled: true}
		if !s.insert(row, now) {
			full = true
		}
		row.forget(s.gone)
		if c := s.chats.by[lane(rows[i])]; c != nil {
			c.partial, c.partialAt = true, s.polls
		}
	}
	if full {
		s.stale, s.staleAt = true, s.polls
	}
	if of == wholly && !full {
		s.complete()
	} else {
		s.wanted = true
	}
	s.chats.forget(now)
	s.askIfNeedy()
	s.nudge()
}

// learn takes over which chats may hold rows that polls do not show yet.
func (s *sender) learn(retried retryList) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hidden.learn(retried, s.line.account.Key)
}

// complete notes what a poll that brought all there is has shown.
func (s *sender) complete() {
	if s.staleAt < s.polls {
		s.stale = false
	}
	for _, c := range s.chats.by {
		if c.partial && c.partialAt < s.polls && len(c.rows) == 0 {
			c.partial = false
		}
	}
}

// failedPoll ends a poll that had no answer.
func (s *sender) failedPoll() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.polling, s.wanted = false, true
}

// stopped forgets what is to be said to a person who does not want to hear us; the database has cancelled it.
func (s *sender) stopped(peer models.Peer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	c, ok := s.chats.by[peer]
	if !ok {
		return
	}
	s.clear(c)
	if c.place != isOut {
		s.chats.settle(c, s.g.machine())
	}
}

// moved gives a chat its new id.
func (s *sender) moved(from, to models.Peer) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.hidden.move(from, to)
	c, ok := s.chats.by[from]
	if !ok || from == to {
		return
	}
	delete(s.chats.by, from)
	keep := 0
	if c.place == isOut {
		keep = 1 // its own sending learns it from the platform
	}
	for _, row := range c.rows[keep:] {
		row.To.Peer = to
	}
	other, ok := s.chats.by[to]
	if !ok {
		c.peer = to
		s.chats.by[to] = c
		return
	}
	// Both ids have something to say: what is not on its way goes to the chat of the new one.
	for _, row := range c.rows[keep:] {
		other.insert(row)
	}
	c.rows = c.rows[:keep]
	if c.place != isOut {
		s.chats.settle(c, s.g.machine())
	}
	if other.place != isOut {
		s.chats.settle(other, s.g.machine())
	}
}

// load returns how many rows are in memory, how many are on their way, and when the oldest was written.
func (s *sender) load() (l Load) {
	s.mu.Lock()
	defer s.mu.Unlock()
	l = Load{Queued: len(s.known), Out: s.out, Paused: max(0, s.paused.Sub(s.g.machine()))}
	for _, c := range s.chats.by {
		for _, row := range c.rows {
			if l.Oldest.IsZero() || row.At.Before(l.Oldest) {
				l.Oldest = row.At
			}
		}
	}
	return l
}

// want notes that the database holds more for us.
func (s *sender) want() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.wanted = true
	s.askIfNeedy()
}

// doubt notes that the database may hold rows that memory was not told of.
func (s *sender) doubt() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.stale, s.staleAt, s.wanted = true, s.polls, true
	for _, c := range s.chats.by {
		// A poll does not show what waits behind a row that is tried again later.
		c.partial, c.partialAt = true, s.polls
	}
	s.askIfNeedy()
}
