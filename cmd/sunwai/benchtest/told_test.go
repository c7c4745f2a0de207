package benchtest

import (
	"fmt"
	"math/rand/v2"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

const (
	toldRate = 50 // complaints a second
	toldHalf = 8 * time.Millisecond
	toldMost = 30 * time.Millisecond
)

// BenchmarkTold: from the moment at which a complaint is due to be posted until the officer's message arrives at the
// platform, fifty complaints a second at random distances, whether or not earlier ones are done.
func BenchmarkTold(b *testing.B) { told(b, smallRows) }

func told(b *testing.B, rows int) {
	shared.open(b, rows)
	api := newBotAPI(b)
	api.Start()
	s := shared.program(b, api).serve(b)
	calm(b, meter{program: s.cmd.Process.Pid, database: shared.pid})
	d := newDriver(s)
	shared.settle(b)
	seconds := 2 * time.Duration(setting(envSeconds, 8)) * time.Second
	m := &mailbox{due: make([]time.Time, 0, 4096)}
	api.listen(m.heard)
	m.post(b, d, 2*time.Second) // connections, prepared statements
	m.forget()
	meter := meter{program: s.cmd.Process.Pid, database: shared.pid}
	before := meter.read(b)
	profiled := s.profile(b, "told", seconds)
	probed := shared.probe(b)
	n := m.post(b, d, seconds)
	disk := probed()
	profiled()
	u := meter.read(b).since(before)
	time.Sleep(2 * time.Second)
	api.listen(nil)
	half, most := m.delays.percentile(.5), m.delays.percentile(.99)
	got := len(m.delays.all)
	require.Greater(b, got, n*95/100, "officers were told of %d of %d complaints", got, n)
	b.ReportMetric(float64(half.Microseconds())/1000, "p50-ms")
	b.ReportMetric(float64(most.Microseconds())/1000, "p99-ms")
	b.ReportMetric(0, "ns/op")
	report.add(result{fmt.Sprintf("complaint to officer's message sent, %d/s, %s complaints", toldRate, sizeName(rows)),
		fmt.Sprintf("p50 < %s, p99 < %s ms", ms(toldHalf), ms(toldMost)),
		fmt.Sprintf("p50 %s, p99 %s ms (%d of %d); CPU %s; a page to the disk meanwhile p50 %s, p99 %s, at most %s ms", ms(half), ms(most), got, n,
			u.each(n), ms(disk.percentile(.5)), ms(disk.percentile(.99)), ms(disk.percentile(1))), u.others()})
}

// mailbox knows when each complaint was due and when its officer's message came.
type mailbox struct {
	mu     sync.Mutex
	first  int // house of due[0]
	due    []time.Time
	told   []bool
	delays delays
}

func (m *mailbox) forget() {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.first += len(m.due)
	m.due, m.told = m.due[:0], m.told[:0]
	m.delays.all = nil
}

func (m *mailbox) heard(chat int64, text string, at time.Time) {
	if !isOfficer(chat) {
		return
	}
	m.mu.Lock()
	defer m.mu.Unlock()
	if i := house(text) - m.first; i >= 0 && i < len(m.due) && !m.told[i] {
		m.told[i] = true
		m.delays.add(at.Sub(m.due[i]))
	}
}

// post posts at the rate for a while and returns how many.
func (m *mailbox) post(b *testing.B, d *driver, during time.Duration) int {
	b.Helper()
	jobs := make(chan int, 1024)
	var all sync.WaitGroup
	for range callers {
		all.Go(func() {
			c := caller{addr: d.s.listen}
			defer c.close()
			for n := range jobs {
				account, body := d.writer.update(n)
				if err := c.post(account, body); err != nil {
					b.Error(err)
				}
			}
		})
	}
	n := 0
	end := time.Now().Add(during)
	for due := time.Now(); due.Before(end); n++ {
		time.Sleep(time.Until(due))
		m.mu.Lock()
		m.due, m.told = append(m.due, due), append(m.told, false)
		house := m.first + len(m.due) - 1
		m.mu.Unlock()
		jobs <- house
		due = due.Add(time.Duration(rand.ExpFloat64() / toldRate * float64(time.Second)))
	}
	close(jobs)
	all.Wait()
	return n
}
