package main

import (
	"io"
	"net"
	"net/http"
	"net/url"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/telegram/telegramtest"
	"sunwai/models/store/pgtest"
)

// The database goes away and comes back: nothing is acknowledged meanwhile, nobody is told anything, and afterwards
// every message is answered once.
func TestDatabaseAway(t *testing.T) {
	w := throughWire(t, pgtest.New(t))
	i := install(t, w.url)
	s := i.start()
	s.ready()
	asks := func(b *telegramtest.Bot, id int64) *telegramtest.Person {
		p := b.Person(id, "hi")
		p.Write(noLight)
		return p
	}
	heard(t, asks(i.power, 1), registered)
	heard(t, asks(i.water, 2), registered)

	w.cut()
	s.says(http.StatusServiceUnavailable)
	waiting := []*telegramtest.Person{asks(i.power, 3), asks(i.water, 4), asks(i.power, 5)}
	require.Equal(t, 1, i.water.Pending(), "not acknowledged")
	for _, p := range waiting {
		require.Empty(t, p.Received())
	}

	w.mend()
	s.says(http.StatusOK)
	for _, p := range waiting {
		heard(t, p, registered)
	}
	require.Eventually(t, func() bool { return i.power.Pending()+i.water.Pending() == 0 }, patience, 5*time.Millisecond)
	require.Zero(t, s.stop())
	for _, p := range waiting {
		answers := slices.DeleteFunc(p.Received(), telegramtest.Holds("दर्ज होने में देर है")) // what a busy machine says first
		require.Len(t, answers, 1)
	}
}

// A database that answers and takes nothing, as on a full disk: who sends people here is told so, and told when it is over
// though nothing comes in that could be stored.
func TestNothingCanBeStored(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	s := i.start()
	s.ready()
	db := (&crash{t: t, i: i}).sql()
	db.SetMaxOpenConns(1)
	_, err := db.ExecContext(t.Context(), `PRAGMA busy_timeout = 10000`) // serve writes too
	require.NoError(t, err)
	full := []string{"inbox", "cursors"}
	for _, table := range full {
		_, err := db.ExecContext(t.Context(), `CREATE TRIGGER full_`+table+` BEFORE INSERT ON `+table+` BEGIN SELECT RAISE(ABORT, 'full'); END`)
		require.NoError(t, err)
	}
	s.says(http.StatusOK)
	p := i.water.Person(1, "hi")
	p.Write(noLight)
	s.says(http.StatusServiceUnavailable)
	said, _, _ := i.try("doctor")
	require.Contains(t, said, "WRONG  database: ")
	require.Empty(t, p.Received())

	for _, table := range full {
		_, err := db.ExecContext(t.Context(), `DROP TRIGGER full_`+table)
		require.NoError(t, err)
	}
	s.says(http.StatusOK)
	heard(t, p, registered)
	require.Zero(t, s.stop())
}

// says waits until /readyz answers so.
func (s *serving) says(status int) {
	s.t.Helper()
	require.Eventually(s.t, func() bool {
		response, err := http.Get(s.url + "/readyz")
		if err != nil {
			return false
		}
		response.Body.Close()
		return response.StatusCode == status
	}, patience, 10*time.Millisecond, "readiness never was %d", status)
}

// A serve that is stopped hands its accounts over at once. If it did not, the next one would have to wait for the
// end of a lease that is longer than any test.
func TestHandsOver(t *testing.T) {
	i := install(t, pgtest.New(t))
	i.extra = []string{"SUNWAI_GATEWAY_LEASE=5m"}
	id := int64(0)
	for range 2 {
		s := i.start()
		s.ready()
		for _, b := range []*telegramtest.Bot{i.power, i.water} {
			id++ // the same words of the same person would be the same complaint
			p := b.Person(id, "hi")
			p.Write(noLight)
			heard(t, p, registered)
		}
		require.Zero(t, s.stop())
	}
}

// wire is a way to the database that can be cut.
type wire struct {
	t            *testing.T
	url          string
	kind, server string // of the real one
	here         string

	mu       sync.Mutex
	listener net.Listener
	open     map[net.Conn]bool
}

func throughWire(t *testing.T, database string) *wire {
	u, err := url.Parse(database)
	require.NoError(t, err)
	w := &wire{t: t, here: freeAddress(t), open: map[net.Conn]bool{}}
	query := u.Query()
	w.kind, w.server = "tcp", u.Host
	if dir := query.Get("host"); dir != "" {
		w.kind, w.server = "unix", filepath.Join(dir, ".s.PGSQL."+query.Get("port"))
	}
	query.Del("host")
	query.Del("port")
	query.Set("sslmode", "disable")
	u.Host, u.RawQuery = w.here, query.Encode()
	w.url = u.String()
	w.mend()
	t.Cleanup(w.cut)
	return w
}

// mend lets connections through again.
func (w *wire) mend() {
	l, err := net.Listen("tcp", w.here)
	require.NoError(w.t, err)
	w.mu.Lock()
	w.listener = l
	w.mu.Unlock()
	go func() {
		for {
			from, err := l.Accept()
			if err != nil {
				return
			}
			go w.carry(from)
		}
	}()
}

func (w *wire) carry(from net.Conn) {
	to, err := net.Dial(w.kind, w.server)
	if err != nil {
		from.Close()
		return
	}
	w.mu.Lock()
	w.open[from], w.open[to] = true, true
	w.mu.Unlock()
	go func() { _, _ = io.Copy(to, from); to.Close() }()
	_, _ = io.Copy(from, to)
	from.Close()
}

// cut ends all connections and lets none through.
func (w *wire) cut() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.listener.Close()
	for c := range w.open {
		c.Close()
	}
	clear(w.open)
}
