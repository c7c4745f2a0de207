package draw

import (
	"strings"
	"unicode"

	"github.com/go-text/typesetting/di"
	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/language"
	"github.com/go-text/typesetting/shaping"
	"golang.org/x/image/math/fixed"
)

// Style is how text looks.
type Style struct {
	Size   float64 // points
	Weight Weight
	Color  Color
}

// Line is text that was shaped and stands on one line.
type Line struct {
	Width float64
	Style Style
	runs  []run
}

// run is a part of a line of one script.
type run struct {
	font  *fontFile
	words []word
}

// word is what is copied out of a PDF as a whole; the spaces between are words of their own.
type word struct {
	text   string
	glyphs []glyph
}

// glyph is a drawn sign. Lengths are thousandths of the size; up is positive, as in fonts.
type glyph struct {
	id      font.GID
	x, y    float64 // where it is drawn, from where the pen is
	advance float64 // how far the pen goes on
}

// perEm is the size at which text is shaped: a thousandth of it is what PDF counts in.
const perEm = 1000

// Setter sets text in lines. It is not for several goroutines at once.
type Setter struct {
	fonts     *Fonts
	faces     [weights]*font.Face
	shaper    shaping.HarfbuzzShaper
	segmenter shaping.Segmenter
	wrapper   shaping.LineWrapper
}

// Setter makes one; it costs little.
func (f *Fonts) Setter() *Setter {
	s := &Setter{fonts: f}
	for w := range s.faces {
		s.faces[w] = font.NewFace(f.faces[w].font)
	}
	return s
}

// Line sets text on one line, however long that is.
func (s *Setter) Line(text string, style Style) Line {
	text = strings.Join(strings.Fields(text), " ")
	runes, outs := s.shape(text, style.Weight)
	return s.line(runes, outs, style, -1)
}

// Fit sets text on one line of a width; what is too long ends with an ellipsis.
func (s *Setter) Fit(text string, style Style, width float64) Line {
	lines := s.Wrap(strings.Join(strings.Fields(text), " "), style, width, 1)
	if len(lines) == 0 {
		return Line{Style: style}
	}
	return lines[0]
}

// Wrap breaks text into lines of a width, at most so many (0: as many as it needs); what does not fit ends with an ellipsis.
// A line break in the text is one on the page.
func (s *Setter) Wrap(text string, style Style, width float64, most int) []Line {
	var lines []Line
	paragraphs := strings.Split(strings.TrimSpace(text), "\n")
	for i, p := range paragraphs {
		if p = strings.TrimSpace(p); p == "" {
			continue
		}
		config := shaping.WrapConfig{Direction: di.DirectionLTR}
		if most > 0 {
			if len(lines) == most {
				break
			}
			config.TruncateAfterLines = most - len(lines)
			_, dots := s.shape("…", style.Weight)
			config.Truncator = dots[0]
			config.TextContinues = i < len(paragraphs)-1
		}
		lines = append(lines, s.wrap(p, style, width, config)...)
	}
	return lines
}

func (s *Setter) wrap(text string, style Style, width float64, config shaping.WrapConfig) []Line {
	runes, outs := s.shape(text, style.Weight)
	if len(outs) == 0 {
		return nil
	}
	limit := fixed.Int26_6(width / style.Size * perEm * 64)
	broken, cut := s.wrapper.WrapParagraphF(config, limit, runes, shaping.NewSliceIterator(outs))
	lines := make([]Line, len(broken))
	for i, l := range broken {
		dots := -1
		if i+1 == config.TruncateAfterLines && (cut > 0 || config.TextContinues) {
			dots = len(l) - 1 // the wrapper has put them there
		}
		lines[i] = s.line(runes, l, style, dots)
	}
	return lines
}

// shape turns text into glyphs, script by script.
func (s *Setter) shape(text string, w Weight) ([]rune, []shaping.Output) {
	runes := s.writable(text, w)
	if len(runes) == 0 {
		return nil, nil
	}
	parts := s.segmenter.Split(shaping.Input{Text: runes, RunEnd: len(runes), Direction: di.DirectionLTR,
		Size: fixed.I(perEm), Language: language.NewLanguage("hi")}, one{s.faces[w]})
	outs := make([]shaping.Output, len(parts))
	for i, part := range parts {
		outs[i] = s.shaper.Shape(part)
	}
	return runes, outs
}

// one is a choice of a single font.
type one struct{ face *font.Face }

// ResolveFace is the font for a letter.
func (o one) ResolveFace(rune) *font.Face { return o.face }

// writable leaves out what the fonts cannot write: emoji silently, letters of other scripts as an ellipsis. One space is enough
// between words.
func (s *Setter) writable(text string, w Weight) []rune {
	const missing = '…'
	out := make([]rune, 0, len(text))
	for _, r := range text {
		after := rune(' ')
		if len(out) > 0 {
			after = out[len(out)-1]
		}
		switch _, ok := s.faces[w].NominalGlyph(r); {
		case unicode.IsSpace(r) && after != ' ':
			out = append(out, ' ')
		case unicode.IsSpace(r):
		case ok, r == '\u200c', r == '\u200d':
			out = append(out, r)
		case unicode.IsLetter(r) && after != missing:
			out = append(out, missing)
		}
	}
	return out
}

// line keeps what a line is made of; dots is the run that stands for what was cut off, or -1.
func (s *Setter) line(runes []rune, outs []shaping.Output, style Style, dots int) Line {
	l := Line{Style: style}
	for i, o := range outs {
		text := func(from, to int) string { return string(runes[from:to]) }
		if i == dots {
			text = func(int, int) string { return "…" }
		}
		l.runs = append(l.runs, run{font: s.fonts.faces[style.Weight], words: words(o, text)})
	}
	l.trim()
	for _, r := range l.runs {
		for _, w := range r.words {
			l.Width += w.width() * style.Size / perEm
		}
	}
	return l
}

// words cuts a run's glyphs at its spaces.
func words(o shaping.Output, text func(from, to int) string) []word {
	var out []word
	open := false // the last word goes on
	for i := 0; i < len(o.Glyphs); {
		first := o.Glyphs[i]
		n := max(1, first.GlyphsCount())
		said := text(first.TextIndex(), first.TextIndex()+first.RunesCount())
		space := strings.TrimSpace(said) == ""
		if space || !open {
			out = append(out, word{})
		}
		open = !space
		w := &out[len(out)-1]
		w.text += said
		for _, g := range o.Glyphs[i:min(i+n, len(o.Glyphs))] {
			w.glyphs = append(w.glyphs, glyph{id: g.GlyphID, x: units(g.XOffset), y: units(g.YOffset), advance: units(g.Advance)})
		}
		i += n
	}
	return out
}

func units(v fixed.Int26_6) float64 { return float64(v) / 64 }

func (w word) width() (sum float64) {
	for _, g := range w.glyphs {
		sum += g.advance
	}
	return sum
}

// trim leaves out the spaces at the end of a line.
func (l *Line) trim() {
	for len(l.runs) > 0 {
		r := &l.runs[len(l.runs)-1]
		for len(r.words) > 0 && strings.TrimSpace(r.words[len(r.words)-1].text) == "" {
			r.words = r.words[:len(r.words)-1]
		}
		if len(r.words) > 0 {
			return
		}
		l.runs = l.runs[:len(l.runs)-1]
	}
}

// Text is what the line says.
func (l Line) Text() string {
	var b strings.Builder
	for _, r := range l.runs {
		for _, w := range r.words {
			b.WriteString(w.text)
		}
	}
	return b.String()
}
