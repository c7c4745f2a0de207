// Package telegramtest is a fake Telegram for tests: an HTTP server that behaves like the Bot API, with people who
// write to its bots.
//
// Each request is checked against spec.json, a table derived from Telegram's own description of its API, and is
// answered as the real server does, with the same errors and sentences. It listens on a socket, so that another process
// can use it, or in memory inside a testing/synctest bubble.
package telegramtest

import (
	"context"
	"encoding/json"
	"fmt"
	"net"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
)

// Config is how a server is started. The zero value is enough.
type Config struct {
	// Listener to serve; nil: a free port of 127.0.0.1. It is closed by Close.
	Listener net.Listener
	// URL under which the listener is reached; needed with a Listener only.
	URL string
	// Clock dates messages; nil: it stands still in November 2026.
	Clock func() time.Time
	// Client delivers webhooks; nil: a client of the server's own.
	Client *http.Client
}

// Server is the fake. All methods are safe for concurrent use.
type Server struct {
	// URL is the endpoint to configure.
	URL string

	clock  func() time.Time
	client *http.Client
	http   *http.Server
	spec   spec
	ctx    context.Context // ends with Close
	stop   context.CancelFunc
	done   sync.WaitGroup

	mu         sync.Mutex
	bots       map[string]*Bot
	violations []string
}

// Start starts a server.
func Start(cfg Config) (*Server, error) {
	if cfg.Listener == nil {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, fmt.Errorf("starting a fake Telegram: %w", err)
		}
		cfg.Listener, cfg.URL = l, "http://"+l.Addr().String()
	}
	if cfg.Clock == nil {
		at := time.Date(2026, 11, 23, 4, 30, 0, 0, time.UTC)
		cfg.Clock = func() time.Time { return at }
	}
	if cfg.Client == nil {
		cfg.Client = &http.Client{Timeout: 10 * time.Second}
	}
	spec, err := readSpec()
	if err != nil {
		return nil, err
	}
	ctx, stop := context.WithCancel(context.Background())
	s := &Server{URL: cfg.URL, clock: cfg.Clock, client: cfg.Client, spec: spec, ctx: ctx, stop: stop, bots: map[string]*Bot{}}
	s.http = &http.Server{Handler: s, ReadHeaderTimeout: time.Minute}
	s.done.Go(func() { _ = s.http.Serve(cfg.Listener) }) // ends with Close
	return s, nil
}

// Close ends everything: held requests, webhooks, connections.
func (s *Server) Close() {
	s.stop()
	_ = s.http.Close()
	s.client.CloseIdleConnections()
	s.done.Wait()
}

// AddBot makes a bot, as BotFather does. A token looks like "111:AAA".
func (s *Server) AddBot(token, username string) *Bot {
	s.mu.Lock()
	defer s.mu.Unlock()
	id, _, _ := strings.Cut(token, ":")
	number, err := strconv.ParseInt(id, 10, 64)
	if err != nil {
		number = int64(7_000_000 + len(s.bots))
	}
	b := newBot(s, token, user{ID: number, IsBot: true, FirstName: username, Username: username})
	s.bots[token] = b
	return b
}

// Bot returns a bot by its token, nil if there is none.
func (s *Server) Bot(token string) *Bot {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.bots[token]
}

// Violations are the requests that no program should make: unknown or missing parameters, values of a wrong
// type. A test that expects none must look here, since a 400 alone may be handled too well.
func (s *Server) Violations() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return slices.Clone(s.violations)
}

func (s *Server) violated(method, what string) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.violations = append(s.violations, method+": "+what)
}

// apiError is an answer with ok false.
type apiError struct {
	code        int
	description string
	retryAfter  int   // seconds
	migrateTo   int64 // chat
}

func badRequest(what string) *apiError {
	return &apiError{code: 400, description: "Bad Request: " + what}
}

// ServeHTTP answers /bot<token>/<method> and /file/bot<token>/<path>.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	path := r.URL.Path
	if rest, ok := strings.CutPrefix(path, "/file/bot"); ok {
		token, file, _ := strings.Cut(rest, "/")
		s.serveFile(w, r, token, file)
		return
	}
	rest, ok := strings.CutPrefix(path, "/bot")
	token, method, split := strings.Cut(rest, "/")
	if !ok || !split {
		answer(w, nil, &apiError{code: 404, description: "Not Found"})
		return
	}
	c, err := readCall(r, method)
	if err != nil {
		answer(w, nil, badRequest("the request cannot be read"))
		return
	}
	b := s.Bot(token)
	if b == nil || b.revoked() {
		answer(w, nil, &apiError{code: 401, description: "Unauthorized"})
		return
	}
	s.serveMethod(w, r, b, c)
}

func (s *Server) serveMethod(w http.ResponseWriter, r *http.Request, b *Bot, c *call) {
	b.count(c)
	failure, failing := b.nextFailure(c.method)
	if failing && !failure.Handled {
		s.fail(w, r, failure)
		return
	}
	result, trouble := s.handle(r.Context(), b, c)
	switch {
	case r.Context().Err() != nil || s.ctx.Err() != nil:
		return
	case failing:
		s.fail(w, r, failure)
	default:
		answer(w, result, trouble)
	}
}

func (s *Server) handle(ctx context.Context, b *Bot, c *call) (any, *apiError) {
	do, ok := handlers()[c.method]
	if !ok {
		s.violated(c.method, "no such method here")
		return nil, &apiError{code: 404, description: "Not Found: method not found"}
	}
	if trouble := s.spec.check(c, s.violated); trouble != nil {
		return nil, trouble
	}
	return do(ctx, b, c)
}

type envelope struct {
	OK          bool        `json:"ok"`
	Result      any         `json:"result,omitempty"`
	ErrorCode   int         `json:"error_code,omitempty"`
	Description string      `json:"description,omitempty"`
	Parameters  *parameters `json:"parameters,omitempty"`
}

type parameters struct {
	RetryAfter      int   `json:"retry_after,omitempty"`
	MigrateToChatID int64 `json:"migrate_to_chat_id,omitempty"`
}

func answer(w http.ResponseWriter, result any, trouble *apiError) {
	e, status := envelope{OK: true, Result: result}, http.StatusOK
	if trouble != nil {
		e, status = envelope{ErrorCode: trouble.code, Description: trouble.description}, trouble.code
		if trouble.retryAfter != 0 || trouble.migrateTo != 0 {
			e.Parameters = &parameters{RetryAfter: trouble.retryAfter, MigrateToChatID: trouble.migrateTo}
		}
	}
	raw, err := json.Marshal(e)
	if err != nil {
		http.Error(w, "", http.StatusInternalServerError)
		return
	}
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Content-Length", strconv.Itoa(len(raw)))
	w.WriteHeader(status)
	_, _ = w.Write(raw) // the caller may be gone
}

// call is a request, read.
type call struct {
	method string
	params url.Values
	files  map[string]upload
}

type upload struct {
	name, mime string
	data       []byte
}

func (c *call) get(name string) string { return c.params.Get(name) }

func (c *call) number(name string) int64 {
	n, _ := strconv.ParseInt(c.get(name), 10, 64) // the type is checked already
	return n
}
