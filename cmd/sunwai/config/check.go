package config

import (
	"cmp"
	"fmt"
	"net"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"sunwai/models"
)

// Off as [metrics] listen means no metrics.
const Off = "off"

// A lease shorter than a second is lost by a single slow statement; one longer than five minutes leaves people waiting.
const (
	minLease = Duration(time.Second)
	maxLease = Duration(5 * time.Minute)
)

// Lengths in bytes: of a WhatsApp template's name, and of a webhook's secret, of which Telegram's setWebhook takes 1 to 256; short ones
// can be guessed.
const (
	maxName   = 512
	minSecret = 16
	maxSecret = 256
)

// goodSecret reports whether a webhook's secret has the right letters and length.
func goodSecret(s string) bool {
	return len(s) >= minSecret && len(s) <= maxSecret && secretForm.MatchString(s)
}

var (
	keyForm    = regexp.MustCompile(`^[a-z0-9][a-z0-9-]{0,47}$`)
	officeForm = regexp.MustCompile(`^([A-Z][A-Z0-9_]*|district:[0-9]+|cm|hub|minister:[^\s:]+)$`)
	handleForm = regexp.MustCompile(`^[A-Za-z0-9_.]{1,64}$`)
	envForm    = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)
	// a Telegram token: core.telegram.org/bots/api#authorizing-your-bot, or one of Meta's, or of X's
	tokenForm = regexp.MustCompile(`[0-9]{5,}:[A-Za-z0-9_-]{20,}|EAA[A-Za-z0-9]{20,}|[0-9]{5,19}-[A-Za-z0-9]{30,}`)
	// exactly one of Telegram's
	telegramToken = regexp.MustCompile(`^[0-9]{5,}:[A-Za-z0-9_-]{35}$`)

	numberForm = regexp.MustCompile(`^\+?[0-9][0-9 -]{5,20}$`)
	phoneForm  = regexp.MustCompile(`^\+?[0-9][0-9 -]{2,20}$`) // short ones too: 1076
	idForm     = regexp.MustCompile(`^[0-9]{1,32}$`)
	versForm   = regexp.MustCompile(`^v[0-9]{1,3}\.[0-9]{1,2}$`)
	nameForm   = regexp.MustCompile(`^[a-z0-9_]+$`)     // at most maxName: a count in the expression would be as many copies of it, made at every start
	secretForm = regexp.MustCompile(`^[A-Za-z0-9_-]+$`) // from minSecret to maxSecret
	logLevels  = []string{"debug", "info", "warn", "error"}
	logFormats = []string{"json", "text"}
	platforms  = []models.PlatformName{models.Telegram, models.Twitter, models.WhatsApp, models.Facebook, models.Phone}
	modes      = []Mode{Poll, Webhook}
)

// check looks at everything that can be judged without a network or a database.
func (c *Config) check() Faults {
	var f Faults
	f = append(f, c.checkDatabase()...)
	checkListen(&f, "[http] listen", c.HTTP.Listen)
	if c.Metrics.Listen != Off {
		checkListen(&f, "[metrics] listen", c.Metrics.Listen)
		if c.Metrics.Listen == c.HTTP.Listen && !strings.HasSuffix(c.HTTP.Listen, ":0") {
			f.add("[metrics] listen", "this is the same as [http] listen: metrics are not for the public, take another port")
		}
	}
	checkURL(&f, "[http] public_url", c.HTTP.PublicURL)
	checkURL(&f, "[telegram] endpoint", c.Telegram.Endpoint)
	checkURL(&f, "[meta] endpoint", c.Meta.Endpoint)
	c.checkTwitter(&f)
	c.checkHub(&f)
	if !versForm.MatchString(c.Meta.Version) {
		f.add("[meta] version", "it must look like v25.0")
	}
	if c.Gateway.Lease < minLease || c.Gateway.Lease > maxLease {
		f.add("[gateway] lease", fmt.Sprintf("%s is not between %s and %s", c.Gateway.Lease, minLease, maxLease))
	}
	checkOneOf(&f, "[log] level", c.Log.Level, logLevels)
	checkOneOf(&f, "[log] format", c.Log.Format, logFormats)
	f = append(f, c.checkAccounts()...)
	return append(f, c.twice("handle or ID", Account.atPlatform)...)
}

// atPlatform is by what a platform knows an account, "" where the configuration does not say it. Handles are no matter of capitals, numbers
// none of blanks. Of a number that people call nothing is fetched: several offices may be behind one.
func (a Account) atPlatform() string {
	handle := a.Handle
	if a.Platform == models.Phone {
		return ""
	}
	if a.Platform == models.WhatsApp {
		handle = strings.NewReplacer(" ", "", "-", "", "+", "").Replace(handle)
	}
	return strings.ToLower(cmp.Or(a.PageID, a.PhoneNumberID, a.UserID, handle))
}

// atTelegram is the token of a Telegram bot. Elsewhere one token may serve several accounts.
func (a Account) atTelegram() string {
	if a.Platform != models.Telegram {
		return ""
	}
	return a.Token.Reveal()
}

// twice finds accounts that are one account on their platform: each would take the other's messages away. what names, never shows, what they share.
func (c *Config) twice(what string, of func(Account) string) (f Faults) {
	type on struct {
		platform models.PlatformName
		known    string
	}
	first := map[on]int{}
	for i, a := range c.Accounts {
		at := on{a.Platform, of(a)}
		other, there := first[at]
		switch {
		case !there:
			first[at] = i
		case at.known != "" && c.Accounts[other].Key != a.Key: // of keys it has been said already
			f = append(f, Faults{{Where: accountName(a, i), What: fmt.Sprintf("%s has the same %s: an account stands in one block only",
				accountName(c.Accounts[other], other), what)}}.of(accountName(a, i))...)
		}
	}
	return f
}

func (c *Config) checkDatabase() Faults {
	var f Faults
	const where = "[database] url"
	switch u := c.Database.URL; {
	case strings.HasPrefix(u, "sqlite:"):
		if strings.TrimPrefix(u, "sqlite:") == "" {
			f.add(where, "a path must follow sqlite:, e.g. sqlite:data/sunwai.db")
		}
	case strings.HasPrefix(u, "postgres://"), strings.HasPrefix(u, "postgresql://"):
		p, err := url.Parse(u)
		if err != nil { // the error would quote the url, and the url may hold a password
			f.add(where, "this cannot be read as an address. Form: postgres://user@host:5432/name")
			break
		}
		if _, has := p.User.Password(); (has || p.Query().Has("password")) && u == c.fileURL {
			f.add(where, "a password does not stand in this file. Use url_file or the environment variable SUNWAI_DATABASE_URL. If others have seen this file, make a new password.")
		}
	default:
		f.add(where, "it must begin with sqlite: or postgres://")
	}
	return f
}

func checkListen(f *Faults, where, addr string) {
	_, port, err := net.SplitHostPort(addr)
	if err != nil {
		f.add(where, fmt.Sprintf("%q is no address with a port, e.g. 127.0.0.1:8080", addr))
		return
	}
	if _, err := net.LookupPort("tcp", port); err != nil { // "http" is one, too, and so is none: any that is free
		f.add(where, fmt.Sprintf("%q is no port: it is a number up to 65535, e.g. 127.0.0.1:8080", port))
	}
}

func checkURL(f *Faults, where, text string) {
	if text == "" {
		return
	}
	u, err := url.Parse(text)
	if err != nil || u.Host == "" || u.Scheme != "http" && u.Scheme != "https" {
		f.add(where, "it must be an address that begins with https:// or http://")
		return
	}
	if u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		f.add(where, "only scheme, host, port and path may stand here")
	}
}

func checkOneOf[T ~string](f *Faults, where string, v T, allowed []T) {
	if !slices.Contains(allowed, v) {
		names := make([]string, len(allowed))
		for i, a := range allowed {
			names[i] = string(a)
		}
		f.add(where, fmt.Sprintf("%q is not one of: %s", v, strings.Join(names, ", ")))
	}
}

func (c *Config) checkAccounts() Faults {
	var f Faults
	seen := map[string]bool{}
	for i, a := range c.Accounts {
		where := accountName(a, i)
		var own Faults
		if !keyForm.MatchString(a.Key) {
			own.add(where+" key", "it needs a key of small letters, digits and hyphens that never changes, e.g. telegram-power")
		} else if seen[envKey(a.Key)] {
			own.add(where+" key", "two accounts have this key")
		}
		seen[envKey(a.Key)] = true
		c.checkAccount(&own, where, a)
		f = append(f, own.of(where)...)
	}
	return f
}

// checkAccount looks at one block, whatever the others say.
func (c *Config) checkAccount(f *Faults, where string, a Account) {
	checkOneOf(f, where+" platform", a.Platform, platforms)
	checkOneOf(f, where+" mode", a.Mode, modes)
	if !officeForm.MatchString(string(a.Office)) {
		f.add(where+" office", "it must be a department's code such as POWER, or district:162, cm, hub, minister:NAME")
	}
	if a.Platform == models.Phone {
		checkPhone(f, where, a)
		return
	}
	c.checkReferences(f, where, a)
	switch a.Platform {
	case models.WhatsApp:
		checkWhatsApp(f, where, a)
	case models.Facebook:
		checkFacebook(f, where, a)
	}
	if a.onX() {
		c.checkX(f, where, a)
		return
	}
	if a.OfMeta() {
		c.checkMeta(f, where, a)
		return
	}
	if a.Handle != "" && !handleForm.MatchString(a.Handle) {
		f.add(where+" handle", "only letters, digits, _ and . stand in a handle, without @")
	}
	c.checkWebhook(f, where, a)
}

// checkPhone looks at a number that people call: nothing is asked of a network, so it has no secrets.
func checkPhone(f *Faults, where string, a Account) {
	if a.Handle != "" && !phoneForm.MatchString(a.Handle) {
		f.add(where+" handle", "it must be the number that people call, e.g. 1076 or +91 522 2237777")
	}
	if a.TokenEnv+a.TokenFile+a.WebhookSecretEnv+a.WebhookSecretFile != "" {
		f.add(where, "a phone account has no token and no secret: leave them out")
	}
}

// checkReferences looks at how the secrets are named, never at the secrets.
func (c *Config) checkReferences(f *Faults, where string, a Account) {
	for _, r := range []struct{ key, value string }{
		{"token_env", a.TokenEnv}, {"token_file", a.TokenFile},
		{"webhook_secret_env", a.WebhookSecretEnv}, {"webhook_secret_file", a.WebhookSecretFile},
		{"app_secret_env", a.AppSecretEnv}, {"app_secret_file", a.AppSecretFile},
		{"token_secret_env", a.TokenSecretEnv}, {"token_secret_file", a.TokenSecretFile},
	} {
		if tokenForm.MatchString(r.value) {
			f.add(where+" "+r.key, "a token stands here. Put it into an environment variable or a file and write that one's name here. If others have seen this file, let the platform make a new token.")
		} else if strings.HasSuffix(r.key, "_env") && r.value != "" && !envForm.MatchString(r.value) {
			f.add(where+" "+r.key, "this is no name of an environment variable")
		}
	}
	if a.Token == "" && a.TokenEnv == "" && a.TokenFile == "" {
		f.add(where, "it has no token: set token_env to the name of the environment variable that holds it, or token_file")
	}
	if a.TokenEnv != "" && a.TokenFile != "" {
		f.add(where, "it has both token_env and token_file: keep one")
	}
}

func (c *Config) checkWebhook(f *Faults, where string, a Account) {
	if a.Mode != Webhook {
		return
	}
	if a.WebhookSecret == "" && a.WebhookSecretEnv == "" && a.WebhookSecretFile == "" {
		f.add(where, "mode = \"webhook\" needs webhook_secret_env or webhook_secret_file")
	}
	if !strings.HasPrefix(c.HTTP.PublicURL, "https://") {
		f.add(where, "mode = \"webhook\" needs [http] public_url, beginning with https://")
	}
}

func checkWhatsApp(f *Faults, where string, a Account) {
	if a.Handle != "" && !numberForm.MatchString(a.Handle) {
		f.add(where+" handle", "it must be the phone number with its country, e.g. +91 522 2237777")
	}
	if !idForm.MatchString(a.PhoneNumberID) {
		f.add(where+" phone_number_id", "it must be Meta's id of the number: digits only. It stands beside the number in Meta's dashboard")
	}
	if a.BusinessAccountID != "" && !idForm.MatchString(a.BusinessAccountID) {
		f.add(where+" business_account_id", "it must be Meta's id of the WhatsApp business account: digits only")
	}
	if a.Portfolio != "" && !keyForm.MatchString(a.Portfolio) {
		f.add(where+" portfolio", "it must be small letters, digits and hyphens")
	}
	if a.Template != "" && (len(a.Template) > maxName || !nameForm.MatchString(a.Template)) {
		f.add(where+" template", "a template's name is small letters, digits and _")
	}
}

func checkFacebook(f *Faults, where string, a Account) {
	if a.Handle != "" && !handleForm.MatchString(a.Handle) {
		f.add(where+" handle", "it must be the page's name in its address, without facebook.com/; leave it out when the page has none")
	}
	if !idForm.MatchString(a.PageID) {
		f.add(where+" page_id", "it must be Meta's id of the page: digits only. It stands in the page's settings under Transparency")
	}
}

// checkMeta looks at what WhatsApp and Facebook have in common.
func (c *Config) checkMeta(f *Faults, where string, a Account) {
	if a.Mode == Poll {
		f.add(where+" mode", "WhatsApp and Facebook cannot be polled: leave mode out")
	}
	if c.Meta.AppSecretEnv == "" && c.Meta.AppSecretFile == "" && a.AppSecretEnv == "" && a.AppSecretFile == "" {
		f.add(where, "WhatsApp and Facebook need [meta] app_secret_env or app_secret_file")
	}
	if c.Meta.VerifyTokenEnv == "" && c.Meta.VerifyTokenFile == "" {
		f.add(where, "WhatsApp and Facebook need [meta] verify_token_env or verify_token_file")
	}
}

// accountBlock is how the file begins an account.
const accountBlock = "[[account]]"

// accountName names an account in a fault.
func accountName(a Account, i int) string {
	if a.Key != "" {
		return fmt.Sprintf("%s %q", accountBlock, a.Key)
	}
	return fmt.Sprintf("%s number %d", accountBlock, i+1)
}
