package telegram

import (
	"context"
	"encoding/json"
	"regexp"
	"slices"
	"strconv"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"sunwai/bot"
	"sunwai/models"
)

// Limits of what is shown beside the conversation. https://core.telegram.org/bots/api#setmycommands,
// #botcommand, #setmydescription, #setmyshortdescription
const (
	maxCommands    = 100
	maxHint        = 256
	maxDescription = 512
	maxShort       = 120
)

var commandShape = regexp.MustCompile(`^[a-z0-9_]{1,32}$`)

// Present shows commands and descriptions. Telegram allows few changes a day, so it is asked first and only a
// difference is written; presenting the same again costs reads only.
//
// Citizens' commands are shown in all private chats, an officer's in his own chat. Without commands, an
// officer's chat falls back to the citizens'; otherwise an empty field leaves what is there. Telegram knows
// languages of two letters only: hi-Latn readers see what an app in their phone's language sees, so a
// hi-Latn presentation is left out for citizens, and an officer's, being for one person, is set for every language.
func (b *Bot) Present(ctx context.Context, all []bot.Presentation) error {
	for _, p := range all {
		if err := presentable(p); err != nil {
			return err
		}
	}
	for _, p := range all {
		if p.Lang == models.HindiLatn && p.Audience != bot.OfficerAudience {
			continue
		}
		if err := b.present(ctx, p); err != nil {
			return err
		}
	}
	return nil
}

func presentable(p bot.Presentation) error {
	switch {
	case len(p.Commands) > maxCommands:
		return refused("over 100 commands")
	case units(p.Description) > maxDescription:
		return refused("a description is over 512 characters")
	case units(p.Short) > maxShort:
		return refused("a short description is over 120 characters")
	}
	if _, err := scope(p); err != nil {
		return err
	}
	for _, c := range p.Commands {
		if !commandShape.MatchString(c.Command) {
			return refused("a command has other characters than a-z 0-9 _ or over 32 of them")
		}
		if n := units(c.Description); n < 1 || n > maxHint {
			return refused("a command's description is empty or over 256 characters")
		}
	}
	return nil
}

func (b *Bot) present(ctx context.Context, p bot.Presentation) error {
	lang := string(p.Lang)
	if p.Lang == models.HindiLatn {
		lang = ""
	}
	if err := b.presentCommands(ctx, p, lang); err != nil {
		return err
	}
	if p.Audience == bot.OfficerAudience {
		return nil // descriptions are the account's, not a chat's
	}
	err := b.presentText(ctx, described{"Description", "description", lang, p.Description})
	if err != nil {
		return err
	}
	return b.presentText(ctx, described{"ShortDescription", "short_description", lang, p.Short})
}

func (b *Bot) presentCommands(ctx context.Context, p bot.Presentation, lang string) error {
	if len(p.Commands) == 0 && p.Audience != bot.OfficerAudience {
		return nil
	}
	audience, err := scope(p)
	if err != nil {
		return err
	}
	where := tgbotapi.Params{"scope": audience}
	where.AddNonEmpty("language_code", lang)
	there, err := as[[]tgbotapi.BotCommand](b.call(ctx, "getMyCommands", where))
	if err != nil {
		return err
	}
	want := make([]tgbotapi.BotCommand, 0, len(p.Commands))
	for _, c := range p.Commands {
		want = append(want, tgbotapi.BotCommand{Command: c.Command, Description: bot.Clean(c.Description)})
	}
	if slices.Equal(there, want) {
		return nil
	}
	if len(want) == 0 {
		_, err = b.call(ctx, "deleteMyCommands", where)
		return err
	}
	if err := where.AddInterface("commands", want); err != nil {
		return refused("the commands cannot be written as JSON")
	}
	_, err = b.call(ctx, "setMyCommands", where)
	return err
}

func scope(p bot.Presentation) (string, error) {
	s := tgbotapi.BotCommandScope{Type: "all_private_chats"}
	if p.Audience == bot.OfficerAudience {
		chat, err := strconv.ParseInt(string(p.Peer), 10, 64)
		if err != nil {
			return "", refused("an officer's commands need his chat")
		}
		s = tgbotapi.BotCommandScope{Type: "chat", ChatID: chat}
	}
	raw, err := json.Marshal(s)
	return string(raw), err
}

// described is one of the two texts that Telegram keeps about an account.
type described struct {
	name  string // as in setMy<Name>
	field string
	lang  string
	text  string
}

func (b *Bot) presentText(ctx context.Context, d described) error {
	if d.text == "" {
		return nil
	}
	where := tgbotapi.Params{}
	where.AddNonEmpty("language_code", d.lang)
	there, err := as[map[string]string](b.call(ctx, "getMy"+d.name, where))
	if err != nil || there[d.field] == d.text {
		return err
	}
	where[d.field] = d.text
	_, err = b.call(ctx, "setMy"+d.name, where)
	return err
}
