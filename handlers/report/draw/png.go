package draw

import (
	"fmt"
	"image"
	"image/color"
	"image/png"
	"io"
	"math"

	"github.com/go-text/typesetting/font"
	"github.com/go-text/typesetting/font/opentype"
	"golang.org/x/image/draw"
	"golang.org/x/image/vector"
)

// WritePNG writes a page as a picture; scale is how many pixels a point has.
func WritePNG(w io.Writer, p *Page, scale float64) error {
	r := &raster{scale: scale,
		points: image.NewRGBA(image.Rect(0, 0, int(math.Round(p.Width*scale)), int(math.Round(p.Height*scale))))}
	draw.Draw(r.points, r.points.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	p.paint(r)
	if err := png.Encode(w, r.points); err != nil {
		return fmt.Errorf("writing a PNG: %w", err)
	}
	return nil
}

// raster draws in pixels.
type raster struct {
	scale  float64
	points *image.RGBA
	faces  map[*fontFile]*font.Face
}

func (r *raster) fill(p path, c Color) {
	scaled := make(path, len(p))
	for i, s := range p {
		for j := range s.at {
			s.at[j] *= r.scale
		}
		scaled[i] = s
	}
	r.paint(scaled, c)
}

// paint fills a path in pixels.
func (r *raster) paint(p path, c Color) {
	box := bounds(p).Intersect(r.points.Bounds())
	if box.Empty() {
		return
	}
	v := vector.NewRasterizer(box.Dx(), box.Dy())
	x, y := float64(box.Min.X), float64(box.Min.Y)
	at := func(s step, i int) (float32, float32) { return float32(s.at[2*i] - x), float32(s.at[2*i+1] - y) }
	for i, s := range p {
		x1, y1 := at(s, 0)
		switch s.kind {
		case move:
			if i > 0 {
				v.ClosePath()
			}
			v.MoveTo(x1, y1)
		case line:
			v.LineTo(x1, y1)
		case cube:
			x2, y2 := at(s, 1)
			x3, y3 := at(s, 2)
			v.CubeTo(x1, y1, x2, y2, x3, y3)
		}
	}
	v.ClosePath()
	red, green, blue := c.parts()
	v.Draw(r.points, box, image.NewUniform(color.RGBA{red, green, blue, 255}), image.Point{})
}

// bounds is the box of pixels that holds a path: that of all its points, handles included.
func bounds(p path) image.Rectangle {
	left, top, right, bottom := math.Inf(1), math.Inf(1), math.Inf(-1), math.Inf(-1)
	for _, s := range p {
		used := 2
		if s.kind == cube {
			used = 6
		}
		for i := 0; i < used; i += 2 {
			left, right = min(left, s.at[i]), max(right, s.at[i])
			top, bottom = min(top, s.at[i+1]), max(bottom, s.at[i+1])
		}
	}
	if left > right {
		return image.Rectangle{}
	}
	return image.Rect(int(math.Floor(left)), int(math.Floor(top)), int(math.Ceil(right))+1, int(math.Ceil(bottom))+1)
}

func (r *raster) text(l Line, x, baseline float64) {
	pen := x
	for _, run := range l.runs {
		for _, w := range run.words {
			var shape path
			for _, g := range w.glyphs {
				em := l.Style.Size / perEm
				shape = append(shape, r.outline(run.font, g.id, l.Style.Size, pen+g.x*em, baseline-g.y*em)...)
				pen += g.advance * em
			}
			r.paint(shape, l.Style.Color)
		}
	}
}

// outline is a glyph's shape in pixels.
func (r *raster) outline(f *fontFile, id font.GID, size, x, y float64) path {
	if r.faces == nil {
		r.faces = map[*fontFile]*font.Face{}
	}
	if r.faces[f] == nil {
		r.faces[f] = font.NewFace(f.font)
	}
	drawn, ok := r.faces[f].GlyphDataOutline(id)
	if !ok {
		return nil
	}
	unit := size / f.upem
	at := func(p opentype.SegmentPoint) (float64, float64) {
		return (x + float64(p.X)*unit) * r.scale, (y - float64(p.Y)*unit) * r.scale
	}
	var p path
	var lastX, lastY float64
	for _, s := range drawn.Segments {
		x1, y1 := at(s.Args[0])
		switch s.Op {
		case opentype.SegmentOpMoveTo:
			p = append(p, moveTo(x1, y1))
		case opentype.SegmentOpLineTo:
			p = append(p, lineTo(x1, y1))
		case opentype.SegmentOpQuadTo:
			x2, y2 := at(s.Args[1])
			p = append(p, cubeTo(lastX+2*(x1-lastX)/3, lastY+2*(y1-lastY)/3, x2+2*(x1-x2)/3, y2+2*(y1-y2)/3, x2, y2))
			x1, y1 = x2, y2
		case opentype.SegmentOpCubeTo:
			x2, y2 := at(s.Args[1])
			x3, y3 := at(s.Args[2])
			p = append(p, cubeTo(x1, y1, x2, y2, x3, y3))
			x1, y1 = x3, y3
		}
		lastX, lastY = x1, y1
	}
	return p
}

func (r *raster) picture(p *Picture, x, y, width, height float64) {
	box := image.Rect(int(math.Round(x*r.scale)), int(math.Round(y*r.scale)),
		int(math.Round((x+width)*r.scale)), int(math.Round((y+height)*r.scale)))
	draw.CatmullRom.Scale(r.points, box, p.points, p.points.Bounds(), draw.Over, nil)
}
