// Package metatest is what the fakes of Meta's platforms share: an HTTP server that behaves like the Graph API, with
// its tokens, proofs, failures and files, and the queue of signed webhooks that result.
//
// It listens on a socket, so that another process can use it, or in memory inside a testing/synctest bubble.
package metatest

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"sunwai/bot/meta"
)

// Config is how a server is started.
type Config struct {
	// Listener to serve; nil: a free port of 127.0.0.1. It is closed by Close.
	Listener net.Listener
	// URL under which the listener is reached; needed with a Listener only.
	URL string
	// Clock dates messages; nil: it stands still in November 2026.
	Clock func() time.Time
	// Secret is that of the app: it signs webhooks, and calls need its proof.
	Secret meta.AppSecret
	// Files says whether a file's link needs a token.
	Files meta.Proving
}

// Call is a call of the Graph API: /v25.0/<ID>/<Edge>, with a token that is known and proven.
type Call struct {
	Token, ID, Edge string
	Request         *http.Request
}

// Platform is what a fake adds.
type Platform interface {
	// Known reports whether there is such a token.
	Known(token string) bool
	// Rights are what a token may do.
	Rights(token string) Rights
	// Handle answers a call; false: nothing here does that.
	Handle(c Call) (result any, trouble *Error, known bool)
}

// Core is the server. All methods are safe for concurrent use.
type Core struct {
	// URL is the endpoint to configure.
	URL string

	cfg      Config
	platform Platform
	http     *http.Server
	done     sync.WaitGroup
	ctx      context.Context // ends with Close
	stop     context.CancelFunc

	mu         sync.Mutex
	files      map[string]*file
	failures   map[string][]Failure // by token
	next       int
	queue      [][]byte
	hooks      []any
	changed    chan struct{}
	violations []string
}

// Start starts a server.
func Start(cfg Config, p Platform) (*Core, error) {
	if cfg.Listener == nil {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, fmt.Errorf("starting a fake of Meta's: %w", err)
		}
		cfg.Listener, cfg.URL = l, "http://"+l.Addr().String()
	}
	if cfg.Clock == nil {
		at := time.Date(2026, 11, 23, 4, 30, 0, 0, time.UTC)
		cfg.Clock = func() time.Time { return at }
	}
	s := &Core{URL: cfg.URL, cfg: cfg, platform: p, files: map[string]*file{}, failures: map[string][]Failure{}, changed: make(chan struct{}), next: 1000, hooks: []any{}}
	s.ctx, s.stop = context.WithCancel(context.Background())
	s.http = &http.Server{Handler: s, ReadHeaderTimeout: time.Minute}
	s.done.Go(func() { _ = s.http.Serve(cfg.Listener) }) // ends with Close
	return s, nil
}

// Close ends everything.
func (s *Core) Close() {
	s.stop()
	_ = s.http.Close()
	s.done.Wait()
}

// Violations are the requests that no program should make. A test that expects none must look here, since an error
// alone may be handled too well.
func (s *Core) Violations() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.violations)
}

// Violated notes a request that no program should make.
func (s *Core) Violated(format string, args ...any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.violations = append(s.violations, fmt.Sprintf(format, args...))
}

// Now is the server's time.
func (s *Core) Now() time.Time { return s.cfg.Clock() }

// NextID is a number that was not given yet.
func (s *Core) NextID() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.next++
	return strconv.Itoa(s.next)
}

// Wake tells who waits that something has happened; Changed is closed when it does.
func (s *Core) Wake() {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.wake()
}

func (s *Core) wake() {
	close(s.changed)
	s.changed = make(chan struct{})
}

// Changed is closed when the next thing happens.
func (s *Core) Changed() <-chan struct{} {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.changed
}

// ServeHTTP answers /v25.0/<id>/<edge> and /files/<id>.
func (s *Core) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if id, ok := strings.CutPrefix(r.URL.Path, "/files/"); ok {
		s.serveFile(w, r, id)
		return
	}
	parts := strings.Split(strings.Trim(r.URL.Path, "/"), "/")
	if len(parts) < 2 || len(parts) > 3 || !strings.HasPrefix(parts[0], "v") {
		s.Violated("%s %s: no such path here", r.Method, r.URL.Path)
		answer(w, nil, &Error{Status: 404, Code: 2500, Message: "Unknown path components"})
		return
	}
	c := Call{Token: bearer(r), ID: parts[1], Edge: strings.Join(parts[2:], "/"), Request: r}
	if c.Token == "" || c.Token != s.appToken() && !s.platform.Known(c.Token) {
		answer(w, nil, &Error{Status: 401, Code: 190, Message: "Invalid OAuth access token - Cannot parse access token"})
		return
	}
	if got := r.URL.Query()["appsecret_proof"]; len(got) != 1 || got[0] != s.cfg.Secret.Proof(c.Token) {
		s.Violated("%s %s: the proof is wrong or missing", r.Method, c.Edge)
		answer(w, nil, &Error{Status: 400, Code: 100, Message: "Invalid appsecret_proof provided in the API argument"})
		return
	}
	if f, failing := s.nextFailure(c.Token); failing {
		s.fail(w, r, f)
		return
	}
	result, trouble, known := s.ofApp(c)
	if !known && c.Token != s.appToken() {
		result, trouble, known = s.platform.Handle(c)
	}
	if !known {
		s.Violated("%s %s: nothing here does that", r.Method, c.Edge)
		trouble = &Error{Status: 400, Code: 100, Message: "Unsupported request", Details: "Object does not exist"}
	}
	answer(w, result, trouble)
}

func bearer(r *http.Request) string {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	if !ok {
		return ""
	}
	return token
}

func answer(w http.ResponseWriter, result any, trouble *Error) {
	status := http.StatusOK
	if trouble != nil {
		status = trouble.Status
		if trouble.RetryAfter > 0 {
			w.Header().Set("Retry-After", strconv.Itoa(trouble.RetryAfter))
		}
		result = map[string]any{"error": trouble.json()}
	}
	raw, err := json.Marshal(result)
	if err != nil {
		http.Error(w, "", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(raw)))
	w.WriteHeader(status)
	_, _ = w.Write(raw) // the caller may be gone
}
