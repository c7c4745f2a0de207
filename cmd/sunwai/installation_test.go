package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net"
	"net/http"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/bot/meta/metatest"
	"sunwai/bot/telegram/telegramtest"
	"sunwai/models/store/pgtest"
)

// patience is how long anything may take on a busy machine. It is a bound for a test that hangs, not a measure.
const patience = 3 * time.Minute

// The two accounts of an installation under test: one polls, one is called.
const (
	powerToken = "11111111:AAF_power-token-of-the-test_1234567"
	waterToken = "22222222:AAF_water-token-of-the-test_1234567"
	hookSecret = "a-secret-of-the-webhook"
	outside    = "https://sunwai.test" // public_url: the fake Telegram is led from there to the program
)

// TestMain builds the program once for all tests that run it.
func TestMain(m *testing.M) {
	dir, err := os.MkdirTemp("", "sunwai-test-")
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	binary.dir = dir
	code := m.Run()
	os.RemoveAll(dir)
	os.Exit(code)
}

// binary is the program under test, built when the first test asks for it.
var binary = struct {
	dir   string
	once  sync.Once
	path  string
	trial error
}{}

func program(t *testing.T) string {
	t.Helper()
	binary.once.Do(func() {
		binary.path = filepath.Join(binary.dir, "sunwai")
		cmd := exec.Command("go", "build", "-o", binary.path, ".")
		cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
		if out, err := cmd.CombinedOutput(); err != nil {
			binary.trial = fmt.Errorf("building the program: %w\n%s", err, out)
		}
	})
	require.NoError(t, binary.trial)
	return binary.path
}

// databases are the two that everything is tried on.
func databases() map[string]func(t *testing.T) string {
	return map[string]func(t *testing.T) string{
		"sqlite":   func(t *testing.T) string { return "sqlite:" + filepath.Join(t.TempDir(), "sunwai.db") },
		"postgres": func(t *testing.T) string { return pgtest.New(t) },
	}
}

// installation is a configured program with a Telegram that it talks to.
type installation struct {
	t            *testing.T
	path         string // of the program
	dir          string
	database     string
	listen       string
	telegram     *telegramtest.Server
	power, water *telegramtest.Bot
	extra        []string // more of the environment
}

// install configures the program on a database and brings that to date.
func install(t *testing.T, database string) *installation {
	i := &installation{t: t, path: program(t), dir: t.TempDir(), database: database, listen: freeAddress(t)}
	server, err := telegramtest.Start(telegramtest.Config{
		Clock:  time.Now,
		Client: &http.Client{Timeout: patience, Transport: leadTo(i.listen)},
	})
	require.NoError(t, err)
	t.Cleanup(server.Close)
	i.telegram = server
	i.power = server.AddBot(powerToken, "UPPowerTestBot")
	i.water = server.AddBot(waterToken, "UPWaterTestBot")
	i.configure()
	i.must("migrate")
	i.must("seed")
	return i
}

// configure writes the configuration. The lease is short, so that who was killed is soon replaced, and long enough to be renewed in time on a
// busy machine.
func (i *installation) configure() {
	text := fmt.Sprintf(`
[http]
listen = %q
public_url = %q
[metrics]
listen = "127.0.0.1:0"
[telegram]
endpoint = %q
[media]
dir = "media"
[keys]
file = "keys"
[gateway]
lease = "5s"
[[account]]
platform = "telegram"
handle = "UPPowerTestBot"
office = "POWER"
key = "power"
token_env = "TELEGRAM_TOKEN_POWER"
[[account]]
platform = "telegram"
handle = "UPWaterTestBot"
office = "JAL"
key = "water"
token_file = "water.token"
mode = "webhook"
webhook_secret_env = "WATER_SECRET"
`, i.listen, outside, i.telegram.URL)
	require.NoError(i.t, os.WriteFile(filepath.Join(i.dir, "sunwai.toml"), []byte(text), 0o600))
	require.NoError(i.t, os.WriteFile(filepath.Join(i.dir, "water.token"), []byte(waterToken+"\n"), 0o600))
}

func (i *installation) command(args ...string) *exec.Cmd {
	cmd := exec.Command(i.path, append(args, "--config", filepath.Join(i.dir, "sunwai.toml"))...)
	cmd.Dir = i.t.TempDir() // paths belong to the configuration's folder, not to the one it is started in
	cmd.Env = append(os.Environ(), "TELEGRAM_TOKEN_POWER="+powerToken, "WATER_SECRET="+hookSecret,
		"SUNWAI_DATABASE_URL="+i.database) // the address of a server given for tests may hold a password
	cmd.Env = append(cmd.Env, i.extra...)
	return cmd
}

// try runs a command to its end.
func (i *installation) try(args ...string) (stdout, stderr string, code int) {
	i.t.Helper()
	cmd := i.command(args...)
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err := cmd.Run()
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		require.NoError(i.t, err)
	}
	all := out.String() + errs.String()
	for _, secret := range []string{powerToken, waterToken, hookSecret} {
		require.NotContains(i.t, all, secret)
	}
	return out.String(), errs.String(), cmd.ProcessState.ExitCode()
}

// must runs a command that must succeed and returns what it printed.
func (i *installation) must(args ...string) string {
	i.t.Helper()
	out, errs, code := i.try(args...)
	require.Zero(i.t, code, "sunwai %s: %s%s", strings.Join(args, " "), out, errs)
	return out
}

// serving is one life of `sunwai serve`.
type serving struct {
	t      *testing.T
	cmd    *exec.Cmd
	url    string
	log    *lockedBuffer
	ended  chan struct{}
	result error
}

// start starts serve and does not wait.
func (i *installation) start() *serving {
	s := &serving{t: i.t, cmd: i.command("serve"), url: "http://" + i.listen, log: &lockedBuffer{}, ended: make(chan struct{})}
	s.cmd.Stdout, s.cmd.Stderr = s.log, s.log
	require.NoError(i.t, s.cmd.Start())
	go func() {
		s.result = s.cmd.Wait()
		close(s.ended)
	}()
	i.t.Cleanup(func() {
		s.kill()
		if i.t.Failed() {
			i.t.Logf("log of serve %d:\n%s", s.cmd.Process.Pid, s.log.tail(8000))
		}
	})
	return s
}

// ready waits until serve says that it is.
func (s *serving) ready() {
	s.t.Helper()
	deadline := time.After(patience)
	pause := time.NewTicker(5 * time.Millisecond)
	defer pause.Stop()
	for {
		if response, err := http.Get(s.url + "/readyz"); err == nil {
			response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return
			}
		}
		select {
		case <-s.ended:
			require.FailNow(s.t, "serve ended", "%v\n%s", s.result, s.log.tail(8000))
		case <-deadline:
			require.FailNow(s.t, "serve is not ready", "%s", s.log.tail(8000))
		case <-pause.C:
		}
	}
}

// kill ends it as a power cut would.
func (s *serving) kill() {
	_ = s.cmd.Process.Kill() // it may be over already
	<-s.ended
}

// stop asks it to end, as an owner would, and returns its exit code.
func (s *serving) stop() int {
	s.t.Helper()
	require.NoError(s.t, s.cmd.Process.Signal(syscall.SIGTERM))
	select {
	case <-s.ended:
	case <-time.After(patience):
		require.FailNow(s.t, "serve does not stop", "%s", s.log.tail(8000))
	}
	return s.cmd.ProcessState.ExitCode()
}

// lockedBuffer keeps what a process writes while it runs.
type lockedBuffer struct {
	mu sync.Mutex
	b  bytes.Buffer
}

func (b *lockedBuffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.b.Write(p)
}

func (b *lockedBuffer) tail(n int) string {
	b.mu.Lock()
	defer b.mu.Unlock()
	text := b.b.String()
	return text[max(0, len(text)-n):]
}

// freeAddress finds a port that the program can keep over many lives. It lies below the ports that a system gives to outgoing
// connections and to listeners on port 0 (32768 and up on Linux, 49152 and up elsewhere), which would take it between two lives.
func freeAddress(t *testing.T) string {
	const lowest, ports = 20000, 12000
	for range 100 {
		l, err := net.Listen("tcp", net.JoinHostPort("127.0.0.1", strconv.Itoa(lowest+rand.IntN(ports))))
		if err == nil {
			defer l.Close()
			return l.Addr().String()
		}
	}
	require.FailNow(t, "no port is free")
	return ""
}

// leadTo is the way from the outside address to the program, which a proxy is in production.
func leadTo(listen string) http.RoundTripper {
	return roundTripper(func(r *http.Request) (*http.Response, error) {
		if !strings.HasPrefix(r.URL.String(), outside+"/") {
			return nil, fmt.Errorf("the fake Telegram is to call %s only", outside)
		}
		inside := r.Clone(r.Context())
		inside.URL = &url.URL{Scheme: "http", Host: listen, Path: r.URL.Path, RawQuery: r.URL.RawQuery}
		inside.Host = "sunwai.test"
		return http.DefaultTransport.RoundTrip(inside)
	})
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// within bounds a wait.
func within(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), patience)
	t.Cleanup(cancel)
	return ctx
}

// registered is how every answer to a complaint begins.
const registered = "शिकायत दर्ज हो गई"

// heard waits until somebody has got a message that holds a text.
func heard(t *testing.T, by *telegramtest.Person, text string) telegramtest.Message {
	t.Helper()
	m, err := by.Await(within(t), telegramtest.Holds(text))
	require.NoError(t, err, "%q in %+v", text, by.Received())
	return m
}

// deliverer is the fake server of a platform that brings news by webhook.
type deliverer interface {
	Deliver(ctx context.Context, to func(*http.Request, []byte) error) error
}

// delivers hands a platform's webhooks over until the test ends.
func (s *serving) delivers(from deliverer, to func(*http.Request, []byte) error) {
	ctx, stop := context.WithCancel(context.Background())
	done := make(chan error, 1)
	go func() { done <- from.Deliver(ctx, to) }()
	s.t.Cleanup(func() { stop(); <-done })
}

// meta is where Meta's webhooks go.
func (s *serving) meta() func(*http.Request, []byte) error {
	return metatest.Post(&http.Client{Timeout: patience}, s.url+"/webhook/meta")
}

// hearing waits for a message with a text to somebody on a platform.
func hearing[M any](ctx context.Context, t *testing.T, who interface {
	Await(ctx context.Context, text string) (M, error)
	Received() []M
}) func(text string) M {
	return func(text string) M {
		t.Helper()
		m, err := who.Await(ctx, text)
		require.NoError(t, err, "%q in %+v", text, who.Received())
		return m
	}
}

// engineer joins the engineer in charge of Lucknow's electricity, on Telegram.
func (i *installation) engineer(ctx context.Context) *telegramtest.Person {
	i.t.Helper()
	officer := i.join(i.power, 900, "--account", "UPPowerTestBot", "--department", "power", "--area", "162", "--level", "L1", "--name", "अनिल")
	_, err := officer.Await(ctx, telegramtest.Holds("स्वागत"))
	require.NoError(i.t, err)
	return officer
}

// join invites an officer by the command and lets a person on the bot follow the link.
func (i *installation) join(b *telegramtest.Bot, id int64, args ...string) *telegramtest.Person {
	i.t.Helper()
	link := strings.TrimSpace(i.must(append([]string{"officer", "invite"}, args...)...))
	u, err := url.Parse(link)
	require.NoError(i.t, err)
	require.Equal(i.t, "/"+b.Username(), u.Path, "the link, alone on standard output")
	officer := b.Person(id, "hi")
	officer.Start(u.Query().Get("start"))
	return officer
}
