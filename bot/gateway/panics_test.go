package gateway_test

import (
	"context"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

// counting is Metrics that count panics only.
type counting struct {
	gateway.Metrics
	panics atomic.Int64
}

func (c *counting) Panicked(string) { c.panics.Add(1) }

// Whatever call of the store panics, no loop of the gateway ends, and with it the program: what was to be done is done when that is over.
func TestNoLoopEndsByAPanic(t *testing.T) {
	for _, call := range []string{"Hold", "PendingInbox", "RetriedInbox", "PendingOutbox", "RetriedOutbox", "PendingFiles", "Delivered", "RetryInbox", "ParkInbox",
		"MarkLate", "StillWaiting"} {
		t.Run(call, func(t *testing.T) {
			count := &counting{Metrics: gateway.NoMetrics()}
			inWorld(t, func(o *gateway.Options, w *world) {
				o.Metrics, o.Media = count, &shelf{}
				o.Tuning.Retries = []time.Duration{time.Second, 20 * time.Second}
				w.store.failOn = func(is string) error {
					if is == call {
						panic("words of a person")
					}
					return nil
				}
			}, func(t *testing.T, w *world) {
				w.turning(func(in gateway.TurnInput) (models.ChangeSet, error) {
					if in.In.Text == "fails" {
						return models.ChangeSet{}, errBroken
					}
					return answer(in, in.In.Text), nil
				})
				var once atomic.Bool
				w.phones["a"].failing(func(bot.Outbound) error {
					if once.CompareAndSwap(false, true) {
						return failure(bot.TryAgain)
					}
					return nil
				})
				w.say("a", "q", "fails")
				w.say("a", "p", "meanwhile")
				w.pass(40 * time.Second)
				w.store.set(func(m *memory) { m.failOn = nil })
				w.turning(nil)
				w.pass(time.Minute)
				w.say("a", "p", "after")
				w.pass(time.Minute)
				require.Subset(t, w.phones["a"].texts("p"), []string{"meanwhile", "after"})
				require.Positive(t, count.panics.Load())
			})
		})
	}
}

// A notifier that panics is only slower than one that does not.
func TestANotifierThatPanics(t *testing.T) {
	inWorld(t, func(o *gateway.Options, w *world) {
		o.Notifier = broken{}
		w.store.owners["b"] = "other"
	}, func(t *testing.T, w *world) {
		w.say("a", "p", "one")
		w.say("b", "p", "another's")
		w.pass(10 * time.Second)
		require.Equal(t, []string{"one"}, w.phones["a"].texts("p"))
	})
}

type broken struct{}

func (broken) Notify(context.Context, string, []string) error { panic("words of a person") }

func (broken) Listen(context.Context, string, func(string)) error { panic("words of a person") }

// turning has turns do something else from now on.
func (w *world) turning(turn func(in gateway.TurnInput) (models.ChangeSet, error)) {
	w.echo.mu.Lock()
	defer w.echo.mu.Unlock()
	w.echo.turn = turn
}
