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

func (p *panicked) Error() string { return "panic: " + p.kind }
