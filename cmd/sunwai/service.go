package main

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"runtime/debug"
	"sync"
	"time"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/bot/media"
	"sunwai/cmd/sunwai/config"
	"sunwai/handlers"
	"sunwai/handlers/citizen"
	"sunwai/handlers/clock"
	"sunwai/handlers/hub/door"
	"sunwai/handlers/hub/wall"
	"sunwai/handlers/notify"
	"sunwai/handlers/officer"
	"sunwai/handlers/report"
	"sunwai/handlers/webhook"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/store"
	"sunwai/models/store/bulk"
)

const (
	// stopTime is how long everything together may take to stop; whoever asks for a stop may kill after it.
	stopTime = 15 * time.Second
	// requestTime is how long of it requests may take.
	requestTime = 5 * time.Second
	// sweepEvery is how often the clock looks for what is due.
	sweepEvery = time.Second
)

// service is all that runs: made in one order, stopped in the other.
type service struct {
	config   *config.Config
	log      *slog.Logger
	clock    *sharedClock
	store    *store.Store
	live     *live
	lines    []gateway.Line
	gateway  *gateway.Gateway
	sweeper  *clock.Clock
	reports  *report.Reports
	maker    *report.Maker
	mornings *report.Mornings
	media    *media.Store
	texts    *i18n.Catalog
	count    *counters
	health   *healthLog
	acts     hubActs
	door     *door.Door
	training []door.Trainee // run: who may be tried out on the website
	renderer *notify.Renderer
	known    *accounts
	wall     *wall.Wall
	feeds    []feed // of other pages that are live

	presenter presenter
	followed  map[string]string // account -> the local date on which its followers were counted last; upkeep's own

	servers []*server
	closers []func()
}

// catalogues are being read; calling it waits until their texts are there. Their words may still be missing: see service.learned.
type catalogues func() (*i18n.Catalog, error)

// beginTexts reads the catalogues beside the rest of a start, most of which needs none of them.
func beginTexts() catalogues {
	texts := sync.OnceValues(i18n.Begin)
	go texts()
	return texts
}

// newService wires everything on an open database. Nothing runs before run.
func newService(ctx context.Context, c *config.Config, texts catalogues, log *slog.Logger, at *sharedClock, s *store.Store, lines []gateway.Line, health *healthLog) (*service, error) {
	v := &service{config: c, log: log, clock: at, store: s, lines: lines, health: health}
	var err error
	if v.count, err = newCounters(s, lines); err != nil {
		return nil, fmt.Errorf("making the metrics: %w", err)
	}
	if v.media, err = media.Open(c.Path(c.Media.Dir)); err != nil {
		return nil, fmt.Errorf("[media] dir: %w", err)
	}
	if v.live, err = newLive(ctx, s, at, v.counted("live")); err != nil {
		return nil, err
	}
	for _, a := range c.Accounts { // the others work, and the department may come with the next seed
		if missing := nobody(v.live.Directory(), a.Office); missing != "" {
			log.Error("account speaks for nobody", "account", a.Key, "err", missing)
		}
	}
	if v.texts, err = texts(); err != nil {
		return nil, fmt.Errorf("reading the catalogues: %w", err)
	}
	v.presenter = presenter{texts: v.texts, directory: v.live.Directory}
	v.wall = v.newWall()
	return v, v.wire()
}

// wire is where the handlers meet the database and the platforms.
func (v *service) wire() error {
	v.known = newAccounts(v.lines)
	deps := handlers.Deps{
		Clock:      v.clock,
		Rand:       rand.Reader,
		Number:     v.store.Numbers(rand.Reader).Draw,
		AuditSeed:  v.store.AuditSeed,
		IDs:        models.NewIDs(v.clock.Now, rand.Reader),
		Directory:  v.live.Directory,
		Roster:     v.live.Roster,
		Loads:      v.live.loads,
		Understand: v.live,
		Words:      v.texts,
		Accounts:   v.known,
		Window:     v.known.Window,
		Public:     v.known.Public,
		Read:       v.store,
		Quiet:      models.Nights(),
		Storms:     &handlers.Storms{Read: v.store},
		Problems:   v.live.Problems,
		Nearest:    handlers.Nearest(v.live.Directory),
		WebLink:    officersLink(v.config),
		CallWait:   v.callWait,
	}
	citizens := citizen.New()
	officers := officer.New(citizens)
	v.acts = v.newActs(deps, officers)
	owner, err := newOwner()
	if err != nil {
		return err
	}
	v.renderer = notify.New(notify.Deps{Clock: v.clock, Texts: v.texts, Dates: v.texts.DateTime, Days: v.texts.Date, Directory: v.live.Directory,
		Attachments: v.store, Media: openMedia{v.media}})
	v.gateway, err = gateway.New(gateway.Options{
		Owner:    owner,
		Lines:    v.lines,
		Store:    seeingStore{v.store, v.live},
		Notifier: v.store,
		Turner:   handlers.New(deps, citizens, officers),
		Renderer: v.renderer,
		Clock:    v.clock,
		Media:    v.media,
		Metrics:  v.count.gateway,
		Health:   v.health.note,
		Refused:  func(ctx context.Context, a models.Attachment) error { return v.sweeper.Refused(ctx, a) },
		Log:      v.log,
		Tuning:   v.tuning(),
	})
	if err != nil {
		return err
	}
	v.sweeper = clock.New(&deps, v.store, v.gateway.Handover, v.counted("sweep"))
	v.wireReports(&deps)
	return nil
}

// tuning lets a second transaction store events while the first one waits for the disk, where two can write.
func (v *service) tuning() gateway.Tuning {
	t := gateway.Tuning{Lease: time.Duration(v.config.Gateway.Lease)}
	if v.store.Dialect() == bulk.Postgres {
		t.InboxWrites = 2
	}
	return t
}

// newOwner names this process among the replicas.
func newOwner() (string, error) {
	var b [12]byte
	if _, err := rand.Read(b[:]); err != nil {
		return "", fmt.Errorf("naming this process: %w", err)
	}
	return hex.EncodeToString(b[:]), nil
}

// openMedia opens stored files for the renderer, which knows no files of the system.
type openMedia struct{ store *media.Store }

// Open opens a file by its hash.
func (m openMedia) Open(hash string) (io.ReadCloser, error) { return m.store.Open(hash) }

// addHooks serves all webhooks.
func (v *service) addHooks(mux *http.ServeMux) error {
	byKey := make(map[string]bot.Platform, len(v.lines))
	for _, l := range v.lines {
		byKey[l.Platform.Account().Key] = l.Platform
	}
	receivers, err := newReceivers(v.config, v.lines, v.log)
	if err != nil {
		return err
	}
	o := webhook.Options{Accounts: byKey, Receivers: receivers, Accept: v.gateway.Accept, Fates: v.gateway.Fates, Count: v.count.webhook,
		Log: v.log}
	mux.Handle(webhook.Pattern, webhook.New(o))
	mux.Handle(webhook.SharedPattern, webhook.NewShared(o))
	return nil
}

// ready is what /readyz says: database and schema, and that what comes in can be stored. It waits for no platform and no lease.
func (v *service) ready(ctx context.Context) error {
	err := v.store.CheckSchema(ctx)
	if err == nil {
		err = v.gateway.Stores(ctx, v.store.CheckStoring)
	}
	if err != nil {
		v.log.Warn("not ready", "err", err)
		return err
	}
	return nil
}

// open listens on an address; run serves it.
func (v *service) open(what, addr string, h http.Handler) (*server, error) {
	s, err := listen(what, addr, h, v.log)
	if err != nil {
		return nil, err
	}
	v.servers = append(v.servers, s)
	return s, nil
}

// closeServers gives the ports back when it never came to running.
func (v *service) closeServers() {
	for _, s := range v.servers {
		s.listener.Close()
	}
}

// run works until ctx ends and then stops in order: no more requests are taken, the gateway finishes its turns and what
// it is sending and hands its accounts over; then nothing uses the database any more.
func (v *service) run(ctx context.Context) error {
	ctx, fail := context.WithCancelCause(ctx)
	defer fail(nil)
	var all sync.WaitGroup
	v.listen(ctx, &all, fail)
	v.work(ctx, &all, fail)
	err := v.wait(ctx, &all)
	for _, f := range v.closers {
		f()
	}
	if err != nil {
		return err
	}
	if cause := context.Cause(ctx); cause != nil && !errors.Is(cause, context.Canceled) {
		return cause
	}
	return nil
}

// listen serves HTTP until the context ends; a server that cannot ends everything.
func (v *service) listen(ctx context.Context, all *sync.WaitGroup, fail context.CancelCauseFunc) {
	for _, s := range v.servers {
		all.Go(func() {
			if err := s.serve(); err != nil {
				fail(err)
			}
		})
		context.AfterFunc(ctx, func() {
			last, cancel := context.WithTimeout(context.WithoutCancel(ctx), requestTime)
			defer cancel()
			s.stop(last)
		})
	}
}

// work is all that goes on beside answering: each loop ends with the context, and one that must not fail ends everything.
func (v *service) work(ctx context.Context, all *sync.WaitGroup, fail context.CancelCauseFunc) {
	all.Go(func() {
		if err := v.gateway.Run(ctx); err != nil {
			v.log.Error("stopping", "err", err)
		}
	})
	all.Go(func() {
		if err := v.learned(); err != nil {
			fail(err)
			return
		}
		v.keep(ctx, "load", followLoad)
	})
	for name, loop := range v.loops(fail) {
		all.Go(func() { v.keep(ctx, name, loop) })
	}
	all.Go(func() { v.wall.Run(ctx) }) // the wall and the feeds look after their panics themselves: who watches them stays
	for _, f := range v.feeds {
		all.Go(func() { f.Run(ctx) })
	}
}

// learned waits until turns can be done: until then what comes in is stored. It says why they cannot.
func (v *service) learned() error {
	if err := v.texts.Learned(); err != nil {
		return fmt.Errorf("reading the catalogues: %w", err)
	}
	return v.live.learned()
}

// loops are what goes on beside answering, by the name under which a panic in it is counted: never rename.
func (v *service) loops(fail context.CancelCauseFunc) map[string]func(context.Context) {
	loops := map[string]func(context.Context){
		"live":     func(ctx context.Context) { v.live.follow(ctx, v.joined) },
		"clock":    func(ctx context.Context) { v.clock.follow(ctx, v.store.DatabaseTime) },
		"upkeep":   v.upkeep,
		"trouble":  func(ctx context.Context) { v.health.follow(ctx, v.sweeper.Troubled) },
		"audit":    v.chainAudit,
		"present":  v.introduce,
		"webhooks": v.keepHooked,
		"figures":  v.followFigures,
		"health":   v.followHealth,
		"bulks":    v.bulks().Run,
		"files":    func(ctx context.Context) { v.maker.Run(ctx, makeEvery, debug.FreeOSMemory) },
		"reports":  func(ctx context.Context) { v.mornings.Run(ctx, morningsEvery) },
		"sweep": func(ctx context.Context) {
			if err := v.sweeper.Run(ctx, sweepEvery); err != nil && ctx.Err() == nil {
				fail(err)
			}
		},
	}
	if v.door != nil { // the terminal has no website
		loops["door"] = v.door.Run
	}
	return loops
}

// wait waits for the end, and after it for everybody to have stopped, but not for ever.
func (v *service) wait(ctx context.Context, all *sync.WaitGroup) error {
	<-ctx.Done()
	v.log.Info("stopping")
	stopped := make(chan struct{})
	go func() {
		all.Wait()
		close(stopped)
	}()
	select {
	case <-stopped:
		v.log.Info("stopped")
		return nil
	case <-time.After(stopTime):
		return fmt.Errorf("not everything stopped within %s; what was not finished is done at the next start", stopTime)
	}
}
