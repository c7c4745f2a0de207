package telegramtest

import (
	"encoding/json"
	"regexp"
)

// Command is a line of a bot's menu.
type Command struct {
	Command     string `json:"command"`
	Description string `json:"description"`
}

// Commands are what setMyCommands left. scope is "default", "all_private_chats" or "chat/<id>"; lang may be "".
func (b *Bot) Commands(scope, lang string) []Command {
	b.mu.Lock()
	defer b.mu.Unlock()
	var out []Command
	_ = json.Unmarshal(b.commands[scope+"|"+lang], &out) // unset is none
	return out
}

// Description and ShortDescription are what was set for a language.
func (b *Bot) Description(lang string) string { return b.described("description", lang) }

// ShortDescription is the text on the profile for a language.
func (b *Bot) ShortDescription(lang string) string { return b.described("short_description", lang) }

func (b *Bot) described(field, lang string) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.descriptions[field+"|"+lang]
}

var (
	commandShape  = regexp.MustCompile(`^[a-z0-9_]{1,32}$`)
	languageShape = regexp.MustCompile(`^([a-z]{2})?$`)
)

func scopeKey(c *call) (string, *apiError) {
	var s struct {
		Type   string      `json:"type"`
		ChatID json.Number `json:"chat_id"`
	}
	if raw := c.get("scope"); raw == "" {
		s.Type = "default"
	} else if json.Unmarshal([]byte(raw), &s) != nil {
		return "", badRequest("can't parse BotCommandScope")
	}
	lang := c.get("language_code")
	if !languageShape.MatchString(lang) {
		return "", badRequest("invalid language code specified")
	}
	if s.ChatID != "" {
		s.Type += "/" + s.ChatID.String()
	}
	return s.Type + "|" + lang, nil
}

func setMyCommands(b *Bot, c *call) (any, *apiError) {
	key, trouble := scopeKey(c)
	if trouble != nil {
		return nil, trouble
	}
	var commands []Command
	_ = json.Unmarshal([]byte(c.get("commands")), &commands) // the type is checked already
	for _, x := range commands {
		if !commandShape.MatchString(x.Command) {
			return nil, badRequest("BOT_COMMAND_INVALID")
		}
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	b.commands[key] = json.RawMessage(c.get("commands"))
	b.notify()
	return true, nil
}

func getMyCommands(b *Bot, c *call) (any, *apiError) {
	key, trouble := scopeKey(c)
	if trouble != nil {
		return nil, trouble
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if there, ok := b.commands[key]; ok {
		return there, nil
	}
	return []Command{}, nil
}

func deleteMyCommands(b *Bot, c *call) (any, *apiError) {
	key, trouble := scopeKey(c)
	if trouble != nil {
		return nil, trouble
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	delete(b.commands, key)
	b.notify()
	return true, nil
}

func setText(field string) handler {
	return quick(func(b *Bot, c *call) (any, *apiError) {
		lang := c.get("language_code")
		if !languageShape.MatchString(lang) {
			return nil, badRequest("invalid language code specified")
		}
		b.mu.Lock()
		defer b.mu.Unlock()
		b.descriptions[field+"|"+lang] = c.get(field)
		b.notify()
		return true, nil
	})
}

func getText(field string) handler {
	return quick(func(b *Bot, c *call) (any, *apiError) {
		return map[string]string{field: b.described(field, c.get("language_code"))}, nil
	})
}
