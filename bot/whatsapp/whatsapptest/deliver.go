package whatsapptest

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"strconv"
	"time"

	"sunwai/bot/meta"
)

// push puts a change into the queue of deliveries, one POST each.
func (n *Number) push(value map[string]any) {
	value["messaging_product"] = "whatsapp"
	value["metadata"] = map[string]any{"display_phone_number": n.Display, "phone_number_id": n.ID}
	raw, err := json.Marshal(map[string]any{"object": "whatsapp_business_account", "entry": []any{map[string]any{
		"id": "waba1", "changes": []any{map[string]any{"field": "messages", "value": value}}}}})
	if err != nil {
		n.server.violated("a webhook cannot be written: %v", err)
		return
	}
	n.server.Push(raw)
}

// Push puts a body into the queue of deliveries as it is.
func (s *Server) Push(body []byte) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.queue = append(s.queue, body)
	s.wake()
}

// wake tells who waits that something has happened. It is called with the lock held.
func (s *Server) wake() {
	close(s.changed)
	s.changed = make(chan struct{})
}

func (n *Number) status(p *Person, id, state string, code int) {
	st := map[string]any{"id": id, "status": state, "timestamp": strconv.FormatInt(n.server.now().Unix(), 10), "recipient_user_id": p.ID}
	if p.Phone != "" && !p.Hidden {
		st["recipient_id"] = p.Phone
	}
	if code != 0 {
		st["errors"] = []any{map[string]any{"code": code, "title": "failed", "message": "failed"}}
	}
	n.push(map[string]any{"statuses": []any{st}})
}

// Deliver hands deliveries over, in order, until ctx ends; one that fails is tried again after a second, as Meta does
// (though longer apart).
func (s *Server) Deliver(ctx context.Context, to func(*http.Request, []byte) error) error {
	for ctx.Err() == nil {
		s.mu.Lock()
		changed := s.changed
		var body []byte
		if len(s.queue) > 0 {
			body = s.queue[0]
		}
		s.mu.Unlock()
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

// Signed makes the request of a delivery.
func (s *Server) Signed(body []byte) *http.Request {
	r, err := http.NewRequest(http.MethodPost, "http://sunwai.test/webhook/meta", bytes.NewReader(body))
	if err != nil {
		s.violated("a request cannot be made: %v", err)
		return nil
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set(meta.SignatureHeader, s.cfg.Secret.Sign(body))
	return r
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
