package telegram_test

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/telegram"
	"sunwai/bot/telegram/telegramtest"
	"sunwai/models"
)

func config() telegram.Config {
	return telegram.Config{
		Account: models.Account{Key: "power-tg", Platform: models.Telegram, Handle: "up_power_bot"},
		Token:   token, WebhookSecret: secret, PublicURL: "https://sunwai.example.in",
		Clock: models.ClockFunc(func() time.Time { return time.Unix(0, 0) }),
	}
}

// nobody fails the test if anything is asked of the network.
type nobody struct{ t *testing.T }

func (n nobody) RoundTrip(*http.Request) (*http.Response, error) {
	n.t.Error("the network was asked")
	return nil, http.ErrServerClosed
}

// TestNewAsksNobody: thirty accounts, some with dead tokens, must start without Telegram.
func TestNewAsksNobody(t *testing.T) {
	cfg := config()
	cfg.HTTP = &http.Client{Transport: nobody{t}}
	_, err := telegram.New(cfg)
	require.NoError(t, err)
}

func TestNewRefuses(t *testing.T) {
	for name, change := range map[string]func(*telegram.Config){
		"no key":                  func(c *telegram.Config) { c.Account.Key = "" },
		"no token":                func(c *telegram.Config) { c.Token = "" },
		"token with a line break": func(c *telegram.Config) { c.Token = token + "\n" },
		"token with a slash":      func(c *telegram.Config) { c.Token = token + "/getMe" },
		"no clock":                func(c *telegram.Config) { c.Clock = nil },
		"odd mode":                func(c *telegram.Config) { c.Mode = "push" },
		"endpoint of no web":      func(c *telegram.Config) { c.Endpoint = "ftp://x" },
		"endpoint without host":   func(c *telegram.Config) { c.Endpoint = "api.telegram.org" },
		"endpoint with a query":   func(c *telegram.Config) { c.Endpoint = "https://x/?a=" + token },
		"endpoint with a user":    func(c *telegram.Config) { c.Endpoint = "https://u:" + secret + "@x" },
		"endpoint broken":         func(c *telegram.Config) { c.Endpoint = "http://[" + token },
		"webhook without secret":  func(c *telegram.Config) { c.Mode, c.WebhookSecret = telegram.WebhookMode, "" },
		"webhook, odd secret":     func(c *telegram.Config) { c.Mode, c.WebhookSecret = telegram.WebhookMode, "a b" },
		"webhook without URL":     func(c *telegram.Config) { c.Mode, c.PublicURL = telegram.WebhookMode, "" },
	} {
		t.Run(name, func(t *testing.T) {
			cfg := config()
			change(&cfg)
			_, err := telegram.New(cfg)
			require.Error(t, err)
			require.NotContains(t, err.Error(), token)
			require.NotContains(t, err.Error(), secret)
		})
	}
}

// TestPrintingShowsNoSecret: %+v reaches into unexported fields, so types must guard themselves.
func TestPrintingShowsNoSecret(t *testing.T) {
	cfg := config()
	b, err := telegram.New(cfg)
	require.NoError(t, err)
	var log strings.Builder
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "config", cfg, "bot", b)
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "bot", b)
	//lint:ignore SA9005 that a Bot says nothing about itself as JSON is what is tested
	raw, err := json.Marshal(b)
	require.NoError(t, err)
	all := fmt.Sprintf("%v %+v %#v %s %d %v %+v %#v %s", cfg, cfg, cfg, cfg, cfg, b, b, b, b) + log.String() + string(raw)
	require.NotContains(t, all, token)
	require.NotContains(t, all, secret)
	require.Contains(t, all, "power-tg")
}

func TestNewTransport(t *testing.T) {
	tr := telegram.NewTransport(90)
	require.Equal(t, 180, tr.MaxIdleConnsPerHost)
	require.True(t, tr.ForceAttemptHTTP2)
	require.Zero(t, tr.ResponseHeaderTimeout, "a poll's header comes after fifty seconds")
}

func TestLink(t *testing.T) {
	b, err := telegram.New(config())
	require.NoError(t, err)
	require.Equal(t, "https://t.me/up_power_bot?start=aZ09_-", b.Link("aZ09_-"))
	require.Equal(t, "https://t.me/up_power_bot", b.Link(""))
}

// TestCount: Telegram counts UTF-16 units.
func TestCount(t *testing.T) {
	b, err := telegram.New(config())
	require.NoError(t, err)
	for text, want := range map[string]int{"": 0, "a": 1, "कि": 2, "😀": 2, "👩‍👩‍👧": 8, "₹": 1, "\xff": 1} {
		require.Equal(t, want, b.Limits().Count(text), text)
	}
}

// TestPresent: what is written, where, and that nothing is written twice.
func TestPresent(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		hints := []bot.CommandHint{{Command: "status", Description: "शिकायत की स्थिति"}}
		all := []bot.Presentation{
			{Audience: bot.CitizenAudience, Commands: hints, Description: "Write here.", Short: "Complaints"},
			{Audience: bot.CitizenAudience, Lang: models.Hindi, Commands: hints, Description: "यहाँ लिखें।"},
			{Audience: bot.CitizenAudience, Lang: models.HindiLatn, Commands: hints, Description: "Yahan likhiye."},
			{Audience: bot.OfficerAudience, Lang: models.HindiLatn, Peer: to, Commands: []bot.CommandHint{{Command: "list", Description: "Meri shikayat"}}},
		}
		require.NoError(t, w.Present(t.Context(), all))
		require.Equal(t, []telegramtest.Command{{Command: "status", Description: "शिकायत की स्थिति"}}, w.fake.Commands("all_private_chats", ""))
		require.Len(t, w.fake.Commands("all_private_chats", "hi"), 1)
		require.Equal(t, []telegramtest.Command{{Command: "list", Description: "Meri shikayat"}}, w.fake.Commands("chat/918273645", ""))
		require.Equal(t, "Write here.", w.fake.Description(""))
		require.Equal(t, "Complaints", w.fake.ShortDescription(""))
		require.Equal(t, "यहाँ लिखें।", w.fake.Description("hi"))

		writes := func() int {
			return w.fake.Count("setMyCommands") + w.fake.Count("setMyDescription") + w.fake.Count("setMyShortDescription")
		}
		before := writes()
		require.NoError(t, w.Present(t.Context(), all))
		require.Equal(t, before, writes(), "nothing has changed, so nothing is written")

		all[0].Description = "Write to us here."
		require.NoError(t, w.Present(t.Context(), all))
		require.Equal(t, before+1, writes())

		require.NoError(t, w.Present(t.Context(), []bot.Presentation{{Audience: bot.OfficerAudience, Peer: to}}))
		require.Empty(t, w.fake.Commands("chat/918273645", ""), "an officer no more")
	})
}

func TestPresentRefuses(t *testing.T) {
	hint := func(command, description string) []bot.CommandHint {
		return []bot.CommandHint{{Command: command, Description: description}}
	}
	for name, p := range map[string]bot.Presentation{
		"Hindi command":      {Commands: hint("सूची", "x")},
		"capitals":           {Commands: hint("List", "x")},
		"33 letters":         {Commands: hint(strings.Repeat("a", 33), "x")},
		"no description":     {Commands: hint("a", "")},
		"long description":   {Commands: hint("a", strings.Repeat("क", 257))},
		"101 commands":       {Commands: make([]bot.CommandHint, 101)},
		"long text":          {Description: strings.Repeat("क", 513)},
		"long short text":    {Short: strings.Repeat("क", 121)},
		"officer of no chat": {Audience: bot.OfficerAudience, Commands: hint("a", "x")},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				w := newWorld(t)
				err := w.Present(t.Context(), []bot.Presentation{p})
				require.Equal(t, bot.Refused, refusal(t, err).Verdict)
				require.Zero(t, w.fake.Count(telegramtest.AnyMethod))
			})
		})
	}
}

// TestCheckTrouble: what doctor can say about a webhook.
func TestCheckTrouble(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		b := w.account(t, func(c *telegram.Config) { c.Mode, c.PublicURL = telegram.WebhookMode, "http://sunwai.test" })
		id, err := b.Check(t.Context())
		require.NoError(t, err)
		require.Equal(t, "up_power_bot", id.Handle)
		require.Contains(t, id.Trouble, "not ours")

		w.site(t, "sunwai.test", func(rw http.ResponseWriter, _ *http.Request) { rw.WriteHeader(http.StatusUnauthorized) })
		require.NoError(t, b.EnsureMode(t.Context()))
		w.person.Write("क")
		time.Sleep(time.Minute)
		id, err = b.Check(t.Context())
		require.NoError(t, err)
		require.Equal(t, "Wrong response from the webhook: 401 Unauthorized", id.Trouble)
		require.Equal(t, 1, id.Pending)

		require.NoError(t, w.EnsureMode(t.Context()))
		id, err = w.Check(t.Context())
		require.NoError(t, err)
		require.Empty(t, id.Webhook)
		require.Empty(t, id.Trouble)
	})
}
