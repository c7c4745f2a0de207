package bot

import (
	"regexp"
	"sync"
)

// Expression is a regular expression that is compiled when it is first asked for. Fifty that only some messages need took some milliseconds
// of every start, before anything else of it could begin.
type Expression func() *regexp.Regexp

// NewExpression panics when it is asked for, if text is no expression.
func NewExpression(text string) Expression {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(text) })
}
