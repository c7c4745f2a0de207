package telegram

import (
	"errors"
	"net/http/httptest"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/platformtest"
	"sunwai/models"
)

func plainBot(t testing.TB) *Bot {
	b, err := New(Config{
		Account: models.Account{Key: "k", Handle: "h"}, Token: "1:A", WebhookSecret: "s",
		Clock: models.ClockFunc(func() time.Time { return time.Unix(1795408200, 0) }),
	})
	require.NoError(t, err)
	return b
}

// updates are the raw updates of the decoding tables.
func updates(t testing.TB) [][]byte { return platformtest.Recorded(t, os.DirFS("testdata/updates")) }

// FuzzDecodeUpdate: whatever comes, decoding ends with an event that can be stored, or with none.
func FuzzDecodeUpdate(f *testing.F) {
	for _, raw := range updates(f) {
		f.Add(raw)
	}
	b := plainBot(f)
	f.Fuzz(func(t *testing.T, raw []byte) {
		r := httptest.NewRequest("POST", "/", nil)
		r.Header.Set(secretHeader, "s")
		events, err := b.Decode(r, raw)
		if err != nil {
			require.ErrorIs(t, err, bot.ErrMalformed)
			return
		}
		for _, e := range events {
			id, err := strconv.Atoi(e.EventID)
			require.NoError(t, err)
			require.Positive(t, id)
			_, err = strconv.ParseInt(string(e.Peer), 10, 64)
			require.NoError(t, err)
			require.NotEqual(t, models.Peer("0"), e.Peer)
			platformtest.RequireStorable(t, e)
		}
	})
}

// FuzzButtonData: what a button carries comes back.
func FuzzButtonData(f *testing.F) {
	f.Add("accept", "1289")
	f.Add("help", "")
	f.Add("lang", "hi:x")
	f.Add("सूची", "१")
	f.Fuzz(func(t *testing.T, command, arg string) {
		data, err := buttonData(bot.Label{Text: "x", Command: command, Arg: arg})
		if err != nil {
			var e *bot.SendError
			require.True(t, errors.As(err, &e) && e.Verdict == bot.Refused)
			require.True(t, command == "" || strings.Contains(command, ":") || len(command)+1+len(arg) > maxData)
			return
		}
		require.LessOrEqual(t, len(data), maxData)
		gotCommand, gotArg := parseData(data)
		require.Equal(t, []string{command, arg}, []string{gotCommand, gotArg})
	})
}

// BenchmarkDecode: an update of 400 bytes, as the webhook and the poller read it.
func BenchmarkDecode(b *testing.B) {
	tg, raw := plainBot(b), updates(b)
	var text []byte
	for _, r := range raw {
		if strings.Contains(string(r), "गोमती नगर लखनऊ") {
			text = r
		}
	}
	b.ReportAllocs()
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		if _, _, skip := tg.decode(text); skip != "" {
			b.Fatal(skip)
		}
	}
}
