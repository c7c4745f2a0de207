package store

import (
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWhoToldOfWork(t *testing.T) {
	told := payloads("one", []string{"power", "water"})
	require.Len(t, told, 1)
	require.Equal(t, []string{"power", "water"}, slices.Collect(named(told[0], "two")))
	require.Empty(t, slices.Collect(named(told[0], "one")), "one's own is no news")
	require.Equal(t, []string{"power", "water"}, slices.Collect(named("power\nwater", "one")), "a replica of before does not say who it is")
}
