package main

import (
	"fmt"
	"runtime"
	"sort"
	"time"

	"sunwai/handlers"
)

// speed times every message alone on one core.
func (b *bench) speed(s sets) {
	var texts []string
	for _, rows := range [][]row{s.language, s.routing, s.district, s.danger, s.abuse} {
		for _, r := range rows {
			texts = append(texts, r.text)
		}
	}
	if len(texts) == 0 {
		return
	}
	const rounds = 5
	best := make([]time.Duration, len(texts))
	for round := range rounds {
		for i, t := range texts {
			start := time.Now()
			b.reader.Understand(t, handlers.Hint{})
			if d := time.Since(start); round == 0 || d < best[i] {
				best[i] = d
			}
		}
	}
	sort.Slice(best, func(i, j int) bool { return best[i] < best[j] })
	runtime.GC()
	var mem runtime.MemStats
	runtime.ReadMemStats(&mem)
	fmt.Fprintf(b.out, "speed (best of %d per message): p50 %v, p99 %v, longest %v; heap in use %.1f MB\n", rounds,
		best[len(best)/2].Round(100*time.Nanosecond), best[len(best)*99/100].Round(100*time.Nanosecond), best[len(best)-1].Round(time.Microsecond),
		float64(mem.HeapAlloc)/(1<<20))
}
