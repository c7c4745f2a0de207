package gateway

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// panicked is a recovered panic. Its text names the type only, because the value may hold what a person wrote;
// the runtime's own panics (index out of range …) hold no words.
type panicked struct {
	kind  string
	stack string
}

func newPanic(v any) *panicked {
	kind := fmt.Sprintf("%T", v)
	if e, ok := v.(runtime.Error); ok {
		kind = e.Error()
	}
	return &panicked{kind: kind, stack: string(debug.Stack())}
}

// caught makes an error of a panic of what the Gateway was given, the store above all: defer it around a call. A message that always leads
// to one is parked, and a loop goes on: neither is a crash at each start.
func (g *Gateway) caught(where string, err *error) {
	if p := recover(); p != nil {
		trouble := newPanic(p)
		g.metrics.Panicked(where)
		g.log.Error("panic in the store", "where", where, "panic", trouble.kind, "stack", trouble.stack)
		*err = trouble
	}
}

// safely calls the store or what else the Gateway was given; a panic is an error.
func (g *Gateway) safely(where string, do func() error) (err error) {
	defer g.caught(where, &err)
	return do()
}

// round does one round of a loop. What panics in it is tried again in the next one.
func (g *Gateway) round(where string, do func()) {
	_ = g.safely(where, func() error { do(); return nil })
}

func (p *panicked) Error() string { return "panic: " + p.kind }
