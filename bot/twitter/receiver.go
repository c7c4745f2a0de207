package twitter

import (
	"crypto/hmac"
	"crypto/sha256"
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"regexp"
	"strings"

	"sunwai/bot"
	"sunwai/models"
)

// SignatureHeader carries the signature of a webhook's body. https://docs.x.com/x-api/webhooks/introduction
const SignatureHeader = "X-Twitter-Webhooks-Signature"

// tokenForm is what a question's token looks like: X's has some 50 characters of base64. Whoever asks gets whatever he sends signed as
// bodies are signed, with the same secret: what could be a body, which is JSON and has a brace, must never be answered.
var tokenForm = regexp.MustCompile(`^[A-Za-z0-9+/=._~-]{1,512}$`)

// Why something of a delivery is left out. Logged and counted: never rename.
const (
	skipMalformed = "malformed"
	skipAccount   = "unknown_account" // none of ours, or another app's
	skipType      = "unwanted_type"   // likes, follows, what we say ourselves
	skipEcho      = "echo"
	skipGroup     = "group"
	skipRepost    = "repost"
	skipUnasked   = "not_to_us"
	skipService   = "service"
	skipNoPeer    = "no_peer"
	skipNoID      = "no_id"
)

// Sign makes the value of SignatureHeader for a body, and the answer to a token.
func (c Consumer) Sign(data []byte) string {
	m := hmac.New(sha256.New, []byte(c.Secret))
	m.Write(data) // a hash takes everything
	return "sha256=" + base64.StdEncoding.EncodeToString(m.Sum(nil))
}

// signed reports whether a request carries the app's signature of its raw body. It compares in constant time.
func (c Consumer) signed(r *http.Request, body []byte) bool {
	values := r.Header.Values(SignatureHeader)
	if c.Secret == "" || len(values) != 1 { // of two signatures one is a stranger's
		return false
	}
	return hmac.Equal([]byte(values[0]), []byte(c.Sign(body)))
}

// HookName is the last part of the webhook's path for an app. X does not say for which app it asks whether an address is
// ours, so apps besides the main one have an address each.
func HookName(app, main Consumer) string {
	if app.Key == main.Key || main.Key == "" {
		return string(models.Twitter)
	}
	sum := sha256.Sum256([]byte(app.Key))
	return string(models.Twitter) + "-" + hex.EncodeToString(sum[:4])
}

// Receiver is the webhook of all accounts of one or more apps. Each event goes to the account that it names, if that is one of
// the app that signed.
type Receiver struct {
	main Consumer
	apps []Consumer
	byID map[string]*Handle
	log  *slog.Logger
}

var _ bot.Receiver = (*Receiver)(nil)

// NewReceiver makes a receiver that answers X's questions for the main app at …/twitter and for others at their HookName. log may
// be nil.
func NewReceiver(main Consumer, handles []*Handle, log *slog.Logger) (*Receiver, error) {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	if len(handles) == 0 {
		return nil, errors.New("twitter: there is no account")
	}
	if main.Key == "" {
		main = handles[0].app
	}
	r := &Receiver{main: main, byID: map[string]*Handle{}, log: log}
	known := map[string]bool{}
	for _, h := range handles {
		if r.byID[h.id] != nil {
			return nil, fmt.Errorf("twitter: two accounts have the user_id of %q", h.account.Key)
		}
		r.byID[h.id] = h
		if !known[h.app.Key] {
			known[h.app.Key] = true
			r.apps = append(r.apps, h.app)
		}
	}
	return r, nil
}

// Format prints nothing of it: %+v would show the secrets.
func (*Receiver) Format(f fmt.State, _ rune) { fmt.Fprint(f, "twitter.Receiver") }

// Names are the last parts of the paths at which the receiver is to be reached.
func (r *Receiver) Names() []string {
	var list []string
	for _, app := range r.apps {
		list = append(list, HookName(app, r.main))
	}
	return list
}

// Challenge answers X's question by proving that we know the app's secret (CRC).
func (r *Receiver) Challenge(req *http.Request) (bot.Answer, error) {
	token := req.URL.Query().Get("crc_token")
	name := req.URL.Path[strings.LastIndexByte(req.URL.Path, '/')+1:]
	for _, app := range r.apps {
		if HookName(app, r.main) != name {
			continue
		}
		if !tokenForm.MatchString(token) {
			break
		}
		body, err := json.Marshal(struct {
			Token string `json:"response_token"`
		}{app.Sign([]byte(token))})
		if err != nil {
			return bot.Answer{}, fmt.Errorf("answering X's question: %w", err)
		}
		return bot.Answer{ContentType: "application/json", Body: body}, nil
	}
	return bot.Answer{}, bot.ErrUnsigned
}

// Receive verifies the signature over the raw bytes and then reads the events.
func (r *Receiver) Receive(req *http.Request, body []byte) (bot.News, error) {
	var by Consumer
	ok := false
	for _, app := range r.apps { // all, so that the time says nothing of which
		if app.signed(req, body) {
			by, ok = app, true
		}
	}
	if !ok {
		return bot.News{}, bot.ErrUnsigned
	}
	d, err := decode(body, func(id string) *Handle {
		if h := r.byID[id]; h != nil && h.app.Key == by.Key {
			return h
		}
		return nil
	})
	if err != nil {
		return bot.News{}, err
	}
	d.end(req.Context(), r.log)
	return bot.News{Events: d.events}, nil
}

// Decode is the webhook of this account alone: what is for others is left out.
func (h *Handle) Decode(req *http.Request, body []byte) ([]bot.Inbound, error) {
	if !h.app.signed(req, body) {
		return nil, bot.ErrUnsigned
	}
	d, err := decode(body, func(id string) *Handle {
		if id == h.id {
			return h
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	d.end(req.Context(), h.log)
	return d.events, nil
}
