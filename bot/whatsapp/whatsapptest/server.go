// Package whatsapptest is a WhatsApp for tests: an HTTP server that behaves like graph.facebook.com for phone numbers of
// the Cloud API, people who write to them, and the signed webhooks that come of it.
//
// Each message is checked against spec.json, a table derived from Meta's own description of its API. It runs on a
// socket, so that another process can talk to it, or on a listener in memory inside a testing/synctest bubble.
package whatsapptest

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
	// Late: a message outside the 24 hours is taken and fails later, in a status, as Meta mostly does.
	Late bool
	// Statuses: every message taken is followed by the statuses sent and delivered.
	Statuses bool
}

// Server is the fake. All methods are safe for concurrent use.
type Server struct {
	// URL is the endpoint to configure.
	URL string

	cfg  Config
	spec spec
	http *http.Server
	done sync.WaitGroup
	ctx  context.Context // ends with Close
	stop context.CancelFunc

	mu         sync.Mutex
	numbers    map[string]*Number
	files      map[string]*file
	next       int
	queue      [][]byte
	changed    chan struct{}
	violations []string
}

type file struct {
	data    []byte
	mime    string
	expires time.Time // of the link
	asked   int
}

// linkLife is how long a link to a file lives.
const linkLife = 5 * time.Minute

// Start starts a server.
func Start(cfg Config) (*Server, error) {
	if cfg.Listener == nil {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, fmt.Errorf("starting a fake WhatsApp: %w", err)
		}
		cfg.Listener, cfg.URL = l, "http://"+l.Addr().String()
	}
	if cfg.Clock == nil {
		at := time.Date(2026, 11, 23, 4, 30, 0, 0, time.UTC)
		cfg.Clock = func() time.Time { return at }
	}
	table, err := readSpec()
	if err != nil {
		return nil, err
	}
	s := &Server{URL: cfg.URL, cfg: cfg, spec: table, numbers: map[string]*Number{}, files: map[string]*file{}, changed: make(chan struct{}),
		next: 1000}
	s.ctx, s.stop = context.WithCancel(context.Background())
	s.http = &http.Server{Handler: s, ReadHeaderTimeout: time.Minute}
	s.done.Go(func() { _ = s.http.Serve(cfg.Listener) }) // ends with Close
	return s, nil
}

// Close ends everything.
func (s *Server) Close() {
	s.stop()
	_ = s.http.Close()
	s.done.Wait()
}

// Violations are the requests that no program should make. A test that expects none must look here, since an error
// alone may be handled too well.
func (s *Server) Violations() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.violations)
}

func (s *Server) violated(format string, args ...any) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.violations = append(s.violations, fmt.Sprintf(format, args...))
}

func (s *Server) now() time.Time { return s.cfg.Clock() }

func (s *Server) id() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.next++
	return strconv.Itoa(s.next)
}

// graphError is an answer with an error.
type graphError struct {
	status, code int
	message      string
	details      string
	retryAfter   int // seconds; 0: not said
}

// ServeHTTP answers /v25.0/<id>/messages, /media, /<id> and /files/<id>.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if id, ok := strings.CutPrefix(r.URL.Path, "/files/"); ok {
		s.serveFile(w, r, id)
		return
	}
	parts := strings.Split(strings.Trim(r.URL.Path, "/"), "/")
	if len(parts) < 2 || len(parts) > 3 || !strings.HasPrefix(parts[0], "v") {
		s.violated("%s %s: no such path here", r.Method, r.URL.Path)
		answer(w, nil, &graphError{status: 404, code: 2500, message: "Unknown path components"})
		return
	}
	id, edge := parts[1], strings.Join(parts[2:], "/")
	n := s.bearer(r)
	if n == nil {
		answer(w, nil, &graphError{status: 401, code: 190, message: "Invalid OAuth access token - Cannot parse access token"})
		return
	}
	if got := r.URL.Query()["appsecret_proof"]; len(got) != 1 || got[0] != s.cfg.Secret.Proof(n.token) {
		s.violated("%s %s: the proof is wrong or missing", r.Method, edge)
		answer(w, nil, &graphError{status: 400, code: 100, message: "Invalid appsecret_proof provided in the API argument"})
		return
	}
	if f, failing := n.nextFailure(); failing {
		s.fail(w, r, f)
		return
	}
	do, ok := s.edges()[r.Method+" "+edge]
	if !ok || edge != "" && id != n.ID {
		s.violated("%s %s: nothing here does that", r.Method, edge)
		answer(w, nil, &graphError{status: 400, code: 100, message: "Unsupported request", details: "Object does not exist"})
		return
	}
	result, trouble := do(n, id, r)
	answer(w, result, trouble)
}

func (s *Server) edges() map[string]func(*Number, string, *http.Request) (any, *graphError) {
	return map[string]func(*Number, string, *http.Request) (any, *graphError){
		"POST messages": s.messages,
		"POST media":    s.media,
		"GET ":          s.get,
	}
}

func (s *Server) bearer(r *http.Request) *Number {
	token, ok := strings.CutPrefix(r.Header.Get("Authorization"), "Bearer ")
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, n := range s.numbers {
		if ok && n.token == token {
			return n
		}
	}
	return nil
}

func answer(w http.ResponseWriter, result any, trouble *graphError) {
	status := http.StatusOK
	if trouble != nil {
		status = trouble.status
		if trouble.retryAfter > 0 {
			w.Header().Set("Retry-After", strconv.Itoa(trouble.retryAfter))
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

func (e *graphError) json() map[string]any {
	m := map[string]any{"message": fmt.Sprintf("(#%d) %s", e.code, e.message), "type": "OAuthException", "code": e.code, "fbtrace_id": "A1b2C3"}
	if e.details != "" {
		m["error_data"] = map[string]any{"messaging_product": "whatsapp", "details": e.details}
	}
	return m
}
