package telegram

import (
	"bytes"
	"encoding/json"
	"errors"
	"strconv"
	"strings"
	"time"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"sunwai/bot"
	"sunwai/models"
)

// Why an update is left out. Logged and counted: never rename.
const (
	skipMalformed = "malformed"
	skipNotOurs   = "not_private" // groups, channels
	skipService   = "service"     // nobody said anything: a pinned message, a changed timer
	skipBot       = "from_bot"
	skipMoving    = "live_location" // each step of a live location is an edit; the first place was a message
	skipNoPeer    = "no_peer"
	skipKind      = "unwanted_kind"
)

// newer is what Bot API versions after 5.7 added that we need; it is read from the same bytes.
type newer struct {
	Message       newerMessage `json:"message"`
	EditedMessage newerMessage `json:"edited_message"`
}

type newerMessage struct {
	ForwardOrigin json.RawMessage `json:"forward_origin"` // https://core.telegram.org/bots/api#messageorigin
}

// decode reads one update. If skip is not empty there is no event, and skip says why. id is the update's, 0
// if it has none that can be read.
//
// A field of another type than expected spoils that field alone: encoding/json reads the rest all the same.
func (b *Bot) decode(raw json.RawMessage) (in bot.Inbound, id int, skip string) {
	var u tgbotapi.Update
	var wrongType *json.UnmarshalTypeError
	if err := json.Unmarshal(raw, &u); err != nil && !errors.As(err, &wrongType) {
		return bot.Inbound{}, updateID(raw), skipMalformed
	}
	if id = u.UpdateID; id <= 0 {
		id = updateID(raw)
	}
	if id <= 0 {
		return bot.Inbound{}, 0, skipMalformed
	}
	in = bot.Inbound{Account: b.account.Key, EventID: strconv.Itoa(id)}
	switch {
	case u.Message != nil:
		skip = b.message(&in, u.Message, raw, newMessage)
	case u.EditedMessage != nil:
		skip = b.message(&in, u.EditedMessage, raw, editedMessage)
	case u.CallbackQuery != nil:
		skip = b.tap(&in, u.CallbackQuery)
	case u.MyChatMember != nil:
		skip = b.member(&in, u.MyChatMember)
	default:
		skip = skipKind
	}
	if skip == "" && (in.Peer == "" || in.Peer == "0") {
		skip = skipNoPeer
	}
	if skip != "" {
		return bot.Inbound{}, id, skip
	}
	return in, id, ""
}

// updateID reads the id alone, however odd the rest is; Telegram's ids are positive. 0: there is none.
func updateID(raw []byte) int {
	var u struct {
		ID json.RawMessage `json:"update_id"`
	}
	if json.Unmarshal(raw, &u) != nil {
		return 0
	}
	id, err := strconv.Atoi(strings.Trim(string(u.ID), `"`))
	if err != nil {
		return 0
	}
	return max(id, 0)
}

// origin is which field of an update a message stood in.
type origin string

const (
	newMessage    origin = "message"
	editedMessage origin = "edited_message"
)

func (b *Bot) message(in *bot.Inbound, m *tgbotapi.Message, raw json.RawMessage, from origin) (skip string) {
	switch {
	case m.Chat != nil && m.MigrateToChatID != 0:
		// A group's: we are in none, but if we ever wrote there its address must follow.
		in.Kind, in.Peer, in.NewPeer = bot.MigrateIn, peer(m.Chat.ID), peer(m.MigrateToChatID)
		in.MessageID, in.At = messageID(m.MessageID), b.at(m.Date)
		return ""
	case m.Chat == nil:
		return skipNoPeer
	case !m.Chat.IsPrivate():
		return skipNotOurs
	case m.From != nil && m.From.IsBot:
		return skipBot
	case from == editedMessage && m.Location != nil:
		return skipMoving
	}
	in.Kind, in.At = bot.MessageIn, b.at(m.Date)
	if from == editedMessage {
		in.Kind, in.At = bot.EditedIn, b.at(max(m.EditDate, m.Date))
	}
	in.Peer, in.MessageID = peer(m.Chat.ID), messageID(m.MessageID)
	if m.ReplyToMessage != nil {
		in.ReplyTo = messageID(m.ReplyToMessage.MessageID)
	}
	if m.From != nil {
		in.LangHint = bot.Clean(m.From.LanguageCode)
	}
	in.Text = bot.Clean(m.Text)
	if in.Text == "" {
		in.Text = bot.Clean(m.Caption)
	}
	in.Group = bot.Clean(m.MediaGroupID)
	in.Files = filesOf(m)
	in.Forwarded = forwarded(m, raw, from)
	place(in, m)
	in.Contact = contactOf(m)
	if in.Text == "" && len(in.Files) == 0 && in.Location == nil && in.Contact == nil {
		if isService(raw, from) {
			return skipService
		}
		in.Kind = bot.OtherIn // a poll, a dice, something Telegram has not invented yet: a person sent it
	}
	return ""
}

// tap is a button of ours. The message may be too old for Telegram to show us (InaccessibleMessage, date 0);
// its chat and id are there all the same.
func (b *Bot) tap(in *bot.Inbound, q *tgbotapi.CallbackQuery) (skip string) {
	if q.From != nil && q.From.IsBot {
		return skipBot
	}
	if q.From != nil {
		in.LangHint = bot.Clean(q.From.LanguageCode)
		in.Peer = peer(q.From.ID) // a private chat has the person's own id
	}
	if q.Message != nil && q.Message.Chat != nil {
		if q.Message.Chat.Type != "" && !q.Message.Chat.IsPrivate() {
			return skipNotOurs
		}
		in.Peer, in.MessageID = peer(q.Message.Chat.ID), messageID(q.Message.MessageID)
	}
	in.Kind, in.At = bot.TapIn, b.at(0) // a tap carries no time of its own
	command, arg := parseData(bot.Clean(q.Data))
	in.Tap = &bot.Tap{ID: bot.Clean(q.ID), Command: command, Arg: arg}
	if command == "" {
		in.Kind = bot.OtherIn
	}
	return ""
}

// member is sent for a private chat only when the person blocks or unblocks us.
// https://core.telegram.org/bots/api#update
func (b *Bot) member(in *bot.Inbound, m *tgbotapi.ChatMemberUpdated) (skip string) {
	if !m.Chat.IsPrivate() {
		return skipNotOurs
	}
	in.Kind, in.Peer, in.At = bot.MemberIn, peer(m.Chat.ID), b.at(m.Date)
	in.LangHint = bot.Clean(m.From.LanguageCode)
	switch m.NewChatMember.Status {
	case "kicked", "left":
		in.Stopped = bot.Blocked
	case "member":
		in.Stopped = bot.Back
	default:
		return skipService
	}
	return ""
}

func forwarded(m *tgbotapi.Message, raw json.RawMessage, from origin) bot.Forward {
	if m.ForwardDate != 0 || m.ForwardFrom != nil || m.ForwardFromChat != nil || m.ForwardSenderName != "" {
		return bot.PassedOn // what servers before Bot API 7.0 send
	}
	if !bytes.Contains(raw, []byte(`"forward_origin"`)) {
		return bot.OwnWords // spares most messages a second reading
	}
	var n newer
	_ = json.Unmarshal(raw, &n) // it was read once already: at worst a field has an odd type
	o := n.Message.ForwardOrigin
	if from == editedMessage {
		o = n.EditedMessage.ForwardOrigin
	}
	if len(o) > 0 && string(o) != "null" {
		return bot.PassedOn
	}
	return bot.OwnWords
}

func place(in *bot.Inbound, m *tgbotapi.Message) {
	l := m.Location
	if m.Venue != nil {
		l = &m.Venue.Location
		in.Venue = strings.Trim(bot.Clean(m.Venue.Title)+", "+bot.Clean(m.Venue.Address), ", ")
	}
	if l != nil && l.Latitude >= -90 && l.Latitude <= 90 && l.Longitude >= -180 && l.Longitude <= 180 {
		in.Location = &models.Location{Lat: l.Latitude, Lon: l.Longitude}
	}
}

func contactOf(m *tgbotapi.Message) *bot.Contact {
	if m.Contact == nil || m.Contact.PhoneNumber == "" {
		return nil
	}
	c := &bot.Contact{
		Phone: bot.Clean(m.Contact.PhoneNumber),
		Name:  strings.TrimSpace(bot.Clean(m.Contact.FirstName + " " + m.Contact.LastName)),
	}
	if m.From != nil && m.Contact.UserID != 0 && m.Contact.UserID == m.From.ID {
		c.Own = bot.Sender
	}
	return c
}

// messageID is "" where there is none: "0" would look like one message to the inbox, which stores each only once.
func messageID(id int) string {
	if id == 0 {
		return ""
	}
	return strconv.Itoa(id)
}

func peer(chat int64) models.Peer { return models.Peer(strconv.FormatInt(chat, 10)) }

// at is the platform's time; where it tells none, ours. A time beyond the year 9999 could not be stored.
func (b *Bot) at(unix int) time.Time {
	const endOfDates = 253402300800 // 10000-01-01
	if unix <= 0 || unix >= endOfDates {
		return b.clock.Now().UTC()
	}
	return time.Unix(int64(unix), 0).UTC()
}
