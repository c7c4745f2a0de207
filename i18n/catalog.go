// Package i18n is what people read: the catalogues of texts, the words that answers and commands are said in, dates
// and numbers as an Indian reader writes them. A language is one file in locales/.
package i18n

import (
	"bytes"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"regexp"
	"slices"
	"strings"
	"sync"

	goi18n "github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/nicksnyder/go-i18n/v2/i18n/template"
	"github.com/pelletier/go-toml/v2"
	"golang.org/x/text/language"
)

//go:embed locales/*.toml
var embedded embed.FS

// ErrMissing: the catalogue has no such text, or a hole of it was not filled.
var ErrMissing = errors.New("missing in the catalogue")

// Catalog holds every text of every language. It is safe for concurrent use.
type Catalog struct {
	names   map[string]string              // language -> its name in itself
	texts   map[string]map[string][]string // language -> key -> its forms, for tests and Has
	local   map[string]*goi18n.Localizer
	lexicon lexicon
	parser  template.Parser
}

// New reads the embedded catalogues.
func New() (*Catalog, error) {
	sub, err := fs.Sub(embedded, "locales")
	if err != nil {
		return nil, fmt.Errorf("opening the catalogues: %w", err)
	}
	return NewFS(sub)
}

// NewFS reads the catalogues *.toml of a folder; the file's name is the language's BCP 47 tag.
func NewFS(fsys fs.FS) (*Catalog, error) {
	files, err := fs.Glob(fsys, "*.toml")
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("finding catalogues: %w", errors.Join(err, fs.ErrNotExist))
	}
	bundle := goi18n.NewBundle(language.Hindi)
	c := &Catalog{names: map[string]string{}, texts: map[string]map[string][]string{}, local: map[string]*goi18n.Localizer{},
		lexicon: newLexicon(), parser: newParser()}
	for _, name := range files {
		if err := c.read(fsys, bundle, name); err != nil {
			return nil, fmt.Errorf("reading %s: %w", name, err)
		}
	}
	for lang := range c.texts {
		c.local[lang] = goi18n.NewLocalizer(bundle, lang)
	}
	return c, c.lexicon.fault()
}

// file is a catalogue: texts at the top, words in a table of their own. Keys are written in quotes, since
// "citizen.registered" and "citizen.registered.heard" are two texts.
type file struct {
	name  string
	texts map[string][]string // the forms of a text: other, then one …
	msgs  []*goi18n.Message
	words map[string]map[string][]string
}

func (c *Catalog) read(fsys fs.FS, bundle *goi18n.Bundle, name string) error {
	data, err := fs.ReadFile(fsys, name)
	if err != nil {
		return err
	}
	f, err := parse(data)
	if err != nil {
		return err
	}
	lang := strings.TrimSuffix(name, ".toml")
	tag, err := language.Parse(lang)
	if err != nil {
		return fmt.Errorf("the file's name is no language: %w", err)
	}
	if err := bundle.AddMessages(tag, f.msgs...); err != nil {
		return err
	}
	c.names[lang], c.texts[lang] = f.name, f.texts
	c.lexicon.add(f.words)
	return nil
}

func parse(data []byte) (file, error) {
	var raw map[string]any
	if err := toml.NewDecoder(bytes.NewReader(data)).Decode(&raw); err != nil {
		return file{}, err
	}
	var words struct {
		Words map[string]map[string][]string `toml:"words"`
	}
	if err := toml.Unmarshal(data, &words); err != nil {
		return file{}, err
	}
	f := file{texts: map[string][]string{}, words: words.Words}
	f.name, _ = raw["name"].(string)
	if f.name == "" {
		return file{}, errors.New("the language does not say its name")
	}
	delete(raw, "words")
	delete(raw, "name")
	for key, v := range raw {
		m, forms, err := message(key, v)
		if err != nil {
			return file{}, err
		}
		f.msgs, f.texts[key] = append(f.msgs, m), forms
	}
	return f, nil
}

// message is one text, or a text with plural forms.
func message(key string, v any) (*goi18n.Message, []string, error) {
	switch v := v.(type) {
	case string:
		return &goi18n.Message{ID: key, Other: v}, []string{v}, nil
	case map[string]any:
		one, _ := v["one"].(string)
		other, _ := v["other"].(string)
		if one == "" || other == "" || len(v) != 2 {
			return nil, nil, fmt.Errorf("%q needs exactly the forms one and other", key)
		}
		return &goi18n.Message{ID: key, One: one, Other: other}, []string{other, one}, nil
	}
	return nil, nil, fmt.Errorf("%q is neither a text nor plural forms", key)
}

// Text is a text with its holes filled. A value is put in as it is: braces in it mean nothing. The error is ErrMissing.
func (c *Catalog) Text(lang, key string, holes map[string]string) (string, error) {
	return c.localize(lang, &goi18n.LocalizeConfig{MessageID: key, TemplateData: filled(holes), TemplateParser: c.parser})
}

// Plural is a text in the form for a count, which also fills the hole "count".
func (c *Catalog) Plural(lang, key string, count int, holes map[string]string) (string, error) {
	with := maps.Clone(filled(holes))
	with["count"] = Number(lang, int64(count))
	return c.localize(lang, &goi18n.LocalizeConfig{MessageID: key, TemplateData: with, PluralCount: count, TemplateParser: c.parser})
}

func (c *Catalog) localize(lang string, cfg *goi18n.LocalizeConfig) (string, error) {
	l, ok := c.local[lang]
	if !ok {
		l, ok = c.local["hi"]
	}
	if !ok {
		return "", fmt.Errorf("language %q: %w", lang, ErrMissing)
	}
	s, err := l.Localize(cfg)
	if err != nil {
		return "", fmt.Errorf("text %q in %s: %w", cfg.MessageID, lang, ErrMissing)
	}
	return s, nil
}

func filled(holes map[string]string) map[string]string {
	if holes == nil {
		return map[string]string{}
	}
	return holes
}

// Has reports whether every language has the text.
func (c *Catalog) Has(key string) bool {
	for _, texts := range c.texts {
		if _, ok := texts[key]; !ok {
			return false
		}
	}
	return len(c.texts) > 0
}

// Keys lists the texts of a language, sorted.
func (c *Catalog) Keys(lang string) []string { return slices.Sorted(maps.Keys(c.texts[lang])) }

// Languages lists the languages with their names in themselves, sorted by tag.
func (c *Catalog) Languages() []Language {
	var out []Language
	for _, tag := range slices.Sorted(maps.Keys(c.names)) {
		out = append(out, Language{Tag: tag, Name: c.names[tag]})
	}
	return out
}

// Language is one that a catalogue exists for.
type Language struct{ Tag, Name string }

var hole = regexp.MustCompile(`\{\{\.([a-z_]+)\}\}`)

// Holes lists the holes of a text, sorted, each once.
func (c *Catalog) Holes(lang, key string) []string {
	seen := map[string]bool{}
	for _, form := range c.texts[lang][key] {
		for _, m := range hole.FindAllStringSubmatch(form, -1) {
			seen[m[1]] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// newParser compiles each text once; a hole that is not filled is an error and not "<no value>".
func newParser() template.Parser {
	return &cachingParser{inner: &template.TextParser{Option: "missingkey=error"}}
}

// cachingParser keeps what was compiled: go-i18n hands a text to a custom parser at every use.
type cachingParser struct {
	inner template.Parser
	done  sync.Map // string -> template.ParsedTemplate
}

func (p *cachingParser) Cacheable() bool { return true }

func (p *cachingParser) Parse(src, left, right string) (template.ParsedTemplate, error) {
	if t, ok := p.done.Load(src); ok {
		return t.(template.ParsedTemplate), nil
	}
	t, err := p.inner.Parse(src, left, right)
	if err != nil {
		return nil, err
	}
	p.done.Store(src, t)
	return t, nil
}
