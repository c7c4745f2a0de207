package twitter

import (
	"context"
	"encoding/base64"
	"fmt"
	"net/http"
	"net/url"
	"strings"

	"sunwai/bot"
	"sunwai/i18n"
)

// Check asks X which account this is and what the app may do with it, and whether news can reach us.
func (h *Handle) Check(ctx context.Context) (bot.Identity, error) {
	if h.api == Old {
		return h.oldCheck(ctx)
	}
	var me struct {
		Data user `json:"data"`
	}
	head, err := h.client.do(ctx, call{method: http.MethodGet, path: "/2/users/me", query: url.Values{"user.fields": {"description,id,name,username"}}}, &me)
	if err != nil {
		return bot.Identity{}, err
	}
	if me.Data.ID.id() == "" {
		return bot.Identity{}, &bot.SendError{Verdict: bot.TryAgain, Code: http.StatusOK, Reason: "the answer names no account"}
	}
	id := bot.Identity{Handle: bot.Clean(string(me.Data.Username)), Name: bot.Clean(string(me.Data.Name))}
	var troubles []string
	if string(me.Data.ID) != h.id {
		troubles = append(troubles, "the access token belongs to the user_id "+string(me.Data.ID))
	}
	troubles = append(troubles, missing(head.Get("X-Access-Level"))...)
	if h.hook != "" {
		found, err := h.arrangement(ctx)
		if err != nil {
			return bot.Identity{}, err
		}
		id.Webhook = found.url
		troubles = append(troubles, found.troubles(h)...)
	}
	if !automated().MatchString(string(me.Data.Description)) {
		troubles = append(troubles, "the profile does not say that it is automated: X wants the label Automated (Settings, Your account, Automation) and who runs it in the description")
	}
	id.Trouble = strings.Join(troubles, "; ")
	return id, nil
}

var automated = i18n.NewExpression(`(?i)<automated>|\b<bot>\b`)

// missing says what the app may not do. https://docs.x.com/fundamentals/authentication/oauth-1-0a/api-key-and-secret#app-permissions
func missing(level string) []string {
	switch level {
	case "", "read-write-directmessages":
		return nil // not told by all that stands between, or all there is
	case "read-write":
		return []string{"the app has no permission for direct messages: in the developer console choose Read and write and Direct message, then make the access token anew"}
	}
	return []string{"the app may only read: in the developer console choose Read and write and Direct message, then make the access token anew"}
}

// wantedEvents are subscribed to for each account. Deletions are subscribed to by their author: see follow.go.
func wantedEvents() []string {
	return []string{"post.mention.create", "post.reply.create", "post.quote.create", "dm.received", "chat.received"}
}

// arrangement is how X brings an account's news today.
type arrangement struct {
	webhook    string // id of the one that leads to us
	url        string
	valid      bool
	subscribed map[string]bool
	outlived   []string // ids of subscriptions to other people's deletions that are over
}

func (a arrangement) lacks() (list []string) {
	for _, e := range wantedEvents() {
		if !a.subscribed[e] {
			list = append(list, e)
		}
	}
	return list
}

func (a arrangement) troubles(h *Handle) []string {
	switch {
	case a.webhook == "":
		return []string{"no webhook leads to " + h.hook + " yet: `sunwai serve` makes it when X can reach that address"}
	case !a.valid:
		return []string{"X could not reach the webhook lately: `sunwai serve` has it tried again"}
	}
	if list := a.lacks(); len(list) > 0 {
		return []string{"not subscribed to " + strings.Join(list, ", ") + ": `sunwai serve` does it"}
	}
	return nil
}

// arrangement asks X for the app's webhooks and the account's subscriptions.
func (h *Handle) arrangement(ctx context.Context) (arrangement, error) {
	found := arrangement{subscribed: map[string]bool{}}
	bearer, err := h.bearer(ctx)
	if err != nil {
		return found, err
	}
	var hooks struct {
		Data []struct {
			ID    text `json:"id"`
			URL   text `json:"url"`
			Valid bool `json:"valid"`
		} `json:"data"`
	}
	if _, err := h.client.do(ctx, call{method: http.MethodGet, path: "/2/webhooks", bearer: bearer}, &hooks); err != nil {
		return found, err
	}
	for _, w := range hooks.Data {
		if string(w.URL) == h.hook {
			found.webhook, found.url, found.valid = string(w.ID), h.hook, w.Valid
		}
	}
	for token := ""; ; {
		q := url.Values{"max_results": {"100"}}
		if token != "" {
			q.Set("pagination_token", token)
		}
		var list struct {
			Data []subscribed `json:"data"`
			Meta struct {
				Next text `json:"next_token"`
			} `json:"meta"`
		}
		if _, err := h.client.do(ctx, call{method: http.MethodGet, path: "/2/activity/subscriptions", query: q, bearer: bearer}, &list); err != nil {
			return found, err
		}
		for _, s := range list.Data {
			switch {
			case string(s.Filter.UserID) == h.id && string(s.Webhook) == found.webhook && found.webhook != "":
				found.subscribed[string(s.Type)] = true
			case h.outlived(s):
				found.outlived = append(found.outlived, string(s.ID))
			case s.Type == deletions && string(s.Tag) == tagOf(h.id):
				h.followed.add(s.Filter.UserID.peer())
			}
		}
		if token = string(list.Meta.Next); token == "" {
			return found, nil
		}
	}
}

// subscribed is a subscription as X lists it.
type subscribed struct {
	ID     text `json:"subscription_id"`
	Type   text `json:"event_type"`
	Filter struct {
		UserID text `json:"user_id"`
	} `json:"filter"`
	Webhook text `json:"webhook_id"`
	Tag     text `json:"tag"`
	Created text `json:"created_at"`
}

// EnsureMode makes X bring news to our webhook: it makes the webhook, has it tried again if X could not reach it, and
// subscribes to what is missing. In version 1.1 there is nothing to do it by. It may be called again and again, by several accounts at once.
func (h *Handle) EnsureMode(ctx context.Context) error {
	if h.hook == "" || h.api == Old { // whoever has version 1.1 has his webhook from before
		return nil
	}
	found, err := h.arrangement(ctx)
	if err != nil {
		return err
	}
	switch {
	case found.webhook == "":
		if found.webhook, err = h.makeHook(ctx); err != nil {
			return err
		}
	case !found.valid:
		if _, err := h.client.do(ctx, call{method: http.MethodPut, path: "/2/webhooks/" + found.webhook}, nil); err != nil {
			return err
		}
	}
	for _, event := range found.lacks() {
		if err := h.subscribe(ctx, event, h.id, found.webhook); err != nil {
			return fmt.Errorf("subscribing to %s: %w", event, err)
		}
	}
	h.followed.by(found.webhook)
	return h.unfollow(ctx, found.outlived)
}

// makeHook: https://docs.x.com/x-api/webhooks/create-webhook. X asks the address at once whether it is ours.
func (h *Handle) makeHook(ctx context.Context) (string, error) {
	var made struct {
		Data struct {
			ID text `json:"id"`
		} `json:"data"`
	}
	body := struct {
		URL string `json:"url"`
	}{h.hook}
	if _, err := h.client.do(ctx, call{method: http.MethodPost, path: "/2/webhooks", json: body}, &made); err != nil {
		return "", err
	}
	if made.Data.ID.id() == "" {
		return "", &bot.SendError{Verdict: bot.TryAgain, Code: http.StatusOK, Reason: "the answer names no webhook"}
	}
	return string(made.Data.ID), nil
}

// subscription: https://docs.x.com/x-api/activity/create-x-activity-subscription
type subscription struct {
	Type   string `json:"event_type"`
	Filter struct {
		UserID string `json:"user_id"`
	} `json:"filter"`
	Tag     string `json:"tag"`
	Webhook string `json:"webhook_id"`
}

func (h *Handle) subscribe(ctx context.Context, event, user, webhook string) error {
	s := subscription{Type: event, Tag: tagOf(h.id), Webhook: webhook}
	s.Filter.UserID = user
	_, err := h.client.do(ctx, call{method: http.MethodPost, path: "/2/activity/subscriptions", json: s}, nil)
	return err
}

// bearer is the app's own token, which the questions about webhooks want.
// https://docs.x.com/fundamentals/authentication/oauth-2-0/application-only
func (h *Handle) bearer(ctx context.Context) (string, error) {
	basic := base64.StdEncoding.EncodeToString([]byte(url.QueryEscape(h.app.Key) + ":" + url.QueryEscape(h.app.Secret)))
	var got struct {
		Type  string `json:"token_type"`
		Token string `json:"access_token"`
	}
	_, err := h.client.do(ctx, call{method: http.MethodPost, path: "/oauth2/token", bearer: "Basic " + basic,
		form: form{"application/x-www-form-urlencoded;charset=UTF-8", []byte("grant_type=client_credentials")}}, &got)
	if err != nil {
		return "", err
	}
	if !keyShape.MatchString(got.Token) {
		return "", &bot.SendError{Verdict: bot.TryAgain, Code: http.StatusOK, Reason: "the answer holds no token"}
	}
	return "Bearer " + got.Token, nil
}
