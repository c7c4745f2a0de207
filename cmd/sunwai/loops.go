package main

import (
	"context"
	"fmt"
	"log/slog"
	"runtime"
	"runtime/debug"
	"time"
)

const (
	// loopAgain is how soon a loop that panicked is begun again, at first; each time it waits twice as long, at most loopAgainMost.
	loopAgain     = time.Second
	loopAgainMost = time.Minute
)

// keep runs a loop until ctx ends, also when it panics: a fault of ours in what goes on beside must not end the program, which takes in
// people's messages, and would meet the fault again at its next start. A loop that comes back by itself is over.
func (v *service) keep(ctx context.Context, name string, loop func(context.Context)) {
	told := ""
	for pause := loopAgain; ; pause = min(2*pause, loopAgainMost) {
		began := time.Now()
		panicked := v.guard(name, &told, func() { loop(ctx) })
		if !panicked || ctx.Err() != nil {
			return
		}
		if time.Since(began) > loopAgainMost {
			pause = loopAgain // it has worked meanwhile
		}
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
	}
}

// guard does a part of a loop and reports whether it panicked. Every time is counted; it is logged when it is another panic than the one
// told last. The log gets its kind alone, because the value may hold what a person wrote.
func (v *service) guard(name string, told *string, do func()) (panicked bool) {
	defer func() {
		p := recover()
		if p == nil {
			return
		}
		panicked = true
		v.count.gateway.Panicked(name)
		if kind := panicKind(p); kind != *told {
			*told = kind
			v.log.Error("panic in a loop", "loop", name, panicKey, kind, stackKey, string(debug.Stack()))
		}
	}()
	do()
	return false
}

// panicKey is under what panics log their kind.
const panicKey = "panic"

// counted is the log of what looks after its panics itself, by the name under which those that it logs are counted: never rename.
func (v *service) counted(name string) *slog.Logger {
	return slog.New(panicCounter{v.log.Handler(), func() { v.count.gateway.Panicked(name) }})
}

// panicCounter counts the panics that are logged through it.
type panicCounter struct {
	slog.Handler
	count func()
}

// Handle counts a panic and hands the record on.
func (h panicCounter) Handle(ctx context.Context, r slog.Record) error {
	r.Attrs(func(a slog.Attr) bool {
		if a.Key == panicKey {
			h.count()
		}
		return a.Key != panicKey
	})
	return h.Handler.Handle(ctx, r)
}

// WithAttrs goes on counting.
func (h panicCounter) WithAttrs(attrs []slog.Attr) slog.Handler {
	return panicCounter{h.Handler.WithAttrs(attrs), h.count}
}

// WithGroup goes on counting.
func (h panicCounter) WithGroup(name string) slog.Handler {
	return panicCounter{h.Handler.WithGroup(name), h.count}
}

// panicKind names a panic without its words; the runtime's own hold none of anybody.
func panicKind(p any) string {
	if e, ok := p.(runtime.Error); ok {
		return e.Error()
	}
	return fmt.Sprintf("%T", p)
}
