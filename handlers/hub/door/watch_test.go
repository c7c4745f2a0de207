package door_test

import (
	"bufio"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/door"
)

// stream opens what goes on, and waits until it has begun.
func (b *browser) stream() *bufio.Reader {
	b.w.t.Helper()
	r, err := http.NewRequestWithContext(b.w.t.Context(), http.MethodGet, b.w.server.URL+"/hub/live", nil)
	require.NoError(b.w.t, err)
	answer, err := b.Do(r)
	require.NoError(b.w.t, err)
	b.w.t.Cleanup(func() { answer.Body.Close() })
	in := bufio.NewReader(answer.Body)
	first, err := in.ReadString('\n')
	require.NoError(b.w.t, err)
	require.Equal(b.w.t, "retry: 1000\n", first)
	_, err = in.ReadString('\n')
	require.NoError(b.w.t, err)
	return in
}

// A stream ends at the next look after its session has ended, however it did, or its user was given other rights; others go on.
func TestAStreamEndsWithItsSession(t *testing.T) {
	each(t, func(w *world) {
		u, other := w.user("sunita", "hub"), w.user("ravi", "hub")
		stays := w.browser("10.0.0.9")
		stays.signIn("ravi")
		going := stays.stream()
		for name, end := range map[string]func(b *browser){
			"signed out": func(b *browser) { b.post(door.Path + "/out") },
			"everywhere": func(*browser) { require.NoError(w.t, w.EndSessions(w.t.Context(), u.ID)) },
			"another part": func(*browser) {
				u.Scope.Departments = []string{"POWER"}
				w.change(u)
			},
			"shut out": func(*browser) { require.NoError(w.t, w.DisableWebUser(w.t.Context(), u.ID)) },
		} {
			require.NoError(w.t, w.EnableWebUser(w.t.Context(), u.ID))
			w.clock.Advance(time.Minute) // no code is taken twice
			b := w.browser("10.0.0.1")
			b.signIn("sunita")
			in := b.stream()
			require.NoError(w.t, w.door.LookAtStreams(w.t.Context()))
			end(b)
			require.NoError(w.t, w.door.LookAtStreams(w.t.Context()))
			_, err := in.ReadByte()
			require.Error(w.t, err, name)
		}
		require.Zero(w.t, going.Buffered(), "another one's goes on")
		require.NoError(w.t, w.EndSessions(w.t.Context(), other.ID))
		require.NoError(w.t, w.door.LookAtStreams(w.t.Context()))
		_, err := going.ReadByte()
		require.Error(w.t, err)
	})
}
