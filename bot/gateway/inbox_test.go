package gateway_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

// Calls that come while a batch is being written share the next one, and nobody is told before his own is durable.
func TestGroupCommit(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.store.set(func(m *memory) { m.delay = 10 * time.Millisecond })
		var told atomic.Int32
		one := func() {
			in := w.message("a", models.Peer(fmt.Sprint("p", w.events)), "x")
			go func() {
				if err := w.Accept(context.Background(), []bot.Inbound{in}); err == nil {
					told.Add(1)
				}
			}()
		}
		one()
		synctest.Wait()
		for range 300 {
			one()
		}
		synctest.Wait()
		require.Zero(t, told.Load())
		w.pass(10 * time.Millisecond)
		require.Equal(t, int32(1), told.Load(), "the idle writer takes the first alone, at once")
		w.pass(10 * time.Millisecond)
		require.Equal(t, int32(257), told.Load())
		w.pass(10 * time.Millisecond)
		require.Equal(t, int32(301), told.Load())
		w.store.set(func(m *memory) { require.Equal(t, []int{1, 256, 44}, m.batches) })
	})
}

func TestStoreErrorReachesEverybody(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.store.set(func(m *memory) { m.delay, m.away = time.Millisecond, true })
		errs := make(chan error, 3)
		for range 3 {
			in := w.message("a", "p", "x")
			go func() { errs <- w.Accept(context.Background(), []bot.Inbound{in}) }()
		}
		w.pass(time.Second)
		for range 3 {
			require.ErrorIs(t, <-errs, errAway)
		}
		require.Empty(t, w.store.states())
	})
}

// One that is stored although the store reported an error is not passed by what comes after it.
func TestStoredInSpiteOfError(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.trusted()
		first := w.message("a", "p", "one")
		w.store.set(func(m *memory) { m.lie = "StoreInbound" })
		require.Error(t, w.Accept(context.Background(), []bot.Inbound{first}))
		w.say("a", "p", "two")
		require.NoError(t, w.Accept(context.Background(), []bot.Inbound{first}), "the platform brings it again")
		w.pass(time.Second)
		require.Equal(t, []string{"one", "two"}, w.phones["a"].texts("p"))
		require.Equal(t, []string{"one", "two"}, w.echo.texts(), "not even tried in the wrong order")
	})
}

func TestBackPressure(t *testing.T) {
	queue := func(o *gateway.Options, _ *world) { o.Tuning.InboxQueue = 10 }
	inWorld(t, queue, func(t *testing.T, w *world) {
		gate := make(chan struct{})
		w.store.set(func(m *memory) { m.gate = gate })
		ctx, cancel := context.WithTimeout(context.Background(), time.Second)
		defer cancel()
		errs := make(chan error, 15)
		for range 15 {
			in := w.message("a", "p", "x")
			go func() { errs <- w.Accept(ctx, []bot.Inbound{in}) }()
		}
		w.pass(2 * time.Second)
		for range 14 {
			require.ErrorIs(t, <-errs, context.DeadlineExceeded)
		}
		require.Empty(t, errs, "the one being written is not given up")
		w.store.set(func(m *memory) { m.gate = nil })
		close(gate)
		require.NoError(t, <-errs)
		require.Len(t, w.store.states(), 1, "who was told no is not stored behind his back")
		w.say("a", "p", "and it goes on")
	})
}

// A call larger than everything still goes, alone.
func TestHugeCall(t *testing.T) {
	queue := func(o *gateway.Options, _ *world) { o.Tuning.InboxQueue, o.Tuning.InboxBatch = 4, 2 }
	inWorld(t, queue, func(t *testing.T, w *world) {
		var in []bot.Inbound
		for i := range 9 {
			in = append(in, w.message("a", models.Peer(fmt.Sprint(i)), "x"))
		}
		require.NoError(t, w.Accept(context.Background(), in))
		require.Len(t, w.store.states(), 9)
	})
}

func TestStorePanics(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		w.store.set(func(m *memory) {
			m.failOn = func(call string) error {
				if call == "StoreInbound" {
					panic("words of a person")
				}
				return nil
			}
		})
		err := w.Accept(context.Background(), []bot.Inbound{w.message("a", "p", "x")})
		require.ErrorContains(t, err, "panic")
		require.NotContains(t, err.Error(), "words of a person")
		w.store.set(func(m *memory) { m.failOn = nil })
		w.say("a", "p", "again")
	})
}

func TestWhatIsStored(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		at := time.Date(2026, 11, 23, 10, 0, 0, 0, models.IST())
		in := bot.Inbound{Account: "a", EventID: "7\x00", Kind: bot.MessageIn, Peer: "p\x00", MessageID: "m", At: at,
			Text: "बिजली\x00 \xffनहीं <b>", Files: []bot.File{{Kind: models.Photo, Ref: "r", Name: "a\x00.jpg"}},
			Contact: &bot.Contact{Name: "\x00राम"}}
		edited := in
		edited.EventID, edited.Kind, edited.Files, edited.Contact = "8", bot.EditedIn, nil, nil
		stranger := in
		stranger.Account = "nobody"
		require.NoError(t, w.Accept(context.Background(), []bot.Inbound{in, edited, stranger}))
		require.Equal(t, "a\x00.jpg", in.Files[0].Name, "what the adapter holds is left alone")
		w.store.set(func(m *memory) {
			require.Len(t, m.inbox, 2, "what is not ours is dropped")
			e := m.inbox[0].InboxEvent
			require.Equal(t, models.InboxEvent{Account: "a", EventID: "7", Peer: "p", MessageID: "m", Kind: "message",
				At: at.UTC(), Payload: e.Payload}, e)
			require.Empty(t, m.inbox[1].MessageID, "an edit repeats a message's id")
			require.NotContains(t, string(e.Payload), `\u0000`)
			require.NotContains(t, string(e.Payload), `\u003c`)
			var back bot.Inbound
			require.NoError(t, json.Unmarshal(e.Payload, &back))
			require.Equal(t, "बिजली नहीं <b>", back.Text)
			require.Equal(t, "a.jpg", back.Files[0].Name)
			require.Equal(t, "राम", back.Contact.Name)
		})
	})
}

func TestNothingToAccept(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		require.NoError(t, w.Accept(context.Background(), nil))
		require.Zero(t, w.store.called("StoreInbound"))
	})
}

func TestTapsAreAcknowledged(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		tap := w.message("a", "p", "")
		tap.Kind, tap.Tap = bot.TapIn, &bot.Tap{ID: "t1", Command: "yes"}
		for range 3 { // repeats are not acknowledged again
			require.NoError(t, w.Accept(context.Background(), []bot.Inbound{tap, w.message("a", "p", "x")}))
		}
		w.pass(time.Millisecond)
		require.Equal(t, []string{"t1"}, w.phones["a"].acknowledged())
		seen := w.message("a", "p", "y")
		seen.Ack = "m1"
		for range 2 {
			require.NoError(t, w.Accept(context.Background(), []bot.Inbound{seen}))
		}
		w.pass(time.Millisecond)
		require.Equal(t, []string{"t1", "m1"}, w.phones["a"].acknowledged(), "a message that wants to be seen too")
	})
}

// A platform that hangs delays nobody, and what hangs is bounded.
func TestHangingAcknowledgement(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		block := make(chan struct{})
		w.phones["a"].set(func(p *phone) { p.block = block })
		for i := range 100 {
			tap := w.message("a", "p", "")
			tap.Kind, tap.Tap = bot.TapIn, &bot.Tap{ID: fmt.Sprint(i)}
			require.NoError(t, w.Accept(context.Background(), []bot.Inbound{tap}))
		}
		w.pass(time.Millisecond)
		require.Empty(t, w.phones["a"].acknowledged())
		require.Len(t, w.phones["a"].texts("p"), 100, "turns go on")
		close(block)
		w.pass(time.Millisecond)
		require.Len(t, w.phones["a"].acknowledged(), 64)
	})
}

func TestNewRefusesNonsense(t *testing.T) {
	a := gateway.Line{Platform: newPhone("a"), Mode: gateway.Polled}
	full := gateway.Options{Owner: "one", Store: newMemory(nil), Turner: &echo{}, Renderer: plain{},
		Clock: models.ClockFunc(time.Now), Lines: []gateway.Line{a}}
	for name, break_ := range map[string]func(*gateway.Options){
		"account twice": func(o *gateway.Options) { o.Lines = []gateway.Line{a, a} },
		"no key":        func(o *gateway.Options) { o.Lines = []gateway.Line{{Platform: newPhone(""), Mode: gateway.Polled}} },
		"no mode":       func(o *gateway.Options) { o.Lines = []gateway.Line{{Platform: newPhone("a")}} },
		"not pollable": func(o *gateway.Options) {
			o.Lines = []gateway.Line{{Platform: struct{ bot.Platform }{newPhone("a")}, Mode: gateway.Polled}}
		},
		"no owner":  func(o *gateway.Options) { o.Owner = "" },
		"no store":  func(o *gateway.Options) { o.Store = nil },
		"no turner": func(o *gateway.Options) { o.Turner = nil },
	} {
		o := full
		o.Lines = slices.Clone(full.Lines)
		break_(&o)
		_, err := gateway.New(o)
		require.Error(t, err, name)
	}
	_, err := gateway.New(full)
	require.NoError(t, err)
}

var errBroken = errors.New("broken")
