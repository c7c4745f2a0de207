package whatsapp_test

import (
	"bytes"
	"context"
	"flag"
	"log/slog"
	"net/http"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/meta"
	"sunwai/bot/meta/metatest"
	"sunwai/bot/platformtest"
	"sunwai/bot/whatsapp"
	"sunwai/bot/whatsapp/whatsapptest"
	"sunwai/models"
)

var update = flag.Bool("update", false, "write what is decoded into testdata/webhooks/*.json")

const (
	token     = "EAAGm0PX4ZCpsBAKZCtestOnly"
	appSecret = "5f1d9c0e7a"
	numberID  = "106540352242922"
	display   = "915222237777"
	bsuid     = "IN.1349120865530274"
	phone     = "919812345678"
)

// world is a number of ours, a fake WhatsApp and a person, all in memory.
type world struct {
	*whatsapp.Number
	server *whatsapptest.Server
	fake   *whatsapptest.Number
	person *whatsapptest.Person
	net    *platformtest.Net
	client *http.Client
	logs   *platformtest.Logs
}

// newWorld makes a world; it is called inside a synctest bubble, whose clock all of it follows.
func newWorld(t *testing.T, change func(*whatsapptest.Config, *whatsapp.Config)) *world {
	t.Helper()
	w := &world{net: platformtest.NewNet(), logs: &platformtest.Logs{}}
	transport := &http.Transport{DialContext: w.net.DialContext}
	w.client = &http.Client{Transport: transport}
	there := whatsapptest.Config{Listener: w.net.Listen("graph.test"), URL: "http://graph.test", Clock: time.Now, Secret: appSecret}
	here := whatsapp.Config{
		Account:       models.Account{Key: "power-wa", Platform: models.WhatsApp, Handle: "+91 522 2237777", Office: "POWER"},
		PhoneNumberID: numberID, Token: token, AppSecret: appSecret, Endpoint: "http://graph.test", HTTP: w.client,
		Clock: models.ClockFunc(time.Now), Log: slog.New(slog.NewJSONHandler(w.logs, nil)),
	}
	if change != nil {
		change(&there, &here)
	}
	var err error
	w.server, err = whatsapptest.Start(there)
	require.NoError(t, err)
	t.Cleanup(func() {
		require.Empty(t, w.server.Violations(), "requests that Meta's description does not allow")
		transport.CloseIdleConnections()
		w.server.Close()
	})
	w.fake = w.server.AddNumber(numberID, display, token)
	w.person = w.fake.Person(bsuid, phone).Opened()
	w.Number, err = whatsapp.New(here)
	require.NoError(t, err)
	return w
}

// hooked reads what comes by webhook as if it were asked for, so that the suite can see the buttons' way back.
type hooked struct{ *world }

func (h hooked) Poll(ctx context.Context, sink bot.Sink) error {
	return h.server.Deliver(ctx, func(r *http.Request, body []byte) error {
		events, err := h.Decode(r, body)
		if err != nil {
			return err
		}
		return sink(ctx, events)
	})
}

func TestPlatform(t *testing.T) {
	h := platformtest.Harness{New: fixture, Cases: os.DirFS("testdata/webhooks"), Lacks: map[platformtest.Part]string{
		platformtest.Edits:      "WhatsApp changes no messages",
		platformtest.Outages:    "news comes by webhook only: there is no poll that could fail",
		platformtest.Presenting: "WhatsApp shows no commands of ours",
	}}
	if *update {
		h.Rewrite = "testdata/webhooks"
	}
	platformtest.Run(t, h)
}

func fixture(t *testing.T) *platformtest.Fixture {
	w := newWorld(t, nil)
	troubles := map[platformtest.Trouble]metatest.Failure{
		platformtest.Throttled:   whatsapptest.TooMany(int(platformtest.ThrottledFor / time.Second)),
		platformtest.Blocked:     whatsapptest.Undeliverable(),
		platformtest.DeadToken:   metatest.DeadToken(),
		platformtest.ServerError: whatsapptest.ServerError(),
		platformtest.ForeignPage: metatest.Page(http.StatusForbidden, "<html>blocked by the provider</html>"),
		platformtest.EmptyAnswer: metatest.Page(http.StatusOK, ""),
		platformtest.CutAnswer:   metatest.Reset(),
		platformtest.NoAnswer:    metatest.Hang(),
		platformtest.TooLong:     metatest.Says(http.StatusBadRequest, 100, "Param text['body'] must be at most 4096 characters long"),
	}
	return &platformtest.Fixture{
		Platform: hooked{w},
		Peer:     bsuid,
		Secrets:  []string{token, appSecret, meta.AppSecret(appSecret).Proof(token)},
		Logs:     w.logs.String,
		Strays:   w.net.Strays,
		Seen:     w.seen,
		Write:    func(text string) { w.person.Write(text) },
		Tap:      func(label string) { require.NoError(t, w.person.Tap(label)) },
		Fail: func(trouble platformtest.Trouble) {
			failure, ok := troubles[trouble]
			require.True(t, ok, trouble)
			w.fake.Fail(failure)
		},
		Store:        func(data []byte) string { return w.server.PutFile(data, "image/jpeg") },
		Acknowledged: w.fake.Read,
		Genuine:      w.server.Signed,
		Forged:       w.server.Forged,
	}
}

func (w *world) seen() []platformtest.Seen {
	var out []platformtest.Seen
	for _, m := range w.person.Received() {
		s := platformtest.Seen{ID: whatsapp.Hashed(m.ID), Text: m.Text}
		if s.Text == "👇" { // stands in for no words at all
			s.Text = ""
		}
		for _, b := range m.Buttons {
			s.Buttons = append(s.Buttons, b.Label())
		}
		for _, f := range m.Files {
			s.Files = append(s.Files, platformtest.SeenFile{Size: f.Size, SHA256: f.SHA256})
		}
		out = append(out, s)
	}
	return out
}

func jsonLog(w *bytes.Buffer) *slog.Logger { return slog.New(slog.NewJSONHandler(w, nil)) }
