package clock

import (
	"fmt"
	"runtime"
	"runtime/debug"
)

// caught makes an error of a panic: a fault of ours with one complaint must not end the program, which would meet it again at its next
// start. The error names its kind only, because the value may hold what a person wrote.
func (k *Clock) caught(err *error) {
	p := recover()
	if p == nil {
		return
	}
	kind := fmt.Sprintf("%T", p)
	if e, ok := p.(runtime.Error); ok {
		kind = e.Error()
	}
	k.log.Error("panic in the clock", "panic", kind, "stack", string(debug.Stack()))
	*err = fmt.Errorf("panic: %s", kind)
}

// part does one part of a sweep.
func (k *Clock) part(do func() (int, error)) (done int, err error) {
	defer k.caught(&err)
	return do()
}
