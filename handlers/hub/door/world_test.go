package door_test

import (
	"bytes"
	"context"
	"crypto/rand"
	"io"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/alexedwards/argon2id"
	"github.com/pquerna/otp/totp"
	"github.com/stretchr/testify/require"

	"sunwai/handlers/hub/access"
	"sunwai/handlers/hub/door"
	"sunwai/handlers/hub/web"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
	"sunwai/models/modelstest"
	"sunwai/models/store"
	"sunwai/models/store/keys"
	"sunwai/models/store/pgtest"
	"sunwai/models/store/sqlitetest"
)

const (
	password = "नदी के पार आम का बाग"
	secret   = "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"
)

var start = time.Date(2026, 11, 27, 7, 0, 0, 0, time.UTC)

// world is the website behind its door, on a real database and a real server.
type world struct {
	*store.Store
	t      *testing.T
	clock  *modelstest.TestClock
	ids    *models.IDs
	server *httptest.Server
	log    *logged
	door   *door.Door
}

// logged keeps what was logged.
type logged struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (l *logged) Write(p []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.Write(p)
}

func (l *logged) String() string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.b.String()
}

func databases(t *testing.T) map[string]func(t *testing.T) string {
	ring := ring(t)
	return map[string]func(t *testing.T) string{
		"sqlite": func(t *testing.T) string { return sqlitetest.New(t) },
		"postgres": func(t *testing.T) string {
			return pgtest.NewOn(t, pgtest.Fast, pgtest.Template(t, pgtest.Fast, "door", func(url string) error {
				s, err := store.Open(context.Background(), store.Options{URL: url, Keys: ring, Clock: modelstest.NewClock(start)})
				if err != nil {
					return err
				}
				defer s.Close()
				_, err = s.Migrate(context.Background())
				return err
			}))
		},
	}
}

func ring(t testing.TB) *keys.Ring {
	k, err := keys.New(strings.NewReader(strings.Repeat("test keys only! ", 2*keys.Size/16)))
	require.NoError(t, err)
	return k
}

// each runs a test on both databases.
func each(t *testing.T, test func(w *world)) {
	t.Helper()
	for name, open := range databases(t) {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			test(newWorld(t, open(t), nil))
		})
	}
}

// one runs a test on SQLite, with the door's wiring changed.
func one(t *testing.T, change func(*door.Deps)) *world {
	t.Helper()
	return newWorld(t, databases(t)["sqlite"](t), change)
}

func newWorld(t *testing.T, url string, change func(*door.Deps)) *world {
	t.Helper()
	w := &world{t: t, clock: modelstest.NewClock(start), log: &logged{}}
	w.ids = models.NewIDs(w.clock.Now, rand.Reader)
	s, err := store.Open(t.Context(), store.Options{URL: url, Keys: ring(t), Clock: w.clock, Log: slog.New(slog.NewTextHandler(w.log, nil))})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	_, err = s.Migrate(t.Context())
	require.NoError(t, err)
	w.Store = s
	up, err := directory.UttarPradesh()
	require.NoError(t, err)
	mux := http.NewServeMux()
	w.server = httptest.NewTLSServer(mux)
	t.Cleanup(w.server.Close)
	deps := door.Deps{Store: s, Clock: w.clock, IDs: w.ids, Directory: func() door.Directory { return up }, PublicURL: w.server.URL,
		Log: slog.New(slog.NewTextHandler(w.log, nil)), Idle: 2 * time.Hour, Absolute: 12 * time.Hour,
		Proxies: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32"), netip.MustParsePrefix("::1/128")}}
	if change != nil {
		change(&deps)
	}
	w.door, err = door.New(deps)
	require.NoError(t, err)
	mux.Handle("/", w.door.Middleware(web.Guard(w.site(up))))
	return w
}

// site is a website of one page that says who asks.
func (w *world) site(up *directory.Directory) *web.Kit {
	catalog, err := i18n.New()
	require.NoError(w.t, err)
	pages := w.door.Module()
	who := func(c *web.Call) error {
		_, err := io.WriteString(c.W, whoIs(c.User))
		return err
	}
	// A stream that says when it has begun, and ends when the session is over.
	goesOn := func(c *web.Call) error {
		return web.Stream(c, make(chan int), func(int) (web.Event, error) { return web.Event{}, nil })
	}
	try := web.Module{Name: "try", Routes: []web.Route{{Method: "GET", Path: "/hub", May: access.SeeWall, Do: who},
		{Method: "GET", Path: "/hub/who", May: access.SeeWall, Do: who}, {Method: "GET", Path: "/hub/live", May: access.SeeWall, Do: goesOn}}}
	kit, err := web.New(web.Deps{Words: catalog, Directory: func() web.Directory { return up }, Clock: w.clock,
		Log: slog.New(slog.NewTextHandler(w.log, nil)), Modules: []web.Module{pages, try}, SignIn: door.Path})
	require.NoError(w.t, err)
	return kit
}

func whoIs(u access.User) string {
	roles := make([]string, len(u.Roles))
	for i, r := range u.Roles {
		roles[i] = string(r)
	}
	over := ""
	if u.Over {
		over = "|over"
	}
	return u.Name + "|" + strings.Join(roles, ",") + "|" + strings.Join(u.Scope.Departments, ",") + "|" + strings.Join(u.Scope.Districts, ",") + over
}

// user makes a user who has enrolled.
func (w *world) user(login string, roles ...string) models.WebUser {
	w.t.Helper()
	u := models.WebUser{ID: w.ids.Next(), Login: login, Name: "सुनीता " + login, Roles: roles, MadeAt: w.clock.Now()}
	require.NoError(w.t, w.CreateWebUser(w.t.Context(), u))
	// Cheaper than the door's own: what a hash costs stands in it, and tests compare many.
	hash, err := argon2id.CreateHash(password, &argon2id.Params{Memory: 64, Iterations: 1, Parallelism: 1, SaltLength: 16, KeyLength: 32})
	require.NoError(w.t, err)
	require.NoError(w.t, w.EnrolWebUser(w.t.Context(), u.ID, hash, secret, 0, []string{"aaaaa-bbbbb", "ccccc-ddddd"}))
	return u
}

// browser is somebody's browser, behind an address of its own.
type browser struct {
	*http.Client
	w    *world
	from string
}

func (w *world) browser(from string) *browser {
	jar, err := cookiejar.New(nil)
	require.NoError(w.t, err)
	c := w.server.Client()
	return &browser{w: w, from: from, Client: &http.Client{Transport: c.Transport, Jar: jar}}
}

// page is an answer.
type page struct {
	code int
	at   string // where the browser ended up
	body string
	head http.Header
}

func (b *browser) do(r *http.Request) page {
	b.w.t.Helper()
	if b.from != "" {
		r.Header.Set("X-Forwarded-For", b.from)
	}
	r.Header.Set("User-Agent", "Mozilla/5.0 (Android 15; Mobile; rv:140.0) Gecko/140.0 Firefox/140.0")
	resp, err := b.Do(r)
	require.NoError(b.w.t, err)
	defer resp.Body.Close()
	body, err := io.ReadAll(resp.Body)
	require.NoError(b.w.t, err)
	return page{resp.StatusCode, resp.Request.URL.Path, string(body), resp.Header}
}

func (b *browser) get(path string) page {
	b.w.t.Helper()
	r, err := http.NewRequestWithContext(b.w.t.Context(), http.MethodGet, b.w.server.URL+path, nil)
	require.NoError(b.w.t, err)
	return b.do(r)
}

func (b *browser) post(path string, fields ...string) page {
	b.w.t.Helper()
	form := url.Values{}
	for i := 0; i < len(fields); i += 2 {
		form.Set(fields[i], fields[i+1])
	}
	r, err := http.NewRequestWithContext(b.w.t.Context(), http.MethodPost, b.w.server.URL+path, strings.NewReader(form.Encode()))
	require.NoError(b.w.t, err)
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	return b.do(r)
}

// otp is the code that the authenticator shows now.
func (w *world) otp() string {
	code, err := totp.GenerateCode(secret, w.clock.Now())
	require.NoError(w.t, err)
	return code
}

// signIn goes through the door.
func (b *browser) signIn(login string) page {
	b.w.t.Helper()
	p := b.post(door.Path, "login", login, "password", password, "next", "/hub/who")
	require.Equal(b.w.t, door.Path+"/code", p.at, p.body)
	return b.post(door.Path+"/code", "code", b.w.otp())
}

// cookie is what the browser holds under a name; "" when it holds none.
func (b *browser) cookie(name string) string {
	at, err := url.Parse(b.w.server.URL)
	require.NoError(b.w.t, err)
	for _, c := range b.Jar.Cookies(at) {
		if strings.HasSuffix(c.Name, name) {
			return c.Value
		}
	}
	return ""
}

// audited are the actions of the audit, the oldest first.
func (w *world) audited() (actions []string) {
	w.t.Helper()
	for {
		n, err := w.ChainAudit(w.t.Context(), 100)
		require.NoError(w.t, err)
		if n == 0 {
			break
		}
	}
	list, err := w.AuditLines(w.t.Context(), models.AuditQuery{Limit: 1000})
	require.NoError(w.t, err)
	for _, l := range list {
		actions = append([]string{l.Action}, actions...)
	}
	return actions
}

func id(n models.ID) string { return strconv.FormatInt(int64(n), 10) }
