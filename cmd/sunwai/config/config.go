// Package config reads what an owner decides: one TOML file and the environment. The struct below is the
// only list of keys; the environment's names, the help and the checks of the example file come from its tags.
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
	URL     string `toml:"url" default:"sqlite:data/sunwai.db" help:"Where everything is kept: sqlite:PATH for one machine, or postgres://user@host/name for many. A password does not stand here: use url_file, the environment, or a service file of PostgreSQL."`
	URLFile string `toml:"url_file" help:"A file that holds the url, for one with a password in it (a container's or systemd's secret)."`
}

// HTTP is the server for webhooks, health checks and, in run, the page with the two phones.
type HTTP struct {
	Listen    string `toml:"listen" default:"127.0.0.1:8080" help:"Address and port for webhooks, /healthz and /readyz. Behind a proxy that does HTTPS keep it on 127.0.0.1."`
	PublicURL string `toml:"public_url" help:"How platforms reach this server from outside, e.g. https://sunwai.up.gov.in. Needed for accounts with mode = \"webhook\"."`
}

// Hub is the website of the state's hub, at /hub of the server.
type Hub struct {
	Idle           Duration `toml:"idle" default:"2h" help:"How long somebody stays signed in on the hub's website without using it. 5m to 24h."`
	Absolute       Duration `toml:"absolute" default:"12h" help:"How long somebody stays signed in at all. No shorter than idle, 7 days (168h) at most."`
	TrustedProxies string   `toml:"trusted_proxies" default:"127.0.0.0/8 ::1/128" help:"Networks of the proxies in front of this server, by spaces: what they say in X-Forwarded-For is believed. Wrong tries to sign in are counted by the address behind them."`
	OIDCIssuer     string   `toml:"oidc_issuer" help:"Address of an identity provider that speaks OpenID Connect, as it calls itself. It signs in who is a user already (sunwai admin create --identity). Needs [http] public_url; there the provider sends people back to /hub/door/outside/back."`
	OIDCClientID   string   `toml:"oidc_client_id" help:"How the identity provider calls this website."`
	OIDCSecretEnv  string   `toml:"oidc_client_secret_env" help:"Name of the environment variable that holds the secret the identity provider knows this website by."`
	OIDCSecretFile string   `toml:"oidc_client_secret_file" help:"A file that holds this secret, instead of oidc_client_secret_env."`

	// OIDCSecret is filled by HubSecret.
	OIDCSecret Secret `toml:"-"`
}

// Metrics is where Prometheus asks.
type Metrics struct {
	Listen string `toml:"listen" default:"127.0.0.1:9464" help:"Address and port of /metrics for Prometheus, apart from the public server. \"off\" for none."`
}

// Telegram is what all Telegram accounts share.
type Telegram struct {
	Endpoint string `toml:"endpoint" default:"https://api.telegram.org" help:"Base address of the Bot API: Telegram's own, a local Bot API server, or a fake one for tests."`
}

// Meta is what all WhatsApp and Facebook accounts share: the app at Meta that they belong to.
type Meta struct {
	Endpoint        string  `toml:"endpoint" default:"https://graph.facebook.com" help:"Base address of the Graph API: Meta's own, a proxy, or a fake one for tests."`
	Version         string  `toml:"version" default:"v25.0" help:"Version of the Graph API. Meta keeps one for about two years."`
	AppSecretEnv    string  `toml:"app_secret_env" help:"Name of the environment variable that holds the app's secret (Meta's dashboard, App settings, Basic). It signs what Meta sends to /webhook/meta and proves our calls."`
	AppSecretFile   string  `toml:"app_secret_file" help:"A file that holds the app's secret, instead of app_secret_env."`
	VerifyTokenEnv  string  `toml:"verify_token_env" help:"Name of the environment variable with a word of your own, 16 or more letters, digits, _ and -, that you also enter at Meta when you set the webhook's address."`
	VerifyTokenFile string  `toml:"verify_token_file" help:"A file that holds this word, instead of verify_token_env."`
	PriceTemplate   Dollars `toml:"price_template" help:"What Meta bills for one WhatsApp template to people here, in US dollars, for our own count. Without it only messages are counted."`

	// AppSecret and VerifyToken are filled by Secrets.
	AppSecret   Secret `toml:"-"`
	VerifyToken Secret `toml:"-"`
}

// Media is where files that people sent are kept.
type Media struct {
	Dir string `toml:"dir" default:"data/media" help:"Folder for photos, voice notes and documents that people sent. Replicas share it."`
}

// Keys is where the sealing keys are kept.
type Keys struct {
	File string `toml:"file" default:"data/sunwai.keys" help:"File with the keys that seal names, phones and messages in the database. migrate makes it when the database holds none. Without it nothing can be read: keep a copy apart from the database."`
}

// Gateway is how replicas share the accounts.
type Gateway struct {
	Lease Duration `toml:"lease" default:"10s" help:"How long a replica owns an account without renewing: when one dies, another takes over after this time. 1s to 5m. SQLite does without."`
}

// Directory is the state's departments, categories and Areas.
type Directory struct {
	Dir string `toml:"dir" help:"Folder with another state's directory, in place of the built-in one of Uttar Pradesh. Takes effect with sunwai seed."`
}

// Log is what is written to standard error.
type Log struct {
	Level  string `toml:"level" default:"info" help:"debug, info, warn or error. Personal data is in none of them."`
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
	Platform          models.PlatformName `toml:"platform" help:"telegram, twitter, whatsapp, facebook, or phone: a number that people call and whose desk works on the hub's website."`
	Handle            string              `toml:"handle" help:"The account's name on the platform, without @; of WhatsApp and phone the number with its country, e.g. +91 522 2237777; of a Facebook page the name in its address. It may change."`
	Office            models.Office       `toml:"office" help:"Whom the account speaks for: a department's code (sunwai directory departments lists them), district:162, cm, hub or minister:NAME."`
	Key               string              `toml:"key" help:"Names the account for ever, also in its webhook address: small letters, digits and hyphens. Never change it."`
	TokenEnv          string              `toml:"token_env" help:"Name of the environment variable that holds the token. The token itself never stands in this file."`
	TokenFile         string              `toml:"token_file" help:"A file that holds the token, instead of token_env."`
	Mode              Mode                `toml:"mode" default:"poll" help:"poll asks the platform for news and works everywhere; webhook lets it call http.public_url. WhatsApp and Facebook know webhook only, at /webhook/meta; X has its own at /webhook/twitter and needs no webhook secret."`
	WebhookSecretEnv  string              `toml:"webhook_secret_env" help:"With mode = \"webhook\": name of the environment variable with the secret that the platform sends along, 16 or more letters, digits, _ and -."`
	WebhookSecretFile string              `toml:"webhook_secret_file" help:"A file that holds this secret, instead of webhook_secret_env."`

	PageID            string `toml:"page_id" help:"Facebook: Meta's id of the page (digits; in the page's settings under Transparency)."`
	PhoneNumberID     string `toml:"phone_number_id" help:"WhatsApp: Meta's id of the number (digits; beside the number in Meta's dashboard)."`
	Portfolio         string `toml:"portfolio" help:"WhatsApp: a word of your own for the business portfolio that owns the number, main when left out. Numbers of one portfolio see a person under one id. Never change it."`
	BusinessAccountID string `toml:"business_account_id" help:"WhatsApp: Meta's id of the WhatsApp business account that owns the number (digits), so that doctor can look which templates are approved."`
	Template          string `toml:"template" help:"WhatsApp: name of the approved general template for news later than 24 hours after a person wrote, complaint_news when it is that of sunwai templates. Without it such news waits until he writes."`
	AppSecretEnv      string `toml:"app_secret_env" help:"WhatsApp and Facebook: like [meta] app_secret_env, for a number or page of another app."`
	AppSecretFile     string `toml:"app_secret_file" help:"WhatsApp and Facebook: like [meta] app_secret_file, for a number or page of another app."`

	UserID             string  `toml:"user_id" help:"X: its number of the account (digits; the access token begins with it)."`
	TokenSecretEnv     string  `toml:"token_secret_env" help:"X: name of the environment variable that holds the access token's secret."`
	TokenSecretFile    string  `toml:"token_secret_file" help:"X: a file that holds it, instead of token_secret_env."`
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

func (d Duration) String() string { return time.Duration(d).String() }
