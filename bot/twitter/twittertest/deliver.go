package twittertest

import (
	"bytes"
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"sunwai/bot/platformtest"
	"sunwai/bot/twitter"
)

// hook is a webhook that somebody registered.
type hook struct {
	id, url string
	valid   bool
}

type sub struct {
	id, event, user, webhook, tag string
	made                          time.Time
}

// event puts an event into the queue of deliveries, as the X Activity API writes it, if the account is subscribed to it or no
// webhook is registered at all (a test that delivers by itself).
func (a *Account) event(kind string, payload, in map[string]any) {
	s := a.server
	tag := ""
	s.mu.Lock()
	subscribed := len(s.hooks) == 0
	for _, x := range s.subs {
		if x.event == kind && x.user == a.ID {
			subscribed, tag = true, x.tag
		}
	}
	s.mu.Unlock()
	if !subscribed {
		return
	}
	data := map[string]any{"event_uuid": s.id(), "event_type": kind, "filter": map[string]any{"user_id": a.ID}, "payload": payload}
	if tag != "" {
		data["tag"] = tag
	}
	if in != nil {
		data["includes"] = in
	}
	raw, err := json.Marshal(map[string]any{"data": data})
	if err != nil {
		s.violated("a webhook cannot be written: %v", err)
		return
	}
	s.Push(raw)
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

// Deliver hands deliveries over until ctx ends.
func (s *Server) Deliver(ctx context.Context, to func(*http.Request, []byte) error) error {
	return platformtest.Deliver(ctx, s, func(body []byte) error { return to(s.Signed(body), body) })
}

// Head is the oldest delivery, and what is closed at the next change.
func (s *Server) Head() ([]byte, <-chan struct{}) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.queue) == 0 {
		return nil, s.changed
	}
	return s.queue[0], s.changed
}

// Drop takes the oldest delivery away.
func (s *Server) Drop() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.queue = s.queue[1:]
}

// Signed makes the request of a delivery.
func (s *Server) Signed(body []byte) *http.Request {
	r, err := http.NewRequest(http.MethodPost, "http://sunwai.test/webhook/twitter", bytes.NewReader(body))
	if err != nil {
		s.violated("a request cannot be made: %v", err)
		return nil
	}
	r.Header.Set("Content-Type", "application/json")
	r.Header.Set(twitter.SignatureHeader, s.sign(body))
	return r
}

func (s *Server) sign(data []byte) string {
	m := hmac.New(sha256.New, []byte(s.cfg.App.Secret))
	m.Write(data)
	return "sha256=" + base64.StdEncoding.EncodeToString(m.Sum(nil))
}

// Post is a target of Deliver: the webhook that was registered.
func (s *Server) Post() func(*http.Request, []byte) error {
	return func(signed *http.Request, body []byte) error {
		s.mu.Lock()
		to := ""
		if len(s.hooks) > 0 {
			to = s.hooks[0].url
		}
		s.mu.Unlock()
		if to == "" {
			return fmt.Errorf("no webhook is registered")
		}
		return platformtest.Post(s.cfg.Client, to, signed, body)
	}
}

// challenge asks an address whether it is ours (CRC).
func (s *Server) challenge(to string) bool {
	token := "challenge-" + s.id()
	res, err := s.cfg.Client.Get(to + "?crc_token=" + url.QueryEscape(token))
	if err != nil {
		return false
	}
	defer res.Body.Close()
	var got struct {
		Token string `json:"response_token"`
	}
	return res.StatusCode == http.StatusOK && json.NewDecoder(res.Body).Decode(&got) == nil && got.Token == s.sign([]byte(token))
}

func (s *Server) listHooks(request) (any, map[string]string, *problem) {
	s.mu.Lock()
	defer s.mu.Unlock()
	list := []any{}
	for _, h := range s.hooks {
		list = append(list, map[string]any{"id": h.id, "url": h.url, "valid": h.valid, "created_at": "2026-11-23T04:30:00Z"})
	}
	return map[string]any{"data": list, "meta": map[string]any{"result_count": len(list)}}, nil, nil
}

func (s *Server) createHook(r request) (any, map[string]string, *problem) {
	to, _ := r.body["url"].(string)
	s.mu.Lock()
	for _, h := range s.hooks {
		if h.url == to {
			s.mu.Unlock()
			return nil, nil, &problem{status: 400, kind: "invalid-request", title: "Invalid Request", detail: "DuplicateUrlFailed"}
		}
	}
	s.mu.Unlock()
	if !s.challenge(to) {
		return nil, nil, &problem{status: 400, kind: "invalid-request", title: "Invalid Request", detail: "CrcValidationFailed"}
	}
	h := &hook{id: s.id(), url: to, valid: true}
	s.mu.Lock()
	s.hooks = append(s.hooks, h)
	s.mu.Unlock()
	return map[string]any{"data": map[string]any{"id": h.id, "url": to, "valid": true, "created_at": "2026-11-23T04:30:00Z"}}, nil, nil
}

func (s *Server) validateHook(r request) (any, map[string]string, *problem) {
	s.mu.Lock()
	var h *hook
	for _, x := range s.hooks {
		if x.id == r.ids[0] {
			h = x
		}
	}
	s.mu.Unlock()
	if h == nil {
		return nil, nil, &problem{status: 404, kind: "resource-not-found", title: "Not Found Error"}
	}
	valid := s.challenge(h.url)
	s.mu.Lock()
	h.valid = valid
	s.mu.Unlock()
	return map[string]any{"data": map[string]any{"valid": valid}}, nil, nil
}

// Invalidate lets X think that a webhook cannot be reached.
func (s *Server) Invalidate() {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, h := range s.hooks {
		h.valid = false
	}
}

// Hooked is how many webhooks are registered and valid, and to how many events is subscribed.
func (s *Server) Hooked() (hooks, subscriptions int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, h := range s.hooks {
		if h.valid {
			hooks++
		}
	}
	return hooks, len(s.subs)
}

// AwaitHooked waits until somebody has subscribed to so many events.
func (s *Server) AwaitHooked(ctx context.Context, subscriptions int) error {
	for {
		s.mu.Lock()
		changed, n := s.changed, len(s.subs)
		s.mu.Unlock()
		if n >= subscriptions {
			return nil
		}
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("waiting for %d subscriptions, there are %d: %w", subscriptions, n, ctx.Err())
		}
	}
}

func (s *Server) listSubs(r request) (any, map[string]string, *problem) {
	s.mu.Lock()
	defer s.mu.Unlock()
	from, to, next := window(len(s.subs), r.query)
	list := []any{}
	for _, x := range s.subs[from:to] {
		list = append(list, map[string]any{"subscription_id": x.id, "event_type": x.event, "filter": map[string]any{"user_id": x.user},
			"tag": x.tag, "webhook_id": x.webhook, "created_at": x.made.UTC().Format(time.RFC3339)})
	}
	return map[string]any{"data": list, "meta": meta(len(list), next)}, nil, nil
}

func (s *Server) createSub(r request) (any, map[string]string, *problem) {
	filter, _ := r.body["filter"].(map[string]any)
	x := sub{id: s.id(), made: s.now()}
	x.event, _ = r.body["event_type"].(string)
	x.user, _ = filter["user_id"].(string)
	x.webhook, _ = r.body["webhook_id"].(string)
	x.tag, _ = r.body["tag"].(string)
	if x.event != "post.delete" && (r.account == nil || r.account.ID != x.user) {
		return nil, nil, &problem{status: 403, title: "Forbidden", detail: "private events want the user's own token"}
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	s.subs = append(s.subs, x)
	s.wake()
	return map[string]any{"data": map[string]any{"subscription": map[string]any{"subscription_id": x.id, "event_type": x.event}}}, nil, nil
}

// Next takes the next delivery out of the queue; nil when there is none.
func (s *Server) Next() []byte {
	s.mu.Lock()
	defer s.mu.Unlock()
	if len(s.queue) == 0 {
		return nil
	}
	body := s.queue[0]
	s.queue = s.queue[1:]
	return body
}

func (s *Server) deleteSubs(r request) (any, map[string]string, *problem) {
	gone := strings.Split(r.query["ids"][0], ",")
	s.mu.Lock()
	defer s.mu.Unlock()
	before := len(s.subs)
	s.subs = slices.DeleteFunc(s.subs, func(x sub) bool { return slices.Contains(gone, x.id) })
	return map[string]any{"meta": map[string]any{"total_subscriptions": before - len(s.subs)}}, nil, nil
}
