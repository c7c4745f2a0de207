// Package webhook is the HTTP endpoint that platforms call: one path for each account. It answers with success only
// when everything in the request is stored.
package webhook

import (
	"context"
	"errors"
	"io"
	"log/slog"
	"net/http"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Pattern is the path of the webhooks of single accounts, for an http.ServeMux.
const Pattern = "POST /webhook/{platform}/{account}"

const (
	// maxBody bounds a request. Telegram's updates are some kilobytes, Meta's batches at most a few hundred.
	maxBody = 1 << 20
	// storeTime is how long a request waits to be stored. Platforms give up after 10 to 60 seconds and come again.
	storeTime = 10 * time.Second
)

// Result is how a request ended. Part of metrics: never rename.
type Result string

const (
	Stored     Result = "stored"          // everything in it is in the inbox
	Unknown    Result = "unknown_account" // no account has this path
	TooLarge   Result = "too_large"       // the body is over the bound
	CutOff     Result = "cut_off"         // the body did not arrive
	Unsigned   Result = "unsigned"        // it does not prove that it comes from the platform
	Malformed  Result = "malformed"       // signed, but not readable
	NotStored  Result = "not_stored"      // the database is away or too busy: the platform comes again
	OwnFailure Result = "own_failure"     // we failed otherwise
)

// Options are what the endpoint works with.
type Options struct {
	// Accounts by key. An account answers only under its own platform's name.
	Accounts map[string]bot.Platform
	// Receivers are the webhooks that serve all accounts of an app, by the last part of their path.
	Receivers map[string]bot.Receiver
	Accept    bot.Sink
	// Fates takes what receivers hear of messages sent before. May be nil.
	Fates func(ctx context.Context, fates []bot.Fate) error
	Count func(platform models.PlatformName, r Result) // nil: nothing is counted
	Log   *slog.Logger                                 // nil: silent
}

// New makes the handler of Pattern. Platforms that are no bot.Webhook have no path.
func New(o Options) http.Handler {
	e := newEndpoint(o)
	for key, p := range o.Accounts {
		if hook, is := p.(bot.Webhook); is {
			e.hooks[path{p.Account().Platform, key}] = hook
		}
	}
	return e
}

func newEndpoint(o Options) endpoint {
	e := endpoint{hooks: map[path]bot.Webhook{}, accept: o.Accept, fates: o.Fates, count: o.Count, log: o.Log}
	if e.count == nil {
		e.count = func(models.PlatformName, Result) {}
	}
	if e.log == nil {
		e.log = slog.New(slog.DiscardHandler)
	}
	return e
}

type path struct {
	platform models.PlatformName
	account  string
}

type endpoint struct {
	hooks  map[path]bot.Webhook
	accept bot.Sink
	fates  func(context.Context, []bot.Fate) error
	count  func(models.PlatformName, Result)
	log    *slog.Logger
}

// ServeHTTP takes one delivery. Nothing is looked at before the adapter has verified the bytes; what it costs
// until then does not depend on what they say.
func (e endpoint) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	at := path{models.PlatformName(r.PathValue("platform")), r.PathValue("account")}
	hook, known := e.hooks[at]
	if !known {
		// Not counted by name: it is whatever the stranger wrote.
		e.end(w, "", Unknown, http.StatusNotFound)
		return
	}
	result, status := e.take(w, r, at, hook)
	e.end(w, at.platform, result, status)
}

func (e endpoint) take(w http.ResponseWriter, r *http.Request, at path, hook bot.Webhook) (Result, int) {
	return e.delivery(w, r, at.account, func(body []byte) (bot.News, error) {
		events, err := hook.Decode(r, body)
		return bot.News{Events: events}, err
	})
}

// delivery reads a body, has it verified and decoded, and stores what it brought. name is ours, for the log.
func (e endpoint) delivery(w http.ResponseWriter, r *http.Request, name string, decode func([]byte) (bot.News, error)) (Result, int) {
	body, err := io.ReadAll(http.MaxBytesReader(w, r.Body, maxBody))
	var large *http.MaxBytesError
	switch {
	case errors.As(err, &large):
		return TooLarge, http.StatusRequestEntityTooLarge
	case err != nil:
		return CutOff, http.StatusBadRequest
	}
	news, err := decode(body)
	switch {
	case errors.Is(err, bot.ErrUnsigned):
		return Unsigned, http.StatusUnauthorized
	case errors.Is(err, bot.ErrMalformed):
		e.log.Warn("webhook request cannot be read", "account", name, "bytes", len(body))
		return Malformed, http.StatusBadRequest
	case err != nil:
		e.log.Error("decoding a webhook request", "account", name, "err", err)
		return OwnFailure, http.StatusInternalServerError
	}
	ctx, cancel := context.WithTimeout(r.Context(), storeTime)
	defer cancel()
	if err := e.store(ctx, news); err != nil {
		if r.Context().Err() == nil {
			e.log.Error("storing a webhook request", "account", name, "err", err)
		}
		w.Header().Set("Retry-After", "1")
		return NotStored, http.StatusServiceUnavailable
	}
	return Stored, http.StatusOK
}

func (e endpoint) store(ctx context.Context, n bot.News) error {
	if err := e.accept(ctx, n.Events); err != nil {
		return err
	}
	if e.fates == nil || len(n.Fates) == 0 {
		return nil
	}
	return e.fates(ctx, n.Fates)
}

// end answers with a status alone: nothing is to be learnt from us.
func (e endpoint) end(w http.ResponseWriter, platform models.PlatformName, result Result, status int) {
	e.count(platform, result)
	w.WriteHeader(status)
}
