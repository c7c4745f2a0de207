package telegram

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"sunwai/bot"
)

// maxAnswer is more than Telegram ever answers: a batch of updates ends at 4 MB.
const maxAnswer = 10 << 20

// NewTransport makes the transport that all accounts share. Go keeps two idle connections per host by
// default, which would mean a TLS handshake for nearly every poll of thirty accounts.
func NewTransport(accounts int) *http.Transport {
	dialer := &net.Dialer{Timeout: 10 * time.Second, KeepAlive: 30 * time.Second}
	return &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           dialer.DialContext,
		ForceAttemptHTTP2:     true,
		MaxIdleConnsPerHost:   max(2*accounts, 4),
		IdleConnTimeout:       90 * time.Second,
		TLSHandshakeTimeout:   10 * time.Second,
		ExpectContinueTimeout: time.Second,
		// One dead HTTP/2 connection would silence every account on it until the polls time out.
		HTTP2: &http.HTTP2Config{SendPingTimeout: 20 * time.Second, PingTimeout: 10 * time.Second},
	}
}

// hider takes the token and the secret out of a text, also as they look inside a URL.
func hider(secrets ...string) *strings.Replacer {
	var pairs []string
	for _, s := range secrets {
		if s == "" {
			continue
		}
		pairs = append(pairs, s, "<secret>")
		for _, escaped := range []string{url.PathEscape(s), url.QueryEscape(s)} {
			if escaped != s {
				pairs = append(pairs, escaped, "<secret>")
			}
		}
	}
	return strings.NewReplacer(pairs...)
}

// wireError is a call that got no answer of Telegram's. It wraps nothing: the errors of net/http hold the
// URL, and the URL holds the token.
type wireError struct {
	status int           // of HTTP, 0 when none came
	after  time.Duration // Retry-After, 0 when none was said
	reason string
}

func (e *wireError) Error() string { return fmt.Sprintf("%s (%d)", e.reason, e.status) }

// wire is the HTTP client that the library is given for one call: it carries the caller's context, reads the
// answer once and whole, and lets no error through that holds the URL.
type wire struct {
	ctx    context.Context
	bot    *Bot
	status *int // of the HTTP answer
}

func (w wire) Do(req *http.Request) (*http.Response, error) {
	res, err := w.bot.http.Do(req.WithContext(w.ctx))
	if err != nil {
		return nil, &wireError{reason: bot.Lost(w.ctx, err).Reason}
	}
	defer res.Body.Close()
	*w.status = res.StatusCode
	body, err := readAll(res)
	switch {
	case errors.Is(err, errHuge):
		return nil, &wireError{status: res.StatusCode, reason: errHuge.Error()}
	case err != nil:
		return nil, &wireError{status: res.StatusCode, reason: bot.Lost(w.ctx, err).Reason}
	}
	if !bytes.HasPrefix(bytes.TrimLeft(body, " \t\r\n"), []byte("{")) {
		return nil, &wireError{status: res.StatusCode, after: retryAfter(res), reason: notJSON(body)}
	}
	res.Body = io.NopCloser(bytes.NewReader(body))
	return res, nil
}

var errHuge = errors.New("the answer is too large")

func readAll(res *http.Response) ([]byte, error) {
	var buf bytes.Buffer
	if n := res.ContentLength; n > 0 && n <= maxAnswer {
		buf.Grow(int(n) + bytes.MinRead) // one allocation, not a doubling series: 90 accounts do this at once
	}
	n, err := buf.ReadFrom(io.LimitReader(res.Body, maxAnswer+1))
	if err != nil {
		return nil, err
	}
	if n > maxAnswer {
		return nil, errHuge
	}
	return buf.Bytes(), nil
}

func notJSON(body []byte) string {
	if len(bytes.TrimSpace(body)) == 0 {
		return "the answer is empty"
	}
	return notTelegrams
}

func retryAfter(res *http.Response) time.Duration {
	s, err := strconv.Atoi(res.Header.Get("Retry-After"))
	if err != nil || s < 0 {
		return 0
	}
	return time.Duration(min(s, 3600)) * time.Second
}

// call calls a method and returns its result. Every error is a *bot.SendError.
func (b *Bot) call(ctx context.Context, method string, params tgbotapi.Params) (json.RawMessage, error) {
	return b.callFor(ctx, b.timeout, method, params)
}

func (b *Bot) callFor(ctx context.Context, timeout time.Duration, method string, params tgbotapi.Params) (json.RawMessage, error) {
	ctx, cancel := context.WithTimeout(ctx, timeout)
	defer cancel()
	var status int
	api := &tgbotapi.BotAPI{Token: b.token, Client: wire{ctx: ctx, bot: b, status: &status}}
	api.SetAPIEndpoint(strings.ReplaceAll(b.endpoint, "%", "%%") + "/bot%s/%s")
	res, err := api.MakeRequest(method, params)
	if err != nil {
		return nil, b.failure(status, err)
	}
	return res.Result, nil
}

// as reads a method's result; an answer of another shape is the server's trouble.
func as[T any](raw json.RawMessage, err error) (T, error) {
	var v T
	if err != nil {
		return v, err
	}
	if json.Unmarshal(raw, &v) != nil {
		return v, unreadable()
	}
	return v, nil
}
