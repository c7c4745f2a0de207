package handlers_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestForgetWithoutAnything: what could not be handled may wait with the hub, and goes though nothing else is known.
func TestForgetWithoutAnything(t *testing.T) {
	w := staffed(t)
	require.Equal(t, []string{"citizen.nothing_to_forget"}, kinds(w.say("mohan", "forget me")))
	require.Len(t, w.forgotten, 1)
	require.NotZero(t, w.forgotten[0])
}
