package main

import (
	"time"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/handlers"
	"sunwai/models"
)

// accounts knows our own handles, for the handlers.
type accounts struct {
	all   []models.Account
	byKey map[string]gateway.Line
}

var _ handlers.Accounts = (*accounts)(nil)

func newAccounts(lines []gateway.Line) *accounts {
	a := &accounts{byKey: make(map[string]gateway.Line, len(lines))}
	for _, l := range lines {
		account := l.Platform.Account()
		a.all = append(a.all, account)
		a.byKey[account.Key] = l
	}
	return a
}

// Account finds an account by its key.
func (a *accounts) Account(key string) (models.Account, bool) {
	l, ok := a.byKey[key]
	if !ok {
		return models.Account{}, false
	}
	return l.Platform.Account(), true
}

// All lists our accounts in the order of the configuration.
func (a *accounts) All() []models.Account { return a.all }

// Window is how long after a person wrote in private an account may write to him freely; 0: always.
func (a *accounts) Window(key string) time.Duration {
	l, ok := a.byKey[key]
	if !ok {
		return 0
	}
	return l.Platform.Limits().Window
}

// Public is how long an answer in public of an account may be.
func (a *accounts) Public(key string) handlers.PublicRoom {
	l, ok := a.byKey[key]
	if !ok {
		return handlers.PublicRoom{}
	}
	limits := l.Platform.Limits()
	return handlers.PublicRoom{Units: limits.Public, Count: limits.Count}
}

// Link opens a private conversation with the account; "" when its platform has no such links.
func (a *accounts) Link(key, payload string) string {
	l, ok := a.byKey[key]
	if !ok {
		return ""
	}
	linker, ok := l.Platform.(bot.Linker)
	if !ok {
		return ""
	}
	return linker.Link(payload)
}
