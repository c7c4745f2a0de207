// Package treetest holds what must be true of the tree itself: what lies at its top, how long its files are, and who may import whom.
// It runs nothing of the program, so that `make check` can ask it at every commit.
package treetest

import (
	"bytes"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/stretchr/testify/require"
)

// root is the top of the tree, seen from here.
const root = "../../.."

// maxLines is how long a file may be before it is two files.
const maxLines = 400

// maxLine is how many letters a line of a list or a template may have: what is longer nobody reads, and what two people add to it cannot
// be merged.
const maxLine = 200

// topLevel is what may lie at the top. Dotfiles are the editor's and the tools' own affair.
func topLevel() []string {
	return []string{
		"cmd", "bot", "handlers", "i18n", "models", "docs",
		"go.mod", "go.sum", "Makefile", "README.md", "LICENSE", "CONTRIBUTING.md", "SECURITY.md", "CHANGELOG.md", "sunwai.example.toml",
		// What git ignores: made by building, running and testing.
		"bin", "data", "node_modules", "sunwai.toml",
	}
}

func TestTopLevel(t *testing.T) {
	entries, err := os.ReadDir(root)
	require.NoError(t, err)
	for _, e := range entries {
		if !strings.HasPrefix(e.Name(), ".") && !slices.Contains(topLevel(), e.Name()) {
			t.Errorf("%s lies at the top of the tree, where only these belong: %s", e.Name(), strings.Join(topLevel(), ", "))
		}
	}
}

func TestFilesAreShort(t *testing.T) {
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == ".git" || d.Name() == "data") {
			return fs.SkipDir
		}
		if !strings.HasSuffix(path, ".go") || strings.HasSuffix(path, "_test.go") {
			return nil
		}
		text, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		if n := bytes.Count(text, []byte("\n")); n > maxLines {
			t.Errorf("%s has %d lines, more than %d: make two files of it", path, n, maxLines)
		}
		return nil
	})
	require.NoError(t, err)
}

func TestListsAndTemplatesHaveShortLines(t *testing.T) {
	for _, pattern := range []string{"handlers/understand/words/*.txt", "handlers/understand/examples/vocabulary/*.txt", "i18n/locales/*.toml", "i18n/lists/*.toml",
		"models/directory/up/departments/*.toml", "handlers/*/templates/*.html", "handlers/hub/*/templates/*.html"} {
		files, err := filepath.Glob(filepath.Join(root, pattern))
		require.NoError(t, err)
		require.NotEmpty(t, files, pattern)
		for _, path := range files {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			n := 0
			for line := range strings.Lines(string(text)) {
				n++
				if utf8.RuneCountInString(line) > maxLine && !sentence(line) {
					t.Errorf("%s:%d has more than %d letters: break it", path, n, maxLine)
				}
			}
		}
	}
}

// sentence reports whether a line of a catalogue is one text for people, which may be long: `"citizen.help" = "…"`.
func sentence(line string) bool {
	return strings.HasPrefix(line, `"`) && strings.Contains(line, `" = "`)
}

// The language has one name on the pages, as in the catalogues (i18n/README.md): a list and the page behind it wrote it in two ways.
func TestTheLanguageHasOneName(t *testing.T) {
	for _, pattern := range []string{"handlers/hub/*/*.go", "handlers/*/templates/*.html", "handlers/hub/*/templates/*.html", "handlers/report/*.go", "docs/*.md", "*.md"} {
		files, err := filepath.Glob(filepath.Join(root, pattern))
		require.NoError(t, err)
		require.NotEmpty(t, files, pattern)
		for _, path := range files {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			require.NotContains(t, string(text), "हिंदी", path)
		}
	}
}

// PostgreSQL takes a parameter that is first compared with a number, or counted with one, for an integer of four bytes, in which no ID has
// room. Tests with short IDs do not see it, and SQLite knows no such thing: pages failed for everybody in production. CAST($1 AS bigint) says
// what it is.
func TestNoParameterIsComparedWithANumber(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(root, "models/store/*.go"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	bare := regexp.MustCompile(`(?:\$[0-9]*|[ (]\?) *(?:=|<>|<=|>=|<|>|\+|-|&) *[0-9]|[ (][0-9]+ *(?:=|<>|<=|>=|<|>|\+|-|&) *\$[0-9]`)
	for _, path := range files {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		n := 0
		for line := range strings.Lines(string(text)) {
			n++
			if code, _, _ := strings.Cut(line, "//"); bare.MatchString(code) {
				t.Errorf("%s:%d compares a parameter with a number: %s", path, n, strings.TrimSpace(line))
			}
		}
	}
}
