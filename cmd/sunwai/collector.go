package main

import (
	"context"
	"os"
	"runtime/debug"
	"runtime/metrics"
	"time"
)

// How much the heap may grow before it is collected, in percent of what is alive. Little is alive here (some 20 MB), so
// under load Go's own 100 has it collected many times a second, which costs every seventh second of processor time.
// 400 costs a third of that and up to 100 MB, but only while there is much to do: an idle process stays small.
const (
	quietPercent = 100
	busyPercent  = 400
)

const (
	// collectorEvery is how often it is looked how often the heap is collected.
	collectorEvery = time.Second
	// busyCycles in one look make a busy time, fewer than quietCycles in quietLooks end it. At 400 percent there are a fourth as many as
	// at 100, so that the one does not follow from the other.
	busyCycles  = 3
	quietCycles = 8
	quietLooks  = 30
)

// collector decides how roomy the heap may be. Not safe for concurrent use.
type collector struct {
	percent int
	last    uint64
	looks   int // in this busy time, since …
	since   uint64
}

// look takes the number of collections so far and returns the percentage from now on.
func (c *collector) look(cycles uint64) int {
	fresh := cycles - c.last
	c.last = cycles
	switch {
	case c.percent != busyPercent:
		c.percent, c.looks, c.since = quietPercent, 0, cycles
		if fresh >= busyCycles {
			c.percent = busyPercent
		}
	default:
		if c.looks++; c.looks == quietLooks {
			if cycles-c.since < quietCycles {
				c.percent = quietPercent
			}
			c.looks, c.since = 0, cycles
		}
	}
	return c.percent
}

// followLoad keeps the collector's setting until ctx ends, unless whoever runs the program has chosen one (GOGC). It is called when
// the start is over, which leaves several times as much garbage as what is kept of it.
func followLoad(ctx context.Context) {
	debug.FreeOSMemory()
	if os.Getenv("GOGC") != "" {
		return
	}
	sample := []metrics.Sample{{Name: "/gc/cycles/automatic:gc-cycles"}}
	metrics.Read(sample)
	c := collector{percent: quietPercent, last: sample[0].Value.Uint64()}
	t := time.NewTicker(collectorEvery)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
		metrics.Read(sample)
		was := c.percent
		if now := c.look(sample[0].Value.Uint64()); now != was {
			debug.SetGCPercent(now)
			if now == quietPercent {
				debug.FreeOSMemory() // what the busy time needed
			}
		}
	}
}
