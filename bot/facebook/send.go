package facebook

import (
	"context"
	"net/http"
	"strings"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/models"
)

// sending is one call of the Send API. https://developers.facebook.com/docs/messenger-platform/reference/send-api
type sending struct {
	Recipient recipient `json:"recipient"`
	Kind      string    `json:"messaging_type,omitempty"`
	Tag       string    `json:"tag,omitempty"`
	Message   *content  `json:"message,omitempty"`
	Action    string    `json:"sender_action,omitempty"`
}

// recipient is one of the three.
type recipient struct {
	ID        string `json:"id,omitempty"`
	CommentID string `json:"comment_id,omitempty"`
	PostID    string `json:"post_id,omitempty"`
}

// Kinds of sending. https://developers.facebook.com/docs/messenger-platform/send-messages#messaging_types
const (
	asResponse = "RESPONSE"
	asTagged   = "MESSAGE_TAG"
	// humanAgent lets what a person wrote through for 7 days. https://developers.facebook.com/docs/messenger-platform/send-messages/message-tags
	humanAgent = "HUMAN_AGENT"
)

// Send delivers one message: in public, as the first private word to an author, or by Messenger. Each file is a message of
// its own, before the text. If a later message fails the whole is sent again: a file twice rather than not at all.
func (p *Page) Send(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	if out.Text = bot.Clean(out.Text); strings.TrimSpace(out.Text) == "" {
		out.Text = ""
	}
	switch {
	case out.Edit != "":
		return bot.Receipt{}, &bot.SendError{Verdict: bot.EditGone, Reason: "Messenger changes no messages"}
	case out.PublicTo != "":
		return p.answer(ctx, out)
	case out.PrivateTo != "":
		return p.sendFirst(ctx, out)
	}
	return p.sendPrivately(ctx, out)
}

// sendFirst is the first private word to somebody who spoke in public. When Facebook does not allow it, because he has had it or it is too late, the
// message is one like any other: it goes if he has written meanwhile, else it waits until he does.
func (p *Page) sendFirst(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	receipt, err := p.replyPrivately(ctx, out)
	if e, ok := err.(*bot.SendError); ok && e.Verdict == bot.Refused && e.Code != 0 {
		return p.sendPrivately(ctx, out)
	}
	return receipt, err
}

// sendPrivately sends by Messenger.
func (p *Page) sendPrivately(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	if !idShape().MatchString(string(out.To)) {
		return bot.Receipt{}, meta.Refused("the peer is no person of Facebook's")
	}
	c, err := meta.ChoicesOf(out.Buttons, maxPayload)
	if err != nil {
		return bot.Receipt{}, err
	}
	list := say(out.Text, c)
	if err := check(out, list); err != nil {
		return bot.Receipt{}, err
	}
	if out.Window == bot.WindowShut {
		return p.sendLate(ctx, out, list)
	}
	receipt, err := p.sendAll(ctx, out, list, sending{Kind: asResponse})
	if e, ok := err.(*bot.SendError); ok && e.Verdict == bot.WindowClosed {
		return p.sendLate(ctx, out, list) // Meta knows better than we when the person wrote
	}
	return receipt, err
}

// check refuses what no way of sending could carry.
func check(out bot.Outbound, list []content) error {
	switch {
	case len(list) == 0 && len(out.Files) == 0:
		return meta.Refused("the message is empty")
	case bot.UTF16(out.Text) > maxText:
		return meta.Refused("the text is over 2000 characters")
	}
	return nil
}

// sendLate says after the 24 hours what an officer wrote himself; all else waits until the person writes.
func (p *Page) sendLate(ctx context.Context, out bot.Outbound, list []content) (bot.Receipt, error) {
	shut := &bot.SendError{Verdict: bot.WindowClosed, Reason: "the person wrote more than 24 hours ago"}
	if !out.Human {
		return bot.Receipt{}, shut
	}
	receipt, err := p.sendAll(ctx, out, list, sending{Kind: asTagged, Tag: humanAgent})
	if e, ok := ofThis(err).(*bot.SendError); ok && (e.Verdict == bot.Refused || e.Verdict == bot.WindowClosed) {
		// After 7 days, or while the app may not use the tag. Neither must lose the message.
		shut.Code = e.Code
		return bot.Receipt{}, shut
	}
	return receipt, err
}

// sendAll sends files and then words. The last message has the buttons and is what people answer to.
func (p *Page) sendAll(ctx context.Context, out bot.Outbound, list []content, s sending) (receipt bot.Receipt, err error) {
	s.Recipient = recipient{ID: string(out.To)}
	for _, f := range out.Files {
		if receipt, err = p.sendFile(ctx, s, f); err != nil {
			return bot.Receipt{}, err
		}
	}
	for i := range list {
		s.Message = &list[i]
		if receipt, err = p.post(ctx, meta.Call{JSON: s}); err != nil {
			return bot.Receipt{}, err
		}
	}
	return bot.Receipt{MessageID: receipt.MessageID}, nil
}

// post makes one call of the Send API. NewPeer is whom it went to, as Meta says.
func (p *Page) post(ctx context.Context, call meta.Call) (bot.Receipt, error) {
	call.Method, call.Path = http.MethodPost, p.path("messages")
	var answer struct {
		Recipient text `json:"recipient_id"`
		Message   text `json:"message_id"`
	}
	if err := p.client.Do(ctx, call, &answer); err != nil {
		return bot.Receipt{}, err
	}
	if answer.Message == "" {
		return bot.Receipt{}, &bot.SendError{Verdict: bot.TryAgain, Reason: "the answer names no message"}
	}
	return bot.Receipt{MessageID: hashed(string(answer.Message)), NewPeer: models.Peer(answer.Recipient)}, nil
}
