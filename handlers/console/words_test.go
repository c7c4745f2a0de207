package console

import (
	"io/fs"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"sunwai/i18n"
	"sunwai/models"
)

func TestEveryTextIsThereInBothLanguages(t *testing.T) {
	all := map[string]models.Names{}
	for key, n := range texts() {
		all[key] = n
	}
	for k, n := range happened() {
		all["event "+string(k)] = n
	}
	for c, n := range closures() {
		all["closure "+string(c)] = n
	}
	for key, n := range all {
		require.NotEmpty(t, n.Hi, key)
		require.NotEmpty(t, n.En, key)
		require.Regexp(t, `[\x{0900}-\x{097F}]`, n.Hi, key)
		require.NotRegexp(t, `[\x{0900}-\x{097F}]`, n.En, key)
	}
}

func TestEveryTextOfTheTemplatesIsThere(t *testing.T) {
	used := map[string]bool{"location": true, "error": true, "hub.group": true} // by Go
	err := fs.WalkDir(embedded, "templates", func(name string, d fs.DirEntry, err error) error {
		require.NoError(t, err)
		if d.IsDir() {
			return nil
		}
		body, err := embedded.ReadFile(name)
		require.NoError(t, err)
		for _, m := range regexp.MustCompile(`\{\{t "([^"]+)"`).FindAllStringSubmatch(string(body), -1) {
			require.Contains(t, texts(), m[1], name)
			used[m[1]] = true
		}
		return nil
	})
	require.NoError(t, err)
	for key := range texts() {
		byGo := strings.HasPrefix(key, "error.") || strings.HasPrefix(key, "office.") || strings.HasPrefix(key, "state.") ||
			key == "photo" || key == "video" || key == "voice" || key == "document"
		require.True(t, used[key] || byGo, "nobody says %q", key)
	}
}

func TestEveryStatusHasAWordAndAColour(t *testing.T) {
	catalog, err := i18n.New()
	require.NoError(t, err)
	for _, s := range []models.Status{models.Registered, models.Assigned, models.InProgress, models.NeedsInfo, models.Reported, models.Resolved,
		models.Closed, models.Appealed, models.Flagged, models.Rejected, models.Duplicate, models.Withdrawn, models.Void} {
		for _, lang := range []models.Lang{models.Hindi, models.English} {
			require.NotEqual(t, string(s), look{lang: lang, said: catalog}.status(s))
		}
		require.NotEmpty(t, tones()[s], s)
	}
	require.Equal(t, "unheard_of", look{lang: models.Hindi, said: catalog}.status("unheard_of"))
}

func TestLinkify(t *testing.T) {
	got := linkify("नक्शा: https://www.openstreetmap.org/?mlat=26.85&mlon=80.99। फिर देखें (http://x.example/a).")
	require.Equal(t, []textPart{{Text: "नक्शा: "}, {"https://www.openstreetmap.org/?mlat=26.85&mlon=80.99", "https://www.openstreetmap.org/?mlat=26.85&mlon=80.99"},
		{Text: "। फिर देखें ("}, {"http://x.example/a", "http://x.example/a"}, {Text: ")."}}, got)
	require.Empty(t, linkify(""))
	require.Len(t, linkify("javascript:alert(1)"), 1)
}

func TestInitial(t *testing.T) {
	for name, want := range map[string]string{"श्रम विभाग": "श्र", "चिकित्सा": "चि", "Energy": "E", "क्षेत्र": "क्षे", "": "", "क्": "क्"} {
		require.Equal(t, want, initial(name))
	}
}
