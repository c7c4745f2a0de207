package webhook_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/handlers/webhook"
	"sunwai/models"
)

// hook is a platform whose requests carry their secret in a header.
type hook struct {
	bot.Platform
	parsed int
	fail   error
}

func (h *hook) Account() models.Account {
	return models.Account{Key: "power", Platform: models.Telegram}
}

func (h *hook) Decode(r *http.Request, body []byte) ([]bot.Inbound, error) {
	if r.Header.Get("Secret") != "s" {
		return nil, bot.ErrUnsigned
	}
	h.parsed++
	if h.fail != nil {
		return nil, h.fail
	}
	return []bot.Inbound{{Account: "power", EventID: "1", Text: string(body)}}, nil
}

// deaf is a platform that is not called.
type deaf struct{ bot.Platform }

func (deaf) Account() models.Account { return models.Account{Key: "deaf", Platform: models.Telegram} }

type bench struct {
	hook    *hook
	stored  []bot.Inbound
	fail    error
	counted []string
	log     bytes.Buffer
	server  http.Handler
}

func newBench() *bench {
	b := &bench{hook: &hook{}}
	mux := http.NewServeMux()
	mux.Handle(webhook.Pattern, webhook.New(webhook.Options{
		Accounts: map[string]bot.Platform{"power": b.hook, "deaf": deaf{}},
		Accept: func(ctx context.Context, in []bot.Inbound) error {
			if _, limited := ctx.Deadline(); !limited {
				return errors.New("no deadline")
			}
			if b.fail == nil {
				b.stored = append(b.stored, in...)
			}
			return b.fail
		},
		Count: func(p models.PlatformName, r webhook.Result) {
			b.counted = append(b.counted, fmt.Sprintf("%s %s", p, r))
		},
		Log: slog.New(slog.NewTextHandler(&b.log, nil)),
	}))
	b.server = mux
	return b
}

func (b *bench) post(path, secret string, body io.Reader) *httptest.ResponseRecorder {
	r := httptest.NewRequest(http.MethodPost, path, body)
	r.Header.Set("Secret", secret)
	w := httptest.NewRecorder()
	b.server.ServeHTTP(w, r)
	return w
}

func TestStatus(t *testing.T) {
	words := "मेरा नंबर 9876543210"
	for name, c := range map[string]struct {
		path, secret string
		body         io.Reader
		decode       error
		store        error
		status       int
		counted      string
		parsed       int
	}{
		"stored":           {"/webhook/telegram/power", "s", strings.NewReader(words), nil, nil, 200, "telegram stored", 1},
		"exactly 1 MiB":    {"/webhook/telegram/power", "s", strings.NewReader(strings.Repeat("x", 1<<20)), nil, nil, 200, "telegram stored", 1},
		"over 1 MiB":       {"/webhook/telegram/power", "s", strings.NewReader(strings.Repeat("x", 1<<20+1)), nil, nil, 413, "telegram too_large", 0},
		"wrong secret":     {"/webhook/telegram/power", "x", strings.NewReader(words), nil, nil, 401, "telegram unsigned", 0},
		"malformed":        {"/webhook/telegram/power", "s", strings.NewReader(words), bot.ErrMalformed, nil, 400, "telegram malformed", 1},
		"wrapped":          {"/webhook/telegram/power", "s", strings.NewReader(words), fmt.Errorf("x: %w", bot.ErrMalformed), nil, 400, "telegram malformed", 1},
		"our own failure":  {"/webhook/telegram/power", "s", strings.NewReader(words), errors.New("disk"), nil, 500, "telegram own_failure", 1},
		"database away":    {"/webhook/telegram/power", "s", strings.NewReader(words), nil, errors.New("away"), 503, "telegram not_stored", 1},
		"cut off":          {"/webhook/telegram/power", "s", iotest.ErrReader(io.ErrUnexpectedEOF), nil, nil, 400, "telegram cut_off", 0},
		"unknown account":  {"/webhook/telegram/water", "s", strings.NewReader(words), nil, nil, 404, " unknown_account", 0},
		"other platform":   {"/webhook/facebook/power", "s", strings.NewReader(words), nil, nil, 404, " unknown_account", 0},
		"polled platform":  {"/webhook/telegram/deaf", "s", strings.NewReader(words), nil, nil, 404, " unknown_account", 0},
		"nothing after it": {"/webhook/telegram/power/x", "s", strings.NewReader(words), nil, nil, 404, "", 0},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench()
			b.hook.fail, b.fail = c.decode, c.store
			w := b.post(c.path, c.secret, c.body)
			require.Equal(t, c.status, w.Code)
			require.Equal(t, c.parsed, b.hook.parsed)
			if c.counted != "" {
				require.Equal(t, []string{c.counted}, b.counted)
				require.Empty(t, w.Body.String())
			}
			require.Equal(t, c.status == 200, len(b.stored) == 1, "stored exactly when it says so")
			require.NotContains(t, b.log.String(), "9876543210")
			if c.status == 503 {
				require.NotEmpty(t, w.Header().Get("Retry-After"))
			}
		})
	}
}

func TestOnlyPost(t *testing.T) {
	b := newBench()
	w := httptest.NewRecorder()
	b.server.ServeHTTP(w, httptest.NewRequest(http.MethodGet, "/webhook/telegram/power", nil))
	require.Equal(t, http.StatusMethodNotAllowed, w.Code)
}

// A stranger's body is not read for an account that does not exist.
func TestUnknownReadsNothing(t *testing.T) {
	b := newBench()
	body := &unread{t: t}
	require.Equal(t, http.StatusNotFound, b.post("/webhook/telegram/none", "s", body).Code)
}

type unread struct{ t *testing.T }

func (u *unread) Read([]byte) (int, error) {
	u.t.Error("the body was read")
	return 0, io.EOF
}
