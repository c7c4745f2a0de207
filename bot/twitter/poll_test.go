package twitter_test

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/twitter"
	"sunwai/bot/twitter/twittertest"
)

// inbox is a sink that remembers, and fails as it is told.
type inbox struct {
	mu     sync.Mutex
	events []bot.Inbound
	err    error
}

func (i *inbox) take(_ context.Context, in []bot.Inbound) error {
	i.mu.Lock()
	defer i.mu.Unlock()
	if i.err == nil {
		i.events = append(i.events, in...)
	}
	return i.err
}

func (i *inbox) fail(err error) {
	i.mu.Lock()
	defer i.mu.Unlock()
	i.err = err
}

func (i *inbox) ids() (list []string) {
	i.mu.Lock()
	defer i.mu.Unlock()
	for _, e := range i.events {
		list = append(list, e.EventID)
	}
	return list
}

// polling runs Poll for a time.
func (w *world) polling(t *testing.T, to *inbox, d time.Duration) {
	t.Helper()
	ctx, cancel := context.WithTimeout(t.Context(), d)
	defer cancel()
	require.ErrorIs(t, w.Poll(ctx, to.take), context.DeadlineExceeded)
}

// A mention and a message have the same event ids as by webhook, so that whoever has both books nothing twice.
func TestPollAndWebhookAgree(t *testing.T) {
	for _, names := range []string{"", "old"} {
		inWorld(t, func(there *twittertest.Config, _ *twitter.Config) {
			if names != "" {
				there.Names = twittertest.OldNames
			}
		}, func(t *testing.T, w *world) {
			called := w.person.Say("@" + ourName + " गोमती नगर में बिजली नहीं")
			_, err := w.Send(t.Context(), bot.Outbound{PublicTo: called.ID, Text: said})
			require.NoError(t, err)
			ours := w.server.Answers(called)[0]
			w.person.Reply(&ours, "अब भी नहीं")
			w.person.Reply(&ours, "सुनिए @"+ourName)
			w.person.Quote(&ours, "@"+ourName+" झूठ")
			w.person.Write("निजी बात")
			w.person.Photo([]byte("jpeg"), "टूटा खंभा")
			pushed := map[string]bot.Inbound{}
			for body := w.server.Next(); body != nil; body = w.server.Next() {
				events, err := w.Decode(w.server.Signed(body), body)
				require.NoError(t, err)
				for _, e := range events {
					if before, twice := pushed[e.EventID]; twice {
						require.Equal(t, before, e, "a mention in a reply comes twice, the same")
					}
					pushed[e.EventID] = e
				}
			}
			require.Len(t, pushed, 6)
			box := &inbox{}
			w.polling(t, box, 3*time.Minute)
			require.Len(t, box.events, 6, "%v", box.ids())
			for _, e := range box.events {
				p := pushed[e.EventID]
				require.Equal(t, p.Text, e.Text)
				require.Equal(t, p.Public, e.Public)
				require.Equal(t, p.Peer, e.Peer)
				require.Equal(t, p.ReplyTo, e.ReplyTo)
				require.Len(t, e.Files, len(p.Files))
				require.WithinDuration(t, p.At, e.At, time.Second)
			}
		})
	}
}

// How far news was read is written down only after it is stored; a new reader begins there.
func TestCursors(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		for i := range 250 { // three pages
			w.person.Write(fmt.Sprint("पुराना ", i))
		}
		box := &inbox{err: errors.New("the database is away")}
		w.polling(t, box, time.Minute)
		require.Empty(t, w.cursors.by)
		box.fail(nil)
		w.polling(t, box, time.Minute)
		ids := box.ids()
		require.Len(t, ids, 250)
		require.IsIncreasing(t, ids, "oldest first, over all pages")
		require.Equal(t, "dm."+w.cursors.by["power-x/messages"], ids[249])

		w.cursors.mu.Lock()
		w.cursors.err = errors.New("the database is away")
		w.cursors.mu.Unlock()
		w.person.Write("नया")
		w.polling(t, box, 3*time.Minute)
		w.cursors.mu.Lock()
		w.cursors.err = nil
		w.cursors.mu.Unlock()
		before := len(box.ids())
		w.polling(t, box, 3*time.Minute)
		after := box.ids()[before:]
		require.NotEmpty(t, after, "not noted: it comes again, a repeat and no loss")
		require.Contains(t, after, "dm."+w.cursors.by["power-x/messages"])

		w.person.Say("@" + ourName + " सड़क टूटी")
		before = len(box.ids())
		w.polling(t, box, 3*time.Minute)
		require.Contains(t, box.ids()[before:], "post."+w.cursors.by["power-x/mentions"])
	})
}

// A page that fails in the middle is asked for again: what lies behind it is not lost.
func TestPageFails(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		for i := range 250 {
			w.person.Write(fmt.Sprint(i))
		}
		box := &inbox{}
		ctx, cancel := context.WithCancel(t.Context())
		done := make(chan error)
		// mentions, first page of messages, then a failure, then a pause of X's
		w.server.FailAt(2, twittertest.ServerError(), twittertest.TooMany(5*time.Minute), twittertest.Page(502, "<html>"))
		go func() { done <- w.Poll(ctx, box.take) }()
		time.Sleep(4 * time.Minute)
		synctest.Wait()
		require.Empty(t, box.ids(), "nothing newer goes ahead of what is not read yet")
		time.Sleep(3 * time.Minute)
		synctest.Wait()
		require.Len(t, box.ids(), 250)
		cancel()
		require.ErrorIs(t, <-done, context.Canceled)
	})
}

// Messages of a group are left out: an answer there would tell strangers.
func TestPollLeavesGroupsOut(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.person.WriteInGroup("सबको")
		id := w.person.Write("सिर्फ़ आपको")
		box := &inbox{}
		w.polling(t, box, 3*time.Minute)
		require.Equal(t, []string{"dm." + id}, box.ids())
	})
}

func TestPollWithoutCursors(t *testing.T) {
	inWorld(t, func(_ *twittertest.Config, c *twitter.Config) { c.Cursors = nil }, func(t *testing.T, w *world) {
		require.ErrorContains(t, w.Poll(t.Context(), (&inbox{}).take), "cursors")
	})
}
