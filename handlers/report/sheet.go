package report

import (
	"strconv"
	"time"

	"sunwai/handlers/report/draw"
	"sunwai/i18n"
	"sunwai/models"
	"sunwai/models/directory"
)

// Colours of all pages: dark enough to be read in print, and told apart by those who do not see red and green apart.
const (
	ink    draw.Color = 0x1b2a41
	soft   draw.Color = 0x5b6b7f
	navy   draw.Color = 0x1f4e79
	blue   draw.Color = 0x3d7ab8
	green  draw.Color = 0x2f7d5b
	amber  draw.Color = 0xd48806
	red    draw.Color = 0xb23a48
	paper  draw.Color = 0xf1f5f9
	rule   draw.Color = 0xd3dce6
	white  draw.Color = 0xffffff
	margin            = 42.0
)

// sheet is a document that is being written, at a place on its last page. What goes wrong with a text is kept until the end.
type sheet struct {
	texts *i18n.Catalog
	dir   *directory.Directory
	set   *draw.Setter
	lang  models.Lang
	now   time.Time
	pages []*draw.Page
	page  *draw.Page
	y     float64
	err   error
}

func (r *Reports) sheet(lang models.Lang, now time.Time, width, height float64) (*sheet, error) {
	fonts, err := r.d.Fonts()
	if err != nil {
		return nil, err
	}
	s := &sheet{texts: r.d.Texts, dir: r.d.Directory(), set: fonts.Setter(), lang: lang, now: now}
	s.turn(width, height)
	return s, nil
}

// turn begins a new page.
func (s *sheet) turn(width, height float64) {
	s.page = draw.NewPage(width, height)
	s.pages = append(s.pages, s.page)
	s.y = margin
}

// word is a text of the catalogue.
func (s *sheet) word(key string) string { return s.say(key, nil) }

// say is a text of the catalogue with its holes filled.
func (s *sheet) say(key string, holes i18n.Holes) string {
	text, err := s.texts.Text(string(s.lang), key, holes)
	if err != nil && s.err == nil {
		s.err = err
	}
	return text
}

func (s *sheet) number(n int) string { return i18n.Number(string(s.lang), int64(n)) }

// percent is a share, or a dash where there is nothing to share.
func percent(n int, ok bool) string {
	if !ok {
		return "–"
	}
	return strconv.Itoa(n) + "%"
}

func (s *sheet) duration(d time.Duration, ok bool) string {
	if !ok {
		return "–"
	}
	text, err := s.texts.Duration(string(s.lang), d)
	if err != nil && s.err == nil {
		s.err = err
	}
	return text
}

// at is a moment, with its hour.
func (s *sheet) at(t time.Time) string { return s.texts.DateTime(string(s.lang), t, s.now) }

// date is a day with its year: what is printed is read in other years too.
func (s *sheet) date(t time.Time) string { return s.texts.Date(string(s.lang), t, t.AddDate(1, 0, 0)) }

func regular(size float64, c draw.Color) draw.Style { return draw.Style{Size: size, Color: c} }
func bold(size float64, c draw.Color) draw.Style {
	return draw.Style{Size: size, Weight: draw.Bold, Color: c}
}

// put writes one line that begins at x; what is wider than the width ends with an ellipsis.
func (s *sheet) put(text string, style draw.Style, x, baseline, width float64) {
	s.page.Text(s.set.Fit(text, style, width), x, baseline)
}

// putRight writes one line that ends at x.
func (s *sheet) putRight(text string, style draw.Style, x, baseline float64) {
	l := s.set.Line(text, style)
	s.page.Text(l, x-l.Width, baseline)
}

// putMiddle writes one line around x.
func (s *sheet) putMiddle(text string, style draw.Style, x, baseline float64) {
	l := s.set.Line(text, style)
	s.page.Text(l, x-l.Width/2, baseline)
}

// paragraph writes text in lines of a width and returns the y below it; most bounds the lines, 0 does not.
func (s *sheet) paragraph(text string, style draw.Style, x, y, width float64, most int) float64 {
	for _, l := range s.set.Wrap(text, style, width, most) {
		y += style.Size * leading
		s.page.Text(l, x, y)
	}
	return y
}

// leading is the distance of lines by the size of the letters: Devanagari has marks above and below.
const leading = 1.5

// width is how wide a page's text is.
func (s *sheet) width() float64 { return s.page.Width - 2*margin }

// document ends the work.
func (s *sheet) document(title string) (draw.Document, error) {
	lang := string(s.lang)
	return draw.Document{Title: title, Lang: lang, Pages: s.pages}, s.err
}

// emblem is a speech bubble with the first syllable of the word for a hearing: a sign of our own, so that no emblem of the
// state is used without leave.
func (s *sheet) emblem(x, y, size float64, back, letter draw.Color) {
	s.page.Round(x, y, size, size*0.82, size*0.24, back)
	s.page.Polygon(back, x+size*0.22, y+size*0.7, x+size*0.5, y+size*0.78, x+size*0.2, y+size)
	s.putMiddle("सु", bold(size*0.5, letter), x+size*0.49, y+size*0.53)
}

// heading is the title of a part of a page.
func (s *sheet) heading(text string, x, y, width float64) {
	s.page.Rect(x, y-10, 3, 13, navy)
	s.put(text, bold(11.5, navy), x+9, y, width-9)
}

// bar is one line of a chart: a name, a bar, a figure.
type bar struct {
	name  string
	value int
	said  string // the figure as it is written; empty: the value
	color draw.Color
}

// bars draws lines of a chart below each other and returns the y below them. names is how much of the width names have.
func (s *sheet) bars(list []bar, x, y, width, names float64) float64 {
	const height, figures = 17.0, 48.0
	most := 1
	for _, b := range list {
		most = max(most, b.value)
	}
	room := width - names - figures
	for _, b := range list {
		s.put(b.name, regular(9.5, ink), x, y+11, names-6)
		s.page.Round(x+names, y+3, room, 9.5, 2, paper)
		if b.value > 0 {
			s.page.Round(x+names, y+3, max(2, room*float64(b.value)/float64(most)), 9.5, 2, b.color)
		}
		said := b.said
		if said == "" {
			said = s.number(b.value)
		}
		s.putRight(said, bold(9.5, ink), x+width, y+11)
		y += height
	}
	return y
}
