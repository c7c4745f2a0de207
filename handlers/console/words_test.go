package console

import (
	"io/fs"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

func TestEveryTextIsThereInBothLanguages(t *testing.T) {
	all := map[string]models.Names{}
	for key, n := range texts() {
		all[key] = n
	}
	for s, n := range statuses() {
		all["status "+string(s)] = n
	}
	for s, n := range moved() {
		all["moved "+string(s)] = n
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

func TestEveryStatusAndEventHasWords(t *testing.T) {
	for _, s := range []models.Status{models.Registered, models.Assigned, models.InProgress, models.NeedsInfo, models.Reported, models.Resolved,
		models.Closed, models.Appealed, models.Flagged, models.Rejected, models.Duplicate, models.Withdrawn, models.Void} {
		require.NotEmpty(t, statuses()[s], s)
		require.NotEmpty(t, tones()[s], s)
		require.NotEmpty(t, moved()[s], s)
	}
}

func TestWhen(t *testing.T) {
	at := func(h, m int) time.Time { return time.Date(2026, 11, 24, h, m, 0, 0, models.IST()) }
	for _, c := range []struct {
		lang models.Lang
		at   time.Time
		want string
	}{
		{models.Hindi, at(17, 0), "24 नवंबर, शाम 5 बजे"},
		{models.Hindi, at(10, 30), "24 नवंबर, सुबह 10:30 बजे"},
		{models.Hindi, at(12, 0), "24 नवंबर, दोपहर 12 बजे"},
		{models.Hindi, at(0, 5), "24 नवंबर, रात 12:05 बजे"},
		{models.Hindi, at(22, 0), "24 नवंबर, रात 10 बजे"},
		{models.HindiLatn, at(17, 0), "24 नवंबर, शाम 5 बजे"},
		{models.English, at(17, 0), "24 Nov, 5 pm"},
		{models.English, at(9, 5), "24 Nov, 9:05 am"},
		{models.English, time.Date(2026, 11, 23, 20, 0, 0, 0, time.UTC), "24 Nov, 1:30 am"},
	} {
		require.Equal(t, c.want, when(c.lang, c.at))
	}
}

func TestLinkify(t *testing.T) {
	got := linkify("नक्शा: https://www.openstreetmap.org/?mlat=26.85&mlon=80.99। फिर देखें (http://x.example/a).")
	require.Equal(t, []textPart{{Text: "नक्शा: "}, {"https://www.openstreetmap.org/?mlat=26.85&mlon=80.99", "https://www.openstreetmap.org/?mlat=26.85&mlon=80.99"},
		{Text: "। फिर देखें ("}, {"http://x.example/a", "http://x.example/a"}, {Text: ")."}}, got)
	require.Empty(t, linkify(""))
	require.Len(t, linkify("javascript:alert(1)"), 1)
}

func TestCutKeepsLettersWhole(t *testing.T) {
	require.Equal(t, "क्षेत्र", cut("क्षेत्र", 2))
	require.Equal(t, "क्षे…", cut("क्षेत्र", 1))
	require.Equal(t, "श्र", initial("श्रम विभाग"))
	require.Equal(t, "शि…", cut("शिकायत", 1))
	require.Equal(t, "short", cut("short", 60))
	require.Equal(t, "चि", initial("चिकित्सा"))
	require.Empty(t, initial(""))
}
