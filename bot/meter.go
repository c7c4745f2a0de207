package bot

import (
	"context"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"sunwai/models"
)

// Ledger counts what accounts cost, over all replicas.
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
	// codeSpending is a code of Health.
	codeSpending = "spending" // Stored: never rename
)

// MeterConfig says whose costs a Meter counts, and where.
type MeterConfig struct {
	Account string
	Ledger  Ledger // nil: nothing is counted
	Clock   models.Clock
	Log     *slog.Logger
	Limit   int64        // millionths of a US dollar in a month; 0: none
	Health  func(Health) // needed with a Limit: is told once a month that most of it is spent
}

// Meter counts what an account costs. It is our own count: the platform's bill may differ, and then the prices are to be mended.
type Meter struct {
	cfg MeterConfig

	mu      sync.Mutex
	pending int64 // not written down yet
	month   string
	sum     int64 // as the ledger last said
	flushed time.Time
	warned  string // the month in which the owner was told
}

// NewMeter makes one.
func NewMeter(cfg MeterConfig) *Meter { return &Meter{cfg: cfg} }

func monthOf(at time.Time) string { return at.UTC().Format("2006-01") }

// Add counts something that came in.
func (m *Meter) Add(ctx context.Context, cost int64) {
	if m.cfg.Ledger == nil || cost == 0 {
		return
	}
	m.mu.Lock()
	m.pending += cost
	due := m.cfg.Clock.Now().Sub(m.flushed) >= flushEvery
	m.mu.Unlock()
	if due {
		m.flush(ctx)
	}
}

// Pay counts something that was sent, and writes it down.
func (m *Meter) Pay(ctx context.Context, cost int64) {
	if m.cfg.Ledger == nil {
		return
	}
	m.mu.Lock()
	m.pending += cost
	m.mu.Unlock()
	m.flush(ctx)
}

// flush writes down what was counted. When that fails it is kept: nothing waits for bookkeeping.
func (m *Meter) flush(ctx context.Context) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), flushTime)
	defer cancel()
	month := monthOf(m.cfg.Clock.Now())
	m.mu.Lock()
	more := m.pending
	m.pending, m.flushed = 0, m.cfg.Clock.Now()
	m.mu.Unlock()
	sum, err := m.cfg.Ledger.Spend(ctx, m.cfg.Account, month, more)
	m.mu.Lock()
	defer m.mu.Unlock()
	if err != nil {
		m.pending += more
		m.cfg.Log.Warn("writing down what the account costs", "err", err)
		return
	}
	m.month, m.sum = month, sum
	if m.cfg.Limit > 0 && sum >= m.cfg.Limit/100*warnAt && m.warned != month {
		m.warned = month
		m.cfg.Log.Warn("most of the month's money is spent", "month", month, "percent", sum*100/m.cfg.Limit)
		m.cfg.Health(Health{Account: m.cfg.Account, At: m.cfg.Clock.Now(), Code: codeSpending,
			Err: fmt.Errorf("%d percent of the month's money is spent", sum*100/m.cfg.Limit)})
	}
}

// Spent reports whether the month's money is spent. It asks the ledger when the month is new to it.
func (m *Meter) Spent(ctx context.Context) bool {
	if m.cfg.Limit <= 0 || m.cfg.Ledger == nil {
		return false
	}
	m.mu.Lock()
	known := m.month == monthOf(m.cfg.Clock.Now())
	m.mu.Unlock()
	if !known {
		m.flush(ctx)
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.month == monthOf(m.cfg.Clock.Now()) && m.sum >= m.cfg.Limit
}

// Spending is what the account has cost this month, as far as this process knows.
func (m *Meter) Spending() Spending {
	m.mu.Lock()
	defer m.mu.Unlock()
	return Spending{Month: m.month, Spent: m.sum + m.pending, Limit: m.cfg.Limit}
}
