package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"

	"sunwai/bot"
	"sunwai/bot/facebook"
	"sunwai/bot/gateway"
	"sunwai/bot/meta"
	"sunwai/bot/phone"
	"sunwai/bot/telegram"
	"sunwai/bot/whatsapp"
	"sunwai/cmd/sunwai/config"
	"sunwai/models"
	"sunwai/models/store"
)

// lineDeps is what a platform's constructor may use besides the account.
type lineDeps struct {
	config *config.Config
	http   *http.Client // shared by all accounts
	clock  models.Clock
	health func(bot.Health)
	log    *slog.Logger
	store  *store.Store // nil: nothing is kept (doctor)
}

// platforms is the one table of platforms: a new one is one line here and one in config's list of names.
func platforms() map[models.PlatformName]func(lineDeps, config.Account) (bot.Platform, error) {
	return map[models.PlatformName]func(lineDeps, config.Account) (bot.Platform, error){
		models.Telegram: newTelegram,
		models.Twitter:  newTwitter,
		models.WhatsApp: newWhatsApp,
		models.Facebook: newFacebook,
		models.Phone:    newPhone,
	}
}

func newTelegram(d lineDeps, a config.Account) (bot.Platform, error) {
	return telegram.New(telegram.Config{
		Account:       a.Identity(),
		Token:         a.Token.Reveal(),
		Endpoint:      d.config.Telegram.Endpoint,
		HTTP:          d.http,
		Mode:          telegram.Mode(a.Mode),
		WebhookSecret: a.WebhookSecret.Reveal(),
		PublicURL:     d.config.HTTP.PublicURL,
		Clock:         d.clock,
		Health:        d.health,
		Log:           d.log,
	})
}

func newWhatsApp(d lineDeps, a config.Account) (bot.Platform, error) {
	w := whatsapp.Config{
		Account:       a.Identity(),
		PhoneNumberID: a.PhoneNumberID,
		Portfolio:     a.Portfolio,
		BusinessID:    a.BusinessAccountID,
		Token:         a.Token.Reveal(),
		AppSecret:     meta.AppSecret(a.AppSecret.Reveal()),
		Template:      whatsapp.Template{Name: a.Template},
		Endpoint:      d.config.Meta.Endpoint,
		Version:       d.config.Meta.Version,
		HTTP:          d.http,
		Clock:         d.clock,
		Log:           d.log,
		Price:         int64(d.config.Meta.PriceTemplate),
	}
	if d.store != nil {
		w.Ledger = d.store
	}
	return whatsapp.New(w)
}

func newFacebook(d lineDeps, a config.Account) (bot.Platform, error) {
	return facebook.New(facebook.Config{
		Account:   a.Identity(),
		PageID:    a.PageID,
		Token:     a.Token.Reveal(),
		AppSecret: meta.AppSecret(a.AppSecret.Reveal()),
		Endpoint:  d.config.Meta.Endpoint,
		Version:   d.config.Meta.Version,
		HTTP:      d.http,
		Clock:     d.clock,
		Log:       d.log,
	})
}

// newPhone makes a number that people call: the desk says what they say, on its page.
func newPhone(d lineDeps, a config.Account) (bot.Platform, error) {
	if d.store == nil { // doctor looks at the settings alone
		return phone.New(phone.Config{Account: a.Identity(), Keep: nowhere{}, Clock: d.clock})
	}
	return phone.New(phone.Config{Account: a.Identity(), Keep: d.store, Clock: d.clock})
}

// nowhere keeps nothing: it stands where there is no database and nothing is sent.
type nowhere struct{}

// KeepSpoken refuses.
func (nowhere) KeepSpoken(context.Context, models.SpokenLine, *models.Callback) error {
	return errors.New("there is no database to keep it in")
}

// metaHook is the last part of the path of Meta's webhook.
const metaHook = "meta"

// newReceivers makes the webhooks that serve all accounts of an app, by the last part of their path.
func newReceivers(c *config.Config, lines []gateway.Line, log *slog.Logger) (map[string]bot.Receiver, error) {
	var numbers []*whatsapp.Number
	var pages []*facebook.Page
	for _, l := range lines {
		switch p := l.Platform.(type) {
		case *whatsapp.Number:
			numbers = append(numbers, p)
		case *facebook.Page:
			pages = append(pages, p)
		}
	}
	receivers, err := twitterReceivers(c, lines, log)
	if err != nil || len(numbers)+len(pages) == 0 {
		return receivers, err
	}
	var secrets []meta.AppSecret
	for _, a := range c.Accounts {
		if a.AppSecret != "" {
			secrets = append(secrets, meta.AppSecret(a.AppSecret.Reveal()))
		}
	}
	r, err := meta.NewReceiver(secrets, c.Meta.VerifyToken.Reveal(), map[string]meta.Reader{
		whatsapp.Object: whatsapp.Reader(numbers, log),
		facebook.Object: facebook.Reader(pages, log),
	}, log)
	if err != nil {
		return nil, fmt.Errorf("[meta]: %w", err)
	}
	receivers[metaHook] = r
	return receivers, nil
}

// newLine makes one account ready to be served.
func newLine(d lineDeps, a config.Account) (gateway.Line, error) {
	create, ok := platforms()[a.Platform]
	if !ok {
		return gateway.Line{}, fmt.Errorf("account %q: there is no platform %q", a.Key, a.Platform)
	}
	p, err := create(d, a)
	if err != nil {
		return gateway.Line{}, err
	}
	mode := gateway.Mode(a.Mode)
	if a.Platform == models.Phone {
		mode = gateway.Pushed // the desk's page brings what callers say
	}
	return gateway.Line{Platform: p, Mode: mode}, nil
}

// newLines makes all accounts of the configuration ready.
func newLines(d lineDeps) ([]gateway.Line, error) {
	lines := make([]gateway.Line, 0, len(d.config.Accounts))
	for _, a := range d.config.Accounts {
		l, err := newLine(d, a)
		if err != nil {
			return nil, err
		}
		lines = append(lines, l)
	}
	return lines, nil
}
