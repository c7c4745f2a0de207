package main

import (
	"context"
	"fmt"
	"log/slog"
	"net/http"
	"time"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/bot/telegram"
	"sunwai/cmd/sunwai/config"
	"sunwai/models"
	"sunwai/models/store"
)

// handleTime is how long a platform may take to say which handle a token belongs to.
const handleTime = 5 * time.Second

type serveCmd struct{}

// Run serves the real accounts until the process is asked to stop.
func (serveCmd) Run(ctx context.Context, a *app) error {
	roomyStart()
	c, err := a.config()
	if err != nil {
		return err
	}
	if len(c.Accounts) == 0 {
		return config.Faults{{Where: "[[account]]", What: "there is no account to serve: add one to sunwai.toml, or set TELEGRAM_TOKEN_POWER=…; `sunwai run` tries it without any"}}
	}
	if err := c.Secrets(a.environ); err != nil {
		return err
	}
	if err := c.HubSecret(a.environ); err != nil {
		return err
	}
	texts, log, at := beginTexts(), a.logger(c), &sharedClock{}
	s, err := openStore(ctx, c, at, log)
	if err != nil {
		return err
	}
	defer s.Close()
	v, release, err := prepare(ctx, c, texts, log, at, s)
	if err != nil {
		return err
	}
	defer release()
	if err := v.openServe(); err != nil {
		v.closeServers()
		return err
	}
	return v.run(ctx)
}

// prepare makes the service of the real accounts. release gives the database's file back.
func prepare(ctx context.Context, c *config.Config, texts catalogues, log *slog.Logger, at *sharedClock, s *store.Store) (*service, func(), error) {
	release, err := s.LockServe()
	if err != nil {
		return nil, nil, fmt.Errorf("%s: %w", databaseName(c), err)
	}
	v, err := prepareLocked(ctx, c, texts, log, at, s)
	if err != nil {
		release()
		return nil, nil, err
	}
	return v, release, nil
}

func prepareLocked(ctx context.Context, c *config.Config, texts catalogues, log *slog.Logger, at *sharedClock, s *store.Store) (*service, error) {
	if _, err := at.measure(ctx, s.DatabaseTime); err != nil {
		return nil, err
	}
	health := newHealthLog(log)
	d := lineDeps{config: c, http: &http.Client{Transport: telegram.NewTransport(len(c.Accounts))}, clock: at, log: log,
		health: health.note, store: s}
	findHandles(ctx, d)
	lines, err := newLines(d)
	if err != nil {
		return nil, err
	}
	if err := s.RememberAccounts(ctx, identities(lines)); err != nil {
		return nil, err
	}
	return newService(ctx, c, texts, log, at, s, lines, health)
}

func identities(lines []gateway.Line) []models.Account {
	list := make([]models.Account, len(lines))
	for i, l := range lines {
		list[i] = l.Platform.Account()
	}
	return list
}

// findHandles asks for the handles that the configuration leaves out. A platform that does not answer stops nothing:
// then links to that account are missing until the next start.
func findHandles(ctx context.Context, d lineDeps) {
	for i := range d.config.Accounts {
		a := &d.config.Accounts[i]
		if a.Handle != "" {
			continue
		}
		handle, err := askHandle(ctx, d, *a)
		if err != nil {
			d.log.Warn("the platform does not say which handle this is; set handle in the configuration", "account", a.Key, "err", err)
			continue
		}
		a.Handle = handle
	}
}

func askHandle(ctx context.Context, d lineDeps, a config.Account) (string, error) {
	l, err := newLine(d, a)
	if err != nil {
		return "", err
	}
	checker, ok := l.Platform.(bot.Checker)
	if !ok {
		return "", fmt.Errorf("%s cannot be asked", a.Platform)
	}
	ctx, cancel := context.WithTimeout(ctx, handleTime)
	defer cancel()
	id, err := checker.Check(ctx)
	return id.Handle, err
}

// openServe listens for webhooks, health checks and Prometheus.
func (v *service) openServe() error {
	mux := http.NewServeMux()
	addHealth(mux, v.ready)
	if err := v.addHooks(mux); err != nil {
		return err
	}
	if err := v.addHub(mux); err != nil {
		return err
	}
	public, err := v.open("[http] listen", v.config.HTTP.Listen, mux)
	if err != nil {
		return err
	}
	counted := config.Off
	if v.config.Metrics.Listen != config.Off {
		m, err := v.open("[metrics] listen", v.config.Metrics.Listen, v.count.page)
		if err != nil {
			return err
		}
		counted = m.address()
	}
	v.log.Info("serving", "accounts", len(v.lines), "database", databaseName(v.config), "http", public.address(), "metrics", counted)
	return nil
}
