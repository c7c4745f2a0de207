package config

import (
	"fmt"
	"io/fs"
	"os"
	"strings"

	"sunwai/models"
)

// Secrets fetches the accounts' tokens and webhook secrets from where the configuration says they are. Only
// commands that talk to platforms need them.
func (c *Config) Secrets(environ []string) error {
	env := splitEnviron(environ)
	var f Faults
	for i := range c.Accounts {
		f = append(f, c.SecretsOf(&c.Accounts[i], env)...)
	}
	return append(f, c.SameTokens()...).asError()
}

// SameTokens finds Telegram accounts that have one token, once SecretsOf has fetched them: Telegram gives the news of a bot to one asker only.
func (c *Config) SameTokens() Faults { return c.twice("token", Account.atTelegram) }

// SecretsOf fetches one account's, so that doctor can speak of each account apart.
func (c *Config) SecretsOf(a *Account, env map[string]string) Faults {
	var f Faults
	if a.Platform == models.Phone {
		return nil
	}
	where := accountName(*a, 0)
	if a.Token == "" {
		a.Token = c.lookUp(&f, where+" token", env, a.TokenEnv, a.TokenFile)
	}
	if a.OfMeta() {
		return append(f, c.appSecrets(a, where, env)...).of(where)
	}
	if a.onX() {
		return append(f, c.xSecrets(a, where, env)...).of(where)
	}
	if a.Mode != Webhook {
		return f.of(where)
	}
	if a.WebhookSecret == "" {
		a.WebhookSecret = c.lookUp(&f, where+" webhook secret", env, a.WebhookSecretEnv, a.WebhookSecretFile)
	}
	if a.WebhookSecret != "" && !goodSecret(a.WebhookSecret.Reveal()) {
		f.add(where+" webhook secret", "it must be 16 to 256 letters, digits, _ and -")
	}
	return f.of(where)
}

// TokenShaped reports whether an account's token has the form that its platform gives to all. Only Telegram's is known exactly: of others, and
// of one that has not been fetched, nothing is said against it.
func (a Account) TokenShaped() bool {
	return a.Platform != models.Telegram || a.Token == "" || telegramToken.MatchString(a.Token.Reveal())
}

// appSecrets fetches what an account of Meta's needs besides its token: the secret of its app and the word of the webhook.
func (c *Config) appSecrets(a *Account, where string, env map[string]string) Faults {
	var f Faults
	if !c.metaAsked {
		c.metaAsked = true
		c.Meta.AppSecret = c.lookUp(&f, "[meta] app secret", env, c.Meta.AppSecretEnv, c.Meta.AppSecretFile)
		c.Meta.VerifyToken = c.lookUp(&f, "[meta] verify token", env, c.Meta.VerifyTokenEnv, c.Meta.VerifyTokenFile)
		if t := c.Meta.VerifyToken; t != "" && !goodSecret(t.Reveal()) {
			f.add("[meta] verify token", "it must be 16 to 256 letters, digits, _ and -")
		}
	}
	a.AppSecret = c.Meta.AppSecret
	if a.AppSecretEnv != "" || a.AppSecretFile != "" {
		a.AppSecret = c.lookUp(&f, where+" app secret", env, a.AppSecretEnv, a.AppSecretFile)
	}
	return f
}

func (c *Config) lookUp(f *Faults, where string, env map[string]string, variable, file string) Secret {
	if variable != "" {
		value := strings.TrimSpace(env[variable])
		if value == "" {
			*f = append(*f, Fault{Where: where, What: fmt.Sprintf("the environment variable %s is not set, or empty", variable),
				common: "its environment variable is not set, or empty", differs: variable})
		}
		return Secret(value)
	}
	if file == "" {
		return "" // check has said so
	}
	path := c.Path(file)
	value, err := readSecret(path)
	if err != nil {
		*f = append(*f, Fault{Where: where, What: err.Error(), common: strings.Replace(err.Error(), "the file "+path, "its file", 1), differs: path})
	}
	return value
}

// Environment makes the map that SecretsOf takes out of os.Environ's list.
func Environment(environ []string) map[string]string { return splitEnviron(environ) }

// readSecret reads a file that holds nothing but a secret. A last line break does not belong to it.
func readSecret(path string) (Secret, error) {
	text, err := os.ReadFile(path)
	if err != nil {
		if pe, ok := err.(*fs.PathError); ok {
			return "", fmt.Errorf("the file %s cannot be read: %w", path, pe.Err)
		}
		return "", fmt.Errorf("the file %s cannot be read", path)
	}
	s := strings.TrimSpace(string(text))
	if s == "" {
		return "", fmt.Errorf("the file %s is empty", path)
	}
	return Secret(s), nil
}
