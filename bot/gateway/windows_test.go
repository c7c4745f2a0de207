package gateway_test

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

func (m *memory) LastIn(_ context.Context, from models.Address) (time.Time, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("LastIn"); err != nil {
		return time.Time{}, err
	}
	at, ok := m.lastIn[from]
	if !ok {
		return time.Time{}, models.ErrNotFound
	}
	return at, nil
}

func (m *memory) WindowsOpened(_ context.Context, people []models.Address) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("WindowsOpened"); err != nil {
		return err
	}
	for _, a := range people {
		if _, known := m.lastIn[a]; known {
			m.lastIn[a] = m.clock.Now()
		}
	}
	for _, r := range m.outbox {
		if r.State == models.OutboxWaiting && m.held[r.ID] && slices.Contains(people, r.To) {
			r.NotBefore = time.Time{}
		}
	}
	return nil
}

func (m *memory) Elsewhere(_ context.Context, id int64, open map[string]time.Time) (models.OutboxRow, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("Elsewhere"); err != nil {
		return models.OutboxRow{}, err
	}
	r := m.outbox[id-1]
	to, ok := m.also[r.To]
	since, ours := open[to.Account]
	if !ok || !ours || r.State != models.OutboxWaiting || !m.lastIn[to].After(since) {
		return models.OutboxRow{}, models.ErrNotFound
	}
	r.State = models.OutboxCancelled
	in := r.Intent
	in.To, in.Moved, in.PrivateTo = to, true, ""
	return m.say([]models.Intent{in})[0], nil
}

func (m *memory) SentAs(_ context.Context, to models.Address, sentRef string) (models.OutboxRow, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	for _, r := range m.outbox {
		if r.State == models.OutboxSent && r.To == to && r.SentRef == sentRef {
			return *r, nil
		}
	}
	return models.OutboxRow{}, models.ErrNotFound
}

func (m *memory) Bounced(_ context.Context, d models.Delivery) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("Bounced"); err != nil {
		return err
	}
	if r := m.outbox[d.ID-1]; r.State == models.OutboxSent {
		r.State, r.NotBefore, r.Tries = d.State, d.NotBefore, r.Tries+1
		m.held[d.ID] = d.Code == string(bot.WindowClosed)
	}
	return nil
}

func (m *memory) Marked(_ context.Context, marks []models.DeliveryMark) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("Marked"); err != nil {
		return err
	}
	m.marks = append(m.marks, marks...)
	return nil
}

// shutDoor makes account a a platform that takes nothing outside its window of a day.
func shutDoor(o *gateway.Options, w *world) {
	// Weeks pass in these tests: nobody looks around every second.
	o.Tuning = gateway.Tuning{Poll: time.Minute, FilePoll: time.Hour, Lease: time.Hour, Drain: time.Second}
	a := w.phones["a"]
	a.limits.Window = 24 * time.Hour
	a.limits.Edit = bot.Cannot
	a.fail = func(out bot.Outbound) error {
		if out.Window == bot.WindowShut && out.About == "" {
			return &bot.SendError{Verdict: bot.WindowClosed}
		}
		return nil
	}
}

func TestWindowHoldsUntilThePersonWrites(t *testing.T) {
	inWorld(t, shutDoor, func(t *testing.T, w *world) {
		w.trusted()
		w.say("a", "p", "hello")
		w.pass(time.Second)
		w.pass(23 * time.Hour)
		w.hand(intent("a", "p", "still open"))
		w.pass(time.Second)
		require.Equal(t, []string{"hello", "still open"}, w.phones["a"].texts("p"))

		w.pass(time.Hour)
		w.hand(intent("a", "p", "news 1"), intent("a", "p", "news 2"), intent("a", "q", "never wrote"))
		w.hand(intent("b", "p", "elsewhere"))
		w.pass(3 * 24 * time.Hour)
		require.Equal(t, []string{"hello", "still open"}, w.phones["a"].texts(""), "held, whatever time passes")
		require.Equal(t, []string{"elsewhere"}, w.phones["b"].texts("p"), "platforms without windows are not asked")

		w.say("a", "p", "again")
		w.pass(2 * time.Minute)
		require.Equal(t, []string{"hello", "still open", "news 1", "news 2", "again"}, w.phones["a"].texts("p"),
			"what was held comes first, in order, and then the answer")
		require.Empty(t, w.phones["a"].texts("q"), "nobody else's door was opened")
		require.NotContains(t, w.log.String(), "news")
	})
}

// A held message outlives the process, and is given up after a month.
func TestWindowOutlivesTheProcess(t *testing.T) {
	inWorld(t, shutDoor, func(t *testing.T, w *world) {
		w.say("a", "p", "hello")
		w.pass(25 * time.Hour)
		w.hand(intent("a", "p", "news"))
		w.pass(time.Minute)
		w.end()
		var err error
		w.Gateway, err = gateway.New(w.opt)
		require.NoError(t, err)
		w.start()
		w.pass(time.Hour)
		require.Equal(t, []models.OutboxState{models.OutboxSent, models.OutboxWaiting}, w.store.said())
		w.say("a", "p", "I am here")
		w.pass(2 * time.Minute)
		require.Equal(t, []string{"hello", "news", "I am here"}, w.phones["a"].texts("p"))

		w.pass(25 * time.Hour)
		w.hand(intent("a", "p", "too late"))
		w.pass(31 * 24 * time.Hour)
		require.Equal(t, models.OutboxDead, w.store.said()[3])
	})
}

// When opening fails nothing is acknowledged: the platform brings the message again.
func TestWindowThatCannotBeOpened(t *testing.T) {
	inWorld(t, shutDoor, func(t *testing.T, w *world) {
		w.store.set(func(m *memory) {
			m.failOn = func(call string) error {
				if call == "WindowsOpened" {
					return errAway
				}
				return nil
			}
		})
		require.Error(t, w.Accept(context.Background(), []bot.Inbound{w.message("a", "p", "x")}))
		require.Empty(t, w.store.states())
		require.NoError(t, w.Accept(context.Background(), []bot.Inbound{w.message("b", "p", "x")}))
	})
}

// Whose window is closed is told by his next channel, once; without one that is open the message waits where it was.
func TestWindowClosedGoesElsewhere(t *testing.T) {
	inWorld(t, shutDoor, func(t *testing.T, w *world) {
		at := func(account string) models.Address {
			return models.Address{Platform: models.Console, Account: account, Peer: "p"}
		}
		w.store.set(func(m *memory) { m.also = map[models.Address]models.Address{at("a"): at("b"), at("b"): at("a")} })
		w.say("a", "p", "hello")
		w.pass(25 * time.Hour)
		w.hand(intent("a", "p", "nowhere yet"))
		w.pass(2 * time.Minute)
		require.Empty(t, w.phones["b"].texts("p"), "he never wrote there")
		w.say("b", "p", "now here")
		w.pass(11 * time.Minute)
		require.Equal(t, []string{"now here", "nowhere yet"}, w.phones["b"].texts("p"))
		w.hand(intent("a", "p", "news"))
		w.pass(2 * time.Minute)
		require.Equal(t, []string{"now here", "nowhere yet", "news"}, w.phones["b"].texts("p"))
		w.pass(31 * 24 * time.Hour)
		require.Equal(t, []string{"hello"}, w.phones["a"].texts("p"), "and nothing comes twice")

		// What was moved and does not arrive there either is not sent round in circles.
		w.store.set(func(m *memory) { m.lastIn[at("a")] = w.opt.Clock.Now().Add(-25 * time.Hour) })
		b := w.phones["b"]
		b.failing(func(bot.Outbound) error { return &bot.SendError{Verdict: bot.WindowClosed} })
		w.hand(intent("a", "p", "neither"))
		w.pass(time.Hour)
		require.Len(t, w.store.said(), 8)
	})
}

// An answer that everybody reads waits for nobody's window and behind no private message, and goes out as what it is.
func TestPublicAnswersHaveTheirOwnWay(t *testing.T) {
	inWorld(t, func(o *gateway.Options, w *world) {
		shutDoor(o, w)
		w.phones["a"].limits.Public = 280
	}, func(t *testing.T, w *world) {
		a := w.phones["a"]
		a.failing(func(out bot.Outbound) error {
			if out.PublicTo == "" && out.Window == bot.WindowShut {
				return &bot.SendError{Verdict: bot.WindowClosed}
			}
			return nil
		})
		answer := func(kind, text string) models.Intent {
			in := intent("a", "p", text)
			in.Kind, in.PublicTo = kind, "post "+text
			return in
		}
		w.hand(intent("a", "p", "held"))
		w.pass(2 * time.Minute)
		w.hand(answer("public.registered", "fine"), answer("citizen.registered", "wrong kind"), answer("public.registered", "9876543210"))
		w.pass(2 * time.Minute)
		require.Equal(t, []string{"fine"}, a.texts(""))
		sent, _ := a.outs()
		require.Equal(t, "post fine", sent[0].PublicTo)
		require.Equal(t, []models.OutboxState{models.OutboxWaiting, models.OutboxSent, models.OutboxDead, models.OutboxDead}, w.store.said())
		require.NotContains(t, w.log.String(), "9876543210")
	})
}

// What is said, changed or taken back in public, and what nobody can read, opens no window.
func TestOnlyPrivateWordsOpenAWindow(t *testing.T) {
	inWorld(t, shutDoor, func(t *testing.T, w *world) {
		w.say("a", "p", "hello")
		w.pass(25 * time.Hour)
		w.hand(intent("a", "p", "news"))
		w.pass(2 * time.Minute)
		public := w.message("a", "p", "said aloud")
		public.Public = &bot.Public{How: bot.Mention}
		gone, unread := w.message("a", "p", ""), w.message("a", "p", "")
		gone.Kind, unread.Kind = bot.DeletedIn, bot.UnreadableIn
		w.store.set(func(m *memory) { m.calls["WindowsOpened"] = 0 })
		require.NoError(t, w.Accept(context.Background(), []bot.Inbound{public, gone, unread}))
		w.pass(2 * time.Minute)
		require.Zero(t, w.store.called("WindowsOpened"))
	})
}

// A first private message names what it answers; what follows it does not, the platform lets us do it once.
func TestPrivateRepliesAndOfficersWords(t *testing.T) {
	inWorld(t, nil, func(t *testing.T, w *world) {
		in := intent("a", "p", "one\ntwo")
		in.PrivateTo, in.Human = "comment", true
		w.hand(in)
		w.pass(2 * time.Minute)
		sent, _ := w.phones["a"].outs()
		require.Len(t, sent, 2)
		require.Equal(t, []string{"comment", ""}, []string{sent[0].PrivateTo, sent[1].PrivateTo})
		require.True(t, sent[0].Human && sent[1].Human)
	})
}

// With the number of a complaint the platform has a template to send.
func TestWindowKnowsItsComplaint(t *testing.T) {
	inWorld(t, shutDoor, func(t *testing.T, w *world) {
		in := intent("a", "p", "done")
		in.Args.Number, in.Lang = "26821450937", models.Hindi
		w.hand(in)
		w.pass(2 * time.Minute)
		require.Equal(t, []string{"done"}, w.phones["a"].texts("p"))
		sent, _ := w.phones["a"].outs()
		require.Equal(t, bot.WindowShut, sent[0].Window)
		require.Equal(t, models.Hindi, sent[0].Lang)
	})
}

func TestFates(t *testing.T) {
	inWorld(t, shutDoor, func(t *testing.T, w *world) {
		w.trusted()
		w.say("a", "p", "one")
		w.say("a", "q", "two")
		w.say("a", "r", "three")
		w.pass(time.Second)
		fate := func(peer models.Peer, id string, v bot.Verdict) bot.Fate {
			return bot.Fate{Account: "a", Peer: peer, MessageID: id, State: bot.Failed, Err: &bot.SendError{Verdict: v}}
		}
		ref := map[models.Peer]string{}
		w.store.set(func(m *memory) {
			for _, r := range m.outbox {
				ref[r.To.Peer] = r.SentRef
			}
		})
		fates := []bot.Fate{
			fate("p", ref["p"], bot.WindowClosed), fate("q", ref["q"], bot.Refused), fate("r", ref["r"], bot.PeerGone),
			fate("p", "unknown", bot.Refused), {Account: "nobody's", State: bot.Failed},
			{Account: "a", Peer: "p", MessageID: ref["p"], State: bot.Read},
		}
		require.NoError(t, w.Fates(context.Background(), fates))
		require.NoError(t, w.Fates(context.Background(), fates), "platforms say it twice")
		w.store.set(func(m *memory) {
			require.Contains(t, m.marks, models.DeliveryMark{To: models.Address{Platform: models.Console, Account: "a", Peer: "p"}, Ref: ref["p"], State: models.MarkRead})
			require.Len(t, m.marks, 10, "of all but strangers' messages, for the story")
			require.True(t, m.stopped[models.Address{Platform: models.Console, Account: "a", Peer: "r"}])
		})
		require.ElementsMatch(t, []models.OutboxState{models.OutboxWaiting, models.OutboxDead, models.OutboxDead}, w.store.said())

		w.say("a", "p", "four")
		w.pass(2 * time.Minute)
		require.Equal(t, []string{"one", "one", "four"}, w.phones["a"].texts("p"), "it did not arrive the first time")

		last := ""
		w.store.set(func(m *memory) {
			m.failOn = func(string) error { return errAway }
			last = m.outbox[0].SentRef
		})
		require.Error(t, w.Fates(context.Background(), []bot.Fate{fate("p", last, bot.Refused)}))
	})
}

// Where messages cannot be changed, one that would say the same again is not said, and one that says more is.
func TestEditsWithoutFlood(t *testing.T) {
	inWorld(t, shutDoor, func(t *testing.T, w *world) {
		w.trusted()
		w.say("a", "p", "hello")
		w.pass(time.Second)
		for _, text := range []string{"added", "added", "added", "added more", "added more"} {
			in := intent("a", "p", text)
			in.Ref, in.Edit = "added/1", true
			w.hand(in)
			w.pass(time.Minute)
		}
		require.Equal(t, []string{"hello", "added", "added more"}, w.phones["a"].texts("p"))
	})
}
