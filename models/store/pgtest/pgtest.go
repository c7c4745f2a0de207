// Package pgtest gives tests a PostgreSQL of their own: a throw-away server in a temporary folder for each test binary,
// and a fresh database for each test. With SUNWAI_TEST_POSTGRES it uses the server at that URL instead. Without any
// PostgreSQL, tests are skipped; in CI they fail.
package pgtest

import (
	"context"
	"errors"
	"fmt"
	"net/url"
	"os"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5"
)

// EnvURL names the server to use instead of a throw-away one.
const EnvURL = "SUNWAI_TEST_POSTGRES"

// ErrNone: there is no PostgreSQL on this machine.
var ErrNone = errors.New("no PostgreSQL found: neither initdb in /usr/lib/postgresql/*/bin or PATH nor " + EnvURL)

// Durability says whether the server writes to the disk before it says so.
type Durability string

// What a server can promise.
const (
	Fast    Durability = "fast"    // fsync off: for ordinary tests
	Durable Durability = "durable" // fsync on: for benchmarks and crash tests
)

// servers are the throw-away servers of this process, by what they promise. Started once, when first asked for.
type servers struct {
	mu      sync.Mutex
	running map[Durability]*Server
	failed  map[Durability]error
}

// shared is this process's, and the one thing that tests share: making a server for each would take half a second. It
// ends with the process (see Server).
var shared = servers{running: map[Durability]*Server{}, failed: map[Durability]error{}}

var databases atomic.Int64

// New returns the URL of a fresh, empty database. It goes with the test.
func New(tb testing.TB) string { return NewOn(tb, Fast, "") }

// NewOn returns the URL of a fresh database on a server of the given kind: empty, or a copy of a template (Template).
func NewOn(tb testing.TB, d Durability, template string) string {
	tb.Helper()
	base := Base(tb, d)
	name := fmt.Sprintf("t_%d_%d", os.Getpid(), databases.Add(1))
	create := "CREATE DATABASE " + name
	if template != "" {
		create += " TEMPLATE " + template
	}
	run(tb, base, create)
	tb.Cleanup(func() { run(tb, base, "DROP DATABASE IF EXISTS "+name+" WITH (FORCE)") })
	return withDatabase(tb, base, name)
}

// Template returns the name of a database that make has filled, once per process and name: copying it for each test is
// faster than making it anew.
func Template(tb testing.TB, d Durability, name string, fill func(url string) error) string {
	tb.Helper()
	base := Base(tb, d)
	full := fmt.Sprintf("tpl_%d_%s_%s", os.Getpid(), d, name)
	templates.once(tb, full, func() error {
		run(tb, base, "CREATE DATABASE "+full)
		return fill(withDatabase(tb, base, full))
	})
	return full
}

// Base returns the URL of the server's own database. It skips the test when there is no PostgreSQL.
func Base(tb testing.TB, d Durability) string {
	tb.Helper()
	if given := os.Getenv(EnvURL); given != "" {
		return given
	}
	s, err := shared.get(d)
	switch {
	case errors.Is(err, ErrNone) && os.Getenv("CI") != "true":
		tb.Skip(err)
	case err != nil:
		tb.Fatalf("starting PostgreSQL: %v", err)
	}
	return s.URL()
}

func (s *servers) get(d Durability) (*Server, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.running[d] == nil && s.failed[d] == nil {
		s.running[d], s.failed[d] = Start(d)
	}
	return s.running[d], s.failed[d]
}

// fillings are the templates made so far.
type fillings struct {
	mu   sync.Mutex
	done map[string]error
}

var templates = fillings{done: map[string]error{}}

func (f *fillings) once(tb testing.TB, name string, fill func() error) {
	tb.Helper()
	f.mu.Lock()
	defer f.mu.Unlock()
	err, made := f.done[name]
	if !made {
		err = fill()
		f.done[name] = err
	}
	if err != nil {
		tb.Fatalf("filling the template %s: %v", name, err)
	}
}

func run(tb testing.TB, base, statement string) {
	tb.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), startLimit)
	defer cancel()
	conn, err := pgx.Connect(ctx, base)
	if err != nil {
		tb.Fatalf("connecting to the test server: %v", err)
	}
	defer conn.Close(ctx)
	if _, err := conn.Exec(ctx, statement); err != nil {
		tb.Fatalf("%s: %v", statement, err)
	}
}

func withDatabase(tb testing.TB, base, name string) string {
	tb.Helper()
	u, err := url.Parse(base)
	if err != nil {
		tb.Fatalf("%s is no URL: %v", EnvURL, err)
	}
	u.Path = "/" + name
	return u.String()
}
