package i18n_test

import (
	"testing"

	"github.com/stretchr/testify/require"
)

// TestNear: what is nearly a command is recognised, a sentence and what could be two commands are not.
func TestNear(t *testing.T) {
	c := catalog(t)
	for _, tc := range []struct{ text, name, rest string }{
		{"lst", "list", ""},
		{"lsit", "list", ""},
		{"acept 47116", "accept", "47116"},
		{"leliya 47116", "accept", "47116"},
		{"resolv ४७११६", "resolve", "४७११६"},
		{"overdu", "overdue", ""},
	} {
		name, rest, ok := c.Near("officer", tc.text)
		require.True(t, ok, tc.text)
		require.Equal(t, tc.name, name, tc.text)
		require.Equal(t, tc.rest, rest, tc.text)
	}
	for _, text := range []string{"", "xy", "qwertz", "lst of all the poles in the village", "बिजली नहीं आ रही है", "9876543210"} {
		_, _, ok := c.Near("officer", text)
		require.False(t, ok, text)
	}
	_, _, ok := c.Near("no such group", "list")
	require.False(t, ok)
}
