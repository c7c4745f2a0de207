package phone

import (
	"maps"
	"slices"
)

// MustHearKinds are the kinds for which a person is called, sorted.
func MustHearKinds() []string { return slices.Sorted(maps.Keys(mustHear())) }
