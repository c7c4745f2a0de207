package twitter

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/dghubble/oauth1"

	"sunwai/bot"
	"sunwai/models"
)

const (
	defaultTimeout     = 10 * time.Second
	defaultFileTimeout = 60 * time.Second
	maxAnswer          = 4 << 20 // a hundred posts with all that belongs to them
)

// client calls X for one account. Every failure is a *bot.SendError that holds neither tokens nor texts.
type client struct {
	endpoint             string
	host                 string
	app                  Consumer
	token                Token
	oldTo                *url.URL // where version 1.1 is; nil: at X
	signed, plain        *http.Client
	timeout, fileTimeout time.Duration
	hide                 *strings.Replacer
	clock                models.Clock
}

func newClient(cfg Config) *client {
	base := http.Client{}
	if cfg.HTTP != nil {
		base = *cfg.HTTP
	}
	base.Timeout, base.Jar = 0, nil
	// A redirect would carry the signature to somebody else.
	base.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	signing := oauth1.Config{ConsumerKey: cfg.App.Key, ConsumerSecret: cfg.App.Secret}
	signed := signing.Client(context.WithValue(context.Background(), oauth1.HTTPClient, &base), oauth1.NewToken(cfg.Token.Token, cfg.Token.Secret))
	signed.CheckRedirect = base.CheckRedirect
	c := &client{endpoint: cfg.Endpoint, app: cfg.App, token: cfg.Token, signed: signed, plain: &base, timeout: cfg.Timeout, fileTimeout: cfg.FileTimeout,
		clock: cfg.Clock}
	if u, err := url.Parse(cfg.Endpoint); err == nil {
		c.host = u.Host
		if cfg.Endpoint != DefaultEndpoint {
			c.oldTo = u
		}
	}
	if c.timeout <= 0 {
		c.timeout = defaultTimeout
	}
	if c.fileTimeout <= 0 {
		c.fileTimeout = defaultFileTimeout
	}
	var pairs []string
	for _, s := range []string{cfg.Token.Token, cfg.Token.Secret, cfg.App.Key, cfg.App.Secret} {
		pairs = append(pairs, s, "<secret>", url.QueryEscape(s), "<secret>")
	}
	c.hide = strings.NewReplacer(pairs...)
	return c
}

// call is one call of the API. Path begins with /2.
type call struct {
	method string
	path   string
	query  url.Values
	json   any  // the body, unless form is set
	form   form // a body with a file
	bearer string
	about  subject
}

// subject is whom or what a call is about: what "forbidden" and "not found" mean follows from it.
type subject string

const (
	aThing  subject = ""       // both are final
	aPerson subject = "person" // he wants no messages, for now; or is gone
)

// form is a multipart body.
type form struct {
	contentType string
	body        []byte
}

// do makes a call and reads its answer into a value of the caller's. The header is there also when it failed, if X answered.
func (c *client) do(ctx context.Context, what call, into any) (http.Header, error) {
	limit := c.timeout
	if what.form.body != nil {
		limit = c.fileTimeout
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	req, err := c.request(ctx, what)
	if err != nil {
		return nil, refused("the request cannot be written")
	}
	who := c.signed
	if what.bearer != "" {
		req.Header.Set("Authorization", what.bearer)
		who = c.plain
	}
	res, err := who.Do(req)
	if err != nil {
		return nil, bot.Lost(ctx, err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer+1))
	if err != nil {
		return res.Header, bot.Lost(ctx, err)
	}
	if len(body) > maxAnswer {
		return res.Header, c.notXs(res)
	}
	return res.Header, c.read(res, body, what.about, into)
}

func (c *client) request(ctx context.Context, what call) (*http.Request, error) {
	var body io.Reader
	contentType := ""
	switch {
	case what.form.body != nil:
		body, contentType = bytes.NewReader(what.form.body), what.form.contentType
	case what.json != nil:
		raw, err := json.Marshal(what.json)
		if err != nil {
			return nil, err
		}
		body, contentType = bytes.NewReader(raw), "application/json"
	}
	to := c.endpoint + what.path
	if len(what.query) > 0 {
		to += "?" + what.query.Encode()
	}
	req, err := http.NewRequestWithContext(ctx, what.method, to, body)
	if err != nil {
		return nil, err
	}
	if contentType != "" {
		req.Header.Set("Content-Type", contentType)
	}
	return req, nil
}

// read reads an answer: what was asked for, or why not.
func (c *client) read(res *http.Response, body []byte, about subject, into any) error {
	var p problem
	if !bytes.HasPrefix(bytes.TrimSpace(body), []byte("{")) || !bot.ReadJSON(body, &p) {
		if res.StatusCode == http.StatusNoContent {
			return nil
		}
		return c.notXs(res)
	}
	if res.StatusCode < 200 || res.StatusCode > 299 {
		if !p.tells() {
			return c.notXs(res) // JSON of a proxy, which knows nothing of tokens and people
		}
		return c.failure(res, p, about)
	}
	if into != nil && !bot.ReadJSON(body, into) {
		return &bot.SendError{Verdict: bot.TryAgain, Code: res.StatusCode, Reason: "the answer cannot be read"}
	}
	return nil
}
