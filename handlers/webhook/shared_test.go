package webhook_test

import (
	"context"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/handlers/webhook"
	"sunwai/models"
)

// app is the webhook of an app with two accounts.
type app struct{ fail error }

func (a app) Receive(r *http.Request, body []byte) (bot.News, error) {
	if r.Header.Get("Secret") != "s" {
		return bot.News{}, bot.ErrUnsigned
	}
	return bot.News{
		Events: []bot.Inbound{{Account: "one", EventID: "1", Text: string(body)}, {Account: "two", EventID: "2"}},
		Fates:  []bot.Fate{{Account: "one", MessageID: "m", State: bot.Read}},
	}, a.fail
}

func (a app) Challenge(r *http.Request) (bot.Answer, error) {
	if r.URL.Query().Get("token") != "t" {
		return bot.Answer{}, bot.ErrUnsigned
	}
	return bot.Answer{ContentType: "text/plain", Body: []byte("<yes>")}, a.fail
}

func TestShared(t *testing.T) {
	for name, c := range map[string]struct {
		method, path, secret     string
		decode, accept, fates    error
		status                   int
		counted                  string
		events, toldFates, large int
		body                     string
	}{
		"stored":          {method: "POST", path: "/webhook/meta", secret: "s", status: 200, counted: "meta stored", events: 2, toldFates: 1},
		"unsigned":        {method: "POST", path: "/webhook/meta", secret: "x", status: 401, counted: "meta unsigned"},
		"malformed":       {method: "POST", path: "/webhook/meta", secret: "s", decode: bot.ErrMalformed, status: 400, counted: "meta malformed"},
		"too large":       {method: "POST", path: "/webhook/meta", secret: "s", large: 1<<20 + 1, status: 413, counted: "meta too_large"},
		"not accepted":    {method: "POST", path: "/webhook/meta", secret: "s", accept: errors.New("away"), status: 503, counted: "meta not_stored"},
		"fates not kept":  {method: "POST", path: "/webhook/meta", secret: "s", fates: errors.New("away"), status: 503, counted: "meta not_stored", events: 2},
		"unknown":         {method: "POST", path: "/webhook/other", secret: "s", status: 404, counted: " unknown_account"},
		"challenge":       {method: "GET", path: "/webhook/meta?token=t", status: 200, counted: "meta challenged", body: "<yes>"},
		"wrong challenge": {method: "GET", path: "/webhook/meta?token=x", status: 403, counted: "meta challenge_denied"},
		"broken":          {method: "GET", path: "/webhook/meta?token=t", decode: errors.New("disk"), status: 500, counted: "meta own_failure"},
		"other method":    {method: "PUT", path: "/webhook/meta", secret: "s", status: 405},
	} {
		t.Run(name, func(t *testing.T) {
			var events []bot.Inbound
			var fates []bot.Fate
			var counted []string
			o := webhook.Options{
				Receivers: map[string]bot.Receiver{"meta": app{c.decode}},
				Accept: func(_ context.Context, in []bot.Inbound) error {
					if c.accept == nil {
						events = append(events, in...)
					}
					return c.accept
				},
				Fates: func(_ context.Context, f []bot.Fate) error {
					if c.fates == nil {
						fates = append(fates, f...)
					}
					return c.fates
				},
				Count: func(p models.PlatformName, r webhook.Result) { counted = append(counted, string(p)+" "+string(r)) },
			}
			mux := http.NewServeMux()
			mux.Handle(webhook.Pattern, webhook.New(o))
			mux.Handle(webhook.SharedPattern, webhook.NewShared(o))
			r := httptest.NewRequest(c.method, c.path, strings.NewReader(strings.Repeat("x", max(1, c.large))))
			r.Header.Set("Secret", c.secret)
			w := httptest.NewRecorder()
			mux.ServeHTTP(w, r)
			require.Equal(t, c.status, w.Code)
			require.Len(t, events, c.events)
			require.Len(t, fates, c.toldFates)
			require.Equal(t, c.body, w.Body.String())
			if c.counted != "" {
				require.Equal(t, []string{c.counted}, counted)
			}
			if c.body != "" {
				require.Equal(t, "nosniff", w.Header().Get("X-Content-Type-Options"))
			}
		})
	}
}
