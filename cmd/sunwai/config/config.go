// Package config reads the owner's settings: one TOML file and the environment. The structs below are the only list of
// keys; the names of environment variables, the help and the checks of the example file come from their tags.
package config

import (
	"fmt"
	"log/slog"
	"time"

	"sunwai/models"
)

// Config is everything an owner can set. Every key has a help text; relative paths are relative to Dir.
type Config struct {
	Database  Database  `toml:"database"`
	HTTP      HTTP      `toml:"http"`
	Hub       Hub       `toml:"hub"`
	Metrics   Metrics   `toml:"metrics"`
	Telegram  Telegram  `toml:"telegram"`
	Meta      Meta      `toml:"meta"`
	Twitter   Twitter   `toml:"twitter"`
	Media     Media     `toml:"media"`
	Keys      Keys      `toml:"keys"`
	Gateway   Gateway   `toml:"gateway"`
	Directory Directory `toml:"directory"`
	Log       Log       `toml:"log"`
	Accounts  []Account `toml:"account"`

	File string `toml:"-"` // the file that was read, empty when there was none
	Dir  string `toml:"-"` // where relative paths begin: the file's folder, else the working folder

	fileURL      string `toml:"-"` // [database] url as the file has it: there a password is refused, elsewhere not
	twitterAsked bool   `toml:"-"` // the same of [twitter]'s
	metaAsked    bool   `toml:"-"` // [meta]'s secrets were fetched, or told to be missing, already
}

// Database says where everything is kept.
type Database struct {
	URL     string `toml:"url" default:"sqlite:data/sunwai.db" help:"Where the data is kept: sqlite:PATH for one machine, or postgres://user@host/name for many. It must not contain a password here: use url_file, the environment, or a PostgreSQL service file."`
	URLFile string `toml:"url_file" help:"A file that contains the url, for a url with a password (a container's or systemd's secret)."`
}

// HTTP is the server for webhooks, health checks and, in run, the page with the two phones.
type HTTP struct {
	Listen    string `toml:"listen" default:"127.0.0.1:8080" help:"Address and port for webhooks, the website, /healthz and /readyz. Keep 127.0.0.1 if a proxy handles HTTPS."`
	PublicURL string `toml:"public_url" help:"The address of this server as seen from outside, e.g. https://sunwai.up.gov.in. Required for accounts with mode = \"webhook\"."`
}

// Hub is the website of the state's hub, at /hub of the server.
type Hub struct {
	Idle           Duration `toml:"idle" default:"2h" help:"A user of the website is signed out after this time without activity; 5m to 24h."`
	Absolute       Duration `toml:"absolute" default:"12h" help:"A user of the website is signed out after this time in any case; at least idle, at most 7 days (168h)."`
	TrustedProxies string   `toml:"trusted_proxies" default:"127.0.0.0/8 ::1/128" help:"Networks of the proxies in front of this server, separated by spaces. Their X-Forwarded-For is trusted; failed sign-ins are counted by the address in it."`
	OIDCIssuer     string   `toml:"oidc_issuer" help:"Issuer address of an OpenID Connect identity provider. It signs in people who already are users (sunwai admin create --identity). Requires [http] public_url; the redirect address is /hub/door/outside/back there."`
	OIDCClientID   string   `toml:"oidc_client_id" help:"The client ID of this website at the identity provider."`
	OIDCSecretEnv  string   `toml:"oidc_client_secret_env" help:"Name of the environment variable that contains the client secret of this website at the identity provider."`
	OIDCSecretFile string   `toml:"oidc_client_secret_file" help:"A file that contains this secret, instead of oidc_client_secret_env."`

	// OIDCSecret is filled by HubSecret.
	OIDCSecret Secret `toml:"-"`
}

// Metrics is where Prometheus asks.
type Metrics struct {
	Listen string `toml:"listen" default:"127.0.0.1:9464" help:"Address and port of /metrics for Prometheus, separate from the public server. \"off\" for none."`
}

// Telegram is what all Telegram accounts share.
type Telegram struct {
	Endpoint string `toml:"endpoint" default:"https://api.telegram.org" help:"Base address of the Bot API: Telegram's own, a local Bot API server, or a fake one for tests."`
}

// Meta is what all WhatsApp and Facebook accounts share: the app at Meta that they belong to.
type Meta struct {
	Endpoint        string  `toml:"endpoint" default:"https://graph.facebook.com" help:"Base address of the Graph API: Meta's own, a proxy, or a fake one for tests."`
	Version         string  `toml:"version" default:"v25.0" help:"Version of the Graph API. Meta supports a version for about two years."`
	AppSecretEnv    string  `toml:"app_secret_env" help:"Name of the environment variable that contains the app's secret (Meta's dashboard, App settings, Basic). It verifies what Meta sends to /webhook/meta and signs our calls."`
	AppSecretFile   string  `toml:"app_secret_file" help:"A file that contains the app's secret, instead of app_secret_env."`
	VerifyTokenEnv  string  `toml:"verify_token_env" help:"Name of the environment variable that contains a word of your own (16 or more letters, digits, _ and -), which you also enter at Meta when you set the webhook's address."`
	VerifyTokenFile string  `toml:"verify_token_file" help:"A file that contains this word, instead of verify_token_env."`
	PriceTemplate   Dollars `toml:"price_template" help:"Price of one WhatsApp template in US dollars, for our own count of costs. Without it, only messages are counted."`

	// AppSecret and VerifyToken are filled by Secrets.
	AppSecret   Secret `toml:"-"`
	VerifyToken Secret `toml:"-"`
}

// Media is where files that people sent are kept.
type Media struct {
	Dir string `toml:"dir" default:"data/media" help:"Folder for photos, voice notes and documents that people send. All replicas must share it."`
}

// Keys is where the sealing keys are kept.
type Keys struct {
	File string `toml:"file" default:"data/sunwai.keys" help:"File with the keys that encrypt names, phone numbers and messages in the database. sunwai migrate creates it for an empty database. Without it, nothing can be read: keep a copy apart from the database."`
}

// Gateway is how replicas share the accounts.
type Gateway struct {
	Lease Duration `toml:"lease" default:"10s" help:"How long a replica owns an account without renewing. If a replica dies, another takes over after this time; 1s to 5m. Not used with SQLite."`
}

// Directory is the state's departments, categories and Areas.
type Directory struct {
	Dir string `toml:"dir" help:"Folder with another state's directory, instead of the built-in one of Uttar Pradesh. Takes effect with sunwai seed."`
}

// Log is what is written to standard error.
type Log struct {
	Level  string `toml:"level" default:"info" help:"debug, info, warn or error. None of them logs personal data."`
	Format string `toml:"format" default:"json" help:"json for machines, text for people."`
}

// Mode is how a platform's news reach us.
type Mode string

// The modes of an account.
const (
	Poll    Mode = "poll"
	Webhook Mode = "webhook"
)

// Account is one handle of ours on one platform.
type Account struct {
	Platform          models.PlatformName `toml:"platform" help:"telegram, twitter, whatsapp, facebook, or phone (a number that people call, answered at the desk of the website)."`
	Handle            string              `toml:"handle" help:"The account's name on the platform, without @. WhatsApp and phone: the number with its country code, e.g. +91 522 2237777. Facebook: the page's name in its address. It may change."`
	Office            models.Office       `toml:"office" help:"Whom the account speaks for: the code of a department (sunwai directory departments), district:162, cm, hub or minister:NAME."`
	Key               string              `toml:"key" help:"The permanent name of the account, also used in its webhook address: small letters, digits and hyphens. Never change it."`
	TokenEnv          string              `toml:"token_env" help:"Name of the environment variable that contains the token. The token itself is never written into this file."`
	TokenFile         string              `toml:"token_file" help:"A file that contains the token, instead of token_env."`
	Mode              Mode                `toml:"mode" default:"poll" help:"poll asks the platform for news and works everywhere; webhook lets the platform call [http] public_url. WhatsApp and Facebook always use a webhook, at /webhook/meta; that of X is at /webhook/twitter and needs no webhook secret."`
	WebhookSecretEnv  string              `toml:"webhook_secret_env" help:"With mode = \"webhook\": name of the environment variable that contains the secret the platform sends along; 16 or more letters, digits, _ and -."`
	WebhookSecretFile string              `toml:"webhook_secret_file" help:"A file that contains this secret, instead of webhook_secret_env."`

	PageID            string `toml:"page_id" help:"Facebook: Meta's ID of the page (digits; in the page's settings under Transparency)."`
	PhoneNumberID     string `toml:"phone_number_id" help:"WhatsApp: Meta's ID of the number (digits; beside the number in Meta's dashboard)."`
	Portfolio         string `toml:"portfolio" help:"WhatsApp: a name of your own for the business portfolio that owns the number (default: main). Numbers of one portfolio see a person under the same ID. Never change it."`
	BusinessAccountID string `toml:"business_account_id" help:"WhatsApp: Meta's ID of the WhatsApp business account that owns the number (digits). With it, sunwai doctor can check which templates are approved."`
	Template          string `toml:"template" help:"WhatsApp: name of the approved general template, for news more than 24 hours after a person's last message (complaint_news, if it is the one from sunwai templates). Without it, such news waits until the person writes again."`
	AppSecretEnv      string `toml:"app_secret_env" help:"WhatsApp and Facebook: like [meta] app_secret_env, for a number or page of another app."`
	AppSecretFile     string `toml:"app_secret_file" help:"WhatsApp and Facebook: like [meta] app_secret_file, for a number or page of another app."`

	UserID             string  `toml:"user_id" help:"X: the account's ID (digits; the access token begins with it)."`
	TokenSecretEnv     string  `toml:"token_secret_env" help:"X: name of the environment variable that contains the access token's secret."`
	TokenSecretFile    string  `toml:"token_secret_file" help:"X: a file that contains this secret, instead of token_secret_env."`
	ConsumerKeyEnv     string  `toml:"consumer_key_env" help:"X: like [twitter] consumer_key_env, for an account of another app."`
	ConsumerKeyFile    string  `toml:"consumer_key_file" help:"X: like [twitter] consumer_key_file, for an account of another app."`
	ConsumerSecretEnv  string  `toml:"consumer_secret_env" help:"X: like [twitter] consumer_secret_env, for an account of another app."`
	ConsumerSecretFile string  `toml:"consumer_secret_file" help:"X: like [twitter] consumer_secret_file, for an account of another app."`
	MonthlyLimit       Dollars `toml:"monthly_limit" help:"X: like [twitter] monthly_limit, for this account."`

	// Token and WebhookSecret are filled by Secrets, or by SUNWAI_ACCOUNT_<KEY>_TOKEN and …_WEBHOOK_SECRET.
	Token         Secret `toml:"-"`
	WebhookSecret Secret `toml:"-"`
	AppSecret     Secret `toml:"-"` // of the app that the number or page belongs to
	// TokenSecret, ConsumerKey and ConsumerSecret are X's.
	TokenSecret    Secret `toml:"-"`
	ConsumerKey    Secret `toml:"-"`
	ConsumerSecret Secret `toml:"-"`
}

// OfMeta reports whether the account is at one of Meta's platforms, which share an app and its webhook.
func (a Account) OfMeta() bool {
	return a.Platform == models.WhatsApp || a.Platform == models.Facebook
}

// Identity is the account as the rest of the house knows it.
func (a Account) Identity() models.Account {
	return models.Account{Key: a.Key, Platform: a.Platform, Handle: a.Handle, Office: a.Office}
}

// Secret is a string that is never printed. Reveal is the only way to it.
type Secret string

const hidden = "[secret]"

// Reveal returns what is hidden.
func (s Secret) Reveal() string { return string(s) }

// String hides the secret from every printing.
func (s Secret) String() string { return hidden }

// GoString hides it from %#v.
func (s Secret) GoString() string { return hidden }

// MarshalText hides it from JSON.
func (s Secret) MarshalText() ([]byte, error) { return []byte(hidden), nil }

// LogValue hides it from logs.
func (s Secret) LogValue() slog.Value { return slog.StringValue(hidden) }

// Duration is a length of time, written as 10s or 2m30s.
type Duration time.Duration

// UnmarshalText reads "10s".
func (d *Duration) UnmarshalText(b []byte) error {
	v, err := time.ParseDuration(string(b))
	if err != nil {
		return fmt.Errorf("%q is no length of time: write 10s or 2m", b)
	}
	*d = Duration(v)
	return nil
}

// String writes the duration as Go does: 10s, 2h0m0s.
func (d Duration) String() string { return time.Duration(d).String() }
