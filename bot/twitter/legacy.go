package twitter

import (
	"encoding/json"
	"strconv"
	"strings"

	//lint:ignore SA1019 it is not developed any more, and nor are the objects of version 1.1 that it describes
	gotwitter "github.com/dghubble/go-twitter/twitter"

	"sunwai/bot"
	"sunwai/models"
)

// legacy is a delivery of the Account Activity API: objects of version 1.1. Its map of users is not go-twitter's: ids are strings
// in it. It is not needed, the objects hold all.
type legacy struct {
	ForUser text              `json:"for_user_id"`
	Tweets  []json.RawMessage `json:"tweet_create_events"`
	Deleted []legacyDeletion  `json:"tweet_delete_events"`
	messages
	User struct {
		Revoke *struct {
			Source struct {
				UserID text `json:"user_id"`
			} `json:"source"`
		} `json:"revoke"`
	} `json:"user_event"`
}

type legacyDeletion struct {
	Status struct {
		ID     text `json:"id"`
		UserID text `json:"user_id"`
	} `json:"status"`
	Timestamp text `json:"timestamp_ms"`
}

func (d *delivery) legacy(l legacy) {
	if l.User.Revoke != nil {
		if h := d.account(string(l.User.Revoke.Source.UserID)); h != nil {
			d.revoked = append(d.revoked, h)
		}
	}
	events := len(l.Tweets) + len(l.Deleted) + len(l.Events)
	if events == 0 {
		return
	}
	h := d.account(string(l.ForUser))
	if h == nil {
		d.skipped[skipAccount] += events
		return
	}
	for _, raw := range l.Tweets {
		e, why := h.tweet(raw)
		d.take(h, e, why)
	}
	for _, x := range l.Deleted {
		e, why := h.deleted(x.Status.ID, x.Status.UserID, x.Timestamp)
		d.take(h, e, why)
	}
	for _, raw := range l.Events {
		e, why := h.legacyMessage(raw)
		d.take(h, e, why)
	}
}

// tweet reads a post of version 1.1. Numbers are rounded by some of what lies between X and us: only the strings beside them are
// used.
func (h *Handle) tweet(raw json.RawMessage) (bot.Inbound, string) {
	var t gotwitter.Tweet
	if !bot.ReadJSON(raw, &t) || t.User == nil {
		return bot.Inbound{}, skipMalformed
	}
	if t.RetweetedStatus != nil {
		return bot.Inbound{}, skipRepost
	}
	p := post{ID: text(t.IDStr), Author: text(t.User.IDStr), Created: text(t.CreatedAt), Lang: text(t.Lang), Text: text(t.Text),
		ReplyTo: text(t.InReplyToStatusIDStr), ReplyToUser: text(t.InReplyToUserIDStr)}
	entities, files := t.Entities, t.ExtendedEntities
	visible := t.DisplayTextRange
	if t.FullText != "" {
		p.Text = text(t.FullText)
	}
	if x := t.ExtendedTweet; x != nil && x.FullText != "" {
		p.Text, entities, visible = text(x.FullText), x.Entities, x.DisplayTextRange
		if x.ExtendedEntities != nil {
			files = x.ExtendedEntities
		}
	}
	if visible[1] > 0 {
		p.Range = []int{visible[0], visible[1]}
	}
	if entities != nil {
		for _, m := range entities.UserMentions {
			p.Entities.Mentions = append(p.Entities.Mentions, mention{Start: m.Indices.Start(), ID: text(m.IDStr), Username: text(m.ScreenName)})
		}
	}
	in := includes{Users: []included[user]{{user{ID: p.Author, Username: text(t.User.ScreenName)}}}}
	if q := t.QuotedStatus; q != nil && q.User != nil {
		p.Referenced = append(p.Referenced, ref{"quoted", text(q.IDStr)})
		in.Posts = append(in.Posts, included[post]{post{ID: text(q.IDStr), Author: text(q.User.IDStr)}})
	}
	if p.ReplyTo != "" {
		// The conversation is not told: what was answered is as near as it gets.
		p.Conversation = p.ReplyTo
	}
	e, why := h.post(p, in)
	if why != "" {
		return e, why
	}
	if files != nil {
		for _, m := range files.Media {
			e.Files = append(e.Files, legacyFile(m)...)
		}
	}
	if c := t.Coordinates; c != nil {
		e.Location = location(c.Coordinates[1], c.Coordinates[0])
	}
	if t.Place != nil && e.Location != nil {
		e.Venue = bot.Clean(t.Place.FullName)
	}
	return finished(e), ""
}

// legacyMessage reads a direct message to us.
func (h *Handle) legacyMessage(raw json.RawMessage) (bot.Inbound, string) {
	var m gotwitter.DirectMessageEvent
	if !bot.ReadJSON(raw, &m) {
		return bot.Inbound{}, skipMalformed
	}
	switch {
	case m.Type != "message_create":
		return bot.Inbound{}, skipService
	case m.Message == nil || m.Message.Data == nil:
		return bot.Inbound{}, skipMalformed
	case m.Message.Target != nil && m.Message.Target.RecipientID != h.id && m.Message.SenderID != h.id:
		return bot.Inbound{}, skipAccount
	}
	e, why := h.message(text(m.ID), text(m.Message.SenderID))
	if why != "" {
		return e, why
	}
	e.At = h.at(text(m.CreatedAt), text(m.ID))
	said := m.Message.Data.Text
	if a := m.Message.Data.Attachment; a != nil && a.Type == "media" {
		e.Files = legacyFile(a.Media)
		said = withoutLink(said, a.Media.URL)
	}
	e.Text = plainText(said)
	return finished(e), ""
}

// message begins an event of a direct message. It has the same event id whichever way it comes.
func (h *Handle) message(id, sender text) (bot.Inbound, string) {
	switch {
	case id.id() == "":
		return bot.Inbound{}, skipNoID
	case sender.id() == "":
		return bot.Inbound{}, skipNoPeer
	case string(sender) == h.id:
		return bot.Inbound{}, skipEcho
	}
	return bot.Inbound{Account: h.account.Key, EventID: "dm." + string(id), Kind: bot.MessageIn, Peer: sender.peer(), MessageID: string(id)}, ""
}

// finished says of something with nothing in it that we do not understand it.
func finished(e bot.Inbound) bot.Inbound {
	e.Kind = bot.MessageIn
	if e.Text == "" && len(e.Files) == 0 && e.Location == nil {
		e.Kind = bot.OtherIn
	}
	return e
}

// withoutLink takes the link away that X puts behind a text for its own file.
func withoutLink(said, link string) string {
	if link == "" {
		return said
	}
	return strings.TrimSuffix(strings.TrimSpace(said), link)
}

func legacyFile(m gotwitter.MediaEntity) []bot.File {
	if m.Type == "photo" || m.Type == "" {
		return fileAt(models.Photo, text(m.MediaURLHttps), mimeOf(m.MediaURLHttps))
	}
	v := media{Type: text(m.Type), Preview: text(m.MediaURLHttps)}
	for _, x := range m.VideoInfo.Variants {
		v.Variants = append(v.Variants, variant{BitRate: x.Bitrate, ContentType: text(x.ContentType), URL: text(x.URL)})
	}
	return v.file()
}

// tagOf is the tag of our subscriptions for an account, and userOfTag the account of a tag.
func tagOf(userID string) string { return "sunwai:" + userID }

func userOfTag(tag string) string {
	id, ok := strings.CutPrefix(tag, "sunwai:")
	if _, err := strconv.ParseUint(id, 10, 64); !ok || err != nil {
		return ""
	}
	return id
}
