// Package twitter connects one of our accounts to X.
//
// News arrives through an app's webhook (Receiver), as events of the X Activity API or of the older Account Activity
// API, whose objects are those of go-twitter. Without a webhook, which costs money, it is polled (Poll). A post or
// message has the same event id either way. Messages are sent with version 2 of the API, signed with OAuth 1.0a.
// go-twitter's own calls use version 1.1, which X has switched off for nearly everybody; they are used only on request
// (Config.API).
package twitter

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"sync/atomic"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

var (
	_ bot.Platform = (*Handle)(nil)
	_ bot.Poller   = (*Handle)(nil)
	_ bot.Webhook  = (*Handle)(nil)
	_ bot.Fetcher  = (*Handle)(nil)
	_ bot.Checker  = (*Handle)(nil)
	_ bot.Linker   = (*Handle)(nil)
	_ bot.Metered  = (*Handle)(nil)
	_ bot.Spender  = (*Handle)(nil)
)

// DefaultEndpoint is X's own server.
const DefaultEndpoint = "https://api.x.com"

// Config is what an account needs. Printing it shows no secret.
type Config struct {
	// Account's Handle is without @.
	Account models.Account
	// UserID is X's number of the account, which never changes.
	UserID   string
	App      Consumer
	Token    Token
	Endpoint string // empty: DefaultEndpoint
	// API is by which version we speak; empty: Current.
	API API
	// Hook is the address that X is to bring news to; empty when it is polled.
	Hook string
	HTTP *http.Client
	// Cursors remember how far polling has come. Needed for Poll.
	Cursors Cursors
	// DeepLink says whether public answers carry a button that opens the private conversation.
	DeepLink DeepLink
	// Budget is how many direct messages X lets the account send; nil: DefaultBudget.
	Budget []bot.Quota
	Costs  Costs
	Clock  models.Clock
	Health func(bot.Health) // nil: nobody is told
	Log    *slog.Logger     // nil: nothing is logged
	// Timeout bounds a call without a file, FileTimeout one with a file; 0: 10 s and 60 s.
	Timeout, FileTimeout time.Duration
}

// Consumer is an app's key and secret. The secret also signs what X brings.
type Consumer struct {
	Key    string
	Secret string
}

// Token is an account's access token for the app.
type Token struct {
	Token  string
	Secret string
}

// Format prints nothing of it.
func (Consumer) Format(f fmt.State, _ rune) { fmt.Fprint(f, "[secret]") }

// Format prints nothing of it.
func (Token) Format(f fmt.State, _ rune) { fmt.Fprint(f, "[secret]") }

// Format prints the account alone, whatever the verb: %+v would show the tokens.
func (c Config) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "twitter.Config(%s)", c.Account.Key) }

// DeepLink is whether public answers carry a button that opens the private conversation.
type DeepLink string

// The choices. Whether X bills a post with such a button like one with a link is not documented.
const (
	WithDeepLink    DeepLink = "on"
	WithoutDeepLink DeepLink = "off"
)

// Cursors remember how far an account's news was read, across restarts and replicas.
type Cursors interface {
	// Cursor is what was set last; "" when nothing was.
	Cursor(ctx context.Context, account, name string) (string, error)
	SetCursor(ctx context.Context, account, name, value string) error
}

// Handle is one account. Safe for concurrent use.
type Handle struct {
	account models.Account
	id      string
	app     Consumer
	hook    string
	deep    DeepLink
	api     API
	budget  []bot.Quota
	client  *client
	cursors Cursors
	meter   metered
	open    func(context.Context, models.Address, models.Number) (bool, error)
	clock   models.Clock
	health  func(bot.Health)
	log     *slog.Logger

	names atomic.Int32 // how X wants its fields called: see fields.go
	rates rates

	followed followed
}

// Format prints the account alone, whatever the verb.
func (h *Handle) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "twitter.Handle(%s)", h.account.Key) }

var (
	idShape     = regexp.MustCompile(`^[0-9]{1,19}$`)
	keyShape    = regexp.MustCompile(`^[!-~]+$`)
	handleShape = regexp.MustCompile(`^[A-Za-z0-9_]{1,15}$`)
)

// New makes the account's adapter. It calls nobody: a dead token shows in Check and in the verdicts of Send. An error
// means that the configuration cannot work; it holds no secret.
func New(cfg Config) (*Handle, error) {
	h, err := newHandle(cfg)
	if err != nil {
		return nil, fmt.Errorf("twitter account %q: %w", cfg.Account.Key, err)
	}
	return h, nil
}

func newHandle(cfg Config) (*Handle, error) {
	if cfg.Endpoint == "" {
		cfg.Endpoint = DefaultEndpoint
	}
	cfg.Endpoint = strings.TrimRight(cfg.Endpoint, "/")
	if cfg.Budget == nil {
		cfg.Budget = DefaultBudget()
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.Health == nil {
		cfg.Health = func(bot.Health) {}
	}
	if err := cfg.check(); err != nil {
		return nil, err
	}
	return &Handle{account: cfg.Account, id: cfg.UserID, app: cfg.App, hook: cfg.Hook, deep: cfg.DeepLink, api: cfg.API, budget: cfg.Budget,
		client: newClient(cfg), cursors: cfg.Cursors, meter: newMeter(cfg), open: cfg.Costs.Open, clock: cfg.Clock, health: cfg.Health,
		log: cfg.Log.With("account", cfg.Account.Key)}, nil
}

func (cfg Config) check() error {
	_, plain := bot.Endpoint(cfg.Endpoint)
	switch {
	case cfg.Account.Key == "":
		return errors.New("it has no key")
	case !idShape.MatchString(cfg.UserID):
		return errors.New("user_id is no number of digits")
	case cfg.Account.Handle != "" && !handleShape.MatchString(cfg.Account.Handle):
		return errors.New("a handle is up to 15 letters, digits and _, without @")
	case !plain:
		return errors.New("the endpoint must be a plain http or https URL")
	case cfg.Clock == nil:
		return errors.New("it has no clock")
	case cfg.API != "" && cfg.API != Current && cfg.API != Old:
		return fmt.Errorf("there is no version %q of X's API", string(cfg.API))
	case cfg.API == Old && cfg.Hook == "":
		return errors.New("with version 1.1 of X's API news must come by webhook")
	}
	for what, secret := range map[string]string{"the consumer key": cfg.App.Key, "the consumer secret": cfg.App.Secret,
		"the access token": cfg.Token.Token, "the access token's secret": cfg.Token.Secret} {
		if !keyShape.MatchString(secret) {
			return fmt.Errorf("%s is empty or has characters that none has", what)
		}
	}
	return nil
}

// Account is whom it sends as.
func (h *Handle) Account() models.Account { return h.account }

// Scope is the whole of X: a person's number is the same for everybody.
func (h *Handle) Scope() string { return string(models.Twitter) }

const (
	// maxDM: https://docs.x.com/x-api/direct-messages/manage/introduction says no length; this is that of version 1.1.
	maxDM       = 10000
	maxPublic   = 280
	maxImage    = 5 << 20 // https://docs.x.com/x-api/media/quickstart/best-practices
	maxGIF      = 15 << 20
	maxVideo    = 512 << 20
	maxDownload = maxVideo
)

// DefaultBudget: https://docs.x.com/x-api/fundamentals/rate-limits, POST /2/dm_conversations/with/:participant_id/messages.
func DefaultBudget() []bot.Quota {
	return []bot.Quota{{Count: 15, Per: 15 * time.Minute}, {Count: 1440, Per: 24 * time.Hour}}
}

// Limits are X's. Direct messages are bounded by Budget, which the rates beside it only keep from being spent in one blow.
func (h *Handle) Limits() bot.Limits {
	return bot.Limits{
		Text:      maxDM,
		Caption:   maxDM,
		Count:     Weight,
		Edit:      bot.Cannot,
		Upload:    maxVideo,
		Download:  maxDownload,
		PerSecond: 5,
		PerChat:   time.Second,
		Burst:     4,
		Window:    bot.Ever, // https://docs.x.com/developer-guidelines: DM only after they wrote
		Public:    maxPublic,
		Budget:    h.budget,
	}
}

// Link opens the private conversation with a text to send already written.
// https://docs.x.com/x-for-websites/direct-message-button/guides/direct-message-button
func (h *Handle) Link(payload string) string {
	link := "https://x.com/messages/compose?recipient_id=" + h.id
	if payload == "" {
		return link
	}
	return link + "&text=" + strings.ReplaceAll(url.QueryEscape("/start "+payload), "+", "%20")
}
