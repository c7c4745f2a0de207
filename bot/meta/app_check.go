package meta

import (
	"context"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"sunwai/bot"
)

// Standing is how an app and our token stand at Meta: for `doctor`.
type Standing struct {
	AppID   string
	Scopes  []string // what the token may do
	Expires time.Time
	Hooks   []Hook
}

// Hook is one subscription of an app's webhook.
type Hook struct {
	Object string
	URL    string
	Active bool
	Fields []string
}

// Hook finds the subscription to an object.
func (s Standing) Hook(object string) (Hook, bool) {
	i := slices.IndexFunc(s.Hooks, func(h Hook) bool { return h.Object == object && h.Active })
	if i < 0 {
		return Hook{}, false
	}
	return s.Hooks[i], true
}

// Missing lists what of the wanted is not there.
func Missing(wanted, there []string) (list []string) {
	for _, w := range wanted {
		if !slices.Contains(there, w) {
			list = append(list, w)
		}
	}
	return list
}

// Standing asks what the token may do and where the app's webhooks lead. The second question is asked with the app's own token, which
// is its id and its secret. Meta wants the token that is asked about in the address; nothing but doctor asks. https://developers.facebook.com/docs/graph-api/reference/debug_token and …/reference/app/subscriptions
func (c *Client) Standing(ctx context.Context) (Standing, error) {
	var token struct {
		Data struct {
			AppID   Text     `json:"app_id"`
			Expires Text     `json:"expires_at"`
			Scopes  []string `json:"scopes"`
		} `json:"data"`
	}
	err := c.Do(ctx, Call{Method: http.MethodGet, Path: "/debug_token", Query: url.Values{"input_token": {c.cfg.Token}}}, &token)
	if err != nil {
		return Standing{}, err
	}
	s := Standing{AppID: string(token.Data.AppID), Scopes: token.Data.Scopes}
	if at := token.Data.Expires.Number(); at > 0 {
		s.Expires = time.Unix(at, 0).UTC()
	}
	if !appShape(s.AppID) {
		return s, &bot.SendError{Verdict: bot.TryAgain, Reason: "the answer names no app"}
	}
	with := c.cfg
	with.Token = s.AppID + "|" + string(c.cfg.Secret)
	app, err := NewClient(with)
	if err != nil {
		return s, Refused("the app's token cannot be written")
	}
	s.Hooks, err = app.hooks(ctx, s.AppID)
	return s, err
}

func appShape(id string) bool { return id != "" && strings.Trim(id, "0123456789") == "" }

func (c *Client) hooks(ctx context.Context, app string) ([]Hook, error) {
	var answer struct {
		Data []struct {
			Object string `json:"object"`
			URL    string `json:"callback_url"`
			Active bool   `json:"active"`
			Fields []struct {
				Name string `json:"name"`
			} `json:"fields"`
		} `json:"data"`
	}
	if err := c.Do(ctx, Call{Method: http.MethodGet, Path: "/" + app + "/subscriptions"}, &answer); err != nil {
		return nil, err
	}
	var list []Hook
	for _, d := range answer.Data {
		h := Hook{Object: d.Object, URL: d.URL, Active: d.Active}
		for _, f := range d.Fields {
			h.Fields = append(h.Fields, f.Name)
		}
		list = append(list, h)
	}
	return list, nil
}
