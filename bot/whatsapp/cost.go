package whatsapp

import (
	"context"
	"log/slog"
	"sync"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Ledger counts what an account costs, over all replicas.
type Ledger interface {
	// Spend adds to what an account has cost in a month ("2026-11") and returns the sum, in millionths of a US dollar.
	Spend(ctx context.Context, account, month string, more int64) (sum int64, err error)
}

// ledgerTime bounds writing down what a template cost.
const ledgerTime = 5 * time.Second

// meter counts what templates cost: the only messages of ours that Meta charges for, by the piece. It is our own count; Meta charges those that were
// delivered: https://developers.facebook.com/docs/whatsapp/pricing
type meter struct {
	account string
	price   int64 // of one template, in millionths of a US dollar; 0: nothing is counted
	ledger  Ledger
	clock   models.Clock
	log     *slog.Logger

	mu      sync.Mutex
	pending int64 // not written down yet
	month   string
	sum     int64 // as the ledger last said
}

func (m *meter) counts() bool { return m.price > 0 && m.ledger != nil }

// pay counts a template that was taken and writes it down. When that fails it is kept: nothing waits for bookkeeping.
func (m *meter) pay(ctx context.Context) {
	if m.counts() {
		m.add(ctx, m.price)
	}
}

func (m *meter) add(ctx context.Context, cost int64) {
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), ledgerTime)
	defer cancel()
	month := m.now()
	m.mu.Lock()
	more := m.pending + cost
	m.pending = 0
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
}

func (m *meter) now() string { return m.clock.Now().UTC().Format("2006-01") }

// Spending is what the account has cost this month, as far as this process knows; Month is empty where no price is set or nothing was sent yet.
func (n *Number) Spending() bot.Spending {
	n.meter.mu.Lock()
	defer n.meter.mu.Unlock()
	return bot.Spending{Month: n.meter.month, Spent: n.meter.sum + n.meter.pending}
}
