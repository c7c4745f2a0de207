package telegram_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/telegram"
	"sunwai/bot/telegram/telegramtest"
)

// polling starts Poll and returns what it brings; it ends with the test.
func (w *world) polling(t *testing.T, b *telegram.Bot) (<-chan bot.Inbound, context.CancelFunc) {
	t.Helper()
	events := make(chan bot.Inbound, 20_000)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan struct{})
	go func() {
		defer close(done)
		_ = b.Poll(ctx, func(_ context.Context, in []bot.Inbound) error {
			for _, e := range in {
				events <- e
			}
			return nil
		})
	}()
	stop := func() { cancel(); <-done }
	t.Cleanup(stop)
	return events, stop
}

// TestPollParameters: what the design asks of each getUpdates.
func TestPollParameters(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		w.fake.FailAlways("getUpdates", telegramtest.ServerError())
		seen := make(chan *http.Request, 10)
		w.client.Transport = watch{w.client.Transport, seen}
		_, stop := w.polling(t, w.account(t, func(c *telegram.Config) { c.PollTimeout = time.Hour }))
		r := <-seen
		require.NoError(t, r.ParseForm())
		require.Equal(t, "50", r.PostForm.Get("timeout"), "the server holds no poll longer")
		require.Equal(t, "100", r.PostForm.Get("limit"))
		require.JSONEq(t, `["message","edited_message","callback_query","my_chat_member"]`, r.PostForm.Get("allowed_updates"))
		require.Empty(t, r.PostForm.Get("offset"), "it begins with the oldest that Telegram has")
		stop()
	})
}

// watch copies each request that passes.
type watch struct {
	next http.RoundTripper
	seen chan<- *http.Request
}

func (w watch) RoundTrip(r *http.Request) (*http.Response, error) {
	copied := r.Clone(context.Background())
	if r.GetBody != nil {
		copied.Body, _ = r.GetBody()
	}
	select {
	case w.seen <- copied:
	default:
	}
	return w.next.RoundTrip(r)
}

// TestOddUpdatesDoNotBlock: what cannot be read is passed over and counted; what lies behind it arrives.
func TestOddUpdatesDoNotBlock(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		for _, raw := range []string{
			`{"message":{"message_id":[],"chat":{"id":918273645,"type":"private"},"date":"x","text":"निजी"}}`,
			`{"message":5}`, `{"message":{"text":"निजी","chat":{"id":-5,"type":"group"}}}`, `{"hologram":{"निजी":1}}`, `{}`,
		} {
			require.NoError(t, w.fake.Deliver(json.RawMessage(raw)))
		}
		w.person.Write("बिजली नहीं है")
		events, stop := w.polling(t, w.Bot)
		odd := <-events
		require.Equal(t, "निजी", odd.Text, "a wrong message_id and date spoil nothing else")
		require.Equal(t, "बिजली नहीं है", (<-events).Text)
		synctest.Wait()
		require.Zero(t, w.fake.Pending(), "all is confirmed")
		stop()
		require.Contains(t, w.logs.String(), `"msg":"updates left out"`)
		require.Contains(t, w.logs.String(), `"reason":"not_private","count":1`)
		require.NotContains(t, w.logs.String(), "निजी")
	})
}

// TestUpdatesWithoutAnID cannot be confirmed by their own id; the one before or behind them does it.
func TestUpdatesWithoutAnID(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		w.person.Write("एक")
		require.NoError(t, w.fake.Deliver(json.RawMessage(`{"update_id":"odd","message":{}}`)))
		require.NoError(t, w.fake.Deliver(json.RawMessage(`[null]`)))
		events, stop := w.polling(t, w.Bot)
		require.Equal(t, "एक", (<-events).Text)
		synctest.Wait()
		require.Zero(t, w.fake.Pending())
		w.person.Write("दो")
		require.Equal(t, "दो", (<-events).Text)
		stop()
	})
}

// TestIDsBeginAnew: after a quiet week Telegram draws the next update_id at random; it may be lower.
func TestIDsBeginAnew(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		deliver := func(id int, text string) {
			raw := fmt.Sprintf(`{"update_id":%d,"message":{"message_id":%d,"chat":{"id":918273645,"type":"private"},"date":1,"text":%q}}`, id, id, text)
			require.NoError(t, w.fake.Deliver(json.RawMessage(raw)))
		}
		deliver(900_000_000, "पहले")
		events, stop := w.polling(t, w.Bot)
		require.Equal(t, "पहले", (<-events).Text)
		synctest.Wait()
		deliver(5000, "बाद में")
		require.Equal(t, "बाद में", (<-events).Text)
		deliver(5001, "और")
		require.Equal(t, "और", (<-events).Text)
		stop()
	})
}

// TestWebhookInTheWay: in poll mode a webhook that forbids polling is deleted, once.
func TestWebhookInTheWay(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		other := w.account(t, func(c *telegram.Config) { c.Mode = telegram.WebhookMode })
		hook := w.net.Listen("sunwai.example.in") // never answers
		t.Cleanup(func() { _ = hook.Close() })    // else who is calling it stays
		require.NoError(t, other.EnsureMode(t.Context()))
		id, err := w.Check(t.Context())
		require.NoError(t, err)
		require.Contains(t, id.Trouble, "forbids polling")
		w.person.Write("क")
		events, stop := w.polling(t, w.Bot)
		require.Equal(t, "क", (<-events).Text)
		require.Equal(t, 1, w.fake.Count("deleteWebhook"))

		require.NoError(t, other.EnsureMode(t.Context()))
		time.Sleep(10 * time.Minute) // of the bubble
		require.Equal(t, 1, w.fake.Count("deleteWebhook"), "no fight with somebody who sets it again")
		reports := w.reports()
		require.Equal(t, "conflict", reports[len(reports)-1].Code)
		stop()
	})
}

// TestSecondPoller: two of us with one token; the one that is sent away waits and says so.
func TestSecondPoller(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		_, stop := w.polling(t, w.Bot)
		synctest.Wait()
		_, stopOther := w.polling(t, w.account(t))
		time.Sleep(time.Second)
		require.Contains(t, w.logs.String(), `"code":"conflict"`)
		require.Zero(t, w.fake.Count("deleteWebhook"))
		stopOther()
		time.Sleep(5 * time.Minute)
		reports := w.reports()
		require.True(t, reports[len(reports)-1].OK)
		stop()
	})
}

// TestDeadToken: it is tried at most once a minute, for ever, and works when the owner has mended it.
func TestDeadToken(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		w.fake.FailAlways(telegramtest.AnyMethod, telegramtest.Unauthorized())
		events, stop := w.polling(t, w.Bot)
		time.Sleep(24 * time.Hour)
		n := w.fake.Count("getUpdates")
		require.InDelta(t, 24*60, n, 10)
		last := w.reports()[len(w.reports())-1]
		require.Equal(t, "unauthorized", last.Code)
		require.False(t, last.OK)
		w.fake.Heal()
		w.person.Write("क")
		require.Equal(t, "क", (<-events).Text)
		stop()
		require.Less(t, len(w.logs.String()), 2000, "a day without a token is two lines in the log, not 1,440")
	})
}

// TestStoreAway: while our own database is away, the same updates are asked for again and nothing is confirmed.
func TestStoreAway(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		w.person.Write("क")
		began, tries := time.Now(), 0
		ctx, cancel := context.WithCancel(t.Context())
		err := w.Poll(ctx, func(_ context.Context, in []bot.Inbound) error {
			require.Len(t, in, 1)
			require.Equal(t, 1, w.fake.Pending(), "not confirmed")
			if tries++; time.Since(began) < 30*time.Second {
				return errors.New("the store is away")
			}
			cancel()
			return nil
		})
		require.ErrorIs(t, err, context.Canceled)
		require.Greater(t, tries, 5)
		require.Less(t, tries, 30)
		require.Contains(t, w.logs.String(), "updates not stored")
		require.NotContains(t, w.logs.String(), "the store is away", "a store's error may hold anything")
	})
}

// TestServerThatDoesNotHold: a fake or a proxy that answers an empty poll at once is asked once a second, not in a
// busy loop.
func TestServerThatDoesNotHold(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		w.fake.FailAlways("getUpdates", telegramtest.Page(http.StatusOK, `{"ok":true,"result":[]}`))
		_, stop := w.polling(t, w.Bot)
		time.Sleep(time.Minute)
		require.InDelta(t, 60, w.fake.Count("getUpdates"), 2)
		stop()
	})
}

// TestManyUpdates: ten thousand in batches of a hundred, each once and in order.
func TestManyUpdates(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		const many = 10_000
		for i := range many {
			w.person.Write(fmt.Sprint(i))
		}
		events, stop := w.polling(t, w.Bot)
		for i := range many {
			require.Equal(t, fmt.Sprint(i), (<-events).Text)
		}
		require.LessOrEqual(t, w.fake.Count("getUpdates"), many/100+1)
		stop()
	})
}

// TestWebhookMode: Poll keeps the webhook set, and what Telegram then brings is decoded.
func TestWebhookMode(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t)
		b := w.account(t, func(c *telegram.Config) { c.Mode = telegram.WebhookMode; c.PublicURL = "http://sunwai.test/" })
		got := make(chan bot.Inbound, 10)
		w.site(t, "sunwai.test", hookHandler(t, b, got))

		w.fake.Fail("setWebhook", telegramtest.TooMany(1), telegramtest.BadGateway())
		_, stop := w.polling(t, b)
		w.person.Write("पहला")
		require.Equal(t, "पहला", (<-got).Text)
		synctest.Wait() // Telegram has our answer; without it, it brings the message again
		require.Equal(t, 3, w.fake.Count("setWebhook"))
		require.Zero(t, w.fake.Count("getUpdates"))
		id, err := b.Check(t.Context())
		require.NoError(t, err)
		require.Equal(t, "http://sunwai.test/webhook/telegram/power-tg", id.Webhook)
		require.Empty(t, id.Trouble)

		require.NoError(t, w.EnsureMode(t.Context())) // another program with our token deletes it
		w.person.Write("दूसरा")
		require.Equal(t, "दूसरा", (<-got).Text, "it is set again")
		stop()
	})
}

func hookHandler(t *testing.T, b *telegram.Bot, got chan<- bot.Inbound) http.HandlerFunc {
	mux := http.NewServeMux()
	mux.HandleFunc("POST "+telegram.WebhookPath(b.Account()), func(_ http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		if err != nil {
			t.Errorf("reading a webhook: %v", err)
		}
		events, err := b.Decode(r, body)
		if err != nil {
			t.Errorf("decoding: %v", err)
		}
		for _, e := range events {
			got <- e
		}
	})
	return mux.ServeHTTP
}
