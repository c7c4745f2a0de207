// Package i18n holds everything that people read: the catalogues of texts, the words for commands and answers, and
// dates and numbers as Indian readers write them. A language is one file in locales/; nothing else depends on it.
package i18n

import (
	"cmp"
	"embed"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"
	"sync"
)

//go:embed locales/*.toml
var embedded embed.FS

// ErrMissing: the catalogue has no such text, or a hole of it was not filled.
var ErrMissing = errors.New("missing in the catalogue")

// Holes fill the holes of a text by name. Values are put in as they are: braces in them mean nothing.
type Holes = map[string]string

// Catalog holds every text of every language. It is safe for concurrent use.
type Catalog struct {
	locales map[string]*locale // by tag
	order   []*locale          // as people are offered them; the first is what an unknown language reads
	// learn makes the words of all languages, once; calling it waits until they are there.
	learn func() (*lexicon, error)
}

// Language is one that a catalogue exists for.
type Language struct {
	Tag  string // BCP 47, as models.Lang
	Name string // in itself
}

// New reads the embedded catalogues.
func New() (*Catalog, error) {
	c, err := Begin()
	if err != nil {
		return nil, err
	}
	return c, c.Learned()
}

// Begin reads the texts of the embedded catalogues. Their words, which take three times as long, are learnt beside what the caller goes on with:
// whoever looks for one waits for them.
func Begin() (*Catalog, error) {
	sub, err := fs.Sub(embedded, "locales")
	if err != nil {
		return nil, fmt.Errorf("opening the catalogues: %w", err)
	}
	c, err := read(sub)
	if err != nil {
		return nil, err
	}
	go c.learn()
	return c, nil
}

// NewFS reads the catalogues *.toml of a folder; the file's name is the language's BCP 47 tag.
func NewFS(fsys fs.FS) (*Catalog, error) {
	c, err := read(fsys)
	if err != nil {
		return nil, err
	}
	return c, c.Learned()
}

// Learned waits for the words, and says what is wrong with them.
func (c *Catalog) Learned() error {
	_, err := c.learn()
	return err
}

// lexicon are the words. Without them it panics, so that a turn is done again later, instead of nothing being taken for a command; see Learned.
func (c *Catalog) lexicon() *lexicon {
	x, err := c.learn()
	if err != nil {
		panic(err)
	}
	return x
}

// group finds a group of words.
func (c *Catalog) group(name string) (*wordGroup, bool) {
	g, ok := c.lexicon().groups[name]
	return g, ok
}

// read reads the texts.
func read(fsys fs.FS) (*Catalog, error) {
	files, err := fs.Glob(fsys, "*.toml")
	if err != nil || len(files) == 0 {
		return nil, fmt.Errorf("finding catalogues: %w", errors.Join(err, fs.ErrNotExist))
	}
	c := &Catalog{locales: make(map[string]*locale, len(files))}
	for _, name := range files {
		data, err := fs.ReadFile(fsys, name)
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", name, err)
		}
		l, err := newLocale(strings.TrimSuffix(name, ".toml"), data)
		if err != nil {
			return nil, fmt.Errorf("reading %s: %w", name, err)
		}
		c.locales[l.Tag] = l
		c.order = append(c.order, l)
	}
	slices.SortFunc(c.order, func(a, b *locale) int {
		return cmp.Or(cmp.Compare(a.place, b.place), strings.Compare(a.Tag, b.Tag))
	})
	c.learn = sync.OnceValues(func() (*lexicon, error) { return newLexicon(c.order) })
	return c, nil
}

// Text is a text with its holes filled. The error is ErrMissing: no such text, a hole that is not filled, or a text that
// needs a count.
func (c *Catalog) Text(lang, key string, holes Holes) (string, error) {
	return c.locale(lang).text(key, &filling{holes: holes})
}

// Plural is a text in the form for a count, which also fills the hole "count". The error is ErrMissing.
func (c *Catalog) Plural(lang, key string, count int, holes Holes) (string, error) {
	return c.locale(lang).plural(key, count, &filling{holes: holes, count: Number(lang, int64(count))})
}

// Has reports whether every language has the text.
func (c *Catalog) Has(key string) bool {
	for _, l := range c.order {
		if _, ok := l.texts[key]; !ok {
			return false
		}
	}
	return true
}

// Keys lists the texts of a language, sorted; none for a language without a catalogue.
func (c *Catalog) Keys(lang string) []string {
	l, ok := c.locales[lang]
	if !ok {
		return nil
	}
	return slices.Sorted(maps.Keys(l.texts))
}

// Holes lists the holes of a text, sorted, each once.
func (c *Catalog) Holes(lang, key string) []string {
	l, ok := c.locales[lang]
	if !ok {
		return nil
	}
	seen := map[string]bool{}
	for _, f := range l.texts[key].forms {
		for _, name := range holesOf(f.text) {
			seen[name] = true
		}
	}
	return slices.Sorted(maps.Keys(seen))
}

// Languages lists the languages in the order in which people are offered them.
func (c *Catalog) Languages() []Language {
	out := make([]Language, len(c.order))
	for i, l := range c.order {
		out[i] = l.Language
	}
	return out
}

// locale finds the language for a tag, also one as platforms send them ("hi-IN", "en-GB"); without one near it is the first.
func (c *Catalog) locale(tag string) *locale {
	if l, ok := c.locales[tag]; ok {
		return l
	}
	for tag != "" {
		for _, l := range c.order {
			if strings.EqualFold(l.Tag, tag) {
				return l
			}
		}
		tag = tag[:max(0, strings.LastIndexAny(tag, "-_"))]
	}
	return c.order[0]
}
