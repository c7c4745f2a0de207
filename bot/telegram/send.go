package telegram

import (
	"context"
	"encoding/json"
	"strconv"
	"strings"

	tgbotapi "github.com/go-telegram-bot-api/telegram-bot-api/v5"

	"sunwai/bot"
	"sunwai/models"
)

// Send delivers one message. Text goes out without a parse mode, so that no character of it can be taken for
// markup and nothing has to be escaped; limits are those of what people read.
//
// A text that is too long for a caption follows its file as a message of its own. If the second half fails
// the whole is sent again: the files come twice rather than not at all.
func (b *Bot) Send(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	if _, err := strconv.ParseInt(string(out.To), 10, 64); err != nil {
		return bot.Receipt{}, refused("the peer is no chat of Telegram's")
	}
	out.Text = bot.Clean(out.Text)
	if strings.TrimSpace(out.Text) == "" {
		out.Text = "" // Telegram trims
	}
	if out.Edit != "" {
		return b.edit(ctx, out)
	}
	steps, err := plan(out)
	if err != nil {
		return bot.Receipt{}, err
	}
	var receipt bot.Receipt
	for _, s := range steps {
		sent, err := b.take(ctx, s)
		if err != nil {
			return bot.Receipt{}, err
		}
		if s.main {
			receipt = receiptOf(sent, out.To)
		}
	}
	return receipt, nil
}

// step is one call of a sending.
type step struct {
	method string
	params tgbotapi.Params
	parts  []part // files to upload
	main   bool   // its message is the one that is edited and replied to later
}

func (b *Bot) take(ctx context.Context, s step) (sentMessage, error) {
	if s.method == "sendMediaGroup" {
		all, err := as[[]sentMessage](b.upload(ctx, s))
		if err != nil || len(all) == 0 {
			return sentMessage{}, err
		}
		return all[0], nil
	}
	if len(s.parts) > 0 {
		return as[sentMessage](b.upload(ctx, s))
	}
	return as[sentMessage](b.call(ctx, s.method, s.params))
}

// sentMessage is what we need of the message that a sending method answers with.
type sentMessage struct {
	MessageID int `json:"message_id"`
	Chat      struct {
		ID int64 `json:"id"`
	} `json:"chat"`
}

func receiptOf(m sentMessage, to models.Peer) bot.Receipt {
	var r bot.Receipt
	if m.MessageID != 0 {
		r.MessageID = strconv.Itoa(m.MessageID)
	}
	if p := peer(m.Chat.ID); m.Chat.ID != 0 && p != to {
		r.NewPeer = p
	}
	return r
}

// plan cuts a message into calls: files first, in albums where they fit together, then the text unless it
// stands below a single file or an album as its caption. Buttons hang on the last call.
func plan(out bot.Outbound) ([]step, error) {
	keyboard, err := markup(out.Buttons)
	if err != nil {
		return nil, err
	}
	batches, err := inBatches(out.Files)
	if err != nil {
		return nil, err
	}
	if len(batches) == 0 {
		if out.Text == "" {
			return nil, refused("the message is empty")
		}
		p := base(out, 0)
		p["text"] = out.Text
		p.AddNonEmpty("reply_markup", keyboard)
		return []step{{method: "sendMessage", params: withoutPreview(p), main: true}}, nil
	}
	if out.Text == "" && keyboard != "" {
		batches = lastAlone(batches)
	}
	caption := out.Text
	last := batches[len(batches)-1]
	if !last.captioned() || units(caption) > maxCaption || (keyboard != "" && len(last) > 1) {
		caption = ""
	}
	return assemble(out, batches, caption, keyboard)
}

func assemble(out bot.Outbound, batches []batch, caption, keyboard string) ([]step, error) {
	var steps []step
	for i, batch := range batches {
		s, err := batch.step(base(out, i))
		if err != nil {
			return nil, err
		}
		steps = append(steps, s)
	}
	last := &steps[len(steps)-1]
	if caption != out.Text {
		p := base(out, len(steps))
		p["text"] = out.Text
		p.AddNonEmpty("reply_markup", keyboard)
		return append(steps, step{method: "sendMessage", params: withoutPreview(p), main: true}), nil
	}
	last.main = true
	if err := last.setCaption(caption); err != nil {
		return nil, err
	}
	last.params.AddNonEmpty("reply_markup", keyboard)
	return steps, nil
}

// base are the parameters that every sending method knows. Only the first of several calls replies and rings.
func base(out bot.Outbound, nth int) tgbotapi.Params {
	p := tgbotapi.Params{"chat_id": string(out.To)}
	p.AddBool("disable_notification", out.Silent || nth > 0)
	p.AddBool("protect_content", out.Protect)
	if id, err := strconv.Atoi(out.ReplyTo); err == nil && nth == 0 {
		// The message that is replied to may be deleted by now; the answer must arrive all the same.
		raw, _ := json.Marshal(replyParameters{MessageID: id, AllowSendingWithoutReply: true})
		p["reply_parameters"] = string(raw)
	}
	return p
}

// replyParameters: https://core.telegram.org/bots/api#replyparameters
type replyParameters struct {
	MessageID                int  `json:"message_id"`
	AllowSendingWithoutReply bool `json:"allow_sending_without_reply"`
}

// withoutPreview keeps Telegram from fetching a link in somebody's words, and the link's page from
// filling the screen. https://core.telegram.org/bots/api#linkpreviewoptions
func withoutPreview(p tgbotapi.Params) tgbotapi.Params {
	p["link_preview_options"] = `{"is_disabled":true}`
	return p
}

// edit changes an earlier message. What an edit cannot do (add files, ask for a place) is answered as EditGone,
// so that a new message is sent.
func (b *Bot) edit(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	if _, err := strconv.Atoi(out.Edit); err != nil {
		return bot.Receipt{}, cannotEdit("the message to edit is none of Telegram's")
	}
	if len(out.Files) > 0 || anyLabel(out.Buttons, func(l bot.Label) bool { return l.Location }) {
		return bot.Receipt{}, cannotEdit("an edit can neither add a file nor ask for a place")
	}
	keyboard, err := markup(out.Buttons)
	if err != nil {
		return bot.Receipt{}, err
	}
	p := tgbotapi.Params{"chat_id": string(out.To), "message_id": out.Edit}
	p.AddNonEmpty("reply_markup", keyboard)
	done := bot.Receipt{MessageID: out.Edit}
	if out.Text == "" {
		_, err = b.call(ctx, "editMessageReplyMarkup", p)
		return receiptIf(done, err), err
	}
	p["text"] = out.Text
	_, err = b.call(ctx, "editMessageText", withoutPreview(p))
	if isCaption(err) && units(out.Text) <= maxCaption {
		delete(p, "text")
		delete(p, "link_preview_options")
		p["caption"] = out.Text
		_, err = b.call(ctx, "editMessageCaption", p)
	} else if isCaption(err) {
		err = cannotEdit("the text does not fit below the file")
	}
	return receiptIf(done, err), err
}

func receiptIf(r bot.Receipt, err error) bot.Receipt {
	if err != nil {
		return bot.Receipt{}
	}
	return r
}

// isCaption is Telegram's word that the message holds a file, whose text is a caption.
func isCaption(err error) bool {
	e, ok := err.(*bot.SendError)
	return ok && e.Verdict == bot.Refused && strings.Contains(e.Reason, "there is no text in the message to edit")
}

func cannotEdit(reason string) *bot.SendError {
	return &bot.SendError{Verdict: bot.EditGone, Reason: reason}
}

// Acknowledge ends the spinner on a tapped button. A tap that is too old has no spinner any more.
func (b *Bot) Acknowledge(ctx context.Context, in bot.Inbound) error {
	if in.Tap == nil || in.Tap.ID == "" {
		return nil
	}
	_, err := b.call(ctx, "answerCallbackQuery", tgbotapi.Params{"callback_query_id": in.Tap.ID})
	if e, ok := err.(*bot.SendError); ok && e.Verdict == bot.Refused && strings.Contains(e.Reason, "query is too old") {
		return nil
	}
	return err
}
