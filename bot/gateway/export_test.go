package gateway

import "sort"

// Stats is what the gateway is doing, for people who look.
type Stats struct {
	Held    []string // accounts whose lease we have
	Backlog int      // inbox rows in memory
	Turning int      // of them being turned
	Outbox  map[string]Load
}

// Stats returns a snapshot.
func (g *Gateway) Stats() Stats {
	s := Stats{Outbox: g.outbox.load()}
	s.Backlog, s.Turning = g.turns.size()
	for key := range s.Outbox {
		s.Held = append(s.Held, key)
	}
	sort.Strings(s.Held)
	return s
}

// size returns how many rows are in memory and how many turns are running.
func (b *backlog) size() (rows, busy int) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return len(b.known), b.busy
}

// NoMetrics count nothing.
func NoMetrics() Metrics { return noMetrics{} }
