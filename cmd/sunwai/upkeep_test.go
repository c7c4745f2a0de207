package main

import (
	"context"
	"errors"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
	"sunwai/bot/media"
	"sunwai/handlers"
	"sunwai/models"
)

// hookable is an account whose platform has to be told where to bring news.
type hookable struct {
	bot.Platform
	asked atomic.Int64
	fails error
}

func (h *hookable) Account() models.Account { return models.Account{Key: "x"} }

func (h *hookable) EnsureMode(context.Context) error {
	h.asked.Add(1)
	return h.fails
}

// A webhook is looked after as long as we run, also when that failed the last time; accounts that are asked for news are left alone.
func TestWebhooksAreLookedAfter(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		fine, failing, polled := &hookable{}, &hookable{fails: errors.New("away")}, &hookable{}
		v := &service{log: slog.New(slog.DiscardHandler), lines: []gateway.Line{{Platform: fine, Mode: gateway.Pushed}, {Platform: failing, Mode: gateway.Pushed},
			{Platform: polled, Mode: gateway.Polled}}}
		ctx, stop := context.WithCancel(t.Context())
		done := make(chan struct{})
		go func() { v.keepHooked(ctx); close(done) }()
		time.Sleep(3*hookAgain + time.Minute)
		stop()
		<-done
		require.Equal(t, []int64{3, 3, 0}, []int64{fine.asked.Load(), failing.asked.Load(), polled.asked.Load()})
	})
}

// A photo that came with a refused act is nobody's: it goes when it is old, and what a complaint has stays. In a folder of another
// installation everything would look like nobody's: nothing goes.
func TestPhotosOfRefusedActsGo(t *testing.T) {
	p := playOf(t)
	kept, err := p.service.media.Put(t.Context(), strings.NewReader("%PDF-1.7 of a refused act"), 1000)
	require.NoError(t, err)
	mine, err := p.service.media.Put(t.Context(), strings.NewReader("%PDF-1.7 of a complaint"), 1000)
	require.NoError(t, err)
	_, err = p.service.store.Apply(t.Context(), []models.ChangeSet{{Attachments: []models.Attachment{{ID: 7, Complaint: 5, Kind: models.Document, State: models.AttachmentStored,
		Hash: mine.Hash, Account: handlers.WebAccount, At: p.service.clock.Now()}}}})
	require.NoError(t, err)
	old := time.Now().Add(-2 * media.Settled)
	for _, hash := range []string{kept.Hash, mine.Hash} {
		path := filepath.Join(p.service.config.Path(p.service.config.Media.Dir), hash[:2], hash[2:4], hash)
		require.NoError(t, os.Chtimes(path, old, old))
	}
	begin := noon()
	everyHour := func() {
		for hour := range 24 {
			p.service.clock.says(begin.Add(time.Duration(hour) * time.Hour))
			p.service.removeUnused(t.Context())
		}
	}
	owner := filepath.Join(p.service.config.Path(p.service.config.Media.Dir), "owner")
	require.NoError(t, os.WriteFile(owner, []byte("somebody else"), 0o600))
	everyHour()
	f, err := p.service.media.Open(kept.Hash)
	require.NoError(t, err)
	f.Close()
	require.NoError(t, os.Remove(owner)) // an installation from before
	everyHour()
	_, err = p.service.media.Open(kept.Hash)
	require.ErrorIs(t, err, models.ErrNotFound)
	f, err = p.service.media.Open(mine.Hash)
	require.NoError(t, err)
	f.Close()
}

// noon is the middle of the next day in India, and of an hour elsewhere: neither ends while a test looks.
func noon() time.Time {
	year, month, day := time.Now().In(models.IST()).Date()
	return time.Date(year, month, day+1, 12, 0, 0, 0, models.IST())
}

// says sets the clock.
func (c *sharedClock) says(at time.Time) { c.offset.Store(int64(time.Until(at))) }

// followable is an account whose platform says how many follow it.
type followable struct {
	bot.Platform
	key   string
	n     int
	fails error
	asked int
}

func (f *followable) Account() models.Account { return models.Account{Key: f.key} }

func (f *followable) Followers(context.Context) (int, error) {
	f.asked++
	return f.n, f.fails
}

// Followers are asked for once a day; who does not answer is asked again an hour later, and whose platform says nothing never.
func TestFollowersOncePerDay(t *testing.T) {
	p := playOf(t)
	v := p.service
	fine, away, silent := &followable{key: "console-power", n: 700}, &followable{key: "page", fails: errors.New("away")}, &hookable{}
	v.lines = []gateway.Line{{Platform: fine}, {Platform: away}, {Platform: silent}}
	day := noon()
	for hour := range 3 {
		v.clock.says(day.Add(time.Duration(hour) * time.Hour))
		v.countFollowers(t.Context())
	}
	require.Equal(t, []int{1, 3}, []int{fine.asked, away.asked})
	v.clock.says(day.Add(24 * time.Hour))
	fine.n = 712
	v.countFollowers(t.Context())
	require.Equal(t, 2, fine.asked)
	figures, err := v.store.Wall(t.Context())
	require.NoError(t, err)
	at := slices.IndexFunc(figures.Handles, func(h models.HandleFigures) bool { return h.Account.Key == "console-power" })
	require.GreaterOrEqual(t, at, 0)
	var counts []int
	for _, d := range figures.Handles[at].Followers {
		counts = append(counts, d.Count)
	}
	require.Equal(t, []int{700, 712}, counts)
}
