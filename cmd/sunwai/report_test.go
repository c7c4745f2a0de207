package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// A report is asked for in chat and comes as a document; the owner writes one of the day in every form.
func TestReports(t *testing.T) {
	i := install(t, "sqlite:"+filepath.Join(t.TempDir(), "sunwai.db"))
	s := i.start()
	s.ready()
	citizen := i.power.Person(1, "hi")
	citizen.Write(noLight)
	m := heard(t, citizen, registered)
	number := numberForm.FindString(m.Text)
	citizen.Write("रिपोर्ट")
	m = heard(t, citizen, "रिपोर्ट")
	require.Len(t, m.Files, 1)
	require.Equal(t, number+".pdf", m.Files[0].Name)
	require.Equal(t, "document", m.Files[0].Kind)
	kept, err := os.ReadFile(filepath.Join(i.dir, "media", m.Files[0].SHA256[:2], m.Files[0].SHA256[2:4], m.Files[0].SHA256))
	require.NoError(t, err, "what was sent is what was kept")
	require.True(t, strings.HasPrefix(string(kept), "%PDF-1.7"))
	require.Zero(t, s.stop(), s.log.tail(4000))
	require.NotContains(t, s.log.tail(1<<20), number)

	folder := t.TempDir()
	for format, begins := range map[string]string{"pdf": "%PDF", "xlsx": "PK", "csv": "\ufeffनंबर", "png": "\x89PNG"} {
		file := filepath.Join(folder, "day."+format)
		require.Equal(t, file+"\n", i.must("report", "--date", "2026-11-26", "--department", "power", "--district", "162", "--format", format, "--out", file))
		b, err := os.ReadFile(file)
		require.NoError(t, err)
		require.True(t, strings.HasPrefix(string(b), begins), format)
	}
	left, err := os.ReadDir(folder)
	require.NoError(t, err)
	require.Len(t, left, 4, "nothing half written")
	require.True(t, strings.HasPrefix(i.must("report", "--format", "csv", "--lang", "en", "--out", "-"), "\ufeffNumber,"))
	for want, args := range map[string][]string{
		"is no day":                {"--date", "26.11.2026"},
		"is not over yet":          {"--date", "2999-01-01"},
		"there is no department":   {"--department", "NONE"},
		"there is no district":     {"--district", "tehsil:766"},
		"no such report was kept":  {"--kept"},
		`must be one of "pdf","xl`: {"--format", "doc"},
	} {
		_, stderr, code := i.try(append([]string{"report"}, args...)...)
		require.NotZero(t, code)
		require.Contains(t, stderr, want)
	}
}
