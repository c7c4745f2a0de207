package twitter

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Dollar is the unit of prices: millionths of it.
const Dollar = 1_000_000

// Prices are what X bills, each in millionths of a US dollar. https://docs.x.com/x-api/getting-started/pricing
type Prices struct {
	Answer      int64 // a reply in public to who called us
	DM          int64 // a direct message of ours
	DMEvent     int64 // a direct message to us, by webhook or asked for
	Mention     int64 // a mention or reply by webhook
	MentionRead int64 // one that was asked for
}

// DefaultPrices are those of August 2026.
func DefaultPrices() Prices {
	return Prices{Answer: 10_000, DM: 15_000, DMEvent: 10_000, Mention: 5_000, MentionRead: 1_000}
}

// Costs say what X may cost an account in a month.
type Costs struct {
	Prices Prices // zero: DefaultPrices
	Limit  int64  // millionths of a US dollar in a month; 0: none
	Ledger Ledger // nil: nothing is counted
	// Open reports whether a complaint of the person at an address is open, or the one that a message is about. Needed
	// with a Limit.
	Open func(ctx context.Context, to models.Address, about models.Number) (bool, error)
}

// Ledger counts what an account costs, over all replicas.
type Ledger interface {
	// Spend adds to what an account has cost in a month ("2026-11") and returns the sum, in millionths of a US dollar.
	Spend(ctx context.Context, account, month string, more int64) (sum int64, err error)
}

const (
	// flushEvery bounds how often what came in is written down; what is sent is written at once.
	flushEvery = time.Minute
	flushTime  = 5 * time.Second
	// warnAt is the part of the limit at which the owner is told, in percent.
	warnAt = 80
)

// codeSpending and the others are codes of bot.Health.
const (
	codeSpending     = "spending"
	codeUnauthorized = "unauthorized"
	codeUnreachable  = "unreachable"
	codeServerError  = "server_error"
)

// meter counts what an account costs. It is our own count: X's bill may differ, and then the prices are to be mended.
type meter struct {
	account string
	prices  Prices
	limit   int64
	ledger  Ledger
	clock   models.Clock
	health  func(bot.Health)
	log     *slog.Logger

	mu      sync.Mutex
	pending int64 // not written down yet
	month   string
	sum     int64 // as the ledger last said
	flushed time.Time
	warned  string // the month in which the owner was told
}

func newMeter(cfg Config) *meter {
	m := &meter{account: cfg.Account.Key, prices: cfg.Costs.Prices, limit: cfg.Costs.Limit, ledger: cfg.Costs.Ledger, clock: cfg.Clock,
		health: cfg.Health, log: cfg.Log.With("account", cfg.Account.Key)}
	if m.prices == (Prices{}) {
		m.prices = DefaultPrices()
	}
	return m
}

func monthOf(at time.Time) string { return at.UTC().Format("2006-01") }

// add counts something that came in.
func (m *meter) add(ctx context.Context, cost int64) {
	if m.ledger == nil || cost == 0 {
		return
	}
	m.mu.Lock()
	m.pending += cost
	due := m.clock.Now().Sub(m.flushed) >= flushEvery
	m.mu.Unlock()
	if due {
		m.flush(ctx)
	}
}

// pay counts something that was sent, and writes it down.
func (m *meter) pay(ctx context.Context, cost int64) {
	if m.ledger == nil {
		return
	}
	m.mu.Lock()
	m.pending += cost
	m.mu.Unlock()
	m.flush(ctx)
}

// flush writes down what was counted. When that fails it is kept: nothing waits for bookkeeping.
func (m *meter) flush(ctx context.Context) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), flushTime)
	defer cancel()
	month := monthOf(m.clock.Now())
	m.mu.Lock()
	more := m.pending
	m.pending, m.flushed = 0, m.clock.Now()
	m.mu.Unlock()
	sum, err := m.ledger.Spend(ctx, m.account, month, more)
	m.mu.Lock()
	defer m.mu.Unlock()
	if err != nil {
		m.pending += more
		m.log.Warn("writing down what the account costs", "err", err)
		return
	}
	m.month, m.sum = month, sum
	if m.limit > 0 && sum >= m.limit/100*warnAt && m.warned != month {
		m.warned = month
		m.log.Warn("most of the month's money is spent", "month", month, "percent", sum*100/m.limit)
		m.health(bot.Health{Account: m.account, At: m.clock.Now(), Code: codeSpending,
			Err: fmt.Errorf("%d percent of the month's money is spent", sum*100/m.limit)})
	}
}

// spent reports whether the month's money is spent. It asks the ledger when the month is new to it.
func (m *meter) spent(ctx context.Context) bool {
	if m.limit <= 0 || m.ledger == nil {
		return false
	}
	m.mu.Lock()
	known := m.month == monthOf(m.clock.Now())
	m.mu.Unlock()
	if !known {
		m.flush(ctx)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.month == monthOf(m.clock.Now()) && m.sum >= m.limit
}

// Spending is what the account has cost this month, as far as this process knows.
func (h *Handle) Spending() bot.Spending {
	h.meter.mu.Lock()
	defer h.meter.mu.Unlock()
	return bot.Spending{Month: h.meter.month, Spent: h.meter.sum + h.meter.pending, Limit: h.meter.limit}
}

// afford says whether the month's money lets a message go: once it is spent only people with an open complaint are
// written to, and nothing is said in public.
func (h *Handle) afford(ctx context.Context, out bot.Outbound) error {
	if !h.meter.spent(ctx) {
		return nil
	}
	if out.PublicTo != "" {
		return refused("the month's money is spent: nothing is said in public")
	}
	if h.open == nil {
		return nil
	}
	to := models.Address{Platform: models.Twitter, Account: h.account.Key, Peer: out.To}
	open, err := h.open(ctx, to, out.About)
	switch {
	case err != nil:
		return &bot.SendError{Verdict: bot.TryAgain, Reason: "whether a complaint is open cannot be read"}
	case open:
		return nil
	}
	return &bot.SendError{Verdict: bot.WindowClosed, Reason: "the month's money is spent: only people with an open complaint are written to"}
}
