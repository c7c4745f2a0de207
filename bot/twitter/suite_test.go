package twitter_test

import (
	"bytes"
	"context"
	"flag"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/platformtest"
	"sunwai/bot/twitter"
	"sunwai/bot/twitter/twittertest"
	"sunwai/models"
)

var update = flag.Bool("update", false, "write what is decoded into testdata/webhooks/*.json")

const (
	ourID    = "1593000000000000001"
	peerID   = "1402000000000000077"
	ourName  = "UPPowerSunwai"
	hookURL  = "https://sunwai.test/webhook/twitter"
	appKey   = "app-key-xk42"
	appWord  = "app-secret-9f7d"
	tokenKey = "1593000000000000001-tokenPart"
	tokenSec = "token-secret-1c8e"
)

func app() twitter.Consumer { return twitter.Consumer{Key: appKey, Secret: appWord} }

// world is an account of ours, a fake X and a person, all in memory.
type world struct {
	*twitter.Handle
	server  *twittertest.Server
	fake    *twittertest.Account
	person  *twittertest.Person
	net     *platformtest.Net
	client  *http.Client
	logs    *platformtest.Logs
	cursors *cursors
	health  *healthBook
}

// cursors is a store of cursors in memory; that of the database is tested beside it, and with this adapter in cmd/sunwai.
type cursors struct {
	mu  sync.Mutex
	by  map[string]string
	err error
}

func (c *cursors) Cursor(_ context.Context, account, name string) (string, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.by[account+"/"+name], c.err
}

func (c *cursors) SetCursor(_ context.Context, account, name, value string) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.err == nil {
		c.by[account+"/"+name] = value
	}
	return c.err
}

type healthBook struct {
	mu   sync.Mutex
	list []bot.Health
}

func (b *healthBook) note(h bot.Health) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.list = append(b.list, h)
}

func (b *healthBook) all() []bot.Health {
	b.mu.Lock()
	defer b.mu.Unlock()
	return append([]bot.Health(nil), b.list...)
}

// newWorld makes a world; it is called inside a synctest bubble, whose clock all of it follows.
func newWorld(t *testing.T, change func(*twittertest.Config, *twitter.Config)) *world {
	t.Helper()
	w := &world{net: platformtest.NewNet(), logs: &platformtest.Logs{}, cursors: &cursors{by: map[string]string{}}, health: &healthBook{}}
	transport := &http.Transport{DialContext: w.net.DialContext}
	w.client = &http.Client{Transport: transport}
	there := twittertest.Config{Listener: w.net.Listen("x.test"), URL: "http://x.test", Clock: time.Now, App: app(), DMs: 1000}
	here := twitter.Config{
		Account: models.Account{Key: "power-x", Platform: models.Twitter, Handle: ourName, Office: "POWER"},
		UserID:  ourID, App: app(), Token: twitter.Token{Token: tokenKey, Secret: tokenSec}, Endpoint: "http://x.test", HTTP: w.client,
		Cursors: w.cursors, DeepLink: twitter.WithDeepLink, Clock: models.ClockFunc(time.Now), Health: w.health.note,
		Log: slog.New(slog.NewJSONHandler(w.logs, nil)),
	}
	if change != nil {
		change(&there, &here)
	}
	var err error
	w.server, err = twittertest.Start(there)
	require.NoError(t, err)
	t.Cleanup(func() {
		require.Empty(t, w.server.Violations(), "requests that X's description does not allow")
		transport.CloseIdleConnections()
		w.server.Close()
	})
	w.fake = w.server.AddAccount(ourID, ourName, here.Token)
	w.person = w.fake.Person(peerID, "ramdin_up").Opened()
	w.Handle, err = twitter.New(here)
	require.NoError(t, err)
	return w
}

func TestPlatform(t *testing.T) {
	h := platformtest.Harness{New: fixture, Cases: os.DirFS("testdata/webhooks"), Carries: twitter.Carries, Lacks: map[platformtest.Part]string{
		platformtest.Buttons:     "X has no buttons for direct messages since version 2: choices are numbered in the text",
		platformtest.Acknowledge: "there are no buttons whose taps could be answered",
		platformtest.Edits:       "X changes no direct messages, and public posts only for who pays for it",
		platformtest.Presenting:  "X shows no commands of ours",
	}}
	if *update {
		h.Rewrite = "testdata/webhooks"
	}
	platformtest.Run(t, h)
}

func fixture(t *testing.T) *platformtest.Fixture {
	w := newWorld(t, nil)
	troubles := map[platformtest.Trouble]twittertest.Failure{
		platformtest.Throttled:   twittertest.TooMany(platformtest.ThrottledFor),
		platformtest.Blocked:     twittertest.Page(http.StatusForbidden, `{"errors":[{"code":349,"message":"You cannot send messages to this user."}]}`),
		platformtest.DeadToken:   twittertest.DeadToken(),
		platformtest.ServerError: twittertest.ServerError(),
		platformtest.ForeignPage: twittertest.Page(http.StatusForbidden, "<html>blocked by the provider</html>"),
		platformtest.EmptyAnswer: twittertest.Page(http.StatusOK, ""),
		platformtest.CutAnswer:   twittertest.Reset(),
		platformtest.NoAnswer:    twittertest.Hang(),
		platformtest.TooLong:     twittertest.Says(http.StatusBadRequest, "invalid-request", "text: exceeds 10000 characters"),
	}
	return &platformtest.Fixture{
		Platform: w.Handle,
		Peer:     peerID,
		Secrets:  []string{tokenKey, tokenSec, appKey, appWord, url.QueryEscape(tokenKey)},
		Logs:     w.logs.String,
		Strays:   w.net.Strays,
		Seen:     w.seen,
		Write:    func(text string) { w.person.Write(text) },
		Fail: func(trouble platformtest.Trouble) {
			failure, ok := troubles[trouble]
			require.True(t, ok, trouble)
			w.server.Fail(failure)
		},
		Health:  w.health.all,
		Store:   func(data []byte) string { return w.server.DMFile(w.server.PutFile(data, "image/jpeg")) },
		Genuine: w.server.Signed,
		Forged: func(raw []byte) map[string]*http.Request {
			with := func(values ...string) *http.Request {
				r := w.server.Signed(raw)
				r.Header[twitter.SignatureHeader] = values
				return r
			}
			right := app().Sign(raw)
			return map[string]*http.Request{
				"no header": with(), "empty": with(""), "other secret": with(twitter.Consumer{Key: appKey, Secret: "other"}.Sign(raw)),
				"other body": with(app().Sign(append([]byte(" "), raw...))), "no prefix": with(right[7:]), "hex": with("sha256=00ff"),
				"shorter": with(right[:len(right)-2]), "no secret": with(twitter.Consumer{}.Sign(raw)), "two": with(right, right),
			}
		},
	}
}

func (w *world) seen() []platformtest.Seen {
	var out []platformtest.Seen
	for _, m := range w.person.Received() {
		s := platformtest.Seen{ID: m.ID, Text: m.Text}
		for _, f := range m.Files {
			s.Files = append(s.Files, platformtest.SeenFile{Size: f.Size, SHA256: f.SHA256})
		}
		out = append(out, s)
	}
	return out
}

func jsonLog(w io.Writer) *slog.Logger { return slog.New(slog.NewJSONHandler(w, nil)) }

func body(raw []byte) io.ReadCloser { return io.NopCloser(bytes.NewReader(raw)) }
