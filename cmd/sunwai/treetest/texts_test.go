package treetest

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// TestEveryTextIsSaid: a text of the catalogue whose key nothing names is read by nobody, and translated all the same. Keys are written whole, or
// by what they begin with ("citizen.status." + …).
func TestEveryTextIsSaid(t *testing.T) {
	said, begun := map[string]bool{}, []string(nil)
	quoted := regexp.MustCompile("[\"`]([a-z0-9_.]+)[\"`]")
	for _, folder := range []string{"bot", "cmd", "handlers", "i18n", "models"} {
		err := filepath.WalkDir(filepath.Join(root, folder), func(path string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() || strings.HasSuffix(path, "_test.go") || filepath.Ext(path) != ".go" && filepath.Ext(path) != ".html" {
				return err
			}
			text, err := os.ReadFile(path)
			for _, word := range quoted.FindAllStringSubmatch(string(text), -1) {
				if strings.HasSuffix(word[1], ".") && !said[word[1]] {
					begun = append(begun, word[1])
				}
				said[word[1]] = true
			}
			return err
		})
		require.NoError(t, err)
	}
	text, err := os.ReadFile(filepath.Join(root, "i18n/locales/hi.toml"))
	require.NoError(t, err)
	keys := regexp.MustCompile(`(?m)^(?:\[)?"([a-z0-9_.]+)"(?:\]| =)`).FindAllStringSubmatch(string(text), -1)
	require.Greater(t, len(keys), 900, "where are they?")
	for _, key := range keys {
		if whole := strings.TrimSuffix(key[1], ".number"); !said[key[1]] && !said[whole] && !slices.ContainsFunc(begun, func(b string) bool { return strings.HasPrefix(key[1], b) }) {
			t.Errorf("nothing says %s", key[1])
		}
	}
}
