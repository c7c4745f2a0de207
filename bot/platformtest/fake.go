package platformtest

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net"
	"net/http"
	"time"
)

// Reset breaks the connection of a request without an answer, as a fake platform does that fails.
func Reset(w http.ResponseWriter) {
	conn, _, err := http.NewResponseController(w).Hijack()
	if err != nil { // HTTP/2 cannot be hijacked; aborting resets the stream
		panic(http.ErrAbortHandler)
	}
	if tcp, ok := conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0) // best effort: a reset instead of an end
	}
	_ = conn.SetDeadline(time.Time{})
	_ = conn.Close()
}

// Queue is what a fake platform has to deliver by webhook.
type Queue interface {
	// Head is the oldest delivery, nil when there is none, and what is closed at the next change.
	Head() (body []byte, changed <-chan struct{})
	// Drop takes the oldest delivery away.
	Drop()
}

// Deliver hands deliveries over, in order, until ctx ends; one that fails is tried again after a second, as platforms do (though longer
// apart).
func Deliver(ctx context.Context, q Queue, to func(body []byte) error) error {
	for ctx.Err() == nil {
		body, changed := q.Head()
		if body == nil {
			select {
			case <-changed:
			case <-ctx.Done():
			}
			continue
		}
		if err := to(body); err != nil {
			again := time.NewTimer(time.Second)
			select {
			case <-again.C:
			case <-ctx.Done():
				again.Stop()
			}
			continue
		}
		q.Drop()
	}
	return ctx.Err()
}

// Post hands a delivery to the webhook at a URL. signed has its headers.
func Post(client *http.Client, url string, signed *http.Request, body []byte) error {
	r, err := http.NewRequest(http.MethodPost, url, bytes.NewReader(body))
	if err != nil {
		return fmt.Errorf("making a delivery: %w", err)
	}
	r.Header = signed.Header
	res, err := client.Do(r)
	if err != nil {
		return fmt.Errorf("delivering: %w", err)
	}
	defer res.Body.Close()
	_, _ = io.Copy(io.Discard, res.Body) // only the status counts
	if res.StatusCode != http.StatusOK {
		return fmt.Errorf("delivering: %s", res.Status)
	}
	return nil
}
