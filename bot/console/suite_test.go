package console_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"io"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/console"
	"sunwai/bot/platformtest"
	"sunwai/models"
	"sunwai/models/modelstest"
)

// TestPlatform: the console is a platform like the others.
func TestPlatform(t *testing.T) {
	const noNetwork = "there is no network between the console and its phones, so nothing of it can fail"
	platformtest.Run(t, platformtest.Harness{New: fixture, Lacks: map[platformtest.Part]string{
		platformtest.Failures:    noNetwork,
		platformtest.Cancelling:  noNetwork,
		platformtest.Outages:     noNetwork,
		platformtest.Polling:     "phones hand over what is said themselves; a failed message is sent again by its person, as the same event",
		platformtest.Webhooks:    "phones are in this process: there is no request to sign",
		platformtest.Decoding:    "phones are in this process: there is nothing to decode",
		platformtest.Acknowledge: "a tap ends with its request",
	}})
}

// listening is an account that can be listened to as a polled one, so that the suite sees what phones say.
type listening struct {
	abilities
	hub   *console.Console
	ready chan struct{} // closed when somebody polls
}

type abilities interface {
	bot.Platform
	bot.Fetcher
	bot.Linker
	bot.Checker
	bot.Presenter
}

func (l listening) Poll(ctx context.Context, sink bot.Sink) error {
	l.hub.Accept(sink)
	close(l.ready)
	<-ctx.Done()
	return ctx.Err()
}

func fixture(t *testing.T) *platformtest.Fixture {
	hub := console.New(console.Config{Accounts: []models.Account{power}, Clock: modelstest.NewClock(time.Date(2026, 11, 24, 5, 0, 0, 0, time.UTC)),
		Dir: t.TempDir(), Page: "http://127.0.0.1:8080"})
	t.Cleanup(func() { require.NoError(t, hub.Close()) })
	chat := console.Chat{Account: power.Key, Peer: "c-asha-77"}
	polled := listening{hub.Platform(power).(abilities), hub, make(chan struct{})}
	return &platformtest.Fixture{
		Platform: polled,
		Peer:     chat.Peer,
		Logs:     func() string { return "" }, // it has no log
		Seen:     func() []platformtest.Seen { return seen(t, hub, chat) },
		Tap:      func(label string) { <-polled.ready; tap(t, hub, chat, label) },
		Lose:     func(id string) { hub.Forget(chat, id) },
		Store: func(data []byte) string {
			f, err := hub.Keep("file", bytes.NewReader(data))
			require.NoError(t, err)
			return f.ID
		},
	}
}

func seen(t *testing.T, hub *console.Console, chat console.Chat) []platformtest.Seen {
	var all []platformtest.Seen
	for _, m := range hub.Transcript(chat) {
		if m.Way != console.FromUs {
			continue
		}
		s := platformtest.Seen{ID: m.ID, Text: m.Text}
		if m.Edited {
			s.Edits = 1
		}
		for _, row := range m.Buttons {
			for _, b := range row {
				s.Buttons = append(s.Buttons, b.Text)
			}
		}
		for _, f := range m.Files {
			body, size, _, err := hub.Open(f.ID)
			require.NoError(t, err)
			data, err := io.ReadAll(body)
			require.NoError(t, err)
			require.NoError(t, body.Close())
			sum := sha256.Sum256(data)
			s.Files = append(s.Files, platformtest.SeenFile{Size: size, SHA256: hex.EncodeToString(sum[:])})
		}
		all = append(all, s)
	}
	return all
}

func tap(t *testing.T, hub *console.Console, chat console.Chat, label string) {
	list := hub.Transcript(chat)
	for i := len(list) - 1; i >= 0; i-- {
		for r, row := range list[i].Buttons {
			for c, b := range row {
				if b.Text == label {
					require.NoError(t, hub.Tap(context.Background(), chat, list[i].ID, r, c))
					return
				}
			}
		}
	}
	t.Fatalf("no button %q", label)
}
