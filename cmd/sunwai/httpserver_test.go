package main

import (
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestHeadersAreBounded(t *testing.T) {
	s, err := listen("test", "127.0.0.1:0", http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) }), slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	done := make(chan error, 1)
	go func() { done <- s.serve() }()
	for size, want := range map[int]int{8 << 10: http.StatusNoContent, 64 << 10: http.StatusRequestHeaderFieldsTooLarge} {
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://"+s.address(), nil)
		require.NoError(t, err)
		req.Header.Set("Cookie", strings.Repeat("a", size))
		res, err := http.DefaultClient.Do(req)
		require.NoError(t, err)
		require.NoError(t, res.Body.Close())
		require.Equal(t, want, res.StatusCode, size)
	}
	s.stop(t.Context())
	require.NoError(t, <-done)
}
