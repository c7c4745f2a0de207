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
	quietPercent = 50
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

const (
	// restLooks without a collection make a rest …
	restLooks = 20
	// … in which memory that has grown by so many bytes since it was last given back is given back. A collection costs some
	// 40 ms; what happens in idle hours comes to so much in a minute.
	restBytes = 3 << 20
)

// rest notices when there is memory to be given back and nothing to do: an idle process is collected once in two minutes only, and
// keeps till then what its start, connections' handshakes among it, left behind. Not safe for concurrent use.
type rest struct {
	looks int
	least uint64 // 0: memory was not given back yet; else bytes that the heap held when memory was last given back, or later
}

// look takes how many collections there were since the last look and how many bytes the heap holds now, and says whether to
// give back.
func (r *rest) look(fresh, held uint64) bool {
	if r.looks++; fresh > 0 {
		r.looks = 0
	}
	r.least = min(r.least, held)
	if r.looks < restLooks || held < r.least+restBytes {
		return false
	}
	r.looks = 0
	return true
}

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

// roomyStart lets the start go on without collections, which would take a tenth of it: most of what it makes is kept until followLoad
// begins.
func roomyStart() {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(busyPercent)
	}
}

// followLoad keeps the collector's setting until ctx ends, unless whoever runs the program has chosen one (GOGC). It is called when
// the start is over, which leaves several times as much garbage as what is kept of it.
func followLoad(ctx context.Context) {
	cycles := startOver()
	if os.Getenv("GOGC") != "" {
		return
	}
	c, r := collector{percent: quietPercent, last: cycles}, rest{} // the first rest is the start's end
	t := time.NewTicker(collectorEvery)
	defer t.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
		was, last := c.percent, c.last
		cycles, held := readHeap()
		now := c.look(cycles)
		if now != was {
			debug.SetGCPercent(now)
		}
		if r.look(cycles-last, held) || now < was { // what the busy time needed
			_, r.least = giveBack()
		}
	}
}

// startOver gives back what a start leaves behind, and has the heap collected as in a quiet time, unless whoever runs the program has
// chosen how often (GOGC). It returns how often the heap was collected by itself.
func startOver() (cycles uint64) {
	if os.Getenv("GOGC") == "" {
		debug.SetGCPercent(quietPercent)
	}
	cycles, _ = giveBack()
	return cycles
}

// giveBack returns what readHeap says afterwards.
func giveBack() (cycles, held uint64) {
	debug.FreeOSMemory()
	dropPages()
	return readHeap()
}

// readHeap returns how often the heap was collected by itself, and how many bytes it holds of the system.
func readHeap() (cycles, held uint64) {
	sample := []metrics.Sample{{Name: "/gc/cycles/automatic:gc-cycles"}, {Name: "/memory/classes/heap/objects:bytes"},
		{Name: "/memory/classes/heap/unused:bytes"}, {Name: "/memory/classes/heap/free:bytes"}}
	metrics.Read(sample)
	return sample[0].Value.Uint64(), sample[1].Value.Uint64() + sample[2].Value.Uint64() + sample[3].Value.Uint64()
}
