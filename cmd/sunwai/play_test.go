package main

import (
	"bytes"
	"context"
	"io"
	"io/fs"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// The terminal's two phones play a whole complaint from a script, on nothing but an empty folder.
func TestChat(t *testing.T) {
	t.Chdir(t.TempDir())
	script := noLight + "\n/as officer\n1\nresolve बिजली चालू है\n/as citizen\n1\n1\n"
	var out, errs bytes.Buffer
	code := execute(t.Context(), []string{"chat"}, surroundings{strings.NewReader(script), &out, &errs, nil})
	require.Zero(t, code, errs.String())
	last := 0
	for _, said := range []string{noLight, registered, "ने शिकायत ले ली है", "बिजली चालू है", "क्या काम सच में हो गया?", "काम कैसा रहा?", "बंद की गई"} {
		at := strings.Index(out.String()[last:], said)
		require.GreaterOrEqual(t, at, 0, "%q comes later in\n%s", said, out.String())
		last += at
	}
	for warning := range strings.Lines(errs.String()) { // a busy machine is slow, which is said and is no fault
		require.Regexp(t, `slow statement|deadline exceeded`, warning, "no warnings on the way")
	}

	code = execute(t.Context(), []string{"chat", "--to", "NONE"}, surroundings{strings.NewReader(""), io.Discard, &errs, nil})
	require.Equal(t, exitFailed, code)
	require.Contains(t, errs.String(), `--to: there is no department "NONE"`)
}

// runPage runs `sunwai run` in the working folder until the test ends and returns the page's address.
func runPage(t testing.TB) string {
	t.Helper()
	ctx, cancel := context.WithCancel(context.WithoutCancel(t.Context())) // that one ends before browsers are closed, which complain then
	out, errs := &lockedBuffer{}, &lockedBuffer{}
	ended := make(chan int, 1)
	go func() {
		ended <- execute(ctx, []string{"run", "--listen", "127.0.0.1:0"}, surroundings{strings.NewReader(""), out, errs, nil})
	}()
	t.Cleanup(func() {
		cancel()
		require.Zero(t, <-ended, errs.tail(2000))
	})
	address := regexp.MustCompile(`http://127\.0\.0\.1:\d+`)
	url := ""
	require.Eventually(t, func() bool {
		url = address.FindString(out.tail(4000))
		return url != ""
	}, patience, 5*time.Millisecond, "run does not say where its page is")
	return url
}

func TestRun(t *testing.T) {
	t.Chdir(t.TempDir())
	url := runPage(t)
	for path, want := range map[string]string{"/": "सुनवाई", "/readyz": "ready", "/healthz": "ok"} {
		response, err := http.Get(url + path)
		require.NoError(t, err)
		body, err := io.ReadAll(response.Body)
		require.NoError(t, err)
		response.Body.Close()
		require.Equal(t, http.StatusOK, response.StatusCode)
		require.Contains(t, string(body), want)
	}
	var errs bytes.Buffer
	code := execute(t.Context(), []string{"run", "--listen", "127.0.0.1:0"}, surroundings{nil, io.Discard, &errs, nil})
	require.Equal(t, exitFailed, code)
	require.Contains(t, errs.String(), "running on it already")
}

// On the console anybody can be anyone: where real people are, it stays away.
func TestRunRefuses(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	s := i.start()
	s.ready()
	require.Zero(t, s.stop())

	keys := []string{"SUNWAI_DATABASE_URL=" + i.database, "SUNWAI_KEYS_FILE=" + filepath.Join(i.dir, "keys")}
	tests := []struct {
		name string
		args []string
		env  []string
		want string
	}{
		{"a database of real accounts", []string{"run", "--listen", "127.0.0.1:0"}, keys, "has served real accounts"},
		{"the same in the terminal", []string{"chat"}, keys, "has served real accounts"},
		{"a configuration of real accounts", []string{"run"}, []string{"TELEGRAM_TOKEN_POWER=" + powerToken}, "has real accounts"},
		{"an address that others can reach", []string{"run", "--listen", "0.0.0.0:0"}, nil, "this computer only"},
		{"the same by the environment", []string{"run"}, []string{"SUNWAI_HTTP_LISTEN=:8080"}, "this computer only"},
		{"a port in use", []string{"run", "--listen", freeTaken(t)}, nil, "sunwai run --listen"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			t.Chdir(t.TempDir())
			var errs bytes.Buffer
			code := execute(t.Context(), tt.args, surroundings{strings.NewReader(""), io.Discard, &errs, tt.env})
			require.Equal(t, exitFailed, code)
			require.Contains(t, errs.String(), tt.want)
			require.NotContains(t, errs.String(), powerToken)
		})
	}
}

// freeTaken is an address that somebody listens on.
func freeTaken(t *testing.T) string {
	s, err := listen("test", "127.0.0.1:0", http.NotFoundHandler(), slog.New(slog.DiscardHandler))
	require.NoError(t, err)
	t.Cleanup(func() { s.listener.Close() })
	return s.address()
}

// The command line itself.
func TestCommandLine(t *testing.T) {
	t.Chdir(t.TempDir())
	tests := []struct {
		args string
		code int
		out  string
		err  string
	}{
		{"", exitOK, "SUNWAI_DATABASE_URL", ""},
		{"--help", exitOK, "[[account]], once for each account", ""},
		{"serve --help", exitOK, "Run the real accounts and the website.", ""},
		{"version", exitOK, "go1.", ""},
		{"directory departments", exitOK, "POWER", ""},
		{"directory districts", exitOK, "लखनऊ", ""},
		{"nonsense", exitUsage, "", "sunwai --help"},
		{"serve --config nowhere.toml", exitUsage, "", "nowhere.toml: there is no such file"},
		{"serve", exitUsage, "", "there is no account to serve"},
		{"migrate --config wrong.toml", exitUsage, "", `wrong.toml, line 1: there is no section or key "htp". Did you mean "http"?`},
		{"--directory nowhere directory departments", exitFailed, "", "nowhere"},
	}
	require.NoError(t, os.WriteFile("wrong.toml", []byte("[htp]\n"), 0o600))
	for _, tt := range tests {
		t.Run(tt.args, func(t *testing.T) {
			var out, errs bytes.Buffer
			code := execute(t.Context(), strings.Fields(tt.args), surroundings{strings.NewReader(""), &out, &errs, nil})
			require.Equal(t, tt.code, code, errs.String())
			require.Contains(t, out.String(), tt.out)
			require.Contains(t, errs.String(), tt.err)
		})
	}
}

func TestOnlyFilesAreSent(t *testing.T) {
	dir := t.TempDir()
	_, err := openRegular(dir)
	require.ErrorIs(t, err, fs.ErrInvalid)
	_, err = openRegular(filepath.Join(dir, "none"))
	require.ErrorIs(t, err, fs.ErrNotExist)
	name := filepath.Join(dir, "a.jpg")
	require.NoError(t, os.WriteFile(name, []byte("x"), 0o600))
	f, err := openRegular(name)
	require.NoError(t, err)
	require.NoError(t, f.Close())
}
