package main

import (
	"context"
	"net/http"
	"time"

	"github.com/prometheus/client_golang/prometheus"
	"github.com/prometheus/client_golang/prometheus/collectors"
	"github.com/prometheus/client_golang/prometheus/promhttp"

	"sunwai/bot/gateway"
	"sunwai/handlers/webhook"
	"sunwai/models"
	"sunwai/models/store"
)

// depthTime is how long counting the queues may take when Prometheus asks.
const depthTime = 3 * time.Second

// counters are all metrics of the process. Their names are part of what an owner's dashboards use: never rename.
type counters struct {
	gateway  *gateway.Prometheus
	webhooks *prometheus.CounterVec
	page     http.Handler
}

func newCounters(s depthStore, lines []gateway.Line) (*counters, error) {
	registry := prometheus.NewRegistry()
	m, err := gateway.NewPrometheus(registry)
	if err != nil {
		return nil, err
	}
	c := &counters{
		gateway: m,
		webhooks: prometheus.NewCounterVec(prometheus.CounterOpts{Namespace: "sunwai", Name: "webhook_requests_total",
			Help: "Requests of platforms by how they ended."}, []string{"platform", "result"}),
	}
	for _, x := range []prometheus.Collector{
		c.webhooks, newDepths(s), newSpendings(lines), collectors.NewGoCollector(),
		collectors.NewProcessCollector(collectors.ProcessCollectorOpts{}),
	} {
		if err := registry.Register(x); err != nil {
			return nil, err
		}
	}
	mux := http.NewServeMux()
	mux.Handle("GET /metrics", promhttp.HandlerFor(registry, promhttp.HandlerOpts{ErrorHandling: promhttp.ContinueOnError}))
	c.page = mux
	return c, nil
}

// webhook counts a request.
func (c *counters) webhook(p models.PlatformName, r webhook.Result) {
	c.webhooks.WithLabelValues(string(p), string(r)).Inc()
}

// depthStore counts what waits in the database, whoever has to do it.
type depthStore interface {
	QueueDepths(ctx context.Context) ([]store.Depth, error)
}

// depths shows the queues as the database has them. It counts when it is asked.
type depths struct {
	store depthStore
	gauge map[string]*prometheus.Desc
}

var _ prometheus.Collector = (*depths)(nil)

func newDepths(s depthStore) *depths {
	gauge := func(name, help string) *prometheus.Desc {
		return prometheus.NewDesc("sunwai_queue_"+name, help, []string{"account"}, nil)
	}
	return &depths{store: s, gauge: map[string]*prometheus.Desc{
		"inbox":  gauge("inbox_depth", "Events in the database that wait for their turn."),
		"in_age": gauge("inbox_age_seconds", "Age of the oldest of them."),
		"parked": gauge("inbox_parked", "Events whose turn failed too often; the hub looks at them."),
		"outbox": gauge("outbox_depth", "Messages in the database that wait to be sent."),
		"ou_age": gauge("outbox_age_seconds", "Age of the oldest of them."),
		"later":  gauge("outbox_later", "Messages that are held back until their time."),
		"dead":   gauge("outbox_dead", "Messages that were given up."),
	}}
}

// Describe lists the gauges.
func (d *depths) Describe(out chan<- *prometheus.Desc) {
	for _, g := range d.gauge {
		out <- g
	}
}

// Collect counts.
func (d *depths) Collect(out chan<- prometheus.Metric) {
	ctx, cancel := context.WithTimeout(context.Background(), depthTime)
	defer cancel()
	list, err := d.store.QueueDepths(ctx)
	if err != nil {
		out <- prometheus.NewInvalidMetric(d.gauge["inbox"], err)
		return
	}
	now := time.Now()
	age := func(t time.Time) float64 {
		if t.IsZero() {
			return 0
		}
		return max(0, now.Sub(t).Seconds())
	}
	for _, x := range list {
		for name, value := range map[string]float64{
			"inbox": float64(x.Inbox), "in_age": age(x.InboxOldest), "parked": float64(x.Parked),
			"outbox": float64(x.Outbox), "ou_age": age(x.OutboxOldest), "later": float64(x.Later), "dead": float64(x.Dead),
		} {
			out <- prometheus.MustNewConstMetric(d.gauge[name], prometheus.GaugeValue, value, x.Account)
		}
	}
}
