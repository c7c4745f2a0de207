// Package facebook connects one of our pages to Facebook: comments and visitor posts in public, and Messenger in
// private.
//
// All pages of an app share one webhook (package meta); Reader hands each entry to the page it names and to no other. A
// person has one id for each page, both for comments and for messages. Messenger's message ids are long and opaque, so
// only their hashes leave this package. Ids of posts and comments are Facebook's own, because answers refer to them.
package facebook

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"strings"
	"sync/atomic"
	"time"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/models"
)

var (
	_ bot.Platform     = (*Page)(nil)
	_ bot.Webhook      = (*Page)(nil)
	_ bot.Acknowledger = (*Page)(nil)
	_ bot.Fetcher      = (*Page)(nil)
	_ bot.Checker      = (*Page)(nil)
	_ bot.Presenter    = (*Page)(nil)
	_ bot.Linker       = (*Page)(nil)
)

// Config is what a page needs. Printing it shows no secret.
type Config struct {
	// Account's Handle is the page's name in its address, e.g. UPPowerSunwai; empty: it has none.
	Account models.Account
	// PageID is Facebook's name of the page, in webhooks and in calls.
	PageID string
	// Token is a page access token, of a system user so that it does not expire.
	Token     string
	AppSecret meta.AppSecret
	Endpoint  string // empty: meta.DefaultEndpoint
	Version   string // empty: meta.DefaultVersion
	HTTP      *http.Client
	Clock     models.Clock
	Log       *slog.Logger // nil: nothing is logged
	// Timeout bounds a call without a file, FileTimeout one with a file; 0: 10 s and 60 s.
	Timeout, FileTimeout time.Duration
}

// Format prints the account alone, whatever the verb: %+v would show the token.
func (c Config) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "facebook.Config(%s)", c.Account.Key) }

// Page is one page. Safe for concurrent use.
type Page struct {
	account models.Account
	id      string
	secret  meta.AppSecret
	client  *meta.Client
	clock   models.Clock
	log     *slog.Logger
	blind   atomic.Int64 // until then (unix seconds) other pages are not read
}

// Format prints the account alone, whatever the verb.
func (p *Page) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "facebook.Page(%s)", p.account.Key) }

// text is a string that Meta sometimes writes as a number.
type text = meta.Text

var (
	idShape = bot.NewExpression(`^[0-9]{1,32}$`)
	// postShape is an id of a post or comment: "<page>_<post>", "<post>_<comment>", or one number.
	postShape = bot.NewExpression(`^[0-9]{1,32}(_[0-9]{1,32}){0,2}$`)
)

// New makes the page's adapter. It calls nobody: a dead token shows in Check and in the verdicts of Send. An error
// means that the configuration cannot work; it holds no secret.
func New(cfg Config) (*Page, error) {
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	p, err := newPage(cfg)
	if err != nil {
		return nil, fmt.Errorf("facebook account %q: %w", cfg.Account.Key, err)
	}
	return p, nil
}

func newPage(cfg Config) (*Page, error) {
	switch {
	case cfg.Account.Key == "":
		return nil, errors.New("it has no key")
	case !idShape().MatchString(cfg.PageID):
		return nil, errors.New("page_id is no number of digits")
	case cfg.Clock == nil:
		return nil, errors.New("it has no clock")
	}
	client, err := meta.NewClient(meta.ClientConfig{Endpoint: cfg.Endpoint, Version: cfg.Version, Token: cfg.Token, Secret: cfg.AppSecret,
		HTTP: cfg.HTTP, Verdict: verdict, Timeout: cfg.Timeout, FileTimeout: cfg.FileTimeout})
	if err != nil {
		return nil, err
	}
	return &Page{account: cfg.Account, id: cfg.PageID, secret: cfg.AppSecret, client: client, clock: cfg.Clock, log: cfg.Log.With("account", cfg.Account.Key)}, nil
}

// Account is whom it sends as.
func (p *Page) Account() models.Account { return p.account }

// Scope is the page: a person has another id at every page.
// https://developers.facebook.com/docs/messenger-platform/identity/id-matching
func (p *Page) Scope() string { return string(models.Facebook) + ":" + p.id }

// Limits in units of text. https://developers.facebook.com/docs/messenger-platform/reference/send-api
const (
	maxText = 2000
	// maxPublic is ours: Facebook takes 8,000, and nobody reads an answer of a government that is longer than a short page.
	maxPublic   = 2000
	maxPayload  = 1000 // bytes of a button's or a quick reply's payload
	maxFile     = 25 << 20
	maxDownload = 25 << 20
	// maxLabel is ours: a label that is too long for a button stands in the text, with a number.
	maxLabel = 80
	// window: https://developers.facebook.com/docs/messenger-platform/policy/policy-overview#standard_messaging
	window = 24 * time.Hour
)

// Limits are Messenger's. Rates: 300 texts and 10 files a second and page. https://developers.facebook.com/docs/messenger-platform/overview/rate-limiting
// To one person there is no documented rate; the pause keeps what is said in order readable.
func (p *Page) Limits() bot.Limits {
	return bot.Limits{
		Text:          maxText,
		Caption:       maxText, // a file takes no text: it follows in a message of its own
		Count:         bot.UTF16,
		ButtonRows:    maxReplies,
		ButtonsPerRow: 1,
		ButtonLabel:   maxLabel,
		ButtonData:    maxPayload,
		Edit:          bot.Cannot,
		Upload:        maxFile,
		Download:      maxDownload,
		PerSecond:     100,
		PerChat:       time.Second,
		Burst:         5,
		Window:        window,
		Public:        maxPublic,
		Disclose:      bot.Can, // https://developers.facebook.com/docs/messenger-platform/policy/policy-overview#automated_chat_experiences
	}
}

// Link opens Messenger with the page and hands it a payload. https://developers.facebook.com/docs/messenger-platform/discovery/m-me-links
func (p *Page) Link(payload string) string {
	link := "https://m.me/" + url.PathEscape(p.name())
	if payload == "" {
		return link
	}
	return link + "?ref=" + url.QueryEscape(payload)
}

func (p *Page) name() string {
	if p.account.Handle != "" {
		return p.account.Handle
	}
	return p.id
}

// hashed is the id of a message in Messenger as we keep it.
func hashed(mid string) string {
	if mid == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(mid))
	return "fb." + base64.RawURLEncoding.EncodeToString(sum[:16])
}

// Acknowledge shows the person that his message is seen, and that an answer is being written.
// https://developers.facebook.com/docs/messenger-platform/send-messages/sender-actions
func (p *Page) Acknowledge(ctx context.Context, in bot.Inbound) error {
	if in.Public != nil || !idShape().MatchString(string(in.Peer)) {
		return nil
	}
	for _, action := range []string{"mark_seen", "typing_on"} {
		body := sending{Recipient: recipient{ID: string(in.Peer)}, Action: action}
		err := p.client.Do(ctx, meta.Call{Method: http.MethodPost, Path: p.path("messages"), JSON: body}, nil)
		if e, ok := err.(*bot.SendError); ok && e.Verdict != bot.Refused && e.Verdict != bot.PeerGone && e.Verdict != bot.WindowClosed {
			return err
		}
	}
	return nil
}

func (p *Page) path(edge string) string { return "/" + strings.TrimSuffix(p.id+"/"+edge, "/") }
