package main

import (
	"context"
	"errors"
	"hash/maphash"
	"log/slog"
	"sync"
	"time"
)

const (
	// repeatsSpan is how long equal records are counted together …
	repeatsSpan = time.Minute
	// … of which so many are written: enough to see that something goes on.
	repeatsKept = 5
	// repeatsKinds bounds what is remembered of a span; whatever is new after them is written.
	repeatsKinds = 1_000
)

// repeats is a slog.Handler that leaves out what says the same again and again, and says how often it did. While a database is away or a
// disk is full, every request and every sweep fails in the same way, and the log would fill the next disk. Records are the same if
// they differ in numbers (ids) only; what is no warning is never left out.
type repeats struct {
	next slog.Handler
	with uint64 // of the attributes that next has already
	seen *seenRecords
}

// quietly wraps a handler.
func quietly(next slog.Handler) *repeats {
	return &repeats{next: next, seen: &seenRecords{seed: maphash.MakeSeed(), kinds: map[uint64]*repeated{}}}
}

// Enabled implements slog.Handler.
func (h *repeats) Enabled(ctx context.Context, level slog.Level) bool {
	return h.next.Enabled(ctx, level)
}

// WithAttrs implements slog.Handler.
func (h *repeats) WithAttrs(attrs []slog.Attr) slog.Handler {
	with := h.with
	for _, a := range attrs {
		with = h.seen.mix(with, a)
	}
	return &repeats{next: h.next.WithAttrs(attrs), with: with, seen: h.seen}
}

// WithGroup implements slog.Handler.
func (h *repeats) WithGroup(name string) slog.Handler {
	return &repeats{next: h.next.WithGroup(name), with: h.seen.mix(h.with, slog.String("", name)), seen: h.seen}
}

// Handle implements slog.Handler.
func (h *repeats) Handle(ctx context.Context, r slog.Record) error {
	if r.Level < slog.LevelWarn {
		return h.next.Handle(ctx, r)
	}
	write, over := h.seen.count(h.with, r, h.next)
	var failed error
	for _, left := range over {
		again := slog.NewRecord(r.Time, left.level, left.message, 0)
		again.AddAttrs(slog.Int("left_out", left.times-repeatsKept))
		failed = errors.Join(failed, left.by.Handle(ctx, again))
	}
	if write {
		failed = errors.Join(failed, h.next.Handle(ctx, r)) // also where how often another was left out could not be written
	}
	return failed
}

// repeated is one kind of record in the span that is going on.
type repeated struct {
	level   slog.Level
	message string
	times   int
	by      slog.Handler
}

// seenRecords counts; a handler and all that are derived of it share one.
type seenRecords struct {
	seed maphash.Seed

	mu    sync.Mutex
	since time.Time
	kinds map[uint64]*repeated
}

// count says whether a record is to be written, and of which kinds records were left out in a span that is over.
func (s *seenRecords) count(with uint64, r slog.Record, by slog.Handler) (write bool, over []*repeated) {
	kind := s.mix(with, slog.String(r.Level.String(), r.Message))
	r.Attrs(func(a slog.Attr) bool {
		kind = s.mix(kind, a)
		return true
	})
	s.mu.Lock()
	defer s.mu.Unlock()
	if r.Time.Sub(s.since) >= repeatsSpan {
		for _, k := range s.kinds {
			if k.times > repeatsKept {
				over = append(over, k)
			}
		}
		clear(s.kinds)
		s.since = r.Time
	}
	k := s.kinds[kind]
	if k == nil {
		if len(s.kinds) >= repeatsKinds {
			return true, over
		}
		k = &repeated{level: r.Level, message: r.Message, by: by}
		s.kinds[kind] = k
	}
	k.times++
	return k.times <= repeatsKept, over
}

// stackKey is under what panics log their stack.
const stackKey = "stack"

// mix adds an attribute to what tells kinds of records apart. Numbers do not: they are another's id each time. Nor do stacks, which have
// other addresses each time.
func (s *seenRecords) mix(kind uint64, a slog.Attr) uint64 {
	if a.Key == stackKey {
		return kind
	}
	var h maphash.Hash
	h.SetSeed(s.seed)
	maphash.WriteComparable(&h, kind)
	h.WriteString(a.Key)
	switch v := a.Value.Resolve(); v.Kind() {
	case slog.KindInt64, slog.KindUint64, slog.KindFloat64, slog.KindDuration, slog.KindTime:
	default:
		h.WriteString(v.String())
	}
	return h.Sum64()
}
