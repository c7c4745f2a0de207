package telegram

import (
	"context"
	"crypto/sha256"
	"crypto/subtle"
	"net/http"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"sunwai/bot"
)

// secretHeader carries back what setWebhook was told. https://core.telegram.org/bots/api#setwebhook
const secretHeader = "X-Telegram-Bot-Api-Secret-Token"

// Decode checks the secret and only then reads the one update of the request. An update that is none of ours
// to answer (a group's, a service message) gives no event and no error: Telegram must not repeat it.
func (b *Bot) Decode(r *http.Request, body []byte) ([]bot.Inbound, error) {
	if !b.signed(r.Header.Get(secretHeader)) {
		return nil, bot.ErrUnsigned
	}
	in, _, skip := b.decode(body)
	if skip == skipMalformed {
		return nil, bot.ErrMalformed
	}
	if skip != "" {
		b.logSkipped(map[string]int{skip: 1})
		return nil, nil
	}
	return []bot.Inbound{in}, nil
}

// signed compares hashes in constant time, so that neither the secret nor its length can be found by
// measuring. An account without a secret takes no webhook at all.
func (b *Bot) signed(told string) bool {
	got, want := sha256.Sum256([]byte(told)), sha256.Sum256([]byte(b.secret))
	return b.secret != "" && subtle.ConstantTimeCompare(got[:], want[:]) == 1
}

// EnsureMode makes Telegram deliver as the account's mode says: it sets the webhook, or deletes one that
// would forbid polling. Nothing that waits at Telegram is lost by either.
func (b *Bot) EnsureMode(ctx context.Context) error {
	if b.mode == WebhookMode {
		return b.setWebhook(ctx)
	}
	info, err := as[tgbotapi.WebhookInfo](b.call(ctx, "getWebhookInfo", nil))
	if err == nil && info.URL == "" {
		return nil
	}
	_, err = b.call(ctx, "deleteWebhook", nil) // also if the question failed: it costs nothing
	return err
}

// setWebhook is called even if the URL is there already: Telegram does not tell whether the secret is too.
func (b *Bot) setWebhook(ctx context.Context) error {
	params := tgbotapi.Params{"url": b.hookURL, "secret_token": b.secret}
	if err := params.AddInterface("allowed_updates", allowedUpdates()); err != nil {
		return unreadable()
	}
	_, err := b.call(ctx, "setWebhook", params)
	return err
}
