package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"sunwai/bot/gateway"
)

// panicky is a service without a database, what it logged, and how often it has panicked, by loop.
func panicky(t *testing.T) (v *service, log *bytes.Buffer, panics func() map[string]float64) {
	registry, log := prometheus.NewRegistry(), &bytes.Buffer{}
	m, err := gateway.NewPrometheus(registry)
	require.NoError(t, err)
	v = &service{log: slog.New(slog.NewJSONHandler(log, nil)), clock: &sharedClock{}, count: &counters{gateway: m}}
	return v, log, func() map[string]float64 {
		found, err := registry.Gather()
		require.NoError(t, err)
		out := map[string]float64{}
		for _, f := range found {
			if f.GetName() != "sunwai_panics_total" {
				continue
			}
			for _, x := range f.GetMetric() {
				out[x.GetLabel()[0].GetValue()] = x.GetCounter().GetValue()
			}
		}
		return out
	}
}

// A loop that panics is begun again, more and more slowly; the log has it once and without its words, the metric each time.
func TestALoopSurvivesItsPanics(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		v, log, panics := panicky(t)
		ctx, stop := context.WithCancel(t.Context())
		var runs atomic.Int32
		var works atomic.Bool
		done := make(chan struct{})
		go func() {
			v.keep(ctx, "figures", func(ctx context.Context) {
				if runs.Add(1) <= 4 {
					panic("words of a person")
				}
				works.Store(true)
				<-ctx.Done()
			})
			close(done)
		}()
		time.Sleep(14 * time.Second) // 1, 2, 4
		synctest.Wait()
		require.EqualValues(t, 4, runs.Load())
		time.Sleep(2 * time.Second)
		synctest.Wait()
		require.True(t, works.Load())
		stop()
		<-done
		require.Equal(t, map[string]float64{"figures": 4}, panics())
		require.Equal(t, 1, strings.Count(log.String(), "panic in a loop"))
		require.NotContains(t, log.String(), "words of a person")
	})
}

// What looks after its panics itself, pages and sweeps and the learning of a directory, is counted by what it logs of them, and by nothing else.
func TestLoggedPanicsAreCounted(t *testing.T) {
	v, log, panics := panicky(t)
	sweep := v.counted("sweep").With("part", "storms").WithGroup("more")
	sweep.Error("panic in the clock", panicKey, "int")
	sweep.Error("sweeping what is due", "err", "panic: int")
	l := &live{log: v.counted("live")}
	l.fails(fmt.Errorf("preparing the directory: %w", &unlearned{"int", "live.go:40"}))
	l.fails(errors.New("the database is away"))
	require.Equal(t, map[string]float64{"sweep": 1, "live": 1}, panics())
	require.Equal(t, 4, strings.Count(log.String(), "\n"))
}

// A loop that comes back is over, and one that is to stop is not begun again.
func TestALoopThatIsOver(t *testing.T) {
	v, _, _ := panicky(t)
	ctx, stop := context.WithCancel(t.Context())
	v.keep(ctx, "present", func(context.Context) {})
	v.keep(ctx, "live", func(context.Context) {
		stop()
		panic("while stopping")
	})
}

// No loop of serve ends it, whatever is wrong: here there is not even a database. And one part of the upkeep holds up no other.
func TestEveryLoopSurvives(t *testing.T) {
	synctest.Test(t, func(t *testing.T) {
		v, _, panics := panicky(t)
		v.health = newHealthLog(v.log)
		ctx, stop := context.WithCancel(t.Context())
		defer stop()
		for _, name := range []string{"live", "clock", "upkeep", "audit", "figures"} {
			loop := map[string]func(context.Context){
				"live": func(ctx context.Context) { v.live.follow(ctx, nil) }, "clock": func(ctx context.Context) { v.clock.follow(ctx, v.store.DatabaseTime) },
				"upkeep": v.upkeep, "audit": v.chainAudit, "figures": v.followFigures,
			}[name]
			go v.keep(ctx, name, loop)
		}
		time.Sleep(upkeepEvery + time.Minute)
		synctest.Wait()
		got := panics()
		require.EqualValues(t, 2*(len(v.upkeepParts())-1), got["upkeep"], "twice all but the counting of no accounts' followers")
		for _, name := range []string{"live", "clock", "audit", "figures"} {
			require.Greater(t, got[name], 2.0, name)
		}
	})
}
