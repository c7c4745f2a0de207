package config

import (
	"fmt"
	"math"
	"regexp"
	"strconv"
	"strings"
	"time"

	"sunwai/models"
)

// Twitter is what all accounts on X share: the app they have given access, and what X costs.
type Twitter struct {
	Endpoint           string  `toml:"endpoint" default:"https://api.x.com" help:"Base address of X's API: X's own, a proxy, or a fake one for tests."`
	ConsumerKeyEnv     string  `toml:"consumer_key_env" help:"Name of the environment variable that contains the app's consumer key (X's developer console, Keys and tokens; also called API key)."`
	ConsumerKeyFile    string  `toml:"consumer_key_file" help:"A file that contains the consumer key, instead of consumer_key_env."`
	ConsumerSecretEnv  string  `toml:"consumer_secret_env" help:"Name of the environment variable that contains the app's consumer secret. It signs our calls and verifies what X sends to /webhook/twitter."`
	ConsumerSecretFile string  `toml:"consumer_secret_file" help:"A file that contains the consumer secret, instead of consumer_secret_env."`
	API                string  `toml:"api" default:"2" help:"2, or 1.1 for installations that still have that version, by contract or through a proxy. With 1.1: text only, mode = \"webhook\", and a webhook that you register yourself."`
	DeepLink           string  `toml:"deep_link" default:"on" help:"on adds a button to public answers that opens the private conversation; off does not. X does not say whether it bills such a post like one with a link, which costs twenty times as much: check the first bill."`
	Budget             Quotas  `toml:"budget" default:"15/15m 1440/24h" help:"How many direct messages X lets an account send, as count/time, separated by spaces. When the budget is spent, the remaining messages wait in order."`
	MonthlyLimit       Dollars `toml:"monthly_limit" help:"What one account may cost in a month, in US dollars, by our own count; empty for no limit. At 80 percent the log and metrics warn; at 100 percent only people with open complaints and officers are written to."`
	PriceAnswer        Dollars `toml:"price_answer" default:"0.010" help:"Price of a public answer to somebody who mentioned us, in US dollars."`
	PriceDM            Dollars `toml:"price_dm" default:"0.015" help:"Price of a direct message sent, in US dollars."`
	PriceDMEvent       Dollars `toml:"price_dm_event" default:"0.010" help:"Price of a direct message received, in US dollars."`
	PriceMention       Dollars `toml:"price_mention" default:"0.005" help:"Price of a mention or reply delivered to the webhook, in US dollars."`
	PriceMentionRead   Dollars `toml:"price_mention_read" default:"0.001" help:"Price of a mention read with mode = \"poll\", in US dollars."`

	// ConsumerKey and ConsumerSecret are filled by Secrets.
	ConsumerKey    Secret `toml:"-"`
	ConsumerSecret Secret `toml:"-"`
}

// Dollars are US dollars, kept in millionths.
type Dollars int64

// UnmarshalText reads "0.015".
func (d *Dollars) UnmarshalText(b []byte) error {
	v, err := strconv.ParseFloat(string(b), 64)
	if err != nil || v < 0 || v > 1e6 || math.IsNaN(v) {
		return fmt.Errorf("%q is no sum of dollars: write 0.015 or 50", b)
	}
	*d = Dollars(math.Round(v * 1e6))
	return nil
}

// Quota is a number of things within a time.
type Quota struct {
	Count int
	Per   time.Duration
}

// Quotas are written as "15/15m 1440/24h".
type Quotas []Quota

// UnmarshalText reads them.
func (q *Quotas) UnmarshalText(b []byte) error {
	var list Quotas
	for _, part := range strings.Fields(string(b)) {
		count, per, _ := strings.Cut(part, "/")
		n, err := strconv.Atoi(count)
		d, errD := time.ParseDuration(per)
		if err != nil || errD != nil || n < 1 || d < time.Second || d > 31*24*time.Hour {
			return fmt.Errorf("%q is no number within a time: write 15/15m", part)
		}
		list = append(list, Quota{n, d})
	}
	*q = list
	return nil
}

var (
	xUserForm   = regexp.MustCompile(`^[0-9]{1,19}$`)
	xHandleForm = regexp.MustCompile(`^[A-Za-z0-9_]{1,15}$`)
	switches    = []string{"on", "off"}
)

func (c *Config) checkTwitter(f *Faults) {
	checkURL(f, "[twitter] endpoint", c.Twitter.Endpoint)
	checkOneOf(f, "[twitter] api", c.Twitter.API, []string{"2", "1.1"})
	checkOneOf(f, "[twitter] deep_link", c.Twitter.DeepLink, switches)
	checkNames(f, "[twitter]", c.Twitter.references())
}

// reference is the name of where a secret is to be found.
type reference struct{ key, value string }

func (t Twitter) references() []reference {
	return []reference{{"consumer_key_env", t.ConsumerKeyEnv}, {"consumer_key_file", t.ConsumerKeyFile},
		{"consumer_secret_env", t.ConsumerSecretEnv}, {"consumer_secret_file", t.ConsumerSecretFile}}
}

// checkNames looks at how secrets are named: one way, and no secret itself.
func checkNames(f *Faults, where string, list []reference) {
	for i, r := range list {
		if strings.HasSuffix(r.key, "_env") && r.value != "" && !envForm.MatchString(r.value) {
			f.add(where+" "+r.key, "this is no name of an environment variable")
		}
		if i%2 == 1 && r.value != "" && list[i-1].value != "" {
			f.add(where, fmt.Sprintf("it has both %s and %s: keep one", list[i-1].key, r.key))
		}
	}
}

func (c *Config) checkX(f *Faults, where string, a Account) {
	if a.Handle != "" && !xHandleForm.MatchString(a.Handle) {
		f.add(where+" handle", "a handle of X is up to 15 letters, digits and _, without @")
	}
	if !xUserForm.MatchString(a.UserID) {
		f.add(where+" user_id", "it must be X's number of the account: digits only. The access token begins with it")
	}
	own := Twitter{ConsumerKeyEnv: a.ConsumerKeyEnv, ConsumerKeyFile: a.ConsumerKeyFile, ConsumerSecretEnv: a.ConsumerSecretEnv,
		ConsumerSecretFile: a.ConsumerSecretFile}
	list := append(own.references(), reference{"token_secret_env", a.TokenSecretEnv}, reference{"token_secret_file", a.TokenSecretFile})
	checkNames(f, where, list)
	if a.TokenSecret == "" && a.TokenSecretEnv == "" && a.TokenSecretFile == "" {
		f.add(where, "X needs token_secret_env or token_secret_file: the access token's secret")
	}
	app := c.Twitter
	if a.hasOwnApp() {
		app = own
	}
	if app.ConsumerKeyEnv == "" && app.ConsumerKeyFile == "" || app.ConsumerSecretEnv == "" && app.ConsumerSecretFile == "" {
		f.add(where, "X needs [twitter] consumer_key_env and consumer_secret_env, or the …_file of each")
	}
	if a.Mode != Webhook && c.Twitter.API == "1.1" {
		f.add(where, "[twitter] api = \"1.1\" needs mode = \"webhook\": news is asked for by version 2 only")
	}
	if a.Mode == Webhook && !strings.HasPrefix(c.HTTP.PublicURL, "https://") {
		f.add(where, "mode = \"webhook\" needs [http] public_url, beginning with https://")
	}
}

// hasOwnApp reports whether the account has given access to another app than [twitter]'s.
func (a Account) hasOwnApp() bool {
	return a.ConsumerKeyEnv+a.ConsumerKeyFile+a.ConsumerSecretEnv+a.ConsumerSecretFile != ""
}

// xSecrets fetches what an account on X needs besides its token.
func (c *Config) xSecrets(a *Account, where string, env map[string]string) Faults {
	var f Faults
	if !c.twitterAsked {
		c.twitterAsked = true
		c.Twitter.ConsumerKey = c.lookUp(&f, "[twitter] consumer key", env, c.Twitter.ConsumerKeyEnv, c.Twitter.ConsumerKeyFile)
		c.Twitter.ConsumerSecret = c.lookUp(&f, "[twitter] consumer secret", env, c.Twitter.ConsumerSecretEnv, c.Twitter.ConsumerSecretFile)
	}
	a.ConsumerKey, a.ConsumerSecret = c.Twitter.ConsumerKey, c.Twitter.ConsumerSecret
	if a.hasOwnApp() {
		a.ConsumerKey = c.lookUp(&f, where+" consumer key", env, a.ConsumerKeyEnv, a.ConsumerKeyFile)
		a.ConsumerSecret = c.lookUp(&f, where+" consumer secret", env, a.ConsumerSecretEnv, a.ConsumerSecretFile)
	}
	if a.TokenSecret == "" {
		a.TokenSecret = c.lookUp(&f, where+" token secret", env, a.TokenSecretEnv, a.TokenSecretFile)
	}
	return f
}

// onX reports whether the account is on X.
func (a Account) onX() bool { return a.Platform == models.Twitter }
