package directory

import (
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"sunwai/models"
)

const smallTemplates = `[[template]]
name = "news"
hi = "शिकायत {{.number}}: {{.line}} लिखें।"
en = "Complaint {{.number}}: {{.line}} Write."
[[template]]
name = "asked"
kinds = ["citizen.question"]
hi = "सवाल {{.post}} का, शिकायत {{.number}}।"
en = "On {{.number}} {{.post}} asks."
buttons = [{ hi = "हाँ", en = "Yes" }]
[samples.number]
hi = "1"
en = "1"
[samples.line]
hi = "x"
en = "x"
`

func withTemplates(text string) fstest.MapFS {
	files := small()
	files[templatesFile] = &fstest.MapFile{Data: []byte(text)}
	return files
}

const wholeTemplates = smallTemplates + `[samples.post]
hi = "अ"
en = "A"
`

func TestTemplates(t *testing.T) {
	d, err := Load(withTemplates(wholeTemplates))
	require.NoError(t, err)
	asked, ok := d.Template("citizen.question")
	require.True(t, ok)
	require.Equal(t, []string{"number", "post"}, asked.Holes(models.English))
	require.Equal(t, []string{"post", "number"}, asked.Holes(models.Hindi), "each language has its own order")
	require.Equal(t, "सवाल {{1}} का, शिकायत {{2}}।", asked.Positional(models.Hindi))
	require.Equal(t, "A", d.TemplateSample(asked, "post").En)
	_, ok = d.Template("citizen.accepted")
	require.False(t, ok)
	require.Len(t, d.Templates(), 2)
}

func TestBrokenTemplates(t *testing.T) {
	_, err := Load(withTemplates(smallTemplates))
	require.ErrorContains(t, err, "template asked, hi: [samples.post] needs hi and en")
	for want, c := range map[string][2]string{
		"words must stand before":    {"सवाल {{.post}} का", "{{.post}} का सवाल"},
		"two templates are for":      {`["citizen.question"]`, `["citizen.question", "citizen.question"]`},
		"stands twice":               {"On {{.number}} {{.post}} asks", "On {{.number}} and {{.number}} asks"},
		"a code must not stand":      {"On {{.number}} {{.post}} asks", "On {{.number}} {{.code}} asks"},
		"a hole is written":          {"{{.post}} asks", "{{post}} asks"},
		"one template has no kinds":  {`kinds = ["citizen.question"]`, ""},
		"a button has 1 to 25":       {`en = "Yes"`, `en = "Yes, it is really done by now"`},
		"a name is small letters":    {`"asked"`, `"news"`},
		"the Hindi name":             {`hi = "सवाल {{.post}} का, शिकायत {{.number}}।"`, ""},
		`unknown key "template.word`: {`kinds = `, `words = `},
	} {
		files := withTemplates(wholeTemplates)
		change(t, files, templatesFile, c[0], c[1])
		_, err := Load(files)
		require.ErrorContains(t, err, want)
	}
}
