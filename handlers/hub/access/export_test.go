package access

import (
	"maps"
	"slices"
)

// Permissions are all permissions that a route may name except Anyone, sorted.
func Permissions() []Permission { return slices.Sorted(maps.Keys(table())) }
