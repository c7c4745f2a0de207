package facebook

import (
	"context"
	"net/http"
	"strings"

	"sunwai/bot"
	"sunwai/bot/meta"
)

// linkShape is what people could tap in an answer: none of ours has that, so that nobody learns to tap what looks like ours.
var linkShape = bot.NewExpression(`(?i)://|www\.|\b[a-z0-9-]+\.(com|in|org|net|gov|info|me|ly)\b`)

// answer says something below a post or comment, for everybody to read.
// https://developers.facebook.com/docs/graph-api/reference/object/comments#publish
func (p *Page) answer(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	switch {
	case !postShape().MatchString(out.PublicTo):
		return bot.Receipt{}, meta.Refused("this is no post or comment of Facebook's")
	case out.Text == "" || bot.UTF16(out.Text) > maxPublic:
		return bot.Receipt{}, meta.Refused("an answer in public is empty or over 2000 characters")
	case len(out.Files) > 0 || len(out.Buttons) > 0 || linkShape().MatchString(out.Text):
		return bot.Receipt{}, meta.Refused("an answer in public holds words only, and no link")
	}
	body := struct {
		Message string `json:"message"`
	}{out.Text}
	var made struct {
		ID text `json:"id"`
	}
	if err := p.client.Do(ctx, meta.Call{Method: http.MethodPost, Path: "/" + out.PublicTo + "/comments", JSON: body}, &made); err != nil {
		return bot.Receipt{}, ofThis(err)
	}
	if !postShape().MatchString(string(made.ID)) {
		return bot.Receipt{}, &bot.SendError{Verdict: bot.TryAgain, Reason: "the answer names no comment"}
	}
	return bot.Receipt{MessageID: string(made.ID)}, nil
}

// replyPrivately is the one message that the author of a post or comment may be sent before he has written to us, within 7 days.
// https://developers.facebook.com/docs/messenger-platform/discovery/private-replies
func (p *Page) replyPrivately(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	if !postShape().MatchString(out.PrivateTo) {
		return bot.Receipt{}, meta.Refused("this is no post or comment of Facebook's")
	}
	c, err := meta.ChoicesOf(out.Buttons, maxPayload)
	if err != nil {
		return bot.Receipt{}, err
	}
	list := say(out.Text, c)
	if len(list) != 1 || len(out.Files) > 0 {
		return bot.Receipt{}, meta.Refused("a private reply is one message without files")
	}
	to := recipient{CommentID: out.PrivateTo}
	if strings.HasPrefix(out.PrivateTo, p.id+"_") {
		to = recipient{PostID: out.PrivateTo}
	}
	receipt, err := p.post(ctx, meta.Call{JSON: sending{Recipient: to, Kind: asResponse, Message: &list[0]}})
	if err != nil {
		return bot.Receipt{}, ofThis(err)
	}
	if receipt.NewPeer == out.To || !idShape().MatchString(string(receipt.NewPeer)) {
		receipt.NewPeer = ""
	}
	return receipt, nil
}
