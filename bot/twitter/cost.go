package twitter

import (
	"context"

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
	Prices Prices     // zero: DefaultPrices
	Limit  int64      // millionths of a US dollar in a month; 0: none
	Ledger bot.Ledger // nil: nothing is counted
	// Open reports whether a complaint of the person at an address is open, or the one that a message is about. Needed
	// with a Limit.
	Open func(ctx context.Context, to models.Address, about models.Number) (bool, error)
}

// Codes of bot.Health.
const (
	codeUnauthorized = "unauthorized"
	codeUnreachable  = "unreachable"
	codeServerError  = "server_error"
)

// metered are the prices, and what they come to.
type metered struct {
	prices Prices
	*bot.Meter
}

func newMeter(cfg Config) metered {
	m := metered{prices: cfg.Costs.Prices, Meter: bot.NewMeter(bot.MeterConfig{Account: cfg.Account.Key, Ledger: cfg.Costs.Ledger, Clock: cfg.Clock,
		Log: cfg.Log.With("account", cfg.Account.Key), Limit: cfg.Costs.Limit, Health: cfg.Health})}
	if m.prices == (Prices{}) {
		m.prices = DefaultPrices()
	}
	return m
}

// Spending is what the account has cost this month, as far as this process knows.
func (h *Handle) Spending() bot.Spending { return h.meter.Spending() }

// afford says whether the month's money lets a message go: once it is spent only people with an open complaint are
// written to, and nothing is said in public.
func (h *Handle) afford(ctx context.Context, out bot.Outbound) error {
	if !h.meter.Spent(ctx) {
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
