package hubtest

import (
	"bufio"
	"html"
	"net/http"
	"net/http/httptest"
	"regexp"
	"strings"

	"github.com/stretchr/testify/require"
)

var liveAt = regexp.MustCompile(`hx-sse:connect="([^"]+)"`)

// Live opens what is live of a page. next waits for the next piece of news and returns its text, "" when the stream has ended.
func (h *House) Live(site http.Handler, path string) (next func() string) {
	h.T.Helper()
	found := liveAt.FindStringSubmatch(h.Get(site, path))
	require.NotNil(h.T, found, "nothing of %s is live", path)
	server := httptest.NewServer(site)
	h.T.Cleanup(server.Close)
	r, err := http.NewRequestWithContext(h.T.Context(), http.MethodGet, server.URL+html.UnescapeString(found[1]), nil)
	require.NoError(h.T, err)
	answer, err := server.Client().Do(r)
	require.NoError(h.T, err)
	require.Equal(h.T, "text/event-stream; charset=utf-8", answer.Header.Get("Content-Type"))
	h.T.Cleanup(func() { answer.Body.Close() })
	in := bufio.NewReader(answer.Body)
	return func() string {
		var body strings.Builder
		for {
			line, err := in.ReadString('\n')
			if err != nil {
				return ""
			}
			if data, ok := strings.CutPrefix(line, "data: "); ok {
				body.WriteString(data)
			} else if line == "\n" && body.Len() > 0 {
				return body.String()
			}
		}
	}
}
