package treetest

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
)

var (
	link    = regexp.MustCompile(`\]\(([^)\s]+)\)`)
	heading = regexp.MustCompile(`(?m)^#+ +(.+)$`)
	span    = regexp.MustCompile("`([^`\n]+)`")
	target  = regexp.MustCompile(`\bmake ([a-z][a-z-]*)`)
	metric  = regexp.MustCompile(`^sunwai_[a-z_]+`)
	// a path within the tree: it begins with one of our folders and holds nothing that only stands for something
	path = regexp.MustCompile(`^(?:cmd|bot|handlers|i18n|models|docs)/[A-Za-z0-9_./-]+$`)
)

// texts are the Markdown files of the tree.
func texts(t *testing.T) map[string]string {
	t.Helper()
	out := map[string]string{}
	require.NoError(t, filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		if d.IsDir() && name != "." && (strings.HasPrefix(d.Name(), ".") || slices.Contains([]string{"node_modules", "data", "bin"}, d.Name())) {
			return fs.SkipDir
		}
		if filepath.Ext(name) == ".md" {
			text, err := os.ReadFile(path)
			out[filepath.ToSlash(name)] = string(text)
			return err
		}
		return nil
	}))
	require.NotEmpty(t, out)
	return out
}

// anchors are what links can point at in a text: its headings, as the web shows them.
func anchors(text string) (out []string) {
	for _, m := range heading.FindAllStringSubmatch(text, -1) {
		out = append(out, strings.Map(func(r rune) rune {
			switch {
			case r == ' ' || r == '-':
				return '-'
			case unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) || r == '_':
				return unicode.ToLower(r)
			}
			return -1
		}, strings.TrimSpace(m[1])))
	}
	return out
}

// Every link of the docs leads somewhere, and every file, folder and target of make that they name exists.
func TestTheDocsNameWhatIsThere(t *testing.T) {
	all := texts(t)
	makefile, err := os.ReadFile(filepath.Join(root, "Makefile"))
	require.NoError(t, err)
	for name, text := range all {
		for _, m := range link.FindAllStringSubmatch(text, -1) {
			if strings.Contains(m[1], "://") || strings.HasPrefix(m[1], "mailto:") {
				continue
			}
			file, anchor, _ := strings.Cut(m[1], "#")
			to := name
			if file != "" {
				to = filepath.ToSlash(filepath.Join(filepath.Dir(name), file))
				_, err := os.Stat(filepath.Join(root, to))
				assert.NoError(t, err, "%s: a link leads to %s", name, m[1])
			}
			if anchor != "" {
				assert.Contains(t, anchors(all[to]), anchor, "%s: a link leads to %s, which has no such heading", name, m[1])
			}
		}
		if name == "CHANGELOG.md" { // what it names was there once
			continue
		}
		for _, m := range span.FindAllStringSubmatch(text, -1) {
			if path.MatchString(m[1]) {
				_, err := os.Stat(filepath.Join(root, m[1]))
				assert.NoError(t, err, "%s: %s", name, m[1])
			}
			for _, m := range target.FindAllStringSubmatch(m[1], -1) {
				assert.Regexp(t, `(?m)^`+m[1]+`:`, string(makefile), "%s: make %s", name, m[1])
			}
		}
	}
}

// Every metric that the docs tell to watch is one of the program's.
func TestTheDocsMetricsExist(t *testing.T) {
	var sources strings.Builder
	for _, folder := range []string{"cmd", "bot", "handlers", "models"} {
		require.NoError(t, filepath.WalkDir(filepath.Join(root, folder), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || filepath.Ext(path) != ".go" || strings.HasSuffix(path, "_test.go") {
				return err
			}
			text, err := os.ReadFile(path)
			sources.Write(text)
			return err
		}))
	}
	n := 0
	for name, text := range texts(t) {
		for _, m := range span.FindAllStringSubmatch(text, -1) {
			if found := metric.FindString(m[1]); found != "" {
				n++
				assert.True(t, made(sources.String(), found), "%s: there is no metric %s", name, found)
			}
		}
	}
	require.Greater(t, n, 5)
}

// made reports whether the sources make a metric: its name stands in them whole, or begun and ended in two texts, as where all of a kind
// begin alike. "sunwai_" alone is Prometheus' namespace.
func made(sources, name string) bool {
	if strings.Contains(sources, `"`+name+`"`) || strings.Contains(sources, `"`+strings.TrimPrefix(name, "sunwai_")+`"`) {
		return true
	}
	for i, r := range name {
		if r == '_' && i > len("sunwai") && strings.Contains(sources, `"`+name[:i+1]+`"`) && strings.Contains(sources, `"`+name[i+1:]+`"`) {
			return true
		}
	}
	return false
}
