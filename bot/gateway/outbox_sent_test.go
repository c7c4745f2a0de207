package gateway_test

import (
	"fmt"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

func TestMovedChat(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		w.phones["a"].failing(func(out bot.Outbound) error {
			if out.To == "old" {
				return &bot.SendError{Verdict: bot.Moved, NewPeer: "new"}
			}
			return nil
		})
		w.hand(intent("a", "old", "1"), intent("a", "old", "2"))
		w.pass(5 * time.Second)
		require.Equal(t, []string{"1", "2"}, w.phones["a"].texts("new"))
		w.store.set(func(m *memory) {
			require.Equal(t, models.Peer("new"), m.moved[models.Address{Platform: models.Console, Account: "a", Peer: "old"}])
		})
		w.hand(intent("a", "new", "3"), intent("a", "old", "4"))
		w.pass(5 * time.Second)
		require.ElementsMatch(t, []string{"1", "2", "3", "4"}, w.phones["a"].texts("new"))
	})
}

func edit(peer models.Peer, text string) models.Intent {
	in := intent("a", peer, text)
	in.Ref, in.Edit = "card", true
	return in
}

func TestEdits(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		first := edit("p", "1")
		first.Edit = false
		w.hand(first)
		w.pass(time.Second)
		w.hand(edit("p", "2"))
		w.pass(time.Second)
		w.hand(edit("q", "nothing to change here"))
		w.pass(time.Second)
		require.Equal(t, []string{"1", "edit m1: 2"}, w.phones["a"].texts("p"))
		require.Equal(t, []string{"nothing to change here"}, w.phones["a"].texts("q"))
		require.Equal(t, []models.OutboxState{models.OutboxSent, models.OutboxSent, models.OutboxSent}, w.store.said())

		w.phones["a"].failing(script("3", bot.EditGone, bot.EditGone))
		w.hand(edit("p", "3"))
		w.pass(time.Second)
		require.Equal(t, []string{"1", "edit m1: 2"}, w.phones["a"].texts("p")[:2])
		w.pass(time.Minute)
		require.Equal(t, []string{"3"}, w.phones["a"].texts("p")[2:], "said anew, once")

		w.phones["a"].failing(script("4", bot.Unchanged))
		w.hand(edit("p", "4"))
		w.pass(time.Second)
		w.store.set(func(m *memory) {
			last := m.outbox[len(m.outbox)-1]
			require.Equal(t, models.OutboxSent, last.State)
			require.NotEmpty(t, last.SentRef, "the next edit finds the message")
		})
	})
}

func TestPlatformWithoutEdits(t *testing.T) {
	cannot := func(_ *gateway.Options, w *world) { w.phones["a"].limits.Edit = bot.Cannot }
	startedAnd(t, cannot, func(t *testing.T, w *world) {
		w.hand(edit("p", "1"))
		w.pass(time.Second)
		w.hand(edit("p", "2"))
		w.pass(time.Second)
		require.Equal(t, []string{"1", "2"}, w.phones["a"].texts("p"))
	})
}

// While an account rests, edits of the same message pile up: only the newest is sent.
func TestEditsMerge(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.trusted()
		w.phones["a"].failing(script("x", bot.Throttled))
		w.hand(intent("a", "z", "x"))
		w.pass(time.Millisecond)
		other := edit("p", "another card")
		other.Ref = "other"
		w.hand(edit("p", "1"), edit("p", "2"), edit("p", "3"), other, edit("p", "4"), intent("a", "p", "words"), edit("p", "5"))
		w.pass(5 * time.Second)
		require.Equal(t, []string{"3", "another card", "edit m1: 4", "words", "edit m1: 5"}, w.relabel("p"))
		require.Equal(t, []models.OutboxState{"sent", "cancelled", "cancelled", "sent", "sent", "sent", "sent", "sent"}, w.store.said())
	})
}

// relabel lists a chat's texts with message ids counted from its own first.
func (w *world) relabel(peer models.Peer) (list []string) {
	ids := map[string]string{}
	p := w.phones["a"]
	p.mu.Lock()
	defer p.mu.Unlock()
	for i, out := range p.sent {
		if out.To != peer {
			continue
		}
		id := fmt.Sprintf("m%d", i+1)
		ids[id] = fmt.Sprintf("m%d", len(ids)+1)
		text := out.Text
		if out.Edit != "" {
			text = "edit " + ids[out.Edit] + ": " + text
			ids[id] = ids[out.Edit]
		}
		list = append(list, text)
	}
	return list
}

// A row of several messages goes on where it failed.
func TestPartsAreNotRepeated(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		w.phones["a"].failing(script("two", bot.TryAgain, bot.Throttled))
		w.hand(intent("a", "p", "one\ntwo\nthree"), intent("a", "p", "next"))
		w.pass(time.Minute)
		require.Equal(t, []string{"one", "two", "three", "next"}, w.phones["a"].texts("p"))
		w.store.set(func(m *memory) { require.Equal(t, "m1", m.outbox[0].SentRef) })
	})
}

func TestNotYet(t *testing.T) {
	var fetching atomic.Bool
	files := func(o *gateway.Options, _ *world) {
		fetching.Store(true)
		o.Renderer = plain{fail: func(row models.OutboxRow) error {
			if fetching.Load() && row.Args.Text == "photo" {
				return fmt.Errorf("rendering: %w", bot.ErrNotYet)
			}
			return nil
		}}
	}
	startedAnd(t, files, func(t *testing.T, w *world) {
		w.hand(intent("a", "p", "photo"), intent("a", "q", "words"))
		w.pass(10 * time.Second)
		require.Equal(t, []string{"words"}, w.phones["a"].texts(""))
		fetching.Store(false)
		w.pass(1100 * time.Millisecond)
		require.Equal(t, []string{"photo"}, w.phones["a"].texts("p"))
	})
}

// What cannot be rendered is given up soon: it is our own mistake and must not silence a person for a day.
func TestRenderingThatFails(t *testing.T) {
	for name, fail := range map[string]func() error{
		"error": func() error { return errBroken },
		"panic": func() error { panic("words of a person") },
	} {
		t.Run(name, func(t *testing.T) {
			broken := func(o *gateway.Options, _ *world) {
				o.Renderer = plain{fail: func(row models.OutboxRow) error {
					if row.Args.Text == "bad" {
						return fail()
					}
					return nil
				}}
			}
			startedAnd(t, broken, func(t *testing.T, w *world) {
				w.hand(intent("a", "p", "bad"), intent("a", "p", "good"))
				w.pass(30 * time.Second)
				require.Equal(t, []string{"good"}, w.phones["a"].texts("p"))
				require.Equal(t, []models.OutboxState{models.OutboxDead, models.OutboxSent}, w.store.said())
			})
		})
	}
}

// A notice for the morning holds up nothing and is sent in the morning.
func TestHeldBack(t *testing.T) {
	startedAnd(t, leisurely, func(t *testing.T, w *world) {
		notice := intent("a", "p", "morning")
		notice.NotBefore = time.Now().Add(8 * time.Hour)
		w.hand(notice, intent("a", "p", "now"))
		w.pass(2 * time.Second)
		require.Equal(t, []string{"now"}, w.phones["a"].texts("p"))
		w.pass(8*time.Hour + time.Minute)
		require.Equal(t, []string{"now", "morning"}, w.phones["a"].texts("p"))
	})
}

// The result of what was sent is kept until the database takes it: nothing is said twice because of an outage,
// also when the lease goes meanwhile.
func TestSentButNotRecorded(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		w.phones["a"].takes(time.Second)
		w.hand(intent("a", "p", "1"), intent("a", "p", "2"), intent("a", "q", "3"))
		w.pass(time.Second / 2)
		w.store.set(func(m *memory) { m.away = true })
		w.pass(30 * time.Second)
		require.Equal(t, []string{"1"}, w.phones["a"].texts("p"), "the next one waits for the record")
		require.Empty(t, w.Stats().Held)
		var recording atomic.Bool
		w.store.set(func(m *memory) {
			m.away, m.noRecord = false, func([]models.Delivery) error {
				if recording.Load() {
					return nil
				}
				return errAway
			}
		})
		w.pass(15 * time.Second)
		require.Equal(t, []string{"a", "b"}, w.Stats().Held)
		require.Equal(t, []string{"1"}, w.phones["a"].texts("p"), "we know what we said, though the database does not")
		recording.Store(true)
		w.pass(15 * time.Second)
		require.Equal(t, []string{"1", "2"}, w.phones["a"].texts("p"))
		require.Equal(t, []string{"3"}, w.phones["a"].texts("q"))
	})
}

// One result that the database refuses for ever does not hold up the others.
func TestOneBadResult(t *testing.T) {
	startedAnd(t, nil, func(t *testing.T, w *world) {
		w.store.set(func(m *memory) {
			m.noRecord = func(done []models.Delivery) error {
				for _, d := range done {
					if d.ID == 2 {
						return errBroken
					}
				}
				return nil
			}
		})
		w.phones["a"].takes(time.Millisecond)
		var many []models.Intent
		for i := range 10 {
			many = append(many, intent("a", models.Peer(fmt.Sprint(i)), "x"))
		}
		w.hand(many...)
		w.pass(30 * time.Second)
		w.hand(intent("a", "0", "later"))
		w.pass(30 * time.Second)
		for i, state := range w.store.said() {
			want := models.OutboxSent
			if i == 1 {
				want = models.OutboxWaiting
			}
			require.Equal(t, want, state, "row %d", i+1)
		}
		require.Len(t, w.phones["a"].texts(""), 11, "and it is not sent again")
	})
}

func TestResultsShareStatements(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.trusted()
		w.store.set(func(m *memory) { m.delay = 50 * time.Millisecond })
		var many []models.Intent
		for i := range 16 {
			many = append(many, intent("a", models.Peer(fmt.Sprint(i)), "x"))
		}
		w.hand(many...)
		w.pass(time.Second)
		require.Len(t, w.phones["a"].texts(""), 16)
		require.LessOrEqual(t, w.store.called("Delivered"), 3)
	})
}
