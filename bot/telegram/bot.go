// Package telegram connects one of our accounts to Telegram's Bot API.
//
// It uses the types and MakeRequest of go-telegram-bot-api v5; polling, webhooks, contexts, uploads and everything
// newer than Bot API 5.7 are implemented here (see the comments of the files). Only private chats are conversations.
// Messages from groups and channels are counted and ignored, because an answer there would tell strangers about
// somebody's complaint.
package telegram

import (
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

var (
	_ bot.Platform     = (*Bot)(nil)
	_ bot.Poller       = (*Bot)(nil)
	_ bot.Webhook      = (*Bot)(nil)
	_ bot.Acknowledger = (*Bot)(nil)
	_ bot.Fetcher      = (*Bot)(nil)
	_ bot.Presenter    = (*Bot)(nil)
	_ bot.Checker      = (*Bot)(nil)
	_ bot.Linker       = (*Bot)(nil)
)

// Mode is how news reaches us. It is what the configuration file says: never rename.
type Mode string

const (
	PollMode    Mode = "poll"    // we ask Telegram, by getUpdates
	WebhookMode Mode = "webhook" // Telegram calls us
)

// DefaultEndpoint is Telegram's own Bot API server.
const DefaultEndpoint = "https://api.telegram.org"

const (
	// maxPollTimeout is where the server cuts the timeout of getUpdates.
	// https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/Client.h (LONG_POLL_MAX_TIMEOUT)
	maxPollTimeout     = 50 * time.Second
	defaultTimeout     = 10 * time.Second
	defaultFileTimeout = 60 * time.Second
)

// Config is what an account needs. Printing it shows no secret.
type Config struct {
	Account models.Account
	Token   string
	// Endpoint is the Bot API server without a path to a method; empty: DefaultEndpoint.
	Endpoint string
	// HTTP is shared by all accounts, so that they share connections (see NewTransport). Its Timeout and its
	// following of redirects are not used: each call has a deadline of its own, and a redirect would carry the
	// token, which is part of the URL, to somebody else. nil: a client of the account's own.
	HTTP *http.Client
	Mode Mode // empty: PollMode
	// WebhookSecret comes back in a header of each webhook request: 1-256 of A-Z a-z 0-9 _ -
	WebhookSecret string
	// PublicURL is where the world reaches us, e.g. "https://sunwai.example.in"; WebhookPath is added to it.
	PublicURL string
	Clock     models.Clock
	// Health hears of every round of polling, good or bad. May be nil.
	Health func(bot.Health)
	Log    *slog.Logger // nil: nothing is logged
	// PollTimeout is how long Telegram holds an empty getUpdates, whole seconds up to 50; 0: 50 s.
	PollTimeout time.Duration
	// Timeout bounds a call that carries no file; 0: 10 s. Telegram holds an answer to a flood for 3 s, so
	// a shorter one never sees the retry_after in it. The caller's context may end it earlier.
	Timeout time.Duration
	// FileTimeout bounds an upload or a download; 0: 60 s.
	FileTimeout time.Duration
}

// Format prints the account alone, whatever the verb: %+v would show the token.
func (c Config) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "telegram.Config(%s)", c.Account.Key) }

// Bot is one account. Safe for concurrent use; Poll runs once at a time.
type Bot struct {
	account     models.Account
	token       string
	endpoint    string // without a slash at the end
	http        *http.Client
	mode        Mode
	secret      string
	hookURL     string
	clock       models.Clock
	health      func(bot.Health)
	log         *slog.Logger
	pollTimeout time.Duration
	timeout     time.Duration
	fileTimeout time.Duration
	hide        *strings.Replacer
}

// Format prints the account alone, whatever the verb: %+v would show the token.
func (b *Bot) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "telegram.Bot(%s)", b.account.Key) }

// New makes the account's adapter. It calls nobody: a dead token or an unreachable Telegram shows in Check,
// Health and the verdicts of Send, and stops nothing. An error means that the configuration cannot work; it
// holds neither token nor secret.
func New(cfg Config) (*Bot, error) {
	cfg = withDefaults(cfg)
	if err := check(cfg); err != nil {
		return nil, fmt.Errorf("telegram account %q: %w", cfg.Account.Key, err)
	}
	client := *cfg.HTTP
	client.Timeout = 0
	client.Jar = nil
	client.CheckRedirect = func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }
	b := &Bot{
		account:     cfg.Account,
		token:       cfg.Token,
		endpoint:    cfg.Endpoint,
		http:        &client,
		mode:        cfg.Mode,
		secret:      cfg.WebhookSecret,
		clock:       cfg.Clock,
		health:      cfg.Health,
		log:         cfg.Log.With("account", cfg.Account.Key),
		pollTimeout: cfg.PollTimeout,
		timeout:     cfg.Timeout,
		fileTimeout: cfg.FileTimeout,
		hide:        hider(cfg.Token, cfg.WebhookSecret),
	}
	if cfg.Mode == WebhookMode {
		b.hookURL = cfg.PublicURL + WebhookPath(cfg.Account)
	}
	return b, nil
}

func withDefaults(cfg Config) Config {
	if cfg.Endpoint == "" {
		cfg.Endpoint = DefaultEndpoint
	}
	cfg.Endpoint = strings.TrimRight(cfg.Endpoint, "/")
	cfg.PublicURL = strings.TrimRight(cfg.PublicURL, "/")
	if cfg.HTTP == nil {
		cfg.HTTP = &http.Client{Transport: NewTransport(1)}
	}
	if cfg.Mode == "" {
		cfg.Mode = PollMode
	}
	if cfg.Health == nil {
		cfg.Health = func(bot.Health) {}
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	if cfg.PollTimeout <= 0 || cfg.PollTimeout > maxPollTimeout {
		cfg.PollTimeout = maxPollTimeout
	}
	if cfg.Timeout <= 0 {
		cfg.Timeout = defaultTimeout
	}
	if cfg.FileTimeout <= 0 {
		cfg.FileTimeout = defaultFileTimeout
	}
	return cfg
}

var (
	tokenShape = regexp.MustCompile(`^[A-Za-z0-9:_-]+$`)
	// https://core.telegram.org/bots/api#setwebhook
	secretShape = regexp.MustCompile(`^[A-Za-z0-9_-]+$`)
)

// longest bounds both, in bytes. A count in the expressions would be as many copies of them, made at every start.
const longest = 256

func check(cfg Config) error {
	endpoint, err := url.Parse(cfg.Endpoint)
	switch {
	case cfg.Account.Key == "":
		return fmt.Errorf("it has no key")
	case len(cfg.Token) > longest || !tokenShape.MatchString(cfg.Token):
		return fmt.Errorf("the token is empty or has characters that no token has")
	case err != nil || endpoint.Host == "" || (endpoint.Scheme != "http" && endpoint.Scheme != "https"):
		return fmt.Errorf("the endpoint is no http or https URL")
	case endpoint.RawQuery != "" || endpoint.Fragment != "" || endpoint.User != nil:
		return fmt.Errorf("the endpoint must be a plain URL without user, query or fragment")
	case cfg.Clock == nil:
		return fmt.Errorf("it has no clock")
	case cfg.Mode != PollMode && cfg.Mode != WebhookMode:
		return fmt.Errorf("mode %q is neither poll nor webhook", cfg.Mode)
	case cfg.Mode == WebhookMode && cfg.PublicURL == "":
		return fmt.Errorf("webhook mode needs a public URL")
	case cfg.Mode == WebhookMode && (len(cfg.WebhookSecret) > longest || !secretShape.MatchString(cfg.WebhookSecret)):
		return fmt.Errorf("webhook mode needs a secret of 1 to 256 letters, digits, _ or -")
	}
	return nil
}

// WebhookPath is where an account's webhook is served. It holds no secret.
func WebhookPath(a models.Account) string { return "/webhook/telegram/" + url.PathEscape(a.Key) }

// Account is whom it sends as.
func (b *Bot) Account() models.Account { return b.account }

// Scope is the whole platform: a Telegram user has the same id for each of our accounts.
func (b *Bot) Scope() string { return string(models.Telegram) }

// Limits are Telegram's. Text, captions and callback data: https://core.telegram.org/bots/api#sendmessage,
// #sendphoto and #inlinekeyboardbutton. Files: #getfile and #sending-files. Rates:
// https://core.telegram.org/bots/faq#my-bot-is-hitting-limits-how-do-i-avoid-this (exact ones are not told:
// a Throttled verdict always wins). A keyboard holds 100 buttons; rows and columns are kept to what a
// phone of 360 px shows.
func (b *Bot) Limits() bot.Limits {
	return bot.Limits{
		Text:          maxText,
		Caption:       maxCaption,
		Count:         units,
		ButtonRows:    25,
		ButtonsPerRow: 4,
		ButtonLabel:   60,
		ButtonData:    maxData,
		Edit:          bot.Can,
		Upload:        maxUpload,
		Download:      maxDownload,
		PerSecond:     30,
		PerChat:       time.Second,
		Burst:         3,
	}
}

// Link opens the conversation and hands the payload over as "/start PAYLOAD" (up to 64 of A-Z a-z 0-9 _ -).
// https://core.telegram.org/bots/features#deep-linking
func (b *Bot) Link(payload string) string {
	link := "https://t.me/" + url.PathEscape(b.account.Handle)
	if payload == "" {
		return link
	}
	return link + "?start=" + url.QueryEscape(payload)
}
