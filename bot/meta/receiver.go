package meta

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"slices"

	"sunwai/bot"
)

// Reader reads the entries of one kind of object. signed is the secret with which the request was signed: a reader gives events
// only to accounts of that app, so that one app cannot speak for another's. What cannot be read is left out, never an error.
// ctx is the request's.
type Reader func(ctx context.Context, signed AppSecret, entries []json.RawMessage) bot.News

// Receiver is the webhook of all accounts of one or more apps. https://developers.facebook.com/docs/graph-api/webhooks
type Receiver struct {
	secrets []AppSecret
	verify  string
	readers map[string]Reader
	log     *slog.Logger
}

var _ bot.Receiver = (*Receiver)(nil)

// maxChallenge bounds what is sent back of a stranger's words; Meta's challenge is a number.
const maxChallenge = 256

// NewReceiver makes a receiver. readers are by the object they read: "whatsapp_business_account", "page". log may be nil.
func NewReceiver(secrets []AppSecret, verifyToken string, readers map[string]Reader, log *slog.Logger) (*Receiver, error) {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	distinct := slices.Clone(secrets)
	slices.Sort(distinct)
	distinct = slices.Compact(distinct)
	if len(distinct) == 0 || distinct[0] == "" {
		return nil, errors.New("meta: every app needs its secret")
	}
	if verifyToken == "" {
		return nil, errors.New("meta: the webhook needs a verify token")
	}
	return &Receiver{secrets: distinct, verify: verifyToken, readers: readers, log: log}, nil
}

// Format prints nothing of it: %+v would show the secrets.
func (*Receiver) Format(f fmt.State, _ rune) { fmt.Fprint(f, "meta.Receiver") }

// Challenge answers the handshake: Meta sends a token that its owner has set there and here.
func (r *Receiver) Challenge(req *http.Request) (bot.Answer, error) {
	q := req.URL.Query()
	challenge := q.Get("hub.challenge")
	if !equal(q.Get("hub.verify_token"), r.verify) || q.Get("hub.mode") != "subscribe" || challenge == "" || len(challenge) > maxChallenge {
		return bot.Answer{}, bot.ErrUnsigned
	}
	return bot.Answer{ContentType: "text/plain; charset=utf-8", Body: []byte(challenge)}, nil
}

// envelope is what every delivery has in common.
type envelope struct {
	Object string            `json:"object"`
	Entry  []json.RawMessage `json:"entry"`
}

// Receive verifies the signature over the raw bytes and then lets the object's reader read every entry.
func (r *Receiver) Receive(req *http.Request, body []byte) (bot.News, error) {
	signed, ok := r.signer(req, body)
	if !ok {
		return bot.News{}, bot.ErrUnsigned
	}
	var e envelope
	if err := json.Unmarshal(body, &e); err != nil {
		return bot.News{}, bot.ErrMalformed
	}
	read, known := r.readers[e.Object]
	if !known {
		// Meta must not bring it for a week: the owner has subscribed to what no account of his needs.
		r.log.Warn("webhook of an object that nobody here reads", "entries", len(e.Entry))
		return bot.News{}, nil
	}
	return read(req.Context(), signed, e.Entry), nil
}

// DecodeOne is the webhook of one account alone: read leaves out what is for others.
func DecodeOne(r *http.Request, body []byte, secret AppSecret, read Reader) ([]bot.Inbound, error) {
	if !secret.Signed(r, body) {
		return nil, bot.ErrUnsigned
	}
	var e envelope
	if json.Unmarshal(body, &e) != nil {
		return nil, bot.ErrMalformed
	}
	return read(r.Context(), secret, e.Entry).Events, nil
}

// signer tries all secrets, whichever fits, so that the time says nothing of which.
func (r *Receiver) signer(req *http.Request, body []byte) (by AppSecret, ok bool) {
	for _, s := range r.secrets {
		if s.Signed(req, body) {
			by, ok = s, true
		}
	}
	return by, ok
}
