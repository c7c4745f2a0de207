package storytest

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write what is told into the stories; review the diff")

// TestStories plays every story. What is told must be what is written.
func TestStories(t *testing.T) {
	files, err := filepath.Glob("testdata/*.story")
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".story"), func(t *testing.T) {
			t.Parallel()
			text, err := os.ReadFile(file)
			require.NoError(t, err)
			s := newStage(t)
			entries := parse(string(text))
			for i, e := range entries {
				if e.plain {
					continue
				}
				told, err := s.play(e.text)
				require.NoError(t, err, "line %d: %s", e.line, e.text)
				entries[i].told = told
			}
			got := print(entries)
			if *update {
				require.NoError(t, os.WriteFile(file, []byte(got), 0o644))
				return
			}
			require.Equal(t, string(text), got, "run with -update and review the diff")
		})
	}
}
