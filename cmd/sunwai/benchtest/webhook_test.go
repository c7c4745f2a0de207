package benchtest

import (
	"bytes"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const (
	callers     = 64 // connections that post webhooks
	clients     = 32 // of pgbench
	webhookWant = 0.8
)

// rounds is how often two things are measured in turn: on a shared machine one after the other would compare two
// different hours.
const rounds = 3

// BenchmarkWebhook: from a webhook's request to its answer, which is given after the event is committed, beside what
// pgbench reaches with one row in each transaction in the same minute. The accounts' leases are another replica's:
// what is measured is storing, not the turns.
func BenchmarkWebhook(b *testing.B) { webhooks(b, smallRows) }

func webhooks(b *testing.B, rows int) {
	shared.open(b, rows)
	shared.exec(b, "bench", `INSERT INTO lease_owners VALUES ('another replica', now() + interval '1 hour')`,
		`INSERT INTO leases SELECT key, 'another replica', 1, now() + interval '1 hour' FROM unnest(`+accountKeys()+`) AS key
			ON CONFLICT (account) DO UPDATE SET owner = excluded.owner, until = excluded.until`)
	api := newBotAPI(b)
	api.Start()
	s := shared.program(b, api).serve(b)
	calm(b, meter{program: s.cmd.Process.Pid, database: shared.pid})
	bench := newPgbench(b)
	d := newDriver(s)
	shared.settle(b)
	d.run(b, callers, time.Second) // connections, prepared statements
	seconds := time.Duration(setting(envSeconds, 8)) * time.Second / 2
	var ours, theirs, ratios []float64
	m := meter{program: s.cmd.Process.Pid, database: shared.pid}
	var sum used
	var bare time.Duration // CPU time of a transaction of pgbench's, the rounds' sum
	all := 0
	d.delays = delays{}
	for range rounds {
		idle, children := m.read(b), childrenTime(b)
		tps := bench.run(b, seconds)
		bare += (m.read(b).since(idle).database + childrenTime(b) - children) / time.Duration(tps*seconds.Seconds())
		before := m.read(b)
		profiled := s.profile(b, "webhook", seconds)
		n, took := d.run(b, callers, seconds)
		profiled()
		u := m.read(b).since(before)
		sum = sum.plus(u)
		all += n
		rate := float64(n) / took.Seconds()
		ours, theirs, ratios = append(ours, rate), append(theirs, tps), append(ratios, rate/tps)
	}
	acknowledged := d.accepted.Load()
	s.stop(b)
	var stored int64
	require.NoError(b, shared.query(b, "bench", `SELECT count(*) FROM inbox WHERE state = 'waiting'`).Scan(&stored))
	require.Equal(b, acknowledged, stored, "every acknowledged webhook is a row")
	shared.exec(b, "bench", `UPDATE inbox SET state = 'done', done_at = now() WHERE state = 'waiting'`, `DELETE FROM leases`, `DELETE FROM lease_owners`, `VACUUM ANALYZE inbox`)
	ratio := median(ratios)
	b.ReportMetric(ratio, "ratio")
	b.ReportMetric(median(ours), "requests/s")
	b.ReportMetric(0, "ns/op")
	name := fmt.Sprintf("webhook to durable 200, %d connections, %s complaints", callers, sizeName(rows))
	report.add(result{name, fmt.Sprintf("≥ %.1f of pgbench", webhookWant),
		fmt.Sprintf("%.2f (%s of %s/s); p50 %s p99 %s ms; CPU %s", ratio, spread(ours), spread(theirs),
			ms(d.delays.percentile(.5)), ms(d.delays.percentile(.99)), sum.each(all)) +
			fmt.Sprintf(", of pgbench %d µs", (bare/rounds).Microseconds()), sum.others()})
}

// accountKeys is an array of SQL.
func accountKeys() string {
	var keys []string
	for _, a := range departmentAccounts(shared.directory) {
		keys = append(keys, "'"+a.key+"'")
	}
	return "ARRAY[" + strings.Join(keys, ", ") + "]"
}

// driver posts new citizens' messages as fast as they are acknowledged.
type driver struct {
	s        *serving
	writer   *writer
	write    func(w *writer, house int) (account string, body []byte)
	accepted atomic.Int64
	allowed  atomic.Int64 // how many may be accepted; 0: any number
	delays   delays
}

func newDriver(s *serving) *driver {
	return &driver{s: s, writer: newWriter(shared.directory, s.accounts), write: (*writer).update}
}

// run posts over so many connections for a while and returns how many were acknowledged.
func (d *driver) run(b *testing.B, connections int, during time.Duration) (n int, took time.Duration) {
	b.Helper()
	began := time.Now()
	end := began.Add(during)
	var all sync.WaitGroup
	var failed atomic.Value
	before := d.accepted.Load()
	for range connections {
		all.Go(func() {
			c := caller{addr: d.s.listen}
			defer c.close()
			for time.Now().Before(end) && failed.Load() == nil {
				if limit := d.allowed.Load(); limit > 0 && d.accepted.Load() >= limit {
					time.Sleep(10 * time.Millisecond) // waking up is processor time too, of what is measured
					continue
				}
				account, body := d.write(d.writer, int(d.accepted.Load()%100000))
				at := time.Now()
				if err := c.post(account, body); err != nil {
					failed.Store(err.Error())
					return
				}
				d.delays.add(time.Since(at))
				d.accepted.Add(1)
			}
		})
	}
	all.Wait()
	took = time.Since(began)
	require.Nil(b, failed.Load(), "posting a webhook\n%s", d.s.log)
	return int(d.accepted.Load() - before), took
}

// pgbench is PostgreSQL's own, with one row a transaction: eight columns, a text of 200 letters, a primary key, a unique and
// a plain index.
type pgbench struct{ path, script, url string }

func newPgbench(b *testing.B) *pgbench {
	b.Helper()
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/pgbench")
	path := "pgbench"
	if len(found) > 0 {
		path = found[len(found)-1]
	}
	p := &pgbench{path: path, script: filepath.Join(b.TempDir(), "insert.sql"), url: databaseURL(b, shared.server.URL(), "pgbench")}
	shared.exec(b, "pgbench", `DROP TABLE IF EXISTS rows`, `CREATE TABLE rows (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, account text, event bigint,
		peer bigint, kind text, at timestamptz, state text, payload text)`, `CREATE UNIQUE INDEX ON rows (account, event)`, `CREATE INDEX ON rows (peer)`)
	script := `\set event random(1, 1000000000000000)
\set peer random(1, 1000000000)
INSERT INTO rows (account, event, peer, kind, at, state, payload) VALUES ('power', :event, :peer, 'message', now(), 'waiting', '` + strings.Repeat("x", 200) + `');
`
	require.NoError(b, os.WriteFile(p.script, []byte(script), 0o600))
	return p
}

// run returns transactions per second.
func (p *pgbench) run(b *testing.B, during time.Duration) float64 {
	b.Helper()
	cmd := exec.Command(p.path, "-n", "-c", strconv.Itoa(clients), "-j", "2", "-T", strconv.Itoa(int(during.Seconds())),
		"-M", os.Getenv("BENCH_PGBENCH_MODE"), "-f", p.script, p.url)
	if os.Getenv("BENCH_PGBENCH_MODE") == "" {
		cmd.Args = slices.Delete(cmd.Args, 8, 10)
	}
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	require.NoError(b, cmd.Run(), out.String())
	for line := range strings.Lines(out.String()) {
		if rest, ok := strings.CutPrefix(line, "tps = "); ok {
			tps, err := strconv.ParseFloat(strings.Fields(rest)[0], 64)
			require.NoError(b, err)
			return tps
		}
	}
	require.FailNow(b, "pgbench does not say how fast it was", out.String())
	return 0
}

func median(list []float64) float64 {
	sorted := slices.Sorted(slices.Values(list))
	return sorted[len(sorted)/2]
}

// spread is a median with the least and the most.
func spread(list []float64) string {
	return fmt.Sprintf("%.0f [%.0f-%.0f]", median(list), slices.Min(list), slices.Max(list))
}

func (u used) plus(o used) used {
	return used{took: u.took + o.took, spent: spent{machine: u.machine + o.machine, load: u.load + o.load,
		program: u.program + o.program, database: u.database + o.database}}
}
