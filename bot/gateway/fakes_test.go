package gateway_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"log/slog"
	"slices"
	"strings"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/models"
)

// phone is a platform with one account that remembers what was sent and fails as it is told.
type phone struct {
	key    string
	limits bot.Limits

	mu      sync.Mutex
	sent    []bot.Outbound
	at      []time.Time
	took    time.Duration // each sending takes so long
	fail    func(out bot.Outbound) error
	out     int // on their way
	most    int // of them at once
	acked   []string
	block   chan struct{} // acknowledging waits for it
	fetches map[string]func() (io.ReadCloser, int64, error)
	polling func(ctx context.Context, sink bot.Sink) error
	polls   int
}

func newPhone(key string) *phone {
	return &phone{key: key, limits: bot.Limits{Text: 100, Count: bot.UTF16, Edit: bot.Can}}
}

func (p *phone) Account() models.Account {
	return models.Account{Key: p.key, Platform: models.Console, Handle: p.key}
}
func (p *phone) Limits() bot.Limits { return p.limits }
func (p *phone) Scope() string      { return "console" }

func (p *phone) Send(ctx context.Context, out bot.Outbound) (bot.Receipt, error) {
	p.mu.Lock()
	p.out++
	p.most = max(p.most, p.out)
	took, fail := p.took, p.fail
	p.mu.Unlock()
	defer func() {
		p.mu.Lock()
		p.out--
		p.mu.Unlock()
	}()
	if took > 0 {
		select {
		case <-time.After(took):
		case <-ctx.Done():
			return bot.Receipt{}, &bot.SendError{Verdict: bot.TryAgain}
		}
	}
	if fail != nil {
		if err := fail(out); err != nil {
			return bot.Receipt{}, err
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.sent = append(p.sent, out)
	p.at = append(p.at, time.Now())
	return bot.Receipt{MessageID: fmt.Sprintf("m%d", len(p.sent))}, nil
}

func (p *phone) Poll(ctx context.Context, sink bot.Sink) error {
	p.mu.Lock()
	p.polls++
	polling := p.polling
	p.mu.Unlock()
	if polling != nil {
		return polling(ctx, sink)
	}
	<-ctx.Done()
	return ctx.Err()
}

func (p *phone) Acknowledge(_ context.Context, in bot.Inbound) error {
	if block := look(p, func(p *phone) chan struct{} { return p.block }); block != nil {
		<-block
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	id := in.Ack
	if in.Tap != nil {
		id = in.Tap.ID
	}
	p.acked = append(p.acked, id)
	return nil
}

func (p *phone) Fetch(_ context.Context, ref string) (io.ReadCloser, int64, error) {
	p.mu.Lock()
	fetch := p.fetches[ref]
	p.mu.Unlock()
	return fetch()
}

func (p *phone) onTheirWay() int {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.out
}

// look reads what the gateway writes meanwhile, and set what it reads: under the lock. That everybody waits says nothing of who comes first
// when time goes on.
func look[T any](p *phone, read func(p *phone) T) T {
	p.mu.Lock()
	defer p.mu.Unlock()
	return read(p)
}

func (p *phone) set(f func(p *phone)) {
	p.mu.Lock()
	defer p.mu.Unlock()
	f(p)
}

// takes is how long each sending takes from now on.
func (p *phone) takes(d time.Duration) { p.set(func(p *phone) { p.took = d }) }

func (p *phone) polled() int { return look(p, func(p *phone) int { return p.polls }) }

func (p *phone) acknowledged() []string {
	return look(p, func(p *phone) []string { return slices.Clone(p.acked) })
}

// outs lists what was sent, and when.
func (p *phone) outs() ([]bot.Outbound, []time.Time) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.Clone(p.sent), slices.Clone(p.at)
}

func (p *phone) failing(f func(out bot.Outbound) error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.fail = f
}

// texts lists what was sent to a peer, "" for all; edits are marked.
func (p *phone) texts(to models.Peer) (list []string) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, out := range p.sent {
		if to == "" || out.To == to {
			text := out.Text
			if out.Edit != "" {
				text = "edit " + out.Edit + ": " + text
			}
			list = append(list, text)
		}
	}
	return list
}

// echo is a Turner: it answers every message with its own words.
type echo struct {
	mu   sync.Mutex
	turn func(in gateway.TurnInput) (models.ChangeSet, error) // instead
	say  map[string][]models.Intent                           // what is said at these texts
	seen []string
	busy map[models.Peer]bool
	bad  bool // two turns of one conversation ran at once
}

func (e *echo) Turn(_ context.Context, in gateway.TurnInput) (models.ChangeSet, error) {
	e.mu.Lock()
	if e.busy == nil {
		e.busy = map[models.Peer]bool{}
	}
	e.bad = e.bad || e.busy[in.In.Peer]
	e.busy[in.In.Peer] = true
	e.seen = append(e.seen, in.In.Text)
	turn, say := e.turn, e.say[in.In.Text]
	e.mu.Unlock()
	defer func() {
		e.mu.Lock()
		delete(e.busy, in.In.Peer)
		e.mu.Unlock()
	}()
	if say != nil {
		cs := answer(in, "")
		cs.Intents = say
		return cs, nil
	}
	if turn != nil {
		return turn(in)
	}
	return answer(in, in.In.Text), nil
}

func (e *echo) Sorry(_ context.Context, in gateway.TurnInput) (models.ChangeSet, error) {
	return answer(in, "sorry"), nil
}

func (e *echo) Late(in gateway.TurnInput) models.Intent {
	return intent(in.Account.Key, in.In.Peer, "late")
}

func (e *echo) texts() []string {
	e.mu.Lock()
	defer e.mu.Unlock()
	return slices.Clone(e.seen)
}

func answer(in gateway.TurnInput, text string) models.ChangeSet {
	conv := in.State.Conversation
	return models.ChangeSet{Inbox: in.Row.ID, Epoch: in.Epoch, Conversation: &conv,
		Intents: []models.Intent{intent(in.Account.Key, in.In.Peer, text)}}
}

func intent(account string, peer models.Peer, text string) models.Intent {
	return models.Intent{To: models.Address{Platform: models.Console, Account: account, Peer: peer}, Kind: "say",
		Args: models.Args{Text: text}, Priority: models.Reply}
}

// plain is a Renderer: a message for each line of the text.
type plain struct {
	fail func(row models.OutboxRow) error
}

func (r plain) Render(_ context.Context, row models.OutboxRow, _ bot.Limits) ([]bot.Outbound, error) {
	if r.fail != nil {
		if err := r.fail(row); err != nil {
			return nil, err
		}
	}
	var list []bot.Outbound
	for line := range strings.SplitSeq(row.Args.Text, "\n") {
		list = append(list, bot.Outbound{Text: line})
	}
	return list, nil
}

// paper is a log that may be read while it is written.
type paper struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (p *paper) Write(b []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.b.Write(b)
}

func (p *paper) String() string {
	p.mu.Lock()
	defer p.mu.Unlock()
	return p.b.String()
}

// world is a gateway and all around it, in a bubble of synctest.
type world struct {
	*gateway.Gateway
	t       *testing.T
	store   *memory
	echo    *echo
	phones  map[string]*phone
	opt     gateway.Options
	stop    context.CancelFunc
	ended   chan error
	events  int
	log     *paper
	budgets *budgetBook
}

// inWorld runs a test with accounts a and b, with time that passes only when everybody waits.
func inWorld(t *testing.T, change func(*gateway.Options, *world), test func(t *testing.T, w *world)) {
	t.Helper()
	synctest.Test(t, func(t *testing.T) {
		clock := models.ClockFunc(time.Now)
		w := &world{t: t, store: newMemory(clock), echo: &echo{}, phones: map[string]*phone{}, log: &paper{}}
		w.opt = gateway.Options{Owner: "one", Store: w.store, Turner: w.echo, Renderer: plain{}, Clock: clock,
			Log: slog.New(slog.NewJSONHandler(w.log, &slog.HandlerOptions{Level: slog.LevelDebug}))}
		for _, key := range []string{"a", "b"} {
			w.phones[key] = newPhone(key)
			w.opt.Lines = append(w.opt.Lines, gateway.Line{Platform: w.phones[key], Mode: gateway.Polled})
		}
		if change != nil {
			change(&w.opt, w)
		}
		var err error
		w.Gateway, err = gateway.New(w.opt)
		require.NoError(t, err)
		w.start()
		defer func() { // also when the test has failed: the bubble must come to rest
			w.store.set(func(m *memory) { m.away, m.failOn = false, nil })
			w.end()
			for _, private := range personal {
				require.NotContains(t, w.log.String(), private, "no log has what people write, whatever failed over it")
			}
		}()
		test(t, w)
	})
}

// personal is what the tests let people write, and panics say of it.
var personal = [...]string{"words of a person", "9876543210"}

// leisurely looks rarely: for tests in which hours pass.
func leisurely(o *gateway.Options, _ *world) {
	o.Tuning.Poll, o.Tuning.FilePoll, o.Tuning.Lease = 30*time.Second, 30*time.Second, 5*time.Minute
}

func (w *world) start() {
	ctx, cancel := context.WithCancel(context.Background())
	w.stop, w.ended = cancel, make(chan error, 1)
	go func() { w.ended <- w.Run(ctx) }()
	synctest.Wait()
}

// end stops the gateway; it may be called twice.
func (w *world) end() {
	if w.stop == nil {
		return
	}
	w.stop()
	require.NoError(w.t, <-w.ended)
	w.stop = nil
	synctest.Wait()
}

// pass lets time pass.
func (w *world) pass(d time.Duration) {
	time.Sleep(d)
	synctest.Wait()
}

// trusted lets so much time pass that all hand-over is direct.
func (w *world) trusted() { w.pass(7 * time.Minute) }

func (w *world) message(account string, peer models.Peer, text string) bot.Inbound {
	w.events++
	return bot.Inbound{Account: account, EventID: fmt.Sprint(w.events), MessageID: fmt.Sprint(w.events), Kind: bot.MessageIn,
		Peer: peer, Text: text, At: time.Now()}
}

// say has a person write messages, one Accept each.
func (w *world) say(account string, peer models.Peer, texts ...string) {
	w.t.Helper()
	for _, text := range texts {
		require.NoError(w.t, w.Accept(context.Background(), []bot.Inbound{w.message(account, peer, text)}))
	}
}

// hand has a turn say these things: always of the same speaker, because only the turns of one conversation keep their order.
func (w *world) hand(intents ...models.Intent) {
	w.t.Helper()
	in := w.message("b", "speaker", fmt.Sprint("say ", w.events))
	w.echo.mu.Lock()
	if w.echo.say == nil {
		w.echo.say = map[string][]models.Intent{}
	}
	w.echo.say[in.Text] = intents
	w.echo.mu.Unlock()
	require.NoError(w.t, w.Accept(context.Background(), []bot.Inbound{in}))
}
