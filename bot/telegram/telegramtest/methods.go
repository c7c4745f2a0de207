package telegramtest

import (
	"context"
	"encoding/json"
	"slices"
	"strconv"
	"strings"
)

type handler func(ctx context.Context, b *Bot, c *call) (any, *apiError)

// handlers are the methods that are carried out. Each is in spec.json too.
func handlers() map[string]handler {
	return map[string]handler{
		"getMe":                  quick(func(b *Bot, _ *call) (any, *apiError) { return b.self, nil }),
		"getUpdates":             getUpdates,
		"setWebhook":             quick(setWebhook),
		"deleteWebhook":          quick(deleteWebhook),
		"getWebhookInfo":         quick(getWebhookInfo),
		"getFile":                quick(getFile),
		"sendMessage":            quick(sendText),
		"sendPhoto":              sendFile("photo"),
		"sendVideo":              sendFile("video"),
		"sendVoice":              sendFile("voice"),
		"sendAudio":              sendFile("audio"),
		"sendDocument":           sendFile("document"),
		"sendSticker":            sendFile("sticker"),
		"sendMediaGroup":         quick(sendMediaGroup),
		"editMessageText":        quick(editText),
		"editMessageCaption":     quick(editCaption),
		"editMessageReplyMarkup": quick(editMarkup),
		"deleteMessage":          quick(deleteMessage),
		"answerCallbackQuery":    quick(answerCallbackQuery),
		"setMyCommands":          quick(setMyCommands),
		"getMyCommands":          quick(getMyCommands),
		"deleteMyCommands":       quick(deleteMyCommands),
		"setMyDescription":       setText("description"),
		"getMyDescription":       getText("description"),
		"setMyShortDescription":  setText("short_description"),
		"getMyShortDescription":  getText("short_description"),
	}
}

// quick is a method that never waits.
func quick(do func(*Bot, *call) (any, *apiError)) handler {
	return func(_ context.Context, b *Bot, c *call) (any, *apiError) { return do(b, c) }
}

// chatFor finds the conversation that a bot may write to. The lock is held.
func (b *Bot) chatFor(c *call) (*chat, *apiError) {
	ch, ok := b.chats[c.number("chat_id")]
	switch {
	case !ok:
		return nil, badRequest("chat not found")
	case ch.blocked:
		return nil, &apiError{code: 403, description: "Forbidden: bot was blocked by the user"}
	}
	return ch, nil
}

// post adds the bot's message to a chat. The lock is held.
func (b *Bot) post(ch *chat, c *call, m *Message) (*Message, *apiError) {
	if raw := c.get("reply_parameters"); raw != "" {
		var reply struct {
			MessageID int  `json:"message_id"`
			Without   bool `json:"allow_sending_without_reply"`
		}
		_ = json.Unmarshal([]byte(raw), &reply) // the type is checked already
		if _, ok := ch.byID[reply.MessageID]; ok {
			m.ReplyTo = reply.MessageID
		} else if !reply.Without {
			return nil, badRequest("message to be replied not found")
		}
	}
	b.messages++
	m.ID, m.FromBot, m.Method = b.messages, true, c.method
	m.Silent, m.Protect = c.get("disable_notification") == "true", c.get("protect_content") == "true"
	m.Preview = !strings.Contains(c.get("link_preview_options"), `"is_disabled":true`)
	m.markup = c.get("reply_markup")
	m.Buttons, m.Keyboard = keyboards(m.markup)
	ch.add(m)
	b.notify()
	return m, nil
}

func (b *Bot) sent(ch *chat, m *Message) wireMessage {
	out := wireMessage{MessageID: m.ID, From: &b.self, Date: b.server.clock().Unix(),
		Chat: wireChat{ID: ch.person.ID, Type: "private", FirstName: ch.person.FirstName}}
	if len(m.Files) > 0 {
		out.Caption = m.Text
	} else {
		out.Text = m.Text
	}
	return out
}

func sendText(b *Bot, c *call) (any, *apiError) {
	b.mu.Lock()
	defer b.mu.Unlock()
	ch, trouble := b.chatFor(c)
	if trouble != nil {
		return nil, trouble
	}
	m, trouble := b.post(ch, c, &Message{Text: strings.TrimSpace(c.get("text"))})
	if trouble != nil {
		return nil, trouble
	}
	return b.sent(ch, m), nil
}

func sendFile(kind string) handler {
	return quick(func(b *Bot, c *call) (any, *apiError) {
		b.mu.Lock()
		defer b.mu.Unlock()
		ch, trouble := b.chatFor(c)
		if trouble != nil {
			return nil, trouble
		}
		f, trouble := b.take(c, kind, kind, c.get(kind))
		if trouble != nil {
			return nil, trouble
		}
		m, trouble := b.post(ch, c, &Message{Text: strings.TrimSpace(c.get("caption")), Files: []File{f}})
		if trouble != nil {
			return nil, trouble
		}
		return b.sent(ch, m), nil
	})
}

// take stores an uploaded file, or finds one that is here. The lock is held.
func (b *Bot) take(c *call, kind, param, value string) (File, *apiError) {
	if u, ok := c.file(param, value); ok {
		if kind == "photo" && len(u.data) > 10<<20 {
			return File{}, badRequest("file is too big for a photo")
		}
		return b.store(kind, u.name, u.mime, u.data, 0), nil
	}
	if f, ok := b.files[value]; ok {
		return f.file, nil
	}
	return File{}, badRequest("wrong remote file identifier specified: Wrong string length")
}

func sendMediaGroup(b *Bot, c *call) (any, *apiError) {
	var media []struct {
		Type    string `json:"type"`
		Media   string `json:"media"`
		Caption string `json:"caption"`
	}
	_ = json.Unmarshal([]byte(c.get("media")), &media) // the type is checked already
	b.mu.Lock()
	defer b.mu.Unlock()
	ch, trouble := b.chatFor(c)
	if trouble != nil {
		return nil, trouble
	}
	kinds := map[string]bool{}
	for _, x := range media {
		kinds[x.Type] = true
	}
	if len(kinds) > 1 && (kinds["document"] || kinds["audio"]) {
		return nil, badRequest("Can't use the media of the specified type in the album")
	}
	album := "album-" + strconv.Itoa(b.messages+1)
	var out []wireMessage
	for _, x := range media {
		f, trouble := b.take(c, x.Type, "", x.Media)
		if trouble != nil {
			return nil, trouble
		}
		m, trouble := b.post(ch, c, &Message{Text: strings.TrimSpace(x.Caption), Files: []File{f}, Album: album})
		if trouble != nil {
			return nil, trouble
		}
		out = append(out, b.sent(ch, m))
	}
	return out, nil
}

// editable finds the message to edit. The lock is held.
func (b *Bot) editable(c *call) (*chat, *Message, *apiError) {
	ch, trouble := b.chatFor(c)
	if trouble != nil {
		return nil, nil, trouble
	}
	m, ok := ch.byID[int(c.number("message_id"))]
	switch {
	case !ok:
		return nil, nil, badRequest("message to edit not found")
	case !m.FromBot || len(m.Keyboard) > 0:
		return nil, nil, badRequest("message can't be edited")
	}
	return ch, m, nil
}

// change rewrites a message. The lock is held.
func (b *Bot) change(ch *chat, c *call, m *Message, text string) (any, *apiError) {
	if m.Text == text && sameMarkup(m.markup, c.get("reply_markup")) {
		return nil, badRequest("message is not modified: specified new message content and reply markup are " +
			"exactly the same as a current content and reply markup of the message")
	}
	m.Text, m.markup = text, c.get("reply_markup")
	m.Buttons, _ = keyboards(m.markup)
	m.Edits++
	ch.touch()
	b.notify()
	return b.sent(ch, m), nil
}

func editText(b *Bot, c *call) (any, *apiError) {
	b.mu.Lock()
	defer b.mu.Unlock()
	ch, m, trouble := b.editable(c)
	if trouble != nil {
		return nil, trouble
	}
	text := strings.TrimSpace(c.get("text"))
	switch {
	case len(m.Files) > 0:
		return nil, badRequest("there is no text in the message to edit")
	case text == "":
		return nil, badRequest("message text is empty")
	}
	return b.change(ch, c, m, text)
}

func editCaption(b *Bot, c *call) (any, *apiError) {
	b.mu.Lock()
	defer b.mu.Unlock()
	ch, m, trouble := b.editable(c)
	if trouble != nil {
		return nil, trouble
	}
	if len(m.Files) == 0 {
		return nil, badRequest("there is no caption in the message to edit")
	}
	return b.change(ch, c, m, strings.TrimSpace(c.get("caption")))
}

func editMarkup(b *Bot, c *call) (any, *apiError) {
	b.mu.Lock()
	defer b.mu.Unlock()
	ch, m, trouble := b.editable(c)
	if trouble != nil {
		return nil, trouble
	}
	return b.change(ch, c, m, m.Text)
}

func deleteMessage(b *Bot, c *call) (any, *apiError) {
	b.mu.Lock()
	defer b.mu.Unlock()
	ch, trouble := b.chatFor(c)
	if trouble != nil {
		return nil, trouble
	}
	id := int(c.number("message_id"))
	if _, ok := ch.byID[id]; !ok {
		return nil, badRequest("message to delete not found")
	}
	ch.forget(id)
	b.notify()
	return true, nil
}

func (c *chat) forget(id int) {
	delete(c.byID, id)
	c.messages = slices.DeleteFunc(c.messages, func(m *Message) bool { return m.ID == id })
	c.touch()
}

func answerCallbackQuery(b *Bot, c *call) (any, *apiError) {
	b.mu.Lock()
	defer b.mu.Unlock()
	id := c.get("callback_query_id")
	if b.taps[id] != tapOpen {
		return nil, badRequest("query is too old and response timeout expired or query ID is invalid")
	}
	b.answers = append(b.answers, id)
	b.notify()
	return true, nil
}
