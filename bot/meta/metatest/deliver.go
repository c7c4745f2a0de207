package metatest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"time"

	"sunwai/bot/meta"
)

// Push puts a body into the queue of deliveries, one POST each.
func (s *Core) Push(body []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.queue = append(s.queue, body)
	s.wake()
}

// PushJSON puts a webhook into the queue.
func (s *Core) PushJSON(webhook any) {
	raw, err := json.Marshal(webhook)
	if err != nil {
		s.Violated("a webhook cannot be written: %v", err)
		return
	}
	s.Push(raw)
}

// Deliver hands deliveries over, in order, until ctx ends; one that fails is tried again after a second, as Meta does
// (though longer apart).
func (s *Core) Deliver(ctx context.Context, to func(*http.Request, []byte) error) error {
	for ctx.Err() == nil {
		body, changed := s.head()
		if body == nil {
			select {
			case <-changed:
			case <-ctx.Done():
			}
			continue
		}
		if err := to(s.Signed(body), body); err != nil {
			again := time.NewTimer(time.Second)
			select {
			case <-again.C:
			case <-ctx.Done():
				again.Stop()
			}
			continue
		}
		s.mu.Lock()
		s.queue = s.queue[1:]
		s.mu.Unlock()
	}
	return ctx.Err()
}

// Next takes the next delivery out of the queue; nil when there is none.
func (s *Core) Next() []byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.queue) == 0 {
		return nil
	}
	body := s.queue[0]
	s.queue = s.queue[1:]
	return body
}

func (s *Core) head() ([]byte, <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.queue) == 0 {
		return nil, s.changed
	}
	return s.queue[0], s.changed
}

// Signed makes the request of a delivery.
func (s *Core) Signed(body []byte) *http.Request {
	r, err := http.NewRequest(http.MethodPost, "http://sunwai.test/webhook/meta", bytes.NewReader(body))
	if err != nil {
		s.Violated("a request cannot be made: %v", err)
		return nil
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set(meta.SignatureHeader, s.cfg.Secret.Sign(body))
	return r
}

// Forged makes requests with a body that lie about who sent it, by what is wrong.
func (s *Core) Forged(body []byte) map[string]*http.Request {
	with := func(values ...string) *http.Request {
		r := s.Signed(body)
		r.Header[meta.SignatureHeader] = values
		return r
	}
	right := s.cfg.Secret.Sign(body)
	return map[string]*http.Request{
		"no header": with(), "empty": with(""), "other secret": with(meta.AppSecret("other").Sign(body)),
		"other body": with(s.cfg.Secret.Sign(append([]byte(" "), body...))), "no prefix": with(right[7:]),
		"old hash": with("sha1=" + right[7:]), "shorter": with(right[:len(right)-2]), "no secret": with(meta.AppSecret("").Sign(body)),
		"two": with(right, right), "not hex": with("sha256=zz" + right[9:]),
	}
}

// Post is a target of Deliver: the webhook at a URL.
func Post(client *http.Client, url string) func(*http.Request, []byte) error {
	return func(signed *http.Request, body []byte) error {
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
}
