package twitter

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Who takes a post back that became a complaint wants its words gone. X tells of a deletion only who has subscribed to its
// author, and lets an app have some 1,500 subscriptions (https://docs.x.com/x-api/activity/introduction): so those are followed
// whose post was answered, as long as a "no" counts. Nothing depends on it: when X refuses, deletions are not heard of.

const deletions = "post.delete"

// mostUnfollowed bounds how many subscriptions are given up in one call.
const mostUnfollowed = 50

// followed are the people whose deletions are subscribed to, as far as this process knows.
type followed struct {
	mu      sync.Mutex
	webhook string // where X brings them; "" while it is not known
	people  map[models.Peer]struct{}
	refused bool // X lets us follow nobody, or nobody more
}

// by notes the webhook.
func (f *followed) by(webhook string) {
	f.mu.Lock()
	defer f.mu.Unlock()
	f.webhook, f.refused = webhook, false
}

// begin returns the webhook if somebody is to be followed who is not yet.
func (f *followed) begin(p models.Peer) (webhook string, ok bool) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if _, known := f.people[p]; known || f.refused || f.webhook == "" {
		return "", false
	}
	if f.people == nil {
		f.people = map[models.Peer]struct{}{}
	}
	f.people[p] = struct{}{}
	return f.webhook, true
}

// add notes somebody who is followed already, since before a restart or by another replica.
func (f *followed) add(p models.Peer) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if f.people == nil {
		f.people = map[models.Peer]struct{}{}
	}
	f.people[p] = struct{}{}
}

// failed lets somebody be tried again whom X had no time for; when X forbids it, nobody is tried any more.
func (f *followed) failed(p models.Peer, e *bot.SendError) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if e.Verdict == bot.TryAgain || e.Verdict == bot.Throttled {
		delete(f.people, p)
	}
	f.refused = f.refused || e.Code == http.StatusForbidden || e.Verdict == bot.Unauthorized
}

// follow subscribes to somebody's deletions.
func (h *Handle) follow(ctx context.Context, author models.Peer) {
	if !idShape.MatchString(string(author)) {
		return
	}
	webhook, ok := h.followed.begin(author)
	if !ok {
		return
	}
	err := h.subscribe(ctx, deletions, string(author), webhook)
	var e *bot.SendError
	if errors.As(err, &e) {
		h.followed.failed(author, e)
		h.log.Warn("deletions of an author are not heard of", "verdict", string(e.Verdict), "code", e.Code)
	}
}

// outlived reports whether a subscription is one to somebody's deletions whose time is over.
func (h *Handle) outlived(s subscribed) bool {
	made, ok := s.Created.stamp()
	return ok && s.Type == deletions && string(s.Tag) == tagOf(h.id) && s.ID != "" && h.clock.Now().Sub(made) > models.NoCounts+24*time.Hour
}

// unfollow gives subscriptions up.
func (h *Handle) unfollow(ctx context.Context, ids []string) error {
	for len(ids) > 0 {
		n := min(len(ids), mostUnfollowed)
		bearer, err := h.bearer(ctx)
		if err != nil {
			return err
		}
		_, err = h.client.do(ctx, call{method: http.MethodDelete, path: "/2/activity/subscriptions", bearer: bearer,
			query: url.Values{"ids": {strings.Join(ids[:n], ",")}}}, nil)
		if err != nil {
			return err
		}
		ids = ids[n:]
	}
	return nil
}
