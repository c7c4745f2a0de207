package web

import (
	"errors"
	"fmt"
	"net/http"
	"strings"
	"time"

	"sunwai/handlers/hub/access"
)

const (
	// heartbeat keeps proxies from closing a stream on which nothing happens.
	heartbeat = 15 * time.Second
	// streamLife is how long a stream lasts; the browser then comes back.
	streamLife = 10 * time.Minute
	// writeTime is how long a reader may take to take something.
	writeTime = 10 * time.Second
)

// Event is one message of a stream.
type Event struct {
	ID   string // "": none
	Body string // "": nothing is sent
}

// Stream sends what tell makes of each piece of news until there is no more, the reader goes or his session is over
// (https://html.spec.whatwg.org/multipage/server-sent-events.html).
func Stream[M any](c *Call, news <-chan M, tell func(M) (Event, error)) error {
	over, stop := access.Watch(c.Context())
	defer stop()
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
		case m, ok := <-news:
			if !ok {
				return nil
			}
			e, err := tell(m)
			if err != nil {
				c.lost(err)
				return nil // what was sent cannot become a page that says what failed: the browser comes back and asks anew
			}
			if e.Body != "" {
				s.send(e.text())
			}
		case <-beat.C:
			s.send(": still here\n\n")
		case <-over:
			return nil
		case <-life.C:
			return nil
		case <-c.Context().Done():
			return nil
		}
	}
	return nil // the reader is gone: no fault of ours
}

// lost logs what ended a stream, unless the reader did.
func (c *Call) lost(err error) {
	if c.Context().Err() == nil {
		c.kit.deps.Log.ErrorContext(c.Context(), "following a live page", "route", c.R.Pattern, "err", err)
	}
}

// Busy answers that there is no room for another live page now: the browser tries again.
func (c *Call) Busy() error {
	c.W.Header().Set("Retry-After", "5")
	c.W.WriteHeader(http.StatusServiceUnavailable)
	return nil
}

func (c *Call) tryLater(err error) error {
	if errors.Is(err, ErrFull) {
		return c.Busy()
	}
	return err
}

// text is the event as it is sent (https://html.spec.whatwg.org/multipage/server-sent-events.html#parsing-an-event-stream).
func (e Event) text() string {
	var b strings.Builder
	if e.ID != "" {
		fmt.Fprintf(&b, "id: %s\n", e.ID)
	}
	// A carriage return alone ends a line too: what stood behind one in somebody's words would be a field of the stream.
	for line := range strings.Lines(strings.NewReplacer("\r\n", "\n", "\r", "\n").Replace(e.Body)) {
		b.WriteString("data: ")
		b.WriteString(strings.TrimSuffix(line, "\n"))
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
