package gateway_test

import (
	"context"
	"fmt"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

// nothing is a store that takes everything at once and knows only what waits: what is left is the gateway's own cost.
type nothing struct {
	*memory
	commit time.Duration // of a transaction
	end    chan struct{} // closed when goal turns are done

	mu     sync.Mutex
	goal   int
	last   int64
	inbox  map[int64]models.InboxRow
	outbox map[int64]models.OutboxRow
}

func newNothing(commit time.Duration, goal int) *nothing {
	return &nothing{memory: newMemory(models.ClockFunc(time.Now)), commit: commit, end: make(chan struct{}), goal: goal,
		inbox: map[int64]models.InboxRow{}, outbox: map[int64]models.OutboxRow{}}
}

func (n *nothing) StoreInbound(_ context.Context, events []models.InboxEvent) ([]models.InboxRow, error) {
	if n.commit > 0 {
		time.Sleep(n.commit)
	}
	n.mu.Lock()
	defer n.mu.Unlock()
	rows := make([]models.InboxRow, len(events))
	for i, e := range events {
		n.last++
		rows[i] = models.InboxRow{ID: n.last, StoredAt: time.Now(), InboxEvent: e}
		n.inbox[n.last] = rows[i]
	}
	return rows, nil
}

func (n *nothing) PendingInbox(_ context.Context, _ []string, limit int, known ...int64) (rows []models.InboxRow, _ error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, r := range n.inbox {
		if len(rows) < limit && !slices.Contains(known, r.ID) {
			rows = append(rows, r)
		}
	}
	return rows, nil
}

func (n *nothing) RetriedInbox(context.Context, []string, int) ([]models.Address, error) {
	return nil, nil
}

func (n *nothing) RetriedOutbox(context.Context, []string, int) ([]models.Address, error) {
	return nil, nil
}

func (n *nothing) LoadTurns(_ context.Context, keys []models.TurnKey) ([]models.TurnState, error) {
	return make([]models.TurnState, len(keys)), nil
}

func (n *nothing) ApplyInOrder(_ context.Context, sets []models.ChangeSet, enter func()) ([]models.OutboxRow, error) {
	enter()
	n.mu.Lock()
	defer n.mu.Unlock()
	rows := make([]models.OutboxRow, 0, len(sets))
	for _, cs := range sets {
		delete(n.inbox, cs.Inbox)
		for _, in := range cs.Intents {
			n.last++
			rows = append(rows, models.OutboxRow{ID: n.last, Intent: in, At: time.Now()})
			n.outbox[n.last] = rows[len(rows)-1]
		}
	}
	if n.goal -= len(sets); n.goal <= 0 && n.goal+len(sets) > 0 {
		close(n.end)
	}
	return rows, nil
}

func (n *nothing) PendingOutbox(_ context.Context, _ []string, limit int, _ ...int64) (rows []models.OutboxRow, _ error) {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, r := range n.outbox {
		if len(rows) < limit {
			rows = append(rows, r)
		}
	}
	return rows, nil
}

func (n *nothing) Delivered(_ context.Context, done []models.Delivery) error {
	n.mu.Lock()
	defer n.mu.Unlock()
	for _, d := range done {
		delete(n.outbox, d.ID)
	}
	return nil
}

// benchGateway starts a gateway over nothing whose memory is trusted. Each of its accounts sends so many messages a second;
// sending a message calls sent.
func benchGateway(b *testing.B, store *nothing, perSecond float64, sent func()) *gateway.Gateway {
	b.Helper()
	var offset atomic.Int64
	opt := gateway.Options{Owner: "one", Store: store, Turner: &echoing{}, Renderer: plain{}, Clock: models.ClockFunc(time.Now),
		// An hour has passed as soon as the accounts are held: hand-over is direct.
		Machine: func() time.Time { return time.Now().Add(time.Duration(offset.Load())) }}
	for i := range 8 {
		p := newPhone(strconv.Itoa(i))
		p.limits.PerSecond = perSecond
		opt.Lines = append(opt.Lines, gateway.Line{Platform: &mute{p, sent}, Mode: gateway.Polled})
	}
	opt.Tuning.Backlog = 1 << 20
	opt.Tuning.OutboxQueue = 1 << 20
	opt.Tuning.Poll = 10 * time.Second
	g, err := gateway.New(opt)
	if err != nil {
		b.Fatal(err)
	}
	ctx, cancel := context.WithCancel(context.Background())
	ended := make(chan struct{})
	go func() {
		_ = g.Run(ctx)
		close(ended)
	}()
	for len(g.Stats().Held) < 8 {
		time.Sleep(time.Millisecond)
	}
	time.Sleep(50 * time.Millisecond) // a first poll has shown that there is nothing
	offset.Store(int64(time.Hour))
	b.Cleanup(func() { cancel(); <-ended })
	return g
}

// echoing is echo without a memory.
type echoing struct{ echo }

func (*echoing) Turn(_ context.Context, in gateway.TurnInput) (models.ChangeSet, error) {
	return answer(in, in.In.Text), nil
}

// mute is a phone without a memory.
type mute struct {
	*phone
	sent func()
}

func (m *mute) Send(context.Context, bot.Outbound) (bot.Receipt, error) {
	m.sent()
	return bot.Receipt{MessageID: "1"}, nil
}

func benchMessage(i int64) bot.Inbound {
	id := strconv.FormatInt(i, 10)
	return bot.Inbound{Account: strconv.FormatInt(i%8, 10), EventID: id, MessageID: id, Kind: bot.MessageIn,
		Peer: models.Peer(id), At: time.Unix(1e9, 0), Text: "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही", LangHint: "hi"}
}

// BenchmarkAccept is the group commit with 64 callers: over a store that costs nothing, and over one whose commit takes
// a millisecond, where ns/op shows how many callers share one.
func BenchmarkAccept(b *testing.B) {
	for _, commit := range []time.Duration{0, time.Millisecond} {
		b.Run(fmt.Sprintf("commit %v", commit), func(b *testing.B) {
			store := newNothing(commit, 0)
			opt := gateway.Options{Owner: "one", Store: store, Turner: &echo{}, Renderer: plain{}, Clock: models.ClockFunc(time.Now)}
			for i := range 8 {
				opt.Lines = append(opt.Lines, gateway.Line{Platform: newPhone(strconv.Itoa(i)), Mode: gateway.Polled})
			}
			g, err := gateway.New(opt) // it does not run: nothing but storing is measured
			if err != nil {
				b.Fatal(err)
			}
			var next atomic.Int64
			var wg sync.WaitGroup
			b.ReportAllocs()
			b.ResetTimer()
			for range 64 {
				wg.Go(func() {
					for i := next.Add(1); i <= int64(b.N); i = next.Add(1) {
						if err := g.Accept(context.Background(), []bot.Inbound{benchMessage(i)}); err != nil {
							b.Error(err)
						}
					}
				})
			}
			wg.Wait()
		})
	}
}

// BenchmarkTurns is what the gateway adds to each message from Accept to the answer's commit, over a store that costs
// nothing: storing, handing over, decoding, batching, applying.
func BenchmarkTurns(b *testing.B) {
	store := newNothing(0, b.N)
	g := benchGateway(b, store, 0.001, func() {}) // sending is not measured
	b.ReportAllocs()
	b.ResetTimer()
	var next atomic.Int64
	for range 64 {
		go func() {
			for i := next.Add(1); i <= int64(b.N); i = next.Add(1) {
				_ = g.Accept(context.Background(), []bot.Inbound{benchMessage(i)})
			}
		}()
	}
	<-store.end
	b.StopTimer()
}

// BenchmarkLatency is one message at a time from Accept until the platform is asked to send the answer.
func BenchmarkLatency(b *testing.B) {
	store := newNothing(0, 0)
	sent := make(chan struct{}, 1)
	g := benchGateway(b, store, 0, func() { sent <- struct{}{} })
	b.ReportAllocs()
	b.ResetTimer()
	for i := range b.N {
		_ = g.Accept(context.Background(), []bot.Inbound{benchMessage(int64(i))})
		<-sent
	}
}
