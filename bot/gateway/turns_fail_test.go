package gateway_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

// A message whose turn fails each time is tried after 1, 5 and 25 s, then its person is told and it is parked. What
// the person wrote later waits and then comes in order; nobody else waits.
func TestPoison(t *testing.T) {
	for name, fail := range map[string]func() error{
		"error": func() error { return errBroken },
		"panic": func() error { panic("words of a person") },
	} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, nil, func(t *testing.T, w *world) {
				var at []time.Duration
				began := time.Now()
				w.echo.turn = func(in gateway.TurnInput) (models.ChangeSet, error) {
					if in.In.Text == "poison" {
						at = append(at, time.Since(began).Truncate(time.Second))
						return models.ChangeSet{}, fail()
					}
					return answer(in, in.In.Text), nil
				}
				w.say("a", "p", "before", "poison", "after")
				w.say("a", "q", "other")
				w.pass(time.Second / 2)
				require.Equal(t, []string{"before"}, w.phones["a"].texts("p"))
				require.Equal(t, []string{"other"}, w.phones["a"].texts("q"))
				w.pass(time.Minute)
				require.Equal(t, []string{"before", "late", "sorry", "after"}, w.phones["a"].texts("p"))
				require.Len(t, at, 4)
				for i, least := range []time.Duration{0, 1, 6, 31} {
					require.GreaterOrEqual(t, at[i], least*time.Second)
					require.LessOrEqual(t, at[i], (least+4)*time.Second)
				}
				require.Equal(t, []models.InboxState{models.InboxDone, models.InboxParked, models.InboxDone, models.InboxDone},
					w.store.states())
			})
		})
	}
}

// In one batch with a bad one the good ones are done at once.
func TestOneBadInABatch(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.trusted()
		w.store.set(func(m *memory) {
			m.noApply = func(sets []models.ChangeSet) error {
				for _, cs := range sets {
					if len(cs.Intents) > 0 && cs.Intents[0].Args.Text == "bad" {
						return errBroken
					}
				}
				return nil
			}
		})
		var in []bot.Inbound
		for i := range 30 {
			in = append(in, w.message("a", models.Peer(fmt.Sprint("p", i)), "good"))
		}
		in[7].Text = "bad"
		require.NoError(t, w.Accept(context.Background(), in))
		w.pass(100 * time.Millisecond) // more than go out at a time: the rest waits until results are recorded
		require.Len(t, w.phones["a"].texts(""), 29)
		w.pass(time.Minute)
		require.Equal(t, []string{"late", "sorry"}, w.phones["a"].texts("p7"))
		require.Len(t, w.phones["a"].texts(""), 31)
	})
}

// A full disk is nobody's fault: its turns wait, however long, although their failures could be noted; what finds room is done. So it is with what
// another replica has sealed with a key that this one is still to be given.
func TestTurnsWaitForRoom(t *testing.T) {
	for name, why := range map[string]error{"room": models.ErrNoRoom, "key": models.ErrNewerKey} {
		t.Run(name, func(t *testing.T) { turnsWait(t, why) })
	}
}

func turnsWait(t *testing.T, why error) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.store.set(func(m *memory) {
			m.noApply = func(changes []models.ChangeSet) error {
				for _, cs := range changes {
					if len(cs.Intents) > 0 && cs.Intents[0].Args.Text == "large" {
						return fmt.Errorf("applying: %w", why)
					}
				}
				return nil
			}
		})
		w.say("a", "p", "large", "small")
		w.say("a", "q", "small")
		w.pass(10 * time.Minute)
		require.Equal(t, []string{"small"}, withoutLate(w.phones["a"].texts("q")))
		require.Empty(t, withoutLate(w.phones["a"].texts("p")), "in order")
		require.Zero(t, w.store.called("RetryInbox"))
		require.Zero(t, w.store.called("ParkInbox"))
		w.store.set(func(m *memory) { m.noApply = nil })
		w.pass(3 * time.Second)
		require.Equal(t, []string{"large", "small"}, withoutLate(w.phones["a"].texts("p")))
	})
}

func TestConflictIsRunAgainAtOnce(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		conflicts := 2
		w.store.set(func(m *memory) {
			m.noApply = func([]models.ChangeSet) error {
				if conflicts--; conflicts >= 0 {
					return fmt.Errorf("applying: %w", models.ErrConflict)
				}
				return nil
			}
		})
		w.say("a", "p", "x")
		w.pass(time.Millisecond)
		require.Equal(t, []string{"x"}, w.phones["a"].texts("p"))
		require.Equal(t, []string{"x", "x", "x"}, w.echo.texts(), "the turn runs again on what is known now")
		require.Zero(t, w.store.called("RetryInbox"))
	})
}

func TestStoredRowThatCannotBeRead(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		_, err := w.store.StoreInbound(context.Background(), []models.InboxEvent{{Account: "a", EventID: "x", Peer: "p",
			Kind: "message", Payload: []byte("{")}})
		require.NoError(t, err)
		w.say("a", "p", "next")
		w.pass(2 * time.Second)
		require.Equal(t, []string{"sorry", "next"}, w.phones["a"].texts("p"))
		require.Equal(t, []models.InboxState{models.InboxParked, models.InboxDone}, w.store.states())
	})
}

// The last try is the one whose answer is lost after its commit: the turn was done, and nobody is told that it was not. What came behind it
// goes on.
func TestTheLastTryCommittedInSpiteOfError(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		tries := 0
		w.echo.turn = func(in gateway.TurnInput) (models.ChangeSet, error) {
			if in.In.Text != "hard" {
				return answer(in, in.In.Text), nil
			}
			if tries++; tries <= 3 {
				return models.ChangeSet{}, errBroken
			}
			if tries == 4 {
				w.store.set(func(m *memory) { m.lie = "Apply" })
			}
			return answer(in, "done"), nil
		}
		w.say("a", "p", "hard", "after")
		w.pass(2 * time.Minute)
		require.Equal(t, []string{"done", "after"}, withoutLate(w.phones["a"].texts("p")))
		require.Equal(t, []models.InboxState{models.InboxDone, models.InboxDone}, w.store.states())
		require.Zero(t, w.store.called("ParkInbox"))
	})
}

// The connection breaks after the commit: the turn was done, and it stays done once.
func TestCommittedInSpiteOfError(t *testing.T) {
	for name, old := range map[string]time.Duration{"just started": 0, "running for a while": 7 * time.Minute} {
		t.Run(name, func(t *testing.T) {
			inWorld(t, nil, func(t *testing.T, w *world) {
				w.pass(old)
				w.store.set(func(m *memory) { m.lie = "Apply" })
				w.say("a", "p", "one", "two")
				w.pass(time.Minute)
				require.Equal(t, []string{"one", "two"}, w.phones["a"].texts("p"))
				require.Equal(t, []models.InboxState{models.InboxDone, models.InboxDone}, w.store.states())
			})
		})
	}
}

func TestDatabaseAway(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.trusted()
		w.store.set(func(m *memory) {
			m.failOn = func(call string) error {
				if call != "StoreInbound" {
					return errAway
				}
				return nil
			}
		})
		w.say("a", "p", "one", "two") // stored just before it went
		w.pass(time.Second)
		w.store.set(func(m *memory) { m.away = true })
		require.ErrorIs(t, w.Accept(context.Background(), []bot.Inbound{w.message("a", "p", "refused")}), errAway)
		w.pass(30 * time.Second)
		require.Empty(t, w.Stats().Held, "leases end when they cannot be renewed")
		w.store.set(func(m *memory) { m.away, m.failOn = false, nil })
		w.say("a", "p", "three")
		w.pass(10 * time.Second)
		require.Equal(t, []string{"one", "two", "three"}, withoutLate(w.phones["a"].texts("p")))
		w.store.set(func(m *memory) {
			for _, r := range m.inbox {
				require.Zero(t, r.Tries, "an outage is nobody's fault")
			}
		})
	})
}

func withoutLate(texts []string) (list []string) {
	for _, text := range texts {
		if text != "late" {
			list = append(list, text)
		}
	}
	return list
}

// What a person who stopped us was still to be told goes from memory too.
func TestStoppedConversation(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.trusted()
		w.phones["a"].takes(time.Second)
		w.hand(intent("a", "p", "1"), intent("a", "p", "2"), intent("a", "q", "3"))
		w.pass(time.Millisecond)
		w.echo.turn = func(in gateway.TurnInput) (models.ChangeSet, error) {
			cs := answer(in, "")
			cs.Conversation.Stopped, cs.Intents = true, nil
			return cs, nil
		}
		w.store.set(func(m *memory) {
			m.noApply = func([]models.ChangeSet) error { // the store cancels
				m.outbox[1].State = models.OutboxCancelled
				return nil
			}
		})
		w.say("a", "p", "stop")
		w.pass(10 * time.Second)
		require.Equal(t, []string{"1"}, w.phones["a"].texts("p"), "what is on its way cannot be called back")
		require.Equal(t, []string{"3"}, w.phones["a"].texts("q"))
	})
}

func TestSorryThatFails(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.store.set(func(m *memory) {
			m.failOn = func(call string) error {
				if call == "LoadTurns" {
					return errBroken
				}
				return nil
			}
		})
		w.say("a", "p", "x")
		w.pass(time.Minute)
		require.Equal(t, []models.InboxState{models.InboxParked}, w.store.states())
	})
}

// Parking that fails after the person was told is done later without telling him again.
func TestParkingThatFails(t *testing.T) {
	retries := func(o *gateway.Options, _ *world) { o.Tuning.Retries = []time.Duration{} }
	inWorld(t, retries, func(t *testing.T, w *world) {
		w.echo.turn = func(gateway.TurnInput) (models.ChangeSet, error) { return models.ChangeSet{}, errBroken }
		fails := 3
		w.store.set(func(m *memory) {
			m.failOn = func(call string) error {
				if call == "ParkInbox" {
					if fails--; fails >= 0 {
						return errAway
					}
				}
				return nil
			}
		})
		w.say("a", "p", "x")
		w.pass(20 * time.Second)
		require.Equal(t, []string{"sorry"}, withoutLate(w.phones["a"].texts("p")))
		require.Equal(t, []models.InboxState{models.InboxParked}, w.store.states())
	})
}

// A store that breaks its promise is found out.
func TestStatesThatDoNotFit(t *testing.T) {
	inWorld(t, func(o *gateway.Options, w *world) {
		o.Tuning.Retries = []time.Duration{}
		o.Store = short{w.store}
	}, func(t *testing.T, w *world) {
		w.say("a", "p", "x")
		w.pass(5 * time.Second)
		require.Equal(t, []models.InboxState{models.InboxParked}, w.store.states())
	})
}

type short struct{ *memory }

// A panic of the store is one message's failure like any other.
func TestStoreThatPanics(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.store.set(func(m *memory) {
			m.noApply = func(sets []models.ChangeSet) error {
				for _, cs := range sets {
					if len(cs.Intents) > 0 && cs.Intents[0].Args.Text == "bad" {
						panic("words of a person")
					}
				}
				return nil
			}
		})
		w.say("a", "p", "bad", "good")
		w.pass(time.Minute)
		require.Equal(t, []string{"sorry", "good"}, withoutLate(w.phones["a"].texts("p")))
	})
}

// ponderous is a store that writes for as long as a busy machine may, unless its time is up before.
type ponderous struct{ *memory }

func (s ponderous) ApplyInOrder(ctx context.Context, sets []models.ChangeSet, enter func()) ([]models.OutboxRow, error) {
	select {
	case <-time.After(5 * time.Second):
		return s.memory.ApplyInOrder(ctx, sets, enter)
	case <-ctx.Done():
		enter()
		return nil, ctx.Err()
	}
}

// A turn may take longer than a short lease lasts: it is done, and not given up after a few tries.
func TestATurnLongerThanAShortLease(t *testing.T) {
	inWorld(t, func(o *gateway.Options, w *world) {
		o.Tuning.Lease = time.Second
		o.Store = ponderous{w.store}
	}, func(t *testing.T, w *world) {
		w.say("a", "p", "x")
		w.pass(8 * time.Second)
		require.Equal(t, []string{"x"}, w.phones["a"].texts("p"))
		w.store.set(func(m *memory) { require.Zero(t, m.inbox[0].Tries) })
	})
}

// A batch that is refused because of one conversation is tried in halves, not message by message: sizes are of the batches written.
func TestOneConflictInABatch(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.trusted()
		w.store.set(func(m *memory) {
			refusals := 3
			m.noApply = func(sets []models.ChangeSet) error {
				for _, cs := range sets {
					if len(cs.Intents) > 0 && cs.Intents[0].Args.Text == "overtaken" && refusals > 0 {
						refusals--
						return models.ErrConflict
					}
				}
				return nil
			}
		})
		var in []bot.Inbound
		for i := range 64 {
			in = append(in, w.message("a", models.Peer(fmt.Sprint("p", i)), "good"))
		}
		in[40].Text = "overtaken"
		require.NoError(t, w.Accept(context.Background(), in))
		w.pass(time.Minute)
		require.Equal(t, []string{"overtaken"}, w.phones["a"].texts("p40"), "nobody hears of it")
		require.Len(t, w.phones["a"].texts(""), 64)
		w.store.set(func(m *memory) { require.Equal(t, []int{32, 8, 8, 16}, m.applied) })
	})
}
