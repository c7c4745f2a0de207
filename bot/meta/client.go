package meta

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"

	"sunwai/bot"
)

const (
	// DefaultEndpoint is Meta's own server.
	DefaultEndpoint = "https://graph.facebook.com"
	// DefaultVersion is in use since February 2026; Meta keeps one for about two years.
	// https://developers.facebook.com/docs/graph-api/changelog
	DefaultVersion = "v25.0"

	defaultTimeout     = 10 * time.Second
	defaultFileTimeout = 60 * time.Second
	maxAnswer          = 1 << 20
)

// ClientConfig is what calls to the Graph API need.
type ClientConfig struct {
	Endpoint string // empty: DefaultEndpoint
	Version  string // empty: DefaultVersion
	Token    string
	Secret   AppSecret
	HTTP     *http.Client // its Timeout and its following of redirects are not used
	// Verdict says what an error of the platform's own means; false: it is none. May be nil.
	Verdict     func(told Told) (Meaning, bool)
	Timeout     time.Duration // of a call without a file; 0: 10 s
	FileTimeout time.Duration // of one with a file; 0: 60 s
}

// Client calls the Graph API for one token. Every failure is a *bot.SendError that holds neither token nor proof.
type Client struct {
	cfg   ClientConfig
	proof string
	host  string
	hide  *strings.Replacer
}

// Format prints nothing of it: %+v would show the token.
func (*Client) Format(f fmt.State, _ rune) { fmt.Fprint(f, "meta.Client") }

var (
	versionShape = regexp.MustCompile(`^v[0-9]{1,3}\.[0-9]{1,2}$`)
	tokenShape   = regexp.MustCompile(`^[!-~]+$`)
)

// NewClient makes a client. It calls nobody. An error means that the configuration cannot work; it holds no secret.
func NewClient(cfg ClientConfig) (*Client, error) {
	if cfg.Endpoint == "" {
		cfg.Endpoint = DefaultEndpoint
	}
	if cfg.Version == "" {
		cfg.Version = DefaultVersion
	}
	cfg.Endpoint = strings.TrimRight(cfg.Endpoint, "/")
	u, plain := bot.Endpoint(cfg.Endpoint)
	switch {
	case !plain:
		return nil, errors.New("the endpoint must be a plain http or https URL")
	case !versionShape.MatchString(cfg.Version):
		return nil, fmt.Errorf("the version %q does not look like v25.0", cfg.Version)
	case !tokenShape.MatchString(cfg.Token):
		return nil, errors.New("the token is empty or has characters that no token has")
	case cfg.Secret == "":
		return nil, errors.New("the app's secret is empty")
	}
	if cfg.HTTP == nil {
		cfg.HTTP = &http.Client{}
	}
	if cfg.Verdict == nil {
		cfg.Verdict = func(Told) (Meaning, bool) { return Meaning{}, false }
	}
	if cfg.Timeout <= 0 {
		cfg.Timeout = defaultTimeout
	}
	if cfg.FileTimeout <= 0 {
		cfg.FileTimeout = defaultFileTimeout
	}
	own := *cfg.HTTP
	own.Timeout, own.Jar = 0, nil
	// A redirect would carry the token to somebody else.
	own.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	cfg.HTTP = &own
	c := &Client{cfg: cfg, proof: cfg.Secret.Proof(cfg.Token), host: u.Hostname()}
	var pairs []string
	for _, s := range []string{cfg.Token, url.QueryEscape(cfg.Token), c.proof, string(cfg.Secret)} {
		pairs = append(pairs, s, "<secret>")
	}
	c.hide = strings.NewReplacer(pairs...)
	return c, nil
}

// Call is one call. Path begins behind the version, e.g. "/1234/messages".
type Call struct {
	Method string
	Path   string
	Query  url.Values
	JSON   any   // the body, unless Form is set
	Form   *Form // a body with a file
}

// Do makes a call and reads its answer into a value of the caller's.
func (c *Client) Do(ctx context.Context, call Call, into any) error {
	limit := c.cfg.Timeout
	if call.Form != nil {
		limit = c.cfg.FileTimeout
	}
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	req, err := c.request(ctx, call)
	if err != nil {
		return &bot.SendError{Verdict: bot.Refused, Reason: "the request cannot be written"}
	}
	res, err := c.cfg.HTTP.Do(req)
	if err != nil {
		return bot.Lost(ctx, err)
	}
	defer res.Body.Close()
	body, err := io.ReadAll(io.LimitReader(res.Body, maxAnswer+1))
	if err != nil {
		return bot.Lost(ctx, err)
	}
	if len(body) > maxAnswer {
		return notMetas(res)
	}
	return c.read(res, body, into)
}

func (c *Client) request(ctx context.Context, call Call) (*http.Request, error) {
	q := url.Values{"appsecret_proof": {c.proof}}
	for k, v := range call.Query {
		q[k] = slices.Clone(v)
	}
	var body io.Reader
	if call.JSON != nil {
		raw, err := json.Marshal(call.JSON)
		if err != nil {
			return nil, err
		}
		body = bytes.NewReader(raw)
	}
	req, err := http.NewRequestWithContext(ctx, call.Method, c.cfg.Endpoint+"/"+c.cfg.Version+call.Path+"?"+q.Encode(), body)
	if err != nil {
		return nil, err
	}
	if call.JSON != nil {
		req.Header.Set("Content-Type", "application/json")
	}
	if call.Form != nil {
		call.Form.attach(req)
	}
	req.Header.Set("Authorization", "Bearer "+c.cfg.Token)
	return req, nil
}

func retryAfter(res *http.Response) time.Duration {
	s, err := strconv.Atoi(res.Header.Get("Retry-After"))
	if err != nil || s < 0 {
		return 0
	}
	return time.Duration(min(s, 3600)) * time.Second
}
