package benchtest

import (
	"encoding/pem"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models/directory"
)

const (
	pollers   = 90
	idleTime  = 30 * time.Second
	idleBytes = 40 << 20
	idleShare = 0.01
	startWant = 100 * time.Millisecond
)

// BenchmarkIdle: ninety accounts that poll a Bot API over TLS and hear nothing, with the whole directory.
func BenchmarkIdle(b *testing.B) {
	for _, kind := range []string{"PostgreSQL", "SQLite"} {
		b.Run(kind, func(b *testing.B) { idle(b, kind) })
	}
}

func idle(b *testing.B, kind string) {
	api := newBotAPI(b)
	api.EnableHTTP2 = true
	api.StartTLS()
	var dir, database string
	if kind == "PostgreSQL" {
		shared.open(b, smallRows)
		dir, database = shared.dir, shared.url
	} else {
		dir = b.TempDir()
		database = "sqlite:" + filepath.Join(dir, "sunwai.db")
	}
	p := configure(b, dir, database, api.URL, manyAccounts(b))
	certificate := filepath.Join(b.TempDir(), "bot-api.pem")
	require.NoError(b, os.WriteFile(certificate, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: api.Certificate().Raw}), 0o600))
	p.env = append(p.env, "SSL_CERT_FILE="+certificate)
	if kind == "SQLite" {
		p.must(b, "migrate")
		p.must(b, "seed")
	}
	s := p.serve(b)
	calm(b, meter{program: s.cmd.Process.Pid, database: shared.pid})
	// Idle is when all poll and commands and descriptions are shown.
	for deadline := time.Now().Add(patience); api.holding.Load() < pollers || time.Since(time.Unix(0, api.last.Load())) < 3*time.Second; time.Sleep(100 * time.Millisecond) {
		require.True(b, time.Now().Before(deadline), "only %d accounts poll\n%s", api.holding.Load(), s.log)
	}
	m := meter{program: s.cmd.Process.Pid, database: shared.pid}
	before := m.read(b)
	profiled := s.profile(b, "idle-"+kind, idleTime)
	var at, most memory
	for range 10 {
		time.Sleep(idleTime / 10)
		at = resident(b, s.cmd.Process.Pid)
		most.all = max(most.all, at.all)
	}
	u := m.read(b).since(before)
	profiled()
	share := float64(u.program) / float64(u.took)
	s.stop(b)
	b.ReportMetric(float64(at.all>>20), "MB")
	b.ReportMetric(100*share, "%core")
	b.ReportMetric(0, "ns/op")
	report.add(result{fmt.Sprintf("idle, %d polling accounts over TLS, %s", pollers, kind), fmt.Sprintf("< %d MB, < %.0f %% of a core", idleBytes>>20, 100*idleShare),
		fmt.Sprintf("%.1f MB, %.1f of it pages of the program's file (most %.1f), %.2f %% of a core, database %.2f %%", float64(at.all)/(1<<20),
			float64(at.file)/(1<<20), float64(most.all)/(1<<20), 100*share, 100*float64(u.database)/float64(u.took)), u.others()})
}

// manyAccounts are one for each department, and districts.
func manyAccounts(b *testing.B) []account {
	d, err := directory.UttarPradesh()
	require.NoError(b, err)
	list := departmentAccounts(d)
	for _, a := range d.Districts() {
		list = append(list, account{"district-" + a.Code, "district:" + a.Code, "poll"})
	}
	list = list[:pollers]
	for i := range list {
		list[i].mode = "poll"
	}
	return list
}

// BenchmarkStart: from exec to the first "ready", with a current schema and the whole directory, on SQLite.
func BenchmarkStart(b *testing.B) {
	dir := b.TempDir()
	p := configure(b, dir, "sqlite:"+filepath.Join(dir, "sunwai.db"), "http://127.0.0.1:1", manyAccounts(b))
	p.must(b, "migrate")
	p.must(b, "seed")
	var took []float64
	m := meter{}
	before := m.read(b)
	for range 15 {
		s := p.serve(b)
		took = append(took, float64(s.ready.Microseconds())/1000)
		s.stop(b)
	}
	u := m.read(b).since(before)
	b.ReportMetric(median(took), "ms")
	b.ReportMetric(0, "ns/op")
	report.add(result{"exec to ready, SQLite, whole directory, " + fmt.Sprint(pollers) + " accounts", "< " + ms(startWant) + " ms",
		strings.ReplaceAll(spread(took), " [", " ms [") + " of 15", u.others()})
}
