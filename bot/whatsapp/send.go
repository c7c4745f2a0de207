package whatsapp

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"strings"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/models"
)

var (
	// bsuidShape: https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
	bsuidShape = bot.NewExpression(`^[A-Z]{2}\.(ENT\.)?[A-Za-z0-9]{1,128}$`)
	phoneShape = bot.NewExpression(`^[0-9]{5,20}$`)
)

// message is one message to one person. https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
type message struct {
	Product       string       `json:"messaging_product"`
	RecipientType string       `json:"recipient_type"`
	To            string       `json:"to,omitempty"`        // a phone number
	Recipient     string       `json:"recipient,omitempty"` // a business-scoped id: in To it would be taken for a number
	Type          string       `json:"type"`
	Text          *textMessage `json:"text,omitempty"`
	Image         *mediaObject `json:"image,omitempty"`
	Video         *mediaObject `json:"video,omitempty"`
	Audio         *mediaObject `json:"audio,omitempty"`
	Document      *mediaObject `json:"document,omitempty"`
	Sticker       *mediaObject `json:"sticker,omitempty"`
	Interactive   *interactive `json:"interactive,omitempty"`
	Template      *template    `json:"template,omitempty"`
}

type textMessage struct {
	Body string `json:"body"`
}

// Send delivers one message. Files are uploaded before anything is sent; each is a message of its own, and the text stands
// below the last one if it fits there. If a later message fails the whole is sent again: a file twice rather than not at all.
func (n *Number) Send(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	switch {
	case !bsuidShape().MatchString(string(out.To)) && !phoneShape().MatchString(string(out.To)):
		return bot.Receipt{}, meta.Refused("the peer is no person of WhatsApp's")
	case out.Edit != "":
		return bot.Receipt{}, &bot.SendError{Verdict: bot.EditGone, Reason: "WhatsApp changes no messages"}
	}
	if out.Text = bot.Clean(out.Text); strings.TrimSpace(out.Text) == "" {
		out.Text = ""
	}
	c, err := meta.ChoicesOf(out.Buttons, maxRowID)
	if err != nil {
		return bot.Receipt{}, err
	}
	if out.Window == bot.WindowShut {
		return n.sendTemplate(ctx, out, c)
	}
	receipt, err := n.sendFreely(ctx, out, c)
	if e, ok := err.(*bot.SendError); ok && e.Verdict == bot.WindowClosed {
		return n.sendTemplate(ctx, out, c) // Meta knows better than we when the person wrote
	}
	return receipt, err
}

func (n *Number) sendFreely(ctx context.Context, out bot.Outbound, c meta.Choices) (bot.Receipt, error) {
	tail, caption, err := say(out, c)
	if err != nil {
		return bot.Receipt{}, err
	}
	list, err := n.uploaded(ctx, out.Files, caption)
	if err != nil {
		return bot.Receipt{}, err
	}
	var receipt bot.Receipt
	for _, m := range append(list, tail...) {
		if receipt, err = n.post(ctx, out.To, m); err != nil {
			return bot.Receipt{}, err
		}
		// The last one has the buttons and is what people answer to.
	}
	return receipt, nil
}

// say makes the messages of a text with what is below it; or its caption, when it stands below the last file.
func say(out bot.Outbound, c meta.Choices) (list []message, caption string, err error) {
	text := strings.Join(append([]string{out.Text}, c.LinkLines()...), "\n")
	if out.Text == "" {
		text = strings.Join(c.LinkLines(), "\n")
	}
	if !tappable(c) {
		text += meta.Numbered(c.Tapped)
		c.Tapped = nil
	}
	switch {
	case len(c.Tapped) == 0 && c.Place == "":
		return sayPlainly(out, text)
	case len(c.Tapped) == 0:
		head, body := lastPart(text)
		return append(head, asking(askPlace(body))), "", tooLong(text)
	}
	head, body := lastPart(text)
	list = append(head, asking(ask(body, c.Tapped, out.Lang)))
	if c.Place != "" {
		list = append(list, asking(askPlace(c.Place)))
	}
	return list, "", tooLong(text)
}

func sayPlainly(out bot.Outbound, text string) ([]message, string, error) {
	k := len(out.Files)
	switch {
	case text == "" && k == 0:
		return nil, "", meta.Refused("the message is empty")
	case text == "":
		return nil, "", nil
	case k > 0 && formOf(out.Files[k-1]).captioned && bot.UTF16(text) <= maxCaption:
		return nil, text, nil
	}
	return []message{{Type: "text", Text: &textMessage{text}}}, "", tooLong(text)
}

func asking(q *interactive) message { return message{Type: "interactive", Interactive: q} }

// tooLong is the error of a text over the limit, as error and not as *bot.SendError: that would never be nil.
func tooLong(text string) error {
	if bot.UTF16(text) > maxText {
		return meta.Refused("the text is over 4096 characters")
	}
	return nil
}

// nothingToSay stands above buttons that come without a text: WhatsApp demands one.
const nothingToSay = "👇"

// lastPart cuts the part off a text that has room above buttons; what comes before it is a message of its own.
func lastPart(text string) (head []message, body string) {
	parts := bot.Split(text, maxBody, bot.UTF16)
	if len(parts) == 0 {
		return nil, nothingToSay
	}
	body = parts[len(parts)-1]
	if len(parts) == 1 {
		return nil, text
	}
	first := strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), body))
	return []message{{Type: "text", Text: &textMessage{first}}}, body
}

// post sends one message.
func (n *Number) post(ctx context.Context, to models.Peer, m message) (bot.Receipt, error) {
	m.Product, m.RecipientType = "whatsapp", "individual"
	if bsuidShape().MatchString(string(to)) {
		m.Recipient = string(to)
	} else {
		m.To = string(to)
	}
	var answer struct {
		Messages []struct {
			ID string `json:"id"`
		} `json:"messages"`
	}
	err := n.client.Do(ctx, meta.Call{Method: http.MethodPost, Path: "/" + n.id + "/messages", JSON: m}, &answer)
	if err != nil {
		return bot.Receipt{}, err
	}
	if len(answer.Messages) == 0 || answer.Messages[0].ID == "" {
		return bot.Receipt{}, &bot.SendError{Verdict: bot.TryAgain, Reason: "the answer names no message"}
	}
	return bot.Receipt{MessageID: hashed(answer.Messages[0].ID)}, nil
}

// hashed is a message's id as it may be stored in the open: WhatsApp's own holds a phone number in base64.
func hashed(wamid string) string {
	if wamid == "" {
		return ""
	}
	sum := sha256.Sum256([]byte(wamid))
	return "wa." + base64.RawURLEncoding.EncodeToString(sum[:16])
}

// Acknowledge marks a message, and all before it, as read, and shows that an answer is being written. One that WhatsApp has forgotten is no
// trouble. https://developers.facebook.com/docs/whatsapp/cloud-api/typing-indicators
func (n *Number) Acknowledge(ctx context.Context, in bot.Inbound) error {
	id := in.Ack
	if in.Tap != nil {
		id = in.Tap.ID
	}
	if id == "" {
		return nil
	}
	var body struct {
		Product string `json:"messaging_product"`
		Status  string `json:"status"`
		Message string `json:"message_id"`
		Typing  struct {
			Type string `json:"type"`
		} `json:"typing_indicator"`
	}
	body.Product, body.Status, body.Message, body.Typing.Type = "whatsapp", "read", id, "text"
	err := n.client.Do(ctx, meta.Call{Method: http.MethodPost, Path: "/" + n.id + "/messages", JSON: body}, nil)
	if e, ok := err.(*bot.SendError); ok && e.Verdict == bot.Refused {
		return nil
	}
	return err
}
