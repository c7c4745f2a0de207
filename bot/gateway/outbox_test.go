package gateway_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

func failure(v bot.Verdict) error { return &bot.SendError{Verdict: v, Code: 500, Reason: "x"} }

// script fails the sendings of a text with the verdicts in turn; then it is taken.
func script(text string, verdicts ...bot.Verdict) func(bot.Outbound) error {
	var mu sync.Mutex
	return func(out bot.Outbound) error {
		mu.Lock()
		defer mu.Unlock()
		if out.Text != text || len(verdicts) == 0 {
			return nil
		}
		v := verdicts[0]
		verdicts = verdicts[1:]
		return failure(v)
	}
}

// startedAnd runs a test twice: when rows are still found by the poll, and when they are handed over directly.
func startedAnd(t *testing.T, change func(*gateway.Options, *world), test func(t *testing.T, w *world)) {
	t.Helper()
	for name, old := range map[string]time.Duration{"just started": 0, "running for a while": 7 * time.Minute} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, change, func(t *testing.T, w *world) {
				w.pass(old)
				test(t, w)
			})
		})
	}
}

func TestRepliesPassBroadcasts(t *testing.T) {
	slow := func(_ *gateway.Options, w *world) { w.phones["a"].limits.PerSecond = 10 }
	startedAnd(t, slow, func(t *testing.T, w *world) {
		var many []models.Intent
		for i := range 100 {
			in := intent("a", models.Peer(fmt.Sprint("p", i)), "news")
			in.Priority = models.Broadcast
			many = append(many, in)
		}
		w.hand(many...)
		w.pass(3 * time.Second)
		before := len(w.phones["a"].texts(""))
		require.Greater(t, before, 20)
		require.Less(t, before, 50)
		w.hand(intent("a", "p99", "reply")) // whose own broadcast still waits
		w.pass(200 * time.Millisecond)
		require.Equal(t, []string{"reply"}, w.phones["a"].texts("p99"))
		w.pass(10 * time.Second)
		require.Equal(t, []string{"reply", "news"}, w.phones["a"].texts("p99"))
		require.Len(t, w.phones["a"].texts(""), 101)
	})
}

func TestRateOfAnAccount(t *testing.T) {
	slow := func(_ *gateway.Options, w *world) { w.phones["a"].limits.PerSecond = 30 }
	startedAnd(t, slow, func(t *testing.T, w *world) {
		began := time.Now()
		var many []models.Intent
		for i := range 90 {
			many = append(many, intent("a", models.Peer(fmt.Sprint(i)), "x"))
		}
		w.hand(many...)
		w.pass(10 * time.Second)
		require.Len(t, w.phones["a"].texts(""), 90)
		_, sentAt := w.phones["a"].outs()
		for i := range sentAt {
			inSecond := 0
			for _, at := range sentAt[i:] {
				if at.Sub(sentAt[i]) < time.Second {
					inSecond++
				}
			}
			require.LessOrEqual(t, inSecond, 46, "half a second's worth at once, then the rate")
		}
		last := sentAt[89].Sub(began)
		require.Greater(t, last, 2400*time.Millisecond)
		require.Less(t, last, 3500*time.Millisecond)
	})
}

// One message a second to one chat after a burst of three; other chats do not wait for it.
func TestPaceOfAChat(t *testing.T) {
	paced := func(_ *gateway.Options, w *world) {
		w.phones["a"].limits.PerChat, w.phones["a"].limits.Burst = time.Second, 3
	}
	startedAnd(t, paced, func(t *testing.T, w *world) {
		began := time.Now()
		for i := range 6 {
			w.hand(intent("a", "p", fmt.Sprint(i)))
		}
		w.hand(intent("a", "p", "long\nand longer"), intent("a", "q", "other"))
		w.pass(20 * time.Millisecond)
		require.Equal(t, []string{"0", "1", "2"}, w.phones["a"].texts("p"))
		require.Equal(t, []string{"other"}, w.phones["a"].texts("q"))
		w.pass(20 * time.Second)
		require.Equal(t, []string{"0", "1", "2", "3", "4", "5", "long", "and longer"}, w.phones["a"].texts("p"))
		var at []time.Duration
		sent, sentAt := w.phones["a"].outs()
		for i, out := range sent {
			if out.To == "p" {
				at = append(at, sentAt[i].Sub(began))
			}
		}
		for i := 3; i < len(at); i++ {
			require.GreaterOrEqual(t, at[i], time.Duration(i-2)*time.Second, "message %d", i)
		}
		require.Less(t, at[len(at)-1], 12*time.Second)
	})
}

func TestOneOfAChatAndSixteenOfAnAccountAtOnce(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		w.phones["a"].takes(time.Second)
		var many []models.Intent
		for i := range 40 {
			peer := models.Peer(fmt.Sprint(i))
			many = append(many, intent("a", peer, "1"), intent("a", peer, "2"))
		}
		w.hand(many...)
		w.pass(10 * time.Second)
		require.Equal(t, 16, look(w.phones["a"], func(p *phone) int { return p.most }))
		require.Len(t, w.phones["a"].texts(""), 80)
		for i := range 40 {
			require.Equal(t, []string{"1", "2"}, w.phones["a"].texts(models.Peer(fmt.Sprint(i))))
		}
	})
}

func TestThrottledAccountDelaysNoOther(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		throttled := false
		w.phones["a"].failing(func(bot.Outbound) error {
			if throttled {
				return nil
			}
			throttled = true
			return &bot.SendError{Verdict: bot.Throttled, After: 20 * time.Second}
		})
		w.hand(intent("a", "p", "1"), intent("a", "p", "2"), intent("b", "p", "3"))
		w.pass(time.Second)
		w.hand(intent("a", "q", "4"))
		w.pass(17 * time.Second)
		require.Empty(t, w.phones["a"].texts(""), "the whole account rests")
		require.Equal(t, []string{"3"}, w.phones["b"].texts(""))
		require.NotZero(t, w.Stats().Outbox["a"].Paused)
		w.pass(5 * time.Second)
		require.Equal(t, []string{"1", "2"}, w.phones["a"].texts("p"))
		require.Equal(t, []string{"4"}, w.phones["a"].texts("q"))
		w.store.set(func(m *memory) { require.Zero(t, m.outbox[0].Tries, "that was nobody's fault") })
	})
}

func TestTryAgain(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		began := time.Now()
		var at []time.Duration
		w.phones["a"].failing(func(out bot.Outbound) error {
			if out.Text != "1" {
				return nil
			}
			at = append(at, time.Since(began))
			if len(at) <= 10 {
				return failure(bot.TryAgain)
			}
			return nil
		})
		w.hand(intent("a", "p", "1"), intent("a", "p", "2"), intent("a", "q", "3"))
		w.pass(time.Second / 2)
		w.hand(intent("a", "p", "4"))
		require.Equal(t, []string{"3"}, w.phones["a"].texts(""))
		w.pass(time.Hour)
		require.Equal(t, []string{"1", "2", "4"}, w.phones["a"].texts("p"))
		require.Len(t, at, 11)
		for i := range 10 {
			wait := at[i+1] - at[i]
			want := min(time.Second<<i, 5*time.Minute)
			require.GreaterOrEqual(t, wait, want*8/10-time.Millisecond, "try %d", i)
			require.LessOrEqual(t, wait, want*12/10+time.Second, "try %d", i)
		}
	})
}

// Anything that is not a SendError is taken for a bad moment, and so is a verdict nobody knows.
func TestUnknownFailures(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		first := map[string]error{"1": errBroken, "2": failure("new_verdict"), "3": fmt.Errorf("x: %w", failure(bot.TryAgain))}
		w.phones["a"].failing(func(out bot.Outbound) error {
			err := first[out.Text]
			delete(first, out.Text)
			return err
		})
		w.hand(intent("a", "p", "1"), intent("a", "p", "2"), intent("a", "p", "3"))
		w.pass(time.Minute)
		require.Equal(t, []string{"1", "2", "3"}, w.phones["a"].texts("p"))
	})
}

func TestGivenUpAfterADay(t *testing.T) {
	startedAnd(t, leisurely, func(t *testing.T, w *world) {
		w.phones["a"].failing(func(out bot.Outbound) error {
			if out.Text == "1" {
				return failure(bot.TryAgain)
			}
			return nil
		})
		w.hand(intent("a", "p", "1"), intent("a", "p", "2"))
		w.pass(23 * time.Hour)
		require.Equal(t, []models.OutboxState{models.OutboxWaiting, models.OutboxWaiting}, w.store.said())
		w.pass(3 * time.Hour)
		require.Equal(t, []models.OutboxState{models.OutboxDead, models.OutboxSent}, w.store.said())
	})
}

func TestPeerGone(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		w.phones["a"].failing(func(out bot.Outbound) error {
			if out.To == "p" {
				return failure(bot.PeerGone)
			}
			return nil
		})
		w.hand(intent("a", "p", "1"), intent("a", "p", "2"), intent("a", "q", "3"))
		w.pass(5 * time.Second)
		require.Equal(t, []models.OutboxState{models.OutboxDead, models.OutboxDead, models.OutboxSent}, w.store.said())
		w.store.set(func(m *memory) {
			require.True(t, m.stopped[models.Address{Platform: models.Console, Account: "a", Peer: "p"}])
		})
		w.phones["a"].failing(nil)
		w.hand(intent("a", "p", "he is back"))
		w.pass(2 * time.Second)
		require.Equal(t, []string{"he is back"}, w.phones["a"].texts("p"))
	})
}

func TestRefused(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		w.phones["a"].failing(script("1", bot.Refused))
		w.hand(intent("a", "p", "1"), intent("a", "p", "2"))
		w.pass(2 * time.Second)
		require.Equal(t, []models.OutboxState{models.OutboxDead, models.OutboxSent}, w.store.said())
		w.store.set(func(m *memory) { require.Equal(t, "refused", m.delivered[0].Code) })
	})
}

// illustrated is a Renderer of messages with a picture.
type illustrated struct{ plain }

func (r illustrated) Render(ctx context.Context, row models.OutboxRow, l bot.Limits) ([]bot.Outbound, error) {
	list, err := r.plain.Render(ctx, row, l)
	for i := range list {
		list[i].Files, list[i].Instead = []bot.Upload{{Kind: models.Photo}}, "(a picture)"
	}
	return list, err
}

// A file that a platform refuses does not take the words with it; what is refused without it too is dead.
func TestRefusedFile(t *testing.T) {
	with := func(o *gateway.Options, _ *world) { o.Renderer = illustrated{} }
	startedAnd(t, with, func(t *testing.T, w *world) {
		w.phones["a"].failing(script("1", bot.Refused))
		w.hand(intent("a", "p", "1"), intent("a", "p", "2"))
		w.pass(2 * time.Second)
		require.Equal(t, []string{"1\n(a picture)", "2"}, w.phones["a"].texts("p"))
		require.Equal(t, []models.OutboxState{models.OutboxSent, models.OutboxSent}, w.store.said())
	})
	startedAnd(t, with, func(t *testing.T, w *world) {
		w.phones["a"].failing(func(out bot.Outbound) error { return &bot.SendError{Verdict: bot.Refused} })
		w.hand(intent("a", "p", "1"))
		w.pass(2 * time.Second)
		require.Equal(t, []models.OutboxState{models.OutboxDead}, w.store.said())
	})
}

func TestUnauthorized(t *testing.T) {
	var told health
	watch := func(o *gateway.Options, _ *world) {
		told.list = nil
		o.Health = told.add
	}
	startedAnd(t, watch, func(t *testing.T, w *world) {
		w.phones["a"].failing(script("1", bot.Unauthorized, bot.Unauthorized))
		w.hand(intent("a", "p", "1"), intent("b", "p", "2"))
		w.pass(50 * time.Second)
		require.Empty(t, w.phones["a"].texts(""))
		require.Equal(t, []string{"2"}, w.phones["b"].texts(""))
		require.Len(t, told.of("a"), 1)
		require.Equal(t, "unauthorized", told.of("a")[0].Code)
		require.False(t, told.of("a")[0].OK)
		w.pass(2 * time.Minute)
		require.Equal(t, []string{"1"}, w.phones["a"].texts(""), "nothing is lost")
		require.Len(t, told.of("a"), 3)
		require.True(t, told.of("a")[2].OK)
		w.hand(intent("b", "p", "3"), intent("a", "p", "4"))
		w.pass(2 * time.Second)
		require.Len(t, told.of("a"), 3)
		require.Len(t, told.of("b"), 1, "that an account works is told once after the start: it may have been in trouble before")
		require.True(t, told.of("b")[0].OK)
	})
}

// health gathers what is reported.
type health struct {
	mu   sync.Mutex
	list []bot.Health
}

func (h *health) add(one bot.Health) {
	h.mu.Lock()
	defer h.mu.Unlock()
	h.list = append(h.list, one)
}

func (h *health) of(account string) []bot.Health {
	h.mu.Lock()
	defer h.mu.Unlock()
	return slices.DeleteFunc(slices.Clone(h.list), func(one bot.Health) bool { return one.Account != account })
}

// Rows that the clock or a command has written are found at once.
func TestHandover(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		w.Handover(w.store.write(intent("a", "p", "1"), intent("a", "p", "2"), intent("b", "p", "3")))
		w.pass(time.Millisecond)
		require.Equal(t, []string{"1", "2"}, w.phones["a"].texts("p"))
		require.Equal(t, []string{"3"}, w.phones["b"].texts("p"))
	})
}

func TestNobodyHandsOver(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		w.store.write(intent("a", "p", "1"), intent("a", "p", "2"), intent("b", "p", "3"))
		w.pass(2100 * time.Millisecond)
		require.Equal(t, []string{"1", "2"}, w.phones["a"].texts("p"))
		require.Equal(t, []string{"3"}, w.phones["b"].texts("p"))
	})
}

// More than memory holds waits in the database; order stays, and one account's flood does not keep another's.
func TestOutboxOverflow(t *testing.T) {
	small := func(o *gateway.Options, _ *world) { o.Tuning.OutboxQueue = 8 }
	startedAnd(t, small, func(t *testing.T, w *world) {
		for i := range 100 {
			w.hand(intent("a", models.Peer(fmt.Sprint("p", i%30)), fmt.Sprint(i)))
			require.LessOrEqual(t, w.Stats().Outbox["a"].Queued, 8)
		}
		w.hand(intent("b", "p", "b"))
		w.pass(30 * time.Second)
		want := map[models.Peer][]string{} // in the order in which they were committed
		w.store.set(func(m *memory) {
			for _, r := range m.outbox {
				if r.To.Account == "a" {
					want[r.To.Peer] = append(want[r.To.Peer], r.Args.Text)
				}
			}
		})
		require.Len(t, want, 30)
		for peer, texts := range want {
			require.Equal(t, texts, w.phones["a"].texts(peer))
		}
		require.Equal(t, []string{"b"}, w.phones["b"].texts("p"))
	})
}
