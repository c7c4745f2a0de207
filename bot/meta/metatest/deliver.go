package metatest

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"

	"sunwai/bot/meta"
	"sunwai/bot/platformtest"
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

// Deliver hands deliveries over until ctx ends.
func (s *Core) Deliver(ctx context.Context, to func(*http.Request, []byte) error) error {
	return platformtest.Deliver(ctx, s, func(body []byte) error { return to(s.Signed(body), body) })
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

// Head is the oldest delivery, and what is closed at the next change.
func (s *Core) Head() ([]byte, <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.queue) == 0 {
		return nil, s.changed
	}
	return s.queue[0], s.changed
}

// Drop takes the oldest delivery away.
func (s *Core) Drop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.queue = s.queue[1:]
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
	return func(signed *http.Request, body []byte) error { return platformtest.Post(client, url, signed, body) }
}
