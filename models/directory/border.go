package directory

// Outline is the border of a district: its rings, each a closed line of longitude and latitude in degrees. Nil when the directory has
// none.
func (d *Directory) Outline(district string) (rings [][][2]float64) {
	for _, o := range d.outlines {
		if o.district != district {
			continue
		}
		ring := make([][2]float64, len(o.corners))
		for i, c := range o.corners {
			ring[i] = [2]float64{float64(c[0]) / perDegree, float64(c[1]) / perDegree}
		}
		rings = append(rings, ring)
	}
	return rings
}
