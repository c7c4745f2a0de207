package pgtest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"net/url"
	"os"
	"os/exec"
	"os/user"
	"path/filepath"
	"slices"
	"strconv"
	"syscall"
	"time"

	"github.com/jackc/pgx/v5"
)

const (
	startLimit = 3 * time.Minute // of a busy machine: a bound for what hangs
	startPause = 20 * time.Millisecond
	superuser  = "sunwai"
	// socketPort is only part of the socket's name: the server listens on no network.
	socketPort = "5432"
)

// Server is a throw-away PostgreSQL, reached by a socket in its own folder. It ends, and its folder goes, when this
// process ends, however it ends: a shell waits for that.
type Server struct {
	dir  string
	bin  string
	cmd  *exec.Cmd
	life io.Closer // the end of a pipe that only this process has
	out  bytes.Buffer
	run  *syscall.Credential // whom it runs as; PostgreSQL refuses root
}

// guard runs PostgreSQL until nobody holds the other end of its standard input any more.
const guard = `dir=$1; shift; "$@" </dev/null & server=$!; read -r _; kill -QUIT $server; wait $server; rm -rf "$dir"`

// Start makes and starts a server. LC_CTYPE is C on purpose: nothing of ours may depend on a locale. ErrNone when
// PostgreSQL is not installed. Settings are PostgreSQL's own, such as shared_buffers=2GB; without any it is as it comes.
func Start(d Durability, settings ...string) (*Server, error) {
	bin, err := binaries()
	if err != nil {
		return nil, err
	}
	s := &Server{bin: bin}
	if s.run, err = unprivileged(); err != nil {
		return nil, err
	}
	// Not in $TMPDIR: the path of a socket may have 107 bytes.
	if s.dir, err = os.MkdirTemp("/tmp", "sunwai-pg-"); err != nil {
		return nil, err
	}
	if s.run != nil {
		if err := os.Chown(s.dir, int(s.run.Uid), int(s.run.Gid)); err != nil {
			return nil, errors.Join(err, os.RemoveAll(s.dir))
		}
	}
	if err := s.start(d, settings); err != nil {
		s.Stop()
		return nil, fmt.Errorf("%w\n%s", err, s.out.String())
	}
	return s, nil
}

func (s *Server) start(d Durability, settings []string) error {
	initdb := s.command("initdb", "--pgdata", s.data(), "--username", superuser, "--auth", "trust", "--encoding", "UTF8",
		"--locale", "C", "--no-sync", "--no-instructions")
	if err := initdb.Run(); err != nil {
		return fmt.Errorf("initdb: %w", err)
	}
	args := []string{"-D", s.data(), "-k", s.dir, "-p", socketPort, "-c", "listen_addresses=", "-c", "max_connections=200"}
	if d == Fast {
		args = append(args, "-c", "fsync=off", "-c", "synchronous_commit=off", "-c", "full_page_writes=off")
	}
	for _, set := range settings {
		args = append(args, "-c", set)
	}
	s.cmd = s.command("postgres")
	s.cmd.Args = append([]string{"sh", "-c", guard, "sh", s.dir, s.cmd.Path}, args...)
	s.cmd.Path = "/bin/sh"
	var err error
	if s.life, err = s.cmd.StdinPipe(); err != nil {
		return err
	}
	if err := s.cmd.Start(); err != nil {
		return fmt.Errorf("postgres: %w", err)
	}
	return s.wait()
}

func (s *Server) data() string { return filepath.Join(s.dir, "data") }

// command runs a program of PostgreSQL as the right user, in a process group of its own: an interrupt from the keyboard
// is for the tests.
func (s *Server) command(name string, args ...string) *exec.Cmd {
	cmd := exec.Command(filepath.Join(s.bin, name), args...)
	cmd.Dir, cmd.Stdout, cmd.Stderr = s.dir, &s.out, &s.out
	cmd.Env = append(os.Environ(), "LC_ALL=C")
	cmd.SysProcAttr = &syscall.SysProcAttr{Credential: s.run, Setpgid: true}
	return cmd
}

// wait asks until the server answers.
func (s *Server) wait() error {
	ctx, cancel := context.WithTimeout(context.Background(), startLimit)
	defer cancel()
	for {
		conn, err := pgx.Connect(ctx, s.URL())
		if err == nil {
			return conn.Close(ctx)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("postgres did not answer: %w", err)
		case <-time.After(startPause):
		}
	}
}

// URL is that of the server's own database.
func (s *Server) URL() string {
	u := url.URL{Scheme: "postgres", User: url.User(superuser), Path: "/postgres",
		RawQuery: url.Values{"host": {s.dir}, "port": {socketPort}, "sslmode": {"disable"}}.Encode()}
	return u.String()
}

// Stop ends the server and removes all it had.
func (s *Server) Stop() {
	if s.life != nil {
		_ = s.life.Close()
		_ = s.cmd.Wait()
	}
	_ = os.RemoveAll(s.dir)
}

// binaries finds the folder of initdb and postgres; of several versions the newest.
func binaries() (string, error) {
	found, _ := filepath.Glob("/usr/lib/postgresql/*/bin/initdb")
	if len(found) > 0 {
		return filepath.Dir(slices.MaxFunc(found, func(a, b string) int { return version(a) - version(b) })), nil
	}
	path, err := exec.LookPath("initdb")
	if err != nil {
		return "", ErrNone
	}
	if path, err = filepath.EvalSymlinks(path); err != nil {
		return "", ErrNone
	}
	return filepath.Dir(path), nil
}

func version(initdb string) int {
	n, _ := strconv.Atoi(filepath.Base(filepath.Dir(filepath.Dir(initdb))))
	return n
}

// unprivileged is whom to run as when we are root; nil: as ourselves.
func unprivileged() (*syscall.Credential, error) {
	if os.Getuid() != 0 {
		return nil, nil
	}
	for _, name := range []string{"postgres", "nobody"} {
		u, err := user.Lookup(name)
		if err != nil {
			continue
		}
		uid, err1 := strconv.ParseUint(u.Uid, 10, 32)
		gid, err2 := strconv.ParseUint(u.Gid, 10, 32)
		if err1 == nil && err2 == nil {
			return &syscall.Credential{Uid: uint32(uid), Gid: uint32(gid)}, nil
		}
	}
	return nil, errors.New("PostgreSQL does not run as root, and there is no user postgres or nobody")
}
