package gateway

import (
	"fmt"
	"time"

	"github.com/prometheus/client_golang/prometheus"
)

// TurnResult is how a turn ended. Part of metrics: never rename.
type TurnResult string

const (
	TurnDone     TurnResult = "done"     // its answer is in the outbox
	TurnFailed   TurnResult = "failed"   // it is run again later
	TurnConflict TurnResult = "conflict" // it was run again at once
	TurnParked   TurnResult = "parked"   // given up
	TurnLate     TurnResult = "late"     // its person was told of the delay
)

// Metrics counts what the gateway does. Accounts are named by their key; nothing of a person is ever told here.
type Metrics interface {
	// Stored: a batch of events was committed, some of them repeats, in so much time.
	Stored(events, fresh int, took time.Duration)
	// Dropped: events came for accounts that are not ours.
	Dropped(events int)
	// StoreFailed: the database refused or was away.
	StoreFailed()
	// Batch: so many turns were begun together.
	Batch(turns int)
	// Turn: a turn ended; lag is the time since its event was stored, for TurnDone only.
	Turn(account string, result TurnResult, lag time.Duration)
	// Sent: a message ended or was put off; by verdict, "sent", "merged", "joined" or "render".
	Sent(account, verdict string)
	// Outbox: so many rows of the account are in memory, the oldest of that age.
	Outbox(account string, depth int, age time.Duration)
	// Budget: of an account with a budget of messages, so many are left and so many rows in memory wait for more.
	Budget(account string, left, waiting int)
	// Held: the leases we have.
	Held(accounts int)
	// File: a file was stored, refused, failed or put off ("later").
	File(result string)
	// Panicked: something panicked and was caught.
	Panicked(where string)
}

type noMetrics struct{}

func (noMetrics) Stored(int, int, time.Duration)         {}
func (noMetrics) Dropped(int)                            {}
func (noMetrics) StoreFailed()                           {}
func (noMetrics) Batch(int)                              {}
func (noMetrics) Turn(string, TurnResult, time.Duration) {}
func (noMetrics) Sent(string, string)                    {}
func (noMetrics) Outbox(string, int, time.Duration)      {}
func (noMetrics) Budget(string, int, int)                {}
func (noMetrics) Held(int)                               {}
func (noMetrics) File(string)                            {}
func (noMetrics) Panicked(string)                        {}

// Prometheus is Metrics for Prometheus. Its names are part of what an owner's dashboards use: never rename.
type Prometheus struct {
	events   *prometheus.CounterVec
	storing  prometheus.Histogram
	dropped  prometheus.Counter
	failures prometheus.Counter
	batch    prometheus.Histogram
	turns    *prometheus.CounterVec
	lag      *prometheus.HistogramVec
	sent     *prometheus.CounterVec
	depth    *prometheus.GaugeVec
	age      *prometheus.GaugeVec
	budget   *prometheus.GaugeVec
	short    *prometheus.GaugeVec
	held     prometheus.Gauge
	files    *prometheus.CounterVec
	panics   *prometheus.CounterVec
}

var _ Metrics = (*Prometheus)(nil)

// NewPrometheus makes the gateway's metrics and registers them.
func NewPrometheus(r prometheus.Registerer) (*Prometheus, error) {
	name := func(n, help string) prometheus.Opts {
		return prometheus.Opts{Namespace: "sunwai", Name: n, Help: help}
	}
	counter := func(n, help string, labels ...string) *prometheus.CounterVec {
		return prometheus.NewCounterVec(prometheus.CounterOpts(name(n, help)), labels)
	}
	gauge := func(n, help string, labels ...string) *prometheus.GaugeVec {
		return prometheus.NewGaugeVec(prometheus.GaugeOpts(name(n, help)), labels)
	}
	histogram := func(n, help string, buckets []float64, labels ...string) *prometheus.HistogramVec {
		return prometheus.NewHistogramVec(prometheus.HistogramOpts{Namespace: "sunwai", Name: n, Help: help,
			Buckets: buckets}, labels)
	}
	seconds := prometheus.ExponentialBuckets(0.0005, 2, 16) // 0.5 ms … 16 s
	sizes := prometheus.ExponentialBuckets(1, 2, 9)         // 1 … 256
	storing := histogram("inbox_commit_seconds", "Time to commit a batch of events.", seconds)
	batch := histogram("turns_batch_size", "Turns begun together.", sizes)
	dropped := counter("inbox_dropped_total", "Events for accounts that are not ours.")
	failures := counter("store_failures_total", "Calls that the database refused or did not answer.")
	held := gauge("leases_held", "Accounts this process works for.")
	p := &Prometheus{
		events:  counter("inbox_events_total", "Events stored, by whether they were new.", "seen"),
		turns:   counter("turns_total", "Turns by how they ended.", "account", "result"),
		lag:     histogram("inbox_lag_seconds", "Time from an event stored to its turn committed.", seconds, "account"),
		sent:    counter("outbox_sends_total", "Messages by what became of them.", "account", "verdict"),
		depth:   gauge("outbox_depth", "Messages waiting in memory.", "account"),
		age:     gauge("outbox_age_seconds", "Age of the oldest message waiting in memory.", "account"),
		budget:  gauge("outbox_budget_left", "Messages in private that the platform lets the account send now.", "account"),
		short:   gauge("outbox_budget_waiting", "Messages that wait for the account's budget to be renewed.", "account"),
		files:   counter("files_total", "Files by what became of them.", "result"),
		panics:  counter("panics_total", "Panics that were caught.", "where"),
		storing: storing.WithLabelValues().(prometheus.Histogram), batch: batch.WithLabelValues().(prometheus.Histogram),
		dropped: dropped.WithLabelValues(), failures: failures.WithLabelValues(), held: held.WithLabelValues(),
	}
	for _, c := range []prometheus.Collector{p.events, p.turns, p.lag, p.sent, p.depth, p.age, p.budget, p.short, p.files, p.panics, storing,
		batch, dropped, failures, held} {
		if err := r.Register(c); err != nil {
			return nil, fmt.Errorf("registering the gateway's metrics: %w", err)
		}
	}
	return p, nil
}

// Stored counts a batch of events.
func (p *Prometheus) Stored(events, fresh int, took time.Duration) {
	p.events.WithLabelValues("new").Add(float64(fresh))
	p.events.WithLabelValues("repeat").Add(float64(events - fresh))
	p.storing.Observe(took.Seconds())
}

// Dropped counts events of accounts that are not ours.
func (p *Prometheus) Dropped(events int) { p.dropped.Add(float64(events)) }

// StoreFailed counts a failure of the database.
func (p *Prometheus) StoreFailed() { p.failures.Inc() }

// Batch counts the size of a batch.
func (p *Prometheus) Batch(turns int) { p.batch.Observe(float64(turns)) }

// Turn counts a turn's end.
func (p *Prometheus) Turn(account string, result TurnResult, lag time.Duration) {
	p.turns.WithLabelValues(account, string(result)).Inc()
	if result == TurnDone {
		p.lag.WithLabelValues(account).Observe(lag.Seconds())
	}
}

// Sent counts a message.
func (p *Prometheus) Sent(account, verdict string) { p.sent.WithLabelValues(account, verdict).Inc() }

// Outbox shows what waits.
func (p *Prometheus) Outbox(account string, depth int, age time.Duration) {
	p.depth.WithLabelValues(account).Set(float64(depth))
	p.age.WithLabelValues(account).Set(age.Seconds())
}

// Budget shows how an account's budget stands.
func (p *Prometheus) Budget(account string, left, waiting int) {
	p.budget.WithLabelValues(account).Set(float64(left))
	p.short.WithLabelValues(account).Set(float64(waiting))
}

// Held shows the leases.
func (p *Prometheus) Held(accounts int) { p.held.Set(float64(accounts)) }

// File counts a file.
func (p *Prometheus) File(result string) { p.files.WithLabelValues(result).Inc() }

// Panicked counts a panic.
func (p *Prometheus) Panicked(where string) { p.panics.WithLabelValues(where).Inc() }
