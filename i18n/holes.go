package i18n

import (
	"errors"
	"fmt"
	"strings"

	"github.com/nicksnyder/go-i18n/v2/i18n/template"
)

// holeParser is the templates of go-i18n without the language in them: a text has holes {{.name}} and nothing else, so a
// translator can break nothing, and filling one costs no reflection. go-i18n compiles each text once and keeps it.
type holeParser struct{}

// Cacheable tells go-i18n to keep what Parse returns.
func (holeParser) Cacheable() bool { return true }

// Parse compiles a text. The delimiters are always {{ and }}.
func (holeParser) Parse(src, _, _ string) (template.ParsedTemplate, error) { return compile(src) }

// pieces is a compiled text: words and the names of holes by turns, beginning and ending with words.
type pieces []string

const (
	open  = "{{."
	close = "}}"
)

// compile cuts a text at its holes.
func compile(src string) (pieces, error) {
	var p pieces
	for {
		before, after, found := strings.Cut(src, open)
		if strings.Contains(before, "{{") || strings.Contains(before, close) {
			return nil, errors.New("a hole is written {{.name}}")
		}
		p = append(p, before)
		if !found {
			return p, nil
		}
		name, rest, closed := strings.Cut(after, close)
		if !closed || !holeName(name) {
			return nil, fmt.Errorf("{{.%s: a hole is written {{.name}}, in small letters", name)
		}
		p, src = append(p, name), rest
	}
}

func holeName(s string) bool {
	for i := range len(s) {
		if c := s[i]; c != '_' && (c < 'a' || c > 'z') {
			return false
		}
	}
	return s != ""
}

func holesOf(src string) (names []string) {
	p, _ := compile(src) // checked when the file was read
	for i := 1; i < len(p); i += 2 {
		names = append(names, p[i])
	}
	return names
}

// filling is what a text is filled with; count comes with plural texts.
type filling struct {
	holes Holes
	count string
}

func (f *filling) value(name string) (string, bool) {
	if v, ok := f.holes[name]; ok {
		return v, true
	}
	return f.count, name == "count" && f.count != ""
}

// Execute fills the holes. A hole that is not filled is an error, never an empty place.
func (p pieces) Execute(data any) (string, error) {
	f, ok := data.(*filling)
	if !ok {
		return "", fmt.Errorf("filling a text with %T: %w", data, ErrMissing)
	}
	if len(p) == 1 {
		return p[0], nil
	}
	size := 0
	for i, s := range p {
		if i%2 == 0 {
			size += len(s)
			continue
		}
		v, ok := f.value(s)
		if !ok {
			return "", fmt.Errorf("the hole %q is not filled: %w", s, ErrMissing)
		}
		size += len(v)
	}
	var b strings.Builder
	b.Grow(size)
	for i, s := range p {
		if i%2 == 1 {
			s, _ = f.value(s)
		}
		b.WriteString(s)
	}
	return b.String(), nil
}
