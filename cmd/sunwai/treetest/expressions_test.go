package treetest

import (
	"go/ast"
	"go/constant"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/i18n"
)

// TestExpressionsCompile: an expression that is compiled when a message first needs it (bot.NewExpression, i18n.NewExpression) must not fail then.
func TestExpressionsCompile(t *testing.T) {
	seen := 0
	err := filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		if err != nil || !d.IsDir() {
			return err
		}
		if name := d.Name(); path != root && (name == "node_modules" || name == "data" || strings.HasPrefix(name, ".")) {
			return fs.SkipDir
		}
		seen += expressionsOf(t, path)
		return nil
	})
	require.NoError(t, err)
	require.Greater(t, seen, 50, "where are they?")
}

// expressionsOf compiles the expressions of a folder and returns how many there are. Only the package's own constants are needed for that: what it
// imports need not be found.
func expressionsOf(t *testing.T, folder string) (n int) {
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	require.NoError(t, err)
	set := token.NewFileSet()
	var parsed []*ast.File
	uses := false
	for _, f := range files {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		text, err := os.ReadFile(f)
		require.NoError(t, err)
		uses = uses || strings.Contains(string(text), "NewExpression(")
		a, err := parser.ParseFile(set, f, text, parser.SkipObjectResolution)
		require.NoError(t, err)
		parsed = append(parsed, a)
	}
	if !uses {
		return 0
	}
	info := types.Info{Types: map[ast.Expr]types.TypeAndValue{}}
	config := types.Config{Importer: importer.Default(), Error: func(error) {}}
	_, _ = config.Check(folder, set, parsed, &info)
	for _, a := range parsed {
		ast.Inspect(a, func(node ast.Node) bool {
			call, is := node.(*ast.CallExpr)
			if !is || !isNewExpression(call.Fun) || len(call.Args) != 1 {
				return true
			}
			text := info.Types[call.Args[0]].Value
			if text == nil || text.Kind() != constant.String {
				t.Errorf("%s: what is compiled later must be a constant", set.Position(call.Pos()))
				return true
			}
			filled, err := i18n.Filled(constant.StringVal(text))
			if err == nil {
				_, err = regexp.Compile(filled)
			}
			if err != nil {
				t.Errorf("%s: %v", set.Position(call.Pos()), err)
			}
			n++
			return true
		})
	}
	return n
}

// isNewExpression reports whether a function is bot.NewExpression or i18n.NewExpression.
func isNewExpression(fun ast.Expr) bool {
	switch f := fun.(type) {
	case *ast.SelectorExpr:
		return f.Sel.Name == "NewExpression"
	case *ast.Ident:
		return f.Name == "NewExpression"
	}
	return false
}

// TestEveryListIsUsed: the words of a list of i18n/lists that no expression names are heard nowhere.
func TestEveryListIsUsed(t *testing.T) {
	used := map[string]bool{}
	for _, pattern := range []string{"handlers/*.go", "handlers/*/*.go", "handlers/hub/*/*.go", "bot/*/*.go"} {
		files, err := filepath.Glob(filepath.Join(root, pattern))
		require.NoError(t, err)
		for _, path := range files {
			text, err := os.ReadFile(path)
			require.NoError(t, err)
			for _, name := range regexp.MustCompile(`[<"]([a-z_]+)[>"]`).FindAllStringSubmatch(string(text), -1) {
				used[name[1]] = true
			}
		}
	}
	files, err := filepath.Glob(filepath.Join(root, "i18n/lists/*.toml"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, path := range files {
		text, err := os.ReadFile(path)
		require.NoError(t, err)
		for _, name := range regexp.MustCompile(`(?m)^\[([a-z_]+)\]`).FindAllStringSubmatch(string(text), -1) {
			require.True(t, used[name[1]], "%s: nothing asks for the list %s", path, name[1])
		}
	}
}
