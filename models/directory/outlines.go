package directory

import (
	"fmt"
	"math"
	"strconv"
	"strings"

	"sunwai/models"
)

// outline is one ring of a district's border. A ring within another of the same district is a hole.
type outline struct {
	district string
	corners  [][2]int32 // longitude and latitude in thousandths of a degree
	min, max [2]int32   // the box around them
}

// perDegree is how many units of an outline are a degree: one is about 100 metres.
const perDegree = 1000

// readOutlines reads the borders; a state may do without.
func readOutlines(d *Directory, f *folder) error {
	return f.rows(outlinesFile, 2, func(columns []string) error {
		o := outline{district: columns[0], min: [2]int32{math.MaxInt32, math.MaxInt32}, max: [2]int32{math.MinInt32, math.MinInt32}}
		o.corners = make([][2]int32, 0, strings.Count(columns[1], " ")+1)
		var at [2]int32
		for step := range strings.SplitSeq(columns[1], " ") {
			lon, lat, ok := strings.Cut(step, ",")
			x, err := strconv.ParseInt(lon, 10, 32)
			y, err2 := strconv.ParseInt(lat, 10, 32)
			if !ok || err != nil || err2 != nil {
				return fmt.Errorf("%q is no corner of an outline", step)
			}
			at[0], at[1] = at[0]+int32(x), at[1]+int32(y)
			for k, v := range at {
				o.min[k], o.max[k] = min(o.min[k], v), max(o.max[k], v)
			}
			o.corners = append(o.corners, at)
		}
		d.outlines = append(d.outlines, o)
		return nil
	})
}

// Outlined reports whether the directory knows the borders of its districts.
func (d *Directory) Outlined() bool { return len(d.outlines) > 0 }

// DistrictAt returns the code of the district that a point lies in, in degrees, by the outlines. ok is false outside of
// all of them, and if the directory has none.
func (d *Directory) DistrictAt(lat, lon float64) (code string, ok bool) {
	x, y := lon*perDegree, lat*perDegree
	for i := 0; i < len(d.outlines); {
		district, within := d.outlines[i].district, false
		for ; i < len(d.outlines) && d.outlines[i].district == district; i++ {
			if d.outlines[i].holds(x, y) {
				within = !within
			}
		}
		if within {
			return district, true
		}
	}
	return "", false
}

// holds counts the sides of the ring to the right of the point: an odd number means that it lies within.
func (o *outline) holds(x, y float64) bool {
	if x < float64(o.min[0]) || x > float64(o.max[0]) || y < float64(o.min[1]) || y > float64(o.max[1]) {
		return false
	}
	within := false
	last := o.corners[len(o.corners)-1]
	for _, c := range o.corners {
		x1, y1, x2, y2 := float64(last[0]), float64(last[1]), float64(c[0]), float64(c[1])
		if (y1 > y) != (y2 > y) && x < (x2-x1)*(y-y1)/(y2-y1)+x1 {
			within = !within
		}
		last = c
	}
	return within
}

// checkOutlines reports outlines of what is no district, and rings that enclose nothing.
func (d *Directory) checkOutlines() {
	for _, o := range d.outlines {
		if i, ok := d.areaAt[o.district]; !ok || d.areas[i].Kind != models.District {
			d.fault("areas", "%s: no district has the code %q", outlinesFile, o.district)
		}
		if len(o.corners) < 3 {
			d.fault("areas", "%s: an outline of %q has fewer than three corners", outlinesFile, o.district)
		}
	}
}
