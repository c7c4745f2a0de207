package complaint

import (
	"fmt"
	"math"
	"strings"

	"sunwai/models"
)

// drawing is a map of our own: the district's border, and the place in it where one is known.
type drawing struct {
	District string
	Width    float64
	Height   float64
	Path     string // of the border, as SVG writes it
	X, Y     float64
	Pin      bool
	Geo      string // for the phone's own map; "" without a point
}

// margin is what is left around the border.
const margin = 4.0

// Wide and Tall are the size of the drawing with its margin.
func (d *drawing) Wide() float64 { return d.Width + 2*margin }

// Tall see Wide.
func (d *drawing) Tall() float64 { return d.Height + 2*margin }

// across is the width of the drawing.
const across = 240.0

// draw makes the map of a complaint's district; nil where no border is known. A degree of longitude is shorter than one of latitude
// by the cosine of the latitude.
func (p *page) draw(c models.Complaint) *drawing {
	district := p.district(c)
	rings := p.Directory().Outline(district)
	if len(rings) == 0 {
		return nil
	}
	west, east, south, north := math.Inf(1), math.Inf(-1), math.Inf(1), math.Inf(-1)
	for _, ring := range rings {
		for _, at := range ring {
			west, east, south, north = min(west, at[0]), max(east, at[0]), min(south, at[1]), max(north, at[1])
		}
	}
	shrink := math.Cos((south + north) / 2 * math.Pi / 180)
	scale := across / ((east - west) * shrink)
	d := &drawing{District: district, Width: across, Height: (north - south) * scale}
	at := func(lon, lat float64) (x, y float64) { return (lon - west) * shrink * scale, (north - lat) * scale }
	var b strings.Builder
	for _, ring := range rings {
		for i, corner := range ring {
			x, y := at(corner[0], corner[1])
			fmt.Fprintf(&b, "%s%.1f %.1f", map[bool]string{true: "M", false: "L"}[i == 0], x, y)
		}
		b.WriteString("Z")
	}
	d.Path = b.String()
	if c.Location != nil {
		d.X, d.Y = at(c.Location.Lon, c.Location.Lat)
		d.Pin = d.X >= 0 && d.X <= d.Width && d.Y >= 0 && d.Y <= d.Height
		d.Geo = fmt.Sprintf("geo:%.5f,%.5f", c.Location.Lat, c.Location.Lon)
	}
	return d
}
