package config

import (
	"cmp"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"strings"

	"sunwai/models"
)

// tokenPrefix begins the variables of the simplest case: TELEGRAM_TOKEN_POWER=… sunwai serve.
const tokenPrefix = "TELEGRAM_TOKEN_"

// testPrefix begins variables for the project's own tests; they are no configuration.
const testPrefix = envPrefix + "TEST_"

func splitEnviron(environ []string) map[string]string {
	env := make(map[string]string, len(environ))
	for _, e := range environ {
		if name, value, ok := strings.Cut(e, "="); ok && value != "" { // an empty variable is one not set
			env[name] = value
		}
	}
	return env
}

// applyEnv lays SUNWAI_… over what the file said. An unknown name is a fault: it is a typing mistake, and a
// setting that silently does nothing is worse than a stop.
func (c *Config) applyEnv(env map[string]string) Faults {
	var faults Faults
	for _, name := range slices.Sorted(maps.Keys(env)) {
		if !strings.HasPrefix(name, envPrefix) || strings.HasPrefix(name, testPrefix) {
			continue
		}
		var err error
		if strings.HasPrefix(name, accountPrefix) {
			err = c.applyAccountEnv(name, env[name])
		} else {
			err = c.applySectionEnv(name, env[name])
		}
		if err != nil {
			faults.add(name, err.Error())
		}
	}
	return faults
}

func (c *Config) applySectionEnv(name, value string) error {
	var known []string
	for _, k := range AllKeys() {
		if k.Section == accountTable {
			continue
		}
		known = append(known, k.Env)
		if k.Env != name {
			continue
		}
		section, _ := field(reflect.ValueOf(c).Elem(), k.Section)
		v, _ := field(section, k.Name)
		return set(v, value)
	}
	return fmt.Errorf("there is no such setting.%s", cmp.Or(near(name, known), " `sunwai --help` names those that there are; take it out of the environment"))
}

// secretFields are set by the environment only.
var secretFields = map[string]func(*Account, string){
	"TOKEN":          func(a *Account, v string) { a.Token = Secret(v) },
	"TOKEN_SECRET":   func(a *Account, v string) { a.TokenSecret = Secret(v) },
	"WEBHOOK_SECRET": func(a *Account, v string) { a.WebhookSecret = Secret(v) },
}

func (c *Config) applyAccountEnv(name, value string) error {
	key, part, ok := splitAccountEnv(name)
	if !ok {
		return fmt.Errorf("there is no such setting: after %s come the account's key and one of its settings, e.g. %sPOWER_HANDLE", accountPrefix, accountPrefix)
	}
	a := c.accountFor(key)
	if setSecret, ok := secretFields[part]; ok {
		setSecret(a, value)
		return nil
	}
	v, _ := field(reflect.ValueOf(a).Elem(), strings.ToLower(part))
	return set(v, value)
}

// splitAccountEnv parts SUNWAI_ACCOUNT_JAL_NIGAM_TOKEN_ENV into JAL_NIGAM and TOKEN_ENV. The longest setting wins.
func splitAccountEnv(name string) (key, part string, ok bool) {
	parts := slices.Collect(maps.Keys(secretFields))
	for _, k := range AllKeys() {
		if k.Section == accountTable && k.Name != "key" { // the key is in the variable's name already
			parts = append(parts, strings.ToUpper(k.Name))
		}
	}
	slices.SortFunc(parts, func(a, b string) int { return cmp.Compare(len(b), len(a)) })
	rest := strings.TrimPrefix(name, accountPrefix)
	for _, p := range parts {
		if key, found := strings.CutSuffix(rest, "_"+p); found && key != "" {
			return key, p, true
		}
	}
	return "", "", false
}

// envKey is an account's key as variables spell it.
func envKey(key string) string { return strings.ToUpper(strings.ReplaceAll(key, "-", "_")) }

// accountFor finds the account a variable speaks of; an unknown one begins with its first variable.
func (c *Config) accountFor(key string) *Account {
	for i := range c.Accounts {
		if envKey(c.Accounts[i].Key) == key {
			return &c.Accounts[i]
		}
	}
	c.Accounts = append(c.Accounts, Account{Key: strings.ToLower(strings.ReplaceAll(key, "_", "-"))})
	return &c.Accounts[len(c.Accounts)-1]
}

// accountsOfTokens makes the accounts of the simplest case, when nothing else names any: each
// TELEGRAM_TOKEN_<CODE> is one, polled, for the office of that code. Its handle is asked of Telegram.
func accountsOfTokens(env map[string]string) []Account {
	var accounts []Account
	for _, name := range slices.Sorted(maps.Keys(env)) {
		code, ok := strings.CutPrefix(name, tokenPrefix)
		if !ok || code == "" {
			continue
		}
		accounts = append(accounts, Account{
			Platform: models.Telegram,
			Office:   officeOf(code),
			Key:      "telegram-" + strings.ToLower(strings.ReplaceAll(code, "_", "-")),
			TokenEnv: name,
		})
	}
	return accounts
}

// officeOf reads POWER, DISTRICT_162, CM, HUB.
func officeOf(code string) models.Office {
	if district, ok := strings.CutPrefix(code, "DISTRICT_"); ok {
		return models.Office("district:" + district)
	}
	if code == "CM" || code == "HUB" {
		return models.Office(strings.ToLower(code))
	}
	return models.Office(code)
}
