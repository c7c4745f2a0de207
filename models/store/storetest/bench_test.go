package storetest

import (
	"context"
	"fmt"
	"os"
	"slices"
	"strconv"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/store/pgtest"
)

// durable opens a database on a server that keeps its promises (fsync on), filled with as many complaints as
// SUNWAI_BENCH_ROWS says. SUNWAI_BENCH_URL names an empty database to use and keep instead: seeded once, measured often.
func durable(b *testing.B) *bench {
	b.Helper()
	url := os.Getenv("SUNWAI_BENCH_URL")
	if url == "" {
		url = pgtest.NewOn(b, pgtest.Durable, "")
	}
	s := openAt(b, url, 0)
	s.clock.Set(time.Now())
	unique.Store(time.Now().UnixMilli() % 1e8 * 4) // a kept database has what an earlier run made
	rows, _ := strconv.Atoi(os.Getenv("SUNWAI_BENCH_ROWS"))
	there, err := s.NewestComplaints(b.Context(), 1)
	require.NoError(b, err)
	if rows > 0 && len(there) == 0 {
		began := time.Now()
		require.NoError(b, s.Seed(b.Context(), rows))
		b.Logf("seeded %d complaints in %s", rows, time.Since(began).Round(time.Second))
	}
	return s
}

// BenchmarkStore measures all on one database, so that it is seeded once.
func BenchmarkStore(b *testing.B) {
	s := durable(b)
	for _, x := range []struct {
		name string
		run  func(b *testing.B, s *bench)
	}{
		{"StoreInbound", benchStoreInbound}, {"Apply", benchApply}, {"LoadTurns", benchLoadTurns},
		{"Outbox", benchOutbox}, {"Readers", benchReaders},
	} {
		b.Run(x.name, func(b *testing.B) { x.run(b, s) })
	}
}

// BenchmarkSQLite measures the same writes on the embedded database.
func BenchmarkSQLite(b *testing.B) {
	s := openAt(b, dialects["sqlite"](b), 0)
	b.Run("StoreInbound", func(b *testing.B) { benchStoreInbound(b, s) })
	b.Run("Apply", func(b *testing.B) { benchApply(b, s) })
	b.Run("LoadTurns", func(b *testing.B) { benchLoadTurns(b, s) })
}

// workers runs so many of them until all batches are done, and reports how many items a second that were, and what
// CPU time of this process and the database together each cost.
func (s *bench) workers(b *testing.B, n, items, batch int, work func(ctx context.Context, from, to int) error) {
	b.Helper()
	spent := s.cpuSpent(b)
	var next atomic.Int64
	var wg sync.WaitGroup
	b.ResetTimer()
	began := time.Now()
	for range n {
		wg.Go(func() {
			for {
				to := int(next.Add(int64(batch)))
				from := to - batch
				if from >= items {
					return
				}
				if err := work(b.Context(), from, min(to, items)); err != nil {
					b.Error(err)
					return
				}
			}
		})
	}
	wg.Wait()
	b.ReportMetric(float64(items)/time.Since(began).Seconds(), "items/s")
	b.StopTimer()
	b.ReportMetric(float64((s.cpuSpent(b)-spent).Microseconds())/float64(items), "cpu-us/item")
}

func benchStoreInbound(b *testing.B, s *bench) {
	for _, batch := range []int{1, 32, 64} {
		b.Run(fmt.Sprint("batch=", batch), func(b *testing.B) {
			base := unique.Add(int64(b.N))
			events := make([]models.InboxEvent, b.N)
			for i := range events {
				events[i] = event("power", models.Peer(fmt.Sprint(base, "-", i)), 0)
				events[i].EventID, events[i].MessageID = fmt.Sprint(base, "-", i), fmt.Sprint(i)
				events[i].Payload = make([]byte, 500)
			}
			s.workers(b, 2, b.N, batch, func(ctx context.Context, from, to int) error {
				_, err := s.StoreInbound(ctx, events[from:to])
				return err
			})
		})
	}
}

var unique atomic.Int64

// registrations makes n first complaints of n new people: their inbox rows stored, their ChangeSets ready.
func (b *bench) registrations(tb testing.TB, n int) []models.ChangeSet {
	base := unique.Add(int64(n)) - int64(n)
	keys := make([]models.TurnKey, n)
	events := make([]models.InboxEvent, n)
	for i := range keys {
		peer := models.Peer(fmt.Sprint("bench", os.Getpid(), base+int64(i)))
		keys[i] = key("power", peer)
		events[i] = event("power", peer, 0)
		events[i].EventID, events[i].MessageID = string(peer), string(peer)
	}
	rows, err := b.StoreInbound(tb.Context(), events)
	require.NoError(tb, err)
	out := make([]models.ChangeSet, n)
	for i, k := range keys {
		st := models.TurnState{Conversation: models.Conversation{Address: k.Address, Scope: k.Scope}}
		out[i] = b.register(tb, st, rows[i].ID, "गोमती नगर लखनऊ में 3 दिन से बिजली नहीं आ रही है, ट्रांसफार्मर जल गया है")
		out[i].Intents[1].To.Peer = models.Peer(fmt.Sprint("officer", i%500))
		c := &out[i].Complaints[0]
		c.Number = models.Number(fmt.Sprintf("27%09d", base+int64(i))) // not drawn: clashes are another matter
		c.Doer.Area, c.Answerable.Area = fmt.Sprint(i%500), fmt.Sprint(i%500)
		c.DoerOfficer, c.AnswerableOfficer = models.ID(1+i%500), models.ID(1+i%500)
	}
	return out
}

func benchApply(b *testing.B, s *bench) {
	for _, batch := range []int{1, 16, 32, 64} {
		for _, n := range []int{1, 2, 3} {
			b.Run(fmt.Sprintf("batch=%d/workers=%d", batch, n), func(b *testing.B) {
				changes := s.registrations(b, b.N)
				s.workers(b, n, b.N, batch, func(ctx context.Context, from, to int) error {
					_, err := s.Apply(ctx, changes[from:to])
					return err
				})
			})
		}
	}
}

func benchLoadTurns(b *testing.B, s *bench) {
	changes := s.registrations(b, 2000)
	for i := 0; i < len(changes); i += 50 {
		_, err := s.Apply(b.Context(), changes[i:i+50])
		require.NoError(b, err)
	}
	keys := make([]models.TurnKey, len(changes))
	for i, cs := range changes {
		keys[i] = models.TurnKey{Address: cs.Conversation.Address, Scope: "telegram"}
	}
	for _, batch := range []int{1, 32} {
		b.Run(fmt.Sprint("batch=", batch), func(b *testing.B) {
			s.workers(b, 2, b.N, batch, func(ctx context.Context, from, to int) error {
				from %= len(keys) - batch
				_, err := s.LoadTurns(ctx, keys[from:from+batch])
				return err
			})
		})
	}
}

func benchOutbox(b *testing.B, s *bench) {
	changes := s.registrations(b, 2000)
	_, err := s.Apply(b.Context(), changes)
	require.NoError(b, err)
	b.Run("pending", func(b *testing.B) {
		for b.Loop() {
			rows, err := s.PendingOutbox(b.Context(), []string{"power"}, 100)
			require.NoError(b, err)
			require.Len(b, rows, 100)
		}
	})
	b.Run("delivered=64", func(b *testing.B) {
		rows, err := s.PendingOutbox(b.Context(), []string{"power"}, 64)
		require.NoError(b, err)
		done := make([]models.Delivery, len(rows))
		for i, r := range rows {
			done[i] = models.Delivery{ID: r.ID, State: models.OutboxWaiting, At: start}
		}
		for b.Loop() {
			require.NoError(b, s.Delivered(b.Context(), done))
		}
	})
}

// benchReaders measures what single turns and metrics ask.
func benchReaders(b *testing.B, s *bench) {
	changes := s.registrations(b, 64)
	_, err := s.Apply(b.Context(), changes)
	require.NoError(b, err)
	c := changes[0].Complaints[0]
	open := []models.Status{models.Registered, models.Assigned, models.InProgress}
	alike := []models.Likeness{{Category: "POWER.SUPPLY", Area: "163"}} // where nothing is: of each like complaint the place is opened besides
	for _, x := range []struct {
		name string
		ask  func(ctx context.Context) error
	}{
		{"ComplaintByNumber", func(ctx context.Context) error { _, err := s.ComplaintByNumber(ctx, c.Number); return err }},
		{"Events", func(ctx context.Context) error { _, err := s.Events(ctx, c.ID); return err }},
		{"OfficersList", func(ctx context.Context) error {
			_, _, err := s.Complaints(ctx, models.ComplaintQuery{Officer: 7, Statuses: open})
			return err
		}},
		{"Search", func(ctx context.Context) error {
			_, _, err := s.Complaints(ctx, models.ComplaintQuery{Text: "transformer gomti"})
			return err
		}},
		{"DueComplaints", func(ctx context.Context) error {
			_, _, err := s.DueComplaints(ctx, start, models.DueMark{}, 100)
			return err
		}},
		{"LikesOf1", func(ctx context.Context) error {
			_, err := s.Likes(ctx, start.Add(-models.StormWindow), alike...)
			return err
		}},
		{"LikesOf64", func(ctx context.Context) error {
			_, err := s.Likes(ctx, start.Add(-models.StormWindow), slices.Repeat(alike, 64)...)
			return err
		}},
		{"Loads", func(ctx context.Context) error { _, err := s.Loads(ctx); return err }},
		{"QueueDepths", func(ctx context.Context) error { _, err := s.QueueDepths(ctx); return err }},
	} {
		b.Run(x.name, func(b *testing.B) {
			for b.Loop() {
				require.NoError(b, x.ask(b.Context()))
			}
		})
	}
}
