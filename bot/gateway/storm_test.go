package gateway_test

import (
	"context"
	"fmt"
	"math/rand/v2"
	"slices"
	"strconv"
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

// TestStorm runs gateways in a world where everything fails now and then: the database before and after its
// commits, the platform, the process itself. At its end every message has exactly one effect, each chat has its answers in
// order, and no answer came twice except one in each chat for each time the process was killed.
func TestStorm(t *testing.T) {
	seeds := 24
	if testing.Short() {
		seeds = 4
	}
	for seed := range seeds {
		w := weather{seed: uint64(seed), between: 2 * time.Second}
		if seed%2 == 1 {
			w.kills = 5
		}
		if seed%3 == 2 {
			w.between = 3 * time.Minute // long enough for memory to be trusted between the gusts
		}
		t.Run(fmt.Sprintf("seed %d, %d kills, %v", seed, w.kills, w.between), func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) { runStorm(t, w) })
		})
	}
}

// weather is what a storm is like: every fifth message of a person comes up to so long after the one before.
type weather struct {
	seed    uint64
	kills   int
	between time.Duration
}

// dice is randomness that goroutines share.
type dice struct {
	mu sync.Mutex
	r  *rand.Rand
}

func (d *dice) below(p float64) bool {
	d.mu.Lock()
	defer d.mu.Unlock()
	return d.r.Float64() < p
}

func (d *dice) upTo(most time.Duration) time.Duration {
	d.mu.Lock()
	defer d.mu.Unlock()
	return time.Duration(d.r.Int64N(int64(most)))
}

const (
	stormPeers    = 12
	stormMessages = 25
)

func runStorm(t *testing.T, weather weather) {
	d := &dice{r: rand.New(rand.NewPCG(weather.seed, 1))}
	clock := models.ClockFunc(time.Now)
	store := newMemory(clock)
	calm := &atomic.Bool{}
	phones := map[string]*phone{"a": newPhone("a"), "b": newPhone("b")}
	phones["a"].limits.PerSecond = 100
	phones["b"].limits.PerChat, phones["b"].limits.Burst = 20*time.Millisecond, 2
	for _, p := range phones {
		p.fail = func(bot.Outbound) error {
			switch {
			case calm.Load():
				return nil
			case d.below(0.05):
				return failure(bot.TryAgain)
			case d.below(0.02):
				return &bot.SendError{Verdict: bot.Throttled, After: time.Second}
			}
			return nil
		}
	}
	start := func(n int) (*gateway.Gateway, func()) {
		alive := &atomic.Bool{}
		alive.Store(true)
		own := &mortal{memory: store, dice: d, alive: alive, calm: calm}
		opt := gateway.Options{Owner: strconv.Itoa(n), Store: own, Renderer: plain{}, Clock: clock,
			Turner: &echo{turn: func(in gateway.TurnInput) (models.ChangeSet, error) {
				if !calm.Load() && d.below(0.03) {
					return models.ChangeSet{}, errBroken
				}
				return answer(in, in.In.Text), nil
			}}}
		for _, key := range []string{"a", "b"} {
			opt.Lines = append(opt.Lines, gateway.Line{Platform: &mortalPhone{phones[key], alive, d}, Mode: gateway.Polled})
		}
		opt.Tuning = gateway.Tuning{Backlog: 9, TurnBatch: 3, OutboxQueue: 8, InFlight: 3,
			Retries: slices.Repeat([]time.Duration{time.Second}, 100)}
		g, err := gateway.New(opt)
		require.NoError(t, err)
		ctx, cancel := context.WithCancel(context.Background())
		ended := make(chan struct{})
		go func() {
			_ = g.Run(ctx) // a killed one cannot release
			close(ended)
		}()
		return g, func() {
			alive.Store(false)
			cancel()
			<-ended
			store.set(func(m *memory) { clear(m.owners) }) // its leases run out
		}
	}

	g, kill := start(0)
	var current atomic.Pointer[gateway.Gateway]
	current.Store(g)
	var writers sync.WaitGroup
	for p := range stormPeers {
		writers.Go(func() { write(d, &current, p, weather.between) })
	}
	done := make(chan struct{})
	go func() { writers.Wait(); close(done) }()
	for n := range weather.kills {
		time.Sleep(d.upTo(10 * weather.between))
		kill()
		g, kill = start(n + 1)
		current.Store(g)
	}
	<-done
	calm.Store(true)
	time.Sleep(10 * time.Minute)
	kill()
	checkStorm(t, store, phones, weather.kills)
}

// write is a platform that brings one person's messages in order, each until it is taken.
func write(d *dice, current *atomic.Pointer[gateway.Gateway], p int, between time.Duration) {
	account := []string{"a", "b"}[p%2]
	for i := range stormMessages {
		if time.Sleep(d.upTo(100 * time.Millisecond)); i%5 == 0 {
			time.Sleep(d.upTo(between))
		}
		id := fmt.Sprintf("%d-%d", p, i)
		in := bot.Inbound{Account: account, EventID: id, MessageID: id, Kind: bot.EditedIn, Peer: models.Peer(fmt.Sprint("p", p)),
			Text: strconv.Itoa(i)}
		for current.Load().Accept(context.Background(), []bot.Inbound{in}) != nil {
			time.Sleep(time.Second)
		}
	}
}

func checkStorm(t *testing.T, store *memory, phones map[string]*phone, kills int) {
	t.Helper()
	store.set(func(m *memory) {
		for _, r := range m.inbox {
			require.Equal(t, models.InboxDone, r.state, "%s after %d tries: %s", r.EventID, r.Tries, r.code)
		}
	})
	require.Len(t, store.states(), stormPeers*stormMessages)
	for _, state := range store.said() {
		require.Equal(t, models.OutboxSent, state)
	}
	require.Len(t, store.said(), stormPeers*stormMessages, "one answer each")
	for p := range stormPeers {
		texts := phones[[]string{"a", "b"}[p%2]].texts(models.Peer(fmt.Sprint("p", p)))
		repeats, next := 0, 0
		for _, text := range texts {
			if text == strconv.Itoa(next-1) {
				repeats++
				continue
			}
			require.Equal(t, strconv.Itoa(next), text, "chat %d: %v", p, texts)
			next++
		}
		require.Equal(t, stormMessages, next)
		require.LessOrEqual(t, repeats, kills, "chat %d: %v", p, texts)
	}
}

// mortal is the store as one process sees it: after its death nothing of it reaches the store any more, and before
// that calls fail now and then, some of them after they have done their work.
type mortal struct {
	*memory
	dice  *dice
	alive *atomic.Bool
	calm  *atomic.Bool
}

func (m *mortal) before() error {
	time.Sleep(m.dice.upTo(3 * time.Millisecond))
	if !m.alive.Load() || (!m.calm.Load() && m.dice.below(0.02)) {
		return errAway
	}
	return nil
}

func (m *mortal) after(err error) error {
	time.Sleep(m.dice.upTo(3 * time.Millisecond))
	if err == nil && (!m.alive.Load() || (!m.calm.Load() && m.dice.below(0.02))) {
		return errAway
	}
	return err
}

func (m *mortal) StoreInbound(ctx context.Context, events []models.InboxEvent) ([]models.InboxRow, error) {
	if err := m.before(); err != nil {
		return nil, err
	}
	rows, err := m.memory.StoreInbound(ctx, events)
	return rows, m.after(err)
}

func (m *mortal) PendingInbox(ctx context.Context, accounts []string, limit int, known ...int64) ([]models.InboxRow, error) {
	if err := m.before(); err != nil {
		return nil, err
	}
	rows, err := m.memory.PendingInbox(ctx, accounts, limit, known...)
	return rows, m.after(err)
}

func (m *mortal) LoadTurns(ctx context.Context, keys []models.TurnKey) ([]models.TurnState, error) {
	if err := m.before(); err != nil {
		return nil, err
	}
	states, err := m.memory.LoadTurns(ctx, keys)
	return states, m.after(err)
}

func (m *mortal) ApplyInOrder(ctx context.Context, sets []models.ChangeSet, enter func()) ([]models.OutboxRow, error) {
	if err := m.before(); err != nil {
		return nil, err
	}
	rows, err := m.memory.ApplyInOrder(ctx, sets, enter)
	return rows, m.after(err)
}

func (m *mortal) RetryInbox(ctx context.Context, id int64, notBefore time.Time, code string) error {
	if err := m.before(); err != nil {
		return err
	}
	return m.after(m.memory.RetryInbox(ctx, id, notBefore, code))
}

func (m *mortal) PendingOutbox(ctx context.Context, accounts []string, limit int, known ...int64) ([]models.OutboxRow, error) {
	if err := m.before(); err != nil {
		return nil, err
	}
	rows, err := m.memory.PendingOutbox(ctx, accounts, limit, known...)
	return rows, m.after(err)
}

func (m *mortal) Delivered(ctx context.Context, done []models.Delivery) error {
	if err := m.before(); err != nil {
		return err
	}
	return m.after(m.memory.Delivered(ctx, done))
}

func (m *mortal) Hold(ctx context.Context, owner string, accounts []string, life time.Duration) ([]models.Lease, error) {
	if err := m.before(); err != nil {
		return nil, err
	}
	leases, err := m.memory.Hold(ctx, owner, accounts, life)
	return leases, m.after(err)
}

func (m *mortal) Renew(ctx context.Context, owner string, accounts []string, life time.Duration) ([]models.Lease, error) {
	if err := m.before(); err != nil {
		return nil, err
	}
	leases, err := m.memory.Renew(ctx, owner, accounts, life)
	return leases, m.after(err)
}

// mortalPhone is a platform as one process reaches it.
type mortalPhone struct {
	*phone
	alive *atomic.Bool
	dice  *dice
}

func (p *mortalPhone) Send(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	time.Sleep(p.dice.upTo(20 * time.Millisecond))
	if !p.alive.Load() {
		return bot.Receipt{}, failure(bot.TryAgain)
	}
	r, err := p.phone.Send(ctx, out)
	time.Sleep(p.dice.upTo(20 * time.Millisecond))
	return r, err
}
