package twitter_test

import (
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/twitter"
	"sunwai/bot/twitter/twittertest"
	"sunwai/models"
)

// hookedWorld is one whose account wants news by webhook. The fake reaches it through a transport that answers X's questions.
func hookedWorld(t *testing.T, test func(t *testing.T, w *world)) {
	var receiver *twitter.Receiver
	inWorld(t, func(there *twittertest.Config, here *twitter.Config) {
		here.Hook = hookURL
		there.Client = &http.Client{Transport: roundTripper(func(r *http.Request) (*http.Response, error) {
			got := &http.Response{StatusCode: http.StatusForbidden, Body: http.NoBody, Request: r}
			if receiver == nil {
				return got, nil
			}
			answer, err := receiver.Challenge(r)
			if err == nil {
				got.StatusCode, got.Body = http.StatusOK, body(answer.Body)
			}
			return got, nil
		})}
	}, func(t *testing.T, w *world) {
		var err error
		receiver, err = twitter.NewReceiver(app(), []*twitter.Handle{w.Handle}, nil)
		require.NoError(t, err)
		test(t, w)
	})
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// The webhook and the subscriptions are made once, and mended when X could not reach us.
func TestEnsureMode(t *testing.T) {
	hookedWorld(t, func(t *testing.T, w *world) {
		id, err := w.Check(t.Context())
		require.NoError(t, err)
		require.Contains(t, id.Trouble, "no webhook leads to "+hookURL)
		for range 2 {
			require.NoError(t, w.EnsureMode(t.Context()))
			hooks, subscriptions := w.server.Hooked()
			require.Equal(t, []int{1, 5}, []int{hooks, subscriptions})
		}
		id, err = w.Check(t.Context())
		require.NoError(t, err)
		require.Equal(t, bot.Identity{Handle: ourName, Name: ourName, Webhook: hookURL}, id)

		w.server.Invalidate()
		id, err = w.Check(t.Context())
		require.NoError(t, err)
		require.Contains(t, id.Trouble, "could not reach")
		require.NoError(t, w.EnsureMode(t.Context()))
		hooks, _ := w.server.Hooked()
		require.Equal(t, 1, hooks)

		w.person.Write("निजी")
		body := w.server.Next()
		require.Contains(t, string(body), `"tag":"sunwai:`+ourID+`"`)
		w.server.Fail(twittertest.Says(400, "invalid-request", "x"))
		require.Error(t, w.EnsureMode(t.Context()))
	})
	inWorld(t, nil, func(t *testing.T, w *world) {
		require.NoError(t, w.EnsureMode(t.Context()), "polled: nothing to arrange")
	})
}

// Who took a post back that was answered is heard of; whom nobody waits for any more is let go.
func TestDeletions(t *testing.T) {
	hookedWorld(t, func(t *testing.T, w *world) {
		called := w.person.Say("@" + ourName + " बिजली नहीं")
		_, err := w.Send(t.Context(), bot.Outbound{To: peerID, PublicTo: called.ID, Text: said})
		require.NoError(t, err)
		_, subscriptions := w.server.Hooked()
		require.Zero(t, subscriptions, "nobody is followed while no webhook is there")

		require.NoError(t, w.EnsureMode(t.Context()))
		for w.server.Next() != nil {
		}
		again := w.person.Say("@" + ourName + " पानी भी नहीं")
		for i := range 2 {
			_, err = w.Send(t.Context(), bot.Outbound{To: peerID, PublicTo: again.ID, Text: strings.Repeat("।", i) + said + "।"})
			require.NoError(t, err)
		}
		_, subscriptions = w.server.Hooked()
		require.Equal(t, 6, subscriptions)
		for w.server.Next() != nil {
		}
		w.person.Delete(again)
		raw := w.server.Next()
		events, err := w.Decode(w.server.Signed(raw), raw)
		require.NoError(t, err)
		require.Len(t, events, 1)
		require.Equal(t, []any{bot.DeletedIn, models.Peer(peerID), again.ID, "power-x"},
			[]any{events[0].Kind, events[0].Peer, events[0].MessageID, events[0].Account})

		time.Sleep(models.NoCounts + 48*time.Hour)
		require.NoError(t, w.EnsureMode(t.Context()))
		_, subscriptions = w.server.Hooked()
		require.Equal(t, 5, subscriptions)
	})
	hookedWorld(t, func(t *testing.T, w *world) {
		require.NoError(t, w.EnsureMode(t.Context()))
		for i := range 2 {
			called := w.person.Say("@" + ourName + " बिजली नहीं")
			w.server.FailAt(1, twittertest.Says(403, "", "not yours")) // at the second answer nothing is asked
			_, err := w.Send(t.Context(), bot.Outbound{To: models.Peer(strings.Repeat("7", i+1)), PublicTo: called.ID, Text: strings.Repeat("।", i) + said})
			require.NoError(t, err, "an answer does not fail for it")
		}
		require.Contains(t, w.logs.String(), "not heard of")
		require.Equal(t, 1, strings.Count(w.logs.String(), "not heard of"), "X is not asked again")
	})
}

// Check says what the owner must mend.
func TestCheck(t *testing.T) {
	for level, want := range map[string]string{"": "", "read-write-directmessages": "", "read-write": "no permission for direct messages", "read": "may only read"} {
		inWorld(t, nil, func(t *testing.T, w *world) {
			w.fake.Level = level
			id, err := w.Check(t.Context())
			require.NoError(t, err)
			if want == "" {
				require.Empty(t, id.Trouble)
			} else {
				require.Contains(t, id.Trouble, want)
			}
		})
	}
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.fake.Description = "बिजली विभाग"
		id, err := w.Check(t.Context())
		require.NoError(t, err)
		require.Contains(t, id.Trouble, "the label Automated")
		w.fake.Revoke()
		_, err = w.Check(t.Context())
		require.Equal(t, bot.Unauthorized, verdictOf(t, err).Verdict)
		w.server.Fail(twittertest.Page(200, `{"data":{}}`))
		_, err = w.Check(t.Context())
		require.Equal(t, bot.TryAgain, verdictOf(t, err).Verdict)
	})
	inWorld(t, func(_ *twittertest.Config, c *twitter.Config) { c.UserID = "7" }, func(t *testing.T, w *world) {
		id, err := w.Check(t.Context())
		require.NoError(t, err)
		require.Contains(t, id.Trouble, "belongs to the user_id "+ourID)
	})
}

func TestConfig(t *testing.T) {
	good := twitter.Config{Account: models.Account{Key: "k"}, UserID: "1", App: twitter.Consumer{Key: "ck", Secret: "hunter2"},
		Token: twitter.Token{Token: "t", Secret: "hunter2"}, Clock: models.ClockFunc(nil)}
	_, err := twitter.New(good)
	require.NoError(t, err)
	for name, change := range map[string]func(*twitter.Config){
		"key":             func(c *twitter.Config) { c.Account.Key = "" },
		"user_id":         func(c *twitter.Config) { c.UserID = "@x" },
		"handle":          func(c *twitter.Config) { c.Account.Handle = "@UPPower" },
		"clock":           func(c *twitter.Config) { c.Clock = nil },
		"endpoint":        func(c *twitter.Config) { c.Endpoint = "api.x.com" },
		"consumer key":    func(c *twitter.Config) { c.App.Key = "" },
		"consumer secret": func(c *twitter.Config) { c.App.Secret = "a b" },
		"access token":    func(c *twitter.Config) { c.Token.Token = "" },
		"token's secret":  func(c *twitter.Config) { c.Token.Secret = "\n" },
	} {
		bad := good
		change(&bad)
		_, err := twitter.New(bad)
		require.ErrorContains(t, err, name)
		require.NotContains(t, err.Error(), "hunter2")
	}
	require.Equal(t, "https://x.com/messages/compose?recipient_id=1&text=%2Fstart%20a_B-9", must(twitter.New(good)).Link("a_B-9"))
	require.True(t, strings.HasPrefix(must(twitter.New(good)).Scope(), "twitter"))
}

func must(h *twitter.Handle, err error) *twitter.Handle {
	if err != nil {
		panic(err)
	}
	return h
}

// How many follow the account is one question; an answer without a figure is none.
func TestFollowers(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.fake.Followers = 712_345
		n, err := w.Followers(t.Context())
		require.NoError(t, err)
		require.Equal(t, 712_345, n)
		w.fake.Followers = -1
		_, err = w.Followers(t.Context())
		require.Error(t, err)
	})
}
