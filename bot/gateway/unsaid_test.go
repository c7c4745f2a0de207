package gateway_test

import (
	"context"
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

// What is cancelled while memory has it for a later try is not sent any more: it may hold the words of somebody who was forgotten.
func TestWhatIsCancelledMeanwhileIsNotSent(t *testing.T) {
	for name, refusal := range map[string]error{
		"tried again":   failure(bot.TryAgain),
		"account rests": &bot.SendError{Verdict: bot.Throttled, After: 20 * time.Second},
	} {
		t.Run(name, func(t *testing.T) {
			startedAnd(t, nil, func(t *testing.T, w *world) {
				w.phones["a"].failing(func(bot.Outbound) error { return refusal })
				w.hand(intent("a", "officer", "card of one who is forgotten"), intent("a", "officer", "withdrawn"), intent("a", "other", "card"))
				w.pass(10 * time.Millisecond)
				w.store.set(func(m *memory) { m.outbox[0].State = models.OutboxCancelled })
				w.phones["a"].failing(nil)
				w.pass(40 * time.Second)
				require.ElementsMatch(t, []string{"withdrawn", "card"}, w.phones["a"].texts(""))
				require.Equal(t, []models.OutboxState{models.OutboxCancelled, models.OutboxSent, models.OutboxSent}, w.store.said())
				require.Zero(t, w.Stats().Outbox["a"].Queued)
			})
		})
	}
}

// Whether it still waits costs nothing when it goes at once, and is asked again when the database does not say.
func TestWhetherAMessageStillWaits(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		w.hand(intent("a", "p", "at once"))
		w.pass(10 * time.Millisecond)
		require.Zero(t, w.store.called("StillWaiting"))
		w.phones["a"].failing(func(bot.Outbound) error { return failure(bot.TryAgain) })
		w.hand(intent("a", "p", "later"))
		w.pass(10 * time.Millisecond)
		w.phones["a"].failing(nil)
		w.store.set(func(m *memory) {
			m.failOn = func(call string) error {
				if call == "StillWaiting" {
					return errAway
				}
				return nil
			}
		})
		w.pass(10 * time.Second)
		require.Equal(t, []string{"at once"}, w.phones["a"].texts("p"))
		w.store.set(func(m *memory) { m.failOn = nil })
		w.pass(2 * time.Second)
		require.Equal(t, []string{"at once", "later"}, w.phones["a"].texts("p"))
	})
}

// A database that is away while a message is rendered is waited for, however often it is asked: the message has done nothing wrong.
func TestRenderingWithoutTheDatabase(t *testing.T) {
	var away atomic.Bool
	startedAnd(t, func(o *gateway.Options, _ *world) {
		away.Store(true)
		o.Renderer = plain{fail: func(models.OutboxRow) error {
			if away.Load() {
				return fmt.Errorf("reading the files of a message: %w: %w", bot.ErrAway, errAway)
			}
			return nil
		}}
	}, func(t *testing.T, w *world) {
		w.hand(intent("a", "p", "card"))
		w.pass(5 * time.Minute)
		require.Equal(t, []models.OutboxState{models.OutboxWaiting}, w.store.said())
		away.Store(false)
		w.pass(2 * time.Second)
		require.Equal(t, []string{"card"}, w.phones["a"].texts("p"))
		w.store.set(func(m *memory) { require.Zero(t, m.outbox[0].Tries) })
	})
}

// A backlog is looked at some dozens at a time, and what was cancelled in it is not sent.
func TestABacklogIsLookedAtTogether(t *testing.T) {
	slow := func(_ *gateway.Options, w *world) { w.phones["a"].limits.PerSecond = 30 }
	startedAnd(t, slow, func(t *testing.T, w *world) {
		var many []models.Intent
		for i := range 300 {
			many = append(many, intent("a", models.Peer(fmt.Sprint(i)), "card"))
		}
		w.hand(many...)
		w.pass(3500 * time.Millisecond)
		sent := len(w.phones["a"].texts(""))
		require.InDelta(t, 120, sent, 15)
		require.LessOrEqual(t, w.store.called("StillWaiting"), 10, "a look for each is what a backlog cannot afford")
		cancelled := 0
		w.store.set(func(m *memory) {
			for _, r := range m.outbox {
				if r.To.Account == "a" && r.State == models.OutboxWaiting && cancelled < 100 && int(r.ID)%2 == 0 {
					r.State = models.OutboxCancelled
					cancelled++
				}
			}
		})
		w.pass(20 * time.Second)
		require.Positive(t, cancelled)
		require.InDelta(t, 300-cancelled, len(w.phones["a"].texts("")), 32, "what was looked at within the last second may still go")
		require.LessOrEqual(t, w.store.called("StillWaiting"), cancelled+20)
		require.Zero(t, w.Stats().Outbox["a"].Queued)
	})
}

// forgets lets the turn of these words forget the person of complaint 7.
func (w *world) forgets(words string) {
	w.echo.mu.Lock()
	defer w.echo.mu.Unlock()
	w.echo.turn = func(in gateway.TurnInput) (models.ChangeSet, error) {
		cs := answer(in, in.In.Text)
		if in.In.Text == words {
			cs.Complaints, cs.Erase = []models.Complaint{{ID: 7, Complainant: 70}}, []models.ID{70}
		}
		return cs, nil
	}
}

// about is an intent about a complaint.
func about(complaint models.ID, peer models.Peer, text string) models.Intent {
	in := intent("a", peer, text)
	in.Complaint = complaint
	return in
}

// What a turn takes back of who is forgotten is not sent, though memory had it only a moment ago; of the others nothing is lost, and none is looked at.
func TestWhatATurnTakesBackIsNotSent(t *testing.T) {
	slow := func(_ *gateway.Options, w *world) { w.phones["a"].limits.PerSecond = 2 }
	inWorld(t, slow, func(t *testing.T, w *world) {
		w.forgets("forget me")
		w.trusted()
		w.hand(intent("a", "first", "first"), about(7, "officer", "card of one who is forgotten"), about(8, "other", "card"))
		w.pass(10 * time.Millisecond)
		require.Equal(t, []string{"first"}, w.phones["a"].texts(""))
		w.say("b", "citizen", "forget me")
		w.pass(10 * time.Millisecond)
		w.hand(about(7, "officer", "withdrawn"))
		w.pass(5 * time.Second)
		require.ElementsMatch(t, []string{"first", "card", "withdrawn"}, w.phones["a"].texts(""))
		require.Zero(t, w.Stats().Outbox["a"].Queued)
	})
}

// slowly is a store whose answers to polls of the outbox take a while to come.
type slowly struct {
	*memory
	delay atomic.Int64
}

func (s *slowly) PendingOutbox(ctx context.Context, accounts []string, limit int, known ...int64) ([]models.OutboxRow, error) {
	rows, err := s.memory.PendingOutbox(ctx, accounts, limit, known...)
	time.Sleep(time.Duration(s.delay.Load()))
	return rows, err
}

// Nor is what a poll brings that was asked for before it was taken back.
func TestWhatIsTakenBackDuringAPollIsNotSent(t *testing.T) {
	var store *slowly
	polled := func(o *gateway.Options, w *world) {
		store = &slowly{memory: w.store}
		o.Store = store
	}
	inWorld(t, polled, func(t *testing.T, w *world) {
		w.forgets("forget me")
		w.trusted()
		store.delay.Store(int64(500 * time.Millisecond))
		w.store.set(func(m *memory) { // written by another replica
			m.say([]models.Intent{about(7, "officer", "card of one who is forgotten"), about(8, "other", "card")})
		})
		w.pass(1100 * time.Millisecond) // the poll is under way
		w.say("b", "citizen", "forget me")
		w.pass(5 * time.Second)
		require.Equal(t, []string{"card"}, w.phones["a"].texts(""))
		require.LessOrEqual(t, w.store.called("StillWaiting"), 1)
	})
}
