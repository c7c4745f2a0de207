package main

import (
	"log/slog"
	"sync"

	"sunwai/bot"
)

// healthLog tells when an account falls into trouble or comes out of it, not every time that it is asked.
type healthLog struct {
	log *slog.Logger

	mu   sync.Mutex
	last map[string]string // trouble by account, "" for none
}

func newHealthLog(log *slog.Logger) *healthLog {
	return &healthLog{log: log, last: map[string]string{}}
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
	switch {
	case known && before == code, !known && code == "":
	case code == "":
		l.log.Info("account is well again", "account", h.Account)
	default:
		l.log.Error("account in trouble", "account", h.Account, "code", code, "err", h.Err)
	}
}
