package main

import (
	"context"
	"time"

	"sunwai/bot"
	districts "sunwai/handlers/hub/map"
	"sunwai/handlers/hub/wall"
	"sunwai/handlers/hub/web"
	"sunwai/models/store"
)

const (
	// foldEvery is how often it is looked for figures that other replicas' turns, or the time, have changed.
	foldEvery = time.Second
	// foldSpace is how long after a fold the next one may begin: changes that come together cost one. After a long one it rests
	// foldRest times as long as the fold took, at most foldLongest: when there is very much to do the wall may be three seconds behind,
	// and people's messages go first.
	foldSpace   = 450 * time.Millisecond
	foldRest    = 20
	foldLongest = 3 * time.Second
)

func (v *service) newWall() *wall.Wall {
	return wall.New(wall.Deps{Figures: v.store, Directory: func() wall.Directory { return v.live.Directory() }, Words: v.texts, Clock: v.clock,
		Log: v.counted("wall")})
}

func (v *service) mapModule() web.Module {
	return districts.Module(districts.Deps{Figures: v.store, Directory: func() districts.Directory { return v.live.Directory() }, Words: v.texts,
		Clock: v.clock})
}

// district says in which district an Area lies; "" when it is in none.
func (v *service) district(area string) string {
	d, _ := v.live.Directory().District(area)
	return d.Code
}

// followFigures keeps what the website shows up to date until ctx ends: soon after this replica has written something, and every
// second for the others.
func (v *service) followFigures(ctx context.Context) {
	tick := time.NewTicker(foldEvery)
	defer tick.Stop()
	failing := false
	for {
		select {
		case <-ctx.Done():
			return
		case <-v.store.Stirred():
		case <-tick.C:
		}
		began := v.clock.Now()
		err := v.fold(ctx)
		if err != nil && !failing && ctx.Err() == nil {
			v.log.Error("bringing figures up to date", "err", err)
		}
		failing = err != nil
		select {
		case <-ctx.Done():
			return
		case <-time.After(min(max(foldSpace, foldRest*v.clock.Now().Sub(began)), foldLongest)):
		}
	}
}

// feed is a page that counts what has come since it was opened.
type feed interface {
	Run(ctx context.Context)
	Stir()
}

// stir says that something has changed that pages may show.
func (v *service) stir() {
	v.wall.Stir()
	for _, f := range v.feeds {
		f.Stir()
	}
}

func (v *service) fold(ctx context.Context) error {
	for more := true; more && ctx.Err() == nil; {
		var done store.Folded
		done, err := v.store.Fold(ctx, v.district)
		if err != nil {
			return err
		}
		if done.Version != 0 {
			v.stir()
		}
		more = done.More
	}
	return nil
}

// followHealth keeps in the database how accounts stand, so that the walls of all replicas show it.
func (v *service) followHealth(ctx context.Context) {
	for {
		var h bot.Health
		select {
		case <-ctx.Done():
			return
		case h = <-v.health.news:
		}
		code := h.Code
		if h.OK {
			code = ""
		}
		changed, err := v.store.NoteHealth(ctx, h.Account, code, v.clock.Now())
		if err != nil && ctx.Err() == nil {
			v.log.Error("noting how an account stands", "account", h.Account, "err", err)
		}
		if changed {
			v.wall.Stir()
		}
	}
}
