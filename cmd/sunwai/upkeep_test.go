package main

import (
	"context"
	"errors"
	"log/slog"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot"
	"sunwai/bot/gateway"
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
