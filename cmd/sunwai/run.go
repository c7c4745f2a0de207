package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/netip"
	"slices"
	"sync"
	"time"

	"sunwai/bot/console"
	"sunwai/bot/gateway"
	"sunwai/bot/phone"
	"sunwai/cmd/sunwai/config"
	page "sunwai/handlers/console"
	"sunwai/models"
	"sunwai/models/store"
)

type runCmd struct {
	Listen string `help:"Address and port of the page, instead of [http] listen. Only this computer can reach it." placeholder:"ADDRESS"`
}

// Run makes everything that is missing and opens the two phones on a page of this computer.
func (r runCmd) Run(ctx context.Context, a *app) error {
	c, err := a.playConfig()
	if err != nil {
		return err
	}
	if r.Listen != "" {
		c.HTTP.Listen = r.Listen
	}
	if err := loopback(c.HTTP.Listen); err != nil {
		return err
	}
	p, err := a.play(ctx, c, a.out)
	if err != nil {
		return err
	}
	defer p.close()
	public, err := p.openPage()
	if err != nil {
		p.service.closeServers()
		return err
	}
	fmt.Fprintf(a.out, "\n  Open this in a browser:  http://%s\n\n  On the left a citizen's phone, on the right the officer's. Everything stays on this computer, in %s.\n  Ctrl-C ends it.\n\n",
		public.address(), databaseName(c))
	ctx, stop := context.WithCancel(ctx)
	var retaining sync.WaitGroup
	retaining.Go(func() {
		if err := p.hub.Retain(ctx, retainEvery); err != nil {
			p.service.log.Error("the phones will be empty after a restart", "err", err)
		}
	})
	defer retaining.Wait()
	defer stop()
	return p.service.run(ctx)
}

// retainEvery is how much of what the phones showed is missing, at most, after the process was killed. Nothing else is.
const retainEvery = time.Second

// playConfig is the configuration of run and chat: without real accounts, logs for people.
func (a *app) playConfig() (*config.Config, error) {
	c, err := a.config()
	if err != nil {
		return nil, err
	}
	if len(c.Accounts) > 0 {
		return nil, errors.New("the configuration has real accounts, and on the console anybody can be anyone. Use `sunwai serve` for them; to try things out, work in a folder without sunwai.toml and without TELEGRAM_TOKEN_… in the environment")
	}
	if c.File == "" {
		c.Log.Format = "text"
		if c.Log.Level == "info" {
			c.Log.Level = "error" // a slow computer is no news to who tries things out
		}
	}
	return c, nil
}

// playing is a running console with all that it stands on.
type playing struct {
	service *service
	hub     *console.Console
	release func()
}

// play brings a database to date, fills it with demo people and wires the console to it.
func (a *app) play(ctx context.Context, c *config.Config, out io.Writer) (*playing, error) {
	log, at := a.logger(c), &sharedClock{}
	s, err := migrated(ctx, c, at, log, out)
	if err != nil {
		return nil, err
	}
	release, err := s.LockServe()
	if err != nil {
		s.Close()
		if errors.Is(err, store.ErrServing) {
			return nil, fmt.Errorf("%s: sunwai is running on it already. Open its page, or end that one first", databaseName(c))
		}
		return nil, err
	}
	p := &playing{release: func() {
		release()
		s.Close()
	}}
	if err := p.wire(ctx, c, log, at, s, out); err != nil {
		p.close()
		return nil, err
	}
	return p, nil
}

func (p *playing) wire(ctx context.Context, c *config.Config, log *slog.Logger, at *sharedClock, s *store.Store, out io.Writer) error {
	if real, err := s.HasRealAccounts(ctx, demoPhone().Key); err != nil {
		return err
	} else if real {
		return fmt.Errorf("%s has served real accounts, and on the console anybody can be anyone. Take another database: SUNWAI_DATABASE_URL=sqlite:data/try.db", databaseName(c))
	}
	if _, err := at.measure(ctx, s.DatabaseTime); err != nil {
		return err
	}
	if err := seed(ctx, c, s, out); err != nil {
		return err
	}
	d, err := savedDirectory(ctx, s)
	if err != nil {
		return err
	}
	ids := models.NewIDs(at.Now, rand.Reader)
	if err := demoPeople(ctx, s, d, ids); err != nil {
		return err
	}
	trainees, err := demoUsers(ctx, s, ids)
	if err != nil {
		return err
	}
	p.hub = console.New(console.Config{Accounts: demoAccounts(d), Clock: at, Dir: c.Path("data/console"), Page: "http://" + c.HTTP.Listen})
	desk, err := phone.New(phone.Config{Account: demoPhone(), Keep: s, Clock: at})
	if err != nil {
		return err
	}
	lines := []gateway.Line{{Platform: desk, Mode: gateway.Pushed}}
	for _, account := range p.hub.Accounts() {
		lines = append(lines, gateway.Line{Platform: p.hub.Platform(account), Mode: gateway.Pushed})
	}
	if err := s.RememberAccounts(ctx, slices.Concat(p.hub.Accounts(), []models.Account{demoPhone()})); err != nil {
		return err
	}
	if p.service, err = newService(ctx, c, beginTexts(), log, at, s, lines, newHealthLog(log)); err != nil {
		return err
	}
	p.service.training = append(trainees, demoOfficers(p.service.live.Officers(), d.PostTitle)...)
	p.hub.Accept(p.service.gateway.Accept)
	return nil
}

// close gives everything back.
func (p *playing) close() {
	if p.hub != nil {
		p.hub.Close()
	}
	p.release()
}

// openPage listens for the browser.
func (p *playing) openPage() (*server, error) {
	if err := p.hub.Recall(); err != nil {
		return nil, err
	}
	v := p.service
	phones, err := page.New(page.Deps{
		Hub:        p.hub,
		Words:      v.texts,
		Directory:  func() page.Directory { return v.live.Directory() },
		Officers:   func(context.Context) ([]models.Officer, error) { return v.live.Officers(), nil },
		Registered: v.newest,
		Clock:      v.clock,
		Log:        v.log,
	})
	if err != nil {
		return nil, err
	}
	mux := http.NewServeMux()
	addHealth(mux, v.ready)
	mux.Handle("/", phones)
	if err := v.addHub(mux); err != nil {
		return nil, err
	}
	s, err := v.open("[http] listen", v.config.HTTP.Listen, mux)
	if errors.Is(err, errInUse) {
		return nil, fmt.Errorf("%w: sunwai run --listen 127.0.0.1:8081", err)
	}
	if err != nil {
		return nil, err
	}
	s.http.RegisterOnShutdown(phones.Close)
	return s, nil
}

// newest reads the complaints that were registered last, each with its history.
func (v *service) newest(ctx context.Context, limit int) ([]page.Case, error) {
	list, err := v.store.NewestComplaints(ctx, limit)
	if err != nil {
		return nil, err
	}
	cases := make([]page.Case, len(list))
	for i, c := range list {
		events, err := v.store.Events(ctx, c.ID)
		if err != nil {
			return nil, err
		}
		cases[i] = page.Case{Complaint: c, Events: events}
	}
	return cases, nil
}

// loopback refuses to show the console to other computers: there anybody can be anyone.
func loopback(addr string) error {
	host, _, err := net.SplitHostPort(addr)
	if err != nil {
		return fmt.Errorf("%q is no address with a port, e.g. 127.0.0.1:8081", addr)
	}
	ip, err := netip.ParseAddr(host)
	if host == "localhost" || err == nil && ip.IsLoopback() {
		return nil
	}
	return fmt.Errorf("%s: run is for this computer only, because on its page anybody can be anyone. Use 127.0.0.1", addr)
}
