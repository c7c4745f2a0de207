package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/alecthomas/kong"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"sunwai/cmd/sunwai/config"
	"sunwai/handlers/hub/web"
)

// tree is the top of the tree, seen from here.
const tree = "../.."

// docPage is a text that tells people what to type.
type docPage struct{ name, text string }

// pages are the README, the docs with what is deployed by them, the example of the configuration and the READMEs of folders.
func pages(t *testing.T) []docPage {
	t.Helper()
	var out []docPage
	require.NoError(t, filepath.WalkDir(tree, func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		name, err := filepath.Rel(tree, path)
		if err != nil {
			return err
		}
		if d.IsDir() {
			if name != "." && (strings.HasPrefix(d.Name(), ".") || slices.Contains([]string{"node_modules", "data", "bin", "secrets"}, d.Name())) {
				return fs.SkipDir
			}
			return nil
		}
		deployed := strings.HasPrefix(name, filepath.Join("docs", "deploy")) && d.Name() != "sunwai.toml"
		if filepath.Ext(name) != ".md" && !deployed && name != "sunwai.example.toml" || name == "CHANGELOG.md" { // what is told there was so once
			return nil
		}
		text, err := os.ReadFile(path)
		out = append(out, docPage{filepath.ToSlash(name), string(text)})
		return err
	}))
	require.Greater(t, len(out), 20)
	return out
}

var (
	fence = regexp.MustCompile("(?ms)^ *```[a-z]*\n(.*?)^ *```")
	span  = regexp.MustCompile("`([^`\n]+)`")
	// a command of ours, also by its path and after another command; in compose.yaml and the Dockerfile it stands as a list
	ours   = regexp.MustCompile(`(?:^\s*|[;|&('"]\s*|-u sunwai |exec sunwai |exec )(?:[A-Z_]+=\S* +)*(?:[\w./]*/)?sunwai ([a-z-][^|&;)#'"]*)`)
	listed = regexp.MustCompile(`(?m)^\s*(?:command: |CMD )\[([^\]]*)\]`)
	flag   = regexp.MustCompile(`^--([a-z][a-z-]*)`)
)

// typed are the command lines of a page, from behind the program's name.
func (p docPage) typed() (out []string) {
	text := strings.ReplaceAll(p.text, "\\\n", " ")
	code := []string{}
	if strings.HasSuffix(p.name, ".md") {
		for _, m := range fence.FindAllStringSubmatch(text, -1) {
			code = append(code, strings.Split(m[1], "\n")...)
		}
		text = fence.ReplaceAllString(text, "")
	}
	for _, m := range span.FindAllStringSubmatch(text, -1) {
		code = append(code, m[1])
	}
	if !strings.HasSuffix(p.name, ".md") {
		for line := range strings.Lines(text) {
			if name, command, ok := strings.Cut(line, "="); ok && strings.HasPrefix(name, "Exec") {
				code = append(code, command)
			}
		}
		for _, m := range listed.FindAllStringSubmatch(text, -1) {
			if words := strings.ReplaceAll(m[1], ",", " "); !strings.Contains(words, "pg_isready") {
				out = append(out, strings.ReplaceAll(words, `"`, ""))
			}
		}
	}
	for _, line := range code {
		for _, m := range ours.FindAllStringSubmatch(line, -1) {
			out = append(out, m[1])
		}
	}
	return out
}

// commandLine is the parser's tree of commands, as execute makes it.
func commandLine(t *testing.T) *kong.Node {
	t.Helper()
	parser, err := kong.New(&cli{}, kong.Name("sunwai"), kong.Vars{"langs": "hi"})
	require.NoError(t, err)
	return parser.Model.Node
}

func under(n *kong.Node, word string) *kong.Node {
	for _, c := range n.Children {
		if c.Name == word || slices.Contains(c.Aliases, word) {
			return c
		}
	}
	return nil
}

// understood says what of a command line the program does not have: "" when it has all of it. Values are not looked at: docs have "…" there.
func understood(top *kong.Node, line string) string {
	at := top
	for _, word := range strings.Fields(line) {
		if m := flag.FindStringSubmatch(word); m != nil {
			if m[1] != "help" && !slices.ContainsFunc(slices.Concat(at.AllFlags(true)...), func(f *kong.Flag) bool { return f.Name == m[1] }) {
				return "there is no flag --" + m[1] + " of " + at.Path()
			}
			continue
		}
		if next := under(at, word); next != nil {
			at = next
		} else if len(at.Children) > 0 && word != "…" {
			return fmt.Sprintf("there is no command %q in %s", word, at.Path())
		}
	}
	return ""
}

// Every command that a page tells people to type exists, with its flags.
func TestTheDocsCommandsExist(t *testing.T) {
	top, n := commandLine(t), 0
	short := regexp.MustCompile(`^(officer|admin|audit|export|directory) [a-z]+`) // "see also `officer list`"
	for _, p := range pages(t) {
		for _, line := range p.typed() {
			n++
			assert.Empty(t, understood(top, line), "%s: sunwai %s", p.name, line)
		}
		for _, m := range span.FindAllStringSubmatch(p.text, -1) {
			if short.MatchString(m[1]) {
				assert.Empty(t, understood(top, m[1]), "%s: %s", p.name, m[1])
			}
		}
	}
	require.Greater(t, n, 60, "the test must find what it looks at")
	for line, wrong := range map[string]string{"officer invit --area 162": `no command "invit"`, "officer invite --district 162": "no flag --district", "seeed": "no command"} {
		require.Contains(t, understood(top, line), wrong)
	}
}

var (
	sectioned = regexp.MustCompile(`\[([a-z]+)\] ([a-z_]+)(…?)`)
	givenKey  = regexp.MustCompile("(?m)^[# ]*([a-z_]+) +?= +?[\"{]")
	variable  = regexp.MustCompile(`\bSUNWAI_[A-Z][A-Z_]*[A-Z]\b`)
)

// Every key of the configuration that a page names exists, and every variable of the environment.
func TestTheDocsKeysExist(t *testing.T) {
	keys, vars := map[string]bool{}, map[string]bool{}
	of := map[string]bool{}
	for _, k := range config.AllKeys() {
		keys[k.Section+" "+k.Name], vars[k.Env], of[k.Name] = true, true, true
	}
	n := 0
	for _, p := range pages(t) {
		for _, m := range sectioned.FindAllStringSubmatch(strings.Join(span.FindAllString(p.text, -1), "\n"), -1) {
			n++
			found := keys[m[1]+" "+m[2]]
			for k := range keys {
				found = found || m[3] != "" && strings.HasPrefix(k, m[1]+" "+m[2])
			}
			assert.True(t, found, "%s: there is no %s", p.name, m[0])
		}
		for _, m := range variable.FindAllString(p.text, -1) {
			n++
			account := strings.HasPrefix(m, "SUNWAI_ACCOUNT_")
			assert.True(t, vars[m] || account || testsOnly(t, m), "%s: there is no setting %s", p.name, m)
		}
		if p.name == "sunwai.example.toml" {
			continue // config's own test reads it
		}
		for _, block := range tomls(p.text) {
			for _, m := range givenKey.FindAllStringSubmatch(block, -1) {
				n++
				assert.True(t, of[m[1]], "%s: the configuration has no key %s", p.name, m[1])
			}
		}
	}
	require.Greater(t, n, 50, "the test must find what it looks at")
}

// tomls are a page's examples of the configuration, among which the directory's files do not count.
func tomls(text string) (out []string) {
	for _, m := range regexp.MustCompile("(?ms)^ *```toml\n(.*?)^ *```").FindAllStringSubmatch(text, -1) {
		if strings.Contains(m[1], "[[account]]") || regexp.MustCompile(`(?m)^ *\[[a-z]+\]$`).MatchString(m[1]) && !strings.Contains(m[1], "[posts]") {
			out = append(out, m[1])
		}
	}
	return out
}

// testsOnly reports whether a variable is one that the Makefile or a test reads.
func testsOnly(t *testing.T, name string) bool {
	t.Helper()
	found := false
	require.NoError(t, filepath.WalkDir(tree, func(path string, d fs.DirEntry, err error) error {
		if err != nil || found || d.IsDir() || d.Name() != "Makefile" && !strings.HasSuffix(path, "_test.go") {
			return err
		}
		text, err := os.ReadFile(path)
		found = strings.Contains(string(text), name)
		return err
	}))
	return found
}

// Every page of the website that the docs name is there.
func TestTheDocsHubPagesExist(t *testing.T) {
	docs := pages(t) // before the play goes to another folder
	routes := hubOf(t).Routes()
	place := regexp.MustCompile("`(?:https?://[^/`]*)?(/hub[a-zA-Z0-9/{}_-]*)")
	hole := regexp.MustCompile(`^\{[^}]*\}$`)
	n := 0
	for _, p := range docs {
		for _, m := range place.FindAllStringSubmatch(p.text, -1) {
			n++
			want := strings.Split(strings.TrimSuffix(m[1], "/"), "/")
			assert.True(t, slices.ContainsFunc(routes, func(r web.Route) bool {
				have := strings.Split(strings.TrimSuffix(r.Path, "/"), "/")
				return slices.EqualFunc(want, have, func(a, b string) bool { return a == b || hole.MatchString(b) })
			}), "%s: there is no page %s", p.name, m[1])
		}
	}
	require.Greater(t, n, 10)
}
