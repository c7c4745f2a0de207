package gateway_test

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

func (m *memory) Following(_ context.Context, row models.OutboxRow, limit int) ([]models.OutboxRow, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if err := m.enter("Following"); err != nil {
		return nil, err
	}
	var list []models.OutboxRow
	for _, r := range m.outbox {
		if r.ID > row.ID && r.To == row.To && r.State == models.OutboxWaiting && r.Priority != models.Broadcast && r.Tries == 0 &&
			!r.NotBefore.After(m.clock.Now()) && len(list) < limit {
			list = append(list, *r)
		}
	}
	return list, nil
}

// tight lets account a send three messages in ten minutes.
func tight(o *gateway.Options, w *world) {
	o.Tuning = gateway.Tuning{Poll: 10 * time.Second, FilePoll: time.Hour, Lease: time.Hour, Drain: time.Second}
	w.phones["a"].limits.Budget = []bot.Quota{{Count: 3, Per: 10 * time.Minute}, {Count: 6, Per: time.Hour}}
	w.phones["a"].limits.Edit = bot.Cannot
	book := &budgetBook{}
	var err error
	book.Metrics, err = gateway.NewPrometheus(prometheus.NewRegistry())
	require.NoError(w.t, err)
	o.Metrics, w.budgets = book, book
	o.Health = book.heard
}

func (m *memory) deliveries() (list []models.Delivery) {
	m.set(func(m *memory) { list = append(list, m.delivered...) })
	return list
}

// budgetBook remembers what was told of budgets.
type budgetBook struct {
	gateway.Metrics // the rest is nobody's business here
	mu              sync.Mutex
	left            map[string]int
	waiting         map[string]int
	health          []bot.Health
	joined          int
}

func (b *budgetBook) Budget(account string, left, waiting int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if b.left == nil {
		b.left, b.waiting = map[string]int{}, map[string]int{}
	}
	b.left[account], b.waiting[account] = left, waiting
}

func (b *budgetBook) Sent(_, verdict string) {
	b.mu.Lock()
	defer b.mu.Unlock()
	if verdict == "joined" {
		b.joined++
	}
}

func (b *budgetBook) heard(h bot.Health) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.health = append(b.health, h)
}

func (b *budgetBook) told() (left, waiting, joined int, health []bot.Health) {
	b.mu.Lock()
	defer b.mu.Unlock()
	of := slices.DeleteFunc(slices.Clone(b.health), func(h bot.Health) bool { return h.Account != "a" })
	return b.left["a"], b.waiting["a"], b.joined, of
}

// Once the budget is spent everything waits, urgent first, and goes as it is renewed; nothing is lost and nothing goes twice.
func TestBudget(t *testing.T) {
	inWorld(t, tight, func(t *testing.T, w *world) {
		w.trusted()
		for i := range 5 {
			w.hand(intent("a", models.Peer(fmt.Sprint("p", i)), fmt.Sprint("news ", i)))
			w.pass(time.Second)
		}
		require.Equal(t, []string{"news 0", "news 1", "news 2"}, w.phones["a"].texts(""))
		urgent := intent("a", "q", "danger")
		urgent.Priority = models.Urgent
		w.hand(urgent)
		w.hand(intent("b", "p", "elsewhere"))
		w.pass(9 * time.Minute)
		require.Len(t, w.phones["a"].texts(""), 3)
		require.Equal(t, []string{"elsewhere"}, w.phones["b"].texts("p"), "only this account waits")
		left, waiting, _, _ := w.budgets.told()
		require.Equal(t, []int{0, 3}, []int{left, waiting})

		w.pass(2 * time.Minute)
		require.ElementsMatch(t, []string{"danger", "news 3", "news 4"}, w.phones["a"].texts("")[3:])

		// Six an hour: the seventh waits for the hour, and that is told.
		w.hand(intent("a", "r", "seventh"))
		w.pass(30 * time.Minute)
		require.Len(t, w.phones["a"].texts(""), 6)
		_, _, _, health := w.budgets.told()
		require.Len(t, health, 1)
		require.Equal(t, []any{"a", "budget", false}, []any{health[0].Account, health[0].Code, health[0].OK})
		w.pass(25 * time.Minute)
		require.Equal(t, "seventh", w.phones["a"].texts("")[6])
		_, waiting, _, health = w.budgets.told()
		require.Zero(t, waiting)
		require.Len(t, health, 2)
		require.True(t, health[1].OK)
		require.Len(t, w.store.deliveries(), 8)
	})
}

// When less is left than waits, the urgent goes first, then replies, then notices, each by age.
func TestBudgetOrder(t *testing.T) {
	inWorld(t, func(o *gateway.Options, w *world) {
		tight(o, w)
		w.phones["a"].limits.Budget = []bot.Quota{{Count: 1, Per: 10 * time.Minute}}
	}, func(t *testing.T, w *world) {
		w.trusted()
		w.hand(intent("a", "p", "first"))
		w.pass(time.Second)
		for i, p := range []models.Priority{models.Notice, models.Reply, models.Notice, models.Urgent, models.Reply} {
			x := intent("a", models.Peer(fmt.Sprint("p", i)), fmt.Sprint(p, " ", i))
			x.Priority = p
			w.hand(x)
			w.pass(time.Minute)
		}
		w.pass(time.Hour)
		require.Equal(t, []string{"first", "0 3", "1 1", "1 4", "2 0", "2 2"}, w.phones["a"].texts(""))
	})
}

// What waits for one person goes in one message when the budget is short; each row is recorded as sent under its id.
func TestBudgetJoins(t *testing.T) {
	inWorld(t, tight, func(t *testing.T, w *world) {
		w.trusted()
		w.hand(intent("a", "p", "one"), intent("a", "q", "two"), intent("a", "r", "three"))
		w.pass(time.Second)
		edit := intent("a", "p", "an edit")
		edit.Ref, edit.Edit = "card/1", true
		long := intent("a", "q", strings.Repeat("x", 95))
		w.hand(intent("a", "p", "first"), intent("a", "q", "short"), long, intent("a", "p", "second"), intent("a", "p", "third"), edit,
			intent("a", "p", "two\nparts"))
		w.pass(3 * time.Hour)
		require.Equal(t, []string{"one", "first\n\nsecond\n\nthird", "an edit", "two", "parts"}, w.phones["a"].texts("p"),
			"an edit and a message of two parts go alone")
		require.Equal(t, []string{"two", "short", strings.Repeat("x", 95)}, w.phones["a"].texts("q"), "what is over the limit together is not joined")
		_, _, joined, _ := w.budgets.told()
		require.Equal(t, 2, joined)
		refs := map[string]int{}
		for _, d := range w.store.deliveries() {
			if d.State == models.OutboxSent {
				refs[d.SentRef]++
			}
		}
		require.Equal(t, 3, slices.Max(slices.Collect(maps.Values(refs))), "three rows under one id: %v", refs)
	})
}

// A failing message takes none of those joined to it along, and they are not lost.
func TestBudgetJoinsAndFails(t *testing.T) {
	inWorld(t, tight, func(t *testing.T, w *world) {
		w.trusted()
		w.phones["a"].failing(func(out bot.Outbound) error { return &bot.SendError{Verdict: bot.TryAgain} })
		w.hand(intent("a", "p", "one"), intent("a", "p", "two"))
		w.pass(time.Second)
		require.Empty(t, w.phones["a"].texts(""))
		w.phones["a"].failing(nil)
		w.pass(11 * time.Minute)
		require.Equal(t, "one two", strings.ReplaceAll(strings.Join(w.phones["a"].texts("p"), " "), "\n\n", " "))
		w.phones["a"].failing(func(out bot.Outbound) error { return &bot.SendError{Verdict: bot.PeerGone} })
		w.hand(intent("a", "q", "three"), intent("a", "q", "four"))
		w.pass(time.Hour)
		w.phones["a"].failing(nil)
		w.pass(time.Hour)
		require.Empty(t, w.phones["a"].texts("q"))
	})
}

// Broadcasts leave a third of the budget to others, and answers in public are no part of it.
func TestBudgetReserve(t *testing.T) {
	inWorld(t, tight, func(t *testing.T, w *world) {
		w.trusted()
		var casts []models.Intent
		for i := range 3 {
			c := intent("a", models.Peer(fmt.Sprint("p", i)), "cast")
			c.Priority = models.Broadcast
			casts = append(casts, c)
		}
		w.hand(casts...)
		w.pass(time.Minute)
		require.Len(t, w.phones["a"].texts(""), 2)
		w.hand(intent("a", "q", "answer"))
		w.pass(time.Second)
		require.Equal(t, []string{"answer"}, w.phones["a"].texts("q"))
	})
	inWorld(t, func(o *gateway.Options, w *world) {
		tight(o, w)
		w.phones["a"].limits.Public = 100
	}, func(t *testing.T, w *world) {
		w.trusted()
		w.hand(intent("a", "p", "1"), intent("a", "q", "2"), intent("a", "r", "3"), intent("a", "s", "waits"))
		w.pass(time.Second)
		public := intent("a", "t", "in public")
		public.Kind, public.PublicTo = "public.private", "post 1"
		w.hand(public)
		w.pass(time.Second)
		require.Equal(t, []string{"in public"}, w.phones["a"].texts("t"), "an answer in public is no part of the budget")
		require.Empty(t, w.phones["a"].texts("s"))
	})
}

// metered is a phone whose platform says what is left.
type metered struct {
	*phone
	mu   sync.Mutex
	left []bot.Quota
}

func (p *metered) Left() []bot.Quota {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.left
}

// The platform knows of what another replica sent: its word counts more than ours.
func TestBudgetMetered(t *testing.T) {
	var m *metered
	inWorld(t, func(o *gateway.Options, w *world) {
		tight(o, w)
		m = &metered{phone: w.phones["a"], left: []bot.Quota{{Count: 1, Per: time.Minute}}}
		o.Lines[0].Platform = m
	}, func(t *testing.T, w *world) {
		w.trusted()
		m.phone.failing(func(bot.Outbound) error {
			m.mu.Lock()
			defer m.mu.Unlock()
			m.left = []bot.Quota{{Count: 0, Per: 5 * time.Minute}}
			return nil
		})
		w.hand(intent("a", "p", "one"), intent("a", "q", "two"))
		w.pass(4 * time.Minute)
		require.Equal(t, []string{"one"}, w.phones["a"].texts(""))
		m.mu.Lock()
		m.left = nil // its window is over
		m.mu.Unlock()
		w.pass(2 * time.Minute)
		require.Equal(t, []string{"one", "two"}, w.phones["a"].texts(""))
	})
}
