package telegram_test

import (
	"bytes"
	"flag"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"strconv"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/platformtest"
	"sunwai/bot/telegram"
	"sunwai/bot/telegram/telegramtest"
	"sunwai/models"
)

var update = flag.Bool("update", false, "write what is decoded into testdata/updates/*.json")

const (
	token  = "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw"
	secret = "s3cret_of-the-webhook"
	person = 918273645
)

// world is one account of ours, a fake Telegram and a person, all in memory.
type world struct {
	*telegram.Bot
	server *telegramtest.Server
	fake   *telegramtest.Bot
	person *telegramtest.Person
	net    *platformtest.Net
	client *http.Client
	logs   *platformtest.Logs

	mu     sync.Mutex
	health []bot.Health
}

// newWorld makes a world; it is called inside a synctest bubble, whose clock all of it follows.
func newWorld(t *testing.T, change ...func(*telegram.Config)) *world {
	t.Helper()
	w := &world{net: platformtest.NewNet(), logs: &platformtest.Logs{}}
	transport := telegram.NewTransport(1)
	transport.Proxy = nil
	transport.DialContext = w.net.DialContext
	w.client = &http.Client{Transport: transport}
	server, err := telegramtest.Start(telegramtest.Config{
		Listener: w.net.Listen("telegram.test"), URL: "http://telegram.test", Clock: time.Now, Client: w.client,
	})
	require.NoError(t, err)
	t.Cleanup(func() {
		require.Empty(t, server.Violations(), "requests that Telegram's description does not allow")
		transport.CloseIdleConnections()
		server.Close()
	})
	w.server = server
	w.fake = server.AddBot(token, "up_power_bot")
	w.person = w.fake.Person(person, "hi").Open()
	w.Bot = w.account(t, change...)
	return w
}

// account makes another adapter in the same world.
func (w *world) account(t *testing.T, change ...func(*telegram.Config)) *telegram.Bot {
	t.Helper()
	cfg := telegram.Config{
		Account:       models.Account{Key: "power-tg", Platform: models.Telegram, Handle: "up_power_bot", Office: "POWER"},
		Token:         token,
		Endpoint:      w.server.URL,
		HTTP:          w.client,
		WebhookSecret: secret,
		PublicURL:     "https://sunwai.example.in",
		Clock:         models.ClockFunc(time.Now),
		Health:        w.heard,
		Log:           slog.New(slog.NewJSONHandler(w.logs, nil)),
		PollTimeout:   30 * time.Second,
	}
	for _, c := range change {
		c(&cfg)
	}
	b, err := telegram.New(cfg)
	require.NoError(t, err)
	return b
}

func (w *world) heard(h bot.Health) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.health = append(w.health, h)
}

func (w *world) reports() []bot.Health {
	w.mu.Lock()
	defer w.mu.Unlock()
	return append([]bot.Health(nil), w.health...)
}

func TestPlatform(t *testing.T) {
	h := platformtest.Harness{New: fixture, Cases: os.DirFS("testdata/updates")}
	if *update {
		h.Rewrite = "testdata/updates"
	}
	platformtest.Run(t, h)
}

func fixture(t *testing.T) *platformtest.Fixture {
	w := newWorld(t)
	troubles := map[platformtest.Trouble]telegramtest.Failure{
		platformtest.Throttled:   telegramtest.TooMany(int(platformtest.ThrottledFor / time.Second)),
		platformtest.Blocked:     telegramtest.Blocked(),
		platformtest.DeadToken:   telegramtest.Unauthorized(),
		platformtest.ServerError: telegramtest.ServerError(),
		platformtest.ForeignPage: telegramtest.Page(http.StatusForbidden, "<html>blocked by the provider</html>"),
		platformtest.EmptyAnswer: telegramtest.Page(http.StatusOK, ""),
		platformtest.CutAnswer:   telegramtest.Reset(),
		platformtest.NoAnswer:    telegramtest.Hang(),
		platformtest.TooLong:     telegramtest.Says(http.StatusBadRequest, "Bad Request: message is too long"),
	}
	return &platformtest.Fixture{
		Platform: w.Bot,
		Peer:     models.Peer(strconv.Itoa(person)),
		Secrets:  []string{token, "AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw", secret},
		Logs:     w.logs.String,
		Strays:   w.net.Strays,
		Seen:     w.seen,
		Write:    func(text string) { w.person.Write(text) },
		Tap:      func(label string) { require.NoError(t, w.person.Tap(label)) },
		Lose: func(id string) {
			n, err := strconv.Atoi(id)
			require.NoError(t, err)
			w.person.Delete(n)
		},
		Fail: func(trouble platformtest.Trouble) {
			failure, ok := troubles[trouble]
			require.True(t, ok, trouble)
			w.fake.Fail(telegramtest.AnyMethod, failure)
		},
		Health:       w.reports,
		Store:        func(data []byte) string { return w.fake.PutFile("photo", "", "", data, 0) },
		Acknowledged: func() int { return len(w.fake.Answered()) },
		Genuine:      func(raw []byte) *http.Request { return hook(raw, secret) },
		Forged: func(raw []byte) map[string]*http.Request {
			none := hook(raw, "")
			none.Header.Del("X-Telegram-Bot-Api-Secret-Token")
			return map[string]*http.Request{
				"no header": none, "empty": hook(raw, ""), "other": hook(raw, "s3cret_of-the-webhooK"),
				"shorter": hook(raw, secret[:5]), "longer": hook(raw, secret+"x"), "the token": hook(raw, token),
			}
		},
	}
}

func hook(raw []byte, secret string) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "/webhook/telegram/power-tg", bytes.NewReader(raw))
	r.Header.Set("X-Telegram-Bot-Api-Secret-Token", secret)
	return r
}

func (w *world) seen() []platformtest.Seen {
	var out []platformtest.Seen
	for _, m := range w.person.Received() {
		s := platformtest.Seen{ID: strconv.Itoa(m.ID), Text: m.Text, Edits: m.Edits}
		for _, row := range append(m.Buttons, m.Keyboard...) {
			for _, b := range row {
				s.Buttons = append(s.Buttons, b.Text)
			}
		}
		for _, f := range m.Files {
			s.Files = append(s.Files, platformtest.SeenFile{Size: f.Size, SHA256: f.SHA256})
		}
		out = append(out, s)
	}
	return out
}

// site puts another host on the network.
func (w *world) site(t *testing.T, name string, handler http.HandlerFunc) {
	t.Helper()
	l := w.net.Listen(name) // before anybody may call
	server := &http.Server{Handler: handler}
	done := make(chan struct{})
	go func() { defer close(done); _ = server.Serve(l) }()
	t.Cleanup(func() { _ = server.Close(); <-done })
}
