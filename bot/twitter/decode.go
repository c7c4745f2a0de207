package twitter

import (
	"context"
	"encoding/json"
	"log/slog"

	"sunwai/bot"
	"sunwai/models"
)

// delivery is one request of X's on its way.
type delivery struct {
	account func(userID string) *Handle
	events  []bot.Inbound
	skipped map[string]int
	cost    map[*Handle]int64
	revoked []*Handle
}

// envelope is either an event of the X Activity API, or those of the Account Activity API for one account.
// https://docs.x.com/x-api/activity/event-payloads, https://docs.x.com/x-api/account-activity/introduction
type envelope struct {
	Data json.RawMessage `json:"data"` // one event; a list is taken too
	legacy
}

// activity is an event of the X Activity API.
type activity struct {
	Filter struct {
		UserID text `json:"user_id"`
	} `json:"filter"`
	Type     text            `json:"event_type"`
	Tag      text            `json:"tag"`
	Payload  json.RawMessage `json:"payload"`
	Includes includes        `json:"includes"`
}

// decode reads a verified body. What cannot be read of it is left out, never an error, except when nothing can.
func decode(body []byte, account func(string) *Handle) (*delivery, error) {
	var e envelope
	if !bot.ReadJSON(body, &e) {
		return nil, bot.ErrMalformed
	}
	d := &delivery{account: account, skipped: map[string]int{}, cost: map[*Handle]int64{}}
	if len(e.Data) > 0 {
		var list []json.RawMessage
		if json.Unmarshal(e.Data, &list) != nil {
			list = []json.RawMessage{e.Data}
		}
		for _, raw := range list {
			d.activity(raw)
		}
	}
	d.legacy(e.legacy)
	return d, nil
}

func (d *delivery) skip(why string) { d.skipped[why]++ }

func (d *delivery) take(h *Handle, e bot.Inbound, why string) {
	if why != "" {
		d.skip(why)
		return
	}
	d.events = append(d.events, e)
	if e.Public != nil {
		d.cost[h] += h.meter.prices.Mention
	} else if e.Kind != bot.DeletedIn {
		d.cost[h] += h.meter.prices.DMEvent
	}
}

// end counts what was left out and what the events have cost, and tells of accounts whose access was taken away.
func (d *delivery) end(ctx context.Context, log *slog.Logger) {
	for what, k := range d.skipped {
		log.Info("left out of a delivery", "platform", string(models.Twitter), "what", what, "events", k)
	}
	for h, cost := range d.cost {
		h.meter.Add(ctx, cost)
	}
	for _, h := range d.revoked {
		h.health(bot.Health{Account: h.account.Key, At: h.clock.Now(), Code: codeUnauthorized,
			Err: &bot.SendError{Verdict: bot.Unauthorized, Reason: "the account has taken the app's access away"}})
	}
}

func (d *delivery) activity(raw json.RawMessage) {
	var a activity
	if !bot.ReadJSON(raw, &a) {
		d.skip(skipMalformed)
		return
	}
	read, wanted := kinds()[a.Type]
	if !wanted {
		d.skip(skipType)
		return
	}
	h := d.whose(a)
	if h == nil {
		d.skip(skipAccount)
		return
	}
	read(d, h, a)
}

// whose finds the account that an event is for. Deletions are subscribed to by their author; then the tag that we gave the
// subscription names the account.
func (d *delivery) whose(a activity) *Handle {
	if h := d.account(string(a.Filter.UserID)); h != nil {
		return h
	}
	return d.account(userOfTag(string(a.Tag)))
}

// kinds are the events that say something to us.
func kinds() map[text]func(*delivery, *Handle, activity) {
	return map[text]func(*delivery, *Handle, activity){
		"post.mention.create": (*delivery).posted,
		"post.reply.create":   (*delivery).posted,
		"post.quote.create":   (*delivery).posted,
		"post.delete":         (*delivery).deleted,
		"dm.received":         (*delivery).messaged,
		"chat.received":       (*delivery).chatted,
		"oauth.revoke":        func(d *delivery, h *Handle, _ activity) { d.revoked = append(d.revoked, h) },
	}
}

func (d *delivery) posted(h *Handle, a activity) {
	var p post
	if !bot.ReadJSON(a.Payload, &p) {
		d.skip(skipMalformed)
		return
	}
	// X tells by the event's kind what the payload alone may not: whose post was answered or quoted.
	p.join()
	if a.Type == "post.reply.create" && p.ReplyToUser == "" {
		p.ReplyToUser = text(h.id)
	}
	if a.Type == "post.mention.create" && !h.mentioned(p) {
		p.Entities.Mentions = append(p.Entities.Mentions, mention{Start: p.prefix(), ID: text(h.id)})
	}
	if quoted := p.refers("quoted"); a.Type == "post.quote.create" && quoted != "" && a.Includes.author(quoted) == "" {
		a.Includes.Posts = append(a.Includes.Posts, included[post]{post{ID: quoted, Author: text(h.id)}})
	}
	e, why := h.post(p, a.Includes)
	d.take(h, e, why)
}

func (d *delivery) deleted(h *Handle, a activity) {
	var p post
	if !bot.ReadJSON(a.Payload, &p) {
		d.skip(skipMalformed)
		return
	}
	e, why := h.deleted(p.ID, p.Author, "")
	d.take(h, e, why)
}

// deleted is a post that its author took back.
func (h *Handle) deleted(id, author, at text) (bot.Inbound, string) {
	switch {
	case id.id() == "":
		return bot.Inbound{}, skipNoID
	case author.id() == "":
		return bot.Inbound{}, skipNoPeer
	case string(author) == h.id:
		return bot.Inbound{}, skipEcho
	}
	e := h.public(id, author)
	e.EventID, e.Kind, e.Public = "deleted."+string(id), bot.DeletedIn, &bot.Public{How: bot.Mention}
	if e.At = h.clock.Now().UTC(); at != "" {
		e.At = h.at(at, "")
	}
	return e, ""
}

// messages are direct messages as both kinds of webhooks write them; the objects are those of version 1.1.
type messages struct {
	Events []json.RawMessage `json:"direct_message_events"`
}

func (d *delivery) messaged(h *Handle, a activity) {
	var m messages
	if !bot.ReadJSON(a.Payload, &m) {
		d.skip(skipMalformed)
		return
	}
	for _, raw := range m.Events {
		e, why := h.legacyMessage(raw)
		d.take(h, e, why)
	}
}

// chat is a message of XChat, which only the two phones can read.
// https://docs.x.com/x-api/activity/event-payloads#chat-received
type chat struct {
	ID      text `json:"id"`
	Sender  text `json:"sender_id"`
	Created text `json:"created_at_msec"`
}

func (d *delivery) chatted(h *Handle, a activity) {
	var c chat
	if !bot.ReadJSON(a.Payload, &c) {
		d.skip(skipMalformed)
		return
	}
	id := bot.Clean(string(c.ID))
	switch {
	case id == "" || len(id) > 100:
		d.skip(skipNoID)
	case c.Sender.id() == "":
		d.skip(skipNoPeer)
	case string(c.Sender) == h.id:
		d.skip(skipEcho)
	default:
		d.take(h, bot.Inbound{Account: h.account.Key, EventID: "chat." + id, Kind: bot.UnreadableIn, Peer: c.Sender.peer(), MessageID: "chat." + id,
			At: h.at(c.Created, "")}, "")
	}
}
