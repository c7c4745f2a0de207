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

// suffixes are what code and package notify write behind a key that is said whole.
var suffixes = []string{".number", ".item", ".none", ".more", ".from", ".day", "_by_you", "_waits", "_template", "_human", "_elsewhere"}

// families are the beginnings of keys whose rest comes out of a variable, with the rests that are no words of the code by themselves. A beginning of
// one word is none elsewhere: "officer." + … would speak for half of the catalogue.
var families = map[string][]string{
	"citizen.": {"mended", "withdrawn"}, // handlers/citizen: a complaint that its citizen ends
	"officer.": {"mended", "withdrawn"},
	"officer.ask_": {"ask", "assign", "code", "dismiss", "duplicate", "escalate", "expect", "fill", "handover", "helper", "instruct", "later", "note", "place",
		"public", "reject", "resolve", "restored", "return", "tell", "uphold"}, // handlers/officer: prompt
	"officer.shift_": {"on", "off"},
	"button.appeal.": {"nothing_done", "partly_done", "nobody_came", "came_back", "no", "asked", "words", "rejected"}, // handlers.AppealReasons
	"button.":        {"ask_citizen", "tell_citizen", "in_1", "in_2", "in_4", "in_8"},
	"channel.":       {"twitter.public", "facebook.public"},
	"menu.citizen.":  {"status", "my", "add", "remind", "withdraw", "person", "language", "official", "forget", "help"}, // cmd/sunwai/present.go
	"menu.officer.": {"list", "overdue", "open", "accept", "ask", "note", "handover", "assign", "resolve", "reject", "report", "shift", "leave",
		"help"},
	"why.": {"days.office", "hours.office", "days.round", "hours.round"},
}

// named are the families whose rest is a value of ours, which stands in the code as a word: a button's, a status, an event.
var named = []string{"button.", "channel.", "closure.", "event.", "file.", "helper.", "lapse.", "level.", "status.", "trouble.", "why."}

// TestEveryTextIsSaid: a text of the catalogue whose key nothing names is read by nobody, and translated all the same. Keys are written whole, or
// by what they begin with ("citizen.status." + …), in two words at least.
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
				if strings.Count(word[1], ".") > 1 && strings.HasSuffix(word[1], ".") && !said[word[1]] {
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
	whole := func(key string) bool {
		return said[key] || slices.ContainsFunc(begun, func(b string) bool { return strings.HasPrefix(key, b) }) ||
			slices.ContainsFunc(named, func(b string) bool { return strings.HasPrefix(key, b) && said[strings.TrimPrefix(key, b)] })
	}
	used := map[string]bool{}
	for beginning, rests := range families {
		for _, rest := range rests {
			used[beginning+rest] = true
		}
	}
	for _, key := range keys {
		if !whole(key[1]) && !used[key[1]] && !slices.ContainsFunc(suffixes, func(end string) bool {
			said, is := strings.CutSuffix(key[1], end)
			return is && (whole(said) || used[said])
		}) {
			t.Errorf("nothing says %s", key[1])
		}
		delete(used, key[1])
	}
	require.Empty(t, used, "no text has these keys")
}
