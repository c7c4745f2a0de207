package benchtest

import (
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// patience is how long anything may take on a busy machine.
const patience = 2 * time.Minute

// account is a handle of the configuration.
type account struct{ key, office, mode string }

func (a account) token() string { return "1:token-of-" + a.key }

// hookSecret is what Telegram would send along with each webhook.
const hookSecret = "a-secret-of-all-webhooks"

// program is a configured binary.
type program struct {
	dir      string
	listen   string
	database string
	accounts []account
	env      []string
}

// binary is built once. BENCH_BINARY names another one: an older version.
var binary = sync.OnceValues(func() (string, error) {
	if path := os.Getenv("BENCH_BINARY"); path != "" {
		return path, nil
	}
	dir, err := os.MkdirTemp("", "sunwai-bench-")
	if err != nil {
		return "", err
	}
	shared.folders = append(shared.folders, dir)
	path := filepath.Join(dir, "sunwai")
	extra, err := overlay(dir)
	if err != nil {
		return "", err
	}
	built := filepath.Join(dir, "built")
	cmd := exec.Command("go", "build", "-trimpath", "-overlay", extra, "-o", built, "..")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("building the program: %w\n%s", err, out)
	}
	return path, install(built, path)
})

// install copies the program, piece by piece as cp does. The pages of a file that was written at once, as the linker does, lie in memory
// in pieces of 2 MB, so that a process has twice as many of them as where the file was copied or read from a disk
// (docs/performance.md).
func install(from, to string) error {
	cp := exec.Command("cp", from, to)
	if out, err := cp.CombinedOutput(); err != nil {
		return fmt.Errorf("installing the program: %w\n%s", err, out)
	}
	return os.Remove(from)
}

// configure writes the configuration for accounts that talk to a Bot API. dir is the installation's: its keys stay
// there from one configuration to the next.
func configure(b *testing.B, dir, database, endpoint string, accounts []account) *program {
	b.Helper()
	p := &program{dir: dir, database: database, listen: freeAddress(b), accounts: accounts}
	var text strings.Builder
	fmt.Fprintf(&text, "[http]\nlisten = %q\npublic_url = \"https://sunwai.test\"\n[metrics]\nlisten = \"off\"\n", p.listen)
	fmt.Fprintf(&text, "[telegram]\nendpoint = %q\n[media]\ndir = \"media\"\n[keys]\nfile = \"keys\"\n", endpoint)
	p.env = append(os.Environ(), "SUNWAI_DATABASE_URL="+database, "HOOK_SECRET="+hookSecret)
	for i, a := range accounts {
		token := fmt.Sprintf("TOKEN_%d", i)
		fmt.Fprintf(&text, "[[account]]\nplatform = \"telegram\"\nhandle = \"Bench%dBot\"\noffice = %q\nkey = %q\nmode = %q\ntoken_env = %q\n",
			i, a.office, a.key, a.mode, token)
		if a.mode == "webhook" {
			text.WriteString("webhook_secret_env = \"HOOK_SECRET\"\n")
		}
		p.env = append(p.env, token+"="+a.token())
	}
	require.NoError(b, os.WriteFile(filepath.Join(dir, "sunwai.toml"), []byte(text.String()), 0o600))
	return p
}

func (p *program) command(b *testing.B, args ...string) *exec.Cmd {
	b.Helper()
	path, err := binary()
	require.NoError(b, err)
	cmd := exec.Command(path, append(args, "--config", filepath.Join(p.dir, "sunwai.toml"))...)
	cmd.Env = p.env
	return cmd
}

// must runs a command to its end.
func (p *program) must(b *testing.B, args ...string) {
	b.Helper()
	out, err := p.command(b, args...).CombinedOutput()
	require.NoError(b, err, "sunwai %s: %s", strings.Join(args, " "), out)
}

// serving is a running `sunwai serve`.
type serving struct {
	*program
	cmd   *exec.Cmd
	log   *tail
	ended chan struct{}
	ready time.Duration // from exec to ready

	profiles string // where it shows its inside, if it was built so
}

// serve starts the program and waits until it is ready. It ends with the benchmark.
func (p *program) serve(b *testing.B) *serving {
	b.Helper()
	s := &serving{program: p, cmd: p.command(b, "serve"), log: &tail{}, ended: make(chan struct{})}
	s.cmd.Stdout, s.cmd.Stderr = s.log, s.log
	if os.Getenv(envProfile) != "" {
		s.profiles = freeAddress(b)
		s.cmd.Env = append(s.cmd.Env, "BENCH_PROFILE_LISTEN="+s.profiles)
	}
	began := time.Now()
	require.NoError(b, s.cmd.Start())
	go func() {
		_ = s.cmd.Wait()
		close(s.ended)
	}()
	b.Cleanup(func() { s.stop(b) })
	s.awaitReady(b)
	s.ready = time.Since(began)
	return s
}

// awaitReady asks until the answer is yes: at once, because waiting longer would be measured too.
func (s *serving) awaitReady(b *testing.B) {
	b.Helper()
	client := &http.Client{Transport: &http.Transport{}}
	defer client.CloseIdleConnections()
	for deadline := time.Now().Add(patience); time.Now().Before(deadline); time.Sleep(500 * time.Microsecond) {
		select {
		case <-s.ended:
			require.FailNow(b, "serve ended", s.log.String())
		default:
		}
		answer, err := client.Get("http://" + s.listen + "/readyz")
		if err != nil {
			continue
		}
		_, _ = io.Copy(io.Discard, answer.Body)
		answer.Body.Close()
		if answer.StatusCode == http.StatusOK {
			return
		}
	}
	require.FailNow(b, "serve is not ready", s.log.String())
}

// stop asks it to end.
func (s *serving) stop(b *testing.B) {
	b.Helper()
	_ = s.cmd.Process.Signal(syscall.SIGTERM) // it may be over already
	select {
	case <-s.ended:
	case <-time.After(patience):
		_ = s.cmd.Process.Kill()
		<-s.ended
		b.Error("serve did not stop:", s.log.String())
	}
}

func freeAddress(b *testing.B) string {
	b.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(b, err)
	defer l.Close()
	return l.Addr().String()
}

// tail keeps the last of what a process writes.
type tail struct {
	mu sync.Mutex
	b  []byte
}

func (t *tail) Write(p []byte) (int, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.b = append(t.b, p...)
	if keep := 16 << 10; len(t.b) > 2*keep {
		t.b = bytes.Clone(t.b[len(t.b)-keep:])
	}
	return len(p), nil
}

func (t *tail) String() string {
	t.mu.Lock()
	defer t.mu.Unlock()
	return string(t.b)
}
