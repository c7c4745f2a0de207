package wall

import (
	"errors"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"

	"sunwai/handlers/hub/web"
	"sunwai/models"
)

const (
	// heartbeat keeps proxies from closing a stream on which nothing happens.
	heartbeat = 15 * time.Second
	// streamLife is how long a stream lasts; the browser then comes back, and who was signed out meanwhile does not.
	streamLife = 10 * time.Minute
	// writeTime is how long a reader may take to take something.
	writeTime = 10 * time.Second
)

// differing is what must be sent to make shown of what a page has: the parts, one after the other, each to be put in the place of
// the element with its id.
func differing(parts, shown map[string]string) string {
	var b strings.Builder
	for _, id := range slices.Sorted(maps.Keys(parts)) {
		if had, ok := shown[id]; !ok || had != parts[id] {
			b.WriteString(parts[id])
			b.WriteByte('\n')
		}
	}
	return b.String()
}

// scopeKey names a scope: two who see the same part of the state have the same.
func scopeKey(s models.HubScope) string {
	sorted := func(list []string) string { return strings.Join(slices.Sorted(slices.Values(list)), ",") }
	return sorted(s.Departments) + "/" + sorted(s.Districts)
}

// stream sends the wall's changes until the reader goes.
func (w *Wall) stream(c *web.Call) error {
	seen := c.R.Header.Get("Last-Event-ID")
	if seen == "" {
		seen = c.Query("seen") // what the page itself shows
	}
	r, leave, err := w.live.join(c.Context(), c.Lang, c.User.Scope, seen)
	if errors.Is(err, errFull) {
		c.W.Header().Set("Retry-After", "5")
		c.W.WriteHeader(http.StatusServiceUnavailable)
		return nil
	}
	if err != nil {
		return err
	}
	defer leave()
	h := c.W.Header()
	h.Set("Content-Type", "text/event-stream; charset=utf-8")
	h.Set("Cache-Control", "no-store")
	h.Set("X-Accel-Buffering", "no") // nginx would hold it back
	s := sender{w: c.W, control: http.NewResponseController(c.W)}
	s.send("retry: 1000\n\n")
	beat, life := time.NewTicker(heartbeat), time.NewTimer(streamLife)
	defer beat.Stop()
	defer life.Stop()
	for s.err == nil {
		select {
		case m, ok := <-r.messages:
			if !ok {
				return nil
			}
			s.send(event(w.live.id(m.number), m.body))
		case <-beat.C:
			s.send(": still here\n\n")
		case <-life.C:
			return nil
		case <-c.Context().Done():
			return nil
		}
	}
	return nil // the reader is gone: no fault of ours
}

// event is one message of a stream (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream).
func event(id, body string) string {
	var b strings.Builder
	fmt.Fprintf(&b, "id: %s\n", id)
	for line := range strings.Lines(body) {
		b.WriteString("data: ")
		b.WriteString(strings.TrimRight(line, "\r\n"))
		b.WriteByte('\n')
	}
	b.WriteByte('\n')
	return b.String()
}

// sender writes until the first failure.
type sender struct {
	w       http.ResponseWriter
	control *http.ResponseController
	err     error
}

func (s *sender) send(text string) {
	// The machine's clock: a deadline of the network is nothing of the state's time.
	if err := s.control.SetWriteDeadline(time.Now().Add(writeTime)); err != nil && !errors.Is(err, http.ErrNotSupported) {
		s.err = err
		return
	}
	if _, s.err = s.w.Write([]byte(text)); s.err == nil {
		s.err = s.control.Flush()
	}
}
