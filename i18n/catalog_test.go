package i18n_test

import (
	"fmt"
	"strings"
	"sync"
	"testing"
	"testing/fstest"

	"github.com/stretchr/testify/require"

	"sunwai/i18n"
)

func catalog(t testing.TB) *i18n.Catalog {
	t.Helper()
	c, err := i18n.New()
	require.NoError(t, err)
	return c
}

// calendar is what every file needs at its end.
const calendar = `
[calendar]
months = ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"]
date = "{{.day}} {{.month}}"
year_date = "{{.day}} {{.month}} {{.year}}"
time = "{{.clock}} {{.part}}"
both = "{{.date}}, {{.time}}"
parts = [{ from = 0, name = "am" }, { from = 12, name = "pm" }]
`

// files makes catalogues out of "tag", "texts" pairs.
func files(pairs ...string) fstest.MapFS {
	fsys := fstest.MapFS{}
	for i := 0; i < len(pairs); i += 2 {
		fsys[pairs[i]+".toml"] = &fstest.MapFile{Data: []byte("name = \"Its name\"\n" + pairs[i+1] + calendar)}
	}
	return fsys
}

func TestText(t *testing.T) {
	c := catalog(t)
	for _, tc := range []struct {
		lang, key string
		holes     i18n.Holes
		want      string
	}{
		{"hi", "citizen.registered", i18n.Holes{"number": "26-8214-5093-9"}, "शिकायत दर्ज हो गई। नंबर: 26-8214-5093-9"},
		{"hi-Latn", "citizen.registered", i18n.Holes{"number": "5"}, "Shikayat darj ho gayi. Number: 5"},
		{"en", "citizen.registered", i18n.Holes{"number": "5", "more": "is no matter"}, "Complaint registered. Number: 5"},
		{"en", "button.yes", nil, "Yes"},
		{"xx", "button.yes", nil, "हाँ"}, // an unknown language reads Hindi
		{"", "button.yes", nil, "हाँ"},
		{"en-IN", "button.yes", nil, "Yes"},
	} {
		s, err := c.Text(tc.lang, tc.key, tc.holes)
		require.NoError(t, err)
		require.Equal(t, tc.want, s)
	}
}

func TestTextIsNoTemplate(t *testing.T) {
	c, err := i18n.NewFS(files("en", `"quoted" = "“{{.text}}” {{.number}}"`))
	require.NoError(t, err)
	for _, evil := range []string{"{{.number}}", "{{", "}}", "{{printf \"%s\" .}}", "{{template \"x\"}}", "%s", "$1", "<b>"} {
		s, err := c.Text("en", "quoted", i18n.Holes{"text": evil, "number": "7"})
		require.NoError(t, err)
		require.Equal(t, "“"+evil+"” 7", s)
	}
}

func TestMissing(t *testing.T) {
	c := catalog(t)
	for name, do := range map[string]func() (string, error){
		"no such text":           func() (string, error) { return c.Text("en", "no.such.key", nil) },
		"a hole not filled":      func() (string, error) { return c.Text("en", "citizen.registered", nil) },
		"another hole filled":    func() (string, error) { return c.Text("en", "citizen.registered", i18n.Holes{"x": "1"}) },
		"a count is needed":      func() (string, error) { return c.Text("en", "duration.days", i18n.Holes{"count": "1"}) },
		"a count is not needed":  func() (string, error) { return c.Plural("en", "button.yes", 1, nil) },
		"no such text to count":  func() (string, error) { return c.Plural("en", "no.such.key", 1, nil) },
		"not text of the engine": func() (string, error) { return c.Text("en", "\x00", nil) },
	} {
		s, err := do()
		require.ErrorIs(t, err, i18n.ErrMissing, name)
		require.Empty(t, s, name)
	}
}

func TestPlural(t *testing.T) {
	c := catalog(t)
	for _, tc := range []struct {
		lang  string
		count int
		want  string
	}{
		{"hi", 0, "0 घंटा"}, {"hi", 1, "1 घंटा"}, {"hi", 2, "2 घंटे"}, {"hi", 123456, "1,23,456 घंटे"},
		{"en", 0, "0 hours"}, {"en", 1, "1 hour"}, {"en", 2, "2 hours"},
		{"hi-Latn", 1, "1 ghanta"}, {"hi-Latn", 5, "5 ghante"},
	} {
		s, err := c.Plural(tc.lang, "duration.hours", tc.count, nil)
		require.NoError(t, err)
		require.Equal(t, tc.want, s)
	}
	s, err := c.Plural("en", "duration.hours", 2, i18n.Holes{"count": "two"})
	require.NoError(t, err)
	require.Equal(t, "two hours", s, "a hole that is filled by hand wins")
}

// A language is one file, whatever its plural forms and whether or not go-i18n knows it.
func TestNewLanguage(t *testing.T) {
	russian := "[\"n\"]\none = \"{{.count}} день\"\nfew = \"{{.count}} дня\"\nmany = \"{{.count}} дней\"\nother = \"{{.count}} дня\"\n"
	awadhi := "order = 1\nplural = \"hi\"\n[\"n\"]\none = \"{{.count}} दिन\"\nother = \"{{.count}} दिन\"\n"
	c, err := i18n.NewFS(files("ru", russian, "awa", awadhi, "ja", "[\"n\"]\nother = \"{{.count}}日\"\n"))
	require.NoError(t, err)
	require.Equal(t, []i18n.Language{{Tag: "ja", Name: "Its name"}, {Tag: "ru", Name: "Its name"}, {Tag: "awa", Name: "Its name"}}, c.Languages())
	for count, want := range map[int]string{1: "1 день", 3: "3 дня", 5: "5 дней", 21: "21 день"} {
		s, err := c.Plural("ru", "n", count, nil)
		require.NoError(t, err)
		require.Equal(t, want, s)
	}
	s, err := c.Plural("ja", "n", 1, nil)
	require.NoError(t, err)
	require.Equal(t, "1日", s)
}

func TestBrokenCatalogues(t *testing.T) {
	for name, tc := range map[string]struct{ texts, want string }{
		"no TOML":             {`"a" = `, "toml"},
		"odd value":           {`"a" = 3`, `"a" is neither`},
		"empty":               {`"a" = " "`, `"a" (other) is empty`},
		"plural form missing": {"[a]\none = \"y\"", "needs exactly the forms one, other, it has one"},
		"plural form too much": {"[a]\none = \"y\"\nfew = \"z\"\nother = \"y\"",
			"needs exactly the forms one, other, it has few, one, other"},
		"plural form no text": {"[a]\none = 1\nother = \"y\"", "(one) is empty"},
		"nested":              {"[a.b]\nx = \"y\"", "needs exactly the forms"},
		"hole not closed":     {`"a" = "x {{.y"`, "a hole is written {{.name}}"},
		"hole without dot":    {`"a" = "x {{y}}"`, "a hole is written {{.name}}"},
		"hole with a call":    {`"a" = "x {{.y | html}}"`, "a hole is written {{.name}}"},
		"hole in capitals":    {`"a" = "x {{.Y}}"`, "a hole is written {{.name}}"},
		"closed twice":        {`"a" = "x {{.y}}}}"`, "a hole is written {{.name}}"},
		"words no table":      {`words = 3`, "words is no table"},
		"group no table":      {"[words]\ng = 3", "words.g is no table"},
		"words no list":       {"[words.g]\na = \"x\"", "words.g.a is no list"},
		"a number as a word":  {"[words.g]\na = [\"x\", 3]", "words.g.a: 3 is no word"},
		"word without letter": {"[words.g]\na = [\"।\", \" \"]", "is no word"},
		"one word twice":      {"[words.g]\na = [\"one\"]\nb = [\"One!\"]", `"One!" means both a and b`},
	} {
		_, err := i18n.NewFS(files("hi", tc.texts))
		require.ErrorContains(t, err, tc.want, name)
		require.ErrorContains(t, err, "hi", name)
	}
	_, err := i18n.NewFS(fstest.MapFS{})
	require.Error(t, err, "no file")
	_, err = i18n.NewFS(fstest.MapFS{"hi.toml": {Data: []byte(calendar)}})
	require.ErrorContains(t, err, "does not say its name")
	_, err = i18n.NewFS(files("nonsense_tag!", ""))
	require.ErrorContains(t, err, "is no language")
	_, err = i18n.NewFS(files("awa", ""))
	require.ErrorContains(t, err, "plural")
}

func TestBrokenCalendars(t *testing.T) {
	for _, edit := range [][2]string{
		{`"12"]`, `"12", "13"]`},
		{`"1", `, ``},
		{`from = 0`, `from = 1`},
		{`from = 12`, `from = 0`},
		{`from = 12`, `from = 24`},
		{`name = "pm"`, `name = ""`},
		{`date = "{{.day}} {{.month}}"`, `date = "{{.day}}"`},
		{`{{.clock}} {{.part}}`, `{{.clock}} {{.part}} {{.hour}}`},
		{`{{.date}}, {{.time}}`, `{{.date}}, {{.time}`},
		{`{{.day}} {{.month}} {{.year}}"`, `{{.day}} {{.month}}"`},
	} {
		broken := strings.Replace(calendar, edit[0], edit[1], 1)
		require.NotEqual(t, calendar, broken)
		_, err := i18n.NewFS(fstest.MapFS{"en.toml": {Data: []byte("name = \"x\"\n" + broken)}})
		require.ErrorContains(t, err, "calendar", edit[1])
	}
}

func TestLanguages(t *testing.T) {
	c := catalog(t)
	require.Subset(t, c.Languages(), []i18n.Language{{Tag: "hi", Name: "हिन्दी"}, {Tag: "hi-Latn", Name: "Hindi (abc)"}, {Tag: "en", Name: "English"}}) // more may come
	require.Equal(t, "hi", c.Languages()[0].Tag)
}

func TestTheNearestLanguageSpeaks(t *testing.T) {
	c, err := i18n.NewFS(files("hi", `"a" = "hi"`, "en", `"a" = "en"`, "hi-Latn", `"a" = "hi-Latn"`))
	require.NoError(t, err)
	first := c.Languages()[0].Tag
	for tag, want := range map[string]string{"hi": "hi", "hi-IN": "hi", "HI": "hi", "en-GB": "en", "en_US": "en", "hi-Latn": "hi-Latn", "hi-Latn-IN": "hi-Latn",
		"": first, "fr": first, "-": first, "hindi": first} {
		got, err := c.Text(tag, "a", nil)
		require.NoError(t, err)
		require.Equal(t, want, got, tag)
	}
}

func TestHasAndHoles(t *testing.T) {
	c, err := i18n.NewFS(files("hi", "\"a\" = \"{{.y}} {{.x}} {{.y}}\"\n\"b\" = \"c\"", "en", `"a" = "d"`))
	require.NoError(t, err)
	require.True(t, c.Has("a"))
	require.False(t, c.Has("b"), "in one language only")
	require.Equal(t, []string{"x", "y"}, c.Holes("hi", "a"))
	require.Empty(t, c.Holes("en", "a"))
	require.Empty(t, c.Holes("xx", "a"))
	require.Equal(t, []string{"a", "b"}, c.Keys("hi"))
	require.Empty(t, c.Keys("xx"))
}

func TestConcurrently(t *testing.T) {
	c := catalog(t)
	var wg sync.WaitGroup
	for i := range 8 {
		wg.Go(func() {
			for j := range 50 {
				n := fmt.Sprint(i, j)
				s, err := c.Text("en", "citizen.registered", i18n.Holes{"number": n})
				if err != nil || s != "Complaint registered. Number: "+n {
					t.Errorf("%q, %v", s, err)
				}
				c.Answer("yesno", "haan")
			}
		})
	}
	wg.Wait()
}

func BenchmarkText(b *testing.B) {
	c := catalog(b)
	holes := i18n.Holes{"number": "26-8214-5093-9", "post": "अवर अभियंता", "due": "24 नवंबर, शाम 5 बजे"}
	for _, lang := range []string{"hi", "hi-Latn", "en"} {
		b.Run(lang, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := c.Text(lang, "citizen.accepted", holes); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkPlural(b *testing.B) {
	c := catalog(b)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := c.Plural("hi", "duration.days", 3, nil); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkNew(b *testing.B) {
	for b.Loop() {
		if _, err := i18n.New(); err != nil {
			b.Fatal(err)
		}
	}
}

// Whoever looks for a word waits until the words are there.
func TestWordsAreLearntBeside(t *testing.T) {
	c, err := i18n.Begin()
	require.NoError(t, err)
	name, ok := c.Answer("yesno", "haan ji")
	require.NoError(t, c.Learned())
	all, err := i18n.New()
	require.NoError(t, err)
	want, wanted := all.Answer("yesno", "haan ji")
	require.True(t, wanted)
	require.Equal(t, want, name)
	require.Equal(t, wanted, ok)
}
