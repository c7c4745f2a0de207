package i18n

import (
	"errors"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"

	goi18n "github.com/nicksnyder/go-i18n/v2/i18n"
	"github.com/pelletier/go-toml/v2"
	"golang.org/x/text/language"
)

// locale is one language's file, read and checked.
type locale struct {
	Language
	place     int // among the languages offered
	texts     map[string]text
	words     map[string]map[string]list // group -> name -> words, as written
	calendar  calendar
	localizer *goi18n.Localizer
}

// text is what the file says under a key: one form, or the plural forms of the language.
type text struct {
	forms   []form // sorted; "other" alone when it does not depend on a count
	counted bool
	plain   pieces // of a text that does not depend on a count: go-i18n is only asked for forms
}

// form is a text for some counts.
type form struct {
	name string // of the CLDR: one, few, other
	text string
}

// in is the text of a form; "" where there is none.
func (t text) in(name string) string {
	for _, f := range t.forms {
		if f.name == name {
			return f.text
		}
	}
	return ""
}

// head is what a file says about itself beside its texts and words.
type head struct {
	Name     string       `toml:"name"`
	Order    int          `toml:"order"`
	Plural   string       `toml:"plural"`
	Calendar calendarFile `toml:"calendar"`
}

// newLocale reads a catalogue. Its texts stand at the top under quoted keys, since "citizen.registered" and
// "citizen.registered.heard" are two texts; a table of forms is a text that depends on a count.
func newLocale(tag string, data []byte) (*locale, error) {
	raw := map[string]any{}
	if err := toml.Unmarshal(data, &raw); err != nil {
		return nil, err
	}
	h, err := readHead(raw)
	if err != nil {
		return nil, err
	}
	if h.Name == "" {
		return nil, errors.New("the language does not say its name")
	}
	words, err := readWords(raw["words"])
	if err != nil {
		return nil, err
	}
	delete(raw, "words")
	l := &locale{Language: Language{Tag: tag, Name: h.Name}, place: h.Order, words: words, texts: make(map[string]text, len(raw))}
	bundle, forms, err := l.rules(h.Plural)
	if err != nil {
		return nil, err
	}
	if l.calendar, err = h.Calendar.read(); err != nil {
		return nil, fmt.Errorf("calendar: %w", err)
	}
	return l, l.add(bundle, raw, forms)
}

// readHead takes the head out of a file that was read. That little is written down and read once more: to read all of the file a second time for it
// was a thirtieth of a start.
func readHead(raw map[string]any) (head, error) {
	var h head
	own := map[string]any{}
	for _, known := range []string{"name", "order", "plural", "calendar"} {
		if v, there := raw[known]; there {
			own[known] = v
			delete(raw, known)
		}
	}
	data, err := toml.Marshal(own)
	if err != nil {
		return h, err
	}
	return h, toml.Unmarshal(data, &h)
}

// rules makes the go-i18n bundle that knows the plural forms of the language, and lists those. like names another
// language with the same forms, for one that go-i18n does not know (Awadhi, say).
func (l *locale) rules(like string) (*goi18n.Bundle, []string, error) {
	if like == "" {
		like = l.Tag
	}
	parsed, err := language.Parse(like)
	if err != nil {
		return nil, nil, fmt.Errorf("%q is no language: %w", like, err)
	}
	// Script and country do not change the forms, and go-i18n finds the bare language four times faster.
	base, _ := parsed.Base()
	tag := language.Make(base.String())
	bundle := goi18n.NewBundle(tag)
	l.localizer = goi18n.NewLocalizer(bundle, tag.String())
	const probe = "\x00"
	if err := bundle.AddMessages(tag, &goi18n.Message{ID: probe, Zero: "zero", One: "one", Two: "two", Few: "few", Many: "many", Other: "other"}); err != nil {
		return nil, nil, fmt.Errorf("plural = \"…\" must name a language with the same forms: %w", err)
	}
	forms := map[string]bool{}
	for n := range 130 {
		if n >= 120 {
			n *= 1_000_000 // some languages have a form for millions
		}
		form, err := l.localizer.Localize(&goi18n.LocalizeConfig{MessageID: probe, PluralCount: n})
		if err != nil {
			return nil, nil, err
		}
		forms[form] = true
	}
	return bundle, slices.Sorted(maps.Keys(forms)), nil
}

// add keeps the texts, and hands those that depend on a count to go-i18n.
func (l *locale) add(bundle *goi18n.Bundle, raw map[string]any, forms []string) error {
	tag := bundle.LanguageTags()[0]
	for _, key := range slices.Sorted(maps.Keys(raw)) {
		t, err := readText(raw[key], forms)
		if err != nil {
			return fmt.Errorf("%q %w", key, err)
		}
		l.texts[key] = t
		if !t.counted {
			continue
		}
		if err := bundle.AddMessages(tag, &goi18n.Message{ID: key, Zero: t.in("zero"), One: t.in("one"), Two: t.in("two"), Few: t.in("few"),
			Many: t.in("many"), Other: t.in("other")}); err != nil {
			return err
		}
	}
	return nil
}

func readText(v any, forms []string) (text, error) {
	var t text
	switch v := v.(type) {
	case string:
		t.forms = []form{{"other", v}}
	case map[string]any:
		t.counted = true
		got := slices.Sorted(maps.Keys(v))
		for _, name := range got {
			s, _ := v[name].(string)
			t.forms = append(t.forms, form{name, s})
		}
		if !complete(got, forms) {
			return text{}, fmt.Errorf("needs exactly the forms %s, it has %s", strings.Join(forms, ", "), strings.Join(got, ", "))
		}
	default:
		return text{}, errors.New("is neither a text nor a table of plural forms")
	}
	for _, f := range t.forms {
		if strings.TrimSpace(f.text) == "" {
			return text{}, fmt.Errorf("(%s) is empty", f.name)
		}
		p, err := compile(f.text)
		if err != nil {
			return text{}, fmt.Errorf("(%s): %w", f.name, err)
		}
		if !t.counted {
			t.plain = p
		}
	}
	return t, nil
}

// list is words, one a line: a slice would take as much room again as they do.
type list string

func (l list) each() iter.Seq[string] {
	if l == "" {
		return func(func(string) bool) {}
	}
	return strings.SplitSeq(string(l), "\n")
}

// readWords reads the words of all groups by their names. They are put into one piece of memory: scattered among what a start throws away,
// fifteen thousand of them keep much of it.
func readWords(v any) (map[string]map[string]list, error) {
	words := map[string]map[string]list{}
	groups, ok := v.(map[string]any)
	if v != nil && !ok {
		return nil, errors.New("words is no table")
	}
	var all strings.Builder
	spans := map[[2]string]span{}
	for group, v := range groups {
		names, ok := v.(map[string]any)
		if !ok {
			return nil, fmt.Errorf("words.%s is no table", group)
		}
		words[group] = make(map[string]list, len(names))
		for name, v := range names {
			texts, ok := v.([]any)
			if !ok {
				return nil, fmt.Errorf("words.%s.%s is no list", group, name)
			}
			from := uint32(all.Len())
			for _, v := range texts {
				w, ok := v.(string)
				if !ok || w == "" || strings.Contains(w, "\n") {
					return nil, fmt.Errorf("words.%s.%s: %v is no word", group, name, v)
				}
				all.WriteString(w + "\n")
			}
			spans[[2]string{group, name}] = span{from, uint32(all.Len())}
		}
	}
	text := strings.Clone(all.String())
	for of, at := range spans {
		words[of[0]][of[1]] = list(strings.TrimSuffix(text[at.from:at.to], "\n"))
	}
	return words, nil
}

// complete reports whether a text has the forms that whole numbers need, and no other but "other", which in some languages
// is for fractions only.
func complete(got, needed []string) bool {
	got = slices.DeleteFunc(slices.Clone(got), func(f string) bool { return f == "other" && !slices.Contains(needed, f) })
	return slices.Equal(got, needed)
}

// text fills a text that does not depend on a count.
func (l *locale) text(key string, with *filling) (string, error) {
	t, err := l.find(key)
	if err == nil && t.counted {
		err = fmt.Errorf("it needs a count: %w", ErrMissing)
	}
	s := ""
	if err == nil {
		s, err = t.plain.Execute(with)
	}
	if err != nil {
		return "", fmt.Errorf("text %q in %s: %w", key, l.Tag, err)
	}
	return s, nil
}

// plural fills a text in the form for a count.
func (l *locale) plural(key string, count int, with *filling) (string, error) {
	t, err := l.find(key)
	if err == nil && !t.counted {
		err = fmt.Errorf("it has no count: %w", ErrMissing)
	}
	s := ""
	if err == nil {
		s, err = l.localizer.Localize(&goi18n.LocalizeConfig{MessageID: key, TemplateData: with, PluralCount: count, TemplateParser: holeParser{}})
	}
	if err != nil {
		return "", fmt.Errorf("text %q in %s: %w", key, l.Tag, err)
	}
	return s, nil
}

func (l *locale) find(key string) (text, error) {
	t, ok := l.texts[key]
	if !ok {
		return text{}, ErrMissing
	}
	return t, nil
}
