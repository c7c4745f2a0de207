package whatsapp

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"log/slog"
	"net/http"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/models"
)

// Object is what a webhook of WhatsApp's calls itself.
const Object = "whatsapp_business_account"

// Why something of a delivery is left out. Logged and counted: never rename.
const (
	skipMalformed = "malformed"
	skipNumber    = "unknown_number" // none of ours, or another app's
	skipField     = "unwanted_field" // echoes of what we send ourselves, templates, calls, groups
	skipEcho      = "echo"
	skipGroup     = "group"
	skipReaction  = "reaction"
	skipService   = "service"
	skipNoPeer    = "no_peer"
	skipNoID      = "no_id"
	skipError     = "error" // Meta tells of a trouble of its own
)

// entry: https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/components
type entry struct {
	Changes []struct {
		Field string          `json:"field"`
		Value json.RawMessage `json:"value"`
	} `json:"changes"`
}

type value struct {
	Metadata struct {
		Display       text `json:"display_phone_number"`
		PhoneNumberID text `json:"phone_number_id"`
	} `json:"metadata"`
	Contacts []contact         `json:"contacts"`
	Messages []json.RawMessage `json:"messages"`
	Statuses []json.RawMessage `json:"statuses"`
	Updates  []update          `json:"user_id_update"`
	Errors   []meta.Told       `json:"errors"`
}

type contact struct {
	WaID   text `json:"wa_id"`
	UserID text `json:"user_id"`
}

// Reader gives the changes of each delivery to the numbers that they name, and to no other. log may be nil.
func Reader(numbers []*Number, log *slog.Logger) meta.Reader {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	byID := make(map[string]*Number, len(numbers))
	for _, n := range numbers {
		byID[n.id] = n
	}
	return func(_ context.Context, signed meta.AppSecret, entries []json.RawMessage) bot.News {
		r := reading{numbers: byID, signed: signed, skipped: map[string]int{}}
		for _, raw := range entries {
			r.entry(raw)
		}
		for what, k := range r.skipped {
			log.Info("left out of a delivery", "platform", string(models.WhatsApp), "what", what, "events", k)
		}
		return r.news
	}
}

// Decode is the webhook of this number alone: what is for others is left out.
func (n *Number) Decode(r *http.Request, body []byte) ([]bot.Inbound, error) {
	return meta.DecodeOne(r, body, n.secret, Reader([]*Number{n}, n.log))
}

// reading is one delivery on its way.
type reading struct {
	numbers map[string]*Number
	signed  meta.AppSecret
	news    bot.News
	skipped map[string]int
}

func (r *reading) skip(why string) { r.skipped[why]++ }

func (r *reading) entry(raw json.RawMessage) {
	var e entry
	if !bot.ReadJSON(raw, &e) {
		r.skip(skipMalformed)
		return
	}
	for _, c := range e.Changes {
		r.change(c.Field, c.Value)
	}
}

func (r *reading) change(field string, raw json.RawMessage) {
	if field != "messages" && field != "user_id_update" {
		r.skip(skipField)
		return
	}
	var v value
	if !bot.ReadJSON(raw, &v) {
		r.skip(skipMalformed)
		return
	}
	n, ours := r.numbers[string(v.Metadata.PhoneNumberID)]
	if !ours || n.secret != r.signed {
		r.skip(skipNumber)
		return
	}
	for range v.Errors {
		r.skip(skipError)
	}
	for _, u := range v.Updates {
		r.event(n.renamed(u))
	}
	for _, m := range v.Messages {
		r.event(n.message(m, v))
	}
	for _, s := range v.Statuses {
		f, why := n.fate(s)
		if why != "" {
			r.skip(why)
			continue
		}
		r.news.Fates = append(r.news.Fates, f)
	}
}

func (r *reading) event(in bot.Inbound, why string) {
	if why != "" {
		r.skip(why)
		return
	}
	r.news.Events = append(r.news.Events, in)
}

// status: https://developers.facebook.com/docs/whatsapp/cloud-api/webhooks/components#statuses-object
type status struct {
	ID          text        `json:"id"`
	Status      text        `json:"status"`
	Timestamp   text        `json:"timestamp"`
	Recipient   text        `json:"recipient_id"`
	RecipientID text        `json:"recipient_user_id"`
	Errors      []meta.Told `json:"errors"`
}

func (n *Number) fate(raw json.RawMessage) (bot.Fate, string) {
	var s status
	if !bot.ReadJSON(raw, &s) {
		return bot.Fate{}, skipMalformed
	}
	state, known := map[text]bot.FateState{"sent": bot.Sent, "delivered": bot.Delivered, "read": bot.Read, "failed": bot.Failed}[s.Status]
	f := bot.Fate{Account: n.account.Key, MessageID: hashed(string(s.ID)), At: n.at(s.Timestamp), State: state,
		Peer: person(s.RecipientID, s.Recipient)}
	switch {
	case !known:
		return bot.Fate{}, skipService
	case s.ID == "":
		return bot.Fate{}, skipNoID
	case f.Peer == "":
		return bot.Fate{}, skipNoPeer
	case state != bot.Failed:
		return f, ""
	}
	f.Err = meta.Refused("WhatsApp does not say why")
	if len(s.Errors) > 0 {
		f.Err = n.client.Failure(0, 0, s.Errors[0])
	}
	if ofTemplates(f.Err.Code) {
		f.Err.Verdict = bot.WindowClosed // told only afterwards: what it was to say waits all the same
	}
	return f, ""
}

// update is a person whose number, and with it his id, has changed.
// https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
type update struct {
	Timestamp text `json:"timestamp"`
	WaID      text `json:"wa_id"`
	UserID    struct {
		Previous text `json:"previous"`
		Current  text `json:"current"`
	} `json:"user_id"`
}

func (n *Number) renamed(u update) (bot.Inbound, string) {
	was, is := person(u.UserID.Previous, ""), person(u.UserID.Current, "")
	if was == "" || is == "" || was == is {
		return bot.Inbound{}, skipNoPeer
	}
	// The change has no id of its own, and what it says must not stand in the open.
	sum := sha256.Sum256([]byte(string(was) + ">" + string(is)))
	return bot.Inbound{Account: n.account.Key, EventID: "user_id." + hex.EncodeToString(sum[:16]), Kind: bot.MigrateIn, Peer: was, NewPeer: is,
		At: n.at(u.Timestamp)}, ""
}
