package facebook

import (
	"context"
	"crypto/sha256"
	"encoding/base64"
	"encoding/json"
	"log/slog"
	"net/http"
	"strings"
	"time"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/models"
)

// Object is what a webhook of Facebook's pages calls itself.
const Object = "page"

// Why something of a delivery is left out. Logged and counted: never rename.
const (
	skipMalformed = "malformed"
	skipPage      = "unknown_page" // none of ours, or another app's
	skipField     = "unwanted_field"
	skipEcho      = "echo"    // what we said ourselves
	skipStandby   = "standby" // another app is talking with the person
	skipReaction  = "reaction"
	skipService   = "service" // handovers, opt-ins, policy notices
	skipNoPeer    = "no_peer"
	skipNoID      = "no_id"
)

// entry: https://developers.facebook.com/docs/messenger-platform/webhooks#event-notifications
type entry struct {
	ID        text              `json:"id"`
	Time      text              `json:"time"`
	Messaging []json.RawMessage `json:"messaging"`
	Standby   []json.RawMessage `json:"standby"`
	Changes   []struct {
		Field string          `json:"field"`
		Value json.RawMessage `json:"value"`
	} `json:"changes"`
}

// Reader gives each entry of a delivery to the page that it names, and to no other. log may be nil.
func Reader(pages []*Page, log *slog.Logger) meta.Reader {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	byID := make(map[text]*Page, len(pages))
	for _, p := range pages {
		byID[text(p.id)] = p
	}
	return func(ctx context.Context, signed meta.AppSecret, entries []json.RawMessage) bot.News {
		r := reading{pages: byID, signed: signed, skipped: map[string]int{}}
		for _, raw := range entries {
			r.entry(raw)
		}
		r.fillIn(ctx)
		for what, k := range r.skipped {
			log.Info("left out of a delivery", "platform", string(models.Facebook), "what", what, "events", k)
		}
		return r.news
	}
}

// Decode is the webhook of this page alone: what is for others is left out.
func (p *Page) Decode(r *http.Request, body []byte) ([]bot.Inbound, error) {
	return meta.DecodeOne(r, body, p.secret, Reader([]*Page{p}, p.log))
}

// reading is one delivery on its way.
type reading struct {
	pages   map[text]*Page
	signed  meta.AppSecret
	news    bot.News
	skipped map[string]int
	silent  []silent // mentions that came without their words
}

func (r *reading) skip(why string) { r.skipped[why]++ }

func (r *reading) entry(raw json.RawMessage) {
	var e entry
	if !bot.ReadJSON(raw, &e) {
		r.skip(skipMalformed)
		return
	}
	p, ours := r.pages[e.ID]
	if !ours || p.secret != r.signed {
		r.skip(skipPage)
		return
	}
	for _, m := range e.Messaging {
		r.messaging(p, m)
	}
	for range e.Standby {
		r.skip(skipStandby)
	}
	for _, c := range e.Changes {
		r.change(p, c.Field, e.Time, c.Value)
	}
}

func (r *reading) change(p *Page, field string, at text, value json.RawMessage) {
	switch {
	case field == "feed" || field == "mention":
		in, why := p.feed(field, at, value)
		r.event(in, why)
		if why == "" && field == "mention" && in.Kind == bot.OtherIn {
			r.silent = append(r.silent, silent{p, in.MessageID})
		}
	case strings.HasPrefix(field, "messag"): // Meta's own test button delivers messaging events in this way
		r.messaging(p, value)
	default:
		r.skip(skipField)
	}
}

func (r *reading) messaging(p *Page, raw json.RawMessage) {
	var m messaging
	if !bot.ReadJSON(raw, &m) {
		r.skip(skipMalformed)
		return
	}
	if m.Delivery != nil || m.Read != nil {
		r.fates(p, m)
		return
	}
	r.event(p.message(m))
}

func (r *reading) event(in bot.Inbound, why string) {
	if _, own := r.pages[text(in.Peer)]; own {
		why = skipEcho // one page of ours below another's post
	}
	if why != "" {
		r.skip(why)
		return
	}
	r.news.Events = append(r.news.Events, in)
}

// fates are receipts. Those of reading, and some of delivery, name no message but a time: all that was said until then.
// https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-deliveries and …/message-reads
func (r *reading) fates(p *Page, m messaging) {
	if m.Recipient.ID != text(p.id) || !idShape().MatchString(string(m.Sender.ID)) {
		r.skip(skipNoPeer)
		return
	}
	f := bot.Fate{Account: p.account.Key, Peer: models.Peer(m.Sender.ID), State: bot.Delivered}
	mark := m.Delivery
	if m.Read != nil {
		mark, f.State = m.Read, bot.Read
	}
	f.At = p.at(first(mark.Watermark, m.Timestamp))
	if len(mark.Mids) == 0 {
		r.news.Fates = append(r.news.Fates, f)
	}
	for _, mid := range mark.Mids {
		if mid != "" {
			f.MessageID = hashed(string(mid))
			r.news.Fates = append(r.news.Fates, f)
		}
	}
}

func first(list ...text) text {
	for _, t := range list {
		if t != "" {
			return t
		}
	}
	return ""
}

// at is the platform's time, in milliseconds or seconds; where it tells none, ours. A time beyond the year 9999 could not be stored.
func (p *Page) at(unix text) time.Time {
	const (
		endOfDates  = 253402300800 // 10000-01-01 in seconds
		mustBeMilli = 100_000_000_000
	)
	ms := unix.Number()
	if ms > 0 && ms < mustBeMilli {
		ms *= 1000
	}
	if ms <= 0 || ms >= endOfDates*1000 {
		return p.clock.Now().UTC()
	}
	return time.UnixMilli(ms).UTC()
}

// digest is an id for what has none of its own, or one that repeats.
func digest(parts ...text) string {
	h := sha256.New()
	for _, s := range parts {
		h.Write([]byte(s)) // a hash takes everything
		h.Write([]byte{0})
	}
	return base64.RawURLEncoding.EncodeToString(h.Sum(nil)[:16])
}
