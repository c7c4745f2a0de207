//go:build telegramtestapi

package telegram_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/telegram"
	"sunwai/models"
)

// TestAgainstTelegramTestAPI runs the adapter against somebody else's fake of Telegram, the npm package
// telegram-test-api, which checks that ours does not merely agree with itself. It is run by hand:
//
//	npm install telegram-test-api
//	node -e "new (require('telegram-test-api'))({port: 9000}).start()"
//	TELEGRAM_TEST_API=http://localhost:9000 go test -tags telegramtestapi -run TestAgainstTelegramTestAPI -v ./bot/telegram
func TestAgainstTelegramTestAPI(t *testing.T) {
	endpoint := os.Getenv("TELEGRAM_TEST_API")
	require.NotEmpty(t, endpoint, "TELEGRAM_TEST_API must say where it listens")
	const token = "sampleToken"
	b, err := telegram.New(telegram.Config{
		Account: models.Account{Key: "k", Platform: models.Telegram, Handle: "TestNameBot"}, Token: token, Endpoint: endpoint,
		Clock:  models.ClockFunc(time.Now),
		Health: func(h bot.Health) { t.Logf("health: ok=%v code=%q err=%v", h.OK, h.Code, h.Err) },
	})
	require.NoError(t, err)
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()

	id, err := b.Check(ctx)
	t.Logf("Check: %+v, error: %v", id, err)

	events, done := make(chan bot.Inbound, 10), make(chan error, 1)
	polling, stop := context.WithCancel(ctx)
	go func() {
		done <- b.Poll(polling, func(_ context.Context, in []bot.Inbound) error {
			for _, e := range in {
				events <- e
			}
			return nil
		})
	}()
	client := func(path, body string) string {
		res, err := http.Post(endpoint+path, "application/json", bytes.NewBufferString(body))
		require.NoError(t, err)
		defer res.Body.Close()
		raw, err := io.ReadAll(res.Body)
		require.NoError(t, err)
		return string(raw)
	}
	person := `"botToken":"` + token + `","date":1795408200,"from":{"id":42,"first_name":"Sita","language_code":"hi"},"chat":{"id":42,"type":"private"}`

	client("/sendMessage", `{`+person+`,"text":"गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही"}`)
	e := <-events
	t.Logf("message: %+v", e)
	require.Equal(t, bot.MessageIn, e.Kind)
	require.Equal(t, models.Peer("42"), e.Peer)
	client("/sendCommand", `{`+person+`,"text":"/start CODE","entities":[{"offset":0,"length":6,"type":"bot_command"}]}`)
	require.Equal(t, "/start CODE", (<-events).Text)

	receipt, err := b.Send(ctx, bot.Outbound{To: e.Peer, ReplyTo: e.MessageID, Protect: true, Text: "शिकायत दर्ज हो गई। <नंबर> & 26-8214-5093-7",
		Buttons: [][]bot.Label{{{Text: "सही", Command: "right", Arg: "7"}}}})
	require.NoError(t, err)
	t.Logf("receipt: %+v", receipt)
	seen := client("/getUpdates", `{"token":"`+token+`","chatId":42}`)
	t.Logf("the person sees: %s", seen)
	require.Contains(t, seen, "<नंबर> & 26-8214-5093-7")

	client("/sendCallback", `{`+person+`,"message":{"message_id":`+receipt.MessageID+`,"chat":{"id":42,"type":"private"}},"data":"right:7"}`)
	tapped := <-events
	t.Logf("tap: %+v %+v", tapped, tapped.Tap)
	require.Equal(t, "7", tapped.Tap.Arg)
	require.NoError(t, b.Acknowledge(ctx, tapped))
	_, err = b.Send(ctx, bot.Outbound{To: e.Peer, Edit: receipt.MessageID, Text: "नया पाठ"})
	t.Logf("edit: %v", err)
	var history struct {
		Result []json.RawMessage `json:"result"`
	}
	require.NoError(t, json.Unmarshal([]byte(client("/getUpdatesHistory", `{"token":"`+token+`"}`)), &history))
	require.Contains(t, fmt.Sprintf("%s", history.Result), "नया पाठ")

	_, err = b.Send(ctx, bot.Outbound{To: e.Peer, Text: "x", Files: []bot.Upload{file(models.Photo, "image/jpeg", "p.jpg", []byte("x"))}})
	t.Logf("a photo, which it cannot take: %v", err)
	_, _, err = b.Fetch(ctx, "x")
	t.Logf("a file, which it does not have: %v", err)
	stop()
	require.ErrorIs(t, <-done, context.Canceled)
}
