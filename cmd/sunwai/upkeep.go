package main

import (
	"context"
	"sync"
	"time"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/bot/media"
	"sunwai/models/store"
)

const (
	// keepAlerts is how long it is kept what officers were told of overdue complaints: the history of each has it for ever.
	keepAlerts = 90 * 24 * time.Hour
	// upkeepEvery is how often old words are taken out. Several replicas may: it is done once.
	upkeepEvery = time.Hour
	// askAgain is how soon a platform that did not answer is asked again, at first and at most.
	askAgain     = 2 * time.Second
	askAgainMost = 5 * time.Minute
	// hookAgain is how often webhooks are looked after while we run: X gives one up that it could not reach for a day, and then brings nothing.
	hookAgain = time.Hour
	// askTime bounds one question to a platform.
	askTime = 30 * time.Second
)

// upkeep takes the words out of what is done, and what else is to be looked after now and then. A part that fails or panics holds up no
// other.
func (v *service) upkeep(ctx context.Context) {
	t := time.NewTicker(upkeepEvery)
	defer t.Stop()
	var told string
	for {
		for _, part := range v.upkeepParts() {
			v.guard("upkeep", &told, func() {
				if err := part.do(ctx); err != nil && ctx.Err() == nil {
					v.log.Error(part.what, "err", err)
				}
			})
		}
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
	}
}

type upkeepPart struct {
	what string
	do   func(ctx context.Context) error
}

func (v *service) upkeepParts() []upkeepPart {
	since := func(d time.Duration) time.Time { return v.clock.Now().Add(-d) }
	return []upkeepPart{
		{"taking old words out of the queues", func(ctx context.Context) error {
			n, err := v.store.Purge(ctx, since(store.KeepWords))
			if n > 0 {
				v.log.Info("took old words out of the queues", "rows", n)
			}
			return err
		}},
		{"deleting what was read out", func(ctx context.Context) error {
			_, err := v.store.PurgeSpoken(ctx, since(store.KeepWords))
			return err
		}},
		{"deleting old alerts", func(ctx context.Context) error {
			_, err := v.store.PurgeAlerts(ctx, since(keepAlerts))
			return err
		}},
		{"taking erased files away", func(ctx context.Context) error { return forgetFiles(ctx, v.store, v.media, v.clock.Now()) }},
		{"deleting sessions that are over", func(ctx context.Context) error {
			return v.store.SweepDoor(ctx, time.Duration(v.config.Hub.Idle))
		}},
		{"removing unused files", func(ctx context.Context) error { v.removeUnused(ctx); return nil }},
		{"counting followers", func(ctx context.Context) error { v.countFollowers(ctx); return nil }},
	}
}

// removeUnused takes the files out of the media folder that nothing points at any more: this hour's share, all of them in a day. A folder of
// another installation is left alone.
func (v *service) removeUnused(ctx context.Context) {
	ours, err := v.media.Claim(v.store.Mark())
	if err != nil {
		v.log.Error("files that nothing points at stay", "err", err)
		return
	}
	if !ours {
		v.log.Error("files that nothing points at stay: the media folder is another installation's. If it is not, remove the file owner in it",
			"folder", v.config.Path(v.config.Media.Dir))
		return
	}
	const share = (media.Parts + 23) / 24
	first := v.clock.Now().UTC().Hour() * share
	removed := 0
	for part := first; part < min(first+share, media.Parts) && ctx.Err() == nil; part++ {
		n, err := v.media.RemoveUnused(ctx, part, v.store.HashesInUse)
		removed += n
		if err != nil && ctx.Err() == nil {
			v.log.Error("removing files that nothing points at", "err", err)
			return
		}
	}
	if removed > 0 {
		v.log.Info("removed files that nothing points at", "files", removed)
	}
}

// modeSetter is a platform that must be told how to deliver.
type modeSetter interface {
	EnsureMode(ctx context.Context) error
}

// introduce tells each platform how to reach us and what to show beside the conversations. A platform that does not
// answer is asked again; nothing waits for it.
func (v *service) introduce(ctx context.Context) {
	var all sync.WaitGroup
	for _, l := range v.lines {
		all.Go(func() { v.keep(ctx, "present", func(ctx context.Context) { v.introduceOne(ctx, l) }) })
	}
	all.Wait()
}

func (v *service) introduceOne(ctx context.Context, l gateway.Line) {
	if m, ok := l.Platform.(modeSetter); ok && l.Mode == gateway.Pushed {
		v.insist(ctx, l.Platform, "setting the webhook", m.EnsureMode)
	}
	p, ok := l.Platform.(bot.Presenter)
	if !ok {
		return
	}
	list, err := v.presenter.citizen(l.Platform.Account())
	if err != nil { // a catalogue without the words: asking again does not help
		v.log.Error("writing commands and descriptions", "account", l.Platform.Account().Key, "err", err)
		return
	}
	v.insist(ctx, l.Platform, "showing commands and descriptions", func(ctx context.Context) error { return p.Present(ctx, list) })
}

// keepHooked looks after webhooks until ctx ends. One that cannot be asked about now is asked about next time.
func (v *service) keepHooked(ctx context.Context) {
	tick := time.NewTicker(hookAgain)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		for _, l := range v.lines {
			m, ok := l.Platform.(modeSetter)
			if !ok || l.Mode != gateway.Pushed || ctx.Err() != nil {
				continue
			}
			within, cancel := context.WithTimeout(ctx, askTime)
			if err := m.EnsureMode(within); err != nil && ctx.Err() == nil {
				v.log.Warn("looking after the webhook", "account", l.Platform.Account().Key, "err", err)
			}
			cancel()
		}
	}
}

// insist tries until it works or ctx ends.
func (v *service) insist(ctx context.Context, p bot.Platform, what string, try func(context.Context) error) {
	for pause := askAgain; ; pause = min(2*pause, askAgainMost) {
		within, cancel := context.WithTimeout(ctx, askTime)
		err := try(within)
		cancel()
		if err == nil || ctx.Err() != nil {
			return
		}
		v.log.Warn(what, "account", p.Account().Key, "err", err)
		select {
		case <-ctx.Done():
			return
		case <-time.After(pause):
		}
	}
}
