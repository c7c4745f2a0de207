package telegramtest

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"time"
)

// webhook is where a bot wants its updates brought.
type webhook struct {
	url, secret string
	ctx         context.Context // ends when it is deleted or replaced
	stop        context.CancelFunc
	busy        map[int64]bool // chats whose update is on its way: a chat's updates go one after the other
	lastError   string
	lastErrorAt int64
}

// couriers bring updates at the same time; the real server uses up to max_connections.
const couriers = 8

var secretShape = regexp.MustCompile(`^[A-Za-z0-9_-]{1,256}$`)

func setWebhook(b *Bot, c *call) (any, *apiError) {
	target := c.get("url")
	if target == "" {
		return deleteWebhook(b, c)
	}
	u, err := url.Parse(target)
	switch {
	case err != nil || u.Host == "":
		return nil, badRequest("bad webhook: invalid webhook URL specified")
	case u.Scheme != "https" && u.Scheme != "http": // the real one takes https only; tests have no certificate
		return nil, badRequest("bad webhook: An HTTPS URL must be provided for webhook")
	case c.params.Has("secret_token") && !secretShape.MatchString(c.get("secret_token")):
		return nil, badRequest("secret token contains unallowed characters")
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.unhook(c)
	if c.params.Has("allowed_updates") {
		b.wanted = unquoteAll(c.get("allowed_updates"))
	}
	ctx, stop := context.WithCancel(b.server.ctx)
	h := &webhook{url: target, secret: c.get("secret_token"), ctx: ctx, stop: stop, busy: map[int64]bool{}}
	b.hook = h
	for range couriers {
		b.server.done.Go(func() { b.bring(h) })
	}
	b.notify()
	return true, nil
}

func deleteWebhook(b *Bot, c *call) (any, *apiError) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.unhook(c)
	b.notify()
	return true, nil
}

// unhook ends the present webhook. The lock is held.
func (b *Bot) unhook(c *call) {
	if b.hook != nil {
		b.hook.stop()
		b.hook = nil
	}
	if c.get("drop_pending_updates") == "true" {
		b.queue = nil
	}
	for _, u := range b.queue {
		u.taken = false
	}
}

func getWebhookInfo(b *Bot, _ *call) (any, *apiError) {
	b.mu.Lock()
	defer b.mu.Unlock()
	info := struct {
		URL         string `json:"url"`
		Custom      bool   `json:"has_custom_certificate"`
		Pending     int    `json:"pending_update_count"`
		LastErrorAt int64  `json:"last_error_date,omitempty"`
		LastError   string `json:"last_error_message,omitempty"`
	}{Pending: len(b.queue)}
	if h := b.hook; h != nil {
		info.URL, info.LastErrorAt, info.LastError = h.url, h.lastErrorAt, h.lastError
	}
	return info, nil
}

// bring carries updates to a webhook until it ends. An update that is not taken stays and is brought again.
func (b *Bot) bring(h *webhook) {
	for failures := 0; h.ctx.Err() == nil; {
		u, changed := b.next(h)
		if u == nil {
			select {
			case <-changed:
			case <-h.ctx.Done():
			}
			continue
		}
		err := b.server.post(h, u)
		b.brought(h, u, err)
		if err == nil {
			failures = 0
			continue
		}
		failures++
		pause := time.NewTimer(min(100*time.Millisecond<<min(failures, 6), 5*time.Second))
		select {
		case <-pause.C:
		case <-h.ctx.Done():
		}
		pause.Stop()
	}
}

func (b *Bot) next(h *webhook) (*update, <-chan struct{}) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.hook != h {
		return nil, b.changed
	}
	for _, u := range b.queue {
		if !u.taken && !h.busy[u.chat] {
			u.taken = true
			h.busy[u.chat] = true
			return u, nil
		}
	}
	return nil, b.changed
}

func (b *Bot) brought(h *webhook, u *update, err error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	u.taken = false
	delete(h.busy, u.chat)
	if b.hook != h {
		return
	}
	if err == nil {
		if i := slices.Index(b.queue, u); i >= 0 {
			b.queue = slices.Delete(b.queue, i, i+1)
		}
	} else {
		h.lastError, h.lastErrorAt = err.Error(), b.server.clock().Unix()
	}
	b.notify()
}

func (s *Server) post(h *webhook, u *update) error {
	req, err := http.NewRequestWithContext(h.ctx, http.MethodPost, h.url, bytes.NewReader(u.raw))
	if err != nil {
		return fmt.Errorf("making a webhook request: %w", err)
	}
	req.Header.Set("Content-Type", "application/json")
	if h.secret != "" {
		req.Header.Set("X-Telegram-Bot-Api-Secret-Token", h.secret)
	}
	res, err := s.client.Do(req)
	if err != nil {
		//lint:ignore ST1005 Telegram's own words in getWebhookInfo
		return fmt.Errorf("Connection failed: %w", err)
	}
	defer res.Body.Close()
	_, _ = io.Copy(io.Discard, io.LimitReader(res.Body, 1<<16)) // so that the connection is used again
	if res.StatusCode/100 != 2 {
		//lint:ignore ST1005 Telegram's own words in getWebhookInfo
		return fmt.Errorf("Wrong response from the webhook: %s", strconv.Itoa(res.StatusCode)+" "+http.StatusText(res.StatusCode))
	}
	return nil
}
