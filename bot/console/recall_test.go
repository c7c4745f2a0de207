package console_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/console"
	"sunwai/models"
	"sunwai/models/modelstest"
)

// After a restart the phones show the end of what they showed, and what stands there can be tapped and changed.
func TestPhonesShowTheirLastMessagesAgain(t *testing.T) {
	dir, clock := t.TempDir(), modelstest.NewClock(time.Date(2026, 11, 24, 5, 0, 0, 0, time.UTC))
	chat := console.Chat{Account: power.Key, Peer: "asha"}
	var said []bot.Inbound
	open := func() *console.Console {
		hub := console.New(console.Config{Accounts: []models.Account{power}, Clock: clock, Dir: dir})
		hub.Accept(func(_ context.Context, in []bot.Inbound) error { said = append(said, in...); return nil })
		return hub
	}
	hub := open()
	require.NoError(t, hub.Recall())
	for i := range 60 {
		_, err := hub.Say(t.Context(), chat, console.Input{Text: fmt.Sprintf("बात %d", i)})
		require.NoError(t, err)
	}
	sent, err := hub.Platform(power).Send(t.Context(), bot.Outbound{To: chat.Peer, Text: "दर्ज हो गई", Buttons: [][]bot.Label{{{Text: "सही है", Command: "right", Arg: "5"}}}})
	require.NoError(t, err)
	before := hub.Transcript(chat)
	require.NoError(t, hub.Close())

	clock.Advance(time.Hour)
	again := open()
	require.Empty(t, again.Transcript(chat), "only who asks for it")
	require.NoError(t, again.Recall())
	shown := again.Transcript(chat)
	require.Len(t, shown, 40)
	for i, m := range shown {
		was := before[len(before)-40+i]
		require.Equal(t, []any{was.ID, was.Way, was.At, was.Text, was.Buttons}, []any{m.ID, m.Way, m.At, m.Text, m.Buttons})
	}
	require.NoError(t, again.Tap(t.Context(), chat, sent.MessageID, 0, 0))
	require.Equal(t, "right", said[len(said)-1].Tap.Command)
	_, err = again.Platform(power).Send(t.Context(), bot.Outbound{To: chat.Peer, Text: "बदला", Edit: sent.MessageID})
	require.NoError(t, err)
	require.NoError(t, again.Close())
	require.NoError(t, open().Close(), "who does not recall overwrites nothing")
	third := open()
	require.NoError(t, third.Recall())
	require.Equal(t, "बदला", third.Transcript(chat)[39].Text)
	require.NoError(t, third.Close())
}

// A process that is killed does not come to Close: what the phones show is written down while it runs.
func TestPhonesShowAgainWhatWasThereWhenTheProcessWasKilled(t *testing.T) {
	dir, clock := t.TempDir(), modelstest.NewClock(time.Date(2026, 11, 24, 5, 0, 0, 0, time.UTC))
	chat := console.Chat{Account: power.Key, Peer: "asha"}
	open := func() *console.Console {
		hub := console.New(console.Config{Accounts: []models.Account{power}, Clock: clock, Dir: dir})
		hub.Accept(func(context.Context, []bot.Inbound) error { return nil })
		require.NoError(t, hub.Recall())
		return hub
	}
	killed := open()
	ctx, stop := context.WithCancel(t.Context())
	ended := make(chan error)
	go func() { ended <- killed.Retain(ctx, time.Millisecond) }()
	for i := range 3 {
		_, err := killed.Say(t.Context(), chat, console.Input{Text: fmt.Sprintf("बात %d", i)})
		require.NoError(t, err)
		require.Eventually(t, func() bool { return len(open().Transcript(chat)) == i+1 }, 3*time.Minute, 5*time.Millisecond)
	}
	stop()
	require.NoError(t, <-ended)
}
