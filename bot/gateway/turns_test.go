package gateway_test

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

func TestOrderWithinAConversation(t *testing.T) {
	for name, old := range map[string]time.Duration{"just started": 0, "running for a while": 7 * time.Minute} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, nil, func(t *testing.T, w *world) {
				w.pass(old)
				w.store.set(func(m *memory) { m.delay = 3 * time.Millisecond })
				var want []string
				for i := range 40 {
					want = append(want, fmt.Sprint(i))
					w.say("a", "p", fmt.Sprint(i))
				}
				w.pass(3 * time.Second)
				require.Equal(t, want, w.echo.texts())
				require.Equal(t, want, w.phones["a"].texts("p"))
				require.False(t, w.echo.bad, "one turn of a conversation at a time")
			})
		})
	}
}

// When quiet a message is turned at once; under load turns share transactions.
func TestBatches(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.trusted()
		w.say("a", "alone", "x")
		w.pass(time.Millisecond)
		require.Len(t, w.phones["a"].texts("alone"), 1)
		w.store.set(func(m *memory) { m.delay, m.applied = 10*time.Millisecond, nil })
		var in []bot.Inbound
		for i := range 300 {
			in = append(in, w.message("a", models.Peer(fmt.Sprint("p", i)), "x"))
		}
		require.NoError(t, w.Accept(context.Background(), in))
		w.pass(time.Second)
		w.store.set(func(m *memory) {
			total := 0
			for _, n := range m.applied {
				require.LessOrEqual(t, n, 128)
				total += n
			}
			require.Equal(t, 300, total)
			require.LessOrEqual(t, len(m.applied), 5)
		})
	})
}

// checking is a Turner that assumes things.
type checking struct {
	*echo
	check func(sets []models.ChangeSet) ([]bool, error)
}

func (c checking) Check(_ context.Context, sets []models.ChangeSet) ([]bool, error) {
	return c.check(sets)
}

// What turns of a batch assumed is looked at together; whose assumption is not so runs again and assumes nothing. A turn
// alone assumes nothing.
func TestAssumptions(t *testing.T) {
	var mu sync.Mutex
	var asked []int
	var broken atomic.Bool
	inWorld(t, func(o *gateway.Options, w *world) {
		w.echo.turn = func(in gateway.TurnInput) (models.ChangeSet, error) {
			cs := answer(in, fmt.Sprint(in.In.Text, " batched ", in.Batched))
			if in.Batched {
				cs.Singles = []models.ID{models.ID(len(in.In.Text))}
			}
			return cs, nil
		}
		o.Turner = checking{w.echo, func(sets []models.ChangeSet) ([]bool, error) {
			mu.Lock()
			asked = append(asked, len(sets))
			mu.Unlock()
			if broken.Load() {
				return nil, errBroken
			}
			good := make([]bool, len(sets))
			for i := range sets {
				good[i] = len(sets[i].Singles) == 0 || int(sets[i].Singles[0]) != len("alike")
			}
			return good, nil
		}}
	}, func(t *testing.T, w *world) {
		w.trusted()
		w.say("a", "p", "alike")
		w.pass(time.Second)
		require.Equal(t, []string{"alike batched false"}, w.phones["a"].texts("p"))
		was := func() []int {
			mu.Lock()
			defer mu.Unlock()
			return slices.Clone(asked)
		}
		require.Empty(t, was())
		three := func() {
			require.NoError(t, w.Accept(context.Background(), []bot.Inbound{w.message("a", "x", "alike"), w.message("a", "y", "else"), w.message("a", "z", "alike")}))
		}
		three()
		w.pass(time.Second)
		require.Equal(t, []string{"alike batched false"}, w.phones["a"].texts("x"))
		require.Equal(t, []string{"else batched true"}, w.phones["a"].texts("y"))
		require.Equal(t, []string{"alike batched false"}, w.phones["a"].texts("z"))
		require.Equal(t, []int{3}, was())

		broken.Store(true)
		three()
		w.pass(500 * time.Millisecond)
		require.Len(t, w.phones["a"].texts("y"), 1, "what cannot be looked at is not applied")
		broken.Store(false)
		w.pass(time.Minute)
		for _, p := range []models.Peer{"x", "y", "z"} {
			require.Len(t, w.phones["a"].texts(p), 2, "but tried again")
		}
	})
}

func TestSameEventTenTimes(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		in := w.message("a", "p", "once")
		for range 10 {
			require.NoError(t, w.Accept(context.Background(), []bot.Inbound{in, in}))
		}
		w.pass(2 * time.Second)
		require.Equal(t, []string{"once"}, w.phones["a"].texts("p"))
	})
}

// More than memory holds waits in the database; order and count stay right.
func TestOverflow(t *testing.T) {
	small := func(o *gateway.Options, _ *world) { o.Tuning.Backlog, o.Tuning.TurnBatch = 4, 2 }
	inWorld(t, small, func(t *testing.T, w *world) {
		w.trusted()
		w.store.set(func(m *memory) { m.delay = time.Millisecond })
		want := map[models.Peer][]string{}
		for i := range 60 {
			peer := models.Peer(fmt.Sprint("p", i%7))
			want[peer] = append(want[peer], fmt.Sprint(i))
			w.say("a", peer, fmt.Sprint(i))
			require.LessOrEqual(t, w.Stats().Backlog, 4)
		}
		w.pass(5 * time.Second)
		for peer, texts := range want {
			require.Equal(t, texts, w.phones["a"].texts(peer))
		}
	})
}

// A message that waits for 10 s is told so, once, and then answered.
func TestLateIsToldOnce(t *testing.T) {
	two := func(o *gateway.Options, _ *world) { o.Tuning.Runners = 2 }
	inWorld(t, two, func(t *testing.T, w *world) {
		hang := make(chan struct{})
		w.echo.turn = func(in gateway.TurnInput) (models.ChangeSet, error) {
			if in.In.Text == "hang" {
				<-hang
			}
			return answer(in, in.In.Text), nil
		}
		// Both runners hang, so that p waits.
		w.say("a", "x", "hang")
		w.pass(time.Millisecond)
		w.say("a", "y", "hang")
		w.pass(time.Millisecond)
		w.say("a", "p", "one", "two")
		edit := w.message("a", "q", "edit")
		edit.Kind = bot.EditedIn
		require.NoError(t, w.Accept(context.Background(), []bot.Inbound{edit}))
		w.pass(9 * time.Second)
		require.Empty(t, w.phones["a"].texts(""))
		w.pass(4 * time.Second)
		require.Equal(t, []string{"late"}, w.phones["a"].texts(""))
		w.pass(10 * time.Second)
		close(hang)
		w.pass(time.Second)
		require.Equal(t, []string{"late", "one", "two"}, w.phones["a"].texts("p"))
		require.Equal(t, []string{"edit"}, w.phones["a"].texts("q"))
	})
}

// What another replica stored is found within a second, in order with our own.
func TestStoredElsewhere(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.trusted()
		_, err := w.store.StoreInbound(context.Background(), []models.InboxEvent{{Account: "a", EventID: "x", Peer: "p",
			Kind: "message", Payload: []byte(`{"account":"a","peer":"p","text":"elsewhere"}`)}})
		require.NoError(t, err)
		w.say("a", "p", "here")
		w.pass(2 * time.Second)
		require.Equal(t, []string{"elsewhere", "here"}, w.phones["a"].texts("p"))
	})
}

// The same, found only while our own one's turn runs: that one's turn is refused and runs after it.
func TestFoundWhileTheNextIsTurned(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.trusted()
		first := true
		w.echo.turn = func(in gateway.TurnInput) (models.ChangeSet, error) {
			if in.In.Text == "here" && first {
				first = false
				time.Sleep(2 * time.Second)
			}
			return answer(in, in.In.Text), nil
		}
		_, err := w.store.StoreInbound(context.Background(), []models.InboxEvent{{Account: "a", EventID: "x", Peer: "p",
			Kind: "message", Payload: []byte(`{"account":"a","peer":"p","text":"elsewhere"}`)}})
		require.NoError(t, err)
		w.say("a", "p", "here", "last")
		w.pass(20 * time.Second)
		require.Equal(t, []string{"elsewhere", "here", "last"}, w.phones["a"].texts("p"))
		w.store.set(func(m *memory) { require.Equal(t, 1, m.inbox[1].Tries) })
	})
}

// A poll that was answered before a turn was committed does not bring its row back.
func TestPollThatIsBehind(t *testing.T) {
	inWorld(t, func(o *gateway.Options, w *world) { o.Store = &slow{w.store} }, func(t *testing.T, w *world) {
		w.trusted()
		for i := range 40 {
			w.say("a", "p", fmt.Sprint(i))
			w.pass(70 * time.Millisecond)
		}
		w.pass(2 * time.Second)
		require.Len(t, w.echo.texts(), 40)
		require.Len(t, w.phones["a"].texts("p"), 40)
	})
}

// slow answers polls with what was a while ago.
type slow struct{ *memory }

func (s *slow) PendingInbox(ctx context.Context, accounts []string, limit int, known ...int64) ([]models.InboxRow, error) {
	time.Sleep(10 * time.Millisecond) // so that something is waiting when it looks
	rows, err := s.memory.PendingInbox(ctx, accounts, limit, known...)
	time.Sleep(300 * time.Millisecond)
	return rows, err
}

func (s *slow) ApplyInOrder(ctx context.Context, sets []models.ChangeSet, enter func()) ([]models.OutboxRow, error) {
	time.Sleep(20 * time.Millisecond)
	return s.memory.ApplyInOrder(ctx, sets, enter)
}

// What memory had no room for while the conversation's first message waits for its next try is not passed by what
// comes after there is room again.
func TestBehindARetry(t *testing.T) {
	small := func(o *gateway.Options, _ *world) {
		o.Tuning.Backlog, o.Tuning.Retries = 2, []time.Duration{40 * time.Second}
	}
	inWorld(t, small, func(t *testing.T, w *world) {
		w.trusted()
		fails, hang := 1, make(chan struct{})
		w.echo.turn = func(in gateway.TurnInput) (models.ChangeSet, error) {
			if in.In.Text == "one" {
				if fails--; fails == 0 {
					return models.ChangeSet{}, errBroken
				}
			}
			if in.In.Text == "hang" {
				<-hang
			}
			return answer(in, in.In.Text), nil
		}
		w.say("a", "p", "one")
		w.pass(time.Millisecond)
		w.say("a", "q", "hang")
		w.say("a", "p", "two") // no room
		w.pass(5 * time.Second)
		close(hang)
		w.pass(5 * time.Second)
		w.say("a", "p", "three")
		w.pass(2 * time.Minute)
		require.Equal(t, []string{"one", "two", "three"}, withoutLate(w.phones["a"].texts("p")))
		require.Equal(t, []string{"one", "hang", "one", "two", "three"}, w.echo.texts(), "not even tried in the wrong order")
	})
}

func TestMigration(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		moved := w.message("a", "old", "")
		moved.Kind, moved.NewPeer = bot.MigrateIn, "new"
		require.NoError(t, w.Accept(context.Background(), []bot.Inbound{moved}))
		w.pass(time.Second)
		require.Equal(t, []string{""}, w.phones["a"].texts("new"))
		w.store.set(func(m *memory) {
			require.Equal(t, models.Peer("new"), m.moved[models.Address{Platform: models.Console, Account: "a", Peer: "old"}])
		})
	})
}

func TestAfterCommit(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		var called []string
		w.echo.turn = func(in gateway.TurnInput) (models.ChangeSet, error) {
			cs := answer(in, in.In.Text)
			cs.After = func() {
				called = append(called, in.In.Text)
				panic("words of a person") // its own failure is not the turn's
			}
			return cs, nil
		}
		w.store.set(func(m *memory) {
			fails := 1
			m.noApply = func([]models.ChangeSet) error {
				if fails--; fails == 0 {
					return errBroken
				}
				return nil
			}
		})
		w.say("a", "p", "x")
		w.pass(5 * time.Second)
		require.Equal(t, []string{"x"}, called, "once, when it is committed")
		require.Equal(t, []string{"x"}, w.phones["a"].texts("p"))
	})
}

func (short) LoadTurns(context.Context, []models.TurnKey) ([]models.TurnState, error) {
	return nil, nil
}

// A turn that runs when the gateway is stopped is finished, and what it says is left for the next one.
func TestStopFinishesTurns(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.store.set(func(m *memory) { m.delay = time.Second })
		go func() { _ = w.Accept(context.Background(), []bot.Inbound{w.message("a", "p", "x")}) }()
		w.pass(1500 * time.Millisecond)
		w.end()
		require.Equal(t, []models.InboxState{models.InboxDone}, w.store.states())
		w.store.set(func(m *memory) { require.True(t, m.released) })
		require.NotContains(t, w.store.said(), models.OutboxDead)
	})
}

func TestConversationsOfTwoAccountsAreTwo(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.say("a", "p", "to a")
		w.say("b", "p", "to b")
		w.pass(time.Second)
		require.Equal(t, []string{"to a"}, w.phones["a"].texts(""))
		require.Equal(t, []string{"to b"}, w.phones["b"].texts(""))
	})
}

// While the turn runs, messages keep coming for the same conversation from many goroutines.
func TestManyAtOnce(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.trusted()
		done := make(chan error, 50)
		for i := range 50 {
			in := w.message("a", models.Peer(fmt.Sprint(i%5)), fmt.Sprint(i))
			go func() { done <- w.Accept(context.Background(), []bot.Inbound{in}) }()
		}
		synctest.Wait()
		for range 50 {
			require.NoError(t, <-done)
		}
		w.pass(2 * time.Second)
		require.Len(t, w.phones["a"].texts(""), 50)
		require.False(t, w.echo.bad)
	})
}
