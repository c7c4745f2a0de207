// Package uptest makes, once for all tests of a process, what none of them changes: the directory of Uttar Pradesh, the
// reader of messages and the catalogues. With the race detector, making them for each took longer than most tests do.
package uptest

import (
	"sync"
	"testing"

	"sunwai/handlers/understand"
	"sunwai/i18n"
	"sunwai/models/directory"
)

// State is what is shared. Nobody may change it.
type State struct {
	Directory *directory.Directory
	Reader    *understand.Reader
	Texts     *i18n.Catalog
}

// UttarPradesh returns it.
func UttarPradesh(tb testing.TB) State {
	tb.Helper()
	s, err := state()
	if err != nil {
		tb.Fatal(err)
	}
	return s
}

var state = sync.OnceValues(func() (s State, err error) {
	if s.Directory, err = directory.UttarPradesh(); err != nil {
		return s, err
	}
	if s.Reader, err = understand.New(s.Directory); err != nil {
		return s, err
	}
	s.Texts, err = i18n.New()
	return s, err
})
