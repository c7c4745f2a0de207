// Package whatsapp connects one of our phone numbers to WhatsApp's Cloud API.
//
// All numbers of an app share one webhook (package meta); Reader hands each change to the number it names and to no
// other. Only private chats are conversations. WhatsApp's message ids contain the person's phone number in base64, so
// outside sealed payloads only their hashes are used.
package whatsapp

import (
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"net/url"
	"regexp"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/models"
)

var (
	_ bot.Platform     = (*Number)(nil)
	_ bot.Webhook      = (*Number)(nil)
	_ bot.Acknowledger = (*Number)(nil)
	_ bot.Fetcher      = (*Number)(nil)
	_ bot.Checker      = (*Number)(nil)
	_ bot.Linker       = (*Number)(nil)
)

// Config is what a number needs. Printing it shows no secret.
type Config struct {
	// Account's Handle is the number as people dial it, with or without +.
	Account models.Account
	// PhoneNumberID is Meta's name of the number, in webhooks and in calls.
	PhoneNumberID string
	// Portfolio names the business portfolio that owns the number, in our own word: all its numbers see a person under
	// one id. Empty: "main".
	Portfolio string
	// BusinessID is Meta's name of the WhatsApp business account that owns the number and its templates; empty: they are not looked at.
	BusinessID string
	Token      string
	AppSecret  meta.AppSecret
	// Template is what is sent to people whose 24 hours are over. Without one such messages wait until they write.
	Template Template
	Endpoint string // empty: meta.DefaultEndpoint
	Version  string // empty: meta.DefaultVersion
	HTTP     *http.Client
	Clock    models.Clock
	Log      *slog.Logger // nil: nothing is logged
	// Price is what Meta charges for one template, in millionths of a US dollar; 0: what the account costs is not counted. It is our own
	// count; Meta charges templates that were delivered: https://developers.facebook.com/docs/whatsapp/pricing
	Price  int64
	Ledger bot.Ledger // nil: nothing is counted
	// Timeout bounds a call without a file, FileTimeout one with a file; 0: 10 s and 60 s.
	Timeout, FileTimeout time.Duration
}

// Template is the general template: approved, of the utility category, with two positional variables in its body: the complaint's
// number and what is new, in one line. Templates made for one kind of message come with the message.
type Template struct {
	Name string
	// Codes are Meta's language codes under which it is approved; nil: hi and en, with en for Hindi in Latin letters.
	Codes map[models.Lang]string
}

// Format prints the account alone, whatever the verb: %+v would show the token.
func (c Config) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "whatsapp.Config(%s)", c.Account.Key) }

// text is a string that Meta sometimes writes as a number.
type text = meta.Text

// Number is one phone number. Safe for concurrent use.
type Number struct {
	account  models.Account
	id       string
	scope    string
	secret   meta.AppSecret
	business string
	template Template
	unknown  memo  // templates that cannot be used now
	price    int64 // of a template: the only messages of ours that Meta charges for, by the piece
	meter    *bot.Meter
	client   *meta.Client
	clock    models.Clock
	log      *slog.Logger
}

// Format prints the account alone, whatever the verb.
func (n *Number) Format(f fmt.State, _ rune) { fmt.Fprintf(f, "whatsapp.Number(%s)", n.account.Key) }

// longestTemplate is in bytes. A count in the expression would be as many copies of it, made at every start.
const longestTemplate = 512

var (
	idShape        = regexp.MustCompile(`^[0-9]{1,32}$`)
	portfolioShape = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,47}$`)
	templateShape  = regexp.MustCompile(`^[a-z0-9_]+$`) // at most longestTemplate; https://developers.facebook.com/docs/whatsapp/business-management-api/message-templates
	notDigits      = regexp.MustCompile(`[^0-9]+`)
)

// New makes the number's adapter. It calls nobody: a dead token shows in Check and in the verdicts of Send. An error
// means that the configuration cannot work; it holds no secret.
func New(cfg Config) (*Number, error) {
	if cfg.Portfolio == "" {
		cfg.Portfolio = "main"
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	n, err := newNumber(cfg)
	if err != nil {
		return nil, fmt.Errorf("whatsapp account %q: %w", cfg.Account.Key, err)
	}
	return n, nil
}

func newNumber(cfg Config) (*Number, error) {
	switch {
	case cfg.Account.Key == "":
		return nil, errors.New("it has no key")
	case !idShape.MatchString(cfg.PhoneNumberID):
		return nil, errors.New("phone_number_id is no number of digits")
	case !portfolioShape.MatchString(cfg.Portfolio):
		return nil, errors.New("portfolio must be small letters, digits and hyphens")
	case cfg.BusinessID != "" && !idShape.MatchString(cfg.BusinessID):
		return nil, errors.New("business_account_id is no number of digits")
	case cfg.Template.Name != "" && (len(cfg.Template.Name) > longestTemplate || !templateShape.MatchString(cfg.Template.Name)):
		return nil, errors.New("a template's name is small letters, digits and _")
	case cfg.Clock == nil:
		return nil, errors.New("it has no clock")
	}
	ledger := cfg.Ledger
	if cfg.Price == 0 {
		ledger = nil
	}
	client, err := meta.NewClient(meta.ClientConfig{Endpoint: cfg.Endpoint, Version: cfg.Version, Token: cfg.Token, Secret: cfg.AppSecret,
		HTTP: cfg.HTTP, Verdict: func(told meta.Told) (meta.Meaning, bool) { return verdict(told.Code) }, Timeout: cfg.Timeout, FileTimeout: cfg.FileTimeout})
	if err != nil {
		return nil, err
	}
	return &Number{account: cfg.Account, id: cfg.PhoneNumberID, scope: string(models.WhatsApp) + ":" + cfg.Portfolio,
		secret: cfg.AppSecret, business: cfg.BusinessID, template: cfg.Template, client: client, clock: cfg.Clock, log: cfg.Log.With("account", cfg.Account.Key),
		price: cfg.Price, meter: bot.NewMeter(bot.MeterConfig{Account: cfg.Account.Key, Ledger: ledger, Clock: cfg.Clock, Log: cfg.Log.With("account", cfg.Account.Key)})}, nil
}

// Account is whom it sends as.
func (n *Number) Account() models.Account { return n.account }

// Scope is the portfolio: a person has one id for all its numbers.
// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
func (n *Number) Scope() string { return n.scope }

const (
	maxText     = 4096 // https://developers.facebook.com/docs/whatsapp/cloud-api/messages/text-messages
	maxCaption  = 1024 // https://developers.facebook.com/docs/whatsapp/cloud-api/messages/image-messages
	maxBody     = 1024 // https://developers.facebook.com/docs/whatsapp/cloud-api/messages/interactive-reply-buttons-messages
	maxDownload = 100 << 20
	// window: https://developers.facebook.com/docs/whatsapp/cloud-api/guides/send-messages#customer-service-windows
	window = 24 * time.Hour
)

// Limits are WhatsApp's. Rates: 80 messages a second and number, and to one person one in 6 seconds with a burst of up to 45
// that is paid for afterwards; the burst here leaves room for what a second replica may send meanwhile.
// https://developers.facebook.com/documentation/business-messaging/whatsapp/throughput
//
// ButtonRows and ButtonLabel are those of a list with its descriptions; fewer and shorter ones become reply buttons, more
// become numbered lines.
func (n *Number) Limits() bot.Limits {
	return bot.Limits{
		Text:          maxText,
		Caption:       maxCaption,
		Count:         bot.UTF16,
		ButtonRows:    maxRows,
		ButtonsPerRow: 1,
		ButtonLabel:   maxDescription,
		ButtonData:    maxRowID,
		Edit:          bot.Cannot,
		Upload:        maxDocument,
		Download:      maxDownload,
		PerSecond:     80,
		PerChat:       6 * time.Second,
		Burst:         10,
		Window:        window,
	}
}

// Link opens the chat with a text to send already written. https://faq.whatsapp.com/5913398998672934
func (n *Number) Link(payload string) string {
	link := "https://wa.me/" + digits(n.account.Handle)
	if payload == "" {
		return link
	}
	return link + "?text=" + strings.ReplaceAll(url.QueryEscape("/start "+payload), "+", "%20")
}

func digits(s string) string { return notDigits.ReplaceAllString(s, "") }

// Spending is what the account has cost this month, as far as this process knows; Month is empty where no price is set or nothing was sent yet.
func (n *Number) Spending() bot.Spending { return n.meter.Spending() }
