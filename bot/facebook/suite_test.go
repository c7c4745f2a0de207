package facebook_test

import (
	"context"
	"flag"
	"log/slog"
	"net/http"
	"os"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/facebook"
	"sunwai/bot/facebook/facebooktest"
	"sunwai/bot/meta"
	"sunwai/bot/meta/metatest"
	"sunwai/bot/platformtest"
	"sunwai/models"
)

var update = flag.Bool("update", false, "write what is decoded into testdata/webhooks/*.json")

const (
	token     = "EAAGpageTokenTestOnly"
	appSecret = "5f1d9c0e7b"
	pageID    = "110022003300"
	psid      = "7654321098765432"
)

// world is a page of ours, a fake Facebook and a person, all in memory.
type world struct {
	*facebook.Page
	server *facebooktest.Server
	fake   *facebooktest.Page
	person *facebooktest.Person
	net    *platformtest.Net
	logs   *platformtest.Logs
}

// newWorld makes a world; it is called inside a synctest bubble, whose clock all of it follows.
func newWorld(t *testing.T, change func(*facebooktest.Config, *facebook.Config)) *world {
	t.Helper()
	w := &world{net: platformtest.NewNet(), logs: &platformtest.Logs{}}
	transport := &http.Transport{DialContext: w.net.DialContext}
	there := facebooktest.Config{Listener: w.net.Listen("graph.test"), URL: "http://graph.test", Clock: time.Now, Secret: appSecret}
	here := facebook.Config{
		Account: models.Account{Key: "power-fb", Platform: models.Facebook, Handle: "UPPowerSunwai", Office: "POWER"},
		PageID:  pageID, Token: token, AppSecret: appSecret, Endpoint: "http://graph.test", HTTP: &http.Client{Transport: transport},
		Clock: models.ClockFunc(time.Now), Log: slog.New(slog.NewJSONHandler(w.logs, nil)),
	}
	if change != nil {
		change(&there, &here)
	}
	var err error
	w.server, err = facebooktest.Start(there)
	require.NoError(t, err)
	t.Cleanup(func() {
		require.Empty(t, w.server.Violations(), "requests that Meta's documentation does not allow")
		transport.CloseIdleConnections()
		w.server.Close()
	})
	w.fake = w.server.AddPage(pageID, "UPPowerSunwai", token)
	w.server.Hook("page", "https://sunwai.test/webhook/meta", facebooktest.Fields()...)
	w.person = w.fake.Person(psid).Opened()
	w.Page, err = facebook.New(here)
	require.NoError(t, err)
	return w
}

func inWorld(t *testing.T, change func(*facebooktest.Config, *facebook.Config), test func(t *testing.T, w *world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) { test(t, newWorld(t, change)) })
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
		platformtest.Edits:   "Messenger changes no messages",
		platformtest.Outages: "news comes by webhook only: there is no poll that could fail",
	}}
	if *update {
		h.Rewrite = "testdata/webhooks"
	}
	platformtest.Run(t, h)
}

func fixture(t *testing.T) *platformtest.Fixture {
	w := newWorld(t, nil)
	troubles := map[platformtest.Trouble]metatest.Failure{
		platformtest.Throttled: metatest.Tells(metatest.Error{Status: http.StatusBadRequest, Code: 613, Message: "Calls to this API have exceeded the rate limit",
			RetryAfter: int(platformtest.ThrottledFor / time.Second)}),
		platformtest.Blocked:     metatest.Tells(metatest.Error{Status: http.StatusBadRequest, Code: 551, Subcode: 1545041, Message: "This person isn't available right now."}),
		platformtest.DeadToken:   metatest.DeadToken(),
		platformtest.ServerError: metatest.Says(http.StatusInternalServerError, 1200, "Temporary send message failure. Please try again later."),
		platformtest.ForeignPage: metatest.Page(http.StatusForbidden, "<html>blocked by the provider</html>"),
		platformtest.EmptyAnswer: metatest.Page(http.StatusOK, ""),
		platformtest.CutAnswer:   metatest.Reset(),
		platformtest.NoAnswer:    metatest.Hang(),
		platformtest.TooLong:     metatest.Says(http.StatusBadRequest, 100, "Length of param message[text] must be less than or equal to 2000"),
	}
	return &platformtest.Fixture{
		Platform: hooked{w},
		Peer:     psid,
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
			if trouble == platformtest.DeadToken {
				w.server.FailFor(metatest.FilesFail, failure)
			}
		},
		Store:        func(data []byte) string { return w.server.Link(w.server.PutFile(data, "image/jpeg")) },
		Acknowledged: w.fake.Seen,
		Genuine:      w.server.Signed,
		Forged:       w.server.Forged,
	}
}

func (w *world) seen() []platformtest.Seen {
	var out []platformtest.Seen
	for _, m := range w.person.Received() {
		s := platformtest.Seen{ID: facebook.Hashed(m.ID), Text: m.Text}
		if s.Text == "👇" { // stands in for no words at all
			s.Text = ""
		}
		for _, b := range m.Buttons {
			s.Buttons = append(s.Buttons, b.Title)
		}
		for _, f := range m.Files {
			s.Files = append(s.Files, platformtest.SeenFile{Size: f.Size, SHA256: f.SHA256})
		}
		out = append(out, s)
	}
	return out
}
