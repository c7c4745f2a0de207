package platformtest

import (
	"encoding/json"
	"io/fs"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
)

// Recorded are the bodies of decoding tables: what a fuzz test of decoding begins with.
func Recorded(t testing.TB, from fs.FS) [][]byte {
	t.Helper()
	files, err := fs.Glob(from, "*.json")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	var all [][]byte
	for _, name := range files {
		for _, c := range readCases(t, from, name) {
			all = append(all, c.body(t))
		}
	}
	return all
}

// RequireStorable fails unless the inbox can hold an event and gives back what was decoded.
func RequireStorable(t testing.TB, in bot.Inbound) {
	t.Helper()
	require.NotEmpty(t, in.EventID)
	require.NotEmpty(t, in.Peer)
	require.NotEmpty(t, in.Kind)
	require.False(t, in.At.IsZero())
	stored, err := json.Marshal(in)
	require.NoError(t, err)
	require.True(t, utf8.Valid(stored))
	require.NotContains(t, string(stored), `\u0000`)
	var again bot.Inbound
	require.NoError(t, json.Unmarshal(stored, &again))
	require.Equal(t, in, again)
}
