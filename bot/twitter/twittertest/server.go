// Package twittertest is a fake X for tests: an HTTP server that behaves like api.x.com for the accounts of one app,
// with people who post and write to them, and with the signed webhooks that result.
//
// It verifies the signature of each request and checks its form against spec.json, a table derived from X's own
// description of its API. It listens on a socket, so that another process can use it, or in memory inside a
// testing/synctest bubble.
package twittertest

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"sunwai/bot/twitter"
)

// Config is how a server is started.
type Config struct {
	// Listener to serve; nil: a free port of 127.0.0.1. It is closed by Close.
	Listener net.Listener
	// URL under which the listener is reached; needed with a Listener only.
	URL string
	// Clock dates everything; nil: it stands still in November 2026.
	Clock func() time.Time
	// App is the one that all accounts have given access.
	App twitter.Consumer
	// Names are those that fields of posts have; the newer ones when empty.
	Names naming
	// Client asks webhooks whether they are ours; nil: http.DefaultClient.
	Client *http.Client
	// DMs is how many direct messages an account may send in 15 minutes; 0: 15.
	DMs int
}

// naming is how fields of posts are called.
type naming string

const (
	newNames naming = ""
	oldNames naming = "old"
	// OldNames are those before X renamed tweets to posts.
	OldNames = oldNames
)

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
	accounts   map[string]*Account // by id
	posts      map[string]*Post
	files      map[string]*file
	hooks      []*hook
	subs       []sub
	nonces     map[string]bool
	flake      int64
	queue      [][]byte
	changed    chan struct{}
	violations []string
	failures   []Failure
	broken     map[string]bool // authorizations of requests whose connection broke
}

// Start starts a server.
func Start(cfg Config) (*Server, error) {
	if cfg.Listener == nil {
		l, err := net.Listen("tcp", "127.0.0.1:0")
		if err != nil {
			return nil, fmt.Errorf("starting a fake X: %w", err)
		}
		cfg.Listener, cfg.URL = l, "http://"+l.Addr().String()
	}
	if cfg.Clock == nil {
		at := time.Date(2026, 11, 23, 4, 30, 0, 0, time.UTC)
		cfg.Clock = func() time.Time { return at }
	}
	if cfg.Client == nil {
		cfg.Client = http.DefaultClient
	}
	if cfg.DMs == 0 {
		cfg.DMs = 15
	}
	table, err := readSpec()
	if err != nil {
		return nil, err
	}
	s := &Server{URL: cfg.URL, cfg: cfg, spec: table, accounts: map[string]*Account{}, posts: map[string]*Post{}, files: map[string]*file{},
		nonces: map[string]bool{}, changed: make(chan struct{}), flake: firstID, broken: map[string]bool{}}
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

// firstID keeps ids at their full length when the clock stands in the year 2000, as it does in a bubble.
const firstID = 2_092_000_000_000_000_000

// id makes ids as X does: the upper bits are the time, and none comes twice.
func (s *Server) id() string {
	s.mu.Lock()
	defer s.mu.Unlock()
	const first = 1288834974657
	s.flake = max(s.flake+1, (s.cfg.Clock().UnixMilli()-first)<<22)
	return strconv.FormatInt(s.flake, 10)
}

// problem is an answer with an error.
type problem struct {
	status int
	kind   string // the last part of its type
	title  string
	detail string
	header map[string]string
	old    bool // in the form of version 1.1
	code   int  // that one's
}

// request is one that was verified and has the right shape.
type request struct {
	account *Account
	ids     []string
	query   map[string][]string
	body    map[string]any
	parts   map[string][]byte
	mime    string // of the file among the parts
}

// ServeHTTP answers the operations of spec.json, and /media/{id}, which is open to all.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if id, ok := strings.CutPrefix(r.URL.Path, "/media/"); ok {
		s.serveFile(w, id)
		return
	}
	if f, failing := s.nextFailure(r); failing {
		s.fail(w, r, f)
		return
	}
	o, ids, known := s.spec.find(r.Method, r.URL.Path)
	if !known {
		s.violated("%s %s: no such path here", r.Method, r.URL.Path)
		answer(w, nil, nil, &problem{status: 404, kind: "resource-not-found", title: "Not Found Error"})
		return
	}
	p := s.prove(r)
	if !slices.Contains(o.Auth, p.kind) {
		if p.why != "the token or the app's key is unknown" { // which a test may mean
			s.violated("%s: %s %s", o.Op, p.kind, p.why)
		}
		answer(w, nil, nil, &problem{status: 401, kind: "", title: "Unauthorized", detail: "Unauthorized"})
		return
	}
	if p.account != nil && p.account.revoked() {
		answer(w, nil, nil, &problem{status: 401, title: "Unauthorized", detail: "Unauthorized"})
		return
	}
	req := request{account: p.account, ids: ids, query: r.URL.Query()}
	if broken := s.shape(o, r, &req); len(broken) > 0 {
		if s.cfg.Names == newNames || o.Old == nil {
			s.violated("%s: %s", o.Op, strings.Join(broken, "; "))
		}
		answer(w, nil, nil, &problem{status: 400, kind: "invalid-request", title: "Invalid Request", detail: "One or more parameters to your request was invalid."})
		return
	}
	if strings.HasPrefix(o.Op, "GET /dm_media") {
		s.serveFile(w, ids[0])
		return
	}
	result, header, trouble := s.operations()[o.Op](req)
	if trouble != nil && strings.Contains(o.Op, " /1.1/") {
		trouble.old = true
	}
	answer(w, result, header, trouble)
}

// shape reads a body by the operation's description and returns what is wrong with the request.
func (s *Server) shape(o operation, r *http.Request, req *request) (broken []string) {
	broken = o.query(r.URL.Query(), s.cfg.Names)
	switch {
	case o.JSON != nil:
		raw, err := io.ReadAll(r.Body)
		if err != nil || json.Unmarshal(raw, &req.body) != nil || r.Header.Get("Content-Type") != "application/json" {
			return append(broken, "the body is no JSON")
		}
		return append(broken, o.body(req.body)...)
	case o.Parts != nil:
		return append(broken, s.formShape(o, r, req)...)
	case o.Fields != nil:
		req.body = map[string]any{}
		if r.ParseForm() != nil || len(r.PostForm) != len(o.Fields) {
			return append(broken, "the form has other fields")
		}
		for name, pattern := range o.Fields {
			if !regexp.MustCompile(pattern).MatchString(r.PostForm.Get(name)) {
				broken = append(broken, fmt.Sprintf("%s is %q", name, r.PostForm.Get(name)))
			}
			req.body[name] = r.PostForm.Get(name)
		}
	case o.Form:
		if r.FormValue("grant_type") != "client_credentials" {
			broken = append(broken, "the grant is another")
		}
	case r.ContentLength > 0:
		broken = append(broken, "there is a body")
	}
	return broken
}

type handler func(request) (result any, header map[string]string, trouble *problem)

func (s *Server) operations() map[string]handler {
	return map[string]handler{
		"POST /oauth2/token": func(request) (any, map[string]string, *problem) {
			return map[string]any{"token_type": "bearer", "access_token": s.appToken()}, nil, nil
		},
		"GET /2/users/me":                             s.me,
		"GET /2/users/{id}/mentions":                  s.mentions,
		"GET /2/dm_events":                            s.dmEvents,
		"POST /2/tweets":                              s.createPost,
		"POST /2/dm_conversations/with/{id}/messages": s.createMessage,
		"POST /2/media/upload":                        s.uploadOnce,
		"GET /2/media/upload":                         s.uploadStatus,
		"POST /2/media/upload/initialize":             s.uploadBegin,
		"POST /2/media/upload/{id}/append":            s.uploadPart,
		"POST /2/media/upload/{id}/finalize":          s.uploadEnd,
		"GET /2/webhooks":                             s.listHooks,
		"POST /2/webhooks":                            s.createHook,
		"PUT /2/webhooks/{id}":                        s.validateHook,
		"GET /2/activity/subscriptions":               s.listSubs,
		"POST /2/activity/subscriptions":              s.createSub,
		"DELETE /2/activity/subscriptions":            s.deleteSubs,

		"POST /1.1/statuses/update.json":            s.oldPost,
		"POST /1.1/direct_messages/events/new.json": s.oldMessage,
		"GET /1.1/account/verify_credentials.json":  s.oldMe,
	}
}

func answer(w http.ResponseWriter, result any, header map[string]string, trouble *problem) {
	status, kind := http.StatusOK, "application/json"
	if trouble != nil {
		status, kind, header = trouble.status, "application/problem+json", trouble.header
		m := map[string]any{"title": trouble.title, "detail": trouble.detail, "status": trouble.status, "type": "about:blank"}
		if trouble.kind != "" {
			m["type"] = "https://api.twitter.com/2/problems/" + trouble.kind
		}
		result = m
		if trouble.old {
			result = map[string]any{"errors": []any{map[string]any{"code": trouble.code, "message": trouble.detail}}}
		}
	}
	raw, err := json.Marshal(result)
	if err != nil {
		http.Error(w, "", http.StatusInternalServerError)
		return
	}
	for k, v := range header {
		if k == "status" {
			status, _ = strconv.Atoi(v)
			continue
		}
		w.Header().Set(k, v)
	}
	w.Header().Set("Content-Type", kind)
	w.Header().Set("Content-Length", strconv.Itoa(len(raw)))
	w.WriteHeader(status)
	_, _ = w.Write(raw) // the caller may be gone
}

func created() map[string]string { return map[string]string{"status": "201"} }
