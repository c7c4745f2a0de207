package draw

import (
	"bytes"
	"fmt"
	"math"
	"strings"
)

// painter writes a page's content. PDF counts from the lower left corner.
type painter struct {
	pdf    *pdf
	height float64
	out    bytes.Buffer
	color  Color
	set    bool // a colour has been chosen
}

func (p *painter) choose(c Color) {
	if p.set && p.color == c {
		return
	}
	p.color, p.set = c, true
	r, g, b := c.parts()
	fmt.Fprintf(&p.out, "%s %s %s rg\n", num(float64(r)/255), num(float64(g)/255), num(float64(b)/255))
}

func (p *painter) fill(shape path, c Color) {
	p.choose(c)
	at := func(s step, i int) string { return num(s.at[2*i]) + " " + num(p.height-s.at[2*i+1]) }
	for i, s := range shape {
		switch s.kind {
		case move:
			if i > 0 {
				p.out.WriteString("h\n")
			}
			fmt.Fprintf(&p.out, "%s m\n", at(s, 0))
		case line:
			fmt.Fprintf(&p.out, "%s l\n", at(s, 0))
		case cube:
			fmt.Fprintf(&p.out, "%s %s %s c\n", at(s, 0), at(s, 1), at(s, 2))
		}
	}
	p.out.WriteString("h f\n")
}

func (p *painter) picture(pic *Picture, x, y, width, height float64) {
	name, known := p.pdf.pictures[pic]
	if !known {
		name = fmt.Sprintf("P%d", len(p.pdf.drawn)+1)
		p.pdf.pictures[pic] = name
		p.pdf.drawn = append(p.pdf.drawn, pic)
	}
	fmt.Fprintf(&p.out, "q %s 0 0 %s %s %s cm /%s Do Q\n", num(width), num(height), num(x), num(p.height-y-height), name)
}

func (p *painter) text(l Line, x, baseline float64) {
	p.choose(l.Style.Color)
	p.out.WriteString("BT\n")
	var pen float64
	for _, r := range l.runs {
		u := p.pdf.use(r.font)
		fmt.Fprintf(&p.out, "/%s %s Tf\n", u.name, num(l.Style.Size))
		for _, w := range r.words {
			// A matrix for each word: then no rounding adds up along a line.
			fmt.Fprintf(&p.out, "1 0 0 1 %s %s Tm\n", num(x+pen*l.Style.Size/perEm), num(p.height-baseline))
			p.word(u, w, l.Style.Size)
			pen += w.width()
		}
	}
	p.out.WriteString("ET\n")
}

// word shows the glyphs of a word with its text. A space is its own text.
func (p *painter) word(u *usedFont, w word, size float64) {
	space := strings.TrimSpace(w.text) == ""
	if !space {
		fmt.Fprintf(&p.out, "/Span<</ActualText %s>>BDC\n", utf16Hex(w.text))
	}
	p.glyphs(u, w, size)
	if !space {
		p.out.WriteString("EMC\n")
	}
}

// glyphs shows glyphs where shaping has put them. pen is where the line stands by shaping, at is where the viewer's pen
// stands, which goes on by each glyph's own width.
func (p *painter) glyphs(u *usedFont, w word, size float64) {
	const tolerance = 0.01 // thousandths of the size
	var pen, at, rise float64
	open := false
	shut := func() {
		if open {
			p.out.WriteString("]TJ\n")
		}
		open = false
	}
	for _, g := range w.glyphs {
		if math.Abs(g.y-rise) > tolerance {
			shut()
			rise = g.y
			fmt.Fprintf(&p.out, "%s Ts\n", num(rise*size/perEm))
		}
		if !open {
			p.out.WriteByte('[')
			open = true
		}
		if gap := pen + g.x - at; math.Abs(gap) > tolerance {
			fmt.Fprintf(&p.out, "%s", num(-gap))
			at += gap
		}
		fmt.Fprintf(&p.out, "<%04X>", g.id)
		at += u.use(g.id)
		pen += g.advance
	}
	shut()
	if rise != 0 {
		p.out.WriteString("0 Ts\n")
	}
	u.learn(w)
}
