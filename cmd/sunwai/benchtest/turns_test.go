package benchtest

import (
	"fmt"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"
)

const (
	turnsWant = 2500
	// ahead is how many messages may wait for their turn while turns are measured: enough to fill batches.
	ahead = 2000
)

// BenchmarkTurns: new citizens' complaints, from the webhook to the answer and the officer's message in the outbox, as
// many as the machine can do for a while. Sending goes on meanwhile, as fast as Telegram's limits let it.
func BenchmarkTurns(b *testing.B) { turns(b, smallRows, mixed) }

// BenchmarkStorm: the same when a town is dark and all write of that.
func BenchmarkStorm(b *testing.B) { turns(b, smallRows, outage) }

// BenchmarkTalk: the same when two of three messages are about a complaint that is there.
func BenchmarkTalk(b *testing.B) { turns(b, smallRows, talk) }

// kind is what is complained of while turns are measured.
type kind struct {
	name  string
	write func(w *writer, house int) (account string, body []byte)
	fresh float64 // share of the messages that are registered as complaints, at least
	said  int64   // messages for each complaint, at least
}

var (
	mixed  = kind{"turns done, answers in the outbox", (*writer).update, 0.95, 2}
	talk   = kind{"the same, two of three messages by who wrote before", (*writer).talk, 0.3, 2}
	outage = kind{"the same, a town being dark", (*writer).outage, 0.95, 1} // officers have one message for all
)

func turns(b *testing.B, rows int, of kind) {
	shared.open(b, rows)
	api := newBotAPI(b)
	api.Start()
	s := shared.program(b, api).serve(b)
	calm(b, meter{program: s.cmd.Process.Pid, database: shared.pid})
	d := newDriver(s)
	d.write = of.write
	shared.settle(b)
	before := readDone(b)
	watch := newWatch(b, d)
	warm := 3 * time.Second
	seconds := time.Duration(setting(envSeconds, 8)) * time.Second
	var all sync.WaitGroup
	all.Go(func() { d.run(b, callers/2, warm+seconds+500*time.Millisecond) })
	time.Sleep(warm)
	m := meter{program: s.cmd.Process.Pid, database: shared.pid}
	tables := shared.tables(b)
	from, spent := watch.turned(b), m.read(b)
	profiled := s.profile(b, "turns", seconds)
	began := time.Now()
	time.Sleep(seconds)
	to, u := watch.turned(b), m.read(b).since(spent)
	took := time.Since(began)
	profiled()
	all.Wait()
	watch.stop()
	n := int(to - from)
	rate := float64(n) / took.Seconds()
	watch.drain(b)
	s.stop(b)
	touched := shared.tables(b).minus(tables) // before our own counting
	after := readDone(b).minus(before)
	accepted := d.accepted.Load()
	require.Equal(b, accepted, after.turns, "every message had its turn")
	require.Zero(b, after.parked)
	require.Greater(b, float64(after.registered), of.fresh*float64(accepted), "they were registered as complaints")
	require.Greater(b, after.said, of.said*after.registered-accepted/20, "citizen and officer are told")
	b.ReportMetric(rate, "complaints/s")
	b.ReportMetric(0, "ns/op")
	report.add(result{fmt.Sprintf("%s, %s complaints", of.name, sizeName(rows)), fmt.Sprintf("≥ %d/s", turnsWant),
		fmt.Sprintf("%.0f/s; CPU %s; sent %.0f/s; rows read %s", rate, u.each(n), float64(api.sent.Load())/(took+warm).Seconds(), touched.each(accepted)),
		u.others()})
}

// done is what the database says was done.
type done struct{ turns, parked, registered, said int64 }

func readDone(b *testing.B) (d done) {
	b.Helper()
	require.NoError(b, shared.query(b, "bench", `SELECT (SELECT count(*) FROM inbox WHERE state = 'done'), (SELECT count(*) FROM inbox WHERE state = 'parked'),
		(SELECT count(*) FROM complaints WHERE number <> ''), (SELECT count(*) FROM outbox)`).Scan(&d.turns, &d.parked, &d.registered, &d.said))
	return d
}

func (d done) minus(o done) done {
	return done{d.turns - o.turns, d.parked - o.parked, d.registered - o.registered, d.said - o.said}
}

// watch lets the driver run only so far ahead of the turns.
type watch struct {
	d    *driver
	conn *pgx.Conn
	mu   sync.Mutex
	end  chan struct{}
	over sync.WaitGroup
}

func newWatch(b *testing.B, d *driver) *watch {
	b.Helper()
	conn, err := pgx.Connect(b.Context(), shared.url)
	require.NoError(b, err)
	w := &watch{d: d, conn: conn, end: make(chan struct{})}
	d.allowed.Store(ahead)
	w.over.Go(func() {
		for {
			select {
			case <-w.end:
				return
			case <-time.After(200 * time.Millisecond):
				d.allowed.Store(w.turned(b) + ahead)
			}
		}
	})
	return w
}

// turned is how many of the driver's messages have had their turn: those that wait are few and quickly counted.
func (w *watch) turned(b *testing.B) int64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	accepted := w.d.accepted.Load()
	var waiting int64
	if err := w.conn.QueryRow(b.Context(), `SELECT count(*) FROM inbox WHERE state = 'waiting'`).Scan(&waiting); err != nil {
		b.Error(err)
	}
	return max(0, accepted-waiting)
}

func (w *watch) stop() {
	close(w.end)
	w.over.Wait()
}

// drain waits until nothing waits for its turn.
func (w *watch) drain(b *testing.B) {
	b.Helper()
	defer w.conn.Close(b.Context())
	for deadline := time.Now().Add(patience); w.turned(b) < w.d.accepted.Load(); time.Sleep(20 * time.Millisecond) {
		require.True(b, time.Now().Before(deadline), "messages still wait for their turn\n%s", w.d.s.log)
	}
}

// tables counts rows that were read from the tables that grow.
type tables struct{ scanned, fetched int64 }

func (w *world) tables(b *testing.B) (t tables) {
	b.Helper()
	require.NoError(b, w.query(b, "bench", `SELECT sum(seq_tup_read)::bigint, sum(idx_tup_fetch)::bigint FROM pg_stat_user_tables WHERE relname IN
		('inbox', 'outbox', 'conversations', 'identities', 'persons', 'complainants', 'complaints', 'messages', 'events', 'searches', 'attachments')`).Scan(&t.scanned, &t.fetched))
	return t
}

func (t tables) minus(o tables) tables { return tables{t.scanned - o.scanned, t.fetched - o.fetched} }

func (t tables) each(n int64) string {
	return fmt.Sprintf("%.1f by index, %.1f by scan", float64(t.fetched)/float64(max(n, 1)), float64(t.scanned)/float64(max(n, 1)))
}
