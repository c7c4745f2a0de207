package benchtest

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/store"
	"sunwai/models/store/keys"
	"sunwai/models/store/pgtest"
)

// smallRows is how many complaints the database has for the first measurements.
const smallRows = 10_000

// world is what all benchmarks share: one PostgreSQL and one installation of the program, whose database grows.
type world struct {
	server  *pgtest.Server
	url     string
	pid     int // of PostgreSQL's first process
	version string
	dir     string
	folders []string // to be removed
	filled  int      // complaints in the database
	ring    *keys.Ring
	posts   []post // of the officers

	directory *directory.Directory
}

// shared is made when the first benchmark asks for it.
var shared world

func stopShared() {
	if shared.server != nil {
		shared.server.Stop()
	}
	for _, dir := range shared.folders {
		os.RemoveAll(dir)
	}
}

// post is a chair with somebody on it.
type post struct {
	officer          models.ID
	department, area string
	level            models.Level
}

// accountOf is the key of a department's account.
func accountOf(department string) string {
	return strings.ReplaceAll(strings.ToLower(department), "_", "-")
}

// departmentAccounts is one webhook account for each department and one for the hub.
func departmentAccounts(d *directory.Directory) []account {
	list := []account{{"hub", "hub", "webhook"}}
	for _, dep := range d.Departments() {
		list = append(list, account{accountOf(dep.Code), dep.Code, "webhook"})
	}
	return list
}

// open brings up the database with at least so many complaints in it, and what is around it.
func (w *world) open(b *testing.B, rows int) {
	b.Helper()
	if w.server == nil {
		w.start(b)
	}
	// What the benchmark before did not send (a chat takes a message a second) would be sent for minutes.
	w.exec(b, "bench", `UPDATE outbox SET state = 'cancelled', code = '', done_at = now() WHERE state = 'waiting'`)
	if w.filled < rows {
		w.grow(b, rows)
	}
}

func (w *world) start(b *testing.B) {
	b.Helper()
	server, err := pgtest.Start(pgtest.Durable, strings.Fields(os.Getenv(envServer))...)
	if errors.Is(err, pgtest.ErrNone) {
		b.Skip(err)
	}
	require.NoError(b, err)
	w.server = server
	w.pid = postmaster(b, server.URL())
	require.NoError(b, w.query(b, "", "SHOW server_version").Scan(&w.version))
	w.version, _, _ = strings.Cut(w.version, " ")
	for _, name := range []string{"bench", "pgbench"} {
		w.exec(b, "", "CREATE DATABASE "+name)
	}
	w.url = databaseURL(b, server.URL(), "bench")
	w.dir, err = os.MkdirTemp("", "sunwai-bench-")
	require.NoError(b, err)
	w.folders = append(w.folders, w.dir)
	w.directory, err = directory.UttarPradesh()
	require.NoError(b, err)
	p := configure(b, w.dir, w.url, "http://127.0.0.1:1", departmentAccounts(w.directory))
	p.must(b, "migrate")
	p.must(b, "seed")
	w.ring, err = keys.Load(filepath.Join(w.dir, "keys"))
	require.NoError(b, err)
	w.hire(b)
}

// hire puts an officer on shift on every chair: each department in each district and at the top, a desk at the hub.
func (w *world) hire(b *testing.B) {
	b.Helper()
	s := w.store(b)
	defer s.Close()
	ids := models.NewIDs(time.Now, rand.Reader)
	for _, dep := range w.directory.Departments() {
		for _, area := range w.directory.Districts() {
			w.posts = append(w.posts, post{ids.Next(), dep.Code, area.Code, models.L1})
		}
		for _, level := range []models.Level{models.L1, models.L2, models.L3} {
			w.posts = append(w.posts, post{ids.Next(), dep.Code, models.StateArea, level})
		}
	}
	for range 40 {
		w.posts = append(w.posts, post{ids.Next(), models.HubDepartment, models.StateArea, models.Desk})
	}
	for i, p := range w.posts {
		key := accountOf(p.department)
		require.NoError(b, s.CreateOfficer(b.Context(), models.Officer{ID: p.officer, Name: "अनिल वर्मा", Lang: models.Hindi, OnShift: true,
			Address:  models.Address{Platform: models.Telegram, Account: key, Peer: models.Peer(strconv.Itoa(firstOfficer + i))},
			Postings: []models.Posting{{Officer: p.officer, Post: models.Post{Department: p.department, Area: p.area, Level: p.level}}}}))
	}
}

// firstOfficer is where the chats of officers begin; citizens' are far above.
const firstOfficer = 1_000_000

func isOfficer(chat int64) bool { return chat >= firstOfficer && chat < 2*firstOfficer }

func (w *world) store(b *testing.B) *store.Store {
	b.Helper()
	s, err := store.Open(b.Context(), store.Options{URL: w.url, Keys: w.ring, Clock: models.ClockFunc(time.Now)})
	require.NoError(b, err)
	return s
}

// program is the installation with all departments' accounts on a Bot API.
func (w *world) program(b *testing.B, api *botAPI) *program {
	b.Helper()
	return configure(b, w.dir, w.url, api.URL, departmentAccounts(w.directory))
}

// scanner is one row.
type scanner interface{ Scan(into ...any) error }

type rowOf func(into ...any) error

func (r rowOf) Scan(into ...any) error { return r(into...) }

// query asks a database of the server for one row; "" is the server's own database.
func (w *world) query(b *testing.B, database, text string, args ...any) scanner {
	b.Helper()
	return rowOf(func(into ...any) error {
		conn, err := pgx.Connect(context.Background(), databaseURL(b, w.server.URL(), database))
		if err != nil {
			return err
		}
		defer conn.Close(context.Background())
		return conn.QueryRow(context.Background(), text, args...).Scan(into...)
	})
}

// exec runs statements, one after the other.
func (w *world) exec(b *testing.B, database string, texts ...string) {
	b.Helper()
	conn, err := pgx.Connect(context.Background(), databaseURL(b, w.server.URL(), database))
	require.NoError(b, err)
	defer conn.Close(context.Background())
	for _, text := range texts {
		_, err := conn.Exec(context.Background(), text)
		require.NoError(b, err, text)
	}
}

func databaseURL(b *testing.B, base, name string) string {
	b.Helper()
	u, err := url.Parse(base)
	require.NoError(b, err)
	if name != "" {
		u.Path = "/" + name
	}
	return u.String()
}

// postmaster finds PostgreSQL's first process by the folder of its socket.
func postmaster(b *testing.B, base string) int {
	b.Helper()
	u, err := url.Parse(base)
	require.NoError(b, err)
	text, err := os.ReadFile(filepath.Join(u.Query().Get("host"), "data", "postmaster.pid"))
	require.NoError(b, err)
	first, _, _ := strings.Cut(string(text), "\n")
	pid, err := strconv.Atoi(first)
	require.NoError(b, err)
	return pid
}

// settle lets what was written before not be paid for by what is measured next: neither by the database's next checkpoint nor by
// the system, which writes files that were never synced (filling, building the program) half a minute later and has the database's
// commits wait behind them.
func (w *world) settle(b *testing.B) {
	b.Helper()
	w.exec(b, "bench", "CHECKPOINT")
	syscall.Sync()
}

func sizeName(rows int) string {
	switch {
	case rows%1_000_000 == 0:
		return fmt.Sprintf("%d million", rows/1_000_000)
	case rows%1000 == 0:
		return fmt.Sprintf("%d thousand", rows/1000)
	}
	return strconv.Itoa(rows)
}
