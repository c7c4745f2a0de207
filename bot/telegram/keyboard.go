package telegram

import (
	"encoding/json"
	"strings"
	"unicode/utf16"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"sunwai/bot"
)

const (
	maxText    = 4096 // UTF-16 units; https://core.telegram.org/bots/api#sendmessage
	maxCaption = 1024 // UTF-16 units; https://core.telegram.org/bots/api#sendphoto
	maxData    = 64   // bytes; https://core.telegram.org/bots/api#inlinekeyboardbutton
)

// units counts as Telegram does: UTF-16 code units, https://core.telegram.org/api/entities#entity-length
func units(s string) int {
	n := 0
	for _, r := range s {
		n += max(utf16.RuneLen(r), 1) // a broken byte leaves as U+FFFD, one unit
	}
	return n
}

// buttonData is what travels in a button and comes back in a tap: "command:arg", or "command" alone.
func buttonData(l bot.Label) (string, error) {
	data := l.Command
	if l.Arg != "" {
		data += ":" + l.Arg
	}
	switch {
	case l.Command == "" || strings.Contains(l.Command, ":"):
		return "", refused("a button has no command that can travel")
	case len(data) > maxData:
		return "", refused("a button's command and argument are over 64 bytes")
	}
	return data, nil
}

// parseData is the way back.
func parseData(data string) (command, arg string) {
	command, arg, _ = strings.Cut(data, ":")
	return command, arg
}

// markup is the keyboard below a message as JSON, "" for none.
//
// A message carries one kind of keyboard only. One label that asks for a place makes it the kind that replaces
// the phone's keyboard: its other labels are then sent as plain words when tapped, and links are left out,
// since such a keyboard cannot open them.
func markup(rows [][]bot.Label) (string, error) {
	var keyboard any
	var err error
	switch {
	case !anyLabel(rows, func(bot.Label) bool { return true }):
		return "", nil
	case anyLabel(rows, func(l bot.Label) bool { return l.Location }):
		keyboard = replyKeyboard(rows)
	default:
		keyboard, err = inlineKeyboard(rows)
	}
	if err != nil {
		return "", err
	}
	raw, err := json.Marshal(keyboard)
	if err != nil {
		return "", refused("the buttons cannot be written as JSON")
	}
	return string(raw), nil
}

func anyLabel(rows [][]bot.Label, is func(bot.Label) bool) bool {
	for _, row := range rows {
		for _, l := range row {
			if is(l) {
				return true
			}
		}
	}
	return false
}

func inlineKeyboard(rows [][]bot.Label) (tgbotapi.InlineKeyboardMarkup, error) {
	var k tgbotapi.InlineKeyboardMarkup
	for _, row := range rows {
		var buttons []tgbotapi.InlineKeyboardButton
		for _, l := range row {
			if l.URL != "" {
				buttons = append(buttons, tgbotapi.NewInlineKeyboardButtonURL(bot.Clean(l.Text), l.URL))
				continue
			}
			data, err := buttonData(l)
			if err != nil {
				return k, err
			}
			buttons = append(buttons, tgbotapi.NewInlineKeyboardButtonData(bot.Clean(l.Text), data))
		}
		if len(buttons) > 0 {
			k.InlineKeyboard = append(k.InlineKeyboard, buttons)
		}
	}
	return k, nil
}

func replyKeyboard(rows [][]bot.Label) tgbotapi.ReplyKeyboardMarkup {
	k := tgbotapi.ReplyKeyboardMarkup{ResizeKeyboard: true, OneTimeKeyboard: true}
	for _, row := range rows {
		var buttons []tgbotapi.KeyboardButton
		for _, l := range row {
			switch {
			case l.Location:
				buttons = append(buttons, tgbotapi.NewKeyboardButtonLocation(bot.Clean(l.Text)))
			case l.URL == "":
				buttons = append(buttons, tgbotapi.NewKeyboardButton(bot.Clean(l.Text)))
			}
		}
		if len(buttons) > 0 {
			k.Keyboard = append(k.Keyboard, buttons)
		}
	}
	return k
}
