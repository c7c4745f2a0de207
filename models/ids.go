package models

import (
	"bufio"
	"io"
	"sync"
	"time"
)

// idEpoch is where the time in an ID starts. Stored IDs depend on it: never change.
const idEpoch = 1735689600000 // 2025-01-01T00:00:00Z in Unix milliseconds

const idRandomBits = 22

// IDs makes IDs: 41 bits of milliseconds since 2025 (until 2094), then 22 bits that start at random in
// each millisecond and count up. So they are positive, roughly in the order of time, strictly increasing
// within one process, and need no database. Two replicas may, very rarely, make the same one in the same
// millisecond (k rows each: 2k in 4 million): the primary key refuses it and the turn runs again.
// Safe for concurrent use.
type IDs struct {
	mu   sync.Mutex
	now  func() time.Time
	rnd  *bufio.Reader
	last ID
}

// NewIDs makes a source of IDs. rnd is crypto/rand.Reader, or a fixed one in tests.
func NewIDs(now func() time.Time, rnd io.Reader) *IDs {
	return &IDs{now: now, rnd: bufio.NewReaderSize(rnd, 256)}
}

// Next returns an ID larger than all before, also when the clock has stepped back.
func (s *IDs) Next() ID {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.now()
	ms := now.UnixMilli() - idEpoch
	if ms > int64(s.last>>idRandomBits) {
		s.last = ID(ms<<idRandomBits | s.start(now))
	} else {
		s.last++ // the same millisecond, or an earlier one; a full one runs over into the next
	}
	return s.last
}

// start draws where a millisecond starts. When there is no randomness the clock's nanoseconds stand in:
// IDs must only differ, nothing secret hangs on them.
func (s *IDs) start(now time.Time) int64 {
	var b [3]byte
	if _, err := io.ReadFull(s.rnd, b[:]); err != nil {
		return int64(now.Nanosecond()) & (1<<idRandomBits - 1)
	}
	return (int64(b[0])<<16 | int64(b[1])<<8 | int64(b[2])) & (1<<idRandomBits - 1)
}

// FirstID is the smallest ID that can be made at a moment: what was made from then on has this one or a larger.
func FirstID(at time.Time) ID {
	return ID(max(0, at.UnixMilli()-idEpoch) << idRandomBits)
}

// MadeAt is the millisecond in which an ID was made.
func (id ID) MadeAt() time.Time {
	return time.UnixMilli(int64(id>>idRandomBits) + idEpoch).UTC()
}
