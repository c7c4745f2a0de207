package twitter

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"golang.org/x/text/unicode/norm"

	"sunwai/bot"
	"sunwai/models"
)

// Send delivers one message: in private, or as an answer in public. Of several files each goes with a message of its own,
// the text with the last; if a later one fails the whole is sent again: a photo twice rather than not at all.
func (h *Handle) Send(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	if out.Edit != "" {
		return bot.Receipt{}, &bot.SendError{Verdict: bot.EditGone, Reason: "X changes no messages"}
	}
	if out.Text = bot.Clean(out.Text); strings.TrimSpace(out.Text) == "" {
		out.Text = ""
	}
	if out.PublicTo != "" {
		return h.answer(ctx, out)
	}
	if !idShape.MatchString(string(out.To)) {
		return bot.Receipt{}, refused("the peer is nobody of X's")
	}
	if out.Window == bot.WindowShut {
		// X wants nobody written to who has not written to us, and refuses most such messages anyway.
		return bot.Receipt{}, &bot.SendError{Verdict: bot.WindowClosed, Reason: "the person has not written to us in private"}
	}
	if err := h.afford(ctx, out); err != nil {
		return bot.Receipt{}, err
	}
	list, err := h.messages(ctx, out)
	if err != nil {
		return bot.Receipt{}, err
	}
	var receipt bot.Receipt
	for _, m := range list {
		if receipt, err = h.direct(ctx, out.To, m); err != nil {
			return bot.Receipt{}, err
		}
	}
	return receipt, nil
}

// directMessage: https://docs.x.com/x-api/direct-messages/create-dm-message-by-participant-id
type directMessage struct {
	Text        string       `json:"text,omitempty"`
	Attachments []attachment `json:"attachments,omitempty"`
}

type attachment struct {
	MediaID string `json:"media_id"`
}

// messages uploads what is to be shown and makes the messages. Choices stand in the text: X has no buttons.
func (h *Handle) messages(ctx context.Context, out bot.Outbound) ([]directMessage, error) {
	var list []directMessage
	text := out.Text
	for _, u := range out.Files {
		kind, ok := kindOf(u)
		if !ok || h.api == Old {
			text = strings.TrimSpace(text + "\n" + out.Instead)
			continue
		}
		id, err := h.upload(ctx, u, kind)
		if err != nil {
			return nil, err
		}
		list = append(list, directMessage{Attachments: []attachment{{id}}})
	}
	switch {
	case text == "" && len(list) == 0:
		return nil, refused("the message is empty")
	case bot.Runes(text) > maxDM:
		return nil, refused("the text is over 10,000 characters")
	case len(list) == 0:
		return []directMessage{{Text: text}}, nil
	}
	list[len(list)-1].Text = text
	return list, nil
}

func (h *Handle) direct(ctx context.Context, to models.Peer, m directMessage) (bot.Receipt, error) {
	if h.api == Old {
		head, id, err := h.oldDirect(ctx, string(to), m.Text)
		return h.sent(ctx, head, id, err)
	}
	var answer struct {
		Data struct {
			ID text `json:"dm_event_id"`
		} `json:"data"`
	}
	head, err := h.client.do(ctx, call{method: http.MethodPost, path: "/2/dm_conversations/with/" + string(to) + "/messages", json: m,
		about: aPerson}, &answer)
	return h.sent(ctx, head, answer.Data.ID.id(), err)
}

// sent notes what the answer to a direct message says.
func (h *Handle) sent(ctx context.Context, head http.Header, id string, err error) (bot.Receipt, error) {
	h.rates.note(head)
	if err != nil {
		return bot.Receipt{}, err
	}
	if id == "" {
		return bot.Receipt{}, &bot.SendError{Verdict: bot.TryAgain, Reason: "the answer names no message"}
	}
	h.meter.Pay(ctx, h.meter.prices.DM)
	return bot.Receipt{MessageID: id}, nil
}

// newPost: https://docs.x.com/x-api/posts/create-post
type newPost struct {
	Text     string `json:"text"`
	Reply    reply  `json:"reply"`
	DeepLink string `json:"direct_message_deep_link,omitempty"`
}

type reply struct {
	To string `json:"in_reply_to_tweet_id"`
}

// answer says something in public, below a post. What X refuses there it refuses for good.
func (h *Handle) answer(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	out.Text = norm.NFC.String(strings.TrimSpace(out.Text))
	switch {
	case !idShape.MatchString(out.PublicTo):
		return bot.Receipt{}, refused("what is answered is no post of X's")
	case out.Text == "" || len(out.Files) > 0 || len(out.Buttons) > 0:
		return bot.Receipt{}, refused("an answer in public is a text and nothing else")
	case Weight(out.Text) > maxPublic:
		return bot.Receipt{}, refused("an answer in public is over 280 characters")
	}
	if why := unfit(out.Text); why != "" {
		return bot.Receipt{}, refused(why)
	}
	if err := h.afford(ctx, out); err != nil {
		return bot.Receipt{}, err
	}
	if wait := h.rates.waitPublic(h.clock.Now()); wait > 0 {
		return bot.Receipt{}, &bot.SendError{Verdict: bot.TryAgain, After: wait, Code: http.StatusTooManyRequests, Reason: "X lets us answer again later"}
	}
	id, err := h.publish(ctx, out)
	switch {
	case err != nil:
		return bot.Receipt{}, h.notAnswered(err)
	case id == "":
		return bot.Receipt{}, &bot.SendError{Verdict: bot.TryAgain, Reason: "the answer names no post"}
	}
	h.meter.Pay(ctx, h.meter.prices.Answer)
	h.follow(ctx, out.To)
	return bot.Receipt{MessageID: id}, nil
}

// publish makes the post of an answer, and returns its id.
func (h *Handle) publish(ctx context.Context, out bot.Outbound) (string, error) {
	if h.api == Old {
		return h.oldAnswer(ctx, out.PublicTo, out.Text)
	}
	body := newPost{Text: out.Text, Reply: reply{out.PublicTo}}
	if h.deep == WithDeepLink {
		body.DeepLink = h.Link("")
	}
	var answer struct {
		Data struct {
			ID text `json:"id"`
		} `json:"data"`
	}
	_, err := h.client.do(ctx, call{method: http.MethodPost, path: "/2/tweets", json: body}, &answer)
	return answer.Data.ID.id(), err
}

// notAnswered: when X wants no more answers for a while, direct messages go on all the same.
func (h *Handle) notAnswered(err error) error {
	var e *bot.SendError
	if errors.As(err, &e) && e.Verdict == bot.Throttled {
		h.rates.pausePublic(h.clock.Now().Add(e.After))
		e.Verdict = bot.TryAgain
	}
	return err
}
