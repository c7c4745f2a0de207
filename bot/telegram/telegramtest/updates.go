package telegramtest

import (
	"context"
	"encoding/json"
	"time"
)

// Sentences of the real server, https://github.com/tdlib/telegram-bot-api/blob/master/telegram-bot-api/Client.cpp
const (
	saysOtherPoller = "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running"
	saysHookActive  = "Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
	saysHookSet     = "Conflict: terminated by setWebhook request"
)

const longestPoll = 50 // seconds, where the real server cuts

// getUpdates confirms what lies before the offset and holds the request until there is something to tell.
// The newest poller wins: the one before it is sent away.
func getUpdates(ctx context.Context, b *Bot, c *call) (any, *apiError) {
	b.mu.Lock()
	if b.hook != nil {
		b.mu.Unlock()
		return nil, &apiError{code: 409, description: saysHookActive}
	}
	if b.holding != nil {
		close(b.holding)
	}
	mine := make(chan struct{})
	b.holding = mine
	b.confirm(int(c.number("offset")))
	if c.params.Has("allowed_updates") {
		b.wanted = unquoteAll(c.get("allowed_updates"))
	}
	b.notify()
	b.mu.Unlock()

	limit := int(c.number("limit"))
	if limit < 1 || limit > 100 {
		limit = 100
	}
	timer := time.NewTimer(time.Duration(min(max(c.number("timeout"), 0), longestPoll)) * time.Second)
	defer timer.Stop()
	return b.hold(ctx, mine, limit, timer.C)
}

func (b *Bot) hold(ctx context.Context, mine chan struct{}, limit int, over <-chan time.Time) (any, *apiError) {
	for {
		b.mu.Lock()
		changed, dead, hooked := b.changed, b.dead, b.hook != nil
		batch := b.head(limit)
		if len(batch) > 0 && b.holding == mine {
			b.holding = nil
		}
		b.mu.Unlock()
		switch {
		case dead:
			return nil, &apiError{code: 401, description: "Unauthorized"}
		case hooked:
			return nil, &apiError{code: 409, description: saysHookSet}
		}
		select {
		case <-mine:
			return nil, &apiError{code: 409, description: saysOtherPoller}
		default:
		}
		if len(batch) > 0 {
			return batch, nil
		}
		select {
		case <-changed:
		case <-mine:
		case <-over:
			b.release(mine)
			return []json.RawMessage{}, nil
		case <-ctx.Done():
			b.release(mine)
			return nil, nil
		case <-b.server.ctx.Done():
			b.release(mine)
			return nil, nil
		}
	}
}

func (b *Bot) release(mine chan struct{}) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.holding == mine {
		b.holding = nil
	}
}

// confirm forgets the updates before the offset; a negative one forgets all but the last so many.
func (b *Bot) confirm(offset int) {
	if offset < 0 {
		b.queue = b.queue[max(len(b.queue)+offset, 0):]
		return
	}
	if offset > b.lastID+10 {
		return // ids began anew; the real server ignores an offset from the future
	}
	n := 0
	for n < len(b.queue) && b.queue[n].id < offset {
		n++
	}
	b.queue = b.queue[n:]
}

func (b *Bot) head(limit int) []json.RawMessage {
	n := min(limit, len(b.queue))
	batch := make([]json.RawMessage, 0, n)
	for _, u := range b.queue[:n] {
		batch = append(batch, u.raw)
	}
	return batch
}

// wireUpdate and the types below are what Telegram sends. https://core.telegram.org/bots/api#update
type wireUpdate struct {
	UpdateID      int            `json:"update_id"`
	Message       *wireMessage   `json:"message,omitempty"`
	EditedMessage *wireMessage   `json:"edited_message,omitempty"`
	CallbackQuery *callbackQuery `json:"callback_query,omitempty"`
	MyChatMember  *memberUpdated `json:"my_chat_member,omitempty"`
}

func (u wireUpdate) kind() string {
	switch {
	case u.Message != nil:
		return "message"
	case u.EditedMessage != nil:
		return "edited_message"
	case u.CallbackQuery != nil:
		return "callback_query"
	}
	return "my_chat_member"
}

type user struct {
	ID           int64  `json:"id"`
	IsBot        bool   `json:"is_bot"`
	FirstName    string `json:"first_name"`
	Username     string `json:"username,omitempty"`
	LanguageCode string `json:"language_code,omitempty"`
}

type wireChat struct {
	ID        int64  `json:"id"`
	Type      string `json:"type"`
	FirstName string `json:"first_name,omitempty"`
}

type wireMessage struct {
	MessageID     int             `json:"message_id"`
	From          *user           `json:"from,omitempty"`
	Chat          wireChat        `json:"chat"`
	Date          int64           `json:"date"`
	EditDate      int64           `json:"edit_date,omitempty"`
	ReplyTo       *wireMessage    `json:"reply_to_message,omitempty"`
	ForwardOrigin *forwardOrigin  `json:"forward_origin,omitempty"`
	MediaGroupID  string          `json:"media_group_id,omitempty"`
	Text          string          `json:"text,omitempty"`
	Caption       string          `json:"caption,omitempty"`
	Photo         []wireFile      `json:"photo,omitempty"`
	Video         *wireFile       `json:"video,omitempty"`
	Voice         *wireFile       `json:"voice,omitempty"`
	Audio         *wireFile       `json:"audio,omitempty"`
	Document      *wireFile       `json:"document,omitempty"`
	Sticker       *wireFile       `json:"sticker,omitempty"`
	Location      *wireLocation   `json:"location,omitempty"`
	Venue         *wireVenue      `json:"venue,omitempty"`
	Contact       *wireContact    `json:"contact,omitempty"`
	ReplyMarkup   json.RawMessage `json:"reply_markup,omitempty"`
}

type forwardOrigin struct {
	Type           string `json:"type"`
	Date           int64  `json:"date"`
	SenderUserName string `json:"sender_user_name"`
}

type wireFile struct {
	FileID       string `json:"file_id"`
	FileUniqueID string `json:"file_unique_id"`
	FileSize     int64  `json:"file_size,omitempty"`
	FileName     string `json:"file_name,omitempty"`
	MimeType     string `json:"mime_type,omitempty"`
	Width        int    `json:"width,omitempty"`
	Height       int    `json:"height,omitempty"`
	Duration     int    `json:"duration,omitempty"`
}

type wireLocation struct {
	Latitude  float64 `json:"latitude"`
	Longitude float64 `json:"longitude"`
}

type wireVenue struct {
	Location wireLocation `json:"location"`
	Title    string       `json:"title"`
	Address  string       `json:"address"`
}

type wireContact struct {
	PhoneNumber string `json:"phone_number"`
	FirstName   string `json:"first_name"`
	UserID      int64  `json:"user_id,omitempty"`
}

type callbackQuery struct {
	ID           string      `json:"id"`
	From         user        `json:"from"`
	Message      wireMessage `json:"message"`
	ChatInstance string      `json:"chat_instance"`
	Data         string      `json:"data"`
}

type memberUpdated struct {
	Chat wireChat   `json:"chat"`
	From user       `json:"from"`
	Date int64      `json:"date"`
	Old  wireMember `json:"old_chat_member"`
	New  wireMember `json:"new_chat_member"`
}

type wireMember struct {
	User   user   `json:"user"`
	Status string `json:"status"`
}
