// Package gateway connects platforms and turns. Its inbox stores every event before it is acknowledged; turns run in
// batches, each batch in one transaction; its outbox sends the answers in order and within each platform's limits.
// Leases decide which replica works for which account.
package gateway

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"sunwai/bot"
	"sunwai/models"
)

// Gateway moves messages in and out. Make it with New; Accept and Handover may be called from any goroutine.
type Gateway struct {
	owner    string
	lines    map[string]*line
	store    Store
	turner   Turner
	renderer Renderer
	metrics  Metrics
	health   func(bot.Health)
	refused  func(context.Context, models.Attachment) error
	log      *slog.Logger
	clock    models.Clock
	machine  func() time.Time
	tuning   Tuning

	inbox   *group[taken, convKey]
	turns   *turns
	outbox  *outbox
	results *results
	files   *files
	notices *notices
	acks    *acks
	storing storing
}

// line is an account as the gateway uses it.
type line struct {
	platform bot.Platform
	account  models.Account
	scope    string
	mode     Mode
}

// New wires a gateway. It starts nothing; only Accept works before Run.
func New(o Options) (*Gateway, error) {
	lines, err := linesOf(o.Lines)
	if err != nil {
		return nil, err
	}
	if o.Store == nil || o.Turner == nil || o.Renderer == nil || o.Clock == nil || o.Owner == "" {
		return nil, errors.New("gateway: Owner, Store, Turner, Renderer and Clock must be set")
	}
	g := &Gateway{owner: o.Owner, lines: lines, store: o.Store, turner: o.Turner, renderer: o.Renderer, clock: o.Clock,
		metrics: o.Metrics, health: o.Health, refused: o.Refused, log: o.Log, machine: o.Machine, tuning: o.Tuning.withDefaults()}
	if g.metrics == nil {
		g.metrics = noMetrics{}
	}
	if g.health == nil {
		g.health = func(bot.Health) {}
	}
	if g.log == nil {
		g.log = slog.New(slog.DiscardHandler)
	}
	if g.machine == nil {
		g.machine = time.Now // intervals only: see Options.Machine
	}
	g.inbox = newGroup(g.tuning, taken.conversation, g.storeInbound)
	g.turns = &turns{backlog: newBacklog(g.machine, g.tuning), g: g, writing: make(chan struct{}, 1)}
	g.outbox = newOutbox(g)
	g.results = newResults(o.Store, g.tuning.Lease/3, func(err error) {
		g.storeFailed()
		g.log.Error("recording what was sent", "err", err)
	}, func(do func() error) error { return g.safely("results", do) })
	g.files = newFiles(g, o.Media)
	g.notices = newNotices(g, o.Notifier)
	g.acks = newAcks(lines)
	g.storing.trial = make(chan struct{}, 1)
	return g, nil
}

func linesOf(list []Line) (map[string]*line, error) {
	lines := make(map[string]*line, len(list))
	for _, l := range list {
		a := l.Platform.Account()
		if _, twice := lines[a.Key]; twice || a.Key == "" {
			return nil, fmt.Errorf("gateway: account key %q is empty or used twice", a.Key)
		}
		if _, polls := l.Platform.(bot.Poller); l.Mode == Polled && !polls {
			return nil, fmt.Errorf("gateway: account %q cannot be polled", a.Key)
		}
		if l.Mode != Polled && l.Mode != Pushed {
			return nil, fmt.Errorf("gateway: account %q has the unknown mode %q", a.Key, l.Mode)
		}
		lines[a.Key] = &line{platform: l.Platform, account: a, scope: l.Platform.Scope(), mode: l.Mode}
	}
	return lines, nil
}

// Handover gives rows that were just committed to their senders, for who writes outbox rows without a turn: the clock,
// commands. It is only faster than not calling it: the poll finds the rows too.
func (g *Gateway) Handover(rows []models.OutboxRow) {
	g.tellOthers(g.outbox.hand(rows, fromElsewhere)) // the rows themselves are not taken: a poll is
}

func (g *Gateway) tellOthers(accounts []string) {
	if len(accounts) > 0 {
		g.notices.add(accounts)
	}
}

// Run works for the accounts whose leases it gets until ctx ends. Then it stops in order: no new messages are asked
// for, the running turns are finished, what is being sent is brought to an end and recorded, the leases
// are released. A Gateway runs once.
func (g *Gateway) Run(ctx context.Context) error {
	var keeping, loops, runners, recording sync.WaitGroup
	still, stopRecording := context.WithCancel(context.WithoutCancel(ctx))
	defer stopRecording()
	recording.Go(func() { g.results.run(still) })
	for range g.tuning.Runners {
		runners.Go(g.turns.run)
	}
	keeper := newKeeper(g)
	keeping.Go(func() { keeper.run(ctx) })
	loops.Go(func() { g.turns.lookLoop(ctx) })
	loops.Go(func() { g.outbox.lookLoop(ctx) })
	loops.Go(func() { g.files.run(ctx) })
	g.notices.start(ctx, &loops)

	<-ctx.Done()
	keeping.Wait()
	keeper.drain(still, func() {
		loops.Wait()
		g.turns.close()
		runners.Wait()
	})
	keeper.dropAll(g.tuning.Drain)
	stopRecording()
	recording.Wait()

	last, cancel := context.WithTimeout(context.WithoutCancel(ctx), g.tuning.Lease/3)
	defer cancel()
	if err := g.store.Release(last, g.owner); err != nil {
		return fmt.Errorf("releasing leases: %w", err)
	}
	return nil
}

// Load is what one account has to say, as far as memory knows.
type Load struct {
	Queued int           // outbox rows
	Out    int           // of them on their way
	Paused time.Duration // the account rests for so long
	Oldest time.Time     // when the oldest was written; zero when there is none
}
