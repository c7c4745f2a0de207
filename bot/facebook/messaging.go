package facebook

import (
	"encoding/json"
	"strings"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/models"
)

// messaging is one event of Messenger. https://developers.facebook.com/docs/messenger-platform/reference/webhook-events
type messaging struct {
	Sender struct {
		ID text `json:"id"`
	} `json:"sender"`
	Recipient struct {
		ID text `json:"id"`
	} `json:"recipient"`
	Timestamp text            `json:"timestamp"`
	Message   *message        `json:"message"`
	Edit      *edit           `json:"message_edit"`
	Postback  *postback       `json:"postback"`
	Referral  *referral       `json:"referral"`
	Delivery  *mark           `json:"delivery"`
	Read      *mark           `json:"read"`
	Reaction  json.RawMessage `json:"reaction"`
}

// message: https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messages
type message struct {
	Mid         text           `json:"mid"`
	Text        text           `json:"text"`
	Echo        bool           `json:"is_echo"`
	Deleted     bool           `json:"is_deleted"`
	Unsupported bool           `json:"is_unsupported"`
	Reply       *chosen        `json:"quick_reply"`
	Attachments []inAttachment `json:"attachments"`
	ReplyTo     struct {
		Mid text `json:"mid"`
	} `json:"reply_to"`
}

type chosen struct {
	Payload text `json:"payload"`
}

type inAttachment struct {
	Type    text `json:"type"`
	Title   text `json:"title"`
	URL     text `json:"url"`
	Payload struct {
		URL         text `json:"url"`
		Title       text `json:"title"`
		Sticker     text `json:"sticker_id"`
		Coordinates struct {
			Lat  *float64 `json:"lat"`
			Long *float64 `json:"long"`
		} `json:"coordinates"`
	} `json:"payload"`
}

// edit: https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-edits
type edit struct {
	Mid  text `json:"mid"`
	Text text `json:"text"`
	Num  text `json:"num_edit"`
}

// postback: https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_postbacks
type postback struct {
	Mid      text      `json:"mid"`
	Title    text      `json:"title"`
	Payload  text      `json:"payload"`
	Referral *referral `json:"referral"`
}

// referral is what a link to the page carried. https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_referrals
type referral struct {
	Ref text `json:"ref"`
}

type mark struct {
	Mids      []text `json:"mids"`
	Watermark text   `json:"watermark"`
}

// message reads one event of Messenger. why is set instead when there is no event.
func (p *Page) message(m messaging) (in bot.Inbound, why string) {
	switch {
	case m.Message != nil && m.Message.Echo, m.Sender.ID == text(p.id):
		return bot.Inbound{}, skipEcho
	case m.Recipient.ID != text(p.id): // whatever its entry says, this is another page's
		return bot.Inbound{}, skipPage
	case !idShape().MatchString(string(m.Sender.ID)):
		return bot.Inbound{}, skipNoPeer
	}
	in = bot.Inbound{Account: p.account.Key, Kind: bot.MessageIn, Peer: models.Peer(m.Sender.ID), At: p.at(m.Timestamp)}
	switch {
	case m.Message != nil:
		return written(in, *m.Message)
	case m.Edit != nil:
		return edited(in, *m.Edit)
	case m.Postback != nil:
		return posted(in, m)
	case m.Referral != nil:
		return referred(in, m)
	case len(m.Reaction) > 0:
		return bot.Inbound{}, skipReaction
	}
	return bot.Inbound{}, skipService
}

func written(in bot.Inbound, m message) (bot.Inbound, string) {
	if m.Mid == "" {
		return bot.Inbound{}, skipNoID
	}
	id := hashed(string(m.Mid))
	in.EventID, in.MessageID, in.ReplyTo, in.Ack = id, id, hashed(string(m.ReplyTo.Mid)), id
	if m.Deleted {
		in.Kind, in.EventID, in.ReplyTo, in.Ack = bot.DeletedIn, "deleted."+id, "", ""
		return in, ""
	}
	if m.Reply != nil {
		if command, arg, ours := meta.ParseData(bot.Clean(string(m.Reply.Payload))); ours {
			in.Kind, in.Tap = bot.TapIn, &bot.Tap{ID: id, Command: command, Arg: arg}
			return in, ""
		}
	}
	in.Text = bot.Clean(string(m.Text))
	for _, a := range m.Attachments {
		attach(&in, a)
	}
	if in.Text == "" && len(in.Files) == 0 && in.Location == nil {
		in.Kind = bot.OtherIn // something else that a person sent: a shared post, a call, what is not supported
	}
	return in, ""
}

// mediaKinds are the attachments that are files. Since 30 August 2026 a sticker has a type of its own; before, it was an image
// with a sticker's id. https://developers.facebook.com/docs/messenger-platform/changelog
func mediaKinds() map[text]models.MediaKind {
	return map[text]models.MediaKind{"image": models.Photo, "video": models.Video, "audio": models.Voice, "file": models.Document,
		"sticker": models.Sticker}
}

func attach(in *bot.Inbound, a inAttachment) {
	if lat, long := a.Payload.Coordinates.Lat, a.Payload.Coordinates.Long; lat != nil && long != nil {
		if *lat >= -90 && *lat <= 90 && *long >= -180 && *long <= 180 {
			in.Location, in.Venue = &models.Location{Lat: *lat, Lon: *long}, bot.Clean(string(a.Title))
		}
		return
	}
	kind, isFile := mediaKinds()[a.Type]
	if !isFile {
		share(in, a)
		return
	}
	if a.Payload.Sticker != "" {
		kind = models.Sticker
	}
	if link := bot.Clean(string(a.Payload.URL)); strings.Contains(link, "://") {
		in.Files = append(in.Files, bot.File{Kind: kind, Ref: link})
	}
}

// share is a link to something on Facebook or elsewhere: what it is called is all that we can read of it.
func share(in *bot.Inbound, a inAttachment) {
	title := strings.TrimSpace(bot.Clean(string(first(a.Title, a.Payload.Title))))
	if in.Text == "" && title != "" {
		in.Text, in.Forwarded = title, bot.PassedOn
	}
}

func edited(in bot.Inbound, e edit) (bot.Inbound, string) {
	if e.Mid == "" {
		return bot.Inbound{}, skipNoID
	}
	in.Kind, in.MessageID, in.Text = bot.EditedIn, hashed(string(e.Mid)), bot.Clean(string(e.Text))
	in.EventID = "edited." + digest(e.Mid, e.Num, e.Text)
	return in, ""
}

// posted is a tapped button, or the one that begins a conversation. The message id of a tap is that of the message with the button: it comes again
// with every tap, so it does not make an event's.
func posted(in bot.Inbound, m messaging) (bot.Inbound, string) {
	b := m.Postback
	in.EventID = "tap." + digest(m.Sender.ID, b.Mid, m.Timestamp, b.Payload)
	in.MessageID, in.Ack = hashed(string(b.Mid)), in.EventID
	command, arg, ours := meta.ParseData(bot.Clean(string(b.Payload)))
	switch {
	case ours && command == getStarted:
		in.MessageID, in.Text = in.EventID, "/start"
		if b.Referral != nil {
			in.Text = strings.TrimSpace("/start " + bot.Clean(string(b.Referral.Ref)))
		}
	case ours:
		in.Kind, in.Tap = bot.TapIn, &bot.Tap{ID: in.EventID, Command: command, Arg: arg}
	case strings.TrimSpace(string(b.Title)) == "":
		return bot.Inbound{}, skipService // a button of another app's message
	default:
		in.MessageID, in.Text = in.EventID, bot.Clean(string(b.Title))
	}
	return in, ""
}

func referred(in bot.Inbound, m messaging) (bot.Inbound, string) {
	if m.Referral.Ref == "" {
		return bot.Inbound{}, skipService // from an advertisement or a search
	}
	in.EventID = "referral." + digest(m.Sender.ID, m.Timestamp, m.Referral.Ref)
	in.MessageID, in.Text = in.EventID, "/start "+bot.Clean(string(m.Referral.Ref))
	return in, ""
}
