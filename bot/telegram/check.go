package telegram

import (
	"context"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"sunwai/bot"
)

// Check asks Telegram who we are and how news reaches us. Trouble is Telegram's last complaint about the
// webhook, or what of the registered webhook does not fit the account's mode.
func (b *Bot) Check(ctx context.Context) (bot.Identity, error) {
	me, err := as[tgbotapi.User](b.call(ctx, "getMe", nil))
	if err != nil {
		return bot.Identity{}, err
	}
	id := bot.Identity{Handle: me.UserName, Name: bot.Clean(me.FirstName)}
	hook, err := as[tgbotapi.WebhookInfo](b.call(ctx, "getWebhookInfo", nil))
	if err != nil {
		return id, err
	}
	id.Webhook, id.Pending = b.hide.Replace(bot.Clean(hook.URL)), hook.PendingUpdateCount
	switch {
	case b.mode == PollMode && hook.URL != "":
		id.Trouble = "a webhook is set, which forbids polling; it is deleted when polling starts"
	case b.mode == WebhookMode && hook.URL != b.hookURL:
		id.Trouble = "the registered webhook is not ours; it is set when serving starts"
	case b.mode == WebhookMode && hook.LastErrorDate != 0:
		id.Trouble = b.clean(hook.LastErrorMessage)
	}
	return id, nil
}
