package gateway

import (
	"maps"
	"slices"
	"time"

	"sunwai/models"
)

// lookedAt bounds how many rows are looked at together: what an account says in a second, more or less.
const lookedAt = 32

// waits reports whether a row may still be sent. What came into memory a moment ago may; what has been there for longer, because it is
// tried again, or the account rests or has much to say, may have been cancelled meanwhile by anybody on any replica: whoever is
// forgotten must not be spoken of any more. Those that go next are looked at with it, so that a backlog does not cost a look for each.
func (s *sender) waits(row *said) (bool, error) {
	now := s.g.machine()
	looked := s.unseen(row, now)
	if len(looked) == 0 {
		return true, nil
	}
	ids := make([]int64, len(looked))
	for i, l := range looked {
		ids[i] = l.ID
	}
	var waiting []int64
	err := s.g.safely("waits", func() (err error) {
		waiting, err = s.g.store.StillWaiting(s.hard, ids)
		return err
	})
	if err != nil {
		return false, err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, l := range looked {
		if slices.Contains(waiting, l.ID) {
			l.seen = now
		}
	}
	return slices.Contains(waiting, row.ID), nil
}

// unseen are a row that must be looked at again before it is sent and those like it that can go next; none when the row need not.
func (s *sender) unseen(row *said, now time.Time) []*said {
	s.mu.Lock()
	defer s.mu.Unlock()
	old := func(row *said) bool { return now.Sub(row.seen) >= s.g.tuning.Poll }
	if !old(row) {
		return nil
	}
	looked := []*said{row}
	for _, c := range s.chats.ready[:min(len(s.chats.ready), 2*lookedAt)] {
		if next := c.rows[0]; len(looked) < lookedAt && old(next) {
			looked = append(looked, next)
		}
	}
	return looked
}

// forgot has what memory holds of the complaints of people whom a turn forgot looked at again before it is sent, also what came a moment ago: the
// turn has just taken most of it back.
func (o *outbox) forgot(cs models.ChangeSet) {
	if len(cs.Erase) == 0 {
		return
	}
	about := map[models.ID]struct{}{}
	for _, c := range cs.Complaints {
		if slices.Contains(cs.Erase, c.Complainant) {
			about[c.ID] = struct{}{}
		}
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	for _, s := range o.senders {
		s.forgot(about)
	}
}

func (s *sender) forgot(about map[models.ID]struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, c := range s.chats.by {
		for _, row := range c.rows {
			row.forget(about)
		}
	}
	if s.polling {
		maps.Copy(s.gone, about) // its answer may be of before
	}
}

// forget makes a row one that must be looked at when it is about one of these complaints.
func (row *said) forget(about map[models.ID]struct{}) {
	if _, is := about[row.Complaint]; is {
		row.seen = time.Time{}
	}
}

// unsaid is the end of a row that does not wait any more; when that is not known, it is asked again.
func (s *sender) unsaid(row *said, err error) ending {
	if err != nil {
		s.g.storeFailed()
		s.g.log.Error("looking whether a message still waits", "outbox", row.ID, "err", err)
		return ending{delay: soon}
	}
	s.g.metrics.Sent(s.line.account.Key, codeUnsaid)
	return ending{delivery: models.Delivery{State: models.OutboxCancelled, Code: codeUnsaid}} // which changes nothing: it does not wait
}
