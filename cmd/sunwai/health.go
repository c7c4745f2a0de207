package main

import (
	"context"
	"log/slog"
	"sync"

	"sunwai/bot"
)

// healthLog tells when an account falls into trouble or comes out of it, not every time that it is asked.
type healthLog struct {
	log *slog.Logger
	// fresh are troubles that nobody was told of yet besides the log's reader. What does not fit is told when it comes again.
	fresh chan trouble

	// news has every first and changed state of an account. When nobody takes them any more, they are dropped.
	news chan bot.Health

	mu   sync.Mutex
	last map[string]string // trouble by account, "" for none
}

// trouble is what an account has fallen into.
type trouble struct{ account, code string }

// healthNews is how many changes may wait to be noted: more than there are accounts.
const healthNews = 2048

func newHealthLog(log *slog.Logger) *healthLog {
	return &healthLog{log: log, fresh: make(chan trouble, 64), news: make(chan bot.Health, healthNews), last: map[string]string{}}
}

// note takes what an adapter or the gateway says of an account.
func (l *healthLog) note(h bot.Health) {
	code := h.Code
	if h.OK {
		code = ""
	}
	l.mu.Lock()
	before, known := l.last[h.Account]
	l.last[h.Account] = code
	l.mu.Unlock()
	if !known || before != code {
		select {
		case l.news <- h:
		default:
		}
	}
	switch {
	case known && before == code, !known && code == "":
	case code == "":
		l.log.Info("account is well again", "account", h.Account)
	default:
		l.log.Error("account in trouble", "account", h.Account, "code", code, "err", h.Err)
		select {
		case l.fresh <- trouble{h.Account, code}:
		default: // whoever reports must not wait for the database
		}
	}
}

// follow hands troubles on until ctx ends.
func (l *healthLog) follow(ctx context.Context, tell func(ctx context.Context, account, code string)) {
	for {
		select {
		case <-ctx.Done():
			return
		case t := <-l.fresh:
			tell(ctx, t.account, t.code)
		}
	}
}
