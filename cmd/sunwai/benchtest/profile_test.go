package benchtest

import (
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// profiledFile is what is compiled into the program beside its own files when profiles are asked for.
const profiledFile = "profiled.go.txt"

// overlay names the extra file to the go command; "" when no profile is wanted.
func overlay(dir string) (string, error) {
	if os.Getenv(envProfile) == "" {
		return "", nil
	}
	from, err := filepath.Abs(filepath.Join("testdata", profiledFile))
	if err != nil {
		return "", err
	}
	to, err := filepath.Abs("../profiled.go")
	if err != nil {
		return "", err
	}
	text, err := json.Marshal(map[string]map[string]string{"Replace": {to: from}})
	if err != nil {
		return "", err
	}
	path := filepath.Join(dir, "overlay.json")
	return path, os.WriteFile(path, text, 0o600)
}

// profile keeps a CPU profile of the next so many seconds and, at their end, what was allocated and what is alive, in the
// folder that BENCH_PROFILE names. wait waits for both.
func (s *serving) profile(b *testing.B, what string, during time.Duration) (wait func()) {
	b.Helper()
	dir := os.Getenv(envProfile)
	if dir == "" {
		return func() {}
	}
	require.NoError(b, os.MkdirAll(dir, 0o700))
	var done sync.WaitGroup
	keep := func(path, name string) {
		if err := s.fetchProfile(path, filepath.Join(dir, what+"."+name)); err != nil {
			b.Error(err)
		}
	}
	done.Go(func() {
		keep(fmt.Sprintf("profile?seconds=%d", int(during.Seconds())), "cpu")
		keep("allocs", "allocs")
		keep("heap", "heap")
		keep("mutex", "mutex")
	})
	return done.Wait
}

func (s *serving) fetchProfile(path, file string) error {
	answer, err := http.Get("http://" + s.profiles + "/debug/pprof/" + path)
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	f, err := os.Create(file)
	if err != nil {
		return err
	}
	if _, err := io.Copy(f, answer.Body); err != nil {
		f.Close()
		return err
	}
	return f.Close()
}
