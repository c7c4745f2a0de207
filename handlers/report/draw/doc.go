// Package draw puts text, boxes and pictures on pages and writes them as PDF or PNG: one model, two writers. Devanagari
// is shaped with HarfBuzz's rules, and text copied out of a PDF is the text that was put in.
//
// Lengths are points (1/72 inch) from the upper left corner of the page; y grows downwards.
package draw

import "math"

// Color is 0xRRGGBB.
type Color uint32

func (c Color) parts() (r, g, b uint8) { return uint8(c >> 16), uint8(c >> 8), uint8(c) }

// Document is what a PDF is made of. What is in it decides its bytes: the same pages give the same file.
type Document struct {
	Title string // shown by viewers in place of the file's name
	Lang  string // BCP 47, for those who have it read out
	Pages []*Page
}

// A4 is the paper that offices print on.
const (
	A4Width  = 595.28
	A4Height = 841.89
)

// Page is a sheet that things are put on in order: what comes later lies on top.
type Page struct {
	Width, Height float64
	ops           []func(canvas)
}

// NewPage makes an empty page.
func NewPage(width, height float64) *Page { return &Page{Width: width, Height: height} }

// canvas is what a writer draws with. All shapes are paths.
type canvas interface {
	fill(p path, c Color)
	text(l Line, x, baseline float64)
	picture(p *Picture, x, y, width, height float64)
}

func (p *Page) paint(c canvas) {
	for _, op := range p.ops {
		op(c)
	}
}

func (p *Page) fill(shape path, c Color) {
	p.ops = append(p.ops, func(w canvas) { w.fill(shape, c) })
}

// Rect fills a box.
func (p *Page) Rect(x, y, width, height float64, c Color) {
	p.fill(path{moveTo(x, y), lineTo(x+width, y), lineTo(x+width, y+height), lineTo(x, y+height)}, c)
}

// Round fills a box with round corners.
func (p *Page) Round(x, y, width, height, radius float64, c Color) {
	r := min(radius, width/2, height/2)
	k := r * (1 - arc)
	right, below := x+width, y+height
	p.fill(path{
		moveTo(x+r, y), lineTo(right-r, y), cubeTo(right-k, y, right, y+k, right, y+r),
		lineTo(right, below-r), cubeTo(right, below-k, right-k, below, right-r, below),
		lineTo(x+r, below), cubeTo(x+k, below, x, below-k, x, below-r),
		lineTo(x, y+r), cubeTo(x, y+k, x+k, y, x+r, y),
	}, c)
}

// arc is how far a Bézier curve's handles stand off so that a quarter of a circle comes out: 4/3 (√2 - 1).
const arc = 0.5522847498

// Disc fills a circle.
func (p *Page) Disc(x, y, radius float64, c Color) {
	p.Round(x-radius, y-radius, 2*radius, 2*radius, radius, c)
}

// Line draws a straight line of a width.
func (p *Page) Line(x1, y1, x2, y2, width float64, c Color) {
	length := math.Hypot(x2-x1, y2-y1)
	if length == 0 {
		return
	}
	dx, dy := (y2-y1)/length*width/2, (x1-x2)/length*width/2
	p.fill(path{moveTo(x1+dx, y1+dy), lineTo(x2+dx, y2+dy), lineTo(x2-dx, y2-dy), lineTo(x1-dx, y1-dy)}, c)
}

// Polygon fills the shape between points, given as x, y, x, y, ….
func (p *Page) Polygon(c Color, points ...float64) {
	var shape path
	for i := 0; i+1 < len(points); i += 2 {
		if i == 0 {
			shape = append(shape, moveTo(points[i], points[i+1]))
			continue
		}
		shape = append(shape, lineTo(points[i], points[i+1]))
	}
	p.fill(shape, c)
}

// Text puts a line down, beginning at x, standing on the baseline.
func (p *Page) Text(l Line, x, baseline float64) {
	if len(l.runs) == 0 {
		return
	}
	p.ops = append(p.ops, func(w canvas) { w.text(l, x, baseline) })
}

// Picture puts a picture into a box, which should have its shape.
func (p *Page) Picture(pic *Picture, x, y, width, height float64) {
	p.ops = append(p.ops, func(w canvas) { w.picture(pic, x, y, width, height) })
}

// path is one closed outline or several; inside is what the non-zero rule says.
type path []step

// step is one part of an outline: how many of the points count depends on the kind.
type step struct {
	kind stepKind
	at   [6]float64
}

type stepKind int

const (
	move stepKind = iota
	line
	cube
)

func moveTo(x, y float64) step { return step{move, [6]float64{x, y}} }
func lineTo(x, y float64) step { return step{line, [6]float64{x, y}} }
func cubeTo(x1, y1, x2, y2, x, y float64) step {
	return step{cube, [6]float64{x1, y1, x2, y2, x, y}}
}
